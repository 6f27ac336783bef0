//! The page of time: when each stage and action begins and ends, and what shall have happened by when.

use super::blocks::{Block, Column, Part, Row};
use super::chart;
use super::frame::Frame;
use super::markup::Markup;
use super::press::Press;
use crate::i18n::Message;
use crate::plan::{Bar, Timeline};
use crate::text::one_line;
use jiff::civil::Date;
use std::ops::Range;

/// Where bars begin, and how far they go.
const BARS: (i64, i64) = (260, 890);

/// The height of a row, and of the years above.
const ROW: i64 = 30;

/// The page; nothing where nothing has a day.
pub fn page(press: &Press, frame: &Frame<'_>) -> Option<String> {
    let timeline = Timeline::of(frame.plan.plan, frame.plan.outline);
    let years = timeline.years()?;
    let mut blocks = vec![drawn(frame, &timeline, &years)];
    blocks.push(Block::note(frame.words.word("site-timeline-legend")));
    blocks.extend(stages(frame, &timeline));
    blocks.push(actions(frame, &timeline));
    if timeline.undated > 0 {
        let undated = Message::new("timeline-undated").with("count", timeline.undated);
        blocks.push(Block::says(frame.words.say(&undated)));
    }
    let title = frame.words.word("ui-figures-timeline");
    Some(press.page(&frame.page("timeline.html", title, blocks)))
}

fn day(day: Option<Date>, frame: &Frame<'_>) -> Vec<Part> {
    let part = day.map(|day| Part {
        time: Some(day.to_string()),
        ..Part::text(day.to_string())
    });
    vec![part.unwrap_or_else(|| Part::class("faint", frame.words.word("site-not-set")))]
}

fn stages(frame: &Frame<'_>, timeline: &Timeline) -> Option<Block> {
    let rows = timeline.phases.iter().map(|phase| {
        Row::of(vec![
            vec![Part::text(frame.words.say(&phase.stage.name()))],
            day(phase.days.start, frame),
            day(phase.days.end, frame),
        ])
    });
    let columns = ["site-stage", "field-start", "field-end"];
    (!timeline.phases.is_empty()).then(|| Block::Table {
        caption: frame.words.word("site-stages"),
        columns: columns.map(|id| Column::words(frame.words.word(id))).into(),
        rows: rows.collect(),
    })
}

fn actions(frame: &Frame<'_>, timeline: &Timeline) -> Block {
    let columns = [
        "site-clause",
        "field-lead",
        "field-start",
        "field-end",
        "field-milestone",
    ];
    let rows = timeline.bars.iter().map(|bar| {
        let mut due = Vec::new();
        for milestone in &bar.milestones {
            if !due.is_empty() {
                due.push(Part::text("; "));
            }
            due.extend(day(Some(milestone.date), frame));
            due.push(Part::text(" "));
            due.push(frame.of_plan(milestone.name.as_str()));
            let state = if milestone.done {
                "timeline-done"
            } else {
                "timeline-due"
            };
            due.push(Part::text(format!(" ({})", frame.words.word(state))));
        }
        let days = |end: fn(&Bar) -> Option<Date>| day(end(bar), frame);
        Row::of(vec![
            frame.clause(&bar.clause),
            bar.lead
                .map(|voice| frame.voice(Some(voice)))
                .into_iter()
                .collect(),
            days(|bar| bar.days?.start),
            days(|bar| bar.days?.end),
            due,
        ])
    });
    Block::Table {
        caption: frame.words.word("site-timeline-actions"),
        columns: columns.map(|id| Column::words(frame.words.word(id))).into(),
        rows: rows.collect(),
    }
}

/// The drawing. A bar has both its ends; where one is not set, that stands there in words.
fn drawn(frame: &Frame<'_>, timeline: &Timeline, years: &Range<i16>) -> Block {
    let axis = Axis { years };
    let rows = i64::try_from(timeline.bars.len()).unwrap_or_default() + 1;
    let title = frame.words.word("ui-figures-timeline");
    let said = Message::new("site-timeline-said")
        .with("count", timeline.bars.len())
        .with("from", years.start.to_string())
        .with("to", (years.end - 1).to_string());
    let mut markup = Markup::default();
    let height = rows * ROW + 8;
    chart::open(
        &mut markup,
        ("timeline", &title, &frame.words.say(&said)),
        height,
    );
    let step = (years.len() / 12).max(1);
    for year in years.clone().step_by(step) {
        let x = axis.at(Date::new(year, 1, 1).ok());
        chart::line(&mut markup, (x, 4), (x, height));
        chart::words(&mut markup, (x + 4, 20), None, None, &year.to_string());
    }
    for (at, bar) in (1..).zip(&timeline.bars) {
        axis.bar(frame, bar, at * ROW, &mut markup);
    }
    chart::close(&mut markup);
    Block::Markup { markup }
}

struct Axis<'y> {
    years: &'y Range<i16>,
}

impl Axis<'_> {
    /// Where a day stands.
    fn at(&self, day: Option<Date>) -> i64 {
        let days = |day: Date| i64::from(day.year()) * 366 + i64::from(day.day_of_year());
        let first = i64::from(self.years.start) * 366;
        let all = i64::try_from(self.years.len()).unwrap_or(1).max(1) * 366;
        let from = day.map_or(0, |day| days(day) - first);
        BARS.0 + from * (BARS.1 - BARS.0) / all
    }

    fn bar(&self, frame: &Frame<'_>, bar: &Bar, top: i64, markup: &mut Markup) {
        let name = chart::cut(&format!("{} {}", bar.number, one_line(&bar.title)));
        chart::words(markup, (BARS.0 - 10, top + 20), Some("end"), None, &name);
        let (start, end) = bar.days.map_or((None, None), |days| (days.start, days.end));
        match (start, end) {
            (Some(from), Some(to)) if from <= to => {
                let (from, to) = (self.at(start), self.at(end));
                chart::rectangle(markup, "bar", (from, top + 8, (to - from).max(2), ROW - 14));
            }
            (Some(_), _) => self.says(frame, (self.at(start), top), ("site-from", start), markup),
            (None, Some(_)) => self.says(frame, (BARS.0, top), ("site-until", end), markup),
            (None, None) => {}
        }
        for due in &bar.milestones {
            let x = self.at(Some(due.date)).to_string();
            let y = (top + ROW / 2 + 1).to_string();
            let class = if due.done { "done" } else { "due" };
            markup.element(
                "circle",
                &[("class", class), ("cx", &x), ("cy", &y), ("r", "7")],
                "",
            );
        }
    }

    fn says(
        &self,
        frame: &Frame<'_>,
        (x, top): (i64, i64),
        (word, day): (&'static str, Option<Date>),
        markup: &mut Markup,
    ) {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        let said = frame.words.say(&Message::new(word).with("day", day));
        // What would not fit behind the day ends at it.
        let late = x > (BARS.0 + BARS.1) / 2;
        let anchor = late.then_some("end");
        chart::words(
            markup,
            (if late { x - 12 } else { x + 12 }, top + 20),
            anchor,
            Some("unknown"),
            &said,
        );
    }
}
