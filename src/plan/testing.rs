//! Small plans and generated clauses for this room's tests.

use super::row::{Cell, Column, Row};
use super::{Clause, ClauseId, Decimal, Kind, Plan};
use jiff::civil::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use strum::IntoEnumIterator;

pub fn id(text: &str) -> ClauseId {
    text.parse().unwrap()
}

/// A plan of actions by id, parent and order.
pub fn plan(clauses: &[(&str, Option<&str>, i64)]) -> Plan {
    let mut plan = Plan::default();
    for (name, parent, order) in clauses {
        let clause = Clause {
            parent: parent.map(id),
            order: *order,
            title: format!("Title of {name}"),
            ..Clause::new(id(name), Kind::Action)
        };
        plan.folders.insert(id(name), String::new());
        plan.clauses.insert(id(name), clause);
    }
    plan
}

/// Text with everything that trips a format: quotes, dividers, escapes, controls, invisibles, line ends.
pub fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-z ,;:=#.]{1,6}",
        1 => Just("\"".to_owned()),
        1 => Just("\"\"\"".to_owned()),
        1 => Just("'''".to_owned()),
        1 => Just("\\".to_owned()),
        1 => Just("\\u0041".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just("\r\n".to_owned()),
        1 => Just("\r".to_owned()),
        1 => Just("[[x]]\ny = 1\n".to_owned()),
        1 => Just("e\u{301}\u{202e}\u{200b}\u{1b}\u{9b}\u{e0041}\u{2028}\u{feff}".to_owned()),
        1 => "\\PC{0,3}",
        1 => any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..6).prop_map(|pieces| crate::text::composed(&pieces.concat()).into_owned())
}

/// The text with pieces taken out and others, which mean something in a file, put in.
pub fn mangled(text: &'static str) -> impl Strategy<Value = String> {
    let places = vec((any::<Index>(), 0_usize..4, mangling()), 1..4);
    places.prop_map(|places| {
        let mut text: Vec<char> = text.chars().collect();
        for (place, gone, new) in &places {
            let from = place.index(text.len() + 1);
            let to = (from + gone).min(text.len());
            text.splice(from..to, new.chars());
        }
        text.into_iter().collect()
    })
}

fn mangling() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "",
        "\"",
        "\"\"\"",
        "\n",
        " ",
        "=",
        " = ",
        ", ",
        "[",
        "]",
        "-",
        "0",
        "9",
        "#",
        "'",
        "\\",
        "\t",
        "\r",
        "_",
        ".",
        "T",
        "text = \"\"\"\n",
        "id = \"a\"\n",
        "é",
    ]);
    prop_oneof![4 => piece.prop_map(str::to_owned), 1 => nasty()]
}

fn word() -> impl Strategy<Value = Option<String>> {
    of(nasty()).prop_map(|text| text.filter(|text| !text.is_empty()))
}

fn number() -> impl Strategy<Value = Option<Decimal>> {
    let text = prop_oneof![
        "-?[0-9]{1,9}",
        "-?[0-9]{1,30}",
        "-?[0-9]{0,24}\\.[0-9]{1,12}",
        "-?[0-9]{1,3}e-?[0-9]"
    ];
    of(text).prop_map(|it| it.and_then(|text| text.parse().ok()))
}

fn date() -> impl Strategy<Value = Date> {
    (0i16..=9999, 1i8..=12, 1i8..=28)
        .prop_map(|(year, month, day)| Date::constant(year, month, day))
}

/// Unknown keys with their values in canonical TOML text.
fn unknown() -> impl Strategy<Value = Vec<(String, String)>> {
    let value = prop_oneof![
        any::<i64>().prop_map(|it| it.to_string()),
        nasty().prop_map(|it| super::quote::basic(&it)),
        Just("[1, \"b\", [true]]".to_owned()),
        Just("{ a = 1.5, \"b c\" = { d = 2001-02-03T04:05:06Z } }".to_owned()),
        Just("{}".to_owned()),
        Just("0xff".to_owned()),
    ];
    let key = prop_oneof![4 => "x-[a-c]{1,2}", 1 => nasty().prop_map(|it| format!("X{it}"))];
    proptest::collection::btree_map(key, value, 0..3).prop_map(|map| map.into_iter().collect())
}

fn cell(column: Column) -> BoxedStrategy<Option<Cell>> {
    match column {
        Column::Text => word().prop_map(|it| it.map(Cell::Text)).boxed(),
        Column::Number => number().prop_map(|it| it.map(Cell::Number)).boxed(),
        Column::Year => of(any::<i64>().prop_map(Cell::Year)).boxed(),
        Column::Date => of(date().prop_map(Cell::Date)).boxed(),
        Column::Moment => of((0i64..4_102_444_799, -1439..1440)
            .prop_map(|(at, offset)| Cell::Moment(super::Moment::new(at, offset))))
        .boxed(),
        Column::Flag => of(Just(Cell::Flag)).boxed(),
        Column::List => of(vec(nasty(), 1..3).prop_map(Cell::List)).boxed(),
    }
}

/// Rows of a kind with anything in their columns.
pub(in crate::plan) fn rows<R: Row + std::fmt::Debug>() -> impl Strategy<Value = Vec<R>> {
    let columns: Vec<_> = R::COLUMNS.iter().map(|(_, it)| cell(*it)).collect();
    let row = (columns, unknown()).prop_map(|(cells, unknown)| {
        let mut row = R::default();
        for ((key, _), cell) in R::COLUMNS.iter().zip(cells) {
            if let Some(cell) = cell {
                row.put(key, cell);
            }
        }
        *row.unknown_mut() = unknown;
        row
    });
    vec(row, 0..3)
}

pub fn clause_id() -> impl Strategy<Value = ClauseId> {
    "[a-d][a-z0-9-]{0,2}".prop_map(|text| id(&text))
}

/// Any clause.
pub fn clause() -> impl Strategy<Value = Clause> {
    let head = (
        clause_id(),
        select(Kind::iter().collect::<Vec<_>>()),
        of(clause_id()),
        any::<i64>(),
        nasty(),
        nasty().prop_map(|text| text.trim_end_matches('\n').to_owned()),
    );
    let facts = (
        word(),
        vec(nasty(), 0..3),
        of(date()),
        of(date()),
        word(),
        word(),
        vec(nasty(), 0..3),
        vec(nasty(), 0..3),
    );
    let terms = (rows(), rows(), rows(), rows());
    let rows = (rows(), rows(), rows(), rows(), rows(), unknown());
    (head, facts, terms, rows).prop_map(|(head, facts, terms, rows)| {
        let (id, kind, parent, order, title, text) = head;
        let (lead, partners, start, end, guarantee, aspect, groups, exclusion) = facts;
        let (benefits, coverage, contributions, support) = terms;
        let (indicators, costs, funding, milestones, progress, unknown) = rows;
        Clause {
            id,
            kind,
            parent,
            order,
            title,
            text,
            lead,
            partners,
            start,
            end,
            guarantee,
            aspect,
            groups,
            exclusion,
            indicators,
            benefits,
            coverage,
            contributions,
            costs,
            funding,
            support,
            milestones,
            progress,
            unknown,
        }
    })
}
