//! `amendments D.3`: one amendment, with all of its life.

use super::entry::{Entry, Step};
use super::marked;
use super::overlaid::{PieceEntry, pieces};
use super::room::Room;
use crate::dialogue::Around;
use crate::dialogue::{Amendment, AmendmentId, Overlay, Proposal, alone, looks_alike, preview};
use crate::plan::{RowChange, Speaker};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::verbs::marks::letter;
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    entry: Entry<'a>,
    /// The words it was drafted on.
    before: Option<&'a str>,
    /// The words it proposes now, with what was adopted into it.
    proposed: Option<String>,
    /// What its field would say once it is adopted.
    result: Option<String>,
    /// The first tracked to the second, with the sub-amendments as layers.
    tracked: Vec<PieceEntry<'a>>,
    subs: Vec<Entry<'a>>,
    events: Vec<Step<'a>>,
}

/// Shows the amendment.
///
/// # Errors
/// When the answer cannot be written.
pub fn show(
    call: &Call<'_>,
    room: &Room,
    id: &AmendmentId,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let around = room.around(call);
    let Some(amendment) = around.dialogue.amendments.get(id) else {
        return Ok(Answer::No);
    };
    let tracked = alone(around.plan, around.dialogue, id);
    let result = result(amendment, around);
    if !call.flag("json") {
        print(amendment, &tracked, result.as_deref(), around, out)?;
        return Ok(Answer::Done);
    }
    let subs = around.dialogue.subs(id).into_iter();
    let events = amendment.events.iter();
    let whole = Whole {
        entry: Entry::of(amendment, around),
        before: before(amendment),
        proposed: around.dialogue.wording(amendment),
        result,
        tracked: pieces(&tracked, around),
        subs: subs.map(|sub| Entry::of(sub, around)).collect(),
        events: events
            .map(|event| Step::of(event, &around.plan.manifest))
            .collect(),
    };
    json::answer_at(out, room.rev, &whole)?;
    Ok(Answer::Done)
}

fn before(amendment: &Amendment) -> Option<&str> {
    match &amendment.proposal {
        Proposal::Words { original, .. } => original.as_deref(),
        Proposal::Sub { original, .. } => Some(original),
        _ => None,
    }
}

/// What the field would say if a pending amendment of words were adopted now.
fn result(amendment: &Amendment, around: Around<'_>) -> Option<String> {
    if !amendment.is_pending() {
        return None;
    }
    let preview = preview(around.plan, around.dialogue, &amendment.id).ok()?;
    let text = preview.texts.into_iter().next()?;
    text.after
}

fn print(
    amendment: &Amendment,
    tracked: &Overlay,
    result: Option<&str>,
    around: Around<'_>,
    out: &mut Output,
) -> io::Result<()> {
    head(amendment, around, out)?;
    if let Some(reason) = &amendment.reason {
        section("cli-amendment-reason", reason, out)?;
    }
    if let Some(before) = before(amendment) {
        section("cli-amendment-before", before, out)?;
    }
    if let Proposal::Add { clause, .. } = &amendment.proposal {
        section(
            "cli-amendment-clause",
            &format!("{}\n\n{}", clause.title, clause.text),
            out,
        )?;
    }
    if let Some(changes) = cells(amendment, around) {
        heading("cli-amendment-tracked", out)?;
        for change in &changes {
            marked::cell(change, amendment.sponsor().map(|by| by.voice), out)?;
        }
    } else if !tracked.pieces.is_empty() {
        heading("cli-amendment-tracked", out)?;
        let mut line = Line::new().lead("", 2, Label::Plain);
        marked::overlay(&mut line, tracked, around, out.paint());
        out.prose(&line)?;
    }
    let wording = around.dialogue.wording(amendment).unwrap_or_default();
    for alike in looks_alike(before(amendment).unwrap_or(&wording), &wording) {
        let told = around.words.say(&alike.message());
        let line = Line::new().lead("! ", 2, Label::Strong);
        out.prose(&line.add(told, Label::Plain))?;
    }
    if let Some(result) = result {
        section("cli-amendment-result", result, out)?;
    }
    subs(amendment, around, out)?;
    life(amendment, around, out)
}

/// What it would do, and below that whose it is and where it stands.
fn head(amendment: &Amendment, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    let label = amendment.label();
    let width = label.chars().count() + 2;
    let line = Line::new().lead(label, width, Label::Strong);
    out.prose(&line.add(around.does(amendment), Label::Strong))?;
    let state = around.words.say(&amendment.state().name());
    let mut line = sponsor(amendment.sponsor(), around);
    line.push(&format!("  {state}"), Label::Strong);
    if let Some(remark) = around.remark(amendment) {
        line.push(&format!("  {remark}"), Label::Strong);
    }
    if amendment.number.is_none() {
        line.push(&format!("  {}", amendment.id), Label::Faint);
    }
    out.line(&line)
}

/// The cells that an amendment of rows would change; nothing where it is none, or where others amend it.
fn cells(amendment: &Amendment, around: Around<'_>) -> Option<Vec<RowChange>> {
    let Proposal::Words {
        field, original, ..
    } = &amendment.proposal
    else {
        return None;
    };
    let wording = around.dialogue.wording(amendment).unwrap_or_default();
    let alone = around.dialogue.amended_by(&amendment.id).is_empty();
    let changes = field.row_changes(original.as_deref().unwrap_or_default(), &wording);
    changes.filter(|_| alone)
}

fn heading(name: &'static str, out: &mut Output) -> io::Result<()> {
    out.line(&Line::new())?;
    let name = out.words().word(name);
    out.line(&Line::new().add(name, Label::Faint))
}

fn section(name: &'static str, text: &str, out: &mut Output) -> io::Result<()> {
    heading(name, out)?;
    out.prose(
        &Line::new()
            .lead("", 2, Label::Plain)
            .add(text, Label::Plain),
    )
}

/// The letter, the voice, the organisation and the delegate.
pub fn sponsor(sponsor: Option<&Speaker>, around: Around<'_>) -> Line {
    let voice = sponsor.map(|by| by.voice);
    let mut line = Line::new().lead(letter(voice).to_string(), 2, Label::Of(voice));
    let Some(by) = sponsor else {
        line.push(&around.words.word("cli-nobody-known"), Label::Plain);
        return line;
    };
    line.push(&around.words.say(&by.voice.name()), Label::Plain);
    let organisation = by.organisation.as_deref().map(|id| {
        let known = around.plan.manifest.organisation(id);
        known.map_or(id, |known| known.name.as_str())
    });
    for part in [organisation, by.delegate_name()].into_iter().flatten() {
        line.push(&format!(" · {part}"), Label::Plain);
    }
    line
}

fn subs(amendment: &Amendment, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    let subs = around.dialogue.subs(&amendment.id);
    if subs.is_empty() {
        return Ok(());
    }
    heading("cli-amendment-subs", out)?;
    for sub in subs {
        let voice = sub.sponsor().map(|by| by.voice);
        let state = around.words.say(&sub.state().name());
        out.line(
            &Line::new()
                .lead(
                    format!("  {}", sub.label()),
                    sub.label().chars().count() + 4,
                    Label::Strong,
                )
                .lead(letter(voice).to_string(), 2, Label::Of(voice))
                .add(state, Label::Plain),
        )?;
    }
    Ok(())
}

fn life(amendment: &Amendment, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    if amendment.events.is_empty() {
        return Ok(());
    }
    heading("cli-amendment-life", out)?;
    for event in &amendment.events {
        let mut said = around.words.say(&event.what.name());
        if let Some(because) = event.because_of(|id| around.called(id)) {
            said.push_str(&format!(" ({})", around.words.say(&because)));
        }
        if let Some(reason) = &event.reason {
            said.push_str(&format!(": {reason}"));
        }
        let voice = Some(event.by.voice);
        let time = around.plan.manifest.clock(event.time);
        out.prose(
            &Line::new()
                .lead(format!("  {}", time.minute()), 20, Label::Faint)
                .lead(letter(voice).to_string(), 2, Label::Of(voice))
                .add(said, Label::Plain),
        )?;
    }
    Ok(())
}
