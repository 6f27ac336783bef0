//! Rows of a page as sentences. A row of a table says each of its cells behind the name of its column; what is drawn is
//! left out.

use super::teller::{Teller, joined};
use crate::app::label::{Label, Row};
use crate::app::prose::Hand;

/// What stands before the column that was chosen.
const CHOSEN: char = '▸';

/// Rows that are being put into sentences.
#[derive(Debug, Default)]
pub struct Rows {
    /// The names of the columns.
    heads: Vec<String>,
    /// The row that holds them, until another row needs it.
    unsaid: Option<String>,
}

impl Rows {
    /// What a row says, and before it the names of columns that no row needed.
    pub fn next(&mut self, row: &Row, teller: &Teller<'_>) -> Vec<String> {
        let cells = cells(row, teller);
        if is_legend(row) {
            return Vec::new();
        }
        if is_head(row, &cells) {
            let before = self.unsaid.take();
            self.unsaid = Some(joined(&cells.join("  ")));
            let chosen = row.runs.iter().find(|(_, text)| text.contains(CHOSEN));
            let chosen = chosen.map(|(_, text)| {
                let column = without_signs(text);
                format!("{}: {column}", teller.word("plain-chosen"))
            });
            self.heads = cells;
            return before.into_iter().chain(chosen).collect();
        }
        let values = self.heads.len().saturating_sub(1);
        let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
        // A row may say nothing of all years together, which stands last.
        if values > 0 && filled > 1 && cells.len() >= values {
            self.unsaid = None;
            return vec![named(&self.heads, &cells)];
        }
        let said = without_signs(&teller.row(row));
        // A heading within a table leaves the names of its columns what they are.
        Some(said)
            .filter(|said| !said.is_empty())
            .into_iter()
            .collect()
    }

    /// What is left to be said: names of columns that no row needed.
    pub fn rest(self) -> Option<String> {
        self.unsaid
    }
}

/// The cells of a row; the letter of a voice is its name.
fn cells(row: &Row, teller: &Teller<'_>) -> Vec<String> {
    let cells = row.runs.iter().map(|(label, text)| match label {
        Label::Voice(voice) if text.trim().chars().count() == 1 => {
            teller.hand(Hand::of(*voice)).into_string()
        }
        _ => without_signs(text),
    });
    cells.collect()
}

/// Whether a row holds the names of columns: they are all that stands back.
fn is_head(row: &Row, cells: &[String]) -> bool {
    let names = cells.iter().filter(|cell| !cell.is_empty()).count();
    names > 1 && row.runs.iter().all(|(label, _)| *label == Label::Faint)
}

/// Signs that only say what other signs mean say nothing to whoever listens.
fn is_legend(row: &Row) -> bool {
    let all: String = row.runs.iter().map(|(_, text)| text.as_str()).collect();
    ["█ ", "░ "].iter().all(|sign| all.contains(sign))
}

/// A row of a table: what it is called, and each cell behind the name of its column. What it is called can stand in more
/// than one cell.
fn named(heads: &[String], cells: &[String]) -> String {
    let values = heads.len().saturating_sub(1);
    let (name, cells) = cells.split_at(cells.len().saturating_sub(values).max(1));
    let pairs = heads.iter().skip(1).zip(cells);
    let pairs = pairs.filter(|(_, cell)| !cell.is_empty());
    let pairs = pairs.map(|(head, cell)| match head.is_empty() {
        true => cell.clone(),
        false => format!("{head} {cell}"),
    });
    let said = pairs.collect::<Vec<_>>().join("; ");
    match joined(&name.join("  ")) {
        name if name.is_empty() => said,
        name => format!("{name}: {said}"),
    }
}

/// What is left of a row without what is no word: bars, and signs beside which a word stands.
pub fn without_signs(text: &str) -> String {
    let text = text.replace(CHOSEN, "").replace(" · ", "  ");
    let sign = |letter: char| "√×®≈≠◊‹›▼▷◇◆○·".contains(letter);
    let bar = |letter: char| ('\u{2500}'..='\u{259f}').contains(&letter);
    let drawn = |word: &str| !word.is_empty() && word.chars().all(|it| sign(it) || bar(it));
    // What is left of a bar beside which something else stands.
    let rest = |word: &str| {
        word.strip_suffix(',')
            .is_some_and(|it| it.len() > 2 && drawn(it))
    };
    let words = text.split(' ').filter(|word| !drawn(word) && !rest(word));
    let words: Vec<String> = words.map(|word| word.replace(bar, "")).collect();
    let said = joined(&words.join(" "));
    said.trim_end_matches([',', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::keys::Keys;
    use crate::i18n::Language;
    use crate::plan::Voice;
    use crate::text::Shown;

    fn said(rows: &[&[(Label, &'static str)]]) -> Vec<String> {
        let keys = Keys::default();
        let teller = Teller {
            keys: &keys,
            language: Language::English,
        };
        let mut all = Rows::default();
        let rows = rows.iter().flat_map(|runs| {
            let runs = runs
                .iter()
                .map(|(label, text)| (*label, Shown::line(*text)));
            let row = Row {
                indent: 0,
                runs: runs.collect(),
            };
            all.next(&row, &teller)
        });
        let mut said: Vec<String> = rows.collect();
        said.extend(all.rest());
        said
    }

    #[test]
    fn each_cell_is_said_behind_the_name_of_its_column() {
        use Label::{Body, Faint};
        let head: &[_] = &[(Faint, "    "), (Faint, " ▸2005"), (Faint, "  2006")];
        assert_eq!(
            said(&[
                head,
                &[(Body, "Care   "), (Body, "   6.4"), (Body, "     ·")]
            ]),
            ["chosen: 2005", "Care: 2005 6.4"]
        );
        let letter = Label::Voice(Some(Voice::Workers));
        assert_eq!(
            said(&[
                head,
                &[(letter, "W "), (Body, "D.1"), (Body, "1"), (Body, "2")]
            ]),
            ["chosen: 2005", "Workers, D.1: 2005 1; 2006 2"]
        );
    }

    #[test]
    fn what_only_looks_like_the_names_of_columns_is_said_itself() {
        use Label::{Body, Faint};
        let head: &[_] = &[(Faint, "one"), (Faint, "two")];
        assert_eq!(
            said(&[head, &[(Body, "A sentence.")]]),
            ["A sentence.", "one, two"]
        );
        let bar: &[_] = &[
            (Body, "  "),
            (Body, "Employees  "),
            (Body, "400  "),
            (Faint, "█▌··"),
        ];
        assert_eq!(said(&[bar]), ["Employees, 400"]);
        let between: &[_] = &[
            (Body, "Older people  "),
            (Body, "  492,000  "),
            (Body, "█▏"),
            (Faint, "···"),
            (Body, "  7.32 per cent"),
        ];
        assert_eq!(said(&[between]), ["Older people, 492,000, 7.32 per cent"]);
    }

    #[test]
    fn a_row_without_all_years_together_is_a_row_of_the_table_as_well() {
        use Label::{Body, Faint};
        let head: &[_] = &[
            (Faint, "    "),
            (Faint, " 2005"),
            (Faint, " 2006"),
            (Faint, " total"),
        ];
        let share: &[_] = &[(Body, "Per cent  "), (Body, " 0.07"), (Body, " 0.32")];
        assert_eq!(said(&[head, share]), ["Per cent: 2005 0.07; 2006 0.32"]);
    }
}
