//! The basis: every figure that a result was reckoned from, and a digest of them. The same terms and the same basis come
//! to the same result on every machine.

use super::Exact;
use super::series::Used;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// The figures of a result: file, year and value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basis {
    /// The value of each figure and year.
    pub figures: BTreeMap<(String, i64), Exact>,
}

impl Basis {
    pub(super) fn of(found: &[(Used, Exact)]) -> Basis {
        let figures = found.iter();
        Basis {
            figures: figures
                .map(|(used, value)| ((used.figure.clone(), used.year), value.clone()))
                .collect(),
        }
    }

    /// A name for exactly these figures.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for ((figure, year), value) in &self.figures {
            hash.update(format!("figures/{figure}\t{year}\t{value}\n"));
        }
        let bytes = hash.finalize();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
