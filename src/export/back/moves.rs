//! Clauses that stand elsewhere in a file than in the document that was sent: as few as there can be, by the order of the
//! headings. The level of a heading counts only where it was put elsewhere: looks alone move nothing.

use super::carried::Carried;
use super::lines::{Line, Spot};
use super::roll::Roll;
use crate::dialogue::AmendmentId;
use crate::plan::{ClauseId, Field};
use crate::text::rising;
use rustc_hash::FxHashMap;

/// A clause that is not of the plan yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// The how many-th new one of the file.
    Begun(usize),
    /// One that an amendment would add.
    Pending(AmendmentId),
}

/// A clause that stands elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Its row.
    pub row: usize,
    /// How deep it stands now.
    pub depth: usize,
    /// Under which clause of the plan.
    pub parent: Option<ClauseId>,
    /// Under which that is not of the plan yet, and nearer.
    pub under: Option<Over>,
    /// Behind which of those that stand there and stay.
    pub after: Option<ClauseId>,
}

/// What a heading is of: a clause of the plan by its row, or one that is not of it yet.
enum Head {
    Own(usize),
    New(Over),
}

/// The headings of a file in its order, each with its level.
fn headings(roll: &Roll<'_>, lines: &[Line], spots: &[Spot]) -> Vec<(Head, u8)> {
    let mut seen = vec![false; roll.rows.len()];
    let mut headings = Vec::new();
    for (line, spot) in lines.iter().zip(spots) {
        let (Some(level), None) = (line.heading, line.cell) else {
            continue;
        };
        match spot {
            Spot::Heading(number) => headings.push((Head::New(Over::Begun(*number)), level)),
            Spot::Field(row, Field::Title) => {
                let own = roll.rows.get(*row).map(|row| &row.added);
                if let Some(Some(one)) = own {
                    headings.push((Head::New(Over::Pending(one.clone())), level));
                } else if let Some(seen) = seen.get_mut(*row)
                    && !std::mem::replace(seen, true)
                {
                    headings.push((Head::Own(*row), level));
                }
            }
            _ => {}
        }
    }
    headings
}

/// The same of the clauses of the plan alone.
fn own(headings: &[(Head, u8)]) -> impl Iterator<Item = (usize, u8)> {
    headings.iter().filter_map(|(head, level)| match head {
        Head::Own(row) => Some((*row, *level)),
        Head::New(_) => None,
    })
}

/// The clauses that stand elsewhere. `sent` are the lines of the document that was sent, and where they belong.
pub fn moves(
    roll: &Roll<'_>,
    (lines, spots): (&[Line], &[Spot]),
    sent: (&[Line], &[Spot]),
    carried: &Carried,
) -> Vec<Moved> {
    let here = headings(roll, lines, spots);
    let order: Vec<usize> = own(&here).map(|(row, _)| row).collect();
    if order.is_sorted() {
        return Vec::new();
    }
    let levels: FxHashMap<usize, u8> = own(&headings(roll, sent.0, sent.1)).collect();
    let stays = staying(&order, |row| !carried.contains_key(&row));
    let mut shape = Shape::of(roll, &order, &stays);
    for (head, level) in &here {
        match head {
            Head::Own(row) => shape.stand(*row, levels.get(row) == Some(level), *level),
            Head::New(new) => shape.begin(new, *level),
        }
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

/// What something stands under.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Above {
    /// The row; nothing at the top.
    row: Option<usize>,
    /// The how many-th of those that are not of the plan yet, where one of these is nearer.
    new: Option<usize>,
}

impl Above {
    fn of(row: Option<usize>) -> Above {
        Above { row, new: None }
    }
}

/// Where a row stood and stands.
#[derive(Clone, Copy, Default)]
struct Place {
    /// What it stood under.
    was: Above,
    /// What it stands under.
    is: Above,
    depth: usize,
    /// Whether it follows the others as before; nothing where the file does not have it.
    stays: Option<bool>,
}

/// Under which row each stands.
struct Shape<'s, 'p> {
    roll: &'s Roll<'p>,
    places: Vec<Place>,
    /// The rows that the next one can stand under which stays where it is.
    open: Vec<usize>,
    /// What the next one can stand under that was put elsewhere, each with its depth.
    all: Vec<(usize, Above)>,
    /// What is not of the plan yet.
    new: Vec<&'s Over>,
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
            was: Above::of(above(&row.id)),
            depth: row.depth,
            ..Place::default()
        });
        let mut shape = Shape {
            roll,
            places: places.collect(),
            open: Vec::new(),
            all: Vec::new(),
            new: Vec::new(),
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
        let shallow = |row: &usize| self.place(*row).depth < depth;
        let open: Vec<usize> = self.open.iter().copied().filter(shallow).collect();
        self.open = open;
        let own = Above::of(self.open.last().copied());
        let any = self.above(depth);
        // Where a file does not have what a row stood under, nobody put the row anywhere.
        let gone = place
            .was
            .row
            .is_some_and(|was| self.place(was).stays.is_none());
        if let Some(place) = self.places.get_mut(row) {
            place.is = match (stays, gone) {
                (true, true) => place.was,
                // What is new above it is not where it was put, if it was put nowhere.
                (true, false) if own == place.was => own,
                _ => any,
            };
            place.depth = depth;
        }
        self.open.push(row);
        self.all.push((depth, Above::of(Some(row))));
    }

    /// The next heading is of something that is not of the plan yet.
    fn begin(&mut self, new: &'s Over, level: u8) {
        let deepest = self.all.last().map_or(0, |(depth, _)| depth + 1);
        let depth = usize::from(level).saturating_sub(1).min(deepest);
        let row = self.above(depth).row;
        let new_one = Some(self.new.len());
        self.new.push(new);
        self.all.push((depth, Above { row, new: new_one }));
    }

    /// What something of this depth stands under.
    fn above(&mut self, depth: usize) -> Above {
        self.all.retain(|(above, _)| *above < depth);
        self.all.last().map(|(_, above)| *above).unwrap_or_default()
    }

    /// Which rows stand under the same as before, and in their order beside the others that do.
    fn staying(&self, order: &[usize], carried: &Carried) -> Vec<bool> {
        let mut families: FxHashMap<Above, Vec<usize>> = FxHashMap::default();
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
        stay
    }

    /// The rows that stand under another one than before, or in another order beside those that stay. Several that come behind the
    /// same clause stand there in the order of their numbers once all are adopted, as they do in the file.
    fn moved(&self, order: &[usize], carried: &Carried) -> Vec<Moved> {
        let stay = self.staying(order, carried);
        let stays = |row: usize| stay.get(row) == Some(&true);
        let mut last: FxHashMap<Above, usize> = FxHashMap::default();
        let mut moved: Vec<Moved> = Vec::new();
        let mut top = None;
        for row in order {
            let place = self.place(*row);
            let id = |row: usize| self.roll.rows.get(row).map(|row| row.id.clone());
            let parent = match place.is.row {
                Some(above) => id(above),
                None if self.roll.sent.only.is_empty() => None,
                // A part of a plan does not show what its first rows stand under.
                None => self.parent(top.unwrap_or(*row)),
            };
            if place.is == Above::default() && stays(*row) {
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
                under: self.over(place.is),
                after: last.get(&place.is).copied().and_then(id),
            });
        }
        moved
    }

    /// What is not of the plan yet, where that is nearest above.
    fn over(&self, above: Above) -> Option<Over> {
        self.new.get(above.new?).copied().cloned()
    }

    fn parent(&self, row: usize) -> Option<ClauseId> {
        let row = self.roll.rows.get(row)?;
        self.roll.sent.plan.clauses.get(&row.id)?.parent.clone()
    }
}
