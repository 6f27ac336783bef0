//! What the terminal sends, as messages.

use super::Event;
use crate::app::Msg;
use crate::app::key::{Chord, Key, Mouse, Press};
use crate::text::Width;
use crossterm::event::{
    self, Event as Sent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};
use std::sync::mpsc::Sender;

/// Reads the terminal until it is gone or nobody listens. With `probed`, the answer to the question of
/// [`Stage::take`](super::terminal::Stage::take) comes first.
pub fn listen(sender: &Sender<Event>, probed: bool) {
    // The terminal's answer may never come; keys wait for it at most the two seconds that crossterm waits.
    if probed && let Ok((columns, _)) = crossterm::cursor::position() {
        let _ = sender.send(Event::Msg(Msg::Width(Width::probed(columns))));
    }
    loop {
        let Ok(sent) = event::read() else {
            let _ = sender.send(Event::Stop);
            return;
        };
        if let Some(msg) = message(sent)
            && sender.send(Event::Msg(msg)).is_err()
        {
            return;
        }
    }
}

fn message(sent: Sent) -> Option<Msg> {
    match sent {
        // Windows also reports releases.
        Sent::Key(key) if key.kind == KeyEventKind::Release => None,
        Sent::Key(key) => chord(key).map(Msg::Key),
        Sent::Mouse(event) => mouse(event).map(Msg::Mouse),
        Sent::Paste(text) => Some(Msg::Paste(text)),
        Sent::Resize(columns, rows) => Some(Msg::Resize(columns, rows)),
        Sent::FocusGained | Sent::FocusLost => None,
    }
}

fn chord(event: KeyEvent) -> Option<Chord> {
    let has = |modifier| event.modifiers.contains(modifier);
    let key = match event.code {
        KeyCode::Char(letter) if has(KeyModifiers::CONTROL) => {
            Key::Char(letter.to_ascii_lowercase())
        }
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::F(number) => Key::F(number),
        _ => return None,
    };
    let says_it_itself = matches!(key, Key::Char(_) | Key::BackTab);
    Some(Chord {
        key,
        // AltGr arrives as Control and Alt together on some systems: what it types is plain text.
        ctrl: has(KeyModifiers::CONTROL) && !(has(KeyModifiers::ALT) && says_it_itself),
        alt: has(KeyModifiers::ALT) && !(has(KeyModifiers::CONTROL) && says_it_itself),
        shift: has(KeyModifiers::SHIFT) && !says_it_itself,
    })
}

fn mouse(event: MouseEvent) -> Option<Mouse> {
    let press = match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Press::Click,
        MouseEventKind::Drag(MouseButton::Left) => Press::Drag,
        MouseEventKind::Up(MouseButton::Left) => Press::Release,
        MouseEventKind::ScrollUp => Press::Wheel(-1),
        MouseEventKind::ScrollDown => Press::Wheel(1),
        _ => return None,
    };
    Some(Mouse {
        column: event.column,
        row: event.row,
        press,
        shift: event.modifiers.contains(KeyModifiers::SHIFT),
    })
}
