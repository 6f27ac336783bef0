//! An errand on its way, and what is asked meanwhile. An answer that is a secret is never drawn.

use super::boxes::{border, confirm, input, paragraph};
use super::canvas::Canvas;
use crate::app::State;
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::line::Line;
use crate::app::model::sharing::Prompt;
use crate::app::model::sharing::way::Way;
use crate::app::model::signing::Signing;
use crate::text::{Shown, wrap};

/// Draws how far the errand is.
pub fn draw(state: &State, frame: Frame, canvas: &mut Canvas<'_>) {
    let way = state.workspace.as_ref();
    let Some(way) = way.and_then(|workspace| workspace.sharing.way.as_ref()) else {
        return;
    };
    border(frame, &way.title(), canvas);
    paragraph(frame.text, &way.said(), Label::Body, canvas);
    paragraph(frame.list, &Way::keys(&state.keys), Label::Faint, canvas);
}

/// Draws that a key waits to be touched.
pub fn signing(state: &State, frame: Frame, canvas: &mut Canvas<'_>) {
    let workspace = state.workspace.as_ref();
    if let Some(signing) = workspace.and_then(|it| it.signing.as_ref()) {
        border(frame, &Signing::title(), canvas);
        paragraph(frame.text, &signing.said(), Label::Body, canvas);
        paragraph(frame.list, &Signing::keys(), Label::Faint, canvas);
    }
}

/// Draws what is asked.
pub fn prompt(prompt: &Prompt, frame: Frame, canvas: &mut Canvas<'_>) {
    if let Some(question) = prompt.confirm() {
        return confirm(&question, frame, canvas);
    }
    border(frame, &prompt.title(), canvas);
    let text = Shown::line(&prompt.asked.text);
    let columns = usize::from(frame.text.width.saturating_sub(2).max(1));
    let rows = wrap(&text, columns, &canvas.width);
    let body = canvas.look.label(Label::Body);
    for (y, row) in (frame.text.y..frame.text.y + frame.text.height).zip(rows) {
        canvas.text(frame.text, frame.text.x + 1, y, &text.part(row.range), body);
    }
    let typed = prompt.typed.text();
    let line = match prompt.is_hidden() {
        true => Line::new(&"•".repeat(typed.chars().count())),
        false => Line::new(typed),
    };
    input(frame.input, &line, canvas);
    paragraph(frame.list, &prompt.hint(), Label::Faint, canvas);
}
