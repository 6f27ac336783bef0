//! What changed since one looked last, as a baseline.

use super::review;
use super::stage::Stage;
use plenary::app::model::effect::{Effect, Job, Query};
use plenary::app::model::layer::Layer;
use plenary::app::{Intent, Loop, Msg, Report, Tone};
use plenary::track::{CommitId, ObjectId};
use plenary::ui::Depth;

const NAME: &str = "when I last looked";

/// A plan with four changes, looked at last at this one.
fn stage(looked: Option<CommitId>) -> Stage {
    let stage = review::stage(80, 24, Depth::True);
    stage.msg(Msg::Worker(Report::Looked(looked)))
}

fn change(at: usize) -> CommitId {
    review::history().changes[at].id
}

/// The details of what is offered under this name.
fn offered(stage: &Stage) -> Vec<String> {
    let Some(Layer::Choose(choose)) = stage.state.layers.last() else {
        panic!("{:?}", stage.state.layers);
    };
    let named = choose.items.iter().filter(|item| item.label == NAME);
    named.map(|item| item.detail.clone()).collect()
}

fn chosen(looked: CommitId) -> Stage {
    let mut stage = stage(Some(looked)).keys("b");
    stage.effects.clear();
    let Some(Layer::Choose(choose)) = stage.state.layers.last() else {
        panic!("{:?}", stage.state.layers);
    };
    let place = choose.items.iter().position(|item| item.label == NAME);
    for _ in 0..place.unwrap() {
        stage = stage.keys("Down");
    }
    stage.keys("Enter")
}

fn said(stage: &Stage) -> String {
    let said = stage.state.said.as_ref();
    said.map_or_else(String::new, |(_, said)| said.to_string())
}

#[test]
fn where_one_looked_last_is_a_baseline() {
    let listed = stage(Some(change(1))).keys("b");
    let [detail] = offered(&listed).try_into().unwrap();
    assert!(detail.contains("Change number 1"), "{detail}");
    let stage = chosen(change(1));
    assert!(
        stage
            .effects
            .contains(&Effect::Ask(Query::Since(change(1).into())))
    );
    assert_eq!(stage.workspace().base, change(1).into());
    assert!(said(&stage).is_empty(), "{}", said(&stage));
}

#[test]
fn nothing_new_is_said() {
    let head = review::stage(80, 24, Depth::True)
        .state
        .workspace
        .unwrap()
        .head;
    assert!(said(&chosen(head)).contains("Nothing has changed"));
}

#[test]
fn nobody_who_never_looked_is_told_of_a_last_look() {
    assert!(offered(&stage(None).keys("b")).is_empty());
    assert!(offered(&review::stage(80, 24, Depth::True).keys("b")).is_empty());
}

#[test]
fn what_is_no_part_of_the_history_is_said_and_never_guessed() {
    let gone = ObjectId([0xee; 20]);
    let [detail] = offered(&stage(Some(gone)).keys("b")).try_into().unwrap();
    assert!(detail.contains("no longer"), "{detail}");
    let before = stage(Some(gone)).state.workspace.unwrap().base;
    let stage = chosen(gone);
    assert!(matches!(stage.state.said, Some((Tone::Bad, _))));
    assert_eq!(stage.workspace().base, before);
}

#[test]
fn whoever_has_seen_everything_says_so_and_it_is_kept() {
    let stage = chosen(change(0)).msg(Msg::Screen(Intent::Run("seen")));
    let head = stage.workspace().head;
    assert!(stage.effects.contains(&Effect::Write(Job::Looked(head))));
    // What is compared with follows, and a history that is read anew brings the old place not back.
    assert_eq!(stage.workspace().base, head.into());
    let stage = stage.msg(Msg::Worker(Report::Looked(Some(change(0)))));
    let [detail] = offered(&stage.keys("b")).try_into().unwrap();
    assert!(!detail.contains("Change number 0"), "{detail}");
}

#[test]
fn leaving_the_plan_is_having_looked_at_it() {
    let stage = stage(None).keys("q Enter");
    let head = stage.workspace().head;
    let looked = Effect::Write(Job::Looked(head));
    let place = |wanted: &Effect| stage.effects.iter().position(|one| one == wanted);
    let quit = place(&Effect::Loop(Loop::Quit)).unwrap();
    assert!(place(&looked).unwrap() < quit, "{:?}", stage.effects);
}

#[test]
fn opening_another_folder_and_being_ended_is_leaving_the_plan_too() {
    let stage = stage(None);
    let head = stage.workspace().head;
    let looked = Effect::Write(Job::Looked(head));
    assert_eq!(
        plenary::app::ended(&stage.state),
        std::slice::from_ref(&looked)
    );
    let stage = stage.keys("Ctrl-O /p Enter");
    let place = |wanted: &dyn Fn(&Effect) -> bool| stage.effects.iter().position(wanted);
    let opened = place(&|one| format!("{one:?}").contains("Open(\"/p\")")).unwrap();
    assert!(
        place(&|one| *one == looked).unwrap() < opened,
        "{:?}",
        stage.effects
    );
    assert_eq!(plenary::app::ended(&Stage::new(80, 24).state), []);
}
