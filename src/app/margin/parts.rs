//! What the margin of each screen is about, from the top.

use super::lines;
use crate::app::fields::{Fields, Purpose};
use crate::app::model::amend::View;
use crate::app::model::form::Form;
use crate::app::model::jump::Place;
use crate::app::model::layer::Layer;
use crate::app::model::margin::Part;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::word::Item;
use crate::app::model::workspace::Workspace;
use crate::app::{figures, past};
use crate::plan::ClauseId;
use crate::track::CommitId;

/// What stands in the margin now: what belongs to what lies over the screen, then to what is selected on the screen.
pub(super) fn of(state: &State) -> Vec<Part> {
    let Some(workspace) = &state.workspace else {
        let mut parts = over(state, None);
        parts.extend(library(state));
        return parts;
    };
    let mut parts = over(state, Some(workspace));
    let below = match state.screen {
        Screen::Library => library(state),
        screen => on(screen, workspace, state),
    };
    // What lies over the page of a clause hides it: then it stands here.
    let hidden = state.screen == Screen::Plan && state.layers.iter().any(is_large);
    let hidden = workspace.selected_id().filter(|_| hidden);
    for part in hidden.cloned().map(Part::Clause).into_iter().chain(below) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

/// Whether it takes the place of what it lies over, and not only a few rows of it.
fn is_large(layer: &Layer) -> bool {
    match layer {
        Layer::Search(_)
        | Layer::Confirm(_)
        | Layer::Ask(_)
        | Layer::Way
        | Layer::Prompt(_)
        | Layer::Signing => false,
        Layer::Choose(choose) => choose.is_typed(),
        Layer::Palette(_)
        | Layer::Jump(_)
        | Layer::Help(_)
        | Layer::Legend(_)
        | Layer::Read(_)
        | Layer::Meeting(_)
        | Layer::Form(_)
        | Layer::Offer(..)
        | Layer::Import => true,
    }
}

/// What belongs to what is selected in the library, and what can be done there.
fn library(state: &State) -> Vec<Part> {
    let selected = lines::library(state);
    selected.into_iter().chain([lines::keys(state)]).collect()
}

/// What belongs to what lies over the screen.
fn over(state: &State, workspace: Option<&Workspace>) -> Vec<Part> {
    let clause = |id: &ClauseId| Part::Clause(id.clone());
    match state.layers.last() {
        Some(Layer::Palette(palette)) => lines::command(state, palette).into_iter().collect(),
        Some(Layer::Jump(jump)) => match jump.thing().map(|thing| &thing.place) {
            Some(Place::Clause(id)) => vec![clause(id)],
            Some(Place::Amendment(id)) => {
                let dialogue = workspace.map(|workspace| &workspace.dialogue);
                let about = dialogue.and_then(|it| it.amendments.get(id)?.clause(it));
                about.map(clause).into_iter().collect()
            }
            Some(Place::Change(id)) => of_change(state, workspace, *id),
            Some(Place::Session(_)) | None => Vec::new(),
        },
        Some(Layer::Form(form)) => match form.as_ref() {
            Form::Fields(fields) => of_fields(state, fields),
            Form::Moving(moving) => moving.clauses.iter().map(clause).collect(),
        },
        Some(Layer::Choose(choose)) => lines::item(choose).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn of_fields(state: &State, fields: &Fields) -> Vec<Part> {
    let mut parts: Vec<Part> = lines::field(state, fields).into_iter().collect();
    if let Purpose::Details(id) | Purpose::Report(id) = &fields.purpose {
        parts.push(Part::Clause(id.clone()));
    }
    parts
}

fn of_change(state: &State, workspace: Option<&Workspace>, id: CommitId) -> Vec<Part> {
    let Some(workspace) = workspace else {
        return Vec::new();
    };
    let history = workspace.history.as_ref();
    let change = history.and_then(|history| history.change(history.find(id)?));
    let Some(change) = change else {
        return Vec::new();
    };
    let mut parts = vec![lines::change(state, workspace, change)];
    let known = history.map_or(&[][..], |history| &history.clauses);
    let touched = change.touched().into_iter();
    let mut clauses = touched.filter_map(|at| known.get(usize::try_from(at).ok()?));
    let first = clauses.find(|id| workspace.shown().clauses.contains_key(*id));
    parts.push(first.cloned().map_or(Part::Outline(None), Part::Clause));
    parts
}

/// A clause that the screen names and does not show: its text, and what goes on about it.
const CLAUSE: &[fn(ClauseId) -> Part] = &[Part::Clause, Part::Positions, Part::Amendments];

/// What belongs to what is selected on a screen of a plan.
fn on(screen: Screen, workspace: &Workspace, state: &State) -> Vec<Part> {
    let about = |id: Option<&ClauseId>, parts: &[fn(ClauseId) -> Part]| -> Vec<Part> {
        let id = id.into_iter();
        id.flat_map(|id| parts.iter().map(|part| part(id.clone())))
            .collect()
    };
    let in_the_plan = |id: Option<&ClauseId>, parts: &[fn(ClauseId) -> Part]| {
        let outline = id.map(|id| Part::Outline(Some(id.clone())));
        about(id, parts).into_iter().chain(outline).collect()
    };
    let going_on: &[fn(ClauseId) -> Part] = &[Part::Positions, Part::Amendments, Part::Changes];
    match screen {
        Screen::Plan => about(workspace.selected_id(), going_on),
        Screen::Tracked => in_the_plan(workspace.selected_id(), going_on),
        Screen::Amendments => match &workspace.amend.view {
            View::Clause => in_the_plan(
                workspace.amend.clause.as_ref(),
                &[Part::Clause, Part::Positions, Part::Changes],
            ),
            _ => in_the_plan(amended(workspace), &[Part::Clause, Part::Positions]),
        },
        Screen::Past => past::selected(workspace)
            .map(|change| of_change(state, Some(workspace), change.id))
            .unwrap_or_default(),
        Screen::Replacing => {
            let found = &workspace.replace.found;
            let selected = found.get(workspace.replace.selected);
            about(selected.map(|it| &it.clause), CLAUSE)
        }
        Screen::Word => about(proposed(workspace), CLAUSE),
        Screen::Sitting => about(workspace.selected_id(), CLAUSE),
        Screen::Figures => match figures::selected(workspace) {
            Some(id) => about(Some(id), CLAUSE),
            None => vec![Part::Figures, Part::Outline(None)],
        },
        Screen::Replay => vec![Part::Acts(workspace.replay.at)],
        Screen::Progress | Screen::Trust | Screen::Arrived => vec![Part::Outline(None)],
        Screen::Library | Screen::Board | Screen::Present | Screen::Beside => Vec::new(),
    }
}

/// The clause of the amendment that is selected, or whose adoption is looked at.
fn amended(workspace: &Workspace) -> Option<&ClauseId> {
    let selected = workspace.amend.selected.as_ref()?;
    let one = workspace.dialogue.amendments.get(selected)?;
    one.clause(&workspace.dialogue)
}

/// The clause that the selected proposal of a Word file is about.
fn proposed(workspace: &Workspace) -> Option<&ClauseId> {
    let choice = workspace.word.choice()?;
    let Some(Item::Proposal(place)) = workspace.word.lines.item() else {
        return None;
    };
    let one = choice.looked.brought.all.get(place)?;
    one.amendment.clause(&workspace.dialogue)
}
