//! The line of a problem that was found in what a file says, and not in its text.

use super::read;
use crate::plan::Problem;
use crate::plan::problem::{Step, place};
use toml::Spanned;
use toml::de::DeValue;

/// Gives a problem its line and column in the text of its file, as near to its place as that can be followed. A file that
/// is no TOML has none: it has been told of as a whole.
pub fn locate(problem: &mut Problem, text: &str) {
    let Some(spot) = problem.spot.take() else {
        return;
    };
    let text = &*read::lines(text);
    let Ok(table) = read::table(text) else {
        return;
    };
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
    let (line, column) = place(text, found);
    (problem.line, problem.column) = (Some(line), Some(column));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Message;
    use crate::plan::Spot;

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
            locate(&mut problem, text);
            (problem.line.unwrap(), problem.column.unwrap())
        };
        assert_eq!(at(Spot::at("cost").row(1).key("amount")), (7, 12));
        assert_eq!(at(Spot::at("cost").row(1).key("year")), (6, 1));
        assert_eq!(at(Spot::at("s").row(0).key("t").row(0).key("u")), (10, 5));
        assert_eq!(at(Spot::default().row(0).key("id")), (1, 6));
        assert_eq!(at(Spot::at("none")), (1, 1));
    }
}
