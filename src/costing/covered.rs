//! Who is covered: of each group the people that each scheme covers, and those that any covers. How many are in two schemes
//! at once is seldom known: then it is a range, which holds the truth whatever the overlap is.

use super::lack::{ANY, BOTH};
use super::layer::Layer;
use super::world::World;
use super::{Amount, Exact, Lack, Lacks, Place, Why};
use crate::plan::{Covered, Decimal, Overlap, Plan};
use std::collections::BTreeMap;

/// From so many to so many; the same where it is exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// At least.
    pub low: Exact,
    /// At most.
    pub high: Exact,
}

/// People of a group found to be covered by a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InScheme {
    /// The scheme's id.
    pub scheme: String,
    /// The year that was found: the latest up to the one that was asked for.
    pub year: i64,
    /// How many.
    pub people: Amount,
}

/// A group, and who of it is covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfGroup {
    /// The group's id.
    pub group: String,
    /// How many people it has in the year that was asked for.
    pub people: Amount,
    /// By each scheme, in the order of their ids.
    pub schemes: Vec<InScheme>,
    overlaps: BTreeMap<(String, String), Amount>,
    none: Lack,
}

/// Everything that was found to be covered, by group in the order of the register, up to a year.
pub fn covered(plan: &Plan, year: i64) -> Vec<OfGroup> {
    let layer = Layer::default();
    let world = World::new(plan, "", &layer);
    let registers = &plan.registers;
    let mut groups: Vec<&str> = registers.groups.iter().map(|it| it.id.as_str()).collect();
    for group in registers
        .covered
        .iter()
        .filter_map(|it| it.group.as_deref())
    {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    let found = groups.into_iter().map(|group| OfGroup {
        group: group.to_owned(),
        people: world.people(group, year).amount.clone(),
        schemes: schemes(&registers.covered, group, year),
        overlaps: overlaps(&registers.overlaps, group, year),
        none: lack(group, ANY, Some(year), Why::Absent),
    });
    found.collect()
}

/// The latest year of which the register says who is covered.
pub fn latest_covered(plan: &Plan) -> Option<i64> {
    plan.registers.covered.iter().filter_map(|it| it.year).max()
}

fn lack(group: &str, scheme: &str, year: Option<i64>, why: Why) -> Lack {
    Lack {
        place: Place::Covered(group.to_owned(), scheme.to_owned()),
        key: None,
        year,
        why,
    }
}

fn schemes(rows: &[Covered], group: &str, year: i64) -> Vec<InScheme> {
    let mut found: BTreeMap<&str, BTreeMap<i64, Vec<&Option<Decimal>>>> = BTreeMap::new();
    for row in rows.iter().filter(|it| it.group.as_deref() == Some(group)) {
        let (Some(scheme), Some(at)) = (row.scheme.as_deref(), row.year) else {
            continue;
        };
        if at <= year {
            let years = found.entry(scheme).or_default();
            years.entry(at).or_default().push(&row.people);
        }
    }
    let found = found.into_iter().filter_map(|(scheme, mut years)| {
        let (year, said) = years.pop_last()?;
        let people = one(&said, |why| lack(group, scheme, Some(year), why));
        Some(InScheme {
            scheme: scheme.to_owned(),
            year,
            people,
        })
    });
    found.collect()
}

/// What is known of people in two schemes at once, of the latest year up to this one.
fn overlaps(rows: &[Overlap], group: &str, year: i64) -> BTreeMap<(String, String), Amount> {
    type Pair<'p> = (&'p str, &'p str);
    let mut found: BTreeMap<Pair<'_>, BTreeMap<i64, Vec<&Option<Decimal>>>> = BTreeMap::new();
    for row in rows.iter().filter(|it| it.group.as_deref() == Some(group)) {
        let ([one, two], Some(at)) = (row.schemes.as_slice(), row.year) else {
            continue;
        };
        if at <= year {
            let pair = (one.min(two).as_str(), one.max(two).as_str());
            let years = found.entry(pair).or_default();
            years.entry(at).or_default().push(&row.people);
        }
    }
    let found = found
        .into_iter()
        .filter_map(|((first, second), mut years)| {
            let (year, said) = years.pop_last()?;
            let both = [first, second].join(BOTH);
            let people = one(&said, |why| lack(group, &both, Some(year), why));
            Some(((first.to_owned(), second.to_owned()), people))
        });
    found.collect()
}

/// What several sources say, where they say the same.
fn one(said: &[&Option<Decimal>], lack: impl Fn(Why) -> Lack) -> Amount {
    let mut found: Option<Exact> = None;
    for value in said {
        let Some(value) = value else {
            return lack(Why::Absent).into();
        };
        let Some(value) = Exact::of(value) else {
            return lack(Why::Far).into();
        };
        if value.is_negative() {
            return lack(Why::Negative(value.rounded(2))).into();
        }
        if found.as_ref().is_some_and(|before| *before != value) {
            return lack(Why::Disagree).into();
        }
        found = Some(value);
    }
    Amount::or(found, || lack(Why::Absent))
}

/// One to seven eighths of a cell.
const EIGHTHS: [&str; 7] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"];

impl OfGroup {
    /// How many are covered by any of the schemes that are wanted. An overlap that is not established, such as one of which
    /// sources disagree, leaves the range that it leaves where nobody said anything of it.
    ///
    /// # Errors
    /// All that is missing: no scheme, a scheme of which it is not established, or an overlap larger than what it is of.
    pub fn any(&self, wanted: impl Fn(&str) -> bool) -> Result<Span, Lacks> {
        let schemes: Vec<&InScheme> = self
            .schemes
            .iter()
            .filter(|it| wanted(&it.scheme))
            .collect();
        if schemes.is_empty() {
            return Err(self.none.clone().into());
        }
        if let Amount::Open(lacks) = Amount::sum(schemes.iter().map(|it| &it.people)) {
            return Err(lacks);
        }
        let people: Vec<Exact> = schemes
            .iter()
            .filter_map(|it| it.people.known().cloned())
            .collect();
        let mut known = Vec::new();
        for (at, one) in schemes.iter().enumerate() {
            for (other, two) in schemes.iter().enumerate().skip(at + 1) {
                let pair = (one.scheme.clone(), two.scheme.clone());
                if let Some(both) = self.overlaps.get(&pair).and_then(Amount::known) {
                    known.push((at, other, both.clone()));
                }
            }
        }
        let span = union(&people, &known, self.people.known());
        span.ok_or_else(|| {
            let names: Vec<&str> = schemes.iter().map(|it| it.scheme.as_str()).collect();
            lack(&self.group, &names.join(BOTH), None, Why::Disagree).into()
        })
    }

    /// What is missing of overlaps between the schemes that are wanted, where it was begun to be said: why there is a range.
    pub fn overlaps_open(&self, wanted: impl Fn(&str) -> bool) -> Lacks {
        let pairs = self.overlaps.iter().filter(|((one, two), _)| {
            let found = |scheme: &String| self.schemes.iter().any(|it| it.scheme == *scheme);
            [one, two].iter().all(|it| wanted(it) && found(it))
        });
        let open = pairs.filter_map(|(_, both)| both.lacks());
        open.fold(Lacks::default(), |all, lacks| all.and(lacks))
    }

    /// So many people in per cent of the group. Nothing where the group is not established or has no people.
    pub fn per_cent(&self, people: &Exact) -> Option<Exact> {
        (people * &Exact::from(100)).over(self.people.known()?)
    }

    /// A bar of so many cells for the whole group: sure `█`, ending in an eighth of a cell, and possible `░`, which has no
    /// parts. Where there is anybody, something is drawn of it. The bar ends with the group, even where more were found.
    pub fn bar(&self, span: &Span, cells: usize) -> Option<String> {
        let all = self.people.known()?;
        let width = Exact::from(i64::try_from(cells * 8).ok()?);
        let eighths = |people: &Exact| -> Option<usize> {
            let part = (people * &width).over(all)?.rounded(0);
            Some(part.parse().unwrap_or(cells * 8).min(cells * 8))
        };
        let open = usize::from(span.low < span.high);
        let low = eighths(&span.low)?.max(usize::from(!span.low.is_zero()));
        let low = low.min(cells.saturating_sub(open) * 8);
        let edge = EIGHTHS.get((low % 8).wrapping_sub(1)).copied();
        let sure = low / 8 + usize::from(edge.is_some());
        let high = (eighths(&span.high)? + 4) / 8;
        let possible = open * high.max(sure + open).saturating_sub(sure);
        let rest = cells.saturating_sub(sure + possible);
        let bar = [
            "█".repeat(low / 8),
            edge.unwrap_or_default().to_owned(),
            "░".repeat(possible),
            "·".repeat(rest),
        ];
        Some(bar.concat())
    }

    /// Whether it is established that the group has no people.
    pub fn is_empty(&self) -> bool {
        self.people.known().is_some_and(Exact::is_zero)
    }

    /// Whether more were found to be covered than the group has.
    pub fn is_over(&self) -> bool {
        let over = |people: &Exact| self.people.known().is_some_and(|all| people > all);
        let mut schemes = self.schemes.iter().filter_map(|it| it.people.known());
        schemes.any(over) || self.any(|_| true).is_ok_and(|span| over(&span.low))
    }
}

/// How large sets are together, of which the sizes and some common parts are known. At least: the largest, two whose common
/// part is known, or all less all common parts. At most: all less a common part for each that hangs together with one
/// before it, and no more than everybody. Nothing where a common part is larger than a set.
fn union(sizes: &[Exact], both: &[(usize, usize, Exact)], all: Option<&Exact>) -> Option<Span> {
    let mut sum = Exact::zero();
    let mut low = Exact::zero();
    for size in sizes {
        sum = &sum + size;
        low = low.max(size.clone());
    }
    let mut less = sum.clone();
    for (one, two, common) in both {
        let (one, two) = (sizes.get(*one)?, sizes.get(*two)?);
        if common > one || common > two {
            return None;
        }
        low = low.max(&(one + two) - common);
        less = &less - common;
    }
    let pairs = sizes.len() * sizes.len().saturating_sub(1) / 2;
    if both.len() == pairs {
        low = low.max(less);
    }
    let mut high = &sum - &hanging(sizes.len(), both);
    // Two sets and their common part say exactly how many there are, even more than everybody: that is told, not cut.
    let exact = sizes.len() == 1 || (sizes.len() == 2 && both.len() == 1);
    if let Some(all) = all.filter(|_| !exact) {
        high = high.min(all.clone());
    }
    high = high.max(low.clone());
    Some(Span { low, high })
}

/// The most that common parts take away where each joins sets that did not hang together yet.
fn hanging(sets: usize, both: &[(usize, usize, Exact)]) -> Exact {
    let mut sorted: Vec<&(usize, usize, Exact)> = both.iter().collect();
    sorted.sort_by(|one, two| two.2.cmp(&one.2));
    let mut bundle: Vec<usize> = (0..sets).collect();
    let mut taken = Exact::zero();
    for (one, two, common) in sorted {
        let (Some(from), Some(to)) = (bundle.get(*one).copied(), bundle.get(*two).copied()) else {
            continue;
        };
        if from != to {
            taken = &taken + common;
            bundle
                .iter_mut()
                .filter(|it| **it == from)
                .for_each(|it| *it = to);
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::super::exact::tests::exact;
    use super::*;
    use proptest::prelude::*;

    fn span(sizes: &[&str], both: &[(usize, usize, &str)], all: &str) -> Option<(String, String)> {
        let sizes: Vec<Exact> = sizes.iter().map(|it| exact(it)).collect();
        let both: Vec<_> = both.iter().map(|(a, b, c)| (*a, *b, exact(c))).collect();
        let span = union(&sizes, &both, Some(&exact(all)))?;
        Some((span.low.to_string(), span.high.to_string()))
    }

    fn told(low: &str, high: &str) -> Option<(String, String)> {
        Some((low.to_owned(), high.to_owned()))
    }

    #[test]
    fn an_unknown_overlap_gives_a_range_and_a_known_one_a_number() {
        let two = ["600000", "500000"];
        assert_eq!(span(&two, &[], "1000000"), told("600000", "1000000"));
        assert_eq!(
            span(&two, &[(0, 1, "150000")], "1000000"),
            told("950000", "950000")
        );
        assert_eq!(
            span(&["320000", "64000"], &[], "3200000"),
            told("320000", "384000")
        );
        // A common part larger than a set cannot be.
        assert_eq!(span(&["3", "2"], &[(0, 1, "2.5")], "10"), None);
        // More than everybody is a fact that is told.
        assert_eq!(span(&["1120"], &[], "1000"), told("1120", "1120"));
        assert_eq!(span(&["1120", "5"], &[], "1000"), told("1120", "1120"));
    }

    fn bar(low: &str, high: &str, all: &str, cells: usize) -> String {
        let of = OfGroup {
            group: String::new(),
            people: exact(all).into(),
            schemes: Vec::new(),
            overlaps: BTreeMap::new(),
            none: lack("", ANY, None, Why::Absent),
        };
        let span = Span {
            low: exact(low),
            high: exact(high),
        };
        of.bar(&span, cells).unwrap_or_default()
    }

    #[test]
    fn a_bar_has_eighths_and_something_of_whoever_is_there() {
        assert_eq!(bar("0", "0", "100", 10), "··········");
        assert_eq!(bar("1", "1", "1000", 10), "▏·········");
        assert_eq!(bar("25", "25", "100", 10), "██▌·······");
        assert_eq!(bar("25", "60", "100", 10), "██▌░░░····");
        assert_eq!(bar("0", "1", "1000", 10), "░·········");
        assert_eq!(bar("99.9", "100", "100", 10), "█████████░");
        assert_eq!(bar("112", "112", "100", 10), "██████████");
        assert_eq!(bar("1", "1", "0", 10), "");
    }

    proptest! {
        #[test]
        fn a_bar_has_as_many_cells_as_it_is_given(
            low in 0_i64..2000,
            more in 0_i64..2000,
            all in 1_i64..1000,
            cells in 2_usize..40,
        ) {
            let bar = bar(&low.to_string(), &(low + more).to_string(), &all.to_string(), cells);
            prop_assert_eq!(bar.chars().count(), cells);
            prop_assert_eq!(bar.contains('░'), more > 0);
            let sure = bar.chars().any(|cell| cell != '░' && cell != '·');
            prop_assert_eq!(sure, low > 0);
        }

        #[test]
        fn the_range_holds_the_true_union_of_any_sets(
            sets in proptest::collection::vec(0_u16..1024, 1..5),
            known in any::<u8>(),
        ) {
            let size = |set: u16| Exact::from(i64::from(set.count_ones()));
            let sizes: Vec<Exact> = sets.iter().map(|set| size(*set)).collect();
            let mut both = Vec::new();
            let mut pair = 0;
            for (at, one) in sets.iter().enumerate() {
                for (other, two) in sets.iter().enumerate().skip(at + 1) {
                    if known >> pair & 1 == 1 {
                        both.push((at, other, size(one & two)));
                    }
                    pair += 1;
                }
            }
            let truth = size(sets.iter().fold(0, |all, set| all | set));
            let span = union(&sizes, &both, Some(&Exact::from(10))).unwrap();
            prop_assert!(span.low <= truth && truth <= span.high);
            if sets.len() == 2 && known & 1 == 1 {
                prop_assert_eq!(&span.low, &span.high);
            }
        }
    }
}
