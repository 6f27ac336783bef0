//! What a plan does when: its stages and its dated actions by year, what was reported of them, and where the days fall on
//! a chart of columns.

use super::{Clause, ClauseId, Manifest, Outline, Plan, Stage, Voice};
use crate::text::{Shown, Width, fitted};
use jiff::civil::Date;
use std::ops::Range;

/// What happens when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    /// The stages that have a day, in the order of the plan's schedule.
    pub phases: Vec<Phase>,
    /// The dated clauses, in reading order.
    pub bars: Vec<Bar>,
    /// How many actions have no day at all.
    pub undated: usize,
}

/// A stage and its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// The stage.
    pub stage: Stage,
    /// Its days.
    pub days: Days,
}

/// The first and the last day of something; at least one of them is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub start: Option<Date>,
    /// The last.
    pub end: Option<Date>,
}

/// A clause with days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The clause.
    pub clause: ClauseId,
    /// Its number.
    pub number: String,
    /// Its heading.
    pub title: String,
    /// The voice of the organisation that leads.
    pub lead: Option<Voice>,
    /// Its days; none where only milestones have one.
    pub days: Option<Days>,
    /// The day of the last report.
    pub reported: Option<Date>,
    /// What shall have happened, and when.
    pub milestones: Vec<Due>,
}

/// A milestone with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub name: String,
    /// The day.
    pub date: Date,
    /// Whether it was reported.
    pub done: bool,
}

impl Timeline {
    /// Of a plan.
    pub fn of(plan: &Plan, outline: &Outline) -> Timeline {
        let schedule = plan.manifest.schedule.iter();
        let phases = schedule.filter_map(|period| {
            let days = Days::of(period.start, period.end)?;
            Some(Phase {
                stage: period.stage,
                days,
            })
        });
        let mut timeline = Timeline {
            phases: phases.collect(),
            ..Timeline::default()
        };
        for row in outline.rows() {
            let Some(clause) = plan.clauses.get(&row.id) else {
                continue;
            };
            let bar = Bar::of(&plan.manifest, clause, &row.number);
            if bar.days.is_some() || !bar.milestones.is_empty() {
                timeline.bars.push(bar);
            } else if clause.kind == super::Kind::Action {
                timeline.undated += 1;
            }
        }
        timeline
    }

    /// The years from the first day to the last; none where nothing has one.
    pub fn years(&self) -> Option<Range<i16>> {
        let phases = self.phases.iter().map(|phase| phase.days);
        let days = phases.chain(self.bars.iter().filter_map(|bar| bar.days));
        let ends = days.flat_map(|days| [days.start, days.end]).flatten();
        let milestones = self.bars.iter().flat_map(|bar| &bar.milestones);
        let dates = ends.chain(milestones.map(|due| due.date));
        let years = dates.map(|date| date.year());
        let (first, last) = years.fold((i16::MAX, i16::MIN), |(first, last), year| {
            (first.min(year), last.max(year))
        });
        (first <= last).then(|| first..last.saturating_add(1))
    }
}

impl Days {
    /// Nothing where neither is known.
    fn of(start: Option<Date>, end: Option<Date>) -> Option<Days> {
        (start.is_some() || end.is_some()).then_some(Days { start, end })
    }
}

impl Bar {
    fn of(manifest: &Manifest, clause: &Clause, number: &str) -> Bar {
        let lead = clause.lead.as_deref();
        let lead = lead.and_then(|id| manifest.organisation(id));
        let milestones = clause.milestones.iter().filter_map(|milestone| {
            let named = Some(milestone.name.as_str());
            let mut reports = clause.progress.iter();
            Some(Due {
                name: milestone.name.clone(),
                date: milestone.date?,
                done: reports.any(|report| report.milestone.as_deref() == named),
            })
        });
        Bar {
            clause: clause.id.clone(),
            number: number.to_owned(),
            title: clause.title.clone(),
            lead: lead.map(|organisation| organisation.voice),
            days: Days::of(clause.start, clause.end),
            reported: clause.progress.iter().filter_map(|it| it.date).max(),
            milestones: milestones.collect(),
        }
    }

    /// What stands in each column of a chart.
    pub fn drawn(&self, chart: &Chart) -> Vec<Mark> {
        let mut marks = vec![Mark::Blank; chart.columns()];
        if let Some(days) = self.days {
            let first = days.start.or(days.end).map_or(0, |day| chart.column(day));
            let last = days.end.map(|day| chart.column(day).max(first));
            let until = self.reported.map(|day| chart.column(day));
            let all = first..=last.unwrap_or(chart.columns().saturating_sub(1));
            for (at, mark) in marks.iter_mut().enumerate() {
                if all.contains(&at) {
                    *mark = match until {
                        Some(until) if at <= until => Mark::Reported,
                        _ => Mark::Planned,
                    };
                }
            }
            if let (None, Some(mark)) = (last, marks.last_mut()) {
                *mark = Mark::NoEnd;
            }
        }
        for due in &self.milestones {
            if let Some(mark) = marks.get_mut(chart.column(due.date)) {
                *mark = if due.done { Mark::Done } else { Mark::Due };
            }
        }
        marks
    }
}

/// The columns of a chart: years side by side, each of so many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The years.
    pub years: Range<i16>,
    /// The columns of a year: 16 are four a quarter, 8 two, 4 one; fewer where there are many years.
    pub per_year: usize,
}

impl Chart {
    /// As wide as fits: so many columns are there.
    pub fn fitting(years: Range<i16>, columns: usize) -> Chart {
        let count = years.len().max(1);
        let wide = [16, 8, 4, 2].into_iter();
        let per_year = wide.clone().find(|per_year| per_year * count <= columns);
        let shown = columns.max(1).min(count);
        let per_year = per_year.unwrap_or(1);
        // Where not even a column is there for each, the last years are not shown.
        let end = match i16::try_from(shown) {
            Ok(shown) if per_year == 1 => years.start.saturating_add(shown).min(years.end),
            _ => years.end,
        };
        Chart {
            years: years.start..end,
            per_year,
        }
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.years.len() * self.per_year
    }

    /// The years, each above its first column; where a year has no room for its four figures, those that have.
    pub fn heading(&self) -> String {
        let mut text = String::new();
        for (at, year) in self.years.clone().enumerate() {
            let column = at * self.per_year;
            let named = self.per_year > 4 || year % 5 == 0 || at == 0;
            if named
                && text.len() <= column
                && (at == 0 || column > text.len() || self.per_year > 4)
            {
                text.push_str(&" ".repeat(column - text.len()));
                text.push_str(&year.to_string());
            }
        }
        text
    }

    /// The first and the last column of something that has these days; without a first or a last day, the chart's own.
    pub fn ends(&self, days: Days) -> (usize, usize) {
        let first = days.start.map_or(0, |day| self.column(day));
        let last = days.end.map(|day| self.column(day));
        let last = last.unwrap_or(self.columns().saturating_sub(1));
        (first, last.max(first))
    }

    /// A line over the columns of these days, with a name in it. A name that is longer stands behind the line, or before it
    /// where the chart ends first; it is cut where there is room for it on neither side.
    pub fn named_line(&self, days: Days, name: &str, width: &Width) -> String {
        let (first, last) = self.ends(days);
        let long = (last + 1).saturating_sub(first);
        let wide = width.of(name);
        let blank = |columns: usize| " ".repeat(columns);
        let line = |columns: usize| "─".repeat(columns);
        if wide <= long {
            format!("{}{name}{}", blank(first), line(long - wide))
        } else if last + 2 + wide <= self.columns() {
            format!("{}{} {name}", blank(first), line(long))
        } else if wide < first {
            format!("{}{name} {}", blank(first - wide - 1), line(long))
        } else {
            let name = fitted(Shown::line(name), long, width).into_string();
            let rest = long.saturating_sub(width.of(&name));
            format!("{}{name}{}", blank(first), line(rest))
        }
    }

    /// The column a day falls into; one before or after the chart, the first or the last.
    pub fn column(&self, day: Date) -> usize {
        if day.year() < self.years.start {
            return 0;
        }
        let years = usize::try_from(day.year() - self.years.start).unwrap_or(0);
        // By months, not by days: a quarter begins where its columns do, whatever the lengths of those before.
        let count = |days: i8| usize::try_from(days).unwrap_or(0);
        let month = count(day.days_in_month()).max(1);
        let passed = count(day.month() - 1) * month + count(day.day() - 1);
        let column = years * self.per_year + passed * self.per_year / (12 * month);
        column.min(self.columns().saturating_sub(1))
    }
}

/// What stands in a column of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    Blank,
    /// Days that were reported on.
    Reported,
    /// Days that are planned.
    Planned,
    /// It goes on: no last day is set.
    NoEnd,
    /// A milestone that was not reported.
    Due,
    /// A milestone that was.
    Done,
}

impl Mark {
    /// Its sign, one column wide.
    pub fn glyph(self) -> char {
        match self {
            Mark::Blank => ' ',
            Mark::Reported => '█',
            Mark::Planned => '░',
            Mark::NoEnd => '▷',
            Mark::Due => '◇',
            Mark::Done => '◆',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Milestone, Organisation, Period, Progress};
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Option<Date> {
        Some(text.parse().unwrap())
    }

    fn action(id: &str, start: Option<&str>, end: Option<&str>) -> Clause {
        Clause {
            start: start.and_then(day),
            end: end.and_then(day),
            ..Clause::new(id.parse().unwrap(), Kind::Action)
        }
    }

    fn timeline(clauses: Vec<Clause>) -> Timeline {
        let plan = Plan {
            clauses: clauses.into_iter().map(|it| (it.id.clone(), it)).collect(),
            ..Plan::default()
        };
        Timeline::of(&plan, &Outline::of(&plan))
    }

    #[test]
    fn a_name_stands_in_its_line_or_beside_it() {
        let chart = Chart::fitting(2003..2005, 16);
        let line = |start, end| {
            let (start, end) = (day(start), day(end));
            chart.named_line(Days { start, end }, "Seminar", &Width::GUESSED)
        };
        assert_eq!(line("2003-01-01", "2003-12-31"), "Seminar─");
        assert_eq!(line("2003-04-01", "2003-06-30"), "  ── Seminar");
        assert_eq!(line("2004-07-01", "2004-09-30"), "    Seminar ──");
        assert_eq!(line("2003-10-01", "2004-03-31"), "      Sem…");
    }

    proptest! {
        #[test]
        fn a_line_never_leaves_the_chart(
            first in 0i16..4000, days in 0i16..4000, columns in 1usize..120, name in "[a-z]{0,30}",
        ) {
            let start: Date = "1999-01-01".parse().unwrap();
            let after = |days: i16| start.checked_add(jiff::Span::new().days(days)).ok();
            let days = Days { start: after(first), end: after(first + days) };
            let chart = Chart::fitting(2000..2008, columns);
            let line = chart.named_line(days, &name, &Width::GUESSED);
            prop_assert!(line.chars().count() <= chart.columns(), "{line}");
        }
    }

    fn drawn(bar: &Bar, chart: &Chart) -> String {
        bar.drawn(chart).into_iter().map(Mark::glyph).collect()
    }

    #[test]
    fn bars_milestones_and_what_was_reported_stand_in_their_quarters() {
        let mut law = action("b", Some("2005-01-01"), Some("2006-03-31"));
        law.milestones = vec![
            Milestone {
                name: "Draft".to_owned(),
                date: day("2005-07-01"),
                ..Milestone::default()
            },
            Milestone {
                name: "Law before parliament".to_owned(),
                date: day("2006-03-31"),
                ..Milestone::default()
            },
        ];
        law.progress = vec![Progress {
            date: day("2005-10-15"),
            milestone: Some("Draft".to_owned()),
            ..Progress::default()
        }];
        let timeline = timeline(vec![
            action("a", Some("2004-01-01"), Some("2004-12-31")),
            law,
            action("c", Some("2006-07-01"), None),
            action("d", None, None),
            action("e", Some("2005-04-02"), Some("2005-04-01")),
        ]);
        assert_eq!(timeline.years(), Some(2004..2007));
        assert_eq!(timeline.undated, 1);
        let chart = Chart::fitting(2004..2007, 24);
        assert_eq!(chart.per_year, 8);
        let bars: Vec<String> = timeline.bars.iter().map(|bar| drawn(bar, &chart)).collect();
        assert_eq!(
            bars,
            [
                "░░░░░░░░                ",
                "        ████◆██░░◇      ",
                "                    ░░░▷",
                "          ░             ",
            ]
        );
    }

    #[test]
    fn stages_are_phases_and_who_leads_is_a_letter() {
        let mut plan = Plan::default();
        plan.manifest.schedule = vec![
            Period {
                stage: Stage::Drafting,
                start: day("2004-01-01"),
                end: day("2005-12-31"),
            },
            Period {
                stage: Stage::Campaign,
                start: None,
                end: None,
            },
        ];
        plan.manifest.organisations = vec![Organisation {
            id: "ministry".to_owned(),
            name: "Ministry".to_owned(),
            voice: Voice::Government,
            delegates: Vec::new(),
        }];
        let mut clause = action("a", None, Some("2005-05-05"));
        clause.lead = Some("ministry".to_owned());
        plan.clauses.insert(clause.id.clone(), clause);
        let timeline = Timeline::of(&plan, &Outline::of(&plan));
        assert_eq!(timeline.phases.len(), 1);
        assert_eq!(timeline.bars[0].lead, Some(Voice::Government));
        assert_eq!(timeline.years(), Some(2004..2006));
    }

    #[test]
    fn many_years_have_narrow_ones() {
        assert_eq!(Chart::fitting(2004..2009, 80).per_year, 16);
        assert_eq!(Chart::fitting(2004..2009, 79).per_year, 8);
        assert_eq!(Chart::fitting(2004..2034, 60).per_year, 2);
        assert_eq!(
            Chart::fitting(2004..2007, 24).heading(),
            "2004    2005    2006"
        );
        assert_eq!(Chart::fitting(2004..2012, 20).heading(), "2004        2010");
        let narrow = Chart::fitting(1900..2100, 50);
        assert_eq!((narrow.per_year, narrow.columns()), (1, 50));
    }

    proptest! {
        #[test]
        fn a_later_day_never_stands_further_left(
            (days, width) in (proptest::collection::vec(0..9_000_i64, 2), 1..200_usize)
        ) {
            let zero = Date::new(1999, 6, 1).unwrap();
            let mut dates: Vec<Date> = days.iter()
                .map(|days| zero.checked_add(jiff::Span::new().days(*days)).unwrap()).collect();
            dates.sort();
            let chart = Chart::fitting(2004..2009, width);
            prop_assert!(chart.column(dates[0]) <= chart.column(dates[1]));
            prop_assert!(chart.column(dates[1]) < chart.columns());
        }

        #[test]
        fn a_bar_has_at_least_one_cell(days in (0..4_000_i64, 0..4_000_i64), width in 1..120_usize) {
            let zero = Date::new(2003, 1, 1).unwrap();
            let at = |days: i64| zero.checked_add(jiff::Span::new().days(days)).unwrap().to_string();
            let (start, end) = (at(days.0), at(days.1));
            let timeline = timeline(vec![action("a", Some(&start), Some(&end))]);
            let chart = Chart::fitting(timeline.years().unwrap(), width);
            prop_assert!(timeline.bars[0].drawn(&chart).iter().any(|mark| *mark != Mark::Blank));
        }
    }
}
