//! The guarantees of a social protection floor and the aspects under which a diagnosis assesses them.

use crate::i18n::Message;
use std::str::FromStr;

/// One of the four guarantees of a social protection floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Guarantee {
    /// Essential health care.
    HealthCare,
    /// Income security for children.
    Children,
    /// Income security for persons of active age unable to earn enough.
    ActiveAge,
    /// Income security for older persons.
    OlderPersons,
}

impl Guarantee {
    /// All four, in the order of the floor.
    pub const ALL: [Guarantee; 4] = [
        Guarantee::HealthCare,
        Guarantee::Children,
        Guarantee::ActiveAge,
        Guarantee::OlderPersons,
    ];

    /// The word in files and on the command line.
    pub fn slug(self) -> &'static str {
        match self {
            Guarantee::HealthCare => "essential-health-care",
            Guarantee::Children => "children",
            Guarantee::ActiveAge => "active-age",
            Guarantee::OlderPersons => "older-persons",
        }
    }

    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new(match self {
            Guarantee::HealthCare => "guarantee-essential-health-care",
            Guarantee::Children => "guarantee-children",
            Guarantee::ActiveAge => "guarantee-active-age",
            Guarantee::OlderPersons => "guarantee-older-persons",
        })
    }
}

impl FromStr for Guarantee {
    type Err = ();

    fn from_str(slug: &str) -> Result<Self, ()> {
        Guarantee::ALL
            .into_iter()
            .find(|one| one.slug() == slug)
            .ok_or(())
    }
}

/// A column of the diagnosis' assessment matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Aspect {
    /// What exists.
    ExistingProvisions,
    /// What is planned.
    PlannedProvisions,
    /// What no policy covers.
    PolicyGaps,
    /// What a policy covers and practice does not.
    ImplementationIssues,
    /// What the diagnosis recommends.
    Recommendations,
}

impl Aspect {
    /// Every column from left to right.
    pub const ALL: [Aspect; 5] = [
        Aspect::ExistingProvisions,
        Aspect::PlannedProvisions,
        Aspect::PolicyGaps,
        Aspect::ImplementationIssues,
        Aspect::Recommendations,
    ];

    /// The word in files and on the command line.
    pub fn slug(self) -> &'static str {
        match self {
            Aspect::ExistingProvisions => "existing-provisions",
            Aspect::PlannedProvisions => "planned-provisions",
            Aspect::PolicyGaps => "policy-gaps",
            Aspect::ImplementationIssues => "implementation-issues",
            Aspect::Recommendations => "recommendations",
        }
    }

    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new(match self {
            Aspect::ExistingProvisions => "aspect-existing-provisions",
            Aspect::PlannedProvisions => "aspect-planned-provisions",
            Aspect::PolicyGaps => "aspect-policy-gaps",
            Aspect::ImplementationIssues => "aspect-implementation-issues",
            Aspect::Recommendations => "aspect-recommendations",
        })
    }
}

impl FromStr for Aspect {
    type Err = ();

    fn from_str(slug: &str) -> Result<Self, ()> {
        Aspect::ALL
            .into_iter()
            .find(|one| one.slug() == slug)
            .ok_or(())
    }
}
