//! The small question before two texts are set side by side. It remembers what was chosen last.

use super::sides::called;
use crate::app::model::beside::{BesideMsg, Pair};
use crate::app::model::layer::{Choose, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::app::{say, tracked};
use crate::dialogue::{AmendmentId, Filter, Piece, overlay};
use crate::i18n::Message;
use crate::plan::{ClauseId, Field};
use crate::store::Form;

/// An answer.
pub fn update(open: &mut Open<'_>, report: BesideMsg) {
    match report {
        BesideMsg::Show(pair) => show(open, pair),
        BesideMsg::Other(clause) => other(open, &clause),
    }
}

/// Asks what shall stand beside the selected clause, with what was chosen last selected.
pub(super) fn ask(open: &mut Open<'_>) {
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let Some(clause) = workspace.selected_id().cloned() else {
        return;
    };
    let last = workspace.beside.pair.as_ref();
    let like = |pair: &Pair| last.is_some_and(|last| last.is_like(pair));
    let item = |place: usize, message: &Message, then: BesideMsg| Item {
        label: format!("{}  {}", place + 1, say(language, message)),
        detail: String::new(),
        then: Intent::Beside(then),
    };
    let mut items = Vec::new();
    let mut selected = 0;
    let baseline = Pair::Baseline(clause.clone());
    let name = Message::new("present-pick-baseline").with("base", workspace.base_name.clone());
    items.push(item(items.len(), &name, BesideMsg::Show(baseline)));
    if matches!(last, Some(Pair::Clauses(..))) {
        selected = items.len();
    }
    let name = Message::new("present-pick-clause");
    items.push(item(items.len(), &name, BesideMsg::Other(clause.clone())));
    for (at, (one, two)) in alternatives(workspace, &clause).into_iter().enumerate() {
        let pair = Pair::Amendments(clause.clone(), one.clone(), two.clone());
        if at == 0 && like(&pair) || last == Some(&pair) {
            selected = items.len();
        }
        let called = |id: &AmendmentId| {
            let amendment = workspace.dialogue.amendments.get(id);
            amendment.map_or_else(|| Message::new("present-gone"), named)
        };
        let name = Message::new("present-pick-amendments")
            .with("one", called(&one))
            .with("two", called(&two));
        items.push(item(items.len(), &name, BesideMsg::Show(pair)));
    }
    let mut choose = Choose::new(Message::new("present-pick"), items).with_digits();
    choose.selected = selected;
    open.wall.over(choose);
}

/// Asks which clause shall stand beside this one; the one that did last is selected.
fn other(open: &mut Open<'_>, clause: &ClauseId) {
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let rows = workspace.outline.rows().iter();
    let others: Vec<&ClauseId> = rows.map(|row| &row.id).filter(|id| *id != clause).collect();
    let item = |id: &&ClauseId| Item {
        label: say(language, &called(workspace, id)),
        detail: String::new(),
        then: Intent::Beside(BesideMsg::Show(Pair::Clauses(
            clause.clone(),
            (*id).clone(),
        ))),
    };
    let items = others.iter().map(item).collect();
    let last = match &workspace.beside.pair {
        Some(Pair::Clauses(_, last)) => others.iter().position(|id| *id == last),
        _ => None,
    };
    // Beside a clause one looks most likely for the next one.
    let next = || {
        let here = workspace.outline.find(clause)?;
        Some(here.min(others.len().saturating_sub(1)))
    };
    let selected = last.or_else(next).unwrap_or(0);
    let mut choose = Choose::new(Message::new("present-pick-which"), items);
    choose.selected = selected;
    open.wall.over(choose);
}

/// Sets two texts side by side, on the screen or, where a clause is presented, on the wall.
fn show(open: &mut Open<'_>, pair: Pair) {
    let workspace = &mut *open.workspace;
    if matches!(pair, Pair::Baseline(_)) {
        tracked::begin(workspace);
    }
    workspace.beside.pair = Some(pair);
    workspace.beside.top = 0;
    match open.wall.screen {
        Screen::Beside => {}
        Screen::Present => {
            workspace.present.form = Form::Beside;
            workspace.present.lit = None;
        }
        screen => {
            workspace.beside.from = screen;
            open.wall.screen = Screen::Beside;
        }
    }
}

/// Where another clause was chosen, a pair of the same kind is shown of it.
pub fn follow(open: &mut Open<'_>) {
    if !open.is_beside() {
        return;
    }
    let workspace = &mut *open.workspace;
    let (Some(pair), Some(here)) = (&workspace.beside.pair, workspace.selected_id().cloned())
    else {
        return;
    };
    if *pair.clause() == here {
        return;
    }
    let next = match pair {
        Pair::Clauses(_, other) => Pair::Clauses(here, other.clone()),
        Pair::Amendments(..) => match alternatives(workspace, &here).into_iter().next() {
            Some((one, two)) => Pair::Amendments(here, one, two),
            None => Pair::Baseline(here),
        },
        Pair::Baseline(_) => Pair::Baseline(here),
    };
    if matches!(next, Pair::Baseline(_)) {
        tracked::begin(workspace);
    }
    workspace.beside.pair = Some(next);
    workspace.beside.top = 0;
}

/// Pairs of amendments of a clause that exclude each other, in the order of the text. Looking back there are none: what
/// is pending is of the present.
fn alternatives(workspace: &Workspace, clause: &ClauseId) -> Vec<(AmendmentId, AmendmentId)> {
    let mut pairs = Vec::new();
    if workspace.then.is_some() {
        return pairs;
    }
    for field in [Field::Title, Field::Text] {
        let (plan, dialogue) = (&workspace.plan, &workspace.dialogue);
        let laid = overlay(plan, dialogue, clause, &field, &Filter::default());
        for piece in laid.pieces {
            let Piece::Alternatives { options, .. } = piece else {
                continue;
            };
            let first = options.iter().filter_map(|it| it.amendments.first());
            let first: Vec<&AmendmentId> = first.collect();
            for (at, one) in first.iter().enumerate() {
                for two in first.iter().skip(at + 1) {
                    let pair = ((*one).clone(), (*two).clone());
                    if !pairs.contains(&pair) {
                        pairs.push(pair);
                    }
                }
            }
        }
    }
    pairs.truncate(MOST);
    pairs
}

/// So many pairs are offered: with more, nobody finds the one that is meant.
const MOST: usize = 7;
