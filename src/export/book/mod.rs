//! The workbook: what a plan holds of money, figures and dialogue as tables, for those who work in a spreadsheet.
//!
//! Each sheet is made here as rows of typed cells and knows no format; [`xlsx`] and [`csv`] write it and know nothing of
//! plans. What is not established is a word in its cell, never nothing and never a zero, and makes a total an *at least*;
//! amounts of different currencies stand on different sheets, so that nothing can add them up.

mod budget;
mod costing;
pub mod csv;
mod follow_up;
mod funding;
mod money;
mod notes;
mod number;
mod registers;
mod sheet;
mod source;
mod talk;
pub mod xlsx;

pub use number::Number;
pub use sheet::{Cell, Over, Sheet};
pub use source::{Book, Source, book};

#[cfg(test)]
mod tests;
