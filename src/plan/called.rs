//! What a clause is called in a sentence: by its title, which stays when its number changes.

use super::{Clause, ClauseId, Outline, Plan};
use crate::text::{self, Shown, one_line};

/// Longer titles are cut, in bytes.
const LONGEST: usize = 60;

impl Clause {
    /// The title in one line, cut between words where it is long; the id where there is none.
    pub fn called(&self) -> String {
        match self.title.trim() {
            "" => self.id.to_string(),
            title => cut(title),
        }
    }
}

impl Outline {
    /// A clause of this plan by its number and its title, cut between words where it is long; nothing where there is no such
    /// clause.
    pub fn called(&self, plan: &Plan, id: &ClauseId) -> Option<String> {
        let clause = plan.clauses.get(id)?;
        let number = self.number(id)?;
        Some(match clause.title.trim() {
            "" => number.to_owned(),
            title => format!("{number} {}", cut(title)),
        })
    }
}

fn cut(title: &str) -> String {
    let line = one_line(title);
    let line = Shown::line(&line).into_string();
    if line.len() <= LONGEST {
        return line;
    }
    let mut end = text::cursor::clamp(&line, LONGEST);
    if let Some(space) = line.get(..end).and_then(|cut| cut.rfind(' ')) {
        end = space;
    }
    format!("{}…", line.get(..end).unwrap_or(&line))
}

#[cfg(test)]
mod tests {
    use super::cut;
    use crate::plan::testing::{id, plan};
    use crate::plan::{Clause, Kind, Outline, Plan};

    #[test]
    fn a_long_title_is_cut_between_words() {
        assert_eq!(cut("Health care"), "Health care");
        let long = "Extend compulsory health insurance to workers in the informal economy";
        assert_eq!(
            cut(long),
            "Extend compulsory health insurance to workers in the…"
        );
        assert_eq!(cut("a\nb"), "a b");
    }

    #[test]
    fn a_clause_without_a_title_is_called_by_its_id() {
        let mut clause = Clause::new("care".parse().unwrap(), Kind::Action);
        clause.title = " \n".to_owned();
        assert_eq!(clause.called(), "care");
    }

    #[test]
    fn a_clause_is_called_by_number_and_title() {
        let mut plan = plan(&[("care", None, 10), ("fees", Some("care"), 10)]);
        let called = |plan: &Plan, of: &str| Outline::of(plan).called(plan, &id(of));
        assert_eq!(called(&plan, "fees").as_deref(), Some("1.1 Title of fees"));
        plan.clauses.get_mut("care").unwrap().title.clear();
        assert_eq!(called(&plan, "care").as_deref(), Some("1"));
        assert_eq!(called(&plan, "gone"), None);
    }
}
