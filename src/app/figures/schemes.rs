//! The register of schemes as rows, and what it comes to: how many give a figure, what they add up to, and the one in the
//! middle. What nobody gives, and what sources give differently, is `?`.

use crate::app::costed::{Unit, kind_name};
use crate::app::label::Label;
use crate::app::model::figures::content::Register;
use crate::app::model::figures::{Line, Made};
use crate::costing::Exact;
use crate::export::{FIGURES, Held, held};
use crate::i18n::Message;
use crate::plan::{Decimal, Scheme};

/// From so many columns on there is room for place, contribution and source, and from so many for who is protected.
const WIDE: usize = 104;
const WIDER: usize = 130;

/// On fewer columns there is room for members and year alone.
const NARROW: usize = 60;

/// A column: its head, and whether it is set at the right.
struct Column {
    head: String,
    right: bool,
    cells: Vec<String>,
}

/// The rows of the page.
pub fn rows(register: &Register, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let schemes = &register.schemes;
    if schemes.is_empty() {
        let none = Message::new("schemes-none");
        made.sentence(&none, (0, Label::Body), None, &mut rows);
        return rows;
    }
    let count = Message::new("schemes-count").with("count", schemes.len());
    made.sentence(&count, (0, Label::Heading), None, &mut rows);
    let columns = columns(schemes, made);
    let names = names(schemes, &columns, made);
    let head = columns.iter().map(|column| column.head.as_str());
    let name = made.say(&Message::new("schemes-name"));
    let head = set((&name, names, Label::Faint), head, &columns, made);
    rows.push(made.plain(head));
    for (at, scheme) in schemes.iter().enumerate() {
        let cells = columns.iter();
        let cells = cells.map(|it| it.cells.get(at).map_or("", String::as_str));
        // A name that is longer than its column goes on below.
        let mut name = made.wrapped(&scheme.name, names).into_iter();
        let first = name.next().unwrap_or_default();
        let first = (first.trim_end(), names, Label::Body);
        rows.push(made.plain(set(first, cells, &columns, made)));
        rows.extend(name.map(|part| made.plain(vec![(Label::Body, part)])));
    }
    rows.push(Line::default());
    totals(register, made, &mut rows);
    let unknown = Message::new("schemes-unknown");
    made.sentence(&unknown, (0, Label::Faint), None, &mut rows);
    rows
}

/// The messages that name the figures, in their order, and whether they can be added up.
const NAMES: [(&str, bool); 4] = [
    ("schemes-members", true),
    ("schemes-beneficiaries", true),
    ("schemes-contribution", false),
    ("schemes-collected", false),
];

fn totals(register: &Register, made: &Made, rows: &mut Vec<Line>) {
    let unit = Unit::one(made.language);
    for (summary, (name, adds)) in register.totals.iter().zip(NAMES) {
        let number = |number: &Decimal| self::number(number, unit);
        let id = match (&summary.median, &summary.total) {
            (None, _) => "schemes-summary-none",
            (Some(_), Some(_)) if adds => "schemes-summary-total",
            _ => "schemes-summary",
        };
        let mut message = Message::new(id)
            .with("column", Message::new(name))
            .with("given", summary.given)
            .with("of", summary.of);
        if let Some(median) = &summary.median {
            message = message.with("median", number(median));
        }
        if let Some(total) = summary.total.as_ref().filter(|_| adds) {
            message = message.with("total", number(total));
        }
        made.sentence(&message, (0, Label::Body), None, rows);
    }
}

fn number(number: &Decimal, unit: Unit) -> String {
    Exact::of(number).map_or("?".to_owned(), |it| unit.shortest(&it.into(), 9))
}

fn columns(schemes: &[Scheme], made: &Made) -> Vec<Column> {
    let unit = Unit::one(made.language);
    let [members, beneficiaries, _, collected] = FIGURES.map(|(_, figure)| figure);
    let figure = |of: fn(&crate::plan::Survey) -> Option<&Decimal>| {
        let cells = schemes.iter().map(move |it| match held(it, of) {
            Held::One(found, _) => number(found, unit),
            Held::None | Held::Contested(_) => "?".to_owned(),
        });
        cells.collect::<Vec<String>>()
    };
    let words = |of: &dyn Fn(&Scheme) -> Option<String>| {
        let cells = schemes.iter().map(|it| of(it).unwrap_or_default());
        cells.collect::<Vec<String>>()
    };
    let column = |id: &'static str, right, cells| Column {
        head: made.say(&Message::new(id)),
        right,
        cells,
    };
    let mut columns = Vec::new();
    let wide = made.columns() >= WIDE;
    if made.columns() >= NARROW {
        columns.push(column("schemes-kind", false, words(&|it| kind(it, made))));
    }
    if wide {
        columns.push(column(
            "schemes-country",
            false,
            words(&|it| Some(place(it))),
        ));
    }
    columns.push(column("schemes-members", true, figure(members)));
    if wide {
        if made.columns() >= WIDER {
            columns.push(column("schemes-beneficiaries", true, figure(beneficiaries)));
        }
        columns.push(column(
            "schemes-contribution",
            true,
            words(&|it| Some(paid(it, unit))),
        ));
    }
    if made.columns() >= NARROW {
        columns.push(column("schemes-collected", true, figure(collected)));
    }
    columns.push(column("schemes-year", true, words(&|it| said(it).0)));
    if wide {
        columns.push(column("schemes-source", false, words(&|it| said(it).1)));
    }
    columns
}

/// What kind of scheme it is.
fn kind(scheme: &Scheme, made: &Made) -> Option<String> {
    let slug = scheme.kind.as_deref()?;
    let name = kind_name(slug).map(|id| made.say(&Message::new(id)));
    Some(name.unwrap_or_else(|| slug.to_owned()))
}

/// Where it is.
fn place(scheme: &Scheme) -> String {
    let all = [scheme.place.as_deref(), scheme.country.as_deref()];
    let all: Vec<&str> = all.into_iter().flatten().collect();
    all.join(", ")
}

/// What is paid into it.
fn paid(scheme: &Scheme, unit: Unit) -> String {
    let [_, _, contribution, _] = FIGURES.map(|(_, figure)| figure);
    match held(scheme, contribution) {
        Held::One(found, survey) => {
            let with = [&survey.currency, &survey.per].into_iter().flatten();
            let with: Vec<&str> = with.map(String::as_str).collect();
            let paid = format!("{} {}", number(found, unit), with.join("/"));
            paid.trim().to_owned()
        }
        Held::None | Held::Contested(_) => "?".to_owned(),
    }
}

/// The year and the source of the first of its figures that somebody gives. A figure without a source is marked.
fn said(scheme: &Scheme) -> (Option<String>, Option<String>) {
    let all = FIGURES.iter().map(|(_, figure)| held(scheme, *figure));
    let first = all.into_iter().find_map(|it| match it {
        Held::One(_, survey) => Some((survey.year, survey.source.clone())),
        Held::None | Held::Contested(_) => None,
    });
    let (year, source) = first.unzip();
    let source = source.map(|it| it.unwrap_or_else(|| "°".to_owned()));
    (year.flatten().map(|it| it.to_string()), source)
}

/// The columns of the names: what the others leave.
fn names(schemes: &[Scheme], columns: &[Column], made: &Made) -> usize {
    let widest = schemes.iter().map(|it| made.width.of(&it.name));
    let widest = widest.max().unwrap_or(0).max(8);
    let others: usize = columns.iter().map(|it| wide(it, made) + 2).sum();
    widest.min(made.room().saturating_sub(others)).max(8)
}

fn wide(column: &Column, made: &Made) -> usize {
    let cells = column.cells.iter().chain([&column.head]);
    cells
        .map(|cell| made.width.of(cell))
        .max()
        .unwrap_or(0)
        .min(24)
}

/// A row of the table.
fn set<'c>(
    (name, names, label): (&str, usize, Label),
    cells: impl Iterator<Item = &'c str>,
    columns: &[Column],
    made: &Made,
) -> Vec<(Label, crate::text::Shown<'static>)> {
    let mut runs = vec![made.column(label, name, names)];
    for (cell, column) in cells.zip(columns) {
        let columns = wide(column, made);
        let blank = match column.right {
            true => columns.saturating_sub(made.width.of(cell)),
            false => 0,
        };
        runs.push(made.run(label, &" ".repeat(blank + 2)));
        runs.push(made.column(label, cell, columns - blank));
    }
    runs
}
