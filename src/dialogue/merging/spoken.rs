//! The files of a dialogue on three sides.

use super::{Three, talk};
use crate::dialogue::Dialogue;
use std::collections::BTreeMap;

/// Brings what a file of the dialogue says together, and tells whether it collides.
pub(super) fn meet(path: &str, sides: Three<&Dialogue>, out: &mut Dialogue) -> bool {
    let (folder, stem) = parts(path);
    match folder {
        "amendments" => {
            let Ok(id) = stem.parse() else { return true };
            let three = sides.map(|side| side.amendments.get(&id));
            let (merged, collides) = match (three.ours, three.theirs) {
                (Some(ours), Some(theirs)) => talk::amendment(three.base, (ours, theirs)),
                // What was taken back on one side and went on at the other goes on.
                (Some(one), None) | (None, Some(one)) => (one.clone(), false),
                (None, None) => return false,
            };
            out.amendments.insert(id, merged);
            collides
        }
        "sessions" => {
            let Ok(id) = stem.parse() else { return true };
            let three = sides.map(|side| side.sessions.get(&id));
            let (merged, collides) = match (three.ours, three.theirs) {
                (Some(ours), Some(theirs)) => talk::session(three.base, (ours, theirs)),
                (Some(one), None) | (None, Some(one)) => (one.clone(), false),
                (None, None) => return false,
            };
            out.sessions.insert(id, merged);
            collides
        }
        _ => {
            let Ok(party) = stem.parse() else { return true };
            let held = sides.map(|side| side.positions.get(&party).map_or(&[][..], Vec::as_slice));
            let (merged, twice) = talk::positions(held);
            out.positions.insert(party, merged);
            twice
        }
    }
}

fn parts(path: &str) -> (&str, &str) {
    let (folder, name) = path.split_once('/').unwrap_or(("", path));
    (folder, name.strip_suffix(".toml").unwrap_or(name))
}

/// Takes over what one file of a dialogue says; nothing where it is not there.
pub(super) fn carry(path: &str, from: &Dialogue, to: &mut Dialogue) {
    let (folder, stem) = parts(path);
    match folder {
        "amendments" => one(stem.parse().ok(), &from.amendments, &mut to.amendments),
        "sessions" => one(stem.parse().ok(), &from.sessions, &mut to.sessions),
        _ => one(stem.parse().ok(), &from.positions, &mut to.positions),
    }
}

fn one<K: Ord, V: Clone>(key: Option<K>, from: &BTreeMap<K, V>, to: &mut BTreeMap<K, V>) {
    let Some(key) = key else { return };
    match from.get(&key) {
        Some(value) => to.insert(key, value.clone()),
        None => to.remove(&key),
    };
}

/// Whether a text says what a dialogue says in the file of this path.
pub(super) fn says(path: &str, text: &str, wanted: &Dialogue) -> bool {
    let (read, _) = Dialogue::read([(path, text.as_bytes())]);
    let mut here = Dialogue::default();
    let mut there = Dialogue::default();
    carry(path, &read, &mut here);
    carry(path, wanted, &mut there);
    here == there
}
