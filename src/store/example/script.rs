//! `history.toml`: the script of acts that is replayed on top of an example's files.

use super::deeds::DeedRow;
use super::edits::EditRow;
use crate::plan::{Moment, NoMoment, Voice};
use crate::store::StoreError;
use crate::store::write::held;
use crate::track::Person;
use jiff::civil::Date;
use serde::Deserialize;

/// The whole script.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Script {
    /// Whether the wording given to a party is made up to show how a plan is negotiated.
    #[serde(default, rename = "illustrative")]
    pub _illustrative: bool,
    /// The commit of the files themselves.
    pub start: Step,
    /// The acts, in their order.
    #[serde(default, rename = "act")]
    pub acts: Vec<Step>,
}

/// One act: one commit, or those of an adoption in parts.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    #[serde(deserialize_with = "voice")]
    pub voice: Voice,
    pub organisation: Option<String>,
    /// `Name <email>` where it is not the organisation's first delegate.
    by: Option<String>,
    time: String,
    /// What happened; where it is absent, the first deed says it.
    #[serde(default)]
    pub subject: String,
    pub reason: Option<String>,
    /// An annotated tag set after the act.
    pub tag: Option<String>,
    #[serde(default, rename = "edit")]
    pub edits: Vec<EditRow>,
    /// Done after the edits. What they were drafted on is worked out before the first of them is done.
    #[serde(default, rename = "deed")]
    pub deeds: Vec<DeedRow>,
}

fn voice<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Voice, D::Error> {
    let slug = String::deserialize(source)?;
    slug.parse()
        .map_err(|_| serde::de::Error::custom(format!("no voice: {slug}")))
}

impl Step {
    /// When it took place.
    pub fn time(&self) -> Result<Moment, StoreError> {
        let wrong = |error: NoMoment| StoreError::Script(error.to_string());
        held(self.time.parse().map_err(wrong)?)
    }

    /// The day, where the act took place.
    pub fn day(&self) -> Option<Date> {
        self.time.get(..10)?.parse().ok()
    }

    /// The person the script names.
    pub fn by(&self) -> Option<Person> {
        let (name, email) = self.by.as_deref()?.split_once('<')?;
        Some(Person {
            name: name.trim().to_owned(),
            email: email.trim_end().trim_end_matches('>').to_owned(),
        })
    }

    /// What is wrong, and where in the script it is. A full disk is no fault of the script's.
    pub fn failed(&self, why: StoreError) -> StoreError {
        let why = match why {
            world if world.is_of_the_world() => return world,
            StoreError::Script(why) => why,
            other => other.to_string(),
        };
        let named = format!("{} {}", self.time, self.subject);
        StoreError::Script(format!("{}: {why}", named.trim_end()))
    }
}
