//! The bar of the tour above the foot: which step it is, and what is to be done.

use super::canvas::Canvas;
use super::look::Part;
use crate::app::State;

/// Draws the bar, where there is one.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    let Some(said) = state.tour_says() else {
        return;
    };
    let area = state.layout().tour;
    let style = canvas.look.part(Part::Banner);
    canvas.fill(area, style);
    let text = canvas.say(&said);
    canvas.lines(area.inset(1, 0), &text, area.height, style);
}
