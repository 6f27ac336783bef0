//! Breaking a text into rows.

use std::ops::Range;

use super::{Shown, Width};
use crate::text::cluster_indices;

/// One row of a wrapped text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its bytes in the text, without the newline that ends it. Spaces at its end hang: they may stand beyond
    /// the last column and need not be painted.
    pub range: Range<usize>,
    /// Whether a newline ends it; the next row then begins after that newline, else where this one ends.
    pub hard: bool,
}

/// Breaks a text into rows of at most `columns` columns (at least 1), between words where possible and never
/// inside a grapheme cluster: a cluster wider than the row stands alone. A text that ends with a newline has an
/// empty last row, and an empty text one empty row. Where rows have no end, it is broken only at its newlines.
pub fn wrap(text: &str, columns: usize, width: &Width) -> Vec<Row> {
    let columns = if width.is_endless() {
        usize::MAX
    } else {
        columns
    };
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.strip_suffix('\n').unwrap_or(line);
        let columns = columns.max(1);
        match is_even(content) {
            true => even_rows(content, start, columns, &mut rows),
            false => soft_rows(content, start, columns, width, &mut rows),
        }
        if content.len() < line.len()
            && let Some(last) = rows.last_mut()
        {
            last.hard = true;
        }
        start += line.len();
    }
    if rows.last().is_none_or(|row| row.hard) {
        rows.push(Row {
            range: start..start,
            hard: false,
        });
    }
    rows
}

/// How much of a text, in bytes, is shown in so many columns where it does not fit: up to the end of a word where one
/// ends in the last third of them, else as many clusters as have room. An ellipsis is to stand behind it, and has to be
/// left room for.
pub fn cut(text: &str, columns: usize, width: &Width) -> usize {
    let rows = wrap(text, columns, width);
    let row = rows.first().map_or("", |row| {
        text.get(row.range.clone()).unwrap_or_default().trim_end()
    });
    let used = width.of(row);
    if row.len() < text.len() && used <= columns && used * 3 >= columns * 2 {
        let loose =
            |sign: char| matches!(sign, ',' | ';' | ':' | '·' | '–' | '—' | '-' | '(' | '«');
        return row
            .trim_end_matches(|sign| loose(sign) || sign == ' ')
            .len();
    }
    let (mut used, mut end) = (0, 0);
    for (at, cluster) in cluster_indices(text) {
        used += width.of_cluster(cluster);
        if used > columns {
            break;
        }
        end = at + cluster.len();
    }
    text.get(..end).unwrap_or_default().trim_end().len()
}

/// As much of a text as has room in so many columns, whole words where they come near; an ellipsis tells of the others.
pub fn fitted<'t>(text: Shown<'t>, columns: usize, width: &Width) -> Shown<'t> {
    if width.is_endless() || width.of(&text) <= columns {
        return text;
    }
    let Some(room) = columns.checked_sub(1) else {
        return Shown::default();
    };
    let mut shown = text.part(0..cut(&text, room, width)).into_owned();
    shown.push(&Shown::line("…"));
    shown
}

/// Where the row being filled may be broken.
struct Filling {
    start: usize,
    columns: usize,
    /// The last place to break at, and the columns up to it.
    place: Option<(usize, usize)>,
}

/// Whether every byte of a line is a letter of one column.
fn is_even(line: &str) -> bool {
    !line
        .bytes()
        .fold(false, |odd, byte| odd | !matches!(byte, b' '..=b'~'))
}

/// The rows of a line whose bytes take a column each: the last place to break at is looked for from the end of each row,
/// instead of at every letter.
fn even_rows(line: &str, offset: usize, columns: usize, rows: &mut Vec<Row>) {
    let letters = line.as_bytes();
    let letter = |at: usize| line.get(at..at + 1).unwrap_or_default();
    let breaks = |at: &usize| {
        let before = |count: usize| at.checked_sub(count).map_or("", letter);
        may_break((before(2), before(1)), letter(*at), letter(at + 1))
    };
    let mut start = 0_usize;
    let mut push = |range: Range<usize>| {
        rows.push(Row {
            range: range.start + offset..range.end + offset,
            hard: false,
        });
    };
    loop {
        // Spaces hang.
        let beyond = letters
            .get(start.saturating_add(columns)..)
            .unwrap_or_default();
        let Some(over) = beyond.iter().position(|letter| *letter != b' ') else {
            return push(start..line.len());
        };
        let over = start + columns + over;
        let end = (start + 1..=over).rev().find(breaks).unwrap_or(over);
        push(start..end);
        start = end;
    }
}

fn soft_rows(line: &str, offset: usize, columns: usize, width: &Width, rows: &mut Vec<Row>) {
    let mut row = Filling {
        start: 0,
        columns: 0,
        place: None,
    };
    let mut push = |range: Range<usize>| {
        rows.push(Row {
            range: range.start + offset..range.end + offset,
            hard: false,
        });
    };
    let mut clusters = cluster_indices(line).peekable();
    let mut before = ("", "");
    while let Some((at, cluster)) = clusters.next() {
        let next = clusters.peek().map_or("", |(_, next)| next);
        if at > row.start && may_break(before, cluster, next) {
            row.place = Some((at, row.columns));
        }
        let wide = width.of_cluster(cluster);
        if row.columns + wide > columns && at > row.start && !hangs(cluster) {
            let (end, used) = row.place.unwrap_or((at, row.columns));
            push(row.start..end);
            row = Filling {
                start: end,
                columns: row.columns - used,
                place: None,
            };
            // What was carried over can itself be too long only where a break was refused before it.
            if row.columns + wide > columns && at > row.start {
                push(row.start..at);
                row = Filling {
                    start: at,
                    columns: 0,
                    place: None,
                };
            }
        }
        row.columns += wide;
        before = (before.1, cluster);
    }
    push(row.start..line.len());
}

fn hangs(cluster: &str) -> bool {
    cluster.chars().all(|c| matches!(c, ' ' | '\t' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{3000}'))
}

/// Whether a row may end before `cluster`; `before` are the two clusters in front of it.
fn may_break(before: (&str, &str), cluster: &str, next: &str) -> bool {
    let first = |cluster: &str| cluster.chars().next().unwrap_or(' ');
    let (second, last, here) = (first(before.0), first(before.1), first(cluster));
    if hangs(cluster) {
        return false;
    }
    if hangs(before.1) {
        // French sets a space before these; a word takes them along, as it does its opening quotation mark.
        let closes =
            matches!(here, '!' | '?' | ':' | ';' | '»' | '%' | ')' | ']') && !letter(first(next));
        let opened = matches!(second, '«' | '(' | '[');
        return !closes && !opened;
    }
    match last {
        '-' | '\u{2010}' => letter(second) && letter(here),
        '–' | '—' | '/' => letter(here),
        _ => (is_ideograph(last) && !is_mark(here)) || (is_ideograph(here) && !is_mark(last)),
    }
}

fn letter(c: char) -> bool {
    c.is_alphabetic()
}

fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}

/// Scripts that put no spaces between words.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{2fff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str, columns: usize) -> Vec<&str> {
        wrap(text, columns, &Width::GUESSED)
            .into_iter()
            .map(|row| &text[row.range])
            .collect()
    }

    #[test]
    fn breaks_between_words() {
        for (text, columns, expected) in [
            ("", 5, vec![""]),
            ("extend coverage", 8, vec!["extend ", "coverage"]),
            ("extend   coverage", 8, vec!["extend   ", "coverage"]),
            ("community-based", 10, vec!["community-", "based"]),
            ("1990-2003 x", 5, vec!["1990-", "2003 ", "x"]),
            ("a\n\nb\n", 5, vec!["a", "", "b", ""]),
            ("abcdefgh", 3, vec!["abc", "def", "gh"]),
            ("il dit « oui » !", 9, vec!["il dit ", "« oui » !"]),
            ("vraiment oui ! non", 12, vec!["vraiment ", "oui ! non"]),
            (
                "12\u{a0}000 francs",
                5,
                vec!["12\u{a0}00", "0 ", "franc", "s"],
            ),
            ("年金制度", 4, vec!["年金", "制度"]),
            ("👩‍👧👩‍👧", 1, vec!["👩‍👧", "👩‍👧"]),
        ] {
            assert_eq!(rows(text, columns), expected, "{text:?}");
        }
    }

    #[test]
    fn knows_which_rows_a_newline_ends() {
        let hard: Vec<bool> = wrap("aa bb\ncc\n", 3, &Width::GUESSED)
            .iter()
            .map(|row| row.hard)
            .collect();
        assert_eq!(hard, [false, true, true, false]);
    }

    #[test]
    fn a_title_is_cut_behind_a_word_where_one_ends_near() {
        for (text, columns, expected) in [
            (
                "Extend compulsory health insurance",
                20,
                "Extend compulsory",
            ),
            (
                "Extend compulsory health insurance",
                17,
                "Extend compulsory",
            ),
            ("Older persons: pensions", 15, "Older persons"),
            ("Soins – maternité et enfance", 9, "Soins"),
            ("Santé, éducation", 7, "Santé"),
            // No word ends in the last third: what can be read of it is worth more.
            ("The Sozialversicherungsträger", 20, "The Sozialversicheru"),
            ("Sozialversicherungsträger", 6, "Sozial"),
            ("年金制度の適用", 5, "年金"),
            ("a", 0, ""),
        ] {
            let end = cut(text, columns, &Width::GUESSED);
            assert_eq!(&text[..end], expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_cut_has_room(
            text in "([a-zéක-ෆා年👩\u{301}\u{a0}«» ,-]{1,9}| ){0,12}",
            columns in 0..30_usize,
        ) {
            let width = &Width::GUESSED;
            let end = cut(&text, columns, width);
            prop_assert!(text.is_char_boundary(end));
            prop_assert!(width.of(&text[..end]) <= columns);
        }

        #[test]
        fn a_line_of_letters_of_one_column_is_broken_as_any_other(
            line in "([a-z0-9]{0,9}|[-/ !?;:%()\\[\\]]{0,4}|\\([a-z]| [!?:;]){0,12}",
            columns in 1..20_usize,
        ) {
            let (mut fast, mut any) = (Vec::new(), Vec::new());
            even_rows(&line, 3, columns, &mut fast);
            soft_rows(&line, 3, columns, &Width::GUESSED, &mut any);
            prop_assert_eq!(fast, any);
        }

        #[test]
        fn rows_are_the_text_and_fit(
            text in "([a-zéක-ෆා年👩\u{301}\u{a0}«» -]{0,9}|\n|!| ){0,12}",
            columns in 1..20_usize,
        ) {
            let width = &Width::GUESSED;
            let mut at = 0;
            for row in wrap(&text, columns, width) {
                prop_assert_eq!(row.range.start, at);
                at = row.range.end;
                let shown = &text[row.range.clone()];
                prop_assert!(!shown.contains('\n'));
                let shown = shown.trim_end_matches(' ');
                let fits = width.of(shown) <= columns;
                prop_assert!(fits || cluster_indices(shown).count() == 1, "{shown:?}");
                if row.hard {
                    prop_assert_eq!(&text[at..=at], "\n");
                    at += 1;
                }
            }
            prop_assert_eq!(at, text.len());
        }
    }
}
