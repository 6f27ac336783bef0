//! `key`: by which keys the parties sign, with commands of its own: `add`, `revoke`, `list`.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Key, Manifest, Moment, NoKey, PublicKey, Voice};
use crate::shell::cli::frame::{
    Answer, Call, Failure, Group, Verb, argument, grammar, json, run_under,
};
use crate::shell::cli::work::{OpenPlan, Recording, notes, time};
use crate::shell::writer::{Label, Line, Output};
use crate::store::{KeyChange, outside};
use clap::Command;
use serde::Serialize;
use std::path::Path;

/// `plenary key [add | revoke | list]`
pub const KEY: Verb = Verb::new("key", Group::Trust, run).arguments(arguments);

static UNDER: &[Verb] = &[
    Verb::new("add", Group::Trust, add).arguments(|words, command| {
        let of = |name, value, help| argument::positional(words, name, value, help);
        let option = |name, value, help| argument::option(words, name, value, help);
        let command = command.args([
            of("of", "cli-value-id", "trust-help-key-of").required(true),
            of("key", "trust-value-key", "trust-help-key").required(true),
            option("delegate", "cli-value-name", "trust-help-key-delegate"),
            option("from", "cli-value-time", "trust-help-key-from"),
            option("until", "cli-value-time", "trust-help-key-until"),
        ]);
        argument::floor(words, command)
    }),
    Verb::new("revoke", Group::Trust, revoke).arguments(|words, command| {
        let key = argument::positional(words, "key", "trust-value-key", "trust-help-key-known");
        let until = argument::option(words, "until", "cli-value-time", "trust-help-key-end");
        argument::floor(words, command.args([key.required(true), until]))
    }),
    Verb::new("list", Group::Trust, list).arguments(listing),
];

fn listing(words: &'static Catalogue, command: Command) -> Command {
    command.args([argument::at(words), argument::json(words)])
}

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    grammar::with_under(words, listing(words, command), UNDER)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    run_under(UNDER, list, call, out)
}

fn add(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let key = given(call.text("key").unwrap_or_default())?;
    let delegate = call.text("delegate").map(|it| call.typed(it)).transpose()?;
    let mut recording = Recording::begin_with(call, &[])?;
    let zone = recording.plan().manifest.zone.as_ref();
    let moment = |name: &str| -> Result<Option<Moment>, Failure> {
        let value = call.text(name);
        value.map(|value| time::read(value, zone)).transpose()
    };
    let change = KeyChange::Add(Key {
        organisation: call.text("of").unwrap_or_default().to_owned(),
        delegate,
        public: key.to_string(),
        from: moment("from")?,
        until: moment("until")?,
    });
    let recorded = recording.change_key(change)?;
    let said = Message::new("trust-key-added").with("key", key.fingerprint());
    out.acknowledge(recorded.id, &[vec![said], notes(&recorded)].concat());
    Ok(Answer::Done)
}

fn revoke(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin_with(call, &[])?;
    let key = known(
        &recording.plan().manifest,
        call.text("key").unwrap_or_default(),
    )?;
    let until = match call.text("until") {
        Some(value) => time::read(value, recording.plan().manifest.zone.as_ref())?,
        None => recording.moment(),
    };
    let said = Message::new("trust-key-ended").with("key", key.fingerprint());
    let recorded = recording.change_key(KeyChange::End { key, until })?;
    out.acknowledge(recorded.id, &[vec![said], notes(&recorded)].concat());
    Ok(Answer::Done)
}

/// A public key: itself, or the file it is in.
fn given(word: &str) -> Result<PublicKey, Failure> {
    let text = match word.parse::<PublicKey>() {
        Ok(key) => return Ok(key),
        Err(_) if Path::new(word).exists() => {
            let bytes = outside::file(Path::new(word))?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
        Err(_) => word.to_owned(),
    };
    text.parse().map_err(|error| {
        let message = Message::new(match error {
            NoKey::Private => "trust-key-private",
            NoKey::Kind => "trust-key-kind",
            NoKey::Other => "trust-key-none",
        });
        Failure::Usage(message.with("key", word))
    })
}

/// A key of the plan: by the beginning of its fingerprint, itself, or the file it is in.
fn known(manifest: &Manifest, word: &str) -> Result<PublicKey, Failure> {
    let keys = manifest.keys.iter().filter_map(Key::public_key);
    let begins = |key: &PublicKey| {
        let print = key.fingerprint();
        let bare = print.trim_start_matches("SHA256:").to_owned();
        word.len() >= 4 && (print.starts_with(word) || bare.starts_with(word))
    };
    let mut matching: Vec<PublicKey> = keys.filter(begins).collect();
    match (matching.pop(), matching.is_empty()) {
        (Some(key), true) => Ok(key),
        (Some(_), false) => Err(Failure::Usage(
            Message::new("trust-key-several").with("key", word),
        )),
        (None, _) => given(word),
    }
}

#[derive(Serialize)]
struct Report<'a> {
    rev: String,
    keys: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    organisation: &'a str,
    party: Option<&'static str>,
    delegate: Option<&'a str>,
    key: &'a str,
    fingerprint: Option<String>,
    from: Option<String>,
    until: Option<String>,
}

fn list(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let manifest = open.load_clauses(rev, &[])?.plan.manifest;
    if call.flag("json") {
        let report = Report {
            rev: rev.to_string(),
            keys: manifest
                .keys
                .iter()
                .map(|key| entry(key, &manifest))
                .collect(),
        };
        json::answer(out, &report)?;
        return Ok(Answer::Done);
    }
    if manifest.keys.is_empty() {
        out.say(&Message::new("trust-key-list-none"))?;
    }
    for key in &manifest.keys {
        let voice = key.voice(&manifest);
        let letter = voice.map_or('?', Voice::letter).to_string();
        let organisation = manifest.organisation(&key.organisation);
        let name = organisation.map_or(key.organisation.as_str(), |it| it.name.as_str());
        let mut line = Line::new()
            .lead(letter, 3, Label::Of(voice))
            .add(name, Label::Plain);
        if let Some(delegate) = &key.delegate {
            line.push(&format!(", {delegate}"), Label::Plain);
        }
        let print = key.public_key().map(|it| it.fingerprint());
        let print = print.unwrap_or_else(|| out.words().word("trust-key-unreadable"));
        line.push(&format!("\n{print}"), Label::Strong);
        for (id, time) in [("trust-key-from", key.from), ("trust-key-until", key.until)] {
            if let Some(time) = time {
                let message = Message::new(id).with("time", manifest.clock(time).minute());
                line.push(&format!("\n{}", out.words().say(&message)), Label::Faint);
            }
        }
        out.line(&line)?;
    }
    Ok(Answer::Done)
}

fn entry<'a>(key: &'a Key, manifest: &Manifest) -> Entry<'a> {
    Entry {
        organisation: &key.organisation,
        party: key.voice(manifest).map(Voice::slug),
        delegate: key.delegate.as_deref(),
        key: &key.public,
        fingerprint: key.public_key().map(|it| it.fingerprint()),
        from: key.from.map(Moment::stamp),
        until: key.until.map(Moment::stamp),
    }
}
