//! Carrying a deed out: each kind by its theme.

use super::{By, Deed, DeedError, Outcome, typed};
use super::{adopting, deciding, dividing, positions, receiving, sessions, tabling};
use crate::dialogue::{Dialogue, EventKind};
use crate::plan::{EditError, Plan};

impl Deed {
    /// Carries the deed out on the plan and the dialogue.
    ///
    /// # Errors
    ///
    /// [`DeedError`] says why it is refused; plan and dialogue are then as they were.
    pub fn carry_out(
        &self,
        plan: &mut Plan,
        dialogue: &mut Dialogue,
        by: &By,
    ) -> Result<Outcome, DeedError> {
        if plan.read_only() {
            return Err(EditError::Newer(plan.manifest.format).into());
        }
        let by = &typed::by(by)?;
        self.may(plan, dialogue, &by.sponsor)?;
        match self {
            Deed::Table {
                id,
                proposal,
                reason,
            } => tabling::table(plan, dialogue, by, id, proposal, reason.as_deref()),
            Deed::BringIn {
                id,
                proposal,
                reason,
            } => tabling::bring_in(plan, dialogue, by, id, proposal, reason.as_deref()),
            Deed::Receive(which) => receiving::receive(dialogue, which),
            Deed::Second(id) => deciding::step(plan, dialogue, by, id, EventKind::Seconded),
            Deed::Adopt { amendment, shown } => {
                adopting::adopt(plan, dialogue, by, amendment, *shown)
            }
            Deed::NotAdopt(id) => deciding::step(plan, dialogue, by, id, EventKind::NotAdopted),
            Deed::Withdraw(id) => deciding::step(plan, dialogue, by, id, EventKind::Withdrawn),
            Deed::TakeUp(id) => deciding::step(plan, dialogue, by, id, EventKind::TakenUp),
            Deed::Refer(id) => deciding::step(plan, dialogue, by, id, EventKind::Referred),
            Deed::Fall(id) => deciding::step(plan, dialogue, by, id, EventKind::Fallen),
            Deed::Split {
                amendment,
                on,
                new,
                places,
            } => dividing::split(plan, dialogue, amendment, (new, *on), places),
            Deed::Join { amendment, other } => {
                dividing::join(plan, dialogue, by, (amendment, other))
            }
            Deed::Hold {
                subject,
                stance,
                digest,
                statement,
            } => {
                let said = typed::prose(statement.as_deref())?;
                positions::hold(plan, dialogue, by, subject, *stance, *digest, said)
            }
            Deed::Retract(subject) => positions::retract(plan, dialogue, by, subject),
            Deed::NoObjection { subject, digest } => {
                positions::no_objection(plan, dialogue, by, subject, *digest)
            }
            Deed::Session(session) => sessions::know(plan, dialogue, session),
            Deed::Revise { seen, session } => sessions::revise(plan, dialogue, seen, session),
            Deed::Open(session) => sessions::begin(plan, dialogue, by, session),
            Deed::Close(id) => sessions::close(dialogue, by, id),
            Deed::Park(clause) => sessions::park(plan, dialogue, by, clause),
            Deed::Unpark(clause) => sessions::unpark(plan, dialogue, clause),
        }
    }
}
