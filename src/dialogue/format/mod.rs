//! The files of a dialogue: `amendments/<id>.toml`, `positions/<party>.toml`, `sessions/<id>.toml`. Text comes in
//! and goes out, as in [`crate::plan::format`], whose rules hold here too: an edit keeps what it does not touch.

mod amendment;
mod files;
mod page;
mod position;
mod session;
mod take_back;
mod values;
mod write;

pub use amendment::read_amendment;
pub use position::read_positions;
pub use session::read_session;
pub use take_back::take_back;
pub use write::write;

#[cfg(test)]
mod tests;
