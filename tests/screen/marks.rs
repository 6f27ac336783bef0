//! The marks of the outline, and the legend that says what they mean.

use super::board::sitting;
use super::stage::Stage;
use super::talk::{dialogue, happens, plan, stage, tabled_by, talk};
use plenary::app::fate::Fate;
use plenary::app::legend::legend;
use plenary::app::model::msg::Moved;
use plenary::app::model::past::PastMsg;
use plenary::app::{Intent, Msg, Report};
use plenary::dialogue::{Digest, EventKind, Parked, Proposal};
use plenary::i18n::{Language, Message};
use plenary::plan::{Plan, Voice};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use strum::IntoEnumIterator;

/// The row of the outline with this number.
fn row(stage: &mut Stage, number: &str) -> String {
    let shown = stage.shown();
    let rows = shown.lines().map(str::trim_start);
    let found = rows.filter(|line| line.starts_with(&format!("{number} ")));
    let row = found.map(str::to_owned).next();
    row.unwrap_or_else(|| panic!("{number}\n{shown}"))
}

#[test]
fn pending_removals_and_new_clauses_stand_on_their_row_with_their_party() {
    for columns in [80, 120] {
        let mut stage = stage(columns, 36, Depth::None);
        // D.5 of the employers would remove 2.1, D.6 of civil society add a clause behind 2.
        assert!(row(&mut stage, "2.1").contains("−E"));
        assert!(row(&mut stage, "2").contains("+C"));
        let mut other = talk();
        for id in ["d-5", "d-6"] {
            let one = other.amendments.get_mut(&id.parse().unwrap()).unwrap();
            happens(one, EventKind::Withdrawn, Voice::Employers);
        }
        let mut stage = stage.discuss(other);
        assert!(!row(&mut stage, "2.1").contains("−E"));
        assert!(!row(&mut stage, "2").contains("+C"));
    }
}

#[test]
fn a_pending_move_is_marked_and_a_new_clause_at_the_top_is_not_lost() {
    let plan = plan();
    let insurance = &plan.clauses["insurance"];
    let moved = Proposal::Move {
        clause: insurance.id.clone(),
        parent: None,
        under: None,
        after: Some("opening".parse().unwrap()),
    };
    let mut first = plan.clauses["care"].clone();
    first.id = "first".parse().unwrap();
    first.parent = None;
    let add = Proposal::Add {
        clause: Box::new(first),
        under: None,
        after: None,
    };
    let all = vec![
        tabled_by("a", 1, Voice::Workers, moved),
        tabled_by("b", 2, Voice::Government, add),
    ];
    let mut stage = Stage::with(80, 24, Depth::None)
        .open()
        .discuss(dialogue(all));
    assert!(row(&mut stage, "2.1").contains("↕W"));
    assert!(row(&mut stage, "1").contains("+G"));
    // Two parties that want the same are both named, one after the other.
    let remove = |party, number| {
        let on = Digest::of_clause(&plan, insurance);
        let clause = insurance.id.clone();
        tabled_by(
            &format!("r-{number}"),
            number,
            party,
            Proposal::Remove { clause, on },
        )
    };
    let both = vec![remove(Voice::Employers, 1), remove(Voice::Government, 2)];
    let mut stage = stage.discuss(dialogue(both));
    assert!(row(&mut stage, "2.1").contains("−G−E"));
}

#[test]
fn a_parked_clause_is_marked_as_long_as_it_is_set_aside() {
    let stage = sitting(&[Voice::Workers]);
    let mut dialogue = (*stage.workspace().dialogue).clone();
    let session = dialogue.sessions.values_mut().next().unwrap();
    session.parked.push(Parked {
        clause: "insurance".parse().unwrap(),
        reason: None,
    });
    let mut stage = stage.discuss(dialogue.clone());
    assert!(row(&mut stage, "2.1").contains("◊"));
    assert!(!row(&mut stage, "2").contains("◊"));
    dialogue
        .sessions
        .values_mut()
        .next()
        .unwrap()
        .parked
        .clear();
    let moved = Moved {
        plan: stage.workspace().plan.clone(),
        dialogue: dialogue.into(),
        head: ObjectId([7; 20]),
        problems: Vec::new(),
    };
    let mut stage = stage.msg(Msg::Worker(Report::Moved(Box::new(moved))));
    assert!(!row(&mut stage, "2.1").contains("◊"));
}

#[test]
fn looking_back_shows_what_has_moved_or_gone_since_and_no_pending_mark() {
    let mut then: Plan = plan();
    let mut gone = then.clauses["opening"].clone();
    gone.id = "gone".parse().unwrap();
    gone.order = 40;
    then.clauses.insert(gone.id.clone(), gone);
    let insurance = then.clauses.get_mut("insurance").unwrap();
    (insurance.parent, insurance.order) = (None, 30);
    let report = PastMsg::Plan(ObjectId([1; 20]), then.into());
    let mut stage = stage(80, 24, Depth::None).msg(Msg::Screen(Intent::Past(report)));
    assert!(row(&mut stage, "3").contains("→"));
    assert!(row(&mut stage, "4").contains("×"));
    assert!(!row(&mut stage, "3").contains("−E"));
    let mut stage = stage.keys("Esc");
    assert!(row(&mut stage, "2.1").contains("−E") && !row(&mut stage, "2.1").contains("→"));
}

#[test]
fn a_clause_that_moved_since_the_baseline_is_marked_as_moved_and_not_its_neighbours() {
    let mut then: Plan = plan();
    let opening = then.clauses.get_mut("opening").unwrap();
    opening.order = 40;
    let mut stage = stage(80, 24, Depth::None);
    let base = stage.workspace().base.clone();
    let stood = std::sync::Arc::new(plenary::plan::places(&then));
    assert!(!row(&mut stage, "1").contains("←"));
    let mut stage = stage.msg(Msg::Worker(Report::Stood(base.clone(), stood.clone())));
    assert!(row(&mut stage, "1").contains("←"));
    assert!(!row(&mut stage, "2").contains("←"));
    // The places of another baseline say nothing here.
    let other = plenary::track::Baseline::from(ObjectId([9; 20]));
    stage.state.workspace.as_mut().unwrap().base = other;
    let mut stage = stage.discuss(talk());
    assert!(!row(&mut stage, "1").contains("←"));
}

#[test]
fn the_help_of_every_screen_of_a_plan_holds_the_legend_of_all_marks() {
    let marks: Vec<String> = legend().into_iter().map(|(mark, _)| mark).collect();
    for mark in ["G", "S", "[2]", "√", "≈", "®", "X", "○", "≠", "·", "D.3"] {
        assert!(marks.iter().any(|one| one == mark), "{mark}");
    }
    assert!(Fate::iter().all(|fate| marks.iter().any(|one| one == fate.sign())));
    for language in Language::iter() {
        for keys in ["", "Enter", "t", "h", "3 r", "r l", "c", "c p"] {
            let mut stage = stage(100, 400, Depth::None)
                .msg(Msg::Screen(Intent::Language(language)))
                .keys(keys);
            stage = stage.keys("? Tab");
            let shown = stage.shown();
            for (mark, meaning) in legend() {
                let meaning = plenary::app::say(language, &meaning);
                let begin: String = meaning.chars().take(30).collect();
                let stands = |line: &str| line.contains(&mark) && line.contains(begin.trim());
                assert!(
                    shown.lines().any(stands),
                    "{keys:?} {mark} {meaning}\n{shown}"
                );
            }
        }
    }
}

#[test]
fn the_marks_are_one_key_from_the_help_which_says_so_and_nothing_of_them_is_cut() {
    for language in Language::iter() {
        let say = |message: &Message| plenary::app::say(language, message);
        let (keys, marks) = (
            say(&Message::new("app-help-keys")),
            say(&Message::new("app-help-marks")),
        );
        let at = |rows| stage(80, rows, Depth::None).msg(Msg::Screen(Intent::Language(language)));
        let mut small = at(24).keys("?");
        assert!(small.shown().contains(&keys), "{}", small.shown());
        small = small.keys("Tab");
        assert!(small.shown().contains(&marks), "{}", small.shown());
        assert!(small.shown().contains(" ▼ "), "more follows");
        small = small.keys("PageDown PageDown PageDown PageDown");
        let (last, meaning) = legend().pop().unwrap();
        let shown = small.shown();
        let ends = |line: &str| line.contains(&last) && line.contains(&say(&meaning));
        assert!(shown.lines().any(ends), "{shown}");
        assert!(!shown.contains(" ▼ ╯"), "nothing follows\n{shown}");
        small = small.keys("Tab");
        assert!(small.shown().contains(&keys), "back to the keys");
        assert!(small.keys("Esc").state.layers.is_empty());
        // On a screen that holds all of them, each stands there to its last word.
        let shown = at(120).keys("? Tab").shown();
        let within = shown.lines().filter_map(|line| line.split('│').nth(1));
        let words: Vec<&str> = within.flat_map(str::split_whitespace).collect();
        let read = words.join(" ");
        for (mark, meaning) in legend() {
            let whole = say(&meaning);
            let whole: Vec<&str> = whole.split_whitespace().collect();
            let row = format!("{mark} {}", whole.join(" "));
            assert!(read.contains(&row), "{row}\n{read}");
        }
    }
}
