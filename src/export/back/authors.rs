//! Whose words an author's are. A file names its authors as it likes, which proves nothing: a name that the plan knows as
//! another party's is asked about, never believed.

use super::amounts::By;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Delegate, Manifest, Speaker, Voice};
use crate::text::{Shown, fold, one_line};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use strum::IntoEnumIterator;

/// The longest name that is kept, in letters.
const LONG: usize = 120;

/// Why it cannot be told for whom an author speaks. Names are made safe to display.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The plan knows the name as that of another party, or of several.
    Other {
        /// The name.
        name: String,
        /// Whose it is.
        voices: Vec<Voice>,
    },
    /// It is said for whom somebody speaks whom the file does not name.
    NoSuch {
        /// The name.
        name: String,
        /// Whom it names.
        known: Vec<String>,
    },
}

impl Stop {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            Stop::Other { name, voices } => {
                let voice = voices.first().copied().unwrap_or(Voice::Secretariat);
                let id = match voices.len() {
                    1 => "back-other-party",
                    _ => "back-other-parties",
                };
                Message::new(id)
                    .with("name", name.as_str())
                    .with("voice", voice.name())
            }
            Stop::NoSuch { name, known } => Message::new("back-no-author")
                .with("name", name.as_str())
                .with("count", known.len())
                .with("known", known.join(", ")),
        }
    }
}

/// For whom each of these speaks. `floor` is for whom the file is brought in, `said` for whom the one who brings it says that
/// somebody speaks.
///
/// # Errors
/// [`Stop`], where that has to be said first.
pub fn speakers(
    authors: &[By],
    manifest: &Manifest,
    floor: &Speaker,
    said: &[(String, Voice)],
) -> Result<BTreeMap<By, Speaker>, Stop> {
    if !said.is_empty() {
        let named = || authors.iter().filter_map(By::name);
        let keys: BTreeSet<String> = named().map(|name| key(&name)).collect();
        if let Some((said, _)) = said.iter().find(|(name, _)| !keys.contains(&key(name))) {
            return Err(Stop::NoSuch {
                name: shown(said),
                known: named().collect(),
            });
        }
    }
    let names = Names::of(manifest);
    let mut speakers = BTreeMap::new();
    for by in authors {
        speakers.insert(by.clone(), speaker(by, &names, floor, said)?);
    }
    Ok(speakers)
}

/// For whom one of them speaks. Whoever is named nowhere speaks for whom the file is brought in.
///
/// # Errors
/// As [`speakers`].
pub fn speaker(
    by: &By,
    names: &Names,
    floor: &Speaker,
    said: &[(String, Voice)],
) -> Result<Speaker, Stop> {
    let Some(name) = by.name() else {
        return Ok(floor.clone());
    };
    let name = name.as_str();
    let wanted = key(name);
    let said = said.iter().rev().find(|(known, _)| key(known) == wanted);
    let known = names.known(&wanted);
    let Some((_, voice)) = said else {
        let mut voices: Vec<Voice> = known.iter().map(|one| one.voice).collect();
        voices.sort();
        voices.dedup();
        return match voices.as_slice() {
            [] => Ok(named(name, floor)),
            [own] if *own == floor.voice => {
                Ok(known.into_iter().next().unwrap_or_else(|| floor.clone()))
            }
            _ => Err(Stop::Other {
                name: name.to_owned(),
                voices,
            }),
        };
    };
    let mut listed = known.into_iter().filter(|one| one.voice == *voice);
    let own = || match *voice == floor.voice {
        true => named(name, floor),
        false => named(name, &Speaker::of(*voice)),
    };
    Ok(listed.next().unwrap_or_else(own))
}

/// A delegate of whom nothing but the name is known.
fn named(name: &str, floor: &Speaker) -> Speaker {
    // Whoever brings the file may have written in it.
    if floor
        .delegate_name()
        .is_some_and(|own| key(own) == key(name))
    {
        return floor.clone();
    }
    Speaker {
        delegate: Some(Delegate::named(name.to_owned())),
        ..floor.clone()
    }
}

/// Whom the plan knows by which name: delegates, organisations, parties. A file may name hundreds of thousands.
pub struct Names {
    all: FxHashMap<String, Vec<Speaker>>,
}

impl Names {
    /// In a plan that says this of itself.
    pub fn of(manifest: &Manifest) -> Names {
        let mut all: FxHashMap<String, Vec<Speaker>> = FxHashMap::default();
        let mut note = |names: &[&str], speaker: &Speaker| {
            let keys: BTreeSet<String> = names.iter().map(|name| key(name)).collect();
            for key in keys {
                all.entry(key).or_default().push(speaker.clone());
            }
        };
        for group in &manifest.organisations {
            let organisation = Speaker {
                organisation: Some(group.id.clone()),
                ..Speaker::of(group.voice)
            };
            for delegate in &group.delegates {
                let speaker = Speaker {
                    delegate: Some(delegate.clone()),
                    ..organisation.clone()
                };
                note(&[delegate.name.as_str()], &speaker);
            }
            note(&[group.name.as_str(), group.id.as_str()], &organisation);
        }
        for voice in Voice::iter() {
            let names = Language::iter().map(|language| Catalogue::of(language).say(&voice.name()));
            let names: Vec<String> = names.chain([voice.slug().to_owned()]).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            note(&names, &Speaker::of(voice));
        }
        Names { all }
    }

    fn known(&self, key: &str) -> Vec<Speaker> {
        self.all.get(key).cloned().unwrap_or_default()
    }
}

impl By {
    /// An author's name as it is kept; nothing where there is none. Safe to display.
    pub fn name(&self) -> Option<String> {
        let name = shown(self.author()?);
        Some(name).filter(|name| name.contains(char::is_alphanumeric))
    }
}

/// A name in which nothing hides and nothing controls, on one line, without the signs that end a name in git.
pub fn shown(name: &str) -> String {
    let line = one_line(name);
    let plain = Shown::line(line).into_string();
    let plain = plain.replace('<', "‹").replace('>', "›");
    let cut: String = plain.chars().take(LONG).collect();
    cut.trim().to_owned()
}

/// What two spellings of one name have in common.
pub fn key(name: &str) -> String {
    one_line(&fold(&shown(name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Organisation;

    fn manifest() -> Manifest {
        let of = |id: &str, voice, name: &str| Organisation {
            id: id.to_owned(),
            name: format!("{id} of all"),
            voice,
            delegates: vec![Delegate::named(name.to_owned())],
        };
        Manifest {
            organisations: vec![
                of("union", Voice::Workers, "Awa Traoré"),
                of("patronat", Voice::Employers, "A. Diallo"),
            ],
            ..Manifest::default()
        }
    }

    fn asked(name: &str, said: &[(&str, Voice)]) -> Result<Speaker, Stop> {
        let by = By::Author(Some(name.into()));
        let said: Vec<_> = said
            .iter()
            .map(|(name, voice)| ((*name).to_owned(), *voice))
            .collect();
        let floor = Speaker::of(Voice::Workers);
        let found = speakers(std::slice::from_ref(&by), &manifest(), &floor, &said)?;
        Ok(found[&by].clone())
    }

    #[test]
    fn a_name_speaks_for_whom_the_plan_or_the_importer_says() {
        let found = asked("awa  traore", &[]).unwrap();
        assert_eq!(found.organisation.as_deref(), Some("union"));
        assert_eq!(found.delegate_name(), Some("Awa Traoré"));
        let found = asked("Someone", &[]).unwrap();
        assert_eq!(
            (found.voice, found.delegate_name()),
            (Voice::Workers, Some("Someone"))
        );
        for name in ["A. Diallo", "patronat", "Employers", "Empleadores"] {
            assert!(
                matches!(asked(name, &[]), Err(Stop::Other { .. })),
                "{name}"
            );
        }
        let found = asked("A. Diallo", &[("A. Diallo", Voice::Employers)]).unwrap();
        assert_eq!(found.organisation.as_deref(), Some("patronat"));
        let found = asked("A. Diallo", &[("A. Diallo", Voice::Workers)]).unwrap();
        assert_eq!(
            (found.voice, found.organisation.clone()),
            (Voice::Workers, None)
        );
        assert_eq!(asked("Workers", &[]).unwrap(), Speaker::of(Voice::Workers));
        let stop = asked("A", &[("B", Voice::Workers)]).unwrap_err();
        assert!(matches!(stop, Stop::NoSuch { .. }));
    }

    #[test]
    fn a_name_controls_nothing() {
        for (raw, kept) in [
            ("X\nParty: workers", "X Party: workers"),
            ("a\u{1b}[2J <b@c>", "a␛[2J ‹b@c›"),
            ("\u{202e}evil", "‹U+202E›evil"),
        ] {
            assert_eq!(asked(raw, &[]).unwrap().delegate_name(), Some(kept));
        }
        for nobody in ["", "  ", "<>", ".,;"] {
            assert_eq!(
                asked(nobody, &[]).unwrap(),
                Speaker::of(Voice::Workers),
                "{nobody:?}"
            );
        }
        let long = asked(&"x".repeat(10_000), &[]).unwrap();
        assert!(long.delegate_name().unwrap().len() <= LONG);
    }
}
