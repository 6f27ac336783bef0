//! The screen: the terminal, the loop of events, and the workers that run effects.
//!
//! Nothing here decides what a key means or what is drawn: that is the state machine's and the drawing's.

mod bell;
mod depth;
mod easel;
mod film;
mod gauge;
mod hangup;
mod input;
mod large;
mod plain;
mod probe;
mod runs;
mod signals;
mod sizes;
mod steps;
mod terminal;
mod translate;
mod work;

use super::extent;
use super::settings::{Places, Settings};
use crate::app::model::notice::Notice;
use crate::app::model::replay::{Pace, ReplayMsg};
use crate::app::{self, Intent, Msg, Size, State, Theme};
use crate::i18n::{Language, Message};
use crate::plan::ClauseId;
use crate::text::Shown;
use crate::track::CommitId;
use crate::{store, ui};
use bell::Ear;
pub use depth::depth;
pub use film::Film;
use gauge::Gauge;
pub use probe::{Answers, probe};
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use steps::Show;
use terminal::Stage;
#[cfg(unix)]
pub(in crate::shell) use translate::input;
use work::{First, Workers};

/// What to open, and for whom.
pub struct Open {
    /// The folder of a plan; none for the plan here, else the library.
    pub folder: Option<PathBuf>,
    /// Which plan, where the repository holds several.
    pub plan: Option<String>,
    /// Whether it is a built-in one, of which nobody has been told where it is kept.
    pub example: bool,
    /// Whether it is a second screen, which only shows what another one does.
    pub second: bool,
    /// What of it is to be gone through act by act at once, if anything.
    pub replay: Option<Box<Replaying>>,
    /// The language of the interface.
    pub language: Language,
    /// What the user has set.
    pub settings: Settings,
    /// Where Plenary keeps things.
    pub places: Places,
}

/// A replay to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaying {
    /// The folder of the plan.
    pub folder: PathBuf,
    /// Which plan, where the repository holds several.
    pub plan: Option<String>,
    /// The only clause.
    pub clause: Option<ClauseId>,
    /// The change to begin with.
    pub from: Option<CommitId>,
    /// The revision that the acts lead to.
    pub until: CommitId,
    /// How fast it plays.
    pub pace: Pace,
}

impl Replaying {
    fn msgs(&self) -> [Msg; 2] {
        let begin = ReplayMsg::Begin {
            clause: self.clause.clone(),
            from: self.from,
            until: Some(self.until),
        };
        [begin, ReplayMsg::Play(self.pace)].map(|msg| Intent::Replay(msg).into())
    }
}

/// What reaches the loop.
enum Event {
    /// Something happened.
    Msg(Msg),
    /// A line came in where there is no terminal that tells keys apart.
    Line(String),
    /// No more lines come.
    NoMore,
    /// The terminal is gone, or the system wants the program to end.
    Stop,
}

/// Opens the screen and returns when it is left.
pub fn open(request: Open) -> ExitCode {
    let language = request.language;
    if request.settings.plain || plain::takes_only_lines() {
        return match plain::run(request) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => complain(
                language,
                &Message::new("plain-failed").with("why", store::reason(&error)),
            ),
        };
    }
    // Asked first: what draws a screen must never end up in a file.
    let message = if io::stdout().is_terminal() {
        match run(request) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(_) if !io::stdin().is_terminal() => Message::new("ui-no-terminal"),
            Err(error) => Message::new("ui-terminal-failed").with("why", store::reason(&error)),
        }
    } else {
        Message::new("ui-no-terminal")
    };
    complain(language, &message)
}

fn complain(language: Language, message: &Message) -> ExitCode {
    let sentence = app::say(language, message);
    let _ = writeln!(io::stderr(), "{}", Shown::line(&sentence));
    ExitCode::from(3)
}

/// Gives the terminal back, however it was taken.
pub fn give_back() {
    terminal::give_back();
    plain::give_back();
}

fn run(request: Open) -> io::Result<()> {
    let variable = |name: &str| std::env::var(name).ok();
    let language = request.language;
    let ground = depth::ground(variable);
    let theme = request.settings.theme.or(ground).unwrap_or_default();
    // The plan is there before the first frame: an empty screen says nothing. It is opened while the rest is made ready.
    thread::scope(|scope| {
        let opening = thread::Builder::new().name("opening".to_owned());
        let opening = opening.spawn_scoped(scope, || work::first(&request))?;
        let prepared = prepare(language, theme);
        let opened = opening.join().unwrap_or_else(|_| work::unopened(&request));
        prepared.map(|prepared| (prepared, opened))
    })
    .and_then(|(prepared, opened)| show(request, prepared, opened))
}

/// What the screen is made of, before there is anything to show.
struct Prepared {
    state: State,
    sender: Sender<Event>,
    receiver: Receiver<Event>,
    gauge: Gauge,
    ear: Ear,
    stage: Stage,
}

fn prepare(language: Language, theme: Theme) -> io::Result<Prepared> {
    // A change of the size is heard from before the size is asked for, or one between the two would be lost.
    let (sender, receiver) = channel();
    signals::listen(sender.clone())?;
    let (columns, rows) = extent::presumed()?;
    let mut state = State::new(language, theme, Size { columns, rows });
    state.library.home = std::env::home_dir();
    state.seed = store::unique().into();
    let (bell, ear) = bell::pair()?;
    let gauge = Gauge::new(bell);
    Ok(Prepared {
        stage: Stage::new(gauge.clone())?,
        state,
        sender,
        receiver,
        gauge,
        ear,
    })
}

/// Shows what was opened, until the screen is left.
fn show(request: Open, prepared: Prepared, mut first: First) -> io::Result<()> {
    let Prepared {
        mut state,
        sender,
        receiver,
        gauge,
        ear,
        mut stage,
    } = prepared;
    let variable = |name: &str| std::env::var(name).ok();
    settle(&mut state, &request);
    let mut effects = Vec::new();
    let replay = request.replay.as_ref().map(|replay| replay.msgs());
    let msgs = std::mem::take(&mut first.msgs).into_iter();
    for msg in msgs.chain(replay.into_iter().flatten()) {
        effects.extend(app::update(&mut state, msg));
    }
    if request.second {
        app::second::begin(&mut state);
    }
    stage.take(state.still)?;
    let cache = ui::Cache::new(depth(variable)).with(request.settings.parties);
    let mut show = Show {
        stage,
        cache: match depth::ground(variable) == Some(state.theme) {
            true => cache,
            false => cache.painting(),
        },
    };
    show.paint(&state)?;
    if let Some(rest) = first.rest() {
        effects.extend(app::update(&mut state, rest));
        show.paint(&state)?;
    }
    hear(sender.clone(), gauge, ear)?;
    let workers = Workers::start(request, first.shown, sender)?;
    let ended = steps::take(&mut state, effects, &receiver, &workers, &mut show);
    drop(show);
    // What is being recorded is recorded before the program ends.
    workers.finish();
    ended
}

/// Tells the state what the user has set.
fn settle(state: &mut State, request: &Open) {
    let settings = &request.settings;
    if let Some(letters) = settings.letters {
        (state.letters, state.asked_letters) = (letters, true);
    }
    state.still = settings.still || is_still(|name| std::env::var(name).ok());
    state.keys = settings.keys.clone();
    // What is wrong with them is for whoever set them, not for the room.
    if !settings.refused.is_empty() && !request.second {
        let path = Settings::path(&request.places);
        let path = path.map(|path| path.display().to_string());
        let notice = Notice::Settings(settings.refused.clone(), path.unwrap_or_default());
        state.notices.push(notice);
    }
}

/// Whether the surroundings ask that nothing moves by itself.
fn is_still(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name| variable(name).is_some_and(|value| !value.is_empty());
    set("PLENARY_NO_MOTION") || set("NO_MOTION")
}

/// Starts to listen to the terminal.
fn hear(sender: Sender<Event>, gauge: Gauge, ear: Ear) -> io::Result<()> {
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || input::listen(&sender, &gauge, ear))?;
    Ok(())
}
