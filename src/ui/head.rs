//! The head of the screen: what plan this is, compared with what, and who has the floor.

use super::canvas::Canvas;
use super::letter;
use super::look::Part;
use crate::app::area::Area;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::{Screen, State, floor as voices};
use crate::i18n::Message;
use crate::text::Shown;
use ratatui::style::{Modifier, Style};

/// Draws the head and the banners under it.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let layout = state.layout();
    let (title, _) = layout.head.split_right(layout.floor.width);
    let compares = state.screen != Screen::Replay;
    self::title(workspace, title, compares, canvas);
    floor(workspace, layout.floor, canvas);
    banners(state, layout.banner, canvas);
}

/// Fewer columns than these say nothing of a baseline.
const LEGIBLE: u16 = 8;

/// A replay says itself since when it marks.
fn title(workspace: &Workspace, area: Area, compares: bool, canvas: &mut Canvas<'_>) {
    let area = area.inset(u16::from(area.width > 30), 0);
    let area = Area::new(
        area.x + 1,
        area.y,
        area.width.saturating_sub(2),
        area.height,
    );
    let y = area.y + (area.height.saturating_sub(1)) / 2;
    let manifest = &workspace.shown().manifest;
    let title = Shown::line(&manifest.title);
    let style = canvas.look.part(Part::Title);
    // A long title begins in the row above, where there is one.
    let long = canvas.width.of(&title) > usize::from(area.width) && y > area.y;
    let top = Area::new(area.x, y - u16::from(long), area.width, 1 + u16::from(long));
    canvas.lines(top, &title, top.height, style);
    let mut x = area.x;
    if let Some(session) = workspace.dialogue.open_session() {
        let name = Shown::line(&session.name);
        let style = canvas.look.label(Label::Heading);
        x = canvas.clipped(area, x, y + 1, &name, style) + 2;
    }
    if let Some(hub) = &workspace.sharing.hub {
        let said = canvas.say(&hub.said());
        let style = match hub.away {
            true => canvas.look.part(Part::Bad),
            false => canvas.look.label(Label::Faint),
        };
        x = canvas.clipped(area, x, y + 1, &said, style) + 2;
    }
    let room = area.x.saturating_add(area.width).saturating_sub(x);
    let base = baseline(workspace, usize::from(room), canvas);
    let style = canvas.look.label(Label::Faint);
    // The session is never cut short for the baseline's sake: what is left of the row is the baseline's.
    if compares && x < area.x.saturating_add(area.width).saturating_sub(LEGIBLE) {
        canvas.clipped(area, x, y + 1, &base, style);
    }
}

/// What the plan is compared with. Beside a session there may be room for no more than what tells one baseline from another.
fn baseline(workspace: &Workspace, room: usize, canvas: &Canvas<'_>) -> Shown<'static> {
    let named = |id| canvas.say(&Message::new(id).with("base", workspace.base_name.clone()));
    let base = named("ui-head-base");
    match canvas.width.of(&base) <= room {
        true => base,
        false => named("ui-head-since"),
    }
}

/// The block in the colour of who has the floor: a large letter, the name, and who speaks.
fn floor(workspace: &Workspace, area: Area, canvas: &mut Canvas<'_>) {
    let voice = workspace.floor.as_ref().map(|floor| floor.voice);
    let style = canvas.look.block(voice);
    canvas.fill(area, style);
    edge(area, style, canvas);
    let bold = style.add_modifier(Modifier::BOLD);
    let Some(floor) = &workspace.floor else {
        let nobody = canvas.word("ui-floor-nobody");
        let hint = nobody_hint(canvas);
        let y = area.y + area.height.saturating_sub(2).div_ceil(2);
        canvas.clipped(area, area.x + 2, y, &nobody, bold);
        canvas.clipped(area, area.x + 2, y + 1, &hint, style);
        return;
    };
    let name = Shown::line(canvas.say(&floor.voice.name()).to_uppercase());
    if area.height < 3 {
        let text = Shown::line(format!(" {} {name}", floor.voice.letter()));
        let x = canvas.clipped(area, area.x, area.y, &text, bold) + 2;
        // In one row stands who speaks, where there is room for all of it.
        let speaker = floor.names(&workspace.plan.manifest);
        let speaker = Shown::line(speaker.last().copied().unwrap_or_default());
        let end = (area.x + area.width).saturating_sub(1);
        if x + u16::try_from(canvas.width.of(&speaker)).unwrap_or(u16::MAX) <= end {
            canvas.text(area, x, area.y, &speaker, style);
        }
        return;
    }
    let top = area.y + (area.height - 3) / 2;
    for (y, row) in (top..).zip(letter::rows(floor.voice.letter())) {
        canvas.text(area, area.x + 2, y, &Shown::line(row), bold);
    }
    let x = area.x + 2 + letter::COLUMNS + 2;
    let speaker = floor.names(&workspace.plan.manifest);
    let first = if speaker.is_empty() { top + 1 } else { top };
    canvas.clipped(area, x, first, &name, bold);
    for (y, line) in (first + 1..).zip(speaker) {
        canvas.clipped(area, x, y, &Shown::line(line), style);
    }
}

/// The right edge of the block, as a character: programs that copy the screen drop spaces at the end of a row,
/// and the block would end ragged.
fn edge(area: Area, style: Style, canvas: &mut Canvas<'_>) {
    let (_, edge) = area.split_right(1);
    let (Some(ground), true) = (style.bg, area.width > 8) else {
        return;
    };
    for y in edge.y..edge.y + edge.height {
        canvas.text(edge, edge.x, y, &Shown::line("█"), style.fg(ground));
    }
}

/// What must not be overlooked.
pub fn banners(state: &State, area: Area, canvas: &mut Canvas<'_>) {
    let style = canvas.look.part(Part::Banner);
    canvas.fill(area, style);
    let mut rest = area.inset(2, 0);
    for message in state.banners() {
        let text = canvas.say(&message);
        let rows = canvas.lines(rest, &text, 2, style);
        rest = rest.split_top(rows).1;
    }
}

/// By which keys the floor is given.
pub fn nobody_hint(canvas: &Canvas<'_>) -> Shown<'static> {
    canvas.say(&voices::nobody_hint(&canvas.keys))
}
