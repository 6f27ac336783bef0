use super::testing::{Scene, TIME, commit_all, person};
use super::{Floor, Gavel, Rescind, StoreError, Tag};
use crate::dialogue::gavel::Verdict;
use crate::dialogue::record::Decision;
use crate::dialogue::{Dialogue, Digest, Position, Session, Sponsor, Stance, Subject, format};
use crate::plan::Voice;
use std::fs;

impl Scene {
    /// Records files of the dialogue as git would.
    fn write(&self, dialogue: &Dialogue, path: &str) {
        let text = format::write(path, dialogue, None).unwrap().unwrap();
        self.repository.settle();
        let place = self.folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
        let git = git2::Repository::open(self.folder.path()).unwrap();
        commit_all(&git, "By hand");
    }

    fn agree(&self, voice: Voice, clauses: &[&str], stance: Stance) {
        let plan = self.repository.load(&self.plan, self.head()).unwrap().plan;
        let position = |id: &&str| Position {
            subject: Subject::Clause(id.parse().unwrap()),
            stance,
            digest: Digest::of_clause(&plan, &plan.clauses[*id]),
            statement: None,
            by: Sponsor::of(voice),
            recorder: "R <r@example.org>".to_owned(),
            time: TIME,
            session: None,
            revision: None,
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
            id: "day-1".parse().unwrap(),
            name: "First day".to_owned(),
            place: None,
            date: None,
            chair: Some("Awa Traoré".to_owned()),
            agenda: Vec::new(),
            present: Vec::new(),
            parked: Vec::new(),
            opened: Some(TIME),
            closed: None,
        };
        dialogue.sessions.insert(session.id.clone(), session);
        self.write(&dialogue, "sessions/day-1.toml");
    }

    fn stroke(&self, name: &str, scope: &[&str]) -> Gavel {
        Gavel {
            name: name.to_owned(),
            scope: scope.iter().map(|id| id.parse().unwrap()).collect(),
            seen: self.head(),
            floor: Floor::of(Voice::Secretariat),
            recorder: person("Secretariat"),
            time: (TIME.0 + 900, 0),
            overruled: None,
        }
    }

    fn strike(&self, gavel: &Gavel) -> Result<Tag, StoreError> {
        self.repository.gavel(&self.plan, gavel)
    }

    fn rescind(&self, name: &str) -> Result<String, StoreError> {
        let rescind = Rescind {
            name: name.to_owned(),
            floor: Floor::of(Voice::Secretariat),
            recorder: person("Secretariat"),
            time: (TIME.0 + 1_000, 0),
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
    let struck = scene.repository.adoptions();
    assert_eq!(struck.len(), 1);
    let adoption = &struck[0].adoption;
    assert!(adoption.whole);
    assert_eq!(adoption.clauses.len(), 3);
    assert_eq!(adoption.declared_by.as_deref(), Some("Awa Traoré"));
    assert!(
        adoption
            .parties
            .contains(&(Voice::Workers, Verdict::Reserved))
    );
    assert_eq!(adoption.reservations.len(), 3);
    assert_eq!(struck[0].session.as_deref(), Some("day-1"));
    assert!(struck[0].rescinded.is_none());
    // A name is given once.
    let again = scene
        .strike(&scene.stroke("First-reading", &[]))
        .unwrap_err();
    assert!(matches!(again, StoreError::TagExists(_)), "{again}");
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
    let struck = scene.repository.adoptions();
    let reasons: Vec<_> = struck
        .iter()
        .map(|it| it.adoption.overruled.as_deref())
        .collect();
    assert_eq!(reasons, [Some("No time left."), None]);
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
    let git = git2::Repository::open(scene.folder.path()).unwrap();
    let tag = git.refname_to_id("refs/tags/all").unwrap();
    scene.rescind("all").unwrap();
    assert!(scene.repository.tags().is_empty());
    let struck = scene.repository.adoptions();
    let rescinded = struck[0].rescinded.as_ref().unwrap();
    assert_eq!(rescinded.by, "Secretariat");
    assert_eq!(
        rescinded.reason.as_deref(),
        Some("Struck too early.\n\nAdoption: plan")
    );
    assert_eq!(struck[0].tag.name, "all");
    // Another clone brings the old tag back: it stays taken back.
    git.reference("refs/tags/all", tag, false, "").unwrap();
    assert!(scene.repository.tags().is_empty());
    let mut stroke = scene.stroke("all", &[]);
    stroke.time.0 += 500;
    scene.strike(&stroke).unwrap();
    let stands: Vec<bool> = scene
        .repository
        .adoptions()
        .iter()
        .map(|it| it.rescinded.is_none())
        .collect();
    assert_eq!(stands, [false, true]);
    assert_eq!(scene.repository.tags().len(), 1);
}

#[test]
fn the_minutes_of_a_session_tell_its_changes_and_its_decisions_in_order() {
    let scene = Scene::new();
    scene.set_text("income", "Before it was opened.");
    scene.in_session();
    let edited = scene.set_text("care", "One two three.");
    scene.all_agree(&ALL);
    scene.strike(&scene.stroke("all", &[])).unwrap();
    let rescinded = scene.rescind("all").unwrap();
    let later = Gavel {
        time: (TIME.0 + 3_000, 0),
        ..scene.stroke("all", &[])
    };
    scene.strike(&later).unwrap();
    let session = "day-1".parse().unwrap();
    let minutes = scene.repository.minutes(&scene.plan, &session).unwrap();
    let git = git2::Repository::open(scene.folder.path()).unwrap();
    let tags = [
        format!("refs/plenary/rescinded/{rescinded}"),
        "refs/tags/all".to_owned(),
    ];
    let [rescinded, again] = tags.map(|it| git.refname_to_id(&it).unwrap().to_string());
    let names: Vec<&str> = minutes.iter().map(|it| it.change.as_str()).collect();
    assert_eq!(names[0], edited.to_string());
    assert_eq!(names[2..], [rescinded.as_str(), &again]);
    assert_ne!(names[1], again);
    assert_eq!(minutes[2].undoes.as_deref(), Some(names[1]));
    let drafting = &minutes[0].drafting[0];
    assert_eq!(drafting.clause.as_str(), "care");
    let before = drafting.before.as_ref().unwrap();
    assert_eq!(before.text, "One two three four five.");
    let sponsor = minutes[0].sponsor.as_ref().unwrap();
    assert_eq!(
        (sponsor.voice, sponsor.delegate.as_ref()),
        (Voice::Workers, None)
    );
    assert!(matches!(&minutes[1].decision, Some(Decision::Adopted { name, .. }) if name == "all"));
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
    let points = scene.repository.progress(&scene.plan).unwrap();
    let counts: Vec<_> = points.iter().map(|it| (it.typed, it.agreed)).collect();
    assert_eq!(counts, [(0, 0), (2, 0), (2, 3), (2, 2), (1, 1)]);
    assert!(points.iter().all(|it| it.clauses == 3 && it.pending == 0));
    assert_eq!(points.last().unwrap().commit, scene.head());
}
