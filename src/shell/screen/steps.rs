//! The loop: what happened goes to the state machine, what follows to the workers, and the screen is drawn.

use super::Event;
use super::terminal::Stage;
use super::work::Workers;
use crate::app::{self, Effect, Input, Loop, Msg, State, present};
use crate::ui;
use ratatui::layout::Rect;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// The terminal, and what drawing keeps from frame to frame.
pub struct Show {
    /// The terminal.
    pub stage: Stage,
    /// What drawing keeps.
    pub cache: ui::Cache,
}

impl Show {
    /// Draws the state. What does not differ from the frame before is not sent.
    pub fn paint(&mut self, state: &State) -> io::Result<()> {
        #[cfg(debug_assertions)]
        crate::shell::panic::asked(state);
        self.cache.prepare(state);
        self.stage.mend();
        let sizes = present::sizes(state);
        self.stage
            .terminal
            .backend_mut()
            .letters(state.letters, &sizes);
        let cache = &self.cache;
        let terminal = &mut self.stage.terminal;
        terminal.draw(|frame| ui::draw(state, cache, frame))?;
        self.stage.send()
    }
}

/// Does what follows from earlier steps, then takes steps until the program is left. Blocks on one channel: where nothing happens, nothing is done.
///
/// # Errors
///
/// Where the terminal takes nothing more.
pub fn take(
    state: &mut State,
    effects: Vec<Effect>,
    receiver: &Receiver<Event>,
    workers: &Workers,
    show: &mut Show,
) -> io::Result<()> {
    let taken = take_all(state, effects, receiver, workers, show);
    // A terminal that is gone may be noticed by painting on it, before the system says so.
    if taken.is_err() {
        ended(state, workers);
    }
    taken
}

fn take_all(
    state: &mut State,
    effects: Vec<Effect>,
    receiver: &Receiver<Event>,
    workers: &Workers,
    show: &mut Show,
) -> io::Result<()> {
    if !follow(effects, workers, show)? {
        return Ok(());
    }
    workers.look(state);
    let mut pause = Pause::default();
    loop {
        let event = match pause.wait(receiver) {
            Ok(event) => event,
            Err(RecvTimeoutError::Timeout) => {
                show.paint(state)?;
                pause.painted();
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        };
        let mut resized = None;
        let mut only_progress = true;
        // Everything that is waiting is taken before the screen is drawn once.
        for event in std::iter::once(event).chain(receiver.try_iter()) {
            let Event::Msg(msg) = event else {
                ended(state, workers);
                return Ok(());
            };
            only_progress &= msg.is_progress();
            if let Msg::Input(Input::Resize(columns, rows)) = msg {
                resized = Some((columns, rows));
            }
            if !follow(app::update(state, msg), workers, show)? {
                return Ok(());
            }
        }
        if let Some((columns, rows)) = resized {
            // The size may be what it was, and the terminal nonetheless have cut off cells in between.
            let area = Rect::new(0, 0, columns, rows);
            show.stage.terminal.resize(area)?;
        }
        if state.still && only_progress && pause.puts_off() {
            continue;
        }
        show.paint(state)?;
        pause.painted();
        // After the frame: the room sees it here first.
        workers.look(state);
    }
}

/// Has done what has to be done although the program is made to end.
pub fn ended(state: &State, workers: &Workers) {
    for effect in app::ended(state) {
        // What the loop does itself is of no use any more.
        let _ = workers.run(effect, None);
    }
}

/// Where nothing may move, how far something has come is shown no more than once a second.
#[derive(Default)]
struct Pause {
    last: Option<Instant>,
    put_off: bool,
}

/// So long what is shown of it stays.
const STAYS: Duration = Duration::from_secs(1);

impl Pause {
    /// Waits for what happens; no longer than until what was put off can be shown.
    fn wait(&self, receiver: &Receiver<Event>) -> Result<Event, RecvTimeoutError> {
        match self.left().filter(|_| self.put_off) {
            Some(left) => receiver.recv_timeout(left),
            None => receiver.recv().map_err(RecvTimeoutError::from),
        }
    }

    fn left(&self) -> Option<Duration> {
        let last = self.last?;
        Some(STAYS.saturating_sub(last.elapsed()))
    }

    /// Whether it is too early to show what happened: it is kept for later.
    fn puts_off(&mut self) -> bool {
        self.put_off = self.left().is_some_and(|left| !left.is_zero());
        self.put_off
    }

    fn painted(&mut self) {
        *self = Pause {
            last: Some(Instant::now()),
            put_off: false,
        };
    }
}

/// Has done what follows; whether the program goes on.
fn follow(effects: Vec<Effect>, workers: &Workers, show: &mut Show) -> io::Result<bool> {
    for effect in effects {
        match workers.run(effect, None) {
            Some(Loop::Quit) => return Ok(false),
            Some(Loop::Copy(text)) => show.stage.copy(&text)?,
            Some(Loop::AskLetters) => show.stage.ask_letters(),
            // What is painted is there to be read.
            Some(Loop::SayAgain | Loop::SayKeys) | None => {}
        }
    }
    Ok(true)
}
