//! The yardstick: a minimal ratatui program. It shows a full screen of wrapped text and moves it by one row on
//! every key, so that every cell is laid out and most are written again.

use crossterm::event::{Event, read};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, enable_raw_mode,
};
use crossterm::{execute, queue};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::widgets::{Paragraph, Wrap};
use std::io::stdout;

pub fn run() {
    enable_raw_mode().unwrap();
    execute!(stdout(), EnterAlternateScreen).unwrap();
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout())).unwrap();
    let text: String = (0..700)
        .map(|place| format!("Sentence {place} of a text that is long enough to be wrapped. "))
        .collect();
    for row in 0.. {
        queue!(stdout(), BeginSynchronizedUpdate).unwrap();
        terminal
            .draw(|frame| {
                let text = Paragraph::new(text.as_str()).wrap(Wrap { trim: false });
                frame.render_widget(text.scroll((row % 100, 0)), frame.area());
            })
            .unwrap();
        execute!(stdout(), EndSynchronizedUpdate).unwrap();
        while !matches!(read().unwrap(), Event::Key(_)) {}
    }
}
