//! The life of an amendment: which step may follow where it stands.
//!
//! Reading a file never asks this: a life that cannot have been is shown as it is and reported by the check.
//! Only a deed is refused by it.

use super::{AmendmentState, EventKind};
use strum::IntoEnumIterator;

impl EventKind {
    /// Where an amendment stands after this step.
    pub fn makes(self) -> AmendmentState {
        match self {
            EventKind::Tabled | EventKind::TakenUp => AmendmentState::Tabled,
            EventKind::Seconded => AmendmentState::Seconded,
            EventKind::Adopted => AmendmentState::Adopted,
            EventKind::AdoptedAsAmended => AmendmentState::AdoptedAsAmended,
            EventKind::NotAdopted => AmendmentState::NotAdopted,
            EventKind::Withdrawn => AmendmentState::Withdrawn,
            EventKind::Fallen => AmendmentState::Fallen,
            EventKind::Referred => AmendmentState::Referred,
        }
    }

    /// Whether this step may follow where an amendment stands; nothing for one that is not tabled yet.
    pub fn may_follow(self, state: Option<AmendmentState>) -> bool {
        let Some(state) = state else {
            return self == EventKind::Tabled;
        };
        match self {
            EventKind::Tabled => false,
            EventKind::Seconded => state == AmendmentState::Tabled,
            EventKind::Adopted
            | EventKind::AdoptedAsAmended
            | EventKind::NotAdopted
            | EventKind::Fallen
            | EventKind::Referred => state.is_pending(),
            EventKind::Withdrawn => state.is_pending() || state == AmendmentState::Referred,
            EventKind::TakenUp => {
                matches!(state, AmendmentState::Withdrawn | AmendmentState::Referred)
            }
        }
    }
}

impl AmendmentState {
    /// Whether the amendment is still to be decided on.
    pub fn is_pending(self) -> bool {
        matches!(self, AmendmentState::Tabled | AmendmentState::Seconded)
    }

    /// Whether nothing follows any more; undoing is the way back.
    pub fn is_final(self) -> bool {
        !EventKind::iter().any(|what| what.may_follow(Some(self)))
    }
}

/// The first step that may not follow the one before it, from 0; nothing where the whole life can have been. A
/// life begins with being tabled, so that one without any step goes wrong at 0.
pub fn impossible_step(steps: impl IntoIterator<Item = EventKind>) -> Option<usize> {
    let mut state = None;
    for (at, what) in steps.into_iter().enumerate() {
        if !what.may_follow(state) {
            return Some(at);
        }
        state = Some(what.makes());
    }
    state.is_none().then_some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every state against every step: `x` may follow. The columns are those of [`EventKind`]: tabled, seconded,
    /// adopted, adopted as amended, not adopted, withdrawn, taken up, fallen, referred.
    const TABLE: [(Option<AmendmentState>, &str); 9] = [
        (None, "x--------"),
        (Some(AmendmentState::Tabled), "-xxxxx-xx"),
        (Some(AmendmentState::Seconded), "--xxxx-xx"),
        (Some(AmendmentState::Adopted), "---------"),
        (Some(AmendmentState::AdoptedAsAmended), "---------"),
        (Some(AmendmentState::NotAdopted), "---------"),
        (Some(AmendmentState::Withdrawn), "------x--"),
        (Some(AmendmentState::Fallen), "---------"),
        (Some(AmendmentState::Referred), "-----xx--"),
    ];

    #[test]
    fn every_step_after_every_state() {
        for (state, row) in TABLE {
            for (what, cell) in EventKind::iter().zip(row.chars()) {
                assert_eq!(
                    what.may_follow(state),
                    cell == 'x',
                    "{what:?} after {state:?}"
                );
            }
        }
        for state in AmendmentState::iter() {
            assert!(
                TABLE.iter().any(|(row, _)| *row == Some(state)),
                "{state:?}"
            );
        }
    }

    #[test]
    fn only_decided_amendments_are_final() {
        let last = AmendmentState::iter().filter(|state| state.is_final());
        let expected = [
            AmendmentState::Adopted,
            AmendmentState::AdoptedAsAmended,
            AmendmentState::NotAdopted,
            AmendmentState::Fallen,
        ];
        assert_eq!(last.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_life_is_followed_to_its_first_impossible_step() {
        use EventKind::*;
        assert_eq!(impossible_step([]), Some(0));
        assert_eq!(impossible_step([Seconded]), Some(0));
        assert_eq!(impossible_step([Tabled, Adopted, Withdrawn]), Some(2));
        assert_eq!(impossible_step([Tabled, Tabled]), Some(1));
        let long = [
            Tabled, Seconded, Withdrawn, TakenUp, Referred, TakenUp, Fallen,
        ];
        assert_eq!(impossible_step(long), None);
    }
}
