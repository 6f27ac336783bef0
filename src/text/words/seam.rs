//! Where a text goes on with what never followed it: spaces are no words, but without one two words are joined.

use super::words;

/// Marks after which a word does not follow without a space.
const CLOSING: [char; 8] = ['.', ',', ';', ':', '!', '?', ')', ']'];

/// Whether two texts that are put together want a space between them: the last word of the one and the first of the
/// other would read as one word, or as a sentence that runs into the next. Scripts that set no spaces want none.
pub fn joins(before: &str, after: &str) -> bool {
    let tail = before.rsplit(char::is_whitespace).next();
    let head = after.split(char::is_whitespace).next();
    let (tail, head) = (tail.unwrap_or_default(), head.unwrap_or_default());
    if tail.is_empty() || !head.starts_with(char::is_alphanumeric) {
        return false;
    }
    let mut at = 0;
    let both = format!("{tail}{head}");
    let cut = words(&both).any(|word| {
        at += word.len();
        at == tail.len()
    });
    !cut || tail.ends_with(CLOSING)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_sentences_are_not_joined() {
        for (before, after) in [
            ("the fund", "pays"),
            ("community-", "based"),
            ("It pays.", "The State"),
            ("1.", "5"),
            ("ශ්‍රී", "ලංකා"),
        ] {
            assert!(joins(before, after), "{before}|{after}");
        }
    }

    #[test]
    fn what_stands_side_by_side_anyway_is_not_parted() {
        for (before, after) in [
            ("", "pays"),
            ("the fund ", "pays"),
            ("the fund", " pays"),
            ("the fund", ", which"),
            ("etc", "."),
            ("l'", "État"),
            ("(", "see"),
            ("社会", "保障"),
            ("the fund\n\n", ""),
        ] {
            assert!(!joins(before, after), "{before}|{after}");
        }
    }
}
