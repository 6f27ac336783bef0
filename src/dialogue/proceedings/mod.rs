//! The record of proceedings of a session: who proposed what, what became of it, which positions were taken, what
//! was decided. It is written from what was recorded and from nothing else; what was taken back is reported as
//! taken back. Nothing here asks git: whoever reads the history hands over its minutes.

mod account;
mod amendments;
mod decisions;
mod drafting;
mod items;
mod markdown;
mod minute;
mod notes;
mod numbers;
mod pending;
mod points;
mod positions;
mod rapporteur;
mod sitting;
mod standing;
mod values;
mod write;

#[cfg(test)]
mod tests;

pub use account::{Entry, Paragraph, Record, Section, Sentence};
pub use decisions::closing;
pub use minute::{Adopted, Decision, Drafting, Minute, Numbers, Priced, Proceedings};
