//! Reading, writing and editing files, on generated and on hand-mangled ones.

use super::*;
use crate::plan::testing::{self, clause, nasty};
use crate::plan::{Clause, Edit, EditError, Field};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One key of a mangled file: how it is written around its value.
#[derive(Clone, Debug)]
struct Style {
    before: &'static str,
    equals: &'static str,
    after: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let before = select(vec![
        "",
        "\n",
        "  ",
        "\t",
        "\n\n# c\n",
        "  # c \"a = 1\n",
        "# c '''\n\n\t",
    ]);
    let equals = select(vec!["=", " = ", "  =\t", "\t="]);
    let parts = (before, equals, any::<bool>());
    parts.prop_map(|(before, equals, after)| Style {
        before,
        equals,
        after,
    })
}

/// A clause's file as a hand might have written it: any order, odd spaces, comments everywhere, inline rows,
/// dotted keys, unknown tables, CRLF.
fn mangled() -> impl Strategy<Value = (Clause, String)> {
    let layout = (any::<bool>(), any::<bool>(), 0u8..4, any::<bool>());
    let keys = proptest::collection::vec((style(), any::<u32>()), 40);
    (clause(), keys, layout).prop_map(|(clause, styles, (inline, crlf, extra, newline))| {
        let (mut text, blocks) = written(&clause, &styles, inline);
        let tail = match extra {
            0 => "",
            1 => "\n# c\nzz.dotted . key = 1 # c\nzz.other = \"x\"\n",
            2 => "\n[ zz . table ]# c\na = 1\n\n[zz]\n b=2\n",
            _ => "\n[[zz]]\na = { b = 1 } # c\n# c\n",
        };
        // Keys of the root must come before tables.
        let (one, other) = if extra == 1 {
            (tail, blocks.as_str())
        } else {
            (blocks.as_str(), tail)
        };
        text.push_str(one);
        text.push_str(other);
        if !newline && text.ends_with('\n') {
            text.pop();
        }
        if crlf {
            text = splice::with_crlf(&text);
        }
        let clause = read_clause(&text, clause.id.as_str());
        let clause = clause.unwrap_or_else(|problem| panic!("{problem:?} in\n{text}"));
        (clause, text)
    })
}

fn written(clause: &Clause, styles: &[(Style, u32)], inline: bool) -> (String, String) {
    let mut styles = styles.iter().cycle();
    let mut keys: Vec<(u32, String)> = Vec::new();
    let mut pair = |key: &str, value: String| {
        let (style, rank) = styles.next().unwrap();
        let comment = if style.after { " # c" } else { "" };
        let name = crate::plan::quote::key(key);
        keys.push((
            *rank,
            format!("{}{name}{}{value}{comment}\n", style.before, style.equals),
        ));
    };
    let known = splice::KEYS.iter().map(|key| (*key).to_owned());
    let unknown = clause.unknown.iter().map(|(key, _)| key.clone());
    for key in known.chain(unknown) {
        if let Some(value) = write::value_of(clause, &key) {
            pair(&key, value);
        }
    }
    if inline && !clause.indicators.is_empty() {
        let rows = clause.indicators.iter().map(|row| {
            let cells: Vec<String> = crate::plan::row::cells(row)
                .iter()
                .map(|(key, value)| format!("{}={value}", crate::plan::quote::key(key)))
                .collect();
            format!("{{{}}}", cells.join(" , "))
        });
        pair(
            "indicator",
            format!("[ {} ]", rows.collect::<Vec<_>>().join(", # c\n")),
        );
    }
    keys.sort();
    let root: String = keys.into_iter().map(|(_, text)| text).collect();
    let mut rows = Clause::new(clause.id.clone(), clause.kind);
    if !inline {
        rows.indicators.clone_from(&clause.indicators);
    }
    rows.benefits.clone_from(&clause.benefits);
    rows.coverage.clone_from(&clause.coverage);
    rows.contributions.clone_from(&clause.contributions);
    rows.support.clone_from(&clause.support);
    rows.milestones.clone_from(&clause.milestones);
    rows.costs.clone_from(&clause.costs);
    rows.funding.clone_from(&clause.funding);
    rows.progress.clone_from(&clause.progress);
    let full = write_clause(&rows);
    let blocks = full.find("\n\n[[").map_or("", |at| &full[at + 1..]);
    (root, blocks.replace("]]\n", "]] # c\n"))
}

/// An edit of any field: emptied, as another clause has it, or set to some text.
fn edit() -> impl Strategy<Value = (Index, Clause, u8, String)> {
    (any::<Index>(), clause(), 0u8..3, nasty())
}

fn edit_of(clause: &Clause, (at, other, how, text): &(Index, Clause, u8, String)) -> Edit {
    let mut fields: Vec<Field> = Field::KNOWN.to_vec();
    fields.extend(
        clause
            .unknown
            .iter()
            .map(|(key, _)| Field::Other(key.clone())),
    );
    fields.push(Field::Other("x-new".to_owned()));
    let field = at.get(&fields).clone();
    let value = match (how, &field) {
        (0, Field::Kind) => Some("chapeau".to_owned()),
        (0, _) => None,
        (1, Field::Other(_)) => Some("{ b = [1, 2], a = \"x\" }".to_owned()),
        (1, field) => other.get(field),
        (_, Field::Title | Field::Text | Field::Lead) => Some(text.clone()),
        (_, field) => clause.get(field),
    };
    Edit::Set {
        clause: clause.id.clone(),
        field,
        value,
    }
}

proptest! {
    #[test]
    fn a_written_clause_reads_back(clause in clause()) {
        let text = write_clause(&clause);
        prop_assert_eq!(read_clause(&text, clause.id.as_str()).unwrap(), clause.clone());
        prop_assert_eq!(clause_fields(&text).unwrap(), clause.fields());
        prop_assert_eq!(crate::text::suspicious(&text).next(), None);
    }

    #[test]
    fn fields_read_back_from_their_text(clause in clause()) {
        let mut copy = Clause::new(clause.id.clone(), clause.kind);
        copy.parent = clause.parent.clone();
        copy.order = clause.order;
        for (field, text) in clause.fields() {
            copy.set(&field, Some(&text)).unwrap();
            prop_assert_eq!(copy.get(&field), Some(text));
        }
        prop_assert_eq!(copy, clause);
    }

    #[test]
    fn fields_of_a_file_agree_with_its_clause((clause, text) in mangled()) {
        let (place, fields) = clause_version(&text).unwrap();
        prop_assert_eq!(fields, clause.fields());
        prop_assert_eq!((place.parent, place.order), (clause.parent, clause.order));
    }

    #[test]
    fn an_edit_keeps_what_it_does_not_touch((clause, text) in mangled(), choice in edit()) {
        let edit = edit_of(&clause, &choice);
        let Edit::Set { field, value, .. } = &edit else { unreachable!() };
        let mut after = clause.clone();
        after.set(field, value.as_deref()).unwrap();
        let new = edit_clause_file(Some(&text), &edit).unwrap().unwrap();
        prop_assert_eq!(&read_clause(&new, clause.id.as_str()).unwrap(), &after);
        let undo = Edit::Set { clause: clause.id.clone(), field: field.clone(), value: clause.get(field) };
        let back = edit_clause_file(Some(&new), &undo).unwrap().unwrap();
        prop_assert_eq!(&read_clause(&back, clause.id.as_str()).unwrap(), &clause);
        if after == clause {
            prop_assert_eq!(new, text);
        } else if !field.is_rows() {
            let table = read::table(&text).unwrap();
            let kept = |one: &str, other: &str| {
                let head = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
                let (one, other) = (one[head..].bytes().rev(), other[head..].bytes().rev());
                head + one.zip(other).take_while(|(a, b)| a == b).count()
            };
            match splice::simple(&text, &table, field.key()) {
                Some((_, old)) if after.get(field).is_some() => {
                    prop_assert!(new.starts_with(&text[..old.start]));
                    prop_assert!(new.ends_with(&text[old.end..]));
                }
                Some(_) if *field == Field::Title || *field == Field::Text => {}
                Some(_) => prop_assert_eq!(kept(&text, &new), new.len()),
                None if table.contains_key(field.key()) => {}
                None => prop_assert_eq!(kept(&text, &new), text.len()),
            }
        }
    }

    #[test]
    fn moving_touches_parent_and_order_only(
        (clause, text) in mangled(),
        parent in proptest::option::of(testing::clause_id()),
        order in any::<i64>(),
    ) {
        let edit = Edit::Move { clause: clause.id.clone(), parent: parent.clone(), order };
        let new = edit_clause_file(Some(&text), &edit).unwrap().unwrap();
        let moved = Clause { parent, order, ..clause.clone() };
        prop_assert_eq!(read_clause(&new, clause.id.as_str()).unwrap(), moved);
    }

    #[test]
    fn no_text_makes_reading_panic(text in nasty()) {
        let _ = read_clause(&text, "a");
        let _ = read_manifest(&text);
        let _ = read_plan([("plan.toml", text.as_bytes()), ("registers/groups.toml", text.as_bytes())]);
    }
}

const HAND: &str = "# The heading
id='a'  # never changes
title   =  'Old \"title\"'   # a comment
kind = \"action\"
note = 1979-05-27 # not known

[[indicator]] # first
name = \"One\"
target=5 # five
origin = \"census\"

[zz]
a = 1
";

fn set(field: &str, value: Option<&str>) -> String {
    let edit = Edit::Set {
        clause: testing::id("a"),
        field: field.parse().unwrap(),
        value: value.map(str::to_owned),
    };
    edit_clause_file(Some(HAND), &edit).unwrap().unwrap()
}

#[test]
fn a_value_is_replaced_where_it_stands() {
    let expected = HAND.replace("'Old \"title\"'", "\"New\"");
    assert_eq!(set("title", Some("New")), expected);
}

#[test]
fn a_new_key_goes_to_its_canonical_place() {
    let line = "title   =  'Old \"title\"'   # a comment\n";
    let text = "text = \"\"\"\nOne.\n\nTwo.\"\"\"\n";
    assert_eq!(
        set("text", Some("One.\n\nTwo.")),
        HAND.replace(line, &format!("{line}{text}"))
    );
}

#[test]
fn an_unknown_key_and_a_cell_can_be_changed() {
    assert_eq!(
        set("note", None),
        HAND.replace("note = 1979-05-27 # not known\n", "")
    );
    let row = "One; target: 7; origin: \"\\\"census\\\"\"";
    assert_eq!(
        set("indicator", Some(row)),
        HAND.replace("target=5 #", "target=7 #")
    );
}

#[test]
fn crlf_stays() {
    let edit = Edit::Set {
        clause: testing::id("a"),
        field: Field::Lead,
        value: Some("x".to_owned()),
    };
    let new = edit_clause_file(Some(&splice::with_crlf(HAND)), &edit)
        .unwrap()
        .unwrap();
    assert!(splice::all_crlf(&new));
    assert!(new.contains("kind = \"action\"\r\n"));
}

#[test]
fn malformed_values_and_broken_files_are_refused() {
    let edit = |field: &str, value: &str| Edit::Set {
        clause: testing::id("a"),
        field: field.parse().unwrap(),
        value: Some(value.to_owned()),
    };
    for (field, value) in [
        ("start", "31.12.2005"),
        ("start", "2005-02-30"),
        ("kind", "law"),
        ("parent", "\"b\""),
        ("id", "\"b\""),
        ("x", "no toml"),
        ("indicator", "One; target: many"),
        ("progress", "yesterday"),
        ("partners", "\"open"),
    ] {
        let refused = edit_clause_file(Some(HAND), &edit(field, value));
        assert!(
            matches!(refused, Err(EditError::Value(_))),
            "{field} {refused:?}"
        );
    }
    let broken = edit_clause_file(Some("id = "), &edit("title", "x"));
    assert_eq!(broken, Err(EditError::Broken(testing::id("a"))));
}

fn problem(text: &str) -> (Option<u32>, Option<u32>, &'static str) {
    let problem = read_clause(text, "a").unwrap_err();
    assert_eq!(problem.path, "a.toml");
    (problem.line, problem.column, problem.code)
}

#[test]
fn problems_say_where() {
    let head = "id = \"a\"\nkind = \"action\"\n";
    let with = |line: &str| problem(&format!("{head}{line}"));
    assert_eq!(with("title = 5"), (Some(3), Some(9), "wrong-type"));
    assert_eq!(
        with("partners = [\"é\", 5]"),
        (Some(3), Some(18), "wrong-type")
    );
    assert_eq!(
        with("start = 2005-01-01T00:00:00Z"),
        (Some(3), Some(9), "wrong-type")
    );
    assert_eq!(
        with("[[indicator]]\ntarget = nan"),
        (Some(4), Some(10), "wrong-type")
    );
    assert_eq!(with("parent = \"No Id\""), (Some(3), Some(10), "bad-id"));
    assert_eq!(with("id = \"b\"").2, "duplicate-key");
    assert_eq!(with("title = \"open\n").2, "unclosed-string");
    assert_eq!(with("title\n").2, "syntax");
    assert_eq!(
        problem("id = \"b\"\nkind = \"action\""),
        (Some(1), Some(6), "wrong-stem")
    );
    assert_eq!(
        problem("id = \"a\"\nkind = \"law\""),
        (Some(2), Some(8), "unknown-word")
    );
    assert_eq!(
        problem("kind = \"action\""),
        (Some(1), Some(1), "missing-key")
    );
}

#[test]
fn a_broken_file_breaks_only_itself() {
    let clause = |id: &str| format!("id = \"{id}\"\nkind = \"action\"\n");
    let (good, twin, wrong) = (clause("good"), clause("good"), clause("wrong"));
    let files: Vec<(&str, &[u8])> = vec![
        ("plan.toml", b"format = 1\nid = \"p\"\ntitle = \"P\"\n"),
        ("clauses/x/good.toml", good.as_bytes()),
        ("clauses/y/good.toml", twin.as_bytes()),
        ("clauses/x/other.toml", wrong.as_bytes()),
        ("clauses/bytes.toml", b"id = \"bytes\"\ntitle = \"\xff\""),
        ("clauses/readme.md", b"\xff"),
        (
            "registers/groups.toml",
            b"[[group]]\nid = \"b\"\nname = \"B\"\n[[group]]\nid = \"a\"\n",
        ),
    ];
    let (plan, problems) = read_plan(files);
    assert_eq!(
        plan.clauses
            .keys()
            .map(|id| id.as_str())
            .collect::<Vec<_>>(),
        ["good"]
    );
    assert_eq!(plan.path(&testing::id("good")), "clauses/x/good.toml");
    assert_eq!(
        plan.registers
            .groups
            .iter()
            .map(|clause| clause.id.as_str())
            .collect::<Vec<_>>(),
        ["b", "a"]
    );
    let told: Vec<_> = problems
        .iter()
        .map(|problem| {
            (
                problem.path.as_str(),
                problem.line,
                problem.column,
                problem.code,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("clauses/bytes.toml", Some(2), Some(10), "not-utf8"),
            ("clauses/x/other.toml", Some(1), Some(6), "wrong-stem"),
            ("clauses/y/good.toml", None, None, "duplicate-id"),
        ]
    );
    assert!(plan.broken.contains_key("bytes") && plan.broken.contains_key("other"));
}

#[test]
fn a_manifest_reads_back() {
    let text = "format = 1\nid = \"mali\"\ntitle = \"Plan\"\ncountries = [\"ML\"]\nlanguage = \"fr\"\n\
        time-zone = \"Africa/Bamako\"\nstage = \"drafting\"\nrequired = [\"government\", \"workers\"]\nseconding = true\nassumptions = [\"Growth\"]\n\n\
        [[schedule]]\nstage = \"seminar\"\nstart = 2003-01-02\n\n\
        [[organisation]]\nid = \"workers-group\"\nname = \"Workers' group\"\nparty = \"workers\"\n\
        delegates = [\n  { name = \"A\", email = \"a@b\" },\n  { name = \"B\" },\n]\n";
    assert_eq!(write_manifest(&read_manifest(text).unwrap()), text);
}
