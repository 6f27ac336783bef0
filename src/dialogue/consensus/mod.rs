//! Where the parties stand on a text, and whether that is agreement: consensus is the absence of objection.
//!
//! Beside it what consent is and what it is bound to, and how much is still open: positions, digests, the board and the
//! open brackets. Whether the gavel can fall on it is `gavel`.

mod board;
mod brackets;
mod digest;
mod figures;
mod position;

pub use board::{Board, BoardRow, Cell, Order};
pub use brackets::{Brackets, Count, typed_brackets};
pub use digest::Digest;
pub use figures::Figures;
pub use position::{Position, Stance, Subject};

use super::Dialogue;
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan, Voice};

/// Where one party stands on a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It holds this on exactly these words.
    Held(Stance),
    /// It held this on other words and has not spoken on these.
    Stale(Stance),
    /// It has never spoken on it.
    Missing,
}

impl Standing {
    /// Where a party stands on a subject whose text has this digest.
    pub fn of(dialogue: &Dialogue, party: Voice, subject: &Subject, digest: Digest) -> Standing {
        Standing::among(dialogue.held(party, subject), digest)
    }

    /// The same from all that the party ever held on this subject, the newest first.
    pub(super) fn among<'a>(
        mut held: impl Iterator<Item = &'a Position> + Clone,
        digest: Digest,
    ) -> Standing {
        match (alive(held.clone(), digest), held.next()) {
            (Some(alive), _) => Standing::Held(alive.stance),
            (None, Some(newest)) => Standing::Stale(newest.stance),
            (None, None) => Standing::Missing,
        }
    }

    /// Whether the party has spoken on these words and does not object to them.
    pub fn is_settled(self) -> bool {
        matches!(self, Standing::Held(stance) if stance != Stance::Object)
    }
}

/// Of what a party ever held on a subject, the newest first, what it holds on exactly these words: the one place that
/// decides whether a position is alive.
pub(super) fn alive<'a>(
    mut held: impl Iterator<Item = &'a Position>,
    digest: Digest,
) -> Option<&'a Position> {
    held.find(|one| one.digest == digest)
}

/// Where a text stands between the parties whose agreement the plan needs. The voices are those that make it so.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Consensus {
    /// Nobody objects and nobody is missing.
    Agreed,
    /// Agreed, by these subject to confirmation.
    AdReferendum(Vec<Voice>),
    /// Agreed, with reservations of these.
    WithReservations(Vec<Voice>),
    /// These object.
    Contested(Vec<Voice>),
    /// These have not spoken.
    Open(Vec<Voice>),
    /// What these hold was said on other words.
    Stale(Vec<Voice>),
}

impl Consensus {
    /// Of where each required party stands. An objection counts before anything else, then whose words changed,
    /// then who has not spoken, then what was agreed subject to something. Who abstains has spoken.
    pub fn over(standings: &[(Voice, Standing)]) -> Consensus {
        let who = |which: fn(Standing) -> bool| -> Option<Vec<Voice>> {
            let those = standings.iter().filter(|(_, standing)| which(*standing));
            let voices: Vec<Voice> = those.map(|(voice, _)| *voice).collect();
            Some(voices).filter(|voices| !voices.is_empty())
        };
        if let Some(by) = who(|standing| standing == Standing::Held(Stance::Object)) {
            Consensus::Contested(by)
        } else if let Some(whose) = who(|standing| matches!(standing, Standing::Stale(_))) {
            Consensus::Stale(whose)
        } else if let Some(who) = who(|standing| standing == Standing::Missing) {
            Consensus::Open(who)
        } else if let Some(whose) =
            who(|standing| standing == Standing::Held(Stance::AgreeAdReferendum))
        {
            Consensus::AdReferendum(whose)
        } else if let Some(whose) =
            who(|standing| standing == Standing::Held(Stance::AgreeWithReservation))
        {
            Consensus::WithReservations(whose)
        } else {
            Consensus::Agreed
        }
    }

    /// Whether it is agreed, be it with reservations or ad referendum.
    pub fn is_agreed(&self) -> bool {
        matches!(
            self,
            Consensus::Agreed | Consensus::AdReferendum(_) | Consensus::WithReservations(_)
        )
    }

    /// The parties that make it so, in their order; none where it is simply agreed.
    pub fn voices(&self) -> &[Voice] {
        match self {
            Consensus::Agreed => &[],
            Consensus::AdReferendum(voices)
            | Consensus::WithReservations(voices)
            | Consensus::Contested(voices)
            | Consensus::Open(voices)
            | Consensus::Stale(voices) => voices,
        }
    }

    /// The word in what programs read.
    pub fn slug(&self) -> &'static str {
        match self {
            Consensus::Agreed => "agreed",
            Consensus::AdReferendum(_) => "agreed-ad-referendum",
            Consensus::WithReservations(_) => "agreed-with-reservations",
            Consensus::Contested(_) => "contested",
            Consensus::Open(_) => "open",
            Consensus::Stale(_) => "stale",
        }
    }

    /// The name shown to people.
    pub fn name(&self) -> Message {
        Message::new(match self {
            Consensus::Agreed => "consensus-agreed",
            Consensus::AdReferendum(_) => "consensus-ad-referendum",
            Consensus::WithReservations(_) => "consensus-with-reservations",
            Consensus::Contested(_) => "consensus-contested",
            Consensus::Open(_) => "consensus-open",
            Consensus::Stale(_) => "consensus-stale",
        })
    }
}

/// Where a clause stands. On a clause that is not there nobody has spoken.
pub fn consensus(plan: &Plan, dialogue: &Dialogue, clause: &ClauseId) -> Consensus {
    consensus_on(plan, dialogue, &Subject::Clause(clause.clone()))
}

/// Where a clause or an amendment stands.
pub fn consensus_on(plan: &Plan, dialogue: &Dialogue, subject: &Subject) -> Consensus {
    Consensus::over(&standings(plan, dialogue, subject))
}

/// Where each of the parties stands whose agreement the plan needs.
pub(super) fn standings(
    plan: &Plan,
    dialogue: &Dialogue,
    subject: &Subject,
) -> Vec<(Voice, Standing)> {
    let needed = plan.manifest.needed();
    // Most texts nobody has spoken on, and to say what consent on them would be bound to takes longer than all else.
    let spoken = |party: &Voice| dialogue.held(*party, subject).next().is_some();
    let digest = match needed.iter().any(spoken) {
        true => Digest::of(plan, dialogue, subject),
        false => None,
    };
    let standing = |party: Voice| match digest {
        Some(digest) => Standing::of(dialogue, party, subject, digest),
        None => Standing::Missing,
    };
    let needed = needed.into_iter();
    needed.map(|party| (party, standing(party))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::{Scene, clause_id};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    fn standing() -> impl Strategy<Value = Standing> {
        let stance = || proptest::sample::select(Stance::iter().collect::<Vec<_>>());
        prop_oneof![
            stance().prop_map(Standing::Held),
            stance().prop_map(Standing::Stale),
            Just(Standing::Missing),
        ]
    }

    #[test]
    fn the_gravest_counts() {
        use Stance::*;
        use Standing::*;
        const P: [Voice; 4] = Voice::PARTIES;
        for (standings, slug, voices) in [
            (
                [Held(Agree), Held(Abstain), Held(Agree), Held(Abstain)],
                "agreed",
                vec![],
            ),
            (
                [
                    Held(AgreeWithReservation),
                    Held(AgreeAdReferendum),
                    Held(Agree),
                    Held(Agree),
                ],
                "agreed-ad-referendum",
                vec![P[1]],
            ),
            (
                [
                    Held(AgreeWithReservation),
                    Held(Agree),
                    Held(Abstain),
                    Held(AgreeWithReservation),
                ],
                "agreed-with-reservations",
                vec![P[0], P[3]],
            ),
            (
                [Missing, Held(Agree), Held(Agree), Missing],
                "open",
                vec![P[0], P[3]],
            ),
            (
                [Missing, Stale(Object), Held(Agree), Missing],
                "stale",
                vec![P[1]],
            ),
            (
                [Missing, Stale(Agree), Held(Object), Missing],
                "contested",
                vec![P[2]],
            ),
        ] {
            let pairs: Vec<_> = P.into_iter().zip(standings).collect();
            let worst = Consensus::over(&pairs);
            assert_eq!((worst.slug(), worst.voices()), (slug, voices.as_slice()));
        }
        assert_eq!(Consensus::over(&[]), Consensus::Agreed);
    }

    #[test]
    fn a_position_lives_while_its_words_stand() {
        let mut scene = Scene::of(&[("care", "One text.")]);
        scene.plan.manifest.required = vec![Voice::Workers, Voice::Employers];
        let clause = clause_id("care");
        let now = |scene: &Scene| consensus(&scene.plan, &scene.dialogue, &clause);
        assert_eq!(
            now(&scene),
            Consensus::Open(vec![Voice::Employers, Voice::Workers])
        );
        scene.hold(Voice::Workers, "care", Stance::Agree);
        scene.hold(Voice::Employers, "care", Stance::Agree);
        scene.hold(Voice::Government, "care", Stance::Object);
        // Whose agreement the plan does not need cannot hold it up.
        assert_eq!(now(&scene), Consensus::Agreed);
        scene.set("care", "Another text.");
        assert_eq!(now(&scene).slug(), "stale");
        scene.hold(Voice::Workers, "care", Stance::Object);
        assert_eq!(now(&scene), Consensus::Contested(vec![Voice::Workers]));
        scene.set("care", "One text.");
        assert_eq!(now(&scene), Consensus::Agreed);
        // Where no party is asked for, nobody has agreed to anything: all are asked for.
        for nobody in [vec![], vec![Voice::Advisers]] {
            scene.plan.manifest.required = nobody;
            assert_eq!(now(&scene).slug(), "contested");
            scene.hold(Voice::Government, "care", Stance::Agree);
            assert_eq!(now(&scene), Consensus::Open(vec![Voice::CivilSociety]));
            scene.hold(Voice::Government, "care", Stance::Object);
        }
        let gone = consensus(&scene.plan, &scene.dialogue, &clause_id("none"));
        assert_eq!(gone.slug(), "open");
    }

    proptest! {
        #[test]
        fn it_is_agreed_exactly_where_all_are_settled(standings in vec(standing(), 0..5)) {
            let pairs: Vec<_> = Voice::PARTIES.into_iter().zip(standings.iter().copied()).collect();
            let found = Consensus::over(&pairs);
            let settled = pairs.iter().all(|(_, standing)| standing.is_settled());
            prop_assert_eq!(found.is_agreed(), settled);
            let objects = |it: &(Voice, Standing)| it.1 == Standing::Held(Stance::Object);
            let contested = matches!(found, Consensus::Contested(_));
            prop_assert_eq!(contested, pairs.iter().any(objects));
        }
    }
}

#[cfg(test)]
mod consent_tests;
