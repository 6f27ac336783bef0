//! What stands in a workbook, cell by cell.

use super::{Book, Cell, Over, Source, book, csv, xlsx};
use crate::costing::follow_up::Hands;
use crate::dialogue::Dialogue;
use crate::export::Style;
use crate::i18n::Language;
use crate::plan::{Clause, ClauseId, Cost, Funding, Kind, Outline, Plan};
use proptest::prelude::*;

fn cost(name: &str, amount: Option<&str>, currency: Option<&str>, year: Option<i64>) -> Cost {
    Cost {
        name: name.to_owned(),
        amount: amount.map(|it| it.parse().unwrap()),
        currency: currency.map(str::to_owned),
        year,
        ..Cost::default()
    }
}

fn plan(costs: Vec<Cost>, funding: Vec<Funding>) -> Plan {
    let id: ClauseId = "care".parse().unwrap();
    let mut clause = Clause::new(id.clone(), Kind::Action);
    clause.title = "Care".to_owned();
    clause.costs = costs;
    clause.funding = funding;
    let mut plan = Plan::default();
    plan.clauses.insert(id, clause);
    plan
}

fn made(plan: &Plan) -> Book {
    book(&Source {
        plan,
        outline: &Outline::of(plan),
        dialogue: &Dialogue::default(),
        hands: &Hands::default(),
        rev: "abc".to_owned(),
        time: Some(1_066_000_000),
        day: "2003-10-13".to_owned(),
        language: Language::English,
    })
}

/// The lines of a sheet's table.
fn lines(book: &Book, name: &str) -> Vec<String> {
    let files = csv::files(book, Style::Plain);
    let found = files.into_iter().find(|(file, _)| file == name).unwrap();
    found.1.lines().map(str::to_owned).collect()
}

#[test]
fn a_budget_is_added_up_by_year_and_by_line() {
    let plan = plan(
        vec![
            cost("Drugs", Some("100"), Some("XOF"), Some(2005)),
            cost("Drugs", Some("50.25"), Some("XOF"), Some(2006)),
            cost("Staff", Some("0.1"), Some("XOF"), Some(2006)),
        ],
        Vec::new(),
    );
    let book = made(&plan);
    assert_eq!(
        lines(&book, "budget.csv"),
        [
            "No.,Clause,Item,Kind,Currency,2005,2006,Total",
            "1,Care,Drugs,Cost,XOF,100.00,50.25,150.25",
            "1,Care,Staff,Cost,XOF,,0.10,0.10",
            "Total,,,,,100.00,50.35,150.35",
        ]
    );
    let sheet = &book.sheets[0];
    assert!(matches!(&sheet.rows[0][7], Cell::Sum(Over::Columns(of), _) if *of == (5..7)));
    assert!(matches!(&sheet.totals[0][6], Cell::Sum(Over::Rows, _)));
}

#[test]
fn the_day_of_a_revision_is_a_day() {
    let book = made(&plan(Vec::new(), Vec::new()));
    let notes = book.sheets.last().unwrap();
    let day = jiff::civil::date(2003, 10, 13);
    let is_day = |row: &Vec<Cell>| row[1] == Cell::Date(day);
    assert_eq!(notes.rows.iter().filter(|row| is_day(row)).count(), 1);
    let lines = lines(&book, "notes.csv");
    assert!(lines.iter().any(|line| line.ends_with(",2003-10-13")));
}

#[test]
fn what_is_not_established_makes_a_total_an_at_least_and_never_a_zero() {
    let plan = plan(
        vec![
            cost("Drugs", Some("100"), Some("XOF"), Some(2005)),
            cost("Staff", None, Some("XOF"), Some(2005)),
            cost("Law", Some("7"), Some("XOF"), None),
        ],
        Vec::new(),
    );
    assert_eq!(
        lines(&made(&plan), "budget.csv"),
        [
            "No.,Clause,Item,Kind,Currency,2005,Without a year,Total,At least,Still to be established",
            "1,Care,Drugs,Cost,XOF,100.00,,100.00,,",
            "1,Care,Law,Cost,XOF,,7.00,7.00,,",
            "1,Care,Staff,Cost,XOF,not established,,not established,0.00,Staff (Care): Amount: nobody gave it",
            "Total,,,,,not established,7.00,not established,,",
            "At least,,,,,100.00,,107.00,,",
        ]
    );
}

#[test]
fn a_currency_has_a_sheet_of_its_own() {
    let plan = plan(
        vec![
            cost("Drugs", Some("100"), Some("XOF"), Some(2005)),
            cost("Adviser", Some("5"), Some("EUR"), Some(2005)),
            cost("Adviser", Some("6"), None, Some(2005)),
        ],
        Vec::new(),
    );
    let book = made(&plan);
    let names: Vec<&str> = book.sheets.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names[..3],
        ["Budget (no currency)", "Budget EUR", "Budget XOF"]
    );
    assert_eq!(lines(&book, "budget-EUR.csv")[2], "Total,,,,,5.00,5.00");
    assert_eq!(lines(&book, "budget-XOF.csv")[2], "Total,,,,,100.00,100.00");
    // What is in no currency is no amount.
    assert!(lines(&book, "budget-none.csv")[1].contains("not established"));
    assert!(xlsx::write(&book).is_ok());
}

#[test]
fn who_pays_stands_by_how_sure_it_is() {
    let funding = |name: &str, state: Option<&str>, until| Funding {
        name: name.to_owned(),
        amount: "10".parse().ok(),
        currency: Some("XOF".to_owned()),
        year: Some(2005),
        until,
        state: state.map(str::to_owned),
        ..Funding::default()
    };
    let plan = plan(
        Vec::new(),
        vec![
            funding("State", Some("committed"), Some(2007)),
            funding("Donor", None, None),
            funding("Anybody", Some("sought"), None),
        ],
    );
    let lines = lines(&made(&plan), "funding.csv");
    assert!(
        lines[1].ends_with("XOF,2005,2007,10.00,30.00,,"),
        "{lines:#?}"
    );
    assert!(lines[2].ends_with("XOF,2005,,10.00,,10.00,"), "{lines:#?}");
    assert!(lines[3].ends_with("XOF,2005,,10.00,,,10.00"), "{lines:#?}");
    assert_eq!(lines[4], "Total,,,,,,,,,,30.00,10.00,10.00");
}

#[test]
fn a_number_that_a_cell_cannot_hold_is_text_and_in_no_formula() {
    let plan = plan(
        vec![
            cost("Much", Some("1234567890123456.5"), Some("XOF"), Some(2005)),
            cost("Little", Some("1"), Some("XOF"), Some(2005)),
        ],
        Vec::new(),
    );
    let book = made(&plan);
    assert_eq!(
        lines(&book, "budget.csv")[3],
        "Total,,,,,1234567890123457.50,1234567890123457.50"
    );
    let sheet = part(&xlsx::write(&book).unwrap(), "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("SUM(F2:F3)"), "{sheet}");
    assert!(sheet.contains("SUM(F2:F2)"), "{sheet}");
}

/// A part of a package.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let part = archive.by_name(name).unwrap();
    std::io::read_to_string(part).unwrap()
}

fn cell() -> impl Strategy<Value = Cell> {
    let text = prop_oneof![
        "[-=+@a-c'\"<&\u{202e}\u{0}\u{1b}\n]{0,8}",
        proptest::collection::vec(any::<char>(), 0..6).prop_map(|it| it.into_iter().collect()),
    ];
    prop_oneof![
        Just(Cell::Empty),
        text.prop_map(Cell::Text),
        any::<i64>().prop_map(Cell::Year),
        "-?[0-9]{1,20}(\\.[0-9]{1,12})?".prop_map(|it| Cell::stated(it.parse().ok().as_ref())),
    ]
}

#[test]
fn columns_stand_from_right_to_left_where_the_language_runs_so() {
    for (language, right) in [("ar-YE", true), ("pt", false)] {
        let mut plan = plan(Vec::new(), Vec::new());
        plan.manifest.language = language.to_owned();
        let bytes = xlsx::write(&made(&plan)).unwrap();
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        assert_eq!(sheet.contains("rightToLeft=\"1\""), right, "{language}");
    }
}

proptest! {
    /// Whatever a plan holds, a workbook comes of it, and the same twice; no text becomes a formula.
    #[test]
    fn every_book_can_be_written(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 3), 0..8),
        names in proptest::collection::vec("[a-c'\\[\\]:*?/\\\\ ]{0,40}", 1..4),
    ) {
        let sheets = names.into_iter().map(|name| super::Sheet {
            id: "a".to_owned(),
            name,
            heads: ["a", "b", "c"].map(str::to_owned).to_vec(),
            rows: rows.clone(),
            totals: Vec::new(),
        });
        let book = Book { title: "=1".to_owned(), sheets: sheets.collect(), ..Book::default() };
        let bytes = xlsx::write(&book).unwrap();
        prop_assert_eq!(&bytes, &xlsx::write(&book).unwrap());
        prop_assert!(!part(&bytes, "xl/worksheets/sheet1.xml").contains("<f>"));
        prop_assert!(book.sheets.len() == csv::files(&book, Style::Plain).len());
    }
}
