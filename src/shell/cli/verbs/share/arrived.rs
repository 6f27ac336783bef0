//! How what was taken home and what came back is told, to people and to programs.

use super::joining::Visit;
use super::told;
use crate::dialogue::Subject;
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::shell::cli::frame::{Call, Failure, json as frame};
use crate::shell::writer::{Label, Line, Output};
use crate::store::merging::{Merged, PlanMerge, Way};
use crate::store::travel::{Landed, Taken};
use serde_json::{Value, json};
use std::io::{self, Write};

/// How many of a kind are named before the others are only counted.
const NAMED: usize = 12;

/// What was taken home.
pub fn taken(taken: &Taken) -> Vec<Message> {
    let place = taken.place.called();
    let of = |id| Message::new(id).with("place", place.clone());
    let mut said = Vec::new();
    if taken.changes > 0 {
        said.push(of("travel-taken").with("count", taken.changes));
    } else if !taken.ahead {
        said.push(of("travel-taken-nothing"));
    }
    if taken.partial && taken.changes > 0 {
        said.push(Message::new("travel-taken-partial"));
    }
    if taken.ahead {
        said.push(of("travel-taken-ahead"));
    }
    if !taken.kept.is_empty() {
        said.push(of("travel-taken-kept").with("names", taken.kept.join(", ")));
    }
    said
}

/// The same for programs.
pub fn taken_json(taken: &Taken, out: &mut Output) -> Result<(), Failure> {
    let value = json!({
        "place": taken.place.called(),
        "head": taken.head.to_string(),
        "changes": taken.changes,
        "partial": taken.partial,
        "ahead": taken.ahead,
        "kept": taken.kept,
    });
    frame::write(out.data(), &value)?;
    out.data().write_all(b"\n")?;
    Ok(())
}

/// What came, a kind a line.
pub fn look(visit: &Visit, out: &mut Output) -> io::Result<()> {
    if visit.way == Way::Nothing {
        return Ok(());
    }
    let look = &visit.look;
    let sender = look.sender.as_ref().map(|who| who.name.clone());
    let from = Message::new("travel-look-from")
        .with("count", look.changes)
        .with("place", visit.place.as_str())
        .with("sender", sender.unwrap_or_default());
    out.say(&from)?;
    for (voice, count) in &look.by {
        let name = voice.map_or(Message::new("travel-look-nobody"), Voice::name);
        let line = Message::new("travel-look-by")
            .with("party", name)
            .with("count", *count);
        let line = out.words().say(&line);
        let letter = voice.map_or('?', Voice::letter).to_string();
        out.line(
            &Line::new()
                .lead(letter, 4, Label::Of(*voice))
                .add(line, Label::Plain),
        )?;
    }
    let clauses = look.clauses.iter().map(|id| called(visit, id)).collect();
    list("travel-look-clauses", clauses, out)?;
    let amendments = look.amendments.iter().map(|one| {
        let clause = one
            .clause
            .as_ref()
            .map(|id| called(visit, id))
            .unwrap_or_default();
        let party = one.party.map_or('?', Voice::letter);
        format!("{} ({party}) {clause}", one.called)
    });
    list("travel-look-amendments", amendments.collect(), out)?;
    let positions = look.positions.iter().map(|one| {
        let stance = out.words().say(&one.stance.name());
        let on = match &one.subject {
            Subject::Clause(id) => called(visit, id),
            Subject::Amendment(id) => {
                let amendment = visit.dialogue.amendments.get(id);
                amendment.map_or_else(|| id.to_string(), |one| one.name())
            }
        };
        format!("{}: {stance} · {on}", one.party.letter())
    });
    let positions = positions.collect();
    list("travel-look-positions", positions, out)?;
    let sessions = look.sessions.iter().map(|(_, called)| called.clone());
    list("travel-look-sessions", sessions.collect(), out)?;
    list("travel-look-adoptions", visit.tags.clone(), out)
}

/// A clause by its id and its title there.
fn called(visit: &Visit, id: &ClauseId) -> String {
    match visit.plan.clauses.get(id) {
        Some(clause) if !clause.title.is_empty() => format!("{id} “{}”", clause.title),
        _ => id.to_string(),
    }
}

fn list(heading: &'static str, mut items: Vec<String>, out: &mut Output) -> io::Result<()> {
    if items.is_empty() {
        return Ok(());
    }
    let count = items.len();
    if count > NAMED {
        items.truncate(NAMED);
        items.push("…".to_owned());
    }
    out.say(&Message::new(heading).with("count", count))?;
    for item in items {
        out.line(
            &Line::new()
                .lead("", 4, Label::Plain)
                .add(item, Label::Plain),
        )?;
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
    Message::new(id).with("place", visit.place.as_str())
}

/// What became of it.
pub fn joined(visit: &Visit, merged: &Merged) -> Vec<Message> {
    let id = match merged.way {
        Way::Nothing => "travel-nothing-new",
        Way::Forward => "travel-joined-onward",
        Way::Merged => "travel-joined-merged",
    };
    let joined = Message::new(id).with("place", visit.place.as_str());
    let left = merged.left_alone.iter();
    let left = left.map(|path| Message::new("cli-left-alone").with("path", path.as_str()));
    std::iter::once(joined).chain(left).collect()
}

/// What came along beside the branch and has another meaning here.
pub fn landed(call: &Call<'_>, landed: &Landed) {
    if landed.collided.is_empty() {
        return;
    }
    let message = Message::new("travel-tags-collided").with("count", landed.collided.len());
    let names = landed.collided.join(", ");
    Output::complain(call.words, &message.with("names", names));
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
        "place": visit.place,
        "head": visit.head.to_string(),
        "ours": visit.ours.to_string(),
        "kept-as": visit.kept_as,
        "way": told::way(visit.way),
        "sender": look.sender.as_ref().map(ToString::to_string),
        "changes": look.changes,
        "by": by.collect::<Vec<Value>>(),
        "clauses": look.clauses.iter().map(ClauseId::as_str).collect::<Vec<_>>(),
        "amendments": amendments.collect::<Vec<Value>>(),
        "positions": positions.collect::<Vec<Value>>(),
        "sessions": sessions.collect::<Vec<Value>>(),
        "adoptions": visit.tags,
        "cases": told::entries(plans),
        "renumbered": told::renumbered(plans),
        "merged": merged.map(|merged| merged.id.to_string()),
    });
    frame::write(out.data(), &value)?;
    out.data().write_all(b"\n")?;
    Ok(())
}
