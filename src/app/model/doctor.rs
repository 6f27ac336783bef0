//! What was found when it was looked whether everything is in order.

use crate::store::doctor::{Finding, Treated};
use std::path::PathBuf;

/// What was found, and before that done.
#[derive(Clone, Debug)]
pub struct Examined {
    /// Of which folder; of none but what belongs to this user.
    pub folder: Option<PathBuf>,
    /// What was found.
    pub findings: Vec<Finding>,
    /// What was put right, or could not be; nothing where nobody asked for it.
    pub treated: Option<Vec<Treated>>,
}
