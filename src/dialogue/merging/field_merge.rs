//! What comes of one field of a clause: its value, and where theirs collides with it.

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
