//! What an amendment makes of the terms of a clause, in few words: what each was, and what it becomes.

use crate::app::say;
use crate::dialogue::TextChange;
use crate::i18n::{Language, Message};
use crate::plan::{Field, RowChange, column_name};
use std::collections::BTreeSet;

/// The fields that a cost is reckoned from.
pub(super) const COSTED: [Field; 8] = [
    Field::Benefit,
    Field::Coverage,
    Field::Contribution,
    Field::Cost,
    Field::Funding,
    Field::Support,
    Field::Start,
    Field::End,
];

/// The columns that go without saying: the number that a row is about.
const MAIN: [&str; 3] = ["amount", "share", "rate"];

/// What stands for nothing.
const NOTHING: &str = "–";

/// A number, a word or a day that becomes another one. Not safe to display raw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Becomes {
    /// Which row it is in; nothing where there is no other.
    row: String,
    /// What of the row; nothing where that goes without saying.
    what: Option<Message>,
    before: Option<String>,
    after: Option<String>,
}

impl Becomes {
    /// Everything in these texts that a cost is reckoned from.
    pub fn all(texts: &[TextChange]) -> Vec<Becomes> {
        let costed = texts.iter().filter(|text| COSTED.contains(&text.field));
        costed.flat_map(of).collect()
    }

    fn say(&self, language: Language) -> String {
        let what = self.what.as_ref().map(|what| say(language, what));
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| NOTHING.to_owned());
        let change = format!("{} → {}", side(&self.before), side(&self.after));
        let said = [self.row.clone(), what.unwrap_or_default(), change];
        let said: Vec<String> = said.into_iter().filter(|it| !it.is_empty()).collect();
        said.join(" ")
    }
}

/// All of them in a line.
pub fn in_few_words(changes: &[Becomes], language: Language) -> String {
    let said = changes.iter().map(|change| change.say(language));
    said.collect::<Vec<_>>().join(", ")
}

fn of(text: &TextChange) -> Vec<Becomes> {
    let field = &text.field;
    let side = |side: &Option<String>| side.clone().filter(|it| !it.is_empty());
    let (before, after) = (side(&text.before), side(&text.after));
    if !field.is_rows() {
        return vec![Becomes {
            row: String::new(),
            what: Some(field.name()),
            before,
            after,
        }];
    }
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let sides = [&before, &after].into_iter();
    let elements = sides.filter_map(|side| field.elements(side)).flatten();
    let names: BTreeSet<String> = elements.map(|element| element.name).collect();
    let changes = field.row_changes(&before, &after).unwrap_or_default();
    let changes = changes.into_iter();
    changes
        .map(|change| Becomes::in_row(field, change, names.len() > 1))
        .collect()
}

impl Becomes {
    /// A cell that changes; or a row that comes or goes, with the number it is about.
    fn in_row(field: &Field, change: RowChange, with_name: bool) -> Becomes {
        let row = if with_name { change.row } else { change.at };
        let renamed = change.column.is_none() && change.before.is_some() && change.after.is_some();
        match change.column {
            Some(column) => Becomes {
                row,
                what: (!MAIN.contains(&column.as_str())).then(|| column_name(&column)),
                before: change.before,
                after: change.after,
            },
            None if renamed => Becomes {
                row: String::new(),
                what: None,
                before: change.before,
                after: change.after,
            },
            None => Becomes {
                row,
                what: None,
                before: change.before.map(|text| main(field, &text)),
                after: change.after.map(|text| main(field, &text)),
            },
        }
    }
}

/// The number that a row is about; all of it where it says none.
fn main(field: &Field, row: &str) -> String {
    let elements = field.elements(row).unwrap_or_default();
    let columns = MAIN.iter();
    let found = columns.filter_map(|key| Some(elements.first()?.column(key)?.to_owned()));
    found.into_iter().next().unwrap_or_else(|| row.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::ClauseId;

    fn told(field: Field, before: &str, after: &str) -> String {
        let some = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty());
        let text = TextChange {
            clause: "pension".parse::<ClauseId>().unwrap(),
            field,
            before: some(before),
            after: some(after),
        };
        in_few_words(&Becomes::all(&[text]), Language::English)
    }

    #[test]
    fn a_number_is_told_with_what_it_was() {
        assert_eq!(
            told(Field::Benefit, "A; amount: 30", "A; amount: 36"),
            "30 → 36"
        );
        assert_eq!(
            told(
                Field::Coverage,
                "A; year: 2008; share: 60\nA; year: 2009; share: 80",
                "A; year: 2008; share: 75\nA; year: 2009; share: 100",
            ),
            "2008 60 → 75, 2009 80 → 100"
        );
        assert_eq!(
            told(
                Field::Benefit,
                "A; start: 2006-07-01",
                "A; start: 2007-01-01"
            ),
            "Start 2006-07-01 → 2007-01-01"
        );
        assert_eq!(told(Field::End, "", "2008-12-31"), "End – → 2008-12-31");
    }

    #[test]
    fn among_several_rows_it_is_told_which() {
        assert_eq!(
            told(
                Field::Funding,
                "A; amount: 1; year: 2006\nB; amount: 2",
                "A; amount: 5; year: 2006\nB; amount: 2; kind: donors",
            ),
            "A, 2006 1 → 5, B Kind – → donors"
        );
        assert_eq!(
            told(Field::Cost, "A; amount: 1\nB; amount: 2", "A; amount: 1"),
            "B 2 → –"
        );
        assert_eq!(
            told(
                Field::Coverage,
                "A; year: 2008; share: 60",
                "A; year: 2008; share: 60\nA; year: 2010; share: 90"
            ),
            "2010 – → 90"
        );
    }

    #[test]
    fn words_that_nothing_is_reckoned_from_are_left_out() {
        assert_eq!(told(Field::Text, "old", "new"), "");
        assert_eq!(
            told(
                Field::Milestone,
                "A; date: 2006-03-31",
                "A; date: 2007-03-31"
            ),
            ""
        );
    }
}
