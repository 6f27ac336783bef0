//! The messages of one language.

use super::{Arg, Language, Message};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

/// The messages of one language, parsed once when first asked for.
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

macro_rules! rooms {
    ($code:literal) => {
        &[
            include_str!(concat!($code, "/amend.ftl")),
            include_str!(concat!($code, "/app.ftl")),
            include_str!(concat!($code, "/board.ftl")),
            include_str!(concat!($code, "/cli.ftl")),
            include_str!(concat!($code, "/cli-dialogue.ftl")),
            include_str!(concat!($code, "/consensus.ftl")),
            include_str!(concat!($code, "/dialogue.ftl")),
            include_str!(concat!($code, "/plan.ftl")),
            include_str!(concat!($code, "/record.ftl")),
            include_str!(concat!($code, "/session.ftl")),
            include_str!(concat!($code, "/store.ftl")),
            include_str!(concat!($code, "/track.ftl")),
            include_str!(concat!($code, "/ui.ftl")),
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

impl Catalogue {
    /// The catalogue of this language.
    pub fn of(language: Language) -> &'static Catalogue {
        static ALL: [OnceLock<Catalogue>; 4] = [const { OnceLock::new() }; 4];
        let place = match language {
            Language::English => &ALL[0],
            Language::French => &ALL[1],
            Language::Spanish => &ALL[2],
            Language::Portuguese => &ALL[3],
        };
        place.get_or_init(|| Catalogue::parse(language))
    }

    /// What cannot be parsed is left out here; a test parses every file and fails on any error.
    fn parse(language: Language) -> Catalogue {
        let tag = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks (U+2068, U+2069) are invisible characters: Plenary shows those as marks, so it must
        // not write them itself.
        bundle.set_use_isolating(false);
        for source in sources(language) {
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(kept, _)| kept);
            let _ = bundle.add_resource(resource);
        }
        Catalogue { bundle }
    }

    /// The sentence. A message that does not exist is said as its id, so that nothing is ever silent; tests
    /// keep that from happening.
    pub fn say(&self, message: &Message) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(message.id)
            .and_then(|found| found.value())
        else {
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
        self.bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }

    /// The sentence of a message without arguments.
    pub fn word(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }
}
