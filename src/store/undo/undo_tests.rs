use super::Undo;
use crate::dialogue::{Deed, Stance};
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Edit, Field, Kind, Moment, Speaker, Voice};
use crate::store::ids::{object_id, oid};
use crate::store::testing::{Scene, TIME, commit_all, person, set};
use crate::store::{Recorded, StoreError};
use crate::track::CommitId;
use std::fs;

fn by() -> Undo {
    Undo {
        floor: Speaker::of(Voice::Secretariat),
        recorder: person("Secretariat"),
        reason: None,
        session: None,
        time: Moment::new(TIME.seconds + 600, 0),
    }
}

impl Scene {
    fn undo(&self, change: CommitId) -> Result<Recorded, StoreError> {
        self.repository.undo(&self.plan, change, &by())
    }

    /// Writes and removes files, and commits them as git would.
    fn commit_by_hand(&self, files: &[(&str, Option<&str>)]) -> CommitId {
        self.repository.settle();
        for (path, text) in files {
            let path = self.folder.path().join(path);
            match text {
                Some(text) => {
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, text).unwrap();
                }
                None => fs::remove_file(path).unwrap(),
            }
        }
        let git = self.git();
        object_id(commit_all(&git, "By hand"))
    }

    fn undo_last(&self) -> CommitId {
        let last = self.repository.last_undoable(&self.plan, None).unwrap();
        self.undo(last).unwrap().id
    }

    fn redo_last(&self) -> Result<CommitId, StoreError> {
        let last = self.repository.last_redoable(&self.plan)?;
        Ok(self.undo(last)?.id)
    }
}

#[test]
fn undo_is_a_change_that_says_what_it_undoes_and_gives_the_bytes_back() {
    let scene = Scene::new();
    let before = scene.file("clauses/care/care.toml");
    let change = scene.set_text("care", "Other words.");
    scene.undo(change).unwrap();
    assert_eq!(scene.file("clauses/care/care.toml"), before);
    let git = scene.git();
    let commit = git.head().unwrap().peel_to_commit().unwrap();
    assert_eq!(
        commit.summary().unwrap().unwrap(),
        "Annuler : Change the wording"
    );
    let trailer = format!("\nUndoes: {change}\n");
    assert!(commit.message().unwrap().contains(&trailer));
}

#[test]
fn an_undo_says_what_it_took_back_and_why() {
    let scene = Scene::new();
    let change = scene.set_text("care", "Other words.");
    let why = Undo {
        reason: Some("The wrong clause.".to_owned()),
        ..by()
    };
    let git = scene.git();
    let message = |id: CommitId| {
        let commit = git.find_commit(oid(id).unwrap()).unwrap();
        commit.message().unwrap().to_owned()
    };
    let undone = scene.repository.undo(&scene.plan, change, &why).unwrap();
    let said = |recorded: &Recorded| {
        recorded
            .said
            .iter()
            .map(Message::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(said(&undone), ["Taken back: the change to 1"]);
    let body = "Annuler : Change the wording\n\nThe wrong clause.\n\nParty: secretariat\n";
    assert!(message(undone.id).starts_with(body));
    let redone = scene.undo(undone.id).unwrap();
    assert_eq!(said(&redone), ["Done again: the change to 1"]);
    // To take back that it was done again is to undo it once more.
    let again = scene.undo(redone.id).unwrap();
    assert_eq!(again.said, undone.said);
    assert!(message(again.id).starts_with("Annuler : Change the wording\n"));
}

/// What undoing a change says in each language.
fn told(scene: &Scene, change: CommitId) -> [String; 4] {
    let said = scene.undo(change).unwrap().said;
    let [said] = said.as_slice() else {
        panic!("{said:?}");
    };
    said.in_each_language()
}

#[test]
fn what_is_undone_is_named_in_the_language_of_the_reader() {
    let scene = Scene::new();
    scene.open_session();
    let words = scene.words("care", "One two three and a half four five.");
    let tabled = scene.table(Voice::Workers, "main", words);
    let id = || "main".parse().unwrap();
    let referred = scene
        .perform(Voice::Secretariat, Deed::Refer(id()))
        .unwrap();
    let [en, fr, es, pt] = told(&scene, referred.id);
    assert_eq!(en, "Taken back: the referral of D.1");
    assert_eq!(fr, "Annulé\u{a0}: le renvoi de D.1 au groupe");
    assert_eq!(es, "Deshecho: la remisión de D.1");
    assert_eq!(pt, "Anulado: a remissão de D.1");
    let adopted = scene.adopt("main").unwrap().id;
    let [en, fr, ..] = told(&scene, adopted);
    assert_eq!(en, "Taken back: the adoption of D.1");
    assert_eq!(fr, "Annulé\u{a0}: l’adoption de D.1");
    assert_eq!(told(&scene, tabled)[0], "Taken back: the tabling of D.1");
    let held = scene.hold("fees", Stance::Agree);
    let held = scene.perform(Voice::Workers, held).unwrap().id;
    let [en, .., pt] = told(&scene, held);
    assert_eq!(en, "Taken back: the position on 1.1 (Workers)");
    assert_eq!(pt, "Anulado: a posição sobre 1.1 (Trabalhadores)");
    let fees = "fees".parse().unwrap();
    let parked = scene.perform(Voice::Secretariat, Deed::Park(fees)).unwrap();
    let [_, fr, es, _] = told(&scene, parked.id);
    assert_eq!(fr, "Annulé\u{a0}: la mise en attente de 1.1");
    assert_eq!(es, "Deshecho: el aplazamiento de 1.1");
}

#[test]
fn an_undone_edit_is_named_by_its_clause() {
    let scene = Scene::new();
    let id = |id: &str| id.parse::<ClauseId>().unwrap();
    let record = |edits| {
        let act = scene.act(edits);
        scene.repository.record(&scene.plan, &act).unwrap().id
    };
    let new = Clause {
        title: "New".to_owned(),
        order: 30,
        ..Clause::new(id("new"), Kind::Objective)
    };
    let added = record(vec![Edit::Add {
        clause: Box::new(new),
    }]);
    assert_eq!(told(&scene, added)[0], "Taken back: the addition of 3");
    let gone = ["fees", "care"].map(|it| Edit::Remove { clause: id(it) });
    let removed = record(gone.to_vec());
    let [en, fr, ..] = told(&scene, removed);
    assert_eq!(en, "Taken back: the removal of 1");
    assert_eq!(fr, "Annulé\u{a0}: la suppression de 1");
    let moved = record(vec![Edit::Move {
        clause: id("fees"),
        parent: Some(id("income")),
        order: 10,
    }]);
    let [.., es, _] = told(&scene, moved);
    assert_eq!(es, "Deshecho: el traslado de 2.1");
    let both = ["care", "income"].map(|it| set(it, Field::Text, "Other words."));
    let [.., pt] = told(&scene, record(both.to_vec()));
    assert_eq!(pt, "Anulado: a alteração de 2 cláusulas");
}

#[test]
fn one_key_goes_back_step_by_step_and_forth_again() {
    let scene = Scene::new();
    scene.set_text("care", "1");
    scene.set_text("care", "2");
    scene.undo_last();
    assert_eq!(scene.text("care"), "1");
    scene.undo_last();
    assert_eq!(scene.text("care"), "One two three four five.");
    let error = scene
        .repository
        .last_undoable(&scene.plan, None)
        .unwrap_err();
    assert!(matches!(error, StoreError::NothingToUndo));
    scene.redo_last().unwrap();
    assert_eq!(scene.text("care"), "1");
    scene.redo_last().unwrap();
    assert_eq!(scene.text("care"), "2");
    assert!(matches!(scene.redo_last(), Err(StoreError::NothingToUndo)));
    scene.undo_last();
    assert_eq!(scene.text("care"), "1");
    scene.set_text("care", "3");
    assert!(matches!(scene.redo_last(), Err(StoreError::NothingToUndo)));
    scene.undo_last();
    scene.undo_last();
    assert_eq!(scene.text("care"), "One two three four five.");
}

#[test]
fn an_old_act_goes_while_later_ones_stay() {
    let scene = Scene::new();
    let old = scene.set_text("care", "One 2 three four five.");
    scene.set_text("care", "One 2 three four 5.");
    scene.undo(old).unwrap();
    assert_eq!(scene.text("care"), "One two three four 5.");
}

#[test]
fn a_collision_changes_nothing() {
    let scene = Scene::new();
    let old = scene.set_text("care", "One 2 three four five.");
    scene.set_text("care", "One II three four five.");
    let head = scene.head();
    assert!(matches!(scene.undo(old), Err(StoreError::Collision(_))));
    assert_eq!(scene.head(), head);
}

#[test]
fn removed_and_added_clauses_come_back_and_go() {
    let scene = Scene::new();
    let before = scene.file("clauses/care/fees.toml");
    let remove = Edit::Remove {
        clause: "fees".parse().unwrap(),
    };
    let act = scene.act(vec![remove]);
    let removed = scene.repository.record(&scene.plan, &act).unwrap().id;
    scene.undo(removed).unwrap();
    assert_eq!(scene.file("clauses/care/fees.toml"), before);

    let mut made = Clause::new("new".parse().unwrap(), Kind::Action);
    made.parent = Some("fees".parse().unwrap());
    let mut child = Clause::new("newer".parse().unwrap(), Kind::Action);
    child.parent = Some("new".parse().unwrap());
    let add = |clause: Clause| Edit::Add {
        clause: Box::new(clause),
    };
    let act = scene.act(vec![add(made)]);
    let added = scene.repository.record(&scene.plan, &act).unwrap().id;
    let act = scene.act(vec![add(child)]);
    let below = scene.repository.record(&scene.plan, &act).unwrap().id;
    assert!(matches!(scene.undo(added), Err(StoreError::Edit(_))));
    scene.undo(below).unwrap();
    scene.undo(added).unwrap();
    assert!(scene.status().is_empty());
    // With its parent gone again, a clause does not come back.
    let act = scene.act(vec![Edit::Remove {
        clause: "fees".parse().unwrap(),
    }]);
    scene.repository.record(&scene.plan, &act).unwrap();
    let error = scene
        .undo(scene.repository.resolve("HEAD~2").unwrap())
        .unwrap_err();
    assert!(matches!(error, StoreError::Collision(_)), "{error}");
}

#[test]
fn the_first_change_stays() {
    let scene = Scene::new();
    let first = scene.repository.resolve("start").unwrap();
    assert!(matches!(scene.undo(first), Err(StoreError::UndoFirst)));
}

#[test]
fn the_last_act_of_a_voice() {
    let scene = Scene::new();
    let workers = scene.set_text("care", "Workers.");
    let mut act = scene.act(vec![set("fees", Field::Text, "Employers.")]);
    act.floor = Speaker::of(Voice::Employers);
    scene.repository.record(&scene.plan, &act).unwrap();
    let found = scene
        .repository
        .last_undoable(&scene.plan, Some(Voice::Workers));
    assert_eq!(found.unwrap(), workers);
}

#[test]
fn a_clause_is_found_in_whatever_folder_it_lies_by_now() {
    let scene = Scene::new();
    let change = scene.set_text("care", "Other words.");
    let text = scene.file("clauses/care/care.toml");
    scene.commit_by_hand(&[
        ("clauses/care/care.toml", None),
        ("clauses/else/care.toml", Some(&text)),
    ]);
    scene.undo(change).unwrap();
    assert_eq!(scene.text("care"), "One two three four five.");
    assert!(!scene.folder.path().join("clauses/care/care.toml").exists());
}

#[test]
fn a_removal_is_not_undone_where_the_clause_was_made_anew_elsewhere() {
    let scene = Scene::new();
    let text = scene.file("clauses/income/income.toml");
    let removed = scene.commit_by_hand(&[("clauses/income/income.toml", None)]);
    let again = text.replace("Income is secure.", "Made anew.");
    scene.commit_by_hand(&[("clauses/income.toml", Some(&again))]);
    let error = scene.undo(removed).unwrap_err();
    assert!(matches!(error, StoreError::Collision(_)), "{error}");
    assert_eq!(scene.text("income"), "Made anew.");
}
