//! `verify`: whether the history is whole and who stands behind it.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Manifest, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::open_plan::OpenPlan;
use crate::shell::trust::Judged;
use crate::shell::writer::{Label, Line, Output};
use crate::track::trust::{Count, Finding, Kind, Told, told};
use clap::Command;
use serde::Serialize;
use std::io;

/// `plenary verify [REV] [--strict] [--accept] [--json]`
pub const VERIFY: Verb = Verb::new("verify", Group::Trust, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let rev = argument::positional(words, "rev", "cli-value-revision", "trust-help-verify-rev");
    command.args([
        rev,
        argument::flag(words, "strict", "trust-help-strict"),
        argument::flag(words, "accept", "trust-help-accept").conflicts_with("rev"),
        argument::json(words),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = call.text("rev").map(|rev| open.at(Some(rev))).transpose()?;
    let judged = Judged::of(&open, rev, call.flag("accept"))?;
    if let Some(why) = &judged.unremembered {
        Output::complain(call.words, why);
    }
    if call.flag("json") {
        write(&judged, out)?;
    } else {
        print(&judged, out)?;
        if call.flag("strict") {
            strictly(&judged, out)?;
        }
    }
    let holds = match call.flag("strict") {
        true => judged.verdict.holds_strictly(),
        false => judged.verdict.holds(),
    };
    Ok(match holds {
        true => Answer::Done,
        false => Answer::No,
    })
}

#[derive(Serialize)]
struct Report<'a> {
    rev: String,
    holds: bool,
    objects: usize,
    changes: usize,
    findings: Vec<Entry<'a>>,
    parties: Vec<Party>,
    acts: Vec<ActOf>,
    /// The acts that nobody signed since there are keys.
    unsigned: Vec<String>,
    keys: Vec<KeyOf>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    grave: bool,
    commit: Option<String>,
    party: Option<&'static str>,
    key: Option<&'a str>,
    message: String,
}

#[derive(Serialize)]
struct Party {
    party: &'static str,
    #[serde(flatten)]
    count: Count,
}

#[derive(Serialize)]
struct ActOf {
    commit: String,
    party: Option<&'static str>,
    kind: &'static str,
    stands: &'static str,
}

#[derive(Serialize)]
struct KeyOf {
    party: &'static str,
    fingerprint: String,
}

/// Who stands behind each act.
fn acts(judged: &Judged) -> Vec<ActOf> {
    let acts = judged.gathered.evidence.acts.iter();
    let acts = acts.zip(&judged.verdict.stands);
    acts.map(|(act, stands)| ActOf {
        commit: act.id.to_string(),
        party: act.claim.map(Voice::slug),
        kind: match act.kind {
            Kind::Change => "change",
            Kind::Position => "position",
            Kind::Adoption => "adoption",
        },
        stands: stands.slug(),
    })
    .collect()
}

/// The acts that nobody signed since there are keys.
fn unsigned(judged: &Judged) -> impl Iterator<Item = String> {
    let acts = &judged.gathered.evidence.acts;
    let places = judged.verdict.unsigned.iter();
    places.filter_map(|at| acts.get(*at).map(|act| act.id.to_string()))
}

/// How many changes one names.
const NAMED: usize = 5;

/// What keeps everything from being signed.
fn strictly(judged: &Judged, out: &mut Output) -> io::Result<()> {
    let count = judged.verdict.unsigned.len();
    let short = |id: String| id.chars().take(8).collect::<String>();
    let mut named: Vec<String> = unsigned(judged).take(NAMED).map(short).collect();
    if count > NAMED {
        named.push("…".to_owned());
    }
    match count {
        0 if judged.verdict.is_signed() => Ok(()),
        0 => out.say(&Message::new("trust-verify-strict-none")),
        count => {
            let said = Message::new("trust-verify-strict").with("count", count);
            out.say(&said.with("changes", named.join(", ")))
        }
    }
}

/// The keys that count, with those that do not sign any more.
fn keys(judged: &Judged) -> Vec<KeyOf> {
    let keys = judged.verdict.ring.keys.iter();
    keys.map(|(key, trusted)| KeyOf {
        party: trusted.voice.slug(),
        fingerprint: key.fingerprint(),
    })
    .collect()
}

fn write(judged: &Judged, out: &mut Output) -> Result<(), Failure> {
    let words = out.words();
    let counts = judged
        .verdict
        .counts(&judged.gathered.evidence.acts)
        .into_iter();
    let findings = judged.verdict.findings.iter();
    let report = Report {
        rev: judged.rev.to_string(),
        holds: judged.verdict.holds(),
        objects: judged.gathered.objects,
        changes: judged.gathered.evidence.acts.len(),
        findings: findings.map(|one| entry(one, words)).collect(),
        parties: counts
            .map(|(voice, count)| Party {
                party: voice.slug(),
                count,
            })
            .collect(),
        acts: acts(judged),
        unsigned: unsigned(judged).collect(),
        keys: keys(judged),
    };
    json::answer(out, &report)
}

fn entry<'a>(one: &'a Finding, words: &Catalogue) -> Entry<'a> {
    Entry {
        code: one.slug(),
        grave: one.is_grave(),
        commit: one.at.map(|id| id.to_string()),
        party: one.party().map(Voice::slug),
        key: one.key(),
        message: words.say(&one.message()),
    }
}

fn print(judged: &Judged, out: &mut Output) -> io::Result<()> {
    let findings = &judged.verdict.findings;
    let grave = findings.iter().filter(|one| one.is_grave()).count();
    let cut = findings.iter().any(Finding::is_cut);
    out.say(&match grave {
        0 if cut && !judged.verdict.is_signed() => Message::new("trust-verify-part"),
        // That nothing contradicts a signature says little where there is none.
        0 if !judged.verdict.is_signed() => Message::new("trust-verify-whole"),
        0 => Message::new("trust-verify-holds"),
        count => Message::new("trust-verify-not").with("count", count),
    })?;
    for line in told(findings) {
        match line {
            Told::Finding(line) => finding(line, &judged.manifest, out)?,
            Told::More(count) => {
                out.say(&Message::new("trust-verify-more-of-these").with("count", count))?;
            }
        }
    }
    for (voice, count) in judged.verdict.counts(&judged.gathered.evidence.acts) {
        let [signed, recorded, unproved] = count.three();
        let said = Message::new("trust-verify-party")
            .with("signed", signed)
            .with("recorded", recorded)
            .with("unsigned", unproved);
        let line = Line::new()
            .lead(voice.letter().to_string(), 3, Label::Of(Some(voice)))
            .lead(out.words().say(&voice.name()), 18, Label::Plain);
        let said = out.words().say(&said);
        out.line(&line.add(said, Label::Plain))?;
    }
    let checked = Message::new("trust-verify-checked")
        .with("changes", judged.gathered.evidence.acts.len())
        .with("objects", judged.gathered.objects);
    out.say(&checked)
}

fn finding(one: &Finding, manifest: &Manifest, out: &mut Output) -> io::Result<()> {
    let words = out.words();
    let mut line = Line::new().lead(if one.is_grave() { "✗" } else { "·" }, 2, Label::Strong);
    line.push(&words.say(&one.message()), Label::Plain);
    if let Some(id) = one.at {
        let id: String = id.to_string().chars().take(8).collect();
        let minute = manifest.clock(one.time).minute();
        line.push(&format!("  ({minute}, {id})"), Label::Faint);
    }
    out.line(&line)
}
