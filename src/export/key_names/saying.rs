//! A field as people read it: with names in the place of keys, whole or with what became of its words.

use super::KeyNames;
use crate::export::document::{Change, Piece, Revision};
use crate::i18n::Message;
use crate::plan::{Field, Part};
use crate::text::put_in;
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::ops::Range;

/// Words that stand in the place of others.
type Atom = (Range<usize>, String);

impl KeyNames {
    /// What a field says, from its text form.
    pub fn said(&self, field: &Field, text: &str) -> String {
        let Some(atoms) = self.atoms(field, text) else {
            return text.to_owned();
        };
        put_in(text, atoms)
    }

    /// The same where there is room for a line of its own for each name of a list.
    pub fn lines(&self, field: &Field, text: &str) -> String {
        let items = field.parts(text).filter(|_| field.is_list());
        let items = items
            .into_iter()
            .flatten()
            .filter_map(|(_, part)| match part {
                Part::Item(key) => {
                    let name = self.terms(field).and_then(|terms| terms.name(&key));
                    Some(name.unwrap_or(&key).to_owned())
                }
                _ => None,
            });
        match field.is_list() {
            true => items.collect::<Vec<_>>().join("\n"),
            false => self.said(field, text),
        }
    }

    /// The same with its changes: without those that are marked as new it is what the text before them says, without those
    /// marked as struck what the text after them does. Where no single hand answers for a name, keys stay what they are.
    pub fn pieces<'t>(
        &self,
        field: &Field,
        pieces: &[Piece<'t>],
    ) -> Vec<(Cow<'t, str>, Option<Revision>)> {
        let woven = Some(field).filter(|field| self.knows(field));
        let woven = woven.and_then(|field| Weave::of(self, field, pieces)?.pieces());
        woven.unwrap_or_else(|| {
            let pieces = pieces.iter();
            pieces
                .map(|(text, by)| (Cow::Borrowed(*text), *by))
                .collect()
        })
    }

    /// What stands in the place of which bytes of a text form; nothing where it is not of the field's form.
    fn atoms(&self, field: &Field, text: &str) -> Option<Vec<Atom>> {
        if !self.knows(field) {
            return None;
        }
        if let Some(terms) = self.terms(field)
            && !field.is_list()
        {
            return Some(vec![(
                0..text.len(),
                terms.name(text).unwrap_or(text).to_owned(),
            )]);
        }
        let parts = field.parts(text)?;
        let mut nameless: FxHashSet<String> = FxHashSet::default();
        let mut atoms: Vec<Atom> = Vec::with_capacity(parts.len());
        for (at, part) in parts {
            match (self.part(field, &part), part) {
                (Some(said), _) => atoms.push((at, said)),
                (None, Part::Item(key) | Part::Cell(_, key)) => {
                    nameless.insert(field.item(&key));
                }
                (None, _) => {}
            }
        }
        // What bears the name that is the key of another there is said by its own key.
        atoms.retain(|(_, said)| !nameless.contains(said));
        Some(atoms)
    }

    fn part(&self, field: &Field, part: &Part) -> Option<String> {
        match part {
            Part::Item(key) => self.terms(field)?.name(key).map(|name| field.item(name)),
            Part::Joint => None,
            Part::Column(key) => {
                let name = self.columns(&field.row_kind()?)?.name(key)?.to_owned();
                let message = Message::new("documents-cell").with("name", name);
                Some(format!("{} ", self.words.say(&message)))
            }
            Part::Cell(column, key) => {
                let name = self.cells(&field.row_kind()?, column)?.name(key)?;
                Some(field.item(name))
            }
        }
    }
}

/// A text with its changes, letter by letter, and what is said in each state.
struct Weave<'t> {
    letters: Vec<(&'t str, Option<Revision>)>,
    states: [State; 2],
}

/// What is said in a state.
struct State {
    /// The atom that holds each letter.
    of: Vec<Option<usize>>,
    /// The words of each atom, and its letters.
    atoms: Vec<(String, Vec<usize>)>,
    /// What became of words that are of this state alone.
    kind: Change,
}

impl State {
    fn of(
        key_names: &KeyNames,
        field: &Field,
        letters: &[(&str, Option<Revision>)],
        kind: Change,
    ) -> Option<State> {
        let there = |by: &Option<Revision>| by.is_none_or(|by| by.kind == kind);
        let own = letters.iter().filter(|(_, by)| there(by));
        let text: String = own.map(|(letter, _)| *letter).collect();
        let atoms = key_names.atoms(field, &text)?;
        let mut state = State {
            of: Vec::with_capacity(letters.len()),
            atoms: Vec::with_capacity(atoms.len()),
            kind,
        };
        let (mut byte, mut next) = (0, 0);
        for (at, (letter, by)) in letters.iter().enumerate() {
            let mut own = None;
            if there(by) {
                while atoms.get(next).is_some_and(|(range, _)| range.end <= byte) {
                    next += 1;
                }
                own = Some(next).filter(|next| {
                    let atom = atoms.get(*next);
                    atom.is_some_and(|(range, _)| range.contains(&byte))
                });
                byte += letter.len();
            }
            state.of.push(own);
            while let Some(own) = own.filter(|own| *own >= state.atoms.len()) {
                let words = atoms.get(state.atoms.len()).map(|(_, words)| words.clone());
                let holds = (own == state.atoms.len()).then_some(at);
                state.atoms.push((words?, Vec::from_iter(holds)));
            }
            if let Some((_, holds)) = own.and_then(|own| state.atoms.get_mut(own))
                && holds.last() != Some(&at)
            {
                holds.push(at);
            }
        }
        Some(state)
    }

    fn letters(&self, atom: usize) -> &[usize] {
        self.atoms.get(atom).map_or(&[], |(_, letters)| letters)
    }

    fn atom(&self, letter: usize) -> Option<usize> {
        self.of.get(letter).copied().flatten()
    }
}

impl<'t> Weave<'t> {
    fn of(key_names: &KeyNames, field: &Field, pieces: &[Piece<'t>]) -> Option<Weave<'t>> {
        let mut letters = Vec::new();
        for (text, by) in pieces {
            let starts = text
                .char_indices()
                .map(|(at, letter)| at..at + letter.len_utf8());
            letters.extend(starts.filter_map(|at| Some((text.get(at)?, *by))));
        }
        let state = |kind| State::of(key_names, field, &letters, kind);
        let states = [state(Change::Deleted)?, state(Change::Inserted)?];
        Some(Weave { letters, states })
    }

    /// The text with its names.
    fn pieces(&self) -> Option<Vec<(Cow<'t, str>, Option<Revision>)>> {
        let mut out: Vec<(String, Option<Revision>)> = Vec::new();
        let mut push = |words: &str, by: Option<Revision>| match out.last_mut() {
            Some((last, of)) if *of == by => last.push_str(words),
            _ => out.push((words.to_owned(), by)),
        };
        let [before, after] = &self.states;
        for (at, (letter, by)) in self.letters.iter().enumerate() {
            for (state, other) in [(before, after), (after, before)] {
                if by.is_some_and(|by| by.kind != state.kind) {
                    continue;
                }
                let Some(atom) = state.atom(at) else {
                    match (by, other.atom(at)) {
                        (None, None) if state.kind == Change::Deleted => push(letter, None),
                        (None, None) => {}
                        (None, Some(atom)) => {
                            let by = self.hand(other, state, atom)?.by;
                            let kind = state.kind;
                            push(letter, Some(Revision { kind, by }));
                        }
                        (Some(_), _) => push(letter, *by),
                    }
                    continue;
                };
                let Some((words, letters)) = state.atoms.get(atom) else {
                    continue;
                };
                if letters.first() != Some(&at) {
                    continue;
                }
                match self.stays(letters) {
                    true if state.kind == Change::Deleted => push(words, None),
                    true => {}
                    false => push(words, Some(self.hand(state, other, atom)?)),
                }
            }
        }
        let out = out.into_iter().filter(|(words, _)| !words.is_empty());
        Some(out.map(|(words, by)| (Cow::Owned(words), by)).collect())
    }

    /// Whether the letters of an atom are those of one in both states.
    fn stays(&self, letters: &[usize]) -> bool {
        let kept = |at: &usize| self.letters.get(*at).is_some_and(|(_, by)| by.is_none());
        let same = |state: &State| {
            let atom = letters.first().and_then(|first| state.atom(*first));
            atom.is_some_and(|atom| state.letters(atom) == letters)
        };
        letters.iter().all(kept) && self.states.iter().all(same)
    }

    /// What became of an atom that is of one state alone, and by whose doing: of whoever made its letters, else of whoever made
    /// those beside them. Nothing where that is not one hand.
    fn hand(&self, state: &State, other: &State, atom: usize) -> Option<Revision> {
        let letters = state.letters(atom);
        let one = |letters: &mut dyn Iterator<Item = usize>| {
            let by = letters.filter_map(|at| self.letters.get(at)?.1);
            let mut hands: Vec<usize> = by.map(|by| by.by).collect();
            hands.sort_unstable();
            hands.dedup();
            hands
        };
        let mut hands = one(&mut letters.iter().copied());
        if hands.is_empty() {
            let span = *letters.first()?..=*letters.last()?;
            let beside = letters.iter().filter_map(|at| other.atom(*at));
            let beside = beside.flat_map(|atom| other.letters(atom)).copied();
            hands = one(&mut span.chain(beside));
        }
        let kind = state.kind;
        match hands.as_slice() {
            [by] => Some(Revision { kind, by: *by }),
            _ => None,
        }
    }
}
