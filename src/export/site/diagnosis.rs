//! The page of the diagnosis: the guarantees by what is said of them, who is left out and how, and the registers.

use super::blocks::{Block, Column, Part, Row};
use super::frame::Frame;
use super::press::Press;
use crate::dialogue::{Board, Matrix};
use crate::i18n::{Catalogue, Country};
use crate::plan::{Clause, Registers, Scheme, word_name};
use std::collections::BTreeMap;

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>) -> String {
    let plan = frame.plan;
    let matrix = Matrix::of(plan.plan, &Board::of(plan.plan, plan.dialogue));
    let mut blocks = vec![table(frame, &matrix)];
    blocks.extend(exclusion(frame));
    blocks.extend(registers(&plan.plan.registers, frame.words, |text| {
        frame.of_plan(text)
    }));
    let resources = plan.plan.registers.resources.iter();
    blocks.extend(super::resources::table(
        frame.words,
        resources.map(|one| (None, one)).collect(),
    ));
    let title = frame.words.word("ui-figures-matrix");
    press.page(&frame.page("diagnosis.html", title, blocks))
}

fn table(frame: &Frame<'_>, matrix: &Matrix) -> Block {
    let mut columns = vec![Column::words(frame.words.word("field-guarantee"))];
    let first = matrix.rows.first();
    let aspects = first.into_iter().flat_map(|row| &row.cells);
    columns.extend(aspects.map(|cell| Column::words(frame.words.say(&cell.aspect.name()))));
    let rows = matrix.rows.iter().map(|row| {
        let mut cells = vec![vec![Part::text(frame.words.say(&row.name()))]];
        for cell in &row.cells {
            let mut parts = Vec::new();
            for clause in &cell.clauses {
                if !parts.is_empty() {
                    parts.push(Part::text("; "));
                }
                parts.extend(frame.clause(&clause.clause));
                let consensus = frame.words.say(&clause.consensus.name());
                parts.push(Part::text(format!(" ({consensus})")));
            }
            if parts.is_empty() {
                parts.push(Part::class("faint", frame.words.word("matrix-empty")));
            }
            cells.push(parts);
        }
        Row::of(cells)
    });
    Block::Table {
        caption: frame.words.word("site-matrix"),
        columns,
        rows: rows.collect(),
    }
}

/// Why people are left out of health care, and what the plan says of it.
fn exclusion(frame: &Frame<'_>) -> Vec<Block> {
    let mut forms: BTreeMap<&str, Vec<&Clause>> = BTreeMap::new();
    for row in frame.plan.outline.rows() {
        let clause = frame.plan.plan.clauses.get(&row.id);
        if let Some(clause) = clause {
            for form in &clause.exclusion {
                forms.entry(form).or_default().push(clause);
            }
        }
    }
    if forms.is_empty() {
        return Vec::new();
    }
    let rows = forms.into_iter().map(|(form, clauses)| {
        let mut parts = Vec::new();
        for clause in clauses {
            if !parts.is_empty() {
                parts.push(Part::text("; "));
            }
            parts.extend(frame.clause(&clause.id));
        }
        Row::of(vec![vec![Part::text(word(frame.words, form))], parts])
    });
    vec![Block::Table {
        caption: frame.words.word("field-exclusion"),
        columns: vec![
            Column::words(frame.words.word("site-form")),
            Column::words(frame.words.word("site-clauses")),
        ],
        rows: rows.collect(),
    }]
}

/// A word that files have, as it is said.
pub fn word(words: &Catalogue, slug: &str) -> String {
    words.say(&word_name(slug))
}

/// Groups, schemes and sources.
pub fn registers(all: &Registers, words: &Catalogue, text: impl Fn(String) -> Part) -> Vec<Block> {
    let named = |id: &'static str| Column::words(words.word(id));
    let cell = |text_of: Option<&String>| vec![text(text_of.cloned().unwrap_or_default())];
    let mut blocks = Vec::new();
    let mut table = |caption: &'static str, columns: Vec<Column>, rows: Vec<Row>| {
        if !rows.is_empty() {
            blocks.push(Block::Table {
                caption: words.word(caption),
                columns,
                rows,
            });
        }
    };
    let groups = all
        .groups
        .iter()
        .map(|one| Row::of(vec![cell(Some(&one.name)), cell(one.description.as_ref())]));
    let columns = vec![named("site-group"), named("site-description")];
    table("site-groups", columns, groups.collect());
    let schemes = all.schemes.iter().map(|one| scheme(one, words, &text));
    let columns = vec![
        named("schemes-name"),
        named("schemes-kind"),
        named("schemes-country"),
        named("site-founded"),
        named("site-description"),
    ];
    table("site-schemes", columns, schemes.collect());
    let sources = all
        .sources
        .iter()
        .map(|one| Row::of(vec![cell(Some(&one.name)), cell(one.description.as_ref())]));
    let columns = vec![named("schemes-source"), named("site-description")];
    table("site-sources", columns, sources.collect());
    blocks
}

fn scheme(one: &Scheme, words: &Catalogue, text: impl Fn(String) -> Part) -> Row {
    let mut place: Vec<Part> = one.place.clone().map(&text).into_iter().collect();
    if let Some(code) = &one.country {
        place.extend((!place.is_empty()).then(|| Part::text(", ")));
        place.push(Part::text(Country::called(code, words.language())));
    }
    Row::of(vec![
        vec![text(one.name.clone())],
        vec![Part::text(
            one.kind
                .as_deref()
                .map_or_else(String::new, |kind| word(words, kind)),
        )],
        place,
        vec![Part::text(
            one.founded
                .map_or_else(String::new, |year| year.to_string()),
        )],
        vec![text(one.description.clone().unwrap_or_default())],
    ])
}
