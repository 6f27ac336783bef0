//! The tracked view.

use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use crate::app::State;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Mode};
use crate::app::speaker::speaker;
use crate::app::tracked::{self, Layout};
use crate::i18n::Message;
use crate::text::{Shown, one_line};
use crate::track::{Change, ChangeIx};
use ratatui::style::Modifier;

/// Draws the tracked view.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let places = Layout::of(state.layout().body);
    heading(workspace, places.heading, canvas);
    let view = &workspace.tracked;
    if let Some(message) = waiting(workspace) {
        let style = canvas.look.label(Label::Faint);
        let text = canvas.say(&message);
        canvas.lines(places.text, &text, places.text.height, style);
        return;
    }
    let current = view.stroke(view.cursor.0);
    let painting = Painting {
        top: view.top,
        only: view.only.filter(|_| view.mode == Mode::Tracked),
        selected: view.word_here().filter(|_| current.is_empty()),
        current,
        ..Painting::default()
    };
    prose::draw(canvas, places.text, &view.prose, &painting);
    who(workspace, places.who, canvas);
}

/// Number and kind on the left; on the right the three ways to look at it, the present one set off.
fn heading(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let modes = [
        (Mode::Original, "ui-track-original"),
        (Mode::Tracked, "ui-track-tracked"),
        (Mode::Clean, "ui-track-clean"),
    ];
    let names = modes.map(|(mode, id)| (mode, canvas.word(id)));
    let columns = names.iter().map(|(_, name)| canvas.width.of(name) + 3);
    let columns = u16::try_from(columns.sum::<usize>()).unwrap_or(u16::MAX);
    let (left, right) = area.split_right(columns.saturating_sub(1));
    let mut x = right.x;
    for (mode, name) in names {
        let style = if mode == workspace.tracked.mode {
            canvas.look.part(Part::Selected)
        } else {
            canvas.look.label(Label::Faint)
        };
        x = canvas.text(right, x, area.y, &Shown::line(format!(" {name} ")), style) + 1;
    }
    let mut x = area.x;
    if let Some(hand) = workspace.tracked.only {
        x = letter(left, x, area.y, hand, canvas) + 1;
    }
    let id = tracked::shown(workspace);
    let number = id.and_then(|id| workspace.outline.number(id));
    let number = Shown::line(number.unwrap_or("–"));
    let style = canvas.look.label(Label::Number);
    x = canvas.text(left, x, area.y, &number, style) + 2;
    let title = match workspace.tracked.one {
        Some(_) => canvas.word("ui-track-one"),
        None => {
            let clause = id.and_then(|id| workspace.shown().clauses.get(id));
            clause.map_or_else(Shown::default, |clause| canvas.say(&clause.kind.name()))
        }
    };
    let (left, _) = left.split_right(2);
    let style = canvas.look.label(Label::Faint);
    canvas.clipped(left, x, area.y, &title, style);
}

/// The letter of a hand in a block of its colour.
pub fn letter(area: Area, x: u16, y: u16, hand: Hand, canvas: &mut Canvas<'_>) -> u16 {
    let voice = match hand {
        Hand::Voice(voice) => Some(voice),
        Hand::Unattributed => None,
    };
    let style = canvas.look.block(voice).add_modifier(Modifier::BOLD);
    canvas.text(
        area,
        x,
        y,
        &Shown::line(format!(" {} ", hand.letter())),
        style,
    )
}

/// Who wrote and who struck what is under the cursor, when, in which change and why.
fn who(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let style = canvas.look.part(Part::Rule);
    canvas.repeat(area, area.x, area.y, "─", style);
    let (_, mut area) = area.split_top(1);
    let acts = acts(workspace);
    let share = area.height / u16::try_from(acts.len().max(1)).unwrap_or(1);
    for (id, change) in acts {
        let (part, rest) = area.split_top(share.max(1));
        act(workspace, part, id, change, canvas);
        area = rest;
    }
}

/// What was done to what is under the cursor: the message that says so, and the change.
pub fn acts(workspace: &Workspace) -> Vec<(&'static str, &Change)> {
    let (wrote, struck) = workspace.tracked.hands();
    let acts = [
        ("ui-track-moved", workspace.tracked.mover()),
        ("ui-track-wrote", wrote),
        ("ui-track-struck", struck),
    ];
    let known = |(id, at): (&'static str, Option<ChangeIx>)| {
        let change = workspace.history.as_ref()?.change(at?)?;
        Some((id, change))
    };
    acts.into_iter().filter_map(known).collect()
}

/// Why there is no text yet, if there is none.
pub fn waiting(workspace: &Workspace) -> Option<Message> {
    let view = &workspace.tracked;
    match (&workspace.unread, &workspace.history, &view.found) {
        (Some(why), ..) => Some(why.clone()),
        (_, None, _) => Some(Message::new("ui-track-no-history")),
        (.., None) => Some(Message::new("ui-track-wait")),
        _ if view.flow.runs.is_empty() => Some(Message::new("ui-track-empty")),
        _ => None,
    }
}

/// One change: its letter, when and who; below that what was said of it, and why.
fn act(
    workspace: &Workspace,
    area: Area,
    id: &'static str,
    change: &Change,
    canvas: &mut Canvas<'_>,
) {
    let voice = change.hand().map(|known| known.voice);
    let x = letter(area, area.x, area.y, Hand::of(voice), canvas) + 1;
    let (_, area) = area.split_left(x.saturating_sub(area.x));
    if change.shallow {
        let faint = canvas.look.label(Label::Faint);
        let unknown = canvas.word("track-unknown-before");
        canvas.lines(area, &unknown, 1, faint);
        return;
    }
    let message = Message::new(id)
        .with("who", speaker(workspace, change, canvas.language))
        .with("when", change.time.minute());
    let text = canvas.say(&message);
    let subject = Shown::line(&change.subject);
    let reason = Shown::line(one_line(&change.reason));
    let (body, faint) = (Label::Body, Label::Faint);
    let (body, faint) = (canvas.look.label(body), canvas.look.label(faint));
    let rows = canvas.lines(area, &text, if area.height < 3 { 1 } else { 2 }, faint);
    let (_, area) = area.split_top(rows);
    let two = area.height > 2 || reason.is_empty() && area.height > 1;
    let rows = canvas.lines(area, &subject, if two { 2 } else { 1 }, body);
    let (_, area) = area.split_top(rows);
    canvas.lines(area, &reason, area.height, faint);
}
