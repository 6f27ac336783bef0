//! What a file says, taken apart into statements that are made or taken back whole: a report, the value of a year, a
//! growth. Who made one is asked of the history; what is written around it, and how its number is spelled, says nothing of that.

use super::row::Row;
use super::{Field, Figure, Plan, Progress, Scenario, Setting, Value, format, spelling};

/// One thing that a file says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Statement {
    /// What the row is known by; nothing where it is known by all that it says.
    row: Vec<String>,
    /// Of what in it this is said.
    column: &'static str,
    /// What is said.
    value: String,
}

impl Statement {
    /// Whether it is said in this column.
    pub fn is_of(&self, column: &str) -> bool {
        self.column == column
    }

    /// What a row says in a column; nothing where that is empty.
    fn of<R: Row>(row: &R, column: &'static str) -> Option<Statement> {
        let short = row.shortest();
        let known = R::IDENTITY.iter();
        let known = known.map(|key| short.cell(key).map(|cell| spelling::cell_text(&cell)));
        Some(Statement {
            row: known.map(Option::unwrap_or_default).collect(),
            column,
            value: spelling::cell_text(&short.cell(column)?),
        })
    }
}

impl Progress {
    /// The report, all that it says.
    pub fn statement(&self) -> Statement {
        Statement {
            row: Vec::new(),
            column: "progress",
            value: spelling::rows(&[self.shortest()]),
        }
    }

    /// The reports of a version of a clause, given its fields; nothing where they cannot be read.
    pub fn statements(fields: &[(Field, String)]) -> Option<Vec<Statement>> {
        let text = fields.iter().find(|(field, _)| *field == Field::Progress);
        let Some((_, text)) = text else {
            return Some(Vec::new());
        };
        let rows: Vec<Progress> = spelling::read_rows(text).ok()?;
        Some(rows.iter().map(Progress::statement).collect())
    }
}

impl Value {
    /// How much is said of its year.
    pub fn statement(&self) -> Option<Statement> {
        Statement::of(self, "value")
    }
}

impl Figure {
    /// By how much it grows.
    pub fn growth_statement(&self) -> Option<Statement> {
        Statement::of(self, "growth")
    }

    /// That it is held.
    pub fn held_statement(&self) -> Option<Statement> {
        Statement::of(self, "held")
    }

    fn statements(&self) -> impl Iterator<Item = Statement> {
        let own = [self.growth_statement(), self.held_statement()];
        let values = self.values.iter().map(Value::statement);
        own.into_iter().chain(values).flatten()
    }
}

impl Setting {
    /// What it puts in the place of a value, of a growth or on top.
    pub fn statements(&self) -> impl Iterator<Item = Statement> {
        let columns = ["value", "growth", "add", "times"].into_iter();
        columns.filter_map(|column| Statement::of(self, column))
    }
}

impl Scenario {
    fn statements(&self) -> impl Iterator<Item = Statement> {
        self.sets.iter().flat_map(Setting::statements)
    }
}

/// What a file of a figure or a scenario says; `path` lies in the plan's directory. Nothing where it cannot be read.
pub fn statements(path: &str, text: &str) -> Option<Vec<Statement>> {
    let mut plan = Plan::default();
    format::read_sheet(&mut plan, path, text.as_bytes()).ok()?;
    let figures = plan.figures.values().flat_map(Figure::statements);
    let scenarios = plan.scenarios.values().flat_map(Scenario::statements);
    Some(figures.chain(scenarios).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_does_not_depend_on_how_its_number_is_spelled() {
        let fields = |text: &str| vec![(Field::Progress, text.to_owned())];
        let read = |text: &str| Progress::statements(&fields(text)).unwrap();
        let one = read("2006-03-31; indicator: Reach; value: 12.50");
        assert_eq!(one, read("2006-03-31; indicator: Reach; value: 12.5"));
        assert_ne!(one, read("2006-03-31; indicator: Reach; value: 12.51"));
        assert_ne!(
            one,
            read("2006-03-31; indicator: Reach; note: x; value: 12.5")
        );
        assert_eq!(read(""), []);
        assert_eq!(Progress::statements(&[]), Some(Vec::new()));
        assert_eq!(
            Progress::statements(&fields("2006-03-31; value: many")),
            None
        );
    }

    #[test]
    fn a_figure_says_its_values_and_how_it_goes_on() {
        let file = |value: &str, more: &str| {
            let text = format!(
                "id = \"p\"\ngrowth = 2.5\n\n[[value]]\nyear = 2004\nvalue = {value}\nsource = \"census\"\n{more}"
            );
            statements("figures/p.toml", &text).unwrap()
        };
        let one = file("480000", "");
        assert_eq!(one.len(), 2);
        // Which of several is used, and how it came about, is not how much it is.
        assert_eq!(
            one,
            file("480000.0", "status = \"observed\"\nused = true\n")
        );
        let other = file("480001", "");
        assert_eq!(one[0], other[0]);
        assert_ne!(one[1], other[1]);
        assert_eq!(statements("figures/p.toml", "id = "), None);
        let low = "id = \"low\"\n[[set]]\nfigure = \"p\"\nadd = -1\n[[set]]\nfigure = \"p\"\nyear = 2006\nvalue = 5\ngrowth = 1\n";
        assert_eq!(statements("scenarios/low.toml", low).unwrap().len(), 3);
    }
}
