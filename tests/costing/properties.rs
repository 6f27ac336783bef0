//! What holds of every plan: parts add up, an empty scenario changes nothing, the order of rows plays no part, and taking
//! anything away never makes another number.

use crate::alone::{Files, missing, worked};
use plenary::costing::{Amount, Effect, LineKind, Run, run};
use proptest::prelude::*;

/// The example with other numbers in it.
fn plans() -> impl Strategy<Value = Files> {
    let numbers = (
        1_u32..100_000,
        0_u32..=100,
        0_u32..=100,
        0_u32..50,
        1_u8..=12,
        0_i32..20,
        0_u32..=100,
    );
    numbers.prop_map(|(amount, first, last, admin, month, prices, support)| {
        let pension = "clauses/pension.toml";
        worked()
            .with(
                pension,
                "amount = 30",
                &format!("amount = {}.{:02}", amount / 100, amount % 100),
            )
            .with(pension, "share = 20", &format!("share = {first}"))
            .with(pension, "share = 80", &format!("share = {last}"))
            .with(pension, "admin = 5", &format!("admin-share = {admin}"))
            .with(
                pension,
                "start = 2006-07-01",
                &format!("start = 2006-{month:02}-01"),
            )
            .with(
                "figures/prices.toml",
                "value = 5.5",
                &format!("value = {prices}"),
            )
            .with(
                "clauses/trust.toml",
                "share = 100",
                &format!("share = {support}"),
            )
    })
}

/// The rows of a file, each with its head; what stands before the first is no row.
fn rows(text: &str) -> (String, Vec<String>) {
    let mut parts = text.split("\n[[");
    let head = parts.next().unwrap().to_owned();
    let rows = parts.map(|row| format!("[[{}\n", row.trim_end()));
    (head, rows.collect())
}

/// The same plan with the rows of every file turned by so many, and its clauses in files of other names.
fn turned(files: &Files, by: usize) -> Files {
    let mut other = files.clone();
    for text in other.0.values_mut() {
        let (head, mut rows) = rows(text);
        if !rows.is_empty() {
            let many = rows.len();
            rows.rotate_left(by % many);
            *text = format!("{head}\n{}", rows.join("\n"));
        }
    }
    other
}

fn same(one: &Run, two: &Run) {
    assert_eq!(one.years, two.years);
    assert_eq!(one.lines, two.lines);
    assert_eq!(one.schemes, two.schemes);
    assert_eq!(one.carries, two.carries);
    assert_eq!(one.basis, two.basis);
}

/// Whether a value is as it was or open: never another number.
fn kept_or_open(before: &Amount, after: &Amount, what: &str) {
    if let Some(after) = after.known() {
        assert_eq!(Some(after), before.known(), "{what}");
    }
}

pub fn never_another_number(before: &Run, after: &Run, what: &str) {
    for (year, now) in &before.years {
        let then = &after.years[year];
        let what = format!("{what} {year}");
        kept_or_open(&now.cost.total, &then.cost.total, &what);
        kept_or_open(&now.income, &then.income, &what);
        kept_or_open(&now.support, &then.support, &what);
        kept_or_open(&now.gap, &then.gap, &what);
        kept_or_open(&now.surplus, &then.surplus, &what);
        kept_or_open(&now.of_gdp, &then.of_gdp, &what);
        assert!(then.cost.at_least <= now.cost.at_least, "{what}");
    }
}

/// Every number and word that the example needs, as the line that says it.
const NEEDED: [(&str, &str, &[&str]); 24] = [
    (
        "clauses/pension.toml",
        "amount = 30\n",
        &["Basic pension: amount"],
    ),
    (
        "clauses/pension.toml",
        "group = \"older-persons\"\n",
        &["Basic pension: group"],
    ),
    (
        "clauses/pension.toml",
        "currency = \"XTS\"\nper = \"month\"\n",
        &["Basic pension: currency", "Basic pension: per"],
    ),
    (
        "clauses/pension.toml",
        "per = \"month\"\n",
        &["Basic pension: per"],
    ),
    (
        "clauses/pension.toml",
        "price-year = 2004\n",
        &["Basic pension: price-year"],
    ),
    (
        "clauses/pension.toml",
        "admin = 5\n",
        &["Basic pension: admin"],
    ),
    (
        "clauses/pension.toml",
        "start = 2006-07-01\n",
        &["Basic pension: coverage 2005", "Basic pension: start"],
    ),
    (
        "clauses/pension.toml",
        "share = 20\n",
        &["Basic pension: coverage 2006"],
    ),
    (
        "clauses/pension.toml",
        "share = 60\n",
        &["Basic pension: coverage 2008"],
    ),
    (
        "clauses/pension.toml",
        "amount = 2400000\n",
        &["Registration of older persons: amount"],
    ),
    (
        "clauses/pension.toml",
        "amount = 1000000\n",
        &["Donor A: amount"],
    ),
    (
        "clauses/mutual.toml",
        "collected = 85\n",
        &["Members: collected"],
    ),
    (
        "clauses/mutual.toml",
        "admin-share = 10\n",
        &["Care package: admin"],
    ),
    (
        "clauses/mutual.toml",
        "start = 2005-01-01\n",
        &["Care package: start"],
    ),
    (
        "clauses/trust.toml",
        "scheme = \"health-mutual\"\n",
        &["social-trust: scheme"],
    ),
    (
        "clauses/trust.toml",
        "from = \"social-trust\"\n",
        &[": from"],
    ),
    (
        "clauses/trust.toml",
        "share = 100\n",
        &["social-trust > health-mutual: share 2005"],
    ),
    (
        "clauses/trust.toml",
        "share = 1\n",
        &["Employees who give: coverage 2005"],
    ),
    (
        "figures/wages.toml",
        "value = 4\n",
        &["figures/wages: 2005"],
    ),
    (
        "figures/wages.toml",
        "held = true\n",
        &[
            "figures/wages: 2006",
            "figures/wages: 2007",
            "figures/wages: 2008",
            "figures/wages: 2009",
        ],
    ),
    (
        "figures/older-persons.toml",
        "growth = 2.5\n",
        &[
            "figures/older-persons: 2006",
            "figures/older-persons: 2007",
            "figures/older-persons: 2008",
            "figures/older-persons: 2009",
        ],
    ),
    (
        "figures/employees.toml",
        "held = true\n",
        &[
            "figures/employees: 2006",
            "figures/employees: 2007",
            "figures/employees: 2008",
            "figures/employees: 2009",
        ],
    ),
    (
        "figures/gdp.toml",
        "growth = 8\n",
        &[
            "figures/gdp: 2005",
            "figures/gdp: 2006",
            "figures/gdp: 2007",
            "figures/gdp: 2008",
            "figures/gdp: 2009",
        ],
    ),
    (
        "figures/xts-per-eur.toml",
        "value = 8.2\n",
        &["figures/xts-per-eur: 2006"],
    ),
];

#[test]
fn what_is_taken_away_is_missing_and_never_another_number() {
    let before = worked().run();
    for (path, line, lacks) in NEEDED {
        let after = worked().with(path, line, "").run();
        assert_eq!(missing(&after), lacks, "{path} without {line}");
        never_another_number(&before, &after, line);
    }
    for (path, lack) in [
        ("figures/older-persons.toml", "figures/older-persons: 2006"),
        ("figures/prices.toml", "figures/prices: 2005"),
        ("figures/gdp.toml", "figures/gdp: 2005"),
        (
            "figures/expenditure.toml",
            "figures/government-expenditure: 2005",
        ),
        ("figures/xts-per-eur.toml", "figures/xts-per-eur: 2005"),
    ] {
        let after = worked().without(path).run();
        assert!(
            missing(&after).contains(&lack.to_owned()),
            "{path}: {:?}",
            missing(&after)
        );
        never_another_number(&before, &after, path);
    }
}

#[test]
fn all_that_is_taken_away_is_told_together() {
    let files = worked()
        .with("clauses/pension.toml", "admin = 5\n", "")
        .with("clauses/mutual.toml", "collected = 85\n", "")
        .with("figures/prices.toml", "held = true\n", "");
    let all = [
        "Basic pension: admin",
        "Members: collected",
        "figures/prices: 2007",
        "figures/prices: 2008",
        "figures/prices: 2009",
    ];
    assert_eq!(missing(&files.run()), all);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_change_costs_nothing(files in plans()) {
        let (before, after) = (files.run(), files.run());
        for year in Effect::between(&before, &after).years.values() {
            prop_assert_eq!(&year.cost_effect, &Amount::zero());
            prop_assert_eq!(&year.gap_effect, &Amount::zero());
        }
    }

    #[test]
    fn a_scenario_that_sets_nothing_is_the_plans_own_figures(files in plans()) {
        let plan = files.clone().and("scenarios/none.toml", "id = \"none\"\n").plan();
        same(&files.run(), &run(&plan, Some("none")).unwrap());
    }

    #[test]
    fn the_order_of_rows_plays_no_part(files in plans(), by in 1_usize..7) {
        same(&files.run(), &turned(&files, by).run());
    }

    #[test]
    fn parts_add_up(files in plans()) {
        let run = files.run();
        for (year, of) in &run.years {
            let lines = |kind: fn(LineKind) -> bool| {
                let lines = run.lines.iter().filter(move |line| kind(line.kind));
                Amount::sum(lines.filter_map(|line| Some(&line.years.get(year)?.total)))
            };
            prop_assert_eq!(&lines(LineKind::is_cost), &of.cost.total);
            let schemes: Vec<_> = run.schemes.values().map(|line| &line.years[year]).collect();
            let all = |pick: fn(&plenary::costing::SchemeYear) -> &Amount| Amount::sum(schemes.iter().map(|it| pick(it)));
            prop_assert_eq!(&all(|it| &it.cost), &of.cost.total);
            prop_assert_eq!(&lines(|kind| !kind.is_cost()), &all(|it| &it.income));
            prop_assert_eq!(&all(|it| &it.support), &of.support);
            // What is found and what is not come to the cost of those that are no fund.
            let fund = &run.schemes["social-trust"].years[year];
            let found = of.income.plus(&of.support).plus(&of.gap).minus(&of.surplus);
            prop_assert_eq!(found, of.cost.total.minus(&fund.cost));
            // A fund loses nothing.
            let fund = fund.fund.as_ref().unwrap();
            prop_assert_eq!(fund.fund.minus(&fund.paid), fund.closing.clone());
            prop_assert!(fund.paid.known() <= fund.asked.known());
        }
    }

    #[test]
    fn a_line_taken_from_any_plan_leaves_no_other_number(files in plans(), at in 0..NEEDED.len()) {
        let (path, line, _) = NEEDED[at];
        prop_assume!(files.0[path].contains(line));
        let after = files.clone().with(path, line, "").run();
        prop_assert!(!missing(&after).is_empty());
        never_another_number(&files.run(), &after, line);
    }
}
