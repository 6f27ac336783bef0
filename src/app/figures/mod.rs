//! Figures on the wall: the diagnosis in one matrix, who is covered, the schemes, what is missing, what the plan does when,
//! what it costs, what amendments would, what funds pay, and what was done since. Pages of one screen; what each is made of is
//! worked out by a worker, rows are made of that, and a row that speaks of a clause leads to it.

mod alternatives;
mod below;
mod commands;
mod content;
mod cost;
mod coverage;
mod explained;
mod follow_up;
mod heading;
mod matrix;
mod missing;
mod schemes;
mod table;
mod timeline;
mod trust;
mod working;

pub use commands::commands;
pub use content::work_out;
pub use follow_up::take as reported;
pub use heading::heading;
pub use working::{ask, begin, costed, update};

use super::area::{Area, in_view};
use super::key::{Mouse, Press};
use super::label::{Label, Row};
use super::step::Step;
use crate::app::model::figures::content::Content;
use crate::app::model::figures::page::Page;
use crate::app::model::figures::page::Term;
use crate::app::model::figures::{Figures, Known, Line, Made};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{ClauseId, Guarantee, Plan};
use crate::text::{Shown, fitted, wrap};
use strum::IntoEnumIterator;

impl Made {
    /// A sentence or a name in the language of the interface.
    fn say(&self, message: &Message) -> String {
        super::say(self.language, message)
    }

    /// A run of this text.
    fn run(&self, label: Label, text: &str) -> (Label, Shown<'static>) {
        (label, Shown::line(text).into_owned())
    }

    /// As much of this text as has room in so many columns, filled up to them with blanks.
    fn column(&self, label: Label, text: &str, columns: usize) -> (Label, Shown<'static>) {
        let mut text = fitted(Shown::line(text), columns, &self.width).into_owned();
        let blank = " ".repeat(columns.saturating_sub(self.width.of(&text)));
        text.push(&Shown::line(blank));
        (label, text)
    }

    /// A text on as many rows of so many columns as it needs.
    fn wrapped(&self, text: &str, columns: usize) -> Vec<Shown<'static>> {
        let text = Shown::line(text);
        let parts = wrap(text.as_str(), columns.max(1), &self.width).into_iter();
        parts
            .map(|part| text.part(part.range).into_owned())
            .collect()
    }

    /// A row that leads nowhere.
    fn plain(&self, runs: Vec<(Label, Shown<'static>)>) -> Line {
        Line {
            row: Row { indent: 0, runs },
            ..Line::default()
        }
    }

    /// A sentence on as many rows as it needs. The first of them leads to the clause.
    fn sentence(
        &self,
        message: &Message,
        (indent, label): (u16, Label),
        clause: Option<&ClauseId>,
        rows: &mut Vec<Line>,
    ) {
        let text = self.say(message);
        let text = Shown::line(&text);
        let columns = self.prose().saturating_sub(usize::from(indent)).max(1);
        let mut to = clause.cloned();
        for part in wrap(text.as_str(), columns, &self.width) {
            let runs = vec![(label, text.part(part.range).into_owned())];
            rows.push(Line {
                row: Row { indent, runs },
                to: to.take(),
                ..Line::default()
            });
        }
    }

    /// A page of nothing but a sentence.
    fn only(&self, message: &Message) -> Vec<Line> {
        let mut rows = Vec::new();
        self.sentence(message, (0, Label::Body), None, &mut rows);
        rows
    }

    /// The columns there are for what is said.
    fn room(&self) -> usize {
        self.columns().saturating_sub(SIGN)
    }

    /// The columns of a row that is read from its beginning to its end.
    fn prose(&self) -> usize {
        self.room().min(PROSE)
    }

    /// The columns there are.
    fn columns(&self) -> usize {
        usize::from(self.area.width)
    }
}

/// The columns at the end of a row that are kept free for the sign that more follows: it must not stand on a number.
const SIGN: usize = 2;

/// The rows are no wider than this.
const WIDTH: u16 = 196;

/// And sentences no wider than that.
const PROSE: usize = 110;

/// The names of the pages, and under them the rows.
pub fn places(body: Area) -> (Area, Area) {
    let body = body.within(WIDTH);
    let (heading, rest) = body.split_top(u16::from(body.height > 3));
    let (_, rows) = rest.split_top(u16::from(body.height > 9));
    (heading, rows)
}

/// Shows a page.
fn enter(open: &mut Open<'_>, page: Page) {
    enter_page(open.workspace, page);
    open.wall.screen = Screen::Figures;
}

/// Turns to a page, from its beginning where it is another one.
fn enter_page(workspace: &mut Workspace, page: Page) {
    let figures = &mut workspace.figures;
    if figures.page != page {
        figures.page = page;
        figures.selected = 0;
        figures.top = 0;
        figures.explaining.line = None;
    }
}

/// Shows the page that was shown last.
fn again(open: &mut Open<'_>) {
    open.wall.screen = Screen::Figures;
}

/// Shows the page after this one, or before.
fn turn(open: &mut Open<'_>, back: bool) {
    let shown = open.workspace.figures.page;
    let all: Vec<Page> = Page::iter().collect();
    let at = all.iter().position(|page| *page == shown).unwrap_or(0);
    let step = if back { all.len() - 1 } else { 1 };
    if let Some(page) = all.get((at + step) % all.len().max(1)) {
        enter(open, *page);
    }
}

/// Looks at the next guarantee of the matrix or chooses the next year of the costs, or the one before.
fn aside(open: &mut Open<'_>, back: bool) {
    if open.workspace.figures.page == Page::Cost {
        return explained::choose(open.workspace, back);
    }
    let figures = &mut open.workspace.figures;
    let last = Guarantee::iter().count();
    figures.guarantee = match back {
        true => figures.guarantee.saturating_sub(1),
        false => (figures.guarantee + 1).min(last),
    };
    figures.selected = 0;
    figures.top = 0;
}

/// Back from a line that is explained to its table, else to the plan.
fn leave(open: &mut Open<'_>) {
    if !explained::end(open.workspace) {
        open.wall.screen = Screen::Plan;
    }
}

/// Explains the selected line of the costs; elsewhere, and once it is explained, fills in what the selected row says is
/// missing, or reads the clause that it speaks of.
fn read(open: &mut Open<'_>) {
    let figures = &open.workspace.figures;
    let row = figures.rows.get(figures.selected);
    let term = row.filter(|_| figures.on_wall() == Page::Cost && figures.wanted().is_none());
    if let Some(term) = term.and_then(Term::of) {
        return explained::begin(open.workspace, term);
    }
    let fill = selected_row(open.workspace).and_then(|row| row.fill.clone());
    if let Some(fill) = fill {
        return missing::fill_in(open, fill);
    }
    let Some(clause) = selected(open.workspace).cloned() else {
        return;
    };
    open.workspace.select(&clause);
    open.wall.screen = Screen::Plan;
}

/// The clause that the selected row speaks of.
pub fn selected(workspace: &Workspace) -> Option<&ClauseId> {
    selected_row(workspace)?.to.as_ref()
}

fn selected_row(workspace: &Workspace) -> Option<&Line> {
    let figures = &workspace.figures;
    let made = figures.made.as_ref()?;
    // What is left of another page for a moment leads nowhere.
    let rows = (made.page == figures.page).then_some(&figures.rows)?;
    rows.get(figures.selected)
}

/// Makes the rows anew if what they depend on changed, and keeps the selected one in view. Where the answer is not there
/// yet, what was on the wall stays for a moment.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Figures {
        return;
    }
    if open.workspace.figures.page == Page::FollowUp {
        follow_up::ask(open);
    }
    explained::settle(open.workspace);
    let (_, area) = places(open.layout().body);
    let workspace = &*open.workspace;
    let figures = &workspace.figures;
    let known = figures.known_here().filter(|_| !figures.is_slow());
    let made = Made {
        page: figures.page,
        guarantee: figures.guarantee,
        answer: known.map(|known| known.ticket),
        area,
        language: open.wall.language,
        width: open.wall.width.clone(),
        year: figures
            .explaining
            .year
            .filter(|_| figures.page == Page::Cost),
        reckoned: (workspace.reckoned.answers, figures.explaining.answers),
    };
    let rows = match known {
        _ if figures.made.as_ref() == Some(&made) => None,
        Some(known) => Some(rows(workspace, known, &made)),
        None if figures.is_slow() => {
            let slow = made.say(&Message::new("ui-figures-slow"));
            Some(vec![made.plain(vec![made.run(Label::Faint, &slow)])])
        }
        None => None,
    };
    let figures = &mut open.workspace.figures;
    if let Some(rows) = rows {
        figures.rows = rows;
        figures.made = Some(made);
        figures.settle(0);
    }
    figures.show(area.height);
    below::refresh(open);
}

fn rows(workspace: &Workspace, known: &Known, made: &Made) -> Vec<Line> {
    let plan: &Plan = &known.plan;
    let content = match &known.content {
        Ok(content) => content,
        Err(why) => return made.only(why),
    };
    match content.as_ref() {
        Content::Matrix(matrix) => matrix::rows(plan, matrix, made),
        Content::Timeline(timeline, today) => timeline::rows(timeline, *today, made),
        Content::Cost(Ok(costed)) => cost::rows(plan, costed, made),
        Content::Explained(wanted, Ok(found), scenarios) => {
            explained::rows(workspace, plan, (wanted, found, scenarios), made)
        }
        Content::FollowUp => follow_up::rows(workspace, made),
        Content::Alternatives => alternatives::rows(workspace, made),
        Content::Coverage(coverage) => coverage::rows(plan, coverage, made),
        Content::Schemes(register) => schemes::rows(register, made),
        Content::Missing(Ok(needed)) => missing::rows(plan, needed, made),
        Content::Trust(Ok(trusted)) => trust::rows(plan, trusted, made),
        Content::Cost(Err(why))
        | Content::Explained(_, Err(why), _)
        | Content::Missing(Err(why))
        | Content::Trust(Err(why)) => missing::uncosted(why, made),
    }
}

impl Figures {
    /// The rows that lead somewhere.
    fn leading(&self) -> impl DoubleEndedIterator<Item = usize> {
        let rows = self.rows.iter().enumerate();
        rows.filter_map(|(at, line)| line.leads().then_some(at))
    }

    /// Selects the nearest row that leads somewhere, so many rows from the selected one. Beyond the last of them, and
    /// before the first, the rows move: what stands there is read too.
    fn settle(&mut self, by: isize) {
        if by < 0 && self.top > self.selected {
            self.top = self.top.saturating_add_signed(by);
            return;
        }
        let wanted = self.selected.saturating_add_signed(by);
        let next = match by {
            0.. => self.leading().find(|at| *at >= wanted),
            _ => self.leading().rev().find(|at| *at <= wanted),
        };
        let end = match by {
            0.. => self.leading().next_back(),
            _ => self.leading().next(),
        };
        if next.is_none() {
            self.top = self.top.saturating_add_signed(by);
        }
        if let Some(next) = next.or(end) {
            self.selected = next;
        }
    }

    /// Keeps the selected row in view, except where somebody reads what stands below the last that leads somewhere.
    fn show(&mut self, height: u16) {
        let most = self.rows.len().saturating_sub(usize::from(height));
        let top = self.top.min(most);
        let (first, last) = (self.leading().next(), self.leading().next_back());
        let beyond = last.is_none_or(|last| last == self.selected && top > last);
        self.top = match beyond {
            true => top,
            false => in_view(top, self.selected, height),
        };
        // What stands above the first row that leads somewhere is read with it.
        let above = first == Some(self.selected) && first != last;
        if above && self.selected < usize::from(height) {
            self.top = 0;
        }
    }
}

/// Moves the selection; where nothing leads anywhere, the rows.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = places(open.layout().body).1.height;
    let figures = &mut open.workspace.figures;
    figures.settle(step.rows(height.saturating_sub(1)));
}

/// The mouse: a click selects, a second one reads, the wheel moves the selection.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let (_, rows) = places(open.layout().body);
    match mouse.press {
        Press::Wheel(wheel) => {
            let by = isize::try_from(wheel).unwrap_or(0);
            open.workspace.figures.settle(by);
        }
        Press::Click if rows.contains(mouse.column, mouse.row) => {
            let figures = &mut open.workspace.figures;
            let at = figures.top + usize::from(mouse.row - rows.y);
            let leads = figures.rows.get(at).is_some_and(Line::leads);
            if at == figures.selected && leads {
                return read(open);
            }
            if leads {
                figures.selected = at;
            }
        }
        _ => {}
    }
}
