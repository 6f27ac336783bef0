//! Getting about on this screen: from amendment to amendment, through the text, and by the mouse.

use super::entries::clauses;
use super::layout::Layout;
use super::show;
use crate::app::key::{Mouse, Press};
use crate::app::model::amend::View;
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Mode, Spot};
use crate::app::step::Step;
use crate::dialogue::AmendmentId;
use crate::i18n::Message;

/// Where the parts of the screen stand now.
fn places(open: &Open<'_>) -> Layout {
    let amend = &open.workspace.amend;
    Layout::of(open.layout().body, &amend.view, amend.entries.len())
}

/// Selects the next or previous amendment; past the last of a clause, those of the next clause that has any.
pub fn step(open: &mut Open<'_>, on: bool) {
    let workspace = &mut *open.workspace;
    if select(workspace, if on { 1 } else { -1 }) || along(workspace, on) {
        return;
    }
    let id = if on {
        "app-amend-last"
    } else {
        "app-amend-first"
    };
    open.wall.say(Tone::Plain, Message::new(id));
}

/// Moves the selection in the list; `false` if it stands at the end.
fn select(workspace: &mut Workspace, by: isize) -> bool {
    let amend = &mut workspace.amend;
    let Some(place) = amend.place() else {
        return false;
    };
    let last = amend.entries.len().saturating_sub(1);
    let next = place.saturating_add_signed(by).min(last);
    let entry = amend.entries.get(next).filter(|_| next != place);
    let Some(entry) = entry else {
        return false;
    };
    amend.selected = Some(entry.id.clone());
    amend.follow = true;
    true
}

/// Goes to the next or previous clause with pending amendments.
fn along(workspace: &mut Workspace, on: bool) -> bool {
    if !matches!(workspace.amend.view, View::Clause) {
        return false;
    }
    let route = clauses(workspace);
    let here = workspace.amend.clause.clone();
    let order = |id| workspace.outline.find(id).unwrap_or(usize::MAX);
    let at = here
        .as_ref()
        .and_then(|here| route.iter().position(|id| id == here));
    let from = here.as_ref().map_or(0, order);
    let next = match at {
        Some(at) if on => route.get(at + 1),
        Some(at) => at.checked_sub(1).and_then(|at| route.get(at)),
        None if on => route.iter().find(|id| order(id) > from),
        None => route.iter().rev().find(|id| order(id) < from),
    };
    let Some(next) = next.cloned() else {
        return false;
    };
    workspace.select(&next);
    workspace.amend.clause = Some(next);
    workspace.amend.selected = None;
    workspace.amend.show(View::Clause);
    workspace.amend.follow = true;
    true
}

/// The arrows: from amendment to amendment where there is a list of them, else through the text.
fn arrow(open: &mut Open<'_>, by: isize) {
    let workspace = &mut *open.workspace;
    let listed = matches!(workspace.amend.view, View::Clause | View::All);
    if !listed {
        return rows(open, by);
    }
    if !select(workspace, by) && !workspace.amend.entries.is_empty() {
        let id = match (by > 0, &workspace.amend.view) {
            (true, View::Clause) => "app-amend-last-here",
            (false, View::Clause) => "app-amend-first-here",
            (true, _) => "app-amend-last",
            (false, _) => "app-amend-first",
        };
        let said = Message::new(id)
            .with("next", open.wall.keys.quoted("amend-next"))
            .with("previous", open.wall.keys.quoted("amend-previous"));
        open.wall.say(Tone::Plain, said);
    }
}

/// Scrolls the text, or moves through the list where there is only that.
fn rows(open: &mut Open<'_>, rows: isize) {
    let workspace = &mut *open.workspace;
    if matches!(workspace.amend.view, View::All) {
        select(workspace, rows);
    } else {
        let top = workspace.amend.top;
        workspace.amend.top = top.saturating_add_signed(rows);
    }
}

/// The arrows and the ends go through the list, pages through the text.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let places = places(open);
    let height = places.text.height.max(places.list.height);
    let by = step.rows(height.saturating_sub(2));
    match step {
        Step::Pages(_) => rows(open, by),
        Step::Rows(_) | Step::First | Step::Last => arrow(open, by),
    }
}

/// Looks at the text in another way.
pub(super) fn mode(open: &mut Open<'_>, mode: Mode) {
    let workspace = &mut *open.workspace;
    workspace.amend.mode = mode;
    workspace.amend.follow = mode == Mode::Tracked;
}

/// Shows the selected amendment alone, or all of them again.
pub(super) fn alone(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.amend.alone = !workspace.amend.alone;
    workspace.amend.mode = Mode::Tracked;
    workspace.amend.follow = true;
}

/// Shows the amendments of the next party that has any here, and then of all again.
pub(super) fn filter(open: &mut Open<'_>) {
    use crate::plan::Voice;
    let workspace = &mut *open.workspace;
    let dialogue = &workspace.dialogue;
    let clause = workspace.amend.clause.as_ref();
    let all = matches!(workspace.amend.view, View::All);
    let decided = workspace.amend.choice.decided;
    let here = dialogue
        .amendments
        .values()
        .filter(|one| (decided || one.is_pending()) && (all || one.clause(dialogue) == clause));
    let mut voices: Vec<Voice> = here.filter_map(|one| Some(one.sponsor()?.voice)).collect();
    voices.sort_unstable();
    voices.dedup();
    let next = match workspace.amend.choice.party {
        None => 0,
        Some(party) => {
            let at = voices.iter().position(|voice| *voice == party);
            at.map_or(usize::MAX, |at| at + 1)
        }
    };
    workspace.amend.choice.party = voices.get(next).copied();
    workspace.amend.mode = Mode::Tracked;
}

/// Lists the decided ones as well, or no longer.
pub(super) fn decided(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.amend.choice.decided = !workspace.amend.choice.decided;
}

/// Lists all amendments of the plan, or goes back from there.
pub(super) fn all(open: &mut Open<'_>) {
    open.workspace.amend.show(View::All);
    open.wall.screen = Screen::Amendments;
}

/// One step back: from a page, from the list, from the screen.
pub(super) fn leave(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    match workspace.amend.view {
        View::Adoption(_) | View::Bulk(_) => workspace.amend.back(),
        View::All => {
            workspace.amend.clause = workspace.selected_id().cloned();
            workspace.amend.show(View::Clause);
        }
        View::Clause => {
            if let Some(clause) = workspace.amend.clause.clone() {
                workspace.select(&clause);
            }
            open.wall.screen = Screen::Plan;
        }
    }
}

/// The mouse: a click on an entry or on marked words selects the amendment, in the list of all it shows it; the wheel
/// scrolls.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let places = places(open);
    let amend = &mut open.workspace.amend;
    let pointed: Option<AmendmentId> = match mouse.press {
        Press::Click if places.list.contains(mouse.column, mouse.row) => {
            let row = (mouse.row - places.list.y) / places.entry.max(1);
            let entry = amend.entries.get(amend.list_top + usize::from(row));
            entry.map(|entry| entry.id.clone())
        }
        Press::Click if places.text.contains(mouse.column, mouse.row) => {
            let spot = Spot {
                row: amend.top + usize::from(mouse.row - places.text.y),
                column: usize::from(mouse.column - places.text.x),
            };
            let run = amend.prose.at(spot).map(|glyph| glyph.run as usize);
            run.and_then(|run| amend.flow.of.get(run)?.last().cloned())
        }
        Press::Wheel(turned) => {
            return rows(open, isize::try_from(turned).unwrap_or(0));
        }
        _ => None,
    };
    let Some(id) = pointed.filter(|id| amend.entries.iter().any(|entry| entry.id == *id)) else {
        return;
    };
    if matches!(amend.view, View::All) && amend.selected.as_ref() == Some(&id) {
        return show(open, &id);
    }
    amend.selected = Some(id);
}
