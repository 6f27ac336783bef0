//! What the worked example does not show, each decided by the rule that it follows from.

use crate::alone::{Files, missing, rounded, said, total, worked};
use plenary::costing::{NoCosting, run};

const PENSION: &str = "clauses/pension.toml";

fn scenario(files: &Files, text: &str) -> plenary::costing::Run {
    let files = files
        .clone()
        .and("scenarios/other.toml", &format!("id = \"other\"\n{text}"));
    run(&files.plan(), Some("other")).unwrap()
}

/// A rate is of a figure, so its level is in the figure's currency and by the figure's month or year; it rises with the
/// figure and by no index.
#[test]
fn a_rate_is_taken_of_a_figure_as_the_figure_is_said() {
    let line = "id = \"poverty-line\"\nmeasure = \"level\"\ncurrency = \"EUR\"\nper = \"year\"\nheld = true\n[[value]]\nyear = 2005\nvalue = 24\n";
    let files = worked().and("figures/poverty-line.toml", line);
    let files = files.with(
        PENSION,
        "amount = 30\ncurrency = \"XTS\"",
        "rate = 50\nof = \"poverty-line\"\ncurrency = \"XTS\"",
    );
    let run = files.run();
    // 206763 people, 12 EUR a year, 8.40 XTS, 5 per cent on top.
    assert_eq!(
        rounded(&run.line("Basic pension").unwrap().years[&2007].total),
        "21883795.92"
    );
    let factors = run.line("Basic pension").unwrap().years[&2007]
        .factors()
        .unwrap();
    assert_eq!(
        (
            said(&factors.level()),
            said(&factors.periods),
            said(factors.index())
        ),
        ("12".into(), "1".into(), "1".into())
    );
    // By the month, twelve times as much.
    let monthly = files
        .clone()
        .with(
            "figures/poverty-line.toml",
            "per = \"year\"",
            "per = \"month\"",
        )
        .run();
    assert_eq!(
        rounded(&monthly.line("Basic pension").unwrap().years[&2007].total),
        "262605551.04"
    );
    // A figure that says neither leaves it to the term.
    let silent = files
        .clone()
        .with(
            "figures/poverty-line.toml",
            "currency = \"EUR\"\nper = \"year\"\n",
            "",
        )
        .run();
    assert_eq!(
        rounded(&silent.line("Basic pension").unwrap().years[&2007].total),
        "31262565.60"
    );
    // Without the figure it says so.
    let without = files.without("figures/poverty-line.toml").run();
    assert_eq!(
        total(&without, "Basic pension", 2007),
        "? figures/poverty-line: 2007"
    );
}

/// `m/12` for year and once.
#[test]
fn once_is_spread_like_a_year() {
    let run = worked()
        .with(PENSION, "per = \"month\"", "per = \"once\"")
        .run();
    let periods = |year| {
        said(
            &run.line("Basic pension").unwrap().years[&year]
                .factors()
                .unwrap()
                .periods,
        )
    };
    assert_eq!([periods(2006), periods(2007)], ["1/2", "1"]);
}

/// Absent: the clause's. Where neither says a beginning, the months are not established; what has ended needs none.
#[test]
fn a_term_without_days_has_its_clauses() {
    let files = worked().with(PENSION, "start = 2006-07-01\n", "");
    let run = files.run();
    assert_eq!(
        total(&run, "Basic pension", 2005),
        "? Basic pension: coverage 2005, Basic pension: start"
    );
    assert_eq!(total(&run, "Basic pension", 2007), "? Basic pension: start");
    let dated = files
        .clone()
        .with(
            PENSION,
            "order = 10\n",
            "order = 10\nstart = 2006-07-01\nend = 2008-12-31\n",
        )
        .run();
    assert_eq!(
        rounded(&dated.line("Basic pension").unwrap().years[&2006].total),
        "21317638.48"
    );
    assert_eq!(total(&dated, "Basic pension", 2009), "0");
    let ended = files
        .with(PENSION, "order = 10\n", "order = 10\nend = 2005-12-31\n")
        .run();
    assert_eq!(total(&ended, "Basic pension", 2007), "0");
}

/// A price of a year that has not come says nothing of the years before it.
#[test]
fn before_its_price_year_a_level_is_not_established() {
    let run = worked()
        .with(PENSION, "price-year = 2004", "price-year = 2007")
        .run();
    assert_eq!(
        total(&run, "Basic pension", 2006),
        "? Basic pension: price-year 2006"
    );
    assert_eq!(missing(&run), ["Basic pension: price-year 2006"]);
    let run = worked().with(PENSION, "price-year = 2004\n", "").run();
    assert_eq!(missing(&run), ["Basic pension: price-year"]);
    // What follows nothing needs none.
    let run = worked()
        .with(PENSION, "price-year = 2004\nindex = \"prices\"\n", "")
        .run();
    assert_eq!(missing(&run), Vec::<String>::new());
}

/// Inside its months a term needs every factor: coverage before the first row is not zero.
#[test]
fn before_its_first_row_coverage_is_not_established() {
    let files = worked().with(
        PENSION,
        "[[coverage]]\nof = \"Basic pension\"\nyear = 2006\nshare = 20\n\n",
        "",
    );
    let run = files.run();
    // An even path begins nowhere, so it is there in its own year and not before.
    assert_eq!(
        missing(&run),
        [
            "Basic pension: coverage 2006",
            "Basic pension: coverage 2007"
        ]
    );
    assert_eq!(
        total(&run, "Basic pension", 2008),
        total(&worked().run(), "Basic pension", 2008)
    );
    let none = files.with(
        PENSION,
        "of = \"Basic pension\"\nyear = 2008\nshare = 60",
        "of = \"Pension\"\nyear = 2008\nshare = 60",
    );
    let none = none
        .with(
            PENSION,
            "of = \"Basic pension\"\nyear = 2009",
            "of = \"Pension\"\nyear = 2009",
        )
        .run();
    assert_eq!(missing(&none).len(), 4);
}

/// Every factor of every kind is asked for, and all that is missing is told at once.
#[test]
fn everything_that_is_missing_is_told_at_once() {
    let files = worked().with(
        PENSION,
        "group = \"older-persons\"\namount = 30\ncurrency = \"XTS\"\nper = \"month\"\nprice-year = 2004\nindex = \"prices\"\nadmin = 5\n",
        "",
    );
    let run = files.run();
    assert_eq!(
        total(&run, "Basic pension", 2007),
        "? Basic pension: admin, Basic pension: amount, Basic pension: currency, Basic pension: group, Basic pension: per"
    );
}

/// A value in two ways that exclude each other is no value.
#[test]
fn what_is_said_twice_is_not_established() {
    let both = |old: &str, new: &str| worked().with(PENSION, old, new).run();
    assert_eq!(
        missing(&both("amount = 30", "amount = 30\nrate = 5\nof = \"gdp\"")),
        ["Basic pension: amount"]
    );
    assert_eq!(
        missing(&both("admin = 5", "admin = 5\nadmin-share = 5")),
        ["Basic pension: admin"]
    );
    // Rows of a figure stand, what comes after them does not.
    let run = worked()
        .with(
            "figures/prices.toml",
            "held = true",
            "held = true\ngrowth = 1",
        )
        .run();
    assert_eq!(
        missing(&run),
        [
            "figures/prices: 2007",
            "figures/prices: 2008",
            "figures/prices: 2009"
        ]
    );
    // Two figures of one measure and group: which counts is open.
    let again = "id = \"again\"\nmeasure = \"population\"\ngroup = \"older-persons\"\nheld = true\n[[value]]\nyear = 2004\nvalue = 1\n";
    let run = worked().and("figures/again.toml", again).run();
    assert_eq!(
        total(&run, "Basic pension", 2006),
        "? figures/again: 2006, figures/older-persons: 2006"
    );
}

/// Two sources for a year, none chosen: contested until somebody chooses. Sources that agree are no quarrel.
#[test]
fn sources_that_disagree_leave_a_year_open() {
    let prices = "figures/prices.toml";
    let other =
        |value: &str| format!("[[value]]\nyear = 2006\nvalue = {value}\nsource = \"bank\"\n");
    let run = worked().and(prices, &other("7")).run();
    assert_eq!(missing(&run), ["figures/prices: 2006"]);
    assert_eq!(
        worked().and(prices, &other("5.50")).run().years,
        worked().run().years
    );
    let chosen = worked()
        .and(prices, &format!("{}used = true\n", other("7")))
        .run();
    assert_eq!(missing(&chosen), Vec::<String>::new());
    assert_ne!(chosen.years, worked().run().years);
}

/// Negative amounts, people and shares are errors and never numbers; prices may fall.
#[test]
fn what_cannot_be_less_than_nothing_is_not_established() {
    let run = worked().with(PENSION, "amount = 30", "amount = -30").run();
    assert_eq!(missing(&run), ["Basic pension: amount"]);
    let run = worked()
        .with("figures/employees.toml", "400000", "-1")
        .run();
    assert_eq!(
        total(&run, "Employees who give", 2005),
        "? figures/employees: 2005"
    );
    let run = worked()
        .with("figures/prices.toml", "value = 5.5", "value = -5.5")
        .run();
    assert_eq!(missing(&run), Vec::<String>::new());
}

/// A currency is exchanged by the figure that says so, else by the one that says it the other way round.
#[test]
fn currencies_are_exchanged_in_both_directions() {
    let euro = "figures/xts-per-eur.toml";
    let turned = worked()
        .with(
            euro,
            "currency = \"XTS\"\nper = \"EUR\"",
            "currency = \"EUR\"\nper = \"XTS\"",
        )
        .with(euro, "value = 8.2", "value = 0.125");
    assert_eq!(total(&turned.run(), "Donor A", 2006), "8000000");
    let zero = turned.with(euro, "value = 0.125", "value = 0").run();
    assert_eq!(total(&zero, "Donor A", 2006), "? figures/xts-per-eur: 2006");
    // With both, the direct one.
    let both = worked().and("figures/eur.toml", "id = \"eur\"\nmeasure = \"exchange\"\ncurrency = \"EUR\"\nper = \"XTS\"\nheld = true\n[[value]]\nyear = 2005\nvalue = 1\n");
    assert_eq!(total(&both.run(), "Donor A", 2006), "8200000");
}

/// A scenario is called as its file is, whether or not it says so.
#[test]
fn a_scenario_is_known_by_its_file() {
    let set = "[[set]]\nfigure = \"prices\"\nadd = 1\n";
    let run_of = |text: &str| {
        let files = worked().and("scenarios/other.toml", text);
        run(&files.plan(), Some("other")).unwrap()
    };
    let said = run_of(&format!("id = \"other\"\n{set}"));
    assert_eq!(run_of(set).years, said.years);
    let base = run(&worked().plan(), None).unwrap();
    assert_ne!(base.years, said.years);
}

/// A scenario replaces values and growth, and adds and multiplies last; the order of its rows plays no part.
#[test]
fn a_scenario_is_one_layer() {
    let files = worked();
    let run = scenario(
        &files,
        "[[set]]\nfigure = \"employees\"\nyear = 2007\nvalue = 100\n[[set]]\nfigure = \"employees\"\nadd = 20\n",
    );
    let people = |year| {
        said(
            run.line("Employees who give").unwrap().years[&year]
                .factors()
                .unwrap()
                .people(),
        )
    };
    assert_eq!(
        [people(2006), people(2007), people(2008)],
        ["400020", "120", "120"]
    );
    // Growth in place of holding.
    let run = scenario(&files, "[[set]]\nfigure = \"employees\"\ngrowth = 10\n");
    assert_eq!(
        said(
            run.line("Employees who give").unwrap().years[&2006]
                .factors()
                .unwrap()
                .people(),
        ),
        "440000"
    );
    // The same twice over with two values is none.
    let twice =
        "[[set]]\nfigure = \"prices\"\ngrowth = 1\n[[set]]\nfigure = \"prices\"\ngrowth = 2\n";
    assert_eq!(
        missing(&scenario(&files, twice)),
        [
            "figures/prices: 2007",
            "figures/prices: 2008",
            "figures/prices: 2009"
        ]
    );
    // What it cannot do is not passed over.
    let odd = missing(&scenario(
        &files,
        "[[set]]\nfigure = \"prices\"\ntimes = 120\n",
    ));
    assert_eq!(odd, ["scenarios/other: times"]);
}

/// The share of the economy needs its figure; a figure that is not there is missing like one that says nothing.
#[test]
fn the_burden_needs_its_figure() {
    let run = worked().without("figures/gdp.toml").run();
    assert_eq!(said(&run.years[&2007].of_gdp), "? figures/gdp: 2007");
    assert_eq!(
        said(&run.years[&2007].cost.total),
        said(&worked().run().years[&2007].cost.total)
    );
    let run = worked()
        .with("figures/gdp.toml", "value = 9000000000", "value = 0")
        .run();
    assert_eq!(said(&run.years[&2007].of_gdp), "? figures/gdp: 2007");
    // In another currency it is exchanged.
    let run = worked()
        .with(
            "figures/gdp.toml",
            "currency = \"XTS\"",
            "currency = \"EUR\"",
        )
        .run();
    assert_eq!(said(&run.years[&2005].gdp), "77760000000");
}

/// Without years and a currency there is nothing to reckon in.
#[test]
fn a_plan_says_in_what_it_is_costed() {
    let table = "[costing]\ncurrency = \"XTS\"\nfrom = 2005\nto = 2009\n";
    let why = |new: &str| run(&worked().with("plan.toml", table, new).plan(), None).unwrap_err();
    assert_eq!(why(""), NoCosting::Absent);
    assert_eq!(
        why("[costing]\ncurrency = \"XTS\"\nfrom = 2005\n"),
        NoCosting::Incomplete("to")
    );
    assert_eq!(
        why("[costing]\ncurrency = \"XTS\"\nfrom = 2009\nto = 2005\n"),
        NoCosting::Years(2009, 2005)
    );
    assert_eq!(
        why("[costing]\ncurrency = \"XTS\"\nfrom = 1\nto = 9000\n"),
        NoCosting::Years(1, 9000)
    );
    assert_eq!(
        run(&worked().plan(), Some("none")),
        Err(NoCosting::Scenario("none".into()))
    );
}

/// A mistyped year costs neither minutes nor memory.
#[test]
fn numbers_without_bounds_are_refused() {
    let run = worked()
        .with(PENSION, "price-year = 2004", "price-year = -900000000000")
        .run();
    assert_eq!(missing(&run), ["Basic pension: price-year"]);
    let run = worked()
        .with(
            "figures/older-persons.toml",
            "year = 2004",
            "year = -900000000000",
        )
        .run();
    assert_eq!(
        total(&run, "Basic pension", 2006),
        "? figures/older-persons: 2006"
    );
    let run = worked()
        .with(PENSION, "amount = 30", "amount = 1e300")
        .run();
    assert_eq!(missing(&run), ["Basic pension: amount"]);
    let run = worked()
        .with(PENSION, "until = 2009", "until = 900000000000")
        .run();
    assert_eq!(run.years, worked().run().years);
}

/// The same terms and figures, the same basis; another figure, another one.
#[test]
fn the_basis_is_what_was_reckoned_from() {
    let run = worked().run();
    assert_eq!(
        run.basis.figures[&("older-persons".to_owned(), 2006)].to_string(),
        "504300"
    );
    // The pension does not run in 2005: nobody asked how many older persons there were.
    assert_eq!(
        run.basis.figures.get(&("older-persons".to_owned(), 2005)),
        None
    );
    let digest = run.basis.digest();
    assert_eq!(digest, worked().run().basis.digest());
    assert_eq!(
        digest,
        worked()
            .with("figures/gdp.toml", "9000000000", "9000000000.00")
            .run()
            .basis
            .digest()
    );
    assert_ne!(
        digest,
        worked()
            .with("figures/gdp.toml", "9000000000", "9000000001")
            .run()
            .basis
            .digest()
    );
}
