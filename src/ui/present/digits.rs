//! The timer in the large: digits of three rows of half blocks, as the letters of the voices are.

use crate::ui::letter::dots;

/// Five rows of three pixels.
fn pixels(sign: char) -> [&'static str; 5] {
    match sign {
        '0' => ["###", "#.#", "#.#", "#.#", "###"],
        '1' => [".#.", "##.", ".#.", ".#.", "###"],
        '2' => ["###", "..#", "###", "#..", "###"],
        '3' => ["###", "..#", ".##", "..#", "###"],
        '4' => ["#.#", "#.#", "###", "..#", "..#"],
        '5' => ["###", "#..", "###", "..#", "###"],
        '6' => ["###", "#..", "###", "#.#", "###"],
        '7' => ["###", "..#", ".#.", ".#.", ".#."],
        '8' => ["###", "#.#", "###", "#.#", "###"],
        '9' => ["###", "#.#", "###", "..#", "###"],
        '+' => ["...", ".#.", "###", ".#.", "..."],
        ':' => [".", "#", ".", "#", "."],
        _ => ["", "", "", "", ""],
    }
}

/// The pixels of a text of digits, row by row.
pub fn picture(text: &str) -> [Vec<bool>; 5] {
    let mut rows: [Vec<bool>; 5] = Default::default();
    for sign in text.chars() {
        for (row, pixels) in rows.iter_mut().zip(pixels(sign)) {
            if !row.is_empty() {
                row.push(false);
            }
            row.extend(dots(pixels));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_the_timer_has_a_picture_of_its_own() {
        let signs = "0123456789+:";
        let mut seen = std::collections::HashSet::new();
        for sign in signs.chars() {
            let picture = picture(&sign.to_string());
            assert!(picture.iter().any(|row| row.contains(&true)), "{sign}");
            assert!(picture.iter().all(|row| row.len() == picture[0].len()));
            assert!(seen.insert(picture), "{sign}");
        }
        assert_eq!(picture("2:05")[0].len(), 3 + 1 + 1 + 1 + 3 + 1 + 3);
    }
}
