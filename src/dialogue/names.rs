//! What states, steps, verbs and stances are called: in files, and in front of people.

use super::{Amendment, Dialogue, EventKind, Proposal, Stance, State, Verb};
use crate::i18n::{Arg, Message};
use crate::plan::{Outline, Plan};
use std::str::FromStr;

impl Verb {
    /// Every verb.
    pub const ALL: [Verb; 6] = [
        Verb::Insert,
        Verb::Delete,
        Verb::Replace,
        Verb::Add,
        Verb::Remove,
        Verb::Move,
    ];

    /// The word in files and in what programs read.
    pub fn slug(self) -> &'static str {
        match self {
            Verb::Insert => "insert",
            Verb::Delete => "delete",
            Verb::Replace => "replace",
            Verb::Add => "add",
            Verb::Remove => "remove",
            Verb::Move => "move",
        }
    }

    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new(match self {
            Verb::Insert => "verb-insert",
            Verb::Delete => "verb-delete",
            Verb::Replace => "verb-replace",
            Verb::Add => "verb-add",
            Verb::Remove => "verb-remove",
            Verb::Move => "verb-move",
        })
    }
}

impl EventKind {
    /// Every step, in the order in which they are thought of.
    pub const ALL: [EventKind; 9] = [
        EventKind::Tabled,
        EventKind::Seconded,
        EventKind::Adopted,
        EventKind::AdoptedAsAmended,
        EventKind::NotAdopted,
        EventKind::Withdrawn,
        EventKind::TakenUp,
        EventKind::Fallen,
        EventKind::Referred,
    ];

    /// The word in files and in what programs read.
    pub fn slug(self) -> &'static str {
        match self {
            EventKind::Tabled => "tabled",
            EventKind::Seconded => "seconded",
            EventKind::Adopted => "adopted",
            EventKind::AdoptedAsAmended => "adopted-as-amended",
            EventKind::NotAdopted => "not-adopted",
            EventKind::Withdrawn => "withdrawn",
            EventKind::TakenUp => "taken-up",
            EventKind::Fallen => "fallen",
            EventKind::Referred => "referred",
        }
    }

    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new(match self {
            EventKind::Tabled => "what-tabled",
            EventKind::Seconded => "what-seconded",
            EventKind::Adopted => "what-adopted",
            EventKind::AdoptedAsAmended => "what-adopted-as-amended",
            EventKind::NotAdopted => "what-not-adopted",
            EventKind::Withdrawn => "what-withdrawn",
            EventKind::TakenUp => "what-taken-up",
            EventKind::Fallen => "what-fallen",
            EventKind::Referred => "what-referred",
        })
    }
}

impl State {
    /// Every state.
    pub const ALL: [State; 8] = [
        State::Tabled,
        State::Seconded,
        State::Adopted,
        State::AdoptedAsAmended,
        State::NotAdopted,
        State::Withdrawn,
        State::Fallen,
        State::Referred,
    ];

    /// The word in what programs read and on the command line.
    pub fn slug(self) -> &'static str {
        match self {
            State::Tabled => "tabled",
            State::Seconded => "seconded",
            State::Adopted => "adopted",
            State::AdoptedAsAmended => "adopted-as-amended",
            State::NotAdopted => "not-adopted",
            State::Withdrawn => "withdrawn",
            State::Fallen => "fallen",
            State::Referred => "referred",
        }
    }

    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new(match self {
            State::Tabled => "state-tabled",
            State::Seconded => "state-seconded",
            State::Adopted => "state-adopted",
            State::AdoptedAsAmended => "state-adopted-as-amended",
            State::NotAdopted => "state-not-adopted",
            State::Withdrawn => "state-withdrawn",
            State::Fallen => "state-fallen",
            State::Referred => "state-referred",
        })
    }
}

impl Stance {
    /// The name shown to people.
    pub fn name(self) -> Message {
        Message::new(match self {
            Stance::Agree => "stance-agree",
            Stance::AgreeAdReferendum => "stance-agree-ad-referendum",
            Stance::AgreeWithReservation => "stance-agree-with-reservation",
            Stance::Object => "stance-object",
            Stance::Abstain => "stance-abstain",
        })
    }
}

macro_rules! from_slug {
    ($($word:ident),*) => {
        $(
            impl FromStr for $word {
                type Err = ();

                /// Reads the slug; nothing else is accepted.
                fn from_str(slug: &str) -> Result<Self, ()> {
                    let mut all = $word::ALL.into_iter();
                    all.find(|one| one.slug() == slug).ok_or(())
                }
            }
        )*
    };
}

from_slug!(Verb, EventKind, State, Stance);

impl Amendment {
    /// What it is called: `D.3`, or its id while it has no number.
    pub fn name(&self) -> String {
        match self.number {
            Some(number) => format!("D.{number}"),
            None => self.id.to_string(),
        }
    }

    /// What it is called in a sentence: `D.3`; while it has no number, whose it is and what it would change.
    pub fn called(&self, plan: &Plan, dialogue: &Dialogue) -> Arg {
        match self.number {
            Some(_) => self.name().into(),
            None => Message::new("dialogue-unnumbered")
                .with("whose", self.whose(plan, dialogue))
                .into(),
        }
    }

    /// The same behind the word for an amendment, in languages that have it there.
    pub fn called_behind(&self, plan: &Plan, dialogue: &Dialogue) -> Arg {
        match self.number {
            Some(_) => self.name().into(),
            None => self.whose(plan, dialogue).into(),
        }
    }

    fn whose(&self, plan: &Plan, dialogue: &Dialogue) -> Message {
        let voice = self.sponsor().map_or("other", |by| by.voice.slug());
        let amended = match &self.proposal {
            Proposal::Sub { amendment, .. } => dialogue.amendments.get(amendment),
            _ => None,
        };
        let numbered = amended.filter(|one| one.number.is_some());
        let on: Arg = match (&self.proposal, numbered) {
            (_, Some(amended)) => amended.name().into(),
            (Proposal::Add { clause, .. }, _) if !clause.title.trim().is_empty() => {
                Message::new("dialogue-titled")
                    .with("title", clause.title.trim())
                    .into()
            }
            _ => {
                let clause = self.clause(dialogue).map(|id| {
                    let outline = Outline::of(plan);
                    outline.number(id).unwrap_or(id.as_str()).to_owned()
                });
                clause.unwrap_or_else(|| "?".to_owned()).into()
            }
        };
        Message::new("dialogue-whose")
            .with("voice", voice)
            .with("on", on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slug_reads_back_and_differs() {
        assert!(Verb::ALL.iter().all(|it| it.slug().parse() == Ok(*it)));
        assert!(EventKind::ALL.iter().all(|it| it.slug().parse() == Ok(*it)));
        assert!(State::ALL.iter().all(|it| it.slug().parse() == Ok(*it)));
        assert!(Stance::ALL.iter().all(|it| it.slug().parse() == Ok(*it)));
        assert_eq!("Tabled".parse::<EventKind>(), Err(()));
    }
}
