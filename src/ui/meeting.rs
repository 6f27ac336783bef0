//! Two wordings of one text, tracked, and what can become of them.

use super::boxes::{border, line, more};
use super::canvas::Canvas;
use super::prose::{self, Painting};
use crate::app::area::Area;
use crate::app::frame::Frame;
use crate::app::label::Label;
use crate::app::model::meeting::Meeting;
use crate::i18n::Message;

/// Draws the question.
pub fn draw(meeting: &Meeting, frame: Frame, canvas: &mut Canvas<'_>) {
    border(frame, &Message::new("app-met-title"), canvas);
    let parts = meeting.parts(frame.list);
    let painting = Painting {
        top: meeting.top,
        ..Painting::default()
    };
    prose::draw(canvas, parts.text, &meeting.prose, &painting);
    let shown = meeting.top + usize::from(parts.text.height);
    if shown < meeting.prose.rows().len() {
        // Between the text and the answers: the answers are all there.
        let above = parts.answers.y.saturating_sub(1);
        more(Area::new(frame.list.x, above, frame.list.width, 1), canvas);
    }
    let choices = meeting.choices().into_iter().enumerate();
    for (place, (_, label)) in choices.take(usize::from(parts.answers.height)) {
        let (area, chosen) = line(parts.answers, 0, place, meeting.selected);
        let room = area.width.saturating_sub(1);
        let label = canvas.whole_words(canvas.word(label), room);
        let style = canvas.look.label(Label::Body);
        canvas.clipped(area, area.x + 1, area.y, &label, style);
        canvas.choose(area, chosen);
    }
}
