//! One number for one clause: the one it bore when the session first came to it. Where it was renumbered while the
//! session went on, that is told under its heading, with the change that calls it by the new number.

use super::account::Paragraph;
use super::minute::{Decision, Drafting, Minute, Numbers};
use super::notes::{Note, Notebook};
use super::rapporteur::Rapporteur;
use crate::dialogue::{Amendment, Session, Subject};
use crate::i18n::Message;
use crate::plan::ClauseId;

impl Rapporteur<'_> {
    /// The number of every clause that the minutes speak of.
    pub(super) fn numbers_of(&self, minutes: &[Minute]) -> Numbers {
        let mut numbers = Numbers::new();
        for minute in minutes {
            for clause in self.spoken_of(minute) {
                if let Some(number) = minute.numbers.get(clause) {
                    numbers
                        .entry(clause.clone())
                        .or_insert_with(|| number.clone());
                }
            }
        }
        numbers
    }

    /// Every clause that a minute names or is about.
    fn spoken_of<'m>(&'m self, minute: &'m Minute) -> Vec<&'m ClauseId> {
        let mut clauses: Vec<&ClauseId> = minute.clauses.iter().collect();
        for Drafting {
            clause,
            before,
            after,
        } in &minute.drafting
        {
            clauses.push(clause);
            let parents = before.iter().chain(after);
            clauses.extend(parents.filter_map(|clause| clause.parent.as_ref()));
        }
        for amendment in &minute.amendments {
            clauses.extend(self.named_by(amendment));
        }
        for (_, position) in minute.positions.iter().chain(&minute.retracted) {
            match &position.subject {
                Subject::Clause(clause) => clauses.push(clause),
                Subject::Amendment(id) => {
                    let known = self.known(id);
                    clauses.extend(known.and_then(|amendment| self.clause_of(amendment)));
                }
            }
        }
        if let Some(session) = minute.session.as_deref() {
            let Session { agenda, parked, .. } = session;
            clauses.extend(agenda.iter().chain(parked.iter().map(|item| &item.clause)));
        }
        if let Some(Decision::Adopted(adopted)) = &minute.decision {
            let reserved = adopted.reservations.iter().map(|(_, clause)| clause);
            clauses.extend(adopted.clauses.iter().chain(reserved));
        }
        clauses
    }

    fn named_by<'m>(&'m self, amendment: &'m Amendment) -> Vec<&'m ClauseId> {
        let to = amendment.proposal.destination().unwrap_or_default();
        let about = self.clause_of(amendment).into_iter();
        about.chain(to.parent).chain(to.after).collect()
    }
}

impl Notebook<'_> {
    /// That a clause was renumbered; nothing where every change under it calls it by the same number.
    pub(super) fn renumbered(&self, clause: &ClauseId) -> Option<Paragraph> {
        let mut called = self.rapporteur.number(clause)?;
        let mut paragraph = Paragraph::default();
        let of_clause = |(_, note): &&(String, Note)| note.clause.as_ref() == Some(clause);
        for (change, _) in self.notes.iter().filter(of_clause) {
            let numbers = self.numbered.get(change.as_str());
            let Some(number) = numbers.and_then(|numbers| numbers.get(clause)) else {
                continue;
            };
            if number != called {
                let message = Message::new("record-renumbered").with("number", number.as_str());
                let sentence = self.rapporteur.sentence(&message, change);
                paragraph.sentences.push(sentence);
                called = number;
            }
        }
        (!paragraph.sentences.is_empty()).then_some(paragraph)
    }
}
