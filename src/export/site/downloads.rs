//! What can be downloaded: the plan's own files, and documents made of it, each with its format and size.

use super::blocks::{Block, Column, Part, Row};
use super::frame::Frame;
use super::model::Download;
use super::press::Press;
use crate::i18n::{Catalogue, Message};

/// So many marked changes, and no more, do Word processors show at once.
const SLOW: usize = 5_000;

/// The page of all of them.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let words = frame.words;
    let all = frame.plan.downloads;
    let rows = all.iter().map(|one| {
        Row::of(vec![
            vec![Part::link(words.say(&one.what), one.name.as_str())],
            vec![Part::text(format(words, one))],
            vec![Part::text(size(words, one.bytes.len()))],
        ])
    });
    let mut blocks = vec![
        Block::says(words.word("site-downloads-about")),
        Block::Table {
            caption: words.word("site-downloads"),
            columns: vec![
                Column::words(words.word("site-download")),
                Column::words(words.word("site-format")),
                Column::figures(words.word("site-size")),
            ],
            rows: rows.collect(),
        },
    ];
    let slow = all.iter().find(|one| one.changes > SLOW);
    blocks.extend(slow.map(|one| {
        let said = Message::new("site-download-slow").with("changes", one.changes);
        Block::note(words.say(&said))
    }));
    let title = words.word("site-downloads");
    press.page(&frame.page("downloads.html", title, blocks))
}

/// The ways to the documents from the plan's first page.
pub fn links(frame: &Frame<'_>) -> Option<Block> {
    let words = frame.words;
    let first = frame.plan.downloads.iter().filter(|one| one.first);
    let items = first.map(|one| {
        let said = Message::new("site-download-link")
            .with("what", words.say(&one.what))
            .with("format", format(words, one))
            .with("size", size(words, one.bytes.len()));
        vec![Part::link(words.say(&said), one.name.as_str())]
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| Block::Links {
        class: "chips",
        label: words.word("site-downloads"),
        items,
    })
}

fn format(words: &Catalogue, one: &Download) -> String {
    words.say(&Message::new("site-format-of").with("format", one.format))
}

/// A size as people say it: rounded up, so that nothing is said to be nothing.
fn size(words: &Catalogue, bytes: usize) -> String {
    let message = match bytes {
        ..1_000 => Message::new("site-size-bytes").with("count", bytes),
        1_000..1_000_000 => Message::new("site-size-kilo").with("size", bytes.div_ceil(1_000)),
        bytes => {
            let tenths = bytes.div_ceil(100_000);
            let message = Message::new("site-size-mega").with("whole", tenths / 10);
            message.with("tenth", tenths % 10)
        }
    };
    words.say(&message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn sizes_are_said_as_people_say_them() {
        let of = |language, bytes| size(Catalogue::of(language), bytes);
        for (bytes, said) in [
            (1, "1 byte"),
            (999, "999 bytes"),
            (1_001, "2\u{a0}kB"),
            (999_999, "1000\u{a0}kB"),
            (1_000_000, "1.0\u{a0}MB"),
            (1_234_567, "1.3\u{a0}MB"),
        ] {
            assert_eq!(of(Language::English, bytes), said);
        }
        assert_eq!(of(Language::French, 1_234_567), "1,3\u{a0}Mo");
        assert_eq!(of(Language::Spanish, 1_234_567), "1,3\u{a0}MB");
    }
}
