//! A whole dialogue out of its files: what is broken is reported, and the rest works.

use super::{read_amendment, read_positions, read_session};
use crate::dialogue::{Dialogue, Position};
use crate::i18n::Message;
use crate::plan::format::read::text;
use crate::plan::{Problem, Voice};

impl Dialogue {
    /// Reads a dialogue from a plan's files: paths within the plan's directory, divided by `/`, and their
    /// content. Files that are none of a dialogue's are passed over.
    pub fn read<P, B>(files: impl IntoIterator<Item = (P, B)>) -> (Dialogue, Vec<Problem>)
    where
        P: AsRef<str>,
        B: AsRef<[u8]>,
    {
        let mut files: Vec<(P, B)> = files
            .into_iter()
            .filter(|(path, _)| is_ours(path.as_ref()))
            .collect();
        files.sort_by(|(one, _), (other, _)| one.as_ref().cmp(other.as_ref()));
        let mut dialogue = Dialogue::default();
        let mut problems = Vec::new();
        for (path, bytes) in &files {
            let path = path.as_ref();
            if let Err(problem) = read_file(&mut dialogue, path, bytes.as_ref(), &mut problems) {
                dialogue.broken.insert(path.to_owned());
                problems.push(problem);
            }
        }
        (dialogue, problems)
    }
}

/// Whether a path is one of a dialogue's files, by its folder; what lies deeper carries no meaning.
fn is_ours(path: &str) -> bool {
    let stem = path
        .strip_suffix(".toml")
        .and_then(|path| path.split_once('/'));
    stem.is_some_and(|(folder, stem)| {
        matches!(folder, "amendments" | "positions" | "sessions") && !stem.contains('/')
    })
}

fn read_file(
    dialogue: &mut Dialogue,
    path: &str,
    bytes: &[u8],
    problems: &mut Vec<Problem>,
) -> Result<(), Problem> {
    let text = text(path, bytes)?;
    let at_path = |problem| Problem {
        path: path.to_owned(),
        ..problem
    };
    let stem = path.trim_end_matches(".toml");
    let stem = stem.split_once('/').map_or(stem, |(_, stem)| stem);
    if path.starts_with("amendments/") {
        let amendment = read_amendment(text, stem).map_err(at_path)?;
        dialogue.amendments.insert(amendment.id.clone(), amendment);
    } else if path.starts_with("sessions/") {
        let session = read_session(text, stem).map_err(at_path)?;
        dialogue.sessions.insert(session.id.clone(), session);
    } else {
        let (party, all) = read_positions(text, stem).map_err(at_path)?;
        take(dialogue, party, all, path, problems);
    }
    Ok(())
}

/// Of several positions of a party on the same text, the last one counts.
fn take(
    dialogue: &mut Dialogue,
    party: Voice,
    all: Vec<Position>,
    path: &str,
    problems: &mut Vec<Problem>,
) {
    let mut seen = std::collections::HashSet::new();
    let mut kept: Vec<Position> = Vec::with_capacity(all.len());
    for position in all.into_iter().rev() {
        if seen.insert((position.subject.clone(), position.digest)) {
            kept.push(position);
            continue;
        }
        let message = Message::new("dialogue-position-twice")
            .with("party", party.name())
            .with("subject", position.subject.to_string());
        problems.push(Problem::warning(path, "position-twice", message));
    }
    kept.reverse();
    if !kept.is_empty() {
        dialogue.positions.insert(party, kept);
    }
}
