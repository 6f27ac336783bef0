//! The screens of the dialogue against the plain view of the plan, in one run and without a terminal:
//! 300 clauses, 500 pending amendments, four parties that have spoken on half of the clauses, 200x60.
//! `cargo bench --profile dist --bench dialogue`
//!
//! A frame is the key's step of the state machine and the whole screen drawn into cells.

#![allow(clippy::restriction, missing_docs)]

use plenary::app::key::{Chord, Key};
use plenary::app::model::msg::{Moved, Opened};
use plenary::app::{Input, Intent, Msg, Report, Screen, Size, State, Theme, update};
use plenary::dialogue::{
    Amendment, AmendmentId, Dialogue, Digest, Event, EventKind, Filter, Position, Proposal, Stance,
    Subject, overlay,
};
use plenary::i18n::Language;
use plenary::plan::format::read_plan;
use plenary::plan::{ClauseId, Field, Moment, Plan, Speaker, Voice};
use plenary::track::ObjectId;
use plenary::ui::{self, Cache, Depth};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::hint::black_box;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use strum::IntoEnumIterator;

const CLAUSES: usize = 300;
const AMENDMENTS: usize = 500;
const FRAMES: usize = 300;
/// The clause on which most amendments lie.
const BUSY: &str = "c7";
const NOON: Moment = Moment::new(1_063_620_000, 120);

const WORDS: &str = "The parties agree to extend social security to all who lack it, beginning with \
    essential health care, and to finance it from contributions and public resources together, so that nobody is \
    left without protection in sickness, maternity, disability and old age, and to report on it every year. ";

fn main() {
    let plan = plan();
    let dialogue = dialogue(&plan);
    println!("{:<52}{:>10}{:>8}", "", "median", "ratio");
    made(&plan, &dialogue);
    let mut stage = Stage::open(plan, dialogue);
    stage.go(BUSY);
    stage.press(Key::Enter);
    let plain = stage.frames(&[Key::Down, Key::Up]);
    line("plain view: a key while a clause is read", plain, plain);
    stage.press(Key::Esc);
    let outline = stage.frames(&[Key::Down, Key::Up]);
    line("plain view: a key in the outline", outline, plain);
    let board = stage.frames(&[Key::Char('c'), Key::Esc]);
    line("board: opens, or is left", board, plain);
    stage.press(Key::Char('c'));
    assert_eq!(stage.state.screen, Screen::Board);
    for (name, keys) in [
        ("board: moves a row", [Key::Down, Key::Up]),
        ("board: moves a column", [Key::Right, Key::Left]),
        ("board: turns the view", [Key::Tab, Key::Tab]),
        ("board: sorts", [Key::Char('z'), Key::Char('z')]),
    ] {
        line(name, stage.frames(&keys), plain);
    }
    let moved = stage.moved();
    line("board: a position was recorded", moved, plain);
    stage.press(Key::Esc);
    stage.go(BUSY);
    let opens = stage.frames(&[Key::Char('r'), Key::Esc]);
    stage.press(Key::Char('r'));
    if stage.state.screen == Screen::Amendments {
        line(
            "all amendments in one text: opens, or is left",
            opens,
            plain,
        );
        let overlay = stage.frames(&[Key::Down, Key::Up]);
        line("all amendments in one text: a key", overlay, plain);
    }
}

/// What is made when plan or dialogue change, and not on the way to the screen.
fn made(plan: &Plan, dialogue: &Dialogue) {
    let clause: ClauseId = BUSY.parse().unwrap();
    let pending = dialogue.pending(&clause).len();
    let once = |work: &dyn Fn()| {
        let times = (0..FRAMES).map(|_| {
            let started = Instant::now();
            work();
            started.elapsed()
        });
        median(times.collect())
    };
    let board = once(&|| drop(black_box(plenary::dialogue::Board::of(plan, dialogue))));
    println!(
        "{:<52}{:>7.3} ms",
        "the matrix of the whole plan",
        ms(board)
    );
    let laid = once(&|| {
        let filter = Filter::default();
        black_box(overlay(plan, dialogue, &clause, &Field::Text, &filter));
    });
    let name = format!("{pending} amendments laid over one text");
    println!("{name:<52}{:>7.3} ms", ms(laid));
}

fn line(name: &str, time: Duration, plain: Duration) {
    let ratio = time.as_secs_f64() / plain.as_secs_f64();
    println!("{name:<52}{:>7.3} ms{ratio:>6.2} x", ms(time));
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

struct Stage {
    state: State,
    cache: Cache,
    terminal: Terminal<TestBackend>,
}

impl Stage {
    fn open(plan: Plan, dialogue: Dialogue) -> Stage {
        let size = Size {
            columns: 200,
            rows: 60,
        };
        let mut state = State::new(Language::English, Theme::Dark, size);
        let opened = Opened {
            folder: PathBuf::from("/plans/example"),
            plan: Arc::new(plan),
            dialogue: Arc::new(dialogue),
            head: ObjectId([1; 20]),
            problems: Vec::new(),
            read_only: None,
        };
        update(&mut state, Msg::Worker(Report::Opened(Box::new(opened))));
        Stage {
            state,
            cache: Cache::new(Depth::True),
            terminal: Terminal::new(TestBackend::new(size.columns, size.rows)).unwrap(),
        }
    }

    fn step(&mut self, msg: Msg) -> Duration {
        let started = Instant::now();
        update(&mut self.state, msg);
        self.cache.prepare(&self.state);
        let (state, cache) = (&self.state, &self.cache);
        self.terminal
            .draw(|frame| ui::draw(state, cache, frame))
            .unwrap();
        started.elapsed()
    }

    fn press(&mut self, key: Key) -> Duration {
        self.step(Msg::Input(Input::Key(Chord::of(key))))
    }

    fn go(&mut self, clause: &str) {
        self.step(Msg::Screen(Intent::Go(clause.parse().unwrap())));
    }

    fn frames(&mut self, keys: &[Key]) -> Duration {
        let keys = keys.iter().cycle().take(FRAMES);
        let times = keys.map(|key| self.press(*key)).collect();
        median(times)
    }

    /// The plan at a next revision: everything that depends on it is made anew.
    fn moved(&mut self) -> Duration {
        let workspace = self.state.workspace.as_ref().unwrap();
        let (plan, dialogue) = (Arc::clone(&workspace.plan), Arc::clone(&workspace.dialogue));
        let times = (0..FRAMES).map(|_| {
            let now = Moved {
                plan: Arc::clone(&plan),
                dialogue: Arc::clone(&dialogue),
                head: ObjectId([2; 20]),
                problems: Vec::new(),
            };
            self.step(Msg::Worker(Report::Moved(Box::new(now))))
        });
        median(times.collect())
    }
}

fn plan() -> Plan {
    let manifest = "format = 1\nid = \"bench\"\ntitle = \"Plan\"\ncountries = [\"ML\"]\nlanguage = \"en\"\n\
        stage = \"drafting\"\nrequired = [\"government\", \"employers\", \"workers\", \"civil-society\"]\n";
    let mut files = vec![("plan.toml".to_owned(), manifest.to_owned())];
    for at in 0..CLAUSES {
        let (kind, parent) = match at % 10 {
            0 => ("objective", String::new()),
            _ => ("action", format!("parent = \"c{}\"\n", at - at % 10)),
        };
        let text = format!("Clause {at}. {}", WORDS.repeat(4));
        let file = format!(
            "id = \"c{at}\"\nkind = \"{kind}\"\n{parent}order = {at}\ntitle = \"Clause number {at} of the plan\"\n\
             text = \"{text}\"\n"
        );
        files.push((format!("clauses/c{at}.toml"), file));
    }
    let files = files.iter();
    let (plan, problems) = read_plan(files.map(|(path, text)| (path.as_str(), text.as_str())));
    assert!(problems.is_empty(), "{problems:?}");
    plan
}

fn dialogue(plan: &Plan) -> Dialogue {
    let mut dialogue = Dialogue::default();
    for at in 0..AMENDMENTS {
        // Twelve lie on one clause, the others on all.
        let clause = match at % 42 {
            0 => BUSY.to_owned(),
            _ => format!("c{}", at % CLAUSES),
        };
        let amendment = amendment(plan, at, &clause.parse().unwrap());
        dialogue.amendments.insert(amendment.id.clone(), amendment);
    }
    for at in (0..CLAUSES).step_by(2) {
        for (place, party) in Voice::PARTIES.into_iter().enumerate() {
            let subject = Subject::Clause(format!("c{at}").parse().unwrap());
            let position = Position {
                digest: Digest::of(plan, &dialogue, &subject).unwrap(),
                subject,
                stance: Stance::iter()
                    .nth((at + place) % Stance::iter().count())
                    .unwrap(),
                statement: None,
                by: Speaker::of(party),
                recorder: "Recorder <recorder@example.invalid>".to_owned(),
                time: NOON,
                session: None,
                revision: None,
                figures: Default::default(),
            };
            dialogue.positions.entry(party).or_default().push(position);
        }
    }
    dialogue
}

/// Every amendment strikes one word and puts others in its place.
fn amendment(plan: &Plan, at: usize, clause: &ClauseId) -> Amendment {
    let known = &plan.clauses[clause];
    let words: Vec<&str> = known.text.split(' ').collect();
    let place = 3 + at * 7 % (words.len() - 4);
    let mut proposed: Vec<&str> = words.clone();
    proposed[place] = "without further delay";
    let id: AmendmentId = format!("a{at}").parse().unwrap();
    Amendment {
        id,
        number: Some(u32::try_from(at + 1).unwrap()),
        proposal: Proposal::Words {
            clause: clause.clone(),
            field: Field::Text,
            on: Digest::of_clause(plan, known),
            original: Some(known.text.clone()),
            proposed: Some(proposed.join(" ")),
        },
        reason: None,
        events: vec![Event {
            what: EventKind::Tabled,
            by: Speaker::of(Voice::PARTIES[at % 4]),
            recorder: "Recorder <recorder@example.invalid>".to_owned(),
            time: NOON,
            session: None,
            reason: None,
            because: None,
        }],
    }
}
