//! A Word file, read and held against the plan.

use crate::export::back::{Brought, Said};
use crate::export::docx::read::Unread;
use crate::track::CommitId;

/// A file that was read and held against the plan.
#[derive(Debug, PartialEq)]
pub struct Looked {
    /// The revision it was held against.
    pub seen: CommitId,
    /// What it is called.
    pub name: String,
    /// The SHA-256 of its bytes.
    pub digest: String,
    /// What it brings.
    pub brought: Brought,
    /// What people say in it.
    pub remarks: Vec<Said>,
    /// What of it was not read.
    pub unread: Unread,
}
