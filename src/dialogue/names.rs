//! What amendments and clauses are called in front of people and programs.

use super::{Amendment, Dialogue, Proposal};
use crate::i18n::{Arg, Message};
use crate::plan::{ClauseId, Outline, Plan};

impl Amendment {
    /// What programs call it: `D.3`, or its id while it has no number.
    pub fn name(&self) -> String {
        self.numbered().unwrap_or_else(|| self.id.to_string())
    }

    /// What people call it who have to name it: `D.3`, or the beginning of its id while it has no number.
    pub fn short(&self) -> String {
        let id = || self.id.short().to_owned();
        self.numbered().unwrap_or_else(id)
    }

    /// The same where an id would be too long, or nothing to be read out in a room: `D.–` while it has no number.
    pub fn label(&self) -> String {
        self.numbered().unwrap_or_else(|| "D.–".to_owned())
    }

    /// `D.3`, once it has a number.
    pub fn numbered(&self) -> Option<String> {
        self.number.map(|number| format!("D.{number}"))
    }

    /// What amendments are ordered by where nothing else orders them: those without a number come last.
    pub fn by_number(&self) -> (bool, Option<u32>) {
        (self.number.is_none(), self.number)
    }

    /// What it is called in a sentence: `D.3`; while it has no number, whose it is and what it would change.
    pub fn called(&self, plan: &Plan, dialogue: &Dialogue) -> Arg {
        match self.number {
            Some(_) => self.name().into(),
            None => Message::new("dialogue-unnumbered")
                .with("whose", self.whose(numbered(plan), dialogue))
                .into(),
        }
    }

    /// The same where the outline is at hand: of many amendments each would have to look through the whole plan.
    pub fn called_in(&self, outline: &Outline, dialogue: &Dialogue) -> Arg {
        match self.number {
            Some(_) => self.name().into(),
            None => {
                let number = |id: &ClauseId| outline.number(id).map(str::to_owned);
                let whose = self.whose(number, dialogue);
                Message::new("dialogue-unnumbered")
                    .with("whose", whose)
                    .into()
            }
        }
    }

    /// The same behind the word for an amendment, in languages that have it there.
    pub fn called_behind(&self, plan: &Plan, dialogue: &Dialogue) -> Arg {
        match self.number {
            Some(_) => self.name().into(),
            None => self.whose(numbered(plan), dialogue).into(),
        }
    }

    fn whose(&self, number: impl Fn(&ClauseId) -> Option<String>, dialogue: &Dialogue) -> Message {
        let voice = self.sponsor().map_or("other", |by| by.voice.slug());
        let amended = match &self.proposal {
            Proposal::Sub { amendment, .. } => dialogue.amendments.get(amendment),
            _ => None,
        };
        let numbered = amended.filter(|other| other.number.is_some());
        let on: Arg = match (&self.proposal, numbered) {
            (_, Some(amended)) => amended.name().into(),
            (Proposal::Add { clause, .. }, _) if !clause.title.trim().is_empty() => {
                Message::new("dialogue-titled")
                    .with("title", clause.title.trim())
                    .into()
            }
            _ => {
                let clause = self
                    .clause(dialogue)
                    .map(|id| number(id).unwrap_or_else(|| id.to_string()));
                clause.unwrap_or_else(|| "?".to_owned()).into()
            }
        };
        Message::new("dialogue-whose")
            .with("voice", voice)
            .with("on", on)
    }
}

/// The numbers of clauses of a plan of which there is no outline.
fn numbered(plan: &Plan) -> impl Fn(&ClauseId) -> Option<String> {
    |id| Outline::number_in(plan, id)
}

#[cfg(test)]
mod tests {
    use crate::dialogue::gavel::Verdict;
    use crate::dialogue::{AmendmentState, EventKind, Stance, Verb};
    use crate::plan::{Aspect, Guarantee, Kind, Stage, Voice};
    use std::str::FromStr;
    use strum::IntoEnumIterator;

    /// Files hold these words: a variant may have another name, and never another word.
    #[test]
    fn the_words_of_files_stay() {
        assert_eq!(words::<Verb>(), "insert delete replace add remove move");
        assert_eq!(
            words::<EventKind>(),
            "tabled seconded adopted adopted-as-amended not-adopted withdrawn taken-up fallen referred"
        );
        assert_eq!(
            words::<AmendmentState>(),
            "tabled seconded adopted adopted-as-amended not-adopted withdrawn fallen referred"
        );
        assert_eq!(
            words::<Stance>(),
            "agree agree-ad-referendum agree-with-reservation object abstain"
        );
        assert_eq!(
            words::<Verdict>(),
            "abstained agreed reserved ad-referendum open objected"
        );
        assert_eq!(
            words::<Voice>(),
            "government employers workers civil-society advisers secretariat"
        );
        assert_eq!(
            words::<Kind>(),
            "chapeau finding recommendation objective action"
        );
        assert_eq!(
            words::<Guarantee>(),
            "essential-health-care children active-age older-persons"
        );
        assert_eq!(
            words::<Aspect>(),
            "existing-provisions planned-provisions policy-gaps implementation-issues recommendations"
        );
        assert_eq!(
            words::<Stage>(),
            "diagnosis seminar drafting adopted implementation campaign"
        );
        assert!("Tabled".parse::<EventKind>().is_err());
    }

    fn words<T: IntoEnumIterator + Copy + Into<&'static str> + FromStr + PartialEq>() -> String {
        let words: Vec<&str> = T::iter().map(Into::into).collect();
        let read = words.iter().filter_map(|word| word.parse::<T>().ok());
        assert!(read.eq(T::iter()));
        words.join(" ")
    }
}
