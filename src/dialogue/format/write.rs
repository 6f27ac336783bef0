//! Writing the files of a dialogue.

use super::{amendment, position, read_amendment, read_positions, read_session, session};
use crate::dialogue::{AmendmentId, DeedError, Dialogue, Position, SessionId};
use crate::plan::Voice;

/// Which file a path within a plan's directory is.
pub(super) enum Place {
    Amendment(AmendmentId),
    Positions(Voice),
    Session(SessionId),
}

impl Place {
    /// Nothing for a path that is none of a dialogue's files.
    pub(super) fn of(path: &str) -> Option<Place> {
        let (folder, stem) = path.strip_suffix(".toml")?.split_once('/')?;
        match folder {
            "amendments" => stem.parse().ok().map(Place::Amendment),
            "positions" => {
                let party = stem.parse().ok().filter(|it: &Voice| it.is_party());
                party.map(Place::Positions)
            }
            "sessions" => stem.parse().ok().map(Place::Session),
            _ => None,
        }
    }
}

/// The new content of a file of the dialogue, from the one it has now; nothing where there is nothing to say,
/// and the file goes. Everything in it that the dialogue says nothing else about stays: comments, unknown
/// keys, the order of keys. The result is read back before it is handed out.
///
/// # Errors
///
/// [`DeedError::Broken`] where the present file cannot be read, [`DeedError::Unwritable`] where it cannot be
/// changed so that it reads back as meant, or the path is none of a dialogue's files.
pub fn write(
    path: &str,
    dialogue: &Dialogue,
    old: Option<&str>,
) -> Result<Option<String>, DeedError> {
    let unwritable = || DeedError::Unwritable(path.to_owned());
    if dialogue.broken.contains(path) {
        return Err(DeedError::Broken(path.to_owned()));
    }
    let changed = match Place::of(path).ok_or_else(unwritable)? {
        Place::Amendment(id) => match dialogue.amendments.get(&id) {
            Some(amendment) => amendment_file(amendment, old),
            None => return Ok(None),
        },
        Place::Session(id) => match dialogue.sessions.get(&id) {
            Some(session) => session_file(session, old),
            None => return Ok(None),
        },
        Place::Positions(party) => {
            let positions = dialogue.positions.get(&party);
            return positions_file(party, positions.map_or(&[], Vec::as_slice), old)
                .map_err(|failed| failed.of(path));
        }
    };
    changed.map(Some).map_err(|failed| failed.of(path))
}

/// Why a file has no new content.
#[derive(Clone, Copy, Debug)]
pub(super) enum Failed {
    Broken,
    Unwritable,
}

impl Failed {
    fn of(self, path: &str) -> DeedError {
        match self {
            Failed::Broken => DeedError::Broken(path.to_owned()),
            Failed::Unwritable => DeedError::Unwritable(path.to_owned()),
        }
    }
}

pub(super) fn amendment_file(
    after: &crate::dialogue::Amendment,
    old: Option<&str>,
) -> Result<String, Failed> {
    let stem = after.id.as_str();
    let reads_back = |text: &str| read_amendment(text, stem).is_ok_and(|it| it == *after);
    let page = amendment::page(after);
    let Some(old) = old else {
        return fresh(page.write(), reads_back);
    };
    let before = read_amendment(old, stem).map_err(|_| Failed::Broken)?;
    let before = amendment::page(&before);
    let text = before.rewrite(&page, old, reads_back);
    text.ok_or(Failed::Unwritable)
}

pub(super) fn session_file(
    after: &crate::dialogue::Session,
    old: Option<&str>,
) -> Result<String, Failed> {
    let stem = after.id.as_str();
    let reads_back = |text: &str| read_session(text, stem).is_ok_and(|it| it == *after);
    let page = session::page(after);
    let Some(old) = old else {
        return fresh(page.write(), reads_back);
    };
    let before = read_session(old, stem).map_err(|_| Failed::Broken)?;
    let text = session::page(&before).rewrite(&page, old, reads_back);
    text.ok_or(Failed::Unwritable)
}

/// A file that would say nothing but whose it is goes.
pub(super) fn positions_file(
    party: Voice,
    after: &[Position],
    old: Option<&str>,
) -> Result<Option<String>, Failed> {
    let reads_back =
        |text: &str| read_positions(text, party.slug()).is_ok_and(|(_, it)| it == after);
    let page = position::page(party, after);
    let text = match old {
        None => fresh(page.write(), reads_back)?,
        Some(old) => {
            let (_, before) = read_positions(old, party.slug()).map_err(|_| Failed::Broken)?;
            let text = position::page(party, &before).rewrite(&page, old, reads_back);
            text.ok_or(Failed::Unwritable)?
        }
    };
    let empty = position::page(party, &[]).write();
    Ok((text.trim() != empty.trim()).then_some(text))
}

fn fresh(text: String, reads_back: impl Fn(&str) -> bool) -> Result<String, Failed> {
    Some(text)
        .filter(|text| reads_back(text))
        .ok_or(Failed::Unwritable)
}
