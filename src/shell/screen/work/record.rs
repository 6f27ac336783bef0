//! Acts from the screen as the store records them, and what the screen is told of them.

use super::desk::Desk;
use super::floor::{now, stored};
use crate::app::effect::Act;
use crate::app::floor::Floor;
use crate::app::msg::Recorded;
use crate::i18n::{Arg, Catalogue, Language, Message};
use crate::plan::{ClauseId, Drafted, Manifest, Outline, Plan, Voice};
use crate::shell::recorder;
use crate::shell::screen::Open;
use crate::store::{self, ForeignChange, Meanwhile, Overtaken, StoreError, Undo};
use crate::track::{CommitId, ObjectId, Person};
use std::sync::Arc;

/// Records an act.
///
/// # Errors
///
/// Nothing was changed then.
pub fn act(desk: &mut Desk, request: &Open, act: &Act) -> Result<Recorded, StoreError> {
    let subject = act.subject.as_ref();
    let mut stored = blank(desk, request, &act.floor, subject);
    stored.reason.clone_from(&act.reason);
    stored.takes_back.clone_from(&act.takes_back);
    stored.edits.clone_from(&act.edits);
    stored.deeds.clone_from(&act.deeds);
    stored.seen = act.seen;
    if act.asks {
        stored.meanwhile = Meanwhile::Ask;
    }
    let recorded = desk.repository.record(&desk.plan, &stored)?;
    Ok(Recorded {
        texts: act.settles.clone(),
        ..told(desk, recorded, !act.takes_back.is_empty(), &act.floor)
    })
}

/// Records what another program changed.
///
/// # Errors
///
/// Nothing was changed then.
pub fn adopt(
    desk: &mut Desk,
    request: &Open,
    changes: &[ForeignChange],
    floor: &Floor,
) -> Result<Recorded, StoreError> {
    let subject = Message::new("ui-stage-adopted").with("count", changes.len());
    let stored = blank(desk, request, floor, Some(&subject));
    let recorded = desk.repository.adopt(&desk.plan, changes, &stored)?;
    Ok(told(desk, recorded, false, floor))
}

/// An act that edits nothing yet.
fn blank(desk: &Desk, request: &Open, floor: &Floor, subject: Option<&Message>) -> store::Act {
    let nowhere = ObjectId([0; 20]);
    let recorder = recorder(desk, request);
    store::Act {
        // The commit is read by whoever reads the plan: it speaks the plan's language.
        subject: subject.map_or_else(String::new, |subject| tongue(desk.manifest()).say(subject)),
        meanwhile: Meanwhile::ByWord,
        ..store::Act::new(nowhere, stored(floor), recorder, now())
    }
}

/// Takes a change back: the one named, else the last one that can be.
///
/// # Errors
///
/// Nothing was changed then.
pub fn undo(
    desk: &mut Desk,
    request: &Open,
    change: Option<CommitId>,
    floor: &Floor,
) -> Result<Recorded, StoreError> {
    let change = match change {
        Some(change) => change,
        None => desk.repository.last_undoable(&desk.plan, None)?,
    };
    let recorded = desk
        .repository
        .undo(&desk.plan, change, &undoing(desk, request, floor))?;
    Ok(told(desk, recorded, false, floor))
}

/// Takes the last undoing back.
///
/// # Errors
///
/// Nothing was changed then.
pub fn redo(desk: &mut Desk, request: &Open, floor: &Floor) -> Result<Recorded, StoreError> {
    let change = desk.repository.last_redoable(&desk.plan)?;
    let recorded = desk
        .repository
        .undo(&desk.plan, change, &undoing(desk, request, floor))?;
    Ok(told(desk, recorded, false, floor))
}

fn undoing(desk: &Desk, request: &Open, floor: &Floor) -> Undo {
    Undo {
        floor: stored(floor),
        recorder: recorder(desk, request),
        reason: None,
        session: None,
        time: now(),
    }
}

/// What the screen is told. The act is on disk: that the plan cannot be loaded now must not make it look as if
/// it were not. The screen keeps the plan it knows then, and the plan is read when the disk stirs again.
fn told(desk: &mut Desk, recorded: store::Recorded, rejected: bool, floor: &Floor) -> Recorded {
    let before = Arc::clone(&desk.known);
    let now = desk.move_to(recorded.id).ok();
    // A deed or an undo says itself what was done.
    let mut done = recorded.said.into_iter();
    let drafted = || {
        drafted(
            &before,
            &desk.known,
            recorded.clauses,
            rejected,
            floor.voice,
        )
    };
    Recorded {
        commit: recorded.id,
        said: done.next().map_or_else(drafted, |done| {
            Message::new("ui-stage-done")
                .with("letter", floor.voice.letter().to_string())
                .with("done", done)
        }),
        overtaken: recorded
            .overtaken
            .iter()
            .map(|lost| overtaken(&desk.known, lost))
            .collect(),
        texts: Vec::new(),
        now,
    }
}

/// What was done to the clauses, and for whom; that alone where it is not known.
fn drafted(
    before: &Plan,
    after: &Plan,
    clauses: Vec<ClauseId>,
    rejected: bool,
    voice: Voice,
) -> Message {
    let number = |plan: &Plan, id: &ClauseId| -> Arg {
        let outline = Outline::of(plan);
        outline.number(id).unwrap_or(id.as_str()).into()
    };
    let done = Drafted::of(before, after, &clauses.into_iter().collect());
    let (what, thing) = match &done {
        None => return Message::new("ui-stage-recorded").with("voice", voice.name()),
        Some(Drafted::Changed(id)) if rejected => ("reject", number(after, id)),
        Some(Drafted::Changed(id)) => ("change", number(after, id)),
        Some(Drafted::Several(count)) => {
            let clauses = Message::new("store-clauses").with("count", *count);
            ("change", clauses.into())
        }
        Some(Drafted::Added(id)) => ("add", number(after, id)),
        Some(Drafted::Removed(id)) => ("remove", number(before, id)),
        Some(Drafted::Moved(id)) => ("move", number(after, id)),
        Some(Drafted::Reordered) => ("order", "".into()),
    };
    Message::new("ui-stage-drafted")
        .with("what", what)
        .with("thing", thing)
        .with(
            "for",
            Message::new("ui-stage-for").with("voice", voice.slug()),
        )
}

fn overtaken(known: &Plan, lost: &Overtaken) -> Message {
    let clause = known.clauses.get(&lost.clause);
    let title = clause.map_or(lost.clause.as_str(), |clause| clause.title.as_str());
    match &lost.field {
        Some(field) => Message::new("ui-stage-overtaken")
            .with("title", title)
            .with("field", field.name())
            .with("text", lost.text.as_str()),
        None => Message::new("ui-stage-overtaken-place").with("title", title),
    }
}

/// Who records: as the settings say, else as git's configuration says, else the secretariat of the plan. A
/// facilitator who never heard of git must be able to type.
pub(super) fn recorder(desk: &Desk, request: &Open) -> Person {
    let told = recorder::known(&request.settings, Some(&desk.repository));
    told.unwrap_or_else(|| {
        let (voice, manifest) = (Voice::Secretariat, desk.manifest());
        Person {
            name: tongue(manifest).say(&voice.name()),
            email: format!("{}@{}.plenary.invalid", voice.slug(), manifest.id),
        }
    })
}

fn tongue(manifest: &Manifest) -> &'static Catalogue {
    Catalogue::of(Language::of_tag(&manifest.language).unwrap_or_default())
}
