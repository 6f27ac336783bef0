//! Amendments by their letters and numbers, as they stand in the text and in lists.

use super::entries::hand;
use crate::app::prose::Hand;
use crate::dialogue::{AmendmentId, Dialogue};

/// The letter of an amendment's party and its number.
pub(super) fn label(dialogue: &Dialogue, id: &AmendmentId) -> (Hand, String) {
    match dialogue.amendments.get(id) {
        Some(found) => (hand(found), found.label()),
        None => (Hand::Unattributed, id.to_string()),
    }
}

/// Those of several.
pub(super) fn labels<'a>(
    dialogue: &Dialogue,
    ids: impl IntoIterator<Item = &'a AmendmentId>,
) -> Vec<(Hand, String)> {
    ids.into_iter().map(|id| label(dialogue, id)).collect()
}
