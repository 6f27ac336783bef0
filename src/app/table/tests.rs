use super::*;
use crate::app::key::{Chord, Key};
use crate::i18n::Language;
use crate::plan::format::{edit_clause_file, read_clause, write_clause};
use crate::plan::{Edit, Field, Plan, testing};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn table(field: &Field, text: &str) -> Table {
    let kind = field.row_kind().unwrap();
    let columns = columns(kind, &Plan::default(), Language::English);
    Table::new(kind, columns, kind.rows(text).unwrap())
}

/// Keys divided by spaces, or letters to be typed.
fn keys(table: &mut Table, keys: &str) {
    for word in keys.split(' ') {
        let chord = match word {
            "Enter" => Key::Enter,
            "Tab" => Key::Tab,
            "Down" => Key::Down,
            "Right" => Key::Right,
            "Delete" => Key::Delete,
            letters => {
                for letter in letters.chars() {
                    key(table, Chord::char(letter), 5);
                }
                continue;
            }
        };
        if chord == Key::Enter && table.typing.is_none() {
            table.change(None);
            continue;
        }
        key(table, Chord::of(chord), 5);
    }
}

#[test]
fn cells_are_filled_in_one_after_the_other() {
    let mut table = table(&Field::Cost, "Drugs; amount: 30.00; year: 2005; extra: 5");
    let shown: Vec<&str> = table.columns.iter().map(|column| column.key).collect();
    assert_eq!(shown, ["name", "year", "amount", "currency", "scheme"]);
    // What is typed takes the place of what stood there; Enter begins behind it.
    keys(&mut table, "Right 2006 Tab Enter 5 Enter");
    assert_eq!(table.text(), "Drugs; amount: 30.005; year: 2006; extra: 5");
    table.insert();
    keys(&mut table, "Staff Tab Tab 7 Enter");
    let text = "Drugs; amount: 30.005; year: 2006; extra: 5\nStaff; amount: 7";
    assert_eq!(table.text(), text);
    table.duplicate();
    assert_eq!(table.origins(), [Some(0), None, None]);
    table.remove();
    table.insert();
    assert_eq!(
        table.text(),
        text,
        "a row without a word counts for nothing"
    );
    while table.can_revert(true) {
        table.revert(true);
    }
    assert_eq!(table.text(), table.before());
    while table.can_revert(false) {
        table.revert(false);
    }
    assert_eq!(table.text(), text);
}

#[test]
fn what_cannot_stand_in_a_cell_stays_with_what_is_wrong() {
    let mut table = table(&Field::Cost, "Drugs; amount: 30");
    keys(&mut table, "Right Right much Enter");
    assert_eq!(table.typing.as_ref().unwrap().text(), "much");
    let wrong = table.wrong.as_ref().unwrap().to_string();
    assert_eq!(wrong, "Amount: expected a number such as 12 or 12.5.");
    assert_eq!(table.text(), "Drugs; amount: 30");
    // As far as it can stand there, what is being typed counts already.
    assert_eq!(table.typed().text(), "Drugs; amount: 30");
    table.typing = Some(Line::new("31"));
    assert_eq!(table.typed().text(), "Drugs; amount: 31");
    assert_eq!(table.text(), "Drugs; amount: 30");
}

#[test]
fn the_first_row_begins_in_the_cell_that_was_selected() {
    let mut table = table(&Field::Cost, "");
    keys(&mut table, "Right Right 5 Enter");
    assert_eq!(table.text(), "\"\"; amount: 5");
    assert_eq!(table.column, 2);
}

#[test]
fn words_are_chosen_and_flags_said() {
    let mut table = table(&Field::Benefit, "Pension; per: month");
    table.select(0, "per");
    assert_eq!(table.said(0, table.column), "a month");
    assert_eq!(table.change(Some('y')), Asked::List(Some('y')));
    table.pick("year");
    assert_eq!(table.text(), "Pension; per: year");
    keys(&mut table, "Delete");
    assert_eq!(table.text(), "Pension");
}

#[test]
fn every_column_has_a_name_and_a_meaning_in_every_language() {
    let fields = Field::KNOWN.iter().filter_map(Field::row_kind);
    let ledgers = [
        "plan",
        "resource",
        "figure/a",
        "scenario/a",
        "scheme/a",
        "group",
        "source",
        "covered",
        "overlap",
    ];
    let ledgers: Vec<_> = ledgers
        .iter()
        .map(|word| plan::Ledger::of_word(word).unwrap())
        .collect();
    let kinds = fields
        .chain(ledgers.iter().flat_map(plan::Ledger::tables))
        .chain(ledgers.iter().filter_map(plan::Ledger::head_of));
    for kind in kinds {
        for column in columns(kind, &Plan::default(), Language::English) {
            let [en, ..] = column.name.in_each_language();
            assert_ne!(en, column.key, "{} of {}", column.key, kind.key);
            for about in column.about.in_each_language() {
                assert!(
                    about.contains(' '),
                    "{} of {}: {about}",
                    column.key,
                    kind.key
                );
            }
        }
        let [fr, pt] = [Language::French, Language::Portuguese]
            .map(|language| columns(kind, &Plan::default(), language));
        for (fr, pt) in fr.iter().zip(&pt) {
            let words = matches!(kind.takes(fr.key), plan::Takes::Words(_));
            let picks = fr.picks.iter().zip(&pt.picks).filter(|_| words);
            for (fr, pt) in picks {
                assert!(fr.name != fr.id || pt.name != pt.id, "{}", fr.id);
            }
        }
    }
}

/// Something done to a table.
#[derive(Clone, Debug)]
enum Done {
    Key(Key),
    Type(String),
    Pick(String),
    Insert,
    Duplicate,
    Remove,
    Revert(bool),
}

fn any_done() -> impl Strategy<Value = Done> {
    let go = select(vec![
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Tab,
        Key::Delete,
    ]);
    prop_oneof![
        6 => go.prop_map(Done::Key),
        4 => select(vec!["12", "0.50", "2006", "2006-07-01", "a; b", "x, \"y", "-3", "#", "\u{e9}t\u{e9}"])
            .prop_map(|text| Done::Type(text.to_owned())),
        1 => select(vec!["month", "even", "", "true"]).prop_map(|id| Done::Pick(id.to_owned())),
        2 => Just(Done::Insert),
        1 => Just(Done::Duplicate),
        1 => Just(Done::Remove),
        1 => any::<bool>().prop_map(Done::Revert),
    ]
}

fn act(table: &mut Table, done: &Done) {
    match done {
        Done::Key(it) => drop(key(table, Chord::of(*it), 4)),
        Done::Type(text) => {
            table.begin(true);
            table.paste(text);
            if !table.accept() {
                table.typing = None;
            }
        }
        Done::Pick(id) => table.pick(id),
        Done::Insert => table.insert(),
        Done::Duplicate => table.duplicate(),
        Done::Remove => table.remove(),
        Done::Revert(back) => table.revert(*back),
    }
}

proptest! {
    /// Whatever is done to a table is taken back step by step; what it says can be recorded, and the file says it then and
    /// keeps every line of what was not touched.
    #[test]
    fn what_is_filled_in_is_what_the_file_says(
        clause in testing::clause(),
        at in 0..9_usize,
        done in vec(any_done(), 0..25),
    ) {
        let fields: Vec<Field> = Field::KNOWN.into_iter().filter(Field::is_rows).collect();
        let field = fields[at % fields.len()].clone();
        let before = clause.get(&field).unwrap_or_default();
        let mut table = table(&field, &before);
        prop_assert_eq!(table.text(), before.clone());
        for one in &done {
            act(&mut table, one);
        }
        let text = table.text();
        let edit = Edit::Set {
            clause: clause.id.clone(),
            field: field.clone(),
            value: Some(text.clone()).filter(|text| !text.is_empty()),
        };
        let old = write_clause(&clause);
        let new = edit_clause_file(Some(&old), &edit).unwrap().unwrap();
        let read = read_clause(&new, clause.id.as_str()).unwrap();
        prop_assert_eq!(read.get(&field).unwrap_or_default(), text.clone());
        for (other, value) in clause.fields() {
            if other != field {
                prop_assert_eq!(read.get(&other), Some(value));
            }
        }
        if text == before {
            prop_assert_eq!(&new, &old);
        }
        while table.can_revert(true) {
            table.revert(true);
        }
        prop_assert_eq!(table.text(), before);
    }
}
