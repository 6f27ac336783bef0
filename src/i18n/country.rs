//! What countries are called, by their codes of ISO 3166-1: the Common Locale Data Repository says so, in a table beside
//! this file. These are names to choose from, and no judgement of what is a country: a plan may hold any code of two letters.

use super::Language;
use std::sync::OnceLock;
use strum::IntoEnumIterator;

/// A country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// Its code, two capital letters.
    pub code: &'static str,
    /// What it is called, in one language.
    pub name: &'static str,
}

/// The code, and the names in the order of [`Language`].
type Line = (&'static str, Vec<&'static str>);

fn lines() -> &'static [Line] {
    static LINES: OnceLock<Vec<Line>> = OnceLock::new();
    LINES.get_or_init(|| {
        let table = include_str!("countries.tsv").lines();
        let rows = table.filter(|line| !line.starts_with('#'));
        rows.filter_map(|line| line.split_once('\t'))
            .map(|(code, names)| (code, names.split('\t').collect()))
            .collect()
    })
}

impl Country {
    /// All of them, by code.
    pub fn all(language: Language) -> impl Iterator<Item = Country> {
        let place = Language::iter().position(|it| it == language).unwrap_or(0);
        lines().iter().filter_map(move |(code, names)| {
            let name = names.get(place)?;
            Some(Country { code, name })
        })
    }

    /// What a country is called, if that is known.
    pub fn name_of(code: &str, language: Language) -> Option<&'static str> {
        let found = Country::all(language).find(|country| country.code == code);
        found.map(|country| country.name)
    }

    /// What a country is called; its code where nobody knows.
    pub fn called(code: &str, language: Language) -> &str {
        Country::name_of(code, language).unwrap_or(code)
    }

    /// Several of them in one line, as they are called.
    pub fn list(codes: &[String], language: Language) -> String {
        let all = codes.iter().map(|code| Country::called(code, language));
        all.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for language in Language::iter() {
            let all: Vec<Country> = Country::all(language).collect();
            assert_eq!(all.len(), 249, "{language:?}");
            for country in all {
                let code = country.code.chars();
                assert!(code.clone().count() == 2 && code.clone().all(|c| c.is_ascii_uppercase()));
                assert!(country.name.chars().next().unwrap().is_uppercase());
                assert!(!country.name.contains(char::is_control));
            }
        }
        let codes: Vec<&str> = Country::all(Language::English).map(|it| it.code).collect();
        assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
        let named = |code| Language::iter().map(move |it| Country::name_of(code, it).unwrap());
        let cameroon = ["Cameroon", "Cameroun", "Camerún", "Camarões"];
        assert!(named("CM").eq(cameroon));
        assert_eq!(Country::name_of("XX", Language::English), None);
        let several = ["ML", "XX", "CV"].map(str::to_owned);
        let named = Country::list(&several, Language::Portuguese);
        assert_eq!(named, "Mali, XX, Cabo Verde");
    }
}
