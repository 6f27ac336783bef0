//! The record of proceedings of a session: who proposed what, what became of it, which positions were taken, what
//! was decided. It is written from what was recorded and from nothing else; what was taken back is reported as
//! taken back. Nothing here asks git: whoever reads the history hands over its minutes.

mod minute;

pub use minute::{Decision, Drafting, Minute};
