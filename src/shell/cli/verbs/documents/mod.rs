//! Documents: the plan as one, and what one says, for whoever has no terminal or no Word.

mod akn;
mod apart;
mod begin;
mod book;
mod bring;
mod brought;
mod export;
mod formats;
mod iati;
mod sent;
mod show;

pub use begin::begin;
pub use bring::bring;
pub use export::{EXPORT, written_in};
pub use show::show;
