//! Which change comes before which, where lines of work part and meet. Changes on one line are compared by their places on
//! it; only where lines meet is there anything to be walked.

use super::JudgedAct;
use std::collections::BTreeSet;

/// The changes as lines.
pub(super) struct Lines<'a> {
    acts: &'a [JudgedAct],
    /// The line of each change, by its first change.
    line: Vec<usize>,
    /// The nearest change before it on its line, or itself, where that line begins or another one meets it.
    gate: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of acts, parents before children.
    pub fn of(acts: &'a [JudgedAct]) -> Lines<'a> {
        let mut lines = Lines {
            acts,
            line: Vec::with_capacity(acts.len()),
            gate: Vec::with_capacity(acts.len()),
        };
        let mut continued: BTreeSet<usize> = BTreeSet::new();
        for (at, act) in acts.iter().enumerate() {
            let before = act.parents.first().copied();
            let goes_on = before.filter(|before| continued.insert(*before));
            let of = |all: &[usize]| goes_on.and_then(|before| all.get(before).copied());
            let line = of(&lines.line).unwrap_or(at);
            let gate = of(&lines.gate).filter(|_| act.parents.len() == 1);
            lines.line.push(line);
            lines.gate.push(gate.unwrap_or(at));
        }
        lines
    }

    /// Whether one change is another or comes before it.
    pub fn leads(&self, from: usize, to: usize) -> bool {
        let mut open = vec![to];
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        while let Some(at) = open.pop() {
            if at < from {
                continue;
            }
            if self.line.get(at) == self.line.get(from) {
                return true;
            }
            let gate = self.gate.get(at).copied().unwrap_or(at);
            if seen.insert(gate) {
                let parents = self.acts.get(gate).map(|act| act.parents.as_slice());
                open.extend(parents.unwrap_or_default());
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// The same by walking every step.
    fn walked(acts: &[JudgedAct], from: usize, to: usize) -> bool {
        let mut open = vec![to];
        while let Some(at) = open.pop() {
            if at == from {
                return true;
            }
            open.extend(&acts[at].parents);
        }
        false
    }

    proptest! {
        #[test]
        fn what_comes_before_is_what_walking_finds(shape in vec(vec(any::<usize>(), 0..3), 1..12)) {
            let mut acts: Vec<JudgedAct> = Vec::new();
            for parents in shape {
                let count = acts.len();
                let mut parents: Vec<usize> = parents.iter().filter_map(|at| at.checked_rem(count)).collect();
                parents.dedup();
                acts.push(JudgedAct { parents, ..super::super::tests::blank(count) });
            }
            let lines = Lines::of(&acts);
            for to in 0..acts.len() {
                for from in 0..acts.len() {
                    prop_assert_eq!(lines.leads(from, to), walked(&acts, from, to), "{} {}", from, to);
                }
            }
        }
    }
}
