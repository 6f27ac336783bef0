//! The line of a problem that was found in what a file says, and not in its text.

use super::read;
use crate::plan::Problem;
use crate::plan::problem::{Spot, Step, place};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Gives problems of one file their lines and columns in its text, as near to their places as those can be followed. A file
/// that is no TOML has none: it has been told of as a whole. It is read once, however many there are.
pub fn locate<'p>(problems: impl IntoIterator<Item = &'p mut Problem>, text: &str) {
    let text = &*read::lines(text);
    let Ok(table) = read::table(text) else {
        return;
    };
    let mut known = (0, 1);
    for problem in problems {
        let Some(spot) = problem.spot.take() else {
            continue;
        };
        let found = follow(&table, &spot);
        let (line, column) = place_after(text, found, &mut known);
        (problem.line, problem.column) = (Some(line), Some(column));
    }
}

/// The byte at which a place begins, or the nearest above it that there is.
fn follow(table: &DeTable<'_>, spot: &Spot) -> usize {
    let (mut at, mut found): (Option<&Spanned<DeValue<'_>>>, _) = (None, 0);
    for step in &spot.steps {
        let next = match (step, at.map(Spanned::get_ref)) {
            (Step::Key(key), None) => table.get(key.as_str()),
            (Step::Key(key), Some(DeValue::Table(table))) => table.get(key.as_str()),
            (Step::Row(row), Some(DeValue::Array(rows))) => rows.get(*row),
            _ => None,
        };
        let Some(next) = next else { break };
        found = next.span().start;
        at = Some(next);
    }
    found
}

/// Line and column of a byte. Problems are told from the top down, so lines are counted on from the beginning of the last
/// line that was found.
fn place_after(text: &str, at: usize, known: &mut (usize, u32)) -> (u32, u32) {
    if at < known.0 {
        *known = (0, 1);
    }
    let (from, line) = *known;
    let (more, column) = place(text.get(from..).unwrap_or_default(), at - from);
    let line = line + more - 1;
    let before = text.get(..at).unwrap_or_default();
    *known = (before.rfind('\n').map_or(0, |end| end + 1), line);
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Message;

    #[test]
    fn a_place_is_followed_as_far_as_it_goes() {
        let text =
            "id = 'a'\n\n[[cost]]\nname = 'x'\n\n[[cost]]\n  amount = -1\n[[s]]\n[[s.t]]\nu = 1\n";
        let at = |spot: Spot| {
            let error = Problem::error("a.toml", "x", Message::new("plan-no-title"));
            let mut problem = Problem {
                spot: Some(Box::new(spot)),
                ..error
            };
            locate([&mut problem], text);
            (problem.line.unwrap(), problem.column.unwrap())
        };
        assert_eq!(at(Spot::at("cost").row(1).key("amount")), (7, 12));
        assert_eq!(at(Spot::at("cost").row(1).key("year")), (6, 1));
        assert_eq!(at(Spot::at("s").row(0).key("t").row(0).key("u")), (10, 5));
        assert_eq!(at(Spot::default().row(0).key("id")), (1, 6));
        assert_eq!(at(Spot::at("none")), (1, 1));
    }
}
