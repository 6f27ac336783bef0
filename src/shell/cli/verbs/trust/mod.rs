//! The commands of trust: whether all hold the same text, and who stands behind it. What follows from what is decided in
//! the rooms below; here it is asked for and said.

mod agreed;
mod code;
mod key;
mod notes;
mod verify;

pub use agreed::AGREED;
pub use code::CODE;
pub use key::KEY;
pub use verify::VERIFY;

use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::open_plan::OpenPlan;
use crate::shell::trust::Which;
use crate::track::CommitId;

impl From<Message> for Failure {
    fn from(why: Message) -> Self {
        Failure::Could(why)
    }
}

/// The plan, where it stands, and the text that the command line means: by name, else the last adoption, of a clause if
/// one is asked about.
fn meant(
    call: &Call<'_>,
    about: Option<&ClauseId>,
) -> Result<(OpenPlan, CommitId, Option<Which>), Failure> {
    let open = OpenPlan::open(call)?;
    let here = open.head()?;
    let manifest = open.load_clauses(here, &[])?.plan.manifest;
    let history = open.changes(&[here], &manifest);
    let history = history.map_err(|error| error.message())?;
    let found = Which::find(&open, &history, here, call.text("which"), about)?;
    Ok((open, here, found))
}
