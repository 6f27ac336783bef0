//! Pages for a browser: one file each, without a script, without anything from elsewhere. What a plan says is text there and
//! nothing else. Nothing here knows of plans: what a document says of one is worked out by whoever asks.

mod body;
mod escape;
mod page;
mod spans;
mod style;

pub use escape::{attribute, text};
pub use page::write;
pub use spans::Marker;
pub use style::{STYLE, policy};
