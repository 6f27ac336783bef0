//! Money in cells: amounts that are established or not, what is missing for them, and totals that say which they are.

use super::Number;
use super::sheet::{Cell, Over, Sheet};
use super::source::Making;
use crate::costing::{Amount, Lacks, Sum};
use std::collections::BTreeMap;
use std::ops::Range;

/// A row of money: what stands before its amounts, and the amounts by column; a column without one has nothing to say.
pub(super) struct Row {
    pub(super) lead: Vec<Cell>,
    pub(super) amounts: Vec<Option<Amount>>,
    /// Whether all its amounts were stated and not reckoned.
    pub(super) stated: bool,
    /// What is missing and is said in no amount.
    pub(super) missing: Vec<String>,
}

/// What is known of a currency: rows that share it.
pub(super) type ByCurrency<T> = BTreeMap<Option<String>, Vec<T>>;

impl Making<'_> {
    /// The name of a sheet of one currency, where there are several.
    pub(super) fn of_currency(&self, sheet: &mut Sheet, currency: Option<&str>, several: bool) {
        if several {
            let said = self.currency(currency);
            sheet.name = format!("{} {said}", sheet.name);
            let word = currency.unwrap_or("none").chars();
            let word = word.filter(char::is_ascii_alphanumeric);
            sheet.id = format!("{}-{}", sheet.id, word.collect::<String>());
        }
    }

    /// A currency as it is called.
    pub(super) fn currency(&self, currency: Option<&str>) -> String {
        let none = || self.words.word("followed-no-currency");
        currency.map_or_else(none, str::to_owned)
    }

    /// All that is missing, in words.
    pub(super) fn missing<'l>(&self, lacks: impl Iterator<Item = &'l Lacks>) -> Vec<String> {
        let all = lacks.fold(Lacks::default(), |all, lacks| all.and(lacks));
        all.iter()
            .map(|lack| self.words.say(&lack.message(self.source.plan)))
            .collect()
    }

    /// Fills a sheet with rows of money. Behind the amounts stands the total of each row where `across` is so, and the
    /// total of each column below; where something is not established, the totals of what is, apart.
    pub(super) fn fill(&self, sheet: &mut Sheet, rows: &[Row], (first, across): (usize, bool)) {
        let columns = sheet.heads.len() - first;
        let open = |row: &Row| row.amounts.iter().flatten().any(|it| it.known().is_none());
        let any_open = rows.iter().any(open);
        if across {
            sheet.heads.push(self.head("total"));
            if any_open {
                sheet.heads.push(self.head("at-least"));
            }
        }
        if any_open {
            sheet.heads.push(self.head("missing"));
        }
        let span = first..first + columns;
        for row in rows {
            let mut cells = row.lead.clone();
            cells.extend(row.amounts.iter().map(|amount| match amount {
                None => Cell::Empty,
                Some(amount) => self.amount(amount, row.stated),
            }));
            let sum = Sum::of(row.amounts.iter().flatten());
            if across {
                let over = Over::Columns(span.clone());
                cells.extend(self.both(&sum, over, (row.stated, any_open)));
            }
            if any_open {
                let lacks = row.amounts.iter().flatten().filter_map(Amount::lacks);
                let mut missing = self.missing(lacks);
                missing.extend(row.missing.iter().cloned());
                cells.push(Cell::text(missing.join("; ")));
            }
            sheet.rows.push(cells);
        }
        if !rows.is_empty() {
            self.below(sheet, rows, span, (across, any_open));
        }
    }

    /// The totals below.
    fn below(
        &self,
        sheet: &mut Sheet,
        rows: &[Row],
        span: Range<usize>,
        (across, any_open): (bool, bool),
    ) {
        let label = |id| Cell::Text(self.head(id));
        let mut total = vec![label("total")];
        let mut least = vec![label("at-least")];
        for line in [&mut total, &mut least] {
            line.resize(span.start, Cell::Empty);
        }
        let stated = rows.iter().all(|row| row.stated);
        for at in 0..span.len() {
            let amounts = rows.iter().filter_map(|row| row.amounts.get(at)?.as_ref());
            let sum = Sum::of(amounts);
            let [known, part] = match sum.parts {
                0 => [Cell::Empty, Cell::Empty],
                _ => self.pair(&sum, Over::Rows, stated),
            };
            total.push(known);
            least.push(part);
        }
        if across {
            let all = rows.iter().flat_map(|row| row.amounts.iter().flatten());
            let sum = Sum::of(all);
            let over = match sum.total.known() {
                Some(_) => Over::Rows,
                None => Over::Block(span),
            };
            let [known, part] = self.pair(&sum, over, stated);
            total.push(known);
            least.push(part);
        }
        sheet.totals.push(total);
        if any_open {
            sheet.totals.push(least);
        }
        for line in &mut sheet.totals {
            line.resize(sheet.heads.len(), Cell::Empty);
        }
    }

    /// A total; and where it is not established, what it is at least.
    fn pair(&self, sum: &Sum, over: Over, stated: bool) -> [Cell; 2] {
        let number = match stated {
            true => Number::stated(&sum.at_least),
            false => Number::reckoned(&sum.at_least),
        };
        match sum.total.known() {
            Some(_) => [Cell::Sum(over, number), Cell::Empty],
            None => [Cell::Text(self.unknown()), Cell::Sum(over, number)],
        }
    }

    fn both(&self, sum: &Sum, over: Over, (stated, any_open): (bool, bool)) -> Vec<Cell> {
        let [total, least] = match sum.parts {
            0 => [Cell::Empty, Cell::Empty],
            _ => self.pair(sum, over, stated),
        };
        match any_open {
            true => vec![total, least],
            false => vec![total],
        }
    }

    /// An amount, or that it is not established.
    pub(super) fn amount(&self, amount: &Amount, stated: bool) -> Cell {
        match (amount.known(), stated) {
            (Some(value), true) => Cell::Number(Number::stated(value)),
            (Some(value), false) => Cell::Number(Number::reckoned(value)),
            (None, _) => Cell::Text(self.unknown()),
        }
    }
}
