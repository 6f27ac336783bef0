//! The screen: the terminal, the loop of events, and the workers that run effects.

mod depth;
mod input;
mod panic;
mod terminal;
mod work;

use crate::app::{self, Effect, Msg, Size, State, Theme};
use crate::i18n::{Language, Message};
use crate::text::Shown;
use crate::ui;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use terminal::Stage;
pub use work::User;
use work::Workers;

/// What to show.
#[derive(Debug, Default)]
pub struct Open {
    /// The folder of the plan; the library if absent.
    pub folder: Option<PathBuf>,
    /// The language of the interface.
    pub language: Language,
    /// The theme, if one was chosen.
    pub theme: Option<Theme>,
    /// Who runs the program and where it keeps things.
    pub user: User,
}

/// What reaches the loop.
pub(crate) enum Event {
    /// Something happened.
    Msg(Msg),
    /// The terminal is gone, or the system wants the program to end.
    Stop,
}

/// Opens the screen and returns when it is left.
pub fn open(request: Open) -> ExitCode {
    let language = request.language;
    match run(request) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let message = Message::new("ui-terminal-failed").with("why", error.to_string());
            let sentence = app::say(language, &message);
            let _ = writeln!(io::stderr(), "{}", Shown::line(&sentence));
            ExitCode::from(3)
        }
    }
}

fn run(request: Open) -> io::Result<()> {
    let variable = |name: &str| std::env::var(name).ok();
    let suited = depth::theme(variable);
    let theme = request.theme.unwrap_or(suited);
    let reports = request.user.state.clone();
    let (columns, rows) = crossterm::terminal::size()?;
    let size = Size { columns, rows };
    let mut state = State::new(request.language, theme, size);
    let (sender, receiver) = channel();
    let mut workers = Workers::new(sender.clone(), request.user)?;
    // The plan is there before the first frame: an empty screen says nothing.
    let first = request.folder.map_or(Effect::ListLibrary, Effect::Open);
    let mut later = Vec::new();
    for msg in workers.load(first) {
        later.extend(app::update(&mut state, msg));
    }
    panic::prepare(reports, request.language);
    let probe = needs_probe(&state);
    let mut stage = Stage::take(probe)?;
    let mut cache = ui::Cache::new(depth::depth(variable), suited);
    paint(&mut stage, &mut cache, &state)?;
    workers.start()?;
    later.into_iter().for_each(|effect| workers.run(effect));
    hear(sender, probe)?;
    steps(&mut state, &receiver, &mut workers, &mut stage, &mut cache)?;
    // What is being recorded is recorded before the program ends.
    drop(stage);
    workers.finish();
    Ok(())
}

/// Whether the plan holds letters that terminals paint differently wide. The question costs nothing where the
/// terminal answers, but one that does not would keep the first key waiting.
fn needs_probe(state: &State) -> bool {
    let indic = |text: &str| {
        text.chars().any(|c| matches!(c, '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'))
    };
    state.table.as_ref().is_some_and(|table| {
        let mut clauses = table.plan.clauses.values();
        indic(&table.plan.manifest.title)
            || clauses.any(|clause| indic(&clause.title) || indic(&clause.text))
    })
}

fn hear(sender: Sender<Event>, probe: bool) -> io::Result<()> {
    signals(sender.clone())?;
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || input::listen(&sender, probe))?;
    Ok(())
}

/// Ends the program in order when the system asks for it or the terminal is closed.
#[cfg(unix)]
fn signals(sender: Sender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            if signals.forever().next().is_some() {
                let _ = sender.send(Event::Stop);
            }
        })?;
    Ok(())
}

#[cfg(not(unix))]
fn signals(_sender: Sender<Event>) -> io::Result<()> {
    Ok(())
}

fn steps(
    state: &mut State,
    receiver: &Receiver<Event>,
    workers: &mut Workers,
    stage: &mut Stage,
    cache: &mut ui::Cache,
) -> io::Result<()> {
    while let Ok(event) = receiver.recv() {
        // Everything that is waiting is taken before the screen is drawn once.
        for event in std::iter::once(event).chain(receiver.try_iter()) {
            let Event::Msg(msg) = event else {
                return Ok(());
            };
            for effect in app::update(state, msg) {
                match effect {
                    Effect::Quit => return Ok(()),
                    effect => workers.run(effect),
                }
            }
        }
        paint(stage, cache, state)?;
    }
    Ok(())
}

fn paint(stage: &mut Stage, cache: &mut ui::Cache, state: &State) -> io::Result<()> {
    cache.prepare(state);
    stage.terminal.draw(|frame| ui::draw(state, cache, frame))?;
    stage.send()
}
