//! Figures on the wall: what the plan costs.

use super::stage::{FILES, Stage, TODAY};
use plenary::app::figures::work_out;
use plenary::app::key::{Chord, Key};
use plenary::app::model::effect::{Beside, Effect};
use plenary::app::model::figures::FiguresMsg;
use plenary::app::model::figures::content::Question;
use plenary::app::model::figures::page::Page;
use plenary::app::{Input, Intent, Msg, Screen};
use plenary::i18n::{Catalogue, Language};
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

macro_rules! example {
    ($($path:literal)*) => {
        &[$((
            concat!($path, ".toml"),
            include_str!(concat!("../../plans/figures/", $path, ".toml")),
        )),*]
    };
}

/// The files of the invented plan in which everything is filled in.
pub const EXAMPLE: &[(&str, &str)] = example!(
    "clauses/diagnosis/active-age-issues"
    "clauses/diagnosis/active-age-provisions"
    "clauses/diagnosis/children-gap"
    "clauses/diagnosis/children-provisions"
    "clauses/diagnosis/diagnosis"
    "clauses/diagnosis/health-dignity"
    "clauses/diagnosis/health-gap"
    "clauses/diagnosis/health-plans"
    "clauses/diagnosis/health-provisions"
    "clauses/diagnosis/older-gap"
    "clauses/diagnosis/older-issues"
    "clauses/diagnosis/older-plans"
    "clauses/diagnosis/older-provisions"
    "clauses/follow-up/family-benefit-study"
    "clauses/follow-up/follow-up"
    "clauses/follow-up/yearly-report"
    "clauses/health/health"
    "clauses/health/mutual"
    "clauses/health/mutual-training"
    "clauses/older-age/older-age"
    "clauses/older-age/pension"
    "clauses/older-age/pension-law"
    "clauses/preamble/preamble"
    "clauses/recommendations/recommend-children"
    "clauses/recommendations/recommend-mutuals"
    "clauses/recommendations/recommend-pension"
    "clauses/recommendations/recommendations"
    "clauses/solidarity/solidarity"
    "clauses/solidarity/trust"
    "figures/employees"
    "figures/expenditure"
    "figures/gdp"
    "figures/informal-workers"
    "figures/older-persons"
    "figures/prices"
    "figures/wages"
    "figures/xts-per-eur"
    "plan"
    "registers/coverage"
    "registers/groups"
    "registers/schemes"
    "registers/sources"
    "scenarios/high"
    "scenarios/low"
);

/// A page of this plan.
pub fn page(id: &'static str, (columns, rows): (u16, u16), files: &[(&str, &str)]) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(files);
    stage.msg(Msg::Screen(Intent::Run(id)))
}

/// The page of costs.
fn cost(columns: u16, rows: u16, files: &[(&str, &str)]) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(files);
    stage.msg(Msg::Screen(Intent::Run("figures-cost")))
}

/// The same files, of which a part reads otherwise.
pub fn with<'a>(path: &str, text: &'a str) -> Vec<(&'static str, &'a str)> {
    let files = WORKED.iter().copied();
    files
        .map(|(at, old)| (at, if at == path { text } else { old }))
        .collect()
}

pub fn without(path: &str) -> Vec<(&'static str, &'static str)> {
    let files = WORKED.iter().copied();
    files.filter(|(at, _)| *at != path).collect()
}

/// Its rows as text, all of them.
pub fn rows(stage: &Stage) -> Vec<String> {
    let workspace = stage.workspace();
    let rows = workspace.figures.rows.iter();
    rows.map(|line| {
        let texts = line.row.runs.iter().map(|(_, text)| text.as_str());
        let indent = " ".repeat(usize::from(line.row.indent));
        format!("{indent}{}", texts.collect::<String>())
    })
    .collect()
}

pub fn row<'a>(rows: &'a [String], name: &str) -> &'a str {
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
    assert_eq!(heads, ["▸2005", "2006", "2007", "2008", "2009", "total"]);
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
    let stage = cost(80, 24, WORKED).keys("Enter Enter");
    assert_eq!(stage.state.screen, Screen::Plan);
    let workspace = stage.workspace();
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
    assert!(all.contains("Say in what years and currency"), "{all}");
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
fn every_page_fits_in_every_language() {
    let sizes = [40, 80, 120, 200].into_iter();
    let all = sizes.flat_map(|columns| Language::iter().map(move |it| (columns, it)));
    for (columns, language) in all {
        let mut stage = page("figures-matrix", (columns, 30), EXAMPLE);
        stage.state.language = language;
        for page in Page::iter() {
            stage = stage.keys("Down");
            assert_eq!(stage.workspace().figures.page, page);
            let heading = stage.shown();
            let name = Catalogue::of(language).say(&page.name());
            assert!(heading.contains(name.as_str()), "{heading}");
            for row in rows(&stage) {
                let wide = Width::GUESSED.of(row.trim_end());
                assert!(
                    wide <= usize::from(columns),
                    "{language:?} {columns}: {row}"
                );
                // Guarantees differ by their last words, and of a count the number comes last.
                let whole = page != Page::Matrix || columns < 120 || !row.contains('…');
                assert!(whole, "{language:?} {columns}: {row}");
            }
            stage = stage.keys("Tab");
        }
    }
}

/// The questions that wait for a worker.
fn questions(stage: &Stage) -> Vec<Question> {
    let asked = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Beside(Beside::WorkOut(question)) => Some((**question).clone()),
        _ => None,
    });
    asked.collect()
}

fn told(stage: Stage, question: &Question) -> Stage {
    let content = Ok(Box::new(work_out(question, TODAY)));
    let told = FiguresMsg::Told(question.ticket, content);
    stage.msg(Msg::Screen(Intent::Figures(told)))
}

/// With a worker that takes its time.
fn slow(files: &[(&str, &str)]) -> Stage {
    let mut stage = Stage::with(80, 24, Depth::None);
    stage.slow = true;
    let stage = stage.open_files(files);
    stage.msg(Msg::Screen(Intent::Run("figures-matrix")))
}

#[test]
fn what_a_page_is_made_of_is_worked_out_by_a_worker_and_no_key_waits() {
    let stage = slow(WORKED);
    let first = questions(&stage).pop().unwrap();
    let mut stage = told(stage, &first);
    assert!(stage.shown().contains("Basic pension") || stage.shown().contains("1/"));
    let matrix = rows(&stage);
    // For a moment the page before stays as it is, under its own name.
    let mut stage = stage.msg(Msg::Screen(Intent::Run("figures-cost")));
    let asked = questions(&stage).pop().unwrap();
    assert_eq!((asked.page, rows(&stage)), (Page::Cost, matrix));
    assert!(!stage.shown().contains("Working"));
    stage = stage.msg(Msg::Screen(Intent::Figures(FiguresMsg::Slow(asked.ticket))));
    assert!(stage.shown().contains("Working it out"));
    // Keys go on meanwhile, and what was known is not asked again.
    let count = questions(&stage).len();
    stage = stage.msg(Msg::Input(Input::Key(Chord::of(Key::Esc))));
    stage = stage.keys("i");
    assert_eq!(questions(&stage).len(), count);
    let stage = told(stage, &asked);
    assert!(row(&rows(&stage), "million XTS").contains("base"));
    let stage = stage.msg(Msg::Screen(Intent::Run("figures-matrix")));
    assert_eq!(questions(&stage).len(), count);
}

#[test]
fn an_answer_about_an_earlier_plan_says_nothing_any_more() {
    let stage = slow(WORKED).msg(Msg::Screen(Intent::Run("figures-cost")));
    let early = questions(&stage).pop().unwrap();
    let stage = stage.discuss(plenary::dialogue::Dialogue::default());
    let late = questions(&stage).pop().unwrap();
    assert_ne!(early.ticket, late.ticket);
    let stage = told(stage, &early);
    assert!(rows(&stage).is_empty());
    let slow = Msg::Screen(Intent::Figures(FiguresMsg::Slow(early.ticket)));
    let stage = stage.msg(slow);
    assert!(rows(&stage).is_empty());
    let stage = told(stage, &late);
    assert!(row(&rows(&stage), "million XTS").contains("base"));
}

#[test]
fn what_could_not_be_worked_out_is_said() {
    let stage = slow(WORKED);
    let asked = questions(&stage).pop().unwrap();
    let why = plenary::i18n::Message::new("app-then-locked");
    let told = FiguresMsg::Told(asked.ticket, Err(why));
    let mut stage = stage.msg(Msg::Screen(Intent::Figures(told)));
    assert!(stage.shown().contains("as it was"), "{}", stage.shown());
}

#[test]
fn the_day_stands_under_the_bars() {
    let files: Vec<(&str, String)> = FILES
        .iter()
        .map(|(at, text)| (*at, text.replace("2005-12-31", "2007-12-31")))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(at, it)| (*at, it.as_str())).collect();
    let stage = Stage::with(80, 24, Depth::None).open_files(&files);
    let stage = stage.msg(Msg::Screen(Intent::Run("figures-timeline")));
    let rows = rows(&stage);
    let today = row(&rows, "│ today");
    let heads = rows.iter().find(|row| row.contains("2007")).unwrap();
    let column = |row: &str, what: &str| row.split(what).next().unwrap().chars().count();
    // The middle of October is nine and a half months behind the beginning of 2006.
    let year = column(heads, "2006");
    assert!((6..8).contains(&(column(today, "│") - year)), "{rows:#?}");
    // A day outside the chart is not drawn.
    let stage = Stage::with(80, 24, Depth::None).open();
    let stage = stage.msg(Msg::Screen(Intent::Run("figures-timeline")));
    assert!(!self::rows(&stage).iter().any(|row| row.contains("today")));
}

/// Every row of a page that names something.
pub fn said(id: &'static str, size: (u16, u16), files: &[(&str, &str)]) -> Vec<String> {
    rows(&page(id, size, files))
}

#[test]
fn the_pages_of_figures_look_so() {
    for (name, id) in [
        ("coverage", "figures-coverage"),
        ("schemes", "figures-schemes"),
        ("trust", "figures-trust"),
    ] {
        insta::assert_snapshot!(name, page(id, (80, 24), EXAMPLE).shown());
        insta::assert_snapshot!(format!("{name}-wide"), page(id, (120, 36), EXAMPLE).shown());
    }
    let files = without("figures/prices.toml");
    let missing = |size| page("figures-missing", size, &files).shown();
    insta::assert_snapshot!("missing", missing((80, 24)));
    insta::assert_snapshot!("missing-wide", missing((120, 36)));
}

#[test]
fn on_a_wall_what_the_plan_takes_from_the_world_stands_beside_them() {
    insta::assert_snapshot!(
        "coverage-wall",
        page("figures-coverage", (200, 60), EXAMPLE).shown()
    );
}

/// Two schemes of which the overlap is not known, one group with more covered than it has, one of which nothing is known.
pub const COVERED: &[(&str, &str)] = &[
    ("plan.toml", FILES[0].1),
    (
        "registers/groups.toml",
        "[[group]]\nid = \"workers\"\nname = \"Workers\"\neconomy = \"formal\"\n\n[[group]]\nid = \"traders\"\nname = \"Traders\"\neconomy = \"informal\"\n\n[[group]]\nid = \"children\"\nname = \"Children\"\n",
    ),
    (
        "registers/schemes.toml",
        "[[scheme]]\nid = \"fund\"\nname = \"Fund\"\nkind = \"statutory\"\n\n[[scheme]]\nid = \"mutual\"\nname = \"Mutual\"\nkind = \"community-based\"\n",
    ),
    (
        "registers/coverage.toml",
        "[[covered]]\ngroup = \"workers\"\nscheme = \"fund\"\nyear = 2005\npeople = 600\nsource = \"a\"\n\n[[covered]]\ngroup = \"workers\"\nscheme = \"mutual\"\nyear = 2005\npeople = 200\nsource = \"a\"\n\n[[covered]]\ngroup = \"traders\"\nscheme = \"mutual\"\nyear = 2005\npeople = 1120\nsource = \"a\"\n",
    ),
    (
        "figures/workers.toml",
        "id = \"workers\"\nmeasure = \"population\"\ngroup = \"workers\"\nheld = true\n\n[[value]]\nyear = 2005\nvalue = 1000\nsource = \"a\"\n",
    ),
    (
        "figures/traders.toml",
        "id = \"traders\"\nmeasure = \"population\"\ngroup = \"traders\"\nheld = true\n\n[[value]]\nyear = 2005\nvalue = 1000\nsource = \"a\"\n",
    ),
];

#[test]
fn a_plan_that_is_not_costed_yet_leads_to_where_that_is_said() {
    for id in [
        "figures-missing",
        "figures-cost",
        "figures-alternatives",
        "figures-trust",
    ] {
        let mut stage = page(id, (80, 24), FILES);
        let shown = stage.shown();
        assert!(
            shown.contains("does not say yet in what years"),
            "{id}\n{shown}"
        );
        assert!(!shown.contains("plan.toml"), "{id}\n{shown}");
        assert!(
            !shown.contains("Column"),
            "{id} has no years to choose\n{shown}"
        );
        let mut stage = stage.keys("Enter");
        assert!(
            stage.shown().contains("Costed in"),
            "{id}\n{}",
            stage.shown()
        );
    }
    assert!(
        page("figures-cost", (80, 24), WORKED)
            .shown()
            .contains("Column")
    );
}

#[test]
fn what_is_missing_of_the_years_and_the_currency_leads_to_the_form_of_the_plan() {
    let (_, text) = WORKED.iter().find(|(at, _)| *at == "plan.toml").unwrap();
    let text = text.replace("to = 2009\n", "");
    for language in Language::iter() {
        let mut stage = page("figures-missing", (80, 24), &with("plan.toml", &text));
        stage.state.language = language;
        let mut stage = stage.keys("Home");
        let name = Catalogue::of(language).say(&plenary::plan::column_name("costing-to"));
        assert!(stage.shown().contains(&name), "{}", stage.shown());
        let mut stage = stage.keys("Enter");
        assert!(!stage.state.layers.is_empty(), "{}", stage.shown());
        assert!(stage.shown().contains(&name), "{}", stage.shown());
    }
}

#[test]
fn below_a_page_of_few_rows_stand_those_that_follow_it() {
    let below = |stage: &Stage| stage.workspace().figures.below.rows.len();
    let mut wall = page("figures-missing", (200, 60), EXAMPLE);
    let shown = wall.shown();
    assert!(shown.contains("needs is established"), "{shown}");
    assert_eq!(shown.matches("Timeline").count(), 2, "{shown}");
    assert!(below(&wall) > 20);
    // What is looked at there leads nowhere.
    let stage = wall.keys("Down Down Enter");
    assert_eq!(stage.state.screen, Screen::Figures);
    // From the last page it goes round; what has nothing to show is left out.
    let mut last = page("figures-follow-up", (200, 60), EXAMPLE);
    assert_eq!(last.shown().matches("Diagnosis").count(), 2);
    let shown = page("figures-coverage", (200, 60), FILES).shown();
    assert_eq!(shown.matches("Timeline").count(), 2, "{shown}");
    assert_eq!(shown.matches("Cost ").count(), 1, "{shown}");
    // Where there is no wall the page stands alone.
    assert_eq!(below(&page("figures-missing", (120, 36), EXAMPLE)), 0);
    // Below a line that is explained stands the table it is of.
    let mut wall = page("figures-cost", (200, 60), EXAMPLE).keys("Enter");
    let shown = wall.shown();
    assert!(
        below(&wall) > 0 && shown.contains("Still to be found"),
        "{shown}"
    );
}
