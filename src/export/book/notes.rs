//! What has to be said of a workbook: of which plan and which state of it, and how its numbers are to be read.

use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::i18n::Country;

/// The last sheet.
pub(super) fn sheet(making: &Making<'_>) -> Sheet {
    let source = making.source;
    let manifest = &source.plan.manifest;
    let mut sheet = making.begin("notes", &["item", "says"]);
    let mut row = |item: &'static str, says: Cell| {
        if says != Cell::Empty {
            sheet.rows.push(vec![Cell::Text(making.head(item)), says]);
        }
    };
    row("plan", Cell::text(&manifest.title));
    let countries = Country::list(&manifest.countries, making.words.language());
    row("countries", Cell::text(countries));
    row("language", Cell::text(&manifest.language));
    let stage = making.words.say(&manifest.stage.name());
    row("stage", Cell::text(stage));
    // A spreadsheet can count by a day.
    let day = source.day.parse().map(Cell::Date);
    row("day", day.unwrap_or_else(|_| Cell::text(&source.day)));
    row("revision", Cell::text(&source.rev));
    for note in [
        "book-note-unknown",
        "book-note-currencies",
        "book-note-figures",
    ] {
        row("note", Cell::text(making.words.word(note)));
    }
    match &making.run {
        Ok(_) => row("note", Cell::text(making.words.word("costing-no-model"))),
        Err(why) => row("note", Cell::text(making.words.say(&why.message()))),
    }
    for assumption in &manifest.assumptions {
        row("assumption", Cell::text(assumption));
    }
    let broken = source.plan.broken.values();
    for problem in broken.chain(source.plan.unread.values()) {
        row("unread", Cell::text(&problem.path));
    }
    sheet
}
