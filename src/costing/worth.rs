//! What terms take from the world alike: people of one group, in one currency, who are due what rises alike. What grew over
//! many years is long to multiply, so it is multiplied once for all of them.

use super::Amount;
use crate::plan::Index;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// What a term takes from the world in a year.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Worth {
    /// How many people the group has.
    pub(super) people: Amount,
    /// What became of one unit since the price year.
    pub(super) index: Amount,
    /// By what the amount or the rate of the term is multiplied: the index, or the figure that the rate is taken of.
    pub(super) scale: Amount,
    /// People, scale and exchange together.
    pub(super) all: Amount,
}

/// What all of it is found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ask<'p> {
    pub(super) group: &'p str,
    pub(super) scale: Scale<'p>,
    pub(super) currency: &'p str,
}

/// How a level rises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scale<'p> {
    /// Not at all.
    Level,
    /// With prices or wages, since a year.
    Index(Index, i64),
    /// With a figure.
    Figure(&'p str),
}

/// What was found of one kind, each year once.
#[derive(Clone, Default)]
pub(super) struct Alike(Rc<RefCell<BTreeMap<i64, Arc<Worth>>>>);

impl Alike {
    /// What it is in a year.
    pub(super) fn at(&self, year: i64, find: impl FnOnce() -> Worth) -> Arc<Worth> {
        let mut years = self.0.borrow_mut();
        years
            .entry(year)
            .or_insert_with(|| Arc::new(find()))
            .clone()
    }
}
