//! What is on the wall whether a plan is open or not: the screen, what lies over it, and what was said.

use crate::app::area::{FEW_ROWS, Layout, Pane, TIMER, floor_rows};
use crate::app::fields::Fields;
use crate::app::model::form::Form;
use crate::app::model::keys::Keys;
use crate::app::model::layer::Layer;
use crate::app::model::library::Library;
use crate::app::model::margin::Margin;
use crate::app::model::notice::Notice;
use crate::app::model::present::Letters;
use crate::app::model::question::{Ask, Question};
use crate::app::model::screen::{Screen, Theme, Tone};
use crate::app::model::second::Second;
use crate::app::model::tour::Tour;
use crate::app::model::workspace::Workspace;
use crate::app::{Size, say};
use crate::dialogue::AmendmentId;
use crate::i18n::{Language, Message};
use crate::text::{Shown, Width, wrap};

/// All of the state but the open plan.
#[derive(Debug, Default)]
pub struct Wall {
    /// The language of the interface.
    pub language: Language,
    /// How it is coloured.
    pub theme: Theme,
    /// The keys that run the commands.
    pub keys: Keys,
    /// Whether nothing may move by itself: no bar that shrinks, nothing that plays.
    pub still: bool,
    /// The size of the screen in cells.
    pub size: Size,
    /// How wide the terminal paints clusters of letters.
    pub width: Width,
    /// Whether the screen is not painted but told in words, line by line, to be read aloud.
    pub aloud: bool,
    /// What sizes of letters the terminal has.
    pub letters: Letters,
    /// Whether the terminal was asked that, or need not be.
    pub asked_letters: bool,
    /// What is known of the facilitator's screen, where this is a second one.
    pub second: Option<Second>,
    /// What fills the screen.
    pub screen: Screen,
    /// What lies over it, the topmost last.
    pub layers: Vec<Layer>,
    /// The plans one can open.
    pub library: Library,
    /// What stands beside the screen, on a wall.
    pub margin: Margin,
    /// The tour, while it is taken.
    pub tour: Option<Tour>,
    /// What must not be overlooked, the most urgent first.
    pub notices: Vec<Notice>,
    /// The last thing that happened, in a sentence.
    pub said: Option<(Tone, Message)>,
    /// What goes on in the background: what, so much, of so much.
    pub progress: Option<(Message, usize, usize)>,
    /// Counts the questions to workers, so that late answers can be told apart.
    pub tickets: u64,
    /// What ids of new amendments are made from: the program's start and chance, told by the outside. Each id takes
    /// the next number.
    pub seed: u128,
}

impl Wall {
    /// The form on top, if one is.
    pub fn form(&self) -> Option<&Form> {
        match self.layers.last() {
            Some(Layer::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// The same to be filled in.
    pub fn form_mut(&mut self) -> Option<&mut Form> {
        match self.layers.last_mut() {
            Some(Layer::Form(form)) => Some(form),
            _ => None,
        }
    }

    /// The fields of the form on top, if it has some.
    pub fn fields_mut(&mut self) -> Option<&mut Fields> {
        match self.form_mut() {
            Some(Form::Fields(fields)) => Some(fields),
            Some(Form::Moving(_)) | None => None,
        }
    }

    /// Whether what a form says is on its way to the disk.
    pub fn is_saving(&self) -> bool {
        self.layers.iter().any(|layer| match layer {
            Layer::Form(form) => match form.as_ref() {
                Form::Fields(fields) => fields.saving.is_some(),
                Form::Moving(moving) => moving.saving,
            },
            _ => false,
        })
    }

    /// How the screen is divided with this plan on it.
    pub fn layout(&self, workspace: Option<&Workspace>) -> Layout {
        let pane = match workspace {
            Some(workspace) if workspace.editing.is_some() => Pane::Clause,
            Some(workspace) => workspace.pane,
            None => Pane::Outline,
        };
        let banner = |message| self.rows_of(&message, 4, 2);
        let banners = self.banners(workspace).into_iter().map(banner).sum();
        let layout = Layout::of(
            self.size.columns,
            self.size.rows,
            banners,
            self.foot(workspace),
            self.tour_rows(),
            pane,
        );
        match self.screen {
            Screen::Present => layout.presenting(floor_rows(self.size.rows)),
            _ if self.has_margin() => layout.with_margin(pane),
            _ => layout,
        }
    }

    /// Whether what belongs to what is selected has a place of its own beside the screen, where there is room. Two texts
    /// side by side and the board, where words stand beside the signs, take all the room there is.
    pub(in crate::app) fn has_margin(&self) -> bool {
        !matches!(self.screen, Screen::Beside | Screen::Board)
    }

    /// What must not be overlooked, each a banner of its own.
    pub fn banners(&self, workspace: Option<&Workspace>) -> Vec<Message> {
        let then = workspace.and_then(|workspace| workspace.then.as_ref());
        let then = then.map(|then| then.title.clone());
        let notice = self.notices.first().map(|notice| notice.said(&self.keys));
        let second = self.second.as_ref().and_then(Second::said);
        let left_out = workspace.and_then(|workspace| self.left_out(workspace));
        let first = second.into_iter().chain(then).chain(notice);
        first.chain(left_out).collect()
    }

    /// What of the plan cannot be read. The room is not troubled with it.
    fn left_out(&self, workspace: &Workspace) -> Option<Message> {
        let files = workspace.dialogue.left_out(&workspace.plan);
        let first = files.first().filter(|_| self.screen != Screen::Present)?;
        let said = Message::new("app-left-out")
            .with("count", files.len())
            .with("path", *first);
        Some(said.with("problems", Message::new("app-problems")))
    }

    /// The rows of the foot: what was said, as many rows as it takes, and below it the keys. On a screen of few rows
    /// what was said takes the place of the keys, but not of a line that is being typed there.
    pub(in crate::app) fn foot(&self, workspace: Option<&Workspace>) -> u16 {
        let beside = self.timer_columns(workspace);
        // What was said is said to its end, as long as most of the screen is left.
        let most = (self.size.rows / 3).max(3);
        let said = |(_, message): &(Tone, Message)| self.rows_of(message, 2 + beside, most);
        let said = self.said.as_ref().map_or(0, said);
        let typing = matches!(self.layers.last(), Some(Layer::Search(_)));
        match self.size.rows < FEW_ROWS {
            true => (said + u16::from(typing)).max(1),
            false => said.max(1) + 1,
        }
    }

    /// What the bar of the tour says, where it is on screen: the library and what is presented to the room are no part of
    /// the tour.
    pub fn tour_says(&self) -> Option<Message> {
        let tour = self.tour?;
        let (step, all) = tour.step.place();
        let away = matches!(self.screen, Screen::Library | Screen::Present);
        let bar = Message::new("tour-bar")
            .with("step", step.to_string())
            .with("all", all.to_string())
            .with("what", tour.step.said(&self.keys));
        (!away).then_some(bar)
    }

    /// The rows of the bar of the tour.
    pub(in crate::app) fn tour_rows(&self) -> u16 {
        self.tour_says().map_or(0, |said| self.rows_of(&said, 2, 2))
    }

    /// The columns that the timer takes of the foot.
    pub fn timer_columns(&self, workspace: Option<&Workspace>) -> u16 {
        let timer = workspace.map(|workspace| &workspace.sitting.timer);
        let shown = timer.is_some_and(|timer| timer.running || timer.spent > 0);
        match shown && self.size.columns >= TIMER * 2 {
            true => TIMER + 1,
            false => 0,
        }
    }

    /// The rows a sentence takes, at most so many, where so many columns are something else's.
    pub(in crate::app) fn rows_of(&self, message: &Message, beside: u16, most: u16) -> u16 {
        let columns = usize::from(self.size.columns.saturating_sub(beside).max(1));
        let text = say(self.language, message);
        let rows = wrap(Shown::line(&text).as_str(), columns, &self.width).len();
        u16::try_from(rows).unwrap_or(u16::MAX).min(most)
    }

    /// Says a sentence in the footer.
    pub fn say(&mut self, tone: Tone, message: Message) {
        self.said = Some((tone, message));
    }

    /// A new ticket for a question to a worker.
    pub fn ticket(&mut self) -> u64 {
        self.tickets += 1;
        self.tickets
    }

    /// A new id for an amendment: a ULID in lower case.
    pub fn new_amendment(&mut self) -> Option<AmendmentId> {
        self.seed = self.seed.wrapping_add(1);
        let id = ulid::Ulid::from(self.seed).to_string().to_lowercase();
        id.parse().ok()
    }

    /// Lays this over the screen.
    pub fn over(&mut self, layer: impl Into<Layer>) {
        self.layers.push(layer.into());
    }

    /// Asks for a line; this text is proposed.
    pub fn ask(&mut self, title: Message, hint: &'static str, text: &str, then: Question) {
        let ask = Ask::new(title, Message::new(hint), text, then);
        self.layers.push(Layer::Ask(Box::new(ask)));
    }
}
