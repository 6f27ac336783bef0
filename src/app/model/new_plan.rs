//! What is answered about a plan to be made.

use crate::app::model::effect::NewPlan;

/// What is chosen of a plan to be created.
#[derive(Clone, Debug)]
pub enum NewPlanMsg {
    /// One more country that it is for.
    Country(NewPlan),
    /// All of its countries.
    Countries(NewPlan),
    /// The language of its text.
    Language(NewPlan),
    /// The template it follows.
    Template(NewPlan),
}
