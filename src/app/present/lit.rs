//! Pointing: a phrase that is lit for the room, from word to word.

use crate::app::area::in_view;
use crate::app::model::present::{Lit, Present};
use crate::app::prose::{GlyphKind, Prose, Spot};
use crate::store::{Pointed, PointedWords};
use crate::text::{Landmark, letters};
use std::ops::Range;

/// Whether a glyph is part of a word: letters of hands stand beside the words, not in them.
fn in_word(prose: &Prose, at: usize) -> bool {
    let glyph = prose.all().get(at);
    glyph.is_some_and(|glyph| {
        !matches!(glyph.kind, GlyphKind::Space | GlyphKind::Break)
            && !glyph.kind.is_beside_the_text()
    })
}

/// The word that the glyph of this index stands in.
fn word_at(prose: &Prose, at: usize) -> Option<Range<usize>> {
    if !in_word(prose, at) {
        return None;
    }
    let begins = (0..at).rev().find(|one| !in_word(prose, *one));
    let ends = (at..prose.all().len()).find(|one| !in_word(prose, *one));
    let start = begins.map_or(0, |before| before + 1);
    Some(start..ends.unwrap_or(prose.all().len()))
}

/// The next word from this glyph on, or the last one before it.
fn beside(prose: &Prose, at: usize, on: bool) -> Option<Range<usize>> {
    let found = match on {
        true => (at..prose.all().len()).find(|one| in_word(prose, *one)),
        false => (0..at).rev().find(|one| in_word(prose, *one)),
    };
    word_at(prose, found?)
}

/// The glyphs of a row of the prose.
fn of_row(prose: &Prose, row: usize) -> Range<usize> {
    prose.rows().get(row).map_or(0..0, |row| row.glyphs.clone())
}

/// The word nearest to a cell of the prose.
fn nearest(prose: &Prose, spot: Spot) -> Option<Range<usize>> {
    let row = of_row(prose, spot.row);
    let mut column = prose.indent(spot.row);
    let mut at = row.start;
    for glyph in prose.glyphs(spot.row) {
        column += usize::from(glyph.columns);
        if spot.column < column {
            break;
        }
        at += 1;
    }
    let at = at.min(row.end.saturating_sub(1));
    let within = |word: &Range<usize>| word.start < row.end && word.end > row.start;
    word_at(prose, at)
        .or_else(|| beside(prose, at, false).filter(within))
        .or_else(|| beside(prose, at, true).filter(within))
}

impl Present {
    /// What of the text is before the room.
    pub fn pointed_at(&self) -> Pointed {
        let lit = self.lit.as_ref().map(Lit::glyphs);
        Pointed {
            all: self.prose.all().len(),
            top: of_row(&self.prose, self.top).start,
            lit: lit.map(|lit| (lit.start, lit.end)),
        }
    }

    /// The same in words.
    pub fn in_words(&self) -> PointedWords {
        let top = of_row(&self.prose, self.top).start;
        let lit = self.lit.as_ref().map(Lit::glyphs);
        if top == 0 && lit.is_none() {
            return PointedWords::default();
        }
        // Where the letters of each glyph begin among all of them.
        let (mut all, mut begins) = (Vec::new(), Vec::new());
        for (at, glyph) in self.prose.all().iter().enumerate() {
            begins.push(all.len());
            if in_word(&self.prose, at) {
                all.extend(letters(&self.prose.shape(glyph)));
            }
        }
        begins.push(all.len());
        let letter = |glyph: usize| begins.get(glyph).copied().unwrap_or(all.len());
        let mark = |from, to| Landmark::of(&all, letter(from)..letter(to));
        PointedWords {
            top: mark(top, top).filter(|_| top > 0),
            lit: lit.and_then(|lit| mark(lit.start, lit.end)),
        }
    }

    /// Shows what a screen that is followed has before the room, as soon as the same text is here.
    pub fn follow(&mut self, told: Option<Pointed>) {
        self.told = told;
        if told.is_none() {
            self.lit = None;
        }
    }

    /// Does so, if the text is here now.
    pub(super) fn point_as_told(&mut self) {
        let all = self.prose.all().len();
        let Some(told) = self.told.take_if(|told| told.all == all) else {
            return;
        };
        self.top = self.prose.spot_of(told.top.min(all.saturating_sub(1))).row;
        let lit = told.lit.filter(|(from, to)| from < to && *to <= all);
        self.lit = lit.map(|(from, to)| Lit::word(from..to));
    }

    /// Lights the word at a cell of the text; or has the phrase reach to it.
    pub(super) fn point(&mut self, spot: Spot, extends: bool) {
        let Some(word) = nearest(&self.prose, spot) else {
            return;
        };
        self.light(word, extends);
    }

    fn light(&mut self, word: Range<usize>, extends: bool) {
        match self.lit.as_mut().filter(|_| extends) {
            Some(lit) => lit.head = word,
            None => self.lit = Some(Lit::word(word)),
        }
    }

    /// Goes to the next or previous word. Where nothing is lit yet, it is the first one on screen.
    pub(super) fn word(&mut self, on: bool, extends: bool) {
        let found = match &self.lit {
            None => beside(&self.prose, of_row(&self.prose, self.top).start, true),
            Some(lit) if on => beside(&self.prose, lit.head.end, true),
            Some(lit) => beside(&self.prose, lit.head.start, false),
        };
        if let Some(word) = found {
            self.light(word, extends);
        }
    }

    /// Goes to the word above or below.
    pub(super) fn row(&mut self, down: bool, extends: bool) {
        let Some(lit) = &self.lit else {
            return;
        };
        let here = self.prose.spot_of(lit.head.start);
        let rows = self.prose.rows().len();
        let mut row = here.row;
        loop {
            let next = match down {
                true => Some(row + 1).filter(|next| *next < rows),
                false => row.checked_sub(1),
            };
            let Some(next) = next else {
                return;
            };
            row = next;
            let spot = Spot {
                row,
                column: here.column,
            };
            if nearest(&self.prose, spot).is_some() {
                return self.point(spot, extends);
            }
        }
    }

    /// Brings the end of the phrase that moves on screen.
    pub(super) fn show_lit(&mut self, lines: u16) {
        if let Some(lit) = &self.lit {
            let row = self.prose.spot_of(lit.head.start).row;
            self.top = in_view(self.top, row, lines);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::present::Lit;
    use crate::text::Width;

    fn present(text: &str, columns: usize) -> Present {
        Present {
            prose: Prose::plain(text, columns, &Width::GUESSED),
            ..Present::default()
        }
    }

    fn lit(present: &Present) -> String {
        let range = present.lit.as_ref().map_or(0..0, Lit::glyphs);
        let glyphs = present.prose.all().get(range).unwrap_or_default();
        let shapes = glyphs
            .iter()
            .map(|it| present.prose.shape(it).into_string());
        shapes.collect()
    }

    #[test]
    fn arrows_light_word_by_word_and_shift_extends() {
        let mut present = present("health care for\n\nall who lack it", 12);
        present.word(true, false);
        assert_eq!(lit(&present), "health");
        present.word(true, false);
        assert_eq!(lit(&present), "care");
        present.word(true, true);
        assert_eq!(lit(&present), "care for");
        present.word(true, true);
        assert_eq!(lit(&present), "care forall", "over the paragraphs");
        for _ in 0..3 {
            present.word(false, true);
        }
        assert_eq!(lit(&present), "health care", "back over where it began");
        present.word(false, false);
        assert_eq!(lit(&present), "health care", "there is no word before");
        present.row(true, false);
        assert_eq!(lit(&present), "for");
        present.row(true, false);
        assert_eq!(lit(&present), "all", "over the gap between paragraphs");
    }

    #[test]
    fn the_place_is_told_in_words_that_are_found_where_the_text_is_set_otherwise() {
        let text = "Everyone has health care.\n\nWhoever lacks it has it first.";
        let mut one = present(text, 12);
        assert_eq!(one.in_words(), PointedWords::default());
        one.word(true, false);
        one.row(true, false);
        one.word(true, true);
        assert_eq!(lit(&one), "health care.");
        one.top = 3;
        let words = one.in_words();
        let page: Vec<char> = letters(&format!("1.1 Health {text} Costs")).collect();
        let at = |mark: Option<Landmark>| {
            let at = mark.unwrap().find(&page).unwrap();
            page[at].iter().collect::<String>()
        };
        assert_eq!(at(words.lit), "healthcare.");
        let top = words.top.unwrap().find(&page).unwrap();
        assert!(top.is_empty() && page[top.start..].starts_with(&['W', 'h', 'o']));
    }

    #[test]
    fn a_click_beside_a_row_lights_its_nearest_word() {
        let mut present = present("health care\n\nfor all", 40);
        present.point(Spot { row: 0, column: 30 }, false);
        assert_eq!(lit(&present), "care");
        present.point(Spot { row: 2, column: 0 }, true);
        assert_eq!(lit(&present), "carefor");
        present.point(Spot { row: 1, column: 0 }, false);
        assert_eq!(lit(&present), "carefor", "between paragraphs there is none");
    }
}
