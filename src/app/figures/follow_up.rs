//! Promises against reports as rows: each indicator from its baseline by every party's last report to its target, the
//! milestones, and the money. Whose a report is, the history says: it is asked for, and what is known is shown meanwhile.

use crate::app::fields::About;
use crate::app::followed::{self, Told, letter, unsaid, voice};
use crate::app::label::{Label, Row};
use crate::app::model;
use crate::app::model::effect::{Effect, Query};
use crate::app::model::figures::follow_up::Reported;
use crate::app::model::figures::{Line, Made};
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::costing::follow_up::{FollowUp, Followed, Hands, Measured, Paid, Reached, Report};
use crate::i18n::Message;
use crate::plan::{ClauseId, Mark};
use crate::text::{Shown, wrap};
use jiff::civil::Date;
use std::sync::Arc;

/// From so many columns on a report stands with its day, its source and what is noted.
const WIDE: usize = 104;

/// The columns at the end of a row that are kept free for the sign that more follows.
const SIGN: usize = 2;

/// Asks whose the reports of what is shown are, once for each revision.
pub fn ask(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let at = workspace.shown_at();
    let known = &mut workspace.figures.follow_up;
    if known.asked == Some(at) {
        return;
    }
    known.asked = Some(at);
    let shown = workspace.then.as_ref().map(|then| &then.plan);
    let plan = Arc::clone(shown.unwrap_or(&workspace.plan));
    let query = Query::Reported(at, plan);
    open.effects.push(Effect::Ask(query));
}

/// The answer, by which rows come and go: the selection stays on what it was on. An answer to an earlier question is of no
/// use any more.
pub fn take(open: &mut Open<'_>, found: Reported) {
    let workspace = &mut *open.workspace;
    if workspace.figures.follow_up.asked != Some(found.at) {
        return;
    }
    let made = workspace.figures.made.take();
    let made = made.filter(|made| made.page == model::figures::page::Page::FollowUp);
    let selected = workspace.figures.selected;
    let rows = |workspace: &Workspace| {
        let rows = made.as_ref().map(|made| page(workspace, made));
        let rows = rows.unwrap_or_default().into_iter();
        rows.map(|(line, about)| (line.to, about))
    };
    let was = rows(workspace).nth(selected);
    workspace.figures.follow_up.found = Some(found);
    let mut now = rows(workspace);
    if let Some(at) = was.and_then(|was| now.position(|one| one == was)) {
        workspace.figures.selected = at;
    }
}

/// The rows of the page.
pub fn rows(workspace: &Workspace, made: &Made) -> Vec<Line> {
    let rows = page(workspace, made).into_iter();
    rows.map(|(line, _)| line).collect()
}

/// What a row of the page speaks of, that can be reported on.
pub fn about(workspace: &Workspace, row: usize) -> Option<About> {
    let made = workspace.figures.made.as_ref()?;
    page(workspace, made).into_iter().nth(row)?.1
}

fn page(workspace: &Workspace, made: &Made) -> Vec<(Line, Option<About>)> {
    let known = workspace.figures.follow_up.of(workspace.shown_at());
    let unread = Hands::default();
    let hands = known.map_or(&unread, |known| &known.hands);
    let found = FollowUp::of(workspace.shown(), &workspace.outline, hands);
    let mut page = Page {
        made,
        say: Told::new(made.language),
        day: known.and_then(|known| known.day),
        rows: Vec::new(),
        to: None,
        about: None,
    };
    if found.clauses.is_empty() {
        page.sentence(&Message::new("followed-nothing"));
    }
    for one in &found.clauses {
        page.clause(one);
    }
    page.money(&found);
    for message in followed::unreported(&found) {
        page.blank();
        page.sentence(&message);
    }
    page.rows
}

/// A run of text and what it means.
type Run = (Label, Shown<'static>);

/// The page while it is made.
struct Page<'a> {
    made: &'a Made,
    say: Told,
    day: Option<Date>,
    rows: Vec<(Line, Option<About>)>,
    /// The clause that the rows to come lead to.
    to: Option<ClauseId>,
    /// What they speak of.
    about: Option<About>,
}

impl Page<'_> {
    fn is_wide(&self) -> bool {
        self.made.columns() >= WIDE
    }

    fn room(&self, indent: u16) -> usize {
        let room = self.made.columns().saturating_sub(SIGN);
        room.saturating_sub(usize::from(indent)).max(1)
    }

    fn blank(&mut self) {
        if !self.rows.is_empty() {
            self.rows.push((Line::default(), None));
        }
    }

    fn row(&mut self, indent: u16, runs: Vec<Run>) {
        let line = Line {
            row: Row { indent, runs },
            to: self.to.clone(),
            ..Line::default()
        };
        self.rows.push((line, self.about.clone()));
    }

    /// A row that goes on with this text: behind it where there is room, else below.
    fn row_with(&mut self, indent: u16, mut runs: Vec<Run>, rest: &str) {
        let taken: usize = runs.iter().map(|(_, text)| self.made.width.of(text)).sum();
        let length = self.made.width.of(&Shown::line(rest));
        if taken + length <= self.room(indent) || runs.is_empty() {
            runs.push(self.made.run(Label::Body, rest));
            return self.row(indent, runs);
        }
        self.row(indent, runs);
        self.wrapped(indent + 2, Label::Body, rest.trim_start());
    }

    fn wrapped(&mut self, indent: u16, label: Label, text: &str) {
        let text = Shown::line(text);
        for part in wrap(text.as_str(), self.room(indent), &self.made.width) {
            let run = (label, text.part(part.range).into_owned());
            self.row(indent, vec![run]);
        }
    }

    /// A sentence that leads nowhere.
    fn sentence(&mut self, message: &Message) {
        (self.to, self.about) = (None, None);
        let text = self.made.say(message);
        self.wrapped(0, Label::Faint, &text);
    }

    fn clause(&mut self, one: &Followed<'_>) {
        self.blank();
        (self.to, self.about) = (Some(one.clause.clone()), None);
        let number = self.made.column(Label::Number, &one.number, 8);
        let columns = self.room(0).saturating_sub(8);
        let title = self.made.column(Label::Heading, one.title, columns);
        self.row(0, vec![number, title]);
        for indicator in &one.indicators {
            self.about = Some(About::Indicator(indicator.indicator.name.clone()));
            self.indicator(indicator);
        }
        for milestone in &one.milestones {
            self.about = Some(About::Milestone(milestone.milestone.name.clone()));
            self.milestone(milestone);
        }
        for funding in &one.funding {
            self.about = Some(About::Funding(funding.name.to_owned()));
            self.funding(funding);
        }
        self.about = None;
        if !one.other.is_empty() {
            let other = self.made.say(&Message::new("followed-other"));
            self.row(2, vec![self.made.run(Label::Field, &other)]);
        }
        for report in &one.other {
            let head = self.whose(report);
            let said = self.beside(report, true);
            self.row_with(4, head, &said);
        }
    }

    /// Whose a report is and of what day.
    fn whose(&self, report: &Report<'_>) -> Vec<Run> {
        let who = Label::Voice(voice(report.by.hand));
        let day = report.said.date.map(|day| day.to_string());
        vec![
            self.made.run(who, &letter(report.by.hand).to_string()),
            self.made
                .column(Label::Faint, &format!("  {}", day.unwrap_or_default()), 14),
        ]
    }

    /// What is said beside the number: in words whose it is where no letter says it, the note and the source.
    fn beside(&self, report: &Report<'_>, all: bool) -> String {
        let unsaid = unsaid(report.by.hand).map(|message| self.made.say(&message));
        let said = [&report.said.note, &report.said.source];
        let said = said.into_iter().flatten().filter(|_| all).cloned();
        let parts: Vec<String> = said.chain(unsaid).collect();
        parts.join(" · ")
    }

    fn indicator(&mut self, one: &Measured<'_>) {
        let name = self.made.run(Label::Field, &one.indicator.name);
        let promise = format!("  {}", self.say.promise(one));
        let none = self.made.say(&Message::new("followed-none"));
        if self.is_wide() {
            self.row_with(2, vec![name], &promise);
            if one.standings.is_empty() {
                self.row(4, vec![self.made.run(Label::Faint, &none)]);
            }
        } else if one.standings.is_empty() {
            self.row_with(2, vec![name], &format!("{promise} · {none}"));
        } else {
            self.row(2, vec![name]);
        }
        for standing in &one.standings {
            let report = &standing.report;
            let value = self.say.value(&report.said.value);
            let way = self.made.say(&self.say.way(&standing.way));
            let beside = self.beside(report, self.is_wide());
            let mut rest = format!("  {way}");
            if !beside.is_empty() {
                rest = format!("{rest} · {beside}");
            }
            let runs = match self.is_wide() {
                true => {
                    let mut runs = self.whose(report);
                    runs.push(self.made.column(Label::Body, &value, 16));
                    runs
                }
                false => self.between(one, report, &value),
            };
            self.row_with(4, runs, &rest);
        }
    }

    /// `260,000 → W 290,000 → 865,000`
    fn between(&self, one: &Measured<'_>, report: &Report<'_>, value: &str) -> Vec<Run> {
        let (from, to) = (self.say.number(&one.baseline), self.say.number(&one.target));
        let who = Label::Voice(voice(report.by.hand));
        vec![
            self.made.run(Label::Faint, &format!("{from} → ")),
            self.made.run(who, &letter(report.by.hand).to_string()),
            self.made.run(Label::Body, &format!(" {value}")),
            self.made.run(Label::Faint, &format!(" → {to}")),
        ]
    }

    fn milestone(&mut self, one: &Reached<'_>) {
        let mark = if one.is_done() { Mark::Done } else { Mark::Due };
        let state = self.made.say(&followed::milestone(one, self.day));
        let due = one.milestone.date.map(|day| format!("{day} "));
        let head = vec![
            self.made.run(Label::Body, &format!("{} ", mark.glyph())),
            self.made.run(Label::Field, &one.milestone.name),
        ];
        let said = format!("  {}{state}", due.unwrap_or_default());
        self.row_with(2, head, &said);
        for report in &one.reports {
            let beside = self.beside(report, self.is_wide());
            let head = self.whose(report);
            self.row_with(4, head, &beside);
        }
    }

    fn funding(&mut self, one: &Paid<'_>) {
        let none = self.made.say(&Message::new("followed-none"));
        for (currency, promised) in &one.promised {
            let name = self.made.run(Label::Field, one.name);
            let mut said = format!("  {}", self.say.promised(promised, *currency));
            if one.payments.is_empty() {
                said = format!("{said} · {none}");
            }
            self.row_with(2, vec![name], &said);
        }
        for payment in &one.payments {
            let report = &payment.report;
            let amount = self.say.value(&report.said.value);
            let currency = payment.currency.unwrap_or_default();
            let amount = format!("{amount} {currency}");
            let paid = Message::new("followed-paid").with("amount", amount.trim_end());
            let beside = self.beside(report, self.is_wide());
            let mut said = self.made.say(&paid);
            if !beside.is_empty() {
                said = format!("{said} · {beside}");
            }
            let head = self.whose(report);
            self.row_with(4, head, &said);
        }
    }

    fn money(&mut self, found: &FollowUp<'_>) {
        if found.money.is_empty() {
            return;
        }
        (self.to, self.about) = (None, None);
        self.blank();
        let title = self.made.say(&Message::new("followed-money"));
        self.row(0, vec![self.made.run(Label::Heading, &title)]);
        for whole in &found.money {
            let promised = self.say.promised(&whole.promised, whole.currency);
            self.wrapped(2, Label::Body, &promised);
            for (hand, paid) in &whole.paid {
                let who = Label::Voice(voice(*hand));
                let head = vec![
                    self.made.run(who, &letter(*hand).to_string()),
                    self.made.run(Label::Body, "  "),
                ];
                self.row_with(4, head, &self.say.paid(paid, whole));
            }
        }
    }
}
