//! Whose the words are that collide: read from what was recorded on their side since both went apart.

use crate::dialogue::merging::{Case, OwnedSpan, Owners, Theirs};
use crate::plan::format::clause_version;
use crate::plan::{ClauseId, Delegate, Manifest, Speaker};
use crate::store::history::{self, Blobs, HistoryError};
use crate::store::{PlanPath, Repository, StoreError};
use crate::text;
use crate::track::{
    Change, CommitId, History, ObjectId, Person, SpanKind, Touch, TrackedClause, tracked,
};
use std::collections::BTreeMap;

/// What an address ends in that leads nowhere: nobody by name.
const NOWHERE: &str = ".plenary.invalid";

/// Whose each case is.
///
/// # Errors
///
/// Where the history cannot be read.
pub(super) fn owners(
    repository: &Repository,
    plan: &PlanPath,
    cases: &[Case],
    (base, theirs): (CommitId, CommitId),
    manifest: &Manifest,
) -> Result<Vec<Owners>, StoreError> {
    if cases.iter().all(|case| case.clause.is_none()) {
        return Ok(vec![Owners::default(); cases.len()]);
    }
    let git_dir = repository.git_dir();
    let history = history::load_between(git_dir, plan.as_str(), (base, theirs), Some(manifest));
    let history = history.map_err(|error| match error {
        HistoryError::Missing => StoreError::Missing,
        error => StoreError::Unfit(error.message()),
    })?;
    let texts = Blobs::new(git_dir);
    let mut clauses: BTreeMap<&ClauseId, TrackedClause> = BTreeMap::new();
    let mut all = Vec::with_capacity(cases.len());
    for case in cases {
        let Some(clause) = &case.clause else {
            all.push(Owners::default());
            continue;
        };
        let mut owners = Owners {
            spans: Vec::new(),
            all: by(repository, &history, base, clause, &case.theirs),
        };
        if let (Theirs::Words(_), Some(field)) = (&case.theirs, &case.field) {
            let clause = clauses
                .entry(clause)
                .or_insert_with(|| tracked(&history, &texts, clause, Some(base), theirs));
            let spans = clause.fields.iter().find(|(one, _)| one == field);
            if let Some((_, spans)) = spans {
                owners.spans = owned(&history, spans);
            }
        }
        all.push(owners);
    }
    of_what_they_hold(cases, &mut all);
    Ok(all)
}

/// A clause that nobody changed and that is needed for what was put under it is brought back by whoever put it there.
fn of_what_they_hold(cases: &[Case], all: &mut [Owners]) {
    let clause = |case: &Case| match &case.theirs {
        Theirs::Clause { clause, .. } => Some((clause.id.clone(), clause.parent.clone())),
        _ => None,
    };
    let clauses: Vec<_> = cases.iter().map(clause).collect();
    // As often as clauses may stand under one another.
    for _ in &clauses {
        let mut found = Vec::new();
        for (at, (clause, owners)) in clauses.iter().zip(all.iter()).enumerate() {
            let Some((id, _)) = clause.as_ref().filter(|_| owners.all.is_empty()) else {
                continue;
            };
            let is_under = |one: &Option<(ClauseId, Option<ClauseId>)>| {
                one.as_ref().and_then(|(_, parent)| parent.as_ref()) == Some(id)
            };
            let under = clauses.iter().zip(all.iter());
            let mut under = under.filter(|(one, owners)| is_under(one) && !owners.all.is_empty());
            found.extend(under.next().map(|(_, owners)| (at, owners.all.clone())));
        }
        if found.is_empty() {
            break;
        }
        for (at, speakers) in found {
            if let Some(owners) = all.get_mut(at) {
                owners.all = speakers;
            }
        }
    }
}

/// The words that were put in and struck, each where it stands in their field.
fn owned(history: &History, spans: &[crate::track::Span]) -> Vec<OwnedSpan> {
    let mut at = 0;
    let mut owned = Vec::new();
    for span in spans {
        let (length, change) = match span.kind {
            SpanKind::Kept => (span.text.len(), None),
            SpanKind::Inserted => (span.text.len(), span.inserted),
            SpanKind::Deleted => (0, span.deleted),
            SpanKind::Passing => (0, None),
        };
        // A space is nobody's word.
        if let Some(change) = change.filter(|_| !span.text.trim().is_empty()) {
            owned.push(OwnedSpan {
                at: at..at + length,
                by: history.change(change).and_then(speaker),
            });
        }
        at += length;
    }
    owned
}

/// Who changed a clause since both went apart, oldest first: of one that was removed or put elsewhere, who did that.
fn by(
    repository: &Repository,
    history: &History,
    base: CommitId,
    clause: &ClauseId,
    what: &Theirs,
) -> Vec<Option<Speaker>> {
    let number = history.clause(clause);
    let place = |id: Option<ObjectId>| {
        let text = String::from_utf8(repository.blob(id?)?).ok()?;
        Some(clause_version(&text)?.0)
    };
    let counts = |touch: &Touch| match what {
        Theirs::Removed => touch.new.is_none(),
        Theirs::Moved { .. } => place(touch.old) != place(touch.new),
        _ => true,
    };
    let touched = |change: &&Change| {
        let mut touches = change.touches.iter().filter(|it| Some(it.clause) == number);
        change.id != base && change.parents.len() < 2 && touches.any(counts)
    };
    let mut speakers: Vec<Option<Speaker>> = Vec::new();
    for change in history.changes.iter().filter(touched) {
        let speaker = speaker(change);
        speakers
            .retain(|one| one.as_ref().map(|it| it.voice) != speaker.as_ref().map(|it| it.voice));
        speakers.push(speaker);
    }
    speakers
}

/// For whom a change was made.
fn speaker(change: &Change) -> Option<Speaker> {
    let hand = change.hand()?;
    let Person { name, email } = &change.author;
    // A name that a plan shall not hold is left out: whose party it is stays.
    let fit = !name.is_empty() && text::unfit(name).next().is_none();
    let named = fit && !email.ends_with(NOWHERE);
    Some(Speaker {
        voice: hand.voice,
        organisation: hand.organisation.clone(),
        delegate: named.then(|| Delegate::named(name.clone())),
    })
}
