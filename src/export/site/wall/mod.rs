//! Pages for a second screen: one clause in large letters, as the wall shows it, and every clause for those who read along on a
//! telephone. The words, escapes and marks are those of the site; only the size and the frame differ.
//!
//! `room` is the page that follows the room, `pointing` what of its text is pointed at; `proposed` and `cost` are forms of a
//! clause.

mod cost;
mod pointing;
mod proposed;
mod room;

pub use cost::Costs;
pub use pointing::Pointing;
pub use room::{FRAME, LINE, ROOM, Told};

use super::blocks::{Block, Part};
use super::clauses::prose;
use super::consensus::{said, stands};
use super::frame::{Frame, Shared, Way, written};
use super::markup::Markup;
use super::model::{Compared, Figures, Plan};
use super::palette::{policy, style};
use super::press::Press;
use super::text::{called, depth, fields};
use super::tracked;
use crate::dialogue::{AmendmentId, Board};
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId};
use serde::Serialize;

/// In which way a clause is shown.
#[derive(Clone, Copy)]
pub enum Shows<'t> {
    /// Its text as it stands.
    Text,
    /// What changed in it.
    Tracked,
    /// The pending amendments in its text.
    Amendments,
    /// Its text as an amendment would leave it.
    Result(&'t AmendmentId),
    /// What the parties hold on it.
    Board,
    /// What it costs.
    Cost(&'t Costs),
}

/// What every page ends with.
pub const END: &str = "</main>\n</body>\n</html>\n";

/// The page of all clauses.
pub const ALL: &str = "plan";
/// What the pages of clauses begin with.
pub const CLAUSE: &str = "clause-";

/// The beginning of a page as the template takes it.
#[derive(Serialize)]
struct Beginning<'f> {
    frame: &'f Shared,
    title: String,
    nav: Vec<Way>,
    /// Whether what follows is said aloud as it comes.
    live: bool,
}

/// An article as the template takes it.
#[derive(Serialize)]
struct Article {
    blocks: Vec<Block>,
}

/// Writes the pages of a plan.
pub struct Wall<'s> {
    press: Press,
    frame: Frame<'s>,
}

/// The style of these pages: the site's, larger.
fn large() -> String {
    let mut all = style();
    all.push_str(include_str!("../templates/wall.css"));
    all
}

/// What these pages may load and do: the page that follows the room stands in another of them.
pub fn allowed() -> String {
    format!("{}; object-src 'self'; frame-src 'self'", policy(&large()))
}

impl<'s> Wall<'s> {
    /// Of a plan, which is compared with the first of what it is compared with.
    pub fn of(plan: &'s Plan<'s>) -> Wall<'s> {
        Wall {
            press: Press::styled(large(), allowed()),
            frame: Frame::of(plan),
        }
    }

    /// The page of a clause for whoever reads along: what changed in it, what is proposed, and where the parties stand.
    pub fn alone(&self, id: &ClauseId) -> Option<String> {
        let clause = self.frame.plan.plan.clauses.get(id)?;
        let mut blocks = match self.compared() {
            Some(compared) => self.tracked(clause, compared),
            None => self.text(clause),
        };
        let pending = self.pending(&clause.id);
        if !pending.is_empty() {
            blocks.push(self.heading("site-amendments"));
            blocks.push(self.overlaid(id));
            blocks.push(self.listed(&pending));
        }
        blocks.push(self.heading("site-consensus-title"));
        blocks.extend(self.held(id));
        let outline = self.frame.plan.outline;
        let at = outline.find(id)?;
        let way = |at: Option<usize>, word| {
            let row = outline.rows().get(at?)?;
            Some(Way {
                href: format!("{CLAUSE}{}", row.id),
                text: format!("{} {}", self.frame.words.word(word), row.number),
                here: false,
            })
        };
        let ways = [
            way(at.checked_sub(1), "wall-before"),
            way(Some(at + 1), "wall-after"),
        ];
        let title = called(clause);
        let page = self.page(title, "", ways.into_iter().flatten().collect(), false);
        Some(page + &self.article(blocks) + END)
    }

    /// The page of all clauses.
    pub fn all(&self) -> String {
        let mut markup = Markup::default();
        let label = self.frame.words.word("site-contents");
        markup.open("nav", &[("class", "contents"), ("aria-label", &label)]);
        markup.open("ul", &[]);
        for row in self.frame.plan.outline.rows() {
            let Some(clause) = self.frame.plan.plan.clauses.get(&row.id) else {
                continue;
            };
            markup.open("li", &[("class", depth(row.depth))]);
            markup.open("a", &[("href", &format!("{CLAUSE}{}", row.id))]);
            markup.element("span", &[("class", "number")], &row.number);
            markup.text(" ");
            markup.element("span", &self.frame.attributes(), &called(clause));
            markup.close("a");
            markup.close("li");
            markup.line();
        }
        markup.close("ul");
        markup.close("nav");
        let empty = self.frame.plan.outline.rows().is_empty();
        let blocks = match empty {
            true => vec![self.says("site-no-clauses")],
            false => vec![self.heading("wall-all"), written(markup)],
        };
        self.begin("wall-all", ALL, Vec::new(), false) + &self.article(blocks) + END
    }

    fn begin(&self, title: &'static str, here: &str, more: Vec<Way>, live: bool) -> String {
        self.page(self.frame.words.word(title), here, more, live)
    }

    fn page(&self, title: String, here: &str, more: Vec<Way>, live: bool) -> String {
        let way = |href: &str, word| Way {
            href: href.to_owned(),
            text: self.frame.words.word(word),
            here: href == here,
        };
        let mut nav = vec![way(ROOM, "wall-now"), way(ALL, "wall-all")];
        nav.extend(more);
        let beginning = Beginning {
            frame: &self.frame.shared,
            title,
            nav,
            live,
        };
        self.press.fill("wall.html", &beginning)
    }

    fn article(&self, blocks: Vec<Block>) -> String {
        self.press.fill("article.html", &Article { blocks })
    }

    fn says(&self, id: &'static str) -> Block {
        Block::note(self.frame.words.word(id))
    }

    fn heading(&self, id: &'static str) -> Block {
        Block::heading(2, self.frame.words.word(id))
    }

    fn compared(&self) -> Option<&'s Compared> {
        self.frame.plan.compared.first()
    }

    fn shown(&self, clause: &'s Clause, shows: Shows<'_>) -> Vec<Block> {
        match (shows, self.compared()) {
            (Shows::Text, _) => self.text(clause),
            (Shows::Tracked, Some(compared)) => self.tracked(clause, compared),
            (Shows::Tracked, None) => {
                let mut blocks = self.text(clause);
                blocks.insert(1, self.says("wall-no-baseline"));
                blocks
            }
            (Shows::Amendments, _) => self.proposed(clause),
            (Shows::Result(id), _) => self.result(clause, id),
            (Shows::Cost(costs), _) => self.costs(costs),
            (Shows::Board, _) => {
                let mut blocks = vec![self.title(clause)];
                blocks.extend(self.held(&clause.id));
                blocks
            }
        }
    }

    fn title(&self, clause: &Clause) -> Block {
        title(&self.frame, clause)
    }

    fn text(&self, clause: &Clause) -> Vec<Block> {
        standing(&self.frame, clause)
    }

    fn tracked(&self, clause: &Clause, compared: &Compared) -> Vec<Block> {
        let since = match &compared.adoption {
            Some(name) => Message::new("site-since-adoption").with("name", name.as_str()),
            None if compared.day.is_empty() => Message::new("wall-since-nothing"),
            None => Message::new("wall-since"),
        };
        let since = since.with("day", compared.day.as_str());
        let markup = tracked::clause(&self.frame, compared, &clause.id);
        let since = Part::class("faint", self.frame.words.say(&since));
        vec![Block::parts(vec![since]), written(markup)]
    }

    /// What each party holds, where they stand together, and what they said.
    fn held(&self, id: &ClauseId) -> Vec<Block> {
        let plan = self.frame.plan;
        let board = Board::of(plan.plan, plan.dialogue);
        let Some(row) = board.find(id) else {
            return Vec::new();
        };
        let items = row.cells.iter().map(|cell| {
            vec![
                self.frame.voice(Some(cell.party)),
                Part::text(self.frame.words.word("wall-colon")),
                stands(&self.frame, cell),
            ]
        });
        let items = items.collect();
        let mut together = self.frame.words.say(&row.consensus.name());
        if row.brackets > 0 {
            let open = Message::new("present-brackets").with("count", row.brackets);
            together = format!("{together} · {}", self.frame.words.say(&open));
        }
        let mut blocks = vec![
            Block::List {
                class: Some("stands"),
                items,
            },
            Block::says(together),
        ];
        let statements = said(&self.frame, row);
        if !statements.is_empty() {
            blocks.push(Block::List {
                class: None,
                items: statements,
            });
        }
        blocks
    }
}

/// Number and title.
fn title(frame: &Frame<'_>, clause: &Clause) -> Block {
    let number = frame.plan.outline.number(&clause.id);
    Block::Heading {
        level: 2,
        id: None,
        parts: vec![
            Part::class("number", number.unwrap_or_default()),
            Part::text(" "),
            frame.of_plan(called(clause)),
        ],
    }
}

/// A clause as it stands, first its title.
fn standing(frame: &Frame<'_>, clause: &Clause) -> Vec<Block> {
    let mut markup = Markup::default();
    markup.open("section", &frame.attributes());
    prose(&clause.text, &mut markup);
    markup.close("section");
    fields(frame, clause, &mut markup);
    vec![title(frame, clause), written(markup)]
}
