//! What a word means, and how that looks: code names meanings, this table styles them.

use crate::plan::Voice;
use std::ffi::OsString;

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Nothing special.
    Plain,
    /// Stands out: titles, numbers.
    Strong,
    /// Steps back: what is there for completeness.
    Faint,
    /// Of a voice, by its colour.
    Of(Option<Voice>),
    /// Words added by a voice, or by nobody known.
    Inserted(Option<Voice>),
    /// Words struck by a voice, or by nobody known.
    Deleted(Option<Voice>),
    /// Words added by the first and struck by the second.
    Passing(Option<Voice>, Option<Voice>),
}

/// The means there are to mark words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// Characters only: `{+W:added+}` and `[-E:struck-]`.
    Marks,
    /// Bold, underline and strike, but no colour.
    Attributes,
    /// All of these.
    Colour,
}

impl Paint {
    /// By `--color`, then by what the environment asks for (no-color.org, `CLICOLOR_FORCE`, `TERM=dumb`), then by
    /// whether a terminal shows it. `NO_COLOR` is about colour: a terminal still underlines and strikes.
    pub fn choose(
        when: Option<&str>,
        terminal: bool,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Paint {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        match when {
            Some("always") => return Paint::Colour,
            Some("never") => return Paint::Marks,
            _ => {}
        }
        if set("NO_COLOR").is_some() {
            let dumb = set("TERM").is_some_and(|term| term == "dumb");
            return if terminal && !dumb {
                Paint::Attributes
            } else {
                Paint::Marks
            };
        }
        if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
            return Paint::Colour;
        }
        if !terminal || set("TERM").is_some_and(|term| term == "dumb") {
            return Paint::Marks;
        }
        Paint::Colour
    }

    /// The codes that switch a label on; empty if nothing does. [`Paint::OFF`] switches it off.
    pub fn on(self, label: Label) -> String {
        let codes = match self {
            Paint::Marks => return String::new(),
            Paint::Attributes => attributes(label).to_owned(),
            Paint::Colour => match (attributes(label), colour(label)) {
                ("", None) => String::new(),
                ("", Some(colour)) => format!("38;5;{colour}"),
                (attributes, None) => attributes.to_owned(),
                (attributes, Some(colour)) => format!("{attributes};38;5;{colour}"),
            },
        };
        if codes.is_empty() {
            codes
        } else {
            format!("\x1b[{codes}m")
        }
    }

    /// Switches everything off.
    pub const OFF: &str = "\x1b[0m";
}

fn attributes(label: Label) -> &'static str {
    match label {
        Label::Plain | Label::Of(None) => "",
        Label::Strong | Label::Of(_) => "1",
        Label::Faint => "2",
        Label::Inserted(_) => "4",
        Label::Deleted(_) => "9",
        Label::Passing(..) => "4;9",
    }
}

/// From the palette of 256 every terminal has, next to the colours of Okabe and Ito, which people who see
/// fewer colours tell apart, on dark and on light.
fn colour(label: Label) -> Option<u8> {
    let (Label::Of(voice)
    | Label::Inserted(voice)
    | Label::Deleted(voice)
    | Label::Passing(_, voice)) = label
    else {
        return None;
    };
    Some(match voice? {
        Voice::Government => 32,
        Voice::Employers => 172,
        Voice::Workers => 166,
        Voice::CivilSociety => 36,
        Voice::Advisers => 175,
        Voice::Secretariat => 245,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(when: Option<&str>, terminal: bool, set: &[(&str, &str)]) -> Paint {
        Paint::choose(when, terminal, |name| {
            let found = set.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn the_flag_goes_before_the_environment_and_that_before_the_terminal() {
        assert_eq!(chosen(None, true, &[]), Paint::Colour);
        assert_eq!(chosen(None, false, &[]), Paint::Marks);
        assert_eq!(chosen(None, true, &[("NO_COLOR", "1")]), Paint::Attributes);
        assert_eq!(chosen(None, false, &[("NO_COLOR", "1")]), Paint::Marks);
        assert_eq!(chosen(None, true, &[("NO_COLOR", "")]), Paint::Colour);
        assert_eq!(chosen(None, true, &[("TERM", "dumb")]), Paint::Marks);
        assert_eq!(
            chosen(None, false, &[("CLICOLOR_FORCE", "1")]),
            Paint::Colour
        );
        assert_eq!(
            chosen(None, false, &[("CLICOLOR_FORCE", "0")]),
            Paint::Marks
        );
        let both = [("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")];
        assert_eq!(chosen(None, false, &both), Paint::Marks);
        assert_eq!(chosen(Some("always"), false, &both), Paint::Colour);
        assert_eq!(chosen(Some("never"), true, &[]), Paint::Marks);
    }

    #[test]
    fn without_colour_insertions_and_deletions_still_differ() {
        let inserted = Paint::Attributes.on(Label::Inserted(Some(Voice::Workers)));
        let deleted = Paint::Attributes.on(Label::Deleted(Some(Voice::Workers)));
        assert_eq!(
            (inserted.as_str(), deleted.as_str()),
            ("\x1b[4m", "\x1b[9m")
        );
        assert_eq!(Paint::Marks.on(Label::Strong), "");
    }
}
