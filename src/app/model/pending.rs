//! What is pending on clauses as a whole.

use crate::app::fate::Fate;
use crate::plan::{ClauseId, Voice};
use std::collections::HashMap;

/// What is pending on each clause, and for which voice: nothing for what is nobody's proposal.
pub type Pending = HashMap<ClauseId, Vec<(Fate, Option<Voice>)>>;
