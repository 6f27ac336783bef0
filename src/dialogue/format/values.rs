//! What the files of a dialogue have in common: tables with required keys, times, sponsors, prose.

use super::page::Pairs;
use crate::dialogue::Digest;
use crate::i18n::Message;
use crate::plan::format::read::{self, Value};
use crate::plan::problem::Fault;
use crate::plan::{Delegate, Field, Moment, Speaker, Voice, quote};
use std::ops::Range;
use std::str::FromStr;
use strum::VariantNames;
use toml::de::{DeTable, DeValue};

/// A table whose keys are taken out one by one; what is left over is unknown and passed over.
pub struct Keys<'s> {
    span: Range<usize>,
    table: DeTable<'s>,
}

impl<'s> Keys<'s> {
    /// The whole file.
    pub fn of_file(source: &'s str) -> Result<Self, Fault> {
        let table = read::table(source)?;
        Ok(Keys { span: 0..0, table })
    }

    /// The tables under a key, in their order; none where it is absent.
    pub fn tables(&mut self, key: &str) -> Result<Vec<Keys<'s>>, Fault> {
        let Some(value) = self.table.remove(key) else {
            return Ok(Vec::new());
        };
        let tables = read::tables(key, value)?.into_iter();
        Ok(tables.map(|(span, table)| Keys { span, table }).collect())
    }

    /// The table under a key, which must be there.
    pub fn table(&mut self, key: &'static str) -> Result<DeTable<'s>, Fault> {
        let value = self.must(key)?;
        let span = value.span();
        match value.into_inner() {
            DeValue::Table(table) => Ok(table),
            _ => Err(read::wrong(span, key, "dialogue-expected-table")),
        }
    }

    /// A key's value, if it is there.
    pub fn may(&mut self, key: &str) -> Option<Value<'s>> {
        self.table.remove(key)
    }

    /// A key's value, which must be there.
    pub fn must(&mut self, key: &'static str) -> Result<Value<'s>, Fault> {
        self.table.remove(key).ok_or_else(|| Fault {
            span: self.span.clone(),
            ..read::missing(key)
        })
    }

    /// A text, which must be there.
    pub fn text(&mut self, key: &'static str) -> Result<String, Fault> {
        read::string(key, self.must(key)?)
    }

    /// A text; an empty one means nothing.
    pub fn word(&mut self, key: &str) -> Result<Option<String>, Fault> {
        let value = self.table.remove(key);
        Ok(value
            .map(|value| read::word(key, value))
            .transpose()?
            .flatten())
    }

    /// An id, which must be there.
    pub fn id<T: FromStr>(&mut self, key: &'static str) -> Result<T, Fault> {
        read::id(key, self.must(key)?)
    }

    /// An id, if it is there.
    pub fn may_id<T: FromStr>(&mut self, key: &str) -> Result<Option<T>, Fault> {
        let value = self.table.remove(key);
        value.map(|value| read::id(key, value)).transpose()
    }

    /// Ids; none where the key is absent.
    pub fn ids<T: FromStr>(&mut self, key: &str) -> Result<Vec<T>, Fault> {
        match self.table.remove(key) {
            Some(value) => read::array(key, value, "plan-expected-strings")?
                .map(|item| read::id(key, item))
                .collect(),
            None => Ok(Vec::new()),
        }
    }

    /// A digest, which must be there.
    pub fn digest(&mut self, key: &'static str) -> Result<Digest, Fault> {
        let value = self.must(key)?;
        let span = value.span();
        read::string(key, value)?.parse().map_err(|_| {
            let message = Message::new("dialogue-bad-digest").with("key", key);
            Fault::new(span, "bad-digest", message)
        })
    }

    /// A moment, which must be there.
    pub fn moment(&mut self, key: &'static str) -> Result<Moment, Fault> {
        read::moment(key, &self.must(key)?)
    }

    /// A moment, if it is there.
    pub fn may_moment(&mut self, key: &str) -> Result<Option<Moment>, Fault> {
        let value = self.table.remove(key);
        value.map(|value| read::moment(key, &value)).transpose()
    }

    /// One of the six voices, which must be there.
    pub fn voice(&mut self, key: &'static str) -> Result<Voice, Fault> {
        read::choice(key, self.must(key)?, Voice::VARIANTS)
    }
}

/// A field by name; what this version does not know is a field as well.
pub fn field(key: &str, value: Value<'_>) -> Result<Field, Fault> {
    let Ok(field) = read::string(key, value)?.parse();
    Ok(field)
}

/// Prose, on its own lines where it is long.
pub fn prose(text: &str) -> String {
    const LINE: usize = 60;
    if text.contains('\n') || text.chars().count() > LINE {
        quote::paragraphs(text)
    } else {
        quote::basic(text)
    }
}

/// Takes a sponsor out of a table.
pub fn sponsor(keys: &mut Keys<'_>) -> Result<Speaker, Fault> {
    Ok(Speaker {
        voice: keys.voice("party")?,
        organisation: keys.word("organisation")?,
        delegate: keys.word("delegate")?.map(Delegate::named),
    })
}

/// Adds a key with a text to a table, if there is one.
pub fn text(pairs: &mut Pairs, key: &'static str, text: Option<&str>) {
    if let Some(text) = text {
        pairs.push((key, quote::basic(text)));
    }
}
