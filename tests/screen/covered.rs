//! Figures on the wall that nobody has to work out: who is covered, the schemes, what is missing, and who gives.

use super::figures::{COVERED, EXAMPLE, WORKED, page, row, rows, said, with, without};
use super::stage::FILES;
use plenary::app::Screen;

#[test]
fn coverage_is_a_range_where_overlap_is_unknown_and_words_where_nothing_is_known() {
    let rows = said("figures-coverage", (80, 24), COVERED);
    let workers = row(&rows, "Workers");
    assert!(workers.contains("█████████▋░░░···"), "{workers}");
    assert!(workers.contains("60.00 to 80.00 per cent"), "{workers}");
    let traders = row(&rows, "Traders");
    assert!(
        traders.contains("████████████████  112.00 per cent"),
        "{traders}"
    );
    assert!(
        rows.iter()
            .any(|row| row.contains("More people are covered"))
    );
    let children = row(&rows, "Children");
    assert!(children.contains("?  not established"), "{children}");
    assert!(!children.contains(['█', '░', '·']), "{children}");
    let at = |name: &str| {
        rows.iter()
            .position(|row| row.trim_start().starts_with(name))
            .unwrap()
    };
    assert!(at("Formal economy") < at("Workers") && at("Workers") < at("Informal economy"));
    assert!(at("Informal economy") < at("Traders") && at("Economy not said") < at("Children"));
    let wide = said("figures-coverage", (140, 36), COVERED);
    let workers = row(&wide, "Workers");
    assert!(workers.contains("Fund, statutory, 2005"), "{workers}");
    assert!(workers.contains("600 · 60.00 per cent"), "{workers}");
    assert!(row(&wide, "Children").contains("children"), "{wide:#?}");
}

#[test]
fn what_is_missing_stands_by_need_and_leads_to_its_clause() {
    let text = WORKED.iter().find(|(at, _)| *at == "clauses/pension.toml");
    let text = text.unwrap().1.replace("admin = 5\n", "");
    let files = with("clauses/pension.toml", &text);
    let stage = page("figures-missing", (80, 24), &files);
    let rows = rows(&stage);
    let pension = row(&rows, "1  Basic pension");
    assert!(pension.contains("Admin. %"), "{pension}");
    let stage = stage.keys("Enter");
    assert_eq!(stage.state.screen, Screen::Plan);
    let workspace = stage.workspace();
    assert_eq!(workspace.selected_id().unwrap().as_str(), "pension");
    // What most lines wait for comes first, and beside it stands what does.
    let files = without("figures/prices.toml");
    // What stands in no clause leads to the form that it is filled in by, were it not begun yet.
    let mut form = page("figures-missing", (80, 24), &files).keys("6 Enter");
    let shown = form.shown();
    assert!(shown.contains("Figure prices"), "{shown}");
    assert!(shown.contains("Measure"), "{shown}");
    let wide = said("figures-missing", (120, 36), &files);
    assert!(
        row(&wide, "1  figure prices").contains("Basic pension"),
        "{wide:#?}"
    );
    let counts: Vec<usize> = wide
        .iter()
        .filter_map(|row| row.split_whitespace().next()?.parse().ok())
        .collect();
    assert!(counts.is_sorted_by(|one, two| one >= two), "{counts:?}");
    let none = said("figures-missing", (80, 24), WORKED);
    assert!(none[0].contains("Everything"), "{none:#?}");
}

#[test]
fn names_of_schemes_are_whole_at_every_size() {
    for size in [(80, 24), (120, 36), (200, 60)] {
        let words: Vec<String> = said("figures-schemes", size, EXAMPLE);
        let words = words.join(" ");
        for word in ["Federation", "mutuals", "Growers'", "Pensions", "service"] {
            assert!(words.contains(word), "{size:?} {word}: {words}");
        }
    }
}

#[test]
fn schemes_that_give_nothing_are_counted_and_not_zero() {
    let rows = said("figures-schemes", (80, 24), EXAMPLE);
    assert!(row(&rows, "Fishers").contains("?            ?  2004"));
    assert!(row(&rows, "Members").contains("3 of 8 give it, 3,683 in all, median 1,240"));
    let wide = said("figures-schemes", (120, 36), EXAMPLE);
    assert!(row(&wide, "Growers").contains("0.45 XTS/month"));
    assert!(row(&wide, "Growers").contains("mutuals-survey"));
}

#[test]
fn shares_of_givers_stand_side_by_side_with_whom_they_are_of() {
    let rows = said("figures-trust", (120, 36), EXAMPLE);
    let head = row(&rows, "5 per cent of: Employees");
    assert!(head.contains("25 per cent of: Employees"), "{head}");
    assert!(row(&rows, "people who give").contains("4,000"));
    assert!(
        rows.iter()
            .any(|row| row.contains("20,000") && row.contains("100,000"))
    );
    assert!(
        rows.iter()
            .any(|row| row.contains("carries itself from 2009"))
    );
    let narrow = said("figures-trust", (80, 24), EXAMPLE);
    let heads = narrow
        .iter()
        .filter(|row| row.contains("per cent of: Employees"));
    assert_eq!(heads.count(), 2);
    assert!(
        said("figures-trust", (80, 24), FILES)
            .join(" ")
            .contains("does not say yet in what years")
    );
}
