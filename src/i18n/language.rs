//! The four languages of the interface.

use strum::{EnumIter, IntoEnumIterator};

/// A language people read Plenary in. Not the language of a plan's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, EnumIter)]
pub enum Language {
    /// English
    #[default]
    English,
    /// French
    French,
    /// Spanish
    Spanish,
    /// Portuguese
    Portuguese,
}

impl Language {
    /// The ISO 639-1 code, which is also the name of the folder of messages.
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Portuguese => "pt",
        }
    }

    /// The BCP 47 tag of the language as its messages are written, by which a sentence inflects with a number.
    pub fn tag(self) -> &'static str {
        match self {
            // European Portuguese, in which none is many: the rules of plain `pt` have *0 alteração*.
            Language::Portuguese => "pt-PT",
            language => language.code(),
        }
    }

    /// The language of a locale or BCP 47 tag such as `fr_ML.UTF-8` or `pt-MZ`, if it is one of the four.
    pub fn of_tag(tag: &str) -> Option<Language> {
        let code = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Language::iter().find(|language| language.code() == code)
    }
}
