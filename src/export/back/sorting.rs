//! Which field of which clause each line of a file is: by its name, without one by what it stands behind. A heading without
//! a name begins a new clause.

use super::fitting::{alike, bare};
use super::grids::foreign;
use super::lines::{Line, Spot};
use super::roll::{Claim, Roll, field_called};
use super::titles::{ALIKE, titles};
use crate::export::document::FRONT;
use crate::export::docx::read::Cell;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::Field;
use crate::text::one_line;
use rustc_hash::{FxHashMap, FxHashSet};
use strum::IntoEnumIterator;

/// Where the walk through the lines is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Region {
    Front,
    Row(usize),
    New(usize),
    Gone,
    End,
}

/// What a document said when it was sent, for lines whose names are gone.
#[derive(Default)]
pub struct Known {
    /// The heading of each row.
    pub headings: Vec<String>,
    /// The lines before the first clause.
    pub fronts: Vec<String>,
    /// The lines behind the last clause.
    pub ends: Vec<String>,
}

/// The lines before the first clause: those of the document, and what documents say there of what is marked in them.
pub fn fronts(roll: &Roll<'_>, lines: &[Line]) -> Vec<String> {
    let is_front = |line: &&Line| claim(roll, line) == Some(Claim::Front);
    let own = lines.iter().filter(is_front).map(|line| roll.before(line));
    let said = Language::iter().flat_map(|language| {
        let words = Catalogue::of(language);
        let since = Message::new("documents-since").with("base", "");
        [words.say(&since), words.word("documents-pending")]
    });
    own.chain(said).filter(|text| !text.is_empty()).collect()
}

/// The lines behind the last clause.
pub fn ends(roll: &Roll<'_>, lines: &[Line]) -> Vec<String> {
    let is_end = |line: &&Line| claim(roll, line) == Some(Claim::End);
    let said = lines.iter().filter(is_end).map(|line| roll.before(line));
    said.filter(|text| !text.is_empty()).collect()
}

/// Where each line belongs.
pub fn sort(roll: &Roll<'_>, lines: &[Line], known: &Known) -> Vec<Spot> {
    let mut claims: Vec<Option<Claim>> = lines.iter().map(|line| claim(roll, line)).collect();
    let headings = known.headings.as_slice();
    let titles = titles(roll, lines, &claims, headings);
    if !claims.contains(&Some(Claim::End)) {
        let from = titles.iter().flatten().max().map_or(0, |last| last + 1);
        for (line, claim) in lines.iter().zip(&mut claims).skip(from) {
            let said = roll.before(line);
            let is_end = |end: &String| alike(end, &said) >= ALIKE;
            if claim.is_none() && !said.is_empty() && known.ends.iter().any(is_end) {
                *claim = Some(Claim::End);
            }
        }
    }
    let mut of_line: FxHashMap<usize, usize> = FxHashMap::default();
    for (row, line) in titles.iter().enumerate() {
        of_line.extend(line.map(|line| (line, row)));
    }
    let mut sorter = Sorter {
        roll,
        lines,
        headings,
        fronts: &known.fronts,
        titles: &titles,
        region: Region::Front,
        last: None,
        new: 0,
        foreign: foreign(roll, lines),
        cells: FxHashMap::default(),
        labels: FxHashMap::default(),
    };
    let mut spots = Vec::with_capacity(lines.len());
    for (at, (line, claim)) in lines.iter().zip(claims).enumerate() {
        let title = of_line.get(&at).copied();
        spots.push(sorter.spot(line, claim, title));
    }
    spots
}

/// What the names in a line say of it: of several the one that fits what it is.
fn claim(roll: &Roll<'_>, line: &Line) -> Option<Claim> {
    let mut claims = line.places.iter().filter_map(|name| roll.claim(name));
    let first = claims.next()?;
    let fits = |claim: &Claim| match claim {
        Claim::Field(_, field) => (*field == Field::Title) == line.heading.is_some(),
        _ => true,
    };
    match fits(&first) {
        true => Some(first),
        false => Some(claims.find(fits).unwrap_or(first)),
    }
}

struct Sorter<'s, 'p> {
    roll: &'s Roll<'p>,
    lines: &'s [Line],
    /// What the heading of each row said when it was sent.
    headings: &'s [String],
    /// What stands before the first clause.
    fronts: &'s [String],
    titles: &'s [Option<usize>],
    region: Region,
    /// The row that the walk was in last.
    last: Option<usize>,
    new: usize,
    /// The tables that the document did not have.
    foreign: FxHashSet<usize>,
    cells: FxHashMap<Cell, Spot>,
    labels: FxHashMap<(usize, usize), String>,
}

impl Sorter<'_, '_> {
    fn spot(&mut self, line: &Line, claim: Option<Claim>, title: Option<usize>) -> Spot {
        if let Some(cell) = line.cell {
            let spot = self.in_cell(line, claim, cell);
            self.cells.insert(cell, spot.clone());
            return spot;
        }
        if let Some(row) = title {
            self.region = Region::Row(row);
            self.last = Some(row);
            return Spot::Field(row, Field::Title);
        }
        let own = !self.roll.is_new(line);
        match claim {
            Some(Claim::Front) if own && self.region == Region::Front => return self.front(line),
            Some(Claim::End) if own => {
                self.region = Region::End;
                return Spot::Aside;
            }
            Some(Claim::Gone) if own && self.gone(line) => return Spot::Aside,
            // The other place of a clause that was moved.
            Some(Claim::Field(_, Field::Title)) if own && self.gone(line) => {
                self.region = Region::Gone;
                return Spot::Aside;
            }
            Some(Claim::Field(row, field)) if own && line.heading.is_none() => {
                if let Some(spot) = self.named(row, field) {
                    return spot;
                }
            }
            _ => {}
        }
        match line.heading.is_some() && !blank(line) {
            true => self.heading(line),
            false => self.behind(line),
        }
    }

    /// Of a line before the first clause: programs write anew what it says of the document, but the title is the plan's.
    fn front(&self, line: &Line) -> Spot {
        let title = format!("{FRONT}_1");
        let said = one_line(&self.roll.before(line));
        let other = !said.is_empty() && !self.fronts.iter().any(|front| one_line(front) == said);
        match other && line.places.contains(&title) {
            true => Spot::Nowhere,
            false => Spot::Aside,
        }
    }

    /// Whether nothing of a line is left, whatever anybody did to it since it was sent.
    fn gone(&mut self, line: &Line) -> bool {
        let gone = line.pieces.iter().all(|(_, fate)| {
            fate.deleted
                .as_ref()
                .is_some_and(|by| self.roll.is_ours(by))
        });
        if gone && line.heading.is_some() {
            self.region = Region::Gone;
        }
        gone
    }

    /// Of a line that says itself what it is. Text that stands under another heading than its own has been put there.
    fn named(&self, row: usize, field: Field) -> Option<Spot> {
        if field == Field::Title {
            return None;
        }
        let lost = self.titles.get(row).is_none_or(Option::is_none);
        let here = match self.region {
            Region::Row(now) => now == row,
            Region::New(_) => self.last == Some(row),
            Region::Front => true,
            Region::Gone | Region::End => false,
        };
        (here || lost).then_some(Spot::Field(row, field))
    }

    fn heading(&mut self, line: &Line) -> Spot {
        let tracked = self.roll.is_new(line);
        if !tracked && matches!(self.region, Region::Front | Region::End) {
            return Spot::Nowhere;
        }
        let number = self.new;
        self.new += 1;
        self.region = Region::New(number);
        Spot::Heading(number)
    }

    /// Of a line that says nothing of itself.
    fn behind(&self, line: &Line) -> Spot {
        match self.region {
            Region::Row(row) => Spot::Field(row, Field::Text),
            Region::New(number) => Spot::New(number),
            _ if blank(line) => Spot::Aside,
            Region::Front if self.is_contents(line) || self.is_front(line) => Spot::Aside,
            Region::Front | Region::Gone | Region::End => Spot::Nowhere,
        }
    }

    /// Whether a line says what stands before the first clause.
    fn is_front(&self, line: &Line) -> bool {
        let said = self.roll.before(line);
        let first = |text: &str| text.split_whitespace().next().map(str::to_owned);
        let begins = first(&said);
        let mut fronts = self.fronts.iter();
        fronts.any(|front| first(front) == begins && alike(front, said.trim()) >= ALIKE)
    }

    /// Whether a line before the first clause is of the contents: programs write them anew.
    fn is_contents(&self, line: &Line) -> bool {
        let text: String = line.pieces.iter().map(|(text, _)| text.as_str()).collect();
        let named = |heading: &String| {
            let title = bare(heading);
            !title.is_empty() && text.contains(title)
        };
        let mut empty = Language::iter();
        empty.any(|it| Catalogue::of(it).word("documents-contents") == text.trim())
            || self.headings.iter().any(named)
    }

    fn in_cell(&mut self, line: &Line, claim: Option<Claim>, cell: Cell) -> Spot {
        if let Some(Claim::Field(row, field)) = claim
            && !matches!(field, Field::Title | Field::Text)
            && (!self.roll.is_new(line) || self.region == Region::Row(row))
        {
            return Spot::Field(row, field);
        }
        if self.foreign.contains(&cell.table) {
            match self.region {
                Region::Row(_) | Region::New(_) if blank(line) => return Spot::Aside,
                Region::Row(_) | Region::New(_) => return self.behind(line),
                Region::Front | Region::Gone | Region::End => {}
            }
        }
        if let Some(known) = self.cells.get(&cell) {
            return known.clone();
        }
        let Region::Row(row) = self.region else {
            return match blank(line) || self.region != Region::Front && !self.is_marked(line) {
                true => Spot::Aside,
                false => Spot::Nowhere,
            };
        };
        if cell.column == 1 {
            let label = self.labels.entry((cell.table, cell.row)).or_default();
            label.extend(line.pieces.iter().map(|(text, _)| text.as_str()));
            return match self.field_at(cell) {
                Some(_) => Spot::Label,
                None if blank(line) || self.is_beside(cell) => Spot::Aside,
                None => Spot::Nowhere,
            };
        }
        match self.field_at(cell) {
            Some(field) => Spot::Field(row, field),
            None if blank(line) => Spot::Aside,
            None => Spot::Nowhere,
        }
    }

    /// The field that the first cell of a row names.
    fn field_at(&self, cell: Cell) -> Option<Field> {
        let label = self.labels.get(&(cell.table, cell.row))?;
        field_called(label)
    }

    /// Whether a cell stands beside one that bears a name.
    fn is_beside(&self, cell: Cell) -> bool {
        let beside = |line: &&Line| {
            let there = line
                .cell
                .is_some_and(|it| (it.table, it.row) == (cell.table, cell.row));
            there
                && line
                    .places
                    .iter()
                    .any(|name| self.roll.claim(name).is_some())
        };
        self.lines.iter().find(beside).is_some()
    }

    fn is_marked(&self, line: &Line) -> bool {
        let marked = |by: &Option<_>| by.as_ref().is_some_and(|by| !self.roll.is_ours(by));
        let mut fates = line.pieces.iter().map(|(_, fate)| fate).chain([&line.mark]);
        fates.any(|fate| marked(&fate.inserted) || marked(&fate.deleted))
    }
}

fn blank(line: &Line) -> bool {
    line.pieces.iter().all(|(text, _)| text.trim().is_empty())
}
