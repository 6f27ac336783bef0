//! Prose set in rows: what the page of a clause, the editor and the tracked view are painted from, and what
//! tells a cell from a place in the text. Here and not in the drawing, because keys and clicks need it too.

mod flow;
mod glyph;
mod names;
mod naming;
mod rows;
mod run;

pub use flow::Flow;
pub use glyph::{Glyph, GlyphKind};
pub use names::{Mode, Names};
pub use naming::Naming;
pub use rows::{Prose, Row, Spot};
pub use run::{Hand, Mark, Role, Run};

#[cfg(test)]
mod tests;
