//! The guarantees of a social protection floor and the aspects under which a diagnosis assesses them.

use crate::i18n::Message;
use strum::{EnumIter, EnumString, IntoStaticStr, VariantNames};

/// One of the four guarantees of a social protection floor.
#[derive(EnumIter, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Guarantee {
    /// Essential health care.
    #[strum(serialize = "essential-health-care")]
    HealthCare,
    /// Income security for children.
    Children,
    /// Income security for persons of active age unable to earn enough.
    ActiveAge,
    /// Income security for older persons.
    OlderPersons,
}

impl Guarantee {
    /// The word in files and on the command line.
    pub fn slug(self) -> &'static str {
        self.into()
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

/// A column of the diagnosis' assessment matrix.
#[derive(EnumIter, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
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
    /// The word in files and on the command line.
    pub fn slug(self) -> &'static str {
        self.into()
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
