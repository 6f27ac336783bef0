//! What the worked example does not show, each decided by the rule that it follows from.

use crate::alone::{Files, missing, rounded, said, total, worked};
use plenary::costing::{Carries, NoCosting, run};

const PENSION: &str = "clauses/pension.toml";
const MUTUAL: &str = "clauses/mutual.toml";
const TRUST: &str = "clauses/trust.toml";

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
        .factors
        .clone()
        .unwrap();
    assert_eq!(
        (
            said(&factors.level),
            said(&factors.periods),
            said(&factors.index)
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
                .factors
                .as_ref()
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

/// Funding runs from its year to `until`; what is only sought counts for nothing, and nothing of it is looked up.
#[test]
fn funding_counts_from_its_year_until_its_last() {
    let run = worked().run();
    let state = &run.line("State budget").unwrap().years;
    assert_eq!(
        state.keys().copied().collect::<Vec<_>>(),
        [2006, 2007, 2008, 2009]
    );
    assert_eq!(run.line("Donor B"), None);
    let open = "[[funding]]\nname = \"Anybody\"\nscheme = \"basic-pension\"\ncurrency = \"USD\"\nyear = 2007\nstate = \"sought\"\n";
    assert_eq!(worked().and(PENSION, open).run().years, run.years);
    // Absent, it is pledged; a word that means nothing leaves it open.
    let pledged = open.replace("state = \"sought\"\n", "");
    assert_eq!(
        total(&worked().and(PENSION, &pledged).run(), "Anybody", 2007),
        "? figures/xts-per-usd: 2007, Anybody: amount"
    );
    let odd = open.replace("sought", "hoped for");
    let odd = worked().and(PENSION, &odd).run();
    assert!(total(&odd, "Anybody", 2007).contains("Anybody: state"));
}

/// Money without a scheme is nobody's surplus and covers nothing else; what it costs is a cost of the plan.
#[test]
fn what_belongs_to_no_scheme_stands_apart() {
    let text = "[[cost]]\nname = \"Campaign\"\namount = 100\ncurrency = \"XTS\"\nyear = 2007\n[[funding]]\nname = \"Fair\"\namount = 30\ncurrency = \"XTS\"\nyear = 2007\n";
    let (before, after) = (worked().run(), worked().and(PENSION, text).run());
    let year = |run: &plenary::costing::Run| run.years[&2007].clone();
    let more = |pick: fn(&plenary::costing::Year) -> &plenary::costing::Amount| {
        said(&pick(&year(&after)).minus(pick(&year(&before))))
    };
    assert_eq!(more(|year| &year.cost.total), "100");
    assert_eq!(more(|year| &year.income), "30");
    assert_eq!(more(|year| &year.gap), "70");
    assert_eq!(after.schemes, before.schemes);
}

/// A cost without a year is its own line, outside the years.
#[test]
fn a_cost_without_a_year_stands_outside_the_years() {
    let text = "[[cost]]\nname = \"Campaign\"\namount = 100\ncurrency = \"USD\"\n";
    let run = worked().and(PENSION, text).run();
    assert_eq!(run.years, worked().run().years);
    let [undated] = run.undated.as_slice() else {
        panic!("{:?}", run.undated);
    };
    // In its own currency: no year says at which rate to exchange it.
    assert_eq!(
        (said(&undated.amount), undated.currency.as_deref()),
        ("100".into(), Some("USD"))
    );
    let open = worked()
        .and(PENSION, "[[cost]]\nname = \"Campaign\"\n")
        .run();
    assert_eq!(missing(&open), ["Campaign: amount"]);
}

/// The scheme need not be registered to be costed: that is for the checks to tell.
#[test]
fn a_scheme_that_is_in_no_register_is_costed() {
    let run = worked().without("registers/schemes.toml").run();
    assert_eq!(
        run.schemes["basic-pension"],
        worked().run().schemes["basic-pension"]
    );
    // A fund whose currency nobody says is kept in that of the costing.
    assert_eq!(
        run.schemes["social-trust"].fund_currency.as_deref(),
        Some("XTS")
    );
    assert_eq!(
        said(&run.schemes["health-mutual"].years[&2006].support),
        "3542400"
    );
    let fund = run.schemes["social-trust"].years[&2006]
        .fund
        .clone()
        .unwrap();
    assert_eq!(
        (said(&fund.fund), said(&fund.paid), said(&fund.closing)),
        ("3542400".into(), "3542400".into(), "0".into())
    );
}

fn mutuals(shares: &[(&str, &str, i64)]) -> Files {
    let support = |(from, to, share): &(&str, &str, i64)| {
        format!("[[support]]\nfrom = \"{from}\"\nscheme = \"{to}\"\nyear = 2005\nshare = {share}\n")
    };
    let files = worked().and(TRUST, &shares.iter().map(support).collect::<String>());
    let more = "[[cost]]\nname = \"Second\"\nscheme = \"second\"\namount = 4441600\ncurrency = \"XTS\"\nyear = 2005\n";
    files.and(MUTUAL, more)
}

/// Cut for all alike where the fund is short: in proportion to what each asks for.
#[test]
fn a_fund_that_is_short_pays_all_alike() {
    let run = mutuals(&[("social-trust", "second", 50)]).run();
    let support = |scheme: &str| said(&run.schemes[scheme].years[&2005].support);
    // 864000 for 4441600 and for half as much.
    assert_eq!(
        (support("health-mutual"), support("second")),
        ("576000".into(), "288000".into())
    );
    let fund = run.schemes["social-trust"].years[&2005]
        .fund
        .clone()
        .unwrap();
    assert_eq!(
        (said(&fund.closing), said(&fund.paid)),
        ("0".into(), "108000".into())
    );
    assert_eq!(
        said(&run.schemes["second"].years[&2005].gap_after),
        "4153600"
    );
}

/// Several funds may share a scheme's gap; over a hundred per cent together is an error and never cut.
#[test]
fn several_funds_support_one_scheme() {
    let gift = "[[funding]]\nname = \"Gift\"\nscheme = \"other-fund\"\namount = 1000000\ncurrency = \"XTS\"\nyear = 2005\n";
    let with = |share| {
        mutuals(&[
            ("other-fund", "second", share),
            ("social-trust", "second", 50),
        ])
        .and(TRUST, gift)
        .run()
    };
    let run = with(20);
    // 20 per cent of 4441600 from the one, its part of 864000 from the other.
    assert_eq!(said(&run.schemes["second"].years[&2005].support), "1176320");
    assert_eq!(
        said(
            &run.schemes["other-fund"].years[&2005]
                .fund
                .as_ref()
                .unwrap()
                .closing
        ),
        "111680"
    );
    // What is left is there in the next year.
    assert_eq!(
        said(
            &run.schemes["other-fund"].years[&2006]
                .fund
                .as_ref()
                .unwrap()
                .opening
        ),
        "111680"
    );
    let over = with(60);
    assert_eq!(
        said(&over.schemes["second"].years[&2005].support),
        "? other-fund > second: share 2005, social-trust > second: share 2005"
    );
    assert_eq!(over.carries["basic-pension"], Carries::Never);
}

/// Support that comes back to its giver is an error: nothing of it is established.
#[test]
fn support_in_a_circle_is_not_established() {
    let run = mutuals(&[
        ("social-trust", "second", 50),
        ("second", "social-trust", 50),
    ])
    .run();
    let support = said(&run.schemes["second"].years[&2005].support);
    assert!(
        support.starts_with("? second > social-trust: share 2005"),
        "{support}"
    );
    assert!(
        support.contains("social-trust > second: share 2005"),
        "{support}"
    );
}

/// A fund that costs more than it has pays nothing; what it is short of is still to be found, and it never holds less
/// than nothing.
#[test]
fn a_fund_that_costs_more_than_it_has_is_short() {
    let cost = "[[cost]]\nname = \"Office\"\nscheme = \"social-trust\"\namount = 1000000\ncurrency = \"XTS\"\nyear = 2005\n";
    let (before, run) = (worked().run(), worked().and(TRUST, cost).run());
    let fund = run.schemes["social-trust"].years[&2005]
        .fund
        .clone()
        .unwrap();
    assert_eq!(
        (said(&fund.fund), said(&fund.paid), said(&fund.closing)),
        ("-17000".into(), "0".into(), "0".into())
    );
    // 864000 less of support, and 136000 that the fund lacks.
    assert_eq!(
        said(&run.years[&2005].gap.minus(&before.years[&2005].gap)),
        "1000000"
    );
}

/// A benefit in one clause and another in a second of the same scheme are one scheme's cost; the same name twice is told
/// apart by the clause.
#[test]
fn one_scheme_may_stand_in_several_clauses() {
    let text = worked().0[PENSION].replace("id = \"pension\"", "id = \"again\"");
    let text = &text[..text.find("[[cost]]").unwrap()];
    let run = worked().and("clauses/again.toml", text).run();
    assert_eq!(
        total(&run, "again/Basic pension", 2007),
        total(&run, "pension/Basic pension", 2007)
    );
    assert_eq!(
        rounded(&run.schemes["basic-pension"].years[&2007].cost),
        "184418890.51"
    );
    assert_eq!(run.years[&2007].cost.parts, 3);
}

/// Which years carry themselves hangs on the last ones: where they are not established, neither is that.
#[test]
fn whether_a_scheme_carries_itself_may_be_open() {
    let run = worked().with(MUTUAL, "amount = 15000000\n", "").run();
    assert!(matches!(run.carries["health-mutual"], Carries::Open(_)));
    // Donors do not count: it lives on them.
    let donors = worked()
        .with(
            MUTUAL,
            "kind = \"taxes\"\namount = 15000000",
            "kind = \"donors\"\namount = 15000000",
        )
        .run();
    assert_eq!(donors.carries["health-mutual"], Carries::Never);
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
            &run.line("Employees who give").unwrap().years[&year]
                .factors
                .as_ref()
                .unwrap()
                .people,
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
            &run.line("Employees who give").unwrap().years[&2006]
                .factors
                .as_ref()
                .unwrap()
                .people
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
