//! A line of the costs, explained for a year: factors, where they come from, and whose they are.

use super::figures::{WORKED, rows};
use super::stage::Stage;
use plenary::app::model::figures::{FiguresMsg, Owned};
use plenary::app::{Effect, Intent, Msg, Query, Screen};
use plenary::plan::Voice;
use plenary::track::{ObjectId, Owner, Whose};
use plenary::ui::Depth;

/// The page of costs of a plan of these files.
fn cost((columns, height): (u16, u16), files: &[(&str, &str)]) -> Stage {
    let stage = Stage::with(columns, height, Depth::None).open_files(files);
    stage.msg(Msg::Screen(Intent::Run("figures-cost")))
}

fn row(stage: &Stage, name: &str) -> String {
    let rows = rows(stage);
    let found = rows.iter().find(|row| row.trim_start().starts_with(name));
    found
        .cloned()
        .unwrap_or_else(|| panic!("{name}: {rows:#?}"))
}

fn selected(stage: &Stage) -> usize {
    stage.workspace().figures.selected
}

/// The question whose the factors are, that was put last.
fn asked(stage: &Stage) -> u64 {
    let mut asked = stage
        .effects
        .iter()
        .rev()
        .filter_map(|effect| match effect {
            Effect::Ask(Query::Whose(ticket, ..)) => Some(*ticket),
            _ => None,
        });
    asked.next().unwrap()
}

fn told(stage: Stage, ticket: u64, owned: Owned) -> Stage {
    stage.msg(Msg::Screen(Intent::Figures(FiguresMsg::Whose(
        ticket, owned,
    ))))
}

/// The workers set it in a change.
fn workers(change: u8) -> Option<Owner> {
    Some(Owner {
        voice: Some(Voice::Workers),
        commit: ObjectId([change; 20]),
        is_before: false,
    })
}

#[test]
fn a_line_of_costs_is_explained_for_the_year_that_was_chosen() {
    let mut stage = cost((80, 24), WORKED).keys("Down Right Right");
    assert!(rows(&stage).iter().any(|row| row.contains("▸2007")));
    assert!(row(&stage, "Basic pension").contains(" ▸92.2 "));
    assert!(stage.shown().contains("→ Column"));
    let (before, at) = (rows(&stage), selected(&stage));
    let stage = stage.keys("Enter");
    let head = row(&stage, "Basic pension, 2007: ");
    assert!(head.contains("92,2") && head.ends_with(" XTS"), "{head}");
    assert!(row(&stage, "people of the group").contains("516,907.5"));
    let source = row(&stage, "older-persons 2004, grown by");
    assert!(
        source.contains("census") || source.contains("statistics"),
        "{source}"
    );
    let stage = stage.keys("Right");
    row(&stage, "Basic pension, 2008: ");
    // Beyond the first and the last year there is none.
    let stage = stage.keys("Right Right Right");
    row(&stage, "Basic pension, 2009: ");
    let stage = stage.keys("Left Left Left Left Left Left Left");
    row(&stage, "Basic pension, 2005: ");
    row(&stage, "Outside its months");
    let stage = stage.keys("Right Right Esc");
    assert_eq!((rows(&stage), selected(&stage)), (before, at));
    let stage = stage.keys("Enter Enter");
    assert_eq!(stage.state.screen, Screen::Plan);
    let workspace = stage.workspace();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "pension");
}

/// What is paid at once is explained by its amount and its exchange, in the years it is paid in.
#[test]
fn what_is_paid_at_once_is_explained_as_well() {
    let stage = cost((80, 24), WORKED).keys("Down Down Right Enter");
    row(&stage, "Registration of older persons, 2006: ");
    assert!(row(&stage, "amount").ends_with(" 2,400,000"));
    let stage = stage.keys("Right");
    row(&stage, "Registration of older persons, 2007: 0");
    row(&stage, "Nothing is planned for this year.");
    let explained = |downs: usize| {
        let keys = format!("Right {} Enter", vec!["Down"; downs].join(" "));
        cost((80, 60), WORKED).keys(&keys)
    };
    let is_donor = |stage: &Stage| rows(stage).iter().any(|row| row.contains("Donor A, 2006"));
    let stage = (3..9).map(explained).find(is_donor).unwrap();
    let head = row(&stage, "Donor A, 2006: ");
    assert!(head.ends_with(" XTS"), "{head}");
    assert!(row(&stage, "amount").ends_with(" 1,000,000"));
    assert!(row(&stage, "exchange").contains("8.2"));
    assert!(asked(&stage) > 0);
}

#[test]
fn whose_the_factors_are_stands_beside_them_once_the_history_says_it() {
    let stage = cost((120, 36), WORKED).keys("Down Right Right Enter");
    let ticket = asked(&stage);
    let people = |stage: &Stage| row(stage, "people of the group");
    assert!(!people(&stage).contains('W'), "{}", people(&stage));
    let owned = || {
        let whose = Whose {
            value: workers(0xab),
            rule: workers(0xcd),
            scenario: Vec::new(),
        };
        vec![vec![whose]]
    };
    // What answers another question says nothing.
    let stage = told(stage, ticket + 100, owned());
    assert!(!people(&stage).contains('W'), "{}", people(&stage));
    let stage = told(stage, ticket, owned());
    assert!(people(&stage).contains("W abababab"), "{}", people(&stage));
    assert!(row(&stage, "growth").contains("W cdcdcdcd"));
    // Of another year it is asked anew, and what was told of this one does not stand there.
    let stage = stage.keys("Right");
    assert_ne!(asked(&stage), ticket);
    assert!(!people(&stage).contains('W'), "{}", people(&stage));
    // What nobody is known to have set is nobody's.
    let nobody = Whose::default();
    let next = asked(&stage);
    let stage = told(stage, next, vec![vec![nobody]]);
    assert!(people(&stage).contains("  ?"), "{}", people(&stage));
}

#[test]
fn all_that_is_missing_for_a_line_is_told_where_it_is_explained() {
    let files: Vec<(&str, &str)> = WORKED
        .iter()
        .copied()
        .filter(|(at, _)| !["figures/prices.toml", "figures/older-persons.toml"].contains(at))
        .collect();
    let stage = cost((80, 24), &files).keys("Down Right Right Enter");
    assert!(row(&stage, "Basic pension, 2007: ").contains("? XTS"));
    row(&stage, "Not established");
    let rows = rows(&stage).join("\n");
    for what in [
        "figure prices, 2005",
        "figure prices, 2007",
        "older-persons",
    ] {
        assert!(rows.contains(what), "{what}: {rows}");
    }
}

#[test]
fn a_line_that_is_explained_looks_so() {
    let stage = |size| {
        let stage = cost(size, WORKED).keys("Down Right Right Enter");
        let ticket = asked(&stage);
        let whose = |at| Whose {
            value: workers(at),
            rule: workers(at),
            scenario: Vec::new(),
        };
        told(stage, ticket, vec![(1..9).map(whose).collect()]).shown()
    };
    insta::assert_snapshot!("explained", stage((80, 24)));
    insta::assert_snapshot!("explained-wide", stage((120, 36)));
}
