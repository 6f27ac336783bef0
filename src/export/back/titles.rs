//! Which heading is that of which clause: by the name it bears, and where that is gone or was put elsewhere, by its words.

use super::fitting::alike;
use super::lines::Line;
use super::roll::{Claim, Roll};
use crate::plan::Field;
use rustc_hash::FxHashMap;

/// The line that is each row's heading.
pub fn titles(
    roll: &Roll<'_>,
    lines: &[Line],
    claims: &[Option<Claim>],
    sent: &[String],
) -> Vec<Option<usize>> {
    let mut finder = Finder {
        lines,
        before: lines.iter().map(|line| roll.before(line)).collect(),
        sent,
        found: vec![None; roll.rows.len()],
        taken: vec![false; lines.len()],
    };
    finder.by_name(roll, claims);
    finder.anywhere(roll, claims);
    finder.by_words(claims);
    finder.found
}

struct Finder<'f> {
    lines: &'f [Line],
    /// What each line said before others changed it.
    before: Vec<String>,
    /// What the heading of each row said.
    sent: &'f [String],
    found: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Finder<'_> {
    fn said(&self, line: usize) -> &str {
        self.before.get(line).map_or("", String::as_str)
    }

    fn take(&mut self, row: usize, line: usize) {
        if let (Some(found), Some(taken)) = (self.found.get_mut(row), self.taken.get_mut(line)) {
            (*found, *taken) = (Some(line), true);
        }
    }

    /// Of several that bear a name, the one that says most of what was sent; rather a heading than none.
    fn by_name(&mut self, roll: &Roll<'_>, claims: &[Option<Claim>]) {
        let mut bearing: Vec<Vec<usize>> = vec![Vec::new(); self.sent.len()];
        for (at, claim) in claims.iter().enumerate() {
            let new = self.lines.get(at).is_none_or(|line| roll.is_new(line));
            // What somebody else put in bears a name only because it came from beside one that does.
            if let Some(Claim::Field(row, Field::Title)) = claim
                && (!new || roll.rows.get(*row).is_some_and(|row| row.added.is_some()))
                && let Some(bearing) = bearing.get_mut(*row)
            {
                bearing.push(at);
            }
        }
        let elsewhere = self.elsewhere(&bearing);
        for (row, bearing) in bearing.iter().enumerate() {
            let wanted = self.sent.get(row).map_or("", String::as_str);
            let mut best: Option<(bool, u32, usize)> = None;
            for at in bearing.iter().filter(|at| !elsewhere.contains_key(at)) {
                let heading = self
                    .lines
                    .get(*at)
                    .is_some_and(|line| line.heading.is_some());
                let score = alike(wanted, self.said(*at));
                if best.is_none_or(|(was, most, _)| (heading, score) > (was, most)) {
                    best = Some((heading, score, *at));
                }
            }
            if let Some((.., at)) = best {
                self.take(row, at);
            }
        }
        for (at, row) in elsewhere {
            if self.found.get(row).is_some_and(Option::is_none) {
                self.take(row, at);
            }
        }
    }

    /// Lines whose name is another clause's, and whose words are the heading of one whose own name went elsewhere: names
    /// can be changed, and words are what people read.
    fn elsewhere(&self, bearing: &[Vec<usize>]) -> FxHashMap<usize, usize> {
        let mut rows: FxHashMap<&str, Option<usize>> = FxHashMap::default();
        for (row, text) in self.sent.iter().enumerate() {
            let known = rows.entry(text.as_str()).or_insert(Some(row));
            if *known != Some(row) {
                *known = None;
            }
        }
        let own = |row: usize| {
            let wanted = self.sent.get(row).map_or("", String::as_str);
            let all = bearing.get(row).into_iter().flatten();
            let mut all = all.map(|at| self.said(*at));
            all.any(|said| said == wanted)
        };
        let mut elsewhere = FxHashMap::default();
        for (row, bearing) in bearing.iter().enumerate() {
            for at in bearing {
                let said = self.said(*at);
                if self.sent.get(row).is_some_and(|wanted| wanted == said) {
                    continue;
                }
                if let Some(Some(other)) = rows.get(said)
                    && *other != row
                    && !said.is_empty()
                    && !own(*other)
                {
                    elsewhere.insert(*at, *other);
                }
            }
        }
        elsewhere
    }

    /// Where names are gone, and a heading says word for word what one and no other said: that one, wherever it was put.
    fn anywhere(&mut self, roll: &Roll<'_>, claims: &[Option<Claim>]) {
        let mut lost: FxHashMap<&str, Option<usize>> = FxHashMap::default();
        for (row, text) in self
            .sent
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
        {
            let known = lost.entry(text.as_str()).or_insert(Some(row));
            if *known != Some(row) {
                *known = None;
            }
        }
        let mut taken = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            let free = matches!(claims.get(at), Some(None)) && self.taken.get(at) == Some(&false);
            if !free || line.heading.is_none() || line.cell.is_some() || roll.is_new(line) {
                continue;
            }
            if let Some(row) = lost.get_mut(self.said(at)).and_then(Option::take)
                && self.found.get(row) == Some(&None)
            {
                taken.push((row, at));
            }
        }
        for (row, at) in taken {
            self.take(row, at);
        }
    }

    /// Where names are gone: in order, by words that are alike. A line that is no heading any more must say the same.
    fn by_words(&mut self, claims: &[Option<Claim>]) {
        let mut next = 0;
        for at in 0..self.lines.len() {
            let free = matches!(claims.get(at), Some(None))
                && !self.taken.get(at).copied().unwrap_or(true);
            let Some(line) = self.lines.get(at).filter(|_| free) else {
                let taken = self.taken.get(at) == Some(&true);
                let row = || self.found.iter().position(|line| *line == Some(at));
                next = taken.then(row).flatten().map_or(next, |row| row + 1);
                continue;
            };
            let said = self.said(at).to_owned();
            if said.is_empty() || line.cell.is_some() {
                continue;
            }
            let lost = (next..self.sent.len()).filter(|row| self.found.get(*row) == Some(&None));
            let is = |row: &usize, least: u32| {
                let wanted = self.sent.get(*row).map_or("", String::as_str);
                alike(wanted, &said) >= least
            };
            let lost: Vec<usize> = lost.take(NEAR).collect();
            let same = lost.iter().find(|row| is(row, SAME));
            let near = || lost.iter().find(|row| is(row, ALIKE));
            let heading = line.heading.is_some();
            if let Some(row) = same.or_else(|| near().filter(|_| heading)).copied() {
                self.take(row, at);
                next = row + 1;
            }
        }
    }
}

/// Of a hundred words that both have, so many: those that say the same, and those that say nearly the same.
pub const SAME: u32 = 100;
pub const ALIKE: u32 = 60;

/// How many clauses ahead one whose name is gone is looked for.
const NEAR: usize = 200;
