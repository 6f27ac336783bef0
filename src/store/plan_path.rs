//! Where a plan lies within its repository.

use std::fmt;

/// The directory of a plan within its repository, divided by `/`; empty for the repository's root.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlanPath(String);

impl PlanPath {
    /// The plan in this directory of the repository.
    pub fn new(path: &str) -> Self {
        let parts = path
            .split(['/', '\\'])
            .filter(|part| !matches!(*part, "" | "."));
        PlanPath(parts.collect::<Vec<_>>().join("/"))
    }

    /// The directory; empty for the root. Not safe to display raw.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path within the repository of a file of the plan.
    pub fn join(&self, file: &str) -> String {
        if self.0.is_empty() {
            file.to_owned()
        } else {
            format!("{}/{file}", self.0)
        }
    }
}

impl fmt::Display for PlanPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "." } else { &self.0 })
    }
}
