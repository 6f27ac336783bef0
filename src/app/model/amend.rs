//! What the amendments' screen shows and remembers, and what is answered to its questions.

use crate::app::focus::Focus;
use crate::app::prose::{Hand, Mode, Prose, Run};
use crate::dialogue::{
    AmendmentId, AmendmentState, Basis, DeedError, Dialogue, Digest, Preview, Proposal,
};
use crate::i18n::Language;
use crate::plan::{ClauseId, Outline, Plan, Voice};
use crate::text::Width;
use crate::track::CommitId;
use std::collections::BTreeSet;
use strum::EnumIter;

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum AmendMsg {
    /// Do this with an amendment.
    Step(Step, AmendmentId),
    /// Show an amendment in the text of its clause.
    Show(AmendmentId),
    /// Show what would be adopted (`true`) or not adopted of a party's uncontested amendments.
    Bulk(Voice, bool),
    /// Do what is shown.
    BulkGo,
    /// This place of the amendment that is being split goes, or stays after all.
    Goes(usize),
    /// Enough is chosen: ask before it is split.
    Chosen,
    /// Split it.
    Split,
    /// Join another to it.
    Join(AmendmentId, AmendmentId),
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct Adoption {
    /// The amendment.
    pub amendment: AmendmentId,
    /// What follows, or why it cannot be adopted, at this revision.
    pub follows: (Version, Result<Preview, DeedError>),
    /// What was on the screen when a key was pressed last: nothing else is adopted.
    pub seen: Option<Digest>,
    /// Whether what becomes of merged amendments is shown as well.
    pub merged: bool,
}

/// What would be done.
#[derive(Clone, Debug)]
pub struct Bulk {
    /// Whose amendments.
    pub party: Voice,
    /// Whether they are adopted; put and not adopted otherwise.
    pub adopt: bool,
    /// Those that are left.
    pub left: Vec<AmendmentId>,
    /// As the plan and the dialogue stood then.
    pub at: Version,
    /// How many are done.
    pub done: usize,
    /// The one whose act is on its way.
    pub running: Option<AmendmentId>,
}

/// An amendment that is being split.
#[derive(Clone, Debug)]
pub struct Splitting {
    pub(in crate::app) amendment: AmendmentId,
    pub(in crate::app) on: Digest,
    pub(in crate::app) places: BTreeSet<usize>,
}

/// One amendment in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The amendment.
    pub id: AmendmentId,
    /// How far below the amendment that it amends, directly or not, without being one itself.
    pub depth: usize,
    /// Whose it is.
    pub hand: Hand,
    /// What it is called.
    pub name: String,
    /// What it would do.
    pub verb: crate::i18n::Message,
    /// Where it stands.
    pub state: AmendmentState,
    /// Of a pending one: whether what it was drafted on is gone, or its words are in the plan already.
    pub basis: Basis,
    /// What is to be put before it and would fall unheard if it were adopted now, by name.
    pub unheard: Vec<String>,
    /// Of a new clause: the others of which one says all that the other says, by name. Only one of them can come.
    pub instead: Vec<String>,
    /// The clause it is about.
    pub clause: Option<ClauseId>,
    /// Why it was tabled. Not safe to display raw.
    pub reason: String,
}

impl Entry {
    /// The number of the clause it is about, if that is in the plan.
    pub fn number<'a>(&self, outline: &'a Outline) -> &'a str {
        let clause = self.clause.as_ref();
        clause.and_then(|id| outline.number(id)).unwrap_or("–")
    }

    /// The title of the clause it is about, or would add.
    pub fn title<'a>(&self, plan: &'a Plan, dialogue: &'a Dialogue) -> &'a str {
        let clause = self.clause.as_ref();
        let standing = clause.and_then(|id| plan.clauses.get(id));
        let one = dialogue.amendments.get(&self.id);
        match (standing, one.map(|one| &one.proposal)) {
            (Some(clause), _) => &clause.title,
            (None, Some(Proposal::Add { clause, .. })) => &clause.title,
            (None, _) => "",
        }
    }
}

/// Which amendments are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Those of one party only.
    pub party: Option<Voice>,
    /// The decided ones as well.
    pub decided: bool,
}

/// Runs, and which amendments each of them shows.
#[derive(Clone, Debug, Default)]
pub struct Flow {
    /// The runs.
    pub runs: Vec<Run>,
    /// The amendments of each run; none for the text as it stands and for captions.
    pub of: Vec<Vec<AmendmentId>>,
}

/// Something that can be done with an amendment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
pub enum Step {
    /// Adopt it: shows first what follows.
    Adopt,
    /// Put it and do not adopt it.
    NotAdopt,
    /// Second it.
    Second,
    /// Amend its wording.
    Amend,
    /// Amend the title of the clause that it would add.
    Title,
    /// Say what the party that has the floor holds on it.
    Position,
    /// Split it in two.
    Split,
    /// Join another to it.
    Join,
    /// Refer it to somebody else.
    Refer,
    /// Withdraw it.
    Withdraw,
    /// Take it up.
    TakeUp,
    /// Note that it has fallen.
    Fall,
    /// Give it its number.
    Receive,
}

/// A title that shall be another: of the clause that an amendment would add.
#[derive(Clone, Debug, PartialEq)]
pub struct Retitled {
    /// The amendment.
    pub amendment: AmendmentId,
    /// Its digest when it was asked.
    pub on: Digest,
    /// The title then.
    pub original: String,
    /// The revision.
    pub seen: CommitId,
}

/// What fills this screen.
#[derive(Clone, Debug, Default)]
pub enum View {
    /// The text of a clause with its amendments.
    #[default]
    Clause,
    /// The list of all amendments of the plan.
    All,
    /// What follows if one is adopted.
    Adoption(Box<Adoption>),
    /// What would be done with the uncontested ones of a party.
    Bulk(Box<Bulk>),
}

/// What this screen remembers.
#[derive(Debug, Default)]
pub struct Amend {
    /// What fills it.
    pub view: View,
    /// The clause whose amendments are shown.
    pub clause: Option<ClauseId>,
    /// The selected amendment.
    pub selected: Option<AmendmentId>,
    /// Which amendments are listed.
    pub choice: Choice,
    /// How to look at the text: without amendments, with all of them, as the selected one would leave it.
    pub mode: Mode,
    /// Whether the selected one is shown alone, with its sub-amendments as layers.
    pub alone: bool,
    /// The amendments listed.
    pub entries: Vec<Entry>,
    /// The first of them shown.
    pub list_top: usize,
    /// The text.
    pub flow: Flow,
    /// The same in rows.
    pub prose: Prose,
    /// The first row shown.
    pub top: usize,
    /// Whether the text shall be scrolled to the selected amendment.
    pub follow: bool,
    /// The amendment that is being split.
    pub(in crate::app) splitting: Option<Splitting>,
    /// Whether one came to a page from the list of all.
    pub(in crate::app) from_all: bool,
    /// What the list was made of.
    pub(in crate::app) listed: Option<Listed>,
    /// What the text was made of.
    pub(in crate::app) made: Option<Made>,
}

impl Amend {
    /// Something else fills the screen, from its beginning.
    pub(in crate::app) fn show(&mut self, view: View) {
        let page = |view: &View| matches!(view, View::Adoption(_) | View::Bulk(_));
        if page(&view) && !page(&self.view) {
            self.from_all = matches!(self.view, View::All);
        }
        self.view = view;
        (self.top, self.list_top) = (0, 0);
        (self.listed, self.made) = (None, None);
    }

    /// Back from a page to where one came from.
    pub(in crate::app) fn back(&mut self) {
        let view = if self.from_all {
            View::All
        } else {
            View::Clause
        };
        self.show(view);
        self.follow = true;
    }

    /// Where keys go while this screen is shown.
    pub fn place_of_keys(&self) -> Focus {
        match self.view {
            View::Clause => Focus::Amendments,
            View::All => Focus::AllAmendments,
            View::Adoption(_) => Focus::Adoption,
            View::Bulk(_) => Focus::Bulk,
        }
    }

    /// Where the selected amendment stands in the list.
    pub fn place(&self) -> Option<usize> {
        let selected = self.selected.as_ref()?;
        self.entries.iter().position(|entry| entry.id == *selected)
    }
}

/// A state of the plan and the dialogue: the revision, and the count of what was shown.
pub type Version = (CommitId, u64);

pub(in crate::app) type Listed = (Version, Option<ClauseId>, Choice, bool);

/// What a text is made of.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) struct Made {
    pub(in crate::app) listed: Option<Listed>,
    pub(in crate::app) selected: Option<AmendmentId>,
    pub(in crate::app) mode: Mode,
    pub(in crate::app) alone: bool,
    pub(in crate::app) page: Option<(Version, bool)>,
    pub(in crate::app) reckoned: u64,
    pub(in crate::app) columns: usize,
    pub(in crate::app) width: Width,
    pub(in crate::app) language: Language,
}
