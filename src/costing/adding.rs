//! A sum in the making. What has the same below the line is added as whole numbers; only what is left at the end is brought
//! to one line, which takes far longer.

use super::Exact;
use super::exact::raise;
use super::figures::Under;
use num_bigint::BigInt;
use std::cmp::Reverse;

/// What was added so far: the tens and what else stands below the line, and what stands above it.
#[derive(Default)]
pub(super) struct Adding(Vec<(u32, Under, BigInt)>);

impl Adding {
    /// Takes one more.
    pub(super) fn add(&mut self, one: &Exact) {
        if one.is_zero() {
            return;
        }
        let alike = |(tens, under, _): &&mut (u32, Under, BigInt)| {
            *tens == one.tens && one.figures.is_over(under)
        };
        match self.0.iter_mut().find(alike) {
            Some((_, _, sum)) => one.figures.add_to(sum),
            None => self.0.push((one.tens, one.under(), one.top().into_owned())),
        }
    }

    /// All together.
    pub(super) fn sum(mut self) -> Exact {
        self.0.sort_unstable_by_key(|(tens, _, _)| Reverse(*tens));
        let mut lines: Vec<(u32, Under, BigInt)> = Vec::new();
        for (tens, under, mut top) in self.0 {
            match lines.iter_mut().find(|line| line.1 == under) {
                Some((most, _, sum)) => {
                    raise(&mut top, *most - tens);
                    *sum += top;
                }
                None => lines.push((tens, under, top)),
            }
        }
        let lines = lines.into_iter();
        let lines = lines.map(|(tens, under, top)| Exact::new(top, tens, under));
        lines
            .reduce(|sum, line| &sum + &line)
            .unwrap_or_else(Exact::zero)
    }
}
