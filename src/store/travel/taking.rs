//! How a plan is to be taken along, whichever way it goes.

use super::Company;
use crate::store::Asking;
use crate::track::CommitId;

/// How a plan is to be taken home.
#[derive(Clone, Debug)]
pub struct Taking {
    /// What the plan is called where it lies beside other things.
    pub plan: String,
    /// Of a bundle: only what the place does not have yet, as far as is known.
    pub only_new: bool,
    /// Of a bundle: only what came after this change, which the other side has.
    pub since: Option<CommitId>,
    /// Whether git may ask for a passphrase.
    pub asking: Asking,
    /// Whether a place that took something back is brought to all the same.
    pub rewritten: bool,
    /// Who is told how far it is, and may call it off.
    pub company: Company,
}

impl Taking {
    /// A plan of this id, taken whole.
    pub fn of(id: &str, asking: Asking) -> Taking {
        Taking {
            plan: folder_name(id),
            only_new: false,
            since: None,
            asking,
            rewritten: false,
            company: Company::default(),
        }
    }
}

/// What a plan's folder can be called: its id as far as every disk takes it.
fn folder_name(id: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let name: String = id.chars().filter(|c| plain(*c)).take(64).collect();
    match name.trim_matches('-') {
        "" => "plan".to_owned(),
        name => name.to_owned(),
    }
}
