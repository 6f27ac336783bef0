//! Amendments between which the order of adopting decides: any two of them are two of the alternatives of one place at
//! least, wherever in the text their own words are.
//!
//! Mostly that place is where their words meet. But an amendment falls as a whole: with it falls what it would do far
//! from where it loses its ground, and where others lie in between, nothing draws the two together. There the other
//! one stands against it for the words as they are.

use super::group::{Choice, Group, gather, met};
use super::spot::Side;
use super::strand::Woven;
use crate::dialogue::AmendmentId;
use std::collections::{BTreeSet, HashMap};

/// The groups in reading order, in which any two rivals are alternatives somewhere.
pub(super) fn groups<'s, 'd>(woven: &'s Woven<'d, '_>) -> Vec<Group<'s, 'd>> {
    let mut groups = met(woven);
    match oppose(woven, &mut groups) {
        true => gather(woven, groups),
        false => groups,
    }
}

/// Sees to it that any two rivals are alternatives somewhere, and tells whether there was something to do.
fn oppose<'d>(woven: &Woven<'d, '_>, groups: &mut [Group<'_, 'd>]) -> bool {
    if woven.rivals.is_empty() {
        return false;
    }
    let mut any = false;
    let mut table = Table::of(woven, groups);
    for [one, two] in &woven.rivals {
        if table.opposes(one.1, two.1) {
            continue;
        }
        let both = [(*one, *two), (*two, *one)];
        let seats = both
            .into_iter()
            .flat_map(|(own, other)| table.seats(groups, own, other));
        let best = seats.min_by_key(|seat| seat.cost);
        if let Some(seat) = best
            && let Some(group) = groups.get_mut(seat.group)
        {
            group.hold(seat.who, seat.against);
            table.read(woven, seat.group, group);
            any = true;
        }
    }
    any
}

/// What is proposed in each place, and where each amendment is named.
struct Table<'d> {
    choices: Vec<Vec<Choice<'d>>>,
    named: HashMap<&'d AmendmentId, BTreeSet<usize>>,
    rivals: BTreeSet<(&'d AmendmentId, &'d AmendmentId)>,
}

/// A place where an amendment could stand against another one.
struct Seat<'d> {
    group: usize,
    who: Side<'d>,
    against: usize,
    /// How many others it would stand against although the order decides nothing between them; whether there are no
    /// words that it could stand for; and how far it is from its own words.
    cost: (usize, bool, usize),
}

impl<'d> Table<'d> {
    fn of(woven: &Woven<'d, '_>, groups: &[Group<'_, 'd>]) -> Self {
        let pairs = woven.rivals.iter();
        let pairs = pairs.flat_map(|[one, two]| [(one.1, two.1), (two.1, one.1)]);
        let mut table = Table {
            choices: Vec::new(),
            named: HashMap::new(),
            rivals: pairs.collect(),
        };
        for (at, group) in groups.iter().enumerate() {
            table.choices.push(Vec::new());
            table.read(woven, at, group);
        }
        table
    }

    fn read(&mut self, woven: &Woven<'d, '_>, at: usize, group: &Group<'_, 'd>) {
        if let Some(choices) = self.choices.get_mut(at) {
            *choices = group.options(woven);
            for id in choices.iter().flat_map(|choice| &choice.who) {
                self.named.entry(id).or_default().insert(at);
            }
        }
    }

    /// The places where an amendment is named.
    fn places(&self, id: &AmendmentId) -> impl Iterator<Item = usize> {
        self.named.get(id).into_iter().flatten().copied()
    }

    fn choices(&self, at: usize) -> &[Choice<'d>] {
        self.choices.get(at).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether two amendments are two of the alternatives of one place.
    fn opposes(&self, one: &AmendmentId, two: &AmendmentId) -> bool {
        self.places(one).any(|at| {
            let choices = self.choices(at);
            let with = |id: &AmendmentId| {
                let all = choices.iter().enumerate();
                let all = all.filter(|(_, choice)| choice.who.contains(&id));
                all.map(|(at, _)| at).collect::<Vec<_>>()
            };
            let (mine, theirs) = (with(one), with(two));
            mine.iter().any(|at| theirs.iter().any(|other| other != at))
        })
    }

    /// The places of one amendment where another one could stand against it.
    fn seats(&self, groups: &[Group<'_, 'd>], own: Side<'d>, other: Side<'d>) -> Vec<Seat<'d>> {
        let seat = |at: usize| {
            let group = groups.get(at)?;
            let choices = self.choices(at);
            let mut mine = choices.iter().filter(|choice| choice.who.contains(&own.1));
            let strands = mine.find_map(|choice| {
                let mut all = choice.strands.iter().copied();
                all.find(|strand| *strand != other.0)
            });
            let strangers = choices.iter().flat_map(|choice| &choice.who);
            let strangers = strangers.filter(|id| {
                **id != own.1 && **id != other.1 && !self.rivals.contains(&(other.1, **id))
            });
            let far = self.places(other.1).filter_map(|at| groups.get(at));
            let far = far.map(|it| {
                let behind = it.at.start.saturating_sub(group.at.end);
                behind.max(group.at.start.saturating_sub(it.at.end))
            });
            let cost = (
                strangers.count(),
                group.at.is_empty(),
                far.min().unwrap_or_default(),
            );
            Some(Seat {
                group: at,
                who: other,
                against: strands?,
                cost,
            })
        };
        self.places(own.1).filter_map(seat).collect()
    }
}
