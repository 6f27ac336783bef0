//! `verify`: whether the history is whole and who stands behind it.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Manifest, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use crate::store::{Gathered, Pins};
use crate::track::CommitId;
use crate::track::trust::{Finding, Kind, Stands, Verdict, What, judge};
use clap::Command;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How many findings of a kind are told one by one to people where they mean no harm.
const TOLD: usize = 5;

/// `plenary verify [REV] [--accept] [--json]`
pub const VERIFY: Verb = Verb {
    name: "verify",
    group: Group::Trust,
    about: "trust-verify-about",
    usage: "trust-verify-usage",
    more: Some("trust-verify-more"),
    arguments,
    run,
};

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let rev = argument::positional(words, "rev", "cli-value-revision", "trust-help-verify-rev");
    command.args([
        rev,
        argument::flag(words, "accept", "trust-help-accept").conflicts_with("rev"),
        argument::json(words),
    ])
}

/// What was gathered and judged, ready to be said.
struct Judged {
    rev: CommitId,
    manifest: Manifest,
    gathered: Gathered,
    verdict: Verdict,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let desk = OpenPlan::open(call)?;
    let rev = desk.at(call.text("rev"))?;
    let head = desk.repository.head()?;
    // Only of where the branch stands is remembered how it stood.
    let branch = match call.text("rev") {
        None => Some(head.branch.unwrap_or_else(|| "HEAD".to_owned())),
        Some(_) => None,
    };
    let gathered = desk.repository.gather(&desk.plan, rev)?;
    let mut pins = Pins::of(&desk.repository, &desk.plan);
    let mut seen = pins.seen(branch.as_deref());
    if call.flag("accept") {
        seen.head = None;
        seen.first.clear();
    }
    let judged = Judged {
        rev,
        manifest: desk.load_clauses(rev, &[])?.plan.manifest,
        verdict: judge(&gathered.evidence, &seen),
        gathered,
    };
    if let Some(branch) = branch {
        remember(call, &mut pins, &branch, &judged);
    }
    if call.flag("json") {
        write(&judged, out)?;
    } else {
        print(&judged, out)?;
    }
    Ok(match judged.verdict.holds() {
        true => Answer::Done,
        false => Answer::No,
    })
}

/// Keeps what was seen for the next time. A history that was rewritten is not taken over without being told to.
fn remember(call: &Call<'_>, pins: &mut Pins, branch: &str, judged: &Judged) {
    let mut findings = judged.verdict.findings.iter();
    if !findings.any(|one| matches!(one.what, What::Rewritten(_))) {
        pins.head(branch, judged.rev);
    }
    pins.first(judged.verdict.first(), call.flag("accept"));
    if let Err(error) = pins.keep() {
        let why = Message::new("trust-not-remembered").with("why", error.message());
        Output::complain(call.words, &why);
    }
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

#[derive(Clone, Copy, Default, Serialize)]
struct Count {
    signed: usize,
    recorded: usize,
    unsigned: usize,
    refused: usize,
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

impl Judged {
    /// Whether anything is signed by somebody it can be.
    fn is_signed(&self) -> bool {
        let mut stands = self.verdict.stands.iter();
        stands.any(|one| matches!(one, Stands::Signed | Stands::Recorded))
    }

    /// Who stands behind each act.
    fn acts(&self) -> Vec<ActOf> {
        let acts = self.gathered.evidence.acts.iter();
        let acts = acts.zip(&self.verdict.stands);
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

    /// The keys that count, with those that do not sign any more.
    fn keys(&self) -> Vec<KeyOf> {
        let keys = self.verdict.ring.keys.iter();
        keys.map(|(key, trusted)| KeyOf {
            party: trusted.voice.slug(),
            fingerprint: key.fingerprint(),
        })
        .collect()
    }

    /// How many acts of each voice are of which kind.
    fn counts(&self) -> BTreeMap<Voice, Count> {
        let mut counts: BTreeMap<Voice, Count> = BTreeMap::new();
        for (act, stands) in self.gathered.evidence.acts.iter().zip(&self.verdict.stands) {
            let Some(voice) = act.claim else { continue };
            let count = counts.entry(voice).or_default();
            match stands {
                Stands::Signed => count.signed += 1,
                Stands::Recorded => count.recorded += 1,
                Stands::Unsigned => count.unsigned += 1,
                Stands::Refused => count.refused += 1,
                Stands::Unclaimed => {}
            }
        }
        counts
    }
}

fn write(judged: &Judged, out: &mut Output) -> Result<(), Failure> {
    let words = out.words();
    let counts = judged.counts().into_iter();
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
        acts: judged.acts(),
        keys: judged.keys(),
    };
    json::write(out.data(), &report)?;
    out.data().write_all(b"\n")?;
    Ok(())
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
    let said = match grave {
        // That nothing contradicts a signature says little where there is none.
        0 if !judged.is_signed() => Message::new("trust-verify-whole"),
        0 => Message::new("trust-verify-holds"),
        count => Message::new("trust-verify-not").with("count", count),
    };
    out.say(&said)?;
    for one in findings.iter().filter(|one| one.is_grave()) {
        finding(one, &judged.manifest, out)?;
    }
    notes(judged, out)?;
    for (voice, count) in judged.counts() {
        let said = Message::new("trust-verify-party")
            .with("signed", count.signed)
            .with("recorded", count.recorded)
            .with("unsigned", count.unsigned + count.refused);
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

/// What means no harm: the first few of a kind one by one, then how many more there are.
fn notes(judged: &Judged, out: &mut Output) -> io::Result<()> {
    let mut told: BTreeMap<(&str, Option<Voice>), usize> = BTreeMap::new();
    for one in judged.verdict.findings.iter().filter(|one| !one.is_grave()) {
        let count = told.entry((one.slug(), one.party())).or_default();
        *count += 1;
        if *count <= TOLD {
            finding(one, &judged.manifest, out)?;
        }
    }
    for count in told.into_values().filter(|count| *count > TOLD) {
        out.say(&Message::new("trust-verify-more-of-these").with("count", count - TOLD))?;
    }
    Ok(())
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
