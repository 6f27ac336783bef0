//! `timeline`: the stages of a plan, its dated actions as bars, and its milestones.

use super::{as_table, write_table};
use crate::export::{Cell, Sheet};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Bar, Chart, Due, Mark, Timeline};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::verbs::dialogue::Room;
use crate::shell::recorder;
use crate::shell::writer::{Label, Line, Output};
use crate::text::{Shown, Width, fitted, one_line};
use clap::Command;
use jiff::civil::Date;
use serde::Serialize;
use std::io;

/// `plenary timeline [--at REV] [--json|--csv [--excel]]`
pub const TIMELINE: Verb = Verb::new("timeline", Group::Figures, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([argument::at(words), argument::json(words)]);
    command.args(as_table(words))
}

/// The columns before a bar: number and title, then the letter of who leads.
const TITLE: usize = 34;

/// The columns of a chart, where the terminal does not say how many there are.
const BARS: usize = 60;

#[derive(Serialize)]
struct Whole<'a> {
    phases: Vec<OfPhase>,
    actions: Vec<OfAction<'a>>,
    undated: usize,
}

#[derive(Serialize)]
struct OfPhase {
    stage: &'static str,
    start: Option<String>,
    end: Option<String>,
}

#[derive(Serialize)]
struct OfAction<'a> {
    id: &'a str,
    number: &'a str,
    title: &'a str,
    /// The voice of the organisation that leads.
    lead: Option<&'static str>,
    start: Option<String>,
    end: Option<String>,
    reported: Option<String>,
    milestones: Vec<OfMilestone<'a>>,
}

#[derive(Serialize)]
struct OfMilestone<'a> {
    name: &'a str,
    date: String,
    done: bool,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let timeline = Timeline::of(&room.plan, &room.outline);
    if call.flag("json") {
        json::answer_at(out, room.rev, &whole(&timeline))?;
        return Ok(Answer::Done);
    }
    if call.flag("csv") {
        write_table(call, &room.plan.manifest, &table(&timeline), out)?;
        return Ok(Answer::Done);
    }
    let today = room.plan.manifest.clock(recorder::now()).date();
    print(&timeline, today, call, out)?;
    Ok(Answer::Done)
}

/// A line for each dated clause, and one for each of its milestones.
fn table(timeline: &Timeline) -> Sheet<'_> {
    let header = "number id title lead start end reported milestone date done";
    let mut table = Sheet {
        header: header.split(' ').collect(),
        rows: Vec::new(),
    };
    let day = |day: Option<Date>| Cell::from(day.map(|day| day.to_string()));
    for bar in &timeline.bars {
        let head = || {
            vec![
                Cell::from(bar.number.as_str()),
                Cell::from(bar.clause.as_str()),
                Cell::from(bar.title.as_str()),
                Cell::from(bar.lead.map(|voice| voice.slug())),
                day(bar.days.and_then(|days| days.start)),
                day(bar.days.and_then(|days| days.end)),
                day(bar.reported),
            ]
        };
        let none = [Cell::None, Cell::None, Cell::None];
        table.rows.push(head().into_iter().chain(none).collect());
        for due in &bar.milestones {
            let more = [
                Cell::from(due.name.as_str()),
                day(Some(due.date)),
                Cell::from(due.done.then_some("true")),
            ];
            table.rows.push(head().into_iter().chain(more).collect());
        }
    }
    table
}

fn whole(timeline: &Timeline) -> Whole<'_> {
    let written = |day: Option<Date>| day.map(|day| day.to_string());
    let phases = timeline.phases.iter().map(|phase| OfPhase {
        stage: phase.stage.slug(),
        start: written(phase.days.start),
        end: written(phase.days.end),
    });
    let actions = timeline.bars.iter().map(|bar| OfAction {
        id: bar.clause.as_str(),
        number: &bar.number,
        title: &bar.title,
        lead: bar.lead.map(|voice| voice.slug()),
        start: written(bar.days.and_then(|days| days.start)),
        end: written(bar.days.and_then(|days| days.end)),
        reported: written(bar.reported),
        milestones: bar.milestones.iter().map(of_milestone).collect(),
    });
    Whole {
        phases: phases.collect(),
        actions: actions.collect(),
        undated: timeline.undated,
    }
}

fn of_milestone(due: &Due) -> OfMilestone<'_> {
    OfMilestone {
        name: &due.name,
        date: due.date.to_string(),
        done: due.done,
    }
}

fn print(
    timeline: &Timeline,
    today: Option<Date>,
    call: &Call<'_>,
    out: &mut Output,
) -> io::Result<()> {
    if let Some(years) = timeline.years() {
        let columns = out
            .columns()
            .map_or(BARS, |all| all.saturating_sub(TITLE + 2));
        let chart = Chart::fitting(years, columns);
        head(&chart, out)?;
        phases(timeline, &chart, call.words, out)?;
        for bar in &timeline.bars {
            out.line(&row(bar, &chart))?;
            for due in &bar.milestones {
                out.line(&milestone(due, call.words))?;
            }
        }
        let day = today.filter(|day| chart.years.contains(&day.year()));
        if let Some(day) = day {
            let blank = " ".repeat(chart.column(day));
            let said = call.words.word("timeline-today");
            out.line(&line_after(&format!("{blank}│{said}")))?;
        }
    }
    let undated = Message::new("timeline-undated").with("count", timeline.undated);
    if timeline.undated > 0 || timeline.bars.is_empty() {
        out.say(&undated)?;
    }
    Ok(())
}

fn head(chart: &Chart, out: &mut Output) -> io::Result<()> {
    out.line(&line_after(&chart.heading()))
}

/// What begins where the bars do.
fn line_after(text: &str) -> Line {
    Line::new()
        .lead("", TITLE + 2, Label::Plain)
        .lead(text, 0, Label::Faint)
}

fn phases(
    timeline: &Timeline,
    chart: &Chart,
    words: &Catalogue,
    out: &mut Output,
) -> io::Result<()> {
    for phase in &timeline.phases {
        let name = words.say(&phase.stage.name());
        let line = chart.named_line(phase.days, &name, &Width::GUESSED);
        out.line(&line_after(&line))?;
    }
    Ok(())
}

fn row(bar: &Bar, chart: &Chart) -> Line {
    let title = one_line(&bar.title);
    let head = format!("{} {title}", bar.number);
    let head = fitted(Shown::line(head), TITLE - 1, &Width::GUESSED).into_string();
    let letter = bar.lead.map(|voice| voice.letter().to_string());
    let marks: String = bar.drawn(chart).into_iter().map(Mark::glyph).collect();
    Line::new()
        .lead(head, TITLE, Label::Plain)
        .lead(letter.unwrap_or_default(), 2, Label::Of(bar.lead))
        .lead(marks.trim_end(), 0, Label::Plain)
}

fn milestone(due: &Due, words: &Catalogue) -> Line {
    let mark = if due.done { Mark::Done } else { Mark::Due };
    let state = match due.done {
        true => words.word("timeline-done"),
        false => words.word("timeline-due"),
    };
    Line::new()
        .lead("", 4, Label::Plain)
        .lead(mark.glyph().to_string(), 2, Label::Plain)
        .add(format!("{} {} ", due.date, due.name), Label::Plain)
        .add(state, Label::Faint)
}
