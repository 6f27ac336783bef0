//! One field of a clause on three sides, in its text form.

use super::{Keep, Three, elements, prose};
use crate::plan::Field;
use std::ops::Range;

/// A place of a merged field where theirs has something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stroke {
    /// Bytes of the merged field: what stays.
    pub at: Range<usize>,
    /// What theirs would have there.
    pub theirs: String,
    /// Bytes of their field that say whose words those are.
    pub from: Range<usize>,
}

/// A merged field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldMerge {
    /// What it says; empty where it has no value.
    pub value: String,
    /// Where theirs collides with it, in reading order.
    pub strokes: Vec<Stroke>,
}

impl FieldMerge {
    pub(super) fn clean(value: String) -> FieldMerge {
        FieldMerge {
            value,
            strokes: Vec::new(),
        }
    }

    /// Ours as a whole stays, theirs as a whole would take its place.
    pub(super) fn collided(stays: String, theirs: String, all: usize) -> FieldMerge {
        FieldMerge {
            strokes: vec![Stroke {
                at: 0..stays.len(),
                theirs,
                from: 0..all,
            }],
            value: stays,
        }
    }

    /// The field with some of the strokes made.
    pub fn proposed(&self, which: &[bool]) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut at = 0;
        let chosen = self.strokes.iter().zip(which).filter(|(_, made)| **made);
        for (stroke, _) in chosen {
            text.push_str(self.value.get(at..stroke.at.start).unwrap_or_default());
            text.push_str(&stroke.theirs);
            at = stroke.at.end;
        }
        text.push_str(self.value.get(at..).unwrap_or_default());
        text
    }
}

/// Merges a field. An absent value is the empty one.
pub(super) fn field(field: &Field, three: Three<Option<&str>>, keep: Keep) -> FieldMerge {
    let three = three.map(Option::unwrap_or_default);
    let Three { base, ours, theirs } = three;
    if ours == theirs || base == theirs {
        return FieldMerge::clean(ours.to_owned());
    }
    if base == ours {
        return FieldMerge::clean(theirs.to_owned());
    }
    if field.is_prose() {
        return prose::prose(three, keep);
    }
    if let Some(merged) = elements::elements(field, three, keep) {
        return merged;
    }
    let stays = match keep {
        Keep::Ours => ours,
        Keep::Base => base,
    };
    FieldMerge::collided(stays.to_owned(), theirs.to_owned(), theirs.len())
}

/// The value of a field that both sides made something else of; nothing where they collide.
pub fn both(of: &Field, three: Three<&str>) -> Option<String> {
    let merged = field(of, three.map(Some), Keep::Ours);
    merged.strokes.is_empty().then_some(merged.value)
}
