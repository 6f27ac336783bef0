//! Whose turn it is where several amendments put something in one place: the order of their numbers, whichever
//! was adopted first.

use crate::dialogue::{Amendment, AmendmentId};

/// The place of an amendment in the order of numbers; those without a number come last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::dialogue) struct Turn {
    unnumbered: bool,
    number: Option<u32>,
    id: AmendmentId,
}

impl Turn {
    pub(in crate::dialogue) fn of(amendment: &Amendment) -> Turn {
        Turn {
            unnumbered: amendment.number.is_none(),
            number: amendment.number,
            id: amendment.id.clone(),
        }
    }
}
