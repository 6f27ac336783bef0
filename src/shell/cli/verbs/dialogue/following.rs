//! `adopt --dry-run`: what follows when an amendment is adopted, told before it is.

use super::amendment::sponsor;
use super::marked;
use super::room::Room;
use crate::dialogue::{Amendment, AmendmentId, Around, Preview, Stance, Subject, preview, stances};
use crate::i18n::Message;
use crate::plan::{Edit, Plan, Speaker, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::verbs::costing;
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Listing<'a> {
    adoptions: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    amendment: &'a str,
    name: String,
    /// Names this very outcome.
    digest: String,
    texts: Vec<Text<'a>>,
    parties: Vec<Option<&'static str>>,
    joint: Vec<&'a str>,
    falls: Vec<&'a str>,
    /// Of these, those that are to be put before it.
    unheard: Vec<String>,
    /// What parties hold on it.
    positions: Vec<Held>,
    carried: Vec<&'a str>,
    merged: Vec<&'a str>,
    stale: Vec<Stale<'a>>,
    /// By how much the cost of the plan changes by year, where it is costed.
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<serde_json::Value>,
}

#[derive(Serialize)]
struct Held {
    party: &'static str,
    stance: &'static str,
}

#[derive(Serialize)]
struct Text<'a> {
    clause: &'a str,
    field: String,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

#[derive(Serialize)]
struct Stale<'a> {
    party: &'static str,
    subject: &'static str,
    id: &'a str,
}

/// Shows what follows when each of these is adopted now.
///
/// # Errors
/// When one of them cannot be adopted, or the answer cannot be written.
pub fn show(
    call: &Call<'_>,
    room: &Room,
    ids: &[AmendmentId],
    out: &mut Output,
) -> Result<Answer, Failure> {
    let around = room.around(call);
    let mut previews = Vec::new();
    for id in ids {
        let preview = preview(around.plan, around.dialogue, id);
        previews.push(preview.map_err(|error| Failure::Could(error.message()))?);
    }
    if call.flag("json") {
        let listing = Listing {
            adoptions: previews
                .iter()
                .map(|preview| entry(preview, around))
                .collect(),
        };
        json::answer_at(out, room.rev, &listing)?;
        return Ok(Answer::Done);
    }
    if previews.is_empty() {
        out.say(&Message::new("cli-uncontested-none"))?;
    }
    for (at, preview) in previews.iter().enumerate() {
        if at > 0 {
            out.line(&Line::new())?;
        }
        print(preview, around, out)?;
        let (plan, dialogue) = (around.plan, around.dialogue);
        costing::told(plan, dialogue, &preview.amendment, call.language, out)?;
    }
    Ok(Answer::Done)
}

fn entry<'a>(preview: &'a Preview, around: Around<'_>) -> Entry<'a> {
    let ids = |ids: &'a [AmendmentId]| ids.iter().map(AmendmentId::as_str).collect();
    let texts = preview.texts.iter().map(|text| Text {
        clause: text.clause.as_str(),
        field: text.field.key().to_owned(),
        before: text.before.as_deref(),
        after: text.after.as_deref(),
    });
    let stale = preview.stale.iter().map(|(party, subject)| {
        let (kind, id) = kind(subject);
        Stale {
            party: party.slug(),
            subject: kind,
            id,
        }
    });
    let unheard = preview.unheard(around.dialogue);
    let held = held(preview, around).into_iter();
    let voices = preview.parts.iter().map(|part| part.author.as_ref());
    Entry {
        amendment: preview.amendment.as_str(),
        name: name(&preview.amendment, around),
        digest: preview.digest.to_string(),
        texts: texts.collect(),
        parties: voices.map(|by| by.map(|by| by.voice.slug())).collect(),
        joint: ids(&preview.joint),
        falls: ids(&preview.falls),
        unheard: unheard.iter().map(AmendmentId::to_string).collect(),
        positions: held
            .map(|(party, stance)| Held {
                party: party.slug(),
                stance: stance.slug(),
            })
            .collect(),
        carried: ids(&preview.carried),
        merged: ids(&preview.merged),
        stale: stale.collect(),
        cost: costing::written(around.plan, around.dialogue, &preview.amendment),
    }
}

/// The word for programs, and the id.
pub fn kind(subject: &Subject) -> (&'static str, &str) {
    match subject {
        Subject::Clause(id) => ("clause", id.as_str()),
        Subject::Amendment(id) => ("amendment", id.as_str()),
    }
}

fn print(preview: &Preview, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    let Some(amendment) = around.dialogue.amendments.get(&preview.amendment) else {
        return Ok(());
    };
    let name = amendment.label();
    out.prose(
        &Line::new()
            .lead(&name, name.chars().count() + 2, Label::Strong)
            .add(around.does(amendment), Label::Strong),
    )?;
    texts(preview, amendment.sponsor(), around, out)?;
    let unheard = preview.unheard(around.dialogue);
    let held = held(preview, around).into_iter().map(|(party, stance)| {
        let [party, stance] =
            [party.name(), stance.name()].map(|message| around.words.say(&message));
        format!("{party} ({stance})")
    });
    list("cli-follows-held", &held.collect::<Vec<_>>(), out)?;
    let lists = [
        ("cli-follows-joint", &preview.joint),
        ("cli-follows-unheard", &unheard),
        ("cli-follows-falls", &preview.falls),
        ("cli-follows-carried", &preview.carried),
        ("cli-follows-merged", &preview.merged),
    ];
    for (said, ids) in lists {
        let names: Vec<String> = ids.iter().map(|id| named(id, around)).collect();
        list(said, &names, out)?;
    }
    let stale = preview.stale.iter().map(|(party, subject)| {
        let party = around.words.say(&party.name());
        format!("{party} ({})", around.subject(subject))
    });
    list("cli-follows-stale", &stale.collect::<Vec<_>>(), out)
}

/// What parties hold on the amendment as it is worded now.
fn held(preview: &Preview, around: Around<'_>) -> Vec<(Voice, Stance)> {
    let found = around.dialogue.amendments.get(&preview.amendment);
    found.map_or_else(Vec::new, |found| {
        stances(around.plan, around.dialogue, found)
    })
}

/// An amendment with the letter of its party.
fn named(id: &AmendmentId, around: Around<'_>) -> String {
    let Some(found) = around.dialogue.amendments.get(id) else {
        return format!("? {}", id.short());
    };
    let letter = found.sponsor().map(|by| by.voice.letter()).unwrap_or('?');
    match found.number {
        Some(_) => format!("{letter} {}", found.label()),
        None => format!("{letter} {}  {}", found.label(), id.short()),
    }
}

/// An amendment as programs know it.
fn name(id: &AmendmentId, around: Around<'_>) -> String {
    let found = around.dialogue.amendments.get(id);
    found.map_or_else(|| id.to_string(), Amendment::name)
}

fn list(said: &'static str, names: &[String], out: &mut Output) -> io::Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let said = out.words().word(said);
    out.prose(
        &Line::new()
            .add(format!("{said} "), Label::Faint)
            .add(names.join(", "), Label::Plain),
    )
}

/// What will be read, tracked against what is read now, each part under the name of its author.
fn texts(
    preview: &Preview,
    by: Option<&Speaker>,
    around: Around<'_>,
    out: &mut Output,
) -> io::Result<()> {
    if preview.parts.len() > 1 {
        return steps(preview, around, out);
    }
    for text in &preview.texts {
        let before = text.before.as_deref().unwrap_or_default();
        let after = text.after.as_deref().unwrap_or_default();
        change(&text.field.name(), before, after, by, around, out)?;
    }
    Ok(())
}

/// The parts one after the other, each on what the one before it left.
fn steps(preview: &Preview, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    let mut plan: Plan = around.plan.clone();
    for part in &preview.parts {
        for edit in &part.edits {
            if let Edit::Set {
                clause,
                field,
                value,
            } = edit
            {
                let before = plan
                    .clauses
                    .get(clause)
                    .and_then(|clause| clause.get(field))
                    .unwrap_or_default();
                let after = value.as_deref().unwrap_or_default();
                let by = part.author.as_ref();
                change(&field.name(), &before, after, by, around, out)?;
            }
            // What could not be applied, `preview` has refused already.
            let _ = edit.apply(&mut plan);
        }
    }
    Ok(())
}

fn change(
    field: &Message,
    before: &str,
    after: &str,
    by: Option<&Speaker>,
    around: Around<'_>,
    out: &mut Output,
) -> io::Result<()> {
    let mut heading = sponsor(by, around);
    heading.push(&format!("  {}", around.words.say(field)), Label::Faint);
    out.line(&heading)?;
    let voice: Option<Voice> = by.map(|by| by.voice);
    let mut line = Line::new().lead("", 4, Label::Plain);
    marked::change(&mut line, before, after, voice, out.paint());
    out.prose(&line)
}
