//! The pages of figures: tables as whoever reckons them hands them over, each with the chart that belongs to it.

use super::blocks::{Block, Column, Part, Row};
use super::chart;
use super::frame::Frame;
use super::markup::Markup;
use super::model::{Figures, Said, Table};
use super::press::Press;

/// The page.
pub fn page(press: &Press, frame: &Frame<'_>, figures: &Figures) -> String {
    let mut blocks: Vec<Block> = figures.said.iter().map(Block::says).collect();
    for table in &figures.tables {
        if let Some(bars) = table.chart.as_ref().filter(|chart| !chart.bars.is_empty()) {
            let mut markup = Markup::default();
            chart::draw(bars, &mut markup);
            blocks.push(Block::Markup { markup });
        }
        blocks.push(of_table(frame, table));
    }
    if !figures.notes.is_empty() {
        let items = figures.notes.iter().map(|note| vec![Part::text(note)]);
        blocks.push(Block::List {
            class: None,
            items: items.collect(),
        });
    }
    let title = frame.words.word(figures.subject.name());
    press.page(&frame.page(figures.subject.page(), title, blocks))
}

fn of_table(frame: &Frame<'_>, table: &Table) -> Block {
    let columns = table.columns.iter().map(|(name, figure)| Column {
        parts: vec![Part::text(name)],
        figure: *figure,
    });
    let cells = |row: &Vec<Said>| row.iter().map(|said| cell(frame, said)).collect();
    let rows = table.rows.iter().map(|row| Row::of(cells(row)));
    Block::Table {
        caption: table.caption.clone(),
        columns: columns.collect(),
        rows: rows.collect(),
    }
}

/// What stands in a cell, as words.
pub(super) fn cell(frame: &Frame<'_>, said: &Said) -> Vec<Part> {
    match said {
        Said::Text(text) => vec![Part::text(text)],
        Said::OfPlan(text) => vec![frame.of_plan(text)],
        Said::Clause(id) => frame.clause(id),
        Said::Voice(voice) => vec![frame.voice(*voice)],
    }
}
