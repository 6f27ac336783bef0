//! What the plan does when, as rows: its stages, its dated actions as bars, and the milestones.

use crate::app::label::{Label, Row};
use crate::app::model::figures::{Line, Made};
use crate::i18n::Message;
use crate::plan::{Bar, Chart, Mark, Timeline};
use crate::text::Shown;
use jiff::civil::Date;

/// The rows of the page.
pub fn rows(timeline: &Timeline, today: Option<Date>, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    if let Some(years) = timeline.years() {
        let title = if made.columns() >= 110 { 36 } else { 24 };
        let columns = made.columns().saturating_sub(title + 3);
        let chart = Chart::fitting(years, columns);
        rows.push(after(title, made.run(Label::Faint, &chart.heading()), made));
        for phase in &timeline.phases {
            let name = made.say(&phase.stage.name());
            let line = chart.named_line(phase.days, &name, &made.width);
            rows.push(after(title, made.run(Label::Field, &line), made));
        }
        for bar in &timeline.bars {
            rows.push(row(bar, title, &chart, made));
        }
        let day = today.filter(|day| chart.years.contains(&day.year()));
        if let Some(day) = day {
            let said = made.say(&Message::new("timeline-today"));
            let at = chart.column(day);
            let fits = title + 3 + at + 1 + made.width.of(&said) <= made.columns();
            let mark = match fits {
                true => format!("{}│{said}", " ".repeat(at)),
                // Where the word has no room behind the mark, it stands before it.
                false => {
                    let said = said.trim();
                    let blank = at.saturating_sub(made.width.of(said) + 1);
                    format!("{}{said} │", " ".repeat(blank))
                }
            };
            rows.push(after(title, made.run(Label::Faint, &mark), made));
        }
        rows.push(Line::default());
        rows.push(sentence(made, &Message::new("timeline-legend")));
    }
    if timeline.undated > 0 || timeline.bars.is_empty() {
        let undated = Message::new("timeline-undated").with("count", timeline.undated);
        rows.push(sentence(made, &undated));
    }
    rows
}

/// What begins where the bars do.
fn after(title: usize, run: (Label, Shown<'static>), made: &Made) -> Line {
    Line {
        row: Row {
            indent: 0,
            runs: vec![made.column(Label::Faint, "", title + 3), run],
        },
        ..Line::default()
    }
}

fn sentence(made: &Made, message: &Message) -> Line {
    let text = made.say(message);
    Line {
        row: Row {
            indent: 0,
            runs: vec![made.column(Label::Faint, &text, made.columns())],
        },
        ..Line::default()
    }
}

fn row(bar: &Bar, title: usize, chart: &Chart, made: &Made) -> Line {
    let head = format!("{} {}", bar.number, bar.title);
    let letter = bar.lead.map(|voice| voice.letter().to_string());
    let marks: String = bar.drawn(chart).into_iter().map(Mark::glyph).collect();
    let lead = match bar.lead {
        Some(voice) => Label::Voice(Some(voice)),
        None => Label::Faint,
    };
    let runs = vec![
        made.column(Label::Body, &head, title),
        made.run(Label::Faint, " "),
        made.column(lead, &letter.unwrap_or_default(), 2),
        made.run(Label::Body, &marks),
    ];
    Line {
        row: Row { indent: 0, runs },
        to: Some(bar.clause.clone()),
        term: None,
        fill: None,
    }
}
