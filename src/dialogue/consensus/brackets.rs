//! Open brackets, the measure of progress: every pending amendment stands for one, and so does every pair of
//! square brackets that was typed into a title or a text.

use crate::dialogue::Dialogue;
use crate::plan::{ClauseId, Plan, Voice};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many brackets are open, and of which kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Pairs that were typed.
    pub typed: usize,
    /// Pending amendments, sub-amendments among them.
    pub pending: usize,
}

impl Count {
    /// All of them.
    pub fn total(self) -> usize {
        self.typed + self.pending
    }

    fn add(&mut self, other: Count) {
        self.typed += other.typed;
        self.pending += other.pending;
    }
}

/// The open brackets of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brackets {
    clauses: BTreeMap<ClauseId, Count>,
    objectives: HashMap<ClauseId, Count>,
    parties: HashMap<Voice, usize>,
    under: HashMap<ClauseId, usize>,
    // Those that would be added under a clause, whether or not that is there.
    added: BTreeSet<ClauseId>,
    plan: Count,
}

impl Brackets {
    /// Counts them.
    pub fn of(plan: &Plan, dialogue: &Dialogue) -> Brackets {
        let mut brackets = Brackets::default();
        for clause in plan.clauses.values() {
            let typed = typed_brackets(&clause.title) + typed_brackets(&clause.text);
            if typed > 0 {
                brackets.count(plan, &clause.id, &clause.id, Count { typed, pending: 0 });
            }
        }
        for amendment in dialogue
            .amendments
            .values()
            .filter(|amendment| amendment.is_pending())
        {
            if let Some(sponsor) = amendment.sponsor() {
                *brackets.parties.entry(sponsor.voice).or_default() += 1;
            }
            let count = Count {
                typed: 0,
                pending: 1,
            };
            match amendment.clause(dialogue) {
                Some(clause) => {
                    let parent = dialogue.under(amendment);
                    if let Some(parent) = parent {
                        *brackets.under.entry(parent.clone()).or_default() += 1;
                        brackets.added.insert(clause.clone());
                    }
                    let within = parent.unwrap_or(clause);
                    brackets.count(plan, clause, within, count);
                }
                // A sub-amendment of nothing is still to be decided on.
                None => brackets.plan.add(count),
            }
        }
        brackets
    }

    fn count(&mut self, plan: &Plan, clause: &ClauseId, within: &ClauseId, count: Count) {
        self.plan.add(count);
        self.clauses.entry(clause.clone()).or_default().add(count);
        let objective = plan.top_of(within);
        let objective = self.objectives.entry(objective.clone()).or_default();
        objective.add(count);
    }

    /// How many are open in the whole plan.
    pub fn total(&self) -> usize {
        self.plan.total()
    }

    /// Those of the whole plan, by kind.
    pub fn plan(&self) -> Count {
        self.plan
    }

    /// How many are open in a clause.
    pub fn of_clause(&self, clause: &ClauseId) -> usize {
        self.clause(clause).total()
    }

    /// Those of a clause, by kind.
    pub fn clause(&self, clause: &ClauseId) -> Count {
        self.clauses.get(clause).copied().unwrap_or_default()
    }

    /// How many pending amendments would add a clause directly under this one, or amend such an amendment.
    pub fn under(&self, clause: &ClauseId) -> usize {
        self.under.get(clause).copied().unwrap_or_default()
    }

    /// The pending amendments of clauses that are not in the plan and would not stand under one of it: to be added
    /// at the top, or gone.
    pub(in crate::dialogue) fn astray(
        &self,
        plan: &Plan,
    ) -> impl Iterator<Item = (&ClauseId, usize)> {
        let astray = |id: &ClauseId| !plan.clauses.contains_key(id) && !self.added.contains(id);
        let clauses = self.clauses.iter().filter(move |(id, _)| astray(id));
        clauses.map(|(id, count)| (id, count.pending))
    }

    /// How many are open in a clause at the top and everything under it.
    pub fn of_objective(&self, clause: &ClauseId) -> usize {
        self.objective(clause).total()
    }

    /// Those of a clause at the top and everything under it, by kind.
    pub fn objective(&self, clause: &ClauseId) -> Count {
        self.objectives.get(clause).copied().unwrap_or_default()
    }

    /// How many pending amendments are a voice's own. Typed brackets are nobody's.
    pub fn of_party(&self, voice: Voice) -> usize {
        self.parties.get(&voice).copied().unwrap_or_default()
    }
}

/// How many pairs of square brackets a text has, one within the other counted each. A bracket without its
/// partner is none.
pub fn typed_brackets(text: &str) -> usize {
    // Few texts have any, and the first frame waits for this.
    let Some((_, rest)) = text.split_once('[') else {
        return 0;
    };
    let (mut open, mut pairs) = (1, 0);
    for byte in rest.bytes() {
        match byte {
            b'[' => open += 1,
            b']' if open > 0 => {
                open -= 1;
                pairs += 1;
            }
            _ => {}
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::{Scene, clause_id};
    use crate::dialogue::{EventKind, Proposal};
    use crate::plan::{Clause, Kind};

    #[test]
    fn pairs_are_counted() {
        for (text, count) in [
            ("", 0),
            ("[a] b [c]", 2),
            ("[Alt 1: x [y]] [Alt 2: z]", 3),
            ("] [ a", 0),
            ("[[ a ]", 1),
            ("[over\n\nparagraphs]", 1),
        ] {
            assert_eq!(typed_brackets(text), count, "{text}");
        }
    }

    #[test]
    fn they_are_counted_by_clause_objective_party_and_plan() {
        let mut scene = Scene::of(&[("care", "A [text]."), ("pay", "Other.")]);
        scene.clause("under", Some("care"), "Under [it] [there].");
        scene.words("d-1", Voice::Workers, "under", "Below.");
        scene.sub("d-2", Voice::Employers, "d-1", "Beneath.");
        scene.words("d-3", Voice::Workers, "pay", "Mine.");
        scene.happens("d-3", Voice::Workers, EventKind::Withdrawn);
        let clause = Clause {
            parent: Some(clause_id("care")),
            ..Clause::new(clause_id("new"), Kind::Action)
        };
        let add = Proposal::Add {
            clause: Box::new(clause),
            under: None,
            after: None,
        };
        scene.table("d-4", Voice::Employers, add);
        let brackets = Brackets::of(&scene.plan, &scene.dialogue);
        assert_eq!(
            brackets.plan(),
            Count {
                typed: 3,
                pending: 3
            }
        );
        assert_eq!(brackets.of_clause(&clause_id("under")), 4);
        assert_eq!(brackets.of_clause(&clause_id("new")), 1);
        assert_eq!(
            brackets.objective(&clause_id("care")),
            Count {
                typed: 3,
                pending: 3
            }
        );
        assert_eq!(brackets.of_objective(&clause_id("pay")), 0);
        assert_eq!(brackets.of_party(Voice::Workers), 1);
        assert_eq!(brackets.of_party(Voice::Employers), 2);
    }
}
