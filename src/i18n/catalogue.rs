//! The messages of one language.

use super::{Arg, Language, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use memchr::memchr_iter;
use rustc_hash::FxHasher;
use std::hash::Hasher;
use std::sync::OnceLock;

/// The messages of one language. Each is parsed when it is first said: most commands say few of the hundreds there are,
/// and parsing all would take longer than many a command.
pub struct Catalogue {
    language: Language,
    /// Where each message stands, by the hash of its id.
    places: Vec<Place>,
    /// The messages that were said, in the same order. What is parsed lies apart, because it is large and most messages
    /// are never said.
    parsed: Vec<OnceLock<Box<FluentBundle<FluentResource>>>>,
}

/// Where a message stands. So little is noted of each because every run of the program notes them all.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    hash: u32,
    /// The file, in the order of [`sources`].
    room: u32,
    /// The byte in it at which the message begins.
    at: usize,
}

/// No language has messages that are shorter than this on the average, in bytes: so much room is enough for them.
const SHORT: usize = 64;

macro_rules! rooms {
    ($code:literal) => {
        &[
            include_str!(concat!($code, "/amend.ftl")),
            include_str!(concat!($code, "/app.ftl")),
            include_str!(concat!($code, "/back.ftl")),
            include_str!(concat!($code, "/board.ftl")),
            include_str!(concat!($code, "/glossary.ftl")),
            include_str!(concat!($code, "/check.ftl")),
            include_str!(concat!($code, "/cli.ftl")),
            include_str!(concat!($code, "/cli-dialogue.ftl")),
            include_str!(concat!($code, "/cli-plan.ftl")),
            include_str!(concat!($code, "/consensus.ftl")),
            include_str!(concat!($code, "/bring-in.ftl")),
            include_str!(concat!($code, "/word.ftl")),
            include_str!(concat!($code, "/costing.ftl")),
            include_str!(concat!($code, "/cost-page.ftl")),
            include_str!(concat!($code, "/diagnosis.ftl")),
            include_str!(concat!($code, "/dialogue.ftl")),
            include_str!(concat!($code, "/doctor.ftl")),
            include_str!(concat!($code, "/dividing.ftl")),
            include_str!(concat!($code, "/documents.ftl")),
            include_str!(concat!($code, "/documents-out.ftl")),
            include_str!(concat!($code, "/book.ftl")),
            include_str!(concat!($code, "/documents-screen.ftl")),
            include_str!(concat!($code, "/downloads.ftl")),
            include_str!(concat!($code, "/standards.ftl")),
            include_str!(concat!($code, "/export.ftl")),
            include_str!(concat!($code, "/follow-up.ftl")),
            include_str!(concat!($code, "/import.ftl")),
            include_str!(concat!($code, "/margin.ftl")),
            include_str!(concat!($code, "/manifest.ftl")),
            include_str!(concat!($code, "/merge.ftl")),
            include_str!(concat!($code, "/pages.ftl")),
            include_str!(concat!($code, "/offers.ftl")),
            include_str!(concat!($code, "/plain.ftl")),
            include_str!(concat!($code, "/plan.ftl")),
            include_str!(concat!($code, "/present.ftl")),
            include_str!(concat!($code, "/record.ftl")),
            include_str!(concat!($code, "/removing.ftl")),
            include_str!(concat!($code, "/replacing.ftl")),
            include_str!(concat!($code, "/replay.ftl")),
            include_str!(concat!($code, "/resources.ftl")),
            include_str!(concat!($code, "/reported.ftl")),
            include_str!(concat!($code, "/session.ftl")),
            include_str!(concat!($code, "/several.ftl")),
            include_str!(concat!($code, "/settings.ftl")),
            include_str!(concat!($code, "/site.ftl")),
            include_str!(concat!($code, "/store.ftl")),
            include_str!(concat!($code, "/table.ftl")),
            include_str!(concat!($code, "/table-in.ftl")),
            include_str!(concat!($code, "/template.ftl")),
            include_str!(concat!($code, "/template-tables.ftl")),
            include_str!(concat!($code, "/track.ftl")),
            include_str!(concat!($code, "/sharing.ftl")),
            include_str!(concat!($code, "/figures.ftl")),
            include_str!(concat!($code, "/tour.ftl")),
            include_str!(concat!($code, "/travel.ftl")),
            include_str!(concat!($code, "/trust.ftl")),
            include_str!(concat!($code, "/ui.ftl")),
            include_str!(concat!($code, "/wall.ftl")),
            include_str!(concat!($code, "/way.ftl")),
        ]
    };
}

/// The `.ftl` files of a language, one for each room that speaks.
fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => rooms!("en"),
        Language::French => rooms!("fr"),
        Language::Spanish => rooms!("es"),
        Language::Portuguese => rooms!("pt"),
    }
}

/// Where the messages of a file begin, each with its id: every line that begins with a letter.
fn begins(source: &str) -> impl Iterator<Item = (&str, usize)> {
    let lines = std::iter::once(0).chain(memchr_iter(b'\n', source.as_bytes()).map(|end| end + 1));
    lines.filter_map(|at| {
        let line = source.as_bytes().get(at..)?;
        let letter = line.first().is_some_and(u8::is_ascii_alphabetic);
        letter.then(|| (id(source, at), at))
    })
}

/// The id of the message that begins here.
fn id(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or_default();
    rest.split([' ', '=', '\n']).next().unwrap_or_default()
}

/// The message that begins here: up to the next line that begins with a letter or is a comment. None of them refers to
/// another.
fn message(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or_default();
    let next = |end: &usize| {
        let next = rest.as_bytes().get(end + 1);
        next.is_some_and(|first| first.is_ascii_alphabetic() || *first == b'#')
    };
    let end = memchr_iter(b'\n', rest.as_bytes()).find(next);
    end.and_then(|end| rest.get(..=end)).unwrap_or(rest)
}

/// What an id is looked up by.
fn hash(id: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(id.as_bytes());
    let [.., a, b, c, d] = hasher.finish().to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

impl Catalogue {
    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The catalogue of this language.
    pub fn of(language: Language) -> &'static Catalogue {
        static ALL: [OnceLock<Catalogue>; 4] = [const { OnceLock::new() }; 4];
        let place = match language {
            Language::English => &ALL[0],
            Language::French => &ALL[1],
            Language::Spanish => &ALL[2],
            Language::Portuguese => &ALL[3],
        };
        place.get_or_init(|| Catalogue::index(language))
    }

    /// Finds where each message stands, without parsing any.
    fn index(language: Language) -> Catalogue {
        let sources = sources(language);
        let length: usize = sources.iter().map(|source| source.len()).sum();
        let mut places = Vec::with_capacity(length / SHORT);
        for (room, source) in (0..).zip(sources) {
            let found = begins(source).map(|(id, at)| (hash(id), at));
            places.extend(found.map(|(hash, at)| Place { hash, room, at }));
        }
        places.sort_unstable();
        Catalogue {
            language,
            parsed: places.iter().map(|_| OnceLock::new()).collect(),
            places,
        }
    }

    /// Which message has this id, and as it is written.
    fn find(&self, wanted: &str) -> Option<(usize, &'static str)> {
        let hash = hash(wanted);
        let first = self.places.partition_point(|place| place.hash < hash);
        let places = self.places.iter().enumerate().skip(first);
        let mut alike = places.take_while(|(_, place)| place.hash == hash);
        alike.find_map(|(number, place)| {
            let source = sources(self.language).get(usize::try_from(place.room).ok()?)?;
            (id(source, place.at) == wanted).then(|| (number, message(source, place.at)))
        })
    }

    /// The bundle with the message of this id in it, if there is one. What cannot be parsed is left out here; a test
    /// parses every file and fails on any error.
    fn bundle(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let (number, text) = self.find(id)?;
        let parsed = self.parsed.get(number)?.get_or_init(|| {
            let tag = self.language.tag().parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![tag]);
            // Isolation marks (U+2068, U+2069) are invisible characters: Plenary shows those as marks, so it must
            // not write them itself.
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(text.to_owned());
            let _ = bundle.add_resource(resource.unwrap_or_else(|(kept, _)| kept));
            Box::new(bundle)
        });
        Some(parsed)
    }

    /// The sentence. A message that does not exist is said as its id, so that nothing is ever silent; tests
    /// keep that from happening.
    pub fn say(&self, message: &Message) -> String {
        let found = self.bundle(message.id).and_then(|bundle| {
            let found = bundle.get_message(message.id)?;
            Some((bundle, found.value()?))
        });
        let Some((bundle, pattern)) = found else {
            return message.id.to_owned();
        };
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Message(inner) => FluentValue::from(self.say(inner)),
            };
            args.set(*name, value);
        }
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// The sentence of a message without arguments.
    pub fn word(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::IntoEnumIterator;

    /// What every message says without arguments, the whole files being parsed at once.
    #[test]
    fn messages_are_what_they_are_in_their_files() {
        for language in Language::iter() {
            let catalogue = Catalogue::of(language);
            let tag = language.tag().parse().unwrap();
            let mut whole = FluentBundle::new_concurrent(vec![tag]);
            whole.set_use_isolating(false);
            let mut count = 0;
            for source in sources(language) {
                let resource = FluentResource::try_new((*source).to_owned()).unwrap();
                let lines = source.lines();
                count += lines
                    .filter(|line| line.starts_with(char::is_alphabetic))
                    .count();
                whole.add_resource(resource).unwrap();
            }
            assert_eq!(catalogue.places.len(), count);
            for (id, _) in sources(language).iter().flat_map(|source| begins(source)) {
                let pattern = whole.get_message(id).unwrap().value().unwrap();
                let said = whole.format_pattern(pattern, None, &mut Vec::new());
                assert_eq!(catalogue.say(&Message::new(id)), said, "{id}");
            }
        }
    }

    #[test]
    fn none_and_one_are_told_as_each_language_tells_them() {
        let none = ["0 changes", "0 modification", "0 cambios", "0 alterações"];
        let one = ["1 change", "1 modification", "1 cambio", "1 alteração"];
        let two = ["2 changes", "2 modifications", "2 cambios", "2 alterações"];
        for (count, expected) in [(0_i64, none), (1, one), (2, two)] {
            let message = Message::new("ui-past-title").with("count", count);
            let said = message.in_each_language();
            assert_eq!(said, expected);
        }
    }

    #[test]
    fn comments_and_rows_within_a_message_are_told_apart() {
        let source = "# One\na = A\n\nb =\n    B\n\n    C { $n ->\n        [one] x\n       *[other] y\n}\n# Two\nc=C";
        let found = begins(source).map(|(id, at)| (id, message(source, at)));
        let found: Vec<_> = found.collect();
        let b = "b =\n    B\n\n    C { $n ->\n        [one] x\n       *[other] y\n}\n";
        assert_eq!(found, [("a", "a = A\n\n"), ("b", b), ("c", "c=C")]);
    }
}
