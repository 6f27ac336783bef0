//! The screen without a terminal: what a terminal would be sent, frame by frame, the same bytes wherever it is made.

use super::easel::{Easel, Outbox};
use crate::app::State;
use crate::ui::{self, Cache, Depth};
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::io;

/// A screen that is filmed.
pub struct Film {
    terminal: Terminal<Easel>,
    outbox: Outbox,
    cache: Cache,
}

impl Film {
    /// A screen of this size.
    ///
    /// # Errors
    ///
    /// None that is known: nothing is written anywhere.
    pub fn new(columns: u16, rows: u16) -> io::Result<Film> {
        // Whether somebody wants no colours here says nothing of those who watch.
        crossterm::style::force_color_output(true);
        let outbox = Outbox::default();
        let area = Rect::new(0, 0, columns, rows);
        let options = TerminalOptions {
            viewport: Viewport::Fixed(area),
        };
        let mut terminal = Terminal::with_options(Easel::new(outbox.clone()), options)?;
        terminal.backend_mut().fit(area.as_size());
        Ok(Film {
            terminal,
            outbox,
            // What is filmed is watched on any ground: the whole of it is painted.
            cache: Cache::new(Depth::True).painting(),
        })
    }

    /// What a terminal would be sent for this state: what differs from the frame before.
    ///
    /// # Errors
    ///
    /// As [`Film::new`].
    pub fn paint(&mut self, state: &State) -> io::Result<Vec<u8>> {
        self.cache.prepare(state);
        let cache = &self.cache;
        self.terminal.draw(|frame| ui::draw(state, cache, frame))?;
        Ok(self.outbox.taken())
    }
}
