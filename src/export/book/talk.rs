//! The dialogue: amendments with their fate, where the parties stand on each clause, and what each said.

use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::dialogue::{Amendment, Board, Digest, Position, Proposal, Standing, Subject};
use crate::i18n::Message;
use crate::plan::{Field, Speaker, Voice};
use std::collections::BTreeMap;

const AMENDMENTS: [&str; 14] = [
    "amendment",
    "does",
    "number",
    "clause",
    "field",
    "party",
    "sponsor",
    "fate",
    "tabled",
    "last-step",
    "reads",
    "proposed",
    "reason",
    "amends",
];

/// Every amendment, by number.
pub(super) fn amendments(making: &Making<'_>) -> Sheet {
    let mut sheet = making.begin("amendments", &AMENDMENTS);
    let mut all: Vec<&Amendment> = making.source.dialogue.amendments.values().collect();
    all.sort_by_key(|one| (one.by_number(), &one.id));
    sheet.rows = all.into_iter().map(|one| amendment(making, one)).collect();
    sheet
}

fn amendment(making: &Making<'_>, one: &Amendment) -> Vec<Cell> {
    let dialogue = making.source.dialogue;
    let [number, title] = one.clause(dialogue).map_or([""; 2], |id| making.called(id));
    let called = |field: &Field| making.words.say(&field.name());
    let (field, reads, title) = match &one.proposal {
        Proposal::Words {
            field, original, ..
        } => (Some(called(field)), original.as_deref(), title),
        Proposal::Add { clause, .. } => (None, None, clause.title.as_str()),
        Proposal::Sub {
            field, original, ..
        } => (field.as_ref().map(called), Some(original.as_str()), title),
        Proposal::Remove { .. } | Proposal::Move { .. } => (None, None, title),
    };
    let amends = match &one.proposal {
        Proposal::Sub { amendment, .. } => dialogue.amendments.get(amendment),
        _ => None,
    };
    let sponsor = one.sponsor();
    let step = |event: Option<&crate::dialogue::Event>| {
        let manifest = &making.source.plan.manifest;
        Cell::date(event.and_then(|event| manifest.clock(event.time).date()))
    };
    vec![
        Cell::text(one.short()),
        Cell::Text(making.words.say(&one.verb().name())),
        Cell::text(number),
        Cell::text(title),
        Cell::words(field),
        Cell::words(sponsor.map(|by| making.words.say(&by.voice.name()))),
        Cell::words(sponsor.map(|by| names(making, by))),
        Cell::Text(making.words.say(&one.state().name())),
        step(one.events.first()),
        step(one.events.last()),
        Cell::words(reads),
        Cell::words(dialogue.wording(one)),
        Cell::words(one.reason.as_deref()),
        Cell::words(amends.map(Amendment::short)),
    ]
}

/// Who it is, more closely than the voice.
fn names(making: &Making<'_>, by: &Speaker) -> String {
    by.names(&making.source.plan.manifest).join(", ")
}

/// Where each party stands on each clause.
pub(super) fn consensus(making: &Making<'_>) -> Sheet {
    let board = Board::of(making.source.plan, making.source.dialogue);
    let columns = ["number", "clause", "stands", "because-of", "brackets"];
    let mut sheet = making.begin("consensus", &columns);
    let name = |party: &Voice| making.words.say(&party.name());
    sheet.heads.extend(board.parties.iter().map(name));
    for row in &board.rows {
        let [number, title] = making.called(&row.clause);
        let voices: Vec<String> = row.consensus.voices().iter().map(name).collect();
        let mut cells = vec![
            Cell::text(number),
            Cell::text(title),
            Cell::Text(making.words.say(&row.consensus.name())),
            Cell::text(voices.join(", ")),
            Cell::count(row.brackets),
        ];
        cells.extend(row.cells.iter().map(|cell| standing(making, cell.standing)));
        sheet.rows.push(cells);
    }
    sheet
}

fn standing(making: &Making<'_>, standing: Standing) -> Cell {
    match standing {
        Standing::Held(stance) => Cell::Text(making.words.say(&stance.name())),
        Standing::Stale(stance) => {
            let stance = making.words.say(&stance.name());
            let said = Message::new("documents-earlier").with("stance", stance);
            Cell::Text(making.words.say(&said))
        }
        Standing::Missing => Cell::Empty,
    }
}

/// Every position that a party took, in the order in which it did.
pub(super) fn positions(making: &Making<'_>) -> Sheet {
    let columns = [
        "number",
        "clause",
        "amendment",
        "party",
        "sponsor",
        "stance",
        "on",
        "statement",
        "date",
        "session",
    ];
    let mut sheet = making.begin("positions", &columns);
    let source = making.source;
    let mut digests: BTreeMap<&Subject, Option<Digest>> = BTreeMap::new();
    for held in source.dialogue.positions.values().flatten() {
        let digest = *digests
            .entry(&held.subject)
            .or_insert_with(|| Digest::of(source.plan, source.dialogue, &held.subject));
        sheet.rows.push(position(making, held, digest));
    }
    sheet
}

fn position(making: &Making<'_>, one: &Position, digest: Option<Digest>) -> Vec<Cell> {
    let source = making.source;
    let amendment = match &one.subject {
        Subject::Amendment(id) => source.dialogue.amendments.get(id),
        Subject::Clause(_) => None,
    };
    let clause = match &one.subject {
        Subject::Clause(id) => Some(id),
        Subject::Amendment(_) => amendment.and_then(|it| it.clause(source.dialogue)),
    };
    let [number, title] = clause.map_or([""; 2], |id| making.called(id));
    let session = one.session.as_ref();
    let session = session.map(|id| {
        let known = source.dialogue.sessions.get(id);
        known.map_or_else(|| id.to_string(), |session| session.called())
    });
    let on = match digest == Some(one.digest) {
        true => "book-on-these",
        false => "book-on-earlier",
    };
    vec![
        Cell::text(number),
        Cell::text(title),
        Cell::words(amendment.map(Amendment::short)),
        Cell::Text(making.words.say(&one.by.voice.name())),
        Cell::text(names(making, &one.by)),
        Cell::Text(making.words.say(&one.stance.name())),
        Cell::Text(making.words.word(on)),
        Cell::words(one.statement.as_deref().map(str::trim)),
        Cell::date(source.plan.manifest.clock(one.time).date()),
        Cell::words(session),
    ]
}
