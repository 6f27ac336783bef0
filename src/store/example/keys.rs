//! The keys of a table in a script, taken out one by one: what is left in the end does not belong there.

use crate::plan::Field;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;
use toml::Value;

/// What is left of a table.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Keys(BTreeMap<String, Value>);

impl Keys {
    /// The first of these verbs that is there, with its value.
    pub fn verb(&mut self, verbs: &[&'static str]) -> Result<(&'static str, String), String> {
        let found = verbs.iter().find(|verb| self.0.contains_key(**verb));
        let found = *found.ok_or_else(|| format!("none of {}", verbs.join(", ")))?;
        Ok((found, self.needs(found)?))
    }

    /// A text, if it is there.
    pub fn text(&mut self, key: &str) -> Result<Option<String>, String> {
        match self.0.remove(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(format!("`{key}` is no string")),
        }
    }

    /// A text that must be there.
    pub fn needs(&mut self, key: &str) -> Result<String, String> {
        self.text(key)?.ok_or_else(|| format!("`{key}` is missing"))
    }

    /// What a text stands for, if it is there.
    pub fn read<T: FromStr>(&mut self, key: &str) -> Result<Option<T>, String> {
        self.text(key)?.as_deref().map(read).transpose()
    }

    /// A list of texts; empty where it is not there.
    pub fn list(&mut self, key: &str) -> Result<Vec<String>, String> {
        let Some(found) = self.0.remove(key) else {
            return Ok(Vec::new());
        };
        let all: Result<Vec<String>, _> = found.try_into();
        all.map_err(|_| format!("`{key}` is no list of strings"))
    }

    /// All that is left, as texts by field.
    pub fn fields(&mut self) -> Result<Vec<(Field, String)>, String> {
        let keys: Vec<String> = self.0.keys().cloned().collect();
        let mut all = Vec::new();
        for key in keys {
            all.push((field(&key)?, self.needs(&key)?));
        }
        Ok(all)
    }

    /// Nothing may be left.
    pub fn end(&self, verb: &str) -> Result<(), String> {
        match self.0.keys().next() {
            Some(key) => Err(format!("`{key}` does not go with `{verb}`")),
            None => Ok(()),
        }
    }
}

/// What a text stands for.
pub(super) fn read<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("not understood: {text}"))
}

/// A script is checked with the program, so a key it does not know is a slip.
pub(super) fn field(key: &str) -> Result<Field, String> {
    match key.parse() {
        Ok(Field::Other(_)) | Err(_) => Err(format!("no field: {key}")),
        Ok(field) => Ok(field),
    }
}

/// An error in words.
pub(super) fn words(error: impl Display) -> String {
    error.to_string()
}
