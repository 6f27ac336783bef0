//! What keys mean to a text: as in any editor of the desktop, not modal.

use super::buffer::{EditorKey, Motion};
use crate::app::key::{Chord, Key};

/// What a chord does to a text, if anything. `page` is the number of rows on screen.
pub(in crate::app) fn meaning(chord: Chord, page: usize) -> Option<EditorKey> {
    if chord.typed() == Some('[') {
        return Some(EditorKey::Bracket);
    }
    if let Some(letter) = chord.typed() {
        return Some(EditorKey::Insert(letter.to_string()));
    }
    let whole_words = chord.ctrl || chord.alt;
    let key = match chord.key {
        Key::Enter => EditorKey::Insert("\n".to_owned()),
        Key::Backspace if whole_words => EditorKey::BackspaceWord,
        Key::Backspace => EditorKey::Backspace,
        Key::Delete if whole_words => EditorKey::DeleteWord,
        Key::Delete => EditorKey::Delete,
        Key::Char('w' | 'h') if chord.ctrl => EditorKey::BackspaceWord,
        _ => return motion(chord, page).map(|motion| EditorKey::Move(motion, chord.shift)),
    };
    Some(key)
}

fn motion(chord: Chord, page: usize) -> Option<Motion> {
    let page = isize::try_from(page).unwrap_or(1).max(1);
    let far = chord.ctrl || chord.alt;
    Some(match chord.key {
        Key::Left if far => Motion::WordLeft,
        Key::Left => Motion::Left,
        Key::Right if far => Motion::WordRight,
        Key::Right => Motion::Right,
        Key::Up => Motion::Rows(-1),
        Key::Down => Motion::Rows(1),
        Key::PageUp => Motion::Rows(-page),
        Key::PageDown => Motion::Rows(page),
        Key::Home if chord.ctrl => Motion::Top,
        Key::Home => Motion::Home,
        Key::End if chord.ctrl => Motion::Bottom,
        Key::End => Motion::End,
        _ => return None,
    })
}
