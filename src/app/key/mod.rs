//! Keys and the mouse as the state machine knows them: no terminal library's types.

pub mod layouts;
mod names;

pub use layouts::Keyboard;
pub use names::chord;

use std::fmt;

/// A key without its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character as typed: an upper-case letter is itself, not Shift and a letter.
    Char(char),
    /// Enter or Return.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift-Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key.
    F(u8),
}

/// A key with its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chord {
    /// The key.
    pub key: Key,
    /// Whether Control is held.
    pub ctrl: bool,
    /// Whether Alt is held.
    pub alt: bool,
    /// Whether Shift is held; never set for characters, which say it themselves.
    pub shift: bool,
}

impl Chord {
    /// The key alone.
    pub const fn of(key: Key) -> Chord {
        Chord {
            key,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    /// A character alone.
    pub const fn char(letter: char) -> Chord {
        Chord::of(Key::Char(letter))
    }

    /// Control and a character.
    pub const fn ctrl(letter: char) -> Chord {
        Chord {
            key: Key::Char(letter),
            ctrl: true,
            alt: false,
            shift: false,
        }
    }

    /// Alt and a character.
    pub const fn alt(letter: char) -> Chord {
        Chord {
            key: Key::Char(letter),
            ctrl: false,
            alt: true,
            shift: false,
        }
    }

    /// The character this chord types, if it types one.
    pub fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(letter) if !self.ctrl && !self.alt => Some(letter),
            _ => None,
        }
    }
}

impl From<Key> for Chord {
    fn from(key: Key) -> Chord {
        Chord::of(key)
    }
}

impl From<char> for Chord {
    fn from(letter: char) -> Chord {
        Chord::char(letter)
    }
}

/// The caption as keyboards have it: the same in every language.
impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if self.shift {
            f.write_str("Shift-")?;
        }
        match self.key {
            Key::Char(' ') => f.write_str("Space"),
            Key::Char(letter) if self.ctrl || self.alt => write!(f, "{}", letter.to_uppercase()),
            Key::Char(letter) => write!(f, "{letter}"),
            Key::Enter => f.write_str("Enter"),
            Key::Esc => f.write_str("Esc"),
            Key::Tab => f.write_str("Tab"),
            Key::BackTab => f.write_str("Shift-Tab"),
            Key::Backspace => f.write_str("Backspace"),
            Key::Delete => f.write_str("Delete"),
            Key::Up => f.write_str("↑"),
            Key::Down => f.write_str("↓"),
            Key::Left => f.write_str("←"),
            Key::Right => f.write_str("→"),
            Key::Home => f.write_str("Home"),
            Key::End => f.write_str("End"),
            Key::PageUp => f.write_str("PageUp"),
            Key::PageDown => f.write_str("PageDown"),
            Key::F(number) => write!(f, "F{number}"),
        }
    }
}

/// What the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The first button went down.
    Click,
    /// The mouse moved with the first button down.
    Drag,
    /// The first button came up.
    Release,
    /// The wheel turned; negative is up.
    Wheel(i32),
}

/// A mouse event in screen cells, the top left being 0, 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    /// The column.
    pub column: u16,
    /// The row.
    pub row: u16,
    /// What happened there.
    pub press: Press,
    /// Whether Shift was held.
    pub shift: bool,
}
