//! A plan as far as a first look needs it. Nobody sees a figure before going to one, and there may be hundreds of files of
//! them: they are read when the first picture stands, before anybody can do anything.

use super::{
    Entry, Loaded, WORTH_A_THREAD, guard, in_order, list_all, load_listed, of_a_part, read,
};
use crate::store::{PlanPath, StoreError};
use crate::track::CommitId;

/// A plan of which what a first look needs is read.
#[derive(Debug)]
pub struct Begun {
    /// The plan as far as it is read.
    pub loaded: Loaded,
    /// The revision.
    pub at: CommitId,
    figures: Vec<Entry>,
}

impl Begun {
    /// Whether nothing is left to read.
    pub fn is_whole(&self) -> bool {
        self.figures.is_empty()
    }
}

/// The plan of a revision, but for its figures where there are many.
pub fn begin(git: &git2::Repository, plan: &PlanPath, at: CommitId) -> Result<Begun, StoreError> {
    let mut listing = list_all(git, plan, at)?;
    let is_figure = |entry: &Entry| entry.path.starts_with("figures/");
    let (figures, others) = listing.entries.into_iter().partition(is_figure);
    let (figures, entries) = divided(figures, others);
    listing.entries = entries;
    let loaded = load_listed(git, listing)?;
    Ok(Begun {
        loaded,
        at,
        figures,
    })
}

/// A few figures are read with everything else.
fn divided(figures: Vec<Entry>, mut others: Vec<Entry>) -> (Vec<Entry>, Vec<Entry>) {
    if figures.len() < WORTH_A_THREAD {
        others.extend(figures);
        return (Vec::new(), others);
    }
    (figures, others)
}

/// The whole of a plan that was begun.
pub fn complete(git: &git2::Repository, begun: Begun) -> Loaded {
    let (mut loaded, mut figures) = (begun.loaded, begun.figures);
    figures.sort_by(|one, other| one.path.cmp(&other.path));
    let (mut part, found, unread) = read(git, figures.iter());
    loaded.plan.figures.append(&mut part.figures);
    loaded.problems.extend(of_a_part(found).chain(unread));
    guard(&mut loaded.plan, &loaded.problems);
    in_order(&mut loaded.problems);
    loaded
}

#[cfg(test)]
mod tests {
    use crate::store::testing::{Scene, commit_all};
    use std::fs;

    #[test]
    fn what_was_begun_and_completed_is_the_plan() {
        let scene = Scene::new();
        let folder = scene.folder.path().join("figures");
        fs::create_dir(&folder).unwrap();
        let mut last = 0;
        for (many, left) in [(3, false), (400, true)] {
            for number in last..many {
                let text = match number % 100 {
                    1 => "id = \"other\"\nmeasure = \"gdp\"\n".to_owned(),
                    2 => "measure = ".to_owned(),
                    _ => format!("id = \"f{number}\"\nmeasure = \"gdp\"\n"),
                };
                fs::write(folder.join(format!("f{number}.toml")), text).unwrap();
            }
            last = many;
            commit_all(
                &git2::Repository::open(scene.folder.path()).unwrap(),
                "Figures",
            );
            let (plan, head) = (&scene.plan, scene.head());
            let whole = scene.repository.load(plan, head).unwrap();
            let begun = scene.repository.begin(plan, head).unwrap();
            assert_eq!(begun.is_whole(), !left);
            assert_eq!(begun.loaded.plan.figures.is_empty(), left);
            assert_eq!(begun.loaded.plan.clauses, whole.plan.clauses);
            let completed = scene.repository.complete(begun);
            assert_eq!(completed.plan, whole.plan);
            assert_eq!(completed.problems, whole.problems);
            assert!(!completed.problems.is_empty());
        }
    }
}
