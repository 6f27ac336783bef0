//! Fields as people read them: names in the place of keys, in the language of whoever looks. What the files hold, and what is
//! typed, are the keys. These are not the `KeyNames` of documents, which are written in the plan's language and read again.

use super::{Mark, Run};
use crate::app::say;
use crate::i18n::{Language, Message};
use crate::plan::{Column, Field, Named, Part, Plan, Takes, column_name, word_name};
use crate::text::put_in;
use std::collections::HashMap;
use std::ops::Range;

/// What names are looked up in.
#[derive(Clone, Copy, Debug)]
pub struct Naming<'a> {
    /// Organisations, groups and the other registers.
    pub plan: &'a Plan,
    /// The language of the names.
    pub language: Language,
}

/// Words that stand in the place of a key.
type Name = (Range<usize>, String);

impl Naming<'_> {
    /// What leads to what a field says where that stands behind it.
    pub fn caption(&self, field: &Field) -> String {
        let caption = Message::new("ui-amend-caption").with("name", field.name());
        format!("{} ", say(self.language, &caption))
    }

    /// A field as people say it, each name of a list on a line of its own.
    pub fn lines(&self, field: &Field, text: &str) -> String {
        let parts = field.parts(text).filter(|_| field.is_list());
        let Some(parts) = parts else {
            return self.value(field, text);
        };
        let items = parts.into_iter().filter_map(|(_, part)| match part {
            Part::Item(key) => Some(self.key(field, &key).unwrap_or(key)),
            _ => None,
        });
        items.collect::<Vec<_>>().join("\n")
    }

    /// A field as people say it. What has no name stays as it is.
    pub fn value(&self, field: &Field, text: &str) -> String {
        self.texts(field, &[(text, Mark::KEPT)]).concat()
    }

    /// The same in the runs that show what became of it.
    pub fn runs(&self, field: &Field, mut runs: Vec<Run>) -> Vec<Run> {
        let texts: Vec<(&str, Mark)> = runs.iter().map(|run| (&*run.text, run.mark)).collect();
        let texts = self.texts(field, &texts);
        for (run, text) in runs.iter_mut().zip(texts) {
            run.text = text;
        }
        runs
    }

    /// What a column of rows is called.
    pub fn column(&self, key: &str) -> String {
        say(self.language, &column_name(key))
    }

    /// A cell of a field of rows.
    pub fn cell(&self, field: &Field, column: &str, text: &str) -> String {
        let named = self.part(field, &Part::Cell(column.to_owned(), text.to_owned()));
        named.unwrap_or_else(|| text.to_owned())
    }

    /// The stretches of a field, each with names in the place of keys. A key that was changed in part stays a key: a name
    /// that nobody wrote is under nobody's flag.
    pub fn texts(&self, field: &Field, texts: &[(&str, Mark)]) -> Vec<String> {
        let before = self.of_state(field, texts, |mark| mark.inserted.is_none());
        let after = self.of_state(field, texts, |mark| mark.deleted.is_none());
        let texts = texts.iter().enumerate();
        let named = texts.map(|(at, (text, mark))| {
            let of = |state: &Option<HashMap<usize, Vec<Name>>>| {
                let state = state.as_ref()?;
                Some(state.get(&at).cloned().unwrap_or_default())
            };
            let names = match (of(&before), of(&after)) {
                (Some(before), Some(after)) if mark.is_kept() => {
                    let both = before.into_iter().filter(|name| after.contains(name));
                    both.collect()
                }
                (before, _) if mark.inserted.is_none() && mark.deleted.is_some() => {
                    before.unwrap_or_default()
                }
                (before, after) => after.or(before).unwrap_or_default(),
            };
            put_in(text, names)
        });
        named.collect()
    }

    /// The names in each stretch that stands in a state of the text; nothing where that text is not of the field's form.
    fn of_state(
        &self,
        field: &Field,
        texts: &[(&str, Mark)],
        stands: impl Fn(&Mark) -> bool,
    ) -> Option<HashMap<usize, Vec<Name>>> {
        let standing = texts.iter().enumerate().filter(|(_, it)| stands(&it.1));
        let mut whole = String::new();
        let mut places: Vec<(usize, Range<usize>)> = Vec::new();
        for (at, (text, _)) in standing {
            places.push((at, whole.len()..whole.len() + text.len()));
            whole.push_str(text);
        }
        let mut found: HashMap<usize, Vec<Name>> = HashMap::new();
        for (range, name) in self.names(field, &whole)? {
            let last = places.partition_point(|(_, place)| place.end < range.end);
            let within = |it: &&(usize, Range<usize>)| it.1.start <= range.start;
            if let Some((at, place)) = places.get(last).filter(within) {
                let range = range.start - place.start..range.end - place.start;
                found.entry(*at).or_default().push((range, name));
            }
        }
        Some(found)
    }

    fn names(&self, field: &Field, text: &str) -> Option<Vec<Name>> {
        if field.is_prose() {
            return None;
        }
        if !field.is_list() && !field.is_rows() {
            let name = self.key(field, text)?;
            return Some(vec![(0..text.len(), name)]);
        }
        let parts = field.parts(text)?.into_iter();
        let named = parts.filter_map(|(at, part)| Some((at, self.part(field, &part)?)));
        Some(named.collect())
    }

    fn part(&self, field: &Field, part: &Part) -> Option<String> {
        let kind = field.row_kind();
        match part {
            Part::Joint => None,
            Part::Item(key) => self.key(field, key),
            Part::Column(key) => {
                let column = kind?.columns().find(|column| column == key)?;
                let cell = Message::new("documents-cell").with("name", column_name(column));
                Some(format!("{} ", say(self.language, &cell)))
            }
            Part::Cell(column, value) => match kind?.takes(column) {
                Takes::Words(words) if words.contains(&value.as_str()) => {
                    Some(say(self.language, &word_name(value)))
                }
                Takes::Named(Named::Group) => self.key(&Field::Groups, value),
                Takes::Named(Named::Organisation) => self.key(&Field::Lead, value),
                Takes::Named(Named::Scheme) => {
                    let scheme = self.plan.registers.scheme(value)?;
                    Some(scheme.name.clone())
                }
                Takes::Any => match kind?.holds(column) {
                    Column::Number => Some(self.language.number(value)),
                    Column::Flag => Some(say(self.language, &word_name(value))),
                    _ => None,
                },
                Takes::Words(_) | Takes::Named(_) => None,
            },
        }
    }

    /// What a key is called that stands in a field.
    fn key(&self, field: &Field, key: &str) -> Option<String> {
        match field {
            Field::Lead | Field::Partners => {
                let organisation = self.plan.manifest.organisation(key)?;
                Some(organisation.name.clone())
            }
            Field::Groups => {
                let group = self.plan.registers.group(key)?;
                Some(group.name.clone())
            }
            _ => {
                let mut choices = field.choices().into_iter();
                let (_, name) = choices.find(|(word, _)| *word == key)?;
                Some(say(self.language, &name))
            }
        }
        .filter(|name| !name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::prose::Hand;
    use crate::plan::{Group, Voice};

    const BY: Hand = Hand::Voice(Voice::Workers);

    fn plan() -> Plan {
        let mut plan = Plan::default();
        plan.registers.groups.push(Group {
            id: "older-persons".to_owned(),
            name: "Personas mayores".to_owned(),
            ..Group::default()
        });
        plan
    }

    fn naming(plan: &Plan) -> Naming<'_> {
        Naming {
            plan,
            language: Language::Spanish,
        }
    }

    #[test]
    fn a_row_is_said_in_the_language_of_whoever_looks() {
        let plan = plan();
        let row = "Pension; group: older-persons; amount: 1234567.50; per: month; strange: 1";
        let said = naming(&plan).value(&Field::Benefit, row);
        assert_eq!(
            said,
            "Pension; Grupo: Personas mayores; Importe: 1\u{a0}234\u{a0}567,50; Por: al mes; strange: 1"
        );
        let twice = naming(&plan).value(&Field::Benefit, &format!("{row}\n{row}"));
        assert_eq!(twice, format!("{said}\n{said}"));
    }

    #[test]
    fn a_caption_ends_as_its_language_has_it() {
        let plan = plan();
        let caption = |language| {
            Naming {
                plan: &plan,
                language,
            }
            .caption(&Field::Start)
        };
        assert_eq!(caption(Language::English), "Start: ");
        assert_eq!(caption(Language::French), "Début\u{a0}: ");
    }

    #[test]
    fn what_is_no_row_and_what_is_prose_stays_as_it_is() {
        let plan = plan();
        for (field, text) in [
            (Field::Benefit, "\"never closed; amount: 1"),
            (Field::Text, "older-persons; amount: 1000"),
            (Field::Title, "older-persons"),
            (Field::Groups, "nobody-knows"),
        ] {
            assert_eq!(naming(&plan).value(&field, text), text);
        }
        let list = naming(&plan).lines(&Field::Groups, "older-persons, nobody-knows");
        assert_eq!(list, "Personas mayores\nnobody-knows");
    }

    #[test]
    fn each_side_of_a_change_is_named_and_no_name_is_under_two_flags() {
        let plan = plan();
        let (gone, new) = (Mark::deleted(BY), Mark::inserted(BY));
        let texts = |texts: &[(&str, Mark)]| naming(&plan).texts(&Field::Benefit, texts);
        let said = texts(&[
            ("Pension; per: ", Mark::KEPT),
            ("month", gone),
            ("year", new),
            ("; amount: ", Mark::KEPT),
            ("5", gone),
            ("5000", new),
        ]);
        let expected = [
            "Pension; Por: ",
            "al mes",
            "al año",
            "; Importe: ",
            "5",
            "5\u{a0}000",
        ];
        assert_eq!(said, expected);
        // Of the id only a part was changed: neither side is a name that somebody wrote.
        let part = [
            ("Pension; group: ", Mark::KEPT),
            ("younger", gone),
            ("older", new),
            ("-persons", Mark::KEPT),
        ];
        assert_eq!(
            texts(&part).concat(),
            "Pension; Grupo: youngerolder-persons"
        );
    }
}
