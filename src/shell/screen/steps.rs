//! The loop: what happened goes to the state machine, what follows to the workers, and the screen is drawn.

use super::Event;
use super::terminal::Stage;
use super::work::Workers;
use crate::app::{self, Effect, Input, Loop, Msg, State, present};
use crate::ui;
use ratatui::layout::Rect;
use std::io;
use std::sync::mpsc::Receiver;

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
    if !follow(effects, workers, show)? {
        return Ok(());
    }
    workers.look(state);
    while let Ok(event) = receiver.recv() {
        let mut resized = None;
        // Everything that is waiting is taken before the screen is drawn once.
        for event in std::iter::once(event).chain(receiver.try_iter()) {
            let Event::Msg(msg) = event else {
                return Ok(());
            };
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
        show.paint(state)?;
        // After the frame: the room sees it here first.
        workers.look(state);
    }
    Ok(())
}

/// Has done what follows; whether the program goes on.
fn follow(effects: Vec<Effect>, workers: &Workers, show: &mut Show) -> io::Result<bool> {
    for effect in effects {
        match workers.run(effect, None) {
            Some(Loop::Quit) => return Ok(false),
            Some(Loop::Copy(text)) => show.stage.copy(&text)?,
            Some(Loop::AskLetters) => show.stage.ask_letters(),
            None => {}
        }
    }
    Ok(true)
}
