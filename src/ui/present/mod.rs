//! Present mode: the floor in the large above one clause in the large. What the terminal has larger letters for is written
//! at the first of its rows; [`crate::app::present::sizes`] says which rows those are, and whoever paints them on a
//! terminal makes them so large. Where it has none, they are drawn here.

mod digits;
mod drawn;
mod floor;
mod text;

use super::beside;
use super::canvas::Canvas;
use super::head;
use super::look::Part;
use crate::app::State;
use crate::app::area::Area;
use crate::app::beside as app_beside;
use crate::app::label::Label;
use crate::app::model::workspace::Workspace;
use crate::app::setting::{Setting, place, setting};
use crate::i18n::Message;
use crate::store::Form;
use crate::text::Shown;
use ratatui::style::Style;

/// Draws present mode.
pub fn draw(state: &State, workspace: &Workspace, canvas: &mut Canvas<'_>) {
    let place = place(&state.wall, workspace);
    let setting = setting(&state.wall, workspace);
    floor::draw(state, workspace, &place, canvas);
    head::banners(state, state.layout().banner, canvas);
    heading(workspace, &setting, place.heading, canvas);
    match workspace.present.form {
        Form::Beside => beside::texts(
            workspace,
            &app_beside::place(&state.wall, workspace),
            canvas,
        ),
        _ => text::draw(workspace, &setting, canvas),
    }
}

/// Number and kind of the clause and what is shown of it; on the right how far one has come.
fn heading(workspace: &Workspace, setting: &Setting, area: Area, canvas: &mut Canvas<'_>) {
    if area.is_empty() {
        return;
    }
    let words = words(workspace, canvas);
    let far = far(workspace, setting);
    let columns = |text: &Shown<'_>| canvas.width.of(text) + 2;
    let needed = words.iter().map(|(text, _)| columns(text)).sum::<usize>();
    let needed = needed + far.as_ref().map_or(0, columns);
    let area = column(setting, area, u16::try_from(needed).unwrap_or(u16::MAX));
    let mut right = area.x + area.width;
    if let Some(far) = far {
        right = canvas.right(area, area.y, &far, canvas.look.label(Label::Faint));
    }
    let left = Area::new(area.x, area.y, right.saturating_sub(area.x + 1), 1);
    let mut x = left.x;
    for (text, style) in words {
        x = canvas.clipped(left, x, left.y, &text, style) + 2;
    }
}

/// What stands in the heading, from the left.
fn words(workspace: &Workspace, canvas: &Canvas<'_>) -> Vec<(Shown<'static>, Style)> {
    let id = workspace.selected_id();
    let number = id.and_then(|id| workspace.number(id)).unwrap_or("–");
    let number = Shown::line(number.to_owned());
    let mut words = vec![(number, canvas.look.part(Part::Title))];
    if let Some(clause) = workspace.selected_clause() {
        let kind = canvas.say(&clause.kind.name());
        words.push((kind, canvas.look.label(Label::Faint)));
    }
    let form = match workspace.present.form {
        Form::Text => return words,
        Form::Tracked => Message::new("ui-head-base").with("base", workspace.base_name.clone()),
        form => form.heading(workspace),
    };
    let form = Shown::line(format!(" {} ", canvas.say(&form)));
    words.push((form, canvas.look.part(Part::Selected)));
    words
}

/// How far one has come, where not all of it is in sight.
fn far(workspace: &Workspace, setting: &Setting) -> Option<Shown<'static>> {
    let present = &workspace.present;
    let lines = usize::from(setting.lines().max(1));
    let rows = present.prose.rows().len();
    let seen = (present.top + lines).min(rows) * 100 / rows.max(1);
    (rows > lines).then(|| Shown::line(format!("{seen}%")))
}

/// The part of an area of plain cells that stands over the text; as much more of it to the right as these columns need.
fn column(setting: &Setting, area: Area, needed: u16) -> Area {
    let left = (setting.left * setting.scale).min(area.width);
    let wanted = (setting.across() * setting.scale).max(needed);
    let width = wanted.min(area.width - left);
    Area::new(area.x + left, area.y, width, area.height)
}
