//! What differs between two values of a field of rows, row by row and column by column: what people are shown of it.

use super::{Element, Field};

/// A difference between two values of a field of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// What the row is called, with what else tells it from others, as in `Drugs, 2006`. Not safe to display raw.
    pub row: String,
    /// Of that, what else tells it from others, as in `2006`; empty where its name does. Not safe to display raw either.
    pub at: String,
    /// The column; nothing where the row itself came, went or got another name.
    pub column: Option<String>,
    /// What stood there: of a row that went, all it said.
    pub before: Option<String>,
    /// What stands there: of a row that came, all it says.
    pub after: Option<String>,
}

impl Field {
    /// What differs between two values; nothing where the field is not made of rows, or where rows only stand in another
    /// order.
    pub fn row_changes(&self, before: &str, after: &str) -> Option<Vec<RowChange>> {
        if !self.is_rows() {
            return None;
        }
        let (from, to) = (self.elements(before)?, self.elements(after)?);
        let found = self.continued_rows(&from, &to);
        let whole = |element: &Element| Some(self.cells(element).concat());
        let mut changes = Vec::new();
        for (old, place) in from.iter().zip(&found) {
            match place.and_then(|at| to.get(at)) {
                Some(new) => self.cell_changes(old, new, &mut changes),
                None => changes.push(RowChange {
                    row: self.called(old),
                    at: self.told_apart(old).join(", "),
                    column: None,
                    before: whole(old),
                    after: None,
                }),
            }
        }
        let came = to.iter().enumerate();
        for (_, new) in came.filter(|(at, _)| !found.contains(&Some(*at))) {
            changes.push(RowChange {
                row: self.called(new),
                at: self.told_apart(new).join(", "),
                column: None,
                before: None,
                after: whole(new),
            });
        }
        Some(changes).filter(|changes| !changes.is_empty())
    }

    fn cell_changes(&self, old: &Element, new: &Element, changes: &mut Vec<RowChange>) {
        let (row, at) = (self.called(old), self.told_apart(old).join(", "));
        if old.name != new.name {
            changes.push(RowChange {
                row: row.clone(),
                at: at.clone(),
                column: None,
                before: Some(old.name.clone()),
                after: Some(new.name.clone()),
            });
        }
        let more = new
            .columns
            .iter()
            .filter(|(key, _)| old.column(key).is_none());
        for (key, _) in old.columns.iter().chain(more) {
            let (before, after) = (old.column(key), new.column(key));
            if before != after {
                changes.push(RowChange {
                    row: row.clone(),
                    at: at.clone(),
                    column: Some(key.clone()),
                    before: before.map(str::to_owned),
                    after: after.map(str::to_owned),
                });
            }
        }
    }

    /// What a row is called among the others of its field.
    fn called(&self, element: &Element) -> String {
        let mut all = vec![element.name.as_str()];
        all.extend(self.told_apart(element));
        all.join(", ")
    }

    /// What tells a row from others of its name.
    fn told_apart<'e>(&self, element: &'e Element) -> Vec<&'e str> {
        let columns = self.row_key_columns().unwrap_or_default().iter();
        columns.filter_map(|key| element.column(key)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_told() {
        let before = "Drugs; amount: 5; year: 2005\nStaff; amount: 9\nBeds; amount: 1";
        let after =
            "Drugs; amount: 6; currency: XTS; year: 2005\nStaff; amount: 9\nCars; amount: 2";
        let told = Field::Cost.row_changes(before, after).unwrap().into_iter();
        let told: Vec<_> = told
            .map(|one| (one.row, one.column, one.before, one.after))
            .collect();
        let at = Field::Cost.row_changes(before, after).unwrap();
        let at: Vec<String> = at.into_iter().map(|one| one.at).collect();
        assert_eq!(at, ["2005", "2005", "", ""]);
        let some = |text: &str| Some(text.to_owned());
        let drugs = || "Drugs, 2005".to_owned();
        assert_eq!(
            told,
            [
                (drugs(), some("amount"), some("5"), some("6")),
                (drugs(), some("currency"), None, some("XTS")),
                ("Beds".to_owned(), None, some("Beds; amount: 1"), None),
                ("Cars".to_owned(), None, None, some("Cars; amount: 2")),
            ]
        );
        assert_eq!(Field::Text.row_changes("a", "b"), None);
        assert_eq!(Field::Cost.row_changes(before, before), None);
    }
}
