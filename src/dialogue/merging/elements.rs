//! Lists and rows on three sides: by element, and of a row by column.

use super::field::FieldMerge;
use super::sequence::sequence;
use super::{Keep, Three};
use crate::plan::{Element, Field};
use std::collections::BTreeMap;

/// An element is known by its name, and among several of one name by which of them it is.
type Key = (String, usize);

/// Merges a list or rows. Nothing where the field is neither, or one side is no value of it.
pub(super) fn elements(field: &Field, three: Three<&str>, keep: Keep) -> Option<FieldMerge> {
    let read = |text: &str| match text {
        "" if field.is_list() || field.is_rows() => Some(Vec::new()),
        text => field.elements(text),
    };
    let sides = Three {
        base: keyed(read(three.base)?),
        ours: keyed(read(three.ours)?),
        theirs: keyed(read(three.theirs)?),
    };
    let keys = sides.as_ref().map(|side| {
        let keys = side.iter().map(|(key, _)| key.clone());
        keys.collect::<Vec<Key>>()
    });
    let (order, reordered) = sequence(keys.as_ref().map(Vec::as_slice));
    let maps = sides.as_ref().map(|side| {
        let all = side.iter().map(|(key, element)| (key, element));
        all.collect::<BTreeMap<&Key, &Element>>()
    });
    let (mut stays, mut would) = (Vec::new(), Vec::new());
    for key in &order {
        let three = maps.as_ref().map(|side| side.get(key).copied());
        let (stay, theirs) = element(three, keep);
        stays.extend(stay);
        would.extend(theirs);
    }
    if reordered {
        // Theirs would have it in their order.
        let place = |key: &Element| keys.theirs.iter().position(|(name, _)| *name == key.name);
        would.sort_by_key(|one| place(one).unwrap_or(usize::MAX));
    }
    let (stays, would) = (field.spelled(&stays)?, field.spelled(&would)?);
    if stays == would {
        return Some(FieldMerge::clean(stays));
    }
    Some(FieldMerge::collided(stays, would, three.theirs.len()))
}

fn keyed(elements: Vec<Element>) -> Vec<(Key, Element)> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let keyed = elements.into_iter().map(|element| {
        let count = seen.entry(element.name.clone()).or_default();
        *count += 1;
        ((element.name.clone(), *count), element)
    });
    keyed.collect()
}

/// What becomes of one element, and what would become of it if theirs had its way where they collide.
fn element(three: Three<Option<&Element>>, keep: Keep) -> (Option<Element>, Option<Element>) {
    let same = |one: Option<&Element>| (one.cloned(), one.cloned());
    match (three.base, three.ours, three.theirs) {
        (None, ours, None) => same(ours),
        (None, None, theirs) => same(theirs),
        (Some(_), None, None) => same(None),
        (Some(base), Some(ours), None) if base == ours => same(None),
        (Some(base), None, Some(theirs)) if base == theirs => same(None),
        (Some(base), ours @ Some(_), None) | (Some(base), ours @ None, Some(_)) => {
            let stays = match keep {
                Keep::Ours => ours,
                Keep::Base => Some(base),
            };
            (stays.cloned(), three.theirs.cloned())
        }
        (base, Some(ours), Some(theirs)) => {
            let none = Element::default();
            let base = base.unwrap_or(&none);
            let (stays, would) = columns(Three { base, ours, theirs }, keep);
            (Some(stays), Some(would))
        }
    }
}

fn columns(three: Three<&Element>, keep: Keep) -> (Element, Element) {
    let keys = three.map(|side| {
        let keys = side.columns.iter().map(|(key, _)| key.clone());
        keys.collect::<Vec<String>>()
    });
    let (order, _) = sequence(keys.as_ref().map(Vec::as_slice));
    let mut stays = Element {
        name: three.ours.name.clone(),
        columns: Vec::new(),
    };
    let mut would = stays.clone();
    for key in &order {
        let cell = three.map(|side| side.column(key));
        let (stay, theirs) = if cell.ours == cell.theirs || cell.base == cell.theirs {
            (cell.ours, cell.ours)
        } else if cell.base == cell.ours {
            (cell.theirs, cell.theirs)
        } else {
            match keep {
                Keep::Ours => (cell.ours, cell.theirs),
                Keep::Base => (cell.base, cell.theirs),
            }
        };
        stays.put(key, stay);
        would.put(key, theirs);
    }
    (stays, would)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(field: &Field, base: &str, ours: &str, theirs: &str) -> FieldMerge {
        let three = Three { base, ours, theirs };
        elements(field, three, Keep::Ours).unwrap()
    }

    #[test]
    fn elements_are_added_and_struck_one_by_one() {
        let list = |base, ours, theirs| merged(&Field::Partners, base, ours, theirs);
        let found = list("a, b", "a, b, c", "b, d");
        assert_eq!(found, FieldMerge::clean("b, c, d".into()));
        assert_eq!(list("", "a", "b"), FieldMerge::clean("a, b".into()));
    }

    #[test]
    fn rows_are_merged_by_column() {
        let rows = |base, ours, theirs| merged(&Field::Indicator, base, ours, theirs);
        let base = "Coverage; unit: %; target: 30\nPaid; target: 5";
        let found = rows(
            base,
            "Coverage; unit: %; target: 40\nPaid; target: 5",
            "Coverage; unit: percent; target: 30\nPaid; target: 5\nNew; target: 1",
        );
        let both = "Coverage; unit: percent; target: 40\nPaid; target: 5\nNew; target: 1";
        assert_eq!(found, FieldMerge::clean(both.into()));
        let found = rows(
            base,
            "Coverage; unit: %; target: 40\nPaid; target: 5",
            "Coverage; unit: %; target: 50",
        );
        assert_eq!(found.value, "Coverage; unit: %; target: 40");
        assert_eq!(found.proposed(&[true]), "Coverage; unit: %; target: 50");
    }
}
