//! `coverage`: of each group, who is covered by which scheme and by any, the formal and the informal economy apart.

use super::{as_table, write_table};
use crate::app::costed::{
    BLOCKS, Covering, Found, KINDS, Unit, coverage_year, kind, kind_name, people, range, share,
    span,
};
use crate::costing::{Amount, Exact, InScheme, Lacks, OfGroup, Span};
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
pub const COVERAGE: Verb = Verb::new("coverage", Group::Figures, run).arguments(arguments);

/// The cells of a bar that stands for a whole group.
const BAR: usize = 20;

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
    let today = || Some(i64::from(today()?.year()));
    let year = call.args.get_one::<i64>("year").copied();
    let year = year.unwrap_or_else(|| coverage_year(&plan, today));
    let groups = Covering::all(&plan, year);
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

fn rounded(number: Option<Exact>, places: u32) -> Option<String> {
    number.map(|it| it.rounded(places))
}

fn of_group(plan: &Plan, covering: &Covering) -> Value {
    let of = &covering.of;
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
    let [statutory, community] = KINDS.map(|(kind_of, _)| {
        let of_kind = |it: &str| kind(plan, it) == Some(kind_of);
        span_of(of, &of.any(of_kind), &of.overlaps_open(of_kind))
    });
    json!({
        "group": of.group,
        "economy": covering.economy.map(Economy::slug),
        "people": rounded(of.people.known().cloned(), 2),
        "missing": of.people.lacks().map(Lacks::written).unwrap_or_default(),
        "schemes": schemes.collect::<Vec<Value>>(),
        "statutory": statutory,
        "community-based": community,
        "any": span_of(of, &covering.any, &of.overlaps_open(|_| true)),
        "more-than-the-group": covering.is_over,
    })
}

fn span_of(of: &OfGroup, found: &Found, overlaps: &Lacks) -> Value {
    let span = found.as_ref().ok();
    let people = |end: Option<&Exact>| rounded(end.cloned(), 2);
    let part = |end: Option<&Exact>| rounded(end.and_then(|it| of.per_cent(it)), 4);
    let (low, high) = (span.map(|it| &it.low), span.map(|it| &it.high));
    json!({
        "from": people(low),
        "to": people(high),
        "per-cent-from": part(low),
        "per-cent-to": part(high),
        "missing": found.as_ref().err().unwrap_or(overlaps).written(),
    })
}

const HEADER: [&str; 10] = [
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
];

/// A row a scheme of a group, and one for any scheme.
fn table<'p>(plan: &'p Plan, groups: &'p [Covering], year: i64) -> Sheet<'p> {
    let mut rows = Vec::new();
    for covering in groups {
        let of = &covering.of;
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
                covering.economy.map(Economy::slug).into(),
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
            let exact = span(&one.people).ok();
            row(&one.scheme, kind(plan, &one.scheme), one.year, exact);
        }
        row("", None, year, covering.any.clone().ok());
    }
    Sheet {
        header: HEADER.to_vec(),
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
    fn print(&self, groups: &[Covering], year: i64, out: &mut Output) -> io::Result<()> {
        if groups.is_empty() {
            return out.say(&Message::new("coverage-none"));
        }
        out.say(&Message::new("coverage-year").with("year", year.to_string()))?;
        for (block, name) in BLOCKS {
            let mut block_of = groups.iter().filter(|it| it.economy == block).peekable();
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

    fn group(&self, covering: &Covering, out: &mut Output) -> io::Result<()> {
        let of = &covering.of;
        let known = self.plan.registers.group(&of.group);
        let name = known.map_or(of.group.as_str(), |it| &it.name);
        let people = self.words.say(&people(&of.people, self.unit));
        let line = Line::new()
            .lead("", 2, Label::Plain)
            .add(name, Label::Strong);
        out.line(&line.add(format!("  {people}"), Label::Plain))?;
        if let Amount::Open(lacks) = &of.people {
            self.lacks(lacks, out)?;
        }
        for one in &of.schemes {
            self.scheme(of, one, out)?;
        }
        for (name, found) in &covering.kinds {
            self.covered(of, self.words.word(name), found, out)?;
        }
        self.covered(of, self.words.word("coverage-any"), &covering.any, out)?;
        if covering.any.is_ok() {
            self.lacks(&of.overlaps_open(|_| true), out)?;
        }
        if covering.is_over {
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
        if let Some(id) = kind(self.plan, &one.scheme).and_then(kind_name) {
            name.push_str(&format!(", {}", self.words.word(id)));
        }
        name.push_str(&format!(", {}", one.year));
        self.covered(of, name, &span(&one.people), out)
    }

    /// Who is covered: a number or a range, per cent, and a bar. What is not established is said in words.
    fn covered(
        &self,
        of: &OfGroup,
        name: String,
        found: &Found,
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
        let mut said = self.words.say(&range(&span.low, &span.high, 0, self.unit));
        if let Some(share) = share(of, span, self.unit) {
            said.push_str(&format!(" · {}", self.words.say(&share)));
        }
        if let Some(bar) = of.bar(span, BAR) {
            said.push_str(&format!("  {bar}"));
        }
        out.line(&line.add(said, Label::Plain))
    }

    fn lacks(&self, lacks: &Lacks, out: &mut Output) -> io::Result<()> {
        for lack in lacks.iter().map(|lack| lack.message(self.plan)) {
            let line = Line::new().lead("", 6, Label::Plain);
            out.line(&line.add(self.words.say(&lack), Label::Faint))?;
        }
        Ok(())
    }
}
