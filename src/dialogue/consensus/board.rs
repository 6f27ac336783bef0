//! The consensus board: clauses by parties, what is still open and for whom, and the shortest way to clean text.

use super::brackets::Brackets;
use super::digest::Digest;
use super::position::{Position, Subject};
use super::{Consensus, Standing};
use crate::dialogue::Dialogue;
use crate::plan::{ClauseId, Outline, OutlineRow, Plan, Voice};
use std::collections::HashMap;

/// Where one party stands on one clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The party.
    pub party: Voice,
    /// Where it stands.
    pub standing: Standing,
}

/// A clause on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardRow {
    /// The clause.
    pub clause: ClauseId,
    /// Its number, such as `2.1`.
    pub number: String,
    /// Its depth in the outline; 0 at the top.
    pub depth: usize,
    /// One cell for each party of the board, in its order.
    pub cells: Vec<Cell>,
    /// Where it stands between the required parties.
    pub consensus: Consensus,
    /// The open brackets in it.
    pub brackets: usize,
    /// How far it is from clean text: the required parties that must still speak or change what they hold, and
    /// the open brackets.
    pub distance: usize,
}

/// In which order rows are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// As the plan is read.
    #[default]
    Outline,
    /// What is nearest to clean text first; what is clean already, last.
    Distance,
}

/// The board of a plan, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// The parties that have a column: the required ones, those at the table, and those that ever spoke.
    pub parties: Vec<Voice>,
    /// Those of them whose agreement the plan needs.
    pub required: Vec<Voice>,
    /// A row for every clause.
    pub rows: Vec<BoardRow>,
}

impl Board {
    /// The board of a plan as it stands.
    pub fn of(plan: &Plan, dialogue: &Dialogue) -> Board {
        Board::with(
            plan,
            dialogue,
            &Outline::of(plan),
            &Brackets::of(plan, dialogue),
        )
    }

    /// The same where the outline and the brackets are known already.
    pub fn with(plan: &Plan, dialogue: &Dialogue, outline: &Outline, brackets: &Brackets) -> Board {
        let spoken = Spoken::of(dialogue);
        let mut board = Board {
            parties: parties(plan, dialogue),
            required: plan.manifest.needed(),
            rows: Vec::with_capacity(outline.rows().len()),
        };
        for row in outline.rows() {
            let row = board.row(plan, &spoken, row, brackets);
            board.rows.push(row);
        }
        board
    }

    fn row(
        &self,
        plan: &Plan,
        spoken: &Spoken<'_>,
        row: &OutlineRow,
        brackets: &Brackets,
    ) -> BoardRow {
        let held = spoken.0.get(&row.id);
        // Most clauses of a young plan have no position yet: their digest is not needed.
        let digest = held
            .and_then(|_| plan.clauses.get(&row.id))
            .map(|clause| Digest::of_clause(plan, clause));
        let standing = |party: Voice| match (held.and_then(|held| held.get(&party)), digest) {
            (Some(held), Some(digest)) => Standing::among(held.iter().rev().copied(), digest),
            _ => Standing::Missing,
        };
        let cell = |party: &Voice| Cell {
            party: *party,
            standing: standing(*party),
        };
        let cells: Vec<Cell> = self.parties.iter().map(cell).collect();
        let needed = |cell: &&Cell| self.required.contains(&cell.party);
        let standings: Vec<(Voice, Standing)> = cells
            .iter()
            .filter(needed)
            .map(|cell| (cell.party, cell.standing))
            .collect();
        let unsettled = standings
            .iter()
            .filter(|(_, standing)| !standing.is_settled())
            .count();
        let brackets = brackets.of_clause(&row.id);
        BoardRow {
            clause: row.id.clone(),
            number: row.number.clone(),
            depth: row.depth,
            cells,
            consensus: Consensus::over(&standings),
            brackets,
            distance: unsettled + brackets,
        }
    }

    /// The rows in an order.
    pub fn sorted(&self, order: Order) -> Vec<&BoardRow> {
        let mut rows: Vec<&BoardRow> = self.rows.iter().collect();
        if order == Order::Distance {
            rows.sort_by_key(|row| (row.distance == 0, row.distance));
        }
        rows
    }

    /// The row of a clause.
    pub fn find(&self, clause: &ClauseId) -> Option<&BoardRow> {
        self.rows.iter().find(|row| &row.clause == clause)
    }

    /// For each required party the clauses it must still speak on or change what it holds, in reading order.
    pub fn open_for(&self) -> Vec<(Voice, Vec<ClauseId>)> {
        let open = |party: Voice| {
            let rows = self.rows.iter().filter(move |row| {
                let mut cells = row.cells.iter();
                cells.any(|cell| cell.party == party && !cell.standing.is_settled())
            });
            rows.map(|row| row.clause.clone()).collect()
        };
        let parties = self.required.iter();
        parties.map(|party| (*party, open(*party))).collect()
    }

    /// The shortest way to clean text: clauses without open brackets that are one party away from agreement.
    pub fn nearest(&self) -> Vec<ClauseId> {
        let near = |row: &&BoardRow| row.brackets == 0 && row.distance == 1;
        let rows = self.rows.iter().filter(near);
        rows.map(|row| row.clause.clone()).collect()
    }

    /// How many clauses are clean: agreed, and without open brackets.
    pub fn clean(&self) -> usize {
        self.rows.iter().filter(|row| row.distance == 0).count()
    }
}

/// All positions on clauses by clause and party, oldest first, so that each is looked at once.
struct Spoken<'a>(HashMap<&'a ClauseId, HashMap<Voice, Vec<&'a Position>>>);

impl<'a> Spoken<'a> {
    fn of(dialogue: &'a Dialogue) -> Self {
        let mut spoken: HashMap<&ClauseId, HashMap<Voice, Vec<&Position>>> = HashMap::new();
        for (party, positions) in &dialogue.positions {
            for position in positions {
                if let Subject::Clause(clause) = &position.subject {
                    let by = spoken.entry(clause).or_default();
                    by.entry(*party).or_default().push(position);
                }
            }
        }
        Spoken(spoken)
    }
}

fn parties(plan: &Plan, dialogue: &Dialogue) -> Vec<Voice> {
    let spoken = |party: Voice| {
        dialogue
            .positions
            .get(&party)
            .is_some_and(|it| !it.is_empty())
    };
    let needed = plan.manifest.needed();
    let here = |party: &Voice| {
        let mut organisations = plan.manifest.organisations.iter();
        needed.contains(party) || organisations.any(|one| one.voice == *party) || spoken(*party)
    };
    Voice::PARTIES.into_iter().filter(here).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::consensus::consensus;
    use crate::dialogue::consensus::position::Stance;
    use crate::dialogue::scene::{Scene, clause_id};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    fn board(scene: &Scene) -> Board {
        Board::of(&scene.plan, &scene.dialogue)
    }

    #[test]
    fn rows_tell_how_far_each_clause_is_from_clean_text() {
        let mut scene = Scene::of(&[
            ("a", "One."),
            ("b", "Two [words]."),
            ("c", "Three."),
            ("d", "Four."),
        ]);
        scene.plan.manifest.required = vec![Voice::Workers, Voice::Employers];
        for clause in ["a", "b", "c"] {
            scene.hold(Voice::Workers, clause, Stance::Agree);
        }
        scene.hold(Voice::Employers, "a", Stance::AgreeAdReferendum);
        scene.hold(Voice::Employers, "b", Stance::Agree);
        scene.hold(Voice::Employers, "c", Stance::Object);
        scene.hold(Voice::CivilSociety, "c", Stance::Abstain);
        let drawn = board(&scene);
        assert_eq!(
            drawn.parties,
            [Voice::Employers, Voice::Workers, Voice::CivilSociety]
        );
        let distances: Vec<_> = drawn.rows.iter().map(|row| row.distance).collect();
        assert_eq!(distances, [0, 1, 1, 2]);
        assert_eq!(drawn.nearest(), [clause_id("c")]);
        let order: Vec<_> = drawn
            .sorted(Order::Distance)
            .iter()
            .map(|row| row.clause.as_str())
            .collect();
        assert_eq!(order, ["b", "c", "d", "a"]);
        let (c, d) = (clause_id("c"), clause_id("d"));
        let open = drawn.open_for();
        assert_eq!(
            open,
            [
                (Voice::Employers, vec![c, d.clone()]),
                (Voice::Workers, vec![d])
            ]
        );
        assert_eq!(drawn.clean(), 1);
        scene.set("a", "One and more.");
        let cells = &board(&scene).rows[0].cells;
        assert_eq!(
            cells[0].standing,
            Standing::Stale(Stance::AgreeAdReferendum)
        );
        assert_eq!(cells[2].standing, Standing::Missing);
    }

    proptest! {
        /// The board says of every clause what is said of it alone.
        #[test]
        fn the_board_agrees_with_each_clause(
            acts in vec((0usize..3, 0usize..3, 0usize..4, 0usize..5, any::<bool>()), 0..24),
        ) {
            let names = ["a", "b", "c"];
            let mut scene = Scene::of(&[("a", "0"), ("b", "0"), ("c", "0")]);
            for (clause, text, party, stance, writes) in acts {
                if writes {
                    scene.set(names[clause], &text.to_string());
                } else {
                    scene.hold(Voice::PARTIES[party], names[clause], Stance::iter().nth(stance).unwrap());
                }
            }
            for row in board(&scene).rows {
                let alone = consensus(&scene.plan, &scene.dialogue, &row.clause);
                prop_assert_eq!(&row.consensus, &alone);
                let subject = Subject::Clause(row.clause.clone());
                let digest = scene.digest(row.clause.as_str());
                for cell in row.cells {
                    let standing = Standing::of(&scene.dialogue, cell.party, &subject, digest);
                    prop_assert_eq!(cell.standing, standing);
                }
            }
        }
    }
}
