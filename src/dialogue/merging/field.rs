//! One field of a clause on three sides, in its text form.

use super::field_merge::FieldMerge;
use super::{Keep, Three, elements, prose};
use crate::plan::Field;

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
