//! What can lie over a screen: prompts, choices, help. Layers are states, never event loops of their own;
//! Escape closes the topmost.

use crate::app::fields::Fields;
use crate::app::fuzzy;
use crate::app::line::Line;
use crate::app::model::form::Form;
use crate::app::model::jump::Jump;
use crate::app::model::meeting::Meeting;
use crate::app::model::msg::Intent;
use crate::app::model::question::Ask;
use crate::app::model::sharing::Prompt;
use crate::i18n::Message;
use crate::text::fold;

/// One layer over the screen.
#[derive(Debug)]
pub enum Layer {
    /// Every command, filtered by what is typed.
    Palette(Palette),
    /// What one can go to, filtered by what is typed.
    Jump(Jump),
    /// The search line.
    Search(Line),
    /// The keys of the present screen, scrolled down by so many rows.
    Help(usize),
    /// What the marks on the screens of a plan mean, scrolled down by so many rows.
    Legend(usize),
    /// A list of problems or other sentences to be read, scrolled down by so many rows.
    Read(Read),
    /// The same, and what Enter then asks.
    Offer(Read, Box<Confirm>),
    /// A question with a few answers.
    Confirm(Confirm),
    /// A list to choose from, filtered by what is typed.
    Choose(Choose),
    /// A line to be typed.
    Ask(Box<Ask>),
    /// Two wordings of one text, and what becomes of them.
    Meeting(Box<Meeting>),
    /// Several fields to be filled in.
    Form(Box<Form>),
    /// How far the errand is that is on its way.
    Way,
    /// What git or ssh asks on it, or the key that signs.
    Prompt(Box<Prompt>),
    /// The key that signs waits to be touched.
    Signing,
    /// A table that is being brought in: how far it is, or what it would change.
    Import,
}

impl From<Fields> for Layer {
    fn from(fields: Fields) -> Layer {
        Layer::Form(Box::new(Form::Fields(fields)))
    }
}

impl From<Read> for Layer {
    fn from(read: Read) -> Layer {
        Layer::Read(read)
    }
}

impl From<Confirm> for Layer {
    fn from(confirm: Confirm) -> Layer {
        Layer::Confirm(confirm)
    }
}

impl From<Choose> for Layer {
    fn from(choose: Choose) -> Layer {
        Layer::Choose(choose)
    }
}

/// The palette: what has been typed and which of the matches is selected.
#[derive(Debug, Default)]
pub struct Palette {
    /// What has been typed.
    pub line: Line,
    /// The selected match.
    pub selected: usize,
}

/// Something to be read.
#[derive(Debug)]
pub struct Read {
    /// The heading.
    pub title: Message,
    /// One entry each.
    pub entries: Vec<Message>,
    /// The first row shown.
    pub scroll: usize,
}

impl Read {
    /// These entries from the first on.
    pub fn new(title: Message, entries: Vec<Message>) -> Read {
        let scroll = 0;
        Read {
            title,
            entries,
            scroll,
        }
    }
}

/// A question with a few answers, one of them selected.
#[derive(Debug)]
pub struct Confirm {
    /// The heading.
    pub title: Message,
    /// What is asked, and what follows from each answer.
    pub text: Message,
    /// The answers.
    pub answers: Vec<Answer>,
    /// The selected answer.
    pub selected: usize,
}

impl Confirm {
    /// A question whose first answer is selected.
    pub fn new(title: Message, text: Message, answers: Vec<Answer>) -> Confirm {
        Confirm {
            title,
            text,
            answers,
            selected: 0,
        }
    }
}

/// An answer to a question.
#[derive(Debug)]
pub struct Answer {
    /// What it is called.
    pub label: Message,
    /// What follows; nothing but closing the question if absent.
    pub then: Option<Intent>,
}

impl Answer {
    /// An answer after which something follows.
    pub fn new(label: Message, then: Intent) -> Answer {
        Answer {
            label,
            then: Some(then),
        }
    }

    /// The answer that only closes the question.
    pub fn close(label: Message) -> Answer {
        Answer { label, then: None }
    }
}

/// A list to choose from.
#[derive(Debug)]
pub struct Choose {
    /// The heading.
    pub title: Message,
    /// What can be chosen.
    pub items: Vec<Item>,
    /// What has been typed to filter them.
    pub line: Line,
    /// Indices of the items that match, best first.
    pub shown: Vec<usize>,
    /// The selected one of the shown.
    pub selected: usize,
    /// How many of the first entries the digits choose at once.
    pub digits: usize,
    /// Whether Space chooses several before Enter takes them.
    pub many: bool,
    /// Whether Space chose any.
    pub ticked: bool,
    /// What follows once several were chosen, or one by Enter.
    pub done: Option<Intent>,
}

impl Choose {
    /// A list of these items, unfiltered.
    pub fn new(title: Message, items: Vec<Item>) -> Choose {
        Choose {
            title,
            shown: (0..items.len()).collect(),
            items,
            line: Line::default(),
            selected: 0,
            digits: 0,
            many: false,
            ticked: false,
            done: None,
        }
    }

    /// The same, with digits that choose the entries at once.
    #[must_use]
    pub fn with_digits(self) -> Choose {
        let all = self.items.len();
        self.with_digits_for(all)
    }

    /// The same, with digits for the first entries only.
    #[must_use]
    pub fn with_digits_for(mut self, first: usize) -> Choose {
        self.digits = first.min(9);
        self
    }

    /// The same, with Space to choose several before something is done with them.
    #[must_use]
    pub fn with_several(self, done: Intent) -> Choose {
        Choose {
            done: Some(done),
            ..self.with_many()
        }
    }

    /// The same, with Space to choose several.
    #[must_use]
    pub fn with_many(mut self) -> Choose {
        self.many = true;
        self
    }
}

impl Choose {
    /// Whether it is long enough to be filtered by typing. In a short list that would only make entries vanish
    /// under a key that was meant for something else.
    pub fn is_typed(&self) -> bool {
        is_long(self.items.len())
    }

    /// Whether none of its entries is called as what was typed.
    pub fn finds_nothing(&self) -> bool {
        self.shown.is_empty() && !self.line.text().is_empty()
    }

    /// In a list that is not filtered, selects the first entry that begins with what was typed, and this letter; where none goes
    /// on so, with the letter alone. A letter with which none begins is none that was meant.
    pub fn seek(&mut self, letter: char) {
        let begins = |typed: &str| {
            let typed = fold(typed);
            // A digit that chooses an entry stands before its name.
            let name = |item: &Item| {
                let label = fold(&item.label);
                let name = label.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
                name.starts_with(&typed)
            };
            self.items.iter().position(name)
        };
        let on = format!("{}{letter}", self.line.text());
        let alone = letter.to_string();
        let begun = [on, alone]
            .into_iter()
            .find_map(|typed| Some((begins(&typed)?, typed)));
        if let Some((at, typed)) = begun {
            self.line = Line::new(&typed);
            self.selected = at;
        }
    }

    /// Shows all items again, with this one selected.
    pub fn unfilter(&mut self, selected: usize) {
        if !self.line.text().is_empty() {
            self.line = Line::default();
            self.filter();
            let at = self.shown.iter().position(|item| *item == selected);
            self.selected = at.unwrap_or(0);
        }
    }

    /// Filters the items by what has been typed.
    pub fn filter(&mut self) {
        let names: Vec<String> = self
            .items
            .iter()
            .map(|item| format!("{} {}", item.label, item.detail))
            .collect();
        self.shown = fuzzy::rank(self.line.text(), names.iter().map(String::as_str));
        self.selected = 0;
    }
}

/// Stands beside what is chosen already.
pub const TICK: &str = "✓";

/// The message that says that nothing in a list is called as what was typed.
pub const NOTHING_FOUND: &str = "app-jump-nothing";

/// One entry of a list to choose from.
#[derive(Debug)]
pub struct Item {
    /// What it is called.
    pub label: String,
    /// A few words more.
    pub detail: String,
    /// What follows if it is chosen.
    pub then: Intent,
}

/// Whether a list of so many is longer than can be taken in at a glance.
pub fn is_long(count: usize) -> bool {
    count > 8
}
