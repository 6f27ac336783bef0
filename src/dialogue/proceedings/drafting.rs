//! Changes of the text that were made at once, without an amendment.

use super::account::Sentence;
use super::amendments::new;
use super::minute::{Drafting, Minute};
use super::notes::{Note, Notebook, Thread};
use crate::i18n::Message;
use crate::plan::{Clause, Field, Voice};

impl<'a> Notebook<'a> {
    /// Notes what a change did to the text, unless an adoption did it: that was told with its amendment.
    pub(super) fn drafting(&mut self, minute: &'a Minute) {
        if minute
            .amendments
            .iter()
            .any(|amendment| amendment.is_adopted())
        {
            return;
        }
        let start = self.notes.len();
        for drafting in &minute.drafting {
            let sentences = self.drafted(drafting, minute);
            if !sentences.is_empty() {
                self.drafted_note(minute, drafting, sentences);
            }
        }
        if self.notes.len() == start {
            self.reordered(minute);
        }
        // The reason is said once, where the change is first told.
        let reason = self
            .rapporteur
            .reason(minute.reason.as_deref(), &minute.change);
        if let Some((_, note)) = self.notes.get_mut(start) {
            note.sentences.extend(reason);
        }
    }

    fn drafted_note(&mut self, minute: &Minute, drafting: &Drafting, sentences: Vec<Sentence>) {
        let note = Note {
            clause: Some(drafting.clause.clone()),
            thread: Thread::Text(minute.change.clone()),
            what: "drafted",
            again: None,
            parties: Vec::new(),
            sentences,
        };
        self.note(minute, note);
    }

    /// Where clauses only changed places among their siblings.
    fn reordered(&mut self, minute: &'a Minute) {
        let mut drafting = minute.drafting.iter();
        let first = minute.clauses.first();
        let named = first.and_then(|id| drafting.clone().find(|one| &one.clause == id));
        let Some(one) = named.or_else(|| drafting.next()) else {
            return;
        };
        let who = self.rapporteur.who(minute.sponsor.as_ref());
        let message = Message::new("record-reordered").with("who", who);
        let sentence = self.rapporteur.sentence(&message, &minute.change);
        self.drafted_note(minute, one, vec![sentence]);
    }

    fn drafted(&self, drafting: &Drafting, minute: &Minute) -> Vec<Sentence> {
        let say = self.rapporteur;
        let who = say.who(minute.sponsor.as_ref());
        match (&drafting.before, &drafting.after) {
            (None, None) => Vec::new(),
            (None, Some(clause)) => {
                let message = Message::new("record-added")
                    .with("who", who)
                    .with("new", new(clause))
                    .with("place", self.now_at(clause));
                vec![say.giving(&message, clause, &minute.change)]
            }
            (Some(clause), None) => {
                let message = Message::new("record-removed").with("who", who);
                vec![say.giving(&message, clause, &minute.change)]
            }
            (Some(before), Some(after)) => self.changed(before, after, minute),
        }
    }

    fn changed(&self, before: &Clause, after: &Clause, minute: &Minute) -> Vec<Sentence> {
        let say = self.rapporteur;
        let mut fields: Vec<Field> = Field::KNOWN.to_vec();
        let unknown = before.unknown.iter().chain(&after.unknown);
        for (key, _) in unknown {
            let field = Field::Other(key.clone());
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        let mut sentences = Vec::new();
        if before.parent != after.parent {
            let message = Message::new("record-moved")
                .with("who", say.who(minute.sponsor.as_ref()))
                .with("place", self.now_at(after));
            sentences.push(say.sentence(&message, &minute.change));
        }
        for field in fields {
            let (old, new) = (before.get(&field), after.get(&field));
            if old != new {
                let told = say.wording(&field, old.as_deref(), new.as_deref());
                sentences.push(say.worded(self.announced(&field, minute), told, &minute.change));
            }
        }
        sentences
    }

    /// The sentences that announce a change of a field: by place, and whole. The secretariat proposes nothing.
    fn announced(&self, field: &Field, minute: &Minute) -> [Message; 2] {
        let voice = minute.sponsor.as_ref().map(|sponsor| sponsor.voice);
        let messages = match voice {
            Some(Voice::Secretariat) => [
                Message::new("record-editorial"),
                Message::new("record-editorial-whole"),
            ],
            _ => [
                Message::new("record-drafted"),
                Message::new("record-drafted-whole"),
            ],
        };
        let place = Message::new("record-to")
            .with("field", field.key())
            .with("name", field.name());
        let who = self.rapporteur.who(minute.sponsor.as_ref());
        messages.map(|message| {
            message
                .with("who", who.clone())
                .with("place", place.clone())
        })
    }

    /// Where a clause stands, by the clauses of the plan as the record knows it.
    fn now_at(&self, clause: &Clause) -> String {
        let siblings = self.rapporteur.plan.children(clause.parent.as_ref());
        let key = |one: &Clause| (one.order, one.id.clone());
        let mut before = siblings
            .into_iter()
            .filter(|one| one.id != clause.id && key(one) < key(clause));
        let after = before.next_back().map(|one| &one.id);
        self.rapporteur.place(clause.parent.as_ref(), after)
    }
}
