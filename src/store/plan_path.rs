//! Where a plan lies within its repository.

use std::fmt;

/// How deep folders may lie below `clauses`; they carry no meaning.
const DEPTH: usize = 16;

/// The folders of a plan that hold files of it, and how many folders deep a file may lie in each.
pub(super) const PLAN_FOLDERS: [(&str, usize); 8] = [
    ("clauses", DEPTH),
    ("registers", 1),
    ("figures", 1),
    ("scenarios", 1),
    ("imports", 1),
    ("amendments", 1),
    ("positions", 1),
    ("sessions", 1),
];

/// Whether a folder of this name in a plan's directory is the plan's.
pub(super) fn is_plans_folder(name: &str) -> bool {
    PLAN_FOLDERS.iter().any(|(folder, _)| *folder == name)
}

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
