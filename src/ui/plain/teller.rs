//! Words for what the screen says by signs.

use super::Line;
use crate::app::board::sign;
use crate::app::label::{Label, Row};
use crate::app::model::keys::Keys;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Hand;
use crate::app::{self, State};
use crate::dialogue::{Stance, Standing};
use crate::i18n::{Language, Message};
use crate::plan::ClauseId;
use strum::IntoEnumIterator;

/// What says messages in the language of the interface.
#[derive(Clone, Copy, Debug)]
pub struct Teller<'s> {
    /// The language.
    pub language: Language,
    /// The keys of the commands.
    pub keys: &'s Keys,
}

impl Teller<'_> {
    /// In the language of the interface.
    pub fn of(state: &State) -> Teller<'_> {
        Teller {
            language: state.language,
            keys: &state.keys,
        }
    }

    /// A message.
    pub fn say(&self, message: &Message) -> Line {
        Line::line(app::say(self.language, message))
    }

    /// A message without arguments.
    pub fn word(&self, id: &'static str) -> Line {
        self.say(&Message::new(id))
    }

    /// Whose it is.
    pub fn hand(&self, hand: Hand) -> Line {
        match hand {
            Hand::Voice(voice) => self.say(&voice.name()),
            Hand::Unattributed => self.word("ui-unattributed"),
        }
    }

    /// Several names one after the other.
    pub fn names(&self, hands: impl IntoIterator<Item = Hand>) -> String {
        let names = hands.into_iter().map(|hand| self.hand(hand).into_string());
        names.collect::<Vec<_>>().join(", ")
    }

    /// A row of the screen as a sentence: the name of a field stands before a colon, a letter is the voice's name, and
    /// air between columns is a comma.
    pub fn row(&self, row: &Row) -> Line {
        let mut said = String::new();
        for (label, text) in &row.runs {
            match label {
                Label::Voice(voice) => {
                    let name = self.hand(Hand::of(*voice));
                    match text.trim().chars().count() {
                        1 => said.push_str(&format!("{name}  ")),
                        _ => said.push_str(text),
                    }
                }
                Label::Field => said.push_str(&format!("{}  ", text.trim_end())),
                _ => said.push_str(text),
            }
        }
        Line::line(joined(&said))
    }

    /// Which clause, by number and title, and the how manieth of all.
    pub fn clause(&self, workspace: &Workspace, id: &ClauseId) -> Line {
        let title = workspace.shown().clauses.get(id);
        let title = title.or_else(|| workspace.plan.clauses.get(id));
        let message = Message::new("plain-clause")
            .with("number", workspace.number(id).unwrap_or("–"))
            .with("title", title.map_or(id.as_str(), |it| it.title.as_str()));
        let clause = self.say(&message);
        match workspace.outline.find(id) {
            Some(at) => self.counted(&clause, at, workspace.outline.rows().len()),
            None => clause,
        }
    }

    /// A line with its place among others.
    pub fn counted(&self, line: &Line, at: usize, count: usize) -> Line {
        let message = Message::new("plain-of")
            .with("line", line.as_str())
            .with("at", at + 1)
            .with("count", count);
        self.say(&message)
    }
}

/// Parts of a sentence that were apart in columns, with commas between them.
pub fn joined(text: &str) -> String {
    let parts = text
        .split("  ")
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let mut said = String::new();
    for part in parts {
        let goes_on = said.is_empty() || said.ends_with([':', ';', ',', '.']);
        let between = match (said.is_empty(), goes_on) {
            (true, _) => "",
            (_, true) => " ",
            _ => ", ",
        };
        said.push_str(between);
        said.push_str(part);
    }
    said
}

/// What is said of a position without the sign before it.
pub fn without_sign(label: &str) -> &str {
    let all = Stance::iter().map(Standing::Held);
    let all = all.chain([Standing::Stale(Stance::Agree), Standing::Missing]);
    let mut rests =
        all.filter_map(|standing| label.strip_prefix(sign(standing))?.strip_prefix(' '));
    rests.next().unwrap_or(label)
}

/// A key by its name: arrows have no name that is read aloud.
pub fn spoken_key(keys: &str) -> String {
    let named = [
        ('↑', "Up"),
        ('↓', "Down"),
        ('←', "Left"),
        ('→', "Right"),
        ('–', "-"),
    ];
    keys.chars()
        .map(|sign| match named.iter().find(|(one, _)| *one == sign) {
            Some((_, name)) => (*name).to_owned(),
            None => sign.to_string(),
        })
        .collect()
}
