//! What an amendment of words makes of its field as it stands, knowing what was adopted meanwhile: the one answer
//! that the overlay, the preview and the act share.

use super::anchor::{Anchored, anchor_value, is_prose};
use super::listed::Queue;
use super::turn::Turn;
use super::{Amendment, Dialogue, Proposal, anchor};
use crate::plan::{ClauseId, Field};

/// What an amendment of words with this wording makes of its field as it stands. An amendment that proposes no
/// words has no ground.
pub(super) fn bearing(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> Anchored {
    let Proposal::Words {
        clause,
        field,
        original,
        ..
    } = &amendment.proposal
    else {
        return Anchored::Gone;
    };
    let original = original.as_deref().unwrap_or_default();
    if is_prose(field) {
        return anchor(original, wording, current);
    }
    let queue = queue(dialogue, amendment, clause, field);
    anchor_value(field, original, wording, current, &queue)
}

/// What others have put into a list, with their turns.
fn queue(dialogue: &Dialogue, own: &Amendment, clause: &ClauseId, field: &Field) -> Queue {
    let mut queue = Queue::before(Turn::of(own));
    for one in dialogue.amendments.values().filter(|one| one.is_adopted()) {
        let Proposal::Words {
            clause: on,
            field: of,
            original,
            ..
        } = &one.proposal
        else {
            continue;
        };
        if on == clause && of == field {
            let wording = dialogue.wording(one).unwrap_or_default();
            let original = original.as_deref().unwrap_or_default();
            queue.adopted(&Turn::of(one), field, original, &wording);
        }
    }
    queue
}
