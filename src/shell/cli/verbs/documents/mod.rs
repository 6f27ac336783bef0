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
mod show;

pub use akn::bytes as akn;
pub use begin::begin;
pub use book::bytes as workbook;
pub use bring::bring;
pub use export::{EXPORT, written_in};
pub use iati::told as iati;
pub use show::show;
