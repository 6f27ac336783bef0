//! What nobody can read, or what cannot be, leaves a cost open: it is never left out as if it were nothing.

use crate::alone::{Files, missing, total, worked};
use crate::properties::never_another_number;
use plenary::costing::{Run, run};
use plenary::plan::format;

/// The run of files of which some cannot be read.
fn broken(files: &Files) -> Run {
    let (plan, problems) = format::read_plan(&files.0);
    assert!(!problems.is_empty());
    run(&plan, None).unwrap()
}

#[test]
fn a_clause_that_cannot_be_read_may_cost_anything() {
    let before = worked().run();
    let path = "clauses/pension.toml";
    let after = broken(&worked().with(path, "amount = 30\n", "amount = \"30\"\n"));
    never_another_number(&before, &after, path);
    assert_eq!(missing(&after), [path]);
    let cost = &after.years[&2007].cost;
    assert_eq!((cost.established, cost.parts), (1, 2));
    assert_eq!(cost.at_least.rounded(2), "14403796.99");
    // What the others cost is known all the same.
    assert_eq!(
        total(&after, "Care package", 2007),
        total(&before, "Care package", 2007)
    );
}

#[test]
fn schemes_that_cannot_be_read_leave_it_open_what_funds_are_kept_in() {
    let before = worked().run();
    let path = "registers/schemes.toml";
    let after = broken(&worked().with(path, "id = \"social-trust\"", "id = 7"));
    never_another_number(&before, &after, path);
    assert_eq!(missing(&after), [path]);
}

#[test]
fn nothing_falls_by_more_than_all_of_it() {
    let prices = "figures/prices.toml";
    let run = worked().with(prices, "value = 6\n", "value = -150\n").run();
    assert!(missing(&run).contains(&"figures/prices: 2005".to_owned()));
    let older = "figures/older-persons.toml";
    // In every other year two such falls would make a number of people again.
    let run = worked().with(older, "growth = 2.5", "growth = -150").run();
    let all = ["2006", "2007", "2008", "2009"];
    assert_eq!(
        missing(&run),
        all.map(|year| format!("figures/older-persons: {year}"))
    );
}

#[test]
fn a_rate_is_taken_of_a_level_alone() {
    let rate = "rate = 30\nof = \"gdp\"\n";
    let files = worked().with("clauses/pension.toml", "amount = 30\n", rate);
    let lacks = missing(&files.run());
    assert_eq!(lacks[0], "figures/gdp: 2006");
}

#[test]
fn a_figure_without_a_rate_asks_for_the_rate() {
    let files = worked().with("clauses/pension.toml", "amount = 30\n", "of = \"wage\"\n");
    let wage = "id = \"wage\"\nmeasure = \"level\"\ncurrency = \"EUR\"\nper = \"month\"\n\n[[value]]\nyear = 2006\nvalue = 90\nsource = \"s\"\n";
    // Which year of the figure is missing is said as well, and of the term neither an amount nor a currency.
    let mut lacks = missing(&files.and("figures/wage.toml", wage).run());
    lacks.sort();
    let mut all = vec!["Basic pension: rate".to_owned()];
    all.extend(["2007", "2008", "2009"].map(|year| format!("figures/wage: {year}")));
    assert_eq!(lacks, all);
}
