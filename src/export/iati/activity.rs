//! An activity: what it is, who takes part, when and where; and what follows of money and results.

use super::{Making, Source, identifier, money, narrative, results};
use crate::export::markup::Xml;
use crate::plan::{Clause, Outline, Plan, Stage, Voice};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The sector of all that a plan for social security holds, in the list of the Development Assistance Committee: social
/// protection.
const SECTOR: &str = "16010";

/// The activity of the plan as a whole: it holds no money, so that nothing counts twice.
pub fn whole(making: &Making<'_>, clauses: &[&Clause], xml: &mut Xml) {
    let source = making.source;
    let manifest = &source.plan.manifest;
    begin(source, "1", xml);
    head(source, None, &manifest.title, xml);
    narrative(xml, "description", &[("type", "1")], &manifest.title);
    if !manifest.assumptions.is_empty() {
        // Of an invented plan it is said there that it is.
        let assumed = manifest.assumptions.join(" ");
        narrative(xml, "description", &[("type", "4")], &assumed);
    }
    let leads: BTreeSet<&str> = clauses
        .iter()
        .filter_map(|clause| clause.lead.as_deref())
        .collect();
    organisations(source, leads.into_iter().map(|id| (id, "2")), xml);
    xml.empty("activity-status", &[("code", status(source))]);
    let first = clauses
        .iter()
        .filter_map(|clause| start(source, clause))
        .min();
    if let Some(first) = first {
        let day = first.to_string();
        xml.empty("activity-date", &[("type", "1"), ("iso-date", &day)]);
    }
    place(source, xml);
    for clause in clauses {
        let id = identifier(source, Some(clause));
        xml.empty("related-activity", &[("ref", &id), ("type", "2")]);
    }
    xml.end();
    xml.line();
}

/// The activity of a clause.
pub fn clause(making: &mut Making<'_>, clause: &Clause, xml: &mut Xml) {
    let source = making.source;
    let number = source.outline.number(&clause.id).unwrap_or_default();
    let title = match clause.title.trim() {
        "" => number,
        title => title,
    };
    begin(source, "2", xml);
    head(source, Some(clause), title, xml);
    let text = match clause.text.trim() {
        "" => title,
        text => text,
    };
    narrative(xml, "description", &[("type", "1")], text);
    let lead = clause.lead.iter().map(|id| (id.as_str(), "2"));
    let partners = clause.partners.iter().map(|id| (id.as_str(), "4"));
    organisations(source, lead.chain(partners), xml);
    xml.empty("activity-status", &[("code", status(source))]);
    let ends = [
        ("1", start(source, clause)),
        ("3", clause.end.filter(|day| day.year() > 0)),
    ];
    for (kind, day) in ends {
        if let Some(day) = day {
            let day = day.to_string();
            xml.empty("activity-date", &[("type", kind), ("iso-date", &day)]);
        }
    }
    place(source, xml);
    money::all(making, clause, xml);
    let parent = identifier(source, None);
    xml.empty("related-activity", &[("ref", &parent), ("type", "1")]);
    results::all(making, clause, title, xml);
    xml.end();
    xml.line();
}

fn begin(source: &Source<'_>, hierarchy: &'static str, xml: &mut Xml) {
    let manifest = &source.plan.manifest;
    let tag = manifest
        .language
        .split(['-', '_'])
        .next()
        .unwrap_or_default();
    let mut attributes = vec![("hierarchy", hierarchy)];
    if tag.len() == 2 && tag.bytes().all(|it| it.is_ascii_lowercase()) {
        attributes.push(("xml:lang", tag));
    }
    if !source.stamp.is_empty() {
        attributes.push(("last-updated-datetime", source.stamp.as_str()));
    }
    xml.begin("iati-activity", &attributes);
}

fn head(source: &Source<'_>, clause: Option<&Clause>, title: &str, xml: &mut Xml) {
    xml.leaf("iati-identifier", &[], &identifier(source, clause));
    let reporter = source.reporter;
    let attributes = [
        ("ref", reporter.id.as_str()),
        ("type", reporter.kind.as_str()),
    ];
    narrative(xml, "reporting-org", &attributes, &reporter.name);
    narrative(xml, "title", &[], title);
}

/// Who takes part, each once in a role; where the plan names nobody, who publishes it answers for it.
fn organisations<'a>(
    source: &Source<'_>,
    all: impl Iterator<Item = (&'a str, &'static str)>,
    xml: &mut Xml,
) {
    let mut taken = BTreeSet::new();
    for (id, role) in all.filter(|it| !it.0.is_empty()) {
        if !taken.insert((id, role)) {
            continue;
        }
        let known = source.plan.manifest.organisation(id);
        let mut attributes = vec![("role", role)];
        if known.is_some_and(|one| one.voice == Voice::Government) {
            attributes.push(("type", "10"));
        }
        let name = known.map_or(id, |one| one.name.as_str());
        narrative(xml, "participating-org", &attributes, name);
    }
    if taken.is_empty() {
        let reporter = source.reporter;
        let attributes = [
            ("role", "2"),
            ("ref", reporter.id.as_str()),
            ("type", reporter.kind.as_str()),
        ];
        narrative(xml, "participating-org", &attributes, &reporter.name);
    }
}

/// Whether it is under way: as the plan says of itself.
fn status(source: &Source<'_>) -> &'static str {
    match source.plan.manifest.stage {
        Stage::Diagnosis | Stage::Seminar | Stage::Drafting | Stage::Adopted => "1",
        Stage::Implementation | Stage::Campaign => "2",
    }
}

/// When a clause is planned to begin: as the plan says, else as was answered.
pub fn start(source: &Source<'_>, clause: &Clause) -> Option<Date> {
    let answered = || source.answers.begins.filter(|day| fits(clause, *day));
    planned(source.plan, source.outline, clause).or_else(answered)
}

/// Whether a clause can begin on a day: calendars of four figures have it, and the clause has not ended by then.
fn fits(clause: &Clause, day: Date) -> bool {
    day.year() > 0 && clause.end.is_none_or(|end| day <= end)
}

/// The same, as the plan says: of the clause, else of what it stands under, else when the plan is to be carried out. What
/// stands under a clause that begins when this one has ended does not begin with it.
pub fn planned(plan: &Plan, outline: &Outline, clause: &Clause) -> Option<Date> {
    let up = |at: &&Clause| {
        let parent = outline.row(&at.id)?.parent.as_ref()?;
        plan.clauses.get(parent)
    };
    let mut line = std::iter::successors(Some(clause), up);
    let manifest = &plan.manifest;
    let carried_out = manifest
        .schedule
        .iter()
        .find(|one| one.stage == Stage::Implementation);
    let costed = || {
        let from = manifest.costing.as_ref()?.from?;
        Date::new(i16::try_from(from).ok()?, 1, 1).ok()
    };
    let fits = |day: &Date| fits(clause, *day);
    let found = line.find_map(|clause| clause.start.filter(fits));
    found
        .or_else(|| carried_out.and_then(|one| one.start).filter(fits))
        .or_else(|| costed().filter(fits))
}

fn place(source: &Source<'_>, xml: &mut Xml) {
    let countries = &source.plan.manifest.countries;
    match countries.as_slice() {
        [only] => xml.empty("recipient-country", &[("code", only)]),
        _ => {
            for (country, share) in &source.answers.shares {
                xml.empty(
                    "recipient-country",
                    &[("code", country), ("percentage", share)],
                );
            }
        }
    }
    xml.empty("sector", &[("vocabulary", "1"), ("code", SECTOR)]);
}
