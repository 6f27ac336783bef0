//! A screen without a terminal: a small plan, keys as words, and the screen as text with its styles.

use plenary::app::draft::DraftOf;
use plenary::app::key::{Chord, Key};
use plenary::app::model::figures::FiguresMsg;
use plenary::app::model::jump::Things;
use plenary::app::model::msg::{Moved, Opened, Recorded};
use plenary::app::model::notice::Offered;
use plenary::app::model::question::Ask;
use plenary::app::model::workspace::Workspace;
use plenary::app::{
    Beside, Effect, Input, Intent, Keep, Msg, Report, Size, State, Theme, figures, search, update,
};
use plenary::dialogue::Dialogue;
use plenary::i18n::{Language, Message};
use plenary::plan::format::read_plan;
use plenary::plan::{ClauseId, Moment};
use plenary::track::ObjectId;
use plenary::ui::{self, Cache, Depth};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};
use std::path::PathBuf;
use std::sync::Arc;

/// The files of a small plan.
pub const FILES: &[(&str, &str)] = &[
    (
        "plan.toml",
        r#"format = 1
id = "example"
title = "Action plan for social security"
countries = ["ML"]
language = "en"
stage = "drafting"
required = ["government", "employers", "workers", "civil-society"]

[[organisation]]
id = "unions"
name = "Confederation of Unions"
party = "workers"
delegates = [{ name = "Awa Traoré", email = "awa@unions.invalid" }]
"#,
    ),
    (
        "clauses/opening.toml",
        "id = \"opening\"\nkind = \"chapeau\"\norder = 10\ntitle = \"Opening\"\ntext = \"\"\"\nThe parties met in [Bamako] [Alt 1: in March].\n\nThey agree to extend social security to all who lack it, and to do so together.\"\"\"\n",
    ),
    (
        "clauses/care.toml",
        "id = \"care\"\nkind = \"objective\"\norder = 20\ntitle = \"Essential health care\"\ntext = \"Nobody pays more than they can.\"\n",
    ),
    (
        "clauses/insurance.toml",
        "id = \"insurance\"\nkind = \"action\"\nparent = \"care\"\norder = 10\ntitle = \"Compulsory health insurance for salaried workers and their families\"\ntext = \"Établir l'assurance.\"\nlead = \"unions\"\nstart = 2004-01-01\nend = 2005-12-31\nguarantee = \"essential-health-care\"\n\n[[indicator]]\nname = \"Persons covered\"\ntarget = 250000\n",
    ),
];

/// What time it is wherever a test asks: 15 October 2006.
pub const TODAY: Moment = Moment::new(1_160_913_600, 0);

/// The program's state and what it asked to be done.
pub struct Stage {
    pub state: State,
    pub cache: Cache,
    pub effects: Vec<Effect>,
    /// The question that was answered last.
    pub asked: Option<Box<Ask>>,
    /// Whether what pages of figures are made of, and what anything costs, is left to the test.
    pub slow: bool,
}

impl Stage {
    /// The draft that was kept last, as the next start offers it.
    pub fn kept(&mut self) -> Offered {
        let drafts = self.effects.drain(..);
        let mut kept = drafts.filter_map(|effect| match effect {
            Effect::Keep(Keep::Draft(draft)) => Some(draft),
            _ => None,
        });
        let draft = kept.next_back().unwrap();
        Offered {
            id: "one".to_owned(),
            clause: draft.clause,
            of: draft.of,
            floor: draft.floor,
            text: draft.text,
            seen: Some(draft.seen),
        }
    }

    /// The open plan.
    #[track_caller]
    pub fn workspace(&self) -> &Workspace {
        self.state.workspace.as_ref().unwrap()
    }

    /// A screen of this size showing the library.
    pub fn new(columns: u16, rows: u16) -> Stage {
        Stage::with(columns, rows, Depth::True)
    }

    /// The same in so many colours.
    pub fn with(columns: u16, rows: u16, depth: Depth) -> Stage {
        let size = Size { columns, rows };
        Stage {
            state: State::new(Language::English, Theme::Dark, size),
            cache: Cache::new(depth),
            effects: Vec::new(),
            asked: None,
            slow: false,
        }
    }

    /// With the small plan open.
    pub fn open(self) -> Stage {
        self.open_files(FILES)
    }

    /// With the plan of these files open.
    pub fn open_files(self, files: &[(&str, &str)]) -> Stage {
        let (plan, problems) = read_plan(files.iter().copied());
        assert!(problems.is_empty(), "{problems:?}");
        self.msg(Msg::Worker(Report::Opened(Box::new(Opened {
            folder: PathBuf::from("/plans/example"),
            plan: Arc::new(plan),
            dialogue: Arc::default(),
            head: ObjectId([1; 20]),
            problems: Vec::new(),
            read_only: None,
        }))))
    }

    /// The same plan at a next revision, with this dialogue about it.
    pub fn discuss(self, dialogue: Dialogue) -> Stage {
        let workspace = self.workspace();
        let now = Moved {
            plan: Arc::clone(&workspace.plan),
            dialogue: Arc::new(dialogue),
            head: ObjectId([2; 20]),
            problems: Vec::new(),
        };
        self.msg(Msg::Worker(Report::Moved(Box::new(now))))
    }

    pub fn msg(mut self, msg: Msg) -> Stage {
        let effects = update(&mut self.state, msg);
        for effect in effects {
            let effect = match effect {
                Effect::Answer(ask, effect) => {
                    self.asked = Some(ask);
                    *effect
                }
                effect => effect,
            };
            match effect {
                // What the search reads is made at once.
                Effect::Beside(Beside::Fold(ticket, plan, rows)) => {
                    let folded = search::folded(&plan, &rows);
                    self = self.msg(Msg::Worker(Report::Folded(ticket, folded)));
                }
                // So is the list of what there is to go to, unless it is asked to take its time.
                Effect::Beside(Beside::Gather(ticket, sources)) if !self.slow => {
                    let things = Arc::new(Things::gather(&sources));
                    self = self.msg(Msg::Worker(Report::Gathered(ticket, things)));
                }
                // And what a page of figures is made of, unless it is asked to take its time.
                Effect::Beside(Beside::WorkOut(question)) if !self.slow => {
                    let content = figures::work_out(&question, TODAY);
                    let told = FiguresMsg::Told(question.ticket, Ok(Box::new(content)));
                    self = self.msg(Msg::Screen(Intent::Figures(told)));
                }
                // What something costs is reckoned at once, unless a test answers itself.
                Effect::Beside(Beside::Reckon(ticket, reckoning)) if !self.slow => {
                    let found = Box::new(reckoning.answer());
                    self = self.msg(Msg::Worker(Report::Reckoned(ticket, found)));
                }
                effect => self.effects.push(effect),
            }
        }
        self
    }

    /// Keys divided by spaces: `Enter`, `Ctrl-S`, or characters to be typed.
    pub fn keys(mut self, keys: &str) -> Stage {
        for word in keys.split(' ') {
            let named = match word {
                "Enter" => Some(Key::Enter),
                "Esc" => Some(Key::Esc),
                "Tab" => Some(Key::Tab),
                "Up" => Some(Key::Up),
                "Down" => Some(Key::Down),
                "Left" => Some(Key::Left),
                "Right" => Some(Key::Right),
                "PageUp" => Some(Key::PageUp),
                "PageDown" => Some(Key::PageDown),
                "Delete" => Some(Key::Delete),
                "Backspace" => Some(Key::Backspace),
                "End" => Some(Key::End),
                "Home" => Some(Key::Home),
                "Space" => Some(Key::Char(' ')),
                "F5" => Some(Key::F(5)),
                "F6" => Some(Key::F(6)),
                _ => None,
            };
            if let Some(key) = named {
                self = self.msg(Msg::Input(Input::Key(Chord::of(key))));
            } else if let Some(letter) = word.strip_prefix("Ctrl-") {
                let letter = letter.chars().next().unwrap().to_ascii_lowercase();
                self = self.msg(Msg::Input(Input::Key(Chord::ctrl(letter))));
            } else if let Some(arrow) = word.strip_prefix("Shift-") {
                let key = match arrow {
                    "Left" => Key::Left,
                    "Up" => Key::Up,
                    "Down" => Key::Down,
                    _ => Key::Right,
                };
                let chord = Chord {
                    shift: true,
                    ..Chord::of(key)
                };
                self = self.msg(Msg::Input(Input::Key(chord)));
            } else if let Some(letter) = word.strip_prefix("Alt-") {
                let letter = letter.chars().next().unwrap();
                self = self.msg(Msg::Input(Input::Key(Chord::alt(letter))));
            } else {
                for letter in word.chars() {
                    self = self.msg(Msg::Input(Input::Key(Chord::char(letter))));
                }
            }
        }
        self
    }

    /// The cells of the screen.
    pub fn painted(&mut self) -> Buffer {
        let Size { columns, rows } = self.state.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        self.cache.prepare(&self.state);
        terminal
            .draw(|frame| ui::draw(&self.state, &self.cache, frame))
            .unwrap();
        terminal.backend().buffer().clone()
    }

    /// The screen as text: under each row that is not all plain, a row that names the style of each cell, and
    /// the styles below.
    pub fn shown(&mut self) -> String {
        let Size { columns, rows } = self.state.size;
        let buffer = self.painted();
        let mut styles: Vec<String> = vec![style(&(Color::Reset, Color::Reset, Modifier::empty()))];
        let mut shown = String::new();
        for y in 0..rows {
            let (mut text, mut marks) = (String::new(), String::new());
            let mut x = 0;
            while x < columns {
                let cell = &buffer[(x, y)];
                let wide = unicode_width::UnicodeWidthStr::width(cell.symbol()).max(1);
                let style = style(&(cell.fg, cell.bg, cell.modifier));
                let place = styles
                    .iter()
                    .position(|one| *one == style)
                    .unwrap_or_else(|| {
                        styles.push(style);
                        styles.len() - 1
                    });
                text.push_str(cell.symbol());
                let mark = ".abcdefghijklmnopqrstuvwxyz".as_bytes()[place.min(26)] as char;
                marks.extend(std::iter::repeat_n(mark, wide));
                x += u16::try_from(wide).unwrap();
            }
            shown.push_str(text.trim_end());
            shown.push('\n');
            if marks.bytes().any(|mark| mark != b'.') {
                shown.push_str(marks.trim_end_matches('.'));
                shown.push('\n');
            }
        }
        shown.push_str("----\n");
        for (place, style) in styles.iter().enumerate().skip(1) {
            let mark = ".abcdefghijklmnopqrstuvwxyz".as_bytes()[place.min(26)] as char;
            shown.push_str(&format!("{mark} {style}\n"));
        }
        shown
    }
}

/// That an act was recorded, and these texts with it.
pub fn recorded(texts: Vec<(ClauseId, DraftOf)>) -> Msg {
    Msg::Worker(Report::Recorded(Box::new(Recorded {
        commit: ObjectId([2; 20]),
        texts,
        now: None,
        said: Message::new("app-edit-kept"),
        overtaken: Vec::new(),
    })))
}

fn style((fg, bg, modifier): &(Color, Color, Modifier)) -> String {
    let mut parts = Vec::new();
    if *fg != Color::Reset {
        parts.push(fg.to_string());
    }
    if *bg != Color::Reset {
        parts.push(format!("on {bg}"));
    }
    if !modifier.is_empty() {
        parts.push(format!("{modifier:?}"));
    }
    parts.join(" ")
}
