//! What this screen shows, made anew when what it is made of changes.

use super::entries::{self, Choice, Entry};
use super::flow::Flow;
use super::layout::Layout;
use super::{Adoption, Bulk, adoption, bulk, overlaid};
use crate::app::area::in_view;
use crate::app::focus::Focus;
use crate::app::open::Open;
use crate::app::prose::Mode;
use crate::app::prose::Prose;
use crate::app::state::Screen;
use crate::app::workspace::Workspace;
use crate::dialogue::{AmendmentId, Proposal};
use crate::i18n::Language;
use crate::plan::ClauseId;
use crate::text::Width;
use crate::track::CommitId;

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
    pub(super) splitting: Option<super::dividing::Splitting>,
    /// Whether one came to a page from the list of all.
    pub(super) from_all: bool,
    /// What the list was made of.
    listed: Option<Listed>,
    /// What the text was made of.
    made: Option<Made>,
}

/// A state of the plan and the dialogue: the revision, and the count of what was shown.
pub type Version = (CommitId, u64);

type Listed = (Version, Option<ClauseId>, Choice, bool);

/// What a text is made of.
#[derive(Clone, Debug, PartialEq)]
struct Made {
    listed: Option<Listed>,
    selected: Option<AmendmentId>,
    mode: Mode,
    alone: bool,
    page: Option<(Version, bool)>,
    reckoned: u64,
    columns: usize,
    width: Width,
    language: Language,
}

impl Amend {
    /// Something else fills the screen, from its beginning.
    pub(super) fn show(&mut self, view: View) {
        let page = |view: &View| matches!(view, View::Adoption(_) | View::Bulk(_));
        if page(&view) && !page(&self.view) {
            self.from_all = matches!(self.view, View::All);
        }
        self.view = view;
        (self.top, self.list_top) = (0, 0);
        (self.listed, self.made) = (None, None);
    }

    /// Back from a page to where one came from.
    pub(super) fn back(&mut self) {
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

/// Fits what is shown into the screen as it is now.
pub fn refresh(open: &mut Open<'_>) {
    if open.shows() != Screen::Amendments {
        return;
    }
    let body = open.layout().body;
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
    if !adoption::again(workspace) || !bulk::again(workspace) {
        workspace.amend.back();
    }
    list(workspace);
    let places = Layout::of(body, &workspace.amend.view, workspace.amend.entries.len());
    set(workspace, usize::from(places.text.width), width, language);
    scroll(&mut workspace.amend, &places);
}

fn list(workspace: &mut Workspace) {
    let amend = &workspace.amend;
    let all = match amend.view {
        View::Clause => false,
        View::All => true,
        View::Adoption(_) | View::Bulk(_) => return,
    };
    let clause = amend.clause.clone();
    let listed = (
        (workspace.head, workspace.version),
        clause,
        amend.choice,
        all,
    );
    if amend.listed.as_ref() == Some(&listed) {
        return;
    }
    let was = amend.place();
    let decided = decided(workspace);
    let entries = match (&listed.1, all) {
        (_, true) => entries::of_plan(workspace, amend.choice),
        (Some(clause), false) => entries::of_clause(workspace, clause, amend.choice),
        (None, false) => Vec::new(),
    };
    let amend = &mut workspace.amend;
    amend.entries = entries;
    amend.listed = Some(listed);
    if let Some(parent) = decided.filter(|id| amend.entries.iter().any(|one| one.id == *id)) {
        amend.selected = Some(parent);
        amend.follow = true;
    }
    if amend.place().is_none() {
        // What was decided leaves the list; the next one takes its place.
        let last = amend.entries.len().saturating_sub(1);
        let next = amend.entries.get(was.unwrap_or(0).min(last));
        amend.selected = next.map(|entry| entry.id.clone());
        amend.follow = amend.follow || was.is_some();
    }
}

/// The amendment that comes next because the selected one amends it and has been decided since it was listed: the
/// room goes back to what was under discussion.
fn decided(workspace: &Workspace) -> Option<AmendmentId> {
    let entry = workspace.amend.entries.get(workspace.amend.place()?)?;
    let amendments = &workspace.dialogue.amendments;
    let now = amendments.get(&entry.id)?;
    if !entry.state.is_pending() || now.is_pending() {
        return None;
    }
    let mut seen = vec![&entry.id];
    let mut one = now;
    // Up to the first that is still to be decided; a circle, which only a broken file can make, ends nowhere.
    while let Proposal::Sub { amendment, .. } = &one.proposal {
        if seen.contains(&amendment) {
            return None;
        }
        seen.push(amendment);
        one = amendments.get(amendment)?;
        if one.is_pending() {
            return Some(one.id.clone());
        }
    }
    None
}

fn set(workspace: &mut Workspace, columns: usize, width: Width, language: Language) {
    let amend = &workspace.amend;
    let page = match &amend.view {
        View::Adoption(page) => Some((page.follows.0, page.merged)),
        View::Bulk(page) => Some((page.at, page.adopt)),
        View::Clause | View::All => None,
    };
    let of_one = amend.alone || amend.mode == Mode::Clean;
    let made = Made {
        listed: amend.listed.clone(),
        selected: amend.selected.clone().filter(|_| of_one),
        mode: amend.mode,
        alone: amend.alone,
        page,
        reckoned: workspace.reckoned.answers,
        columns,
        width,
        language,
    };
    if amend.made.as_ref() == Some(&made) {
        return;
    }
    let flow = match &amend.view {
        View::Clause => overlaid::clause(workspace, language),
        View::All => Flow::default(),
        View::Adoption(page) => adoption::flow(workspace, page, language, (columns, &made.width)),
        View::Bulk(page) => bulk::flow(workspace, page, language),
    };
    let amend = &mut workspace.amend;
    amend.prose = Prose::tracked(&flow.runs, columns, &made.width);
    amend.flow = flow;
    amend.made = Some(made);
}

fn scroll(amend: &mut Amend, places: &Layout) {
    if std::mem::take(&mut amend.follow)
        && let Some(selected) = &amend.selected
        && let Some(run) = amend.flow.runs_of(selected).first()
    {
        let row = amend.prose.row_of(*run);
        amend.top = in_view(amend.top, row + 1, places.text.height).min(row);
    }
    let rows = amend.prose.rows().len();
    let last = rows.saturating_sub(usize::from(places.text.height));
    amend.top = amend.top.min(last);
    let shown = places.list.height / places.entry.max(1);
    let place = amend.place().unwrap_or(0);
    amend.list_top = in_view(amend.list_top, place, shown);
    let last = amend.entries.len().saturating_sub(usize::from(shown));
    amend.list_top = amend.list_top.min(last);
}
