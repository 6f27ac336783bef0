//! What was proposed, and what became of it.

use super::account::Sentence;
use super::minute::Minute;
use super::notes::{Note, Notebook, Thread};
use super::points::Wording;
use super::rapporteur::Rapporteur;
use crate::dialogue::{Amendment, AmendmentId, Event, EventKind, Proposal};
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Field};

impl<'a> Notebook<'a> {
    /// Notes what a change did to amendments.
    pub(super) fn amendments(&mut self, minute: &'a Minute) {
        for amendment in &minute.amendments {
            let event = amendment.events.last();
            let tabled = self.rapporteur.tabled.get(&amendment.id);
            let here = tabled.is_none_or(|change| *change == minute.change);
            let what = match event.map(|event| event.what) {
                _ if minute.act.as_deref() == Some("receive") => "received",
                _ if minute.act.as_deref() == Some("split") => "split",
                _ if minute.act.as_deref() == Some("join") => "joined",
                // Somebody changed what was tabled before, by hand.
                Some(EventKind::Tabled) if !here || self.told.contains(&amendment.id) => "other",
                Some(what) => name(what),
                None => "other",
            };
            let mut sentences = Vec::new();
            let parted = origin(amendment, minute).is_some();
            if self.told.insert(amendment.id.clone()) {
                let tabling = tabled.unwrap_or(&minute.change);
                if what != "tabled" && !parted {
                    let before = self.rapporteur.before(amendment);
                    sentences.push(self.rapporteur.sentence(&before, tabling));
                }
                sentences.extend(self.rapporteur.proposal(amendment, tabling));
            }
            if what != "tabled" {
                sentences.extend(self.step(amendment, event, what, minute));
            }
            // What it proposes by now.
            if matches!(what, "split" | "joined") && !parted && amendment.is_pending() {
                sentences.extend(self.rapporteur.proposal(amendment, &minute.change));
            }
            let note = Note {
                clause: self.rapporteur.clause_of(amendment).cloned(),
                thread: Thread::Amendment(amendment.id.clone()),
                what,
                again: None,
                parties: Vec::new(),
                sentences,
            };
            self.note(minute, note);
        }
    }

    /// A step in an amendment's life after it was tabled.
    fn step(
        &mut self,
        amendment: &Amendment,
        event: Option<&Event>,
        what: &str,
        minute: &Minute,
    ) -> Vec<Sentence> {
        let (say, change) = (self.rapporteur, &minute.change);
        let Some(message) = self.named(amendment, event, what, minute) else {
            let who = say.who(minute.sponsor.as_ref());
            let message = Message::new("record-other").with("who", who);
            return vec![say.quoting(&message, &minute.subject, change)];
        };
        let sub = matches!(amendment.proposal, Proposal::Sub { .. });
        let message = message.with("kind", if sub { "sub" } else { "amendment" });
        let reason = reason(event);
        if let ("referred", Some(reason)) = (what, reason) {
            return vec![say.quoting(&message, reason, change)];
        }
        let first = minute.amendments.first().map(|first| &first.id) == Some(&amendment.id);
        let mut sentence = say.sentence(&message, change);
        if what == "adopted" {
            let parts = self.parts.iter().map(|part| part.change.clone());
            sentence.changes.splice(0..0, parts);
        }
        let mut sentences = vec![sentence];
        if what == "adopted" && first {
            sentences.extend(say.parties("record-overruled-objections", &minute.overruled, change));
        }
        sentences.extend(self.priced(amendment, minute));
        // What fell in consequence has no reason of its own.
        let follows = event.is_some_and(|event| event.because.is_some());
        if !matches!(what, "received" | "split" | "joined") && !follows {
            sentences.extend(say.reason(reason, change));
        }
        if what == "adopted" {
            let result = self.result(amendment, minute);
            sentences.extend(result);
        }
        if first {
            sentences.extend(self.falls(minute));
        }
        sentences
    }

    /// The sentence that names a step; nothing for one that this version does not know.
    fn named(
        &self,
        amendment: &Amendment,
        event: Option<&Event>,
        what: &str,
        minute: &Minute,
    ) -> Option<Message> {
        let say = self.rapporteur;
        let because = event.and_then(|event| event.because.as_ref());
        let by = |message: Message| message.with("who", say.who(event.map(|event| &event.by)));
        let of =
            |other: &AmendmentId, message: Message| message.with("amendment", say.amendment(other));
        Some(match what {
            "received" => {
                let number = say.numbered(Some(amendment));
                Message::new("record-received").with("amendment", number)
            }
            "split" => match origin(amendment, minute) {
                Some(other) => of(other, Message::new("record-split-from")),
                None => Message::new("record-split"),
            },
            "joined" => match because.filter(|_| !amendment.is_pending()) {
                Some(other) => of(other, Message::new("record-joined-to")),
                None => Message::new("record-taken-in"),
            },
            "seconded" => by(Message::new("record-seconded")),
            "adopted" if event.is_some_and(|event| event.what == EventKind::AdoptedAsAmended) => {
                Message::new("record-adopted-as-amended")
            }
            "adopted" => Message::new("record-adopted"),
            "not-adopted" => Message::new("record-not-adopted"),
            "withdrawn" => by(Message::new("record-withdrawn")),
            "taken-up" if amendment.came_back() => Message::new("record-came-back"),
            "taken-up" => by(Message::new("record-taken-up")),
            "fallen" => match because {
                Some(other) => of(other, Message::new("record-fallen-because")),
                None => Message::new("record-fallen"),
            },
            "referred" if reason(event).is_some() => Message::new("record-referred-to"),
            "referred" => Message::new("record-referred"),
            _ => return None,
        })
    }

    /// What it cost as it was decided on.
    fn priced(&self, amendment: &Amendment, minute: &Minute) -> Option<Sentence> {
        let priced = minute.priced.get(&amendment.id)?;
        let (from, to) = priced.years;
        let message = match &priced.change {
            Some(change) => Message::new("offers-record")
                .with("change", change.as_str())
                .with("unit", priced.unit.clone())
                .with("from", from.to_string())
                .with("to", to.to_string()),
            None => Message::new("offers-record-open"),
        };
        Some(self.rapporteur.sentence(&message, &minute.change))
    }

    /// The wording after an adoption, where it is not simply what the amendment proposed and was not given before.
    fn result(&mut self, amendment: &Amendment, minute: &Minute) -> Option<Sentence> {
        let (clause, field, proposed) = match &amendment.proposal {
            Proposal::Words {
                clause,
                field,
                proposed,
                ..
            } => (clause, field, proposed.as_deref().unwrap_or_default()),
            Proposal::Add { clause, .. } => return self.added(amendment, clause, minute),
            _ => return None,
        };
        let mut drafting = minute.drafting.iter().rev();
        let after = drafting
            .find(|draft| &draft.clause == clause)?
            .after
            .as_ref()?;
        let text = after.get(field)?;
        let given = self.outcomes.insert(amendment.id.clone(), text.clone());
        if text == proposed || given.as_ref() == Some(&text) {
            return None;
        }
        let message = Message::new("record-reads");
        Some(self.rapporteur.quoting(&message, &text, &minute.change))
    }

    /// The new clause after an adoption, where it is not simply what was proposed: where it has another title, with that.
    fn added(
        &mut self,
        amendment: &Amendment,
        proposed: &Clause,
        minute: &Minute,
    ) -> Option<Sentence> {
        let mut drafting = minute.drafting.iter().rev();
        let after = drafting.find(|draft| draft.clause == proposed.id)?;
        let after = after.after.as_ref()?;
        let text = match after.title == proposed.title {
            true => after.text.clone(),
            false => format!("{}\n\n{}", after.title.trim(), after.text.trim()),
        };
        let given = self.outcomes.insert(amendment.id.clone(), text.clone());
        if text == proposed.text || given.as_ref() == Some(&text) {
            return None;
        }
        let message = Message::new("record-reads");
        Some(self.rapporteur.quoting(&message, &text, &minute.change))
    }

    fn falls(&self, minute: &Minute) -> Option<Sentence> {
        let say = self.rapporteur;
        let about = minute.amendments.first().map(|one| &one.id);
        let falls = minute.falls.iter().filter(|id| Some(*id) != about);
        let names: Vec<String> = falls.map(|id| say.amendment(id)).collect();
        let message = Message::new("record-falls")
            .with("amendments", names.join(", "))
            .with("count", names.len());
        (!names.is_empty()).then(|| say.sentence(&message, &minute.change))
    }
}

impl Rapporteur<'_> {
    /// That an amendment was tabled before the session, and when.
    fn before(&self, amendment: &Amendment) -> Message {
        let mut events = amendment.events.iter();
        match events.find(|event| event.what == EventKind::Tabled) {
            Some(tabled) => Message::new("record-before-at")
                .with("date", self.day(tabled.time))
                .with("time", self.time(tabled.time)),
            None => Message::new("record-before"),
        }
    }

    /// What an amendment proposes, in its sponsor's name, and why.
    fn proposal(&self, amendment: &Amendment, change: &str) -> Vec<Sentence> {
        let tabled = amendment.events.iter();
        let tabled = tabled.filter(|event| event.what == EventKind::Tabled);
        let sponsor = tabled.map(|event| &event.by).next();
        let who = self.who(sponsor.or(amendment.sponsor()));
        let sentence = match &amendment.proposal {
            Proposal::Words {
                field,
                original,
                proposed,
                ..
            } => {
                let announced = ["record-proposed", "record-proposed-whole"].map(|id| {
                    let message = Message::new(id).with("who", who.clone());
                    message.with("place", to(field))
                });
                let wording = self.wording(field, original.as_deref(), proposed.as_deref());
                self.worded(announced, wording, change)
            }
            Proposal::Sub {
                amendment,
                field,
                original,
                proposed,
                ..
            } => {
                let announced = self
                    .amending(amendment, field.as_ref())
                    .map(|message| message.with("who", who.clone()));
                let field = field.as_ref().unwrap_or(&Field::Text);
                let wording = self.wording(field, Some(original), Some(proposed));
                self.worded(announced, wording, change)
            }
            Proposal::Add { clause, after, .. } => {
                let message = Message::new("record-proposed-add")
                    .with("who", who)
                    .with("new", new(clause))
                    .with("place", self.place(clause.parent.as_ref(), after.as_ref()));
                self.giving(&message, clause, change)
            }
            Proposal::Remove { .. } => {
                let message = Message::new("record-proposed-remove").with("who", who);
                self.sentence(&message, change)
            }
            Proposal::Move { parent, after, .. } => {
                let message = Message::new("record-proposed-move")
                    .with("who", who)
                    .with("place", self.place(parent.as_ref(), after.as_ref()));
                self.sentence(&message, change)
            }
        };
        let reason = self.reason(amendment.reason.as_deref(), change);
        std::iter::once(sentence).chain(reason).collect()
    }

    /// That an amendment is to be amended, in this field where it has several.
    fn amending(&self, amendment: &AmendmentId, field: Option<&Field>) -> [Message; 2] {
        let ids = match field {
            Some(_) => [
                "record-proposed-sub-field",
                "record-proposed-sub-field-whole",
            ],
            None => ["record-proposed-sub", "record-proposed-sub-whole"],
        };
        let place = to(field.unwrap_or(&Field::Text));
        ids.map(|id| {
            let message = Message::new(id).with("amendment", self.amendment(amendment));
            message.with("place", place.clone())
        })
    }

    /// A sentence that announces a change of wording: the first where it is told place by place, the second where
    /// the words are given whole.
    pub(super) fn worded(
        &self,
        [by_place, whole]: [Message; 2],
        wording: Wording,
        change: &str,
    ) -> Sentence {
        let points = match wording {
            Wording::Whole(words) => {
                let mut sentence = self.sentence(&whole, change);
                sentence.quote = Some(crate::text::Shown::prose(words.trim()).into_string());
                return sentence;
            }
            Wording::Points(points) => points,
        };
        let mut sentence = self.sentence(&by_place, change);
        let mut points: Vec<String> = points.iter().map(|point| self.say(point)).collect();
        match points.len() {
            1 => {
                let point = points.pop().unwrap_or_default();
                sentence.text = format!("{} {point}.", sentence.text);
            }
            count => {
                for (at, point) in points.iter_mut().enumerate() {
                    point.push(if at + 1 == count { '.' } else { ';' });
                }
                sentence.points = points;
            }
        }
        sentence
    }

    /// A sentence that announces a clause, with its title and its words.
    pub(super) fn giving(&self, message: &Message, clause: &Clause, change: &str) -> Sentence {
        let words = format!("{}\n\n{}", clause.title.trim(), clause.text.trim());
        let mut sentence = self.sentence(message, change);
        sentence.quote = Some(crate::text::Shown::prose(words.trim()).into_string());
        sentence
    }

    /// The clause an amendment is about; of a sub-amendment, that of the one at the bottom.
    pub(super) fn clause_of<'s>(&'s self, amendment: &'s Amendment) -> Option<&'s ClauseId> {
        let mut at = amendment;
        for _ in 0..=self.amendments.len() + self.dialogue.amendments.len() {
            match &at.proposal {
                Proposal::Words { clause, .. }
                | Proposal::Remove { clause, .. }
                | Proposal::Move { clause, .. } => return Some(clause),
                Proposal::Add { clause, .. } => return Some(&clause.id),
                Proposal::Sub { amendment, .. } => at = self.known(amendment)?,
            }
        }
        None
    }

    /// An amendment as it was last seen in the session, else as it stands.
    pub(super) fn known(&self, id: &AmendmentId) -> Option<&Amendment> {
        let seen = self.amendments.get(id).copied();
        seen.or_else(|| self.dialogue.amendments.get(id))
    }
}

/// Why a step was taken, where that was said.
fn reason(event: Option<&Event>) -> Option<&str> {
    let reason = event.and_then(|event| event.reason.as_deref());
    reason.filter(|reason| !reason.trim().is_empty())
}

/// The amendment that this one was split from by this change.
fn origin<'a>(amendment: &'a Amendment, minute: &Minute) -> Option<&'a AmendmentId> {
    let from = amendment.events.first()?.because.as_ref()?;
    let mut both = minute.amendments.iter();
    let here = minute.act.as_deref() == Some("split") && both.any(|one| one.id == *from);
    here.then_some(from)
}

/// To which field something is proposed.
fn to(field: &Field) -> Message {
    Message::new("record-to")
        .with("field", field.key())
        .with("name", field.name())
}

/// A clause that is to be added, by its kind.
pub(super) fn new(clause: &Clause) -> Message {
    Message::new("record-new").with("kind", clause.kind.slug())
}

fn name(what: EventKind) -> &'static str {
    match what {
        EventKind::Tabled => "tabled",
        EventKind::Seconded => "seconded",
        EventKind::Adopted | EventKind::AdoptedAsAmended => "adopted",
        EventKind::NotAdopted => "not-adopted",
        EventKind::Withdrawn => "withdrawn",
        EventKind::TakenUp => "taken-up",
        EventKind::Fallen => "fallen",
        EventKind::Referred => "referred",
    }
}
