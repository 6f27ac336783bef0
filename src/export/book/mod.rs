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
pub use source::{Book, Source};

use crate::costing::run;
use crate::export::direction::is_from_the_right;
use crate::i18n::{Catalogue, Language};
use source::Making;

/// The workbook of a plan: its sheets in their order.
pub fn book(source: &Source<'_>) -> Book {
    let manifest = &source.plan.manifest;
    let language = Language::of_tag(&manifest.language).unwrap_or(source.language);
    let making = Making {
        source,
        words: Catalogue::of(language),
        run: run(source.plan, None),
    };
    let mut sheets = budget::sheets(&making);
    sheets.extend(funding::sheets(&making));
    sheets.extend(costing::sheet(&making));
    sheets.push(follow_up::indicators(&making));
    sheets.push(follow_up::progress(&making));
    sheets.push(registers::schemes(&making));
    sheets.push(registers::groups(&making));
    sheets.push(talk::amendments(&making));
    sheets.push(talk::consensus(&making));
    sheets.push(talk::positions(&making));
    sheets.push(notes::sheet(&making));
    Book {
        title: manifest.title.clone(),
        time: source.time,
        right: is_from_the_right(&manifest.language),
        sheets,
    }
}

#[cfg(test)]
mod tests;
