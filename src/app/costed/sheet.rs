//! The costing of a plan or a clause as a table that is not set yet: rows with their names, and what stands in their
//! columns by year and in all.

use super::money::Unit;
use super::payer::Pays;
use crate::costing::{Amount, Lacks, Line, LineKind, Run, Sum, unsourced};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Plan};
use std::collections::{BTreeMap, BTreeSet};

/// The lines that lean on a figure that nobody stands behind: clause and name.
pub type Leaning = BTreeSet<(ClauseId, String)>;

/// A table that is not set yet.
pub struct Sheet {
    /// The unit of the whole table.
    pub unit: Unit,
    /// The years, in order. A row has one cell more: all of them together.
    pub years: Vec<i64>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Whether a line leans on a figure without a source.
    pub leans: bool,
}

/// A row of it.
pub struct Row {
    /// What it is called.
    pub name: Name,
    /// How far its name is set in.
    pub indent: usize,
    /// Whether it stands out.
    pub strong: bool,
    /// The clause that says it.
    pub clause: Option<ClauseId>,
    /// The line of the costing that it is; none where it is a sum.
    pub term: Option<(LineKind, String)>,
    /// What stands in its columns; nothing in a heading.
    pub cells: Vec<String>,
}

impl Row {
    /// A row that is called by this message, of no clause of its own.
    pub(super) fn said(indent: usize, id: &'static str, strong: bool, cells: Vec<String>) -> Row {
        Row {
            name: Name::Said(Message::new(id)),
            indent,
            strong,
            clause: None,
            term: None,
            cells,
        }
    }
}

/// What a row is called.
pub enum Name {
    /// As the program says.
    Said(Message),
    /// A line of the costing, with its mark where it leans on a figure without a source.
    Line(String),
}

/// The lines of a clause and of what stands under it, or all.
pub fn lines<'r>(plan: &Plan, run: &'r Run, clause: Option<&ClauseId>) -> Vec<&'r Line> {
    let within = |line: &&Line| clause.is_none_or(|of| plan.is_within(&line.clause, of));
    run.lines.iter().filter(within).collect()
}

/// What is missing for them.
pub fn lacks(plan: &Plan, run: &Run, clause: Option<&ClauseId>) -> Lacks {
    if clause.is_none() {
        return run.lacks();
    }
    let lines = lines(plan, run, clause).into_iter();
    let cells = lines.flat_map(|line| line.years.values());
    let open = cells.filter_map(|cell| cell.total.lacks());
    open.flat_map(Lacks::iter).cloned().collect()
}

/// How many of so many columns stand beside each other where so many fit: as even as can be, since five years and a total
/// are no five and one.
pub fn beside(columns: usize, fitting: usize) -> usize {
    let blocks = columns.div_ceil(fitting.max(1)).max(1);
    columns.div_ceil(blocks).max(1)
}

impl Sheet {
    /// The costing of a plan, or of a clause and what stands under it.
    pub fn of(plan: &Plan, run: &Run, clause: Option<&ClauseId>, language: Language) -> Sheet {
        Sheet::leaning(plan, run, clause, (&leaning(plan, run), language, false))
    }

    /// The same, where it is known which lines lean on a figure that nobody stands behind; what comes in by who pays, if that
    /// is wanted and several do.
    pub fn leaning(
        plan: &Plan,
        run: &Run,
        clause: Option<&ClauseId>,
        (leaning, language, by_payer): (&Leaning, Language, bool),
    ) -> Sheet {
        let lines = lines(plan, run, clause);
        let cells = lines.iter().flat_map(|line| line.years.values());
        let whole = run.years.values().map(|year| &year.cost.total);
        let mut sheet = Sheet {
            unit: Unit::of(whole.chain(cells.map(|cell| &cell.total)), language),
            years: run.years.keys().copied().collect(),
            rows: Vec::new(),
            leans: !leaning.is_empty(),
        };
        let of_fund = |line: &Line| {
            let scheme = line.scheme.as_ref().and_then(|id| run.schemes.get(id));
            scheme.is_some_and(|scheme| scheme.fund_currency.is_some())
        };
        let (cost, income): (Vec<&Line>, Vec<&Line>) =
            lines.into_iter().partition(|line| line.kind.is_cost());
        let income: Vec<&Line> = income.into_iter().filter(|line| !of_fund(line)).collect();
        sheet.lines("costing-row-cost", &cost, leaning);
        let groups = match by_payer {
            true => Pays::groups(plan, &income),
            false => BTreeMap::new(),
        };
        match groups.len() > 1 {
            true => sheet.by_payer(&groups, &income, leaning),
            false => sheet.lines("costing-row-income", &income, leaning),
        }
        if clause.is_none() {
            sheet.whole(run);
        }
        sheet
    }

    /// The costing of a clause and what stands under it; of a clause that costs nothing, that of the whole plan. And of which
    /// clause it is.
    pub fn nearest<'c>(
        plan: &Plan,
        run: &Run,
        clause: Option<&'c ClauseId>,
        (leaning, language): (&Leaning, Language),
    ) -> (Sheet, Option<&'c ClauseId>) {
        let sheet = |clause| Sheet::leaning(plan, run, clause, (leaning, language, false));
        let of_clause = clause.map(|id| (sheet(Some(id)), Some(id)));
        let of_clause = of_clause.filter(|(sheet, _)| !sheet.rows.is_empty());
        of_clause.unwrap_or_else(|| (sheet(None), None))
    }

    /// In what it is, and of which scenario.
    pub fn title(&self, run: &Run) -> Message {
        let title = Message::new("costing-title").with("unit", self.unit.name(&run.currency));
        match &run.scenario {
            Some(id) => title.with("run", id.as_str()),
            None => title.with("run", Message::new("costing-base")),
        }
    }

    /// Adds what the same text costs in a scenario, and what is still to be found then, in the unit of the table.
    pub fn scenario(&mut self, id: &str, run: &Run) {
        let name = Message::new("costing-lack-scenario").with("id", id);
        self.head(name);
        let years = || run.years.values();
        let cost: Vec<&Amount> = years().map(|year| &year.cost.total).collect();
        let gap: Vec<&Amount> = years().map(|year| &year.gap).collect();
        self.money(2, "costing-row-cost", false, &cost);
        self.money(2, "costing-row-gap", true, &gap);
    }

    fn head(&mut self, name: Message) {
        self.rows.push(Row {
            name: Name::Said(name),
            indent: 0,
            strong: true,
            clause: None,
            term: None,
            cells: Vec::new(),
        });
    }

    fn row(&mut self, indent: usize, id: &'static str, strong: bool, cells: Vec<String>) {
        self.rows.push(Row::said(indent, id, strong, cells));
    }

    /// Amounts of money by year, and all of them together.
    fn money(&mut self, indent: usize, id: &'static str, strong: bool, amounts: &[&Amount]) {
        let total = Amount::sum(amounts.iter().copied());
        let cells = amounts.iter().map(|amount| self.unit.money(amount));
        let cells = cells.chain([self.unit.money(&total)]).collect();
        self.row(indent, id, strong, cells);
    }

    /// The lines of a kind under a heading, and all of them together.
    fn lines(&mut self, head: &'static str, lines: &[&Line], leaning: &Leaning) {
        if lines.is_empty() {
            return;
        }
        self.head(Message::new(head));
        for line in lines {
            self.line(2, line, leaning);
        }
        self.together(lines);
    }

    /// What comes in, under who pays it with how much that is.
    fn by_payer(
        &mut self,
        groups: &BTreeMap<Pays, Vec<&Line>>,
        income: &[&Line],
        leaning: &Leaning,
    ) {
        self.head(Message::new("costing-row-income"));
        for (pays, lines) in groups {
            let sums = self.sums(lines);
            let totals: Vec<&Amount> = sums.iter().map(|sum| &sum.total).collect();
            self.money(2, pays.name(), false, &totals);
            for line in lines {
                self.line(4, line, leaning);
            }
        }
        self.together(income);
    }

    fn sums(&self, lines: &[&Line]) -> Vec<Sum> {
        let sum = |year: &i64| {
            let cells = lines.iter().filter_map(|line| line.years.get(year));
            Sum::of(cells.map(|cell| &cell.total))
        };
        self.years.iter().map(sum).collect()
    }

    /// All of them together, and of what is not established what is known.
    fn together(&mut self, lines: &[&Line]) {
        let sums = self.sums(lines);
        let totals: Vec<&Amount> = sums.iter().map(|sum| &sum.total).collect();
        self.money(2, "costing-row-together", true, &totals);
        if sums.iter().any(|sum| sum.total.known().is_none()) {
            self.at_least(&sums);
        }
    }

    fn line(&mut self, indent: usize, line: &Line, leaning: &Leaning) {
        let years = || self.years.iter().map(|year| line.years.get(year));
        let total = Amount::sum(years().flatten().map(|cell| &cell.total));
        let cells = years().map(|cell| match cell {
            Some(cell) => self.unit.money(&cell.total),
            // It is paid at once, and not in this year.
            None => "·".to_owned(),
        });
        let cells = cells.chain([self.unit.money(&total)]).collect();
        let leans = leaning.contains(&(line.clause.clone(), line.name.clone()));
        let mark = if leans { "°" } else { "" };
        self.rows.push(Row {
            name: Name::Line(format!("{}{mark}", line.key)),
            indent,
            strong: false,
            clause: Some(line.clause.clone()),
            term: Some((line.kind, line.name.clone())),
            cells,
        });
    }

    /// What of it is established, and how many lines that are.
    fn at_least(&mut self, sums: &[Sum]) {
        let least: Vec<Amount> = sums.iter().map(|sum| sum.at_least.clone().into()).collect();
        let least: Vec<&Amount> = least.iter().collect();
        self.money(2, "costing-row-at-least", false, &least);
        let counted = sums
            .iter()
            .map(|sum| format!("{}/{}", sum.established, sum.parts));
        self.row(2, "costing-row-established", false, counted.collect());
    }

    /// What is still to be found, and what the whole weighs.
    fn whole(&mut self, run: &Run) {
        let years = || run.years.values();
        let support: Vec<&Amount> = years().map(|year| &year.support).collect();
        let gap: Vec<&Amount> = years().map(|year| &year.gap).collect();
        let surplus: Vec<&Amount> = years().map(|year| &year.surplus).collect();
        self.money(0, "costing-row-support", false, &support);
        self.money(0, "costing-row-gap", true, &gap);
        self.money(0, "costing-row-surplus", false, &surplus);
        let share = |amount: &Amount| self.unit.number(amount, 2);
        let of_gdp = years().map(|year| share(&year.of_gdp)).collect();
        let of_expenditure = years().map(|year| share(&year.of_expenditure)).collect();
        self.row(0, "costing-row-of-gdp", false, of_gdp);
        self.row(0, "costing-row-of-expenditure", false, of_expenditure);
    }
}

/// Which lines lean on a figure that nobody stands behind.
pub fn leaning(plan: &Plan, run: &Run) -> Leaning {
    unsourced(plan, run.scenario.as_deref()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn columns_stand_beside_each_other_as_evenly_as_can_be() {
        assert_eq!(beside(6, 9), 6);
        assert_eq!(beside(6, 5), 3);
        assert_eq!(beside(11, 5), 4);
        assert_eq!(beside(6, 0), 1);
        assert_eq!(beside(0, 5), 1);
    }
}
