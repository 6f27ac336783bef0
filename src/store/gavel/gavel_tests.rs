use super::Gavel;
use super::rescind::Rescind;
use crate::dialogue::gavel::Verdict;
use crate::dialogue::proceedings::Decision;
use crate::dialogue::{Adoption, Dialogue, Digest, Position, Session, Stance, Subject, format};
use crate::plan::{Moment, Speaker, Voice};
use crate::store::testing::{Scene, TIME, commit_all, person};
use crate::store::{Recorded, StoreError, Tag, Undo, history};
use crate::track::{CommitId, History, adopted, since, standing};
use std::fs;

impl Scene {
    /// Records files of the dialogue as git would.
    fn write(&self, dialogue: &Dialogue, path: &str) {
        let text = format::write(path, dialogue, None).unwrap().unwrap();
        self.repository.settle();
        let place = self.folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
        let git = self.git();
        commit_all(&git, "By hand");
    }

    fn agree(&self, voice: Voice, clauses: &[&str], stance: Stance) {
        let plan = self.repository.load(&self.plan, self.head()).unwrap().plan;
        let position = |id: &&str| Position {
            subject: Subject::Clause(id.parse().unwrap()),
            stance,
            digest: Digest::of_clause(&plan, &plan.clauses[*id]),
            statement: None,
            by: Speaker::of(voice),
            recorder: "R <r@example.org>".to_owned(),
            time: TIME,
            session: None,
            revision: None,
            figures: Default::default(),
        };
        let held = clauses.iter().map(position).collect();
        let mut dialogue = Dialogue::default();
        dialogue.positions.insert(voice, held);
        self.write(&dialogue, &format!("positions/{voice}.toml"));
    }

    fn all_agree(&self, clauses: &[&str]) {
        for voice in Voice::PARTIES {
            self.agree(voice, clauses, Stance::Agree);
        }
    }

    fn in_session(&self) {
        let mut dialogue = Dialogue::default();
        let session = Session {
            name: "First day".to_owned(),
            chair: Some("Awa Traoré".to_owned()),
            opened: Some(TIME),
            ..Session::new("day-1".parse().unwrap())
        };
        dialogue.sessions.insert(session.id.clone(), session);
        self.write(&dialogue, "sessions/day-1.toml");
    }

    fn stroke(&self, name: &str, scope: &[&str]) -> Gavel {
        Gavel {
            name: name.to_owned(),
            scope: scope.iter().map(|id| id.parse().unwrap()).collect(),
            seen: self.head(),
            floor: Speaker::of(Voice::Secretariat),
            recorder: person("Secretariat"),
            time: Moment::new(TIME.seconds + 900, 0),
            overruled: None,
            figures: None,
        }
    }

    fn history(&self) -> History {
        let git_dir = self.repository.git_dir();
        history::load(git_dir, "", &[self.head()], None, &|_| {}).unwrap()
    }

    /// The adoptions that stand, the latest first.
    fn standing(&self) -> Vec<(String, CommitId)> {
        let history = self.history();
        let here = history.find(self.head()).unwrap();
        let standing = standing(&history, "mali", &self.repository.tags(), here);
        let found = standing.into_iter();
        found
            .map(|one| (one.name, history.change(one.at).unwrap().id))
            .collect()
    }

    /// What the change of an adoption says.
    fn adoption(&self, at: CommitId) -> Adoption {
        let git = self.git();
        let change = git
            .find_commit(git2::Oid::from_bytes(&at.0).unwrap())
            .unwrap();
        super::strokes::adoption(change.message().unwrap()).unwrap()
    }

    fn tag_message(&self, name: &str) -> String {
        let git = self.git();
        let tag = git.refname_to_id(&format!("refs/tags/{name}")).unwrap();
        let tag = git.find_tag(tag).unwrap();
        tag.message().unwrap().unwrap().to_owned()
    }

    fn strike(&self, gavel: &Gavel) -> Result<Tag, StoreError> {
        self.repository.gavel(&self.plan, gavel)
    }

    fn rescind(&self, name: &str) -> Result<Recorded, StoreError> {
        let rescind = Rescind {
            name: name.to_owned(),
            floor: Speaker::of(Voice::Secretariat),
            recorder: person("Secretariat"),
            time: Moment::new(TIME.seconds + 1_000, 0),
            reason: Some("Struck too early.\n\nAdoption: plan".to_owned()),
        };
        self.repository.rescind(&self.plan, &rescind)
    }
}

const ALL: [&str; 3] = ["care", "fees", "income"];

#[test]
fn the_gavel_falls_on_what_is_agreed_and_names_it() {
    let scene = Scene::new();
    scene.in_session();
    scene.all_agree(&ALL);
    scene.agree(Voice::Workers, &ALL, Stance::AgreeWithReservation);
    let tag = scene.strike(&scene.stroke("First reading", &[])).unwrap();
    assert_eq!((tag.name.as_str(), tag.at), ("First-reading", scene.head()));
    assert_eq!(scene.repository.tags().first(), Some(&tag));
    let adoption = scene.adoption(tag.at);
    assert!(adoption.whole);
    // The change's own text says which clauses; the tag names each with its digest.
    assert!(adoption.clauses.is_empty());
    let said = scene.tag_message("First-reading");
    assert_eq!(Adoption::read(&said).unwrap().clauses.len(), 3);
    assert_eq!(adoption.declared_by.as_deref(), Some("Awa Traoré"));
    assert!(
        adoption
            .parties
            .contains(&(Voice::Workers, Verdict::Reserved))
    );
    assert_eq!(adoption.reservations.len(), 3);
    assert_eq!(adoption.session.unwrap().as_str(), "day-1");
    // It is a change like others, of the secretariat and by who declares it, on the very text that was seen.
    let git = scene.git();
    let change = git.head().unwrap().peel_to_commit().unwrap();
    let before = change.parent(0).unwrap();
    assert_eq!(change.tree_id(), before.tree_id());
    assert_eq!(change.author().name(), Ok("Awa Traoré"));
    let text = change.message().unwrap();
    for line in [
        "Party: secretariat\n",
        "Session: day-1\n",
        "Act: gavel\n",
        "Tag: First-reading\n",
    ] {
        assert!(text.contains(line), "{text}");
    }
    // A name is given once.
    let again = scene
        .strike(&scene.stroke("First-reading", &[]))
        .unwrap_err();
    assert!(matches!(again, StoreError::TagExists(_)), "{again}");
    let larger = scene
        .strike(&scene.stroke("FIRST-reading", &[]))
        .unwrap_err();
    assert!(
        matches!(&larger, StoreError::TagExists(name) if name == "First-reading"),
        "{larger}"
    );
}

#[test]
fn the_gavel_does_not_fall_on_what_is_open_unless_it_is_overruled() {
    let scene = Scene::new();
    scene.all_agree(&["care", "fees"]);
    let whole = scene.strike(&scene.stroke("all", &[])).unwrap_err();
    let StoreError::NotReady(points) = &whole else {
        panic!("{whole}");
    };
    assert_eq!(points.len(), 1);
    assert_eq!(points[0].clause.as_ref().unwrap().as_str(), "income");
    assert!(scene.repository.tags().is_empty());
    scene.strike(&scene.stroke("part", &["care"])).unwrap();
    let mut overruled = scene.stroke("all", &[]);
    overruled.overruled = Some("No time left.".to_owned());
    scene.strike(&overruled).unwrap();
    overruled.scope = vec!["care".parse().unwrap(), "nowhere".parse().unwrap()];
    let unknown = scene.strike(&overruled).unwrap_err();
    assert!(matches!(unknown, StoreError::NotReady(_)), "{unknown}");
    let reasons: Vec<_> = scene
        .standing()
        .into_iter()
        .map(|(name, at)| (name, scene.adoption(at).overruled))
        .collect();
    let reason = Some("No time left.".to_owned());
    assert_eq!(
        reasons,
        [("all".to_owned(), reason), ("part".to_owned(), None)]
    );
}

#[test]
fn a_party_neither_strikes_the_gavel_nor_takes_it_back() {
    let scene = Scene::new();
    scene.all_agree(&ALL);
    let mut stroke = scene.stroke("all", &[]);
    for voice in [Voice::Workers, Voice::Advisers] {
        stroke.floor = Speaker::of(voice);
        let error = scene.strike(&stroke).unwrap_err();
        assert!(matches!(error, StoreError::NotChair(_)), "{error}");
    }
    let tag = scene.strike(&scene.stroke("all", &[])).unwrap();
    let undo = |voice| Undo {
        floor: Speaker::of(voice),
        recorder: person("Secretariat"),
        reason: None,
        session: None,
        time: TIME,
    };
    let last = scene.repository.last_undoable(&scene.plan, None).unwrap();
    assert_eq!(last, tag.at);
    let error = scene
        .repository
        .undo(&scene.plan, last, &undo(Voice::Workers));
    assert!(matches!(error, Err(StoreError::NotChair(Voice::Workers))));
    assert_eq!(scene.standing().len(), 1);
    // Undo takes the gavel back as it takes back any act; what lies before it is next.
    scene
        .repository
        .undo(&scene.plan, last, &undo(Voice::Secretariat))
        .unwrap();
    assert_eq!(scene.standing(), []);
    let error = scene.repository.last_redoable(&scene.plan);
    let error = error.and_then(|at| {
        scene
            .repository
            .undo(&scene.plan, at, &undo(Voice::Secretariat))
    });
    assert!(matches!(error, Err(StoreError::RedoGavel)));
    assert_ne!(
        scene.repository.last_undoable(&scene.plan, None).unwrap(),
        tag.at
    );
}

#[test]
fn a_tag_that_no_branch_came_to_is_no_adoption_and_frees_its_name() {
    let scene = Scene::new();
    scene.all_agree(&ALL);
    let before = scene.head();
    scene.strike(&scene.stroke("all", &[])).unwrap();
    // As if the machine had stopped before the branch moved.
    let git = scene.git();
    let branch = git.head().unwrap().name().unwrap().to_owned();
    let at = git2::Oid::from_bytes(&before.0).unwrap();
    git.reference(&branch, at, true, "").unwrap();
    assert_eq!(scene.standing(), []);
    let tag = scene.strike(&scene.stroke("all", &[])).unwrap();
    assert_eq!(scene.standing(), [("all".to_owned(), tag.at)]);
}

#[test]
fn the_adoption_of_a_part_is_the_baseline_of_that_part_alone() {
    let scene = Scene::new();
    let start = scene.head();
    scene.set_text("income", "Less income.");
    scene.set_text("care", "More care.");
    scene.all_agree(&["care", "fees"]);
    let tag = scene.strike(&scene.stroke("care", &["care"])).unwrap();
    let history = scene.history();
    let here = history.find(scene.head()).unwrap();
    let tags = scene.repository.tags();
    let base = adopted(&history, &standing(&history, "mali", &tags, here), here).unwrap();
    assert_eq!(base.rest, Some(start));
    assert_eq!(base.of(&"care".parse().unwrap()), Some(tag.at));
    assert_eq!(base.of(&"income".parse().unwrap()), Some(start));
    let changed: Vec<String> = since(&history, base, scene.head())
        .into_iter()
        .map(|clause| clause.id.to_string())
        .collect();
    assert_eq!(changed, ["income"]);
}

#[test]
fn other_words_than_those_on_the_wall_are_not_adopted() {
    let scene = Scene::new();
    scene.all_agree(&ALL);
    let mut stroke = scene.stroke("all", &[]);
    scene.set_text("care", "Other words.");
    stroke.overruled = Some("Whatever.".to_owned());
    let error = scene.strike(&stroke).unwrap_err();
    assert!(matches!(error, StoreError::Deed(_)), "{error}");
    // A part in which nothing changed is what it was.
    let mut part = scene.stroke("part", &["income"]);
    part.seen = stroke.seen;
    scene.strike(&part).unwrap();
}

#[test]
fn a_name_that_git_does_not_take_is_refused() {
    let scene = Scene::new();
    for name in ["", "  ", "-x", "a..b", "x~1", "a\u{7}b", "x.lock"] {
        let error = scene.strike(&scene.stroke(name, &[])).unwrap_err();
        assert!(matches!(error, StoreError::TagName(_)), "{name:?}: {error}");
    }
}

#[test]
fn an_adoption_is_taken_back_by_name_and_reason_and_can_be_declared_again() {
    let scene = Scene::new();
    scene.all_agree(&ALL);
    let error = scene.rescind("all").unwrap_err();
    assert!(matches!(error, StoreError::NoAdoption(_)), "{error}");
    scene.strike(&scene.stroke("all", &[])).unwrap();
    let git = scene.git();
    let tag = git.refname_to_id("refs/tags/all").unwrap();
    let back = scene.rescind("all").unwrap();
    assert_eq!(back.id, scene.head());
    assert!(scene.repository.tags().is_empty());
    let change = git.head().unwrap().peel_to_commit().unwrap();
    let text = change.message().unwrap();
    assert!(
        text.contains("\n\nStruck too early.\n\nAdoption: plan\n\n"),
        "{text}"
    );
    assert!(
        text.contains("\nAct: rescind\nRescinds: all\nUndoes: "),
        "{text}"
    );
    // Another clone brings the old tag back: it stays taken back.
    git.reference("refs/tags/all", tag, false, "").unwrap();
    assert_eq!(scene.standing(), []);
    let mut stroke = scene.stroke("all", &[]);
    stroke.time.seconds += 500;
    let again = scene.strike(&stroke).unwrap();
    assert_eq!(scene.standing(), [("all".to_owned(), again.at)]);
    assert_eq!(scene.repository.tags(), [again]);
}

#[test]
fn an_adoption_that_is_a_tag_alone_stands_and_is_taken_back() {
    let scene = Scene::new();
    scene.all_agree(&ALL);
    let git = scene.git();
    let head = git.head().unwrap().peel(git2::ObjectType::Commit).unwrap();
    let who =
        git2::Signature::new("S", "s@example.org", &git2::Time::new(TIME.seconds, 0)).unwrap();
    let old = Adoption {
        whole: true,
        ..Adoption::default()
    };
    let tag = git
        .tag("old", &head, &who, &old.message("Old"), false)
        .unwrap();
    assert_eq!(scene.standing(), [("old".to_owned(), scene.head())]);
    scene.rescind("old").unwrap();
    assert_eq!(scene.standing(), []);
    git.reference("refs/tags/old", tag, false, "").unwrap();
    assert_eq!(scene.standing(), []);
    let error = scene.rescind("old").unwrap_err();
    assert!(matches!(error, StoreError::NoAdoption(_)), "{error}");
    scene.strike(&scene.stroke("old", &[])).unwrap();
}

#[test]
fn the_minutes_of_a_session_tell_its_changes_and_its_decisions_in_order() {
    let scene = Scene::new();
    scene.set_text("income", "Before it was opened.");
    scene.in_session();
    let edited = scene.set_text("care", "One two three.");
    scene.all_agree(&ALL);
    scene.strike(&scene.stroke("all", &[])).unwrap();
    let adopted = scene.head().to_string();
    let rescinded = scene.rescind("all").unwrap().id.to_string();
    let later = Gavel {
        time: Moment::new(TIME.seconds + 3_000, 0),
        ..scene.stroke("all", &[])
    };
    let again = scene.strike(&later).unwrap().at.to_string();
    let session = "day-1".parse().unwrap();
    let minutes = scene.repository.minutes(&scene.plan, &session).unwrap();
    let names: Vec<&str> = minutes.iter().map(|it| it.change.as_str()).collect();
    assert_eq!(names, [&edited.to_string(), &adopted, &rescinded, &again]);
    assert_eq!(minutes[2].undoes.as_deref(), Some(names[1]));
    assert_eq!(
        minutes[2].reason.as_deref(),
        Some("Struck too early.\n\nAdoption: plan")
    );
    assert_eq!(minutes[2].author, "Awa Traoré");
    let drafting = &minutes[0].drafting[0];
    assert_eq!(drafting.clause.as_str(), "care");
    let before = drafting.before.as_ref().unwrap();
    assert_eq!(before.text, "One two three four five.");
    let sponsor = minutes[0].sponsor.as_ref().unwrap();
    assert_eq!(
        (sponsor.voice, sponsor.delegate.as_ref()),
        (Voice::Workers, None)
    );
    assert!(
        matches!(&minutes[1].decision, Some(Decision::Adopted(adopted)) if adopted.name == "all")
    );
    assert_eq!(minutes[1].undone.as_deref(), Some(rescinded.as_str()));
    assert!(matches!(
        minutes[2].decision,
        Some(Decision::Rescinded { .. })
    ));
}

#[test]
fn progress_counts_again_only_what_changed_and_comes_to_the_same() {
    let scene = Scene::new();
    scene.set_text("care", "One [two] and [three].");
    scene.all_agree(&ALL);
    scene.set_text("fees", "Changed.");
    scene.set_text("care", "One [two].");
    let points = scene.repository.progress(&scene.plan, None).unwrap();
    let counts: Vec<_> = points.iter().map(|it| (it.typed, it.agreed)).collect();
    assert_eq!(counts, [(0, 0), (2, 0), (2, 3), (2, 2), (1, 1)]);
    assert!(points.iter().all(|it| it.clauses == 3 && it.pending == 0));
    assert_eq!(points.last().unwrap().commit, scene.head());
}
