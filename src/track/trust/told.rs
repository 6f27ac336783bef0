//! What is told of a judgement: how many acts of each voice are of which kind, and which findings one by one.

use super::{Finding, JudgedAct, Stands, Verdict};
use crate::plan::Voice;
use std::collections::BTreeMap;
use std::iter::Sum;

/// How many findings of a kind are told one by one where they mean no harm.
const ONE_BY_ONE: usize = 5;

/// How many acts of a voice are of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Count {
    /// Signed by it.
    pub signed: usize,
    /// Signed by the secretariat for it.
    pub recorded: usize,
    /// Not signed.
    pub unsigned: usize,
    /// Signed, and the signature does not prove it.
    pub refused: usize,
}

impl Count {
    /// The three that people are told apart: signed, recorded, and what nobody proves.
    pub fn three(self) -> [usize; 3] {
        [self.signed, self.recorded, self.unsigned + self.refused]
    }
}

/// How many of these are signed, recorded, and proved by nobody.
pub fn three(stands: impl Iterator<Item = Stands>) -> [usize; 3] {
    let mut count = Count::default();
    for one in stands {
        match one {
            Stands::Signed => count.signed += 1,
            Stands::Recorded => count.recorded += 1,
            Stands::Unsigned | Stands::Unclaimed => count.unsigned += 1,
            Stands::Refused => count.refused += 1,
        }
    }
    count.three()
}

impl Sum for Count {
    fn sum<I: Iterator<Item = Count>>(all: I) -> Count {
        all.fold(Count::default(), |sum, one| Count {
            signed: sum.signed + one.signed,
            recorded: sum.recorded + one.recorded,
            unsigned: sum.unsigned + one.unsigned,
            refused: sum.refused + one.refused,
        })
    }
}

impl Verdict {
    /// How many acts of each voice are of which kind. What claims nobody is not among them.
    pub fn counts(&self, acts: &[JudgedAct]) -> BTreeMap<Voice, Count> {
        let mut counts: BTreeMap<Voice, Count> = BTreeMap::new();
        for (act, stands) in acts.iter().zip(&self.stands) {
            let Some(voice) = act.claim else { continue };
            let count = counts.entry(voice).or_default();
            match stands {
                Stands::Signed => count.signed += 1,
                Stands::Recorded => count.recorded += 1,
                Stands::Unsigned => count.unsigned += 1,
                Stands::Refused => count.refused += 1,
                Stands::Unclaimed => {}
            }
        }
        counts
    }
}

/// A line of what is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'a> {
    /// This was found.
    Finding(&'a Finding),
    /// So many more like some of those.
    More(usize),
}

/// What is told of findings: all that is grave, then of what means no harm the first few of a kind and how many more
/// there are.
pub fn told<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Told<'a>> {
    let (mut lines, mut notes) = (Vec::new(), Vec::new());
    let mut kinds: BTreeMap<(&str, Option<Voice>), usize> = BTreeMap::new();
    for one in findings {
        if one.is_grave() {
            lines.push(Told::Finding(one));
            continue;
        }
        let count = kinds.entry((one.slug(), one.party())).or_default();
        *count += 1;
        if *count <= ONE_BY_ONE {
            notes.push(Told::Finding(one));
        }
    }
    lines.extend(notes);
    let more = kinds.into_values().filter(|count| *count > ONE_BY_ONE);
    lines.extend(more.map(|count| Told::More(count - ONE_BY_ONE)));
    lines
}

#[cfg(test)]
mod tests {
    use super::super::What;
    use super::*;

    #[test]
    fn what_is_grave_is_told_one_by_one_and_the_rest_in_short() {
        let unsigned = Finding::of_all(What::Unsigned(Voice::Workers));
        let others = Finding::of_all(What::Unsigned(Voice::Employers));
        let grave = Finding::of_all(What::BrokenSignature);
        let mut all = vec![unsigned.clone(); 7];
        all.extend(vec![others.clone(); 5]);
        all.extend(vec![grave.clone(); 9]);
        let lines = told(&all);
        assert_eq!(lines.len(), 9 + 5 + 5 + 1);
        assert!(lines[..9].iter().all(|line| *line == Told::Finding(&grave)));
        assert_eq!(lines[9], Told::Finding(&unsigned));
        assert_eq!(lines[19], Told::More(2));
    }
}
