//! A table that is being brought in: how far it is, or what it would change and what can be done with it.

use super::boxes::{border, goes_on, line, paragraph};
use super::canvas::Canvas;
use crate::app::State;
use crate::app::frame::Frame;
use crate::app::import::wrapped;
use crate::app::label::Label;
use crate::app::model::import::{Preview, Stage};
use crate::i18n::Message;

/// Draws it.
pub fn draw(state: &State, frame: Frame, canvas: &mut Canvas<'_>) {
    let Some(workspace) = state.workspace.as_ref() else {
        return;
    };
    let import = &workspace.import;
    if let Some(title) = import.title() {
        border(frame, &title, canvas);
    }
    match &import.stage {
        Stage::Ready(preview) => ready(state, preview, frame, canvas),
        stage => {
            paragraph(frame.text, &stage.said(), Label::Body, canvas);
            let keys = Message::new("bring-in-keys");
            paragraph(frame.list, &keys, Label::Faint, canvas);
        }
    }
}

fn ready(state: &State, preview: &Preview, frame: Frame, canvas: &mut Canvas<'_>) {
    let within = frame.text;
    let columns = usize::from(within.width.saturating_sub(2));
    let told = (state.language, &state.width);
    let rows = wrapped(&preview.looked, told, columns);
    let last = rows.len().saturating_sub(usize::from(within.height));
    let body = canvas.look.label(Label::Body);
    let shown = rows.iter().skip(preview.scroll.min(last));
    for (y, row) in (within.y..within.y + within.height).zip(shown) {
        canvas.text(within, within.x + 1, y, row, body);
    }
    if preview.scroll < last {
        goes_on(frame, canvas);
    }
    let floor = state.workspace.as_ref().and_then(|it| it.floor.as_ref());
    for (place, answer) in preview.choices(floor).iter().enumerate() {
        let (area, chosen) = line(frame.list, 0, place, preview.selected);
        let room = area.width.saturating_sub(1);
        let label = canvas.whole_words(canvas.say(&answer.label), room);
        canvas.clipped(area, area.x + 1, area.y, &label, body);
        canvas.choose(area, chosen);
    }
}
