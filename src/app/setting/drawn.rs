//! Letters drawn of quarters of cells, for a terminal whose own are of one size: eight by eight dots in four by four
//! cells, so that they are as wide and as high for each other as the terminal's are.
//!
//! The dots of Latin and Greek letters are the public 8x8 font's; signs of typography that it has not are here. What is
//! written in another script is not drawn.

use crate::app::prose::Run;
use crate::text::clusters;
use font8x8::{BASIC_FONTS, GREEK_FONTS, LATIN_FONTS, MISC_FONTS, UnicodeFonts};

/// How many cells wide and high a drawn letter is.
pub const CELLS: u16 = 4;

/// Eight rows of dots from the top; the lowest bit of a row is its leftmost dot.
pub type Dots = [u8; 8];

/// The dots of a cluster of letters; nothing where there are none of it.
pub fn dots(cluster: &str) -> Option<Dots> {
    let mut letters = cluster.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else {
        return None;
    };
    let letter = match letter {
        '\u{a0}' | '\u{202f}' => ' ',
        '’' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        '‑' => '-',
        letter => letter,
    };
    BASIC_FONTS
        .get(letter)
        .or_else(|| LATIN_FONTS.get(letter))
        .or_else(|| GREEK_FONTS.get(letter))
        .or_else(|| MISC_FONTS.get(letter))
        .or_else(|| own(letter))
}

/// Whether all letters of a text can be drawn. A sign that cannot stands small in the place of a large one.
pub fn is_drawable(runs: &[Run]) -> bool {
    let drawn = |cluster: &str| !cluster.contains(char::is_alphabetic) || dots(cluster).is_some();
    runs.iter().all(|run| clusters(&run.text).all(drawn))
}

/// The dots of letters and signs that the font has not.
fn own(letter: char) -> Option<Dots> {
    Some(
        match letter {
            'œ' => [
                "", "", ".###.##.", "##.##.##", "##.#####", "##.##...", ".###.##.", "",
            ],
            'Œ' => [
                ".######.", "##.##...", "##.##...", "##.####.", "##.##...", "##.##...", ".######.",
                "",
            ],
            'Ÿ' => [
                ".##..##.", "", ".##..##.", ".##..##.", "..####..", "...##...", "..####..", "",
            ],
            '€' => [
                "...####.", "..##....", ".#####..", "..##....", ".#####..", "..##....", "...####.",
                "",
            ],
            '–' => ["", "", "", ".######.", "", "", "", ""],
            '—' => ["", "", "", "########", "", "", "", ""],
            '…' => ["", "", "", "", "", "#..#..#.", "#..#..#.", ""],
            '•' => ["", "", "..####..", "..####..", "..####..", "", "", ""],
            '√' => [
                "....####", "....#...", "....#...", "##..#...", ".##.#...", "..###...", "...##...",
                "",
            ],
            '≠' => [
                "", ".....##.", ".######.", "...##...", ".######.", ".##.....", "", "",
            ],
            '≈' => [
                "", ".##...#.", "#..###..", "", ".##...#.", "#..###..", "", "",
            ],
            '→' => [
                "", "...##...", "....##..", "#######.", "....##..", "...##...", "", "",
            ],
            '←' => [
                "", "...##...", "..##....", ".#######", "..##....", "...##...", "", "",
            ],
            _ => return None,
        }
        .map(row),
    )
}

fn row(dots: &str) -> u8 {
    let lit = dots.bytes().take(8).enumerate();
    lit.filter(|(_, dot)| *dot == b'#')
        .fold(0, |row, (at, _)| row | 1 << at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::prose::Mark;
    use std::collections::HashMap;

    #[test]
    fn letters_and_signs_of_the_four_languages_have_a_picture_of_their_own() {
        let letters = ('a'..='z').chain('A'..='Z').chain('0'..='9');
        let letters = letters.chain("àâäáãåçéèêëíîïñóôöõúùûüÿœæÀÂÄÁÃÇÉÈÊËÍÎÏÑÓÔÖÕÚÙÛÜŸŒÆ".chars());
        let letters = letters.chain(".,;:!?'\"()[]«»¿¡%§°½€–—…•√≠≈→←±×&/+-=".chars());
        let mut seen: HashMap<Dots, char> = HashMap::new();
        for letter in letters {
            let dots = dots(&letter.to_string()).unwrap_or_else(|| panic!("{letter} has none"));
            assert_ne!(dots, [0; 8], "{letter}");
            assert_eq!(seen.insert(dots, letter), None, "{letter}");
        }
    }

    #[test]
    fn what_is_written_in_another_script_is_not_drawn() {
        let text = |text: &str| is_drawable(&[Run::new(text, Mark::KEPT)]);
        assert!(text("L’« œuvre » sociale — 25 % ☂"));
        assert!(!text("සමාජ ආරක්ෂණය"));
        assert!(!text("e\u{301}tude") && text("étude"));
    }
}
