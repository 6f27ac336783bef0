//! Random negotiations: whatever is tried in whatever order, a refusal changes nothing, the files say what the
//! dialogue says, and every life can have been.

use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{
    Amendment, AmendmentId, Attendance, By, Deed, Dialogue, Digest, Proposal, Session, Stance,
    Subject, format, impossible_step,
};
use crate::plan::{Clause, ClauseId, Field, Kind, Moment, Speaker, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeMap;
use strum::IntoEnumIterator;

const TEXTS: [&str; 5] = [
    "The State should extend coverage to all workers.",
    "The State shall extend coverage to all informal workers.",
    "The State should gradually extend coverage to all workers and their families.",
    "Coverage is extended.",
    "The State should extend coverage to workers. [The partners meet.]",
];

/// One thing somebody tries, before it is known what there is to try it on.
#[derive(Clone, Debug)]
struct Try {
    kind: u8,
    voice: usize,
    one: u8,
    other: u8,
    text: usize,
    /// Whether what was looked at is an older state.
    late: bool,
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = (
        0u8..22,
        0usize..6,
        0u8..8,
        0u8..8,
        0..TEXTS.len(),
        prop::bool::weighted(0.1),
    );
    let one = one.prop_map(|(kind, voice, one, other, text, late)| Try {
        kind,
        voice,
        one,
        other,
        text,
        late,
    });
    vec(one, 1..60)
}

struct Story {
    now: Scene,
    before: Scene,
    files: BTreeMap<String, String>,
    /// What each act did to each file.
    acts: Vec<(String, Option<String>, Option<String>)>,
    clock: i64,
}

impl Story {
    fn new() -> Story {
        let mut scene = Scene::of(&[("a", TEXTS[0]), ("b", TEXTS[3])]);
        scene.clause("c", Some("a"), TEXTS[4]);
        for (id, voice) in [("k", Voice::Workers), ("l", Voice::Employers)] {
            scene.words(id, voice, "a", TEXTS[1]);
        }
        let paths = ["amendments/k.toml", "amendments/l.toml"];
        let files = paths.map(|path| {
            let text = format::write(path, &scene.dialogue, None).unwrap();
            (path.to_owned(), text.unwrap())
        });
        Story {
            before: scene.clone(),
            now: scene,
            files: files.into(),
            acts: Vec::new(),
            clock: 0,
        }
    }

    fn clause(at: u8) -> ClauseId {
        clause_id(["a", "b", "c", "d", "e"][usize::from(at) % 5])
    }

    fn amendment(at: u8) -> AmendmentId {
        amendment_id(["k", "l", "m", "n", "o", "p"][usize::from(at) % 6])
    }

    fn subject(one: &Try) -> Subject {
        if one.other.is_multiple_of(2) {
            Subject::Clause(Self::clause(one.one))
        } else {
            Subject::Amendment(Self::amendment(one.one))
        }
    }

    fn proposal(attempt: &Try, seen: &Scene) -> Option<Proposal> {
        let id = Self::clause(attempt.other);
        let on = |clause: &Clause| Digest::of_clause(&seen.plan, clause);
        let clause = seen.plan.clauses.get(&id);
        match attempt.kind {
            0 | 1 => {
                let clause = clause?;
                Some(Proposal::Words {
                    clause: id,
                    field: Field::Text,
                    on: on(clause),
                    original: clause.get(&Field::Text),
                    proposed: Some(TEXTS[attempt.text].to_owned()),
                })
            }
            2 => Some(Proposal::Add {
                clause: Box::new(Clause {
                    title: "New".to_owned(),
                    text: TEXTS[attempt.text].to_owned(),
                    parent: Some(Self::clause(attempt.one)),
                    ..Clause::new(id, Kind::Action)
                }),
                under: Self::over(attempt, seen),
                after: None,
            }),
            3 => Some(Proposal::Remove {
                on: on(clause?),
                clause: id,
            }),
            4 => Some(Proposal::Move {
                clause: id,
                parent: Some(Self::clause(attempt.one)),
                under: Self::over(attempt, seen),
                after: None,
            }),
            _ => {
                let amendment: &Amendment = seen
                    .dialogue
                    .amendments
                    .get(&Self::amendment(attempt.other))?;
                let title = attempt.text % 2 == 1;
                let new = matches!(amendment.proposal, Proposal::Add { .. });
                let field = Some(Field::Title).filter(|_| new && title);
                let of = field.as_ref().unwrap_or(&Field::Text);
                Some(Proposal::Sub {
                    original: seen.dialogue.wording_of(amendment, of)?,
                    field,
                    amendment: amendment.id.clone(),
                    on: Digest::of_amendment(&seen.plan, &seen.dialogue, amendment),
                    proposed: TEXTS[attempt.text].to_owned(),
                })
            }
        }
    }

    /// Now and then a clause stands under a new one, whatever became of that.
    fn over(attempt: &Try, seen: &Scene) -> Option<AmendmentId> {
        let new = |one: &&Amendment| matches!(one.proposal, Proposal::Add { .. });
        let mut all = seen.dialogue.amendments.values().filter(new);
        let found = all.nth(attempt.text / 2).filter(|_| attempt.text < 4);
        found.map(|over| over.id.clone())
    }

    fn session(attempt: &Try, open: bool) -> Session {
        let here = Voice::iter()
            .take(usize::from(attempt.other))
            .map(|voice| Attendance {
                voice,
                organisation: None,
                delegates: vec!["A. B.".to_owned()],
            });
        Session {
            id: ["s", "t"][usize::from(attempt.one) % 2].parse().unwrap(),
            name: "Sitting".to_owned(),
            place: None,
            date: None,
            chair: Some(TEXTS[attempt.text].to_owned()),
            agenda: vec![Self::clause(attempt.one)],
            present: here.collect(),
            parked: Vec::new(),
            opened: open.then_some(Moment::new(1, 0)),
            closed: None,
        }
    }

    fn deed(&self, attempt: &Try) -> Option<Deed> {
        let seen = if attempt.late {
            &self.before
        } else {
            &self.now
        };
        let id = Self::amendment(attempt.one);
        let digest = Digest::of(&seen.plan, &seen.dialogue, &Self::subject(attempt));
        Some(match attempt.kind {
            0..=6 => Deed::Table {
                id,
                proposal: Box::new(Self::proposal(attempt, seen)?),
                reason: None,
            },
            7 => Deed::Receive(Vec::new()),
            8 => Deed::Second(id),
            9 | 10 => Deed::Adopt {
                shown: crate::dialogue::preview(&seen.plan, &seen.dialogue, &id)
                    .ok()
                    .map(|preview| preview.digest),
                amendment: id,
            },
            11 => Deed::NotAdopt(id),
            12 => Deed::Withdraw(id),
            13 => Deed::TakeUp(id),
            14 => Deed::Refer(id),
            15 => Deed::Fall(id),
            16 => Deed::Hold {
                subject: Self::subject(attempt),
                stance: Stance::iter().nth(attempt.text).unwrap(),
                digest: digest?,
                statement: None,
            },
            17 => match attempt.other % 3 {
                0 => Deed::Retract(Self::subject(attempt)),
                _ => Deed::NoObjection {
                    subject: Self::subject(attempt),
                    digest: digest?,
                },
            },
            18 => match attempt.other % 5 {
                0 => Deed::Close(Self::session(attempt, true).id),
                1 => Deed::Park(Self::clause(attempt.one)),
                2 => Deed::Unpark(Self::clause(attempt.one)),
                3 => Deed::Open(Box::new(Self::session(attempt, false))),
                _ => Deed::Session(Box::new(Self::session(attempt, attempt.text > 1))),
            },
            20 => {
                let amendment = seen.dialogue.amendments.get(&id)?;
                Deed::Split {
                    on: Digest::of_amendment(&seen.plan, &seen.dialogue, amendment),
                    amendment: id,
                    new: Self::amendment(attempt.other),
                    places: [attempt.text % 2].into(),
                }
            }
            21 => Deed::Join {
                amendment: id,
                other: Self::amendment(attempt.other),
            },
            _ => return None,
        })
    }

    /// Somebody edits a clause directly.
    fn edit(&mut self, one: &Try) {
        if let Some(clause) = self.now.plan.clauses.get_mut(&Self::clause(one.one)) {
            clause.text = TEXTS[one.text].to_owned();
        }
    }

    fn step(&mut self, attempt: &Try) {
        self.clock += 1;
        let Some(deed) = self.deed(attempt) else {
            return self.edit(attempt);
        };
        let by = By {
            sponsor: Speaker::of(Voice::iter().nth(attempt.voice).unwrap()),
            recorder: "R <r@x>".to_owned(),
            time: Moment::new(self.clock, 0),
            session: None,
            reason: None,
            revision: None,
            figures: Default::default(),
        };
        let before = self.now.clone();
        match deed.carry_out(&mut self.now.plan, &mut self.now.dialogue, &by) {
            Err(error) => {
                assert!(!error.to_string().contains("dialogue-"), "{error}");
                assert_eq!(self.now.plan, before.plan, "{deed:?}");
                assert_eq!(self.now.dialogue, before.dialogue, "{deed:?}");
            }
            Ok(outcome) => {
                assert!(!outcome.parts.is_empty());
                assert!(!outcome.files.is_empty(), "{deed:?}");
                for clause in self.now.plan.clauses.values() {
                    let parent = clause.parent.as_ref();
                    let known = |id| self.now.plan.clauses.contains_key(id);
                    assert!(parent.is_none_or(known), "{deed:?}");
                }
                self.record(&outcome.files);
                self.before = before;
            }
        }
    }

    /// Writes the files as the store does, and reads everything back.
    fn record(&mut self, changed: &std::collections::BTreeSet<String>) {
        for path in changed {
            let old = self.files.get(path).map(String::as_str);
            let new = format::write(path, &self.now.dialogue, old).unwrap();
            assert_ne!(new.as_deref(), old, "{path} was named and did not change");
            self.acts
                .push((path.clone(), old.map(str::to_owned), new.clone()));
            match new {
                Some(new) => self.files.insert(path.clone(), new),
                None => self.files.remove(path),
            };
        }
        let (read, problems) = Dialogue::read(&self.files);
        assert_eq!(read, self.now.dialogue);
        assert_eq!(problems, []);
        for amendment in read.amendments.values() {
            let life = amendment.events.iter().map(|event| event.what);
            assert_eq!(impossible_step(life), None, "{amendment:?}");
        }
    }

    /// Taking an earlier act back leaves a file that can be read, or is refused.
    fn undo_is_sound(&self) {
        for (path, old, new) in &self.acts {
            let today = self.files.get(path).map(String::as_str);
            let back = format::take_back(path, old.as_deref(), new.as_deref(), today);
            let mut files = self.files.clone();
            match back {
                Some(Some(back)) => files.insert(path.clone(), back),
                Some(None) => files.remove(path),
                None => continue,
            };
            let (_, problems) = Dialogue::read(&files);
            assert_eq!(problems, [], "{path}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn whatever_is_tried_the_files_say_what_the_dialogue_says(tries in tries()) {
        let mut story = Story::new();
        for one in &tries {
            story.step(one);
        }
        story.undo_is_sound();
    }
}
