//! What commands work on and with: the plan that is open, its past, who has the floor and when, and recording, which
//! every command that changes a plan does alike.

mod done;
mod made;
mod new_plan;
mod open_plan;
mod past;
mod record;
mod signed;
pub(super) mod time;
pub(super) mod which;
pub(super) mod who;

pub(super) use crate::shell::open_plan::OpenPlan;
pub(super) use done::notes;
pub(in crate::shell) use made::{Asked, ends, made};
pub(super) use new_plan::{new_plan, recorded_by};
pub(super) use open_plan::whole;
pub(super) use past::{Past, baseline, is_cut, known};
pub(super) use record::Recording;
