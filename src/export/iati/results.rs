//! The results of an activity: its indicators with baseline, target and what each party reported.

use super::{Making, narrative, period, year};
use crate::costing::follow_up::{Hand, Measured};
use crate::export::markup::Xml;
use crate::plan::{Better, Clause, Decimal};
use std::collections::BTreeMap;

/// What the standard calls a result of no kind that is said.
const OTHER: &str = "9";

/// One result with every indicator of the clause.
pub fn all(making: &mut Making<'_>, clause: &Clause, title: &str, xml: &mut Xml) {
    let found = making
        .found
        .clauses
        .iter()
        .find(|one| *one.clause == clause.id);
    let indicators = found.map_or(&[][..], |found| found.indicators.as_slice());
    if indicators.is_empty() {
        return;
    }
    making.left_out += indicators.iter().map(without_year).sum::<usize>();
    xml.begin("result", &[("type", OTHER)]);
    narrative(xml, "title", &[], title);
    for measured in indicators {
        indicator(making, measured, xml);
    }
    xml.end();
}

/// How many values of an indicator stand in no year, and so in no period either.
fn without_year(one: &Measured<'_>) -> usize {
    let row = one.indicator;
    let known = |of: Option<i64>| of.is_some_and(|of| year(of).is_some());
    let baseline = row.baseline.is_some() && !known(row.baseline_year);
    let target = row.target.is_some() && !known(row.target_year);
    usize::from(baseline) + usize::from(target)
}

/// What stands in a year: what shall be reached, and what was reported, by whom.
#[derive(Default)]
struct InYear<'m> {
    target: Option<&'m Decimal>,
    actual: Vec<(&'m Decimal, String)>,
}

fn indicator(making: &Making<'_>, one: &Measured<'_>, xml: &mut Xml) {
    let row = one.indicator;
    let unit = row.unit.as_deref().unwrap_or_default().trim();
    let measure = match is_per_cent(unit) {
        true => "2",
        false => "1",
    };
    let mut attributes = vec![("measure", measure)];
    match row.better() {
        Some(Ok(Better::Lower)) => attributes.push(("ascending", "false")),
        Some(Ok(Better::Higher)) => attributes.push(("ascending", "true")),
        _ => {}
    }
    xml.begin("indicator", &attributes);
    narrative(xml, "title", &[], &row.name);
    if !unit.is_empty() {
        narrative(xml, "description", &[], unit);
    }
    let baseline = row.baseline_year.filter(|of| year(*of).is_some());
    if let (Some(of), Some(value)) = (baseline, &row.baseline) {
        let (of, value) = (of.to_string(), value.to_string());
        xml.empty("baseline", &[("year", &of), ("value", &value)]);
    }
    for (of, found) in years(making, one) {
        let Some(days) = year(of) else { continue };
        xml.begin("period", &[]);
        period(xml, &days);
        if let Some(target) = found.target {
            xml.empty("target", &[("value", &target.to_string())]);
        }
        for (value, said) in &found.actual {
            xml.begin("actual", &[("value", &value.to_string())]);
            narrative(xml, "comment", &[], said);
            xml.end();
        }
        xml.end();
    }
    xml.end();
}

/// Whether a unit is per cent, in one of the four languages.
fn is_per_cent(unit: &str) -> bool {
    const WORDS: [&str; 5] = ["%", "per cent", "pour cent", "por ciento", "por cento"];
    WORDS.iter().any(|word| unit.eq_ignore_ascii_case(word))
}

/// The years of which something is said. Reports of several parties stand side by side.
fn years<'m>(making: &Making<'_>, one: &'m Measured<'_>) -> BTreeMap<i64, InYear<'m>> {
    let mut years: BTreeMap<i64, InYear<'m>> = BTreeMap::new();
    let row = one.indicator;
    if let (Some(of), Some(target)) = (row.target_year, &row.target) {
        years.entry(of).or_default().target = Some(target);
    }
    for standing in &one.standings {
        let (report, said) = (&standing.report, standing.report.said);
        let (Some(day), Some(value)) = (said.date, &said.value) else {
            continue;
        };
        let words = making.words;
        let who = match report.by.hand {
            Hand::Of(voice) => words.say(&voice.name()),
            Hand::Nobody => words.word("followed-nobody"),
            Hand::Before | Hand::Unread => words.word("track-unknown-before"),
        };
        let comment = [Some(who), Some(day.to_string()), said.source.clone()];
        let comment: Vec<String> = comment.into_iter().flatten().collect();
        let actual = &mut years.entry(i64::from(day.year())).or_default().actual;
        actual.push((value, comment.join(", ")));
    }
    years
}
