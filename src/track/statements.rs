//! Who made the statements that a file makes. A statement is made or taken back whole: who adds a report or sets a number
//! says all of it, whoever wrote the same words in another one.

use super::lineage::{Lineage, NOTHING, Takes};
use super::{ChangeIx, History, ObjectId};
use std::collections::BTreeMap;

/// Each statement with the changes that made it; several where it was made on several lines of work that met.
pub type Made<S> = BTreeMap<S, Vec<ChangeIx>>;

/// The statements of a file at a change, with the changes that made them. The file is known by its index in
/// [`History::clauses`]; `read` tells what a version says, and nothing where it cannot be read: what is broken takes nothing
/// back.
///
/// What an undo brings back is its first maker's. Whoever else says again what was taken back says it themselves.
pub fn made<S: Ord + Clone>(
    history: &History,
    file: u32,
    at: ChangeIx,
    read: &dyn Fn(ObjectId) -> Option<Vec<S>>,
) -> Made<S> {
    let lineage = history.lineage();
    let version = lineage.version(history, at, file);
    if version == NOTHING {
        return Made::new();
    }
    let mut known: BTreeMap<u32, Made<S>> = BTreeMap::new();
    for at in lineage.past(&[version]) {
        let made = version_of(lineage, at, &known, read);
        known.insert(at, made);
    }
    known.remove(&version).unwrap_or_default()
}

fn version_of<S: Ord + Clone>(
    lineage: &Lineage,
    at: u32,
    known: &BTreeMap<u32, Made<S>>,
    read: &dyn Fn(ObjectId) -> Option<Vec<S>>,
) -> Made<S> {
    let Some(node) = lineage.node(at) else {
        return Made::new();
    };
    let parents: Vec<&Made<S>> = node.parents.iter().filter_map(|it| known.get(it)).collect();
    let said = match node.blob {
        None => Some(Vec::new()),
        Some(blob) => read(blob),
    };
    let Some(said) = said else {
        let before = parents.iter().flat_map(|made| made.keys());
        return before
            .map(|one| (one.clone(), inherited(&parents, one)))
            .collect();
    };
    let maker = |one: &S| {
        let before = inherited(&parents, one);
        if !before.is_empty() {
            return before;
        }
        let again = match node.takes {
            Takes::Nothing => None,
            Takes::Act(_) | Takes::Strokes(_) => earlier(known, one),
        };
        again.unwrap_or_else(|| vec![node.change])
    };
    let all = said.into_iter().map(|one| {
        let maker = maker(&one);
        (one, maker)
    });
    all.collect()
}

/// Who made a statement before, on any of the lines that lead here.
fn inherited<S: Ord>(parents: &[&Made<S>], one: &S) -> Vec<ChangeIx> {
    let makers = parents.iter().filter_map(|made| made.get(one));
    let mut makers: Vec<ChangeIx> = makers.flatten().copied().collect();
    makers.sort_unstable();
    makers.dedup();
    makers
}

/// Who made it when it last stood in any version before.
fn earlier<S: Ord>(known: &BTreeMap<u32, Made<S>>, one: &S) -> Option<Vec<ChangeIx>> {
    let mut versions = known.values().rev();
    versions.find_map(|made| made.get(one)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{ClauseId, Moment};
    use crate::track::{Change, CommitId, Person, Touch};

    /// A file says the letters of its number, given as the number's digits.
    fn id(number: u8) -> CommitId {
        ObjectId([number; 20])
    }

    fn person() -> Person {
        Person {
            name: String::new(),
            email: String::new(),
        }
    }

    /// Changes by their parents, what the file says after each, and what they undo.
    fn history(changes: &[(&[u32], &'static str, &[u8])]) -> (History, Vec<&'static str>) {
        let texts: Vec<&'static str> = changes.iter().map(|(_, text, _)| *text).collect();
        let blob = |text: &str| {
            let at = texts.iter().position(|it| *it == text).unwrap();
            id(100 + u8::try_from(at).unwrap())
        };
        let all = changes
            .iter()
            .zip(0_u8..)
            .map(|((parents, text, undoes), number)| {
                let new = Some(blob(text));
                let sides: Vec<Option<&str>> = match parents.is_empty() {
                    true => vec![None],
                    false => parents.iter().map(|it| Some(texts[*it as usize])).collect(),
                };
                let touches = sides.iter().zip(0_u32..).filter_map(|(old, parent)| {
                    let old = old.map(blob);
                    (old != new).then_some(Touch {
                        clause: 0,
                        parent,
                        old,
                        new,
                    })
                });
                Change {
                    id: id(number),
                    parents: parents.iter().map(|it| ChangeIx(*it)).collect(),
                    attribution: None,
                    touches: touches.collect(),
                    shallow: false,
                    author: person(),
                    recorder: person(),
                    time: Moment::new(i64::from(number), 0),
                    subject: String::new(),
                    reason: String::new(),
                    claimed: true,
                    session: None,
                    act: None,
                    stroke: None,
                    undoes: undoes.iter().map(|it| id(*it)).collect(),
                    takes_back: Vec::new(),
                }
            });
        let file: ClauseId = "file".parse().unwrap();
        (History::new(all.collect(), vec![file]), texts)
    }

    /// Each letter with the numbers of its makers; a text with `!` cannot be read.
    fn told(changes: &[(&[u32], &'static str, &[u8])]) -> String {
        let (history, texts) = history(changes);
        let read = |blob: ObjectId| {
            let text = texts[usize::from(blob.0[0] - 100)];
            (!text.contains('!')).then(|| text.chars().collect::<Vec<char>>())
        };
        let last = ChangeIx(u32::try_from(changes.len() - 1).unwrap());
        let made = made(&history, 0, last, &read);
        let one = |(letter, makers): (&char, &Vec<ChangeIx>)| {
            let makers: Vec<String> = makers.iter().map(|it| it.0.to_string()).collect();
            format!("{letter}{}", makers.join("+"))
        };
        made.iter().map(one).collect::<Vec<String>>().join(" ")
    }

    #[test]
    fn a_statement_is_made_by_the_change_that_brought_it() {
        assert_eq!(
            told(&[(&[], "a", &[]), (&[0], "ba", &[]), (&[1], "abc", &[])]),
            "a0 b1 c2"
        );
        // Where stood what it says plays no part.
        assert_eq!(told(&[(&[], "ab", &[]), (&[0], "ba", &[])]), "a0 b0");
        // Two lines of work: what only one has is its maker's, what both said is both's.
        let both: &[(&[u32], &'static str, &[u8])] = &[
            (&[], "a", &[]),
            (&[0], "abx", &[]),
            (&[0], "acx", &[]),
            (&[1, 2], "abcx", &[]),
        ];
        assert_eq!(told(both), "a0 b1 c2 x1+2");
    }

    #[test]
    fn what_an_undo_brings_back_is_its_makers() {
        let undone = [
            (&[][..], "a", &[][..]),
            (&[0][..], "ab", &[]),
            (&[1][..], "a!", &[]),
            (&[2][..], "b", &[]),
            (&[3][..], "ab", &[3_u8][..]),
        ];
        assert_eq!(told(&undone), "a0 b1");
        // Whoever says it again without undoing anything says it.
        let again = [
            (&[][..], "a", &[][..]),
            (&[0][..], "", &[]),
            (&[1][..], "a", &[]),
        ];
        assert_eq!(told(&again), "a2");
    }
}
