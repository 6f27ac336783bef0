//! A language on the command line. It may be named as the system names it, `fr_ML.UTF-8` or `PT-BR`: who copies a word from
//! their settings means what these mean by it. Offered and completed are the four codes.

use crate::i18n::Language;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, Command, Error};
use std::ffi::OsStr;
use strum::IntoEnumIterator;

/// Reads the tag of a language that Plenary speaks, as it was written.
#[derive(Clone)]
pub struct Languages(PossibleValuesParser);

impl Languages {
    /// The four.
    pub fn new() -> Languages {
        let codes = Language::iter().map(Language::code);
        Languages(PossibleValuesParser::new(codes))
    }
}

impl TypedValueParser for Languages {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        let tag = value.to_str();
        match tag.filter(|tag| Language::of_tag(tag).is_some()) {
            Some(tag) => Ok(tag.to_owned()),
            None => self.0.parse_ref(command, arg, value),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        self.0.possible_values()
    }
}
