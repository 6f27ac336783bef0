//! The replay: how far one is, who spoke and what they did, and under it the text as it read then.

use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use super::tracked::letter;
use crate::app::State;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::replay::Replay;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::replay::Layout;
use crate::app::speaker::speaker;
use crate::i18n::Message;
use crate::text::Shown;
use crate::track::Change;

/// Draws the replay.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let places = Layout::of(state.layout().body);
    let replay = &workspace.replay;
    let Some(change) = change(workspace) else {
        return nothing(workspace, places, canvas);
    };
    heading(replay, places.heading, canvas);
    act(workspace, change, places.act, canvas);
    line(replay, places.line, canvas);
    if let Some(message) = waiting(replay) {
        let style = canvas.look.label(Label::Faint);
        let text = canvas.say(&message);
        canvas.lines(places.text, &text, places.text.height, style);
        return;
    }
    let painting = Painting {
        top: replay.shown.top,
        chosen: replay.shown.lit.clone(),
        ..Painting::default()
    };
    prose::draw(canvas, places.text, &replay.shown.prose, &painting);
}

/// The act on screen.
pub fn change(workspace: &Workspace) -> Option<&Change> {
    let act = workspace.replay.act()?;
    let history = workspace.history.as_ref()?;
    history.change(history.find(act.id)?)
}

/// Why there is no text of the act, if there is none.
pub fn waiting(replay: &Replay) -> Option<Message> {
    match (&replay.why, replay.moment()) {
        (Some(why), _) => Some(why.clone()),
        (None, None) => Some(Message::new("ui-track-wait")),
        (None, Some(_)) => None,
    }
}

/// Why there is no act on screen: none is known yet, or there is none.
pub fn none(workspace: &Workspace) -> Message {
    let replay = &workspace.replay;
    match &replay.why {
        Some(why) => why.clone(),
        None if replay.is_waiting() => Message::new("ui-track-wait"),
        None if workspace.history.is_none() => Message::new("ui-track-no-history"),
        None => Message::new("ui-replay-none"),
    }
}

/// What stands where there is no act on screen.
fn nothing(workspace: &Workspace, places: Layout, canvas: &mut Canvas<'_>) {
    let message = none(workspace);
    let style = canvas.look.label(Label::Faint);
    let text = canvas.say(&message);
    canvas.lines(places.act, &text, places.act.height, style);
}

/// Whether it plays, and how fast.
pub fn pace(replay: &Replay) -> Message {
    let pace = Message::new(match replay.playing {
        true => "ui-replay-playing",
        false => "ui-replay-paused",
    });
    pace.with("seconds", replay.pace.seconds())
}

/// Which act it is.
pub fn which(replay: &Replay) -> Message {
    Message::new("ui-replay-act")
        .with("at", replay.at + 1)
        .with("count", replay.acts.len())
}

/// Since when changes are marked.
pub fn since(replay: &Replay) -> Message {
    let since = match replay.alone {
        true => "ui-replay-alone",
        false => "ui-replay-since",
    };
    Message::new(since).with("from", replay.from.min(replay.at) + 1)
}

/// On the left which act it is, on the right whether it plays and how fast.
fn heading(replay: &Replay, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let pace = match replay.filmed {
        true => Shown::default(),
        false => canvas.say(&pace(replay)),
    };
    let style = canvas.look.label(Label::Faint);
    let end = canvas.right(area, area.y, &pace, style);
    let left = Area::new(area.x, area.y, end.saturating_sub(area.x + 2), 1);
    let text = canvas.say(&which(replay));
    let style = canvas.look.label(Label::Heading);
    let x = canvas.clipped(left, left.x, left.y, &text, style) + 2;
    let since = canvas.say(&since(replay));
    let (_, left) = left.split_left(x.saturating_sub(left.x));
    if canvas.width.of(&since) <= usize::from(left.width) {
        let style = canvas.look.label(Label::Faint);
        canvas.text(left, left.x, left.y, &since, style);
    }
}

/// Who spoke and when; below that what they did, and what became of amendments.
fn act(workspace: &Workspace, change: &Change, area: Area, canvas: &mut Canvas<'_>) {
    let voice = change.hand().map(|known| known.voice);
    let x = letter(area, area.x, area.y, Hand::of(voice), canvas) + 1;
    let (_, area) = area.split_left(x.saturating_sub(area.x));
    let faint = canvas.look.label(Label::Faint);
    let who = Shown::line(speaker(workspace, change, canvas.language));
    let style = canvas.look.label(Label::Voice(voice));
    let when = Shown::line(change.time.minute());
    let end = canvas.right(area, area.y, &when, faint);
    let left = Area::new(area.x, area.y, end.saturating_sub(area.x + 1), 1);
    canvas.clipped(left, left.x, left.y, &who, style);
    let (_, area) = area.split_top(1);
    let subject = match change.shallow {
        true => canvas.word("track-unknown-before"),
        false => Shown::line(&change.subject),
    };
    let most = if area.height > 2 { 2 } else { 1 };
    let body = canvas.look.label(Label::Body);
    let rows = canvas.lines(area, &subject, most, body);
    let (_, area) = area.split_top(rows);
    told(workspace, area, canvas);
}

/// What became of amendments and positions, as many as there is room for, and which clause stands below.
fn told(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    let replay = &workspace.replay;
    let Some(moment) = replay.moment().filter(|_| !area.is_empty()) else {
        return;
    };
    let (area, last) = area.split_bottom(u16::from(area.height > 1) + 1);
    let end = area.x.saturating_add(area.width);
    let (mut x, mut y) = (area.x, area.y);
    for told in &moment.told {
        let what = canvas.say(&told.what);
        let columns = u16::try_from(canvas.width.of(&what)).unwrap_or(u16::MAX);
        if x > area.x && x.saturating_add(columns).saturating_add(6) > end {
            (x, y) = (area.x, y + 1);
        }
        if y >= area.y.saturating_add(area.height) {
            break;
        }
        x = letter(area, x, y, Hand::of(told.voice), canvas) + 1;
        let style = canvas.look.label(Label::Body);
        x = canvas.clipped(area, x, y, &what, style) + 2;
    }
    let act = replay.act();
    let count = act.map_or(0, |act| act.clauses.len());
    let clause = act.and_then(|act| act.clauses.get(replay.which));
    let Some(clause) = clause else {
        return;
    };
    let number = moment.number.as_deref().unwrap_or(clause.as_str());
    let number = Shown::line(number);
    let style = canvas.look.label(Label::Number);
    let x = canvas.clipped(last, last.x, last.y, &number, style) + 2;
    if count > 1 {
        let more = Message::new("ui-replay-clauses")
            .with("at", replay.which + 1)
            .with("count", count);
        let more = canvas.say(&more);
        let style = canvas.look.label(Label::Faint);
        canvas.clipped(last, x, last.y, &more, style);
    }
}

/// How far one is: a line that fills.
fn line(replay: &Replay, area: Area, canvas: &mut Canvas<'_>) {
    let last = replay.acts.len().saturating_sub(1);
    let columns = usize::from(area.width.saturating_sub(1));
    let here = match last {
        0 => columns,
        last => replay.at * columns / last,
    };
    let style = canvas.look.part(Part::Rule);
    canvas.repeat(area, area.x, area.y, "─", style);
    let done = u16::try_from(here).unwrap_or(area.width);
    let style = canvas.look.label(Label::Heading);
    let (done, _) = area.split_left(done + 1);
    canvas.repeat(done, done.x, done.y, "━", style);
}
