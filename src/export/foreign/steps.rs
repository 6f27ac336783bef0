//! Who changed what in a file, one after the other, and the clauses as each of them left the text.

use super::state::{Part, state};
use crate::export::docx::read::{Hand, Kind, Word};
use crate::plan::{Clause, ClauseId, Kind as Sort, Plan, id_of};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// So many steps are kept apart; what exceeds them is told by day, and then by author.
const MOST: usize = 200;

/// What one author changed at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Who, where the file says so. Not safe to display raw.
    pub author: Option<Arc<str>>,
    /// When, in seconds, where the file says so.
    pub seconds: Option<i64>,
}

/// A file as a history.
pub struct Foreign<'w> {
    word: &'w Word,
    /// What is the plan's title, and so no text of it.
    title: String,
    steps: Vec<Step>,
    ranks: FxHashMap<Hand, usize>,
    ids: FxHashMap<usize, ClauseId>,
}

impl<'w> Foreign<'w> {
    /// The history that a file tells, of a plan of this title.
    pub fn of(word: &'w Word, title: &str) -> Foreign<'w> {
        let (steps, ranks) = steps(word);
        let mut foreign = Foreign {
            word,
            title: title.trim().to_owned(),
            steps,
            ranks,
            ids: FxHashMap::default(),
        };
        foreign.name();
        foreign
    }

    /// What was done, in its order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The clauses after so many steps, each after the one it stands under.
    pub fn clauses(&self, after: usize) -> Vec<Clause> {
        let parts = self.parts(after);
        let mut above: Vec<(u8, ClauseId)> = Vec::new();
        let mut clauses = Vec::with_capacity(parts.len());
        for part in parts {
            let Some(id) = self.ids.get(&part.at) else {
                continue;
            };
            above.retain(|(depth, _)| *depth < part.depth);
            let parent = above.last().map(|(_, id)| id.clone());
            let mut clause = Clause::new(id.clone(), sort(&part, parent.as_ref()));
            clause.parent = parent;
            clause.order = i64::try_from(part.at)
                .unwrap_or(i64::MAX)
                .saturating_mul(10);
            clause.title = match part.depth {
                0 => self.title.clone(),
                _ => part.title,
            };
            clause.text = part.text;
            if part.depth > 0 {
                above.push((part.depth, id.clone()));
            }
            clauses.push(clause);
        }
        clauses
    }

    fn parts(&self, after: usize) -> Vec<Part> {
        let rank = |hand: &Hand| self.ranks.get(hand).copied().unwrap_or(usize::MAX);
        let there = |kind: &Kind| match kind {
            Kind::Kept => true,
            Kind::Inserted(by) => rank(by) < after,
            Kind::Deleted(by) => rank(by) >= after,
            Kind::Passing { inserted, deleted } => rank(inserted) < after && rank(deleted) >= after,
        };
        let mut parts = state(self.word, there);
        // The title above the text is the plan's, and no clause.
        if let Some(front) = parts.first_mut().filter(|part| part.depth == 0) {
            let rest = front.text.strip_prefix(self.title.as_str());
            if let Some(rest) = rest.filter(|rest| rest.is_empty() || rest.starts_with('\n')) {
                front.text = rest.trim_start_matches('\n').to_owned();
            }
        }
        parts.retain(|part| part.depth > 0 || !part.text.is_empty());
        parts
    }

    /// Gives every clause that ever was its id, after its last title.
    fn name(&mut self) {
        let mut taken = Plan::default();
        for after in (0..=self.steps.len()).rev() {
            for part in self.parts(after) {
                if self.ids.contains_key(&part.at) {
                    continue;
                }
                let sort = sort(&part, None);
                let title = match part.depth {
                    0 => "",
                    _ => part.title.as_str(),
                };
                if let Some(id) = id_of(title, sort, &taken) {
                    let clause = Clause::new(id.clone(), sort);
                    taken.clauses.insert(id.clone(), clause);
                    self.ids.insert(part.at, id);
                }
            }
        }
    }
}

fn sort(part: &Part, parent: Option<&ClauseId>) -> Sort {
    match (part.depth, parent) {
        (0, _) => Sort::Chapeau,
        (1, _) | (_, None) => Sort::Objective,
        _ => Sort::Action,
    }
}

fn steps(word: &Word) -> (Vec<Step>, FxHashMap<Hand, usize>) {
    let mut hands: Vec<(&Hand, Step)> = Vec::new();
    let mut known: FxHashMap<&Hand, ()> = FxHashMap::default();
    let spans = word.paragraphs.iter().flat_map(|one| &one.spans);
    for span in spans {
        let by = match &span.kind {
            Kind::Kept => [None, None],
            Kind::Inserted(by) | Kind::Deleted(by) => [Some(by), None],
            Kind::Passing { inserted, deleted } => [Some(inserted), Some(deleted)],
        };
        for hand in by.into_iter().flatten() {
            if known.insert(hand, ()).is_none() {
                let step = Step {
                    author: hand.author.clone(),
                    seconds: hand.date.as_deref().and_then(seconds),
                };
                hands.push((hand, step));
            }
        }
    }
    const DAY: i64 = 24 * 60 * 60;
    type Coarse = fn(&Step) -> Option<i64>;
    let coarser: [Coarse; 3] = [
        |step| step.seconds,
        |step| step.seconds.map(|at| at.div_euclid(DAY)),
        |_| Some(0),
    ];
    let mut steps = (Vec::new(), FxHashMap::default());
    for coarse in coarser {
        // What bears no time comes last.
        hands.sort_by_key(|(_, step)| {
            let at = coarse(step);
            (at.is_none(), at, step.author.clone(), step.seconds)
        });
        steps = grouped(&hands);
        if steps.0.len() <= MOST {
            break;
        }
    }
    steps
}

/// What one author did in a row is one step.
fn grouped(hands: &[(&Hand, Step)]) -> (Vec<Step>, FxHashMap<Hand, usize>) {
    let mut steps: Vec<Step> = Vec::new();
    let mut ranks = FxHashMap::default();
    for (hand, step) in hands {
        match steps.last_mut() {
            Some(last) if last.author == step.author => {
                last.seconds = last.seconds.max(step.seconds)
            }
            _ => steps.push(step.clone()),
        }
        ranks.insert((*hand).clone(), steps.len() - 1);
    }
    (steps, ranks)
}

/// A time as the file has it; without a zone it is taken for one in UTC.
fn seconds(date: &str) -> Option<i64> {
    if let Ok(exact) = date.parse::<Timestamp>() {
        return Some(exact.as_second());
    }
    let local: DateTime = date.parse().ok()?;
    let exact = local.to_zoned(TimeZone::UTC).ok()?;
    Some(exact.timestamp().as_second())
}
