//! A paragraph as it was read, before it is put into words: what its runs say, its mark, and whether it is an item.

use super::hands::Hands;
use super::styles::Styles;
use super::word::{Cell, Kind, Paragraph, Span};
use crate::export::docx::item::{self, Items, SIGN};

/// What became of words, by the numbers of who did it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fate {
    pub inserted: Option<u32>,
    pub deleted: Option<u32>,
    pub moved: bool,
}

/// A paragraph while it is read.
#[derive(Default)]
pub struct Draft {
    pub pieces: Vec<(String, Fate)>,
    /// What became of its mark.
    pub mark: Fate,
    pub style: Option<String>,
    /// What it says itself of being an item of a list.
    pub item: Option<bool>,
    /// What it says itself of being a heading; it may say that it is none.
    pub heading: Option<Option<u8>>,
    pub places: Vec<String>,
    pub cell: Option<Cell>,
    pub remarks: Vec<String>,
    /// Text boxes that hang on it.
    pub boxes: Vec<Paragraph>,
}

impl Draft {
    /// Adds text.
    pub fn push(&mut self, text: &str, fate: Fate) {
        match self.pieces.last_mut() {
            Some((last, same)) if *same == fate => last.push_str(text),
            _ => self.pieces.push((text.to_owned(), fate)),
        }
    }

    /// The paragraph, and the text boxes that hang on it. `items` knows what came before.
    pub fn done(
        mut self,
        styles: &Styles,
        hands: &Hands,
        items: &mut Items<u32>,
    ) -> Vec<Paragraph> {
        let style = self.style.as_deref();
        let heading = self.heading.unwrap_or_else(|| styles.heading(style));
        let title = heading.is_none() && styles.is_title(style);
        let contents = styles.is_contents(style);
        let item = self.item.unwrap_or_else(|| styles.is_item(style));
        let fates: Vec<item::Fate<u32>> = self.pieces.iter().map(|(_, fate)| fate.ends()).collect();
        let ends = self.mark.ends();
        let sign = items.sign(&fates, &ends);
        items.pass(&fates, &ends);
        // A heading that is numbered is no item.
        if let Some(sign) = sign.filter(|_| item && heading.is_none()) {
            let first = self.pieces.first().map(|(_, fate)| *fate);
            let moved = first.unwrap_or(self.mark).moved;
            let fate = Fate {
                inserted: sign.inserted,
                deleted: sign.deleted,
                moved: moved && sign != item::Fate::default(),
            };
            self.pieces.insert(0, (SIGN.to_owned(), fate));
        }
        let mark = self.mark;
        self.push("\n", mark);
        let mut done = vec![Paragraph {
            spans: spans(self.pieces, hands),
            heading,
            title,
            contents,
            places: self.places,
            cell: self.cell,
            remarks: self.remarks,
        }];
        done.append(&mut self.boxes);
        done
    }
}

/// Pieces of one fate that follow one another are one span.
fn spans(pieces: Vec<(String, Fate)>, hands: &Hands) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::with_capacity(pieces.len());
    for (text, fate) in pieces {
        let (kind, moved) = (fate.kind(hands), fate.moved);
        match spans.last_mut() {
            Some(last) if last.kind == kind && last.moved == moved => last.text.push_str(&text),
            _ => spans.push(Span { text, kind, moved }),
        }
    }
    spans
}

impl Fate {
    fn ends(self) -> item::Fate<u32> {
        item::Fate {
            inserted: self.inserted,
            deleted: self.deleted,
        }
    }

    fn kind(self, hands: &Hands) -> Kind {
        match (self.inserted, self.deleted) {
            (None, None) => Kind::Kept,
            (Some(by), None) => Kind::Inserted(hands.get(by)),
            (None, Some(by)) => Kind::Deleted(hands.get(by)),
            (Some(inserted), Some(deleted)) => Kind::Passing {
                inserted: hands.get(inserted),
                deleted: hands.get(deleted),
            },
        }
    }
}
