//! The page that says what arrived: its rows, wrapped, and moving about in it.

use super::{Part, cases};
use crate::app::area::Area;
use crate::app::key::{Mouse, Press};
use crate::app::label::Label;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::sharing::{Arrived, Line, Made};
use crate::app::prose::Hand;
use crate::app::step::Step;
use crate::i18n::{Catalogue, Message};
use crate::store::merging::Way;
use crate::text::{Shown, Width, wrap};

/// The page is no wider than this.
const WIDTH: u16 = 100;

/// Columns before what stands under a heading: a letter and air.
const INDENT: u16 = 4;

/// Where the page stands in the body of the screen.
pub fn place(body: Area) -> Area {
    let (_, body) = body.split_top(u16::from(body.height > 16));
    body.within(WIDTH)
}

/// Makes the rows anew if what they depend on changed, and keeps the page full.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Arrived {
        return;
    }
    let area = place(open.layout().body);
    let made = (area.width, open.wall.width.clone(), open.wall.language);
    let sharing = &mut open.workspace.sharing;
    let Some(arrived) = &sharing.visit else {
        return;
    };
    if sharing.made.as_ref() != Some(&made) {
        sharing.lines = lines(arrived, &made);
        sharing.made = Some(made);
    }
    let last = sharing.lines.len().saturating_sub(usize::from(area.height));
    sharing.top = sharing.top.min(last);
}

/// Moves the page.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = place(open.layout().body).height;
    by(open, step.rows(height.saturating_sub(1)));
}

/// The wheel moves the page.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    if let Press::Wheel(rows) = mouse.press {
        by(open, isize::try_from(rows).unwrap_or(0));
    }
}

fn by(open: &mut Open<'_>, rows: isize) {
    let height = usize::from(place(open.layout().body).height);
    let sharing = &mut open.workspace.sharing;
    let last = sharing.lines.len().saturating_sub(height);
    sharing.top = sharing.top.saturating_add_signed(rows).min(last);
}

/// What the page says from top to bottom.
fn lines(arrived: &Arrived, (columns, width, language): &Made) -> Vec<Line> {
    let words = Catalogue::of(*language);
    let mut page = Page {
        columns: *columns,
        width,
        lines: Vec::new(),
    };
    for Part {
        heading, entries, ..
    } in arrived.visit.parts(words)
    {
        page.heading(&words.say(&heading));
        for entry in entries {
            page.add(entry.of.map(Hand::of), INDENT, Label::Body, &entry.text);
        }
    }
    if arrived.visit.way == Way::Merged {
        let said = cases(&arrived.collides);
        let count: usize = arrived.collides.iter().map(|plan| plan.cases.len()).sum();
        page.heading(&words.say(&Message::new("app-sharing-collides").with("count", count)));
        for case in &said {
            page.add(None, INDENT, Label::Body, &words.say(case));
        }
    }
    for back in &arrived.visit.taken_back {
        page.heading(&words.say(&back.message()));
        let again = words.say(&Message::new("app-sharing-again-hint"));
        page.add(None, INDENT, Label::Body, &again);
    }
    let next = Message::new(match arrived.visit.way {
        Way::Merged => "app-sharing-next-both",
        Way::Forward | Way::Nothing => "app-sharing-next-onward",
    });
    page.air();
    page.add(None, 0, Label::Faint, &words.say(&next));
    page.lines
}

/// A page being made.
struct Page<'w> {
    columns: u16,
    width: &'w Width,
    lines: Vec<Line>,
}

impl Page<'_> {
    fn air(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(Line {
                hand: None,
                indent: 0,
                label: Label::Body,
                text: Shown::default(),
            });
        }
    }

    fn heading(&mut self, text: &str) {
        self.air();
        self.add(None, 0, Label::Heading, text);
    }

    fn add(&mut self, hand: Option<Hand>, indent: u16, label: Label, text: &str) {
        let text = Shown::line(text);
        let columns = usize::from(self.columns.saturating_sub(indent).max(1));
        for (at, row) in wrap(&text, columns, self.width).into_iter().enumerate() {
            self.lines.push(Line {
                hand: hand.filter(|_| at == 0),
                indent,
                label,
                text: text.part(row.range).into_owned(),
            });
        }
    }
}
