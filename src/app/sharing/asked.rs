//! What git and ssh ask on the way, and the dialog in which it is answered.

use crate::app::key::{Chord, Key};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::sharing::Prompt;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::{Asked, Kind};
use crate::i18n::Message;

impl Asked {
    /// The question in these words; `hint` is what ssh says of it.
    pub fn of(prompt: &str, hint: Option<&str>) -> Asked {
        let kind = match hint {
            Some("none") => Kind::Note,
            Some("confirm") => Kind::Confirm,
            _ => host(prompt).unwrap_or(match prompt {
                prompt if prompt.contains("(yes/no") => Kind::Confirm,
                prompt if prompt.starts_with("Username for") => Kind::Word,
                _ => Kind::Secret,
            }),
        };
        let lines = prompt.lines().map(str::trim).filter(|it| !it.is_empty());
        Asked {
            kind,
            text: lines.collect::<Vec<_>>().join(" "),
        }
    }
}

/// `The authenticity of host 'h (1.2.3.4)' can't be established.` and, on a line of its own, `ED25519 key fingerprint is
/// SHA256:x.`
fn host(prompt: &str) -> Option<Kind> {
    let (_, rest) = prompt.split_once("authenticity of host '")?;
    let (host, rest) = rest.split_once('\'')?;
    let line = rest
        .lines()
        .find(|line| line.contains(" key fingerprint is "))?;
    let (key, print) = line.split_once(" key fingerprint is ")?;
    let print = print.trim().trim_end_matches('.');
    Some(Kind::Host(
        host.to_owned(),
        format!("{} {print}", key.trim()),
    ))
}

/// What a key came to.
pub enum Keyed {
    /// The question stays.
    Stays,
    /// It is answered.
    Answered(Option<Secret>),
}

impl Prompt {
    /// A question that nothing was typed for yet.
    pub fn new(ticket: Option<u64>, place: String, asked: Asked) -> Prompt {
        Prompt {
            ticket,
            place,
            asked,
            typed: Secret::default(),
            selected: 0,
        }
    }

    /// The heading.
    pub fn title(&self) -> Message {
        match &self.asked.kind {
            Kind::Host(..) => Message::new("app-sharing-host-title"),
            _ if self.ticket.is_none() => Message::new("app-signing-asks"),
            _ => Message::new("app-sharing-asks").with("place", self.place.as_str()),
        }
    }

    /// How it is answered, where something is typed.
    pub fn hint(&self) -> Message {
        Message::new(match self.is_hidden() {
            true if self.ticket.is_none() => "app-signing-secret",
            true => "app-sharing-secret",
            false => "app-sharing-word",
        })
    }

    /// Whether what is typed must not be seen.
    pub fn is_hidden(&self) -> bool {
        self.asked.kind != Kind::Word
    }

    /// The same as a question with two answers, where it is one.
    pub fn confirm(&self) -> Option<Confirm> {
        let (text, no, yes) = match &self.asked.kind {
            Kind::Host(host, print) => (
                Message::new("app-sharing-host")
                    .with("host", host.as_str())
                    .with("print", print.as_str()),
                "app-sharing-host-no",
                "app-sharing-host-yes",
            ),
            Kind::Confirm => (
                Message::new("app-sharing-note")
                    .with("place", self.place.as_str())
                    .with("question", self.asked.text.as_str()),
                "app-sharing-no",
                "app-sharing-yes",
            ),
            Kind::Secret | Kind::Word | Kind::Note => return None,
        };
        let answers = [no, yes].map(|id| Answer::close(Message::new(id)));
        Some(Confirm {
            title: self.title(),
            text,
            answers: answers.into(),
            selected: self.selected,
        })
    }

    /// Takes a key.
    pub fn key(&mut self, chord: Chord) -> Keyed {
        let chooses = matches!(self.asked.kind, Kind::Host(..) | Kind::Confirm);
        match chord.key {
            Key::Enter if chooses => {
                let yes = self.selected > 0;
                return Keyed::Answered(yes.then(|| Secret::of("yes")));
            }
            Key::Enter => return Keyed::Answered(Some(std::mem::take(&mut self.typed))),
            Key::Left | Key::Up | Key::BackTab => self.selected = 0,
            Key::Right | Key::Down | Key::Tab => self.selected = usize::from(chooses),
            Key::Backspace => self.typed.pop(),
            Key::Char('u') if chord.ctrl => self.typed.clear(),
            _ => {
                if let Some(letter) = chord.typed() {
                    self.typed.insert(letter.encode_utf8(&mut [0; 4]));
                }
            }
        }
        Keyed::Stays
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::sharing::Prompt;
    use crate::app::model::sharing::way::{Asked, Kind};

    #[test]
    fn what_is_asked_is_told_by_its_words() {
        let of = |prompt: &str| Asked::of(prompt, None).kind;
        let host = "The authenticity of host '[127.0.0.1]:2222 ([127.0.0.1]:2222)' can't be established.\n\
                    ED25519 key fingerprint is SHA256:abc/def+gh.\n\
                    This key is not known by any other names.\n\
                    Are you sure you want to continue connecting (yes/no/[fingerprint])? ";
        assert_eq!(
            of(host),
            Kind::Host(
                "[127.0.0.1]:2222 ([127.0.0.1]:2222)".to_owned(),
                "ED25519 SHA256:abc/def+gh".to_owned()
            )
        );
        assert_eq!(
            of("Enter passphrase for key '/home/awa/.ssh/id': "),
            Kind::Secret
        );
        assert_eq!(of("Password for 'https://awa@h.org': "), Kind::Secret);
        assert_eq!(of("Username for 'https://h.org': "), Kind::Word);
        assert_eq!(of("Really (yes/no)? "), Kind::Confirm);
        let touch = Asked::of("Confirm user presence for key", Some("none"));
        assert_eq!(touch.kind, Kind::Note);
        let agent = Asked::of("Allow use of key x?", Some("confirm"));
        assert_eq!(agent.kind, Kind::Confirm);
    }

    #[test]
    fn the_careful_answer_comes_first() {
        let asked = Asked::of("Really (yes/no)? ", None);
        let mut prompt = Prompt::new(Some(1), "hub".to_owned(), asked);
        let enter = Chord::of(Key::Enter);
        assert!(matches!(prompt.key(enter), Keyed::Answered(None)));
        prompt.key(Chord::of(Key::Down));
        let yes = prompt.key(enter);
        assert!(matches!(yes, Keyed::Answered(Some(yes)) if yes.text() == "yes"));
    }
}
