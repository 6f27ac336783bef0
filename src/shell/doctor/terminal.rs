//! What the terminal is, and what that means for the screen.

use super::screen::{self, Answers};
use crate::app::model::present::Letters;
use crate::i18n::Message;
use crate::shell::extent;
use crate::store::doctor::Finding;
use crate::ui::Depth;

/// The size that every screen is made for.
const COLUMNS: u16 = 80;
const ROWS: u16 = 24;

/// What is seen of a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Columns and rows; nothing where it does not say.
    pub size: Option<(u16, u16)>,
    /// The colours.
    pub depth: Depth,
    /// What it calls itself.
    pub term: String,
    /// What of tmux and screen it runs within.
    pub within: Option<&'static str>,
    /// The locale of characters.
    pub locale: String,
    /// What it answered; nothing where it did not.
    pub answers: Option<Answers>,
}

impl Seen {
    /// The terminal of this process, asked.
    pub fn now() -> Seen {
        let variable = |name: &str| std::env::var(name).ok();
        let term = variable("TERM").unwrap_or_default();
        Seen {
            size: extent::told().ok(),
            depth: screen::depth(variable),
            within: within(variable),
            locale: locale(variable),
            // Where nobody is there to answer, the question would stand on the screen.
            answers: match term.as_str() {
                "dumb" => None,
                _ => screen::probe().ok(),
            },
            term,
        }
    }
}

fn within(variable: impl Fn(&str) -> Option<String>) -> Option<&'static str> {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    match () {
        () if set("TMUX") => Some("tmux"),
        () if set("STY") => Some("screen"),
        () => None,
    }
}

/// What says in which encoding programs write; the first that is set counts.
fn locale(variable: impl Fn(&str) -> Option<String>) -> String {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter();
    let mut set = names.filter_map(variable).filter(|it| !it.is_empty());
    set.next().unwrap_or_default()
}

/// What follows from it.
pub fn findings(seen: &Seen) -> Vec<Finding> {
    let mut findings = vec![size(seen.size), colours(seen.depth)];
    if seen.term.is_empty() || seen.term == "dumb" {
        let said = Message::new("doctor-term-none");
        findings.push(Finding::wrong("term", said).advice("doctor-term-do"));
    }
    if let Some(program) = seen.within {
        let said = Message::new("doctor-within").with("program", program);
        findings.push(Finding::note("within", said).advice("doctor-within-do"));
    }
    findings.push(encoding(seen));
    if let Some(answers) = seen.answers {
        findings.push(Finding::good(
            "letters",
            Message::new(match answers.letters {
                Letters::Plain => "doctor-letters-plain",
                Letters::Drawn => "doctor-letters-drawn",
                Letters::Double => "doctor-letters-double",
                Letters::Scaled => "doctor-letters-scaled",
            }),
        ));
        findings.push(Finding::good(
            "keys",
            Message::new(match answers.keys {
                true => "doctor-keys-apart",
                false => "doctor-keys-plain",
            }),
        ));
    }
    findings
}

fn size(size: Option<(u16, u16)>) -> Finding {
    let Some((columns, rows)) = size else {
        return Finding::wrong("size", Message::new("doctor-size-none")).advice("doctor-term-do");
    };
    let said = |id| {
        Message::new(id)
            .with("columns", u32::from(columns))
            .with("rows", u32::from(rows))
    };
    match columns >= COLUMNS && rows >= ROWS {
        true => Finding::good("size", said("doctor-size-good")),
        false => Finding::wrong("size", said("doctor-size-small")).advice("doctor-size-do"),
    }
}

fn colours(depth: Depth) -> Finding {
    let id = match depth {
        Depth::True => "doctor-colours-true",
        Depth::Indexed => "doctor-colours-256",
        Depth::Sixteen => "doctor-colours-16",
        Depth::None => "doctor-colours-none",
    };
    match depth {
        Depth::Sixteen | Depth::None => Finding::note("colours", Message::new(id)),
        _ => Finding::good("colours", Message::new(id)),
    }
}

/// What the terminal does counts more than what the environment says.
fn encoding(seen: &Seen) -> Finding {
    let locale = seen.locale.to_ascii_lowercase().replace('-', "");
    let said = |id| Message::new(id).with("locale", seen.locale.as_str());
    match seen.answers.map(|answers| answers.letter) {
        Some(1) => Finding::good("encoding", Message::new("doctor-encoding-good")),
        Some(_) => Finding::wrong("encoding", Message::new("doctor-encoding-other"))
            .advice("doctor-encoding-do"),
        None if locale.contains("utf8") => {
            Finding::note("encoding", Message::new("doctor-encoding-mute"))
        }
        None => {
            Finding::note("encoding", said("doctor-encoding-unsure")).advice("doctor-encoding-do")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::doctor::Grade;

    fn good() -> Seen {
        Seen {
            size: Some((120, 36)),
            depth: Depth::True,
            term: "xterm-256color".to_owned(),
            within: None,
            locale: "fr_FR.UTF-8".to_owned(),
            answers: Some(Answers {
                letter: 1,
                letters: Letters::Plain,
                keys: false,
            }),
        }
    }

    fn grade(seen: &Seen, code: &str) -> Option<Grade> {
        let found = findings(seen);
        found.iter().find(|it| it.code == code).map(|it| it.grade)
    }

    #[test]
    fn a_usual_terminal_is_well() {
        assert!(findings(&good()).iter().all(|it| it.grade == Grade::Good));
    }

    #[test]
    fn what_is_wrong_with_a_terminal_is_found() {
        let with = |change: &dyn Fn(&mut Seen)| {
            let mut seen = good();
            change(&mut seen);
            seen
        };
        let small = with(&|it| it.size = Some((79, 24)));
        assert_eq!(grade(&small, "size"), Some(Grade::Wrong));
        assert_eq!(
            grade(&with(&|it| it.size = None), "size"),
            Some(Grade::Wrong)
        );
        let dumb = with(&|it| it.term = "dumb".to_owned());
        assert_eq!(grade(&dumb, "term"), Some(Grade::Wrong));
        let tmux = with(&|it| it.within = Some("tmux"));
        assert_eq!(grade(&tmux, "within"), Some(Grade::Note));
        let grey = with(&|it| it.depth = Depth::None);
        assert_eq!(grade(&grey, "colours"), Some(Grade::Note));
    }

    #[test]
    fn a_terminal_of_another_encoding_is_told_by_what_it_paints() {
        let mut seen = good();
        // What the environment says is not what counts.
        seen.locale = "C".to_owned();
        assert_eq!(grade(&seen, "encoding"), Some(Grade::Good));
        seen.locale = "ru_RU.KOI8-R".to_owned();
        seen.answers = seen.answers.map(|it| Answers { letter: 2, ..it });
        assert_eq!(grade(&seen, "encoding"), Some(Grade::Wrong));
        seen.answers = None;
        assert_eq!(grade(&seen, "encoding"), Some(Grade::Note));
    }

    #[test]
    fn the_environment_is_read_as_other_programs_read_it() {
        let of = |pairs: &'static [(&str, &str)]| {
            move |name: &str| {
                let found = pairs.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            }
        };
        assert_eq!(
            locale(of(&[("LANG", "C"), ("LC_ALL", "x.UTF-8")])),
            "x.UTF-8"
        );
        assert_eq!(locale(of(&[("LANG", "C"), ("LC_ALL", "")])), "C");
        assert_eq!(within(of(&[("TMUX", "/tmp/x")])), Some("tmux"));
        assert_eq!(within(of(&[("STY", "1.x"), ("TMUX", "")])), Some("screen"));
        assert_eq!(within(of(&[])), None);
    }
}
