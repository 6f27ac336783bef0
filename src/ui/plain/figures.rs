//! Pages that are made of rows: figures, trust, and what arrived.

use super::Line;
use super::teller::{Teller, joined};
use super::telling::{Part, Telling};
use crate::app::figures::Page;
use crate::app::label::Row;
use crate::app::trust;
use crate::app::workspace::Workspace;
use crate::plan::{ClauseId, Field};
use strum::IntoEnumIterator;

/// The page of figures, row by row.
pub fn figures(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let figures = &workspace.figures;
    let page = teller.say(&figures.on_wall().name());
    let place = Line::line(format!("{}, {page}", teller.word("app-figures")));
    let mut selected = None;
    let mut lines = Vec::new();
    let mut heads: Vec<String> = Vec::new();
    for (at, line) in figures.rows.iter().enumerate() {
        let cells = cells(&line.row, teller);
        if line.row.runs.is_empty() || is_legend(&line.row) {
            continue;
        }
        if is_head(&cells) {
            heads = cells;
            continue;
        }
        if at == figures.selected && line.to.is_some() {
            selected = Some(lines.len());
        }
        let said = match cells.len() == heads.len() {
            true => named(&heads, &cells),
            false => without_signs(&teller.row(&line.row), teller),
        };
        let when = line
            .to
            .as_ref()
            .filter(|_| figures.on_wall() == Page::Timeline);
        let when = when.and_then(|clause| when_of(workspace, clause, teller));
        let said = [Some(said), when].into_iter().flatten();
        let said = said.filter(|part| !part.is_empty()).collect::<Vec<_>>();
        if !said.is_empty() {
            lines.push(Line::line(said.join(", ")));
        }
    }
    let pages = Page::iter().map(|page| teller.say(&page.name()).into_string());
    let pages = Line::line(pages.collect::<Vec<_>>().join(", "));
    let here = selected.and_then(|at| lines.get(at).cloned());
    Telling::at("figures", place)
        .part(Part::text(lines).about(&page))
        .part(Part::list(here.into_iter().collect(), 0).about(figures.selected))
        .part(Part::aside(vec![pages]))
}

/// The cells of a row of a table.
fn cells(row: &Row, teller: &Teller<'_>) -> Vec<String> {
    let cells = row.runs.iter();
    cells
        .map(|(_, text)| without_signs(text.trim(), teller))
        .collect()
}

/// Whether a row holds the names of columns: it begins with a blank where other rows have their names.
fn is_head(cells: &[String]) -> bool {
    let first = cells.first().is_some_and(String::is_empty);
    first && cells.iter().skip(1).any(|cell| !cell.is_empty())
}

/// Signs that only say what other signs mean say nothing to whoever listens.
fn is_legend(row: &Row) -> bool {
    let all: String = row.runs.iter().map(|(_, text)| text.as_str()).collect();
    ["█ ", "░ "].iter().all(|sign| all.contains(sign))
}

/// A row of a table: what it is called, and each cell behind the name of its column.
fn named(heads: &[String], cells: &[String]) -> String {
    let pairs = heads.iter().zip(cells).skip(1);
    let pairs = pairs.filter(|(_, cell)| !cell.is_empty());
    let pairs = pairs.map(|(head, cell)| match head.is_empty() {
        true => cell.clone(),
        false => format!("{head} {cell}"),
    });
    let said = pairs.collect::<Vec<_>>().join("; ");
    match cells.first().filter(|name| !name.is_empty()) {
        Some(name) => format!("{name}: {said}"),
        None => said,
    }
}

/// When a clause begins and ends, which bars say on the screen.
fn when_of(workspace: &Workspace, clause: &ClauseId, teller: &Teller<'_>) -> Option<String> {
    let clause = workspace.shown().clauses.get(clause)?;
    let days = [Field::Start, Field::End].into_iter();
    let days = days.filter_map(|field| {
        let day = clause.get(&field)?;
        Some(format!("{} {day}", teller.say(&field.name())))
    });
    Some(days.collect::<Vec<_>>().join(", "))
}

/// What is left of a row without what is no word: bars, and signs beside which a word stands. The sign of what was chosen
/// stands alone.
fn without_signs(text: &str, teller: &Teller<'_>) -> String {
    let chosen = format!("{} ", teller.word("plain-chosen"));
    let text = text.replace('▸', &chosen).replace(" · ", "  ");
    let sign = |letter: char| "√×®≈≠◊‹›▼▷◇◆○·".contains(letter);
    let bar = |letter: char| ('\u{2500}'..='\u{259f}').contains(&letter);
    let words = text
        .split(' ')
        .filter(|word| word.is_empty() || !word.chars().all(|it| sign(it) || bar(it)));
    let words: Vec<String> = words.map(|word| word.replace(bar, "")).collect();
    joined(&words.join(" "))
}

/// The word code, or what a verification came to.
pub fn trust(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let (_, heading) = trust::heading(workspace);
    let rows = workspace.trust.rows.iter().map(|row| teller.row(row));
    let rows = rows.filter(|row| !row.is_empty()).collect();
    Telling::at("trust", teller.say(&heading)).part(Part::text(rows))
}

/// What arrived of the plan from elsewhere.
pub fn arrived(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let lines = workspace
        .sharing
        .lines
        .iter()
        .filter(|line| !line.text.is_empty());
    let lines = lines.map(|line| match line.hand {
        Some(hand) => Line::line(format!("{}: {}", teller.hand(hand), line.text)),
        None => line.text.clone(),
    });
    Telling::at("arrived", teller.word("plain-arrived")).part(Part::text(lines.collect()))
}
