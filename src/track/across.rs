//! Words that one change carried from one field to another, or from one clause to another.
//!
//! Each field is woven by itself, and most changes carry nothing. So weaving leaves traces of what differs, traces of
//! one change are laid side by side, and only where they meet are the texts compared. Whose the words are, the weave of
//! the field they came from tells, as it stood before the change.

use super::lineage::{Lineage, Node};
use super::together::together;
use super::{ChangeIx, Texts};
use crate::plan::Field;
use crate::text::{Block, RunKind, Trace, Vocabulary, Word, carried, diff, handed};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What differs between a version and the one before, by field.
pub type Traces = Vec<(Field, Trace)>;

/// Words that came into a field.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    /// The field they came into.
    pub field: Field,
    /// The version that they were taken from, the last one that has them there.
    pub source: u32,
    /// The version after it, which they are gone from.
    gone: u32,
    /// The field they were taken from.
    pub source_field: Field,
    /// Where they stood and where they stand.
    pub block: Block,
}

/// What was carried across fields in the past of some versions.
#[derive(Default)]
pub(super) struct Across {
    /// By the version that they came into.
    into: FxHashMap<u32, Vec<Moved>>,
    /// By the version that they are gone from: the field, and where they stood in the version before.
    out: FxHashMap<u32, Vec<(Field, Range<usize>)>>,
}

/// What differs between two versions of a clause, by field, in so far as it may go to another field or clause or come
/// from one. Its fields are those of [`Texts::fields`]; no file has none.
pub fn traces(
    vocabulary: &mut Vocabulary,
    old: &[(Field, String)],
    new: &[(Field, String)],
) -> Traces {
    let mut both: BTreeMap<&Field, (&str, &str)> = BTreeMap::new();
    for (field, text) in old.iter().filter(|(field, _)| is_carried(field)) {
        both.entry(field).or_default().0 = text;
    }
    for (field, text) in new.iter().filter(|(field, _)| is_carried(field)) {
        both.entry(field).or_default().1 = text;
    }
    let differ = both.into_iter().map(|(field, (old, new))| {
        let trace = Trace::between(vocabulary, old, new);
        (field.clone(), trace)
    });
    differ.filter(|(_, trace)| !trace.is_empty()).collect()
}

/// Whether one change that left these traces may have carried words across fields.
pub fn meet(all: &[Traces]) -> bool {
    let mut struck: FxHashMap<u64, (usize, &Field)> = FxHashMap::default();
    for (clause, traces) in all.iter().enumerate() {
        for (field, trace) in traces {
            struck.extend(trace.struck.iter().map(|mark| (*mark, (clause, field))));
        }
    }
    all.iter().enumerate().any(|(clause, traces)| {
        traces.iter().any(|(field, trace)| {
            let from = |mark| struck.get(mark).filter(|from| **from != (clause, field));
            trace.written.iter().any(|mark| from(mark).is_some())
        })
    })
}

/// Prose alone is carried: that two clauses exchange a day or a partner is no move.
pub(super) fn is_carried(field: &Field) -> bool {
    field.is_prose() || matches!(field, Field::Other(_))
}

impl Across {
    /// What came into a version from other fields.
    pub fn into(&self, version: u32) -> &[Moved] {
        self.into.get(&version).map_or(&[], Vec::as_slice)
    }

    /// What went from a version to other fields: the field, and where it stood in the version before.
    pub fn out_of(&self, version: u32) -> &[(Field, Range<usize>)] {
        self.out.get(&version).map_or(&[], Vec::as_slice)
    }

    /// Finds what the changes carried that made these versions, and the versions whose words were carried. The traces
    /// of versions that were woven are known already. Each change is looked at by itself, on every processor there is.
    pub fn find(texts: &dyn Texts, lineage: &Lineage, traces: FxHashMap<u32, Traces>) -> Across {
        let mut open: BTreeSet<u32> = traces
            .iter()
            .filter(|(_, traces)| !traces.is_empty())
            .filter_map(|(version, _)| Some(lineage.node(*version)?.change.0))
            .collect();
        let mut pasts = Pasts {
            texts,
            lineage,
            vocabulary: Vocabulary::new(),
            seen: FxHashSet::default(),
            traces,
        };
        let mut across = Across::default();
        let mut done = FxHashSet::default();
        while !open.is_empty() {
            let new = std::mem::take(&mut open).into_iter();
            let changes: Vec<u32> = new.filter(|change| done.insert(*change)).collect();
            let moves = together(&changes, Vocabulary::new, |vocabulary, change| {
                let mut search = Search {
                    texts,
                    lineage,
                    vocabulary,
                    traces: &pasts.traces,
                };
                Some(search.change(ChangeIx(*change)))
            });
            for (version, moved) in moves.into_iter().flatten() {
                open.extend(pasts.of(version));
                open.extend(pasts.of(moved.source));
                let stood = moved.block.old..moved.block.old + moved.block.len;
                let out = across.out.entry(moved.gone).or_default();
                out.push((moved.source_field.clone(), stood));
                across.into.entry(version).or_default().push(moved);
            }
        }
        across
    }

    /// Whether nothing came from another field anywhere.
    pub fn is_empty(&self) -> bool {
        self.into.is_empty()
    }

    /// Whether words came into a version from other fields.
    pub fn enters(&self, version: u32) -> bool {
        !self.into(version).is_empty()
    }

    /// Whether words came into a version from other fields, or went from it to others.
    pub fn crosses(&self, version: u32) -> bool {
        self.enters(version) || !self.out_of(version).is_empty()
    }

    /// The pieces of work on the way to whose versions one is that is `met`, divided so that what one group is woven
    /// with is no part of another.
    pub fn apart<W: Clone, V: AsRef<[u32]>>(
        &self,
        lineage: &Lineage,
        work: &[W],
        versions: impl Fn(&W) -> V,
        met: fn(&Across, u32) -> bool,
    ) -> Vec<Vec<W>> {
        if self.is_empty() {
            return Vec::new();
        }
        let met = |version: &u32| met(self, *version);
        let clause = |version: u32| lineage.node(version).map(|node| node.clause);
        let bound = self.bound(lineage);
        let mut groups: BTreeMap<u32, Vec<W>> = BTreeMap::new();
        for piece in work {
            let past = lineage.past(versions(piece).as_ref());
            let home = past.iter().any(met).then(|| past.first()).flatten();
            if let Some(clause) = home.and_then(|version| clause(*version)) {
                let group = groups.entry(first(&bound, clause)).or_default();
                group.push(piece.clone());
            }
        }
        groups.into_values().collect()
    }

    /// For clauses that words came to or from, another clause that they are bound to by that.
    fn bound(&self, lineage: &Lineage) -> FxHashMap<u32, u32> {
        let clause = |version: u32| lineage.node(version).map(|node| node.clause);
        let mut bound = FxHashMap::default();
        for (version, moved) in &self.into {
            for source in moved.iter().map(|moved| moved.source) {
                let (Some(to), Some(from)) = (clause(*version), clause(source)) else {
                    continue;
                };
                let (to, from) = (first(&bound, to), first(&bound, from));
                if to != from {
                    bound.insert(to.max(from), to.min(from));
                }
            }
        }
        bound
    }

    /// All that is needed to weave these versions, oldest first: what they descend from, and what that descends from
    /// from which words came.
    pub fn woven_with(&self, lineage: &Lineage, versions: &[u32]) -> Vec<u32> {
        let mut found: BTreeSet<u32> = lineage.past(versions).into_iter().collect();
        let mut open: Vec<u32> = found.iter().copied().collect();
        while let Some(version) = open.pop() {
            for source in self.into(version).iter().map(|moved| moved.source) {
                if !found.contains(&source) {
                    let past = lineage.past(&[source]).into_iter();
                    open.extend(past.filter(|version| found.insert(*version)));
                }
            }
        }
        found.into_iter().collect()
    }
}

/// What versions descend from that were looked at because words came to them, or to what descends from them.
struct Pasts<'a> {
    texts: &'a dyn Texts,
    lineage: &'a Lineage,
    vocabulary: Vocabulary,
    seen: FxHashSet<u32>,
    traces: FxHashMap<u32, Traces>,
}

impl Pasts<'_> {
    /// The changes by which this version and those it descends from may have been carried, unless looked at before.
    fn of(&mut self, version: u32) -> Vec<u32> {
        let mut changes = Vec::new();
        let mut open = vec![version];
        while let Some(version) = open.pop() {
            if let Some(node) = self.lineage.node(version)
                && self.seen.insert(version)
            {
                open.extend(&node.parents);
                if self.lineage.carrying(node.change).is_some() && !self.trace(version).is_empty() {
                    changes.push(node.change.0);
                }
            }
        }
        changes
    }

    fn trace(&mut self, version: u32) -> &Traces {
        let (texts, lineage) = (self.texts, self.lineage);
        let vocabulary = &mut self.vocabulary;
        let found = || trace(texts, lineage, vocabulary, version);
        self.traces.entry(version).or_insert_with(found)
    }
}

/// What a version differs in from the one before.
fn trace(
    texts: &dyn Texts,
    lineage: &Lineage,
    vocabulary: &mut Vocabulary,
    version: u32,
) -> Traces {
    let ends = fields(texts, lineage, version);
    ends.map_or_else(Traces::new, |(old, new)| traces(vocabulary, &old, &new))
}

/// The fields of the version before and of this one; nothing where either cannot be read.
fn fields(texts: &dyn Texts, lineage: &Lineage, version: u32) -> Option<(Fields, Fields)> {
    let node: &Node = lineage.node(version)?;
    let read = |blob: Option<_>| match blob {
        None => Some(Fields::new()),
        Some(blob) => texts.fields(blob),
    };
    let before = node.parents.first();
    let old = before.and_then(|before| lineage.blob(*before));
    Some((read(old)?, read(node.blob)?))
}

/// Looks at one change.
struct Search<'a> {
    texts: &'a dyn Texts,
    lineage: &'a Lineage,
    vocabulary: &'a mut Vocabulary,
    /// Those that are known.
    traces: &'a FxHashMap<u32, Traces>,
}

/// One field in one change.
struct Side {
    version: u32,
    source: Option<u32>,
    field: Field,
    old: Vec<Word>,
    new: Vec<Word>,
    /// What was struck and carried nowhere yet.
    struck: Vec<Range<usize>>,
    /// What was written and comes from nowhere yet.
    written: Vec<Range<usize>>,
}

type Place = (u32, Field);
type Fields = Vec<(Field, String)>;

impl<'a> Search<'a> {
    /// What a version differs in from the one before.
    fn trace(&mut self, version: u32) -> Cow<'a, Traces> {
        match self.traces.get(&version) {
            Some(known) => Cow::Borrowed(known),
            None => {
                let found = trace(self.texts, self.lineage, self.vocabulary, version);
                Cow::Owned(found)
            }
        }
    }

    /// Finds what a change carried, each with the version that it came into.
    fn change(&mut self, change: ChangeIx) -> Vec<(u32, Moved)> {
        let pairs = self.meeting(change);
        let mut sides: Vec<Side> = Vec::new();
        let mut moves = Vec::new();
        for (to, from) in pairs {
            let (Some(to), Some(from)) = (self.side(&mut sides, to), self.side(&mut sides, from))
            else {
                continue;
            };
            let (Some(left), Some(came)) = (sides.get(from), sides.get(to)) else {
                continue;
            };
            let Some(source) = left.source else { continue };
            let blocks = handed(
                self.vocabulary,
                (&left.old, &left.struck),
                (&came.new, &came.written),
            );
            // Their sentences are alike, but what was struck of the one was not written in the other.
            if blocks.is_empty() {
                continue;
            }
            let (field, source_field) = (came.field.clone(), left.field.clone());
            let moved = blocks.iter().map(|block| Moved {
                field: field.clone(),
                source,
                gone: left.version,
                source_field: source_field.clone(),
                block: *block,
            });
            moves.extend(moved.map(|moved| (came.version, moved)));
            for block in &blocks {
                let (old, new) = (block.old, block.new);
                if let Some(side) = sides.get_mut(from) {
                    side.struck = without(&side.struck, &(old..old + block.len));
                }
                if let Some(side) = sides.get_mut(to) {
                    side.written = without(&side.written, &(new..new + block.len));
                }
            }
        }
        moves
    }

    /// Where marks of one field of this change meet those of another: where words came to, and where from. What was
    /// struck at several places came from none of them more than from another.
    fn meeting(&mut self, change: ChangeIx) -> Vec<(Place, Place)> {
        let made = self.lineage.carrying(change).unwrap_or_default();
        let made = made.iter().map(|(_, version)| *version);
        let traces: Vec<_> = made.map(|version| (version, self.trace(version))).collect();
        let fields = traces.iter().flat_map(|(version, traces)| {
            let fields = traces.iter();
            fields.map(|(field, trace)| (*version, field, trace))
        });
        let fields: Vec<(u32, &Field, &Trace)> = fields.collect();
        let gives = fields.iter().any(|(.., trace)| !trace.struck.is_empty());
        if !gives || fields.len() < 2 {
            return Vec::new();
        }
        // By the number of the field.
        let mut struck: FxHashMap<u64, Option<usize>> = FxHashMap::default();
        for (from, (.., trace)) in fields.iter().enumerate() {
            for mark in &trace.struck {
                let source = struck.entry(*mark);
                source
                    .and_modify(|place| *place = None)
                    .or_insert(Some(from));
            }
        }
        let mut pairs = Vec::new();
        let mut known = FxHashSet::default();
        for (to, (version, field, trace)) in fields.iter().enumerate() {
            for mark in &trace.written {
                let from = struck.get(mark).copied().flatten();
                if let Some(from) = from.filter(|from| *from != to)
                    && known.insert((to, from))
                    && let Some((source, source_field, _)) = fields.get(from)
                {
                    let from = (*source, (*source_field).clone());
                    pairs.push(((*version, (*field).clone()), from));
                }
            }
        }
        pairs
    }

    /// One field in this change, by its place among those that were looked at.
    fn side(&mut self, sides: &mut Vec<Side>, (version, field): Place) -> Option<usize> {
        let same = |side: &Side| side.version == version && side.field == field;
        if let Some(known) = sides.iter().position(same) {
            return Some(known);
        }
        let (old, new) = fields(self.texts, self.lineage, version)?;
        let mut words = |fields: &Fields| -> Vec<Word> {
            let text = fields.iter().find(|(known, _)| *known == field);
            let text = text.map_or("", |(_, text)| text);
            self.vocabulary.intern_text(text)
        };
        let (old, new) = (words(&old), words(&new));
        let runs = diff(self.vocabulary, &old, &new);
        let ranges = |kind: RunKind, range: &dyn Fn(&crate::text::Run) -> Range<usize>| {
            let runs = runs.iter().filter(|run| run.kind == kind);
            runs.map(range).collect::<Vec<_>>()
        };
        let mut struck = ranges(RunKind::Deleted, &|run| run.old.clone());
        let mut written = ranges(RunKind::Inserted, &|run| run.new.clone());
        for block in carried(self.vocabulary, &runs, &old, &new) {
            struck = without(&struck, &(block.old..block.old + block.len));
            written = without(&written, &(block.new..block.new + block.len));
        }
        let parents = &self.lineage.node(version)?.parents;
        sides.push(Side {
            version,
            source: parents.first().copied(),
            field,
            old,
            new,
            struck,
            written,
        });
        Some(sides.len() - 1)
    }
}

/// The first of all clauses that one is bound to.
fn first(bound: &FxHashMap<u32, u32>, clause: u32) -> u32 {
    let mut at = clause;
    while let Some(to) = bound.get(&at) {
        at = *to;
    }
    at
}

/// Stretches without one of them or a part of it.
fn without(ranges: &[Range<usize>], gone: &Range<usize>) -> Vec<Range<usize>> {
    let parts = ranges.iter().flat_map(|range| {
        let before = range.start..range.end.min(gone.start);
        let after = range.start.max(gone.end)..range.end;
        [before, after]
    });
    parts.filter(|part| !part.is_empty()).collect()
}
