//! One number for one clause: the one it bore when the session first came to it. Where it was renumbered while the
//! session went on, that is told under its heading, with the change that calls it by the new number. So it is where another
//! clause bore that number as well: at the close each of them is called by the number it bears then.

use super::account::Paragraph;
use super::minute::{Decision, Drafting, Minute, Numbers};
use super::notes::{Note, Notebook};
use super::rapporteur::Rapporteur;
use crate::dialogue::{Amendment, Session, Subject};
use crate::i18n::Message;
use crate::plan::ClauseId;
use std::collections::BTreeMap;

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

    /// Of the clauses that the record calls by one number, what each is called after the last of the minutes.
    pub(super) fn told_apart(&self, minutes: &[Minute]) -> Numbers {
        let Some(last) = minutes.last() else {
            return Numbers::new();
        };
        let mut bearers: BTreeMap<&str, usize> = BTreeMap::new();
        for number in self.numbers.values() {
            *bearers.entry(number).or_default() += 1;
        }
        let shared = self.numbers.iter();
        let shared = shared.filter(|(_, number)| bearers.get(number.as_str()) > Some(&1));
        let numbers = shared.filter_map(|(clause, _)| Some((clause, last.numbers.get(clause)?)));
        numbers
            .map(|(clause, number)| (clause.clone(), number.clone()))
            .collect()
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
        let last = self.rapporteur.closing.get(clause);
        if let Some(number) = last.filter(|number| *number != called) {
            let minutes = self.minutes.iter().rev();
            let so = minutes.take_while(|minute| minute.numbers.get(clause) == Some(number));
            if let Some(minute) = so.last() {
                let message = Message::new("record-renumbered").with("number", number.as_str());
                let sentence = self.rapporteur.sentence(&message, &minute.change);
                paragraph.sentences.push(sentence);
            }
        }
        (!paragraph.sentences.is_empty()).then_some(paragraph)
    }
}
