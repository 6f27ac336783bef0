//! What happens: keys, the mouse, and what workers report.

use crate::app::draft::DraftOf;
use crate::app::glance::Glance;
use crate::app::key::{Chord, Mouse};
use crate::app::model::acts::Edits;
use crate::app::model::amend::AmendMsg;
use crate::app::model::beside::BesideMsg;
use crate::app::model::board::BoardMsg;
use crate::app::model::doctor::Examined;
use crate::app::model::documents::DocumentsMsg;
use crate::app::model::editor::EditorMsg;
use crate::app::model::effect::Effect;
use crate::app::model::figures::FiguresMsg;
use crate::app::model::figures::follow_up::Reported;
use crate::app::model::form::FormMsg;
use crate::app::model::import::ImportMsg;
use crate::app::model::jump::Things;
use crate::app::model::library::Known;
use crate::app::model::new_plan::NewPlanMsg;
use crate::app::model::notice::{Foreign, Offered, Unplaced};
use crate::app::model::past::PastMsg;
use crate::app::model::present::Letters;
use crate::app::model::question::Ask;
use crate::app::model::reckoning::Reckoned;
use crate::app::model::replay::ReplayMsg;
use crate::app::model::second::Room;
use crate::app::model::sharing::SharingMsg;
use crate::app::model::signing::SigningMsg;
use crate::app::model::sitting::SittingMsg;
use crate::app::model::tour::TourMsg;
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::trust::TrustMsg;
use crate::app::model::word::WordMsg;
use crate::dialogue::{AmendmentId, Deed, Dialogue};
use crate::i18n::Message;
use crate::plan::format::Place;
use crate::plan::{ClauseId, Plan, Speaker, Voice};
use crate::store::Tag;
use crate::track::{Baseline, CommitId, History};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// At the terminal.
    Input(Input),
    /// On a screen, or in a question of one: what is wanted.
    Screen(Intent),
    /// Outside: what a worker reports.
    Worker(Report),
}

impl Msg {
    /// Whether it tells no more than how far something has come.
    pub fn is_progress(&self) -> bool {
        match self {
            Msg::Worker(Report::Progress(..)) => true,
            Msg::Screen(Intent::Import(ImportMsg::Progress(..))) => true,
            Msg::Screen(Intent::Sharing(SharingMsg::Going(..))) => true,
            Msg::Input(_) | Msg::Worker(_) | Msg::Screen(_) => false,
        }
    }
}

impl From<Intent> for Msg {
    fn from(intent: Intent) -> Msg {
        Msg::Screen(intent)
    }
}

impl From<Report> for Msg {
    fn from(report: Report) -> Msg {
        Msg::Worker(report)
    }
}

/// What comes from the terminal.
#[derive(Clone, Debug)]
pub enum Input {
    /// A key was pressed.
    Key(Chord),
    /// Text was pasted.
    Paste(String),
    /// The mouse did something.
    Mouse(Mouse),
    /// The terminal has this many columns and rows.
    Resize(u16, u16),
    /// The terminal paints clusters of letters this wide.
    Width(crate::text::Width),
    /// The terminal has letters of these sizes.
    Letters(Letters),
}

/// What is wanted, and what a screen waits for.
#[derive(Clone, Debug)]
pub enum Intent {
    /// Run the command of this name: chosen in the palette, clicked in the footer.
    Run(&'static str),
    /// End the program: no text is lost by it.
    Quit,
    /// Show the library: no text is lost by it.
    ShowLibrary,
    /// Several things, one after the other.
    All(Vec<Intent>),
    /// Give the floor.
    Floor(Speaker),
    /// Give the floor to this voice, then go on with what was asked for.
    FloorThen(Voice, Box<Intent>),
    /// Record these edits as one act.
    Record(Box<Edits>),
    /// Do this in the dialogue as one act, for this reason.
    Perform(Vec<Deed>, Option<String>),
    /// Undo a change, the last one if none is named.
    Undo(Option<CommitId>),
    /// List what another program changed.
    ShowForeign,
    /// The first notice is dealt with.
    DropNotice,
    /// Go on typing what an earlier run left behind.
    Restore(Box<Offered>),
    /// Show a text of which nobody knows where it belongs, and copy it.
    ReadUnplaced(String),
    /// Throw away what an earlier run left behind.
    Discard(String),
    /// Go to a clause.
    Go(ClauseId),
    /// Present a clause, or an amendment in its text.
    Present(ClauseId, Option<AmendmentId>),
    /// Something shall be done outside.
    Do(Box<Effect>),
    /// Speak this language.
    Language(crate::i18n::Language),
    /// Look for a word throughout the plan.
    Find(String),
    /// A line was typed.
    Answer(Box<Ask>),
    /// More is known of a plan to be made.
    NewPlan(NewPlanMsg),
    /// What the tracked view waits for.
    Tracked(TrackedMsg),
    /// What the tour waits for.
    Tour(TourMsg),
    /// What the log and time travel wait for.
    Past(PastMsg),
    /// What the replay waits for.
    Replay(ReplayMsg),
    /// What the screen of trust waits for.
    Trust(TrustMsg),
    /// What the pages of figures wait for.
    Figures(FiguresMsg),
    /// What the editor and its questions say.
    Editor(EditorMsg),
    /// What the forms say.
    Form(FormMsg),
    /// What the amendments' screen and its questions say.
    Amend(AmendMsg),
    /// What the consensus board and its questions say.
    Board(BoardMsg),
    /// What the session's screen and its questions say.
    Sitting(SittingMsg),
    /// What comes of taking the plan home and of bringing it back.
    Sharing(SharingMsg),
    /// Something is heard of a key that signs.
    Signing(SigningMsg),
    /// For two texts side by side.
    Beside(BesideMsg),
    /// What the questions about a table say, and what comes of it.
    Import(ImportMsg),
    /// What the proposals of a Word file wait for.
    Word(WordMsg),
    /// What is answered about a document, and what comes of it.
    Documents(DocumentsMsg),
}

/// What a worker reports.
#[derive(Clone, Debug)]
pub enum Report {
    /// The plans known to this machine and the built-in ones.
    Library(Vec<Known>),
    /// How the plan in a folder stands, or why that cannot be read.
    Glance(PathBuf, Result<Glance, Message>),
    /// The plan in this folder could not be opened.
    Unopened(PathBuf, Message),
    /// Whether everything is in order.
    Examined(Box<Examined>),
    /// The plan is open.
    Opened(Box<Opened>),
    /// The folder holds no git repository.
    NotRepository(PathBuf),
    /// The plan stands differently now: somebody else recorded a change, or it was recorded here.
    Moved(Box<Moved>),
    /// The rest of a plan of which only what a first look needs was read.
    Whole(Box<Moved>),
    /// What the facilitator's screen shows, for a second one.
    Room(Box<Room>),
    /// An act is on disk.
    Recorded(Box<Recorded>),
    /// An act could not be recorded, and nothing changed.
    NotRecorded(Message),
    /// An act could not be recorded, because somebody else changed the same field.
    Met(Message),
    /// What one key would take back is a merge, called so: it is to be asked first.
    LastIsMerge(CommitId, String),
    /// Something could not be done.
    Failed(Message),
    /// Something worth a sentence.
    Said(Message),
    /// What was answered is refused.
    AskAgain(Box<Ask>, Message),
    /// Something slow goes on: so much of so much.
    Progress(Message, usize, usize),
    /// Where the plan stood when somebody here looked at it last, if anybody did; told before the history.
    Looked(Option<CommitId>),
    /// The annotated tags there are; told before the history.
    Tags(Vec<Tag>),
    /// The history could not be read, or what was asked of it under this ticket.
    Unread(Option<u64>, Message),
    /// The history is there.
    History(Arc<History>),
    /// Which clauses changed since the baseline, and by whom (`None`: unattributed).
    Since(Baseline, Vec<(ClauseId, Vec<Option<Voice>>)>),
    /// Where the clauses stood in the baseline.
    Stood(Baseline, Arc<HashMap<ClauseId, Place>>),
    /// Whose the reports of the follow-up are.
    Reported(Box<Reported>),
    /// What the search reads, by the number of the question.
    Folded(u64, Vec<String>),
    /// Everything there is to go to, by the number of the question.
    Gathered(u64, Arc<Things>),
    /// What something costs, by the number of the question.
    Reckoned(u64, Box<Reckoned>),
    /// The folders that stand where this was being typed.
    Folders(String, Vec<String>),
    /// What another program changed in the files.
    Foreign(Vec<Foreign>),
    /// Text that an earlier run left behind.
    Offered(Vec<Offered>),
    /// Text that was left by whoever, of which it is not known where it belongs.
    Unplaced(Vec<Unplaced>),
}

/// A plan as the store loaded it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The folder of the plan.
    pub folder: PathBuf,
    /// The plan.
    pub plan: Arc<Plan>,
    /// The dialogue about it.
    pub dialogue: Arc<Dialogue>,
    /// The revision.
    pub head: CommitId,
    /// What is wrong with its files, one sentence each.
    pub problems: Vec<Message>,
    /// Why nothing can be recorded, if so.
    pub read_only: Option<Message>,
}

/// The plan at a new head.
#[derive(Clone, Debug)]
pub struct Moved {
    /// The plan.
    pub plan: Arc<Plan>,
    /// The dialogue about it.
    pub dialogue: Arc<Dialogue>,
    /// The revision.
    pub head: CommitId,
    /// What is wrong with its files, one sentence each.
    pub problems: Vec<Message>,
}

/// An act that is on disk.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// The change.
    pub commit: CommitId,
    /// The texts that it set, by clause and field.
    pub texts: Vec<(ClauseId, DraftOf)>,
    /// The plan after it, if it could be read again.
    pub now: Option<Moved>,
    /// What happened, as a sentence.
    pub said: Message,
    /// Wordings of others that this act came after: each one sentence.
    pub overtaken: Vec<Message>,
}
