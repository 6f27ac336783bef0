//! What somebody did to what another said, and how that is told.

use super::record::Said;
use crate::i18n::Message;
use crate::plan::Voice;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// A position came in.
    PositionNew,
    /// It says something else now.
    PositionOther,
    /// It is gone.
    PositionGone,
    /// An amendment was tabled or withdrawn.
    AmendmentNew,
    /// It proposes something else now, or something else became of it.
    AmendmentOther,
    /// It is gone.
    AmendmentGone,
    /// An adoption was declared.
    AdoptionNew,
    /// It was taken back.
    AdoptionGone,
}

impl How {
    pub(super) fn of(said: Said, before: bool, after: bool) -> How {
        match (said, before, after) {
            (Said::Position, false, _) => How::PositionNew,
            (Said::Position, true, true) => How::PositionOther,
            (Said::Position, true, false) => How::PositionGone,
            (Said::Proposal | Said::OwnStep, false, _) => How::AmendmentNew,
            (Said::Proposal, true, false) => How::AmendmentGone,
            (Said::Proposal | Said::OwnStep | Said::Step, ..) => How::AmendmentOther,
            (Said::Adoption, _, true) => How::AdoptionNew,
            (Said::Adoption, _, false) => How::AdoptionGone,
        }
    }

    fn message(self) -> &'static str {
        match self {
            How::PositionNew => "trust-did-position-new",
            How::PositionOther => "trust-did-position-other",
            How::PositionGone => "trust-did-position-gone",
            How::AmendmentNew => "trust-did-amendment-new",
            How::AmendmentOther => "trust-did-amendment-other",
            How::AmendmentGone => "trust-did-amendment-gone",
            How::AdoptionNew => "trust-did-adoption-new",
            How::AdoptionGone => "trust-did-adoption-gone",
        }
    }
}

/// Why it was not for this change to do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It claims to be of somebody else, or of nobody.
    Other(Option<Voice>),
    /// What it changed had been signed, and it is not.
    Signed,
    /// It took back the very change before, under another flag: in a room that happens, and it is said.
    Undone(Voice),
    /// It claims to be of the secretariat, which signs nothing of it, although there are keys.
    Unsigned,
}

/// Something that another said was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// Whose it was.
    pub owner: Voice,
    /// What was done to it.
    pub how: How,
    /// Why that was not for this change to do.
    pub why: Why,
    /// What it is about. Not safe to display raw.
    pub subjects: Vec<String>,
}

/// How many are named in a sentence.
const NAMED: usize = 5;

impl Altered {
    /// Whether it means that something cannot be relied on.
    pub fn is_grave(&self) -> bool {
        matches!(self.why, Why::Other(_) | Why::Signed)
    }

    /// The word for programs.
    pub fn slug(&self) -> &'static str {
        match (self.how, self.why) {
            (How::PositionNew | How::PositionOther, Why::Other(_)) => "others-position",
            (How::PositionNew | How::PositionOther | How::PositionGone, _) => "position-altered",
            (How::AmendmentNew | How::AmendmentOther | How::AmendmentGone, _) => {
                "amendment-altered"
            }
            (How::AdoptionNew | How::AdoptionGone, _) => "adoption-altered",
        }
    }

    /// The sentences.
    pub fn message(&self) -> Message {
        let mut named: Vec<&str> = self
            .subjects
            .iter()
            .take(NAMED)
            .map(String::as_str)
            .collect();
        if self.subjects.len() > NAMED {
            named.push("…");
        }
        let did = Message::new(self.how.message())
            .with("party", self.owner.name())
            .with("count", self.subjects.len())
            .with("subjects", named.join(", "));
        let why = match self.why {
            Why::Other(Some(voice)) => Message::new("trust-why-other").with("other", voice.name()),
            Why::Other(None) => Message::new("trust-why-nobody"),
            Why::Signed => Message::new("trust-why-signed").with("party", self.owner.name()),
            Why::Undone(voice) => Message::new("trust-why-undone").with("other", voice.name()),
            Why::Unsigned => Message::new("trust-why-unsigned"),
        };
        Message::new("trust-altered")
            .with("did", did)
            .with("why", why)
    }
}
