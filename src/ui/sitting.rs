//! Draws this screen.

use super::canvas::Canvas;
use super::head;
use crate::app::State;

/// Draws the whole of it.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    if let Some(table) = &state.table {
        head::draw(state, table, canvas);
    }
}
