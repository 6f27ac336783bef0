//! What amending is made of, as far as it is a matter of words: the words of many wordings of one text, words with
//! the space before them, and what turns one wording into another as edits of words that have an identity.
//!
//! Nothing here knows of an amendment, of who proposes it or of what was adopted: that is `dialogue`.

mod draft;
mod lexicon;
mod units;

pub(crate) use draft::{Draft, Edit, Kind, kept};
pub(crate) use lexicon::Lexicon;
pub(crate) use units::{Unit, space, units};
