//! Who stands behind the positions: signed by the party, by the secretariat, or by nobody.

use super::board::{dialogue, picture, plan, spoken};
use super::stage::Stage;
use plenary::app::model::effect::{Effect, Query};
use plenary::app::model::msg::Moved;
use plenary::app::model::trust::TrustMsg;
use plenary::app::{Intent, Msg, Report};
use plenary::i18n::Language;
use plenary::plan::Voice;
use plenary::track::ObjectId;
use plenary::track::trust::{Behind, Held, Record, Said};
use plenary::ui::Depth;
use std::sync::Arc;

/// The questions of who stands behind the positions.
fn behind_asked(stage: &Stage) -> Vec<u64> {
    let effects = stage.effects.iter();
    let tickets = effects.filter_map(|effect| match effect {
        Effect::Ask(Query::Behind(ticket, _)) => Some(*ticket),
        _ => None,
    });
    tickets.collect()
}

/// A plan with a key at a next revision.
fn keyed(stage: Stage, head: u8) -> Stage {
    let mut plan = plan(&stage);
    plan.manifest.keys = vec![plenary::plan::Key {
        organisation: "unions".to_owned(),
        delegate: None,
        public: String::new(),
        from: None,
        until: None,
    }];
    let now = Moved {
        dialogue: Arc::new(dialogue(&plan)),
        plan: Arc::new(plan),
        head: ObjectId([head; 20]),
        problems: Vec::new(),
    };
    stage.msg(Msg::Worker(Report::Moved(Box::new(now))))
}

/// Behind the positions of the workers stand they, behind those of the employers the secretariat.
fn held(stage: &Stage) -> Held {
    let workspace = stage.workspace();
    let mut held = Held::default();
    for position in workspace.dialogue.positions.values().flatten() {
        let record = Record {
            owner: position.by.voice,
            said: Said::Position,
            of: position.subject.to_string(),
            key: position.digest.to_string(),
        };
        held.note(
            &record,
            match position.by.voice {
                Voice::Workers => Behind::Owner,
                Voice::Employers => Behind::Secretariat,
                _ => Behind::Nobody,
            },
        );
    }
    held
}

#[test]
fn who_stands_behind_a_position_is_marked_once_it_is_known() {
    let stage = spoken(80, 24, Depth::True).keys("c");
    assert_eq!(
        behind_asked(&stage),
        [0; 0],
        "without keys nobody is proved"
    );
    let mut stage = keyed(stage, 3);
    let ticket = behind_asked(&stage)[0];
    assert!(!stage.shown().contains('■'));
    let report = |stage: &Stage, ticket| {
        let found = Ok(Some(held(stage)));
        Msg::Screen(Intent::Trust(TrustMsg::Behind(ticket, found)))
    };
    let msg = report(&stage, ticket);
    let stage = stage.msg(msg);
    picture("board-behind", stage);
    let stage = keyed(spoken(80, 24, Depth::None).keys("c"), 3);
    let msg = report(&stage, behind_asked(&stage)[0]);
    // What did not change keeps its mark while it is asked again, and it is asked once.
    let mut next = keyed(stage.msg(msg), 4).keys("Down Up");
    assert_eq!(behind_asked(&next).len(), 2);
    assert!(next.shown().contains('■'));
    for (language, said) in [
        (Language::French, "signé par le secrétariat"),
        (Language::Spanish, "firmado por la secretaría"),
        (Language::Portuguese, "assinado pelo secretariado"),
    ] {
        next.state.language = language;
        let shown = next.shown();
        assert!(shown.contains(said), "{shown}");
    }
}
