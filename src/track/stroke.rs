//! What changes say that were declared under the gavel, and what follows: which adoptions stand, and what each clause
//! is compared with. The adoption of a part says nothing about the rest.

use super::{Change, ChangeIx, CommitId, GavelStroke, History, ObjectId};
use crate::dialogue::Figures;
use crate::plan::ClauseId;
use std::collections::{BTreeMap, HashSet};

/// An annotated tag. A light tag names a commit as well, but nobody struck it, so it is none of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its short name. Not safe to display raw.
    pub name: String,
    /// The commit it names.
    pub at: CommitId,
    /// Its own object.
    pub id: ObjectId,
    /// The clauses that it adopts, if it adopts but a part.
    pub clauses: Option<Vec<ClauseId>>,
    /// What that cost as it was adopted, where that could be reckoned.
    pub figures: Option<Figures>,
}

/// An adoption, or a milestone that somebody set, that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What it is called. Not safe to display raw.
    pub name: String,
    /// The change.
    pub at: ChangeIx,
    /// The clauses; absent for the whole plan.
    pub clauses: Option<Vec<ClauseId>>,
}

/// What clauses are compared with: a revision, and other revisions for those that were adopted apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// What all others are compared with; nothing for before everything.
    pub rest: Option<CommitId>,
    /// What these are.
    pub apart: BTreeMap<ClauseId, CommitId>,
}

impl Baseline {
    /// What this clause is compared with.
    pub fn of(&self, clause: &ClauseId) -> Option<CommitId> {
        self.apart.get(clause).copied().or(self.rest)
    }

    /// Every revision that something is compared with.
    pub fn revisions(&self) -> impl Iterator<Item = CommitId> {
        let apart = self.apart.values().copied();
        self.rest.into_iter().chain(apart.collect::<HashSet<_>>())
    }
}

impl From<Option<CommitId>> for Baseline {
    fn from(rest: Option<CommitId>) -> Baseline {
        Baseline {
            rest,
            ..Baseline::default()
        }
    }
}

impl From<CommitId> for Baseline {
    fn from(rest: CommitId) -> Baseline {
        Some(rest).into()
    }
}

/// The adoptions of a plan, and the milestones, that stand at a revision, the latest first. What was taken back on the
/// way to the revision does not stand, whatever tags say.
pub fn standing(history: &History, plan: &str, tags: &[Tag], rev: ChangeIx) -> Vec<Standing> {
    let past = history.ancestors(rev);
    let mut gone: HashSet<CommitId> = HashSet::new();
    let mut gone_tags: HashSet<ObjectId> = HashSet::new();
    let mut strokes = Vec::new();
    let mut own: HashSet<CommitId> = HashSet::new();
    let changes = history.iter().rev().filter(|(at, _)| past.contains(*at));
    for (at, change) in changes {
        match &change.stroke {
            Some(GavelStroke::Rescinded { tag }) => {
                gone.extend(&change.undoes);
                gone_tags.extend(*tag);
            }
            Some(GavelStroke::Adopted {
                name,
                plan: named,
                clauses,
            }) => {
                own.insert(change.id);
                if !gone.contains(&change.id) && (named.is_empty() || named == plan) {
                    strokes.push(Standing {
                        name: name.clone(),
                        at,
                        clauses: clauses.clone(),
                    });
                }
            }
            None => {}
        }
    }
    let alone = tags.iter().filter(|tag| !own.contains(&tag.at));
    let alone = alone.filter(|tag| !gone_tags.contains(&tag.id));
    let alone = alone.filter_map(|tag| {
        let at = history.find(tag.at).filter(|at| past.contains(*at))?;
        Some(Standing {
            name: tag.name.clone(),
            at,
            clauses: tag.clauses.clone(),
        })
    });
    strokes.extend(alone);
    strokes.sort_by_key(|stroke| std::cmp::Reverse(stroke.at));
    strokes
}

/// What each clause is compared with: with its own last adoption; the rest with the last adoption of the whole, or
/// where there was none with the start. Nothing where no adoption stands.
pub fn adopted(history: &History, standing: &[Standing], rev: ChangeIx) -> Option<Baseline> {
    standing.first()?;
    let id = |at: ChangeIx| history.change(at).map(|change: &Change| change.id);
    let mut base = Baseline::default();
    for stroke in standing {
        let Some(clauses) = &stroke.clauses else {
            base.rest = id(stroke.at);
            return Some(base);
        };
        for clause in clauses {
            if let Some(at) = id(stroke.at) {
                base.apart.entry(clause.clone()).or_insert(at);
            }
        }
    }
    base.rest = history.start(rev).and_then(id);
    Some(base)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Moment;
    use crate::track::Person;

    fn id(number: u8) -> CommitId {
        ObjectId([number; 20])
    }

    fn history(strokes: &[(Option<GavelStroke>, Option<u8>)]) -> History {
        let nobody = || Person {
            name: String::new(),
            email: String::new(),
        };
        let changes = (0u32..).zip(strokes).map(|(at, (stroke, undoes))| Change {
            id: id(u8::try_from(at).unwrap()),
            parents: at.checked_sub(1).map(ChangeIx).into_iter().collect(),
            shallow: false,
            author: nobody(),
            recorder: nobody(),
            time: Moment::new(i64::from(at), 0),
            subject: String::new(),
            reason: String::new(),
            attribution: None,
            session: None,
            act: None,
            undoes: undoes.map(id).into_iter().collect(),
            takes_back: Vec::new(),
            claimed: true,
            stroke: stroke.clone(),
            touches: Vec::new(),
        });
        History::new(changes.collect(), Vec::new())
    }

    fn declared(name: &str, clauses: Option<&[&str]>) -> Option<GavelStroke> {
        let clauses = clauses.map(|all| all.iter().map(|id| id.parse().unwrap()).collect());
        Some(GavelStroke::Adopted {
            name: name.to_owned(),
            plan: "p".to_owned(),
            clauses,
        })
    }

    #[test]
    fn the_adoption_of_a_part_leaves_the_rest_where_it_was() {
        let history = history(&[
            (None, None),
            (declared("whole", None), None),
            (None, None),
            (declared("part", Some(&["a", "b"])), None),
            (declared("later", Some(&["b"])), None),
        ]);
        let last = ChangeIx(4);
        let all = standing(&history, "p", &[], last);
        let names: Vec<&str> = all.iter().map(|stroke| stroke.name.as_str()).collect();
        assert_eq!(names, ["later", "part", "whole"]);
        let baseline = adopted(&history, &all, last).unwrap();
        assert_eq!(baseline.of(&"a".parse().unwrap()), Some(id(3)));
        assert_eq!(baseline.of(&"b".parse().unwrap()), Some(id(4)));
        assert_eq!(baseline.of(&"c".parse().unwrap()), Some(id(1)));
        // Of another plan of the same repository they say nothing.
        assert_eq!(standing(&history, "q", &[], last), []);
        assert_eq!(adopted(&history, &[], last), None);
    }

    #[test]
    fn what_was_taken_back_does_not_stand_whatever_tags_say() {
        let tag = |number: u8, at: u8| Tag {
            name: format!("t{number}"),
            at: id(at),
            id: id(100 + number),
            clauses: None,
            figures: None,
        };
        let rescinded = |number: Option<u8>| {
            let tag = number.map(|number| id(100 + number));
            Some(GavelStroke::Rescinded { tag })
        };
        let history = history(&[
            (None, None),
            (declared("one", None), None),
            (rescinded(None), Some(1)),
            (rescinded(Some(2)), None),
        ]);
        let tags = [tag(1, 1), tag(2, 0), tag(3, 0)];
        let names = |rev: u32| -> Vec<String> {
            let all = standing(&history, "p", &tags, ChangeIx(rev));
            all.into_iter().map(|stroke| stroke.name).collect()
        };
        assert_eq!(names(1), ["one", "t2", "t3"]);
        assert_eq!(names(2), ["t2", "t3"]);
        assert_eq!(names(3), ["t3"]);
        let start = standing(&history, "p", &tags, ChangeIx(3));
        let baseline = adopted(&history, &start, ChangeIx(3)).unwrap();
        assert_eq!(baseline, Baseline::from(id(0)));
    }
}
