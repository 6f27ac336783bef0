//! Weaving: from the versions of one clause to a weave for each of its fields.

use super::lineage::{Lineage, Node};
use super::retoken::words_after;
use super::{ChangeIx, Texts};
use crate::plan::Field;
use crate::text::{Block, Class, RunKind, Version, Vocabulary, Weave, Word, diff};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// A field of one version of a clause.
#[derive(Clone, Default)]
pub(super) struct Strand {
    /// Its text, absent where the clause has no such field or there is no clause.
    pub text: Option<Rc<str>>,
    /// Its place in the field's weave.
    pub version: Rc<Version<Word>>,
}

/// One version of a clause: a strand for each field that the clause ever had, by the field's slot.
pub(super) type Strands = Vec<Strand>;

/// Where versions are woven. Its vocabulary can serve many clauses one after the other.
pub(super) struct Loom<'a> {
    texts: &'a dyn Texts,
    lineage: &'a Lineage,
    pub vocabulary: Vocabulary,
}

/// The woven versions of one clause.
#[derive(Default)]
pub(super) struct Cloth {
    /// Each field that the clause ever had, with its weave.
    pub fields: Vec<(Field, Weave<Word>)>,
    /// The versions asked for.
    pub versions: FxHashMap<u32, Strands>,
}

impl<'a> Loom<'a> {
    pub fn new(texts: &'a dyn Texts, lineage: &'a Lineage) -> Self {
        Loom {
            texts,
            lineage,
            vocabulary: Vocabulary::new(),
        }
    }

    /// Weaves these versions, oldest first, and keeps those that are `wanted`. A version's parents that are not
    /// among them count as empty.
    pub fn weave(&mut self, versions: &[u32], wanted: &[u32]) -> Cloth {
        let mut left: FxHashMap<u32, u32> = FxHashMap::default();
        let nodes = || {
            versions
                .iter()
                .filter_map(|&at| Some((at, self.lineage.node(at)?)))
        };
        let parents = nodes().flat_map(|(_, node)| &node.parents);
        for &version in parents.chain(wanted) {
            *left.entry(version).or_default() += 1;
        }
        let mut cloth = Cloth::default();
        let nodes: Vec<(u32, &Node)> = nodes().collect();
        for (at, node) in nodes {
            let mut before = Vec::with_capacity(node.parents.len());
            for parent in &node.parents {
                before.extend(cloth.take(*parent, &mut left));
            }
            let strands = self.version(&mut cloth, node, before);
            cloth.versions.insert(at, strands);
        }
        cloth
    }

    /// The next version of a clause, made from those `before`.
    pub fn version(&mut self, cloth: &mut Cloth, node: &Node, mut before: Vec<Strands>) -> Strands {
        let fields = match node.blob {
            None => Some(Vec::new()),
            Some(blob) => self.texts.fields(blob),
        };
        let Some(fields) = fields else {
            // A broken version is passed over: what it changed belongs to the change that mended it.
            return before.into_iter().next().unwrap_or_default();
        };

        let mut new: Vec<Option<String>> = Vec::with_capacity(cloth.fields.len());
        new.resize_with(cloth.fields.len(), || None);
        for (field, text) in fields {
            let slot = cloth.slot(&field);
            if slot >= new.len() {
                new.resize_with(slot + 1, || None);
            }
            if let Some(place) = new.get_mut(slot) {
                *place = Some(text);
            }
        }
        for strands in &mut before {
            strands.resize_with(new.len(), Strand::default);
        }
        if before.is_empty() {
            before.push(vec![Strand::default(); new.len()]);
        }
        let weaves = cloth.fields.iter_mut().map(|(_, weave)| weave);
        let mut sides: Vec<_> = before.into_iter().map(Vec::into_iter).collect();
        new.into_iter()
            .zip(weaves)
            .map(|(text, weave)| {
                let old: Vec<Strand> = sides.iter_mut().filter_map(Iterator::next).collect();
                self.strand(weave, node, old, text)
            })
            .collect()
    }

    /// The next version of one field.
    fn strand(
        &mut self,
        weave: &mut Weave<Word>,
        node: &Node,
        old: Vec<Strand>,
        text: Option<String>,
    ) -> Strand {
        let ChangeIx(writer) = node.change;
        let mut sides = old.into_iter();
        let first = sides.next().unwrap_or_default();
        let others: Vec<Strand> = sides
            .filter(|side| !Rc::ptr_eq(&side.version, &first.version))
            .collect();
        if others.is_empty() && (!node.merge || first.text.as_deref() == text.as_deref()) {
            return self.revise(weave, first, text, writer);
        }
        let words = self
            .vocabulary
            .intern_text(text.as_deref().unwrap_or_default());
        let versions: Vec<_> = std::iter::once(first)
            .chain(others)
            .map(|strand| strand.version)
            .collect();
        let telling = |word| self.vocabulary.class(word) == Class::Content;
        Strand {
            version: Rc::new(weave.reconcile(&versions, words, writer, &telling)),
            text: text.map(Rc::from),
        }
    }

    fn revise(
        &mut self,
        weave: &mut Weave<Word>,
        old: Strand,
        text: Option<String>,
        writer: u32,
    ) -> Strand {
        if old.text.as_deref() == text.as_deref() {
            return old;
        }
        let words = words_after(
            &mut self.vocabulary,
            old.text.as_deref().unwrap_or_default(),
            old.version.words(),
            text.as_deref().unwrap_or_default(),
        );
        let runs = diff(&self.vocabulary, old.version.words(), &words);
        let kept = runs.iter().filter(|run| run.kind == RunKind::Kept);
        let blocks: Vec<Block> = kept
            .map(|run| Block {
                old: run.old.start,
                new: run.new.start,
                len: run.new.len(),
            })
            .collect();
        Strand {
            text: text.map(Rc::from),
            version: Rc::new(weave.revise(old.version, words, &blocks, writer)),
        }
    }
}

impl Cloth {
    /// The field's slot.
    pub fn slot(&mut self, field: &Field) -> usize {
        let known = self.fields.iter().position(|(known, _)| known == field);
        known.unwrap_or_else(|| {
            self.fields.push((field.clone(), Weave::new()));
            self.fields.len() - 1
        })
    }

    /// A version for a child to be woven from; given away when nothing else needs it.
    fn take(&mut self, version: u32, left: &mut FxHashMap<u32, u32>) -> Option<Strands> {
        let count = left.get_mut(&version)?;
        *count = count.saturating_sub(1);
        if *count == 0 {
            self.versions.remove(&version)
        } else {
            self.versions.get(&version).cloned()
        }
    }
}
