//! Values of fields as a record says them: organisations and groups by name, not by id.

use super::points::{Wording, wording};
use super::rapporteur::Rapporteur;
use crate::plan::{Aspect, Field, Guarantee, Kind};
use jiff::civil::Date;

impl Rapporteur<'_> {
    /// How one value of a field became another.
    pub(super) fn wording(
        &self,
        field: &Field,
        before: Option<&str>,
        after: Option<&str>,
    ) -> Wording {
        let before = before.map(|value| self.value(field, value));
        let after = after.map(|value| self.value(field, value));
        wording(field, before.as_deref(), after.as_deref())
    }

    fn value(&self, field: &Field, value: &str) -> String {
        let known = match field {
            Field::Kind => value.parse().ok().map(Kind::name),
            Field::Guarantee => value.parse().ok().map(Guarantee::name),
            Field::Aspect => value.parse().ok().map(Aspect::name),
            _ => None,
        };
        if let Some(name) = known {
            return self.say(&name);
        }
        match field {
            Field::Lead | Field::Partners => names(value, |id| self.organisation(id)),
            Field::Groups => names(value, |id| {
                let group = self.plan.registers.group(id);
                group.map_or(id, |group| group.name.as_str()).to_owned()
            }),
            Field::Start | Field::End => {
                let date: Option<Date> = value.parse().ok();
                date.map_or_else(|| value.to_owned(), |date| self.date(date))
            }
            _ => value.to_owned(),
        }
    }
}

/// A list of ids as a list of names.
fn names(list: &str, name: impl Fn(&str) -> String) -> String {
    let names: Vec<String> = list.split(", ").map(|id| name(id.trim())).collect();
    names.join(", ")
}
