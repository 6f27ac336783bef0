//! What tells one row of a clause from another, and one element of a list: the one place that says so. Whatever compares
//! two values of such a field, an amendment or two lines of work, asks here which of their elements are the same.

use super::{Element, Field};
use crate::text::{fold, words};
use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;

/// What an element is known by among those of its field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey {
    name: String,
    columns: Vec<(String, String)>,
}

impl Field {
    /// The columns behind the first by which a row is known, as by its name and year; nothing where rows are a set: each
    /// is known by all that it says.
    pub fn row_key_columns(&self) -> Option<&'static [&'static str]> {
        let Some(kind) = self.row_kind() else {
            return Some(&[]);
        };
        kind.known_by().split_first().map(|(_, behind)| behind)
    }

    /// What an element of this field is known by.
    pub fn row_key(&self, element: &Element) -> RowKey {
        let named = self.row_key_columns();
        let is_key = |key: &str| named.is_none_or(|named| named.contains(&key));
        let columns = element.columns.iter().filter(|(key, _)| is_key(key));
        let mut columns: Vec<(String, String)> = columns.cloned().collect();
        columns.sort();
        RowKey {
            name: element.name.clone(),
            columns,
        }
    }

    /// Which element of one value is which of another, as far as their keys tell; of several with one key, those that
    /// say the same before others.
    pub fn same_rows(&self, from: &[Element], to: &[Element]) -> Vec<Option<usize>> {
        self.pairs(from, to).found
    }

    /// Which element of a value became which of another one that was made of it. A row that got another name or year is
    /// the same row where it stands between the same rows as before and says the same besides. Under another name that
    /// must be its own, said by no other row, and more than one figure, unless the names have a word in common: figures
    /// that happen to be alike do not make one row of one that went and one that came. A name of its own that no other row
    /// bears on either side says which it is, whatever else became of it.
    pub fn continued_rows(&self, from: &[Element], to: &[Element]) -> Vec<Option<usize>> {
        let mut pairs = self.pairs(from, to);
        let Some(named) = self.row_key_columns() else {
            return pairs.found;
        };
        let rest = |element: &Element| {
            let rest = element.columns.iter();
            let rest = rest.filter(|(key, _)| !named.contains(&key.as_str()));
            let rest: Vec<(String, String)> = rest.cloned().collect();
            Some(rest).filter(|rest| !rest.is_empty())
        };
        let gaps = pairs.gaps();
        pairs.add(from, to, |element, side, at| {
            Some((gaps.of(side, at)?, element.name.clone(), rest(element)?))
        });
        let (old, new) = (once(from, rest), once(to, rest));
        let new: HashMap<_, _> = new.collect();
        for (rest, at) in old {
            let place = new.get(&rest).copied();
            let gap = |side, at: Option<usize>| gaps.of(side, at?);
            let both = from.get(at).zip(place.and_then(|it| to.get(it)));
            if gap(Side::From, Some(at)) == gap(Side::To, place)
                && both.is_some_and(|(one, other)| is_renamed(one, other))
            {
                pairs.pair(at, place);
            }
        }
        if self.names_its_rows() {
            let name = |element: &Element| Some(element.name.clone());
            let new: HashMap<_, _> = once(to, name).collect();
            for (name, at) in once(from, name) {
                pairs.pair(at, new.get(&name).copied());
            }
        }
        pairs.found
    }

    /// Whether a row bears a name of its own, and not that of something else.
    fn names_its_rows(&self) -> bool {
        let known = self.row_kind().map(|kind| kind.known_by());
        known.is_some_and(|known| known.first() == Some(&"name"))
    }

    fn pairs(&self, from: &[Element], to: &[Element]) -> Pairs {
        let mut pairs = Pairs {
            found: vec![None; from.len()],
            taken: vec![false; to.len()],
        };
        pairs.add(from, to, |element, _, _| Some(element.clone()));
        pairs.add(from, to, |element, _, _| Some(self.row_key(element)));
        pairs
    }
}

/// What exactly one element says, and which.
fn once<K: Hash + Eq>(
    all: &[Element],
    says: impl Fn(&Element) -> Option<K>,
) -> impl Iterator<Item = (K, usize)> {
    let mut found: HashMap<K, Option<usize>> = HashMap::new();
    for (at, element) in all.iter().enumerate() {
        if let Some(said) = says(element) {
            let first = found.entry(said);
            first.and_modify(|place| *place = None).or_insert(Some(at));
        }
    }
    found.into_iter().filter_map(|(said, at)| Some((said, at?)))
}

/// Whether two rows that say the same besides may be one that got another name.
fn is_renamed(one: &Element, other: &Element) -> bool {
    let alike = one.columns.iter().filter(|it| other.columns.contains(it));
    let words = |element: &Element| -> HashSet<String> {
        let words = words(&element.name).filter(|word| word.chars().any(char::is_alphanumeric));
        words.map(fold).collect()
    };
    alike.count() > 1 || !words(one).is_disjoint(&words(other))
}

/// Which of two values.
#[derive(Clone, Copy)]
enum Side {
    From,
    To,
}

/// Between which of the paired elements each stands: the places of both in the second value.
type Gap = (Option<usize>, Option<usize>);

/// The gaps of the elements of both values.
struct Gaps {
    from: Vec<Gap>,
    to: Vec<Gap>,
}

impl Gaps {
    fn of(&self, side: Side, at: usize) -> Option<Gap> {
        match side {
            Side::From => self.from.get(at).copied(),
            Side::To => self.to.get(at).copied(),
        }
    }

    /// The gap of each place, where some have a partner.
    fn between(partners: &[Option<usize>]) -> Vec<Gap> {
        let last = |known: &mut Option<usize>, partner: &Option<usize>| {
            let before = *known;
            *known = partner.or(before);
            Some(before)
        };
        let before = partners.iter().scan(None, last);
        let behind: Vec<Option<usize>> = partners.iter().rev().scan(None, last).collect();
        before.zip(behind.into_iter().rev()).collect()
    }
}

/// Elements of two values, as they are paired.
struct Pairs {
    found: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Pairs {
    fn gaps(&self) -> Gaps {
        let own = self.taken.iter().enumerate();
        let own: Vec<Option<usize>> = own.map(|(at, taken)| taken.then_some(at)).collect();
        Gaps {
            from: Gaps::between(&self.found),
            to: Gaps::between(&own),
        }
    }

    /// Pairs what is still alone on both sides and known by the same, in order.
    fn add<K: Hash + Eq>(
        &mut self,
        from: &[Element],
        to: &[Element],
        known_by: impl Fn(&Element, Side, usize) -> Option<K>,
    ) {
        let mut free: HashMap<K, VecDeque<usize>> = HashMap::new();
        let alone = to.iter().zip(&self.taken).enumerate();
        for (at, (element, _)) in alone.filter(|(_, (_, taken))| !**taken) {
            if let Some(key) = known_by(element, Side::To, at) {
                free.entry(key).or_default().push_back(at);
            }
        }
        for (at, element) in from.iter().enumerate() {
            if self.found.get(at).is_some_and(Option::is_some) {
                continue;
            }
            let key = known_by(element, Side::From, at);
            let first = key.and_then(|key| free.get_mut(&key)?.pop_front());
            self.pair(at, first);
        }
    }

    /// Pairs two that are still alone.
    fn pair(&mut self, at: usize, place: Option<usize>) {
        let taken = place.and_then(|place| self.taken.get_mut(place));
        let (Some(found), Some(taken)) = (self.found.get_mut(at), taken) else {
            return;
        };
        if found.is_none() && !*taken {
            *taken = true;
            *found = place;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(field: &Field, from: &str, to: &str) -> Vec<Option<usize>> {
        let read = |text: &str| field.elements(text).unwrap();
        field.continued_rows(&read(from), &read(to))
    }

    #[test]
    fn rows_are_known_by_name_and_where_it_counts_by_year() {
        let two = "Drugs; amount: 5; year: 2005\nDrugs; amount: 6; year: 2006";
        let later = "Drugs; amount: 6; year: 2006\nDrugs; amount: 7; year: 2005";
        assert_eq!(same(&Field::Cost, two, later), [Some(1), Some(0)]);
        let alike = "Drugs; amount: 5; year: 2005\nStaff; amount: 5; year: 2005";
        let one = "Staff; amount: 5; year: 2006";
        assert_eq!(same(&Field::Cost, alike, one), [None, Some(0)]);
        assert_eq!(
            same(&Field::Cost, alike, "Beds; amount: 5; year: 2005"),
            [None, None]
        );
        let other_year = "Drugs; amount: 5; year: 2007\nDrugs; amount: 6; year: 2006";
        assert_eq!(same(&Field::Cost, two, other_year), [Some(0), Some(1)]);
        let renamed = "Reach; unit: %; target: 5";
        for (from, found) in [("5", Some(0)), ("6", None)] {
            let from = format!("Coverage; unit: %; target: {from}");
            assert_eq!(same(&Field::Indicator, &from, renamed), [found]);
        }
        assert_eq!(same(&Field::Partners, "a, b", "c, b"), [None, Some(1)]);
    }

    #[test]
    fn a_name_that_one_row_bears_says_which_it_is() {
        let one = "Drugs; amount: 5; year: 2005\nStaff; amount: 5; year: 2005";
        let other = "Staff; amount: 5; year: 2005\nDrugs; amount: 7; currency: XTS; year: 2009";
        assert_eq!(same(&Field::Cost, one, other), [Some(1), Some(0)]);
        let twice = "Drugs; amount: 7; year: 2009\nDrugs; amount: 8; year: 2010";
        assert_eq!(same(&Field::Cost, one, twice), [None, None]);
        // The years of something else are not names.
        let reached = "Care; year: 2005; share: 5";
        let later = "Care; year: 2006; share: 7";
        assert_eq!(same(&Field::Coverage, reached, later), [None]);
    }

    #[test]
    fn a_row_that_went_is_not_one_that_came() {
        let two = "Coverage of all; target: 3\nPaid; target: 1";
        for (then, found) in [
            // Renamed.
            ("Coverage; target: 3\nPaid; target: 1", [Some(0), Some(1)]),
            // At another place; with nothing but a figure in common.
            ("Paid; target: 1\nCoverage; target: 3", [None, Some(0)]),
            ("Reach; target: 3\nPaid; target: 1", [None, Some(1)]),
        ] {
            assert_eq!(same(&Field::Indicator, two, then), found);
        }
        let usual = "Coverage; unit: %\nPaid; unit: %";
        let other = "Coverage of all; unit: %\nPaid; unit: %";
        assert_eq!(same(&Field::Indicator, usual, other), [None, Some(1)]);
        let years = "Drugs; amount: 5; year: 2005\nDrugs; amount: 6; year: 2006";
        let later = "Drugs; amount: 6; year: 2006\nDrugs; amount: 5; year: 2007";
        assert_eq!(same(&Field::Cost, years, later), [None, Some(0)]);
    }

    #[test]
    fn reports_are_a_set() {
        let (one, other) = ("2005-01-31; note: begun", "2005-01-31; note: done");
        assert_eq!(same(&Field::Progress, one, one), [Some(0)]);
        assert_eq!(same(&Field::Progress, one, other), [None]);
    }
}
