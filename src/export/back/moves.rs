//! Clauses that stand elsewhere in a file than in the document that was sent: as few as there can be, by the order of the
//! headings. The level of a heading counts only where it was put elsewhere: looks alone move nothing.

use super::carried::Carried;
use super::lines::Line;
use super::roll::Roll;
use super::sorting::Spot;
use crate::plan::{ClauseId, Field};
use crate::text::rising;
use rustc_hash::FxHashMap;

/// A clause that stands elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Its row.
    pub row: usize,
    /// How deep it stands now.
    pub depth: usize,
    /// Under which clause.
    pub parent: Option<ClauseId>,
    /// Behind which of those that stand there and stay.
    pub after: Option<ClauseId>,
}

/// The headings of a file in its order: row and level.
fn headings(roll: &Roll<'_>, lines: &[Line], spots: &[Spot]) -> Vec<(usize, u8)> {
    let mut seen = vec![false; roll.rows.len()];
    let mut found = Vec::new();
    for (line, spot) in lines.iter().zip(spots) {
        let Spot::Field(row, Field::Title) = spot else {
            continue;
        };
        let own = roll.rows.get(*row).filter(|row| row.added.is_none());
        if let (Some(level), Some(_), None) = (line.heading, own, line.cell)
            && let Some(seen) = seen.get_mut(*row)
            && !std::mem::replace(seen, true)
        {
            found.push((*row, level));
        }
    }
    found
}

/// The clauses that stand elsewhere. `sent` are the lines of the document that was sent, and where they belong.
pub fn moves(
    roll: &Roll<'_>,
    (lines, spots): (&[Line], &[Spot]),
    sent: (&[Line], &[Spot]),
    carried: &Carried,
) -> Vec<Moved> {
    let found = headings(roll, lines, spots);
    let order: Vec<usize> = found.iter().map(|(row, _)| *row).collect();
    if order.is_sorted() {
        return Vec::new();
    }
    let levels: FxHashMap<usize, u8> = headings(roll, sent.0, sent.1).into_iter().collect();
    let stays = staying(&order, |row| !carried.contains_key(&row));
    let mut shape = Shape::of(roll, &order, &stays);
    for (row, level) in &found {
        shape.stand(*row, levels.get(row) == Some(level), *level);
    }
    shape.moved(&order, carried)
}

/// Which of these follow each other in rising order: the most that can, of those that may.
fn staying(items: &[usize], may: impl Fn(usize) -> bool) -> Vec<bool> {
    let may: Vec<(usize, usize)> = items
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, item)| may(*item))
        .collect();
    let row: Vec<usize> = may.iter().map(|(_, item)| *item).collect();
    let mut stays = vec![false; items.len()];
    for place in rising(&row) {
        if let Some(stays) = may.get(place).and_then(|(at, _)| stays.get_mut(*at)) {
            *stays = true;
        }
    }
    stays
}

/// Where a row stood and stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The row it stood under.
    was: Option<usize>,
    /// The row it stands under.
    is: Option<usize>,
    depth: usize,
    /// Whether it follows the others as before; nothing where the file does not have it.
    stays: Option<bool>,
}

/// Under which row each stands.
struct Shape<'s, 'p> {
    roll: &'s Roll<'p>,
    places: Vec<Place>,
    /// The rows that the next one can stand under.
    open: Vec<usize>,
}

impl<'s, 'p> Shape<'s, 'p> {
    fn of(roll: &'s Roll<'p>, order: &[usize], stays: &[bool]) -> Shape<'s, 'p> {
        let rows: FxHashMap<&ClauseId, usize> = roll
            .rows
            .iter()
            .enumerate()
            .map(|(at, row)| (&row.id, at))
            .collect();
        let above = |id: &ClauseId| {
            let parent = roll.sent.outline.row(id)?.parent.as_ref()?;
            rows.get(parent).copied()
        };
        let places = roll.rows.iter().map(|row| Place {
            was: above(&row.id),
            depth: row.depth,
            ..Place::default()
        });
        let mut shape = Shape {
            roll,
            places: places.collect(),
            open: Vec::new(),
        };
        for (row, stays) in order.iter().zip(stays) {
            if let Some(place) = shape.places.get_mut(*row) {
                place.stays = Some(*stays);
            }
        }
        shape
    }

    fn place(&self, row: usize) -> Place {
        self.places.get(row).copied().unwrap_or_default()
    }

    /// The next row. The level of its heading is that of its depth unless the row was put elsewhere, and is not what it was.
    fn stand(&mut self, row: usize, same: bool, level: u8) {
        let place = self.place(row);
        let stays = place.stays == Some(true);
        let depth = match stays || same {
            true => place.depth,
            false => usize::from(level).saturating_sub(1),
        };
        while self
            .open
            .last()
            .is_some_and(|last| self.place(*last).depth >= depth)
        {
            self.open.pop();
        }
        let above = self.open.last().copied();
        // Where a file does not have what a row stood under, nobody put the row anywhere.
        let gone = place.was.is_some_and(|was| self.place(was).stays.is_none());
        if let Some(place) = self.places.get_mut(row) {
            place.is = if stays && gone { place.was } else { above };
            place.depth = depth;
        }
        self.open.push(row);
    }

    /// The rows that stand under another one than before, or in another order beside those that stay.
    fn moved(&self, order: &[usize], carried: &Carried) -> Vec<Moved> {
        let mut families: FxHashMap<Option<usize>, Vec<usize>> = FxHashMap::default();
        for row in order {
            families.entry(self.place(*row).is).or_default().push(*row);
        }
        let mut stay = vec![false; self.places.len()];
        for family in families.values() {
            let home = |row: usize| self.place(row).was == self.place(row).is;
            let fixed = staying(family, |row| home(row) && !carried.contains_key(&row));
            let mut kept: Vec<usize> = Vec::new();
            for (row, own) in family.iter().zip(&fixed) {
                let next = family.iter().zip(&fixed).skip_while(|(one, _)| *one != row);
                let next = || next.clone().find(|(_, fixed)| **fixed).map(|(row, _)| *row);
                // What was put where it stood before did not move.
                let back = || {
                    home(*row)
                        && kept.last().is_none_or(|last| last < row)
                        && next().is_none_or(|next| *row < next)
                };
                if *own || carried.contains_key(row) && back() {
                    kept.push(*row);
                    if let Some(stay) = stay.get_mut(*row) {
                        *stay = true;
                    }
                }
            }
        }
        let stays = |row: usize| stay.get(row) == Some(&true);
        let mut last: FxHashMap<Option<usize>, usize> = FxHashMap::default();
        let mut moved: Vec<Moved> = Vec::new();
        let mut top = None;
        for row in order {
            let place = self.place(*row);
            let id = |row: usize| self.roll.rows.get(row).map(|row| row.id.clone());
            let parent = match place.is {
                Some(above) => id(above),
                None if self.roll.sent.only.is_empty() => None,
                // A part of a plan does not show what its first rows stand under.
                None => self.parent(top.unwrap_or(*row)),
            };
            if place.is.is_none() && stays(*row) {
                top = Some(*row);
            }
            if stays(*row) {
                last.insert(place.is, *row);
                continue;
            }
            moved.push(Moved {
                row: *row,
                depth: place.depth,
                parent,
                after: last.get(&place.is).copied().and_then(id),
            });
        }
        in_turn(moved)
    }

    fn parent(&self, row: usize) -> Option<ClauseId> {
        let row = self.roll.rows.get(row)?;
        self.roll.sent.plan.clauses.get(&row.id)?.parent.clone()
    }
}

/// Of several that come behind the same clause the last comes first: each is put right behind that, and so they stand as in the
/// file once all of them do.
fn in_turn(mut moved: Vec<Moved>) -> Vec<Moved> {
    for group in moved.chunk_by_mut(|a, b| a.parent == b.parent && a.after == b.after) {
        group.reverse();
    }
    moved
}
