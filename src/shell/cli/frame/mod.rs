//! What every command of the command line stands in: what a command is, the grammar made of all of them, the call with
//! its arguments, JSON, and how a command ends. Nothing here knows what any of them does.

pub(super) mod argument;
pub(super) mod call;
mod failure;
pub(super) mod grammar;
pub(super) mod json;
pub(super) mod languages;
pub(super) mod target;
pub(super) mod usage;
mod verb;

pub(super) use call::Call;
pub(super) use failure::Answer;
pub(in crate::shell) use failure::Failure;
pub(super) use target::clause;
pub(super) use verb::{Group, Verb, run_under};
