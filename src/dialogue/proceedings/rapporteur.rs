//! Who writes the record: the plan, its outline and the language at hand, and how things are called in it.

use super::account::Sentence;
use super::minute::Numbers;
use crate::dialogue::{Amendment, AmendmentId, Dialogue};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Clause, ClauseId, Moment, Outline, Plan, Speaker, Voice};
use crate::text::Shown;
use jiff::civil::{Date, DateTime};
use std::collections::BTreeMap;

/// What is said on one line stands in quotation marks within the sentence up to this many characters; beyond
/// that, and where it has several lines, it is given apart.
const INLINE: usize = 240;

/// What everything is written from.
pub(super) struct Rapporteur<'a> {
    pub(super) plan: &'a Plan,
    pub(super) dialogue: &'a Dialogue,
    pub(super) outline: Outline,
    pub(super) language: Language,
    /// Clauses and amendments that are no longer there, as they were last seen.
    pub(super) gone: BTreeMap<ClauseId, &'a Clause>,
    pub(super) amendments: BTreeMap<&'a AmendmentId, &'a Amendment>,
    /// By which change each amendment was tabled, as far as it is known.
    pub(super) tabled: &'a BTreeMap<AmendmentId, String>,
    /// What each clause is called by throughout.
    pub(super) numbers: Numbers,
    /// What each is called at the close, where another one is called so throughout.
    pub(super) closing: Numbers,
}

impl Rapporteur<'_> {
    /// Says a sentence that rests on a change.
    pub(super) fn sentence(&self, message: &Message, change: &str) -> Sentence {
        Sentence {
            text: capital(&self.say(message)),
            changes: vec![change.to_owned()],
            ..Sentence::default()
        }
    }

    /// The same, with the words that the sentence announces.
    pub(super) fn quoting(&self, message: &Message, words: &str, change: &str) -> Sentence {
        let mut sentence = self.sentence(message, change);
        let words = Shown::prose(words.trim()).into_string();
        if words.contains('\n') || words.chars().count() > INLINE {
            sentence.quote = Some(words);
            return sentence;
        }
        let end = if words.ends_with(['.', '!', '?', '…']) {
            ""
        } else {
            "."
        };
        let quoted = self.say(&Message::new("record-quoted").with("text", words));
        sentence.text = format!("{} {quoted}{end}", sentence.text);
        sentence
    }

    /// Says a message in the record's language.
    pub(super) fn say(&self, message: &Message) -> String {
        Catalogue::of(self.language).say(message)
    }

    /// Who did something, as the subject of a sentence. An organisation is named where its voice has several.
    pub(super) fn who(&self, sponsor: Option<&Speaker>) -> Message {
        let group = Message::new("record-group").with(
            "voice",
            sponsor.map_or("other", |sponsor| sponsor.voice.slug()),
        );
        let Some(sponsor) = sponsor else {
            return group;
        };
        let all = self.plan.manifest.organisations.iter();
        let several = all
            .filter(|organisation| organisation.voice == sponsor.voice)
            .nth(1);
        let organisation = sponsor
            .organisation
            .as_deref()
            .filter(|_| several.is_some())
            .map(|id| self.organisation(id));
        let delegate = sponsor.delegate_name().map(line);
        let names: Vec<String> = organisation.into_iter().chain(delegate).collect();
        if names.is_empty() {
            return group;
        }
        Message::new("record-group-named")
            .with("group", group)
            .with("names", names.join(", "))
    }

    /// The name of an organisation; one the plan does not know is named by its id.
    pub(super) fn organisation(&self, id: &str) -> String {
        let known = self.plan.manifest.organisation(id);
        line(known.map_or(id, |one| one.name.as_str()))
    }

    /// The names of voices, one after the other.
    pub(super) fn voices(&self, voices: impl IntoIterator<Item = Voice>) -> String {
        let names: Vec<String> = voices
            .into_iter()
            .map(|voice| self.say(&voice.name()))
            .collect();
        names.join(", ")
    }

    /// A clause by number and title, as people name it.
    pub(super) fn clause(&self, id: &ClauseId) -> Message {
        self.called(id, self.number(id))
    }

    /// A clause at the close.
    pub(super) fn clause_at_close(&self, id: &ClauseId) -> Message {
        let last = self.closing.get(id).map(String::as_str);
        self.called(id, last.or(self.number(id)))
    }

    fn called(&self, id: &ClauseId, number: Option<&str>) -> Message {
        let title = self.title(id);
        match number {
            Some(number) => Message::new("record-clause")
                .with("number", number)
                .with("title", title),
            None => Message::new("record-clause-gone").with("title", title),
        }
    }

    /// A clause as a heading.
    pub(super) fn heading(&self, id: &ClauseId) -> String {
        let title = self.title(id);
        match self.number(id) {
            Some(number) => format!("{number} {title}"),
            None => title,
        }
    }

    fn title(&self, id: &ClauseId) -> String {
        let title = self
            .clause_now(id)
            .map(|clause| clause.title.trim())
            .unwrap_or_default();
        line(if title.is_empty() { id.as_str() } else { title })
    }

    /// Where a clause is to stand or stands: under which, after which.
    pub(super) fn place(&self, parent: Option<&ClauseId>, after: Option<&ClauseId>) -> String {
        let under = match parent {
            Some(parent) => Message::new("record-under").with("clause", self.clause(parent)),
            None => Message::new("record-top"),
        };
        let next = match after {
            Some(after) => Message::new("record-after").with("clause", self.clause(after)),
            None => Message::new("record-first"),
        };
        format!("{}, {}", self.say(&under), self.say(&next))
    }

    /// An amendment by its number.
    pub(super) fn amendment(&self, id: &AmendmentId) -> String {
        let known = self.amendments.get(id).copied();
        let known = known.or_else(|| self.dialogue.amendments.get(id));
        self.numbered(known)
    }

    pub(super) fn numbered(&self, amendment: Option<&Amendment>) -> String {
        let number = amendment.and_then(Amendment::numbered);
        number.unwrap_or_else(|| self.say(&Message::new("record-unnumbered")))
    }

    /// The number that the record calls a clause by.
    pub(super) fn number(&self, id: &ClauseId) -> Option<&str> {
        let called = self.numbers.get(id).map(String::as_str);
        called.or_else(|| self.outline.number(id))
    }

    /// The reason given for something, as a sentence of its own.
    pub(super) fn reason(&self, reason: Option<&str>, change: &str) -> Option<Sentence> {
        let reason = reason.filter(|reason| !reason.trim().is_empty())?;
        Some(self.quoting(&Message::new("record-reason"), reason, change))
    }

    /// What the plan's clock showed.
    fn local(&self, when: Moment) -> Option<DateTime> {
        self.plan.manifest.clock(when).local()
    }

    /// The time of day where it happened.
    pub(super) fn time(&self, when: Moment) -> String {
        let Some(at) = self.local(when) else {
            return "?".to_owned();
        };
        self.say(
            &Message::new("record-time")
                .with("hour", at.hour().to_string())
                .with("minute", format!("{:02}", at.minute())),
        )
    }

    /// A day.
    pub(super) fn date(&self, date: Date) -> String {
        self.say(
            &Message::new("record-date")
                .with("day", i64::from(date.day()))
                .with("month", i64::from(date.month()))
                .with("year", date.year().to_string()),
        )
    }

    /// The day of a time where it happened.
    pub(super) fn day(&self, when: Moment) -> String {
        self.local(when)
            .map_or_else(|| "?".to_owned(), |at| self.date(at.date()))
    }
}

/// The name in `Name <email>`.
pub(super) fn person(text: &str) -> String {
    let name = text.split_once('<').map_or(text, |(name, _)| name).trim();
    line(if name.is_empty() { text } else { name })
}

/// Text for a line of the record.
pub(super) fn line(text: &str) -> String {
    Shown::line(text.trim()).into_string()
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
