//! Small plans with their files for this room's tests.

use super::{Fate, Keep, Merging, Owners, State, Tabling, Three, merge};
use crate::dialogue::{Dialogue, format};
use crate::plan::format::{read_plan, write_clause, write_manifest};
use crate::plan::{Clause, Delegate, Moment, Plan, Speaker, Voice};
use std::collections::{BTreeMap, BTreeSet};

pub type Files = BTreeMap<String, Vec<u8>>;

/// A plan and its dialogue, as files and as what they say.
#[derive(Clone, Debug, Default)]
pub struct World {
    pub plan: Plan,
    pub dialogue: Dialogue,
    pub files: Files,
}

impl World {
    /// The same plan and dialogue, written anew.
    pub fn of(plan: &Plan, dialogue: &Dialogue) -> World {
        let mut files = Files::new();
        let mut put = |path: String, text: String| files.insert(path, text.into_bytes());
        put("plan.toml".to_owned(), write_manifest(&plan.manifest));
        for (id, clause) in &plan.clauses {
            put(plan.path(id), write_clause(clause));
        }
        let amendments = dialogue
            .amendments
            .keys()
            .map(|id| format!("amendments/{id}.toml"));
        let parties = dialogue
            .positions
            .keys()
            .map(|party| format!("positions/{party}.toml"));
        let sessions = dialogue
            .sessions
            .keys()
            .map(|id| format!("sessions/{id}.toml"));
        for path in amendments.chain(parties).chain(sessions) {
            if let Some(text) = format::write(&path, dialogue, None).unwrap() {
                put(path, text);
            }
        }
        World::read(files)
    }

    pub fn read(files: Files) -> World {
        let each = || {
            files
                .iter()
                .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        };
        let (plan, problems) = read_plan(each());
        assert!(problems.is_empty(), "{problems:?}");
        let (dialogue, problems) = Dialogue::read(each());
        assert!(problems.is_empty(), "{problems:?}");
        World {
            plan,
            dialogue,
            files,
        }
    }

    pub fn clause(&self, id: &str) -> &Clause {
        &self.plan.clauses[id]
    }

    /// The same after something was done to it.
    pub fn after(&self, change: impl FnOnce(&mut Plan, &mut Dialogue)) -> World {
        let (mut plan, mut dialogue) = (self.plan.clone(), self.dialogue.clone());
        change(&mut plan, &mut dialogue);
        World::of(&plan, &dialogue)
    }
}

/// What comes of two worlds; all that theirs has is the workers'.
pub fn met(base: &World, ours: &World, theirs: &World) -> (World, Merging) {
    met_with(base, ours, theirs, Keep::Ours)
}

pub fn met_with(base: &World, ours: &World, theirs: &World, keep: Keep) -> (World, Merging) {
    let reads = [base, ours, theirs].map(|world| |path: &str| world.files.get(path).cloned());
    let [base_read, our_read, their_read] = &reads;
    let sides = Three {
        base: state(base, base_read),
        ours: state(ours, our_read),
        theirs: state(theirs, their_read),
    };
    let paths: BTreeSet<&String> = ours.files.keys().chain(theirs.files.keys()).collect();
    let differ = |path: &&&String| ours.files.get(**path) != theirs.files.get(**path);
    let differing = paths
        .iter()
        .filter(differ)
        .map(|path| (*path).clone())
        .collect();
    let mut merging = merge(sides, &differing, keep);
    if keep == Keep::Ours {
        let owners = Owners {
            spans: Vec::new(),
            all: vec![Some(Speaker {
                voice: Voice::Workers,
                organisation: Some("workers-group".to_owned()),
                delegate: Some(Delegate::named("A. B.".to_owned())),
            })],
        };
        let owners = vec![owners; merging.cases.len()];
        let by = Tabling {
            recorder: "Recorder <r@example.org>".to_owned(),
            time: Moment::new(1_064_000_000, 0),
        };
        merging.table(&owners, &by).unwrap();
        let tabled = merging.cases.iter().flat_map(|case| &case.tabled);
        for (_, id) in tabled {
            assert!(merging.dialogue.amendments.contains_key(id), "{id} is lost");
        }
    }
    let mut files = ours.files.clone();
    for (path, fate) in &merging.files {
        match fate {
            Fate::Gone => {
                files.remove(path).unwrap();
            }
            Fate::Text(text) => {
                files.insert(path.clone(), text.clone().into_bytes());
            }
            Fate::Theirs => {
                files.insert(path.clone(), theirs.files[path].clone());
            }
        }
    }
    let world = World::read(files);
    assert_eq!(world.plan, merging.plan);
    let mut said = merging.dialogue.clone();
    said.spent = 0;
    said.positions.retain(|_, all| !all.is_empty());
    assert_eq!(world.dialogue, said);
    (world, merging)
}

fn state<'a>(world: &'a World, read: &'a dyn Fn(&str) -> Option<Vec<u8>>) -> State<'a> {
    State {
        plan: &world.plan,
        dialogue: &world.dialogue,
        read,
    }
}
