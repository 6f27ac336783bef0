//! A clause that somebody put elsewhere while changes were recorded: struck as a whole in one place and put in anew in another,
//! by one author. The lines of the new place become those of the clause, with what else was done to them, and the old place is
//! no more.

use super::fitting::{alike, bare};
use super::lines::{Fate, Line};
use super::roll::{Claim, Roll};
use super::titles::ALIKE;
use crate::export::docx::read::Hand;
use crate::plan::Field;
use crate::text::{RunKind, diff_text};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Who put a clause elsewhere, by its row.
pub type Carried = BTreeMap<usize, Hand>;

/// How many lines further on the same line is looked for: so many more may have been put in between.
const NEAR: usize = 20;

/// An author, where a file names one.
type Author = Option<Arc<str>>;

/// Lets clauses stand where they were put, and tells by whom. `headings` are what each row's said when it was sent.
pub fn carried(roll: &Roll<'_>, lines: Vec<Line>, headings: &[String]) -> (Vec<Line>, Carried) {
    let finder = Finder {
        struck: lines.iter().map(|line| struck(roll, line)).collect(),
        put: lines.iter().map(|line| put(roll, line)).collect(),
        lines: &lines,
    };
    let mut carried = Carried::new();
    let mut merged: FxHashMap<usize, Option<Line>> = FxHashMap::default();
    for (row, from, to) in finder.titles(roll, headings) {
        if merged.contains_key(&from) || merged.contains_key(&to) {
            // It went with what it stands under.
            if let Some(hand) = finder.put.get(to).and_then(Option::as_ref) {
                carried.insert(row, hand.clone());
            }
            continue;
        }
        let Some((hand, block)) = finder.block(from, to) else {
            continue;
        };
        for (from, to) in block {
            if let Some((old, new)) = lines.get(from).zip(lines.get(to)) {
                merged.insert(to, Some(joined(old, new, hand)));
                merged.insert(from, None);
            }
        }
        carried.insert(row, hand.clone());
    }
    if carried.is_empty() {
        return (lines, carried);
    }
    let lines = lines.into_iter().enumerate();
    let lines = lines.filter_map(|(at, line)| match merged.remove(&at) {
        Some(other) => other,
        None => Some(line),
    });
    (lines.collect(), carried)
}

/// What became of a line's words, and of its end; that of a cell is never marked.
fn fates(line: &Line) -> impl Iterator<Item = &Fate> {
    let end = Some(&line.mark).filter(|_| line.cell.is_none());
    line.pieces.iter().map(|(_, fate)| fate).chain(end)
}

/// Who, other than us, struck the whole of a line that was there.
fn struck(roll: &Roll<'_>, line: &Line) -> Option<Hand> {
    let by = |fate: &Fate| {
        let by = fate.deleted.clone().filter(|by| !roll.is_ours(by));
        by.filter(|by| roll.was_there(fate) && !roll.is_pending(by))
    };
    let first = by(fates(line).next()?)?;
    let same = |fate: &Fate| by(fate).is_some_and(|by| by.author == first.author);
    fates(line).all(same).then_some(first)
}

/// Who put the whole of a line in, whatever others put into it.
fn put(roll: &Roll<'_>, line: &Line) -> Option<Hand> {
    let by = |fate: &Fate| {
        let by = fate.inserted.clone().filter(|by| !roll.is_ours(by));
        by.filter(|by| !roll.is_pending(by))
    };
    let all = fates(line).all(|fate| by(fate).is_some());
    let last = fates(line).last().and_then(by);
    last.filter(|_| all)
}

struct Finder<'f> {
    lines: &'f [Line],
    struck: Vec<Option<Hand>>,
    put: Vec<Option<Hand>>,
}

impl Finder<'_> {
    /// Each row whose heading was struck, with the place of that, and that of the same heading put in by the same author.
    fn titles(&self, roll: &Roll<'_>, headings: &[String]) -> Vec<(usize, usize, usize)> {
        let mut named: FxHashMap<&str, Option<usize>> = FxHashMap::default();
        for (row, heading) in headings.iter().enumerate() {
            let known = named.entry(bare(heading)).or_insert(Some(row));
            if *known != Some(row) {
                *known = None;
            }
        }
        let mut there: FxHashMap<(Author, String), Vec<usize>> = FxHashMap::default();
        for (at, line) in self.lines.iter().enumerate().rev() {
            if let Some(by) = self.put.get(at).and_then(Option::as_ref)
                && line.heading.is_some()
            {
                let title = bare(&moved(line, by)).to_owned();
                there
                    .entry((by.author.clone(), title))
                    .or_default()
                    .push(at);
            }
        }
        let mut titles = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let by = self.struck.get(at).and_then(Option::as_ref);
            let Some(by) = by.filter(|_| line.heading.is_some()) else {
                continue;
            };
            let said = words(line);
            let title = bare(&said);
            let claims = line.places.iter().filter_map(|name| roll.claim(name));
            let mut rows = claims.filter_map(|claim| match claim {
                Claim::Field(row, Field::Title) => Some(row),
                _ => None,
            });
            let row = rows.next().or_else(|| named.get(title).copied().flatten());
            let row = row.filter(|row| roll.rows.get(*row).is_some_and(|row| row.added.is_none()));
            let places = there.get_mut(&(by.author.clone(), title.to_owned()));
            if let Some(row) = row.filter(|_| !title.is_empty())
                && let Some(to) = places.and_then(Vec::pop)
            {
                titles.push((row, at, to));
            }
        }
        titles
    }

    /// The lines of the old place beside those of the new one, from two headings on. Nothing where something of the clause went
    /// and did not come.
    fn block(&self, from: usize, to: usize) -> Option<(&Hand, Vec<(usize, usize)>)> {
        let hand = self.put.get(to)?.as_ref()?;
        let mine = |hands: &[Option<Hand>], at: usize| {
            let by = hands.get(at).and_then(Option::as_ref);
            by.is_some_and(|by| by.author == hand.author)
        };
        let mut block = vec![(from, to)];
        let (mut old, mut new) = (from + 1, to + 1);
        while mine(&self.struck, old) {
            let line = self.lines.get(old)?;
            let here = (new..new + NEAR).take_while(|at| mine(&self.put, *at));
            let row = match line.heading {
                Some(_) => Some(new).filter(|at| mine(&self.put, *at) && self.same(old, *at)),
                None => here
                    .take_while(|at| {
                        self.lines
                            .get(*at)
                            .is_some_and(|line| line.heading.is_none())
                    })
                    .find(|at| self.same(old, *at)),
            };
            match row {
                Some(at) => {
                    block.push((old, at));
                    (old, new) = (old + 1, at + 1);
                }
                // The next clause was struck, or went elsewhere.
                None if line.heading.is_some() => break,
                None if words(line).trim().is_empty() => old += 1,
                None => return None,
            }
        }
        Some((hand, block))
    }

    /// Whether a line that was put in says what one that was struck did, or nearly.
    fn same(&self, old: usize, new: usize) -> bool {
        let both = self.lines.get(old).zip(self.lines.get(new));
        let hand = self.put.get(new).and_then(Option::as_ref);
        both.zip(hand).is_some_and(|((old, new), hand)| {
            let kind = old.cell.is_some() == new.cell.is_some();
            let heading = old.heading.is_some() == new.heading.is_some();
            let least = if old.heading.is_some() { 100 } else { ALIKE };
            kind && heading && alike(bare(&words(old)), bare(&moved(new, hand))) >= least
        })
    }
}

fn words(line: &Line) -> String {
    line.pieces.iter().map(|(text, _)| text.as_str()).collect()
}

/// The words of a line that its author put in.
fn moved(line: &Line, by: &Hand) -> String {
    let own = line.pieces.iter().filter(|(_, fate)| is_by(fate, by));
    own.map(|(text, _)| text.as_str()).collect()
}

fn is_by(fate: &Fate, hand: &Hand) -> bool {
    let by = fate.inserted.as_ref();
    by.is_some_and(|by| by.author == hand.author)
}

/// A line in its new place, where its words are no new ones.
fn joined(old: &Line, new: &Line, hand: &Hand) -> Line {
    let mut line = new.clone();
    line.places = old.places.iter().chain(&new.places).cloned().collect();
    line.remarks.extend(old.remarks.iter().cloned());
    if is_by(&line.mark, hand) {
        line.mark.inserted = None;
    }
    let (before, after) = (words(old), moved(new, hand));
    let mut runs = diff_text(&before, &after).into_iter();
    let gone = Fate {
        inserted: None,
        deleted: Some(hand.clone()),
    };
    line.pieces.clear();
    let mut left: Option<(RunKind, usize)> = None;
    for (text, fate) in &new.pieces {
        if !is_by(fate, hand) {
            line.pieces.push((text.clone(), fate.clone()));
            continue;
        }
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let (kind, length) = match left.take() {
                Some(left) => left,
                None => match runs.next() {
                    Some(run) if run.kind == RunKind::Deleted => {
                        line.pieces.push((run.text.to_owned(), gone.clone()));
                        continue;
                    }
                    Some(run) => (run.kind, run.text.len()),
                    None => (RunKind::Inserted, rest.len()),
                },
            };
            let (own, after) = rest
                .split_at_checked(length.min(rest.len()))
                .unwrap_or((rest, ""));
            let mut fate = fate.clone();
            if kind == RunKind::Kept {
                fate.inserted = None;
            }
            line.pieces.push((own.to_owned(), fate));
            left = Some((kind, length - own.len().min(length))).filter(|(_, length)| *length > 0);
            rest = after;
        }
    }
    let last = runs.filter(|run| run.kind == RunKind::Deleted);
    line.pieces
        .extend(last.map(|run| (run.text.to_owned(), gone.clone())));
    line
}
