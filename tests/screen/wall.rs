//! On a wall: a screen of 200 columns and 60 rows is used, and what belongs to what is selected stands beside it.

use super::board::{amendment, position};
use super::review::{change, object};
use super::stage::Stage;
use plenary::app::frame::Frame;
use plenary::app::glance::{Glance, Since};
use plenary::app::model::library::Known;
use plenary::app::model::past::PastMsg;
use plenary::app::{Input, Intent, Msg, Report, Screen, form};
use plenary::dialogue::{Dialogue, Stance};
use plenary::plan::format::{Place, clause_fields};
use plenary::plan::{ClauseId, Field, Plan, Stage as Step, Voice};
use plenary::track::{Change, History, ObjectId, Texts};
use std::path::PathBuf;
use std::sync::Arc;

/// Eight objectives of five actions each: as much as a country has.
const OBJECTIVES: usize = 8;
const ACTIONS: usize = 5;

const GUARANTEES: [&str; 4] = [
    "essential-health-care",
    "children",
    "active-age",
    "older-persons",
];
const ASPECTS: [&str; ACTIONS] = [
    "existing-provisions",
    "planned-provisions",
    "policy-gaps",
    "implementation-issues",
    "recommendations",
];

const PARAGRAPH: &str = "The parties agree to extend social security to all who lack it, step by step and together, \
and to find the means for it by dialogue. The cost is worked out before anything is decided, and made public.";

/// What a clause says: five paragraphs, one of them in brackets; the first clause says twice as much.
fn text(id: &str) -> String {
    let half = format!("{PARAGRAPH}\n\n[{PARAGRAPH}]\n\n{PARAGRAPH}\n\n{PARAGRAPH}\n\n{PARAGRAPH}");
    match id {
        "o1" => format!("{half}\n\n{half}"),
        _ => half,
    }
}

fn clause(id: &str, kind: &str, parent: &str, order: usize, title: &str) -> String {
    let text = text(id);
    format!(
        "id = \"{id}\"\nkind = \"{kind}\"\n{parent}order = {order}\ntitle = \"{title}\"\n\
         text = \"\"\"\n{text}\"\"\"\nlead = \"unions\"\nstart = 2004-01-01\nend = 2005-12-31\n"
    )
}

fn files() -> Vec<(String, String)> {
    let mut plan = super::stage::FILES[0].1.to_owned();
    for one in 1..=28 {
        plan += &format!(
            "\n[[organisation]]\nid = \"union-{one}\"\nname = \"Union of trade number {one}\"\n\
             party = \"workers\"\n"
        );
    }
    let mut files = vec![("plan.toml".to_owned(), plan)];
    let mut add = |id: String, kind: &str, parent: &str, order: usize, title: String| {
        let file = clause(&id, kind, parent, order, &title);
        files.push((format!("clauses/{id}.toml"), file));
    };
    for one in 1..=OBJECTIVES {
        add(
            format!("o{one}"),
            "objective",
            "",
            one * 10,
            format!("Protect the people of group {one}, wherever they work"),
        );
        for two in 1..=ACTIONS {
            // What was found out of each guarantee, and what is to be done for the other groups.
            let found = GUARANTEES.get(one - 1);
            let (kind, about) = match found {
                Some(guarantee) => (
                    "finding",
                    format!(
                        "guarantee = \"{guarantee}\"\naspect = \"{}\"\n",
                        ASPECTS[two - 1]
                    ),
                ),
                None => ("action", String::new()),
            };
            add(
                format!("o{one}-a{two}"),
                kind,
                &format!("parent = \"o{one}\"\n{about}"),
                two * 10,
                format!("Prepare step {two} and say what it costs"),
            );
        }
    }
    files
}

/// Every second clause has two amendments, and every party has spoken on every third.
fn negotiated(plan: &Plan) -> Dialogue {
    let mut dialogue = Dialogue::default();
    let mut number = 0;
    for (at, id) in plan.clauses.keys().enumerate() {
        for party in [Voice::Workers, Voice::Employers] {
            number += 1;
            let mut one = amendment(plan, &format!("d-{number}"), number, id.as_str(), party);
            one.reason = Some("What is written here has to be carried by all of us.".to_owned());
            dialogue.amendments.insert(one.id.clone(), one);
        }
        for party in Voice::PARTIES {
            let stance = if at % 3 == 0 {
                Stance::AgreeWithReservation
            } else {
                Stance::Agree
            };
            let mut held = position(plan, id.as_str(), party, stance);
            held.statement = (at % 3 == 0).then(|| "As long as the means are found.".to_owned());
            dialogue.positions.entry(party).or_default().push(held);
        }
    }
    let sitting = super::sitting::dialogue();
    dialogue.sessions = sitting.sessions;
    for session in dialogue.sessions.values_mut() {
        session.parked.clear();
        session.agenda = plan.clauses.keys().take(24).cloned().collect();
    }
    dialogue
}

fn history(plan: &Plan) -> History {
    let clauses: Vec<ClauseId> = plan.clauses.keys().cloned().collect();
    let change = |place: usize| Change {
        subject: "Write who pays for the first step, and until when, into the clause".to_owned(),
        ..change(
            place,
            Some(Voice::Workers),
            u32::try_from(place % clauses.len()).unwrap(),
        )
    };
    History::new((0..180).map(change).collect(), clauses.clone())
}

/// Every version of every clause reads the same.
struct Same;

impl Texts for Same {
    fn fields(&self, _: ObjectId) -> Option<Vec<(Field, String)>> {
        clause_fields(&clause(
            "o1",
            "objective",
            "",
            10,
            "Protect the people of group 1",
        ))
    }

    fn place(&self, _: ObjectId) -> Option<Place> {
        Some(Place {
            parent: None,
            order: 10,
        })
    }
}

/// The plan with everything that was said and done about it, on a wall.
fn wall() -> Stage {
    let files = files();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let stage = Stage::new(200, 60).open_files(&files);
    let plan = super::board::plan(&stage);
    let mut stage = stage.discuss(negotiated(&plan));
    stage.state.workspace.as_mut().unwrap().head = object(1, 179);
    stage.msg(Msg::Worker(Report::History(Arc::new(history(&plan)))))
}

/// The screens that are not of a plan's text, as other tests set them.
fn others() -> Vec<(&'static str, Stage)> {
    let stage = wall().keys("t");
    let history = history(&super::board::plan(&stage));
    let page = |id| {
        let stage = Stage::new(200, 60).open_files(super::figures::WORKED);
        stage.msg(Msg::Screen(Intent::Run(id)))
    };
    vec![
        (
            "tracked text",
            super::review::answered_from(stage, &history, &Same),
        ),
        ("the library", library()),
        ("the library's palette", library().keys(":")),
        ("what it costs", page("figures-cost")),
    ]
}

/// The list of plans of somebody who has worked with a few, and the built-in ones.
fn library() -> Stage {
    let here = (1..=8).map(|one| Known::Here {
        folder: PathBuf::from(format!("/home/awa/plans/{one}")),
        title: format!("National plan number {one} for the extension of social security"),
    });
    let built_in = (1..=8).map(|one| Known::Example {
        name: format!("example-{one}"),
        title: format!("Built-in plan number {one} for the extension of social security"),
    });
    let known = here.chain(built_in).collect();
    let stage = Stage::new(200, 60).msg(Msg::Worker(Report::Library(known)));
    let glance = Glance {
        stage: Step::Drafting,
        brackets: 3,
        since: Since::Never,
        session: None,
    };
    (1..=8).fold(stage, |stage, one| {
        let folder = PathBuf::from(format!("/home/awa/plans/{one}"));
        stage.msg(Msg::Worker(Report::Glance(folder, Ok(glance.clone()))))
    })
}

const KEYS: &[&str] = &[
    "Esc",
    "3 Enter",
    "3 e",
    "6 e more",
    "h",
    "h Down Down",
    "r",
    "r l",
    "r d",
    "6 r A",
    "c",
    "c p",
    "6 P",
    "6 P Down Down Down Down Down Down Down Down Down Down",
    "6 P Down Down Down Down Down Down Down Down Down Down Enter",
    "6 d",
    "6 a",
    "6 m",
    "3 Delete",
    "b",
    ":",
    ":un",
    "?",
    "Ctrl-G",
    "Ctrl-G step",
    "6 Ctrl-R step Enter stage Enter",
    "6 Ctrl-R step Enter",
    "s",
    "s a",
    "F5",
    "i",
    "o",
    "v",
];

/// Columns and rows of a block, of which a wall has a hundred.
const BLOCK: (u16, u16) = (20, 6);

/// How many of the hundred blocks of the screen something is written in. A thin rule is nothing that is written.
fn inked(stage: &mut Stage) -> usize {
    let buffer = stage.painted();
    let is_ink = |symbol: &str| !matches!(symbol, " " | "│" | "─" | "╭" | "╮" | "╰" | "╯");
    let block = |across: u16, down: u16| {
        let columns = across * BLOCK.0..(across + 1) * BLOCK.0;
        columns.into_iter().any(|x| {
            let mut rows = down * BLOCK.1..(down + 1) * BLOCK.1;
            rows.any(|y| is_ink(buffer[(x, y)].symbol()))
        })
    };
    let all = (0..10).flat_map(|across| (0..10).map(move |down| (across, down)));
    all.filter(|(across, down)| block(*across, *down)).count()
}

/// Every screen of a wall.
pub fn screens() -> impl Iterator<Item = (&'static str, Stage)> {
    let by_keys = KEYS.iter().map(|keys| (*keys, wall().keys(keys)));
    by_keys.chain(others())
}

#[test]
fn no_screen_leaves_half_of_a_wall_empty() {
    let mut empty = Vec::new();
    for (name, mut stage) in screens() {
        let inked = inked(&mut stage);
        if inked < 50 {
            empty.push(format!("{name}: {inked} of 100\n{}", stage.shown()));
        }
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}

#[test]
fn what_lies_over_a_wall_leaves_the_outline_and_the_margin_in_sight() {
    for keys in [":", "Ctrl-G", "?", "b", "6 d", "6 P", "3 Delete", "6 m"] {
        let stage = wall().keys(keys);
        let layout = stage.state.layout();
        let area = match stage.state.form() {
            Some(_) => form::place(&stage.state),
            None => Frame::of(&stage.state, stage.state.layers.last().unwrap()).area,
        };
        assert!(area.x >= layout.outline.width, "{keys}: {area:?}");
        assert!(area.x + area.width <= layout.margin.x, "{keys}: {area:?}");
    }
}

#[test]
fn a_smaller_screen_and_one_that_needs_its_columns_have_no_margin() {
    for (columns, rows) in [(80, 24), (120, 36), (159, 60), (200, 39)] {
        let stage = wall().msg(Msg::Input(Input::Resize(columns, rows)));
        assert!(stage.state.layout().margin.is_empty());
        assert!(stage.state.margin.rows.is_empty());
    }
    for keys in ["F5", "F6 Enter", "c"] {
        assert!(wall().keys(keys).state.layout().margin.is_empty(), "{keys}");
    }
}

/// What stands in the margin.
fn margin(stage: &Stage) -> String {
    let rows = stage.state.margin.rows.iter();
    let texts = rows.map(|row| row.runs.iter().map(|(_, text)| text.as_str()).collect());
    texts.collect::<Vec<String>>().join("\n")
}

/// Clauses that say one sentence each.
fn short(columns: u16, rows: u16) -> Stage {
    let plan = super::stage::FILES[0];
    let clauses = (1..=20).map(|at| {
        let body = format!(
            "id = \"c{at:02}\"\nkind = \"action\"\norder = {at}\ntitle = \"Title {at}\"\ntext = \"Sentence {at}.\"\n"
        );
        (format!("clauses/c{at:02}.toml"), body)
    });
    let clauses: Vec<(String, String)> = clauses.collect();
    let files = clauses.iter().map(|(path, body)| (&**path, &**body));
    let files: Vec<(&str, &str)> = std::iter::once(plan).chain(files).collect();
    Stage::new(columns, rows).open_files(&files)
}

#[test]
fn below_a_short_clause_stands_what_follows_it() {
    let page = |mut stage: Stage| {
        let shown = stage.shown();
        let rows = shown
            .lines()
            .skip_while(|row| !row.contains("What follows"));
        let follows = rows.filter_map(|row| row.split("Sentence ").nth(1)?.split('.').next());
        follows.map(str::to_owned).collect::<Vec<_>>()
    };
    let third = page(short(200, 60).keys("Down Down"));
    assert_eq!(third.first().map(String::as_str), Some("4"));
    assert!(third.len() > 10, "{third:?}");
    assert_eq!(page(short(200, 60).keys("Down Down Enter PageDown")), third);
    assert!(
        page(short(200, 60).keys("End")).is_empty(),
        "nothing follows the last"
    );
    assert!(page(wall()).is_empty(), "a long one leaves no room");
    assert!(
        page(short(120, 36)).is_empty(),
        "a table's screen is for one clause"
    );
    let typed = page(short(200, 60).keys("Down Down 3 e"));
    assert_eq!(typed.first(), third.first(), "{typed:?}");
    let long = format!("Down Down 3 e {}", "Enter ".repeat(40));
    let long = page(short(200, 60).keys(long.trim_end()));
    assert!(long.len() < typed.len(), "{long:?}");
    assert!(page(short(120, 36).keys("3 e")).is_empty());
}

#[test]
fn the_outline_beside_tracked_text_shows_where_one_is() {
    for at in ["Home", "Down Down Down", "PageDown", "End"] {
        let mut stage = wall().keys(&format!("{at} t"));
        let id = stage.workspace().selected_id().unwrap().clone();
        let number = stage.workspace().number(&id).unwrap().to_owned();
        let shown = stage.shown();
        let sign = shown.lines().find(|row| row.contains('›'));
        let sign = sign.unwrap_or_else(|| panic!("{at}: no sign\n{shown}"));
        let after = sign.split('›').nth(1).unwrap();
        assert!(
            after.trim_start().starts_with(&format!("{number} ")),
            "{at}: {sign}"
        );
    }
}

#[test]
fn the_margin_goes_with_what_is_selected() {
    let stage = wall();
    let here = margin(&stage);
    assert!(here.contains("D.1"), "{here}");
    let there = margin(&stage.keys("Down"));
    assert!(there.contains("D.3") && !there.contains("D.1 "), "{there}");
    let log = wall().keys("h");
    assert!(margin(&log).contains("Awa Traoré"), "{}", margin(&log));
    let change = margin(&log.keys("Down"));
    assert!(change.contains(PARAGRAPH.split_at(20).0), "{change}");
    let palette = wall().keys(":undo");
    assert!(margin(&palette).contains("Undo"), "{}", margin(&palette));
    let jump = wall().keys("Ctrl-G 8.5");
    assert!(
        margin(&jump).starts_with("8.5  Action"),
        "{}",
        margin(&jump)
    );
}

#[test]
fn a_plan_as_it_stood_says_nothing_of_what_is_held_now() {
    let stage = wall();
    let plan = Arc::clone(&stage.workspace().plan);
    let then = PastMsg::Plan(object(1, 3), plan);
    let stage = stage.msg(Msg::Screen(Intent::Past(then)));
    assert_eq!(stage.state.screen, Screen::Plan);
    let said = margin(&stage);
    assert!(!said.contains("D.1"), "{said}");
}
