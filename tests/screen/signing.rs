//! A key that signs and waits for somebody: what is shown of it, and when.

use super::stage::Stage;
use plenary::app::model::effect::Beside;
use plenary::app::model::layer::Layer;
use plenary::app::model::sharing::way::Asked;
use plenary::app::model::signing::SigningMsg;
use plenary::app::{Effect, Intent, Msg};
use plenary::i18n::{Catalogue, Language, Message};
use strum::IntoEnumIterator;

fn hears(stage: Stage, msg: SigningMsg) -> Stage {
    stage.msg(Msg::Screen(Intent::Signing(msg)))
}

fn pin() -> SigningMsg {
    SigningMsg::Asked(Asked::of("Enter PIN for ED25519-SK key: ", None))
}

#[test]
fn a_key_that_waits_is_shown_in_every_language() {
    for language in Language::iter() {
        for (columns, rows) in [(80, 24), (40, 12), (200, 60)] {
            let mut stage = Stage::new(columns, rows).open();
            stage.state.language = language;
            let mut stage = hears(stage, SigningMsg::Touch);
            let words = Catalogue::of(language);
            let shown: Vec<String> = ["app-signing-touch", "app-signing-keys"]
                .map(|id| words.say(&Message::new(id)))
                .into();
            let screen = stage.painted();
            let letters = screen.content().iter().map(|cell| cell.symbol());
            let screen: String = letters.filter(|it| *it != "│").collect();
            let screen: String = screen.split_whitespace().collect();
            for said in shown {
                let said: String = said.split_whitespace().collect();
                assert!(screen.contains(&said), "{language:?} {columns}: {screen}");
            }
            let mut stage = hears(stage, pin()).keys("123");
            assert!(stage.shown().contains("•••"));
        }
    }
}

#[test]
fn keys_that_are_meant_for_something_else_are_no_pin() {
    let stage = Stage::new(80, 24).open().keys(":");
    let is_prompt = |layer: &Layer| matches!(layer, Layer::Prompt(_));
    assert!(!stage.state.layers.is_empty());
    let mut stage = hears(stage, pin());
    assert!(!stage.state.layers.iter().any(is_prompt));
    assert!(stage.shown().contains("Close what is open"));
    // As soon as that is closed, it is asked.
    let stage = stage.keys("Esc");
    assert!(stage.state.layers.iter().any(is_prompt));
    let stage = stage.keys("1234 Enter");
    assert!(stage.state.layers.is_empty());
    let answered = stage.effects.iter().any(|effect| match effect {
        Effect::Beside(Beside::ReplyToKey(Some(answer))) => answer.text() == "1234",
        _ => false,
    });
    assert!(answered);
    // It asks again, and is called off.
    let stage = hears(stage, pin()).keys("Esc");
    assert!(
        stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Beside(Beside::CallOffKey)))
    );
    let stage = hears(stage, SigningMsg::Over);
    assert!(stage.state.layers.is_empty());
}
