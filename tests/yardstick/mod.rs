//! The yardstick: the plainest ratatui program that shows an outline and the clause that is selected in it, with the
//! library's own widgets. A key selects the next row. It is given its rows in one file, so that it reads no plan, no
//! git and no history; it lays out only the rows in sight and one clause, and keeps nothing between two frames.

use crossterm::event::{Event, read};
use crossterm::terminal::{
    BeginSynchronizedUpdate, EndSynchronizedUpdate, EnterAlternateScreen, enable_raw_mode,
};
use crossterm::{execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Modifier, Style};
use ratatui::widgets::{List, ListState, Paragraph, Wrap};
use ratatui::{Frame, Terminal};
use std::io::stdout;
use std::path::Path;

/// Between two rows of the file.
const ROW: char = '\u{1e}';
/// Between a row's title and its text.
const TEXT: char = '\u{1f}';

/// Writes the file that [`run`] is given: a title and a text for each row.
pub fn prepare(path: &Path, rows: impl Iterator<Item = (String, String)>) {
    let rows: Vec<String> = rows
        .map(|(title, text)| format!("{title}{TEXT}{text}"))
        .collect();
    std::fs::write(path, rows.join(&ROW.to_string())).unwrap();
}

pub fn run(path: &Path) {
    let file = std::fs::read_to_string(path).unwrap();
    let rows: Vec<(&str, &str)> = file
        .split(ROW)
        .filter_map(|row| row.split_once(TEXT))
        .collect();
    enable_raw_mode().unwrap();
    execute!(stdout(), EnterAlternateScreen).unwrap();
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout())).unwrap();
    for pressed in 0.. {
        let selected = pressed % rows.len();
        queue!(stdout(), BeginSynchronizedUpdate).unwrap();
        terminal.draw(|frame| draw(frame, &rows, selected)).unwrap();
        execute!(stdout(), EndSynchronizedUpdate).unwrap();
        while !matches!(read().unwrap(), Event::Key(_)) {}
    }
}

fn draw(frame: &mut Frame<'_>, rows: &[(&str, &str)], selected: usize) {
    let halves = [Constraint::Percentage(40), Constraint::Percentage(60)];
    let [outline, clause] = Layout::horizontal(halves).areas(frame.area());
    let first = selected.saturating_sub(usize::from(outline.height) / 2);
    let in_sight = rows.iter().skip(first).take(usize::from(outline.height));
    let list = List::new(in_sight.map(|(title, _)| *title))
        .highlight_style(Style::new().add_modifier(Modifier::REVERSED));
    let mut state = ListState::default().with_selected(Some(selected - first));
    frame.render_stateful_widget(list, outline, &mut state);
    let text = rows.get(selected).map_or("", |(_, text)| *text);
    frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: false }), clause);
}
