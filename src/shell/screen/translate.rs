//! The terminal library's keys and mouse as the state machine knows them.

use crate::app::Input;
use crate::app::key::{Chord, Key, Mouse, Press};
use crossterm::event::{
    Event as Sent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

/// What an event of the terminal means; nothing where it means nothing.
pub fn input(sent: Sent) -> Option<Input> {
    match sent {
        // Windows also reports releases.
        Sent::Key(key) if key.kind == KeyEventKind::Release => None,
        Sent::Key(key) => chord(key).map(Input::Key),
        Sent::Mouse(event) => mouse(event).map(Input::Mouse),
        Sent::Paste(text) => Some(Input::Paste(text)),
        Sent::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyEventState, MediaKeyCode};
    use proptest::prelude::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Input> {
        input(Sent::Key(KeyEvent::new(code, modifiers)))
    }

    fn chord_of(code: KeyCode, modifiers: KeyModifiers) -> Chord {
        match pressed(code, modifiers) {
            Some(Input::Key(chord)) => chord,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn only_presses_count() {
        let mut key = KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE);
        key.kind = KeyEventKind::Release;
        assert!(input(Sent::Key(key)).is_none());
    }

    #[test]
    fn a_capital_is_itself_and_control_has_no_case() {
        let shift = KeyModifiers::SHIFT;
        assert_eq!(chord_of(KeyCode::Char('U'), shift), Chord::char('U'));
        let both = KeyModifiers::CONTROL | shift;
        assert_eq!(chord_of(KeyCode::Char('S'), both), Chord::ctrl('s'));
    }

    #[test]
    fn what_alt_gr_types_is_plain_text() {
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(chord_of(KeyCode::Char('@'), altgr), Chord::char('@'));
    }

    #[test]
    fn shift_counts_for_keys_that_type_nothing() {
        let chord = chord_of(KeyCode::Left, KeyModifiers::SHIFT);
        assert!(chord.shift && chord.key == Key::Left);
        assert_eq!(
            chord_of(KeyCode::BackTab, KeyModifiers::SHIFT),
            Chord::of(Key::BackTab)
        );
    }

    #[test]
    fn the_wheel_turns_both_ways() {
        let turned = |kind| {
            let event = MouseEvent {
                kind,
                column: 3,
                row: 4,
                modifiers: KeyModifiers::NONE,
            };
            match input(Sent::Mouse(event)) {
                Some(Input::Mouse(mouse)) => mouse.press,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(turned(MouseEventKind::ScrollUp), Press::Wheel(-1));
        assert_eq!(turned(MouseEventKind::ScrollDown), Press::Wheel(1));
    }

    proptest! {
        /// Whatever a terminal makes of bytes: what types something is what was typed, and nothing else counts as typed.
        #[test]
        fn whatever_key_a_terminal_reports_is_itself_or_nothing(
            which in 0..24_usize, letter in any::<char>(), number in any::<u8>(),
            modifiers in any::<u8>(), kind in 0..3_usize,
        ) {
            let others = [
                KeyCode::Enter, KeyCode::Esc, KeyCode::Tab, KeyCode::BackTab, KeyCode::Backspace,
                KeyCode::Delete, KeyCode::Insert, KeyCode::Null, KeyCode::CapsLock, KeyCode::Menu,
                KeyCode::Pause, KeyCode::KeypadBegin, KeyCode::F(number), KeyCode::Up,
                KeyCode::Media(MediaKeyCode::Play),
            ];
            let code = others.get(which).copied().unwrap_or(KeyCode::Char(letter));
            let kinds = [KeyEventKind::Press, KeyEventKind::Repeat, KeyEventKind::Release];
            let event = KeyEvent {
                code,
                modifiers: KeyModifiers::from_bits_truncate(modifiers),
                kind: kinds[kind],
                state: KeyEventState::NONE,
            };
            let meant = input(Sent::Key(event));
            if kinds[kind] == KeyEventKind::Release {
                prop_assert!(meant.is_none());
            } else if let (KeyCode::Char(letter), Some(Input::Key(chord))) = (code, meant) {
                let typed = matches!(chord.key, Key::Char(it) if it == letter || chord.ctrl || it == letter.to_ascii_lowercase());
                prop_assert!(typed, "{chord:?}");
                prop_assert!(!chord.shift);
            }
        }
    }
}
