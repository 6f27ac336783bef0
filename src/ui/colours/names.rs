//! The names of colours: the sixteen of terminals, with the values that xterm gives them, and the eight of Okabe and Ito,
//! which people who see colours differently can tell apart.

use super::space::Rgb;

/// Every name there is. Two of Okabe and Ito's are called by them, for terminals have others of that name.
pub const NAMES: [(&str, Rgb); 23] = [
    ("orange", 0xe69f00),
    ("sky-blue", 0x56b4e9),
    ("bluish-green", 0x009e73),
    ("okabe-yellow", 0xf0e442),
    ("okabe-blue", 0x0072b2),
    ("vermillion", 0xd55e00),
    ("reddish-purple", 0xcc79a7),
    ("black", 0x000000),
    ("red", 0xcd0000),
    ("green", 0x00cd00),
    ("yellow", 0xcdcd00),
    ("blue", 0x0000ee),
    ("magenta", 0xcd00cd),
    ("cyan", 0x00cdcd),
    ("white", 0xe5e5e5),
    ("bright-black", 0x7f7f7f),
    ("bright-red", 0xff0000),
    ("bright-green", 0x00ff00),
    ("bright-yellow", 0xffff00),
    ("bright-blue", 0x5c5cff),
    ("bright-magenta", 0xff00ff),
    ("bright-cyan", 0x00ffff),
    ("bright-white", 0xffffff),
];

/// The colour of this name, or of its six digits after `#`.
pub fn colour(name: &str) -> Option<Rgb> {
    if let Some(digits) = name.strip_prefix('#') {
        let all = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        return all.then(|| Rgb::from_str_radix(digits, 16).ok())?;
    }
    let mut names = NAMES.iter();
    names
        .find(|(known, _)| *known == name)
        .map(|(_, colour)| *colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_found_by_name_and_by_value() {
        assert_eq!(colour("vermillion"), Some(0xd55e00));
        assert_eq!(colour("#D55e00"), Some(0xd55e00));
        for none in ["", "#", "#12345", "#1234567", "#+12345", "pink", "#ééé"] {
            assert_eq!(colour(none), None, "{none}");
        }
    }
}
