//! The follow-up in words: what the command line and the screen each set in their own way.

use super::costed::{PLACES, Unit};
use super::say;
use crate::costing::follow_up::{FollowUp, Hand, InCurrency, Measured, Paid, Promised, Reached};
use crate::costing::follow_up::{State, Way};
use crate::costing::{Amount, Exact, Sum};
use crate::i18n::{Language, Message};
use crate::plan::{Decimal, Pledge, Voice};
use jiff::civil::Date;

/// Numbers and names in a language.
#[derive(Clone, Copy)]
pub struct Told {
    unit: Unit,
    language: Language,
}

/// How sure money is, the surest first, with the message that says so.
const PLEDGES: [(Pledge, &str); 3] = [
    (Pledge::Committed, "followed-committed"),
    (Pledge::Pledged, "followed-pledged"),
    (Pledge::Sought, "followed-sought"),
];

impl Told {
    /// In this language.
    pub fn new(language: Language) -> Told {
        Told {
            unit: Unit::one(language),
            language,
        }
    }

    /// A number as it was written; that it is not established where it is not.
    pub fn number(self, amount: &Amount) -> String {
        match amount.known() {
            Some(_) => self.unit.shortest(amount, PLACES),
            None => "?".to_owned(),
        }
    }

    /// The number of a report.
    pub fn value(self, written: &Option<Decimal>) -> String {
        let Some(written) = written else {
            return "?".to_owned();
        };
        let exact = Exact::of(written);
        exact.map_or_else(|| written.to_string(), |it| self.number(&it.into()))
    }

    /// A number with the year it is of.
    fn of_year(self, amount: &Amount, year: Option<i64>) -> String {
        let number = self.number(amount);
        match year {
            Some(year) => format!("{number} ({year})"),
            None => number,
        }
    }

    /// From where an indicator is to get where: `260,000 (2004) → 865,000 (2009) people`.
    pub fn promise(self, one: &Measured<'_>) -> String {
        let row = one.indicator;
        let from = self.of_year(&one.baseline, row.baseline_year);
        let to = self.of_year(&one.target, row.target_year);
        let unit = row.unit.as_deref().map(|unit| format!(" {unit}"));
        let lower = match one.is_lower_better() {
            true => format!(" · {}", say(self.language, &Message::new("followed-lower"))),
            false => String::new(),
        };
        format!("{from} → {to}{}{lower}", unit.unwrap_or_default())
    }

    /// How far something got.
    pub fn way(self, way: &Way) -> Message {
        if let Some(share) = way.share() {
            let per_cent = Amount::Known(share * &Exact::from(100));
            let id = match way.state() {
                State::Met => "followed-met-share",
                State::Still => "followed-still",
                State::Farther => "followed-farther",
                _ => "followed-share",
            };
            return Message::new(id).with("share", self.unit.number(&per_cent, 2));
        }
        Message::new(match way.state() {
            State::Met => "followed-met",
            State::Missed => "followed-missed",
            _ => "coverage-unknown",
        })
    }

    /// What is promised in a currency, by how sure it is; what nobody promises is not named.
    pub fn promised(self, promised: &Promised, currency: Option<&str>) -> String {
        let parts = PLEDGES.iter().filter_map(|(state, id)| {
            let sum = promised.sum(*state);
            let message = Message::new(id).with("amount", self.sum(&sum));
            (sum.parts > 0).then(|| say(self.language, &message))
        });
        let parts: Vec<String> = parts.collect();
        format!("{} {}", parts.join(" · "), self.currency(currency))
    }

    /// What was paid so far by what somebody reported: of how much of the funding.
    pub fn paid(self, sum: &Sum, whole: &InCurrency<'_>) -> String {
        let message = Message::new("followed-paid-of")
            .with("amount", self.sum(sum))
            .with("currency", self.currency(whole.currency))
            .with("reported", sum.parts)
            .with("count", whole.funding);
        say(self.language, &message)
    }

    /// A sum; at least so much where not all of it is established.
    fn sum(self, sum: &Sum) -> String {
        if sum.total.known().is_some() {
            return self.number(&sum.total);
        }
        let least = Message::new("followed-at-least")
            .with("amount", self.number(&sum.at_least.clone().into()))
            .with("established", sum.established)
            .with("parts", sum.parts);
        match sum.established {
            0 => say(self.language, &Message::new("coverage-unknown")),
            _ => say(self.language, &least),
        }
    }

    fn currency(self, currency: Option<&str>) -> String {
        let none = || say(self.language, &Message::new("followed-no-currency"));
        currency.map_or_else(none, str::to_owned)
    }
}

/// The letter of whose a report is; `?` where nobody knows.
pub fn letter(hand: Hand) -> char {
    voice(hand).map_or('?', Voice::letter)
}

/// The voice whose a report is.
pub fn voice(hand: Hand) -> Option<Voice> {
    match hand {
        Hand::Of(voice) => Some(voice),
        _ => None,
    }
}

/// Whose a report is, in words, where a letter does not say it.
pub fn unsaid(hand: Hand) -> Option<Message> {
    Some(Message::new(match hand {
        Hand::Of(_) => return None,
        Hand::Nobody => "followed-nobody",
        Hand::Before => "track-unknown-before",
        Hand::Unread => "followed-unread",
    }))
}

/// Where a milestone stands on a day.
pub fn milestone(one: &Reached<'_>, day: Option<Date>) -> Message {
    Message::new(match (one.is_done(), one.is_late(day)) {
        (true, _) => "timeline-done",
        (false, Some(true)) => "followed-late",
        (false, Some(false)) => "timeline-due",
        (false, None) if one.milestone.date.is_none() => "followed-no-day",
        (false, None) => "timeline-due",
    })
}

/// What nobody reported on: a sentence for indicators and one for funding, where there are any.
pub fn unreported(found: &FollowUp<'_>) -> Vec<Message> {
    let listed = |id: &'static str, names: Vec<String>| {
        let message = Message::new(id).with("count", names.len());
        (!names.is_empty()).then(|| message.with("names", names.join(", ")))
    };
    let of = |number: &str, name: &str| format!("{number} {name}");
    let indicators = found.unmeasured();
    let indicators = indicators.map(|(clause, it)| of(&clause.number, &it.indicator.name));
    let funding = found.unpaid();
    let funding = funding.map(|(clause, it): (_, &Paid<'_>)| of(&clause.number, it.name));
    let both = [
        listed("followed-no-indicator", indicators.collect()),
        listed("followed-no-funding", funding.collect()),
    ];
    both.into_iter().flatten().collect()
}
