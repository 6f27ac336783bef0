//! Pages that are made of rows: figures, trust, and what arrived.

use super::rows::Rows;
use super::teller::Teller;
use super::telling::{Part, Telling};
use super::{Line, timeline};
use crate::app::model::figures::page::Page;
use crate::app::model::workspace::Workspace;
use crate::app::trust;
use strum::IntoEnumIterator;

/// The page of figures, row by row.
pub fn figures(workspace: &Workspace, teller: &Teller<'_>) -> Telling {
    let figures = &workspace.figures;
    let page = teller.say(&figures.on_wall().name());
    let place = Line::line(format!("{}, {page}", teller.word("app-figures")));
    let timeline = (figures.on_wall() == Page::Timeline).then(|| timeline::of(workspace));
    let phases = timeline.as_ref();
    let phases = phases.map_or_else(Vec::new, |timeline| timeline::phases(timeline, teller));
    // What is drawn of them stands below the years.
    let drawn = 1..=phases.len();
    let mut lines: Vec<Line> = phases.into_iter().map(Line::line).collect();
    let mut selected = None;
    let mut rows = Rows::default();
    for (at, line) in figures.rows.iter().enumerate() {
        if drawn.contains(&at) {
            continue;
        }
        let mut said = rows.next(&line.row, teller);
        let of = timeline.as_ref().zip(line.to.as_ref());
        let when = of.and_then(|(timeline, clause)| timeline::when(timeline, clause, teller));
        if let (Some(last), Some(when)) = (said.last_mut(), when) {
            last.push_str(&format!(", {when}"));
        }
        lines.extend(said.into_iter().map(Line::line));
        if at == figures.selected && line.leads() {
            selected = lines.last().cloned();
        }
    }
    lines.extend(rows.rest().map(Line::line));
    let pages = Page::iter().map(|page| teller.say(&page.name()).into_string());
    let pages = Line::line(pages.collect::<Vec<_>>().join(", "));
    Telling::at("figures", place)
        .part(Part::text(lines).about(&page))
        .part(Part::here(selected).about(figures.selected))
        .part(Part::aside(vec![pages]))
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
        .filter(|line| !line.text.is_empty())
        .map(|line| match line.hand {
            Some(hand) => Line::line(format!("{}: {}", teller.hand(hand), line.text)),
            None => line.text.clone(),
        });
    Telling::at("arrived", teller.word("plain-arrived")).part(Part::text(lines.collect()))
}
