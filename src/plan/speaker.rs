//! Who speaks: for whom something is said, done or recorded. Everywhere the same: the floor on the screen, the
//! sponsor of an amendment, the author of a change.

use super::{Delegate, Manifest, Voice};
use serde::{Deserialize, Serialize};

/// A voice, and within it an organisation and a delegate where they are known.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Speaker {
    /// The voice.
    pub voice: Voice,
    /// The organisation's id, where one speaks.
    #[serde(default)]
    pub organisation: Option<String>,
    /// The delegate, where one is named. The dialogue keeps the name alone: in its files there are no addresses.
    #[serde(default, alias = "speaker", alias = "name")]
    pub delegate: Option<Delegate>,
}

impl Speaker {
    /// A voice as a whole, no organisation named.
    pub fn of(voice: Voice) -> Self {
        Speaker {
            voice,
            organisation: None,
            delegate: None,
        }
    }

    /// Whether the other speaks for the same delegation. Where one of the same voice does not say for whom, they do.
    pub fn is_of_delegation(&self, other: &Speaker) -> bool {
        let organisations = self.organisation.as_ref().zip(other.organisation.as_ref());
        self.voice == other.voice && organisations.is_none_or(|(own, other)| own == other)
    }

    /// The delegate's name. Not safe to display raw.
    pub fn delegate_name(&self) -> Option<&str> {
        self.delegate
            .as_ref()
            .map(|delegate| delegate.name.as_str())
    }

    /// Who it is, more closely than the voice: the delegate, the organisation, or nobody. Not safe to display raw.
    pub fn names<'a>(&'a self, manifest: &'a Manifest) -> Vec<&'a str> {
        let organisation = self.organisation.as_deref().map(|id| {
            let known = manifest.organisation(id);
            known.map_or(id, |organisation| organisation.name.as_str())
        });
        self.delegate_name()
            .into_iter()
            .chain(organisation)
            .collect()
    }
}
