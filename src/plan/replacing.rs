//! Some words put in the place of others, wherever they stand: the places, and what the chosen of them come to as edits.

use super::{Clause, ClauseId, Edit, Field, Outline, Plan, errors_of};
use crate::i18n::Message;
use crate::text::{Context, Sought, context, normal, replaced};
use std::collections::BTreeSet;
use std::ops::Range;

/// Which words, by which others, and where.
///
/// ```
/// use plenary::plan::{Clause, Edit, Kind, Outline, Plan, Replacing};
///
/// let mut plan = Plan::default();
/// let mut clause = Clause::new("fund".parse().unwrap(), Kind::Action);
/// clause.title = "The fund".to_owned();
/// clause.text = "The fund pays. No other fund does.".to_owned();
/// Edit::Add { clause: Box::new(clause) }.apply(&mut plan)?;
///
/// let replacing = Replacing { find: "fund".to_owned(), with: "trust".to_owned(), ..Replacing::default() };
/// let places = replacing.places(&plan, &Outline::of(&plan));
/// assert_eq!(places.len(), 3);
///
/// // Of three places the last is left out: the edits are of the title and of the text.
/// let (edits, refused) = replacing.edits(&plan, &places[..2]);
/// assert!(refused.is_empty());
/// let back = Edit::apply_all(&edits, &mut plan)?;
/// assert_eq!(plan.clauses["fund"].text, "The trust pays. No other fund does.");
/// Edit::apply_all(&back, &mut plan)?;
/// assert_eq!(plan.clauses["fund"].title, "The fund");
/// # Ok::<(), plenary::plan::EditError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacing {
    /// What is sought.
    pub find: String,
    /// What shall stand there; empty to strike it.
    pub with: String,
    /// In which fields, of those that are [prose](Replacing::FIELDS).
    pub fields: Vec<Field>,
    /// In which clauses; in all of them where it does not say.
    pub clauses: Option<BTreeSet<ClauseId>>,
    /// Whether only whole words are found.
    pub whole: bool,
    /// Whether capitals and signs must be as typed.
    pub exact: bool,
}

/// Without words, so that it finds nothing; in all prose of the whole plan.
impl Default for Replacing {
    fn default() -> Replacing {
        Replacing {
            find: String::new(),
            with: String::new(),
            fields: Replacing::FIELDS.to_vec(),
            clauses: None,
            whole: false,
            exact: false,
        }
    }
}

/// A place where the words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// In which clause.
    pub clause: ClauseId,
    /// In which of its fields.
    pub field: Field,
    /// Which bytes of it.
    pub range: Range<usize>,
}

impl Found {
    /// The place in this plan with so many words before it and behind, but not beyond its paragraph.
    pub fn context(&self, plan: &Plan, most: usize) -> Option<Context> {
        let text = plan.clauses.get(&self.clause)?.get(&self.field)?;
        context(&text, self.range.clone(), most)
    }
}

/// What is left as it is, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// The clause.
    pub clause: ClauseId,
    /// Its field.
    pub field: Field,
    /// Why it cannot be changed so.
    pub why: Message,
}

impl Replacing {
    /// The fields that are prose. What else a clause holds are names, dates and figures, which others refer to.
    pub const FIELDS: [Field; 2] = [Field::Title, Field::Text];

    /// The same in a clause and all that stand under it.
    #[must_use]
    pub fn within(self, outline: &Outline, clause: &ClauseId) -> Replacing {
        let rows = outline.find(clause).map(|at| outline.subtree(at));
        let rows = rows.and_then(|rows| outline.rows().get(rows));
        let under = rows.unwrap_or_default().iter().map(|row| row.id.clone());
        let mut clauses = self.clauses.unwrap_or_default();
        clauses.extend(under);
        Replacing {
            clauses: Some(clauses),
            ..self
        }
    }

    /// Every place where the words stand, in reading order.
    pub fn places(&self, plan: &Plan, outline: &Outline) -> Vec<Found> {
        let sought = Sought::new(&self.find, self.whole, self.exact);
        let named = |id: &ClauseId| self.clauses.as_ref().is_none_or(|all| all.contains(id));
        let rows = outline.rows().iter().filter(|row| named(&row.id));
        let clauses = rows.filter_map(|row| plan.clauses.get(&row.id));
        let mut places = Vec::new();
        for clause in clauses {
            let fields = Replacing::FIELDS.iter();
            for field in fields.filter(|field| self.fields.contains(field)) {
                let text = clause.get(field).unwrap_or_default();
                places.extend(sought.places(&text).into_iter().map(|range| Found {
                    clause: clause.id.clone(),
                    field: field.clone(),
                    range,
                }));
            }
        }
        places
    }

    /// What these edits are as a change, in plain words.
    pub fn subject(&self, edits: &[Edit]) -> Message {
        let clauses: BTreeSet<&ClauseId> = edits.iter().map(Edit::clause).collect();
        Message::new("replace-subject")
            .with("find", self.find.as_str())
            .with("with", self.with.as_str())
            .with("struck", if self.with.is_empty() { "yes" } else { "no" })
            .with("count", clauses.len())
    }

    /// The edits that put the other words at these places, of those that [`Replacing::places`] found in this plan and in
    /// their order; and what cannot be changed so. Where nothing would differ, there is none of either.
    pub fn edits(&self, plan: &Plan, chosen: &[Found]) -> (Vec<Edit>, Vec<LeftOut>) {
        let (mut edits, mut left) = (Vec::new(), Vec::new());
        let of_one =
            |one: &Found, other: &Found| (&one.clause, &one.field) == (&other.clause, &other.field);
        for places in chosen.chunk_by(of_one) {
            let Some(first) = places.first() else {
                continue;
            };
            let Some(clause) = plan.clauses.get(&first.clause) else {
                continue;
            };
            let before = clause.get(&first.field).unwrap_or_default();
            let ranges: Vec<Range<usize>> = places.iter().map(|it| it.range.clone()).collect();
            let after = normal(&replaced(&before, &ranges, &self.with)).into_owned();
            if after == before {
                continue;
            }
            match fits(plan, clause, &first.field, &after) {
                Ok(()) => edits.push(Edit::Set {
                    clause: first.clause.clone(),
                    field: first.field.clone(),
                    value: Some(after).filter(|after| !after.is_empty()),
                }),
                Err(why) => left.push(LeftOut {
                    clause: first.clause.clone(),
                    field: first.field.clone(),
                    why,
                }),
            }
        }
        (edits, left)
    }
}

/// Whether a clause can have this wording: it must have a title, and no error that it does not have already.
fn fits(plan: &Plan, clause: &Clause, field: &Field, after: &str) -> Result<(), Message> {
    if *field == Field::Title && after.trim().is_empty() {
        return Err(Message::new("plan-no-title"));
    }
    let mut then = clause.clone();
    then.set(field, Some(after))
        .map_err(|error| error.message())?;
    let known = errors_of(plan, clause);
    let mut new = errors_of(plan, &then).into_iter();
    let new = new.find(|problem| !known.contains(problem));
    new.map_or(Ok(()), |problem| Err(problem.message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};
    use proptest::prelude::*;

    fn with_texts(texts: &[&str]) -> Plan {
        let mut plan = plan(&[("a", None, 2), ("b", Some("a"), 1), ("c", None, 1)]);
        for (clause, text) in plan.clauses.values_mut().zip(texts) {
            (*text).clone_into(&mut clause.text);
        }
        plan
    }

    fn replacing(find: &str, with: &str) -> Replacing {
        Replacing {
            find: find.to_owned(),
            with: with.to_owned(),
            exact: true,
            ..Replacing::default()
        }
    }

    #[test]
    fn places_stand_in_reading_order_and_where_they_are_sought() {
        let plan = with_texts(&["x", "x and x", "x"]);
        let outline = Outline::of(&plan);
        let clauses = |replacing: &Replacing| -> Vec<String> {
            let places = replacing.places(&plan, &outline);
            places.iter().map(|it| it.clause.to_string()).collect()
        };
        assert_eq!(clauses(&replacing("x", "y")), ["c", "a", "b", "b"]);
        let one = replacing("x", "y").within(&outline, &id("b"));
        assert_eq!(clauses(&one), ["b", "b"]);
        assert_eq!(
            clauses(&replacing("x", "y").within(&outline, &id("a"))).len(),
            3
        );
        let titles = Replacing {
            fields: vec![Field::Title],
            ..replacing("Title of", "On")
        };
        assert_eq!(clauses(&titles), ["c", "a", "b"]);
        assert_eq!(clauses(&Replacing::default()), [""; 0]);
    }

    #[test]
    fn a_place_is_shown_with_the_words_around_it() {
        let plan = with_texts(&["Gone.\n\nOne two three four x five six\nseven eight.\n\nGone."]);
        let place = replacing("x", "y")
            .places(&plan, &Outline::of(&plan))
            .remove(0);
        let shown = |most| {
            let context = place.context(&plan, most).unwrap();
            [context.before, context.found, context.after]
        };
        assert_eq!(shown(2), ["…three four ", "x", " five six…"]);
        assert_eq!(
            shown(9),
            ["One two three four ", "x", " five six seven eight."]
        );
    }

    #[test]
    fn what_cannot_be_is_left_out_and_named() {
        let plan = with_texts(&["Title of a"; 3]);
        let struck = replacing("Title of a", "");
        let places = struck.places(&plan, &Outline::of(&plan));
        let (edits, left) = struck.edits(&plan, &places);
        assert_eq!(edits.len(), 3, "the texts");
        assert_eq!(left.len(), 1);
        assert_eq!((&left[0].clause, &left[0].field), (&id("a"), &Field::Title));
        let same = replacing("Title", "Title");
        let places = same.places(&plan, &Outline::of(&plan));
        assert_eq!(same.edits(&plan, &places), (Vec::new(), Vec::new()));
    }

    proptest! {
        #[test]
        fn all_places_are_replaced_as_the_language_does_and_taken_back_at_once(
            texts in proptest::collection::vec("[ab éÉ.]{0,16}", 3),
            find in "[ab é]{1,2}",
            with in "[abé]{0,3}",
        ) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut plan = with_texts(&texts);
            let before = plan.clauses.clone();
            let replacing = Replacing { fields: vec![Field::Text], ..replacing(&find, &with) };
            let places = replacing.places(&plan, &Outline::of(&plan));
            let (edits, left) = replacing.edits(&plan, &places);
            prop_assert!(left.is_empty());
            let back = Edit::apply_all(&edits, &mut plan).unwrap();
            for clause in plan.clauses.values() {
                prop_assert_eq!(&clause.text, &before[&clause.id].text.replace(&find, &with));
            }
            Edit::apply_all(&back, &mut plan).unwrap();
            prop_assert_eq!(plan.clauses, before);
        }

        #[test]
        fn a_place_left_out_stays(text in "[ab ]{0,16}", mask in any::<u16>()) {
            let mut plan = with_texts(&[&text]);
            let replacing = Replacing { fields: vec![Field::Text], ..replacing("a", "ccc") };
            let places = replacing.places(&plan, &Outline::of(&plan));
            let chosen: Vec<Found> = places.iter().enumerate()
                .filter(|(at, _)| mask & (1 << at) != 0)
                .map(|(_, place)| place.clone())
                .collect();
            let (edits, _) = replacing.edits(&plan, &chosen);
            Edit::apply_all(&edits, &mut plan).unwrap();
            let after = &plan.clauses["a"].text;
            prop_assert_eq!(after.matches("ccc").count(), chosen.len());
            prop_assert_eq!(after.matches('a').count(), places.len() - chosen.len());
        }
    }
}
