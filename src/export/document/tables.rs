//! The tables at the end of a document: where the parties stand, what is to be paid, what is measured.
//!
//! In a document that marks changes only the first is there: the others say again what the clauses say, and could not be
//! rejected with them.

use super::build::{Only, Source, Variant};
use super::model::{Block, Paragraph, Role, Row, Table};
use crate::dialogue::{Digest, Standing, Subject};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, Decimal, Voice};

/// All that have a row.
pub fn all(source: &Source<'_>, words: &Catalogue) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut tables = vec![("documents-consensus", consensus(source, words))];
    if matches!(source.variant, Variant::Clean | Variant::Adopted) {
        tables.push(("documents-budget", budget(source, words)));
        tables.push(("documents-indicators", indicators(source, words)));
    }
    for (title, table) in tables {
        // The first row is the head.
        if table.rows.len() > 1 {
            let title = words.word(title);
            blocks.push(Block::Paragraph(Paragraph::plain(Role::Heading(1), title)));
            blocks.push(Block::Table(table));
        }
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

pub fn heads(words: &Catalogue, ids: &[&'static str]) -> Vec<String> {
    ids.iter().map(|id| words.word(id)).collect()
}

/// Where each required party stands on each clause that one of them spoke on.
fn consensus(source: &Source<'_>, words: &Catalogue) -> Table {
    let parties = &source.plan.manifest.required;
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

/// What is needed and who pays; what is not established is never a number.
fn budget(source: &Source<'_>, words: &Catalogue) -> Table {
    let head = heads(
        words,
        &[
            "documents-clause",
            "documents-item",
            "documents-year",
            "documents-amount",
        ],
    );
    let mut rows = Vec::new();
    for (number, clause) in clauses(source) {
        let costs = clause.costs.iter();
        let costs = costs.map(|one| {
            (
                &one.name,
                one.year,
                None,
                &one.amount,
                &one.currency,
                "documents-cost",
            )
        });
        let paid = clause.funding.iter();
        let paid = paid.map(|one| {
            (
                &one.name,
                one.year,
                one.until,
                &one.amount,
                &one.currency,
                "documents-funding",
            )
        });
        for (name, year, until, amount, currency, id) in costs.chain(paid) {
            let item = words.say(&Message::new(id).with("name", name.as_str()));
            let year = match (year, until) {
                (Some(year), Some(until)) => format!("{year}–{until}"),
                (Some(year), None) => year.to_string(),
                (None, _) => String::new(),
            };
            let currency = currency.as_deref().unwrap_or_default();
            let amount = format!("{} {currency}", number_or_unknown(amount.as_ref()));
            rows.push(vec![
                number.to_owned(),
                item,
                year,
                amount.trim().to_owned(),
            ]);
        }
    }
    table(&[2, 6, 2, 4], head, rows)
}

fn indicators(source: &Source<'_>, words: &Catalogue) -> Table {
    let head = heads(
        words,
        &[
            "documents-clause",
            "documents-indicator",
            "documents-baseline",
            "documents-target",
        ],
    );
    let mut rows = Vec::new();
    for (number, clause) in clauses(source) {
        for one in &clause.indicators {
            let unit = one.unit.as_deref().unwrap_or_default();
            let value = |value: &Option<Decimal>, year: Option<i64>| {
                let year = year.map_or_else(String::new, |year| format!(" ({year})"));
                format!("{} {unit}{year}", number_or_unknown(value.as_ref()))
            };
            rows.push(vec![
                number.to_owned(),
                one.name.clone(),
                value(&one.baseline, one.baseline_year),
                value(&one.target, one.target_year),
            ]);
        }
    }
    table(&[2, 6, 3, 3], head, rows)
}

/// A number as it is stored; `?` where it is not established.
fn number_or_unknown(number: Option<&Decimal>) -> String {
    number.map_or_else(|| "?".to_owned(), ToString::to_string)
}
