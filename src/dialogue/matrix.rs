//! The assessment matrix of a diagnosis: the guarantees of a social protection floor by the aspects they are assessed
//! under, what stands in each cell, and whether the parties agree on it.

use super::{Board, Consensus};
use crate::i18n::Message;
use crate::plan::{Aspect, Clause, ClauseId, Guarantee, Kind, Plan};
use strum::IntoEnumIterator;

/// The matrix, a row for each guarantee; last, where something names none, what is said of all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// The rows, in the order of the guarantees.
    pub rows: Vec<MatrixRow>,
}

/// What the diagnosis says of one guarantee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// The guarantee; none where the clauses name none.
    pub guarantee: Option<Guarantee>,
    /// A cell for each aspect, in their order.
    pub cells: Vec<MatrixCell>,
}

/// What stands under one aspect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// The aspect.
    pub aspect: Aspect,
    /// The clauses, in reading order.
    pub clauses: Vec<Assessed>,
}

/// A clause in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    /// The clause.
    pub clause: ClauseId,
    /// Its number.
    pub number: String,
    /// Where it stands between the parties.
    pub consensus: Consensus,
}

impl Matrix {
    /// Of the plan whose board this is.
    pub fn of(plan: &Plan, board: &Board) -> Matrix {
        let named = Guarantee::iter().map(Some).chain([None]);
        let rows = named.map(|guarantee| MatrixRow {
            guarantee,
            cells: Aspect::iter().map(MatrixCell::empty).collect(),
        });
        let mut matrix = Matrix {
            rows: rows.collect(),
        };
        for row in &board.rows {
            let Some(clause) = plan.clauses.get(&row.clause) else {
                continue;
            };
            let Some((guarantee, aspect)) = place(clause) else {
                continue;
            };
            let cell = matrix.cell_mut(guarantee, aspect);
            cell.into_iter().for_each(|cell| {
                cell.clauses.push(Assessed {
                    clause: row.clause.clone(),
                    number: row.number.clone(),
                    consensus: row.consensus.clone(),
                });
            });
        }
        matrix
            .rows
            .retain(|row| row.guarantee.is_some() || !row.is_empty());
        matrix
    }

    /// The cell of a guarantee and an aspect.
    pub fn cell(&self, guarantee: Option<Guarantee>, aspect: Aspect) -> Option<&MatrixCell> {
        let row = self.rows.iter().find(|row| row.guarantee == guarantee)?;
        row.cells.iter().find(|cell| cell.aspect == aspect)
    }

    fn cell_mut(
        &mut self,
        guarantee: Option<Guarantee>,
        aspect: Aspect,
    ) -> Option<&mut MatrixCell> {
        let mut rows = self.rows.iter_mut();
        let row = rows.find(|row| row.guarantee == guarantee)?;
        row.cells.iter_mut().find(|cell| cell.aspect == aspect)
    }
}

impl MatrixRow {
    /// The name shown to people.
    pub fn name(&self) -> Message {
        let name = self.guarantee.map(Guarantee::name);
        name.unwrap_or_else(|| Message::new("matrix-every-guarantee"))
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.clauses.is_empty())
    }
}

impl MatrixCell {
    fn empty(aspect: Aspect) -> MatrixCell {
        MatrixCell {
            aspect,
            clauses: Vec::new(),
        }
    }

    /// How much stands in it, and how much of that is agreed, as people are told.
    pub fn told(&self) -> Message {
        match self.clauses.len() {
            0 => Message::new("matrix-empty"),
            count => Message::new("matrix-agreed")
                .with("agreed", self.agreed())
                .with("count", count),
        }
    }

    /// How many of its clauses are agreed.
    pub fn agreed(&self) -> usize {
        let agreed = self.clauses.iter().filter(|it| it.consensus.is_agreed());
        agreed.count()
    }

    /// Where the cell stands: as the clause in it that is furthest from agreement. None where nothing stands in it.
    pub fn consensus(&self) -> Option<&Consensus> {
        let stands = self.clauses.iter().map(|it| &it.consensus);
        stands.max_by_key(|it| distance(it))
    }
}

/// From agreement without reserve to objection.
fn distance(consensus: &Consensus) -> u8 {
    match consensus {
        Consensus::Agreed => 0,
        Consensus::WithReservations(_) => 1,
        Consensus::AdReferendum(_) => 2,
        Consensus::Open(_) => 3,
        Consensus::Stale(_) => 4,
        Consensus::Contested(_) => 5,
    }
}

/// Where a clause stands in the matrix: by its aspect, a recommendation without one under the recommendations of the
/// guarantee it names. What names neither is no part of the assessment, and a word that is none is reported by `check`.
fn place(clause: &Clause) -> Option<(Option<Guarantee>, Aspect)> {
    let guarantee: Option<Guarantee> = match clause.guarantee.as_deref().map(str::parse) {
        Some(Ok(guarantee)) => Some(guarantee),
        Some(Err(_)) => return None,
        None => None,
    };
    match clause.aspect.as_deref() {
        Some(aspect) => Some((guarantee, aspect.parse().ok()?)),
        None if clause.kind == Kind::Recommendation && guarantee.is_some() => {
            Some((guarantee, Aspect::Recommendations))
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::Scene;
    use crate::dialogue::{Dialogue, Stance};
    use crate::plan::Voice;
    use proptest::prelude::*;

    fn finding(id: &str, guarantee: Option<&str>, aspect: Option<&str>) -> Clause {
        Clause {
            guarantee: guarantee.map(str::to_owned),
            aspect: aspect.map(str::to_owned),
            ..Clause::new(id.parse().unwrap(), Kind::Finding)
        }
    }

    fn plan(clauses: Vec<Clause>) -> Plan {
        Plan {
            clauses: clauses.into_iter().map(|it| (it.id.clone(), it)).collect(),
            ..Plan::default()
        }
    }

    fn matrix(plan: &Plan, dialogue: &Dialogue) -> Matrix {
        Matrix::of(plan, &Board::of(plan, dialogue))
    }

    #[test]
    fn findings_stand_under_their_guarantee_and_aspect() {
        let mut recommendation = finding("d", Some("children"), None);
        recommendation.kind = Kind::Recommendation;
        let plan = plan(vec![
            finding("a", Some("children"), Some("policy-gaps")),
            finding("b", Some("children"), Some("policy-gaps")),
            finding("c", None, Some("existing-provisions")),
            recommendation,
            finding("e", Some("children"), None),
            finding("f", Some("nothing"), Some("policy-gaps")),
        ]);
        let matrix = matrix(&plan, &Dialogue::default());
        let of = |guarantee, aspect| -> Vec<String> {
            let cell = matrix.cell(guarantee, aspect).unwrap();
            let ids = cell.clauses.iter().map(|it| it.clause.to_string());
            ids.collect()
        };
        let children = Some(Guarantee::Children);
        assert_eq!(of(children, Aspect::PolicyGaps), ["a", "b"]);
        assert_eq!(of(children, Aspect::Recommendations), ["d"]);
        assert_eq!(of(None, Aspect::ExistingProvisions), ["c"]);
        assert_eq!(of(Some(Guarantee::HealthCare), Aspect::PolicyGaps).len(), 0);
        assert_eq!(matrix.rows.len(), 5);
    }

    #[test]
    fn a_cell_is_agreed_when_all_in_it_is() {
        let mut scene = Scene::of(&[("a", "One"), ("b", "Two")]);
        for clause in scene.plan.clauses.values_mut() {
            clause.guarantee = Some("older-persons".to_owned());
            clause.aspect = Some("policy-gaps".to_owned());
        }
        let cell = |scene: &Scene| {
            let matrix = matrix(&scene.plan, &scene.dialogue);
            let cell = matrix.cell(Some(Guarantee::OlderPersons), Aspect::PolicyGaps);
            cell.unwrap().clone()
        };
        let before = cell(&scene);
        assert!(matches!(before.consensus(), Some(Consensus::Open(_))));
        let ids: Vec<ClauseId> = scene.plan.clauses.keys().cloned().collect();
        for id in &ids {
            for party in Voice::PARTIES {
                scene.hold(party, id.as_str(), Stance::Agree);
            }
        }
        let after = cell(&scene);
        assert_eq!(after.agreed(), ids.len());
        assert_eq!(after.consensus(), Some(&Consensus::Agreed));
    }

    proptest! {
        #[test]
        fn every_assessed_clause_stands_in_one_cell(
            places in proptest::collection::vec((0..6_usize, 0..6_usize), 0..20)
        ) {
            let slugs = |at: usize| Guarantee::iter().nth(at).map(Guarantee::slug);
            let aspects = |at: usize| Aspect::iter().nth(at).map(Aspect::slug);
            let clauses = places.iter().enumerate().map(|(at, (guarantee, aspect))| {
                finding(&format!("c{at}"), slugs(*guarantee), aspects(*aspect))
            });
            let plan = plan(clauses.collect());
            let matrix = matrix(&plan, &Dialogue::default());
            let placed: usize = matrix.rows.iter().flat_map(|row| &row.cells)
                .map(|cell| cell.clauses.len()).sum();
            let assessed = plan.clauses.values().filter(|it| it.aspect.is_some()).count();
            prop_assert_eq!(placed, assessed);
        }
    }
}
