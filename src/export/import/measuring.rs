//! What the figures of a table measure: what each needs, and that no two measure the same.

use super::column::Column;
use super::given::{Given, Value};
use super::subject::Subject;
use crate::i18n::Message;
use crate::plan::Measure;
use std::collections::HashMap;

/// What a figure measures: a measure, of which group, in which currency, per what.
pub type Measured = [Option<String>; 4];

/// What of these is measured already, and by which.
pub fn measured(subjects: &[Subject]) -> HashMap<Measured, String> {
    let mut found = HashMap::new();
    for subject in subjects {
        if let Some(what) = what(|column| subject.text(column)) {
            found.entry(what).or_insert_with(|| subject.id.clone());
        }
    }
    found
}

/// What is measured, if that alone tells a figure from others. Levels are told apart by their ids.
pub fn what<'t>(text: impl Fn(Column) -> Option<&'t str>) -> Option<Measured> {
    let measure = text(Column::Measure)?;
    let level = measure.parse() == Ok(Measure::Level);
    let all = [
        Column::Measure,
        Column::Group,
        Column::Currency,
        Column::Per,
    ];
    (!level).then(|| all.map(|column| text(column).map(str::to_owned)))
}

/// Whether a row says all that a figure of its measure cannot do without.
pub fn whole(given: &Given) -> Result<(), Message> {
    let measure = given.text(Column::Measure).unwrap_or_default();
    let needs = measure.parse().map_or(&[][..], Measure::needs);
    let there = |key: &str| {
        let column = key.parse::<Column>();
        column.is_ok_and(|column| given.cells.contains_key(&column))
    };
    match needs.iter().find(|key| !there(key)) {
        None => Ok(()),
        Some(key) => Err(Message::new("plan-figure-needs")
            .with("key", *key)
            .with("measure", measure)),
    }
}

/// Whether the value of a row can be one of what its figure measures: only what rises can fall.
pub fn sound(figure: &Subject, given: &Given) -> Result<(), Message> {
    let Some(Value::Number(value)) = given.cells.get(&Column::Value) else {
        return Ok(());
    };
    let measure = given.text(Column::Measure).or(figure.text(Column::Measure));
    match measure {
        Some("prices" | "wages") => Ok(()),
        _ if value.is_negative() => {
            Err(Message::new("export-row-negative").with("cell", value.to_string()))
        }
        _ => Ok(()),
    }
}
