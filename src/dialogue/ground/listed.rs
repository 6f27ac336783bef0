//! Lists and rows: an amendment changes elements and cells of them, not their text.
//!
//! - A **cell** needs its row, and there the value it was drafted on: two that set one cell to different values exclude each
//!   other, and nothing else in the row or in others matters to them. A row's name and year are cells too.
//! - An element that is **put in** stands beside those that others put in, in the order of the amendments' numbers. Put
//!   in by several it is there once, if all say the same of it; else they exclude each other: a new row is one proposal.
//! - An element that is **struck** must say what it said when that was drafted: to strike a row and to change it exclude
//!   each other. Where it went before, that is made already.
//! - Another **order** takes along what others put in behind each element; two different orders exclude each other.
//!
//! ```text
//!   the rows      Drugs; amount: 5; year: 2005         Staff; amount: 9
//!   D.1                          [6]                                          amount of the one
//!   D.2                                                             [8]       amount of the other: stands with D.1
//!   D.3           [Medicines]                                                 the name: stands with both
//!   D.4           [-------------------------]                                 strikes the row: against D.1 and D.3
//! ```

use super::anchor::Anchored;
use super::queue::Queue;
use super::seats::{Rank, Seat};
use super::turn::Turn;
use crate::plan::{Element, Field, RowKey};

/// A proposal about a list or about rows: what it was drafted on, and what it makes of that.
pub(in crate::dialogue) struct Draft {
    pub(super) field: Field,
    pub(super) old: Vec<Element>,
    pub(super) new: Vec<Element>,
    /// Which of the old ones is which of the new ones.
    pub(super) kept: Vec<Option<usize>>,
    pub(super) turn: Option<Turn>,
    /// When it was drafted, in seconds.
    pub(super) since: i64,
}

/// What becomes of a proposal where it is laid on the elements as they stand.
#[derive(Debug, PartialEq)]
pub(in crate::dialogue) enum Landing {
    /// What the elements are with it.
    Stands(Vec<Element>),
    /// They are so already.
    Already,
    /// Something it was drafted on is gone.
    Gone,
}

impl Draft {
    /// Nothing where one of the texts is no list and no rows.
    pub(in crate::dialogue) fn of(
        field: &Field,
        (original, proposed): (&str, &str),
        (turn, since): (Option<Turn>, i64),
    ) -> Option<Draft> {
        let old = field.elements(original)?;
        let new = field.elements(proposed)?;
        Some(Draft {
            kept: field.continued_rows(&old, &new),
            field: field.clone(),
            old,
            new,
            turn,
            since,
        })
    }

    /// What becomes of it on the elements as they stand.
    pub(in crate::dialogue) fn on(&self, now: &[Element], queue: &Queue) -> Landing {
        let slots = self.slots(now, queue);
        let mut laid = Laid {
            draft: self,
            sorted: slots.iter().filter_map(|slot| slot.origin).is_sorted(),
            slots,
            done: false,
        };
        match laid
            .cells()
            .and_then(|()| laid.order())
            .and_then(|()| laid.put(queue))
        {
            None => Landing::Gone,
            Some(()) if !laid.done => Landing::Already,
            Some(()) => {
                let left = laid.slots.into_iter().filter(|slot| !slot.gone);
                Landing::Stands(left.map(|slot| slot.element).collect())
            }
        }
    }

    /// Whether of two only one can be made, whichever comes first.
    pub(in crate::dialogue) fn excludes(
        &self,
        other: &Draft,
        now: &[Element],
        queue: &Queue,
    ) -> bool {
        let lost = |one: &Draft, from: &Draft| match one.on(now, queue) {
            Landing::Stands(then) => {
                let mut later = queue.clone();
                later.adopted(one, i64::MAX);
                from.on(&then, &later) == Landing::Gone && from.on(now, queue) != Landing::Gone
            }
            _ => false,
        };
        lost(self, other) || lost(other, self)
    }

    /// The elements as they stand, seen from those it was drafted on.
    fn slots(&self, now: &[Element], queue: &Queue) -> Vec<Slot> {
        let stands = self.field.same_rows(&queue.traced(self), now);
        let mut origins = vec![None; now.len()];
        for (origin, at) in stands.iter().enumerate() {
            if let Some(place) = at.and_then(|at| origins.get_mut(at)) {
                *place = Some(origin);
            }
        }
        let key = |element: &Element| self.field.row_key(element);
        let old: Vec<RowKey> = self.old.iter().map(key).collect();
        let mut gap = 0;
        let slot = |(element, origin): (&Element, Option<usize>)| {
            let joined = match origin {
                Some(_) => None,
                None => queue.joined(&key(element)),
            };
            gap = match (origin, joined) {
                (Some(origin), _) => origin + 1,
                (None, Some(joined)) => joined.gap(&old),
                (None, None) => gap,
            };
            Slot {
                element: element.clone(),
                key: key(element),
                origin,
                gap,
                rank: joined.map(|joined| joined.rank.clone()).unwrap_or_default(),
                gone: false,
                own: false,
            }
        };
        now.iter().zip(origins).map(slot).collect()
    }
}

/// An element of the list as it will stand.
struct Slot {
    element: Element,
    key: RowKey,
    /// Its place in the list the proposal was drafted on; nothing for what came since.
    origin: Option<usize>,
    /// Behind how many elements of that list it stands.
    gap: usize,
    /// Its order among what is put in at one place.
    rank: Rank,
    gone: bool,
    /// Whether it is what the proposal itself puts in.
    own: bool,
}

/// A proposal on its way onto the elements as they stand. Each step gives nothing where its ground is gone.
struct Laid<'a> {
    draft: &'a Draft,
    slots: Vec<Slot>,
    /// Whether those it was drafted on stand in the order they had then.
    sorted: bool,
    done: bool,
}

impl Laid<'_> {
    /// What is struck, and what is changed in the rows that stay.
    fn cells(&mut self) -> Option<()> {
        let Draft {
            field, old, kept, ..
        } = self.draft;
        let mut places = vec![None; old.len()];
        for (at, slot) in self.slots.iter().enumerate() {
            if let Some(place) = slot.origin.and_then(|origin| places.get_mut(origin)) {
                *place = Some(at);
            }
        }
        let mut renamed = Vec::new();
        for ((element, kept), place) in old.iter().zip(kept).zip(places) {
            let slot = place.and_then(|at| self.slots.get_mut(at));
            match (kept.and_then(|at| self.draft.new.get(at)), slot) {
                (None, None) => {}
                (None, Some(slot)) if slot.element == *element => {
                    slot.gone = true;
                    self.done = true;
                }
                (Some(wanted), Some(slot)) => {
                    self.done |= changed(element, wanted, &mut slot.element)?;
                    let key = field.row_key(&slot.element);
                    if key != slot.key {
                        slot.key = key;
                        renamed.extend(place);
                    }
                }
                (Some(wanted), None) if wanted == element => {}
                (None, Some(_)) | (Some(_), None) => return None,
            }
        }
        renamed.into_iter().try_for_each(|at| self.named_alike(at))
    }

    /// A row got a name that another one has: they must say the same, and are one then.
    fn named_alike(&mut self, at: usize) -> Option<()> {
        let (key, element) = self
            .slots
            .get(at)
            .map(|it| (it.key.clone(), it.element.clone()))?;
        let others = self.slots.iter().enumerate();
        let mut others = others.filter(|(other, slot)| *other != at && !slot.gone);
        let other = others.find(|(_, slot)| slot.key == key);
        let same = other.map(|(_, slot)| slot.element == element);
        if same == Some(true)
            && let Some(slot) = self.slots.get_mut(at)
        {
            slot.gone = true;
        }
        (same != Some(false)).then_some(())
    }

    /// Another order of what stays: each with what came behind it since.
    fn order(&mut self) -> Option<()> {
        let wanted: Vec<usize> = self.draft.kept.iter().flatten().copied().collect();
        if wanted.is_sorted() {
            return Some(());
        }
        let place = |slot: &Slot| {
            let origin = slot.origin.filter(|_| !slot.gone)?;
            self.draft.kept.get(origin).copied().flatten()
        };
        let places: Vec<Option<usize>> = self.slots.iter().map(place).collect();
        if places.iter().flatten().is_sorted() {
            self.sorted = false;
            return Some(());
        }
        if !self.sorted {
            return None;
        }
        let mut pieces: Vec<(Option<usize>, Vec<Slot>)> = vec![(None, Vec::new())];
        for (slot, place) in std::mem::take(&mut self.slots).into_iter().zip(places) {
            match pieces.last_mut() {
                Some((_, piece)) if place.is_none() => piece.push(slot),
                _ => pieces.push((place, vec![slot])),
            }
        }
        pieces.sort_by_key(|(place, _)| *place);
        self.slots = pieces.into_iter().flat_map(|(_, piece)| piece).collect();
        (self.sorted, self.done) = (false, true);
        Some(())
    }

    /// What is put in.
    fn put(&mut self, queue: &Queue) -> Option<()> {
        let key = |element| self.draft.field.row_key(element);
        let old: Vec<RowKey> = self.draft.old.iter().map(key).collect();
        for (at, seat) in queue.seats(self.draft) {
            let element = self.draft.new.get(at)?;
            let there = |slot: &&mut Slot| !slot.gone && !slot.own && slot.key == seat.key;
            if let Some(slot) = self.slots.iter_mut().find(there) {
                if slot.element != *element {
                    return None;
                }
                slot.own = true;
                continue;
            }
            let gap = seat.gap(&old);
            let place = match self.sorted {
                true => self.before_later(gap, &seat.rank),
                false => self.behind_nearest(&old, &seat),
            };
            let slot = Slot {
                element: element.clone(),
                key: seat.key,
                origin: None,
                gap,
                rank: seat.rank,
                gone: false,
                own: true,
            };
            self.slots.insert(place, slot);
            self.done = true;
        }
        Some(())
    }

    /// The place before the first element that stands further behind, or there as well and has a later turn.
    fn before_later(&self, gap: usize, rank: &Rank) -> usize {
        let later = |slot: &Slot| match slot.origin {
            Some(origin) => origin >= gap,
            None => (slot.gap, &slot.rank) > (gap, rank),
        };
        self.slots
            .iter()
            .position(later)
            .unwrap_or(self.slots.len())
    }

    /// The place behind the nearest element of those it was drafted on that stands before it in what is proposed, and
    /// behind what others with an earlier turn put there.
    fn behind_nearest(&self, old: &[RowKey], seat: &Seat) -> usize {
        let mut before = seat.before.iter();
        let nearest = before.find_map(|key| {
            let origin = old.iter().position(|one| one == key)?;
            let is = |slot: &Slot| slot.origin == Some(origin);
            self.slots.iter().position(is)
        });
        let start = nearest.map_or(0, |here| here + 1);
        let others = self.slots.iter().skip(start);
        let earlier = |slot: &&Slot| slot.origin.is_none() && slot.rank <= seat.rank;
        start + others.take_while(earlier).count()
    }
}

/// Makes what differs between two rows in the row as it stands, and says whether anything had to be; nothing where a
/// cell holds another value than it was drafted on.
fn changed(from: &Element, to: &Element, now: &mut Element) -> Option<bool> {
    let mut done = false;
    if from.name != to.name && now.name != to.name {
        if now.name != from.name {
            return None;
        }
        now.name.clone_from(&to.name);
        done = true;
    }
    for (key, _) in from.columns.iter().chain(&to.columns) {
        let (old, new) = (from.column(key), to.column(key));
        if old == new || now.column(key) == new {
            continue;
        }
        if now.column(key) != old {
            return None;
        }
        now.put(key, new);
        done = true;
    }
    Some(done)
}

/// Puts a proposal about a list or rows onto them as they stand; nothing where one of the texts is none.
pub(super) fn anchored(
    field: &Field,
    (original, proposed): (&str, &str),
    current: &str,
    (turn, since): (Option<Turn>, i64),
    queue: &Queue,
) -> Option<Anchored> {
    let draft = Draft::of(field, (original, proposed), (turn, since))?;
    let now = field.elements(current)?;
    Some(match draft.on(&now, queue) {
        Landing::Gone => Anchored::Gone,
        Landing::Already => Anchored::Already,
        Landing::Stands(left) => match field.spelled(&left) {
            Some(text) => Anchored::Merged(text),
            None => Anchored::Gone,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::Scene;
    use crate::plan::Voice;
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    fn partners(original: &str, proposed: &str, current: &str) -> Anchored {
        alone(&Field::Partners, original, proposed, current)
    }

    fn indicators(original: &str, proposed: &str, current: &str) -> Anchored {
        alone(&Field::Indicator, original, proposed, current)
    }

    fn alone(field: &Field, original: &str, proposed: &str, current: &str) -> Anchored {
        let nobody = (None, i64::MAX);
        let queue = Queue::default();
        anchored(field, (original, proposed), current, nobody, &queue).unwrap()
    }

    fn merged(text: &str) -> Anchored {
        Anchored::Merged(text.to_owned())
    }

    #[test]
    fn elements_come_and_go_one_by_one() {
        assert_eq!(partners("a, b", "a, b, x", "a, b, y"), merged("a, b, y, x"));
        assert_eq!(partners("a, b", "b", "a, b, y"), merged("b, y"));
        assert_eq!(partners("a, b", "b, x", "b"), merged("b, x"));
        assert_eq!(partners("a, b", "b", "b, y"), Anchored::Already);
        assert_eq!(partners("a, b", "a, b, y", "b,y"), Anchored::Already);
        assert_eq!(partners("a, b", "b, a", "a, x, b, y"), merged("b, y, a, x"));
        assert_eq!(partners("a, b, c", "b, a, c", "c, a, b"), Anchored::Gone);
        assert_eq!(partners("a, b", "a, x, b", "b, a, c"), merged("b, a, c, x"));
        assert_eq!(partners("", "x", "y"), merged("y, x"));
    }

    #[test]
    fn columns_are_changed_one_by_one() {
        let row = "Coverage; unit: %; target: 30";
        let (target, unit) = (
            "Coverage; unit: %; target: 40",
            "Coverage; unit: persons; target: 30",
        );
        let both = "Coverage; unit: persons; target: 40";
        assert_eq!(indicators(row, target, unit), merged(both));
        assert_eq!(indicators(row, unit, target), merged(both));
        assert_eq!(
            indicators(row, target, "Coverage; unit: %; target: 50"),
            Anchored::Gone
        );
        assert_eq!(indicators(row, target, ""), Anchored::Gone);
        // To strike a row and to change it exclude each other.
        assert_eq!(indicators(row, "", target), Anchored::Gone);
        let new = format!("{row}\nCost; target: 5");
        assert_eq!(
            indicators(row, &new, target),
            merged(&format!("{target}\nCost; target: 5"))
        );
        // Two rows of one name that say different things.
        assert_eq!(
            indicators(row, &new, &format!("{row}\nCost; target: 6")),
            Anchored::Gone
        );
        let renamed = "Reach; unit: %; target: 30";
        assert_eq!(
            indicators(row, renamed, target),
            merged("Reach; unit: %; target: 40")
        );
    }

    proptest! {
        /// Whoever is adopted first, the same list comes of two amendments that both stand.
        #[test]
        fn the_order_of_adoption_does_not_matter(
            original in subsequence(vec!["a", "b", "c", "d"], 0..4),
            one in subsequence(vec!["a", "b", "c", "d", "x", "y"], 1..5),
            two in subsequence(vec!["a", "b", "c", "d", "x", "z"], 1..5),
        ) {
            let text = |list: &[&str]| list.join(", ");
            let (original, one, two) = (text(&original), text(&one), text(&two));
            let mut scene = Scene::of(&[("care", "")]);
            for (id, proposed) in [("d-1", &one), ("d-2", &two)] {
                scene.value(id, Voice::Workers, ("care", Field::Partners), &original, proposed);
            }
            let draft = |(id, proposed): (&str, &str)| {
                let one = &scene.dialogue.amendments[&crate::dialogue::scene::amendment_id(id)];
                let drafted = (Some(Turn::of(one)), 0);
                Draft::of(&Field::Partners, (&original, proposed), drafted).unwrap()
            };
            let after = |first: (&str, &str), second: (&str, &str)| {
                let mut queue = Queue::among(&[(draft(first), 1), (draft(second), 1)]);
                let mut now = Field::Partners.elements(&original).unwrap();
                for one in [first, second] {
                    match draft(one).on(&now, &queue) {
                        Landing::Stands(all) => now = all,
                        Landing::Already => {}
                        Landing::Gone => return None,
                    }
                    queue.adopted(&draft(one), 1);
                }
                Some(Field::Partners.spelled(&now).unwrap())
            };
            let (first, second) = (("d-1", one.as_str()), ("d-2", two.as_str()));
            let (here, there) = (after(first, second), after(second, first));
            prop_assert_eq!(here, there);
        }
    }
}
