//! Figures on the wall: what the plan costs.

use super::stage::{FILES, Stage};
use plenary::app::figures::Page;
use plenary::app::{Intent, Msg, Screen};
use plenary::i18n::Language;
use plenary::text::Width;
use plenary::ui::Depth;
use strum::IntoEnumIterator;

macro_rules! file {
    ($path:literal) => {
        (
            concat!($path, ".toml"),
            include_str!(concat!("../costing/worked/", $path, ".toml")),
        )
    };
}

/// The files of a plan with terms and figures.
pub const WORKED: &[(&str, &str)] = &[
    file!("clauses/mutual"),
    file!("clauses/pension"),
    file!("clauses/trust"),
    file!("figures/employees"),
    file!("figures/expenditure"),
    file!("figures/gdp"),
    file!("figures/informal-workers"),
    file!("figures/older-persons"),
    file!("figures/prices"),
    file!("figures/wages"),
    file!("figures/xts-per-eur"),
    file!("plan"),
    file!("registers/groups"),
    file!("registers/schemes"),
    file!("registers/sources"),
    file!("scenarios/high"),
    file!("scenarios/low"),
];

/// The page of costs.
fn cost(columns: u16, rows: u16, files: &[(&str, &str)]) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(files);
    stage.msg(Msg::Screen(Intent::Run("figures-cost")))
}

/// The same files, of which a part reads otherwise.
fn with<'a>(path: &str, text: &'a str) -> Vec<(&'static str, &'a str)> {
    let files = WORKED.iter().copied();
    files
        .map(|(at, old)| (at, if at == path { text } else { old }))
        .collect()
}

fn without(path: &str) -> Vec<(&'static str, &'static str)> {
    let files = WORKED.iter().copied();
    files.filter(|(at, _)| *at != path).collect()
}

/// Its rows as text, all of them.
fn rows(stage: &Stage) -> Vec<String> {
    let workspace = stage.state.workspace.as_ref().unwrap();
    let rows = workspace.figures.rows.iter();
    rows.map(|line| {
        let texts = line.row.runs.iter().map(|(_, text)| text.as_str());
        let indent = " ".repeat(usize::from(line.row.indent));
        format!("{indent}{}", texts.collect::<String>())
    })
    .collect()
}

fn row<'a>(rows: &'a [String], name: &str) -> &'a str {
    let found = rows.iter().find(|row| row.trim_start().starts_with(name));
    found.unwrap_or_else(|| panic!("{name}: {rows:#?}"))
}

#[test]
fn what_the_plan_costs_stands_by_year() {
    insta::assert_snapshot!("cost", cost(80, 24, WORKED).shown());
    insta::assert_snapshot!("cost-wide", cost(120, 36, WORKED).shown());
}

#[test]
fn five_years_and_all_of_them_stand_beside_each_other_at_eighty_columns() {
    let rows = rows(&cost(80, 24, WORKED));
    let heads = rows.iter().find(|row| row.contains("2005")).unwrap();
    let heads: Vec<&str> = heads.split_whitespace().collect();
    assert_eq!(heads, ["2005", "2006", "2007", "2008", "2009", "total"]);
    assert!(row(&rows, "million XTS").contains("base"));
    assert!(row(&rows, "Computed from").contains("No actuarial model"));
    let narrow = self::rows(&cost(50, 24, WORKED));
    let blocks = narrow
        .iter()
        .filter(|row| row.contains("Still to be found"));
    assert!(blocks.count() > 1, "{narrow:#?}");
}

#[test]
fn a_line_leads_to_its_clause() {
    let stage = cost(80, 24, WORKED).keys("Enter");
    assert_eq!(stage.state.screen, Screen::Plan);
    let workspace = stage.state.workspace.as_ref().unwrap();
    assert!(["pension", "mutual"].contains(&workspace.selected_id().unwrap().as_str()));
}

#[test]
fn all_rows_can_be_read_and_the_selected_one_is_found_again() {
    let mut stage = cost(80, 12, WORKED).keys("End End");
    let last = rows(&stage).pop().unwrap();
    assert!(stage.shown().contains(last.trim()), "{last}");
    let mut stage = stage.keys("Home Home");
    assert!(stage.shown().contains("million XTS"));
    for _ in 0..60 {
        stage = stage.keys("Down");
    }
    assert!(stage.shown().contains(last.trim()));
    for _ in 0..60 {
        stage = stage.keys("Up");
    }
    assert!(stage.shown().contains("million XTS"));
}

#[test]
fn what_is_not_established_is_no_number_and_what_is_missing_is_named() {
    let rows = rows(&cost(80, 24, &without("figures/older-persons.toml")));
    let pension = row(&rows, "Basic pension");
    assert!(pension.contains('?'), "{pension}");
    assert!(row(&rows, "Still to be found").contains('?'));
    let missing = rows
        .iter()
        .position(|row| row.starts_with("Not established"));
    assert!(missing.is_some(), "{rows:#?}");
    assert!(rows.iter().any(|row| row.contains("older-persons")));
}

#[test]
fn a_plan_that_is_not_costed_says_how_to_begin() {
    let all = rows(&cost(80, 24, FILES)).join(" ");
    assert!(all.contains("[costing]"), "{all}");
    // And so does one that names no currency.
    let text = WORKED[WORKED
        .iter()
        .position(|(at, _)| *at == "plan.toml")
        .unwrap()]
    .1;
    let text = text.replace("currency = \"XTS\"\n", "");
    let all = rows(&cost(80, 24, &with("plan.toml", &text))).join(" ");
    assert!(all.contains("has no currency"), "{all}");
}

#[test]
fn the_page_fits_in_every_language() {
    for language in Language::iter() {
        for columns in [40, 80, 120] {
            let mut stage = cost(columns, 30, WORKED);
            stage.state.language = language;
            let stage = stage.keys("Down");
            assert_eq!(
                stage.state.workspace.as_ref().unwrap().figures.page,
                Page::Cost
            );
            for row in rows(&stage) {
                let wide = Width::GUESSED.of(row.trim_end());
                assert!(
                    wide <= usize::from(columns),
                    "{language:?} {columns}: {row}"
                );
            }
        }
    }
}
