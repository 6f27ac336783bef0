//! Lists and rows taken apart into elements and columns, and put together again, so that one element or one
//! column can be changed and the others stay.

use super::spelling::{item, item_text, key};
use super::{Clause, ClauseId, Field, Kind, quote};

/// An element of a list, or a row with its columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Element {
    /// The element itself, or the first column of the row: what it is called.
    pub name: String,
    /// The other columns by key, in the text form of their values. Of an element of a list, none.
    pub columns: Vec<(String, String)>,
}

impl Element {
    /// A row as its line says it, whatever its columns are called; nothing where that is no row's.
    pub fn read(line: &str) -> Option<Element> {
        let (name, mut rest) = item(line, ';')?;
        let mut columns = Vec::new();
        while let Some(text) = rest {
            let (key, after) = key(text)?;
            let (value, next) = item(after, ';')?;
            columns.push((key, value));
            rest = next;
        }
        Some(Element { name, columns })
    }

    /// The value of a column; nothing where it is empty.
    pub fn column(&self, key: &str) -> Option<&str> {
        let mut columns = self.columns.iter();
        columns
            .find(|(one, _)| one == key)
            .map(|(_, value)| value.as_str())
    }

    /// Fills a column or empties it.
    pub fn put(&mut self, key: &str, value: Option<&str>) {
        let place = self.columns.iter().position(|(one, _)| one == key);
        match (place, value) {
            (Some(at), Some(value)) => {
                if let Some((_, held)) = self.columns.get_mut(at) {
                    value.clone_into(held);
                }
            }
            (Some(at), None) => {
                self.columns.remove(at);
            }
            (None, Some(value)) => self.columns.push((key.to_owned(), value.to_owned())),
            (None, None) => {}
        }
    }
}

impl Field {
    /// Whether the field is read as prose and not as an entry in a form.
    pub fn is_prose(&self) -> bool {
        matches!(self, Field::Title | Field::Text)
    }

    /// Whether the field is a list.
    pub fn is_list(&self) -> bool {
        matches!(self, Field::Partners | Field::Groups | Field::Exclusion)
    }

    /// Whether the field is made of rows.
    pub fn is_rows(&self) -> bool {
        Field::ROWS.contains(self)
    }

    /// The elements of a field's text form. Nothing where the field is neither a list nor rows, or where the text
    /// cannot be its value.
    pub fn elements(&self, text: &str) -> Option<Vec<Element>> {
        let text = self.canonical(text)?;
        if self.is_list() {
            divided(&text, ',')?
                .into_iter()
                .map(|name| {
                    Some(Element {
                        name,
                        columns: Vec::new(),
                    })
                })
                .collect()
        } else if self.is_rows() {
            text.lines().map(Element::read).collect()
        } else {
            None
        }
    }

    /// The text form of elements: exactly what a clause with this value says. Nothing where it could not be its
    /// value.
    pub fn spelled(&self, elements: &[Element]) -> Option<String> {
        let text = |one: &Element| -> String { self.cells(one).concat() };
        let texts: Vec<String> = elements.iter().map(text).collect();
        self.canonical(&texts.join(self.joint()))
    }

    /// A text as it stands among others in a text form: in quotation marks where it holds what divides them.
    pub fn item(&self, text: &str) -> String {
        item_text(text, if self.is_list() { ',' } else { ';' })
    }

    /// What stands between two elements in a text form.
    pub(crate) fn joint(&self) -> &'static str {
        if self.is_list() { ", " } else { "\n" }
    }

    /// The text form of an element in pieces: its name, then for each column what leads to its value, and the value.
    pub(crate) fn cells(&self, element: &Element) -> Vec<String> {
        let divider = if self.is_list() { ',' } else { ';' };
        let mut cells = vec![item_text(&element.name, divider)];
        for (key, value) in &element.columns {
            cells.push(format!("; {}: ", quote::key(key)));
            cells.push(item_text(value, divider));
        }
        cells
    }

    /// A text form as the plan itself would write it.
    fn canonical(&self, text: &str) -> Option<String> {
        let id: ClauseId = "x".parse().ok()?;
        let mut clause = Clause::new(id, Kind::Action);
        clause.set(self, Some(text)).ok()?;
        Some(clause.get(self).unwrap_or_default())
    }
}

fn divided(text: &str, divider: char) -> Option<Vec<String>> {
    let mut items = Vec::new();
    let mut rest = Some(text).filter(|text| !text.is_empty());
    while let Some(text) = rest {
        let (one, after) = item(text, divider)?;
        items.push(one);
        rest = after;
    }
    Some(items)
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rows_fall_into_columns() {
        let text = "Coverage; unit: %; target: 30; target-year: 2010\n\"a; b\"; note: 5";
        let elements = Field::Indicator.elements(text).unwrap();
        assert_eq!(elements[0].name, "Coverage");
        assert_eq!(elements[0].column("target"), Some("30"));
        assert_eq!(elements[1].name, "a; b");
        assert_eq!(Field::Indicator.spelled(&elements).as_deref(), Some(text));
        assert_eq!(Field::Indicator.elements("x; target: many"), None);
        // Of two values for one column, none is taken in silence; nor is a row called twice.
        for twice in ["x; target: 5; target: 6", "x; name: y", "x; a: 1; a: 2"] {
            assert_eq!(Field::Indicator.elements(twice), None, "{twice}");
        }
        assert_eq!(Field::Text.elements("x"), None);
    }

    proptest! {
        #[test]
        fn what_is_taken_apart_goes_together_again(clause in testing::clause()) {
            for (field, text) in clause.fields() {
                let Some(elements) = field.elements(&text) else {
                    prop_assert!(!field.is_list() && !field.is_rows());
                    continue;
                };
                prop_assert_eq!(field.spelled(&elements), Some(text));
            }
        }
    }
}
