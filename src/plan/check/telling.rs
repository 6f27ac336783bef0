//! How a check tells what is wrong in rows: which file, which row and column, and what to write instead.

use crate::i18n::{Arg, Message};
use crate::plan::problem::Spot;
use crate::plan::row::{Cell, Read, Row};
use crate::plan::{ClauseId, Decimal, Plan, Problem, Severity, spelling};
use std::collections::BTreeSet;

/// Where what is wrong is told.
pub(super) struct Telling<'t> {
    /// The file. Few files have a problem, so their paths are put together only where one is told.
    pub path: &'t dyn Fn() -> String,
    /// What was found so far.
    pub problems: &'t mut Vec<Problem>,
}

impl Telling<'_> {
    pub fn error(&mut self, code: &'static str, spot: Spot, message: Message) {
        self.tell(Severity::Error, code, spot, message);
    }

    pub fn warning(&mut self, code: &'static str, spot: Spot, message: Message) {
        self.tell(Severity::Warning, code, spot, message);
    }

    fn tell(&mut self, severity: Severity, code: &'static str, spot: Spot, message: Message) {
        self.problems.push(Problem {
            severity,
            spot: Some(Box::new(spot)),
            ..Problem::error((self.path)(), code, message)
        });
    }
}

/// The rows of one key, as they are looked at.
pub(super) struct Looked<'t, 'p> {
    pub telling: &'t mut Telling<'p>,
    /// What the key is called.
    pub called: Arg,
    /// Where the key stands.
    pub at: Spot,
}

impl<'t, 'p> Looked<'t, 'p> {
    /// The rows of a key that is called like itself.
    pub fn of_key(telling: &'t mut Telling<'p>, key: &'static str) -> Looked<'t, 'p> {
        Looked {
            telling,
            called: key.into(),
            at: Spot::at(key),
        }
    }
}

impl Looked<'_, '_> {
    /// A message about a row.
    pub fn about(&self, id: &'static str, row: &impl Row) -> Message {
        Message::new(id)
            .with("field", self.called.clone())
            .with("name", label(row))
    }

    pub fn error(&mut self, code: &'static str, (row, key): (usize, &str), message: Message) {
        let spot = self.at.row(row).key(key);
        self.telling.error(code, spot, message);
    }

    pub fn warning(&mut self, code: &'static str, (row, key): (usize, &str), message: Message) {
        let spot = self.at.row(row).key(key);
        self.telling.warning(code, spot, message);
    }

    /// Rows that are known by the same.
    pub fn twice<R: Row>(&mut self, rows: &[R]) {
        let mut seen: BTreeSet<Vec<Option<String>>> = BTreeSet::new();
        for (at, row) in rows.iter().enumerate() {
            let known = R::IDENTITY.iter();
            let known = known.map(|key| row.cell(key).map(|cell| said(&cell)));
            let fresh = seen.insert(known.collect());
            if let Some(first) = R::IDENTITY.first().filter(|_| !fresh) {
                let message = self.about("plan-row-twice", row);
                let message = message.with("columns", R::IDENTITY.join(", "));
                self.error("row-twice", (at, first), message);
            }
        }
    }

    /// Numbers that no costing can take in; and, where none may be, numbers below zero.
    pub fn numbers<R: Row>(&mut self, rows: &[R], positive: bool) {
        for (at, row) in rows.iter().enumerate() {
            for (key, _) in R::COLUMNS {
                let Some(Cell::Number(number)) = row.cell(key) else {
                    continue;
                };
                if !number.is_moderate() {
                    let message = self.about("plan-number-long", row).with("key", *key);
                    self.error("number-too-long", (at, key), message);
                } else if positive && number.is_negative() {
                    let message = self.about("plan-negative", row).with("key", *key);
                    let message = message.with("value", number.to_string());
                    self.error("negative", (at, key), message);
                }
            }
        }
    }

    /// A share of a whole, in per cent.
    pub fn share(&mut self, at: usize, row: &impl Row, key: &str) {
        match number(row, key) {
            Some((share, size)) if size > Decimal::HUNDRED => {
                let message = self.about("plan-over-hundred", row).with("key", key);
                let message = message.with("value", share.to_string());
                self.error("over-hundred", (at, key), message);
            }
            _ => self.small(at, row, key),
        }
    }

    /// A number in per cent that looks like a fraction.
    pub fn small(&mut self, at: usize, row: &impl Row, key: &str) {
        if let Some((share, size)) = number(row, key)
            && (1..Decimal::ONE).contains(&size)
        {
            let message = self.about("plan-share-small", row).with("key", key);
            let message = message.with("value", share.to_string());
            self.warning("small-share", (at, key), message);
        }
    }

    /// Per cent by which nothing can fall: more than all of it.
    pub fn fall(&mut self, at: usize, row: &impl Row, key: &str) {
        if let Some((fall, size)) = number(row, key)
            && size < -Decimal::HUNDRED
        {
            let message = self.about("plan-falls-below", row).with("key", key);
            let message = message.with("value", fall.to_string());
            self.error("falls-below-nothing", (at, key), message);
        }
    }

    /// Rows that say nothing, and rows that lack what makes anything of them.
    pub fn whole<R: Row>(&mut self, rows: &[R], needs: &[&str]) {
        for (at, row) in rows.iter().enumerate() {
            let says = |key: &str| row.cell(key).is_some();
            if !R::COLUMNS.iter().any(|(key, _)| says(key)) && row.unknown().is_empty() {
                let message = Message::new("plan-row-empty").with("field", self.called.clone());
                self.telling.warning("empty-row", self.at.row(at), message);
                continue;
            }
            for key in needs.iter().filter(|key| !says(key)) {
                let message = self.about("plan-row-needs", row).with("key", *key);
                self.error("row-needs", (at, key), message);
            }
        }
    }

    /// The code of a currency.
    pub fn currency(&mut self, at: usize, row: &impl Row, key: &str) {
        let Some(Cell::Text(code)) = row.cell(key) else {
            return;
        };
        if !is_code(&code) {
            let message = self.about("plan-currency", row).with("key", key);
            self.warning("currency-code", (at, key), message.with("code", code));
        }
    }

    /// Who says something: nobody, or somebody who is not in the register. Where words may stand in place of an id, only
    /// what looks like an id is taken for one.
    pub fn source(&mut self, at: usize, row: &impl Row, plan: &Plan, kind: Source) {
        let Some(Cell::Text(id)) = row.cell("source") else {
            if kind == Source::Wanted {
                let message = self.about("plan-row-no-source", row);
                self.warning("no-source", (at, "source"), message);
            }
            return;
        };
        let meant = kind != Source::Words || id.parse::<ClauseId>().is_ok();
        if meant && !plan.has_source(&id) {
            let message = self.about("plan-unknown-source", row).with("id", id);
            self.warning("unknown-source", (at, "source"), message);
        }
    }

    /// Two columns of which one excludes the other.
    pub fn both(&mut self, at: usize, row: &impl Row, one: &str, other: &str) {
        if row.cell(one).is_some() && row.cell(other).is_some() {
            let message = self.about("plan-two-of", row);
            let message = message.with("one", one).with("other", other);
            self.error("excludes", (at, other), message);
        }
    }

    /// A word that means nothing.
    pub fn word<T>(
        &mut self,
        (at, row, key): (usize, &impl Row, &str),
        read: Read<'_, T>,
        choices: &[&str],
    ) {
        if let Some(Err(word)) = read {
            let message = self.about("plan-row-word", row).with("key", key);
            let message = message.with("word", word);
            let message = message.with("choices", choices.join(", "));
            self.error("unknown-word", (at, key), message);
        }
    }

    /// Something that is named and not there.
    pub fn named(
        &mut self,
        (at, key): (usize, &str),
        id: Option<&String>,
        known: impl Fn(&str) -> bool,
        (code, message): (&'static str, &'static str),
    ) {
        if let Some(id) = id.filter(|id| !known(id)) {
            let message = Message::new(message).with("field", self.called.clone());
            self.error(code, (at, key), message.with("id", id.as_str()));
        }
    }
}

/// Whether a row has to say who says so.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// It has to, by an id.
    Wanted,
    /// It need not, or that is told elsewhere.
    Free,
    /// It need not, and may say it in words.
    Words,
}

/// A number, and how much it is in billionths; of one that is too long nothing more is told.
fn number(row: &impl Row, key: &str) -> Option<(Decimal, i128)> {
    match row.cell(key)? {
        Cell::Number(number) => number.billionths().map(|size| (number, size)),
        _ => None,
    }
}

/// What a row is called: its first column.
pub(super) fn label<R: Row>(row: &R) -> String {
    let first = R::COLUMNS.first().and_then(|(key, _)| row.cell(key));
    first.map_or_else(String::new, |cell| said(&cell))
}

fn said(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.shortest().to_string(),
        Cell::List(items) => items.join(", "),
        cell => spelling::plain(cell),
    }
}

/// Whether a text has the form of a currency's code.
pub(super) fn is_code(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
