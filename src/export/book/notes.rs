//! What has to be said of a workbook: of which plan and which state of it, and how its numbers are to be read.

use super::sheet::{Cell, Sheet};
use super::source::Making;

/// The last sheet.
pub(super) fn sheet(making: &Making<'_>) -> Sheet {
    let source = making.source;
    let manifest = &source.plan.manifest;
    let mut sheet = making.begin("notes", &["item", "says"]);
    let mut row = |item: &'static str, says: String| {
        if !says.is_empty() {
            let row = vec![Cell::Text(making.head(item)), Cell::Text(says)];
            sheet.rows.push(row);
        }
    };
    row("plan", manifest.title.clone());
    row("countries", manifest.countries.join(", "));
    row("language", manifest.language.clone());
    row("stage", making.words.say(&manifest.stage.name()));
    row("day", source.day.clone());
    row("revision", source.rev.clone());
    for note in [
        "book-note-unknown",
        "book-note-currencies",
        "book-note-figures",
    ] {
        row("note", making.words.word(note));
    }
    match &making.run {
        Ok(_) => row("note", making.words.word("costing-no-model")),
        Err(why) => row("note", making.words.say(&why.message())),
    }
    for assumption in &manifest.assumptions {
        row("assumption", assumption.clone());
    }
    let unread = source
        .plan
        .broken
        .values()
        .chain(source.plan.unread.values());
    for problem in unread {
        row("unread", problem.path.clone());
    }
    sheet
}
