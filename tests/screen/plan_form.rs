//! The plan itself filled in on the screen: what it says of itself, who negotiates it, and what is asked before that is
//! recorded.

use super::offers::by;
use super::stage::{FILES, Stage, recorded};
use plenary::app::focus::Focus;
use plenary::app::model::effect::NewAct;
use plenary::app::model::layer::Layer;
use plenary::app::model::msg::Moved;
use plenary::app::model::notice::Offered;
use plenary::app::{Effect, Intent, Job, Msg, Report};
use plenary::dialogue::{Deed, Dialogue, Digest, Stance, Subject};
use plenary::i18n::Language;
use plenary::plan::format::read_manifest;
use plenary::plan::{Manifest, Plan, Voice};
use plenary::track::ObjectId;
use plenary::ui::Depth;
use std::sync::Arc;

fn form(columns: u16, rows: u16) -> Stage {
    let stage = Stage::with(columns, rows, Depth::None).open_files(FILES);
    stage.keys("6 P")
}

/// The act that was asked to be recorded last, if any was.
fn asked(stage: &Stage) -> Option<NewAct> {
    let mut acts = stage.effects.iter().rev();
    acts.find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => Some(act.clone()),
        _ => None,
    })
}

/// The plan's own file after what was asked to be recorded last.
fn after(stage: &Stage) -> String {
    let sheets = asked(stage).unwrap().sheets;
    let new = sheets
        .iter()
        .try_fold(Some(FILES[0].1.to_owned()), |text, edit| {
            edit.apply(text.as_deref()).map(|(new, _)| new)
        });
    new.unwrap().unwrap()
}

fn said(stage: &mut Stage, text: &str) {
    let shown = stage.shown();
    assert!(shown.contains(text), "{text}: {shown}");
}

/// Down to the row of this place.
fn row(at: usize) -> String {
    vec!["Down"; at].join(" ")
}

/// The places of the tables.
const ORGANISATIONS: usize = 10;
const DELEGATES: usize = 11;
const KEYS: usize = 12;
const REQUIRED: usize = 5;

#[test]
fn the_plan_is_shown_as_a_form() {
    insta::assert_snapshot!("plan-form", form(80, 24).shown());
    insta::assert_snapshot!("plan-form-wide", form(120, 36).shown());
    let delegates = format!("{} Enter", row(DELEGATES));
    insta::assert_snapshot!("plan-form-delegates", form(80, 24).keys(&delegates).shown());
    let zones = format!("{} Enter l i m", row(3));
    insta::assert_snapshot!("plan-form-zones", form(80, 24).keys(&zones).shown());
}

#[test]
fn nothing_is_clipped_in_any_language() {
    for language in [Language::French, Language::Spanish, Language::Portuguese] {
        let mut stage = form(80, 24);
        stage.state.language = language;
        let mut stage = stage.keys("Esc P");
        let shown = stage.shown();
        assert!(!shown.contains('…'), "{shown}");
    }
}

#[test]
fn a_title_is_changed_at_once_and_nothing_else_of_the_file() {
    let mut stage = form(80, 24).keys("End X Ctrl-S");
    assert_eq!(
        after(&stage),
        FILES[0]
            .1
            .replace("social security\"", "social securityX\"")
    );
    let act = asked(&stage).unwrap();
    assert_eq!(act.floor.voice, Voice::Secretariat);
    assert_eq!(act.subject.unwrap().to_string(), "Change the plan: Title");
    // It closes once it is recorded.
    said(&mut stage, "securityX");
    let stage = stage.msg(recorded(act.settles));
    assert_eq!(stage.state.place(), Focus::Outline);
}

#[test]
fn nothing_is_recorded_that_no_plan_can_say() {
    let mut stage = form(80, 24).keys("Ctrl-U Ctrl-S");
    assert_eq!(asked(&stage), None);
    said(&mut stage, "A plan needs a title.");
    let keys = format!("{} Enter Ctrl-N ngo Enter Ctrl-S", row(ORGANISATIONS));
    let mut stage = form(80, 24).keys(&keys);
    assert_eq!((asked(&stage), stage.state.place()), (None, Focus::Table));
    said(&mut stage, "party");
}

#[test]
fn what_cannot_be_tabled_says_so() {
    for keys in ["Ctrl-T", "Down Down X Ctrl-T"] {
        let mut stage = form(80, 24).keys(keys);
        said(&mut stage, "cannot be tabled: Ctrl-S");
        assert!(asked(&stage).is_none() && stage.state.form().is_some());
    }
    let delegates = format!("{} Enter Ctrl-T", row(DELEGATES));
    said(
        &mut form(80, 24).keys(&delegates),
        "cannot be tabled: Ctrl-S",
    );
}

#[test]
fn countries_are_chosen_by_their_names() {
    let mut stage = form(80, 24).keys("Down Enter");
    // What is chosen already comes first.
    insta::assert_snapshot!("plan-form-countries", stage.shown());
    // Each is found by typing; Space keeps the list, Enter takes what was found last as well.
    let mut stage = stage.keys("s e n e Space b u r k Enter");
    said(&mut stage, "Mali, Senegal, Burkina Faso");
    let stage = stage.keys("Ctrl-S");
    assert!(after(&stage).contains("countries = [\"ML\", \"SN\", \"BF\"]"));
    // One that was chosen is not left out by looking for it once more.
    let mut stage = form(80, 24).keys("Down Enter s e n e Space s e n e Enter");
    said(&mut stage, "Mali, Senegal");
    // In the language of the screen, and a code that no list has stays.
    let mut stage = Stage::with(80, 24, Depth::None);
    stage.state.language = Language::French;
    let manifest = FILES[0].1.replace("\"ML\"", "\"CM\", \"XK\"");
    let mut stage = stage.open_files(&[(FILES[0].0, &manifest)]).keys("6 P");
    said(&mut stage, "Cameroun, XK");
    let stage = stage.keys("Down Enter m a l i Enter Ctrl-S");
    assert!(after(&stage).contains("countries = [\"CM\", \"XK\", \"ML\"]"));
}

#[test]
fn who_negotiates_is_filled_in_in_tables() {
    let keys = format!(
        "{} Enter Ctrl-N ngo Tab Women Enter Tab Enter Down Down Down Enter Esc",
        row(ORGANISATIONS)
    );
    let stage = form(120, 36).keys(&keys);
    // The organisation can be chosen that has just been filled in.
    let keys = "Down Enter Ctrl-N Enter Down Enter Tab Ada Enter Ctrl-S";
    let stage = stage.keys(keys);
    let new = after(&stage);
    assert!(
        new.ends_with(
            "\n[[organisation]]\nid = \"ngo\"\nname = \"Women\"\nparty = \"civil-society\"\ndelegates = [{ name = \"Ada\" }]\n"
        ),
        "{new}"
    );
    assert!(new.starts_with(FILES[0].1.trim_end()), "{new}");
    let subject = asked(&stage).unwrap().subject.unwrap().to_string();
    assert_eq!(subject, "Change the plan: Organisations, Delegates");
}

#[test]
fn an_organisation_that_something_names_stays() {
    // It leads a clause; first its delegate has to be taken out.
    let keys = format!("{} Enter Ctrl-X Ctrl-S", row(ORGANISATIONS));
    let mut stage = form(120, 36).keys(&keys);
    assert_eq!((asked(&stage), stage.state.place()), (None, Focus::Table));
    said(
        &mut stage,
        "A delegate still speaks for “Confederation of Unions”.",
    );
    let mut stage = stage.keys("Ctrl-X Ctrl-S");
    assert_eq!(asked(&stage), None);
    // The whole sentence is there, however long the title of the clause is.
    said(&mut stage, "2.1 Compulsory health insurance");
    said(
        &mut stage,
        "“unions” in plan.toml. Add it there or choose another.",
    );
}

/// A position of the workers on the opening.
fn agreed(stage: Stage) -> Stage {
    let plan = Arc::clone(&stage.workspace().plan);
    let mut dialogue = Dialogue::default();
    let deed = Deed::Hold {
        subject: Subject::Clause("care".parse().unwrap()),
        stance: Stance::Agree,
        digest: Digest::of_clause(&plan, &plan.clauses["care"]),
        statement: None,
    };
    let by = by(Voice::Workers, 1);
    deed.carry_out(&mut Plan::clone(&plan), &mut dialogue, &by)
        .unwrap();
    stage.discuss(dialogue)
}

/// The form of a plan that the workers agreed to a clause of, with them alone required.
fn workers_alone(voice: char) -> Stage {
    let stage = Stage::with(120, 36, Depth::None).open_files(FILES);
    let stage = agreed(stage).keys(&format!("{voice} P {} Enter", row(REQUIRED)));
    stage.keys("Space Down Space Down Down Space Enter Ctrl-S")
}

#[test]
fn whose_agreement_is_needed_says_first_what_ceases_and_comes_to_be_agreed() {
    let mut stage = workers_alone('6');
    assert_eq!(asked(&stage), None);
    said(&mut stage, "One clause that is not agreed will be.");
    insta::assert_snapshot!("plan-form-agreement", stage.shown());
    let stage = stage.keys("Enter");
    assert_eq!(
        read_manifest(&after(&stage)).unwrap().required,
        [Voice::Workers]
    );
}

#[test]
fn who_negotiates_is_the_secretariats_to_keep() {
    let mut stage = workers_alone('3');
    said(&mut stage, "Who negotiates is kept by the");
    said(&mut stage, "One clause that is not agreed will be.");
    insta::assert_snapshot!("plan-form-kept", stage.shown());
    let floor = |stage: &Stage| asked(stage).unwrap().floor.voice;
    assert_eq!(floor(&workers_alone('3').keys("Enter")), Voice::Secretariat);
    assert_eq!(
        floor(&workers_alone('3').keys("Down Enter")),
        Voice::Workers
    );
    let stage = workers_alone('3').keys("Down Down Enter");
    assert_eq!((asked(&stage), stage.state.place()), (None, Focus::Form));
    // A key is not for another to record.
    let keys = format!("3 P {} Enter Ctrl-N Enter Enter Tab", row(KEYS));
    let stage = Stage::with(120, 36, Depth::None)
        .open_files(FILES)
        .keys(&keys);
    let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
    let stage = stage.msg(Msg::Input(plenary::app::Input::Paste(key.to_owned())));
    let stage = stage.keys("Enter Ctrl-S");
    match stage.state.layers.last() {
        Some(Layer::Confirm(confirm)) => assert_eq!(confirm.answers.len(), 2),
        other => panic!("{other:?}"),
    }
    let stage = stage.keys("Enter");
    assert_eq!(floor(&stage), Voice::Secretariat);
    assert!(after(&stage).contains(&format!("public-key = \"{key}\"")));
}

/// Somebody else recorded this of the plan.
fn elsewhere(stage: Stage, change: impl FnOnce(&mut Manifest)) -> Stage {
    let workspace = stage.workspace();
    let mut plan = (*workspace.plan).clone();
    change(&mut plan.manifest);
    stage.msg(Msg::Worker(Report::Moved(Box::new(Moved {
        plan: Arc::new(plan),
        dialogue: Arc::default(),
        head: ObjectId([7; 20]),
        problems: Vec::new(),
    }))))
}

#[test]
fn what_somebody_else_changed_meanwhile_is_followed_or_told() {
    let stage = form(120, 36).keys("End X");
    let stage = elsewhere(stage, |it| it.seconding = true).keys("Ctrl-S");
    let new = after(&stage);
    assert!(
        new.contains("securityX") && !new.contains("seconding"),
        "{new}"
    );
    let stage = form(120, 36).keys("End X");
    let mut stage = elsewhere(stage, |it| it.title = "Theirs".to_owned()).keys("Ctrl-S");
    assert_eq!(asked(&stage), None);
    said(&mut stage, "Somebody else made “Theirs” of it meanwhile.");
    let stage = stage.keys("Ctrl-S");
    assert!(after(&stage).contains("securityX"));
}

#[test]
fn what_was_typed_is_taken_up_again_with_its_table() {
    let keys = format!(
        "End X {} Enter Ctrl-N Enter Enter Tab Ada Enter",
        row(DELEGATES)
    );
    let stage = form(120, 36).keys(&keys);
    let mut drafts = stage.effects.iter().filter_map(|effect| match effect {
        Effect::Keep(plenary::app::Keep::Draft(draft)) => Some(draft.clone()),
        _ => None,
    });
    let draft = drafts.next_back().unwrap();
    let offered = Offered {
        id: "1".to_owned(),
        clause: draft.clause,
        of: draft.of,
        floor: draft.floor,
        text: draft.text,
        seen: Some(draft.seen),
    };
    let again = Stage::with(120, 36, Depth::None).open_files(FILES);
    let again = again.msg(Msg::Screen(Intent::Restore(Box::new(offered))));
    let again = again.keys("Ctrl-S");
    let new = after(&again);
    assert!(new.contains("{ name = \"Ada\" }"), "{new}");
    assert!(new.contains("social securityX"), "{new}");
}
