//! What lies over the screen: palette, questions, lists, help.

use super::canvas::Canvas;
use super::form;
use crate::app::State;
use crate::app::layer::Layer;

/// Draws every layer, the topmost last.
pub fn draw(state: &State, canvas: &mut Canvas<'_>) {
    for layer in &state.layers {
        if let Layer::Form(it) = layer {
            form::draw(state, it, canvas);
        }
    }
}
