//! Signs of the fonts that have signs in the place of letters. Word numbers them as letters or from U+F000 on, where a number
//! means another sign in each font; here they are the characters that mean the same in every font.

/// What stands for a sign of which nobody knows what it looks like.
const UNKNOWN: char = '\u{fffd}';

/// `Symbol`, from 0x20 to 0x7E. A blank in a row stands for itself.
const LETTERS: &str = " !∀#∃%&∋()∗+,−./0123456789:;<=>?\
    ≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\
    ‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

/// The same from 0xA0 to 0xFE; the apple among them is nobody's.
const SIGNS: &str = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵\
    ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓\
    ◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u{fffd}〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

/// What people use of `Wingdings`: what Word makes of arrows and faces that are typed, ticks and the signs of lists.
const WINGDINGS: &[(u8, char)] = &[
    (0x4a, '☺'),
    (0x4b, '😐'),
    (0x4c, '☹'),
    (0x6c, '●'),
    (0x6e, '■'),
    (0x6f, '□'),
    (0x71, '❑'),
    (0x75, '◆'),
    (0x76, '❖'),
    (0x9f, '•'),
    (0xa7, '▪'),
    (0xa8, '◻'),
    (0xd8, '➢'),
    (0xdf, '←'),
    (0xe0, '→'),
    (0xe1, '↑'),
    (0xe2, '↓'),
    (0xe8, '➔'),
    (0xf0, '⇨'),
    (0xfb, '✗'),
    (0xfc, '✓'),
    (0xfd, '☒'),
    (0xfe, '☑'),
];

/// The character for the sign of this number in this font.
pub fn sign(font: &str, code: u32) -> char {
    let Some(number) = number(code) else {
        let plain = char::from_u32(code).filter(|sign| !sign.is_control());
        return plain.unwrap_or(UNKNOWN);
    };
    let font = font.to_ascii_lowercase();
    let of_wingdings = || {
        let found = WINGDINGS.iter().find(|(known, _)| *known == number);
        found.map(|(_, sign)| *sign)
    };
    let found = match font.as_str() {
        "symbol" => of_symbol(number),
        "wingdings" => of_wingdings(),
        // The letters of any other font are letters.
        _ if code < 0x7f => Some(char::from(number)),
        _ => bullet(number),
    };
    found.unwrap_or(UNKNOWN)
}

/// A character of a text. What Word begins the items of a list with is known from any font; what else is private to a font is
/// left as it is, for whoever asks what it may hold.
pub fn shown(c: char) -> char {
    let private = number(u32::from(c)).filter(|_| c >= '\u{f000}');
    private.and_then(bullet).unwrap_or(c)
}

/// The number that a sign has in its font; nothing for what is a character of Unicode.
fn number(code: u32) -> Option<u8> {
    let number = u8::try_from(code).or_else(|_| u8::try_from(code.wrapping_sub(0xf000)));
    number.ok().filter(|number| *number >= 0x20)
}

fn of_symbol(number: u8) -> Option<char> {
    match number {
        0x20..=0x7e => LETTERS.chars().nth(usize::from(number - 0x20)),
        0xa0..=0xfe => SIGNS.chars().nth(usize::from(number - 0xa0)),
        _ => None,
    }
}

fn bullet(number: u8) -> Option<char> {
    matches!(number, 0x76 | 0xa7 | 0xb7 | 0xd8).then_some('•')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_is_what_its_font_shows() {
        for (font, code, shown) in [
            ("Symbol", 0xf0b3, '≥'),
            ("Symbol", 0xb3, '≥'),
            ("Symbol", 0xf0b7, '•'),
            ("symbol", 0x61, 'α'),
            ("Symbol", 0xf07e, '∼'),
            ("Symbol", 0xf0fe, '⎭'),
            ("Symbol", 0xf0f0, UNKNOWN),
            ("Wingdings", 0xf0e0, '→'),
            ("Wingdings", 0xf04a, '☺'),
            ("Wingdings", 0xf021, UNKNOWN),
            ("Webdings", 0xf061, UNKNOWN),
            ("Webdings", 0xf0a7, '•'),
            ("Arial", 0x20ac, '€'),
            ("Arial", 0x41, 'A'),
            ("Arial", 0x7, UNKNOWN),
            ("", 0xd800, UNKNOWN),
        ] {
            assert_eq!(sign(font, code), shown, "{font} {code:x}");
        }
        assert_eq!((LETTERS.chars().count(), SIGNS.chars().count()), (95, 95));
    }

    #[test]
    fn the_sign_of_an_item_is_one_in_a_text_too() {
        let kept = ['\u{f0fc}', '\u{e0b7}', '·', '≥', '§'];
        assert_eq!(kept.map(shown), kept);
        assert_eq!(['\u{f0b7}', '\u{f0a7}'].map(shown), ['•', '•']);
    }
}
