//! Tracked text of every clause, kept between runs: of one that was made before, only the clauses that were touched since
//! are woven again.

use super::cache::{Cache, WORTH_WRITING};
use crate::plan::Field;
use crate::track::{
    Baseline, ChangeIx, ClauseChange, CommitId, History, Span, SpanKind, Texts, TrackedClause,
    tracked_every, tracked_further,
};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// Tracked text as stored.
#[derive(Serialize, Deserialize)]
struct StoredTracked {
    base: Option<CommitId>,
    rev: CommitId,
    /// The changes that spans speak of, by number.
    changes: Vec<CommitId>,
    clauses: Vec<(String, ClauseChange, StoredFields)>,
}

/// Fields by name.
type StoredFields = Vec<(String, Vec<StoredSpan>)>;

/// A span, and the changes that wrote, struck and moved its words.
type StoredSpan = (String, SpanKind, [Option<u32>; 3]);

impl Cache {
    /// As [`tracked_all`](crate::track::tracked_all) of all clauses, weaving only those that were touched since it was
    /// asked for last.
    pub fn tracked_all(
        &self,
        history: &History,
        texts: &dyn Texts,
        base: &Baseline,
        rev: CommitId,
    ) -> Vec<TrackedClause> {
        // What was found since the start is not forgotten for what was found since an adoption.
        let start = history.find(rev).and_then(|rev| history.start(rev));
        let start = start.and_then(|at| history.change(at));
        let slot = match base.rest == start.map(|change| change.id) {
            true => "tracked-start",
            false => "tracked-since",
        };
        let known = || {
            let stored: StoredTracked = self.read(slot)?;
            // Where clauses have baselines of their own, nothing is kept.
            let same = base.apart.is_empty() && stored.base == base.rest;
            let known = (stored.rev, same.then(|| stored.open(history))??);
            tracked_further(history, texts, base.rest, known, rev)
        };
        if let Some(known) = known() {
            return known;
        }
        let every = tracked_every(history, texts, base.clone(), rev, true);
        // What a copy that was cut short does not know, it may learn.
        let whole = texts.missing().is_none() && !history.changes.iter().any(|it| it.shallow);
        let woven = every.clauses.iter();
        let woven = woven.filter(|clause| clause.change != ClauseChange::Same);
        let worth = base.apart.is_empty() && woven.count() >= WORTH_WRITING;
        if every.alone && whole && worth {
            let stored = StoredTracked::of(history, base.rest, rev, &every.clauses);
            self.write(slot, &stored);
        }
        every.clauses
    }
}

impl StoredTracked {
    fn of(
        history: &History,
        base: Option<CommitId>,
        rev: CommitId,
        clauses: &[TrackedClause],
    ) -> StoredTracked {
        let mut changes = Vec::new();
        let mut numbers: FxHashMap<ChangeIx, u32> = FxHashMap::default();
        let mut number = |at: Option<ChangeIx>| {
            let change = history.change(at?)?;
            Some(*numbers.entry(at?).or_insert_with(|| {
                changes.push(change.id);
                u32::try_from(changes.len() - 1).unwrap_or(u32::MAX)
            }))
        };
        let mut stored = |span: &Span| -> StoredSpan {
            let by = [span.inserted, span.deleted, span.moved].map(&mut number);
            (span.text.clone(), span.kind, by)
        };
        let clauses = clauses.iter().map(|clause| {
            let fields = clause.fields.iter().map(|(field, spans)| {
                let spans = spans.iter().map(&mut stored).collect();
                (field.key().to_owned(), spans)
            });
            (clause.id.to_string(), clause.change, fields.collect())
        });
        StoredTracked {
            clauses: clauses.collect(),
            base,
            rev,
            changes,
        }
    }

    /// What this history knows the changes of; nothing if it does not know one.
    fn open(self, history: &History) -> Option<Vec<TrackedClause>> {
        let changes: Option<Vec<ChangeIx>> =
            self.changes.iter().map(|id| history.find(*id)).collect();
        let changes = changes?;
        let change = |number: Option<u32>| match number {
            None => Some(None),
            Some(number) => Some(Some(*changes.get(number as usize)?)),
        };
        let span = |(text, kind, [inserted, deleted, moved]): StoredSpan| {
            Some(Span {
                text,
                kind,
                inserted: change(inserted)?,
                deleted: change(deleted)?,
                moved: change(moved)?,
            })
        };
        let clauses = self.clauses.into_iter().map(|(id, change, fields)| {
            let fields = fields.into_iter().map(|(field, spans)| {
                let Ok(field) = field.parse::<Field>();
                Some((field, spans.into_iter().map(span).collect::<Option<_>>()?))
            });
            Some(TrackedClause {
                id: id.parse().ok()?,
                change,
                fields: fields.collect::<Option<_>>()?,
            })
        });
        clauses.collect()
    }
}
