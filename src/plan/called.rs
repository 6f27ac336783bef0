//! What a clause is called in a sentence: by its title, which stays when its number changes.

use super::Clause;
use crate::text::{self, Shown};

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

fn cut(title: &str) -> String {
    let line = title.split_whitespace().collect::<Vec<_>>().join(" ");
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
    use crate::plan::{Clause, Kind};

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
}
