//! An errand on its way: its dialog, what is asked meanwhile, calling it off; the hub that is followed.

use super::stage::Stage;
use plenary::app::model::effect::Trip;
use plenary::app::model::layer::Layer;
use plenary::app::model::sharing::secret::Secret;
use plenary::app::model::sharing::way::Asked;
use plenary::app::model::sharing::way::Errand;
use plenary::app::model::sharing::{Hub, HubMsg, Rewritten, SharingMsg};
use plenary::app::{Beside, Effect, Intent, Msg, Screen};
use plenary::i18n::{Language, Message};
use plenary::store::travel::{Going, Stretch};
use plenary::track::ObjectId;
use strum::IntoEnumIterator;

const HUB: &str = "hub.example.org:plan.git";

const HOST: &str = "The authenticity of host 'hub.example.org (203.0.113.7)' can't be established.\n\
    ED25519 key fingerprint is SHA256:uNiVztksCsDhcc0u9e8BrOXVIi9tSHRt1ESsVCbe9FM.\n\
    Are you sure you want to continue connecting (yes/no/[fingerprint])? ";

const PHRASE: &str = "Enter passphrase for key '/home/awa/.ssh/id_ed25519': ";

fn sharing(msg: SharingMsg) -> Msg {
    Msg::Screen(Intent::Sharing(msg))
}

fn going() -> Going {
    Going {
        stretch: Stretch::Receiving,
        done: 40,
        all: 300,
        bytes: 1_234_567,
    }
}

/// A stage from which something is fetched, and the number of the errand.
fn sent(stage: Stage) -> (Stage, u64) {
    let stage = stage.msg(sharing(SharingMsg::Go(Errand::Back, HUB.to_owned())));
    let trips = stage.effects.iter().rev().find_map(|effect| match effect {
        Effect::Travel(Trip::Go(ticket, ..)) => Some(*ticket),
        _ => None,
    });
    (stage, trips.unwrap())
}

fn open() -> Stage {
    Stage::new(80, 24).open()
}

fn asks(stage: Stage, ticket: u64, prompt: &str) -> Stage {
    stage.msg(sharing(SharingMsg::Asked(ticket, Asked::of(prompt, None))))
}

fn replies(stage: &Stage) -> Vec<Option<Secret>> {
    let replies = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Beside(Beside::Reply(_, answer)) => Some(answer.clone()),
        _ => None,
    });
    replies.collect()
}

fn is_called_off(stage: &Stage) -> bool {
    stage.effects.contains(&Effect::Beside(Beside::CallOff))
}

#[test]
fn an_errand_that_takes_long_has_a_dialog() {
    let (stage, ticket) = sent(open());
    assert!(stage.state.layers.is_empty(), "not at once");
    let mut stage = stage.msg(sharing(SharingMsg::Going(ticket, going())));
    insta::assert_snapshot!(stage.shown());
    // Other keys do nothing to it; put aside, it stays so until it is asked for.
    let stage = stage.keys("x 3");
    assert!(matches!(stage.state.layers.last(), Some(Layer::Way)));
    let stage = stage.keys("Enter");
    let stage = stage.msg(sharing(SharingMsg::Going(ticket, going())));
    assert!(stage.state.layers.is_empty());
    let stage = stage.keys("B");
    assert!(matches!(stage.state.layers.last(), Some(Layer::Way)));
    let stage = stage.keys("Esc");
    assert!(is_called_off(&stage));
    let mut stage = stage;
    assert!(stage.shown().contains("Calling it off"));
    let stage = stage.msg(sharing(SharingMsg::Ended(ticket)));
    assert!(stage.state.layers.is_empty());
}

#[test]
fn a_passphrase_is_typed_and_never_seen() {
    let (stage, ticket) = sent(open());
    let stage = asks(stage, ticket, PHRASE).keys("s e s a m e");
    let mut stage = stage.msg(Msg::Input(plenary::app::Input::Paste(" w\nx".to_owned())));
    let shown = stage.shown();
    assert!(!shown.contains("sesame"), "{shown}");
    insta::assert_snapshot!(shown);
    assert!(!format!("{:?}", stage.state).contains("sesame"));
    let stage = stage.keys("Backspace Enter");
    assert_eq!(replies(&stage), [Some(Secret::of("sesame "))]);
    assert!(!format!("{:?}", stage.effects).contains("sesame"));
    // Asked again, nothing of it is there any more.
    let stage = asks(stage, ticket, PHRASE).keys("Enter");
    assert_eq!(replies(&stage)[1], Some(Secret::default()));
    let stage = asks(stage, ticket, PHRASE).keys("Esc");
    assert!(is_called_off(&stage));
}

#[test]
fn a_computer_that_was_never_met_is_compared_first() {
    let (stage, ticket) = sent(open());
    let mut stage = asks(stage, ticket, HOST);
    insta::assert_snapshot!(stage.shown());
    let stage = stage.keys("Enter");
    assert_eq!(replies(&stage), [None]);
    let stage = asks(stage, ticket, HOST).keys("Down Enter");
    assert_eq!(replies(&stage)[1], Some(Secret::of("yes")));
    // Who gave up asking closes the question.
    let stage = asks(stage, ticket, HOST);
    let stage = stage.msg(sharing(SharingMsg::Withdrawn(ticket)));
    let left = |layer: &Layer| matches!(layer, Layer::Prompt(_));
    assert!(!stage.state.layers.iter().any(left));
}

#[test]
fn a_question_takes_no_key_that_is_meant_for_something_else() {
    let (stage, ticket) = sent(open());
    let stage = asks(stage.keys("3 e"), ticket, PHRASE);
    let mut stage = stage;
    assert!(stage.shown().contains("asks something"));
    // A letter goes into the text; after it, the question waits where it was said.
    let stage = stage.keys("x");
    assert!(stage.state.layers.is_empty());
    let stage = stage.keys("Backspace Esc B");
    let shown = matches!(stage.state.layers.last(), Some(Layer::Prompt(_)));
    assert!(shown, "{:?}", stage.state.layers);
    // What is asked for a plan that is no longer open is answered with nothing.
    let stage = open();
    let stage = asks(stage, 77, PHRASE);
    assert_eq!(replies(&stage), [None]);
}

#[test]
fn a_place_that_took_something_back_is_said_loudly() {
    let (stage, _) = sent(open());
    let what = Rewritten {
        place: HUB.to_owned(),
        seen: ObjectId([1; 20]),
        now: ObjectId([2; 20]),
    };
    let msg = SharingMsg::Rewritten(Errand::Back, HUB.to_owned(), what);
    let mut stage = stage.msg(sharing(msg));
    insta::assert_snapshot!(stage.shown());
    let insists = |stage: &Stage| {
        let mut effects = stage.effects.iter();
        effects.any(|effect| matches!(effect, Effect::Travel(Trip::Insist(..))))
    };
    let stage = stage.keys("Down Up");
    assert!(!insists(&stage));
    assert!(insists(&stage.keys("Down Enter")));
}

#[test]
fn the_hub_that_is_followed_is_in_sight() {
    let stage = open();
    let resumed = stage.effects.iter().find_map(|effect| match effect {
        Effect::Travel(Trip::Resume(ticket)) => Some(*ticket),
        _ => None,
    });
    let ticket = resumed.unwrap();
    let hub = Hub {
        place: HUB.to_owned(),
        name: "plan".to_owned(),
        away: false,
    };
    let hears = |stage: Stage, msg| stage.msg(sharing(SharingMsg::Hub(ticket, msg)));
    let stage = hears(stage, HubMsg::Followed(hub));
    let said = Message::new("app-following-brought")
        .with("count", 2_usize)
        .with("sender", "Awa Traoré")
        .with("parties", "W E")
        .with("clauses", "1, 2.1");
    let collided = vec![Message::new("cli-merge-nobody")];
    let mut stage = hears(stage, HubMsg::Brought(said, collided));
    insta::assert_snapshot!(stage.shown());
    let away = Message::new("travel-unreachable").with("place", HUB);
    let mut stage = hears(stage, HubMsg::Away(away));
    assert!(stage.shown().contains("Hub away: plan"));
    let mut stage = hears(stage, HubMsg::Back);
    assert!(stage.shown().contains("Hub: plan"));
    let mut stage = stage.keys("F");
    assert!(stage.effects.contains(&Effect::Travel(Trip::Leave)));
    assert!(!stage.shown().contains("Hub: plan"));
    // What is heard late of it is nobody's any more.
    let mut stage = hears(stage, HubMsg::Back);
    assert!(!stage.shown().contains("is back"));
    assert_eq!(stage.state.screen, Screen::Plan);
}

#[test]
fn what_is_shown_on_the_way_fits_in_every_language() {
    for (language, (columns, rows)) in
        Language::iter().flat_map(|it| [(it, (80, 24)), (it, (60, 16)), (it, (200, 60))])
    {
        let mut stage = Stage::new(columns, rows);
        stage.state.language = language;
        let (stage, ticket) = sent(stage.open());
        let mut stage = stage.msg(sharing(SharingMsg::Going(ticket, going())));
        let fits = |shown: String| {
            // Between its two sides; on a wall a rule of the margin follows.
            let sides = shown.lines().filter(|line| line.matches('│').count() >= 2);
            let box_of = sides.filter_map(|line| line.split('│').nth(1));
            let cut = box_of.filter(|line| line.contains('…')).count();
            let title = shown.lines().find(|line| line.contains('╭'));
            let title = title.unwrap_or_default().contains('…');
            assert!(cut == 0 && !title, "{language:?} {columns}x{rows}\n{shown}");
        };
        fits(stage.shown());
        for prompt in [HOST, PHRASE] {
            stage = asks(stage, ticket, prompt);
            fits(stage.shown());
            stage = stage.keys("Enter");
        }
    }
}
