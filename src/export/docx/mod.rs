//! Word files: bytes in, values out, and values in, bytes out. Nothing here knows of plans, git, files, the clock or a
//! terminal: what a document says of a plan is worked out by whoever asks.

mod item;
pub mod read;
#[cfg(test)]
pub(crate) mod testing;
mod write;

pub use item::SIGN;
pub use write::write;
