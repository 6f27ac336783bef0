//! The names of the pages in one row, the one on the wall as a heading. Where there is no room for all, those around it.

use crate::app::label::{Label, Row};
use crate::app::model::figures::Figures;
use crate::app::model::figures::page::Page;
use crate::i18n::Language;
use crate::text::{Shown, Width, fitted};
use std::ops::Range;
use strum::IntoEnumIterator;

/// What stands between two names.
const BETWEEN: usize = 3;

/// The signs that there are more names before and after, each with a blank.
const MORE: (&str, &str) = ("‹ ", " ›");

/// The names of the pages in so many columns.
pub fn heading(figures: &Figures, language: Language, (columns, width): (usize, &Width)) -> Row {
    let shown = figures.on_wall();
    let names: Vec<String> = Page::iter()
        .map(|page| crate::app::say(language, &page.name()))
        .collect();
    let at = Page::iter().position(|page| page == shown).unwrap_or(0);
    let widths: Vec<usize> = names.iter().map(|name| width.of(name)).collect();
    let seen = around(&widths, at, columns);
    let mut runs = Vec::new();
    if seen.start > 0 {
        runs.push((Label::Faint, Shown::line(MORE.0)));
    }
    for (place, name) in names.iter().enumerate() {
        if !seen.contains(&place) {
            continue;
        }
        if place > seen.start {
            runs.push((Label::Faint, Shown::line(" ".repeat(BETWEEN))));
        }
        let label = match place == at {
            true => Label::Heading,
            false => Label::Faint,
        };
        runs.push((
            label,
            fitted(Shown::line(name), columns, width).into_owned(),
        ));
    }
    if seen.end < names.len() {
        runs.push((Label::Faint, Shown::line(MORE.1)));
    }
    Row { indent: 0, runs }
}

/// Which of the names have room, the one at this place among them: as many after it as before, where there are.
fn around(widths: &[usize], at: usize, columns: usize) -> Range<usize> {
    let room = |seen: &Range<usize>| {
        let names = widths.get(seen.clone()).unwrap_or_default();
        let between = names.len().saturating_sub(1) * BETWEEN;
        let before = if seen.start > 0 { 2 } else { 0 };
        let after = if seen.end < widths.len() { 2 } else { 0 };
        names.iter().sum::<usize>() + between + before + after <= columns
    };
    let all = 0..widths.len();
    if room(&all) {
        return all;
    }
    let mut seen = at..(at + 1).min(widths.len());
    loop {
        let before = seen.clone();
        let right = seen.start..(seen.end + 1).min(widths.len());
        if room(&right) {
            seen = right;
        }
        let left = seen.start.saturating_sub(1)..seen.end;
        if room(&left) {
            seen = left;
        }
        if seen == before {
            return seen;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::around;

    #[test]
    fn the_page_on_the_wall_is_named_and_as_many_beside_it_as_fit() {
        let widths = [10; 7];
        assert_eq!(around(&widths, 3, 88), 0..7);
        assert_eq!(around(&widths, 0, 87), 0..6);
        assert_eq!(around(&widths, 6, 87), 1..7);
        assert_eq!(around(&widths, 3, 40), 2..5);
        assert_eq!(around(&widths, 3, 5), 3..4);
        assert_eq!(around(&[], 0, 5), 0..0);
    }
}
