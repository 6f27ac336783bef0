//! `plan.toml`: what the plan is and who negotiates it.

use super::row::rows;
use super::{Key, Moment, PublicKey, Voice, Zone, words};
use crate::i18n::{Catalogue, Language};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

words! {
    /// How far the plan has come.
    Stage {
        /// The shared assessment is being written.
        Diagnosis = "stage-diagnosis",
        /// The national seminar discusses the diagnosis.
        Seminar = "stage-seminar",
        /// The action plan is being negotiated.
        Drafting = "stage-drafting",
        /// The plan has been adopted.
        Adopted = "stage-adopted",
        /// The plan is being carried out.
        Implementation = "stage-implementation",
        /// A national campaign is under way.
        Campaign = "stage-campaign",
    }
}

/// When a stage is planned: `[[schedule]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period {
    /// Which stage.
    pub stage: Stage,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
}

rows! {
    /// For which years, and in what currency, the plan is costed: `[costing]`.
    Costing by [] {
        /// ISO 4217.
        currency: Option<String>,
        /// The first calendar year.
        from: Option<i64>,
        /// The last calendar year.
        to: Option<i64>,
    }
}

/// A person who speaks for an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Delegate {
    /// As it shall be shown.
    pub name: String,
    /// By which commits without trailers are attributed; may be absent.
    pub email: Option<String>,
}

impl Delegate {
    /// A delegate of whom the name alone is known.
    pub fn named(name: String) -> Self {
        Delegate { name, email: None }
    }
}

/// An organisation at the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Of the form of a clause's id.
    pub id: String,
    /// As it shall be shown.
    pub name: String,
    /// The party (or further voice) it belongs to.
    pub voice: Voice,
    /// Who speaks for it.
    pub delegates: Vec<Delegate>,
}

/// The content of `plan.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The format's number; 1 is the one this program writes.
    pub format: i64,
    /// The plan's id.
    pub id: String,
    /// The plan's title.
    pub title: String,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// BCP 47, of the text.
    pub language: String,
    /// Whose days and hours the plan's are. Without one, every change keeps the clock it was recorded by.
    pub zone: Option<Zone>,
    /// How far the plan has come.
    pub stage: Stage,
    /// The parties whose agreement the plan needs.
    pub required: Vec<Voice>,
    /// Whether an amendment must be seconded before it is decided on.
    pub seconding: bool,
    /// Who is at the table.
    pub organisations: Vec<Organisation>,
    /// What the plan takes for granted.
    pub assumptions: Vec<String>,
    /// When its stages are planned.
    pub schedule: Vec<Period>,
    /// For which years it is costed.
    pub costing: Option<Costing>,
    /// By which keys what is done is signed. Whether one counts is for the history to say, not for this list.
    pub keys: Vec<Key>,
}

impl Manifest {
    /// Its file within the plan's directory.
    pub const PATH: &str = "plan.toml";

    /// The format this program reads and writes.
    pub const FORMAT: i64 = 1;

    /// The parties whose agreement the plan needs, in their order. A further voice holds no position, so a plan that asks
    /// for one by mistake does not wait for it for ever. A list without a party would make everything agreed by nobody: it
    /// asks for all.
    pub fn needed(&self) -> Vec<Voice> {
        let named = |party: &Voice| self.required.contains(party);
        let all = !Voice::PARTIES.iter().any(named);
        let needed = |party: &Voice| all || named(party);
        Voice::PARTIES.into_iter().filter(needed).collect()
    }

    /// A moment by the plan's clock.
    pub fn clock(&self, time: Moment) -> Moment {
        self.zone.as_ref().map_or(time, |zone| zone.clock(time))
    }

    /// The language of its text where it is one of the four, else English.
    pub fn language(&self) -> Language {
        Language::of_tag(&self.language).unwrap_or_default()
    }

    /// What Plenary says in the language of the plan, such as the subjects of its history.
    pub fn catalogue(&self) -> &'static Catalogue {
        Catalogue::of(self.language())
    }

    /// The organisation of this id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|one| one.id == id)
    }

    /// Whom an e-mail address speaks for, if exactly one organisation lists it; case does not matter.
    pub fn organisation_of(&self, email: &str) -> Option<&Organisation> {
        let mut found = self.organisations.iter().filter(|organisation| {
            let mut delegates = organisation.delegates.iter();
            delegates.any(|one| {
                one.email
                    .as_deref()
                    .is_some_and(|it| it.eq_ignore_ascii_case(email))
            })
        });
        found.next().filter(|_| found.next().is_none())
    }

    /// Whose key it is, while it signs.
    pub fn organisation_that_signs(&self, key: &PublicKey, at: Moment) -> Option<&Organisation> {
        let is_it = |one: &&Key| one.public_key().as_ref() == Some(key);
        let declared = self.keys.iter().find(is_it)?;
        let begun = declared.from.is_none_or(|from| from.seconds <= at.seconds);
        let ended = declared
            .until
            .is_some_and(|until| until.seconds <= at.seconds);
        let organisation = self.organisation(&declared.organisation);
        organisation.filter(|_| begun && !ended)
    }
}

/// A plan that nothing is known of yet: all four parties are required.
impl Default for Manifest {
    fn default() -> Self {
        Manifest {
            format: Manifest::FORMAT,
            id: String::new(),
            title: String::new(),
            countries: Vec::new(),
            language: "en".to_owned(),
            zone: None,
            stage: Stage::Diagnosis,
            required: Voice::PARTIES.to_vec(),
            seconding: false,
            organisations: Vec::new(),
            assumptions: Vec::new(),
            schedule: Vec::new(),
            costing: None,
            keys: Vec::new(),
        }
    }
}

impl Key {
    /// The voice that it signs for: that of its organisation.
    pub fn voice(&self, manifest: &Manifest) -> Option<Voice> {
        let organisation = manifest.organisation(&self.organisation)?;
        Some(organisation.voice)
    }
}
