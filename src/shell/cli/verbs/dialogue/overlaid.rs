//! `amendments --overlay`: a clause with every pending proposal in its text.

use super::entry::{self, Entry};
use super::marked;
use super::room::Room;
use crate::dialogue::{
    Alternative, Amendment, Around, Filter, Mark, MarkKind, Overlay, Piece, Proposal, Run,
    added_under, overlay,
};
use crate::i18n::Message;
use crate::plan::{ClauseId, Field};
use crate::shell::cli::frame::{Answer, Call, Failure, argument, json};
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Whole<'a> {
    clause: &'a str,
    fields: Vec<FieldEntry<'a>>,
    /// Proposals for the clause as a whole, and for clauses under it that do not stand yet.
    others: Vec<Entry<'a>>,
}

/// A field with what is proposed for it.
#[derive(Serialize)]
struct FieldEntry<'a> {
    name: String,
    pieces: Vec<PieceEntry<'a>>,
    /// Proposals whose words are gone.
    gone: Vec<&'a str>,
    /// Proposals that the text meets already.
    met: Vec<&'a str>,
}

/// A piece of text.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum PieceEntry<'a> {
    /// Words with all that is proposed for them.
    Run(RunEntry<'a>),
    /// Proposals that collide.
    Alternatives {
        /// The words as they stand.
        current: &'a str,
        /// Each of the proposals.
        options: Vec<OptionEntry<'a>>,
    },
}

/// One of several proposals that collide.
#[derive(Serialize)]
pub struct OptionEntry<'a> {
    amendments: Vec<&'a str>,
    runs: Vec<RunEntry<'a>>,
}

/// Words that the same is proposed for.
#[derive(Serialize)]
pub struct RunEntry<'a> {
    text: &'a str,
    marks: Vec<MarkEntry<'a>>,
}

/// A proposal for a run.
#[derive(Serialize)]
pub struct MarkEntry<'a> {
    amendment: &'a str,
    #[serde(rename = "kind")]
    what: &'static str,
    party: Option<&'static str>,
}

/// Shows the clause.
///
/// # Errors
/// When the answer cannot be written.
pub fn show(
    call: &Call<'_>,
    room: &Room,
    clause: &ClauseId,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let around = room.around(call);
    let parties = argument::named_voices(call);
    let filter = Filter {
        parties: Some(parties.clone()).filter(|parties| !parties.is_empty()),
        ..Filter::default()
    };
    let fields = fields(clause, around).into_iter().map(|field| {
        let overlay = overlay(around.plan, around.dialogue, clause, &field, &filter);
        (field, overlay)
    });
    let fields: Vec<(Field, Overlay)> = fields.collect();
    let others: Vec<&Amendment> = others(clause, around)
        .into_iter()
        .filter(|amendment| {
            parties.is_empty()
                || amendment
                    .sponsor()
                    .is_some_and(|by| parties.contains(&by.voice))
        })
        .collect();
    if call.flag("json") {
        let whole = Whole {
            clause: clause.as_str(),
            fields: fields
                .iter()
                .map(|(field, overlay)| entry(field, overlay, around))
                .collect(),
            others: others
                .iter()
                .map(|amendment| Entry::of(amendment, around))
                .collect(),
        };
        json::answer_at(out, room.rev, &whole)?;
        return Ok(Answer::Done);
    }
    print(clause, &fields, &others, around, out)?;
    Ok(Answer::Done)
}

/// Title and text, and each other field that something is proposed for.
fn fields(clause: &ClauseId, around: Around<'_>) -> Vec<Field> {
    let mut fields = vec![Field::Title, Field::Text];
    for one in around.dialogue.pending(clause) {
        if let Proposal::Words { field, .. } = &one.proposal
            && !fields.contains(field)
        {
            fields.push(field.clone());
        }
    }
    fields
}

/// What is proposed for the clause as a whole, and the clauses that would be added under it.
fn others<'a>(clause: &'a ClauseId, around: Around<'a>) -> Vec<&'a Amendment> {
    let mut pending = around.dialogue.pending(clause);
    pending.retain(|one| !matches!(one.proposal, Proposal::Words { .. } | Proposal::Sub { .. }));
    pending.extend(added_under(around.plan, around.dialogue, Some(clause)));
    pending
}

fn entry<'a>(field: &Field, found: &'a Overlay, around: Around<'a>) -> FieldEntry<'a> {
    FieldEntry {
        name: field.key().to_owned(),
        pieces: pieces(found, around),
        gone: found.gone.iter().map(|id| id.as_str()).collect(),
        met: found.met.iter().map(|id| id.as_str()).collect(),
    }
}

/// The pieces of a text, as JSON.
pub fn pieces<'a>(overlay: &'a Overlay, around: Around<'a>) -> Vec<PieceEntry<'a>> {
    let pieces = overlay.pieces.iter();
    pieces
        .map(|piece| match piece {
            Piece::Run(found) => PieceEntry::Run(run(found, around)),
            Piece::Alternatives { current, options } => PieceEntry::Alternatives {
                current,
                options: options.iter().map(|one| option(one, around)).collect(),
            },
        })
        .collect()
}

fn option<'a>(one: &'a Alternative, around: Around<'a>) -> OptionEntry<'a> {
    OptionEntry {
        amendments: one.amendments.iter().map(|id| id.as_str()).collect(),
        runs: one.runs.iter().map(|found| run(found, around)).collect(),
    }
}

fn run<'a>(run: &'a Run, around: Around<'a>) -> RunEntry<'a> {
    let mark = |mark: &'a Mark| {
        let amendment = around.dialogue.amendments.get(&mark.amendment);
        let by = amendment.and_then(|amendment| amendment.sponsor());
        MarkEntry {
            amendment: mark.amendment.as_str(),
            what: match mark.kind {
                MarkKind::Inserted => "inserted",
                MarkKind::Deleted => "deleted",
            },
            party: by.map(|by| by.voice.slug()),
        }
    };
    RunEntry {
        text: &run.text,
        marks: run.marks.iter().map(mark).collect(),
    }
}

fn is_proposed(piece: &Piece) -> bool {
    match piece {
        Piece::Run(run) => !run.marks.is_empty(),
        Piece::Alternatives { .. } => true,
    }
}

fn print(
    clause: &ClauseId,
    fields: &[(Field, Overlay)],
    others: &[&Amendment],
    around: Around<'_>,
    out: &mut Output,
) -> io::Result<()> {
    out.line(&Line::new().add(around.clause(clause), Label::Strong))?;
    for (field, overlay) in fields {
        let proposed = overlay.pieces.iter().any(is_proposed);
        if !proposed && (*field != Field::Text || overlay.pieces.is_empty()) {
            continue;
        }
        let name = around.words.say(&field.name());
        out.line(&Line::new().add(format!("  {name}"), Label::Faint))?;
        let mut line = Line::new().lead("", 4, Label::Plain);
        marked::overlay(&mut line, overlay, around, out.paint());
        out.prose(&line)?;
        for id in overlay.gone.iter().chain(&overlay.met) {
            let remark = around.dialogue.amendments.get(id);
            let remark = remark.and_then(|amendment| around.remark(amendment));
            let remark = Message::new("cli-amendment-now")
                .with("amendment", around.called(id))
                .with("state", remark.unwrap_or_default());
            let line = Line::new().lead("", 4, Label::Plain);
            out.prose(&line.add(around.words.say(&remark), Label::Faint))?;
        }
    }
    for amendment in others {
        out.line(&entry::row(
            amendment,
            amendment.label().chars().count() + 2,
            around,
        ))?;
    }
    Ok(())
}
