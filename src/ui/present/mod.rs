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
    let area = column(setting, area);
    let present = &workspace.present;
    let lines = usize::from(setting.lines().max(1));
    let rows = present.prose.rows().len();
    let mut right = area.x + area.width;
    if rows > lines {
        let seen = (present.top + lines).min(rows) * 100 / rows;
        let far = Shown::line(format!("{seen}%"));
        right = canvas.right(area, area.y, &far, canvas.look.label(Label::Faint));
    }
    let left = Area::new(area.x, area.y, right.saturating_sub(area.x + 1), 1);
    let id = workspace.selected_id();
    let number = id.and_then(|id| workspace.number(id)).unwrap_or("–");
    let style = canvas.look.part(Part::Title);
    let mut x = canvas.clipped(left, left.x, left.y, &Shown::line(number), style) + 2;
    if let Some(clause) = workspace.selected_clause() {
        let kind = canvas.say(&clause.kind.name());
        x = canvas.clipped(left, x, left.y, &kind, canvas.look.label(Label::Faint)) + 2;
    }
    let form = match present.form {
        Form::Text => return,
        Form::Tracked => Message::new("ui-head-base").with("base", workspace.base_name.clone()),
        form => form.name(),
    };
    let form = Shown::line(format!(" {} ", canvas.say(&form)));
    canvas.clipped(left, x, left.y, &form, canvas.look.part(Part::Selected));
}

/// The part of an area of plain cells that stands over the text.
fn column(setting: &Setting, area: Area) -> Area {
    let left = (setting.left * setting.scale).min(area.width);
    let width = (setting.across() * setting.scale).min(area.width - left);
    Area::new(area.x + left, area.y, width, area.height)
}
