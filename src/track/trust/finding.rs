//! What a judgement finds, and how it is said.

use super::Altered;
use crate::i18n::Message;
use crate::plan::{ClauseId, Moment, Voice};
use crate::track::{CommitId, ObjectId};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// So many objects are missing, this among them.
    Missing(usize, ObjectId),
    /// An object is not what its name says.
    Damaged(ObjectId),
    /// So many objects are to be read as others (`refs/replace`).
    Replaced(usize),
    /// Another past is to be read than the one that was recorded (`info/grafts`).
    Grafted,
    /// What came before some change is not in this copy.
    Cut,
    /// The branch does not descend any more from where it stood.
    Rewritten(CommitId),
    /// The signature does not belong to what it stands on.
    BrokenSignature,
    /// The signature is of a kind that is not verified.
    ForeignSignature,
    /// The key is nobody's.
    UnknownKey(String),
    /// The key did not sign yet, or not any more.
    KeyOutOfTime(String, Voice),
    /// The key is another party's than the one claimed.
    OtherPartysKey(Voice, Voice),
    /// A key was added, changed or removed by somebody who may not.
    KeyNotCounted(String, Voice),
    /// The first keys of a party.
    FirstKey(String, Voice),
    /// They are others than were seen on this machine.
    OtherFirstKey(String, Voice),
    /// A party has a key and did not sign.
    Unsigned(Voice),
    /// A position of this party on a text that never was.
    NeverStood(Voice, String),
    /// What a voice said was changed by somebody who may not.
    Altered(Altered),
    /// The tag of an adoption that was seen here is gone.
    TagGone(String),
    /// It is another one.
    TagMoved(String),
    /// An adoption names other words than its revision holds.
    AdoptionDiffers(String, Vec<ClauseId>),
    /// An adoption changes the text.
    AdoptionChanges,
    /// The file for git names other keys than `plan.toml`.
    SignersDiffer,
}

/// Something that was found, and with which change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub what: What,
    /// The change, where it is one.
    pub at: Option<CommitId>,
    /// When that says it was recorded.
    pub time: Moment,
}

impl Finding {
    /// Of the repository as a whole.
    pub fn of_all(what: What) -> Finding {
        Finding {
            what,
            at: None,
            time: Moment::default(),
        }
    }

    /// Whether it means that something cannot be relied on; else it is said only.
    pub fn is_grave(&self) -> bool {
        match &self.what {
            What::Altered(altered) => altered.is_grave(),
            What::Cut | What::ForeignSignature | What::FirstKey(..) | What::Unsigned(_) => false,
            _ => true,
        }
    }

    /// Whether it is about the history as it lies here, and not about who stands behind it.
    pub fn is_of_history(&self) -> bool {
        matches!(
            self.what,
            What::Missing(..)
                | What::Damaged(_)
                | What::Replaced(_)
                | What::Grafted
                | What::Cut
                | What::Rewritten(_)
                | What::TagGone(_)
                | What::TagMoved(_)
        )
    }

    /// Whether it is that the beginning of the history is not here.
    pub fn is_cut(&self) -> bool {
        matches!(self.what, What::Cut)
    }

    /// The word for programs.
    pub fn slug(&self) -> &'static str {
        match &self.what {
            What::Missing(..) => "missing-objects",
            What::Damaged(_) => "damaged-object",
            What::Replaced(_) => "replaced-objects",
            What::Grafted => "grafts",
            What::Cut => "cut-short",
            What::Rewritten(_) => "rewritten",
            What::BrokenSignature => "broken-signature",
            What::ForeignSignature => "foreign-signature",
            What::UnknownKey(_) => "unknown-key",
            What::KeyOutOfTime(..) => "key-out-of-time",
            What::OtherPartysKey(..) => "other-partys-key",
            What::KeyNotCounted(..) => "key-not-counted",
            What::FirstKey(..) => "first-key",
            What::OtherFirstKey(..) => "other-first-key",
            What::Unsigned(_) => "unsigned",
            What::NeverStood(..) => "text-never-was",
            What::Altered(altered) => altered.slug(),
            What::TagGone(_) => "tag-gone",
            What::TagMoved(_) => "tag-moved",
            What::AdoptionDiffers(..) => "adoption-differs",
            What::AdoptionChanges => "adoption-changes-text",
            What::SignersDiffer => "signers-differ",
        }
    }

    /// The party it is about, if it is about one.
    pub fn party(&self) -> Option<Voice> {
        match &self.what {
            What::KeyOutOfTime(_, voice)
            | What::OtherPartysKey(voice, _)
            | What::KeyNotCounted(_, voice)
            | What::FirstKey(_, voice)
            | What::OtherFirstKey(_, voice)
            | What::Unsigned(voice)
            | What::NeverStood(voice, _) => Some(*voice),
            What::Altered(altered) => Some(altered.owner),
            _ => None,
        }
    }

    /// The fingerprint of the key it is about, if it is about one.
    pub fn key(&self) -> Option<&str> {
        match &self.what {
            What::UnknownKey(key)
            | What::KeyOutOfTime(key, _)
            | What::KeyNotCounted(key, _)
            | What::FirstKey(key, _)
            | What::OtherFirstKey(key, _) => Some(key),
            _ => None,
        }
    }

    /// The sentence.
    pub fn message(&self) -> Message {
        let new = Message::new;
        match &self.what {
            What::Missing(count, one) => new("trust-missing")
                .with("count", *count)
                .with("object", short(*one)),
            What::Damaged(object) => new("trust-damaged").with("object", short(*object)),
            What::Replaced(count) => new("trust-replaced").with("count", *count),
            What::Grafted => new("trust-grafted"),
            What::Cut => new("trust-cut"),
            What::Rewritten(from) => new("trust-rewritten").with("change", short(*from)),
            What::BrokenSignature => new("trust-broken-signature"),
            What::ForeignSignature => new("trust-foreign-signature"),
            What::UnknownKey(key) => new("trust-unknown-key").with("key", key.as_str()),
            What::KeyOutOfTime(key, voice) => {
                of("trust-key-out-of-time", *voice).with("key", key.as_str())
            }
            What::OtherPartysKey(claimed, own) => {
                of("trust-other-partys-key", *claimed).with("other", own.name())
            }
            What::KeyNotCounted(key, voice) => {
                of("trust-key-not-counted", *voice).with("key", key.as_str())
            }
            What::FirstKey(key, voice) => of("trust-first-key", *voice).with("key", key.as_str()),
            What::OtherFirstKey(key, voice) => {
                of("trust-other-first-key", *voice).with("key", key.as_str())
            }
            What::Unsigned(voice) => of("trust-unsigned", *voice),
            What::NeverStood(voice, subject) => {
                // People know a clause and an amendment by its id alone.
                let id = subject
                    .split_once(':')
                    .map_or(subject.as_str(), |(_, id)| id);
                of("trust-never-stood", *voice).with("subject", id)
            }
            What::Altered(altered) => altered.message(),
            What::TagGone(name) => new("trust-tag-gone").with("name", name.as_str()),
            What::TagMoved(name) => new("trust-tag-moved").with("name", name.as_str()),
            What::AdoptionDiffers(name, clauses) => {
                let ids: Vec<&str> = clauses.iter().map(ClauseId::as_str).collect();
                let message = new("trust-adoption-is-not").with("name", name.as_str());
                message
                    .with("count", ids.len())
                    .with("clauses", ids.join(", "))
            }
            What::AdoptionChanges => new("trust-adoption-changes"),
            What::SignersDiffer => new("trust-signers-differ"),
        }
    }
}

fn of(id: &'static str, voice: Voice) -> Message {
    Message::new(id).with("party", voice.name())
}

/// As much of a name as people type.
fn short(object: ObjectId) -> String {
    object.to_string().chars().take(8).collect()
}
