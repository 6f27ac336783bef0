//! Carrying a deed out: each kind by its theme.

use super::{By, Deed, DeedError, Outcome, typed};
use super::{adopting, deciding, positions, receiving, sessions, tabling};
use crate::dialogue::Dialogue;
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
        match self {
            Deed::Table {
                id,
                proposal,
                reason,
            } => tabling::table(plan, dialogue, by, id, proposal, reason.as_deref()),
            Deed::Receive(which) => receiving::receive(dialogue, which),
            Deed::Second(id) => deciding::second(plan, dialogue, by, id),
            Deed::Adopt { amendment, shown } => {
                adopting::adopt(plan, dialogue, by, amendment, *shown)
            }
            Deed::NotAdopt(id) => deciding::not_adopt(plan, dialogue, by, id),
            Deed::Withdraw(id) => deciding::withdraw(plan, dialogue, by, id),
            Deed::TakeUp(id) => deciding::take_up(plan, dialogue, by, id),
            Deed::Refer(id) => deciding::refer(plan, dialogue, by, id),
            Deed::Fall(id) => deciding::fall(plan, dialogue, by, id),
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
