//! The log.

use super::canvas::Canvas;
use super::look::Part;
use super::tracked::letter;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::speaker::speaker;
use crate::app::{State, past};
use crate::i18n::Message;
use crate::text::Shown;
use crate::track::Change;

/// Draws the log.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let (heading, rows) = past::places(state.layout().body);
    self::heading(workspace, heading, canvas);
    let log = &workspace.past;
    if log.log.is_empty() {
        let message = empty(workspace);
        let style = canvas.look.label(Label::Faint);
        let text = canvas.say(&message);
        canvas.lines(rows, &text, rows.height, style);
        return;
    }
    let changes = log.log.iter().enumerate().skip(log.top);
    for (y, (place, at)) in (rows.y..rows.y.saturating_add(rows.height)).zip(changes) {
        let history = workspace.history.as_ref();
        if let Some(change) = history.and_then(|history| history.change(*at)) {
            let line = Area::new(rows.x, y, rows.width, 1);
            row(workspace, line, change, place == log.selected, canvas);
        }
    }
}

/// Why there is no change on screen.
pub fn empty(workspace: &Workspace) -> Message {
    match (&workspace.history, &workspace.unread) {
        (Some(_), _) => Message::new("ui-past-empty"),
        (None, Some(why)) => why.clone(),
        (None, None) => Message::new("ui-track-no-history"),
    }
}

fn heading(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    let log = &workspace.past;
    let mut x = area.x;
    if workspace.history.is_some() {
        let count = Message::new("ui-past-title").with("count", log.log.len());
        let style = canvas.look.label(Label::Heading);
        let text = canvas.say(&count);
        x = canvas.clipped(area, x, area.y, &text, style) + 2;
    }
    if let Some(hand) = log.hand() {
        x = letter(area, x, area.y, hand, canvas) + 2;
    }
    if let Some(clause) = &log.clause {
        let title = workspace.plan.clauses.get(clause);
        let title = title.map_or(clause.as_str(), |clause| clause.title.as_str());
        let style = canvas.look.label(Label::Faint);
        let shown = Shown::line(title);
        canvas.clipped(area, x, area.y, &shown, style);
    }
}

/// The letter, the day, what happened, and on a wide screen who.
fn row(
    workspace: &Workspace,
    area: Area,
    change: &Change,
    selected: bool,
    canvas: &mut Canvas<'_>,
) {
    let voice = change.hand().map(|known| known.voice);
    let x = letter(area, area.x, area.y, Hand::of(voice), canvas) + 1;
    let style = canvas.look.label(Label::Number);
    let day = Shown::line(change.time.day());
    let x = canvas.text(area, x, area.y, &day, style) + 2;
    let columns = match area.width {
        0..90 => 0,
        90..140 => 32,
        _ => 48,
    };
    let (left, right) = area.split_right(columns);
    let style = canvas.look.label(Label::Body);
    let subject = Shown::line(&change.subject);
    let (left, _) = left.split_right(2);
    let x = match change.shallow {
        true => {
            let unknown = canvas.word("track-unknown-before");
            let faint = canvas.look.label(Label::Faint);
            canvas.clipped(left, x, area.y, &unknown, faint) + 2
        }
        false => x,
    };
    canvas.clipped(left, x, area.y, &subject, style);
    let who = Shown::line(speaker(workspace, change, canvas.language));
    let style = canvas.look.label(Label::Faint);
    canvas.clipped(right, right.x, area.y, &who, style);
    if selected {
        let (_, rest) = area.split_left(4);
        let style = canvas.look.part(Part::Selected);
        canvas.tint(rest, style);
    }
}
