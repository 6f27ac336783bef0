//! What the plan takes from the world, beside pages of figures that speak of no clause: each series with its last value,
//! who says so and how it goes on, and how many values each source stands for.

use super::clause::heading;
use super::hung;
use crate::app::costed::{goes_on, measured, told};
use crate::app::label::{Label, Row};
use crate::app::model::page::Key;
use crate::app::model::workspace::Workspace;
use crate::i18n::{Catalogue, Message};
use crate::plan::{Figure, Plan, Value, word_name};

/// The figures and the sources, as far as there are rows left for them.
pub(super) fn known(workspace: &Workspace, key: &Key, left: usize, rows: &mut Vec<Row>) {
    let plan = workspace.shown();
    let words = Catalogue::of(key.language);
    if !plan.figures.is_empty() {
        heading("app-figures", key, rows);
    }
    for figure in plan.figures.values() {
        if rows.len() > left {
            return;
        }
        let name = measured(figure, plan, words).join(" · ");
        rows.extend(hung(Vec::new(), &name, Label::Body, key));
        let last = figure.values.iter().max_by_key(|value| value.year);
        let said = last.map(|value| value_of(value, plan, words));
        let said = said.into_iter().chain(goes_on(figure, words));
        let said = said.collect::<Vec<_>>().join(" · ");
        rows.extend(hung(vec![super::air()], &said, Label::Faint, key));
    }
    let sources = &plan.registers.sources;
    if sources.is_empty() || rows.len() > left {
        return;
    }
    if !rows.is_empty() {
        rows.push(Row::default());
    }
    heading("site-sources", key, rows);
    for source in sources {
        if rows.len() > left {
            return;
        }
        rows.extend(hung(Vec::new(), &source.name, Label::Body, key));
        // Of what is quoted in words alone there is nothing to count.
        let count = stands_for(plan, &source.id);
        if count > 0 {
            let count = Message::new("margin-stands-for").with("count", count);
            let said = words.say(&count);
            rows.extend(hung(vec![super::air()], &said, Label::Faint, key));
        }
    }
}

/// A value with its year, its source and how it came about.
fn value_of(value: &Value, plan: &Plan, words: &Catalogue) -> String {
    let (number, open) = told(value, words);
    let year = value.year.map(|year| format!("{year}: "));
    let source = value.source.as_deref().map(|id| {
        let known = plan.registers.sources.iter().find(|it| it.id == id);
        known.map_or(id, |it| it.name.as_str()).to_owned()
    });
    let status = value.status.as_deref().map(|it| words.say(&word_name(it)));
    let number = format!("{}{number}{open}", year.unwrap_or_default());
    let all = std::iter::once(number).chain(source).chain(status);
    all.collect::<Vec<_>>().join(" · ")
}

/// How many values of figures, surveys and coverage a source stands for.
fn stands_for(plan: &Plan, id: &str) -> usize {
    let values = plan.figures.values().flat_map(|it: &Figure| &it.values);
    let values = values.map(|it| &it.source);
    let surveys = plan.registers.schemes.iter().flat_map(|it| &it.surveys);
    let surveys = surveys.map(|it| &it.source);
    let covered = plan.registers.covered.iter().map(|it| &it.source);
    let overlaps = plan.registers.overlaps.iter().map(|it| &it.source);
    let all = values.chain(surveys).chain(covered).chain(overlaps);
    all.filter(|it| it.as_deref() == Some(id)).count()
}
