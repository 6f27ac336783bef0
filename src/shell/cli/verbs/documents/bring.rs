//! `import FILE.docx --party P`: what people changed in a Word file that was sent becomes amendments, all of them or none.

use super::brought::{Brought, One, Told, tell};
use super::sent::Was;
use super::show::document;
use crate::dialogue::trailer::{FILE, FILE_DIGEST};
use crate::dialogue::{AmendmentId, By, Deed, DeedError, Dialogue};
use crate::export::back;
use crate::i18n::Message;
use crate::plan::{EditError, Outline, Plan, Speaker, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::verbs::log::short;
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use crate::store::{Act, unique};
use crate::text::{Shown, typed};
use crate::track::CommitId;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// So many amendments are a change each, and more share one for each speaker. The branch moves once for all of them, so that a
/// file comes in whole or not at all.
const APART: usize = 500;

/// Brings a Word file in, or tells what it would bring.
///
/// # Errors
/// When it cannot be read, is of another plan or revision, says of somebody what only people can say, or one of its changes
/// cannot be tabled. Nothing is tabled then.
pub fn bring(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let said = said(call)?;
    let mut recording = Recording::begin(call)?;
    let (name, bytes, word) = document(path)?;
    let digest = sum(&bytes);
    if let Some(before) = earlier(&recording, &digest)? {
        let message = Message::new("back-again").with("file", name.as_str());
        out.say(&message.with("commit", short(before)))?;
        return Ok(Answer::Done);
    }
    let was = Was::of(&recording, &word, (&name, call.language))?;
    let sent = was.sent();
    let mut changes = back::changes(&sent, &word);
    let remarks = back::remarks(&mut changes, &sent, &was.marked, &word);
    let authors = authors(&changes, &remarks);
    let floor = recording.floor().clone();
    let speakers = back::speakers(&authors, &recording.plan().manifest, &floor, &said);
    let speakers = speakers.map_err(|stop| Failure::Usage(stop.message()))?;
    let brought = tabled(&recording, &sent, changes, &speakers)?;
    let told = Told {
        brought: &brought,
        remarks: &remarks,
        unread: word.unread,
        outline: recording.outline(),
    };
    match call.flag("json") {
        true => json::answer(out, &told.value())?,
        false => tell(&told, out)?,
    }
    if call.flag("dry-run") {
        return Ok(Answer::Done);
    }
    record(&mut recording, brought, (name, digest), call, out)
}

/// `--as "NAME=PARTY"`, any number of times.
pub fn said(call: &Call<'_>) -> Result<Vec<(String, Voice)>, Failure> {
    let said = call.texts("as").into_iter().map(|word| {
        let parts = word.rsplit_once('=');
        let parts = parts.and_then(|(name, voice)| {
            let voice = voice.trim().parse().ok()?;
            Some((name.trim().to_owned(), voice))
        });
        parts
            .filter(|(name, _)| !name.is_empty())
            .ok_or_else(|| Failure::Usage(Message::new("back-as").with("word", word)))
    });
    said.collect()
}

/// The SHA-256 of a file.
pub fn sum(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn earlier(recording: &Recording, digest: &str) -> Result<Option<CommitId>, Failure> {
    Ok(recording
        .open()
        .repository
        .brought(digest, recording.seen())?)
}

/// Everybody who changed or said something.
fn authors(changes: &back::Changes, remarks: &[back::Said]) -> Vec<back::By> {
    let mut all: Vec<back::By> = changes.all.iter().map(|change| change.by.clone()).collect();
    all.extend(changes.left.iter().map(|left| left.by.clone()));
    all.extend(
        remarks
            .iter()
            .map(|said| back::By::Author(said.author.clone())),
    );
    all.sort();
    all.dedup();
    all
}

/// Tables everything on a copy of the plan as it stands: what is shown is what will be recorded.
fn tabled(
    recording: &Recording,
    sent: &back::Sent<'_>,
    changes: back::Changes,
    speakers: &BTreeMap<back::By, Speaker>,
) -> Result<Brought, Failure> {
    let mut plan: Plan = recording.plan().clone();
    let mut dialogue: Dialogue = recording.dialogue().clone();
    let mut brought = Brought {
        left: changes.left,
        spaces: changes.spaces,
        ..Brought::default()
    };
    let mut ids: Vec<Option<AmendmentId>> = Vec::new();
    let amended: BTreeSet<usize> = changes.all.iter().filter_map(of_this_file).collect();
    let words = plan.manifest.catalogue();
    let silent = words.word("back-untracked");
    for change in changes.all {
        let sponsor = speakers
            .get(&change.by)
            .unwrap_or_else(|| recording.floor());
        let Some(proposal) = back::proposal(&change, sent, (&plan, &dialogue), &ids) else {
            ids.push(None);
            continue;
        };
        let id: Option<AmendmentId> = unique().to_string().to_ascii_lowercase().parse().ok();
        let Some(id) = id else { continue };
        let said = change.reason.as_deref().map(readable);
        let reason = match change.by {
            back::By::Importer => Some(silent.clone()),
            back::By::Author(_) => said,
        };
        let deed = Deed::BringIn {
            id: id.clone(),
            proposal: Box::new(proposal),
            reason,
        };
        let by = By {
            sponsor: sponsor.clone(),
            recorder: recording.recorder().to_string(),
            time: recording.moment(),
            session: None,
            reason: recording.reason().map(str::to_owned),
            revision: None,
            figures: BTreeMap::new(),
        };
        match deed.carry_out(&mut plan, &mut dialogue, &by) {
            Ok(_) => ids.push(Some(id.clone())),
            Err(DeedError::NothingProposed) => {
                ids.push(None);
                brought.met += 1;
                continue;
            }
            // Two that change places come under each other only one after the other.
            Err(DeedError::Edit(EditError::WithinItself(clause))) => {
                let title = plan.clauses.get(&clause).map(|one| one.title.clone());
                let title = title.unwrap_or_else(|| clause.to_string());
                brought.left.push(back::Left::nowhere(change.by, title));
                ids.push(None);
                continue;
            }
            Err(error) => {
                let outline = Outline::of(&plan);
                let message = Message::new("back-cannot")
                    .with("clause", back::called(&change, &outline))
                    .with("why", error.message());
                return Err(Failure::Could(message));
            }
        }
        // What a file brings bears on nothing else of it, but for what amends it and the ids of new clauses: kept with all the
        // rest, thousands of amendments would be looked through for each of them.
        let apart =
            !amended.contains(&(ids.len() - 1)) && !matches!(change.what, back::What::Add { .. });
        let amendment = match apart {
            true => dialogue.amendments.remove(&id),
            false => dialogue.amendments.get(&id).cloned(),
        };
        if let Some(amendment) = amendment {
            brought.add(change, sponsor.clone(), deed, amendment);
        }
    }
    Ok(brought)
}

/// The change of the same file that a change amends.
fn of_this_file(change: &back::Change) -> Option<usize> {
    match &change.what {
        back::What::Sub {
            of: back::Target::Change(at),
            ..
        } => Some(*at),
        _ => None,
    }
}

/// What somebody said in a file, without what hides or controls.
fn readable(text: &str) -> String {
    match typed(text) {
        Ok(kept) => kept.text,
        Err(_) => Shown::prose(text).into_string(),
    }
}

fn record(
    recording: &mut Recording,
    brought: Brought,
    (name, digest): (String, String),
    call: &Call<'_>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let trailers = vec![(FILE.to_owned(), name), (FILE_DIGEST.to_owned(), digest)];
    let tabled = brought.all.len();
    let acts = acts(recording, brought, &trailers);
    if acts.is_empty() {
        return Ok(Answer::Done);
    }
    let recorded = recording.bring_in(&acts)?;
    let count = Message::new("back-done").with("count", tabled);
    let said = match call.flag("json") {
        true => Vec::new(),
        false => vec![count],
    };
    for (at, id) in recorded.iter().enumerate() {
        let last = at + 1 == recorded.len();
        out.acknowledge(*id, if last { &said } else { &[] });
    }
    Ok(Answer::Done)
}

/// The acts: one for each amendment. Of more than anybody reads one by one, those of one speaker go into one change; what
/// amends others comes after them all.
fn acts(recording: &Recording, brought: Brought, trailers: &[(String, String)]) -> Vec<Act> {
    let apart = brought.all.len() <= APART;
    let (subs, mut all): (Vec<One>, Vec<One>) = match apart {
        true => (Vec::new(), brought.all),
        false => brought
            .all
            .into_iter()
            .partition(|one| matches!(one.change.what, back::What::Sub { .. })),
    };
    if !apart {
        let mut speakers: Vec<Speaker> = Vec::new();
        let of = |one: &One, speakers: &mut Vec<Speaker>| {
            let known = speakers.iter().position(|speaker| *speaker == one.sponsor);
            known.unwrap_or_else(|| {
                speakers.push(one.sponsor.clone());
                speakers.len() - 1
            })
        };
        all.sort_by_cached_key(|one| of(one, &mut speakers));
    }
    let words = recording.plan().manifest.catalogue();
    let mut acts: Vec<Act> = Vec::new();
    for one in all.into_iter().chain(subs) {
        match acts
            .last_mut()
            .filter(|last| !apart && last.floor == one.sponsor)
        {
            Some(last) => {
                last.deeds.push(one.deed);
                last.subject = words.word("back-subject");
            }
            None => acts.push(Act {
                deeds: vec![one.deed],
                reason: recording.reason().map(str::to_owned),
                session: recording.session().map(str::to_owned),
                trailers: trailers.to_vec(),
                ..recording.act(one.sponsor)
            }),
        }
    }
    acts
}
