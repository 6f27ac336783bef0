//! The messages of one file. Each is parsed when it is first said: most commands say few of the hundreds there are, and
//! parsing all would take longer than many a command.

use super::hash;
use flate2::read::ZlibDecoder;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use memchr::memchr_iter;
use std::io::Read;
use std::sync::OnceLock;

/// A message with whatever it takes to say it.
pub type Bundle = FluentBundle<FluentResource>;

/// A file, unpacked.
pub struct Room {
    text: String,
    /// Where each message begins, by the hash of its id.
    places: Vec<(u32, usize)>,
    /// The messages that were said, in the same order. What is parsed lies apart, because it is large and most messages
    /// are never said.
    parsed: Vec<OnceLock<Box<Bundle>>>,
}

impl Room {
    /// Unpacks a file. What the program brings with it can be unpacked: a test reads every one.
    pub fn unpacked(packed: &[u8]) -> Room {
        let mut text = String::new();
        let _ = ZlibDecoder::new(packed).read_to_string(&mut text);
        Room::new(text)
    }

    fn new(text: String) -> Room {
        let mut places: Vec<(u32, usize)> =
            begins(&text).map(|(id, at)| (hash::of(id), at)).collect();
        places.sort_unstable();
        Room {
            parsed: places.iter().map(|_| OnceLock::new()).collect(),
            places,
            text,
        }
    }

    /// The bundle with the message of this id in it, if it is in this file. What cannot be parsed is left out here; a test
    /// parses every file and fails on any error.
    pub fn bundle(&self, wanted: &str, tag: &str) -> Option<&Bundle> {
        let hash = hash::of(wanted);
        let first = self.places.partition_point(|(other, _)| *other < hash);
        let places = self.places.iter().enumerate().skip(first);
        let mut alike = places.take_while(|(_, (other, _))| *other == hash);
        let (number, at) = alike.find_map(|(number, (_, at))| {
            let found = id(&self.text, *at) == Some(wanted);
            found.then_some((number, *at))
        })?;
        let parsed = self.parsed.get(number)?.get_or_init(|| {
            let mut bundle = Bundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
            // Isolation marks (U+2068, U+2069) are invisible characters: Plenary shows those as marks, so it must
            // not write them itself.
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(message(&self.text, at).to_owned());
            let _ = bundle.add_resource(resource.unwrap_or_else(|(kept, _)| kept));
            Box::new(bundle)
        });
        Some(parsed)
    }

    /// All of it, as it stands in its file but for the comments.
    #[cfg(test)]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Where the messages of a file begin, each with its id.
pub fn begins(source: &str) -> impl Iterator<Item = (&str, usize)> {
    let lines = std::iter::once(0).chain(memchr_iter(b'\n', source.as_bytes()).map(|end| end + 1));
    lines.filter_map(|at| Some((id(source, at)?, at)))
}

/// The id of the message that begins here.
fn id(source: &str, at: usize) -> Option<&str> {
    hash::id(source.get(at..)?)
}

/// The message that begins here: up to the next line that begins with a letter. None of them refers to another.
fn message(source: &str, at: usize) -> &str {
    let rest = source.get(at..).unwrap_or_default();
    let next = |end: &usize| {
        rest.as_bytes()
            .get(end + 1)
            .is_some_and(u8::is_ascii_alphabetic)
    };
    let end = memchr_iter(b'\n', rest.as_bytes()).find(next);
    end.and_then(|end| rest.get(..=end)).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_within_a_message_are_told_from_the_next() {
        let source =
            "a = A\n\nb =\n    B\n\n    C { $n ->\n        [one] x\n       *[other] y\n}\nc=C";
        let found = begins(source).map(|(id, at)| (id, message(source, at)));
        let found: Vec<_> = found.collect();
        let b = "b =\n    B\n\n    C { $n ->\n        [one] x\n       *[other] y\n}\n";
        assert_eq!(found, [("a", "a = A\n\n"), ("b", b), ("c", "c=C")]);
    }

    #[test]
    fn messages_of_the_same_hash_are_told_apart() {
        assert_eq!(hash::of("costarring"), hash::of("liquid"));
        let room = Room::new("costarring = A\nliquid = B\n".to_owned());
        for id in ["costarring", "liquid"] {
            let bundle = room.bundle(id, "en").unwrap();
            assert!(bundle.has_message(id));
        }
        let room = Room::new("liquid = B\n".to_owned());
        assert!(room.bundle("costarring", "en").is_none());
    }
}
