//! What was promised against what was reported, by example.

use super::*;
use crate::costing::exact::tests::exact;
use crate::plan::{Funding, Indicator, Kind, Pledge, Progress, Voice};

fn told(way: &Way) -> String {
    match way {
        Way::Share(share) => format!("{} {share}", way.state().slug()),
        Way::Kept(_) => way.state().slug().to_owned(),
        Way::Open(lacks) => lacks.written().join(", "),
    }
}

pub(super) fn day(text: &str) -> Option<Date> {
    Some(text.parse().unwrap())
}

pub(super) fn indicator(baseline: &str, target: &str, better: &str) -> Indicator {
    let number = |text: &str| text.parse().ok();
    Indicator {
        name: "Reach".to_owned(),
        baseline: number(baseline),
        target: number(target),
        better: Some(better.to_owned()).filter(|it| !it.is_empty()),
        ..Indicator::default()
    }
}

pub(super) fn report(date: &str, value: &str) -> Progress {
    Progress {
        date: date.parse().ok(),
        value: value.parse().ok(),
        indicator: Some("Reach".to_owned()),
        ..Progress::default()
    }
}

pub(super) fn by(voice: Voice, change: u32) -> Vec<By> {
    vec![By {
        hand: Hand::Of(voice),
        change: Some(change),
    }]
}

/// A plan of one clause.
pub(super) fn plan(fill: impl FnOnce(&mut Clause)) -> Plan {
    let mut clause = Clause::new("a".parse().unwrap(), Kind::Action);
    fill(&mut clause);
    let mut plan = Plan::default();
    plan.clauses.insert(clause.id.clone(), clause);
    plan
}

pub(super) fn hands(rows: Vec<Vec<By>>) -> Hands {
    let mut hands = Hands::default();
    hands.put("a".parse().unwrap(), rows);
    hands
}

fn way(indicator: Indicator, value: &str) -> String {
    let plan = plan(|clause| {
        clause.indicators = vec![indicator];
        clause.progress = vec![report("2006-01-01", value)];
    });
    let followed = FollowUp::of(&plan, &Outline::of(&plan), &Hands::default());
    told(&followed.clauses[0].indicators[0].standings[0].way)
}

#[test]
fn progress_is_an_exact_fraction_of_the_way() {
    let of =
        |baseline: &str, target: &str, value: &str| way(indicator(baseline, target, ""), value);
    assert_eq!(of("260000", "865000", "310000"), "nearer 10/121");
    // Not cut off at nothing nor at all.
    assert_eq!(of("10", "20", "5"), "farther -1/2");
    assert_eq!(of("10", "20", "25"), "met 3/2");
    assert_eq!(of("10", "20", "10"), "still 0");
    assert_eq!(of("10", "20", "20"), "met 1");
    // Where less is better it is the same formula.
    let lower = |value: &str| way(indicator("62", "40", "lower"), value);
    assert_eq!(lower("51"), "nearer 1/2");
    assert_eq!(lower("70"), "farther -4/11");
    assert_eq!(lower("30"), "met 16/11");
}

#[test]
fn where_the_target_is_the_baseline_it_is_met_or_not() {
    let of = |better: &str, value: &str| way(indicator("5", "5.0", better), value);
    assert_eq!(
        [of("", "5"), of("", "6"), of("", "4")],
        ["met", "met", "not-met"]
    );
    assert_eq!(
        [of("lower", "5"), of("lower", "4"), of("lower", "6")],
        ["met", "met", "not-met"]
    );
    assert_eq!(of("smaller", "5"), "Reach: better");
}

#[test]
fn what_is_missing_is_said_and_never_zero() {
    let of =
        |baseline: &str, target: &str, value: &str| way(indicator(baseline, target, ""), value);
    assert_eq!(of("", "5", "1"), "Reach: baseline");
    assert_eq!(of("", "", "1"), "Reach: baseline, Reach: target");
    assert_eq!(of("1", "", ""), "Reach: target, Reach: value");
    assert_eq!(
        of("", "", ""),
        "Reach: baseline, Reach: target, Reach: value"
    );
    assert_eq!(of("0", "1000000000000000000000", "1"), "Reach: target");
}

#[test]
fn each_partys_last_report_stands_beside_the_others() {
    let plan = plan(|clause| {
        clause.indicators = vec![indicator("0", "100", "")];
        clause.progress = vec![
            report("2006-03-31", "50"),
            report("2006-01-31", "10"),
            report("2006-03-31", "40"),
            report("2006-03-31", "45"),
            report("2006-02-01", "7"),
            report("2006-01-01", "8"),
        ];
    });
    let (government, workers) = (Voice::Government, Voice::Workers);
    let nobody = |change| {
        vec![By {
            hand: Hand::Nobody,
            change: Some(change),
        }]
    };
    let hands = hands(vec![
        by(government, 3),
        by(workers, 9),
        // One day, two reports of one party: what was recorded later is its last word.
        by(workers, 4),
        by(workers, 5),
        nobody(1),
        nobody(2),
    ]);
    let followed = FollowUp::of(&plan, &Outline::of(&plan), &hands);
    let standings = &followed.clauses[0].indicators[0].standings;
    let values: Vec<(Hand, String)> = standings
        .iter()
        .map(|it| (it.report.by.hand, told(&it.way)))
        .collect();
    // Of two reports that are nobody's, none is taken for the other's correction.
    assert_eq!(
        values,
        [
            (Hand::Of(government), "nearer 1/2".to_owned()),
            (Hand::Of(workers), "nearer 9/20".to_owned()),
            (Hand::Nobody, "nearer 2/25".to_owned()),
            (Hand::Nobody, "nearer 7/100".to_owned()),
        ]
    );
    assert_eq!(followed.unmeasured().count(), 0);
}

#[test]
fn milestones_are_due_done_or_late() {
    let plan = plan(|clause| {
        let milestone = |name: &str, date: &str| Milestone {
            name: name.to_owned(),
            date: date.parse().ok(),
            ..Milestone::default()
        };
        clause.milestones = vec![
            milestone("Draft", "2005-06-30"),
            milestone("Law", "2006-03-31"),
            milestone("Fund", ""),
        ];
        clause.progress = vec![
            Progress {
                date: day("2005-07-15"),
                milestone: Some("Draft".to_owned()),
                ..Progress::default()
            },
            Progress {
                note: Some("Under way".to_owned()),
                ..Progress::default()
            },
            Progress {
                milestone: Some("Lawn".to_owned()),
                ..Progress::default()
            },
        ];
    });
    let rows = vec![
        by(Voice::Government, 1),
        by(Voice::Workers, 2),
        by(Voice::Workers, 3),
    ];
    let followed = FollowUp::of(&plan, &Outline::of(&plan), &hands(rows));
    let one = &followed.clauses[0];
    let late = |on: &str| -> Vec<Option<bool>> {
        let on = day(on);
        one.milestones.iter().map(|it| it.is_late(on)).collect()
    };
    assert_eq!(late("2006-03-31"), [Some(false), Some(false), None]);
    assert_eq!(late("2006-04-01"), [Some(false), Some(true), None]);
    assert_eq!(one.milestones[1].is_late(None), None);
    assert_eq!(one.milestones[0].reports.len(), 1);
    // What speaks of nothing the clause has is not lost.
    assert_eq!(one.other.len(), 2);
}

#[test]
fn money_stands_side_by_side_and_is_never_added_over_currencies() {
    let row = |name: &str, state: &str, amount: &str, currency: &str, years: (i64, i64)| Funding {
        name: name.to_owned(),
        amount: amount.parse().ok(),
        currency: Some(currency.to_owned()).filter(|it| !it.is_empty()),
        year: Some(years.0),
        until: Some(years.1).filter(|until| *until != years.0),
        state: Some(state.to_owned()).filter(|it| !it.is_empty()),
        ..Funding::default()
    };
    let paid = |name: &str, date: &str, value: &str| Progress {
        indicator: None,
        funding: Some(name.to_owned()),
        ..report(date, value)
    };
    let plan = plan(|clause| {
        clause.funding = vec![
            row("Donor", "committed", "100", "EUR", (2006, 2008)),
            row("Donor", "", "50", "EUR", (2009, 2009)),
            row("State", "sought", "", "XTS", (2006, 2006)),
            row("Bank", "pledged", "7", "XTS", (2006, 2006)),
            row("Bank", "maybe", "1", "EUR", (2007, 2007)),
        ];
        clause.progress = vec![
            paid("Donor", "2006-12-31", "100"),
            paid("Donor", "2007-12-31", "180"),
            paid("Donor", "2006-12-31", "90.5"),
            paid("Bank", "2006-12-31", "7"),
        ];
    });
    let rows = vec![
        by(Voice::Government, 1),
        by(Voice::Government, 2),
        by(Voice::Workers, 3),
        by(Voice::Workers, 4),
    ];
    let followed = FollowUp::of(&plan, &Outline::of(&plan), &hands(rows));
    let [eur, xts] = followed.money.as_slice() else {
        panic!("{:?}", followed.money);
    };
    let sum = |whole: &InCurrency<'_>, state| {
        let sum = whole.promised.sum(state);
        let missing = sum.total.lacks().map(|it| it.written()).unwrap_or_default();
        (sum.at_least.to_string(), missing.join(", "))
    };
    assert_eq!(eur.currency, Some("EUR"));
    assert_eq!(
        sum(eur, Pledge::Committed),
        ("300".to_owned(), "Bank: state".to_owned())
    );
    assert_eq!(
        sum(eur, Pledge::Pledged),
        ("50".to_owned(), "Bank: state".to_owned())
    );
    assert_eq!(sum(xts, Pledge::Pledged), ("7".to_owned(), String::new()));
    assert_eq!(
        sum(xts, Pledge::Sought),
        ("0".to_owned(), "State: amount".to_owned())
    );
    let paid = |whole: &InCurrency<'_>, voice| whole.paid.get(&Hand::Of(voice)).cloned();
    assert_eq!(paid(eur, Voice::Government).unwrap().at_least, exact("180"));
    assert_eq!(paid(eur, Voice::Workers).unwrap().at_least, exact("90.5"));
    // In which of its two currencies the bank paid is not said.
    let bank = &followed.clauses[0].funding[2];
    assert_eq!(
        bank.payments[0].amount.lacks().unwrap().written(),
        ["Bank: currency"]
    );
    assert_eq!(paid(xts, Voice::Workers), None);
    let unpaid: Vec<&str> = followed.unpaid().map(|(_, it)| it.name).collect();
    assert_eq!(unpaid, ["State"]);
}
