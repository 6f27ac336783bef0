//! Tracked text: what lies between a baseline and a revision, word by word.

use super::across::Across;
use super::lineage::{Lineage, NOTHING, Takes};
use super::revive::mark;
use super::spaces::settled;
use super::span::{kept, spans};
use super::together::together;
use super::weaver::Weaver;
use super::woven::Woven;
use super::{
    Ancestors, Baseline, ChangeIx, ClauseChange, CommitId, History, Span, SpanKind, Texts,
    TrackedClause,
};
use crate::plan::{ClauseId, Field};
use crate::text::{Change, Version, Vocabulary};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A clause between the baseline `base` (`None`: before everything) and the revision `rev`. A clause that is at
/// neither end is `Same`, without fields. A revision that is not of this history counts as before everything.
pub fn tracked(
    history: &History,
    texts: &dyn Texts,
    clause: &ClauseId,
    base: Option<CommitId>,
    rev: CommitId,
) -> TrackedClause {
    let lineage = history.lineage();
    let number = history.clause(clause);
    let version = |at: Option<ChangeIx>| match (at, number) {
        (Some(at), Some(number)) => lineage.version(history, at, number),
        _ => NOTHING,
    };
    let old = version(base.and_then(|base| history.find(base)));
    let new = version(history.find(rev));
    let mut weaver = Weaver::new(texts, lineage);
    let ends = (old, new);
    let tracked = between(texts, &mut weaver, ends);
    let across = Across::find(texts, lineage, std::mem::take(&mut weaver.traces));
    let groups = across.apart(lineage, &[(clause, ends)], versions, Across::crosses);
    let pasts = Pasts::of(history, base.into(), &groups);
    let mut again = groups
        .iter()
        .flat_map(|work| carried(&mut weaver, &across, work, &pasts));
    let (change, fields) = again.next().map_or(tracked, |(_, again)| again);
    TrackedClause {
        id: clause.clone(),
        change,
        fields,
    }
}

/// Every clause that is at either end, in the history's order of clauses. Those that are the same at both ends are
/// left out unless `all` asks for them. Made on every processor there is.
pub fn tracked_all(
    history: &History,
    texts: &dyn Texts,
    base: impl Into<Baseline>,
    rev: CommitId,
    all: bool,
) -> Vec<TrackedClause> {
    tracked_every(history, texts, base.into(), rev, all).clauses
}

/// Every clause between a baseline and a revision.
pub struct EveryClause {
    /// As [`tracked_all`] has them.
    pub clauses: Vec<TrackedClause>,
    /// Whether no change carried words from one field or clause to another, so that each is made of its own past alone.
    pub alone: bool,
}

/// The same as [`tracked_all`], and whether it can be taken [further](super::tracked_further).
pub fn tracked_every(
    history: &History,
    texts: &dyn Texts,
    base: Baseline,
    rev: CommitId,
    all: bool,
) -> EveryClause {
    let lineage = history.lineage();
    let old = lineage.versions_on(history, &base);
    let new = lineage.versions(history, history.find(rev));
    let work: Vec<(&ClauseId, (u32, u32))> = history
        .clauses
        .iter()
        .zip(old.into_iter().zip(new))
        .filter(|(_, (base, rev))| lineage.exists(*base) || lineage.exists(*rev))
        .filter(|(_, (base, rev))| all || base != rev)
        .collect();
    let begin = || Weaver::new(texts, lineage);
    let alone = together(&work, begin, |weaver, (id, ends)| {
        let clause = between(texts, weaver, *ends);
        Some(((*id, clause), std::mem::take(&mut weaver.traces)))
    });
    let (mut clauses, traces): (Vec<_>, Vec<_>) = alone.into_iter().unzip();
    let across = Across::find(texts, lineage, traces.into_iter().flatten().collect());
    let groups = across.apart(lineage, &work, versions, Across::crosses);
    let pasts = Pasts::of(history, base, &groups);
    let again = together(&groups, begin, |weaver, work| {
        Some(carried(weaver, &across, work, &pasts))
    });
    let mut again: FxHashMap<&ClauseId, Found> = again.into_iter().flatten().collect();
    for (id, clause) in &mut clauses {
        if let Some(again) = again.remove(id) {
            *clause = again;
        }
    }
    let clauses = clauses
        .into_iter()
        .filter(|(_, (change, _))| all || *change != ClauseChange::Same)
        .map(|(id, (change, fields))| TrackedClause {
            id: id.clone(),
            change,
            fields,
        });
    EveryClause {
        clauses: clauses.collect(),
        alone: across.is_empty(),
    }
}

/// A clause between two of its versions, if no change that made it carried words to it or from it.
pub(super) fn alone(texts: &dyn Texts, weaver: &mut Weaver<'_>, ends: (u32, u32)) -> Option<Found> {
    let found = between(texts, weaver, ends);
    let traces = std::mem::take(&mut weaver.traces);
    let across = Across::find(texts, weaver.lineage, traces);
    across.is_empty().then_some(found)
}

type Fields = Vec<(Field, Vec<Span>)>;
pub(super) type Found = (ClauseChange, Fields);

/// What became of a clause between two of its versions, as if nothing had come to it from other fields.
fn between(texts: &dyn Texts, weaver: &mut Weaver<'_>, (base, rev): (u32, u32)) -> Found {
    let lineage = weaver.lineage;
    match (lineage.exists(base), lineage.exists(rev)) {
        (false, false) => return (ClauseChange::Same, Vec::new()),
        (true, true) if base == rev => {
            let blob = lineage.blob(rev).and_then(|blob| texts.fields(blob));
            // A broken version shows what the last readable one said, which only the weave knows.
            if let Some(fields) = blob {
                let kept = fields.into_iter().map(|(field, text)| (field, kept(&text)));
                return (ClauseChange::Same, kept.collect());
            }
        }
        _ => {}
    }
    let whole = |weaver: &mut Weaver<'_>| weaver.weave(&lineage.past(&[base, rev]), &[base, rev]);
    let (woven, short) = match shortcut(texts, weaver, base, rev) {
        Some(woven) => (woven, true),
        None => (whole(weaver), false),
    };
    let mut fields = overlays(&woven, &weaver.vocabulary, (base, rev), &|_| true);
    // Words that were moved stay with a writer from before the baseline, whom only the whole past tells.
    let moved = |(_, spans): &(Field, Vec<Span>)| spans.iter().any(|span| span.moved.is_some());
    if short && fields.iter().any(moved) {
        let woven = whole(weaver);
        fields = overlays(&woven, &weaver.vocabulary, (base, rev), &|_| true);
    }
    (became(texts, lineage, (base, rev), &fields), fields)
}

/// The versions of a clause at both ends; none where they are the same: nothing came or went in between.
fn versions((_, (base, rev)): &(&ClauseId, (u32, u32))) -> [u32; 2] {
    match base == rev {
        true => [NOTHING; 2],
        false => [*base, *rev],
    }
}

/// What came before each of the revisions that clauses are compared with.
struct Pasts {
    base: Baseline,
    known: BTreeMap<Option<CommitId>, Ancestors>,
}

impl Pasts {
    /// For these groups of clauses.
    fn of(history: &History, base: Baseline, groups: &[Vec<(&ClauseId, (u32, u32))>]) -> Pasts {
        let mut known = BTreeMap::new();
        for (id, _) in groups.iter().flatten() {
            known.entry(base.of(id)).or_insert_with_key(|base| {
                let base = base.and_then(|base| history.find(base));
                base.map_or_else(Ancestors::default, |base| history.ancestors(base))
            });
        }
        Pasts { base, known }
    }

    /// What came before the one that a clause is compared with.
    fn before(&self, clause: &ClauseId) -> Option<&Ancestors> {
        self.known.get(&self.base.of(clause))
    }
}

/// Clauses to which words came from other fields, or from which words went to others, woven with those.
fn carried<'w>(
    weaver: &mut Weaver<'_>,
    across: &Across,
    work: &[(&'w ClauseId, (u32, u32))],
    pasts: &Pasts,
) -> Vec<(&'w ClauseId, Found)> {
    let (lineage, texts) = (weaver.lineage, weaver.texts);
    let wanted: Vec<u32> = work.iter().flat_map(versions).collect();
    let woven = across.woven_with(lineage, &wanted);
    let all_woven = weaver.weave_all(&woven, &wanted, across);
    let again = work.iter().filter_map(|(id, (old, new))| {
        let node = lineage.node(*new).or_else(|| lineage.node(*old))?;
        let woven = all_woven.get(&node.clause)?;
        let past = pasts.before(id);
        let known = |writer| past.is_some_and(|past| past.contains(ChangeIx(writer)));
        let fields = overlays(woven, &weaver.vocabulary, (*old, *new), &known);
        Some((*id, (became(texts, lineage, (*old, *new), &fields), fields)))
    });
    again.collect()
}

fn became(
    texts: &dyn Texts,
    lineage: &Lineage,
    (base, rev): (u32, u32),
    fields: &Fields,
) -> ClauseChange {
    let place = |version| lineage.blob(version).and_then(|blob| texts.place(blob));
    let differs = |(_, spans): &(Field, Vec<Span>)| {
        let mut spans = spans.iter();
        spans.any(|span| matches!(span.kind, SpanKind::Inserted | SpanKind::Deleted))
    };
    match (lineage.exists(base), lineage.exists(rev)) {
        (false, _) => ClauseChange::Added,
        (_, false) => ClauseChange::Removed,
        _ if fields.iter().any(differs) => ClauseChange::Changed,
        // A file that nobody can read says of no other place.
        _ => match (place(base), place(rev)) {
            (Some(was), Some(is)) if was != is => ClauseChange::Moved,
            _ => ClauseChange::Same,
        },
    }
}

/// What came before the baseline plays no part where one line leads from it to the revision, and where nothing on
/// it takes something back or says again what was said before.
fn shortcut(texts: &dyn Texts, weaver: &mut Weaver<'_>, base: u32, rev: u32) -> Option<Woven> {
    let lineage = weaver.lineage;
    let mut line = lineage.line(base, rev)?;
    let own = |version: &u32| {
        let node = lineage.node(*version);
        node.is_some_and(|node| matches!(node.takes, Takes::Nothing))
    };
    texts.place(lineage.blob(base)?)?;
    if !line.iter().all(own) {
        return None;
    }
    line.insert(0, base);
    let past = lineage.past(&[base]).into_iter();
    for version in past.filter(|version| *version != base) {
        let fields = lineage.blob(version).and_then(|blob| texts.fields(blob));
        let said = fields.into_iter().flatten();
        weaver
            .older
            .extend(said.map(|(field, text)| (field, mark(&text))));
    }
    let woven = weaver.weave(&line, &[base, rev]);
    weaver.older.clear();
    (!std::mem::take(&mut weaver.unsure)).then_some(woven)
}

/// The overlay of each field, fields without a word at either end or in between left out. `known` says whose words
/// were there at the baseline, wherever they stood: what somebody wrote since and another brought here is new.
fn overlays(
    woven: &Woven,
    vocabulary: &Vocabulary,
    (base, rev): (u32, u32),
    known: &dyn Fn(u32) -> bool,
) -> Fields {
    let none = Version::default();
    let field_version = |version: u32, slot: usize| woven.versions.get(&version)?.get(slot);
    let slots = woven.fields.iter().enumerate();
    let mut fields: Vec<_> = slots
        .filter_map(|(slot, (field, weave))| {
            // A text that reads as it did bears no mark, whatever was said in between.
            let text = |version| {
                field_version(version, slot).and_then(|field_version| field_version.text.as_deref())
            };
            if text(base).unwrap_or_default() == text(rev).unwrap_or_default() {
                let text = text(rev).or(text(base))?;
                return Some((field.clone(), kept(text)));
            }
            let old =
                field_version(base, slot).map_or(&none, |field_version| &field_version.version);
            let new =
                field_version(rev, slot).map_or(&none, |field_version| &field_version.version);
            let mut pieces = weave.overlay(old, new);
            for piece in &mut pieces {
                if piece.change == Change::Inserted && !known(piece.writer) {
                    piece.carrier = None;
                }
            }
            let here = |version| {
                field_version(version, slot)
                    .is_some_and(|field_version| field_version.text.is_some())
            };
            let shown = here(base) || here(rev) || !pieces.is_empty();
            let pieces = settled(pieces, vocabulary);
            shown.then(|| (field.clone(), spans(&pieces, vocabulary)))
        })
        .collect();
    fields.sort_by(|(a, _), (b, _)| a.cmp(b));
    fields
}
