//! A short way to a clause whose file is as plain as Plenary writes most of them: known keys, each on its line
//! or, where it is prose, between triple quotes, and rows below them, with no escapes. Any other file is left to the
//! TOML parser; the first frame and the history wait for thousands.

use super::plain_row::{date, header, integer, is_plain, line, string, strings};
use super::splice::KEYS;
use crate::plan::{Clause, Field, Kind};
use memchr::memchr_iter;

/// The clause; nothing where the file is not plain enough, though it may well be right.
pub fn parse(text: &str) -> Option<Clause> {
    if !is_plain(text) {
        return None;
    }
    let (id, rest) = line(text)?;
    let (kind, mut rest) = line(rest)?;
    let id = string(id.strip_prefix("id = ")?)?.parse().ok()?;
    let kind: Kind = string(kind.strip_prefix("kind = ")?)?.parse().ok()?;
    let mut clause = Clause::new(id, kind);
    // `id` and `kind`, the first two of the keys, were.
    let mut seen = 0b11;
    while !rest.is_empty() {
        let (first, below) = line(rest)?;
        if first.is_empty() {
            rest = below;
            continue;
        }
        if first.starts_with('[') {
            return tables(&mut clause, rest).map(|()| clause);
        }
        let (key, value) = first.split_once(" = ")?;
        seen = once(seen, key)?;
        rest = match (key, value.starts_with(TRIPLE)) {
            ("text", true) => {
                let (text, below) = prose(rest.get(key.len() + " = ".len()..)?)?;
                text.trim_end_matches('\n').clone_into(&mut clause.text);
                below
            }
            _ => {
                put(&mut clause, key, value)?;
                below
            }
        };
    }
    Some(clause)
}

/// The rows below the keys, whichever kinds follow each other.
fn tables(clause: &mut Clause, mut rest: &str) -> Option<()> {
    while let Some((head, below)) = line(rest) {
        let key = header(head)?;
        let field = Field::ROWS.iter().find(|field| field.key() == key)?;
        rest = clause.rows_mut(field)?.read_plain(below)?;
    }
    Some(())
}

const TRIPLE: &str = "\"\"\"";

/// The keys that were seen and this one; nothing if it is unknown or comes again.
fn once(seen: u16, key: &str) -> Option<u16> {
    let bit = 1 << KEYS.iter().position(|known| *known == key)?;
    (seen & bit == 0).then_some(seen | bit)
}

fn put(clause: &mut Clause, key: &str, value: &str) -> Option<()> {
    match key {
        "parent" => clause.parent = Some(string(value)?.parse().ok()?),
        "order" => clause.order = integer(value)?,
        "title" => clause.title = string(value)?.to_owned(),
        "text" => clause.text = string(value)?.to_owned(),
        "lead" => clause.lead = word(value)?,
        "partners" => clause.partners = strings(value)?,
        "start" => clause.start = Some(date(value)?),
        "end" => clause.end = Some(date(value)?),
        "guarantee" => clause.guarantee = word(value)?,
        "groups" => clause.groups = strings(value)?,
        "aspect" => clause.aspect = word(value)?,
        "exclusion" => clause.exclusion = strings(value)?,
        _ => return None,
    }
    Some(())
}

/// A string; an empty one means nothing.
fn word(value: &str) -> Option<Option<String>> {
    let text = string(value)?;
    Some((!text.is_empty()).then(|| text.to_owned()))
}

/// The text between triple quotes at the beginning, and what follows on the next line.
fn prose(value: &str) -> Option<(&str, &str)> {
    let value = value.strip_prefix(TRIPLE)?;
    let value = value.strip_prefix('\n').unwrap_or(value);
    let mut quotes = memchr_iter(b'"', value.as_bytes());
    let (text, rest) = quotes.find_map(|at| {
        let (text, rest) = value.split_at_checked(at)?;
        Some((text, rest.strip_prefix(TRIPLE)?))
    })?;
    match rest.strip_prefix('\n') {
        Some(below) => Some((text, below)),
        None => rest.is_empty().then_some((text, rest)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::format::{clause, write_clause};
    use crate::plan::testing::{self, mangled};
    use proptest::prelude::*;

    const FILE: &str = "id = \"a-1\"
kind = \"action\"
parent = \"b\"
order = -120
title = \"Étendre l'assurance = maladie\"
text = \"\"\"
One \"two\" \"\"three.

Four, \u{201c}five\u{201d}.\"\"\"
lead = \"\"
partners = [\"one\", \"two\"]
start = 2004-02-29

end = 2005-12-01
guarantee = \"health-care\"
groups = []
aspect = \"gaps\"";

    const ROWS: &str = "id = \"a-1\"
kind = \"action\"
text = \"\"\"
[[benefit]]\"\"\"

[[benefit]]
name = \"Pension\"
amount = 30.50
price-year = 2004
start = 2006-07-01

[[coverage]]
of = \"Pension\"
year = 2008
share = 60
[[benefit]]
name = \"Grant\"
rate = -0.5
of = \"\"

[[progress]]
date = 2006-03-31
note = \"Begun\"
";

    /// What is accepted is what the parser of TOML makes of it.
    fn agrees(text: &str) -> bool {
        let found = parse(text);
        if let Some(found) = &found {
            let full = clause::parse(text).map(|(clause, _)| clause);
            assert_eq!(full.as_ref().ok(), Some(found), "{text}");
        }
        found.is_some()
    }

    #[test]
    fn a_plain_file_takes_the_short_way() {
        assert!(agrees(FILE));
        let mut clause = parse(FILE).unwrap();
        assert_eq!(clause.partners, ["one", "two"]);
        assert!(agrees(&write_clause(&clause)));
        clause.text.clear();
        assert!(agrees(&write_clause(&clause)));
        assert!(agrees(ROWS));
        let rows = parse(ROWS).unwrap();
        assert_eq!((rows.benefits.len(), rows.coverage.len()), (2, 1));
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_parser() {
        for (from, to) in [
            ("kind", "# c\nkind"),
            ("\"b\"", "\"b\" # c"),
            ("order = -120", "order = -0"),
            ("order = -120", "order = 012"),
            ("order = -120", "order = 1_000"),
            ("order = -120", "order = 9223372036854775808"),
            ("lead", "title"),
            ("lead", "x"),
            ("\"gaps\"", "'gaps'"),
            ("five", "\\u0041"),
            ("five", "\u{7f}"),
            ("\n", "\r\n"),
            ("02-29", "02-30"),
            ("02-29", "02-28T01:02:03"),
            ("five\u{201d}.\"\"\"", "five\"\"\"\""),
            ("\"two\"]", "\"tw\"o\"]"),
            ("\"two\"]", "2]"),
            ("aspect = \"gaps\"", "\n[indicator]\nname = \"x\""),
            ("aspect = \"gaps\"", "\n[[strange]]\nname = \"x\""),
            (
                "aspect = \"gaps\"",
                "\n[[indicator]]\nname = \"x\"\nname = \"y\"",
            ),
            ("aspect = \"gaps\"", "\n[[indicator]]\nbaseline = 1e3"),
            ("aspect = \"gaps\"", "\n[[indicator]]\nstrange = 1"),
            ("aspect = \"gaps\"", "\n[[indicator]] # c"),
        ] {
            let text = FILE.replace(from, to);
            assert_ne!(text, FILE);
            assert!(!agrees(&text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn both_ways_agree_on_written_files(clause in testing::clause()) {
            agrees(&write_clause(&clause));
        }

        #[test]
        fn both_ways_agree_on_mangled_files(text in mangled(FILE), rows in mangled(ROWS)) {
            agrees(&text);
            agrees(&rows);
        }
    }
}
