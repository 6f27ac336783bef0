//! Documents and tables of other programs, in and out: bytes in, values out, and rows in, text out. What a survey's table would change in
//! a plan is worked out here, row by row, before anything is recorded.
//!
//! Its rooms, from the ground up: `reading` makes cells and numbers of bytes, `import` makes of them what they are to a plan,
//! `writing` is the way out; `docx` is the one room of Word files, `html` that of pages, `marked` that of plain text and `site`
//! that of a site, and all of them say keys in the words of `key_names`. What cannot be told from the table alone is asked, never guessed: see [`Halt`].
//!
//! Nothing here knows of git, files, the clock or a terminal.

mod abreast;
pub mod akn;
pub mod archive;
pub mod back;
pub mod book;
mod direction;
pub mod document;
pub mod docx;
pub mod foreign;
mod halt;
pub mod html;
pub mod iati;
pub mod import;
pub mod inks;
mod key_names;
mod listing;
pub mod marked;
mod markup;
mod reading;
pub mod site;
mod writing;

pub use abreast::{Job, abreast};
pub use halt::{Halt, Question, Refusal};
pub use key_names::KeyNames;
pub use listing::{FIGURES, Held, decimal_sign, held, schemes, totals};
pub use reading::{
    Answers, Delimiter, Encoded, LIMIT, Multiplier, NoNumber, Place, RECORDS, Sign, Table,
    convention, is_missing, number, times,
};
pub use writing::{Cell, Sheet, Style, sheet};
