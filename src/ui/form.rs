//! Several fields to be filled in.

use super::canvas::Canvas;
use crate::app::State;
use crate::app::form::Form;

/// Draws a form over the screen.
pub fn draw(_state: &State, _form: &Form, _canvas: &mut Canvas<'_>) {}
