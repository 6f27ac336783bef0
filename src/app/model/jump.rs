//! What one can go to, filtered by what is typed.

use crate::app::fuzzy::Prepared;
use crate::app::line::Line;
use crate::dialogue::{AmendmentId, Dialogue, SessionId};
use crate::i18n::Language;
use crate::plan::{ClauseId, Plan, Voice};
use crate::track::{CommitId, History};
use std::sync::Arc;

/// The list of what one can go to, and what has been typed to find it.
#[derive(Debug, Default)]
pub struct Jump {
    /// What has been typed.
    pub line: Line,
    /// What matches, best first: places among the things.
    pub found: Vec<usize>,
    /// The selected one of them.
    pub selected: usize,
    /// What there is, once the worker has told.
    pub things: Option<Arc<Things>>,
    /// What was looked through last and what came of it: who types on finds nothing that was not there before.
    pub(in crate::app) looked: Option<String>,
    /// What the things were asked of, and the number of the question.
    pub(in crate::app) asked: Option<(Of, u64)>,
    /// Whether Enter was pressed before there were any.
    pub(in crate::app) waiting: bool,
}

impl Jump {
    /// The selected thing.
    pub fn thing(&self) -> Option<&Thing> {
        let place = self.found.get(self.selected)?;
        self.things.as_ref()?.all.get(*place)
    }

    /// Looks for what has been typed.
    pub fn look(&mut self) {
        let Some(things) = &self.things else {
            return;
        };
        let typed = self.line.text().to_owned();
        let known = self.looked.as_ref().filter(|was| typed.starts_with(*was));
        let among = known.map(|_| std::mem::take(&mut self.found));
        self.found = things.find(&typed, among);
        self.looked = Some(typed);
        self.selected = 0;
    }
}

/// What the list depends on: what is on screen, the plan's revision, how many changes are known, and the language.
pub(in crate::app) type Of = (u64, CommitId, usize, Language);

/// Where one can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The page of a clause.
    Clause(ClauseId),
    /// An amendment, in the text of its clause.
    Amendment(AmendmentId),
    /// The record of a session.
    Session(SessionId),
    /// A change, in the log.
    Change(CommitId),
}

impl Place {
    /// The message that says what kind of thing it is.
    pub fn kind(&self) -> &'static str {
        match self {
            Place::Clause(_) => "app-jump-clause",
            Place::Amendment(_) => "app-jump-amendment",
            Place::Session(_) => "app-jump-session",
            Place::Change(_) => "app-jump-change",
        }
    }

    /// The message that says where Enter leads.
    pub fn leads(&self) -> &'static str {
        match self {
            Place::Clause(_) => "app-jump-to-clause",
            Place::Amendment(_) => "app-jump-to-amendment",
            Place::Session(_) => "app-jump-to-session",
            Place::Change(_) => "app-jump-to-change",
        }
    }
}

/// One thing to go to. Nothing of it is safe to display raw.
#[derive(Clone, Debug)]
pub struct Thing {
    /// Where it is.
    pub place: Place,
    /// What it is called.
    pub label: String,
    /// What tells it from others of its name.
    pub detail: String,
    /// Whose it is, if it is somebody's.
    pub voice: Option<Voice>,
    /// What stands for it where only one can be meant, as it is compared: its number, its id.
    pub(in crate::app) named: Vec<String>,
    /// Everything it is found by, in which the letters typed may lie apart.
    pub(in crate::app) name: Prepared,
    /// The words it puts in or takes out.
    pub(in crate::app) words: Option<Prepared>,
}

/// What the list is made of.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The plan on screen.
    pub plan: Arc<Plan>,
    /// The dialogue about it as it stands.
    pub dialogue: Arc<Dialogue>,
    /// Whether the plan is shown as it stood: its amendments are those of another day.
    pub looking_back: bool,
    /// The history, once it is loaded.
    pub history: Option<Arc<History>>,
    /// The revision the plan stands at.
    pub head: CommitId,
    /// The language of the interface.
    pub language: Language,
}

/// Each part by whether it is the same one: to compare two plans word by word would take longer than to make the list anew.
impl PartialEq for Sources {
    fn eq(&self, other: &Sources) -> bool {
        let history = |sources: &Sources| sources.history.as_ref().map(Arc::as_ptr);
        Arc::ptr_eq(&self.plan, &other.plan)
            && Arc::ptr_eq(&self.dialogue, &other.dialogue)
            && history(self) == history(other)
            && self.head == other.head
            && self.language == other.language
    }
}

/// Everything there is to go to: clauses in reading order, amendments by number, sessions and changes the latest first.
#[derive(Clone, Debug, Default)]
pub struct Things {
    /// One each.
    pub all: Vec<Thing>,
}
