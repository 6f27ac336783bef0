//! What a table would change, on the wall before anything is recorded: the counts, what is largest, what is refused and why, and
//! how it was read. Below it stands what can be done.

use super::named;
use crate::app::frame::Frame;
use crate::app::key::{Chord, Key};
use crate::app::model::import::{Looked, Stage};
use crate::app::model::layer::Layer;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::export::import::{Column, Fate, Import, Row};
use crate::i18n::{Catalogue, Language, Message};
use crate::text::{Shown, Width, wrap};

/// So many refused rows are shown, and so many others that somebody should look at.
const REFUSED: usize = 12;
const OTHERS: usize = 40;

/// What is said of it, from what matters most to how it was read.
fn lines(looked: &Looked, words: &Catalogue) -> Vec<Message> {
    let import = &looked.import;
    let mut all = vec![import.counted()];
    if !looked.records() {
        all.push(Message::new("bring-in-nothing"));
    }
    for summary in &import.summaries {
        all.extend(summary.largest_told(words.language()));
        all.push(summary.told(words.language()));
    }
    let refused = |row: &&Row| matches!(row.fate, Fate::Refused(_));
    rows(import, REFUSED, refused, words, &mut all);
    rows(import, OTHERS, |row| !refused(row), words, &mut all);
    all.extend(import.new_sources());
    let read = Message::new("import-read").with("count", import.rows.len());
    all.push(read.with("delimiter", looked.delimiter));
    if let Some(name) = &looked.kept {
        all.push(Message::new("bring-in-as-kept").with("name", name.as_str()));
    }
    let used = import.columns.iter();
    let used = used.filter_map(|(header, column)| Some((header, (*column)?)));
    all.extend(used.map(|(header, column)| is(column, header)));
    let fixed = import.mapping.fixed.iter();
    all.extend(fixed.map(|(column, text)| {
        let message = Message::new("bring-in-fixed").with("column", named(*column));
        message.with("text", text.as_str())
    }));
    all.extend(import.unused());
    all.extend(import.multiplied());
    all.extend(import.read_as());
    all
}

fn is(column: Column, header: &str) -> Message {
    let message = Message::new("bring-in-is").with("column", named(column));
    message.with("header", header)
}

/// The first of these rows, and how many more there are.
fn rows(
    import: &Import,
    most: usize,
    these: impl Fn(&&Row) -> bool,
    words: &Catalogue,
    all: &mut Vec<Message>,
) {
    let shown = || import.shown().filter(|row| these(row));
    all.extend(shown().take(most).map(|row| {
        match row.fate {
            // Says itself where.
            Fate::Refused(_) => row.told(words),
            _ => Message::new("bring-in-row")
                .with("line", row.line)
                .with("told", row.told(words)),
        }
    }));
    let rest = shown().count().saturating_sub(most);
    if rest > 0 {
        all.push(Message::new("bring-in-more").with("count", rest));
    }
}

/// A key while a table is read, shown or recorded.
pub fn key(open: &mut Open<'_>, chord: Chord) {
    let floor = open.workspace.floor.clone();
    let Stage::Ready(preview) = &mut open.workspace.import.stage else {
        return;
    };
    let choices = preview.choices(floor.as_ref());
    let last = choices.len().saturating_sub(1);
    match chord.key {
        Key::Enter => {
            let chosen = choices.into_iter().nth(preview.selected);
            match chosen.and_then(|answer| answer.then) {
                Some(then) => open.then(then),
                None => super::leave(open),
            }
        }
        Key::Left | Key::BackTab => preview.selected = preview.selected.saturating_sub(1),
        Key::Right | Key::Tab => preview.selected = (preview.selected + 1).min(last),
        Key::Up => preview.scroll = preview.scroll.saturating_sub(1),
        Key::Down => preview.scroll += 1,
        Key::PageUp => preview.scroll = preview.scroll.saturating_sub(PAGE),
        Key::PageDown => preview.scroll += PAGE,
        Key::Home => preview.scroll = 0,
        _ => {}
    }
}

/// The rows that a page key moves by.
const PAGE: usize = 8;

/// A click on one of what can be done does it.
pub fn click(open: &mut Open<'_>, place: usize) {
    let floor = open.workspace.floor.clone();
    if let Stage::Ready(preview) = &mut open.workspace.import.stage
        && place < preview.choices(floor.as_ref()).len()
    {
        preview.selected = place;
        key(open, Chord::of(Key::Enter));
    }
}

/// What is said of it in rows of so many columns, in the language of the interface.
pub fn wrapped(
    looked: &Looked,
    (language, width): (Language, &Width),
    columns: usize,
) -> Vec<Shown<'static>> {
    let words = Catalogue::of(language);
    let mut rows = Vec::new();
    for message in lines(looked, words) {
        let text = words.say(&message);
        let text = Shown::line(&text);
        let parts = wrap(&text, columns.max(1), width);
        rows.extend(
            parts
                .iter()
                .map(|row| text.part(row.range.clone()).into_owned()),
        );
    }
    rows
}

/// The rows move no further than there are some: how many there are is known once they are wrapped.
pub fn refresh(state: &mut State) {
    let Some(Layer::Import) = state.layers.last() else {
        return;
    };
    let frame = Frame::of(state, &Layer::Import);
    let (language, width) = (state.language, state.width.clone());
    let stage = state.workspace.as_mut().map(|it| &mut it.import.stage);
    if let Some(Stage::Ready(preview)) = stage
        && preview.scroll > 0
    {
        let columns = usize::from(frame.text.width.saturating_sub(2));
        let rows = wrapped(&preview.looked, (language, &width), columns);
        let last = rows.len().saturating_sub(usize::from(frame.text.height));
        preview.scroll = preview.scroll.min(last);
    }
}
