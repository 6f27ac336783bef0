//! Several fields to be filled in.

use super::canvas::Canvas;
use super::look::Part;
use super::prose::{self, Painting};
use super::{foot, table};
use crate::app::State;
use crate::app::area::{Area, in_view};
use crate::app::fields::{Entry, Fields, Value};
use crate::app::form::{PROSE_ROWS, place, within};
use crate::app::label::Label;
use crate::app::model::form::Form;
use crate::app::model::form::moving::Moving;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::text::{Shown, wrap};
use ratatui::style::Modifier;

/// Draws a form over the screen.
pub fn draw(state: &State, form: &Form, canvas: &mut Canvas<'_>) {
    let area = place(state);
    canvas.fill(area, canvas.look.part(Part::Dialog));
    let air = if area.height > 12 { 1 } else { 0 };
    let inner = within(area);
    let below = area.split_bottom(air).1;
    foot::would(
        state,
        Area {
            x: inner.x,
            width: inner.width,
            ..below
        },
        canvas,
    );
    let area = inner;
    if let Form::Fields(fields) = form
        && let Some(open) = fields.table()
    {
        return table::draw(fields, open, area, canvas);
    }
    let (head, rest) = area.split_top(1 + air);
    let told = told(form, rest, canvas);
    let (body, foot) = rest.split_bottom(if rest.height > 4 { told + air } else { 0 });
    let (_, foot) = foot.split_bottom(told);
    match form {
        Form::Fields(fields) => {
            title(head, &canvas.say(&fields.title), canvas);
            rows(fields, body, canvas);
            hint(fields, foot, canvas);
        }
        Form::Moving(moving) => moves(state, moving, [head, body, foot], canvas),
    }
}

/// Where a clause shall go.
fn moves(state: &State, moving: &Moving, [head, body, foot]: [Area; 3], canvas: &mut Canvas<'_>) {
    let text = canvas.word(moving.title());
    title(head, &text, canvas);
    let taken = u16::try_from(canvas.width.of(&text) + 2).unwrap_or(u16::MAX);
    if let Some(workspace) = &state.workspace {
        target(workspace, moving, head.split_left(taken).1, canvas);
        way(workspace, moving, body, canvas);
    }
    let (text, style) = match &moving.wrong {
        Some(wrong) => (canvas.say(wrong), canvas.look.part(Part::Bad)),
        None => (
            canvas.word("ui-form-move-hint"),
            canvas.look.label(Label::Faint),
        ),
    };
    canvas.lines(foot, &text, foot.height, style);
}

/// What is wrong takes as many rows of the foot as it needs, but no more than these.
const TOLD: u16 = 3;

/// The rows of the foot.
fn told(form: &Form, area: Area, canvas: &Canvas<'_>) -> u16 {
    let wrong = match form {
        Form::Fields(fields) => fields.wrong.as_ref(),
        Form::Moving(moving) => moving.wrong.as_ref(),
    };
    let most = TOLD.min(area.height / 4).max(1);
    let text = wrong.map(|wrong| canvas.say(wrong));
    let rows = text.map_or(1, |text| {
        wrap(&text, usize::from(area.width), &canvas.width).len()
    });
    u16::try_from(rows).unwrap_or(most).clamp(1, most)
}

fn title(area: Area, text: &Shown<'_>, canvas: &mut Canvas<'_>) {
    let style = canvas.look.part(Part::DialogTitle);
    canvas.clipped(area, area.x, area.y, text, style);
}

/// The selected row's hint, or what is wrong.
fn hint(fields: &Fields, area: Area, canvas: &mut Canvas<'_>) {
    if let Some(wrong) = &fields.wrong {
        let style = canvas.look.part(Part::Bad);
        let text = canvas.say(wrong);
        canvas.lines(area, &text, area.height, style);
        return;
    }
    let own = hint_of(fields).map(|hint| canvas.say(&hint));
    let style = canvas.look.label(Label::Faint);
    canvas.clipped(area, area.x, area.y, &own.unwrap_or_default(), style);
}

/// What is wrong with what was typed, else how the selected row is filled in.
pub fn hint_of(fields: &Fields) -> Option<Message> {
    if fields.wrong.is_some() {
        return fields.wrong.clone();
    }
    let entry = fields.entries.get(fields.selected)?;
    match (&entry.hint, &entry.value) {
        (Some(hint), _) => Some(hint.clone()),
        (None, Value::One(..) | Value::Many(..)) => Some(Message::new("ui-form-pick-hint")),
        (None, _) => None,
    }
}

/// Fewer columns than these have no room for a name and a value side by side: the value stands below its name.
const BESIDE: u16 = 50;

/// The rows of an entry in so many columns.
fn height(entry: &Entry, columns: u16) -> usize {
    let name = usize::from(columns < BESIDE);
    match entry.value {
        Value::Prose(_) => PROSE_ROWS + 1 + name,
        _ => 1 + name,
    }
}

fn rows(fields: &Fields, area: Area, canvas: &mut Canvas<'_>) {
    // Rows stand a line apart where there is room for that.
    let total: usize = fields
        .entries
        .iter()
        .map(|entry| height(entry, area.width) + 1)
        .sum();
    let gap = usize::from(total <= usize::from(area.height));
    let before = fields.entries.iter().take(fields.selected + 1);
    let bottom: usize = before.map(|entry| height(entry, area.width) + gap).sum();
    let top = in_view(0, bottom.saturating_sub(1), area.height);
    let names = fields.entries.iter().map(|entry| canvas.say(&entry.label));
    let widest = names.map(|name| canvas.width.of(&name)).max().unwrap_or(0);
    let widest = u16::try_from(widest + 2).unwrap_or(u16::MAX);
    let columns = widest.clamp(8, (area.width / 2).max(8)).min(area.width);
    let mut y: usize = 0;
    for (at, entry) in fields.entries.iter().enumerate() {
        if let Some(row) = y.checked_sub(top).and_then(|row| u16::try_from(row).ok())
            && row < area.height
        {
            let rest = area.split_top(row).1;
            let (label, value) = match area.width < BESIDE {
                true => rest.split_top(1),
                false => rest.split_left(columns),
            };
            let selected = at == fields.selected;
            field(entry, selected, label, value, canvas);
        }
        y += height(entry, area.width) + gap;
    }
    // What a form goes on with is below.
    if y > top + usize::from(area.height) + gap {
        let last = area.y + area.height.saturating_sub(1);
        canvas.right(area, last, &Shown::line("▼"), canvas.look.part(Part::Key));
    }
}

fn field(entry: &Entry, selected: bool, label: Area, value: Area, canvas: &mut Canvas<'_>) {
    let mut style = canvas.look.label(Label::Field);
    if selected {
        style = canvas.look.part(Part::DialogTitle);
    }
    let name = canvas.say(&entry.label);
    let name = canvas.whole_words(name, label.width.saturating_sub(1));
    canvas.text(label, label.x, label.y, &name, style);
    if let Value::Prose(buffer) = &entry.value {
        let height = u16::try_from(PROSE_ROWS).unwrap_or(1);
        return paragraphs(buffer, selected, value.split_top(height).0, canvas);
    }
    let line = value.split_top(1).0;
    if selected {
        canvas.fill(line, canvas.look.part(Part::Input));
    }
    let style = match selected {
        true => canvas.look.part(Part::Input),
        false => canvas.look.label(Label::Body),
    };
    let line = match &entry.value {
        Value::Line(typed) => canvas.from_the_right(line, typed.text(), style),
        _ => line,
    };
    let text = Shown::line(entry.value.said());
    let text = match (&entry.value, text) {
        (Value::One(..) | Value::Many(..) | Value::Rows(_), text) if text.is_empty() => {
            Shown::line("–")
        }
        (_, text) => text,
    };
    if let (Value::Line(typed), true) = (&entry.value, selected) {
        let before = canvas.width.of(&Shown::line(typed.before()));
        let room = usize::from(line.width.saturating_sub(1));
        // A line longer than its place shows the part that ends with the cursor.
        let hidden = before.saturating_sub(room);
        let shown = after(&text, hidden, canvas);
        canvas.text(line, line.x, line.y, &shown, style);
        let column = u16::try_from(before - hidden).unwrap_or(0);
        canvas.cursor = Some((line.x + column, line.y));
        return;
    }
    canvas.clipped(line, line.x, line.y, &text, style);
}

/// The rest of a text behind so many columns.
fn after<'t>(text: &'t Shown<'_>, columns: usize, canvas: &Canvas<'_>) -> Shown<'t> {
    let mut at = 0;
    while canvas.width.of(text.get(..at).unwrap_or_default()) < columns && at < text.len() {
        at = crate::text::cursor::next(text, at);
    }
    text.part(at..text.len())
}

fn paragraphs(
    buffer: &crate::app::typing::Buffer,
    selected: bool,
    area: Area,
    canvas: &mut Canvas<'_>,
) {
    let style = match selected {
        true => canvas.look.part(Part::Input),
        false => canvas.look.part(Part::Marked),
    };
    canvas.fill(area, style);
    let spot = buffer.spot();
    let top = in_view(0, spot.row, area.height);
    let painting = Painting {
        top,
        selected: buffer.selection().map(|range| (0, range)),
        ..Painting::default()
    };
    prose::draw(canvas, area, buffer.prose(), &painting);
    if selected {
        let row = u16::try_from(spot.row - top).unwrap_or(0);
        let column = u16::try_from(spot.column).unwrap_or(u16::MAX);
        let column = column.min(area.width.saturating_sub(1));
        canvas.cursor = Some((area.x + column, area.y + row));
    }
}

/// The title of a clause; of one that is only proposed, that which it would have.
pub fn title_of<'t>(workspace: &'t Workspace, id: &ClauseId) -> &'t str {
    let clause = workspace.plan.clauses.get(id);
    let new = || workspace.dialogue.proposed(id.as_str());
    let clause = clause.or_else(|| new().map(|(_, clause)| clause));
    clause.map_or("", |clause| &clause.title)
}

/// Fewer columns than these say nothing of a clause.
const WORTH: u16 = 20;

/// Under which clause it would stand, at the right of the heading.
fn target(workspace: &Workspace, moving: &Moving, area: Area, canvas: &mut Canvas<'_>) {
    let message = match moving.target().0 {
        Some(parent) => {
            Message::new("ui-form-move-under").with("title", title_of(workspace, parent))
        }
        None => Message::new("ui-form-move-top"),
    };
    let text = canvas.say(&message);
    let style = canvas.look.label(Label::Faint);
    let whole = canvas.width.of(&text) <= usize::from(area.width);
    if whole || area.width >= WORTH {
        let text = canvas.whole_words(text, area.width);
        canvas.right(area, area.y, &text, style);
    }
}

/// The outline with the clauses where they would stand.
fn way(workspace: &Workspace, moving: &Moving, area: Area, canvas: &mut Canvas<'_>) {
    let half = usize::from(area.height / 2);
    let top = moving.at.saturating_sub(half);
    let lines = moving.rows.iter();
    let lines = lines.map(|row| (row.depth, &row.id, row.new.as_ref(), false));
    let before = lines.clone().take(moving.at);
    let own = moving.clauses.iter();
    let own = own.map(|id| (moving.depth, id, None, true));
    let all = before.chain(own).chain(lines.skip(moving.at));
    let rows = area.y..area.y.saturating_add(area.height);
    for (y, (depth, id, new, own)) in rows.zip(all.skip(top)) {
        let indent = u16::try_from(depth * 3).unwrap_or(0).min(area.width / 2);
        let line = Area::new(area.x, y, area.width, 1);
        let mut text = Shown::line(title_of(workspace, id));
        let mut style = canvas.look.label(Label::Body);
        // What is only proposed stands behind the name of its amendment.
        if let Some(one) = new.and_then(|id| workspace.dialogue.amendments.get(id)) {
            style = canvas.look.label(Label::Faint);
            text = Shown::line(format!("{} {text}", one.label()));
        }
        if own {
            style = canvas
                .look
                .part(Part::Selected)
                .add_modifier(Modifier::BOLD);
            text = Shown::line(format!("▸ {text}"));
        }
        canvas.clipped(line, line.x + indent, y, &text, style);
    }
}
