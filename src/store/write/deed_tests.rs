use super::act::{Act, Recorded};
use crate::dialogue::{
    AmendmentState, Attendance, Brackets, Deed, Digest, Proposal, Session, SessionId, Stance,
    Subject, consensus,
};
use crate::plan::{Field, Moment, Speaker, Voice};
use crate::store::testing::{Scene, TIME, person, set};
use crate::store::{StoreError, Undo};
use crate::track::CommitId;

impl Scene {
    pub(in crate::store) fn perform(
        &self,
        voice: Voice,
        deed: Deed,
    ) -> Result<Recorded, StoreError> {
        let act = self.deed(voice, deed);
        self.repository.record(&self.plan, &act)
    }

    fn deed(&self, voice: Voice, deed: Deed) -> Act {
        let time = Moment::new(TIME.seconds + 60, 120);
        Act {
            deeds: vec![deed],
            ..Act::new(self.head(), Speaker::of(voice), person("Secretariat"), time)
        }
    }

    pub(in crate::store) fn loaded(&self) -> crate::store::Loaded {
        self.repository.load(&self.plan, self.head()).unwrap()
    }

    pub(in crate::store) fn digest(&self, id: &str) -> Digest {
        let plan = self.loaded().plan;
        Digest::of_clause(&plan, &plan.clauses[id])
    }

    pub(in crate::store) fn words(&self, clause: &str, proposed: &str) -> Proposal {
        Proposal::Words {
            clause: clause.parse().unwrap(),
            field: Field::Text,
            on: self.digest(clause),
            original: Some(self.text(clause)),
            proposed: Some(proposed.to_owned()),
        }
    }

    pub(in crate::store) fn table(&self, voice: Voice, id: &str, proposal: Proposal) -> CommitId {
        let deed = Deed::Table {
            id: id.parse().unwrap(),
            proposal: Box::new(proposal),
            reason: None,
        };
        self.perform(voice, deed).unwrap().id
    }

    pub(in crate::store) fn adopt(&self, id: &str) -> Result<Recorded, StoreError> {
        let deed = Deed::Adopt {
            amendment: id.parse().unwrap(),
            shown: None,
        };
        self.perform(Voice::Secretariat, deed)
    }

    pub(in crate::store) fn hold(&self, clause: &str, stance: Stance) -> Deed {
        Deed::Hold {
            subject: Subject::Clause(clause.parse().unwrap()),
            stance,
            digest: self.digest(clause),
            statement: Some("A reason,\nin two lines.".to_owned()),
        }
    }

    pub(in crate::store) fn take_back(&self, change: CommitId) -> Result<Recorded, StoreError> {
        let undo = Undo {
            floor: Speaker::of(Voice::Secretariat),
            recorder: person("Secretariat"),
            reason: None,
            session: None,
            time: Moment::new(TIME.seconds + 600, 0),
        };
        self.repository.undo(&self.plan, change, &undo)
    }

    fn state(&self, id: &str) -> AmendmentState {
        self.loaded().dialogue.amendments[&id.parse().unwrap()].state()
    }

    fn message(&self, id: CommitId) -> String {
        let git = self.git();
        let id = git2::Oid::from_bytes(&id.0).unwrap();
        let commit = git.find_commit(id).unwrap();
        commit.message().unwrap().to_owned()
    }

    fn author(&self, id: CommitId) -> String {
        let git = self.git();
        let id = git2::Oid::from_bytes(&id.0).unwrap();
        let commit = git.find_commit(id).unwrap();
        commit.author().name().unwrap().to_owned()
    }

    pub(in crate::store) fn open_session(&self) -> CommitId {
        let session = session("day-1");
        let deed = Deed::Session(Box::new(session));
        self.perform(Voice::Secretariat, deed).unwrap().id
    }

    /// An amendment of the workers with one of the employers in it, both on the clause `care`.
    pub(in crate::store) fn amended(&self) {
        let proposal = self.words("care", "One two three and a half four five.");
        self.table(Voice::Workers, "main", proposal);
        let dialogue = self.loaded().dialogue;
        let main = &dialogue.amendments[&"main".parse().unwrap()];
        let sub = Proposal::Sub {
            field: None,
            amendment: "main".parse().unwrap(),
            on: Digest::of_amendment(&self.loaded().plan, &dialogue, main),
            original: "One two three and a half four five.".to_owned(),
            proposed: "One two three and nearly a half four five.".to_owned(),
        };
        self.table(Voice::Employers, "sub", sub);
        self.adopt("sub").unwrap();
    }
}

fn session(id: &str) -> Session {
    Session {
        name: "First day".to_owned(),
        present: Voice::PARTIES
            .into_iter()
            .map(|voice| Attendance {
                voice,
                organisation: None,
                delegates: Vec::new(),
            })
            .collect(),
        opened: Some(Moment::new(TIME.seconds, 0)),
        ..Session::new(id.parse().unwrap())
    }
}

#[test]
fn a_tabled_amendment_is_a_change_with_its_file_and_its_name() {
    let scene = Scene::new();
    let proposal = scene.words("care", "One two three four.");
    let change = scene.table(Voice::Workers, "a1", proposal);
    let loaded = scene.loaded();
    assert_eq!(loaded.dialogue.amendments.len(), 1);
    assert!(
        scene
            .file("amendments/a1.toml")
            .contains("One two three four.")
    );
    let message = scene.message(change);
    assert!(
        message.contains("\nParty: workers\nAct: table\n"),
        "{message}"
    );
    assert!(message.contains("\nAmendment: a1\n"), "{message}");
    assert_eq!(scene.text("care"), "One two three four five.");
    assert!(scene.status().is_empty());
}

#[test]
fn a_refused_deed_changes_nothing() {
    let scene = Scene::new();
    let head = scene.head();
    let error = scene.adopt("nowhere").unwrap_err();
    assert!(matches!(error, StoreError::Deed(_)), "{error}");
    assert_eq!(scene.head(), head);
}

#[test]
fn words_of_two_parties_keep_their_flags_in_one_move_of_the_branch() {
    let scene = Scene::new();
    scene.amended();
    let before = scene.head();
    let done = scene.adopt("main").unwrap();
    assert_eq!(
        scene.text("care"),
        "One two three and nearly a half four five."
    );
    assert_eq!(scene.state("main"), AmendmentState::AdoptedAsAmended);
    let last = scene.message(done.id);
    assert!(last.contains("\nParty: employers\n"), "{last}");
    assert!(last.contains(&format!("\nWhole: {before}\n")), "{last}");
    assert!(last.contains("\nDeclared-by: secretariat\n"), "{last}");
    let first = scene.repository.resolve("HEAD~1").unwrap();
    let first_said = scene.message(first);
    assert!(first_said.contains("\nParty: workers\n"), "{first_said}");
    assert!(
        first_said.contains("\nAmendment: main\nPart: 1/2\n"),
        "{first_said}"
    );
    assert_eq!(scene.author(first), "Travailleurs");
    assert_eq!(scene.author(done.id), "Employeurs");
    assert_eq!(scene.repository.resolve("HEAD~2").unwrap(), before);
    assert!(scene.status().is_empty());
}

#[test]
fn an_act_in_parts_is_undone_as_a_whole_or_not_at_all() {
    let scene = Scene::new();
    scene.amended();
    let file = scene.file("clauses/care/care.toml");
    let done = scene.adopt("main").unwrap();
    let part = scene.repository.resolve("HEAD~1").unwrap();
    let refused = scene.take_back(part).unwrap_err();
    assert!(matches!(refused, StoreError::UndoPart(whole) if whole == done.id));
    let last = scene.repository.last_undoable(&scene.plan, None).unwrap();
    assert_eq!(last, done.id);
    let undone = scene.take_back(last).unwrap();
    assert_eq!(scene.file("clauses/care/care.toml"), file);
    assert_eq!(scene.state("main"), AmendmentState::Tabled);
    // Once more, and the other way round.
    let redo = scene.repository.last_redoable(&scene.plan).unwrap();
    assert_eq!(redo, undone.id);
    scene.take_back(redo).unwrap();
    assert_eq!(scene.state("main"), AmendmentState::AdoptedAsAmended);
    assert_eq!(
        scene.text("care"),
        "One two three and nearly a half four five."
    );
}

#[test]
fn undoing_skips_the_parts_of_what_is_undone_already() {
    let scene = Scene::new();
    scene.amended();
    let done = scene.adopt("main").unwrap();
    scene.take_back(done.id).unwrap();
    let next = scene.repository.last_undoable(&scene.plan, None).unwrap();
    assert!(scene.message(next).contains("\nAmendment: sub\n"));
}

#[test]
fn a_position_is_undone_although_others_followed_in_the_same_file() {
    let scene = Scene::new();
    let first = scene.hold("care", Stance::Agree);
    let first = scene.perform(Voice::Workers, first).unwrap().id;
    let second = scene.hold("income", Stance::Object);
    scene.perform(Voice::Workers, second).unwrap();
    scene.take_back(first).unwrap();
    let held = scene.loaded().dialogue.positions[&Voice::Workers].clone();
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].stance, Stance::Object);
}

#[test]
fn a_position_in_a_file_that_is_no_text_by_now_is_not_undone() {
    let scene = Scene::new();
    let held = scene.hold("care", Stance::Agree);
    let held = scene.perform(Voice::Workers, held).unwrap().id;
    scene.repository.settle();
    let path = scene.folder.path().join("positions/workers.toml");
    std::fs::write(&path, b"party = \"workers\" # \xff\n").unwrap();
    let git = scene.git();
    crate::store::testing::commit_all(&git, "By hand");
    let head = scene.head();
    let error = scene.take_back(held).unwrap_err();
    assert!(
        matches!(&error, StoreError::Collision(files) if files.len() == 1),
        "{error}"
    );
    assert!(error.to_string().contains("Workers"), "{error}");
    assert_eq!(scene.head(), head);
    assert!(path.exists());
}

#[test]
fn an_amendment_stays_on_which_a_party_has_spoken() {
    let scene = Scene::new();
    let tabled = scene.table(
        Voice::Workers,
        "main",
        scene.words("care", "One two three four."),
    );
    let loaded = scene.loaded();
    let subject = Subject::Amendment("main".parse().unwrap());
    let deed = Deed::Hold {
        digest: Digest::of(&loaded.plan, &loaded.dialogue, &subject).unwrap(),
        subject,
        stance: Stance::Object,
        statement: None,
    };
    let held = scene.perform(Voice::Employers, deed).unwrap().id;
    let error = scene.take_back(tabled).unwrap_err();
    let employers = [Voice::Employers];
    assert!(
        matches!(&error, StoreError::UndoHeld(parties) if *parties == employers),
        "{error}"
    );
    assert_eq!(scene.state("main"), AmendmentState::Tabled);
    // Without the position it goes.
    scene.take_back(held).unwrap();
    scene.take_back(tabled).unwrap();
    assert!(scene.loaded().dialogue.amendments.is_empty());
}

#[test]
fn an_amendment_that_others_amend_stays() {
    let scene = Scene::new();
    scene.amended();
    let tabled = scene.repository.resolve("HEAD~2").unwrap();
    assert!(scene.message(tabled).contains("\nAct: table\n"));
    let error = scene.take_back(tabled).unwrap_err();
    assert!(matches!(error, StoreError::Collision(_)), "{error}");
}

#[test]
fn every_change_of_an_open_session_carries_its_name_whoever_made_it() {
    let scene = Scene::new();
    let opened = scene.open_session();
    let edited = scene.set_text("care", "Other words.");
    let undone = scene.take_back(edited).unwrap().id;
    let closed = Deed::Close("day-1".parse::<SessionId>().unwrap());
    let closed = scene.perform(Voice::Secretariat, closed).unwrap().id;
    for change in [opened, edited, undone, closed] {
        let message = scene.message(change);
        assert!(message.contains("\nSession: day-1\n"), "{message}");
    }
    let after = scene.set_text("care", "After hours.");
    assert!(!scene.message(after).contains("Session:"));
}

#[test]
fn edits_and_deeds_of_one_act_are_one_change() {
    let scene = Scene::new();
    let mut act = scene.deed(Voice::Workers, Deed::Session(Box::new(session("day-1"))));
    act.edits = vec![set("care", Field::Text, "Edited.")];
    act.subject = "Both".to_owned();
    let before = scene.head();
    let done = scene.repository.record(&scene.plan, &act).unwrap();
    assert_eq!(scene.repository.resolve("HEAD~1").unwrap(), before);
    assert_eq!(scene.text("care"), "Edited.");
    assert!(scene.message(done.id).starts_with("Both\n"));
    assert!(scene.loaded().dialogue.open_session().is_some());
}

#[test]
fn a_deed_is_carried_out_on_what_stands_when_it_is_recorded() {
    let scene = Scene::new();
    let stale = scene.hold("care", Stance::Agree);
    let act = scene.deed(Voice::Workers, stale);
    scene.set_text("care", "Meanwhile.");
    let error = scene.repository.record(&scene.plan, &act).unwrap_err();
    assert!(matches!(error, StoreError::Deed(_)), "{error}");
    assert!(scene.loaded().dialogue.positions.is_empty());
}

#[test]
fn a_broken_file_of_the_dialogue_is_reported_and_never_rewritten() {
    let scene = Scene::new();
    let path = scene.folder.path().join("positions/workers.toml");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, "[[position]]\nsubject = ").unwrap();
    let git = scene.git();
    crate::store::testing::commit_all(&git, "By hand");
    let loaded = scene.loaded();
    assert!(loaded.dialogue.broken.contains("positions/workers.toml"));
    assert!(
        loaded
            .problems
            .iter()
            .any(|it| it.path == "positions/workers.toml")
    );
    let deed = scene.hold("care", Stance::Agree);
    let error = scene.perform(Voice::Workers, deed).unwrap_err();
    assert!(matches!(error, StoreError::Deed(_)), "{error}");
    assert_eq!(
        scene.file("positions/workers.toml"),
        "[[position]]\nsubject = "
    );
    // Everybody else goes on.
    let deed = scene.hold("care", Stance::Agree);
    scene.perform(Voice::Employers, deed).unwrap();
}

#[test]
fn progress_comes_to_what_counting_everything_comes_to() {
    let scene = Scene::new();
    scene.open_session();
    scene.amended();
    for voice in Voice::PARTIES {
        let deed = scene.hold("income", Stance::Agree);
        scene.perform(voice, deed).unwrap();
        let deed = scene.hold("care", Stance::Agree);
        scene.perform(voice, deed).unwrap();
    }
    let other = scene.words("fees", "Fees are [very] low.");
    scene.table(Voice::Government, "other", other);
    let mut seen = Vec::new();
    for step in 0..4 {
        match step {
            0 => drop(scene.adopt("main").unwrap()),
            1 => drop(scene.adopt("other").unwrap()),
            2 => drop(scene.take_back(scene.head()).unwrap()),
            _ => drop(scene.set_text("income", "Gone [again].")),
        }
        let loaded = scene.loaded();
        let (plan, dialogue) = (&loaded.plan, &*loaded.dialogue);
        let points = scene.repository.progress(&scene.plan, None).unwrap();
        let last = points.last().unwrap();
        let count = Brackets::of(plan, dialogue).plan();
        assert_eq!((last.typed, last.pending), (count.typed, count.pending));
        let clauses = plan.clauses.keys();
        let agreed = clauses.filter(|id| consensus(plan, dialogue, id).is_agreed());
        assert_eq!(last.agreed, agreed.count());
        seen.push((last.typed, last.pending, last.agreed));
    }
    assert_eq!(seen, [(0, 1, 1), (1, 0, 1), (0, 1, 1), (1, 1, 0)]);
}

#[test]
fn a_position_takes_no_more_of_the_plan_than_its_clause() {
    let scene = Scene::new();
    let proposal = scene.words("fees", "Fees are very low.");
    scene.table(Voice::Employers, "low", proposal);
    let deed = scene.hold("care", Stance::Agree);
    let said = scene.perform(Voice::Workers, deed).unwrap().said;
    let care = "care".parse().unwrap();
    let held = scene.repository.load_held(&scene.plan, scene.head(), &care);
    let held = held.unwrap();
    assert_eq!(held.plan.clauses.keys().collect::<Vec<_>>(), [&care]);
    assert!(held.dialogue.amendments.is_empty());
    let now = consensus(&held.plan, &held.dialogue, &care);
    let loaded = scene.loaded();
    assert_eq!(now, consensus(&loaded.plan, &loaded.dialogue, &care));
    assert_eq!(loaded.dialogue.amendments.len(), 1);
    let told = "Position of Workers on “Title of care” recorded: agree";
    assert_eq!(said[0].to_string(), told);
}
