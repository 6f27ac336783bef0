//! What this screen shows, made anew when what it is made of changes.

use super::entries::{self};
use super::layout::Layout;
use super::{adoption, bulk, overlaid};
use crate::app::area::in_view;
use crate::app::model::amend::{Amend, Flow, Made, View};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Mode, Prose};
use crate::dialogue::{AmendmentId, Proposal};
use crate::i18n::Language;
use crate::text::Width;

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
    let mut outer = now;
    // Up to the first that is still to be decided; a circle, which only a broken file can make, ends nowhere.
    while let Proposal::Sub { amendment, .. } = &outer.proposal {
        if seen.contains(&amendment) {
            return None;
        }
        seen.push(amendment);
        outer = amendments.get(amendment)?;
        if outer.is_pending() {
            return Some(outer.id.clone());
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
