//! What arrived of the plan from elsewhere, the errand on its way, and what is answered to its questions.

pub mod secret;
pub mod way;

use crate::app::label::Label;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::{Asked, Errand, Way};
use crate::app::prose::Hand;
use crate::dialogue::Dialogue;
use crate::i18n::{Language, Message};
use crate::plan::Plan;
use crate::store::TakenBack;
use crate::store::merging::{self, PlanMerge};
use crate::store::travel::{Arrival, Going, Look};
use crate::text::{Shown, Width};
use crate::track::trust::Finding;
use crate::track::{Baseline, CommitId};
use std::sync::Arc;

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Sharing {
    /// What arrived and waits for a word.
    pub visit: Option<Box<Arrived>>,
    /// What it says, wrapped.
    pub lines: Vec<Line>,
    /// The first of these on screen.
    pub top: usize,
    /// The errand that is on its way.
    pub way: Option<Way>,
    /// The hub that is followed.
    pub hub: Option<Hub>,
    /// What is heard under this ticket is of that hub.
    pub(in crate::app) hub_ticket: u64,
    /// The errand that is waited for.
    pub(in crate::app) ticket: u64,
    /// What was compared with before what arrived was read.
    pub(in crate::app) before: Option<Before>,
    /// What the lines were made of.
    pub(in crate::app) made: Option<Made>,
    /// The merge that was made here last.
    pub(in crate::app) merged: Option<CommitId>,
}

/// What arrived, and where it would collide.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// What arrived.
    pub visit: Visit,
    /// Where it collides with what is here.
    pub collides: Vec<PlanMerge>,
}

/// What the tracked view compared with.
#[derive(Debug)]
pub(in crate::app) struct Before {
    pub(in crate::app) base: Baseline,
    pub(in crate::app) name: Message,
    pub(in crate::app) based: bool,
}

/// A place that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What it is called. Not safe to display raw.
    pub place: String,
    /// Whether it is a stick that the plan has not been on yet.
    pub stick: bool,
}

/// A place that no longer has what it had: where it stood when it was seen last, and where it stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// What it is called. Not safe to display raw.
    pub place: String,
    /// Where it stood.
    pub seen: CommitId,
    /// Where it stands.
    pub now: CommitId,
}

impl Rewritten {
    /// The sentence of this id about it.
    pub fn said(&self, id: &'static str) -> Message {
        let short = |id: CommitId| id.to_string().chars().take(8).collect::<String>();
        Message::new(id)
            .with("place", self.place.as_str())
            .with("seen", short(self.seen))
            .with("now", short(self.now))
    }
}

/// What this view and its questions say, and what comes of errands.
#[derive(Clone, Debug)]
pub enum SharingMsg {
    /// The places there are for this errand, which was asked for under this ticket.
    Places(u64, Errand, Vec<Offer>),
    /// Go there.
    Go(Errand, String),
    /// Go there although it took something back.
    Insist(Errand, String),
    /// The errand under this ticket has come so far.
    Going(u64, Going),
    /// git or ssh asks something on it.
    Asked(u64, Asked),
    /// No answer is waited for any more.
    Withdrawn(u64),
    /// It is over, however it ended.
    Ended(u64),
    /// The place that was named so took something back; nothing was done.
    Rewritten(Errand, String, Rewritten),
    /// Something is heard of the hub that is followed under this ticket.
    Hub(u64, HubMsg),
    /// Ask for another place.
    Another(Errand),
    /// The plan was taken home: what went where.
    Taken(Vec<Message>),
    /// Something was received under this ticket; no branch of ours has moved.
    Arrived(u64, Box<Arrived>),
    /// It was taken in: the merge, if it took one, what came of it, and what has to be read.
    Joined(Option<CommitId>, Message, Vec<Message>),
    /// Back from reading it.
    Return,
}

/// A question with what has been typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// The errand on which it was asked; none where it is the key that signs that asks.
    pub ticket: Option<u64>,
    /// Which place asks. Not safe to display raw.
    pub place: String,
    /// What is asked.
    pub asked: Asked,
    /// The answer so far.
    pub typed: Secret,
    /// The selected one of two answers, the careful one first.
    pub selected: usize,
}

/// The hub that is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hub {
    /// What it is called. Not safe to display raw.
    pub place: String,
    /// The same in a word.
    pub name: String,
    /// Whether it cannot be reached now.
    pub away: bool,
}

impl Hub {
    /// What the head of the screen says of it.
    pub fn said(&self) -> Message {
        let id = match self.away {
            true => "ui-head-hub-away",
            false => "ui-head-hub",
        };
        Message::new(id).with("name", self.name.as_str())
    }
}

/// What is heard of a hub.
#[derive(Clone, Debug)]
pub enum HubMsg {
    /// It is followed from now on.
    Followed(Hub),
    /// It went away.
    Away(Message),
    /// It is back.
    Back,
    /// Somebody brought something; where it collides with what was done here.
    Brought(Message, Vec<Message>),
    /// It is followed no longer, for this reason.
    Ended(Message),
}

/// A row of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose letter stands before it.
    pub hand: Option<Hand>,
    /// Empty columns before it.
    pub indent: u16,
    /// How it is meant.
    pub label: Label,
    /// What it says.
    pub text: Shown<'static>,
}

/// What the rows were made of.
pub(in crate::app) type Made = (u16, Width, Language);

/// What arrived, looked at. No branch of ours has moved.
#[derive(Clone, Debug)]
pub struct Visit {
    /// What was received.
    pub arrival: Arrival,
    /// Where the plan stood here.
    pub ours: CommitId,
    /// What comes of one and the other.
    pub way: merging::Way,
    /// What it brings.
    pub look: Look,
    /// The tags that are new. Not safe to display raw.
    pub tags: Vec<String>,
    /// Whether its signatures hold.
    pub signatures: Signatures,
    /// The plan as it stands there.
    pub plan: Arc<Plan>,
    /// Its dialogue.
    pub dialogue: Arc<Dialogue>,
    /// The plan as it stands here.
    pub here: Arc<Plan>,
    /// What of it came before and was taken back here since.
    pub taken_back: Vec<TakenBack>,
}

/// Whether the signatures of what arrived hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signatures {
    /// They could not be looked at, and why.
    Unknown(Message),
    /// They were.
    Looked {
        /// How many of its changes are signed by their party, recorded by the secretariat, and proved by nobody.
        three: [usize; 3],
        /// Whether anything is signed in all its history.
        signed: bool,
        /// What does not hold.
        grave: Vec<Finding>,
    },
}

impl Signatures {
    /// Those of nothing.
    pub fn none() -> Signatures {
        Signatures::Looked {
            three: [0; 3],
            signed: false,
            grave: Vec::new(),
        }
    }
}
