//! What can stand side by side.

use crate::dialogue::AmendmentId;
use crate::plan::ClauseId;

/// Two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pair {
    /// A clause as it was at the baseline, and as it is.
    Baseline(ClauseId),
    /// Two clauses.
    Clauses(ClauseId, ClauseId),
    /// A clause as either of two amendments would leave it.
    Amendments(ClauseId, AmendmentId, AmendmentId),
}

impl Pair {
    /// The clause it is about first of all.
    pub fn clause(&self) -> &ClauseId {
        match self {
            Pair::Baseline(clause) | Pair::Clauses(clause, _) | Pair::Amendments(clause, ..) => {
                clause
            }
        }
    }

    /// Whether it is of the same kind as another: what was chosen last for one clause is proposed for the next.
    pub fn is_like(&self, other: &Pair) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}
