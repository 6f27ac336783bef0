//! What is missing is told with all of it and by its own name, and nothing is asked for that plays no part.

use crate::alone::{Files, missing, said, worked};
use plenary::costing::{Carries, Run};

const PENSION: &str = "clauses/pension.toml";

/// The worked example with another figure of what the state spends, under a name of its own.
fn spending(value: &str) -> Files {
    let figure = format!(
        "id = \"budget\"\nmeasure = \"government-expenditure\"\ncurrency = \"XTS\"\nheld = true\n[[value]]\nyear = 2004\nvalue = {value}\nsource = \"statistics\"\n"
    );
    worked()
        .without("figures/expenditure.toml")
        .and("figures/budget.toml", &figure)
}

fn of_expenditure(run: &Run, year: i64) -> String {
    said(&run.years[&year].of_expenditure)
}

/// Whoever reads what is missing opens that file: it is the one that stands there, not the one it might be called.
#[test]
fn a_figure_of_nothing_is_told_by_its_own_name() {
    let run = spending("0").run();
    assert_eq!(of_expenditure(&run, 2007), "? figures/budget: 2007");
    assert!(missing(&run).contains(&"figures/budget: 2005".to_owned()));
    assert_eq!(of_expenditure(&spending("1").run(), 2005), "640000000");
}

/// What would have to be divided by nothing is missing too where the cost is not established.
#[test]
fn a_burden_tells_what_is_wrong_on_both_sides() {
    let run = spending("0")
        .with("figures/prices.toml", "held = true", "")
        .run();
    assert_eq!(
        of_expenditure(&run, 2007),
        "? figures/budget: 2007, figures/prices: 2007"
    );
}

/// Whichever source was chosen for the last row, nothing leads on from it: the year itself has to be established.
#[test]
fn a_row_that_nothing_leads_on_from_is_not_asked_for() {
    let second = "[[value]]\nyear = 2006\nvalue = 9\nsource = \"census\"\n";
    let disputed = worked().and("figures/prices.toml", second);
    let contested = missing(&disputed.run());
    assert_eq!(contested, ["figures/prices: 2006"]);
    let run = disputed
        .with("figures/prices.toml", "held = true", "")
        .run();
    let years = [2006, 2007, 2008, 2009].map(|year| format!("figures/prices: {year}"));
    assert_eq!(missing(&run), years);
    // Grown and held at once: the row has to be chosen, and the way on from it.
    let both = worked()
        .and(
            "figures/older-persons.toml",
            "[[value]]\nyear = 2004\nvalue = 9\nsource = \"survey\"\n",
        )
        .with(
            "figures/older-persons.toml",
            "growth = 2.5",
            "growth = 2.5\nheld = true",
        );
    let run = both.run();
    let people = run.line("Basic pension").unwrap().years[&2007].factors();
    assert_eq!(
        said(people.unwrap().people()),
        "? figures/older-persons: 2004, figures/older-persons: 2007"
    );
}

/// On the way from one row to the next both have to be sound.
#[test]
fn an_even_path_asks_for_both_of_its_ends() {
    let again = "[[coverage]]\nof = \"Basic pension\"\nyear = 2006\nshare = 25\n[[coverage]]\nof = \"Basic pension\"\nyear = 2008\nshare = 65\npath = \"even\"\n";
    let run = worked().and(PENSION, again).run();
    let share = |year: i64| {
        said(
            &run.line("Basic pension").unwrap().years[&year]
                .factors()
                .unwrap()
                .share,
        )
    };
    assert_eq!(
        share(2007),
        "? Basic pension: coverage 2006, Basic pension: coverage 2008"
    );
    assert_eq!(share(2009), "80");
}

/// A scheme carries itself without its donors: what they give is not asked for, and being unknown leaves nothing open.
#[test]
fn what_donors_give_plays_no_part_in_carrying_oneself() {
    let gift = "[[funding]]\nname = \"Donor C\"\nscheme = \"health-mutual\"\nkind = \"donors\"\ncurrency = \"EUR\"\nyear = 2005\nuntil = 2009\n";
    let run = worked().and("clauses/mutual.toml", gift).run();
    assert_eq!(run.carries["health-mutual"], Carries::From(2009));
    let mutual = &run.schemes["health-mutual"].years[&2009];
    assert_eq!(said(&mutual.income), "? Donor C: amount");
    assert_eq!(said(&mutual.own), "207028988032956/9765625");
    // What the state gives does.
    let state = gift.replace("donors", "taxes");
    let run = worked().and("clauses/mutual.toml", &state).run();
    assert!(matches!(run.carries["health-mutual"], Carries::Open(_)));
}
