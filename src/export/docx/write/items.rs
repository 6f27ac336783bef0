//! Which paragraphs are written as items of a list. The sign of an item is a property of the paragraph there, and where an end is
//! rejected or accepted away, two paragraphs become one that keeps the properties of but one of them, and programs disagree
//! of which. So paragraphs that may become one are items all of them or none: then their sign is a word of the text. Nothing
//! becomes one with a table: of the paragraphs before it that go LibreOffice leaves an empty one, with the looks of any of them,
//! which must be no item either. (One that comes may be: there, being an item once it stays is worth more than a clean place where it does not.)

use crate::export::document::{By, Change, Paragraph, Revision, Role, Run};
use crate::export::docx::item::{Ends, Fate, Items, SIGN, any};

/// The runs of each paragraph without its sign, where it is written as an item; nothing where it is not. `row` is what became of
/// the row they stand in, `table` whether a table follows; `hands` are those of the document, by number.
pub fn listed(
    items: &mut Items<usize>,
    all: &[&Paragraph],
    (row, table): (Option<Revision>, bool),
    hands: &[By],
) -> Vec<Option<Vec<Run>>> {
    let stays = |one: &&Paragraph| mark(one, row) == Fate::default();
    let mut listed = Vec::with_capacity(all.len());
    // Across an end that stays nothing becomes one.
    for part in all.split_inclusive(stays) {
        let last = part.last().filter(|_| table);
        let goes = last.is_some_and(|last| mark(last, row).deleted.is_some());
        listed.extend(settled(items, part, (row, hands), vec![goes; part.len()]));
    }
    listed
}

/// What became of a paragraph's end.
fn mark(one: &Paragraph, row: Option<Revision>) -> Fate<usize> {
    fate(one.mark.or(row))
}

/// The same of paragraphs of which none but the last has an end that stays, and of which those that are `plain` are no items.
fn settled(
    items: &mut Items<usize>,
    part: &[&Paragraph],
    (row, hands): (Option<Revision>, &[By]),
    mut plain: Vec<bool>,
) -> Vec<Option<Vec<Run>>> {
    loop {
        let mut after = items.clone();
        let both = part.iter().zip(&plain);
        let settled: Vec<Option<Vec<Run>>> = both
            .map(|(one, plain)| item(&mut after, one, (row, hands), *plain))
            .collect();
        let mixed = mixed(part, &settled, row);
        if mixed.is_empty() {
            *items = after;
            return settled;
        }
        for at in mixed {
            if let Some(plain) = plain.get_mut(at) {
                *plain = true;
            }
        }
    }
}

/// The runs of a paragraph without its sign, where that has the fate of its line and may be a property.
fn item(
    items: &mut Items<usize>,
    one: &Paragraph,
    (row, hands): (Option<Revision>, &[By]),
    plain: bool,
) -> Option<Vec<Run>> {
    let mark = mark(one, row);
    let text = matches!(one.role, Role::Text | Role::Cell) && !plain;
    let found = without_sign(&one.runs).filter(|(sign, rest)| {
        let line = items.sign(&fates(rest), &mark);
        text && line.is_some_and(|line| alike(&line, &fate(*sign), hands))
    });
    let found = found.map(|(_, rest)| rest);
    items.pass(&fates(found.as_deref().unwrap_or(&one.runs)), &mark);
    found
}

/// Whether two share their fate: one party's doing is one, whenever it was done.
fn alike(one: &Fate<usize>, other: &Fate<usize>, hands: &[By]) -> bool {
    let author = |hand: usize| hands.get(hand).map(|by| &by.author);
    let same = |one: Option<usize>, other: Option<usize>| match (one, other) {
        (Some(a), Some(b)) => a == b || author(a).is_some() && author(a) == author(b),
        (one, other) => one == other,
    };
    same(one.inserted, other.inserted) && same(one.deleted, other.deleted)
}

/// The items that would become one with a paragraph that is none, in either text.
fn mixed(part: &[&Paragraph], found: &[Option<Vec<Run>>], row: Option<Revision>) -> Vec<usize> {
    let mut mixed = Vec::new();
    for side in [|ends: Ends| ends.0, |ends: Ends| ends.1] {
        let (mut items, mut others) = (Vec::new(), false);
        for (at, (one, item)) in part.iter().zip(found).enumerate() {
            let runs = item.as_deref().unwrap_or(&one.runs);
            let (words, ends) = (side(any(&fates(runs))), side(mark(one, row).ends()));
            // Of what is not in that text, nothing is left there.
            match item {
                Some(_) if words || ends => items.push(at),
                None if words || ends => others = true,
                _ => {}
            }
            if ends || at + 1 == part.len() {
                let here = std::mem::take(&mut items);
                if std::mem::take(&mut others) {
                    mixed.extend(here);
                }
            }
        }
    }
    mixed
}

fn fates(runs: &[Run]) -> Vec<Fate<usize>> {
    runs.iter().map(|run| fate(run.revision)).collect()
}

fn fate(revision: Option<Revision>) -> Fate<usize> {
    let of = |kind| revision.filter(|own| own.kind == kind).map(|own| own.by);
    Fate {
        inserted: of(Change::Inserted),
        deleted: of(Change::Deleted),
    }
}

/// The runs without the sign of an item, and what became of that; nothing where they do not begin with one, or are nothing else.
fn without_sign(runs: &[Run]) -> Option<(Option<Revision>, Vec<Run>)> {
    let (first, rest) = runs.split_first()?;
    let text = first.text.strip_prefix(SIGN)?;
    let mut runs = Vec::with_capacity(runs.len());
    if !text.is_empty() {
        runs.push(Run {
            text: text.to_owned(),
            revision: first.revision,
        });
    }
    runs.extend_from_slice(rest);
    // An item without a word leaves its sign on what follows in LibreOffice, once it is gone.
    (!runs.is_empty()).then_some((first.revision, runs))
}
