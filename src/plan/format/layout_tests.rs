//! What an edit leaves where it stands, and that the layout of a file is nobody's word.

use super::*;
use crate::plan::testing::{self, clause};
use crate::plan::{Edit, Field};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

#[test]
fn a_text_keeps_the_place_of_its_closing_quotes() {
    let old = "id = \"a\"\nkind = \"action\"\ntitle = \"T\"\ntext = \"\"\"\nOne.\n\"\"\" # why\n";
    let edit = Edit::Set {
        clause: testing::id("a"),
        field: Field::Text,
        value: Some("Two.".to_owned()),
    };
    let new = edit_clause_file(Some(old), &edit).unwrap().unwrap();
    assert_eq!(new, old.replace("One", "Two"));
    let close = old.replace("One.\n", "One.");
    let new = edit_clause_file(Some(&close), &edit).unwrap().unwrap();
    assert_eq!(new, close.replace("One", "Two"));
}

#[test]
fn a_text_keeps_its_kind_of_quotes_as_long_as_it_can() {
    let set = |old: &str, words: &str| {
        let file = format!("id = \"a\"\nkind = \"action\"\ntext = {old} # why\n");
        let edit = Edit::Set {
            clause: testing::id("a"),
            field: Field::Text,
            value: Some(words.to_owned()),
        };
        let new = edit_clause_file(Some(&file), &edit).unwrap().unwrap();
        let (_, text) = new.split_once("text = ").unwrap();
        text.strip_suffix(" # why\n").unwrap().to_owned()
    };
    assert_eq!(set("\"One.\"", "Two \"2\"."), "\"Two \\\"2\\\".\"");
    assert_eq!(set("'One.'", "Two."), "\"Two.\"");
    assert_eq!(set("\"One.\"", "A.\n\nB."), "\"\"\"\nA.\n\nB.\"\"\"");
    assert_eq!(set("\"\"", "Two."), "\"\"\"\nTwo.\"\"\"");
    assert_eq!(set("'''\nOne \\d.\n'''", "Two \\d."), "'''\nTwo \\d.\n'''");
    assert_eq!(set("'''One.'''", "It's \"so\""), "'''\nIt's \"so\"'''");
    // What cannot stand there as it is needs the others.
    for words in ["the '''third", "the members'", "a\u{ad}b"] {
        assert!(set("'''One.'''", words).starts_with("\"\"\""), "{words}");
    }
}

#[test]
fn rows_keep_their_comments_when_others_go() {
    let rows = "\n# the first\n[[cost]]\nname = \"A\" # a\n\n# the second\n[[cost]]\nname = \"B\" # b\namount = 0.10 # exact\n";
    let old = format!("id = \"a\"\nkind = \"action\"\n{rows}");
    let set = |value: &str| with_costs(&old, value);
    assert_eq!(
        set("B; amount: 0.10"),
        old.replace("\n# the first\n[[cost]]\nname = \"A\" # a\n", "")
    );
    assert!(
        set("A\nB; amount: 0.10\nC; amount: 9007199254740993").ends_with(
            "amount = 0.10 # exact\n\n[[cost]]\nname = \"C\"\namount = 9007199254740993\n"
        )
    );
}

#[test]
fn rows_keep_their_comments_wherever_others_come_in() {
    let a = "\n# the first\n[[cost]]\nname = \"A\" # a\n";
    let b = "\n# the second\n[[cost]]\nname = \"B\" # b\namount = 0.10 # exact\n";
    let c = "\n# the last\n[[cost]]\nname = \"C\"\n# the end\n";
    let other = "\n[[funding]]\nsource = \"F\"\n";
    let head = "id = \"a\"\nkind = \"action\"\n";
    let old = [head, a, b, other, c].concat();
    let set = |value: &str| with_costs(&old, value);
    let new = "\n[[cost]]\nname = \"N\"\n";
    let (b_now, c_now) = (b.replace("0.10", "7"), c.replace("\"C\"", "\"D\""));
    for (value, parts) in [
        ("A\nN\nB; amount: 0.10\nC", vec![head, a, new, b, other, c]),
        ("N\nA\nB; amount: 0.10\nC", vec![head, new, a, b, other, c]),
        ("A\nB; amount: 0.10\nN\nC", vec![head, a, b, new, other, c]),
        // A row that begins alike is the same row, changed.
        (
            "A\nN\nB; amount: 7\nC",
            vec![head, a, new, &b_now, other, c],
        ),
        (
            "N\nB; amount: 7\nD",
            vec![head, &a.replace("\"A\"", "\"N\""), &b_now, other, &c_now],
        ),
        ("B; amount: 0.10\nN\nC", vec![head, b, new, other, c]),
    ] {
        assert_eq!(set(value), parts.concat(), "{value}");
    }
}

#[test]
fn rows_beyond_number_keep_their_comments() {
    let rows = |from: usize| -> String {
        (from..3_000)
            .map(|at| format!("\n# {at}\n[[cost]]\nname = \"{at}\"\n"))
            .collect()
    };
    let head = "id = \"a\"\nkind = \"action\"\n";
    let value: Vec<String> = (0..3_000).map(|at| at.to_string()).collect();
    let edit = Edit::Set {
        clause: testing::id("a"),
        field: Field::Cost,
        value: Some(format!("new\n{}", value.join("\n"))),
    };
    let new = edit_clause_file(Some(&(head.to_owned() + &rows(0))), &edit);
    let first = "\n[[cost]]\nname = \"new\"\n";
    assert_eq!(new.unwrap().unwrap(), [head, first, &rows(0)].concat());
}

/// Every way of TOML to write a number, with what it is as people read it.
const SPELLED: [(&str, &str); 14] = [
    ("0xFF", "255"),
    ("0o17", "15"),
    ("0b101", "5"),
    ("1_000", "1000"),
    ("1_000.50", "1000.50"),
    ("1.5e3", "1500"),
    ("1E06", "1000000"),
    ("5.00", "5.00"),
    ("+5", "5"),
    ("-0.0", "0"),
    ("9007199254740993.25", "9007199254740993.25"),
    ("99999999999999999999", "99999999999999999999"),
    ("25e-401", "25e-401"),
    ("1e400", "1e400"),
];

/// The costs of a file, set to this.
fn with_costs(old: &str, value: &str) -> String {
    let edit = Edit::Set {
        clause: testing::id("a"),
        field: Field::Cost,
        value: Some(value.to_owned()),
    };
    edit_clause_file(Some(old), &edit).unwrap().unwrap()
}

#[test]
fn a_number_keeps_its_spelling_whatever_is_written_beside_it() {
    for (spelled, number) in SPELLED {
        let head = "id = \"a\"\nkind = \"action\"\ntitle = \"T\"\n";
        let a = format!("\n[[cost]]\nname = \"A\"\namount = {spelled} # so\nx = {spelled}\n");
        let b = "\n[[cost]]\nname = \"B\"\namount = 7\n";
        let old = [head, &a, b].concat();
        let told = format!("A; amount: {number}; x: {spelled}");
        assert_eq!(
            with_costs(&old, &format!("{told}\nB; amount: 8")),
            old.replace("= 7", "= 8"),
        );
        let year = format!("A; amount: {number}; year: 2004; x: {spelled}\nB; amount: 7");
        assert_eq!(
            with_costs(&old, &year),
            [head, &a, "year = 2004\n", b].concat()
        );
        // Where it moves, too.
        let moved = with_costs(&old, &format!("B; amount: 7\n{told}"));
        assert!(moved.contains(&format!("amount = {spelled}")), "{moved}");
        assert!(moved.ends_with(&format!("x = {spelled}\n")), "{moved}");
        let edit = Edit::Set {
            clause: testing::id("a"),
            field: Field::Title,
            value: Some("N".to_owned()),
        };
        let new = edit_clause_file(Some(&old), &edit).unwrap().unwrap();
        assert_eq!(new, old.replace("\"T\"", "\"N\""));
    }
}

#[test]
fn a_number_in_a_list_of_rows_keeps_its_spelling() {
    for (spelled, number) in SPELLED {
        let list =
            format!("[{{ name = 'A', amount = {spelled} }}, {{ name = 'B', amount = 1_0 }}]");
        let old = format!("id = \"a\"\nkind = \"action\"\ncost = {list}\n");
        let told = format!("A; amount: {number}\nB; amount: 10");
        assert_eq!(
            with_costs(&old, &format!("{told}\nC")),
            old.replace("1_0 }]", "1_0 }, { name = \"C\" }]"),
        );
        let currency = format!("A; amount: {number}; currency: XOF\nB; amount: 10");
        let new = format!("{{ name = 'A', amount = {spelled}, currency = \"XOF\" }}");
        assert_eq!(
            with_costs(&old, &currency),
            old.replace(&format!("{{ name = 'A', amount = {spelled} }}"), &new),
        );
    }
}

#[test]
fn rows_put_in_another_order_take_their_comments_along() {
    let head = "id = \"a\"\nkind = \"action\"\n";
    let row = |name: &str, amount: u8| {
        format!(
            "\n# about {name}\n[[cost]]\nname = \"{name}\" # {name}\namount = {amount}.00 # exact\n"
        )
    };
    let (a, b, c) = (row("A", 1), row("B", 2), row("C", 3));
    let old = format!("{head}{a}{b}{c}\n[[indicator]]\nname = \"I\"\n");
    let tail = "\n[[indicator]]\nname = \"I\"\n";
    for (value, rows) in [
        (
            "B; amount: 2.00\nA; amount: 1.00\nC; amount: 3.00",
            [&b, &a, &c],
        ),
        (
            "C; amount: 3.00\nB; amount: 2.00\nA; amount: 1.00",
            [&c, &b, &a],
        ),
        (
            "C; amount: 3.00\nA; amount: 1.00\nB; amount: 4.00",
            [&c, &a, &row("B", 4)],
        ),
        (
            "C; amount: 5.00\nA; amount: 1.00\nB; amount: 2.00",
            [&row("C", 5), &a, &b],
        ),
    ] {
        let rows: String = rows.into_iter().map(String::as_str).collect();
        let rows = rows.replace("4.00", "4").replace("5.00", "5");
        let value = value.replace("4.00", "4").replace("5.00", "5");
        assert_eq!(with_costs(&old, &value), format!("{head}{rows}{tail}"));
    }
    let list = "cost = [\n  # of A\n  { name = 'A', amount = 1.0 }, # A\n  # of B\n  { name = 'B' }, # B\n]\n";
    let turned = "cost = [\n  # of B\n  { name = 'B' }, # B\n  # of A\n  { name = 'A', amount = 1.0 }, # A\n]\n";
    assert_eq!(
        with_costs(&format!("{head}{list}"), "B\nA; amount: 1.0"),
        format!("{head}{turned}")
    );
}

#[test]
fn what_is_no_number_is_named_where_it_stands() {
    for wrong in [
        "inf",
        "-inf",
        "nan",
        "+nan",
        "1e5000",
        "2003-10-14",
        "07:30:00",
        "\"5\"",
        "true",
        "[5]",
    ] {
        let file =
            format!("id = \"a\"\nkind = \"action\"\n\n[[cost]]\nname = \"A\"\namount = {wrong}\n");
        let problem = read_clause(&file, "a").unwrap_err();
        assert_eq!(
            (problem.line, problem.column),
            (Some(6), Some(10)),
            "{wrong}"
        );
        assert_eq!(problem.message.id, "plan-expected-number");
        let edit = Edit::Set {
            clause: testing::id("a"),
            field: Field::Title,
            value: Some("N".to_owned()),
        };
        assert!(edit_clause_file(Some(&file), &edit).is_err(), "{wrong}");
    }
}

/// The same value as different hands write it, where Plenary knows the key and where it does not.
#[test]
fn the_spelling_of_a_value_changes_nothing_that_is_agreed() {
    for (one, other) in [
        ("x = \"a\"", "x = 'a'"),
        ("x = \"a\\nb\"", "x = \"\"\"\na\nb\"\"\""),
        ("x = \"\u{e9}\"", "x = \"\\u00E9\""),
        ("x = 1000", "x = 1_000"),
        ("x = [1, 2]", "x = [\n  1, # one\n  2,\n]"),
        ("x = {a = 1, b = 2}", "[x]\nb = 2\na = 1"),
        ("x = {a = 1, b = 2}", "x.a = 1\nx.b = 2"),
        ("x = [{a = 1}, {a = 2}]", "[[x]]\na = 1\n# c\n[[x]]\na = 2"),
        ("x = 2004-02-29T01:02:03Z", "x = 2004-02-29 01:02:03z"),
        ("x = true", "\"x\" = true # c"),
        ("partners = [\"a\", \"b\"]", "partners = [\n'a',\n'b', ]"),
        (
            "[[cost]]\nname = \"A\"\namount = 16",
            "cost = [{ amount = 0x10, name = 'A' }]",
        ),
        (
            "[[cost]]\nname = \"A\"\namount = 1000",
            "[[cost]]\namount = 1_000.0\nname = 'A'",
        ),
        (
            "[[cost]]\nname = \"A\"\namount = 0",
            "[[cost]]\nname = \"A\"\namount = -0.0",
        ),
        (
            "[[cost]]\nname = \"A\"\namount = 1000",
            "[[cost]]\nname = \"A\"\namount = 1e3",
        ),
    ] {
        let canonical = |tail: &str| {
            let text = format!("id = \"a\"\nkind = \"action\"\n{tail}\n");
            let crlf = splice::with_crlf(&text);
            let of = |text: &str| {
                let read = read_clause(text, "a").unwrap_or_else(|why| panic!("{tail}: {why:?}"));
                String::from_utf8(crate::plan::canonical(&read)).unwrap()
            };
            assert_eq!(of(&text), of(&crlf), "{tail}");
            of(&text)
        };
        assert_eq!(canonical(one), canonical(other), "{one} {other}");
    }
}

/// The same clause as another hand lays it out: the keys of the root in another order, comments, literal strings and
/// escapes, the closing quotes on a line of their own, numbers with zeros at the end.
fn laid_out(text: &str, turn: usize) -> String {
    let (root, tables) = match text.find("\n[[") {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let mut keys: Vec<String> = Vec::new();
    let mut inside = false;
    for line in root.split_inclusive('\n') {
        match keys.last_mut() {
            Some(last) if inside => last.push_str(line),
            _ => keys.push(line.to_owned()),
        }
        inside ^= line.matches("\"\"\"").count() % 2 == 1;
    }
    let turn = turn % keys.len().max(1);
    keys.rotate_left(turn);
    let keys = keys.iter().map(|key| match key.strip_suffix("\"\"\"\n") {
        Some(prose) if !prose.ends_with(['\\', '"']) => format!("# c\n{prose}\n\"\"\"  # c\n"),
        _ => format!("\n# c\n{key}"),
    });
    keys.collect::<String>() + tables
}

#[test]
fn accents_stored_apart_are_the_same_words_and_stay_as_they_are_stored() {
    let file = "id = \"a\"\nkind = \"action\"\ntitle = \"Santé\"\ntext = \"Étendre à tous, கோ.\"\nlead = \"état\"\n";
    let apart: String = file.nfd().collect();
    assert_ne!(apart, file);
    let read = read_clause(&apart, "a").unwrap();
    assert_eq!(read, read_clause(file, "a").unwrap());
    let edit = Edit::Set {
        clause: read.id,
        field: Field::Title,
        value: Some("Santé pour tous".to_owned()),
    };
    let written = edit_clause_file(Some(&apart), &edit).unwrap().unwrap();
    let title: String = "\"Santé\"".nfd().collect();
    assert_eq!(written, apart.replace(&title, "\"Santé pour tous\""));
}

proptest! {
    #[test]
    fn a_change_of_layout_alone_changes_nothing_that_is_agreed(
        mut clause in clause(), turn in any::<usize>(), zeros in any::<bool>(),
    ) {
        // So that the closing quotes and the heads of tables are the only ones.
        clause.text = clause.text.replace(['"', '['], "").trim_end_matches('\n').to_owned();
        let text = write_clause(&clause);
        let mut other = laid_out(&text, turn);
        if zeros {
            // As much, more exactly.
            other = other
                .split_inclusive('\n')
                .map(|line| match line.strip_suffix('\n').and_then(|line| line.strip_prefix("amount = ")) {
                    Some(number) if number.contains('.') => format!("amount = {number}00\n"),
                    _ => line.to_owned(),
                })
                .collect();
        }
        if let Ok(read) = read_clause(&other, clause.id.as_str()) {
            prop_assert_eq!(crate::plan::canonical(&read), crate::plan::canonical(&clause), "{}", other);
        } else {
            prop_assert!(false, "{}", other);
        }
    }
}
