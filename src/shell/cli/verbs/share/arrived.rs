//! How what was taken home and what came back is told, to people and to programs.

use super::told;
use crate::app::model::sharing::{Signatures, Visit};
use crate::app::sharing::{self, Entry, Part};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::shell::cli::frame::{Call, Failure, json as frame};
use crate::shell::writer::{Label, Line, Output};
use crate::store::merging::{Merged, PlanMerge, Way};
use crate::store::travel::{Landed, Taken};
use serde_json::{Value, json};
use std::io;

/// How many of a kind are named before the others are only counted.
const NAMED: usize = 12;

/// What was taken home, for programs.
pub fn taken_json(taken: &Taken, out: &mut Output) -> Result<(), Failure> {
    let value = json!({
        "place": taken.place.called(),
        "head": taken.head.to_string(),
        "changes": taken.changes,
        "partial": taken.partial,
        "ahead": taken.ahead,
        "kept": taken.kept,
    });
    frame::answer(out, &value)
}

/// What came, a kind a line.
pub fn look(visit: &Visit, out: &mut Output) -> io::Result<()> {
    if visit.way == Way::Nothing {
        return Ok(());
    }
    for Part {
        heading, entries, ..
    } in visit.parts(out.words())
    {
        out.say(&heading)?;
        let voices = entries.iter().filter(|entry| entry.of.is_some()).count();
        let most = NAMED.max(voices);
        for Entry { of, text } in entries.iter().take(most) {
            let lead = match of {
                Some(voice) => voice.map_or('?', Voice::letter).to_string(),
                None => String::new(),
            };
            let label = of.map_or(Label::Plain, Label::Of);
            out.line(&Line::new().lead(lead, 4, label).add(text, Label::Plain))?;
        }
        if entries.len() > most {
            let more = Line::new().lead("", 4, Label::Plain);
            out.line(&more.add("…", Label::Plain))?;
        }
    }
    Ok(())
}

/// What can be done next with what was only looked at.
pub fn next(visit: &Visit) -> Message {
    let id = match visit.way {
        Way::Nothing => "travel-nothing-new",
        Way::Forward => "travel-next-onward",
        Way::Merged => "travel-next-both",
    };
    Message::new(id).with("place", visit.place())
}

/// What came along beside the branch and has another meaning here.
pub fn landed(call: &Call<'_>, landed: &Landed) {
    if let Some(message) = sharing::landed(landed) {
        Output::complain(call.words, &message);
    }
}

/// Whether its signatures hold, for programs.
fn signatures(visit: &Visit) -> Value {
    match &visit.signatures {
        Signatures::Unknown(_) => Value::Null,
        Signatures::Looked { three, grave, .. } => {
            let [signed, recorded, unverified] = three;
            let findings = grave.iter().map(|one| {
                json!({
                    "code": one.slug(),
                    "commit": one.at.map(|id| id.to_string()),
                    "party": one.party().map(Voice::slug),
                })
            });
            json!({
                "holds": grave.is_empty(),
                "signed": signed,
                "recorded": recorded,
                "unverified": unverified,
                "findings": findings.collect::<Vec<Value>>(),
            })
        }
    }
}

/// All of it for programs.
pub fn json(
    visit: &Visit,
    plans: &[PlanMerge],
    merged: Option<&Merged>,
    out: &mut Output,
) -> Result<(), Failure> {
    let look = &visit.look;
    let by = look
        .by
        .iter()
        .map(|(voice, count)| json!({ "party": voice.map(Voice::slug), "changes": count }));
    let amendments = look.amendments.iter().map(|one| {
        json!({
            "id": one.id.to_string(),
            "name": one.called,
            "party": one.party.map(Voice::slug),
            "clause": one.clause.as_ref().map(ClauseId::as_str),
        })
    });
    let positions = look.positions.iter().map(|one| {
        json!({
            "party": one.party.slug(),
            "subject": one.subject.to_string(),
            "stance": one.stance.slug(),
        })
    });
    let sessions = look
        .sessions
        .iter()
        .map(|(id, called)| json!({ "id": id.to_string(), "name": called }));
    let value = json!({
        "place": visit.place(),
        "head": visit.arrival.head.to_string(),
        "ours": visit.ours.to_string(),
        "kept-as": visit.arrival.kept_as,
        "way": told::way(visit.way),
        "sender": look.sender.as_ref().map(ToString::to_string),
        "changes": look.changes,
        "by": by.collect::<Vec<Value>>(),
        "clauses": look.clauses.iter().map(ClauseId::as_str).collect::<Vec<_>>(),
        "amendments": amendments.collect::<Vec<Value>>(),
        "positions": positions.collect::<Vec<Value>>(),
        "sessions": sessions.collect::<Vec<Value>>(),
        "signatures": signatures(visit),
        "adoptions": visit.tags,
        "cases": told::entries(plans),
        "renumbered": told::renumbered(plans),
        "taken-back": told::taken_back(&visit.taken_back),
        "merged": merged.map(|merged| merged.id.to_string()),
    });
    frame::answer(out, &value)
}
