//! What the files of a dialogue have in common: tables with required keys, times, sponsors, prose.

use super::page::Pairs;
use crate::dialogue::{Digest, Sponsor, When};
use crate::i18n::Message;
use crate::plan::format::read::{self, Value};
use crate::plan::problem::Fault;
use crate::plan::{Field, Voice, quote};
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::Offset;
use std::ops::Range;
use std::str::FromStr;
use toml::de::{DeTable, DeValue};
use toml::value::Offset as Zone;

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
        id(key, self.must(key)?)
    }

    /// An id, if it is there.
    pub fn may_id<T: FromStr>(&mut self, key: &str) -> Result<Option<T>, Fault> {
        let value = self.table.remove(key);
        value.map(|value| id(key, value)).transpose()
    }

    /// Ids; none where the key is absent.
    pub fn ids<T: FromStr>(&mut self, key: &str) -> Result<Vec<T>, Fault> {
        match self.table.remove(key) {
            Some(value) => read::array(key, value, "plan-expected-strings")?
                .map(|item| id(key, item))
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
    pub fn when(&mut self, key: &'static str) -> Result<When, Fault> {
        when(key, &self.must(key)?)
    }

    /// A moment, if it is there.
    pub fn may_when(&mut self, key: &str) -> Result<Option<When>, Fault> {
        let value = self.table.remove(key);
        value.map(|value| when(key, &value)).transpose()
    }

    /// One of the six voices, which must be there.
    pub fn voice(&mut self, key: &'static str) -> Result<Voice, Fault> {
        read::choice(key, self.must(key)?, &Voice::ALL.map(Voice::slug))
    }
}

/// An id.
pub fn id<T: FromStr>(key: &str, value: Value<'_>) -> Result<T, Fault> {
    let span = value.span();
    let text = read::string(key, value)?;
    text.parse().map_err(|_| {
        let message = Message::new("plan-bad-id").with("key", key);
        Fault::new(span, "bad-id", message.with("id", text))
    })
}

/// A field by name; what this version does not know is a field as well.
pub fn field(key: &str, value: Value<'_>) -> Result<Field, Fault> {
    let Ok(field) = read::string(key, value)?.parse();
    Ok(field)
}

/// A moment with its offset. Fractions of a second are not kept.
fn when(key: &str, value: &Value<'_>) -> Result<When, Fault> {
    let parsed = value.get_ref().as_datetime().and_then(|it| {
        let (date, time) = (read::day(it.date.as_ref()?)?, it.time.as_ref()?);
        let minutes = match it.offset? {
            Zone::Z => 0,
            Zone::Custom { minutes } => i32::from(minutes),
        };
        let unit = |number: u8| i8::try_from(number).ok();
        // A leap second counts as the one before it.
        let second = time.second.unwrap_or(0).min(59);
        let time = Time::new(unit(time.hour)?, unit(time.minute)?, unit(second)?, 0).ok()?;
        let local = DateTime::from_parts(date, time);
        let offset = Offset::from_seconds(minutes.checked_mul(60)?).ok()?;
        let seconds = offset.to_timestamp(local).ok()?.as_second();
        Some((seconds, minutes))
    });
    let expected = || Message::new("dialogue-expected-moment").with("key", key.to_owned());
    parsed.ok_or_else(|| Fault::new(value.span(), "wrong-type", expected()))
}

/// A moment as TOML text. One that no calendar with four figures for the year holds is written as nothing, and
/// then does not read back.
pub fn moment((seconds, minutes): When) -> String {
    let local = Timestamp::from_second(seconds).ok().and_then(|time| {
        let offset = Offset::from_seconds(minutes.checked_mul(60)?).ok()?;
        Some(offset.to_datetime(time))
    });
    let Some(local) = local.filter(|local| (0..=9999).contains(&local.year())) else {
        return String::new();
    };
    let sign = if minutes < 0 { '-' } else { '+' };
    let ahead = minutes.abs();
    format!("{local}{sign}{:02}:{:02}", ahead / 60, ahead % 60)
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
pub fn sponsor(keys: &mut Keys<'_>) -> Result<Sponsor, Fault> {
    Ok(Sponsor {
        voice: keys.voice("party")?,
        organisation: keys.word("organisation")?,
        delegate: keys.word("delegate")?,
    })
}

/// Adds a key with a text to a table, if there is one.
pub fn text(pairs: &mut Pairs, key: &'static str, text: Option<&str>) {
    if let Some(text) = text {
        pairs.push((key, quote::basic(text)));
    }
}
