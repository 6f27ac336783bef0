//! A factor of a line, as it is told: what it is, where it comes from, and whose it is. The screen and the command line say
//! the same, each set in its own way.

use super::money::{PLACES, Unit};
use crate::costing::{Factor, Rule, Used, What};
use crate::i18n::Message;
use crate::track::{Owner, Whose};

/// The message that names a factor.
pub fn factor_name(what: What) -> &'static str {
    match what {
        What::People => "costing-what-people",
        What::Coverage => "costing-what-coverage",
        What::Level => "costing-what-level",
        What::Amount => "costing-what-amount",
        What::Of => "costing-what-of",
        What::Rise => "costing-what-rise",
        What::Periods => "costing-what-periods",
        What::Admin => "costing-what-admin",
        What::Collected => "costing-what-collected",
        What::Exchange => "costing-what-exchange",
    }
}

/// Where a figure comes from, who says so and how sure it is; `°` where nobody stands behind it.
pub fn factor_source(used: &Used, unit: Unit, say: impl Fn(&Message) -> String) -> String {
    let id = match used.rule {
        Rule::Row => "costing-from-row",
        Rule::Grown(..) => "costing-from-grown",
        Rule::Held(_) => "costing-from-held",
    };
    let mut said = Message::new(id)
        .with("figure", used.figure.as_str())
        .with("year", used.year.to_string())
        .with("row", used.row.to_string());
    if let Rule::Grown(growth, _) = &used.rule {
        let growth = unit.shortest(&growth.clone().into(), PLACES);
        said = said.with("growth", growth);
    }
    let mut text = say(&said);
    for word in [&used.source, &used.status].into_iter().flatten() {
        text = format!("{text} · {word}");
    }
    if used.by_scenario {
        let by = say(&Message::new("costing-by-scenario"));
        text = format!("{text} · {by}");
    }
    if used.is_unsourced() {
        text.push('°');
    }
    text
}

/// Whose a factor is: of its value; of a figure also of how it goes on, and of what a scenario does to it, each with the
/// message that says of what.
pub fn factor_by(factor: &Factor, whose: &Whose) -> Vec<(Option<&'static str>, Option<Owner>)> {
    let mut by = Vec::new();
    let is_figure = factor.used.is_some();
    if is_figure || whose.value.is_some() {
        by.push((None, whose.value));
    }
    match factor.used.as_ref().map(|used| &used.rule) {
        Some(Rule::Grown(..)) => by.push((Some("costing-by-growth"), whose.rule)),
        Some(Rule::Held(_)) => by.push((Some("costing-by-held"), whose.rule)),
        Some(Rule::Row) | None => {}
    }
    let by_scenario = match is_figure {
        true => "costing-by-added",
        false => "costing-by-scenario",
    };
    let scenario = whose.scenario.iter();
    by.extend(scenario.map(|(_, owner)| (Some(by_scenario), *owner)));
    by
}
