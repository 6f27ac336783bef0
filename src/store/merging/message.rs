//! What a merge says of itself: its subject and what could not be taken over, in the plan's language, and its trailers.

use super::bring::Brought;
use super::plan_work::PlanWork;
use super::{Merge, PlanMerge};
use crate::dialogue::merging::{Case, CaseKind, Theirs};
use crate::dialogue::trailer;
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Manifest, Moment, PublicKey, Speaker, Voice};
use crate::store::Act;
use crate::store::write::message;
use crate::track::CommitId;

/// The kind of act.
const MERGE: &str = "merge";

/// For whom a merge is made that is signed by this key. Where nobody is named, whose the key is: signed for anybody else
/// it would prove nothing.
pub(super) fn floor(how: &Merge, manifest: &Manifest, key: Option<&PublicKey>) -> Speaker {
    let known = || manifest.organisation_of(&how.recorder.email);
    let signs = || manifest.organisation_that_signs(key?, how.time);
    how.floor
        .clone()
        .unwrap_or_else(|| match signs().or_else(known) {
            Some(listed) => Speaker {
                organisation: Some(listed.id.clone()),
                ..Speaker::of(listed.voice)
            },
            None => Speaker::of(Voice::Secretariat),
        })
}

/// The whole message.
pub(super) fn of(
    brought: &Brought,
    how: &Merge,
    floor: Speaker,
    (ours, time): (CommitId, Moment),
) -> String {
    let none = Manifest::default();
    let plan = brought.plans.first();
    let manifest = plan.map_or(&none, |plan| &plan.merging.plan.manifest);
    let words = manifest.catalogue();
    let told = brought.told();
    let collisions: usize = told.iter().map(|plan| plan.cases.len()).sum();
    let mut reason: Vec<String> = how.reason.iter().cloned().collect();
    reason.extend(notes(&told, words));
    let subject = Message::new("merge-subject")
        .with("name", how.called.as_str())
        .with("count", collisions);
    let mut clauses: Vec<ClauseId> = told
        .iter()
        .flat_map(|plan| plan.cases.iter().filter_map(|case| case.clause.clone()))
        .collect();
    clauses.sort();
    clauses.dedup();
    let act = Act {
        subject: words.say(&subject),
        reason: Some(reason.join("\n\n")),
        trailers: trailers(&told),
        ..Act::new(ours, floor, how.recorder.clone(), time)
    };
    message(&act, plan.and_then(session).as_deref(), &clauses)
}

/// The session that goes on here.
fn session(plan: &PlanWork) -> Option<String> {
    let open = plan.ours.dialogue.open_session()?;
    Some(open.id.to_string())
}

fn trailers(told: &[PlanMerge]) -> Vec<(String, String)> {
    let mut all = vec![(trailer::ACT.to_owned(), MERGE.to_owned())];
    for plan in told {
        let mut tabled: Vec<String> = plan
            .cases
            .iter()
            .flat_map(|case| &case.tabled)
            .map(|(_, id)| id.to_string())
            .collect();
        tabled.sort();
        tabled.dedup();
        let tabled = tabled.into_iter();
        all.extend(tabled.map(|id| (trailer::AMENDMENT.to_owned(), id)));
        for renumbered in &plan.renumbered {
            let value = format!(
                "{} D.{} D.{}",
                renumbered.amendment, renumbered.from, renumbered.to
            );
            all.push((trailer::RENUMBERED.to_owned(), value));
        }
    }
    all
}

/// What no amendment says: it must not be found in the other line of work alone.
fn notes(told: &[PlanMerge], words: &Catalogue) -> Vec<String> {
    let mut notes = Vec::new();
    for plan in told {
        for case in &plan.cases {
            notes.extend(left(case).map(|message| words.say(&message)));
        }
        for one in &plan.renumbered {
            let message = Message::new("merge-renumbered")
                .with("from", format!("D.{}", one.from))
                .with("to", format!("D.{}", one.to));
            notes.push(words.say(&message));
        }
    }
    notes
}

fn left(case: &Case) -> Option<Message> {
    let path = case.path.as_deref()?;
    let Theirs::Note(note) = &case.theirs else {
        return None;
    };
    let message = match case.kind {
        CaseKind::Adopted => Message::new("merge-left-adopted"),
        CaseKind::Positions => Message::new("merge-left-later"),
        CaseKind::Settings => Message::new("merge-left").with("theirs", note.as_str()),
        _ => Message::new("merge-left-file"),
    };
    Some(message.with("path", path))
}
