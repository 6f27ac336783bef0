//! Who is covered, as rows: the formal and the informal economy as blocks, a line a group; where there is room its schemes
//! beside it. What is not established is words, never a short bar.

use crate::app::costed::{
    BLOCKS, Covering, Found, Unit, kind, kind_name, range, scheme_name, share, span,
};
use crate::app::label::Label;
use crate::app::model::figures::content::Coverage;
use crate::app::model::figures::{Line, Made};
use crate::costing::{Lack, OfGroup};
use crate::i18n::Message;
use crate::plan::Plan;
use crate::text::Shown;

/// From so many columns on the schemes of a group stand beside it.
const WIDE: usize = 104;

/// As many columns are kept there for that, where names would take them.
const BESIDE: usize = 58;

/// The columns of a bar that stands for the whole group.
const BAR: usize = 16;

/// On fewer columns there is no room for it.
const NARROW: usize = 60;

/// What a line of coverage is set in.
struct Setting<'a> {
    plan: &'a Plan,
    made: &'a Made,
    unit: Unit,
    names: usize,
    people: usize,
    /// The columns of a bar with what is between it and what follows; none where there is no room for one.
    bar: usize,
    shares: usize,
}

/// A run of text and what it means.
type Run = (Label, Shown<'static>);

/// The rows of the page.
pub fn rows(plan: &Plan, coverage: &Coverage, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let groups = &coverage.groups;
    if groups.is_empty() {
        let none = Message::new("coverage-none");
        made.sentence(&none, (0, Label::Body), None, &mut rows);
        return rows;
    }
    let year = Message::new("coverage-year").with("year", coverage.year.to_string());
    made.sentence(&year, (0, Label::Faint), None, &mut rows);
    let setting = Setting::of(plan, groups, made);
    for (block, name) in BLOCKS {
        let block: Vec<&Covering> = groups.iter().filter(|it| it.economy == block).collect();
        if block.is_empty() {
            continue;
        }
        rows.push(Line::default());
        let name = made.say(&Message::new(name));
        rows.push(made.plain(vec![made.run(Label::Heading, &name)]));
        for covering in block {
            setting.group(covering, &mut rows);
        }
    }
    rows.push(Line::default());
    let legend = Message::new("coverage-legend");
    made.sentence(&legend, (0, Label::Faint), None, &mut rows);
    rows
}

impl<'a> Setting<'a> {
    fn of(plan: &'a Plan, groups: &[Covering], made: &'a Made) -> Setting<'a> {
        let unit = Unit::one(made.language);
        let mut setting = Setting {
            plan,
            made,
            unit,
            names: 0,
            people: 0,
            bar: if made.columns() < NARROW { 0 } else { BAR + 2 },
            shares: 0,
        };
        let people = groups.iter().map(|it| setting.people(&it.of));
        let people = people.map(|said| made.width.of(&said)).max().unwrap_or(0);
        setting.people = people;
        let shares = groups.iter().map(|it| setting.said(&it.of, &it.any));
        let shares = shares.map(|said| made.width.of(&said)).max().unwrap_or(0);
        let names = groups.iter().map(|it| made.width.of(setting.name(&it.of)));
        let names = names.max().unwrap_or(0) + 3;
        let wanted = names + people + 2 + setting.bar + shares;
        let all = match made.columns() >= WIDE {
            // Names stand whole where enough is left for what is beside them.
            true => {
                (made.columns() * 11 / 20).max(wanted.min(made.columns().saturating_sub(BESIDE)))
            }
            false => made.room(),
        };
        let rest = all.saturating_sub(people + 2 + setting.bar);
        setting.shares = shares.min(rest.saturating_sub(10));
        setting.names = names.min(rest.saturating_sub(setting.shares)).max(10);
        setting
    }

    fn name(&self, of: &'a OfGroup) -> &'a str {
        let known = self.plan.registers.group(&of.group);
        known.map_or(of.group.as_str(), |it| &it.name)
    }

    /// How many people a group has.
    fn people(&self, of: &OfGroup) -> String {
        match of.people.known() {
            Some(_) => self.unit.number(&of.people, 0),
            None => "?".to_owned(),
        }
    }

    /// The name of a group on as many rows as its column needs; where there is room for no bar, the numbers stand below it.
    fn named(&self, name: &str) -> Vec<Run> {
        let columns = match self.bar > 0 {
            true => self.names.saturating_sub(3),
            false => self.made.room().saturating_sub(2),
        };
        let parts = self.made.wrapped(name, columns).into_iter();
        parts
            .map(|part| {
                self.made
                    .column(Label::Body, part.as_str().trim_end(), columns)
            })
            .collect()
    }

    /// A row that begins with a part of a name, or with the blanks of one.
    fn begun(&self, name: Option<Run>) -> Vec<Run> {
        let made = self.made;
        match name {
            Some(name) => vec![
                made.run(Label::Body, "  "),
                name,
                made.run(Label::Body, " "),
            ],
            None => vec![made.run(Label::Body, &" ".repeat(self.names))],
        }
    }

    fn group(&self, covering: &'a Covering, rows: &mut Vec<Line>) {
        let of = &covering.of;
        let mut name = self.named(self.name(of)).into_iter();
        let mut runs = match self.bar > 0 {
            true => self.begun(name.next()),
            false => {
                let above = name.by_ref().map(|part| self.begun(Some(part)));
                rows.extend(above.map(|runs| self.made.plain(runs)));
                vec![self.made.run(Label::Body, "   ")]
            }
        };
        runs.push(self.right(&self.people(of), self.people));
        runs.push(self.made.run(Label::Body, "  "));
        let bar = covering.any.as_ref().ok().and_then(|it| of.bar(it, BAR));
        let bar = bar.filter(|_| self.bar > 0);
        let said = self.said(of, &covering.any);
        let from = self.names + self.people + 2 + self.bar + self.shares;
        // Where there is no bar, words begin where it would.
        runs.extend(bar.map(|bar| self.made.run(Label::Body, &format!("{bar}  "))));
        runs.push(self.made.run(Label::Heading, &said));
        let room = self.made.room().saturating_sub(from + 2);
        let beside = match self.made.columns() >= WIDE {
            true => self.beside(covering, room),
            false => Vec::new(),
        };
        let mut beside = beside.into_iter();
        if self.taken(&runs) <= from {
            self.put_beside(&mut runs, from + 2, beside.next());
        }
        rows.push(self.made.plain(runs));
        loop {
            let (name, beside) = (name.next(), beside.next());
            if name.is_none() && beside.is_none() {
                break;
            }
            let mut runs = self.begun(name);
            self.put_beside(&mut runs, from + 2, beside);
            rows.push(self.made.plain(runs));
        }
        if covering.is_over {
            let over = Message::new("coverage-over");
            self.made.sentence(&over, (2, Label::Bracket), None, rows);
        }
    }

    fn taken(&self, runs: &[Run]) -> usize {
        runs.iter().map(|(_, text)| self.made.width.of(text)).sum()
    }

    /// Ends a row with what stands beside a group, from its column on.
    fn put_beside(&self, runs: &mut Vec<Run>, from: usize, beside: Option<Vec<Run>>) {
        let Some(beside) = beside else {
            return;
        };
        let blank = " ".repeat(from.saturating_sub(self.taken(runs)));
        runs.push(self.made.run(Label::Body, &blank));
        runs.extend(beside);
    }

    /// What stands beside a group: each scheme, each kind of several, and what is missing.
    fn beside(&self, covering: &Covering, room: usize) -> Vec<Vec<Run>> {
        let of = &covering.of;
        let mut all: Vec<Vec<Run>> = Vec::new();
        for one in &of.schemes {
            let mut name = scheme_name(self.plan, &one.scheme).to_owned();
            if let Some(id) = kind(self.plan, &one.scheme).and_then(kind_name) {
                name = format!("{name}, {}", self.made.say(&Message::new(id)));
            }
            let name = format!("{name}, {}", one.year);
            all.extend(self.part(of, (&name, Label::Faint), &span(&one.people), room));
        }
        for (name, found) in &covering.kinds {
            let name = self.made.say(&Message::new(name));
            all.extend(self.part(of, (&name, Label::Field), found, room));
        }
        let overlaps = of.overlaps_open(|_| true);
        let any = covering.any.as_ref().err().unwrap_or(&overlaps);
        let lacks = [of.people.lacks(), Some(any)];
        let lacks = lacks.into_iter().flatten().flat_map(|it| it.iter());
        let mut said: Vec<String> = lacks
            .map(|lack: &Lack| self.made.say(&lack.message(self.plan)))
            .collect();
        said.dedup();
        for said in said {
            let parts = self.made.wrapped(&said, room).into_iter();
            all.extend(parts.map(|part| vec![(Label::Faint, part)]));
        }
        all
    }

    /// A scheme or a kind: how many people, and per cent; below its name where there is no room behind it.
    fn part(
        &self,
        of: &OfGroup,
        (name, label): (&str, Label),
        found: &Found,
        room: usize,
    ) -> Vec<Vec<Run>> {
        let mut said = self.said(of, found);
        if let Ok(span) = found {
            let people = self.made.say(&range(&span.low, &span.high, 0, self.unit));
            said = match share(of, span, self.unit) {
                Some(share) => format!("{people} · {}", self.made.say(&share)),
                None => people,
            };
        }
        let said = self.made.run(Label::Body, &format!("  {said}"));
        let names = self.made.wrapped(name, room).into_iter();
        let mut rows: Vec<Vec<Run>> = names.map(|part| vec![(label, part)]).collect();
        match rows.as_mut_slice() {
            [name] if self.taken(name) + self.made.width.of(&said.1) <= room => name.push(said),
            _ => rows.push(vec![said]),
        }
        rows
    }

    /// Per cent of the group that are covered, else how many people, else that it is not established.
    fn said(&self, of: &OfGroup, found: &Found) -> String {
        let Ok(span) = found else {
            return self.made.say(&Message::new("coverage-unknown"));
        };
        let share = share(of, span, self.unit);
        let people = || {
            let range = range(&span.low, &span.high, 0, self.unit);
            Message::new("coverage-covered").with("people", range)
        };
        self.made.say(&share.unwrap_or_else(people))
    }

    fn right(&self, text: &str, columns: usize) -> Run {
        let blank = columns.saturating_sub(self.made.width.of(text));
        self.made
            .run(Label::Body, &format!("{}{text}", " ".repeat(blank)))
    }
}
