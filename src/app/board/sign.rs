//! Signs and short words for what parties hold. The signs are of the set that every font has had since the days of
//! WGL4, so that no projector shows a box in their place, and they differ without colour.

use crate::dialogue::{Consensus, Stance, Standing};

/// The sign of what a party holds; one column.
pub fn sign(standing: Standing) -> &'static str {
    match standing {
        Standing::Held(Stance::Agree) => "√",
        Standing::Held(Stance::AgreeAdReferendum) => "≈",
        Standing::Held(Stance::AgreeWithReservation) => "®",
        Standing::Held(Stance::Object) => "X",
        Standing::Held(Stance::Abstain) => "○",
        Standing::Stale(_) => "≠",
        Standing::Missing => "·",
    }
}

/// The message with the short word for it.
pub fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Held(Stance::Agree) => "app-board-agrees",
        Standing::Held(Stance::AgreeAdReferendum) => "app-board-ad-referendum",
        Standing::Held(Stance::AgreeWithReservation) => "app-board-reserves",
        Standing::Held(Stance::Object) => "app-board-objects",
        Standing::Held(Stance::Abstain) => "app-board-abstains",
        Standing::Stale(_) => "app-board-changed",
        Standing::Missing => "app-board-silent",
    }
}

/// The sign of where a clause stands between the parties; one column.
pub fn consensus_sign(consensus: &Consensus) -> &'static str {
    match consensus {
        Consensus::Agreed => "√",
        Consensus::AdReferendum(_) => "≈",
        Consensus::WithReservations(_) => "®",
        Consensus::Contested(_) => "X",
        Consensus::Stale(_) => "≠",
        Consensus::Open(_) => "·",
    }
}

/// The message with the short word for it.
pub fn consensus_word(consensus: &Consensus) -> &'static str {
    match consensus {
        Consensus::Agreed => "app-board-is-agreed",
        Consensus::AdReferendum(_) => "app-board-is-ad-referendum",
        Consensus::WithReservations(_) => "app-board-is-reserved",
        Consensus::Contested(_) => "app-board-is-contested",
        Consensus::Stale(_) => "app-board-is-stale",
        Consensus::Open(_) => "app-board-is-open",
    }
}
