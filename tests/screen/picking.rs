//! Lists to pick from: several by Space, a party by its digit, names before what is said beside them.

use super::board::sitting;
use super::figures::EXAMPLE;
use super::stage::{FILES, Stage};
use super::talk::stage;
use plenary::app::model::form::Form;
use plenary::app::model::layer::{Choose, Item, Layer};
use plenary::app::model::sitting::{SittingMsg, Timer};
use plenary::app::{Effect, Intent, Keep, Msg};
use plenary::plan::{Moment, Speaker, Voice};
use plenary::ui::Depth;
use strum::IntoEnumIterator;

/// The text of a row of the form on top.
fn filled(stage: &Stage, row: usize) -> String {
    match stage.state.layers.last() {
        Some(Layer::Form(form)) => match form.as_ref() {
            Form::Fields(fields) => fields.entries[row].value.text(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

fn session() -> Stage {
    let stage = Stage::new(80, 24).open().keys("6 s");
    stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Today(
        Moment::new(1_063_620_000, 120),
    ))))
}

#[test]
fn several_are_chosen_by_space_before_enter() {
    // The agenda is the fourth row, the presence the fifth.
    let agenda = session().keys("Tab Tab Tab Enter Space Down Down Space Enter");
    assert_eq!(filled(&agenda, 3), "opening, insurance");
    let again = agenda.keys("Enter Space Enter");
    assert_eq!(
        filled(&again, 3),
        "insurance",
        "Space leaves out what was chosen"
    );
    let one = session().keys("Tab Tab Tab Enter Down Enter");
    assert_eq!(
        filled(&one, 3),
        "care",
        "Enter alone takes the selected one"
    );
    let kept = one.keys("Enter Down Enter");
    assert_eq!(filled(&kept, 3), "care", "and leaves out no chosen one");
    let before = filled(&session(), 4);
    let presence = session().keys("Tab Tab Tab Tab Enter Space Down Space Enter");
    assert_eq!(
        filled(&presence, 4),
        format!("{before}, government, employers")
    );
    // Partners of a clause.
    let partners = Stage::new(80, 24)
        .open()
        .keys("6 d Tab Tab Tab Enter Space");
    let Some(Layer::Choose(choose)) = partners.state.layers.last() else {
        panic!("the list stays");
    };
    assert!(!choose.items[0].detail.is_empty());
    assert_eq!(filled(&partners.keys("Enter"), 3), "unions");
}

#[test]
fn what_space_chose_is_ticked_and_kept_on_leaving() {
    let stage = session().keys("Tab Tab Tab Tab Enter");
    let mut stage = stage.keys("Down Space");
    assert!(stage.shown().contains("✓"));
    let stage = stage.keys("Esc");
    assert!(filled(&stage, 4).ends_with("employers"));
}

/// Who waits for the floor.
fn waiting(stage: &Stage) -> Vec<Speaker> {
    let workspace = stage.workspace();
    workspace.sitting.speakers.waiting().to_vec()
}

#[test]
fn in_the_speakers_picker_a_digit_picks_the_party() {
    for (digit, voice) in ["1", "2", "3", "4", "5", "6"]
        .into_iter()
        .zip(Voice::iter())
    {
        let stage = sitting(&[Voice::Workers]).keys("6 s a").keys(digit);
        assert!(stage.state.layers.is_empty());
        assert_eq!(waiting(&stage), [Speaker::of(voice)]);
    }
    // Whatever was typed to find somebody else.
    let stage = sitting(&[Voice::Workers]).keys("6 s a unions 2");
    assert_eq!(waiting(&stage), [Speaker::of(Voice::Employers)]);
    // A digit behind the voices picks nobody.
    let stage = sitting(&[Voice::Workers]).keys("6 s a 7");
    assert_eq!(stage.state.layers.len(), 1);
}

#[test]
fn the_list_of_baselines_shows_names_first() {
    use plenary::i18n::Message;
    let item = |label: &str| {
        Item {
        label: label.to_owned(),
        detail: "2003-09-16  A subject that is longer than any row of this list has room for, and then some".to_owned(),
        then: Intent::DropNotice,
    }
    };
    for columns in [40, 60, 80, 120] {
        let mut stage = stage(columns, 24, Depth::None);
        let items = vec![item("seminar-2003"), item("the start")];
        let choose = Choose::new(Message::new("app-track-base-title"), items);
        stage.state.layers.push(Layer::Choose(choose));
        let shown = stage.shown();
        assert!(
            shown.contains("seminar-2003") && shown.contains("the start"),
            "{shown}"
        );
        assert!(shown.contains("2003-09-16"), "{shown}");
    }
}

fn timer(stage: &Stage) -> Timer {
    stage.workspace().sitting.timer
}

#[test]
fn the_timer_can_be_put_off_and_started_again() {
    let room = || sitting(&[Voice::Workers]).keys("6 s");
    for off in ["Backspace", "w 0 Enter"] {
        let mut stage = room().keys(off);
        assert!(timer(&stage).off, "{off}");
        assert!(stage.shown().contains("without a timer"));
        let stage = stage.keys("a 3 Enter");
        assert!(!timer(&stage).running, "the next speaker speaks without it");
        let kept = stage.effects.iter().rev().find_map(|effect| match effect {
            Effect::Keep(Keep::Speakers(_, allotted)) => Some(*allotted),
            _ => None,
        });
        assert_eq!(kept, Some(0), "it is off at the next start as well");
        for on in ["Space", "r"] {
            let stage = room().keys(off).keys(on);
            assert!(timer(&stage).running && !timer(&stage).off);
            assert_eq!(timer(&stage).allotted, 180);
        }
        assert_eq!(timer(&room().keys(off).keys("w 2 Enter")).allotted, 120);
    }
    let again = room().msg(Msg::Screen(Intent::Sitting(SittingMsg::Kept(
        Vec::new(),
        0,
    ))));
    assert!(timer(&again).off);
    // While it runs it is put off as well.
    let stage = room().keys("a 3 Enter Backspace");
    assert!(timer(&stage).off && !timer(&stage).running);
}

#[test]
fn in_a_short_list_typing_selects_what_begins_so_and_nothing_vanishes() {
    // The party of an organisation, chosen by its name as one reads it.
    let kinds = |typed: &str| {
        let stage = Stage::new(80, 24).open().keys("6 Down d Tab Enter");
        let stage = stage.keys(typed);
        let Some(Layer::Choose(choose)) = stage.state.layers.last() else {
            panic!("the list stays");
        };
        assert_eq!(choose.shown.len(), choose.items.len());
        choose.items[choose.shown[choose.selected]].label.clone()
    };
    assert_eq!(kinds("r e c"), "Recommendation");
    assert_eq!(kinds("o b j e c t i v e"), "Objective");
    // Another beginning begins anew, and a letter of none is passed over.
    assert_eq!(kinds("r e c a"), "Action");
    assert_eq!(kinds("f x q"), "Finding");
    let picked = Stage::new(80, 24)
        .open()
        .keys("6 Down d Tab Enter f i n Enter");
    assert_eq!(filled(&picked, 1), "finding");
}

#[test]
fn where_nothing_is_called_so_a_list_says_so_and_stays() {
    // A click below what is listed chooses nothing either.
    let click = |stage: Stage| {
        let mouse = plenary::app::key::Mouse {
            column: 20,
            row: 15,
            shift: false,
            press: plenary::app::key::Press::Click,
        };
        stage.msg(Msg::Input(plenary::app::Input::Mouse(mouse)))
    };
    let palette = Stage::new(80, 24).open().keys(": z z q q Enter");
    let mut palette = click(palette);
    assert!(palette.shown().contains("Nothing is called so."));
    let stage = palette.keys("Backspace Backspace Backspace Backspace");
    let stage = stage.keys("E d i t Space t h e Space t e x t Enter");
    assert!(matches!(stage.state.layers.last(), Some(Layer::Choose(_))));
    // A list that is filtered: who asks for the floor.
    let items = (0..20).map(|at| Item {
        label: format!("Entry {at}"),
        detail: String::new(),
        then: Intent::Run("help"),
    });
    let list = Choose::new(plenary::i18n::Message::new("app-palette"), items.collect());
    let mut stage = Stage::new(80, 24).open();
    stage.state.wall.over(list);
    let mut stage = stage.keys("z z q q Enter");
    assert!(matches!(stage.state.layers.last(), Some(Layer::Choose(_))));
    assert!(stage.shown().contains("Nothing is called so."));
}

#[test]
fn what_is_said_beside_an_entry_is_whole_where_it_is_short() {
    let title = "Protecting those who work against what it costs to be treated";
    let files = FILES
        .iter()
        .map(|(path, text)| (*path, text.replace("Opening", title)));
    let files: Vec<(&str, String)> = files.collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(at, text)| (*at, text.as_str()))
        .collect();
    let mut stage = Stage::new(80, 24).open_files(&files).keys("6 g");
    let shown = stage.shown();
    assert!(shown.contains("4 things in the way"), "{shown}");
    let row = shown.lines().find(|row| row.contains("against what it…"));
    assert!(row.unwrap().contains("in the way"), "{shown}");
}

#[test]
fn a_letter_typed_into_a_cell_leaves_a_short_list_whole() {
    let table = Stage::new(80, 24)
        .open_files(EXAMPLE)
        .keys("6 i e 2 Down Enter Right");
    let mut stage = table.keys("1");
    let Some(Layer::Choose(choose)) = stage.state.layers.last() else {
        panic!("{}", stage.shown());
    };
    assert_eq!(choose.shown.len(), choose.items.len());
    assert!(stage.shown().contains("Care package"), "{}", stage.shown());
}
