//! A plan out of its files, to be changed and costed without a repository.

use num_rational::BigRational;
use plenary::costing::{Amount, Lack, Run, run};
use plenary::plan::{Plan, format};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The files of a plan, by their paths.
#[derive(Clone, Debug)]
pub struct Files(pub BTreeMap<String, String>);

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/costing/worked")
}

/// The worked example.
pub fn worked() -> Files {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "toml") {
                let name = path.strip_prefix(folder()).unwrap().to_str().unwrap();
                let text = std::fs::read_to_string(&path).unwrap();
                files.insert(name.replace('\\', "/"), text);
            }
        }
    }
    Files(files)
}

impl Files {
    /// The same with a file of which a part reads otherwise.
    pub fn with(mut self, path: &str, old: &str, new: &str) -> Files {
        let text = self.0.get_mut(path).unwrap_or_else(|| panic!("{path}"));
        assert!(text.contains(old), "{path} has no {old}");
        *text = text.replacen(old, new, 1);
        self
    }

    /// The same with more at the end of a file, which may be new.
    pub fn and(mut self, path: &str, more: &str) -> Files {
        let text = self.0.entry(path.to_owned()).or_default();
        text.push('\n');
        text.push_str(more);
        self
    }

    /// The same without a file.
    pub fn without(mut self, path: &str) -> Files {
        assert!(self.0.remove(path).is_some(), "{path}");
        self
    }

    pub fn plan(&self) -> Plan {
        let (plan, problems) = format::read_plan(&self.0);
        assert!(problems.is_empty(), "{problems:?}");
        plan
    }

    pub fn run(&self) -> Run {
        run(&self.plan(), None).unwrap()
    }
}

/// A fraction as the expected figures write it.
pub fn fraction(text: &str) -> BigRational {
    text.parse().unwrap()
}

/// What an amount is, as a fraction; what is missing for it otherwise.
pub fn said(amount: &Amount) -> String {
    match amount {
        Amount::Known(value) => value.to_string(),
        Amount::Open(lacks) => {
            let lacks: Vec<String> = lacks.iter().map(Lack::to_string).collect();
            format!("? {}", lacks.join(", "))
        }
    }
}

/// The total of a line in a year.
pub fn total(run: &Run, line: &str, year: i64) -> String {
    let found = run.line(line).unwrap_or_else(|| panic!("no line {line}"));
    said(&found.years[&year].total)
}

/// A number that is rounded to hundredths.
pub fn rounded(amount: &Amount) -> String {
    amount
        .known()
        .map_or_else(|| said(amount), |value| value.rounded(2))
}

/// Everything that is missing in a run.
pub fn missing(run: &Run) -> Vec<String> {
    run.missing()
}
