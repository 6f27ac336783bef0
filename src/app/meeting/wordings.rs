//! Two wordings of a field: what somebody else made of it, what was made of it here, and whether both can stand.

use crate::app::model::meeting::{Both, Mine};
use crate::app::prose::{Hand, Mark, Names, Run};
use crate::app::table::Pick;
use crate::dialogue::merging::{Three, both};
use crate::plan::Field;
use crate::text::{Merge, diff_text_within, merge};
use crate::track::{Span, SpanKind};
use std::time::Duration;

/// A difference may take this long to be found; beyond, it is found roughly.
const PATIENCE: Duration = Duration::from_millis(50);

impl Mine {
    /// A text as it was typed in the editor.
    pub fn of_text(text: String) -> Mine {
        Mine {
            text,
            form: None,
            names: Vec::new(),
        }
    }

    /// A field as it was filled in: what it was, and what it is by now.
    pub fn of_form(text: String, before: String, now: String, names: &[Pick]) -> Mine {
        Mine {
            text,
            form: Some((before, now)),
            names: names.to_vec(),
        }
    }

    /// Whether it was typed in a form.
    pub(super) fn is_of_form(&self) -> bool {
        self.form.is_some()
    }

    /// As people read it: names in the place of ids.
    pub(super) fn said(&self, text: &str) -> String {
        if self.names.is_empty() {
            return text.to_owned();
        }
        let name = |id: &str| {
            let known = self.names.iter().find(|pick| pick.id == id);
            known.map_or(id.to_owned(), |pick| pick.name.clone())
        };
        elements(text).map(name).collect::<Vec<_>>().join(", ")
    }

    /// Both wordings before it is known who wrote the other one, where that can be told already.
    pub(super) fn met(&self, field: &Field, hand: Hand) -> Option<Both> {
        let (before, now) = self.form.as_ref()?;
        let there = compared(&self.said(before), &self.said(now), Hand::Unattributed);
        Some(self.both(field, before, now, there, hand))
    }

    /// Both wordings, with who wrote the other one.
    pub(super) fn tracked(
        &self,
        field: &Field,
        spans: &[Span],
        names: &Names<'_>,
        hand: Hand,
    ) -> Both {
        let join = |kind: SpanKind| -> String {
            let stands = spans
                .iter()
                .filter(|span| span.kind == SpanKind::Kept || span.kind == kind);
            stands.map(|span| span.text.as_str()).collect()
        };
        let (base, theirs) = (join(SpanKind::Deleted), join(SpanKind::Inserted));
        match &self.form {
            // Names are not what the history holds, and a field may have been looked at later than the form was.
            Some((before, now)) if !self.names.is_empty() || *before != base || *now != theirs => {
                let mut marks = spans.iter().map(|span| names.mark(span));
                let writer = marks.find_map(|mark| mark.inserted.or(mark.deleted));
                let writer = writer.unwrap_or(Hand::Unattributed);
                let there = compared(&self.said(before), &self.said(now), writer);
                self.both(field, before, now, there, hand)
            }
            _ => {
                let run = |span: &Span| Run::new(span.text.clone(), names.mark(span));
                let there = spans.iter().map(run).collect();
                self.both(field, &base, &theirs, there, hand)
            }
        }
    }

    fn both(&self, field: &Field, base: &str, theirs: &str, there: Vec<Run>, hand: Hand) -> Both {
        Both {
            there,
            here: compared(&self.said(base), &self.said(&self.text), hand),
            merged: merged(field, base, &self.text, theirs),
            theirs: theirs.to_owned(),
            mine: self.text.clone(),
        }
    }
}

/// What becomes of a text, in one hand.
pub(super) fn compared(before: &str, after: &str, hand: Hand) -> Vec<Run> {
    let (runs, _) = diff_text_within(before, after, PATIENCE);
    runs.iter()
        .map(|run| Run::new(run.text, Mark::of(run.kind, hand)))
        .collect()
}

/// Both wordings in one, where both can stand: words in prose, elements in lists, rows where each is about its own.
fn merged(field: &Field, base: &str, mine: &str, theirs: &str) -> Option<String> {
    match field {
        Field::Title | Field::Text => match merge(base, mine, theirs) {
            Merge::Clean(text) => Some(text),
            Merge::Collision { .. } => None,
        },
        Field::Partners | Field::Groups => {
            let both = joined(elements(base), elements(mine), elements(theirs));
            Some(both.join(", "))
        }
        rows if rows.is_rows() => value(rows, base, mine, theirs),
        _ => None,
    }
}

/// The elements of a list.
fn elements(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|one| !one.is_empty())
}

/// Theirs, without what was left out here, and with what was put in here.
fn joined<'t>(
    base: impl Iterator<Item = &'t str>,
    mine: impl Iterator<Item = &'t str>,
    theirs: impl Iterator<Item = &'t str>,
) -> Vec<&'t str> {
    let (base, mine): (Vec<&str>, Vec<&str>) = (base.collect(), mine.collect());
    let left = |one: &&str| mine.contains(one) || !base.contains(one);
    let mut both: Vec<&str> = theirs.filter(left).collect();
    for one in &mine {
        if !base.contains(one) && !both.contains(one) {
            both.push(one);
        }
    }
    both
}

/// Rows of both, by row and column.
fn value(field: &Field, base: &str, mine: &str, theirs: &str) -> Option<String> {
    let sides = Three {
        base,
        ours: theirs,
        theirs: mine,
    };
    both(field, sides)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_stand_where_they_are_of_different_elements() {
        let list = |base, mine, theirs| merged(&Field::Partners, base, mine, theirs).unwrap();
        assert_eq!(list("a, b", "a, b, c", "a, b, d"), "a, b, d, c");
        assert_eq!(list("a, b", "b", "a, b, d"), "b, d");
        assert_eq!(list("", "c", "c"), "c");
        let date = merged(&Field::End, "2003-01-01", "2004-01-01", "2005-01-01");
        assert_eq!(date, None);
    }

    #[test]
    fn one_indicator_changed_twice_is_not_merged() {
        let row = |base, mine, theirs| merged(&Field::Indicator, base, mine, theirs);
        let one = "Persons covered; unit: persons";
        let more = format!("{one}\nBudget; unit: francs");
        assert_eq!(row(one, &more, one), Some(more.clone()));
        let changed = row(
            one,
            "Persons covered; unit: households",
            "Persons covered; unit: men",
        );
        assert_eq!(changed, None);
    }
}
