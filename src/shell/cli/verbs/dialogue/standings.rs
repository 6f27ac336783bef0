//! Who stands behind the positions that are held, for lists of clauses.

use crate::dialogue::{Dialogue, Digest, Position, Subject};
use crate::plan::{ClauseId, Plan, Voice};
use crate::shell::cli::work::OpenPlan;
use crate::shell::trust::behind;
use crate::track::CommitId;
use crate::track::trust::{Behind, Held};

/// What is known of it at a revision.
pub struct Standings<'a> {
    plan: &'a Plan,
    dialogue: &'a Dialogue,
    /// Nothing where the plan has no keys.
    held: Option<Held>,
}

impl<'a> Standings<'a> {
    /// Works it out, where the plan has keys and anybody holds anything. Where it cannot be, nobody is proved to stand
    /// behind anything; `verify` says why.
    pub fn of(
        open: &OpenPlan,
        rev: CommitId,
        plan: &'a Plan,
        dialogue: &'a Dialogue,
    ) -> Standings<'a> {
        let held = match dialogue.positions.is_empty() || plan.manifest.keys.is_empty() {
            true => None,
            false => behind(open, rev).ok().flatten(),
        };
        Standings {
            plan,
            dialogue,
            held,
        }
    }

    /// Whether anybody can be proved to stand behind anything.
    pub fn are_known(&self) -> bool {
        self.held.is_some()
    }

    /// Who stands behind what a party holds on a clause, or held on other words of it; nothing where it never spoke.
    pub fn of_clause(&self, clause: &ClauseId, party: Voice) -> Option<Behind> {
        let subject = Subject::Clause(clause.clone());
        let digest = Digest::of(self.plan, self.dialogue, &subject)?;
        let alive = self.dialogue.position(party, &subject, digest);
        let held = alive.or_else(|| self.dialogue.stale(party, &subject, digest))?;
        Some(self.of_position(held).unwrap_or_default())
    }

    /// Who stands behind a position; nothing where nobody can be proved to.
    pub fn of_position(&self, position: &Position) -> Option<Behind> {
        let held = self.held.as_ref();
        let of = |held: &Held| held.of(position.by.voice, &position.subject, position.digest);
        held.map(of)
    }
}
