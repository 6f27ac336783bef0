//! What kind of row of a clause money comes from.

use crate::plan::words;

words! {
    /// What kind of row a line comes from.
    LineKind {
        /// `[[benefit]]`: money goes out.
        Benefit,
        /// `[[cost]]`: money goes out once.
        Cost,
        /// `[[contribution]]`: money comes in.
        Contribution,
        /// `[[funding]]`: money comes in.
        Funding,
    }
}

impl LineKind {
    /// Whether it costs; else it brings.
    pub fn is_cost(self) -> bool {
        matches!(self, LineKind::Benefit | LineKind::Cost)
    }
}
