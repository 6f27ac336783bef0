//! What tells one row of a clause from another, and one element of a list: the one place that says so. Whatever compares
//! two values of such a field, an amendment or two lines of work, asks here which of their elements are the same.

use super::{Element, Field};
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

    /// Which element of a value became which of another one that was made of it: a row that got another name or year and
    /// says the same besides is the same row, unless several could be it.
    pub fn continued_rows(&self, from: &[Element], to: &[Element]) -> Vec<Option<usize>> {
        let mut pairs = self.pairs(from, to);
        if let Some(named) = self.row_key_columns() {
            let rest = |element: &Element| {
                let rest = element.columns.iter();
                let rest = rest.filter(|(key, _)| !named.contains(&key.as_str()));
                let rest: Vec<(String, String)> = rest.cloned().collect();
                Some(rest).filter(|rest| !rest.is_empty())
            };
            pairs.add(from, to, |element| {
                Some((element.name.clone(), rest(element)?))
            });
            let once = pairs.once(from, to, rest);
            pairs.add(from, to, |element| {
                rest(element).filter(|rest| once.contains(rest))
            });
        }
        pairs.found
    }

    fn pairs(&self, from: &[Element], to: &[Element]) -> Pairs {
        let mut pairs = Pairs {
            found: vec![None; from.len()],
            taken: vec![false; to.len()],
        };
        pairs.add(from, to, |element| Some(element.clone()));
        pairs.add(from, to, |element| Some(self.row_key(element)));
        pairs
    }
}

/// Elements of two values, as they are paired.
struct Pairs {
    found: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Pairs {
    /// By what exactly one element on either side is known of those that are still alone.
    fn once<K: Hash + Eq>(
        &self,
        from: &[Element],
        to: &[Element],
        known_by: impl Fn(&Element) -> Option<K>,
    ) -> HashSet<K> {
        let mut counts: HashMap<K, (usize, usize)> = HashMap::new();
        let left = from.iter().zip(&self.found).filter(|(_, it)| it.is_none());
        for key in left.filter_map(|(element, _)| known_by(element)) {
            counts.entry(key).or_default().0 += 1;
        }
        let right = to.iter().zip(&self.taken).filter(|(_, taken)| !**taken);
        for key in right.filter_map(|(element, _)| known_by(element)) {
            counts.entry(key).or_default().1 += 1;
        }
        let once = counts.into_iter().filter(|(_, count)| *count == (1, 1));
        once.map(|(key, _)| key).collect()
    }

    /// Pairs what is still alone on both sides and known by the same, in order.
    fn add<K: Hash + Eq>(
        &mut self,
        from: &[Element],
        to: &[Element],
        known_by: impl Fn(&Element) -> Option<K>,
    ) {
        let mut free: HashMap<K, VecDeque<usize>> = HashMap::new();
        let alone = to.iter().zip(&self.taken).enumerate();
        for (at, (element, _)) in alone.filter(|(_, (_, taken))| !**taken) {
            if let Some(key) = known_by(element) {
                free.entry(key).or_default().push_back(at);
            }
        }
        for (element, place) in from.iter().zip(&mut self.found) {
            if place.is_some() {
                continue;
            }
            let key = known_by(element);
            let first = key.and_then(|key| free.get_mut(&key)?.pop_front());
            *place = first;
            if let Some(taken) = first.and_then(|at| self.taken.get_mut(at)) {
                *taken = true;
            }
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
        let renamed = "Reach; target: 5";
        assert_eq!(
            same(&Field::Indicator, "Coverage; target: 5", renamed),
            [Some(0)]
        );
        assert_eq!(
            same(&Field::Indicator, "Coverage; target: 6", renamed),
            [None]
        );
        assert_eq!(same(&Field::Partners, "a, b", "c, b"), [None, Some(1)]);
    }

    #[test]
    fn reports_are_a_set() {
        let (one, other) = ("2005-01-31; note: begun", "2005-01-31; note: done");
        assert_eq!(same(&Field::Progress, one, one), [Some(0)]);
        assert_eq!(same(&Field::Progress, one, other), [None]);
    }
}
