//! The commands of trust: whether all hold the same text, and who stands behind it. What follows from what is decided in
//! the rooms below; here it is asked for and said.

mod agreed;
mod code;
mod key;
mod verify;
mod which;

pub use agreed::AGREED;
pub use code::CODE;
pub use key::KEY;
pub use verify::VERIFY;
