//! An act on a plan before it is recorded, and what came of it.

use super::StoreError;
use crate::dialogue::Deed;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{ClauseId, Edit, Field, Manifest, Moment, Voice};
use crate::track::{CommitId, Person};

/// Who has the floor: for whom a change is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// The voice.
    pub voice: Voice,
    /// The organisation's id.
    pub organisation: Option<String>,
    /// The delegate. Where the name is empty, the organisation or the voice itself is the author; where only
    /// the address is, the delegate gets one that leads nowhere.
    pub speaker: Person,
}

impl Floor {
    /// The floor of a voice, without an organisation or a delegate.
    pub fn of(voice: Voice) -> Self {
        Floor {
            voice,
            organisation: None,
            speaker: Person {
                name: String::new(),
                email: String::new(),
            },
        }
    }

    /// The author as a commit states it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Organisation`] if the plan does not list the organisation under this voice.
    pub(super) fn author(&self, manifest: &Manifest) -> Result<Person, StoreError> {
        let organisation = match &self.organisation {
            None => None,
            Some(id) => {
                let known = manifest
                    .organisation(id)
                    .filter(|it| it.voice == self.voice);
                Some(known.ok_or_else(|| StoreError::Organisation(id.clone()))?)
            }
        };
        let language = Language::of_tag(&manifest.language).unwrap_or_default();
        let name = match organisation {
            _ if !self.speaker.name.trim().is_empty() => self.speaker.name.clone(),
            Some(organisation) => organisation.name.clone(),
            None => Catalogue::of(language).say(&self.voice.name()),
        };
        let email = match self.speaker.email.trim() {
            "" => {
                let who = organisation.map_or(self.voice.slug(), |it| it.id.as_str());
                let plan = if manifest.id.is_empty() {
                    "plan"
                } else {
                    &manifest.id
                };
                format!("{who}@{plan}.plenary.invalid")
            }
            email => email.to_owned(),
        };
        Ok(Person { name, email })
    }
}

/// What to do where the same field was changed since the author looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Meanwhile {
    /// Titles and prose are merged by word where that is clean; else the later wording replaces the earlier.
    ByWord,
    /// The act is refused: somebody has to look at both wordings and say what becomes of them.
    Ask,
    /// The later wording replaces the earlier, which stays one step back in the history.
    #[default]
    Replace,
}

/// A change to be recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// What to do in the plan, in this order.
    pub edits: Vec<Edit>,
    /// What to do in the dialogue, after that, in this order. Each is carried out on the plan and the dialogue as
    /// they stand at the head, whatever the author was looking at.
    pub deeds: Vec<Deed>,
    /// The revision the author was looking at.
    pub seen: CommitId,
    /// For whom.
    pub floor: Floor,
    /// Who records it.
    pub recorder: Person,
    /// What happened, in plain words, on one line. Where it is empty, the first deed says what happened, in the
    /// plan's language.
    pub subject: String,
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// The session it belongs to; where none is named, the one that is open at the head.
    pub session: Option<String>,
    /// The changes of which it takes back single strokes, and not all that they did.
    pub takes_back: Vec<CommitId>,
    /// More trailers. Those of the deeds, and `Act`, are added to them.
    pub trailers: Vec<(String, String)>,
    /// When.
    pub time: Moment,
    /// What to do where the same field was changed since the author looked.
    pub meanwhile: Meanwhile,
}

impl Act {
    /// An act that does nothing yet, of the voice that has the floor.
    pub fn new(seen: CommitId, floor: Floor, recorder: Person, time: Moment) -> Self {
        Act {
            edits: Vec::new(),
            deeds: Vec::new(),
            seen,
            floor,
            recorder,
            subject: String::new(),
            reason: None,
            session: None,
            takes_back: Vec::new(),
            trailers: Vec::new(),
            time,
            meanwhile: Meanwhile::default(),
        }
    }
}

/// A wording that an act replaced although its author had not seen it. It stays in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overtaken {
    /// The clause.
    pub clause: ClauseId,
    /// The field; absent where the clause's place was changed by both.
    pub field: Option<Field>,
    /// The change that had made the wording, if it can be told.
    pub by: Option<CommitId>,
    /// The wording; empty if the field had been emptied.
    pub text: String,
}

/// An act that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The change.
    pub id: CommitId,
    /// The clauses it touched, sorted.
    pub clauses: Vec<ClauseId>,
    /// Wordings it replaced unseen.
    pub overtaken: Vec<Overtaken>,
    /// Fields in which it was merged by word with what came in between.
    pub merged: Vec<(ClauseId, Field)>,
    /// What happened, one sentence for each deed; of an undo, what it took back.
    pub said: Vec<Message>,
    /// Files in the work tree that hold something else and were left alone; paths within the repository.
    pub left_alone: Vec<String>,
}
