//! The drafting table: the open plan and what is being done with it.

use crate::app::area::Pane;
use crate::app::draft::Draft;
use crate::app::fate::Fate;
use crate::app::model::amend::Amend;
use crate::app::model::beside::Beside;
use crate::app::model::board::Board;
use crate::app::model::documents::Documents;
use crate::app::model::editor::Editing;
use crate::app::model::figures::Figures;
use crate::app::model::import::Bringing;
use crate::app::model::msg::{Moved, Opened};
use crate::app::model::page::Page;
use crate::app::model::past::Past;
use crate::app::model::pending::Pending;
use crate::app::model::present::Present;
use crate::app::model::reckoning::Known;
use crate::app::model::replacing::Replace;
use crate::app::model::replay::Replay;
use crate::app::model::search::Index;
use crate::app::model::sharing::Sharing;
use crate::app::model::signing::Signing;
use crate::app::model::sitting::Sitting;
use crate::app::model::tracked::Tracked;
use crate::app::model::trust::Trust;
use crate::app::model::word::Word;
use crate::dialogue::Dialogue;
use crate::i18n::Message;
use crate::plan::format::Place;
use crate::plan::{Clause, ClauseId, Outline, Plan, Speaker, Voice};
use crate::store::Tag;
use crate::track::{Baseline, CommitId, History};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The open plan.
#[derive(Debug)]
pub struct Workspace {
    /// Its folder.
    pub folder: PathBuf,
    /// The plan as it stands.
    pub plan: Arc<Plan>,
    /// The dialogue about it as it stands.
    pub dialogue: Arc<Dialogue>,
    /// The revision it stands at.
    pub head: CommitId,
    /// The outline of what is shown (of the past while looking back).
    pub outline: Outline,
    /// Counts what was shown, so that what was drawn from it can be kept until it changes.
    pub version: u64,
    /// What is wrong with its files.
    pub problems: Vec<Message>,
    /// Why nothing can be recorded, if so.
    pub read_only: Option<Message>,
    /// Who has the floor. Nobody at start: attribution is never guessed.
    pub floor: Option<Speaker>,
    /// Who spoke for each voice last, the latest last.
    pub spoke: Vec<Speaker>,
    /// Which pane the keys go to.
    pub pane: Pane,
    /// The selected row of the outline.
    pub selected: usize,
    /// The clauses that are marked in the outline, in the order in which they were.
    pub picked: Vec<ClauseId>,
    /// The first row of the outline shown.
    pub top: usize,
    /// The clause being read, wrapped.
    pub page: Page,
    /// The history, once it is loaded.
    pub history: Option<Arc<History>>,
    /// Why the history, or what the tracked view asked of it last, could not be read, if so.
    pub unread: Option<Message>,
    /// The annotated tags: adoptions and milestones.
    pub tags: Vec<Tag>,
    /// What the tracked view compares with.
    pub base: Baseline,
    /// What the baseline is called.
    pub base_name: Message,
    /// Which clauses changed since the baseline, and by whom (`None`: unattributed).
    pub marks: HashMap<ClauseId, Vec<Option<Voice>>>,
    /// Where the clauses stood in a baseline.
    pub stood: Option<(Baseline, Arc<HashMap<ClauseId, Place>>)>,
    /// What is pending on clauses as a whole.
    pub pending: Pending,
    /// What present mode remembers.
    pub present: Present,
    /// What stands side by side.
    pub beside: Beside,
    /// The text being typed.
    pub editing: Option<Editing>,
    /// Texts that were left for later.
    pub drafts: Vec<Draft>,
    /// The tracked view.
    pub tracked: Tracked,
    /// The log.
    pub past: Past,
    /// Words that shall be replaced.
    pub replace: Replace,
    /// The replay.
    pub replay: Replay,
    /// The word code, and what a verification came to.
    pub trust: Trust,
    /// What the screen of figures remembers.
    pub figures: Figures,
    /// What is known of costs for what is on screen.
    pub reckoned: Known,
    /// The amendments' screen.
    pub amend: Amend,
    /// The consensus board.
    pub board: Board,
    /// The session's screen.
    pub sitting: Sitting,
    /// What arrived from elsewhere.
    pub sharing: Sharing,
    /// A key that is signing and waits for somebody.
    pub signing: Option<Signing>,
    /// The table that is being brought in.
    pub import: Bringing,
    /// The Word file that is being brought in.
    pub word: Word,
    /// The documents that were written of it.
    pub documents: Documents,
    /// Looking back: the plan as it stood then.
    pub then: Option<Then>,
    /// What was searched for.
    pub needle: String,
    /// What the search reads.
    pub index: Index,
}

impl Workspace {
    /// A table for a plan that was just opened.
    pub fn new(opened: Opened) -> Workspace {
        Workspace {
            outline: Outline::of(&opened.plan),
            folder: opened.folder,
            plan: opened.plan,
            dialogue: opened.dialogue,
            head: opened.head,
            version: 1,
            problems: opened.problems,
            read_only: opened.read_only,
            floor: None,
            spoke: Vec::new(),
            pane: Pane::Outline,
            selected: 0,
            picked: Vec::new(),
            top: 0,
            page: Page::default(),
            history: None,
            unread: None,
            tags: Vec::new(),
            base: Baseline::default(),
            base_name: Message::new("app-base-start"),
            marks: HashMap::new(),
            stood: None,
            pending: Pending::new(),
            present: Present::default(),
            beside: Beside::default(),
            editing: None,
            drafts: Vec::new(),
            tracked: Tracked::default(),
            past: Past::default(),
            replace: Replace::default(),
            replay: Replay::default(),
            trust: Trust::default(),
            figures: Figures::default(),
            reckoned: Known::default(),
            amend: Amend::default(),
            board: Board::default(),
            sitting: Sitting::default(),
            sharing: Sharing::default(),
            signing: None,
            import: Bringing::default(),
            word: Word::default(),
            documents: Documents::default(),
            then: None,
            needle: String::new(),
            index: Index::default(),
        }
    }

    /// Whether the plan on screen has no clause at all.
    pub fn is_empty(&self) -> bool {
        self.outline.rows().is_empty()
    }

    /// The plan on screen: as it stands, or as it stood.
    pub fn shown(&self) -> &Plan {
        self.then.as_ref().map_or(&self.plan, |then| &then.plan)
    }

    /// The same, for whoever keeps it.
    pub fn shown_plan(&self) -> Arc<Plan> {
        let then = self.then.as_ref();
        Arc::clone(then.map_or(&self.plan, |then| &then.plan))
    }

    /// The revision on screen.
    pub fn shown_at(&self) -> CommitId {
        self.then.as_ref().map_or(self.head, |then| then.at)
    }

    /// The id of the selected clause.
    pub fn selected_id(&self) -> Option<&ClauseId> {
        self.outline.rows().get(self.selected).map(|row| &row.id)
    }

    /// The selected clause.
    pub fn selected_clause(&self) -> Option<&Clause> {
        self.shown().clauses.get(self.selected_id()?)
    }

    /// The number of a clause on screen: 2.1.3.
    pub fn number(&self, id: &ClauseId) -> Option<&str> {
        self.outline.number(id)
    }

    /// What is pending on a clause as a whole, and for whom.
    pub fn fates(&self, id: &ClauseId) -> &[(Fate, Option<Voice>)] {
        self.pending.get(id).map_or(&[], Vec::as_slice)
    }

    /// Selects a clause; `false` if it is not in the plan on screen.
    pub fn select(&mut self, id: &ClauseId) -> bool {
        let place = self.outline.find(id);
        if let Some(place) = place {
            self.selected = place;
        }
        place.is_some()
    }

    /// What is shown became different: the outline is made anew and the selection stays on its clause.
    pub fn renew(&mut self) {
        let was = self.selected_id().cloned();
        self.outline = Outline::of(self.shown());
        let outline = &self.outline;
        self.picked.retain(|id| outline.find(id).is_some());
        self.version += 1;
        let last = self.outline.rows().len().saturating_sub(1);
        if !was.is_some_and(|id| self.select(&id)) {
            self.selected = self.selected.min(last);
        }
    }

    /// Gives the floor; the board goes to the column of the voice.
    pub fn give_floor(&mut self, floor: Speaker) {
        self.board.follow(floor.voice);
        self.spoke.retain(|other| other.voice != floor.voice);
        self.spoke.push(floor.clone());
        self.floor = Some(floor);
    }

    /// Takes over a new head.
    pub fn advance(&mut self, now: Moved) {
        self.plan = now.plan;
        self.dialogue = now.dialogue;
        self.head = now.head;
        self.problems = now.problems;
        if self.then.is_none() {
            self.renew();
        }
    }

    /// What the journal keeps of the text being typed.
    pub fn typed(&self) -> Option<Draft> {
        let editing = self.editing.as_ref()?;
        Some(Draft {
            clause: editing.clause.clone(),
            of: editing.of.clone(),
            floor: self.floor.clone(),
            text: editing.buffer.text().to_owned(),
            seen: editing.seen,
        })
    }

    /// Whether text would be lost by leaving now.
    pub fn is_unsaved(&self) -> bool {
        self.editing.as_ref().is_some_and(Editing::is_changed)
    }

    /// Why the plan on screen cannot be changed, if so.
    pub fn locked(&self) -> Option<Message> {
        match &self.then {
            Some(_) => Some(Message::new("app-then-locked")),
            None => self.read_only.clone(),
        }
    }
}

/// The plan as it stood after a change; read-only.
#[derive(Debug)]
pub struct Then {
    /// The change.
    pub at: CommitId,
    /// The plan.
    pub plan: Arc<Plan>,
    /// What the banner says.
    pub title: Message,
}
