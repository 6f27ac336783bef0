//! The plan on its way: what came of it elsewhere, looked at before anything is merged.

mod parts;

pub use parts::{Entry, Part, Visit, cases, joined, landed, taken};
