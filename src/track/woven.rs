//! What was woven of a clause: the weave of each of its fields, and what its versions brought from others.

use super::across::Across;
use super::lineage::Lineage;
use super::revive::Earlier;
use crate::plan::Field;
use crate::text::{Version, Weave, Word};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::rc::Rc;

/// A field of one version of a clause.
#[derive(Clone, Default)]
pub(super) struct FieldVersion {
    /// Its text, absent where the clause has no such field or there is no clause.
    pub text: Option<Rc<str>>,
    /// Its place in the field's weave.
    pub version: Rc<Version<Word>>,
}

/// One version of a clause: a strand for each field that the clause ever had, by the field's slot.
pub(super) type FieldVersions = Vec<FieldVersion>;

/// What went between the fields of a version and others.
#[derive(Default)]
pub(super) struct Brought {
    /// Who wrote words that it has from other fields: by field and place.
    pub came: FxHashMap<Field, FxHashMap<usize, u32>>,
    /// Where words that other fields have now stood in the version before, by field.
    pub went: FxHashMap<Field, Vec<Range<usize>>>,
}

impl Brought {
    /// Who wrote the words that a version has from other fields, which are woven up to where they were taken from.
    pub fn to(
        all_woven: &FxHashMap<u32, Woven>,
        lineage: &Lineage,
        across: &Across,
        at: u32,
    ) -> Brought {
        let mut brought = Brought::default();
        for moved in across.into(at) {
            let writers = || {
                let woven = all_woven.get(&lineage.node(moved.source)?.clause)?;
                let slot = *woven.slots.get(&moved.source_field)?;
                let field_version = woven.versions.get(&moved.source)?.get(slot)?;
                let (_, weave) = woven.fields.get(slot)?;
                let writers = weave.writers(&field_version.version).skip(moved.block.old);
                Some(writers.map(|(_, writer)| writer))
            };
            let field = brought.came.entry(moved.field.clone()).or_default();
            let places = moved.block.new..moved.block.new + moved.block.len;
            field.extend(places.zip(writers().into_iter().flatten()));
        }
        brought
    }
}

/// The woven versions of one clause.
#[derive(Default)]
pub(super) struct Woven {
    /// Each field that the clause ever had, with its weave.
    pub fields: Vec<(Field, Weave<Word>)>,
    /// Where each of them stands: a file may hold any number of keys.
    slots: FxHashMap<Field, usize>,
    /// What each of them said before.
    pub earlier: Vec<Earlier>,
    /// The versions asked for.
    pub versions: FxHashMap<u32, FieldVersions>,
}

impl Woven {
    /// The texts of a version's fields, by their slots.
    pub fn laid_out(&mut self, fields: Vec<(Field, String)>) -> Vec<Option<String>> {
        let mut texts = Vec::with_capacity(self.fields.len());
        texts.resize_with(self.fields.len(), || None);
        for (field, text) in fields {
            let slot = self.slot(&field);
            if slot >= texts.len() {
                texts.resize_with(slot + 1, || None);
            }
            if let Some(place) = texts.get_mut(slot) {
                *place = Some(text);
            }
        }
        texts
    }

    /// The field's slot.
    pub fn slot(&mut self, field: &Field) -> usize {
        if let Some(slot) = self.slots.get(field) {
            return *slot;
        }
        let slot = self.fields.len();
        self.slots.insert(field.clone(), slot);
        self.fields.push((field.clone(), Weave::new()));
        self.earlier.push(Earlier::default());
        slot
    }

    /// A version for a child to be woven from; given away when nothing else needs it.
    pub fn take(&mut self, version: u32, left: &mut FxHashMap<u32, u32>) -> Option<FieldVersions> {
        let count = left.get_mut(&version)?;
        *count = count.saturating_sub(1);
        if *count == 0 {
            self.versions.remove(&version)
        } else {
            self.versions.get(&version).cloned()
        }
    }
}
