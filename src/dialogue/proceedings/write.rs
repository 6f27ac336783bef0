//! Writing the record: its parts in their order, and the list of what it rests on.

use super::account::{Entry, Record, Sentence, short};
use super::minute::{Minute, Numbers, Proceedings};
use super::notes::{Notebook, Thread};
use super::rapporteur::{Rapporteur, capital, line, person};
use crate::dialogue::{AmendmentId, Attendance, Proposal, Session};
use crate::i18n::{Language, Message};
use crate::plan::{Clause, ClauseId, Outline};
use std::collections::{BTreeMap, HashSet};

impl Record {
    /// The record of a session. In the plan's language unless told otherwise, and in English where the plan's is
    /// none of the four.
    pub fn of(proceedings: &Proceedings, language: Option<Language>) -> Record {
        let Proceedings {
            session,
            minutes,
            elsewhere,
            ..
        } = proceedings;
        let language = language.unwrap_or_else(|| proceedings.plan.manifest.language());
        let rapporteur = Rapporteur::of(proceedings, language);
        let notebook = Notebook::of(&rapporteur, minutes);
        let opening = opening(minutes);
        let chair = opening.and_then(|minute| minute.session.as_ref()?.chair.as_deref());
        let opening: Vec<String> = opening.iter().map(|minute| minute.change.clone()).collect();
        let chair = chair.or(session.chair.as_deref());
        let mut head = rapporteur.head(session, chair, &opening);
        head.paragraphs.extend(notebook.of_sitting(&Thread::Agenda));
        let mut attendance = rapporteur.attendance(&attended(session, minutes), &opening);
        if let (Some(last), Some(came)) = (
            attendance.first_mut(),
            notebook.of_sitting(&Thread::Attendance),
        ) {
            last.paragraphs.push(came);
        }
        let mut sections = vec![head];
        sections.extend(attendance);
        sections.extend(notebook.items(session));
        sections.extend(notebook.set_aside(session));
        sections.extend(rapporteur.decisions(minutes));
        sections.extend(rapporteur.pending(proceedings, &notebook.touched()));
        sections.push(notebook.close(session, minutes));
        let mut record = Record {
            language,
            sections,
            changes: Vec::new(),
        };
        record.changes = rapporteur.entries(&record, elsewhere, minutes);
        record
    }
}

impl<'p> Rapporteur<'p> {
    fn of(proceedings: &'p Proceedings, language: Language) -> Rapporteur<'p> {
        let minutes = &proceedings.minutes;
        let mut rapporteur = Rapporteur {
            plan: &proceedings.plan,
            dialogue: &proceedings.dialogue,
            outline: Outline::of(&proceedings.plan),
            language,
            gone: gone(minutes),
            amendments: minutes
                .iter()
                .flat_map(|minute| &minute.amendments)
                .map(|amendment| (&amendment.id, amendment))
                .collect(),
            tabled: &proceedings.tabled,
            numbers: Numbers::new(),
            closing: Numbers::new(),
        };
        rapporteur.numbers = rapporteur.numbers_of(minutes);
        rapporteur.closing = rapporteur.told_apart(minutes);
        rapporteur
    }

    /// A sentence that rests on these changes.
    pub(super) fn resting_on(&self, message: &Message, changes: &[String]) -> Sentence {
        Sentence {
            text: capital(&self.say(message)),
            changes: changes.to_vec(),
            ..Sentence::default()
        }
    }

    /// An amendment as the heading of a paragraph.
    pub(super) fn label(&self, id: &AmendmentId) -> String {
        format!("{}.", capital(&self.amendment(id)))
    }

    /// A clause as it stands, or as it was last seen.
    pub(super) fn clause_now(&self, id: &ClauseId) -> Option<&Clause> {
        let here = self.plan.clauses.get(id);
        here.or_else(|| self.gone.get(id).copied())
    }

    /// The changes that the record names: those of other sessions first, the session's own in their order, and after
    /// them any of which nothing is known.
    fn entries(&self, record: &Record, elsewhere: &[Minute], minutes: &[Minute]) -> Vec<Entry> {
        let paragraphs = record
            .sections
            .iter()
            .flat_map(|section| &section.paragraphs);
        let named: Vec<&str> = paragraphs
            .flat_map(|paragraph| paragraph.changes())
            .collect();
        let all: HashSet<&str> = named.iter().copied().collect();
        let digits = digits(&all);
        let first = minutes.iter().map(|minute| minute.time.seconds).min();
        let (before, later): (Vec<&Minute>, Vec<&Minute>) = elsewhere
            .iter()
            .partition(|minute| first.is_some_and(|first| minute.time.seconds < first));
        let mut entries: Vec<Entry> = before
            .into_iter()
            .chain(minutes)
            .chain(later)
            .filter(|minute| all.contains(minute.change.as_str()))
            .map(|minute| Entry {
                change: minute.change.clone(),
                short: line(&short(&minute.change, digits)),
                text: self.entry(minute),
            })
            .collect();
        for change in named {
            if entries.iter().all(|entry| entry.change != change) {
                entries.push(Entry {
                    change: change.to_owned(),
                    short: line(&short(change, digits)),
                    text: String::new(),
                });
            }
        }
        entries
    }

    fn entry(&self, minute: &Minute) -> String {
        self.say(
            &Message::new("record-entry")
                .with("date", self.day(minute.time))
                .with("time", self.time(minute.time))
                .with("subject", line(&minute.subject))
                .with("recorder", person(&minute.recorder)),
        )
    }
}

/// As many digits as it takes to tell the changes from one another, and no fewer than seven.
fn digits(changes: &HashSet<&str>) -> usize {
    let mut digits = 7;
    while digits < 64 {
        let cut: HashSet<String> = changes.iter().map(|one| short(one, digits)).collect();
        if cut.len() == changes.len() {
            break;
        }
        digits += 1;
    }
    digits
}

/// The change that opened the session; where none did, the one that prepared it.
fn opening(minutes: &[Minute]) -> Option<&Minute> {
    let opened = |minute: &&Minute| {
        let session = minute.session.as_ref();
        session.is_some_and(|session| session.opened.is_some())
    };
    let mut about = minutes.iter().filter(|minute| minute.session.is_some());
    about.clone().find(opened).or_else(|| about.next())
}

/// Everybody who was present at any time while the session was open, with the change that first says so.
fn attended(session: &Session, minutes: &[Minute]) -> Vec<(Attendance, Vec<String>)> {
    let states = minutes.iter().filter_map(|minute| {
        let state = minute.session.as_deref()?;
        let open = state.opened.is_some();
        open.then(|| (state, vec![minute.change.clone()]))
    });
    let mut attended_by: Vec<(Attendance, Vec<String>)> = Vec::new();
    for (state, change) in states.chain([(session, Vec::new())]) {
        for delegation in &state.present {
            let same = |(other, _): &&mut (Attendance, Vec<String>)| {
                other.voice == delegation.voice && other.organisation == delegation.organisation
            };
            let Some((known, _)) = attended_by.iter_mut().find(same) else {
                attended_by.push((delegation.clone(), change.clone()));
                continue;
            };
            for delegate in &delegation.delegates {
                if !known.delegates.contains(delegate) {
                    known.delegates.push(delegate.clone());
                }
            }
        }
    }
    attended_by
}

/// Every clause that the minutes speak of, as they saw it last; one that was only proposed, as it was proposed.
fn gone(minutes: &[Minute]) -> BTreeMap<ClauseId, &Clause> {
    let proposed = minutes.iter().flat_map(|minute| &minute.amendments);
    let proposed = proposed.filter_map(|amendment| match &amendment.proposal {
        Proposal::Add { clause, .. } => Some((clause.id.clone(), &**clause)),
        _ => None,
    });
    let drafting = minutes.iter().flat_map(|minute| &minute.drafting);
    let seen = drafting.filter_map(|one| {
        let clause = one.after.as_ref().or(one.before.as_ref())?;
        Some((one.clause.clone(), clause))
    });
    proposed.chain(seen).collect()
}
