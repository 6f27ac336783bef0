//! Tables in and out: what a survey brings in, and the register of schemes.

mod import;
mod preview;
mod schemes;
mod table;

pub use import::IMPORT;
pub use schemes::SCHEMES;
