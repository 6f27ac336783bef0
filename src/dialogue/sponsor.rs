//! Who does something in the dialogue, and when.

use crate::plan::Voice;

/// For whom something is done: a voice, and within it an organisation and a delegate where they are known.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sponsor {
    /// The voice.
    pub voice: Voice,
    /// The organisation's id.
    pub organisation: Option<String>,
    /// The delegate's name. Not safe to display raw.
    pub delegate: Option<String>,
}

impl Sponsor {
    /// A voice without an organisation or a delegate.
    pub fn of(voice: Voice) -> Self {
        Sponsor {
            voice,
            organisation: None,
            delegate: None,
        }
    }
}
