//! Carrying out the deeds of an act at a head: what changes in the plan and in the dialogue, under whose names,
//! and what the changes say of themselves.

use super::act::Act;
use super::author::{addressed, author, author_of};
use super::message::message;
use super::rebase::Rebased;
use super::sheets::recast;
use super::work::{FileChange, Files, Step, Work, clauses_in};
use crate::dialogue::{By, Deed, DeedError, Dialogue, Outcome, format, trailer};
use crate::plan::{Edit, Manifest, Plan, Speaker};
use crate::store::read::{Blobs, Loaded};
use crate::store::repository::Part;
use crate::store::{PlanPath, Repository, StoreError, read};
use crate::track::CommitId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Edits under one name: that of who has the floor where there is no other.
pub(in crate::store) struct Named {
    pub author: Option<Speaker>,
    pub edits: Vec<Edit>,
}

/// What the deeds of an act come to.
pub(in crate::store) struct Done {
    pub parts: Vec<Named>,
    pub outcomes: Vec<Outcome>,
    pub dialogue: Dialogue,
    session: Option<String>,
}

/// A change before it has words: whose it is, and the files as it leaves them.
pub(in crate::store) type Change = (Option<Speaker>, Vec<(String, Option<Vec<u8>>)>);

impl Repository {
    /// As much of a plan and its dialogue as an act needs. A position needs the one clause it is on; other deeds see
    /// all of both.
    pub(super) fn touched_by(
        &self,
        plan: &PlanPath,
        act: &Act,
        at: CommitId,
    ) -> Result<(Loaded, Blobs), StoreError> {
        if !act.sheets.is_empty() {
            // A scenario names what stands in any clause; what was said names who sits at the table.
            let all = recast(&act.sheets);
            let wanted = |above: &str, _: &str| all || !read::is_of(above);
            return read::load_some(&self.git, plan, at, &wanted);
        }
        let on = match (act.edits.as_slice(), act.deeds.as_slice()) {
            (edits, []) => return self.touched(plan, edits, at),
            ([], [deed]) => deed.held_on(),
            _ => None,
        };
        match on {
            Some(clause) => self.part(plan, at, Part::Held(clause.clone())),
            None => read::load_some(&self.git, plan, at, &|_, _| true),
        }
    }

    /// Works out an act with deeds at a head.
    pub(super) fn done(
        &self,
        path: &PlanPath,
        act: &Act,
        head: CommitId,
        (now, blobs): (Loaded, &Blobs),
        rebased: Rebased,
    ) -> Result<Work, StoreError> {
        let Loaded {
            mut plan, dialogue, ..
        } = now;
        // Whose words an act records may differ, but whoever has the floor must be somebody.
        author(&act.floor, &plan.manifest)?;
        let mut dialogue = Arc::unwrap_or_clone(dialogue);
        // Outside of a session nothing that is tabled is numbered yet.
        let open = dialogue.open_session().is_some();
        let numbers =
            |deed: &Deed| deed.gives_numbers() && (open || !matches!(deed, Deed::Table { .. }));
        if act.deeds.iter().any(numbers) {
            dialogue.spent = self.spent(path, head, &dialogue)?;
        }
        let done = carry_out(act, rebased.edits, plan.clone(), dialogue)?;
        let mut files = Files::new();
        let changes = self.changes(&mut plan, blobs, &done, &mut files)?;
        self.keep_changed(&mut files);
        let work = Work {
            overtaken: rebased.overtaken,
            merged: rebased.merged,
            manifest: plan.manifest,
            said: done.outcomes.iter().map(|outcome| outcome.done()).collect(),
            files,
            ..Work::default()
        };
        worded(act, head, &done, changes, work)
    }

    /// The changes one after the other. `files` holds what they come to together.
    fn changes(
        &self,
        plan: &mut Plan,
        blobs: &Blobs,
        done: &Done,
        files: &mut Files,
    ) -> Result<Vec<Change>, StoreError> {
        let mut changes = Vec::new();
        for (at, part) in done.parts.iter().enumerate() {
            let was = contents(files);
            for edit in &part.edits {
                self.edit_file(plan, edit, blobs, files)?;
            }
            if at + 1 == done.parts.len() {
                self.write_dialogue(done, blobs, files)?;
            }
            let mut now = contents(files);
            now.retain(|path, new| match was.get(path) {
                Some(was) => was != new,
                None => blobs.get(path).and_then(|old| self.blob(*old)) != *new,
            });
            changes.push((part.author.clone(), now.into_iter().collect()));
        }
        Ok(worth_a_change(changes))
    }

    /// Writes the files of the dialogue that read differently.
    fn write_dialogue(
        &self,
        done: &Done,
        blobs: &Blobs,
        files: &mut Files,
    ) -> Result<(), StoreError> {
        for path in done.outcomes.iter().flat_map(|outcome| &outcome.files) {
            let old = blobs.get(path).copied();
            let text = old.and_then(|old| self.blob(old)).map(String::from_utf8);
            let text = text
                .transpose()
                .map_err(|_| DeedError::Broken(path.clone()))?;
            let new = format::write(path, &done.dialogue, text.as_deref())?.map(String::into_bytes);
            files.insert(path.clone(), FileChange { old, new });
        }
        Ok(())
    }
}

/// What comes to nothing is no change of its own; the last one stays, and the act is refused if it is all.
pub(in crate::store) fn worth_a_change(mut changes: Vec<Change>) -> Vec<Change> {
    let last = changes.pop();
    changes.retain(|(_, files)| !files.is_empty());
    changes.extend(last);
    changes
}

/// Carries out an act's edits and deeds, each on what the one before it left.
pub(in crate::store) fn carry_out(
    act: &Act,
    edits: Vec<Edit>,
    mut plan: Plan,
    mut dialogue: Dialogue,
) -> Result<Done, StoreError> {
    Edit::apply_all(&edits, &mut plan)?;
    let author = None;
    let mut parts = vec![Named { author, edits }];
    let mut outcomes = Vec::new();
    // An act that opens a session is of that session, one that closes it still is.
    let mut session = act.session.clone().or_else(|| open(&dialogue));
    for deed in &act.deeds {
        let by = by(act, session.as_deref());
        let mut outcome = deed.carry_out(&mut plan, &mut dialogue, &by)?;
        for part in outcome.parts.drain(..) {
            join(&mut parts, part.author, part.edits);
        }
        outcomes.push(outcome);
        session = session.or_else(|| open(&dialogue));
    }
    if let Some(id) = &act.session
        && !dialogue.sessions.keys().any(|known| known.as_str() == id)
    {
        return Err(StoreError::NoSession(id.clone()));
    }
    Ok(Done {
        parts,
        outcomes,
        dialogue,
        session,
    })
}

/// Adds edits to those under the same name, if these are the last.
fn join(parts: &mut Vec<Named>, author: Option<Speaker>, edits: Vec<Edit>) {
    match parts.last_mut() {
        Some(last) if last.author == author => last.edits.extend(edits),
        _ => parts.push(Named { author, edits }),
    }
}

pub(super) fn open(dialogue: &Dialogue) -> Option<String> {
    let open = dialogue.open_session();
    open.map(|session| session.id.to_string())
}

pub(super) fn by(act: &Act, session: Option<&str>) -> By {
    By {
        sponsor: act.floor.clone(),
        recorder: act.recorder.to_string(),
        time: act.time,
        session: session.and_then(|id| id.parse().ok()),
        reason: act.reason.clone(),
        revision: Some(act.seen.to_string()),
        figures: act.figures.clone(),
    }
}

/// Gives the changes their authors and their messages.
pub(in crate::store) fn worded(
    act: &Act,
    head: CommitId,
    done: &Done,
    changes: Vec<Change>,
    mut work: Work,
) -> Result<Work, StoreError> {
    let count = changes.len();
    for (at, (sponsor, files)) in changes.into_iter().enumerate() {
        let last = at + 1 == count;
        let mut said = said(act, done, &work.manifest, last);
        if count > 1 {
            said.trailers.push(match last {
                true => (trailer::WHOLE.to_owned(), head.to_string()),
                false => (trailer::PART.to_owned(), format!("{}/{count}", at + 1)),
            });
        }
        let mut by = author(&act.floor, &work.manifest)?;
        if let Some(sponsor) = sponsor {
            said.floor = addressed(&sponsor, &work.manifest);
            by = author_of(&said.floor, &work.manifest)?;
        }
        let clauses = clauses_in(files.iter().map(|(path, _)| path));
        let message = message(&said, done.session.as_deref(), &clauses);
        if last {
            work.message = message;
            work.author = Some(by);
        } else {
            work.before.push(Step {
                author: by,
                files,
                message,
            });
        }
    }
    Ok(work)
}

/// What a change says of itself; the reason goes with the last.
fn said(act: &Act, done: &Done, manifest: &Manifest, last: bool) -> Act {
    Act {
        subject: subject(act, done, manifest),
        reason: act.reason.clone().filter(|_| last),
        trailers: trailers(act, done, last),
        ..Act::new(act.seen, act.floor.clone(), act.recorder.clone(), act.time)
    }
}

/// What happened, in the plan's language, as its whole history is.
fn subject(act: &Act, done: &Done, manifest: &Manifest) -> String {
    match done.outcomes.first() {
        Some(outcome) if act.subject.trim().is_empty() => {
            manifest.catalogue().say(&outcome.subject)
        }
        _ => act.subject.clone(),
    }
}

fn trailers(act: &Act, done: &Done, last: bool) -> Vec<(String, String)> {
    let mut trailers_of = Vec::new();
    let mut kinds: Vec<&str> = done.outcomes.iter().map(|outcome| outcome.act).collect();
    kinds.dedup();
    trailers_of.extend(
        kinds
            .into_iter()
            .map(|kind| (trailer::ACT.to_owned(), kind.to_owned())),
    );
    let of_deeds = done.outcomes.iter().flat_map(|outcome| &outcome.trailers);
    if last {
        trailers_of.extend(act.trailers.iter().chain(of_deeds).cloned());
    } else {
        trailers_of.extend(
            of_deeds
                .filter(|(name, _)| name == trailer::AMENDMENT)
                .cloned(),
        );
    }
    trailers_of
}

fn contents(files: &Files) -> BTreeMap<String, Option<Vec<u8>>> {
    let all = files.iter();
    all.map(|(path, file)| (path.clone(), file.new.clone()))
        .collect()
}
