//! Documents: the plan as one, and what one says, for whoever has no terminal or no Word.

mod apart;
mod book;
mod export;
mod formats;
mod show;

pub use export::EXPORT;
pub use show::show;
