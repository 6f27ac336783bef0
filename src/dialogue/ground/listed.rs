//! Lists and rows: an amendment changes elements and columns of them, not their text.
//!
//! - An element that is put in stands beside those that others put in, in the order of the amendments' numbers.
//! - An element that is struck goes as it stands, whatever became of its columns; where it went before, that is
//!   made already.
//! - A column needs its row, and there the value it was drafted on.
//! - Another order of the elements is a change of the whole: it needs the list as it was.

use super::anchor::Anchored;
use super::turn::Turn;
use crate::plan::{Element, Field};

/// What others put into a list, and whose turn each of them has.
#[derive(Default)]
pub(super) struct Queue {
    /// The turn of the amendment that is laid on the list.
    own: Option<Turn>,
    others: Vec<Joined>,
}

/// An element that an adopted amendment put in.
struct Joined {
    turn: Turn,
    element: Element,
    /// What stood before it in that proposal, the nearest first.
    before: Vec<Element>,
}

impl Queue {
    /// Nobody yet, seen from an amendment with this turn.
    pub(in crate::dialogue) fn before(own: Turn) -> Queue {
        Queue {
            own: Some(own),
            others: Vec::new(),
        }
    }

    /// Notes what an adopted amendment put in.
    pub(in crate::dialogue) fn adopted(
        &mut self,
        turn: &Turn,
        field: &Field,
        original: &str,
        proposed: &str,
    ) {
        let (Some(old), Some(new)) = (field.elements(original), field.elements(proposed)) else {
            return;
        };
        let kept = matched(&old, &new);
        for (at, element) in new.iter().enumerate() {
            if !kept.contains(&Some(at)) {
                self.others.push(Joined {
                    turn: turn.clone(),
                    element: element.clone(),
                    before: new.iter().take(at).rev().cloned().collect(),
                });
            }
        }
    }

    fn joined(&self, element: &Element) -> Option<&Joined> {
        self.others.iter().find(|one| same(&one.element, element))
    }
}

/// An element of the list as it will stand.
struct Slot {
    element: Element,
    /// Its place in the list the amendment was drafted on; nothing for what came since.
    origin: Option<usize>,
    /// Behind how many elements of that list it stands.
    gap: usize,
    /// Whose turn it has; nothing where nobody knows when it came, and for what the amendment itself puts in.
    turn: Option<Turn>,
    gone: bool,
    own: bool,
}

/// The list as it stands, seen from the one the amendment was drafted on.
fn slots(old: &[Element], now: &[Element], queue: &Queue) -> Vec<Slot> {
    let stands = matched(old, now);
    let mut slots: Vec<Slot> = Vec::with_capacity(now.len() + 1);
    let mut gap = 0;
    for (at, element) in now.iter().enumerate() {
        let origin = stands.iter().position(|found| *found == Some(at));
        let joined = queue.joined(element).filter(|_| origin.is_none());
        let behind = |joined: &Joined| {
            let mut before = joined.before.iter();
            before.find_map(|one| old.iter().position(|other| same(one, other)))
        };
        gap = match (origin, joined) {
            (Some(origin), _) => origin + 1,
            (None, Some(joined)) => behind(joined).map_or(0, |at| at + 1),
            (None, None) => gap,
        };
        slots.push(Slot {
            element: element.clone(),
            origin,
            gap,
            turn: joined.map(|joined| joined.turn.clone()),
            gone: false,
            own: false,
        });
    }
    slots
}

/// Puts an amendment of a list or of rows onto them as they stand; nothing where one of the texts is none.
pub(in crate::dialogue) fn anchored(
    field: &Field,
    original: &str,
    proposed: &str,
    current: &str,
    queue: &Queue,
) -> Option<Anchored> {
    let old = field.elements(original)?;
    let new = field.elements(proposed)?;
    let now = field.elements(current)?;
    let kept = matched(&old, &new);
    let order: Vec<usize> = kept.iter().flatten().copied().collect();
    if !order.is_sorted() {
        return Some(Anchored::Gone);
    }
    let mut slots = slots(&old, &now, queue);
    let mut done = false;
    for (at, element) in old.iter().enumerate() {
        let slot = slots.iter_mut().find(|slot| slot.origin == Some(at));
        let wanted = kept.get(at).copied().flatten().and_then(|at| new.get(at));
        match (wanted, slot) {
            (None, None) => {}
            (None, Some(slot)) => {
                slot.gone = true;
                done = true;
            }
            (Some(wanted), Some(slot)) => match changed(element, wanted, &mut slot.element) {
                Some(changed) => done |= changed,
                None => return Some(Anchored::Gone),
            },
            (Some(wanted), None) if wanted == element => {}
            (Some(_), None) => return Some(Anchored::Gone),
        }
    }
    for (at, element) in new.iter().enumerate() {
        if kept.contains(&Some(at)) {
            continue;
        }
        let foreign = |slot: &Slot| slot.origin.is_none() && !slot.own;
        let found = slots
            .iter()
            .position(|slot| foreign(slot) && same(&slot.element, element));
        if let Some(slot) = found.and_then(|at| slots.get_mut(at)) {
            if slot.element != *element {
                return Some(Anchored::Gone);
            }
            slot.own = true;
            continue;
        }
        let before = (0..at).rev();
        let behind = before
            .filter_map(|at| kept.iter().position(|found| *found == Some(at)))
            .next();
        let gap = behind.map_or(0, |at| at + 1);
        let later = |slot: &Slot| match slot.origin {
            _ if slot.own => false,
            Some(origin) => origin >= gap,
            None => slot.gap > gap || (slot.gap == gap && slot.turn > queue.own),
        };
        let place = slots.iter().position(later).unwrap_or(slots.len());
        let slot = Slot {
            element: element.clone(),
            origin: None,
            gap,
            turn: None,
            gone: false,
            own: true,
        };
        slots.insert(place, slot);
        done = true;
    }
    if !done {
        return Some(Anchored::Already);
    }
    let left = slots.into_iter().filter(|slot| !slot.gone);
    let left: Vec<Element> = left.map(|slot| slot.element).collect();
    Some(match field.spelled(&left) {
        Some(text) => Anchored::Merged(text),
        None => Anchored::Gone,
    })
}

/// Makes what differs between two rows in the row as it stands, and says whether anything had to be; nothing where a
/// column holds another value than it was drafted on.
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

/// Where each element of one list stands in another: first those that are the same, then rows of one name and year,
/// then those of one name, then those that differ in the name alone.
fn matched(from: &[Element], to: &[Element]) -> Vec<Option<usize>> {
    let rules: [fn(&Element, &Element) -> bool; 4] = [
        |one, other| one == other,
        same,
        |one, other| one.name == other.name,
        |one, other| !one.columns.is_empty() && one.columns == other.columns,
    ];
    let mut found = vec![None; from.len()];
    let mut taken = vec![false; to.len()];
    for rule in rules {
        for (element, place) in from.iter().zip(&mut found) {
            if place.is_some() {
                continue;
            }
            let free = to.iter().zip(&mut taken).enumerate();
            let mut free = free.filter(|(_, (_, taken))| !**taken);
            if let Some((at, (_, taken))) = free.find(|(_, (other, _))| rule(element, other)) {
                (*place, *taken) = (Some(at), true);
            }
        }
    }
    found
}

/// Whether two rows are about the same thing: one name, and one year or day where they name any.
fn same(one: &Element, other: &Element) -> bool {
    let when = |element: &Element| {
        let keys = ["year", "date"].into_iter();
        let found: Vec<Option<String>> = keys
            .map(|key| element.column(key).map(str::to_owned))
            .collect();
        found
    };
    one.name == other.name && when(one) == when(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::Scene;
    use crate::plan::Voice;
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    fn partners(original: &str, proposed: &str, current: &str) -> Anchored {
        let queue = Queue::default();
        anchored(&Field::Partners, original, proposed, current, &queue).unwrap()
    }

    fn indicators(original: &str, proposed: &str, current: &str) -> Anchored {
        let queue = Queue::default();
        anchored(&Field::Indicator, original, proposed, current, &queue).unwrap()
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
        assert_eq!(partners("a, b", "b, a", "a, b, c"), Anchored::Gone);
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
        // A row is removed as it stands.
        assert_eq!(indicators(row, "", target), merged(""));
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
        /// Whoever is adopted first, the same list comes of two amendments that both stand. What both put in
        /// stands where the one that was adopted put it.
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
            let turn = |id: &str| Turn::of(&scene.dialogue.amendments[&crate::dialogue::scene::amendment_id(id)]);
            let after = |first: (&str, &str), second: (&str, &str)| {
                let mut queue = Queue::before(turn(second.0));
                queue.adopted(&turn(first.0), &Field::Partners, &original, first.1);
                let found = anchored(&Field::Partners, &original, second.1, first.1, &queue).unwrap();
                found.result(first.1).map(str::to_owned)
            };
            let (first, second) = (("d-1", one.as_str()), ("d-2", two.as_str()));
            let (mut here, mut there) = (after(first, second), after(second, first));
            let joint = |item: &str| two.split(", ").any(|other| other == item);
            if one.split(", ").any(|item| !original.contains(item) && joint(item)) {
                for text in here.iter_mut().chain(&mut there) {
                    let mut items: Vec<&str> = text.split(", ").collect();
                    items.sort_unstable();
                    *text = items.join(", ");
                }
            }
            prop_assert_eq!(here, there);
        }
    }
}
