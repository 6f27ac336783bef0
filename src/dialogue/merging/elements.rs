//! Lists and rows on three sides: by element, and of a row by column. Which elements are the same is told by
//! [`Field::continued_rows`], here as among amendments.

use super::field_merge::FieldMerge;
use super::sequence::sequence;
use super::{Keep, Three};
use crate::plan::{Element, Field, RowKey};
use std::collections::{BTreeMap, BTreeSet};

/// An element of one of the sides: one that both come from, or what a side put in, by its key and, among several of one
/// key, by which of them it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Id {
    Base(usize),
    New(RowKey, usize),
}

/// The elements that stay, and those that would stand there if theirs were taken.
fn merged(sides: &Three<Vec<(Id, Element)>>, keep: Keep) -> (Vec<Element>, Vec<Element>) {
    let keys = sides.as_ref().map(|side: &Vec<(Id, Element)>| {
        let keys = side.iter().map(|(key, _)| key.clone());
        keys.collect::<Vec<Id>>()
    });
    let (order, reordered) = sequence(keys.as_ref().map(Vec::as_slice));
    let maps = sides.as_ref().map(|side| {
        let all = side.iter().map(|(key, element)| (key, element));
        all.collect::<BTreeMap<&Id, &Element>>()
    });
    let (mut stays, mut would) = (Vec::new(), Vec::new());
    for key in &order {
        let three = maps.as_ref().map(|side| side.get(key).copied());
        let (stay, theirs) = element(three, keep);
        stays.extend(stay);
        would.extend(theirs.map(|theirs| (key, theirs)));
    }
    if reordered {
        // Theirs would have it in their order.
        let place = |key: &Id| keys.theirs.iter().position(|known| known == key);
        would.sort_by_key(|(key, _)| place(key).unwrap_or(usize::MAX));
    }
    let would = would.into_iter().map(|(_, theirs)| theirs);
    (stays, would.collect())
}

/// Merges a list or rows. Nothing where the field is neither, or one side is no value of it.
pub(super) fn elements(field: &Field, three: Three<&str>, keep: Keep) -> Option<FieldMerge> {
    let read = |text: &str| match text {
        "" if field.is_list() || field.is_rows() => Some(Vec::new()),
        text => field.elements(text),
    };
    let base = read(three.base)?;
    let ours = identified(field, &base, read(three.ours)?);
    let theirs = identified(field, &base, read(three.theirs)?);
    let base = base.into_iter().enumerate();
    let sides = Three {
        base: base.map(|(at, it)| (Id::Base(at), it)).collect(),
        ours,
        theirs,
    };
    let (stays, would) = merged(&sides, keep);
    let twice = |side: &[(Id, Element)]| twice(field, side.iter().map(|(_, element)| element));
    let most = twice(&sides.ours).max(twice(&sides.theirs));
    if self::twice(field, &stays) > most || self::twice(field, &would) > most {
        // One side gave a row the name that the other gave a new one.
        let stays = match keep {
            Keep::Ours => three.ours,
            Keep::Base => three.base,
        };
        let (stays, theirs) = (stays.to_owned(), three.theirs.to_owned());
        return Some(FieldMerge::collided(stays, theirs, three.theirs.len()));
    }
    let (stays, would) = (field.spelled(&stays)?, field.spelled(&would)?);
    if stays == would {
        return Some(FieldMerge::clean(stays));
    }
    Some(FieldMerge::collided(stays, would, three.theirs.len()))
}

fn identified(field: &Field, base: &[Element], side: Vec<Element>) -> Vec<(Id, Element)> {
    let mut known: Vec<Option<usize>> = vec![None; side.len()];
    for (at, place) in field.continued_rows(base, &side).into_iter().enumerate() {
        if let Some(known) = place.and_then(|place| known.get_mut(place)) {
            *known = Some(at);
        }
    }
    let mut seen: BTreeMap<RowKey, usize> = BTreeMap::new();
    let identified = side.into_iter().zip(known).map(|(element, known)| {
        let id = known.map(Id::Base).unwrap_or_else(|| {
            let key = field.row_key(&element);
            let count = seen.entry(key.clone()).or_default();
            *count += 1;
            Id::New(key, *count)
        });
        (id, element)
    });
    identified.collect()
}

/// How many elements have the key of another one.
fn twice<'e>(field: &Field, all: impl IntoIterator<Item = &'e Element>) -> usize {
    let mut seen = BTreeSet::new();
    let all = all.into_iter();
    all.filter(|element| !seen.insert(field.row_key(element)))
        .count()
}

/// What becomes of one element, and what would become of it if theirs had its way where they collide.
fn element(three: Three<Option<&Element>>, keep: Keep) -> (Option<Element>, Option<Element>) {
    let same = |one: Option<&Element>| (one.cloned(), one.cloned());
    let kept = |three: Three<Option<&Element>>| match keep {
        Keep::Ours => three.ours.cloned(),
        Keep::Base => three.base.cloned(),
    };
    match (three.base, three.ours, three.theirs) {
        (None, ours, None) => same(ours),
        (None, None, theirs) => same(theirs),
        (Some(_), None, None) => same(None),
        (Some(base), Some(ours), None) if base == ours => same(None),
        (Some(base), None, Some(theirs)) if base == theirs => same(None),
        // A new row is one proposal: what two sides put in under one name is not made one of both.
        (None, Some(ours), Some(theirs)) if ours == theirs => same(Some(ours)),
        (None, Some(_), Some(_)) | (Some(_), Some(_), None) | (Some(_), None, Some(_)) => {
            (kept(three), three.theirs.cloned())
        }
        (Some(base), Some(ours), Some(theirs)) => {
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
    let names = three.map(|side| Some(side.name.as_str()));
    let (stays, would) = cell(names, keep);
    let named = |name: Option<&str>| Element {
        name: name.unwrap_or_default().to_owned(),
        columns: Vec::new(),
    };
    let (mut stays, mut would) = (named(stays), named(would));
    for key in &order {
        let (stay, theirs) = cell(three.map(|side| side.column(key)), keep);
        stays.put(key, stay);
        would.put(key, theirs);
    }
    (stays, would)
}

/// What becomes of one column of a row, or of its name, and what would if theirs had its way where they collide.
fn cell(cell: Three<Option<&str>>, keep: Keep) -> (Option<&str>, Option<&str>) {
    if cell.ours == cell.theirs || cell.base == cell.theirs {
        (cell.ours, cell.ours)
    } else if cell.base == cell.ours {
        (cell.theirs, cell.theirs)
    } else {
        match keep {
            Keep::Ours => (cell.ours, cell.theirs),
            Keep::Base => (cell.base, cell.theirs),
        }
    }
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
    #[test]
    fn a_row_is_known_by_its_key_and_stays_itself_under_another_name() {
        let rows = |base, ours, theirs| merged(&Field::Cost, base, ours, theirs);
        let base = "Drugs; amount: 5; year: 2005\nDrugs; amount: 6; year: 2006";
        let found = rows(
            base,
            "Drugs; amount: 5; year: 2005\nDrugs; amount: 7; year: 2006",
            "Medicines; amount: 5; year: 2005\nDrugs; amount: 6; year: 2006",
        );
        let both = "Medicines; amount: 5; year: 2005\nDrugs; amount: 7; year: 2006";
        assert_eq!(found, FieldMerge::clean(both.into()));
        // Of a row that has its name for itself, one side may change year and payer while the other changes the amount.
        let found = rows(
            "Drugs; amount: 5; year: 2005",
            "Drugs; amount: 6; year: 2005",
            "Drugs; amount: 5; currency: XTS; year: 2007",
        );
        let both = "Drugs; amount: 6; currency: XTS; year: 2007";
        assert_eq!(found, FieldMerge::clean(both.into()));
        // Two rows that both sides put in under one name are two proposals, not one row of both.
        let found = rows("", "Drugs; amount: 5", "Drugs; currency: XTS");
        assert_eq!(found.value, "Drugs; amount: 5");
        assert_eq!(found.proposed(&[true]), "Drugs; currency: XTS");
        // A name that one side gave a row and the other a new one.
        let found = rows("A; amount: 5", "B; amount: 5", "A; amount: 5\nB; amount: 9");
        assert_eq!(found.value, "B; amount: 5");
        assert_eq!(found.strokes.len(), 1);
    }
}
