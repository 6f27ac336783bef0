//! What a plan has of what tables speak of, and the plan as it becomes.

use super::column::{Column, Kind};
use super::given::Value;
use super::outcome::Import;
use super::subject::{Entry, Known, Named, Subject};
use crate::plan::{self, Covered, Decimal, Figure, Plan, Scheme, Survey};
use std::collections::{BTreeMap, BTreeSet};

/// What a plan has.
pub fn known(plan: &Plan, kind: Kind) -> Known {
    let registers = &plan.registers;
    let named = |id: &str, name: &str| Named {
        id: id.to_owned(),
        name: name.to_owned(),
    };
    Known {
        subjects: match kind {
            Kind::Schemes => registers.schemes.iter().map(of_scheme).collect(),
            Kind::Figures => plan.figures.values().map(of_figure).collect(),
            Kind::Coverage => of_coverage(&registers.covered),
        },
        groups: registers
            .groups
            .iter()
            .map(|it| named(&it.id, &it.name))
            .collect(),
        schemes: registers
            .schemes
            .iter()
            .map(|it| named(&it.id, &it.name))
            .collect(),
        sources: registers
            .sources
            .iter()
            .map(|it| named(&it.id, &it.name))
            .collect(),
    }
}

/// Makes of a plan what a table makes of it, and says which files change.
pub fn put(plan: &mut Plan, import: &Import) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for source in &import.sources {
        paths.insert("registers/sources.toml".to_owned());
        plan.registers.sources.push(plan::Entry {
            id: source.id.clone(),
            name: source.name.clone(),
            ..plan::Entry::default()
        });
    }
    if import.subjects.is_empty() {
        return paths;
    }
    match import.kind {
        Kind::Schemes => {
            paths.insert("registers/schemes.toml".to_owned());
            put_schemes(&mut plan.registers.schemes, &import.subjects);
        }
        Kind::Figures => {
            for subject in &import.subjects {
                paths.insert(format!("figures/{}.toml", subject.id));
                let figure = plan.figures.entry(subject.id.clone()).or_default();
                put_figure(figure, subject);
            }
        }
        Kind::Coverage => {
            paths.insert("registers/coverage.toml".to_owned());
            put_coverage(&mut plan.registers.covered, &import.subjects);
        }
    }
    paths
}

fn text(map: &BTreeMap<Column, Value>, column: Column) -> Option<String> {
    match map.get(&column) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

fn number(map: &BTreeMap<Column, Value>, column: Column) -> Option<Decimal> {
    match map.get(&column) {
        Some(Value::Number(number)) => Some(number.clone()),
        _ => None,
    }
}

/// What is there, by its column.
fn there<const N: usize>(cells: [(Column, Option<Value>); N]) -> BTreeMap<Column, Value> {
    let cells = cells.into_iter();
    cells
        .filter_map(|(column, value)| Some((column, value?)))
        .collect()
}

fn words(text: &Option<String>) -> Option<Value> {
    text.clone().map(Value::Text)
}

fn figure(number: &Option<Decimal>) -> Option<Value> {
    number.clone().map(Value::Number)
}

fn of_scheme(scheme: &Scheme) -> Subject {
    let entry = |survey: &Survey| Entry {
        year: survey.year,
        source: survey.source.clone(),
        values: there([
            (Column::Members, figure(&survey.members)),
            (Column::Beneficiaries, figure(&survey.beneficiaries)),
            (Column::Contribution, figure(&survey.contribution)),
            (Column::Currency, words(&survey.currency)),
            (Column::Per, words(&survey.per)),
            (Column::Collected, figure(&survey.collected)),
        ]),
    };
    Subject {
        id: scheme.id.clone(),
        facts: there([
            (Column::Name, Some(Value::Text(scheme.name.clone()))),
            (Column::Country, words(&scheme.country)),
            (Column::Place, words(&scheme.place)),
            (Column::Founded, scheme.founded.map(Value::Year)),
            (Column::Kind, words(&scheme.kind)),
        ]),
        series: scheme.surveys.iter().map(entry).collect(),
    }
}

fn put_schemes(schemes: &mut Vec<Scheme>, subjects: &[Subject]) {
    let places: BTreeMap<String, usize> = schemes
        .iter()
        .enumerate()
        .map(|(at, one)| (one.id.clone(), at))
        .collect();
    for subject in subjects {
        let mut scheme = Scheme {
            id: subject.id.clone(),
            ..Scheme::default()
        };
        let old = places.get(&subject.id).and_then(|at| schemes.get_mut(*at));
        let known = old.is_some();
        let slot = old.unwrap_or(&mut scheme);
        put_scheme(slot, subject);
        if !known {
            schemes.push(scheme);
        }
    }
}

fn put_scheme(scheme: &mut Scheme, subject: &Subject) {
    scheme.name = text(&subject.facts, Column::Name).unwrap_or_default();
    scheme.country = text(&subject.facts, Column::Country);
    scheme.place = text(&subject.facts, Column::Place);
    scheme.kind = text(&subject.facts, Column::Kind);
    if let Some(Value::Year(year)) = subject.facts.get(&Column::Founded) {
        scheme.founded = Some(*year);
    }
    for (at, entry) in subject.series.iter().enumerate() {
        if at >= scheme.surveys.len() {
            scheme.surveys.push(Survey::default());
        }
        let Some(survey) = scheme.surveys.get_mut(at) else {
            continue;
        };
        survey.year = entry.year;
        survey.source.clone_from(&entry.source);
        survey.members = number(&entry.values, Column::Members);
        survey.beneficiaries = number(&entry.values, Column::Beneficiaries);
        survey.contribution = number(&entry.values, Column::Contribution);
        survey.currency = text(&entry.values, Column::Currency);
        survey.per = text(&entry.values, Column::Per);
        survey.collected = number(&entry.values, Column::Collected);
    }
}

fn of_figure(figure_of: &Figure) -> Subject {
    let entry = |value: &plan::Value| Entry {
        year: value.year,
        source: value.source.clone(),
        values: there([
            (Column::Value, figure(&value.value)),
            (Column::Status, words(&value.status)),
        ]),
    };
    Subject {
        id: figure_of.id.clone(),
        facts: there([
            (Column::Measure, words(&figure_of.measure)),
            (Column::Group, words(&figure_of.group)),
            (Column::Currency, words(&figure_of.currency)),
            (Column::Per, words(&figure_of.per)),
        ]),
        series: figure_of.values.iter().map(entry).collect(),
    }
}

fn put_figure(figure: &mut Figure, subject: &Subject) {
    figure.id.clone_from(&subject.id);
    figure.measure = text(&subject.facts, Column::Measure);
    figure.group = text(&subject.facts, Column::Group);
    figure.currency = text(&subject.facts, Column::Currency);
    figure.per = text(&subject.facts, Column::Per);
    for (at, entry) in subject.series.iter().enumerate() {
        if at >= figure.values.len() {
            figure.values.push(plan::Value::default());
        }
        let Some(value) = figure.values.get_mut(at) else {
            continue;
        };
        value.year = entry.year;
        value.source.clone_from(&entry.source);
        value.value = number(&entry.values, Column::Value);
        value.status = text(&entry.values, Column::Status);
    }
}

/// The rows of a group and a scheme are one series.
fn of_coverage(covered: &[Covered]) -> Vec<Subject> {
    let mut subjects: BTreeMap<String, Subject> = BTreeMap::new();
    for row in covered {
        let (Some(group), Some(scheme)) = (&row.group, &row.scheme) else {
            continue;
        };
        let id = format!("{group}/{scheme}");
        let subject = subjects.entry(id.clone()).or_insert_with(|| Subject {
            id,
            facts: there([
                (Column::Group, words(&row.group)),
                (Column::Scheme, words(&row.scheme)),
            ]),
            series: Vec::new(),
        });
        subject.series.push(Entry {
            year: row.year,
            source: row.source.clone(),
            values: there([(Column::People, figure(&row.people))]),
        });
    }
    subjects.into_values().collect()
}

fn put_coverage(covered: &mut Vec<Covered>, subjects: &[Subject]) {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, row) in covered.iter().enumerate() {
        if let (Some(group), Some(scheme)) = (&row.group, &row.scheme) {
            places
                .entry(format!("{group}/{scheme}"))
                .or_default()
                .push(at);
        }
    }
    for subject in subjects {
        // The rows that are there come first in the series, in their order.
        let there = places
            .get(&subject.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        for (at, entry) in subject.series.iter().enumerate() {
            let people = number(&entry.values, Column::People);
            match there.get(at).and_then(|place| covered.get_mut(*place)) {
                Some(row) => row.people = people,
                None => covered.push(Covered {
                    group: text(&subject.facts, Column::Group),
                    scheme: text(&subject.facts, Column::Scheme),
                    year: entry.year,
                    people,
                    source: entry.source.clone(),
                    unknown: Vec::new(),
                }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::import::{Mapping, import};
    use crate::export::{Answers, Table};

    fn taken(plan: &Plan, kind: Kind, table: &str) -> (Plan, BTreeSet<String>) {
        let table = Table::read(table.as_bytes(), &Answers::default()).unwrap();
        let mapping = Mapping::new(kind);
        let import = import(
            &table,
            (&mapping, &Answers::default()),
            known(plan, kind),
            None,
            &mut |_, _| true,
        );
        let mut after = plan.clone();
        let paths = put(&mut after, &import.unwrap());
        (after, paths)
    }

    #[test]
    fn a_plan_becomes_what_a_table_says_and_keeps_the_rest() {
        let mut plan = Plan::default();
        plan.registers.groups.push(plan::Group {
            id: "informal".to_owned(),
            ..plan::Group::default()
        });
        let (plan, paths) = taken(
            &plan,
            Kind::Schemes,
            "name,kind,members,year,source\nYeelen,mutuelle,383,2004,STEP\nKayes,,,,\n",
        );
        assert_eq!(
            paths,
            ["registers/schemes.toml", "registers/sources.toml"]
                .map(str::to_owned)
                .into()
        );
        let mut plan = plan;
        let [yeelen, kayes] = plan.registers.schemes.as_mut_slice() else {
            panic!()
        };
        assert_eq!(yeelen.kind.as_deref(), Some("community-based"));
        assert_eq!(kayes.surveys, []);
        yeelen.surveys[0].used = true;
        yeelen.description = Some("Kept".to_owned());
        yeelen.unknown.push(("later".to_owned(), "true".to_owned()));
        let (after, _) = taken(
            &plan,
            Kind::Schemes,
            "id,members,year,source\nyeelen,400,2005,STEP\nyeelen,384,2004,STEP\n",
        );
        let scheme = &after.registers.schemes[0];
        assert_eq!(scheme.surveys.len(), 2);
        assert!(scheme.surveys[0].used && !scheme.surveys[1].used);
        assert_eq!(scheme.surveys[0].members, "384".parse().ok());
        assert_eq!(
            (&scheme.description, &scheme.unknown),
            (
                &plan.registers.schemes[0].description,
                &plan.registers.schemes[0].unknown
            )
        );
        let coverage = "group,scheme,year,people,source\ninformal,kayes,2004,5,STEP\ninformal,yeelen,2004,7,STEP\n";
        let (plan, _) = taken(&plan, Kind::Coverage, coverage);
        let more = "group,scheme,year,people,source\ninformal,yeelen,2005,8,STEP\ninformal,kayes,2004,6,STEP\n";
        let (after, paths) = taken(&plan, Kind::Coverage, more);
        assert_eq!(paths, ["registers/coverage.toml".to_owned()].into());
        let people: Vec<String> = after
            .registers
            .covered
            .iter()
            .map(|row| {
                format!(
                    "{} {}",
                    row.scheme.as_ref().unwrap(),
                    row.people.as_ref().unwrap()
                )
            })
            .collect();
        assert_eq!(people, ["kayes 6", "yeelen 7", "yeelen 8"]);
        let figures = "figure,measure,group,year,value\nolder,population,informal,2004,480000\n";
        let (after, paths) = taken(&after, Kind::Figures, figures);
        assert_eq!(paths, ["figures/older.toml".to_owned()].into());
        assert_eq!(
            after.figures["older"].values[0].value,
            "480000".parse().ok()
        );
        let (same, paths) = taken(&after, Kind::Figures, figures);
        assert!(paths.is_empty() && same == after);
    }
}
