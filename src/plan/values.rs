//! The fields of a clause as text: what is typed, tracked and shown.

use super::spelling::{self, Expected};
use super::{Clause, Field, quote};
use crate::i18n::Message;
use toml::de::DeValue;

/// A text that cannot be the value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    /// The field.
    pub field: Field,
    expected: Wanted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Form(Expected),
    Kind,
    Toml,
    Nothing,
}

impl ValueError {
    /// What was expected, with the form to type.
    pub fn message(&self) -> Message {
        let id = match self.expected {
            Wanted::Form(form) => form.sentence().unwrap_or(match self.field {
                Field::Progress => "plan-value-progress",
                Field::Indicator => "plan-value-indicator",
                Field::Benefit => "plan-value-benefit",
                Field::Contribution => "plan-value-contribution",
                Field::Coverage => "plan-value-coverage",
                Field::Support => "plan-value-support",
                Field::Milestone => "plan-value-milestone",
                _ => "plan-value-money",
            }),
            Wanted::Kind => "plan-value-kind",
            Wanted::Toml => "plan-value-toml",
            Wanted::Nothing => "plan-value-reserved",
        };
        Message::new(id).with("field", self.field.name())
    }
}

impl Clause {
    /// The text form of a field; absent where it is empty.
    pub fn get(&self, field: &Field) -> Option<String> {
        let text = match field {
            Field::Title => self.title.clone(),
            Field::Text => self.text.clone(),
            Field::Kind => self.kind.slug().to_owned(),
            Field::Lead => self.lead.clone()?,
            Field::Partners => spelling::list(&self.partners),
            Field::Start => self.start?.to_string(),
            Field::End => self.end?.to_string(),
            Field::Guarantee => self.guarantee.clone()?,
            Field::Aspect => self.aspect.clone()?,
            Field::Groups => spelling::list(&self.groups),
            Field::Exclusion => spelling::list(&self.exclusion),
            Field::Other(key) => self.unknown.iter().find(|(name, _)| name == key)?.1.clone(),
            rows => self.rows(rows)?.text(),
        };
        (!text.is_empty()).then_some(text)
    }

    /// Every field that is not empty, in canonical order; unknown keys last, sorted.
    pub fn fields(&self) -> Vec<(Field, String)> {
        let mut fields: Vec<(Field, String)> = Field::KNOWN
            .into_iter()
            .filter_map(|field| self.get(&field).map(|text| (field, text)))
            .collect();
        let unknown = self.unknown.iter().cloned();
        fields.extend(unknown.map(|(key, text)| (Field::Other(key), text)));
        fields
    }

    /// The same without copying the prose.
    pub fn into_fields(mut self) -> Vec<(Field, String)> {
        let title = std::mem::take(&mut self.title);
        let text = std::mem::take(&mut self.text);
        let mut fields = Vec::with_capacity(8);
        for (field, text) in [(Field::Title, title), (Field::Text, text)] {
            if !text.is_empty() {
                fields.push((field, text));
            }
        }
        fields.extend(self.fields());
        fields
    }

    /// Reads a field's text form into the clause; absent or empty text empties it. The clause is unchanged
    /// if the text is malformed.
    ///
    /// # Errors
    ///
    /// [`ValueError`] says which form was expected.
    pub fn set(&mut self, field: &Field, value: Option<&str>) -> Result<(), ValueError> {
        let value = value.filter(|text| !text.is_empty());
        self.put(field, value).map_err(|expected| ValueError {
            field: field.clone(),
            expected,
        })
    }

    fn put(&mut self, field: &Field, value: Option<&str>) -> Result<(), Wanted> {
        let owned = value.map(str::to_owned);
        let text = value.unwrap_or_default();
        match field {
            Field::Title => self.title = text.to_owned(),
            // Lines without a word at the end of a text are layout.
            Field::Text => text.trim_end_matches('\n').clone_into(&mut self.text),
            Field::Kind => self.kind = text.parse().map_err(|_| Wanted::Kind)?,
            Field::Lead => self.lead = owned,
            Field::Partners => self.partners = spelling::read_list(text)?,
            Field::Start => self.start = value.map(spelling::read_date).transpose()?,
            Field::End => self.end = value.map(spelling::read_date).transpose()?,
            Field::Guarantee => self.guarantee = owned,
            Field::Aspect => self.aspect = owned,
            Field::Groups => self.groups = spelling::read_list(text)?,
            Field::Exclusion => self.exclusion = spelling::read_list(text)?,
            Field::Other(key) => self.put_unknown(key, value)?,
            rows => {
                if let Some(rows) = self.rows_mut(rows) {
                    rows.read_text(text)?;
                }
            }
        }
        Ok(())
    }

    fn put_unknown(&mut self, key: &str, value: Option<&str>) -> Result<(), Wanted> {
        if matches!(key, "id" | "parent" | "order")
            || Field::KNOWN.iter().any(|known| known.key() == key)
        {
            return Err(Wanted::Nothing);
        }
        let value = value
            .map(|text| DeValue::parse(text).map(|value| quote::value(value.get_ref())))
            .transpose()
            .map_err(|_| Wanted::Toml)?;
        self.unknown.retain(|(name, _)| name != key);
        if let Some(value) = value {
            self.unknown.push((key.to_owned(), value));
            self.unknown.sort();
        }
        Ok(())
    }
}

impl From<Expected> for Wanted {
    fn from(expected: Expected) -> Self {
        Wanted::Form(expected)
    }
}
