//! IATI activities 2.03: what donors read of a plan. The plan is one activity, and below it each clause that holds figures:
//! budgets, what is committed, pledged and paid, indicators with baseline, target and what was reported.
//!
//! What the plan does not know is asked or left out, never made up. An amount that is not established is no amount here: its
//! budget is missing, and [`Told`] counts it.

mod activity;
mod answers;
mod left_out;
mod money;
mod results;

pub use answers::{Answers, Reporter, Wants, wants};
pub use left_out::LeftOut;

use super::markup::{Xml, in_address};
use crate::costing::follow_up::{FollowUp, Hands};
use crate::costing::{Run, run};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Clause, Outline, Plan};
use crate::text::one_line;

/// What activities are made of.
pub struct Source<'s> {
    /// The plan.
    pub plan: &'s Plan,
    /// Its outline.
    pub outline: &'s Outline,
    /// Whose its reports are.
    pub hands: &'s Hands,
    /// The day of the revision: what is committed or pledged there is so on that day.
    pub day: String,
    /// The second of it, with its offset.
    pub stamp: String,
    /// Who publishes it.
    pub reporter: &'s Reporter,
    /// What else no plan knows.
    pub answers: &'s Answers,
    /// The language to fall back on where that of the plan is none of ours.
    pub language: Language,
}

/// The file, and what of it is to be told.
pub struct Told {
    /// The file.
    pub bytes: Vec<u8>,
    /// The activities in it, that of the plan included.
    pub activities: usize,
    /// Amounts that are not in it: not established, or without a year or a currency that the standard has.
    pub left_out: LeftOut,
}

/// What the makers of activities share.
struct Making<'s> {
    source: &'s Source<'s>,
    words: &'static Catalogue,
    run: Option<Run>,
    found: FollowUp<'s>,
    left_out: usize,
}

impl Making<'_> {
    /// What the terms are reckoned in.
    fn currency(&self) -> Option<&str> {
        self.run.as_ref().map(|run| run.currency.as_str())
    }
}

/// The activities of a plan.
///
/// # Errors
/// In a sentence, where it holds no figures, or lacks what the standard does not go without.
pub fn write(source: &Source<'_>) -> Result<Told, Message> {
    let clauses = with_figures(source.plan, source.outline)?;
    countries(source)?;
    let starts = clauses
        .iter()
        .filter(|clause| activity::start(source, clause).is_none());
    let numbers = starts.map(|clause| {
        source
            .outline
            .number(&clause.id)
            .unwrap_or(clause.id.as_str())
    });
    let numbers: Vec<&str> = numbers.collect();
    if !numbers.is_empty() {
        return Err(Message::new("iati-no-start").with("clauses", numbers.join(", ")));
    }
    let manifest = &source.plan.manifest;
    let language = Language::of_tag(&manifest.language).unwrap_or(source.language);
    let mut making = Making {
        source,
        words: Catalogue::of(language),
        run: run(source.plan, None).ok(),
        found: FollowUp::of(source.plan, source.outline, source.hands),
        left_out: 0,
    };
    let mut xml = Xml::document();
    let mut attributes = vec![("version", "2.03")];
    if !source.stamp.is_empty() {
        attributes.push(("generated-datetime", source.stamp.as_str()));
    }
    xml.begin("iati-activities", &attributes);
    xml.line();
    activity::whole(&making, &clauses, &mut xml);
    for clause in &clauses {
        activity::clause(&mut making, clause, &mut xml);
    }
    Ok(Told {
        bytes: xml.done(),
        activities: clauses.len() + 1,
        left_out: LeftOut::of(making.left_out, &clauses, making.currency()),
    })
}

/// The clauses that hold figures, in reading order.
///
/// # Errors
/// In a sentence, where there is none.
fn with_figures<'p>(plan: &'p Plan, outline: &Outline) -> Result<Vec<&'p Clause>, Message> {
    let rows = outline.rows().iter();
    let clauses = rows.filter_map(|row| plan.clauses.get(&row.id));
    let clauses: Vec<&Clause> = clauses.filter(|clause| holds_figures(clause)).collect();
    match clauses.is_empty() {
        true => Err(Message::new("iati-nothing")),
        false => Ok(clauses),
    }
}

fn holds_figures(clause: &Clause) -> bool {
    let paid = !clause.costs.is_empty() || !clause.funding.is_empty();
    paid || !clause.benefits.is_empty() || !clause.indicators.is_empty()
}

/// Which country an activity is for has to be known; of several, how much each has.
fn countries(source: &Source<'_>) -> Result<(), Message> {
    let manifest = &source.plan.manifest;
    match (source.answers.divide(manifest), manifest.countries.len()) {
        (true, _) => Ok(()),
        (false, 0) => Err(Message::new("iati-no-country")),
        (false, _) => {
            let listed = manifest.countries.join(", ");
            Err(Message::new("iati-shares").with("countries", listed))
        }
    }
}

/// The identifier of an activity: it begins with that of who publishes it.
fn identifier(source: &Source<'_>, clause: Option<&Clause>) -> String {
    let plan = format!(
        "{}-{}",
        source.reporter.id,
        in_address(&source.plan.manifest.id)
    );
    match clause {
        Some(clause) => format!("{plan}-{}", clause.id),
        None => plan,
    }
}

/// Words in an element that holds words in languages.
fn narrative(xml: &mut Xml, name: &'static str, attributes: &[(&'static str, &str)], words: &str) {
    xml.begin(name, attributes);
    // The standard has no paragraphs.
    xml.leaf("narrative", &[], &one_line(words));
    xml.end();
}

/// The first and the last day of a year that calendars of four figures have.
fn year(year: i64) -> Option<[String; 2]> {
    let known = (1..=9999).contains(&year);
    known.then(|| [format!("{year:04}-01-01"), format!("{year:04}-12-31")])
}

/// A period of a year.
fn period(xml: &mut Xml, [from, to]: &[String; 2]) {
    xml.empty("period-start", &[("iso-date", from)]);
    xml.empty("period-end", &[("iso-date", to)]);
}
