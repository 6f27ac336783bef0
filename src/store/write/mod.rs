//! Recording an act: who did it and when, what its commit says of it, and the way onto a head that moved meanwhile.
//!
//! The order in which it reaches the disk is told in [`record`]; the means are in `durable`. The folder and git's index,
//! which follow, are `worktree`.

mod act;
mod author;
mod bringing;
pub(super) mod deed;
pub(super) mod keys;
mod message;
pub(super) mod moment;
mod naming;
mod numbers;
mod rebase;
mod record;
mod sheets;
mod taking;
mod work;

pub(super) use act::Signed;
pub use act::{Act, Meanwhile, Overtaken, Recorded};
pub(super) use author::author;
pub(super) use deed::{Change, Done};
pub use keys::{KeyAct, KeyChange};
pub(super) use message::{commit, message, message_of, person, signature, stated};
pub use moment::can_hold;
pub(super) use moment::held;
pub(super) use rebase::by_word;
pub use taking::Taking;
pub(super) use work::{FileChange, Files, Work, clauses_of, writable};

#[cfg(test)]
mod deed_tests;
#[cfg(test)]
mod record_tests;
