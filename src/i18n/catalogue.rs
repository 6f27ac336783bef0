//! The messages of one language. Every room of the program has a file of its own, which is packed into the program by
//! `src/build.rs` and unpacked when something in it is first said.

use super::room::{Bundle, Room};
use super::{Arg, Language, Message, hash};
use fluent_bundle::{FluentArgs, FluentValue};
use std::fmt;
use std::sync::OnceLock;

// `PACKED`, the files of each language in one order, and `ROOM_OF`, in which of them the messages of a hash are.
include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// The messages of one language.
pub struct Catalogue {
    language: Language,
    packed: &'static [&'static [u8]],
    rooms: Vec<OnceLock<Room>>,
}

impl Catalogue {
    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The catalogue of this language.
    pub fn of(language: Language) -> &'static Catalogue {
        static ALL: [OnceLock<Catalogue>; 4] = [const { OnceLock::new() }; 4];
        let (place, packed) = match language {
            Language::English => (&ALL[0], PACKED[0]),
            Language::French => (&ALL[1], PACKED[1]),
            Language::Spanish => (&ALL[2], PACKED[2]),
            Language::Portuguese => (&ALL[3], PACKED[3]),
        };
        place.get_or_init(|| Catalogue {
            language,
            packed,
            rooms: packed.iter().map(|_| OnceLock::new()).collect(),
        })
    }

    /// One that says the ids of its messages and unpacks nothing: for what is made and not shown.
    pub fn of_ids() -> &'static Catalogue {
        static IDS: Catalogue = Catalogue {
            language: Language::English,
            packed: &[],
            rooms: Vec::new(),
        };
        &IDS
    }

    fn room(&self, number: usize) -> Option<&Room> {
        let packed = self.packed.get(number)?;
        let room = self.rooms.get(number)?;
        Some(room.get_or_init(|| Room::unpacked(packed)))
    }

    /// The bundle with the message of this id in it, if there is one.
    fn bundle(&self, id: &str) -> Option<&Bundle> {
        let hash = hash::of(id);
        let first = ROOM_OF.partition_point(|(other, _)| *other < hash);
        let places = ROOM_OF.iter().skip(first);
        let mut alike = places.take_while(|(other, _)| *other == hash);
        let tag = self.language.tag();
        alike.find_map(|(_, room)| self.room(usize::from(*room))?.bundle(id, tag))
    }

    /// The sentence. A message that does not exist is said as its id, so that nothing is ever silent; tests
    /// keep that from happening.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Message(inner) => FluentValue::from(self.say(inner)),
            };
            args.set(*name, value);
        }
        let said = self.said(message.id, &args);
        said.unwrap_or_else(|| message.id.to_owned())
    }

    fn said(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle(id)?;
        let pattern = bundle.get_message(id)?.value()?;
        let said = bundle.format_pattern(pattern, Some(args), &mut Vec::new());
        Some(said.into_owned())
    }

    /// The sentence of a message without arguments, if there is such a message.
    pub fn find(&self, id: &str) -> Option<String> {
        self.said(id, &FluentArgs::new())
    }

    /// The sentence of a message without arguments.
    pub fn word(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }
}

#[cfg(test)]
impl Message {
    /// What it says in English, French, Spanish and Portuguese.
    pub(crate) fn in_each_language(&self) -> [String; 4] {
        let said = <Language as strum::IntoEnumIterator>::iter()
            .map(|language| Catalogue::of(language).say(self));
        said.collect::<Vec<_>>().try_into().unwrap()
    }
}

/// In English, for logs and tests; people are answered through their language's [`Catalogue`].
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Catalogue::of(Language::English).say(self))
    }
}

#[cfg(test)]
mod tests {
    use super::super::room::begins;
    use super::*;
    use fluent_bundle::FluentResource;
    use strum::IntoEnumIterator;

    /// Every file of a language, unpacked.
    fn files(language: Language) -> Vec<&'static str> {
        let catalogue = Catalogue::of(language);
        let rooms = 0..catalogue.packed.len();
        rooms
            .map(|number| catalogue.room(number).unwrap().text())
            .collect()
    }

    /// What every message says without arguments, the whole files being parsed at once.
    #[test]
    fn messages_are_what_they_are_in_their_files() {
        for language in Language::iter() {
            let catalogue = Catalogue::of(language);
            let tag = language.tag().parse().unwrap();
            let mut whole = Bundle::new_concurrent(vec![tag]);
            whole.set_use_isolating(false);
            for packed in files(language) {
                let resource = FluentResource::try_new(packed.to_owned()).unwrap();
                whole.add_resource(resource).unwrap();
            }
            for packed in files(language) {
                for (id, _) in begins(packed) {
                    let pattern = whole.get_message(id).unwrap().value().unwrap();
                    let said = whole.format_pattern(pattern, None, &mut Vec::new());
                    assert_eq!(
                        catalogue.say(&Message::new(id.to_owned().leak())),
                        said,
                        "{id}"
                    );
                }
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
}
