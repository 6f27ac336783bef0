//! Square brackets put around words that are not agreed, and taken off again.

use super::cursor;
use std::ops::Range;

/// What becomes of a text: other words at a place, and what is selected then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bracketing {
    /// The bytes that give way.
    pub range: Range<usize>,
    /// What stands there then.
    pub with: String,
    /// What was selected, in the text as it is then.
    pub selected: Range<usize>,
}

/// Takes the brackets off that these bytes stand in, or that they begin and end with; puts brackets around them where
/// there are none. Where nothing is selected, the innermost brackets around the cursor go, or the word there gets some;
/// nothing where no word stands there. Spaces at the ends stay outside.
///
/// ```
/// use plenary::text::brackets;
///
/// let text = "The fund pays.";
/// let on = brackets(text, 4..8).unwrap();
/// assert_eq!((on.range, &*on.with), (4..8, "[fund]"));
/// let off = brackets("The [fund] pays.", on.selected).unwrap();
/// assert_eq!((off.range, &*off.with), (4..10, "fund"));
/// ```
pub fn brackets(text: &str, selected: Range<usize>) -> Option<Bracketing> {
    if selected.is_empty() {
        if let Some(pair) = around(text, selected.start) {
            return off(text, pair);
        }
        let word = cursor::word_at(text, selected.start);
        let is_word = |word: &str| word.chars().any(char::is_alphanumeric);
        return text
            .get(word.clone())
            .filter(|it| is_word(it))
            .and_then(|_| on(text, word));
    }
    let inside = text.get(selected.clone())?;
    let start = selected.start + (inside.len() - inside.trim_start().len());
    let words = start..start + inside.trim().len();
    if words.is_empty() {
        return None;
    }
    let pair = [words.clone(), words.start.saturating_sub(1)..words.end + 1];
    match pair.into_iter().find(|pair| is_pair(text, pair)) {
        Some(pair) => off(text, pair),
        None => on(text, words),
    }
}

fn on(text: &str, words: Range<usize>) -> Option<Bracketing> {
    Some(Bracketing {
        with: format!("[{}]", text.get(words.clone())?),
        selected: words.start + 1..words.end + 1,
        range: words,
    })
}

fn off(text: &str, pair: Range<usize>) -> Option<Bracketing> {
    let inside = text.get(pair.start + 1..pair.end.checked_sub(1)?)?;
    Some(Bracketing {
        with: inside.to_owned(),
        selected: pair.start..pair.start + inside.len(),
        range: pair,
    })
}

/// Whether a bracket opens here that closes at the end.
fn is_pair(text: &str, range: &Range<usize>) -> bool {
    pairs(text).any(|pair| pair == *range)
}

/// The innermost brackets that stand on either side of a place.
fn around(text: &str, at: usize) -> Option<Range<usize>> {
    let holds = |pair: &Range<usize>| pair.start < at && at < pair.end;
    pairs(text).filter(holds).min_by_key(Range::len)
}

/// The brackets that belong together, from the one that opens to behind the one that closes. One that has no other is
/// left out.
fn pairs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut open = Vec::new();
    text.char_indices().filter_map(move |(at, c)| match c {
        '[' => {
            open.push(at);
            None
        }
        ']' => open.pop().map(|start| start..at + 1),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The text after, with `|` at either end of what is selected.
    fn shown(marked: &str) -> String {
        let places: Vec<usize> = marked.match_indices('|').map(|(at, _)| at).collect();
        let text = marked.replace('|', "");
        let (start, end) = (
            places[0],
            places.last().map_or(0, |end| end - (places.len() - 1)),
        );
        match brackets(&text, start..end) {
            None => "none".to_owned(),
            Some(found) => {
                let mut text = text;
                text.replace_range(found.range, &found.with);
                text.insert(found.selected.end, '|');
                text.insert(found.selected.start, '|');
                text
            }
        }
    }

    #[test]
    fn brackets_are_put_on_and_taken_off() {
        for (before, after) in [
            ("The |fund| pays.", "The [|fund|] pays."),
            ("The| fund |pays.", "The [|fund|] pays."),
            ("The [|fund|] pays.", "The |fund| pays."),
            ("The |[fund]| pays.", "The |fund| pays."),
            ("|[a] b [c]|", "[|[a] b [c]|]"),
            ("[a |b [c] d| e]", "[a [|b [c] d|] e]"),
            ("The f|und pays.", "The [|fund|] pays."),
            ("The [fu|nd] pays.", "The |fund| pays."),
            ("[a [b|] c]", "[a |b| c]"),
            ("a | b", "none"),
            ("a|  |b", "none"),
            ("É[|té|]", "É|té|"),
            ("a] |b| [c", "a] [|b|] [c"),
        ] {
            assert_eq!(shown(before), after, "{before}");
        }
    }

    proptest! {
        #[test]
        fn twice_is_as_it_was(text in "[ab é\\[\\]]{0,12}", from in 0..14_usize, to in 0..14_usize) {
            let (from, to) = (cursor::clamp(&text, from.min(to)), cursor::clamp(&text, from.max(to)));
            let count = |text: &str, sign: char| text.matches(sign).count();
            // Brackets that have no other among what is selected belong to something outside of it.
            let inside = &text[from..to];
            let paired = 2 * pairs(inside).count() == count(inside, '[') + count(inside, ']');
            prop_assume!(paired);
            let Some(once) = brackets(&text, from..to) else { return Ok(()) };
            let mut after = text.clone();
            after.replace_range(once.range, &once.with);
            let put = count(&after, '[') > count(&text, '[');
            prop_assert_eq!(count(&after, '[').abs_diff(count(&text, '[')), 1);
            if put {
                let twice = brackets(&after, once.selected).unwrap();
                after.replace_range(twice.range, &twice.with);
                prop_assert_eq!(after, text);
            }
        }
    }
}
