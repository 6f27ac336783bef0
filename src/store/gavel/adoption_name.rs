//! What an adoption can be called: a name for a tag that means nothing else, to git or to Plenary.

use super::TAGS;
use crate::plan::is_device;
use crate::store::{Repository, StoreError};
use crate::text::composed;
use git2::Reference;
use jiff::civil::Date;

/// What Plenary's own words for a baseline are.
const WORDS: [&str; 5] = ["start", "empty", "adoption", "session", "last-look"];

/// Where git looks for a name: behind these it would find another tag or a branch of the rest of the name.
const PLACES: [&str; 5] = ["refs", "heads", "tags", "remotes", "origin"];

/// Words for days, in the languages that people here type: who reads them later takes them for a day, and so does git.
const DAYS: [&str; 40] = [
    "today",
    "yesterday",
    "tomorrow",
    "now",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "aujourd'hui",
    "aujourd’hui",
    "hier",
    "demain",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "hoy",
    "ayer",
    "mañana",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "hoje",
    "ontem",
    "amanhã",
    "segunda-feira",
    "terça-feira",
    "quarta-feira",
    "quinta-feira",
    "sexta-feira",
];

/// As many digits of a change's id as people type, and git understands.
const SHORT: usize = 7;

impl Repository {
    /// The tag's name: what people typed, with hyphens where they put spaces.
    ///
    /// # Errors
    ///
    /// [`StoreError::TagName`] where git does not take it, [`StoreError::TagMeans`] where it would be taken for
    /// something else, [`StoreError::TagExists`] where some disks cannot hold it beside another.
    pub(super) fn adoption_name(&self, name: &str) -> Result<String, StoreError> {
        let words: Vec<&str> = name.split_whitespace().collect();
        let name = words.join("-");
        let fits = Reference::is_valid_name(&format!("{TAGS}{name}"));
        if !fits || name.starts_with('-') {
            return Err(StoreError::TagName(name));
        }
        let means = [is_word, is_day, is_number, is_id];
        if means.iter().any(|is| is(&name)) || self.knows(&name) {
            return Err(StoreError::TagMeans(name));
        }
        match self.spelled_otherwise(&name) {
            Some(other) => Err(StoreError::TagExists(other)),
            None => Ok(name),
        }
    }

    /// A tag whose name differs by the size of letters alone, or by how accents are stored: many disks hold but one of
    /// the two, so that a copy there would have one adoption under the other's name.
    fn spelled_otherwise(&self, name: &str) -> Option<String> {
        let one = |name: &str| composed(name).to_lowercase();
        let folded = one(name);
        let mut tags = self.named_tags().into_keys();
        tags.find(|tag| tag != name && one(tag) == folded)
    }

    /// Whether git takes the word for something other than a tag: a branch, a remote, a beginning of an id.
    fn knows(&self, name: &str) -> bool {
        if self.git.find_reference(&format!("{TAGS}{name}")).is_ok() {
            return false;
        }
        let remote = name.split('/').next().unwrap_or(name);
        if self.git.find_remote(remote).is_ok() {
            return true;
        }
        let elsewhere = ["refs", "refs/heads", "refs/remotes"];
        let mut elsewhere = elsewhere.iter().map(|above| format!("{above}/{name}"));
        elsewhere.any(|full| self.git.find_reference(&full).is_ok())
            || self.git.revparse_single(name).is_ok()
    }
}

/// `HEAD`, `FETCH_HEAD` and their like, `@`, what git will call where a copy came from and what is set aside in it, and the
/// words for baselines, and what Windows calls its devices; whatever the size of their letters, as some disks do not tell sizes
/// apart.
fn is_word(name: &str) -> bool {
    let small = name.to_ascii_lowercase();
    small == "head"
        || small.ends_with("_head")
        || small == "@"
        || small == "stash"
        || PLACES
            .iter()
            .any(|place| small.split('/').next() == Some(place))
        || small.split('/').any(is_device)
        || WORDS.contains(&small.as_str())
}

/// Whether it is a day, by any order and division of its figures, or a word for one.
fn is_day(name: &str) -> bool {
    let parts: Vec<&str> = name.split(['-', '.', '/']).collect();
    let figures = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let spelled = parts.len() == 3 && parts.iter().all(figures);
    spelled || name.parse::<Date>().is_ok() || DAYS.contains(&name.to_lowercase().as_str())
}

/// Whether it is the number of an amendment, such as D.3.
fn is_number(name: &str) -> bool {
    let figures = name
        .strip_prefix(['D', 'd'])
        .and_then(|it| it.strip_prefix('.'));
    figures.is_some_and(|it| it.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether it reads as an id or the beginning of one. Short words of these letters are words, unless a digit is among
/// them.
fn is_id(name: &str) -> bool {
    let digits = name.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = name.bytes().any(|byte| byte.is_ascii_digit());
    digits && (name.len() >= SHORT || number && name.len() >= 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Scene;

    #[test]
    fn a_name_that_means_something_else_is_refused() {
        let scene = Scene::new();
        let id = scene.head().to_string();
        for name in [
            "HEAD",
            "Head",
            "today",
            "Hier",
            "AYER",
            "Amanhã",
            "Monday",
            "ORIG_HEAD",
            "stash",
            "origin/main",
            "start",
            "Empty",
            "adoption",
            "con",
            "2004/Aux",
            "2003-10-14",
            "20031014",
            "main",
            "heads/main",
            "heads/none-yet",
            "tags/First-reading",
            "Last-look",
            "2003-1-4",
            "14.10.2003",
            "D.3",
            "deadbeef",
            "2003",
            &id,
            &id[..5],
            "@",
        ] {
            let error = scene.repository.adoption_name(name);
            let error = error.err().unwrap_or_else(|| panic!("{name}"));
            assert!(matches!(error, StoreError::TagMeans(_)), "{name}: {error}");
        }
        for (name, tag) in [
            ("First reading", "First-reading"),
            ("plan-2003-10-14", "plan-2003-10-14"),
            ("cafe", "cafe"),
            ("2003/1", "2003/1"),
            ("1.2", "1.2"),
            ("D.last", "D.last"),
        ] {
            assert_eq!(scene.repository.adoption_name(name).unwrap(), tag);
        }
    }
}
