//! Weaving: from the versions of one clause to a weave for each of its fields.

use super::across::{Across, Traces, is_carried};
use super::lineage::{Lineage, NOTHING, Node, Takes};
use super::listed;
use super::revive::{Earlier, Step, mark};
use super::woven::{Brought, FieldVersion, FieldVersions, Woven};
use super::{ChangeIx, Texts, rows};
use crate::plan::Field;
use crate::text::{Block, Class, Run, Trace, Version, Vocabulary, Weave, Word};
use crate::text::{carried, diff, kept, words_after};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;
use std::rc::Rc;

/// Where versions are woven. Its vocabulary can serve many clauses one after the other.
pub(super) struct Weaver<'a> {
    pub(super) texts: &'a dyn Texts,
    pub(super) lineage: &'a Lineage,
    pub vocabulary: Vocabulary,
    /// Marks of what the fields said before the first version that is woven.
    pub older: FxHashSet<(Field, u32)>,
    /// Whether a version may say again what one of those said, so that all must be woven to know.
    pub unsure: bool,
    /// What the woven versions differ in from those before, where that may have gone from one field to another.
    pub traces: FxHashMap<u32, Traces>,
    /// Whether these are wanted.
    tracing: bool,
    /// The version that is being woven, if its fields are to leave traces.
    traced: Option<u32>,
}

impl<'a> Weaver<'a> {
    pub fn new(texts: &'a dyn Texts, lineage: &'a Lineage) -> Self {
        Weaver {
            texts,
            lineage,
            vocabulary: Vocabulary::new(),
            older: FxHashSet::default(),
            unsure: false,
            traces: FxHashMap::default(),
            tracing: true,
            traced: None,
        }
    }

    /// Weaves these versions of one clause, oldest first, and keeps those that are `wanted`. A version's parents that
    /// are not among them count as empty. Nothing comes from other fields.
    pub fn weave(&mut self, versions: &[u32], wanted: &[u32]) -> Woven {
        let mut all_woven = self.weave_all(versions, wanted, &Across::default());
        all_woven
            .drain()
            .next()
            .map(|(_, it)| it)
            .unwrap_or_default()
    }

    /// Weaves versions of any clauses, each with what was carried across fields. By the clause's number.
    pub fn weave_all(
        &mut self,
        versions: &[u32],
        wanted: &[u32],
        across: &Across,
    ) -> FxHashMap<u32, Woven> {
        // What was carried is looked for once.
        self.tracing = across.is_empty();
        let mut left: FxHashMap<u32, u32> = FxHashMap::default();
        let nodes = || {
            versions
                .iter()
                .filter_map(|&at| Some((at, self.lineage.node(at)?)))
        };
        let parents = nodes().flat_map(|(_, node)| &node.parents);
        let undone = nodes()
            .filter_map(|(_, node)| self.undone(node))
            .flat_map(|(before, after)| before.into_iter().chain([after]));
        let sources = versions.iter().flat_map(|at| across.into(*at));
        let sources = sources.map(|moved| moved.source);
        let more = wanted.iter().copied().chain(undone).chain(sources);
        for version in parents.copied().chain(more) {
            *left.entry(version).or_default() += 1;
        }
        let mut all_woven: FxHashMap<u32, Woven> = FxHashMap::default();
        let nodes: Vec<(u32, &Node)> = nodes().collect();
        for (at, node) in nodes {
            let mut brought = Brought::to(&all_woven, self.lineage, across, at);
            for (field, places) in across.out_of(at) {
                let went = brought.went.entry(field.clone()).or_default();
                went.push(places.clone());
            }
            let woven = all_woven.entry(node.clause).or_default();
            let mut before = Vec::with_capacity(node.parents.len());
            for parent in &node.parents {
                before.extend(woven.take(*parent, &mut left));
            }
            let field_versions = self.version(woven, (at, node), before, &brought);
            woven.versions.insert(at, field_versions);
        }
        all_woven
    }

    /// The version before the act that this one undoes, if there was any, and the version after it.
    fn undone(&self, node: &Node) -> Option<(Option<u32>, u32)> {
        let Takes::Act(what) = &node.takes else {
            return None;
        };
        let before = (what.before != NOTHING).then_some(what.before);
        Some((before, *what.made.last()?))
    }

    /// The next version of a clause, number `at` of the lineage, made from those `before`.
    pub fn version(
        &mut self,
        woven: &mut Woven,
        (at, node): (u32, &Node),
        mut before: Vec<FieldVersions>,
        brought: &Brought,
    ) -> FieldVersions {
        let fields = match node.blob {
            None => Some(Vec::new()),
            Some(blob) => self.texts.fields(blob),
        };
        let Some(fields) = fields else {
            // A broken version is passed over: what it changed belongs to the change that mended it.
            return before.into_iter().next().unwrap_or_default();
        };

        let new = woven.laid_out(fields);
        for field_versions in &mut before {
            field_versions.resize_with(new.len(), FieldVersion::default);
        }
        self.begin_trace(woven, (at, node), &before, &new);
        if before.is_empty() {
            before.push(vec![FieldVersion::default(); new.len()]);
        }
        let undone = self.ends(woven, node);
        let mut sides: Vec<_> = before.into_iter().map(Vec::into_iter).collect();
        let threads = woven.fields.iter_mut().zip(&mut woven.earlier);
        let all = new.into_iter().zip(threads).enumerate();
        all.map(|(slot, (text, ((field, weave), earlier)))| {
            let old: Vec<FieldVersion> = sides.iter_mut().filter_map(Iterator::next).collect();
            let ends = undone.as_ref().map(|(before, after)| {
                let version =
                    |fields: &FieldVersions| fields.get(slot).cloned().unwrap_or_default().version;
                (version(before), version(after))
            });
            let mut thread = Thread {
                brought: brought.came.get(&*field),
                went: brought.went.get(&*field).map_or(&[], Vec::as_slice),
                field,
                weave,
                earlier,
            };
            self.field_version(&mut thread, (at, node), old, text, ends)
        })
        .collect()
    }

    /// The fields of a clause before the act that a version takes back, and after it.
    fn ends(&self, woven: &Woven, node: &Node) -> Option<(FieldVersions, FieldVersions)> {
        let (before, after) = self.undone(node)?;
        let fields = |version: u32| woven.versions.get(&version).cloned();
        let before = before.map_or(Some(FieldVersions::new()), fields)?;
        Some((before, fields(after)?))
    }

    /// Notes whether what a version carried is to be traced.
    fn begin_trace(
        &mut self,
        woven: &Woven,
        (at, node): (u32, &Node),
        before: &[FieldVersions],
        new: &[Option<String>],
    ) {
        self.traced = None;
        if !self.tracing || before.len() != node.parents.len() {
            return;
        }
        let carries = self.may_carry(woven, node, before.first(), new);
        self.traced = carries.filter(|carries| *carries).map(|_| at);
        // Where nothing may have been carried, that is known as well.
        if carries.is_some() {
            self.traces.insert(at, Traces::new());
        }
    }

    /// Whether a version's change may have carried words from one field or clause to another: it touched several.
    fn may_carry(
        &self,
        woven: &Woven,
        node: &Node,
        before: Option<&FieldVersions>,
        new: &[Option<String>],
    ) -> Option<bool> {
        let made = self.lineage.carrying(node.change)?;
        let differs = |(slot, ((field, _), new)): &(usize, (&(Field, _), &Option<String>))| {
            let old = before.and_then(|before| before.get(*slot)?.text.as_deref());
            let new = new.as_deref().unwrap_or_default();
            old.unwrap_or_default() != new && is_carried(field)
        };
        let fields = woven.fields.iter().zip(new).enumerate();
        Some(made.len() > 1 || fields.filter(differs).nth(1).is_some())
    }

    /// The next version of one field.
    fn field_version(
        &mut self,
        thread: &mut Thread<'_>,
        (at, node): (u32, &Node),
        old: Vec<FieldVersion>,
        text: Option<String>,
        undone: Option<Ends>,
    ) -> FieldVersion {
        let ChangeIx(writer) = node.change;
        let mut sides = old.into_iter();
        let first = sides.next().unwrap_or_default();
        let others: Vec<FieldVersion> = sides
            .filter(|side| !Rc::ptr_eq(&side.version, &first.version))
            .collect();
        if others.is_empty() && (!node.merge || first.text.as_deref() == text.as_deref()) {
            return self.revise(thread, (at, node), first, text, undone);
        }
        let words = self
            .vocabulary
            .intern_text(text.as_deref().unwrap_or_default());
        let sides: Vec<FieldVersion> = std::iter::once(first).chain(others).collect();
        let said = (text.as_deref().unwrap_or_default(), words.as_slice());
        let told = self.told(thread.field, &sides, said);
        let versions: Vec<_> = sides.into_iter().map(|side| side.version).collect();
        let telling = |word| self.vocabulary.class(word) == Class::Content;
        let known = (&telling as &dyn Fn(Word) -> bool, told.as_deref());
        let version = thread.weave.reconcile(&versions, words, writer, known);
        thread.field_version(at, version, text)
    }

    /// Of each word of a merge of rows, which side has it and where.
    fn told(
        &self,
        field: &Field,
        sides: &[FieldVersion],
        (text, words): (&str, &[Word]),
    ) -> Option<Vec<Option<(usize, usize)>>> {
        let mut told = vec![None; words.len()];
        for (number, side) in sides.iter().enumerate() {
            let before = side.text.as_deref().unwrap_or_default();
            let before = (before, side.version.words());
            let same = rows::same(&self.vocabulary, field, before, (text, words))?;
            for block in same.kept.iter().chain(&same.moved) {
                let places = told.iter_mut().skip(block.new).take(block.len);
                for (from, place) in places.zip(block.old..) {
                    from.get_or_insert((number, place));
                }
            }
        }
        Some(told)
    }

    /// The next version of a field that has one before it.
    fn revise(
        &mut self,
        thread: &mut Thread<'_>,
        (at, node): (u32, &Node),
        old: FieldVersion,
        text: Option<String>,
        undone: Option<Ends>,
    ) -> FieldVersion {
        if old.text.as_deref() == text.as_deref() {
            return old;
        }
        let said = text.as_deref().unwrap_or_default();
        let words = words_after(
            &mut self.vocabulary,
            old.text.as_deref().unwrap_or_default(),
            old.version.words(),
            said,
        );
        for places in thread.went {
            let from = &old.version;
            thread.weave.send(from, places.clone(), node.change.0);
        }
        let step = Step {
            at,
            node,
            from: &old.version,
            words: &words,
            undone: undone.as_ref().map(|(before, after)| (&**before, &**after)),
        };
        let known = (&self.vocabulary, self.lineage);
        let revived = thread.earlier.revived(known, thread.weave, &step, said);
        thread.earlier.note_undone(at, node);
        let traced = self.traced.filter(|_| is_carried(thread.field));
        let compared = revived.is_none() || traced.is_some();
        let compare = || diff(&self.vocabulary, old.version.words(), &words);
        let runs = compared.then(compare).unwrap_or_default();
        let before = (old.text.as_deref().unwrap_or_default(), old.version.words());
        if let Some(at) = traced {
            self.trace(at, thread.field, before, (said, &words), &runs);
        }
        let version = match revived {
            Some(version) => version,
            None => {
                self.unsure |= self.older.contains(&(thread.field.clone(), mark(said)));
                // What takes something back puts words where they were, which is no move.
                let moves = matches!(node.takes, Takes::Nothing);
                let (kept, moved) = self.stays(thread.field, before, (said, &words), &runs);
                let moved = if moves { moved } else { Vec::new() };
                let none = FxHashMap::default();
                let brought = thread.brought.unwrap_or(&none);
                let (ChangeIx(writer), weave) = (node.change, &mut thread.weave);
                weave.revise(old.version, words, &kept, &moved, brought, writer)
            }
        };
        thread.field_version(at, version, text)
    }

    /// Notes what two versions of a field differ in, for whoever looks where words went from field to field.
    fn trace(
        &mut self,
        at: u32,
        field: &Field,
        (old_text, old): (&str, &[Word]),
        (new_text, new): (&str, &[Word]),
        runs: &[Run],
    ) {
        let Some(traces) = self.traces.get_mut(&at) else {
            return;
        };
        let trace = Trace::of(&self.vocabulary, (old_text, new_text), (old, new), runs);
        if !trace.is_empty() {
            traces.push((field.clone(), trace));
        }
    }

    /// The words of a field that stay where they are, and those that moved within it.
    fn stays(
        &self,
        field: &Field,
        old: (&str, &[Word]),
        new: (&str, &[Word]),
        runs: &[Run],
    ) -> (Vec<Block>, Vec<Block>) {
        match rows::same(&self.vocabulary, field, old, new) {
            Some(same) => (same.kept, same.moved),
            None => {
                let listed = listed::moved(&self.vocabulary, field, runs, (old.1, new.1));
                let carried = || carried(&self.vocabulary, runs, old.1, new.1);
                (kept(runs), listed.unwrap_or_else(carried))
            }
        }
    }
}

/// What stood before an act and after it.
type Ends = (Rc<Version<Word>>, Rc<Version<Word>>);

/// All that is known of one field.
struct Thread<'a> {
    field: &'a Field,
    weave: &'a mut Weave<Word>,
    earlier: &'a mut Earlier,
    /// Who wrote the words that come from other fields.
    brought: Option<&'a FxHashMap<usize, u32>>,
    /// Where words stood that went to other fields.
    went: &'a [Range<usize>],
}

impl Thread<'_> {
    /// A version that was woven, for those to come.
    fn field_version(
        &mut self,
        at: u32,
        version: Version<Word>,
        text: Option<String>,
    ) -> FieldVersion {
        let version = Rc::new(version);
        let said = text.as_deref().unwrap_or_default();
        self.earlier.note(said, at, &version);
        FieldVersion {
            text: text.map(Rc::from),
            version,
        }
    }
}
