//! A plan to be made, and what is answered about it.

use std::path::PathBuf;

/// A plan to be created.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPlan {
    /// Where.
    pub folder: PathBuf,
    /// After which template.
    pub template: String,
    /// Its title.
    pub title: String,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// BCP 47.
    pub language: String,
}

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
