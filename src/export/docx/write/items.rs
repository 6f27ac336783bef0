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

/// A text that is left once every change is accepted, or once every change is rejected.
#[derive(Clone, Copy)]
enum Side {
    Accepted,
    Rejected,
}

impl Side {
    fn holds(self, ends: Ends) -> bool {
        match self {
            Side::Accepted => ends.0,
            Side::Rejected => ends.1,
        }
    }

    /// The paragraphs of which something is left where they become one line: what goes with one change leaves nothing behind, but in
    /// LibreOffice its looks, where the line is left without a word.
    fn left(self, line: &[Written]) -> impl Iterator<Item = &Written> {
        let ends = |one: &Written| self.holds(one.mark.ends());
        let has_words = move |one: &Written| self.holds(any(&one.fates));
        let is_blank = line.last().is_some_and(ends) && !line.iter().any(has_words);
        let stays = move |one: &Written| {
            has_words(one) || self.holds(one.mark.ends()) || self.is_divided(&one.fates, one.mark)
        };
        line.iter().filter(move |one| is_blank || stays(one))
    }

    /// Whether a paragraph goes by several changes, which LibreOffice carries out one after the other: what the first leaves of
    /// the paragraph is its looks, and what comes behind takes them over.
    fn is_divided(self, fates: &[Fate<usize>], mark: Fate<usize>) -> bool {
        let hand = |fate: &Fate<usize>| match self {
            Side::Accepted => fate.deleted,
            Side::Rejected => fate.inserted,
        };
        fates.iter().any(|fate| hand(fate) != hand(&mark))
    }
}

/// A paragraph as it would be written.
struct Written {
    at: usize,
    is_item: bool,
    fates: Vec<Fate<usize>>,
    mark: Fate<usize>,
}

/// The items that would become one with a paragraph that is none, in either text.
fn mixed(part: &[&Paragraph], found: &[Option<Vec<Run>>], row: Option<Revision>) -> Vec<usize> {
    let both = part.iter().zip(found).enumerate();
    let written = both.map(|(at, (one, item))| Written {
        at,
        is_item: item.is_some(),
        fates: fates(item.as_deref().unwrap_or(&one.runs)),
        mark: mark(one, row),
    });
    let written: Vec<Written> = written.collect();
    let mut mixed = Vec::new();
    for side in [Side::Accepted, Side::Rejected] {
        for line in written.split_inclusive(|one| side.holds(one.mark.ends())) {
            let left: Vec<&Written> = side.left(line).collect();
            if left.iter().any(|one| !one.is_item) {
                let items = left.iter().filter(|one| one.is_item);
                mixed.extend(items.map(|one| one.at));
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
