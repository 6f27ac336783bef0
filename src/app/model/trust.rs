//! The word code, and what a verification came to.

use crate::app::area::Area;
use crate::app::label::Row;
use crate::app::model::screen::Screen;
use crate::dialogue::{Dialogue, Position};
use crate::i18n::{Language, Message};
use crate::plan::Voice;
use crate::text::Width;
use crate::track::CommitId;
use crate::track::trust::{Behind, Count, Finding, Held};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Which of the two is on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// The word code.
    #[default]
    Code,
    /// What a verification came to.
    Verdict,
}

/// Something that a worker was asked for.
#[derive(Debug, Default)]
pub enum Asked<T> {
    /// It was not.
    #[default]
    Never,
    /// The answer to this question is waited for.
    Waiting(u64),
    /// The answer.
    Told(T),
    /// Why there is none.
    Refused(Message),
}

impl<T> Asked<T> {
    /// Whether this is the question that is waited for.
    pub(in crate::app) fn waits_for(&self, ticket: u64) -> bool {
        matches!(self, Asked::Waiting(asked) if *asked == ticket)
    }
}

impl<T> From<Result<T, Message>> for Asked<T> {
    fn from(found: Result<T, Message>) -> Asked<T> {
        match found {
            Ok(told) => Asked::Told(told),
            Err(why) => Asked::Refused(why),
        }
    }
}

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Trust {
    /// What is on the wall.
    pub view: View,
    /// The word code.
    pub code: Asked<Code>,
    /// What the last verification came to.
    pub verdict: Asked<Verified>,
    /// Who stands behind the positions that are held.
    pub standing: Standing,
    /// The rows under the heading.
    pub rows: Vec<Row>,
    /// The first one shown.
    pub top: usize,
    /// The revision at which the code was asked for.
    pub(in crate::app) asked: Option<CommitId>,
    /// Counts the answers, so that rows that were made of one can be kept until the next.
    pub(in crate::app) answers: u64,
    /// What the rows were made of.
    pub(in crate::app) made: Option<Made>,
    /// Where one came from.
    pub(in crate::app) from: Screen,
}

/// What rows depend on.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) struct Made {
    pub(in crate::app) view: View,
    pub(in crate::app) answers: u64,
    pub(in crate::app) head: CommitId,
    pub(in crate::app) area: Area,
    pub(in crate::app) language: Language,
    pub(in crate::app) width: Width,
}

/// What workers report to this view, each with the number of the question.
#[derive(Clone, Debug)]
pub enum TrustMsg {
    /// The word code, or why there is none.
    Code(u64, Result<Code, Message>),
    /// What a verification came to, or why it did not come to its end.
    Verified(u64, Result<Box<Verified>, Message>),
    /// Who stands behind the positions that are held; nothing where the plan has no keys.
    Behind(u64, Result<Option<Held>, Message>),
}

/// What is known of it.
#[derive(Debug, Default)]
pub struct Standing {
    /// The question that is waited for, and of what it asked.
    pub(in crate::app) waiting: Option<(u64, CommitId, Arc<Dialogue>)>,
    /// The last answer.
    pub(in crate::app) known: Option<Known>,
    /// Counts the answers.
    pub answers: u64,
}

impl Standing {
    /// Who stands behind a position; nothing where that was not worked out, or the plan has no keys.
    pub fn of(&self, position: &Position) -> Option<Behind> {
        let known = self.known.as_ref()?;
        let (party, subject, digest) = (position.by.voice, &position.subject, position.digest);
        let same = known.dialogue.position(party, subject, digest) == Some(position);
        let held = known.held.as_ref().filter(|_| same)?;
        Some(held.of(party, subject, digest))
    }

    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        self.known
            .as_ref()
            .is_some_and(|known| known.held.is_some())
    }
}

#[derive(Debug)]
pub(in crate::app) struct Known {
    pub(in crate::app) head: CommitId,
    pub(in crate::app) dialogue: Arc<Dialogue>,
    pub(in crate::app) held: Option<Held>,
}

/// The words of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What the adoption is called; the plan as it stands where there is none. Not safe to display raw.
    pub adoption: Option<String>,
    /// How many clauses are meant.
    pub clauses: usize,
    /// The words, in the plan's language.
    pub words: Vec<String>,
}

/// What a verification came to.
#[derive(Clone, Debug)]
pub struct Verified {
    /// Up to which change it looked.
    pub rev: CommitId,
    /// Whether this computer had looked at this line of work before: else it cannot know of anything that was rewritten.
    pub before: bool,
    /// What was found, what is grave first.
    pub findings: Vec<Finding>,
    /// Who stands behind the changes of each voice.
    pub counts: BTreeMap<Voice, Count>,
    /// How many changes claim nobody.
    pub unclaimed: usize,
    /// How many changes were looked at, and how many objects.
    pub looked: (usize, usize),
    /// Why what was seen could not be remembered, if so.
    pub unremembered: Option<Message>,
}

impl Verified {
    /// Whether anything is signed by somebody it can be.
    pub(in crate::app) fn is_signed(&self) -> bool {
        let mut counts = self.counts.values();
        counts.any(|count| count.signed + count.recorded > 0)
    }
}
