//! What goes on about a clause: what the parties hold, what was tabled, what changed it last; and the acts of a replay.

use super::hung;
use crate::app::label::{Label, Row};
use crate::app::model::page::Key;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::{board, say};
use crate::dialogue::{Amendment, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::text::Shown;
use crate::track::{Change, History};

/// Changes further back than so many are not looked for: a long history would take longer than a key may.
const BACK: usize = 3000;

/// So many of the last changes are named, and so many acts before and after the one on screen.
const LAST: usize = 8;
const AROUND: usize = 20;

pub(super) fn heading(id: &'static str, key: &Key, rows: &mut Vec<Row>) {
    let text = Shown::line(say(key.language, &Message::new(id)));
    rows.push(Row {
        indent: 0,
        runs: vec![(Label::Heading, text)],
    });
}

fn faint(id: &'static str, key: &Key, rows: &mut Vec<Row>) {
    let text = say(key.language, &Message::new(id));
    rows.extend(hung(Vec::new(), &text, Label::Faint, key));
}

/// The letter of a voice, with air behind it.
fn letter(voice: Option<Voice>) -> (Label, Shown<'static>) {
    let letter = Hand::of(voice).letter();
    (Label::Voice(voice), Shown::line(format!("{letter}  ")))
}

/// What each party holds, and its statement.
pub(super) fn positions(workspace: &Workspace, id: &ClauseId, key: &Key, rows: &mut Vec<Row>) {
    if workspace.then.is_some() {
        return;
    }
    heading("margin-positions", key, rows);
    let Some(row) = board::spoken(workspace, id) else {
        return faint("margin-no-positions", key, rows);
    };
    for cell in &row.cells {
        let held = say(key.language, &Message::new(board::word(cell.standing)));
        let first = vec![letter(Some(cell.party))];
        rows.extend(hung(first, &held, Label::Body, key));
        let subject = Subject::Clause(id.clone());
        let position = board::held(workspace, &subject, cell.party);
        if let Some(statement) = position.and_then(|it| it.statement.as_deref()) {
            rows.extend(hung(vec![super::air()], statement, Label::Faint, key));
        }
    }
}

/// What was tabled on it: what is pending first, each with what it would do and why.
pub(super) fn amendments(workspace: &Workspace, id: &ClauseId, key: &Key, rows: &mut Vec<Row>) {
    if workspace.then.is_some() {
        return;
    }
    heading("margin-amendments", key, rows);
    let dialogue = &*workspace.dialogue;
    let all = dialogue.amendments.values();
    let mut all: Vec<&Amendment> = all.filter(|one| one.clause(dialogue) == Some(id)).collect();
    all.sort_by_key(|one| (!one.is_pending(), one.by_number()));
    if all.is_empty() {
        faint("margin-no-amendments", key, rows);
    }
    for one in all {
        let [verb, state] =
            [one.verb().name(), one.state().name()].map(|it| say(key.language, &it));
        let first = vec![letter(one.sponsor().map(|sponsor| sponsor.voice))];
        let label = if one.is_pending() {
            Label::Body
        } else {
            Label::Faint
        };
        let text = format!("{}  {verb} · {state}", one.label());
        rows.extend(hung(first, &text, label, key));
        if let Some(reason) = one.reason.as_deref().filter(|_| one.is_pending()) {
            let air = (Label::Body, Shown::line("   "));
            rows.extend(hung(vec![air], reason, Label::Faint, key));
        }
    }
}

/// What changed it last, the latest first; nothing where no change is known.
pub(super) fn changes(workspace: &Workspace, id: &ClauseId, key: &Key, rows: &mut Vec<Row>) {
    let Some(history) = workspace
        .history
        .as_ref()
        .filter(|_| workspace.then.is_none())
    else {
        return;
    };
    let found = last(history, id);
    if found.is_empty() {
        return;
    }
    heading("margin-changes", key, rows);
    for change in found {
        rows.extend(of_change(change, Label::Body, key));
    }
}

/// The last changes of a clause, among those that are not too far back.
fn last<'h>(history: &'h History, id: &ClauseId) -> Vec<&'h Change> {
    let Some(clause) = history.clause(id) else {
        return Vec::new();
    };
    let recent = history.iter().rev().take(BACK).map(|(_, change)| change);
    recent.filter(|it| it.touches(clause)).take(LAST).collect()
}

/// Whose it was, when, and what happened.
fn of_change(change: &Change, label: Label, key: &Key) -> Vec<Row> {
    let voice = change.hand().map(|known| known.voice);
    let day = Shown::line(format!("{}  ", change.time.day()));
    hung(
        vec![letter(voice), (Label::Number, day)],
        &change.subject,
        label,
        key,
    )
}

/// The acts around the one on screen, in the order in which they happened; those to come are paler.
pub(super) fn acts(workspace: &Workspace, at: usize, key: &Key, rows: &mut Vec<Row>) {
    let Some(history) = &workspace.history else {
        return;
    };
    let from = at.saturating_sub(AROUND);
    let acts = workspace.replay.acts.iter().enumerate();
    for (place, act) in acts.skip(from).take(2 * AROUND) {
        let recorded = history.find(act.id).and_then(|at| history.change(at));
        let label = match place.cmp(&at) {
            std::cmp::Ordering::Less => Label::Body,
            std::cmp::Ordering::Equal => Label::Heading,
            std::cmp::Ordering::Greater => Label::Faint,
        };
        rows.extend(
            recorded
                .map(|change| of_change(change, label, key))
                .into_iter()
                .flatten(),
        );
    }
}
