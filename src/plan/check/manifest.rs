//! What is wrong with `plan.toml`: each at its line.

use super::telling::Telling;
use super::{bad_id, characters, is_country};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::{ClauseId, Field, Manifest, Problem, PublicKey, Voice};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// Every problem of the plan's own file but those of its costing.
pub(super) fn manifest(manifest: &Manifest, problems: &mut Vec<Problem>) {
    let path = || Manifest::PATH.to_owned();
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    format(manifest, telling);
    organisations(manifest, telling);
    itself(manifest, telling);
    emails(manifest, telling);
    keys(manifest, telling);
    schedule(manifest, telling);
    texts(manifest, telling);
}

fn format(manifest: &Manifest, telling: &mut Telling<'_>) {
    let said = |id: &'static str| Message::new(id).with("format", manifest.format);
    let spot = Spot::at("format");
    if manifest.format > Manifest::FORMAT {
        telling.error("newer-format", spot, said("plan-newer-format"));
    } else if manifest.format < Manifest::FORMAT {
        telling.error("unknown-format", spot, said("plan-unknown-format"));
    }
}

fn organisations(manifest: &Manifest, telling: &mut Telling<'_>) {
    let mut seen = BTreeSet::new();
    for (at, organisation) in manifest.organisations.iter().enumerate() {
        let id = organisation.id.as_str();
        let spot = || Spot::at("organisation").row(at).key("id");
        if id.parse::<ClauseId>().is_err() {
            telling.error("bad-id", spot(), bad_id(id));
        }
        if !seen.insert(id) {
            let message = Message::new("plan-duplicate-organisation").with("id", id);
            telling.error("duplicate-organisation", spot(), message);
        }
    }
}

/// What the plan says of itself.
fn itself(manifest: &Manifest, telling: &mut Telling<'_>) {
    // A blank manifest stands for a file that is missing or broken, which has been reported already.
    if !manifest.id.is_empty() && manifest.id.parse::<ClauseId>().is_err() {
        telling.error("bad-id", Spot::at("id"), bad_id(&manifest.id));
    }
    for (at, country) in manifest.countries.iter().enumerate() {
        if !is_country(country) {
            let message = Message::new("plan-country").with("code", country.as_str());
            telling.error("country-code", Spot::at("countries").row(at), message);
        }
    }
    if !is_language(&manifest.language) {
        let message = Message::new("plan-language").with("tag", manifest.language.as_str());
        telling.error("language-tag", Spot::at("language"), message);
    }
    if let Some(zone) = manifest.zone.as_ref().filter(|zone| !zone.is_known()) {
        let message = Message::new("plan-time-zone").with("zone", zone.name());
        telling.error("unknown-time-zone", Spot::at("time-zone"), message);
    }
    if manifest.required.is_empty() {
        let message = Message::new("plan-form-needs").with("key", "required");
        telling.error("required-nobody", Spot::at("required"), message);
    }
    let required = manifest.required.iter().enumerate();
    for (at, voice) in required.filter(|(_, voice)| !voice.is_party()) {
        let message = Message::new("plan-required-no-party").with("voice", voice.name());
        telling.error("required-no-party", Spot::at("required").row(at), message);
    }
}

/// Whether a text is the tag of a language. A name such as `french` has the form of one, and is none.
fn is_language(tag: &str) -> bool {
    let parsed = tag.parse::<LanguageIdentifier>();
    parsed.is_ok_and(|it| it.language.as_str().len() <= 3)
}

/// A key that is none, belongs to nobody at the table, or to two.
fn keys(manifest: &Manifest, telling: &mut Telling<'_>) {
    let mut known: BTreeSet<PublicKey> = BTreeSet::new();
    for (at, key) in manifest.keys.iter().enumerate() {
        let id = key.organisation.as_str();
        let spot = |column: &str| Spot::at("key").row(at).key(column);
        if key.voice(manifest).is_none() {
            let message = Message::new("plan-key-of-nobody").with("id", id);
            telling.error("key-of-nobody", spot("organisation"), message);
        }
        let Some(public) = key.public_key() else {
            let message = Message::new("plan-bad-key").with("id", id);
            telling.error("bad-key", spot("public-key"), message);
            continue;
        };
        let fingerprint = public.fingerprint();
        if !known.insert(public) {
            let message = Message::new("plan-key-twice").with("key", fingerprint);
            telling.error("key-twice", spot("public-key"), message);
        }
    }
}

/// An address under two voices attributes nothing: no commit is guessed to be one or the other's.
fn emails(manifest: &Manifest, telling: &mut Telling<'_>) {
    let mut voices: BTreeMap<String, (BTreeSet<Voice>, Spot)> = BTreeMap::new();
    for (at, organisation) in manifest.organisations.iter().enumerate() {
        for (row, delegate) in organisation.delegates.iter().enumerate() {
            let Some(email) = delegate.email.as_deref() else {
                continue;
            };
            let listed = voices.entry(email.to_ascii_lowercase()).or_default();
            if listed.0.insert(organisation.voice) {
                let organisation = Spot::at("organisation").row(at);
                listed.1 = organisation.key("delegates").row(row).key("email");
            }
        }
    }
    let twice = voices
        .into_iter()
        .filter(|(_, (voices, _))| voices.len() > 1);
    for (email, (_, spot)) in twice {
        let message = Message::new("plan-email-twice").with("email", email);
        telling.error("email-of-two-parties", spot, message);
    }
}

/// A stage that ends before it begins.
fn schedule(manifest: &Manifest, telling: &mut Telling<'_>) {
    for (at, period) in manifest.schedule.iter().enumerate() {
        if let (Some(start), Some(end)) = (period.start, period.end)
            && end < start
        {
            let message = Message::new("plan-dates-order")
                .with("start", start.to_string())
                .with("end", end.to_string());
            let spot = Spot::at("schedule").row(at).key("end");
            telling.error("dates-out-of-order", spot, message);
        }
    }
}

/// Characters that nobody sees, in what is shown of the plan.
fn texts(manifest: &Manifest, telling: &mut Telling<'_>) {
    look(
        (Field::Title.name(), &manifest.title),
        Spot::at("title"),
        telling,
    );
    for (at, organisation) in manifest.organisations.iter().enumerate() {
        let of = Spot::at("organisation").row(at);
        let name = || Message::new("plan-name-of").with("id", organisation.id.as_str());
        look((name(), &organisation.name), of.key("name"), telling);
        for (row, delegate) in organisation.delegates.iter().enumerate() {
            let spot = of.key("delegates").row(row).key("name");
            look((name(), &delegate.name), spot, telling);
        }
    }
    for (at, assumption) in manifest.assumptions.iter().enumerate() {
        let name = Message::new("field-other").with("key", "assumptions");
        let spot = Spot::at("assumptions").row(at);
        look((name, assumption), spot, telling);
    }
}

fn look((name, text): (Message, &str), spot: Spot, telling: &mut Telling<'_>) {
    let from = telling.problems.len();
    characters(Manifest::PATH, name, text, telling.problems);
    for problem in telling.problems.iter_mut().skip(from) {
        problem.spot = Some(Box::new(spot.clone()));
    }
}
