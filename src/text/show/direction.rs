//! In which direction a paragraph runs.

/// The mark of a paragraph that runs from right to left, with the blank behind it.
pub const FROM_THE_RIGHT: &str = "◄ ";

/// Whether a paragraph runs from right to left: by its first strong character, whatever stands between isolates left
/// aside. These are the rules P2 and P3 of Unicode's bidirectional algorithm (UAX 9).
///
/// ```
/// use plenary::text::runs_from_the_right;
///
/// assert!(runs_from_the_right("تلتزم الأطراف"));
/// assert!(runs_from_the_right("3. הצדדים"));
/// assert!(!runs_from_the_right("Plan تلتزم"));
/// assert!(!runs_from_the_right("2004"));
/// ```
pub fn runs_from_the_right(text: &str) -> bool {
    let mut within: usize = 0;
    for letter in text.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => within += 1,
            '\u{2069}' => within = within.saturating_sub(1),
            _ if within > 0 => {}
            '\u{61c}' | '\u{200f}' => return true,
            '\u{200e}' => return false,
            letter if letter.is_alphabetic() => return is_of_the_right(letter),
            _ => {}
        }
    }
    false
}

/// Whether a letter is of a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and the
/// historic ones.
fn is_of_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_strong_character_decides() {
        for (text, right) in [
            ("", false),
            ("12 %, 2004", false),
            ("١٢ تلتزم", true),
            ("«الأطراف» agree", true),
            ("Article ١", false),
            ("\u{2067}عربي\u{2069} agrees", false),
            ("\u{2066}OIT\u{2069} منظمة", true),
            ("\u{200f}ILO", true),
            ("\u{200e}عربي", false),
            ("\u{2069}עברית", true),
            ("ދިވެހި", true),
            ("සිංහල", false),
            ("中文", false),
        ] {
            assert_eq!(runs_from_the_right(text), right, "{text:?}");
        }
    }
}
