//! The text being typed and what it changes.

use super::canvas::Canvas;
use crate::app::State;
use crate::app::editor::Editing;
use crate::app::table::Table;

/// Draws the text being typed in the place of the page.
pub fn draw(_state: &State, _table: &Table, _editing: &Editing, _canvas: &mut Canvas<'_>) {}
