//! The tables at the end of a document: what is to be paid, what is measured, where the parties stand. The last is of one
//! revision, whatever is marked: it is no part of the text.

use super::figures;
use super::model::{Block, By, Paragraph, Role, Row, Table, heads};
use super::source::{Only, Source, Variant};
use crate::dialogue::{Digest, Standing, Subject};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, Voice};

/// All that have a row, below what is said of the whole document: with their changes where those are marked.
pub fn all(source: &Source<'_>, words: &Catalogue, hands: &mut Vec<By>) -> Vec<Block> {
    let mut blocks = match source.variant {
        Variant::Amendments => Vec::new(),
        _ => figures::all(source, words, hands),
    };
    let table = consensus(source, words);
    // The first row is the head.
    if table.rows.len() > 1 {
        let title = Message::new("documents-consensus").with("rev", source.ends.rev.as_str());
        let title = Paragraph::plain(Role::Heading(1), words.say(&title));
        blocks.push(Block::Paragraph(title));
        blocks.push(Block::Table(table));
    }
    blocks
}

/// The clauses in reading order with their numbers.
fn clauses<'s>(source: &'s Source<'_>) -> impl Iterator<Item = (&'s str, &'s Clause)> {
    let rows = source.outline.rows().iter();
    let only = Only::of(source);
    let rows = rows.filter(move |row| only.has(&row.id));
    rows.filter_map(|row| Some((row.number.as_str(), source.plan.clauses.get(&row.id)?)))
}

/// A table of texts, the first row of which is its head; without one, what each row begins with is.
pub fn table(widths: &[u32], head: Vec<String>, rows: Vec<Vec<String>>) -> Table {
    let headed = !head.is_empty();
    let row = |texts: Vec<String>, all: bool| Row {
        cells: (0..)
            .zip(texts)
            .map(|(at, text)| {
                let role = match all || !headed && at == 0 {
                    true => Role::Head,
                    false => Role::Cell,
                };
                let lines = text.split('\n');
                lines.map(|line| Paragraph::plain(role, line)).collect()
            })
            .collect(),
        revision: None,
        head: all,
    };
    let head = Some(head).filter(|_| headed).map(|head| row(head, true));
    let rows = rows.into_iter().map(|texts| row(texts, false));
    Table {
        widths: widths.to_vec(),
        rows: head.into_iter().chain(rows).collect(),
    }
}

/// Where each required party stands on each clause that one of them spoke on.
fn consensus(source: &Source<'_>, words: &Catalogue) -> Table {
    let parties = &source.plan.manifest.needed();
    let mut head = heads(words, &["documents-clause"]);
    head.extend(parties.iter().map(|party| words.say(&party.name())));
    let rows = clauses(source).filter_map(|(number, clause)| {
        let digest = Digest::of_clause(source.plan, clause);
        let subject = Subject::Clause(clause.id.clone());
        let stands = |party: &Voice| Standing::of(source.dialogue, *party, &subject, digest);
        let stands: Vec<Standing> = parties.iter().map(stands).collect();
        let silent = stands.iter().all(|stand| *stand == Standing::Missing);
        let said = stands.into_iter().map(|stand| stance(stand, words));
        let row = std::iter::once(number.to_owned()).chain(said).collect();
        (!silent).then_some(row)
    });
    let widths: Vec<u32> = std::iter::once(2)
        .chain(parties.iter().map(|_| 3))
        .collect();
    table(&widths, head, rows.collect())
}

fn stance(standing: Standing, words: &Catalogue) -> String {
    match standing {
        Standing::Held(stance) => words.say(&stance.name()),
        Standing::Stale(stance) => {
            let stance = words.say(&stance.name());
            words.say(&Message::new("documents-earlier").with("stance", stance))
        }
        Standing::Missing => "–".to_owned(),
    }
}
