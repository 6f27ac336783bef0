//! Every sentence shown to people, as Fluent messages in English, French, Spanish and Portuguese. Code names
//! messages by id; sentences live in the `.ftl` files beside this one, one file a room and language. All files that lie there are taken in.
//!
//! Nothing here knows of anything else in Plenary.

mod catalogue;
mod country;
mod hash;
mod language;
mod message;
mod number;
mod room;
mod spoken;

pub use catalogue::Catalogue;
pub use country::Country;
pub use language::Language;
pub use message::{Arg, Message};
pub(crate) use spoken::spoken;
