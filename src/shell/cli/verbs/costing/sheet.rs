//! The costing of a plan or a clause as a table for people.

use super::asked::{Asked, said};
use super::money::Unit;
use super::table::Table;
use crate::costing::{Amount, Carries, Lack, Lacks, Line as CostLine, Run, Sum, unsourced};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::{Label, Line, Output};
use std::collections::BTreeSet;

/// What leans on a figure that nobody stands behind.
type Leaning = BTreeSet<(ClauseId, String)>;

/// One run.
///
/// # Errors
/// When the output cannot be written.
pub fn print(call: &Call<'_>, asked: &Asked, run: &Run, out: &mut Output) -> Result<(), Failure> {
    let lines = asked.lines(run);
    let cells = lines.iter().flat_map(|line| line.years.values());
    let whole = run.years.values().map(|year| &year.cost.total);
    let unit = Unit::of(whole.chain(cells.map(|cell| &cell.total)), call.language);
    let words = out.words();
    let title = Message::new("costing-title")
        .with("unit", unit.name(&run.currency))
        .with("run", said(run, out));
    out.line(&Line::new().add(words.say(&title), Label::Strong))?;
    let years = run.years.keys().map(i64::to_string);
    let mut sheet = Sheet {
        table: Table::new(years.chain([words.word("costing-total")])),
        run,
        unit,
        out,
        leaning: leaning(asked, run),
    };
    sheet.lines("costing-row-cost", &lines, |line| line.kind.is_cost());
    let fund = |line: &CostLine| {
        let scheme = line.scheme.as_ref().and_then(|id| run.schemes.get(id));
        scheme.is_some_and(|scheme| scheme.fund_currency.is_some())
    };
    sheet.lines("costing-row-income", &lines, |line| {
        !line.kind.is_cost() && !fund(line)
    });
    if asked.clause.is_none() {
        sheet.plan();
    }
    let Sheet { table, leaning, .. } = sheet;
    table.print(out)?;
    after(call, asked, run, !leaning.is_empty(), out)
}

fn leaning(asked: &Asked, run: &Run) -> Leaning {
    let found = unsourced(&asked.plan, run.scenario.as_deref()).unwrap_or_default();
    let leaning = found.into_iter().filter(|(_, leans)| *leans);
    leaning
        .map(|((clause, _, name), _)| (clause, name))
        .collect()
}

/// A table that is being filled.
struct Sheet<'a> {
    table: Table,
    run: &'a Run,
    unit: Unit,
    out: &'a Output,
    leaning: Leaning,
}

impl Sheet<'_> {
    fn word(&self, id: &'static str) -> String {
        self.out.words().word(id)
    }

    fn money(&self, amounts: &[&Amount]) -> Vec<String> {
        let total = Amount::sum(amounts.iter().copied());
        let cells = amounts.iter().map(|amount| self.unit.money(amount));
        cells.chain([self.unit.money(&total)]).collect()
    }

    /// The lines of a kind under a heading, and all of them together.
    fn lines(&mut self, head: &'static str, all: &[&CostLine], wanted: impl Fn(&CostLine) -> bool) {
        let lines: Vec<&&CostLine> = all.iter().filter(|line| wanted(line)).collect();
        if lines.is_empty() {
            return;
        }
        self.table.row(self.word(head), Label::Strong, Vec::new());
        for line in &lines {
            let years = || self.run.years.keys().map(|year| line.years.get(year));
            let total = Amount::sum(years().flatten().map(|cell| &cell.total));
            let cells = years().map(|cell| match cell {
                Some(cell) => self.unit.money(&cell.total),
                // It is paid at once, and not in this year.
                None => "·".to_owned(),
            });
            let cells = cells.chain([self.unit.money(&total)]).collect();
            let leans = self
                .leaning
                .contains(&(line.clause.clone(), line.name.clone()));
            let mark = if leans { "°" } else { "" };
            let name = format!("  {}{mark}", line.key);
            self.table.row(name, Label::Plain, cells);
        }
        let sums: Vec<Sum> = self
            .run
            .years
            .keys()
            .map(|year| {
                let cells = lines.iter().filter_map(|line| line.years.get(year));
                Sum::of(cells.map(|cell| &cell.total))
            })
            .collect();
        let totals: Vec<&Amount> = sums.iter().map(|sum| &sum.total).collect();
        let together = format!("  {}", self.word("costing-row-together"));
        self.table.row(together, Label::Strong, self.money(&totals));
        if sums.iter().any(|sum| sum.total.known().is_none()) {
            self.at_least(&sums);
        }
    }

    /// What of it is established, and how many lines that are.
    fn at_least(&mut self, sums: &[Sum]) {
        let least: Vec<Amount> = sums.iter().map(|sum| sum.at_least.clone().into()).collect();
        let name = format!("  {}", self.word("costing-row-at-least"));
        let cells = self.money(&least.iter().collect::<Vec<_>>());
        self.table.row(name, Label::Plain, cells);
        let counted = sums
            .iter()
            .map(|sum| format!("{}/{}", sum.established, sum.parts));
        let name = format!("  {}", self.word("costing-row-established"));
        self.table.row(name, Label::Plain, counted.collect());
    }

    /// What is still to be found, and what the whole weighs.
    fn plan(&mut self) {
        let years: Vec<_> = self.run.years.values().collect();
        let rows: [(&str, Label, Vec<&Amount>); 3] = [
            (
                "costing-row-support",
                Label::Plain,
                years.iter().map(|it| &it.support).collect(),
            ),
            (
                "costing-row-gap",
                Label::Strong,
                years.iter().map(|it| &it.gap).collect(),
            ),
            (
                "costing-row-surplus",
                Label::Plain,
                years.iter().map(|it| &it.surplus).collect(),
            ),
        ];
        for (id, label, amounts) in rows {
            let cells = self.money(&amounts);
            self.table.row(self.out.words().word(id), label, cells);
        }
        let rows: [(&str, Vec<&Amount>); 2] = [
            (
                "costing-row-of-gdp",
                years.iter().map(|it| &it.of_gdp).collect(),
            ),
            (
                "costing-row-of-expenditure",
                years.iter().map(|it| &it.of_expenditure).collect(),
            ),
        ];
        for (id, amounts) in rows {
            let cells = amounts.iter().map(|amount| self.unit.number(amount, 2));
            let cells = cells.collect();
            self.table
                .row(self.out.words().word(id), Label::Plain, cells);
        }
    }
}

/// What is to be said beside the table.
fn after(
    call: &Call<'_>,
    asked: &Asked,
    run: &Run,
    leans: bool,
    out: &mut Output,
) -> Result<(), Failure> {
    out.line(&Line::new())?;
    if asked.clause.is_none() {
        for (id, carries) in &run.carries {
            out.say(&carried(asked.scheme(id), carries))?;
        }
    }
    let unit = Unit::one(call.language);
    for one in &run.undated {
        if asked
            .clause
            .as_ref()
            .is_none_or(|clause| asked.plan.is_within(&one.clause, clause))
        {
            let amount = format!(
                "{} {}",
                unit.number(&one.amount, 2),
                one.currency.as_deref().unwrap_or("?")
            );
            let said = Message::new("costing-undated").with("name", one.name.as_str());
            out.say(&said.with("amount", amount))?;
        }
    }
    missing(&asked.lacks(run), out)?;
    if leans {
        out.say(&Message::new("costing-unsourced"))?;
    }
    out.say(&Message::new("costing-rounded"))?;
    Ok(())
}

/// From when a scheme carries itself.
pub fn carried(scheme: &str, carries: &Carries) -> Message {
    match carries {
        Carries::From(year) => Message::new("costing-carries-from")
            .with("scheme", scheme)
            .with("year", year.to_string()),
        Carries::Never => Message::new("costing-carries-never").with("scheme", scheme),
        Carries::Open(_) => Message::new("costing-carries-open").with("scheme", scheme),
    }
}

/// All that has to be established, a line each.
///
/// # Errors
/// When the output cannot be written.
pub fn missing(lacks: &Lacks, out: &mut Output) -> Result<(), Failure> {
    if lacks.is_empty() {
        return Ok(());
    }
    out.say(&Message::new("costing-missing"))?;
    for message in lacks.iter().map(Lack::message) {
        let text = out.words().say(&message);
        out.prose(
            &Line::new()
                .lead("", 2, Label::Plain)
                .add(text, Label::Plain),
        )?;
    }
    Ok(())
}
