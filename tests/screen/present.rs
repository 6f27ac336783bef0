//! Present mode: one clause for the room.

use super::stage::Stage;
use plenary::app::present::{Letters, sizes};
use plenary::app::{Input, Msg, Screen};

fn presented(columns: u16, rows: u16, keys: &str) -> Stage {
    Stage::new(columns, rows).open().keys(keys)
}

fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn one_clause_fills_the_wall() {
    picture("present", presented(80, 24, "3 F5"));
    picture("present-120", presented(120, 36, "3 F5"));
    picture("present-200", presented(200, 60, "3 F5"));
    picture("present-small", presented(80, 24, "3 F5 -"));
    picture("present-large", presented(80, 24, "3 F5 +"));
    picture("present-few", presented(40, 10, "3 F5"));
}

#[test]
fn what_is_larger_than_a_cell_is_drawn_at_its_first_row() {
    let larger = |letters| {
        let stage = presented(120, 36, "3 F5");
        stage.msg(Msg::Input(Input::Letters(letters)))
    };
    let stage = larger(Letters::Double);
    let rows = sizes(&stage.state);
    assert!(rows.iter().all(|(_, scale)| *scale == 2), "{rows:?}");
    assert!(
        rows.windows(2).all(|pair| pair[0].0 + 2 <= pair[1].0),
        "{rows:?}"
    );
    picture("present-double", stage);
    let stage = larger(Letters::Scaled).keys("+");
    assert!(sizes(&stage.state).iter().any(|(_, scale)| *scale == 3));
    picture("present-scaled", stage);
    let stage = larger(Letters::Double).keys("?");
    assert!(
        sizes(&stage.state).is_empty(),
        "what lies over it is of plain letters"
    );
    let stage = larger(Letters::Double).keys("Esc");
    assert!(sizes(&stage.state).is_empty(), "nothing is presented");
}

#[test]
fn escape_puts_out_the_light_and_then_leaves() {
    let stage = presented(80, 24, "F5 Right");
    assert!(
        stage
            .state
            .workspace
            .as_ref()
            .unwrap()
            .present
            .lit
            .is_some()
    );
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Present);
    assert!(
        stage
            .state
            .workspace
            .as_ref()
            .unwrap()
            .present
            .lit
            .is_none()
    );
    let stage = stage.keys("Esc");
    assert_eq!(stage.state.screen, Screen::Plan);
}
