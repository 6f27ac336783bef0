//! An errand on its way: taking the plan home, or bringing it back.

use crate::app::model::effect::Errand;
use crate::app::model::sharing::Asked;
use crate::store::travel::Going;

/// An errand on its way.
#[derive(Clone, Debug)]
pub struct Way {
    pub(in crate::app) ticket: u64,
    pub(in crate::app) errand: Errand,
    /// Where it goes. Not safe to display raw.
    pub(in crate::app) place: String,
    /// How far it is.
    pub(in crate::app) going: Going,
    /// Whether it was shown that it takes a while.
    pub(in crate::app) shown: bool,
    /// Whether it was called off.
    pub(in crate::app) off: bool,
    /// What waits for an answer.
    pub(in crate::app) asked: Option<Asked>,
}
