//! A line of the costs in one year, explained: each factor with its value, where it comes from and how sure it is, and the
//! letter and the change of who set it. The factors are worked out as every page is; whose they are the history says, which
//! is asked apart and may come later.

use crate::app::costed::{PLACES, Unit, factor_by, factor_name, factor_source, missing};
use crate::app::label::{Label, Row};
use crate::app::model::effect::{Effect, Query};
use crate::app::model::figures::page::{Term, Wanted};
use crate::app::model::figures::{ExplainedLine, Line, Made};
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::costing::{Amount, Explained, Factor, LineKind, NoCosting, explain, horizon};
use crate::i18n::Message;
use crate::plan::{Plan, Voice};
use crate::text::{Shown, wrap};
use crate::track::{Owner, Whose};

/// Explains a line in the year that was chosen, in place of the table.
pub fn begin(workspace: &mut Workspace, term: Term) {
    let figures = &mut workspace.figures;
    figures.explaining.line = Some(ExplainedLine {
        term,
        selected: figures.selected,
        top: figures.top,
    });
    (figures.selected, figures.top) = (0, 0);
}

/// Back from a line that is explained to the table it stands in. Tells whether there was one.
pub fn end(workspace: &mut Workspace) -> bool {
    let figures = &mut workspace.figures;
    let Some(line) = figures.explaining.line.take() else {
        return false;
    };
    (figures.selected, figures.top) = (line.selected, line.top);
    true
}

/// Chooses the next year of the costs, or the one before.
pub fn choose(workspace: &mut Workspace, back: bool) {
    settle(workspace);
    let explaining = &mut workspace.figures.explaining;
    let step = if back { -1 } else { 1 };
    explaining.year = explaining.year.map(|year| year + step);
    settle(workspace);
}

/// Chooses a year that the plan has: of one outside, the nearest; of none, the first.
pub fn settle(workspace: &mut Workspace) {
    let years = horizon(workspace.shown()).map(|(_, years)| years);
    let explaining = &mut workspace.figures.explaining;
    explaining.year = years.ok().map(|years| {
        let year = explaining.year.unwrap_or(*years.start());
        year.clamp(*years.start(), *years.end())
    });
}

/// Asks whose the factors on the wall are, if that is not known.
pub fn ask(open: &mut Open<'_>) {
    let figures = &open.workspace.figures;
    let Some(wanted) = figures.explaining.wanted(figures.page) else {
        return;
    };
    let asked = (open.workspace.shown_at(), wanted);
    if figures.explaining.whose.is_asked(|known| *known == asked) {
        return;
    }
    let (ticket, plan) = (open.wall.ticket(), open.workspace.shown_plan());
    let query = Query::Whose(ticket, asked.0, plan, Box::new(asked.1.clone()));
    open.effects.push(Effect::Ask(query));
    open.workspace.figures.explaining.whose.wait(ticket, asked);
}

/// The columns of the names of factors, at most, and of their values.
const NAMES: usize = 32;
const VALUES: usize = 16;

/// Where stands what is said below a factor.
const BELOW: u16 = 6;

/// The rows.
pub fn rows(
    workspace: &Workspace,
    plan: &Plan,
    (wanted, found, scenarios): (&Wanted, &[Explained], &[(String, Amount)]),
    made: &Made,
) -> Vec<Line> {
    let mut rows = Vec::new();
    let explaining = &workspace.figures.explaining;
    let owned = explaining.owned(workspace.shown_at(), wanted);
    let names = found.iter().flat_map(|one| &one.factors).map(|factor| {
        let name = made.say(&Message::new(factor_name(factor.what)));
        made.width.of(&name)
    });
    let setting = Setting {
        made,
        unit: Unit::one(made.language),
        names: names.max().unwrap_or(0).min(NAMES) + 2,
    };
    for (at, one) in found.iter().enumerate() {
        let whose = owned.and_then(|owned| owned.get(at));
        setting.line(one, (plan, wanted.1), whose, &mut rows);
    }
    for (id, amount) in scenarios {
        let name = made.say(&Message::new("costing-lack-scenario").with("id", id.as_str()));
        let value = setting.unit.number(amount, 2);
        rows.push(made.plain(vec![
            made.column(Label::Body, &name, setting.names.max(NAMES) + 2),
            made.run(Label::Heading, &value),
        ]));
    }
    rows
}

/// How a line that is explained is set.
struct Setting<'a> {
    made: &'a Made,
    unit: Unit,
    names: usize,
}

impl Setting<'_> {
    /// A line: what it comes to, its factors, and all that is missing for it.
    fn line(
        &self,
        one: &Explained,
        (plan, year): (&Plan, i64),
        whose: Option<&Vec<Whose>>,
        rows: &mut Vec<Line>,
    ) {
        let made = self.made;
        let costing = plan.manifest.costing.as_ref();
        let currency = costing.and_then(|it| it.currency.as_deref());
        let value = self.unit.number(&one.cell.total, 2);
        let said = Message::new("costing-explained")
            .with("name", one.name.as_str())
            .with("year", year.to_string())
            .with("value", format!("{value} {}", currency.unwrap_or_default()));
        made.sentence(&said, (0, Label::Heading), Some(&one.clause), rows);
        if one.factors.is_empty() {
            let outside = Message::new(match one.kind {
                LineKind::Benefit | LineKind::Contribution => "costing-explained-outside",
                LineKind::Cost | LineKind::Funding => "costing-explained-not-paid",
            });
            made.sentence(&outside, (2, Label::Faint), None, rows);
        }
        for (at, factor) in one.factors.iter().enumerate() {
            let whose = whose.and_then(|whose| whose.get(at));
            self.factor(factor, whose, rows);
        }
        for note in missing(plan, &one.cell.total.lacks().cloned().unwrap_or_default()) {
            let indent = if note.listed { 4 } else { 2 };
            made.sentence(&note.said, (indent, Label::Body), None, rows);
        }
        rows.push(Line::default());
    }

    /// A factor: what it is, how much and whose. Where it comes from stands behind that where there is room, else below.
    fn factor(&self, factor: &Factor, whose: Option<&Whose>, rows: &mut Vec<Line>) {
        let made = self.made;
        let value = self.unit.shortest(&factor.value, PLACES);
        let blank = VALUES.saturating_sub(made.width.of(&value));
        let name = made.say(&Message::new(factor_name(factor.what)));
        let mut runs = vec![
            made.column(Label::Body, &name, self.names),
            made.run(Label::Heading, &format!("{}{value}", " ".repeat(blank))),
        ];
        let mut by = whose
            .map(|whose| factor_by(factor, whose))
            .unwrap_or_default();
        if by.first().is_some_and(|(of, _)| of.is_none()) {
            let (_, owner) = by.remove(0);
            runs.extend(self.owner(owner));
        }
        let source = factor.used.as_ref().map(|used| {
            let said = factor_source(used, self.unit, |message| made.say(message));
            Shown::line(&said).into_owned()
        });
        let taken: usize = runs.iter().map(|(_, text)| made.width.of(text)).sum();
        let room = made.room().saturating_sub(taken + 4);
        let beside = source.filter(|source| {
            let fits = made.width.of(source) <= room;
            if fits {
                runs.push(made.run(Label::Faint, "  "));
                runs.push((Label::Faint, source.clone()));
            }
            !fits
        });
        rows.push(row(2, runs));
        if let Some(source) = beside {
            let room = made.room().saturating_sub(usize::from(BELOW)).max(1);
            for part in wrap(source.as_str(), room, &made.width) {
                let run = (Label::Faint, source.part(part.range).into_owned());
                rows.push(row(BELOW, vec![run]));
            }
        }
        for (of, owner) in by {
            let of = of.map(|of| made.say(&Message::new(of))).unwrap_or_default();
            let mut runs = vec![made.run(Label::Faint, &of)];
            runs.extend(self.owner(owner));
            rows.push(row(BELOW, runs));
        }
    }

    /// The letter and the change.
    fn owner(&self, owner: Option<Owner>) -> Vec<(Label, Shown<'static>)> {
        let made = self.made;
        let voice = owner.and_then(|owner| owner.voice);
        let letter = voice.map_or('?', Voice::letter);
        let mut runs = vec![
            made.run(Label::Body, "  "),
            made.run(Label::Voice(voice), &letter.to_string()),
        ];
        if let Some(owner) = owner {
            let mut change = owner.commit.to_string();
            change.truncate(CHANGE);
            runs.push(made.run(Label::Faint, &format!(" {change}")));
        }
        if owner.is_some_and(|owner| owner.is_before) {
            let before = made.say(&Message::new("track-unknown-before"));
            runs.push(made.run(Label::Faint, &format!(" {before}")));
        }
        runs
    }
}

/// As much of a change's id as people quote.
const CHANGE: usize = 8;

fn row(indent: u16, runs: Vec<(Label, Shown<'static>)>) -> Line {
    Line {
        row: Row { indent, runs },
        ..Line::default()
    }
}

impl Term {
    /// The line that a row is; none where it is a sum.
    pub fn of(line: &Line) -> Option<Term> {
        let (kind, name) = line.term.clone()?;
        Some(Term {
            clause: line.to.clone()?,
            kind,
            name,
        })
    }

    /// What explains it: of each row of this name in the clause, since there may be more than one.
    ///
    /// # Errors
    /// When the plan cannot be costed.
    pub fn explained(&self, plan: &Plan, year: i64) -> Result<Vec<Explained>, NoCosting> {
        let mut found = self.found(plan, None, year)?;
        if found.is_empty() {
            let (clause, name) = (self.clause.clone(), self.name.clone());
            found.push(Explained::nothing(clause, self.kind, name));
        }
        Ok(found)
    }

    /// What it comes to in a year in each scenario, by id.
    pub fn in_scenarios(&self, plan: &Plan, year: i64) -> Vec<(String, Amount)> {
        let all = plan.scenarios.keys().filter_map(|id| {
            let found = self.found(plan, Some(id), year).ok()?;
            let sum = Amount::sum(found.iter().map(|one| &one.cell.total));
            Some((id.clone(), sum))
        });
        all.collect()
    }

    fn found(
        &self,
        plan: &Plan,
        scenario: Option<&str>,
        year: i64,
    ) -> Result<Vec<Explained>, NoCosting> {
        let mut found = explain(plan, scenario, year)?;
        let is_it = |one: &Explained| {
            (&one.clause, one.kind, &one.name) == (&self.clause, self.kind, &self.name)
        };
        found.retain(is_it);
        Ok(found)
    }
}
