//! The worked example, figure by figure, as the room itself reckons it.

use crate::alone::{Files, fraction, missing, said, worked};
use plenary::costing::{Amount, Carries, Effect, Exact, Run, Year, giving, run};
use plenary::plan::Plan;
use serde_json::Value;

pub fn expected() -> Value {
    let path = crate::alone::folder().join("expected.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn same(amount: &Amount, expected: &Value, what: &str) {
    match expected["exact"].as_str() {
        Some(exact) => {
            let value = amount
                .known()
                .unwrap_or_else(|| panic!("{what}: {}", said(amount)));
            assert_eq!(value.ratio(), fraction(exact), "{what}");
        }
        None => {
            assert!(expected.is_null(), "{what}");
            assert!(amount.known().is_none(), "{what}: {}", said(amount));
        }
    }
}

/// Every key of one year of one run.
fn year(run: &Run, at: i64, expected: &Value, what: &str) {
    let year: &Year = &run.years[&at];
    for (name, line) in expected["lines"].as_object().unwrap() {
        let found = run
            .line(name)
            .unwrap_or_else(|| panic!("{what}: no line {name}"));
        let cell = &found.years[&at];
        for (key, value) in line.as_object().unwrap() {
            let factors = cell.factors();
            let amount = match key.as_str() {
                "months" => {
                    let months = Amount::Known(Exact::from(value.as_i64().unwrap()));
                    assert_eq!(cell.months, Some(months), "{what} {name}");
                    continue;
                }
                "people" => factors.unwrap().people(),
                "share" => &factors.unwrap().share,
                "index" => factors.unwrap().index(),
                "periods" => &factors.unwrap().periods,
                "reached" => &factors.unwrap().reached(),
                "level" => &factors.unwrap().level(),
                "benefits" | "due" => &cell.base().unwrap(),
                "admin" => &cell.admin().unwrap(),
                "cost" | "income" => &cell.total,
                other => panic!("{other}"),
            };
            same(amount, value, &format!("{what} {name} {key}"));
        }
    }
    for (name, scheme) in expected["schemes"].as_object().unwrap() {
        let found = &run.schemes[name].years[&at];
        let fund = found.fund.as_ref();
        for (key, value) in scheme.as_object().unwrap() {
            let amount = match key.as_str() {
                "cost" => &found.cost,
                "income" => &found.income,
                "own" => &found.own,
                "gap" => &found.gap,
                "support" => &found.support,
                "asked" => found.asked.as_ref().unwrap(),
                "gap-after" => &found.gap_after,
                "opening" => &fund.unwrap().opening,
                "fund" => &fund.unwrap().fund,
                "asked-own" => &fund.unwrap().asked,
                "paid-own" => &fund.unwrap().paid,
                "closing" => &fund.unwrap().closing,
                other => panic!("{other}"),
            };
            same(amount, value, &format!("{what} {name} {key}"));
        }
    }
    for (key, amount) in [
        ("cost", &year.cost.total),
        ("income", &year.income),
        ("support", &year.support),
        ("gap", &year.gap),
        ("surplus", &year.surplus),
        ("at-least", &Amount::Known(year.cost.at_least.clone())),
        ("gdp", &year.gdp),
        ("expenditure", &year.expenditure),
        ("of-gdp", &year.of_gdp),
        ("of-expenditure", &year.of_expenditure),
    ] {
        same(amount, &expected[key], &format!("{what} {key}"));
    }
    let established = format!("{} of {}", year.cost.established, year.cost.parts);
    assert_eq!(expected["established"], established, "{what}");
}

#[test]
fn every_figure_of_base_low_and_high_is_the_one_expected() {
    let (plan, all) = (worked().plan(), expected());
    for (name, expected) in all["runs"].as_object().unwrap() {
        let scenario = (name != "base").then_some(name.as_str());
        let run = run(&plan, scenario).unwrap();
        for (at, expected) in expected["years"].as_object().unwrap() {
            year(&run, at.parse().unwrap(), expected, &format!("{name} {at}"));
        }
        for (scheme, from) in expected["self-supporting-from"].as_object().unwrap() {
            let carries = from.as_i64().map_or(Carries::Never, Carries::From);
            assert_eq!(run.carries[scheme], carries, "{name} {scheme}");
        }
        assert_eq!(expected["missing"], serde_json::json!(missing(&run)));
    }
}

/// The amendments of the example, each a part of a file that reads otherwise.
pub fn amended(files: Files, amendments: &[&str]) -> Plan {
    let pension = "clauses/pension.toml";
    let changed = amendments
        .iter()
        .fold(files, |files, amendment| match *amendment {
            "D.1" => files.with(pension, "amount = 30\n", "amount = 36\n"),
            "D.2" => files.with(pension, "share = 60", "share = 75").with(
                pension,
                "share = 80",
                "share = 100",
            ),
            "D.3" => files.with(pension, "start = 2006-07-01", "start = 2007-01-01"),
            other => panic!("{other}"),
        });
    changed.plan()
}

#[test]
fn the_effect_of_every_combination_is_the_one_expected() {
    let all = expected();
    for (name, expected) in all["effects"].as_object().unwrap() {
        let scenario = (name != "base").then_some(name.as_str());
        let before = run(&worked().plan(), scenario).unwrap();
        let effect = |amendments: &[&str]| {
            let after = run(&amended(worked(), amendments), scenario).unwrap();
            Effect::between(&before, &after)
        };
        for (which, years) in expected.as_object().unwrap() {
            let plain = which.trim_start_matches("interaction ");
            let amendments: Vec<&str> = plain.split('+').collect();
            let found = effect(&amendments);
            let alone: Vec<Effect> = amendments.iter().map(|one| effect(&[one])).collect();
            let only = found.only_together(&alone.iter().collect::<Vec<_>>());
            for (at, year) in years.as_object().unwrap() {
                let at: i64 = at.parse().unwrap();
                let effect = &found.years[&at];
                for (key, value) in year.as_object().unwrap() {
                    let amount = match key.as_str() {
                        "cost-effect" if plain != which => &only[&at],
                        "cost-effect" => &effect.cost_effect,
                        "cost" => &effect.cost,
                        "gap" => &effect.gap,
                        "gap-effect" => &effect.gap_effect,
                        "of-gdp" => &effect.of_gdp,
                        other => panic!("{other}"),
                    };
                    same(amount, value, &format!("{name} {which} {at} {key}"));
                }
            }
        }
    }
}

#[test]
fn prices_that_are_not_held_leave_the_later_years_open() {
    let all = expected();
    let expected = &all["not-established"]["prices not held"];
    let run = worked()
        .with("figures/prices.toml", "held = true\n", "")
        .run();
    for at in 2005..=2009 {
        let (cost, key) = (&run.years[&at].cost, at.to_string());
        same(&cost.total, &expected["cost"][&key], &key);
        same(
            &Amount::Known(cost.at_least.clone()),
            &expected["at-least"][&key],
            &key,
        );
        let established = format!("{} of {}", cost.established, cost.parts);
        assert_eq!(expected["established"][&key], established);
    }
    assert_eq!(expected["missing"], serde_json::json!(missing(&run)));
}

#[test]
fn without_administration_the_benefits_are_known_and_the_cost_is_not() {
    let all = expected();
    let expected = &all["not-established"]["no admin"];
    let run = worked()
        .with("clauses/pension.toml", "admin = 5\n", "")
        .run();
    let cell = &run.line("Basic pension").unwrap().years[&2006];
    same(
        &cell.base().unwrap(),
        &expected["benefits 2006"],
        "benefits",
    );
    same(&cell.total, &expected["cost 2006"], "cost");
    assert_eq!(expected["missing"], serde_json::json!(missing(&run)));
}

#[test]
fn a_share_of_givers_brings_what_the_table_says() {
    let all = expected();
    for (what, expected) in all["trust"].as_object().unwrap() {
        let words: Vec<&str> = what.split([' ', ',']).collect();
        let (people, share) = (words[0], words[3]);
        let files = worked().with(
            "figures/employees.toml",
            "value = 400000",
            &format!("value = {people}"),
        );
        let share = Exact::of(&share.parse().unwrap()).unwrap();
        let found = giving(&files.plan(), None, &[share]).unwrap();
        let [giving] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert_eq!(giving.group.as_deref(), Some("employees"));
        // A full year in every year, also in the one in which the giving begins.
        for given in giving.years.values() {
            same(&given[0].givers, &expected["givers"], what);
            same(&given[0].due, &expected["a year"], what);
            same(
                &given[0].reaching,
                &expected["reaching the trust (90 per cent)"],
                what,
            );
        }
    }
}
