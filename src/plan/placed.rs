//! Where the parts of a text form stand in it: the elements of a list, and the columns and cells of rows.

use super::Field;
use super::spelling::{item, key};
use std::ops::Range;

/// A part of the text form of a list or of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// An element of a list.
    Item(String),
    /// What stands between two elements of a list.
    Joint,
    /// What leads to the cell of this column.
    Column(String),
    /// The cell of a column, and what it says.
    Cell(String, String),
}

impl Field {
    /// The parts of a field's text form and where they stand, in bytes. Nothing where the field is neither a list nor rows, or
    /// where the text is not of its form.
    pub fn parts(&self, text: &str) -> Option<Vec<(Range<usize>, Part)>> {
        if self.is_list() {
            return list(text);
        }
        let kind = self.row_kind()?;
        let first = kind.columns().next()?;
        let mut parts = Vec::new();
        let mut from = 0;
        for line in text.split('\n') {
            if !line.trim().is_empty() {
                let own = row(line, first)?.into_iter();
                parts.extend(own.map(|(at, part)| (at.start + from..at.end + from, part)));
            }
            from += line.len() + 1;
        }
        Some(parts)
    }
}

fn list(text: &str) -> Option<Vec<(Range<usize>, Part)>> {
    let mut parts: Vec<(Range<usize>, Part)> = Vec::new();
    let mut rest = Some(text).filter(|text| !text.trim().is_empty());
    while let Some(from) = rest {
        let (at, said, after) = placed(text, from, ',')?;
        if let Some((before, _)) = parts.last() {
            parts.push((before.end..at.start, Part::Joint));
        }
        parts.push((at, Part::Item(said)));
        rest = after;
    }
    Some(parts)
}

fn row(line: &str, first: &str) -> Option<Vec<(Range<usize>, Part)>> {
    let (at, said, mut rest) = placed(line, line, ';')?;
    let mut end = at.end;
    let mut parts = vec![(at, Part::Cell(first.to_owned(), said))];
    while let Some(from) = rest {
        let (column, from) = key(from)?;
        let (at, said, after) = placed(line, from, ';')?;
        parts.push((end..at.start, Part::Column(column.clone())));
        end = at.end;
        parts.push((at, Part::Cell(column, said)));
        rest = after;
    }
    Some(parts)
}

/// The next item of a line, where it stands in that, and what follows its divider.
fn placed<'t>(
    line: &str,
    from: &'t str,
    divider: char,
) -> Option<(Range<usize>, String, Option<&'t str>)> {
    let from = from.trim_start();
    let start = line.len().checked_sub(from.len())?;
    let (said, after) = item(from, divider)?;
    let rest = after.map_or(0, |after| after.len() + divider.len_utf8());
    let own = from.get(..from.len().checked_sub(rest)?)?;
    Some((start..start + own.trim_end().len(), said, after))
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parts_stand_where_they_are_said() {
        let text = "\"a; b\"; unit: %; target: 30\nc";
        let parts = Field::Indicator.parts(text).unwrap();
        let told: Vec<(&str, Part)> = parts
            .into_iter()
            .map(|(at, part)| (&text[at], part))
            .collect();
        let cell = |column: &str, said: &str| Part::Cell(column.to_owned(), said.to_owned());
        let column = |column: &str| Part::Column(column.to_owned());
        assert_eq!(
            told,
            [
                ("\"a; b\"", cell("name", "a; b")),
                ("; unit: ", column("unit")),
                ("%", cell("unit", "%")),
                ("; target: ", column("target")),
                ("30", cell("target", "30")),
                ("c", cell("name", "c")),
            ]
        );
        let text = "poor, \"a, b\"";
        let parts = Field::Groups.parts(text).unwrap();
        let told: Vec<&str> = parts.iter().map(|(at, _)| &text[at.clone()]).collect();
        assert_eq!(told, ["poor", ", ", "\"a, b\""]);
        assert_eq!(Field::Groups.parts(""), Some(Vec::new()));
        assert_eq!(Field::Text.parts("x"), None);
    }

    proptest! {
        #[test]
        fn parts_say_what_elements_say(clause in testing::clause()) {
            for (field, text) in clause.fields() {
                let Some(elements) = field.elements(&text) else {
                    prop_assert_eq!(field.parts(&text), None);
                    continue;
                };
                let parts = field.parts(&text).unwrap();
                let said: Vec<&str> = parts
                    .iter()
                    .filter_map(|(_, part)| match part {
                        Part::Item(said) | Part::Cell(_, said) => Some(said.as_str()),
                        Part::Joint | Part::Column(_) => None,
                    })
                    .collect();
                let wanted: Vec<&str> = elements
                    .iter()
                    .flat_map(|one| {
                        let columns = one.columns.iter().map(|(_, value)| value.as_str());
                        std::iter::once(one.name.as_str()).chain(columns)
                    })
                    .collect();
                prop_assert_eq!(said, wanted);
                let mut end = 0;
                for (at, _) in parts {
                    prop_assert!(end <= at.start && at.start <= at.end && text.get(at.clone()).is_some());
                    end = at.end;
                }
            }
        }
    }
}
