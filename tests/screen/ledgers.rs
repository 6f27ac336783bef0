//! Figures, scenarios, schemes and registers filled in on the screen.

use super::figures::WORKED;
use super::stage::{Stage, recorded};
use plenary::app::draft::DraftOf;
use plenary::app::focus::Focus;
use plenary::app::key::{Mouse, Press};
use plenary::app::model::effect::NewAct;
use plenary::app::model::form::FormMsg;
use plenary::app::model::msg::{Moved, Report};
use plenary::app::{Effect, Input, Intent, Job, Msg};
use plenary::plan::{Ledger, Plan};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use std::sync::Arc;

/// The list of what there is, from the page of figures.
fn list(columns: u16, rows: u16) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(WORKED);
    stage.keys("3 i e")
}

/// The act that was asked to be recorded last, if any was.
fn asked(stage: &Stage) -> Option<NewAct> {
    let mut acts = stage.effects.iter().rev();
    acts.find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.clone()),
        _ => None,
    })
}

/// A file of the worked example after what was asked to be recorded last.
fn after(stage: &Stage, path: &str) -> String {
    let old = WORKED.iter().find(|(at, _)| *at == path);
    let old = old.map(|(_, text)| (*text).to_owned());
    let sheets = asked(stage).unwrap().sheets;
    assert!(sheets.iter().all(|edit| edit.path == path), "{sheets:?}");
    let new = sheets.iter().try_fold(old, |text, edit| {
        edit.apply(text.as_deref()).map(|(new, _)| new)
    });
    new.unwrap().unwrap()
}

fn said(stage: &mut Stage, text: &str) {
    let shown = stage.shown();
    assert!(shown.contains(text), "{text}: {shown}");
}

/// Somebody else recorded this.
fn elsewhere(stage: Stage, change: impl FnOnce(&mut Plan)) -> Stage {
    let workspace = stage.workspace();
    let mut plan = (*workspace.plan).clone();
    change(&mut plan);
    stage.msg(Msg::Worker(Report::Moved(Box::new(Moved {
        plan: Arc::new(plan),
        dialogue: Arc::default(),
        head: ObjectId([7; 20]),
        problems: Vec::new(),
    }))))
}

/// The table of the values of prices.
fn prices(columns: u16, rows: u16) -> Stage {
    let stage = list(columns, rows);
    let figure = Ledger::Figure("prices".to_owned());
    let open = Intent::Form(FormMsg::Ledger(figure));
    let stage = stage.keys("Esc").msg(Msg::Screen(open));
    stage.keys("Tab Tab Tab Tab Tab Tab Enter")
}

#[test]
fn what_there_is_is_listed_and_filled_in() {
    insta::assert_snapshot!("list", list(80, 24).shown());
    insta::assert_snapshot!("figures", list(80, 24).keys("1").shown());
    insta::assert_snapshot!("prices", prices(80, 24).shown());
    insta::assert_snapshot!("head", prices(120, 36).keys("Esc").shown());
    insta::assert_snapshot!("groups", list(120, 36).keys("4").shown());
}

#[test]
fn a_value_is_filled_in_and_the_file_keeps_the_rest() {
    let path = "figures/prices.toml";
    let old = WORKED.iter().find(|(at, _)| *at == path).unwrap().1;
    let stage = prices(80, 24).keys("Ctrl-N 2031 Tab Tab 7 Enter");
    let mut stage = stage.keys("Ctrl-S");
    let new = after(&stage, path);
    assert!(new.starts_with(old.trim_end()), "{new}");
    assert!(new.contains("year = 2031\nvalue = 7\n"), "{new}");
    let act = asked(&stage).unwrap();
    assert!(act.edits.is_empty() && act.deeds.is_empty());
    assert_eq!(act.floor.voice, plenary::plan::Voice::Workers);
    // It closes once it is recorded.
    said(&mut stage, "2031");
    let stage = stage.msg(recorded(act.settles));
    assert_eq!(stage.state.place(), Focus::Figures);
}

#[test]
fn a_new_figure_has_an_id_that_nobody_has() {
    let mut stage = list(80, 24).keys("1 Up Up Up Enter");
    said(&mut stage, "New figure");
    let mut stage = stage.keys("prices Enter");
    said(&mut stage, "is there already");
    let stage = stage.keys("Ctrl-U Ctrl-U not Space ok Enter");
    let mut stage = stage;
    said(&mut stage, "not ok");
    let stage = stage.keys("Backspace Backspace Backspace e Enter");
    assert_eq!(stage.state.place(), Focus::Form);
    // What it measures is chosen; without a group a population is none.
    let mut stage = stage.keys("Enter Enter Ctrl-S");
    assert_eq!(asked(&stage), None);
    said(&mut stage, "needs group");
    assert_eq!(stage.state.place(), Focus::Form);
    let level = "Enter Down Down Down Down Down Enter Down Down XTS Down month Ctrl-S";
    let stage = stage.keys(level);
    let new = after(&stage, "figures/note.toml");
    let expected = "id = \"note\"\nmeasure = \"level\"\ncurrency = \"XTS\"\nper = \"month\"\n";
    assert_eq!(new, expected);
}

#[test]
fn groups_are_filled_in_at_once() {
    let stage = list(80, 24).keys("4");
    assert_eq!(stage.state.place(), Focus::Table);
    let stage = stage.keys("Ctrl-N fishers Tab Fishers Enter Ctrl-S");
    let new = after(&stage, "registers/groups.toml");
    assert!(
        new.contains("[[group]]\nid = \"fishers\"\nname = \"Fishers\"\n"),
        "{new}"
    );
    // A register is no proposal.
    let tabled = list(80, 24).keys("4 Ctrl-N fishers Enter Ctrl-T");
    assert_eq!(asked(&tabled), None);
    assert_eq!(tabled.state.layers.len(), 1);
}

#[test]
fn an_id_that_is_there_twice_is_refused() {
    let workspace = list(80, 24).state.workspace.unwrap();
    let id = workspace.plan.registers.groups[0].id.clone();
    let stage = list(80, 24).keys(&format!("4 Ctrl-N {id} Enter Ctrl-S"));
    assert_eq!(asked(&stage), None);
    let mut stage = stage;
    said(&mut stage, "twice");
}

#[test]
fn what_somebody_else_did_to_the_same_cell_is_told_before_it_is_replaced() {
    let stage = prices(80, 24).keys("Right Right 9 Enter");
    let first = |plan: &mut Plan| {
        let figure = plan.figures.get_mut("prices").unwrap();
        figure.values[0].value = Some("8.25".parse().unwrap());
    };
    let mut stage = elsewhere(stage, first).keys("Ctrl-S");
    assert_eq!(asked(&stage), None);
    said(&mut stage, "8.25");
    let stage = stage.keys("Ctrl-S");
    assert!(asked(&stage).is_some());
    // What was not touched here is theirs.
    let stage = prices(80, 24).keys("Ctrl-N 2031 Tab Tab 7 Enter");
    let stage = elsewhere(stage, first).keys("Ctrl-S");
    let act = asked(&stage).unwrap();
    assert_eq!(act.sheets.len(), 1, "{:?}", act.sheets);
}

#[test]
fn what_is_typed_in_a_register_is_kept_and_goes_on() {
    let mut stage = list(80, 24).keys("4 Ctrl-N fishers Enter");
    let offered = stage.kept();
    assert_eq!(offered.of, DraftOf::Ledger(Ledger::Groups));
    let again = Stage::with(80, 24, Depth::None).open_files(WORKED);
    let again = again.msg(Msg::Screen(Intent::Restore(Box::new(offered))));
    assert_eq!(again.state.place(), Focus::Table);
    let again = again.keys("Tab Fishers Ctrl-S");
    let new = after(&again, "registers/groups.toml");
    assert!(new.contains("id = \"fishers\""), "{new}");
}

/// The rows of the screen as text, without those that name styles.
fn rows(stage: &mut Stage) -> Vec<String> {
    let shown = stage.shown();
    let marks = |line: &&str| {
        line.is_empty() || !line.chars().all(|it| it == '.' || it.is_ascii_lowercase())
    };
    let rows = shown.lines().take_while(|line| *line != "----");
    rows.filter(marks).map(str::to_owned).collect()
}

/// A click on this text, in the first row of the screen that has it.
fn click(mut stage: Stage, row: &str, text: &str) -> Stage {
    let rows = rows(&mut stage);
    let y = rows.iter().position(|it| it.contains(row)).unwrap();
    let before = rows[y].split(text).next().unwrap();
    stage.msg(Msg::Input(Input::Mouse(Mouse {
        column: u16::try_from(before.chars().count()).unwrap(),
        row: u16::try_from(y).unwrap(),
        press: Press::Click,
        shift: false,
    })))
}

/// The selected row and column of the open table, and what is typed.
fn selected(stage: &Stage) -> (usize, &'static str, Option<String>) {
    let table = stage.state.form().unwrap().table().unwrap();
    let typed = table.typing.as_ref().map(|line| line.text().to_owned());
    (table.row, table.columns[table.column].key, typed)
}

#[test]
fn a_click_chooses_a_cell_and_a_second_one_changes_it() {
    for (columns, height) in [(80, 24), (120, 36)] {
        let mut stage = prices(columns, height);
        let all = rows(&mut stage);
        let second = all.iter().find(|it| it.contains("2006")).unwrap().clone();
        let stage = click(stage, &second, "2006");
        assert_eq!(selected(&stage), (2, "year", None));
        let stage = click(stage, &second, "2006");
        assert_eq!(selected(&stage), (2, "year", Some("2006".to_owned())));
        // What was typed is taken before another cell is chosen; what cannot stand there keeps the cell.
        let stage = click(stage.keys("x"), "2005", "2005");
        assert_eq!(selected(&stage).0, 2);
        let stage = click(stage.keys("Backspace Backspace 9"), "2005", "2005");
        assert_eq!(selected(&stage), (1, "year", None));
        // Beside the cells nothing is chosen.
        let stage = click(stage, "Year", "Year");
        assert_eq!(selected(&stage), (1, "year", None));
    }
}

#[test]
fn a_figure_goes_as_a_whole_where_nothing_names_it() {
    let stage = Stage::with(80, 24, Depth::None).open_files(WORKED);
    let mut stage = stage.keys("3 i Delete high");
    said(&mut stage, "What shall be removed?");
    let mut stage = stage.keys("Enter");
    said(&mut stage, "Remove Scenario high?");
    assert!(
        asked(&stage.keys("Enter")).is_none(),
        "the careful answer comes first"
    );
    let stage = Stage::with(80, 24, Depth::None).open_files(WORKED);
    let stage = stage.keys("3 i Delete high Enter Down Enter");
    let act = asked(&stage).unwrap();
    assert!(
        act.sheets
            .iter()
            .all(|edit| edit.path == "scenarios/high.toml")
    );
    let old = WORKED
        .iter()
        .find(|(path, _)| *path == "scenarios/high.toml")
        .unwrap()
        .1;
    let gone = act
        .sheets
        .iter()
        .try_fold(Some(old.to_owned()), |text, edit| {
            edit.apply(text.as_deref()).map(|(new, _)| new)
        });
    assert_eq!(gone.unwrap(), None);
    // What is still named stays.
    let stage = Stage::with(80, 24, Depth::None).open_files(WORKED);
    let mut stage = stage.keys("3 i Delete figure Space prices Enter");
    said(&mut stage, "is still named");
    assert!(asked(&stage).is_none());
}

#[test]
fn a_row_of_a_table_that_something_names_is_not_taken_away() {
    // The first group is the one that a figure counts and the pension is for.
    let mut stage = list(120, 36).keys("4 Ctrl-X Ctrl-S");
    assert!(asked(&stage).is_none(), "{}", stage.shown());
    said(&mut stage, "figures/older-persons.toml");
    said(&mut stage, "older-persons");
    // One that nothing names goes.
    let stage = elsewhere(list(120, 36).keys("Esc"), |plan| {
        let mut more = plan.registers.groups[0].clone();
        more.id = "fishers".to_owned();
        plan.registers.groups.push(more);
    });
    let stage = stage.keys("e 4 Down Down Down Ctrl-X Ctrl-S");
    assert_eq!(asked(&stage).map(|act| act.sheets.len()), Some(1));
}
