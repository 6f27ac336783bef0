//! What has to be done outside: the shell does it on a worker and reports back with a message.

use crate::app::draft::{Draft, DraftOf};
use crate::app::model;
use crate::app::model::documents::Wanted;
use crate::app::model::figures::content::Question;
use crate::app::model::import::{Request, TakeIn};
use crate::app::model::jump::Sources;
use crate::app::model::new_plan::NewPlan;
use crate::app::model::question::Ask;
use crate::app::model::reckoning::Reckoning;
use crate::app::model::replay::Key;
use crate::app::model::screen::Theme;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::Errand;
use crate::app::model::trust::View;
use crate::app::model::word::BringIn;
use crate::dialogue::{Deed, Dialogue, SessionId};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Edit, Plan, Speaker, TableEdit};
use crate::store::travel::Arrival;
use crate::track::{Baseline, CommitId};
use std::path::PathBuf;
use std::sync::Arc;

/// Something to be done outside, by whom it concerns.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The loop of the screen does it itself.
    Loop(Loop),
    /// It waits for nobody, and nobody waits for it.
    Beside(Beside),
    /// Whoever writes does it, strictly in the order in which it was asked for.
    Write(Job),
    /// Whoever reads works it out.
    Ask(Query),
    /// Whoever travels does it, however long that takes.
    Travel(Trip),
    /// It is kept where a crash cannot reach it.
    Keep(Keep),
    /// Do what follows from this answer; where it is refused, the question comes back with what was typed.
    Answer(Box<Ask>, Box<Effect>),
}

impl Effect {
    /// Whether it may be refused for what was typed for it.
    pub fn can_be_refused(&self) -> bool {
        matches!(
            self,
            Effect::Ask(Query::FindBaseline(_))
                | Effect::Travel(Trip::Go(..) | Trip::Follow(..))
                | Effect::Write(
                    Job::Open(_)
                        | Job::Create(_)
                        | Job::Record(_)
                        | Job::Gavel(_)
                        | Job::Rescind(..)
                        | Job::Minutes(..)
                        | Job::Document(_)
                )
        )
    }
}

/// What the loop of the screen does itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Loop {
    /// End the program.
    Quit,
    /// Put text on the clipboard.
    Copy(String),
    /// Ask the terminal what sizes of letters it has.
    AskLetters,
    /// Say all of the screen again.
    SayAgain,
    /// Say the keys that work here.
    SayKeys,
}

/// What is done beside everything else.
#[derive(Clone, Debug, PartialEq)]
pub enum Beside {
    /// Ask what day it is; reported to the session's screen.
    Today,
    /// Tell the session's screen of every second, or stop.
    Tick(bool),
    /// Tell the replay whenever so much time is over, or stop.
    Play(Option<std::time::Duration>),
    /// List the folders that stand where this path is being typed, and the files whose names end so; what was typed comes back
    /// with the answer.
    ListFolders(String, PathBuf, &'static [&'static str]),
    /// Look how the plans in these folders stand, one after the other.
    Glance(Vec<PathBuf>),
    /// Look whether everything is in order: in this folder if one is named, and with what this user has set.
    Examine {
        /// The folder of a plan.
        folder: Option<PathBuf>,
        /// Whether to put right before what can be.
        repair: bool,
    },
    /// Call off reading or recording the file of this number.
    CallOffFile(u64),
    /// Make what the search reads of these clauses. The number comes back with the answer.
    Fold(u64, Arc<Plan>, Vec<ClauseId>),
    /// List everything there is to go to. The number comes back with the answer.
    Gather(u64, Box<Sources>),
    /// Work out what a page of figures is made of. The number comes back with the answer.
    WorkOut(Box<Question>),
    /// Reckon what something costs. The number comes back with the answer.
    Reckon(u64, Box<Reckoning>),
    /// Call off the errand that is on its way.
    CallOff,
    /// Answer what was asked on the errand of this number; nothing where nobody wants to.
    Reply(u64, Option<Secret>),
    /// Call off what a key is signing.
    CallOffKey,
    /// Answer what a key that is signing asked; nothing where nobody wants to.
    ReplyToKey(Option<Secret>),
}

/// What is done in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Job {
    /// List the plans known to this machine and the built-in ones.
    ListLibrary,
    /// Open the plan in this folder.
    Open(PathBuf),
    /// Open a built-in plan, written into the data directory on first use.
    OpenExample(String),
    /// Open a copy of a built-in plan for the tour, in this language where there is one.
    OpenTour(Language),
    /// Make this folder a repository and open the plan in it.
    MakeRepository(PathBuf),
    /// Create a plan and open it.
    Create(NewPlan),
    /// Take a plan off the list of known ones; its files stay.
    Forget(PathBuf),
    /// Record an act as one change.
    Record(NewAct),
    /// Undo a change, the last one if none is named, for the floor.
    Undo(Option<CommitId>, Speaker),
    /// Undo the last undoing, for the floor.
    Redo(Speaker),
    /// Record what another program changed in the files, for the floor.
    AdoptForeign(Speaker),
    /// Strike the gavel.
    Gavel(Gavel),
    /// Take an adoption back, for this reason.
    Rescind(String, Option<String>),
    /// Take in what was received.
    Join(Box<Arrival>),
    /// Record what a table brings in, and hand back what of it was refused.
    TakeIn(Box<TakeIn>),
    /// Table what was chosen of a Word file.
    BringIn(Box<BringIn>),
    /// Write the record of a session: for the screen, or to a file that is not there yet.
    Minutes(SessionId, Option<PathBuf>),
    /// Tell what was written of this plan last; the number comes back with the answer.
    LastDocument(u64),
    /// Write a document.
    Document(Box<Wanted>),
    /// Keep that the plan was looked at as it stands here.
    Looked(CommitId),
    /// Remember the theme and the language.
    Remember(Theme, Language),
}

/// What is done for an errand. The number comes back with what comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trip {
    /// List the places that are known, and the sticks that are plugged in.
    Places(u64, Errand),
    /// Go to the place of this name.
    Go(u64, Errand, String),
    /// The same although it took something back.
    Insist(u64, Errand, String),
    /// Follow the place of this name; what is heard of it has this number.
    Follow(u64, String),
    /// Follow again the place that this plan followed last, if it still did.
    Resume(u64),
    /// Follow none.
    Leave,
}

/// What is asked of the history.
#[derive(Clone, Debug, PartialEq)]
pub enum Query {
    /// Load the history of the open plan; reported in parts.
    LoadHistory,
    /// Work out the tracked text of a clause.
    Track(Track),
    /// Work out which clauses changed since a baseline (the empty past if none).
    Since(Baseline),
    /// Find the change a word stands for: a tag, a date, `start`, a commit.
    FindBaseline(String),
    /// Count the open brackets after each change of the branch.
    LoadProgress,
    /// Work out whose the reports of the follow-up are, of this plan as it stands at a revision.
    Reported(CommitId, Arc<Plan>),
    /// Whose the factors of a line of the costs are, at this revision of which this is the plan. The number comes back with
    /// the answer.
    Whose(u64, CommitId, Arc<Plan>, Box<model::figures::page::Wanted>),
    /// Load the plan as it stood after a change.
    PlanAt(CommitId),
    /// List the acts that led to a revision; the dialogue is that of the plan as it stands.
    Acts(CommitId, Arc<Dialogue>),
    /// Work out what is shown at an act.
    Moment(Key, Arc<Dialogue>),
    /// Read a table, and work out what it would change.
    LookAt(Box<Request>),
    /// Read a Word file, and work out what it proposes.
    LookAtWord(Box<model::word::Request>),
    /// Work out who stands behind the positions that are held at a revision; the number comes back with the answer.
    Behind(u64, CommitId),
    /// Work out what the screen of trust shows; the number comes back with the answer.
    Trust(View, u64),
}

/// What is kept beside the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Keep {
    /// What is being typed.
    Draft(Draft),
    /// What was being typed in this field of this clause is recorded or was thrown away.
    Settle(ClauseId, DraftOf),
    /// A text that an earlier run left behind is dealt with.
    SettleOffered(String),
    /// The speakers' list, and the seconds a speaker has.
    Speakers(Vec<Speaker>, u32),
}

/// A stroke of the gavel. The chairperson declares it, whoever has the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gavel {
    /// What the adoption is called.
    pub name: String,
    /// The clauses that are adopted with everything under them; the whole plan where none is named.
    pub scope: Vec<ClauseId>,
    /// The revision that was on the wall.
    pub seen: CommitId,
    /// Why it is declared adopted although agreement is missing.
    pub overruled: Option<String>,
}

/// An act on the plan as somebody at the screen does it, to be recorded as one change. Who records it and when, the shell adds.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAct {
    /// What changes in the plan.
    pub edits: Vec<Edit>,
    /// What changes in figures, scenarios and registers.
    pub sheets: Vec<TableEdit>,
    /// What is done in the dialogue.
    pub deeds: Vec<Deed>,
    /// What the author was looking at.
    pub seen: CommitId,
    /// For whom.
    pub floor: Speaker,
    /// What happened, in plain words; said in the plan's language. Deeds say it themselves where it is absent.
    pub subject: Option<Message>,
    /// Why.
    pub reason: Option<String>,
    /// The changes of which it takes strokes back: the words that come back are their writers' again.
    pub takes_back: Vec<CommitId>,
    /// What was being typed in these fields is recorded with it.
    pub settles: Vec<(ClauseId, DraftOf)>,
    /// Whether to ask rather than to merge where a field was changed since the author looked.
    pub asks: bool,
}

impl NewAct {
    /// Deeds alone.
    pub fn of(deeds: Vec<Deed>, seen: CommitId, floor: Speaker) -> NewAct {
        NewAct {
            edits: Vec::new(),
            sheets: Vec::new(),
            deeds,
            seen,
            floor,
            subject: None,
            reason: None,
            takes_back: Vec::new(),
            settles: Vec::new(),
            asks: false,
        }
    }
}

/// A request for the tracked text of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// Comes back with the answer, so that answers to earlier questions can be told apart.
    pub ticket: u64,
    /// The clause.
    pub clause: ClauseId,
    /// The baseline; the empty past if absent.
    pub base: Option<CommitId>,
    /// The revision.
    pub rev: CommitId,
}
