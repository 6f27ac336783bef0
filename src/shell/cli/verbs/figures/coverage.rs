//! `coverage`: of each group, who is covered by which scheme and by any, the formal and the informal economy apart.

use super::{as_table, write_table};
use crate::app::costed::Unit;
use crate::costing::{
    Amount, Exact, InScheme, Lack, Lacks, OfGroup, Span, covered, latest_covered,
};
use crate::export::{Cell, Sheet};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Decimal, Economy, Plan};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::recorder;
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde_json::{Value, json};
use std::io;

/// `plenary coverage [--year Y] [--at REV] [--json | --csv [--excel]]`
pub const COVERAGE: Verb = Verb::new("coverage", Group::Figures, run)
    .says("cli-coverage-about", "cli-coverage-usage")
    .more("cli-coverage-more")
    .arguments(arguments);

/// The cells of a bar that stands for a whole group.
const BAR: usize = 20;

/// The blocks, in the order of the answer; the last is of groups of which it is not said.
const BLOCKS: [(Option<Economy>, &str); 3] = [
    (Some(Economy::Formal), "coverage-formal"),
    (Some(Economy::Informal), "coverage-informal"),
    (None, "coverage-either"),
];

/// The kinds of schemes that are told apart.
const KINDS: [(&str, &str); 2] = [
    ("statutory", "coverage-statutory"),
    ("community-based", "coverage-community"),
];

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([
        argument::option(words, "year", "cli-value-year", "cli-help-coverage-year")
            .value_parser(clap::value_parser!(i64).range(1..=9999)),
        argument::at(words),
        argument::json(words),
    ]);
    command.args(as_table(words))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let plan = open.load_clauses(rev, &[])?.plan;
    let today = || plan.manifest.clock(recorder::now()).date();
    let year = call.args.get_one::<i64>("year").copied();
    let year = year.or_else(|| latest_covered(&plan));
    let year = year.or_else(|| Some(i64::from(today()?.year())));
    let year = year.unwrap_or_default();
    let groups = covered(&plan, year);
    if call.flag("json") {
        let groups: Vec<Value> = groups.iter().map(|it| of_group(&plan, it)).collect();
        json::answer_at(out, rev, &json!({ "year": year, "groups": groups }))?;
    } else if call.flag("csv") {
        let table = table(&plan, &groups, year);
        write_table(call, &plan.manifest, &table, out)?;
    } else {
        let page = Page {
            plan: &plan,
            words: call.words,
            unit: Unit::one(call.language),
        };
        page.print(&groups, year, out)?;
    }
    Ok(Answer::Done)
}

fn kind<'p>(plan: &'p Plan, scheme: &str) -> Option<&'p str> {
    plan.registers.scheme(scheme)?.kind.as_deref()
}

fn economy(plan: &Plan, group: &str) -> Option<Economy> {
    plan.registers.group(group)?.economy()?.ok()
}

fn rounded(number: Option<Exact>, places: u32) -> Option<String> {
    number.map(|it| it.rounded(places))
}

fn of_group(plan: &Plan, of: &OfGroup) -> Value {
    let schemes = of.schemes.iter().map(|it| {
        json!({
            "scheme": it.scheme,
            "kind": kind(plan, &it.scheme),
            "year": it.year,
            "people": rounded(it.people.known().cloned(), 2),
            "per-cent": rounded(it.people.known().and_then(|it| of.per_cent(it)), 4),
            "missing": it.people.lacks().map(Lacks::written).unwrap_or_default(),
        })
    });
    let by_kind = KINDS.map(|(kind_of, _)| of.any(|it| kind(plan, it) == Some(kind_of)));
    let [statutory, community] = by_kind.map(|found| span_of(of, &found));
    json!({
        "group": of.group,
        "economy": economy(plan, &of.group).map(Economy::slug),
        "people": rounded(of.people.known().cloned(), 2),
        "missing": of.people.lacks().map(Lacks::written).unwrap_or_default(),
        "schemes": schemes.collect::<Vec<Value>>(),
        "statutory": statutory,
        "community-based": community,
        "any": span_of(of, &of.any(|_| true)),
        "more-than-the-group": of.is_over(),
    })
}

fn span_of(of: &OfGroup, found: &Result<Span, Lacks>) -> Value {
    let span = found.as_ref().ok();
    let people = |end: Option<&Exact>| rounded(end.cloned(), 2);
    let part = |end: Option<&Exact>| rounded(end.and_then(|it| of.per_cent(it)), 4);
    let (low, high) = (span.map(|it| &it.low), span.map(|it| &it.high));
    json!({
        "from": people(low),
        "to": people(high),
        "per-cent-from": part(low),
        "per-cent-to": part(high),
        "missing": found.as_ref().err().map(Lacks::written).unwrap_or_default(),
    })
}

/// A row a scheme of a group, and one for any scheme.
fn table<'p>(plan: &'p Plan, groups: &'p [OfGroup], year: i64) -> Sheet<'p> {
    let mut rows = Vec::new();
    for of in groups {
        let number = |number: Option<Exact>, places: u32| -> Cell<'_> {
            let decimal = number.and_then(|it| it.rounded(places).parse::<Decimal>().ok());
            decimal.map_or(Cell::None, |it| Cell::Number(std::borrow::Cow::Owned(it)))
        };
        let mut row = |scheme: &'p str, kind: Option<&'p str>, found: i64, span: Option<Span>| {
            let (low, high) = span.map(|it| (it.low, it.high)).unzip();
            let part = |end: &Option<Exact>| end.as_ref().and_then(|it| of.per_cent(it));
            let (from, to) = (part(&low), part(&high));
            rows.push(vec![
                of.group.as_str().into(),
                economy(plan, &of.group).map(Economy::slug).into(),
                number(of.people.known().cloned(), 2),
                scheme.into(),
                kind.into(),
                found.into(),
                number(low, 2),
                number(high, 2),
                number(from, 4),
                number(to, 4),
            ]);
        };
        for one in &of.schemes {
            let exact = one.people.known().map(|people| Span {
                low: people.clone(),
                high: people.clone(),
            });
            row(&one.scheme, kind(plan, &one.scheme), one.year, exact);
        }
        row("", None, year, of.any(|_| true).ok());
    }
    Sheet {
        header: vec![
            "group",
            "economy",
            "people",
            "scheme",
            "kind",
            "year",
            "from",
            "to",
            "per-cent-from",
            "per-cent-to",
        ],
        rows,
    }
}

/// The answer for people.
struct Page<'p> {
    plan: &'p Plan,
    words: &'static Catalogue,
    unit: Unit,
}

impl Page<'_> {
    fn print(&self, groups: &[OfGroup], year: i64, out: &mut Output) -> io::Result<()> {
        if groups.is_empty() {
            return out.say(&Message::new("coverage-none"));
        }
        out.say(&Message::new("coverage-year").with("year", year.to_string()))?;
        for (block, name) in BLOCKS {
            let mut block_of = groups
                .iter()
                .filter(|it| economy(self.plan, &it.group) == block)
                .peekable();
            if block_of.peek().is_some() {
                out.line(&Line::new())?;
                out.line(&Line::new().add(self.words.word(name), Label::Strong))?;
            }
            for of in block_of {
                self.group(of, out)?;
            }
        }
        Ok(())
    }

    fn group(&self, of: &OfGroup, out: &mut Output) -> io::Result<()> {
        let known = self.plan.registers.group(&of.group);
        let name = known.map_or(of.group.as_str(), |it| &it.name);
        let people = match of.people.known() {
            Some(_) => Message::new("coverage-people").with("people", self.number(&of.people, 0)),
            None => Message::new("coverage-unknown"),
        };
        let line = Line::new()
            .lead("", 2, Label::Plain)
            .add(name, Label::Strong);
        out.line(&line.add(format!("  {}", self.words.say(&people)), Label::Plain))?;
        if let Amount::Open(lacks) = &of.people {
            self.lacks(lacks, out)?;
        }
        for one in &of.schemes {
            self.scheme(of, one, out)?;
        }
        for (slug, name) in KINDS {
            let of_kind = |scheme: &str| kind(self.plan, scheme) == Some(slug);
            if of.schemes.iter().filter(|it| of_kind(&it.scheme)).count() > 1 {
                self.covered(of, self.words.word(name), &of.any(of_kind), out)?;
            }
        }
        self.covered(of, self.words.word("coverage-any"), &of.any(|_| true), out)?;
        if of.is_over() {
            let warning = self.words.word("coverage-over");
            out.line(
                &Line::new()
                    .lead("", 4, Label::Plain)
                    .add(warning, Label::Strong),
            )?;
        }
        Ok(())
    }

    fn scheme(&self, of: &OfGroup, one: &InScheme, out: &mut Output) -> io::Result<()> {
        let known = self.plan.registers.scheme(&one.scheme);
        let mut name = known.map_or(one.scheme.clone(), |it| it.name.clone());
        let found = kind(self.plan, &one.scheme).and_then(|slug| {
            let mut kinds = KINDS.iter();
            kinds.find(|(kind, _)| *kind == slug)
        });
        if let Some((_, id)) = found {
            name.push_str(&format!(", {}", self.words.word(id)));
        }
        name.push_str(&format!(", {}", one.year));
        let span = match &one.people {
            Amount::Known(people) => Ok(Span {
                low: people.clone(),
                high: people.clone(),
            }),
            Amount::Open(lacks) => Err(lacks.clone()),
        };
        self.covered(of, name, &span, out)
    }

    /// Who is covered: a number or a range, per cent, and a bar. What is not established is said in words.
    fn covered(
        &self,
        of: &OfGroup,
        name: String,
        found: &Result<Span, Lacks>,
        out: &mut Output,
    ) -> io::Result<()> {
        let line = Line::new()
            .lead("", 4, Label::Plain)
            .add(format!("{name}: "), Label::Plain);
        let span = match found {
            Ok(span) => span,
            Err(lacks) => {
                out.line(&line.add(self.words.word("coverage-unknown"), Label::Strong))?;
                return self.lacks(lacks, out);
            }
        };
        let mut said = self.range(&span.low, &span.high, 0);
        match (of.per_cent(&span.low), of.per_cent(&span.high)) {
            (Some(low), Some(high)) => {
                let range = self.range(&low, &high, 2);
                let part = Message::new("coverage-per-cent").with("range", range);
                said.push_str(&format!(" · {}", self.words.say(&part)));
                if let Some(bar) = of.bar(span, BAR) {
                    said.push_str(&format!("  {bar}"));
                }
            }
            _ if of.is_empty() => {
                let people = self.range(&span.low, &span.high, 0);
                let part = Message::new("coverage-no-per-cent").with("people", people);
                said.push_str(&format!(" · {}", self.words.say(&part)));
            }
            _ => {}
        }
        out.line(&line.add(said, Label::Plain))
    }

    fn lacks(&self, lacks: &Lacks, out: &mut Output) -> io::Result<()> {
        for lack in lacks.iter().map(Lack::message) {
            let line = Line::new().lead("", 6, Label::Plain);
            out.line(&line.add(self.words.say(&lack), Label::Faint))?;
        }
        Ok(())
    }

    fn number(&self, amount: &Amount, places: u32) -> String {
        self.unit.number(amount, places)
    }

    fn range(&self, low: &Exact, high: &Exact, places: u32) -> String {
        let from = self.number(&low.clone().into(), places);
        if low == high {
            return from;
        }
        let to = self.number(&high.clone().into(), places);
        let range = Message::new("coverage-range").with("from", from);
        self.words.say(&range.with("to", to))
    }
}
