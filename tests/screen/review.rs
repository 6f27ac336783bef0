//! Pictures of editing, of the forms, of tracked text and of the log, and what they ask to be done.

use super::stage::{FILES, Stage};
use plenary::app::model::effect::{Effect, Job, Keep, Query, Track};
use plenary::app::model::past::PastMsg;
use plenary::app::model::tracked::{Move, TrackedMsg, Where};
use plenary::app::{Input, Intent, Msg, Report, tracked};
use plenary::i18n::{Language, Message};
use plenary::plan::format::{Place, clause_fields, read_clause};
use plenary::plan::{ClauseId, Edit, Field, Moment, Voice};
use plenary::track::{
    self, Attribution, Change, ChangeIx, History, ObjectId, Person, Texts, Touch,
};
use plenary::ui::Depth;
use std::sync::Arc;

/// Versions of the clause `opening`, oldest first: who wrote it and what it said.
pub const VERSIONS: &[(Option<Voice>, &str)] = &[
    (
        Some(Voice::Secretariat),
        "The parties met in [Bamako]. They agree to extend social security to all.",
    ),
    (
        Some(Voice::Workers),
        "The parties met in [Bamako]. They undertake to extend social security to all workers.",
    ),
    (
        Some(Voice::Employers),
        "The parties met in [Bamako]. They undertake to extend social protection to all workers.",
    ),
    (
        None,
        "The parties met in [Bamako]. They undertake to extend social protection to all.",
    ),
];

fn file(text: &str) -> String {
    format!(
        "id = \"opening\"\nkind = \"chapeau\"\norder = 10\ntitle = \"Opening\"\ntext = \"{text}\"\n"
    )
}

pub fn object(kind: u8, place: usize) -> ObjectId {
    let mut bytes = [kind; 20];
    bytes[19] = u8::try_from(place).unwrap();
    ObjectId(bytes)
}

pub struct Files;

impl Texts for Files {
    fn fields(&self, blob: ObjectId) -> Option<Vec<(Field, String)>> {
        clause_fields(&file(VERSIONS.get(usize::from(blob.0[19]))?.1))
    }

    fn place(&self, _: ObjectId) -> Option<Place> {
        Some(Place {
            parent: None,
            order: 10,
        })
    }
}

/// What stands before a change at this place of a line of them.
pub fn before(place: usize) -> Vec<ChangeIx> {
    let parent = place.checked_sub(1).into_iter();
    parent
        .map(|at| ChangeIx(u32::try_from(at).unwrap()))
        .collect()
}

/// The change at this place of a line of them, for a voice, on the clause of this number.
pub fn change(place: usize, voice: Option<Voice>, clause: u32) -> Change {
    let person = |name: &str| Person {
        name: name.to_owned(),
        email: String::new(),
    };
    Change {
        id: object(1, place),
        parents: before(place),
        shallow: false,
        author: person("Awa Traoré"),
        recorder: person("Recorder"),
        time: Moment::new(1_063_620_000 + 3600 * i64::try_from(place).unwrap(), 0),
        subject: format!("Change number {place} \u{202e}of the opening"),
        reason: String::new(),
        attribution: voice.map(|voice| Attribution {
            voice,
            organisation: (voice == Voice::Workers).then(|| "unions".to_owned()),
        }),
        session: None,
        act: None,
        stroke: None,
        undoes: Vec::new(),
        takes_back: Vec::new(),
        claimed: true,
        touches: vec![Touch {
            clause,
            parent: 0,
            old: place.checked_sub(1).map(|place| object(2, place)),
            new: Some(object(2, place)),
        }],
    }
}

pub fn history() -> History {
    let all = VERSIONS.iter().enumerate();
    let changes = all
        .map(|(place, (voice, _))| change(place, *voice, 0))
        .collect();
    History::new(changes, vec!["opening".parse().unwrap()])
}

/// The small plan at the last version of its opening, with its history.
pub fn stage(columns: u16, rows: u16, depth: Depth) -> Stage {
    let mut stage = Stage::with(columns, rows, depth).open();
    let workspace = stage.state.workspace.as_mut().unwrap();
    let mut plan = (*workspace.plan).clone();
    let last = VERSIONS.len() - 1;
    let clause = read_clause(&file(VERSIONS[last].1), "opening").unwrap();
    plan.clauses.insert(clause.id.clone(), clause);
    workspace.plan = Arc::new(plan);
    workspace.head = object(1, last);
    let marks = vec![("opening".parse().unwrap(), vec![Some(Voice::Workers)])];
    let stage = stage.msg(Msg::Worker(Report::History(Arc::new(history()))));
    let base = stage.workspace().base.clone();
    assert_eq!(
        base,
        object(1, 0).into(),
        "the start is the baseline until somebody chooses"
    );
    answered(stage.msg(Msg::Worker(Report::Since(base, marks))))
}

/// Answers what the tracked view asked, as the worker would.
pub fn answered(stage: Stage) -> Stage {
    answered_from(stage, &history(), &Files)
}

/// The same from this history.
pub fn answered_from(mut stage: Stage, history: &History, files: &dyn Texts) -> Stage {
    let asked: Vec<Track> = stage
        .effects
        .drain(..)
        .filter_map(|effect| match effect {
            Effect::Ask(Query::Track(track)) => Some(track),
            _ => None,
        })
        .collect();
    for Track {
        ticket,
        clause,
        base,
        rev,
    } in asked
    {
        let found = track::tracked(history, files, &clause, base, rev);
        let written = track::blame(history, files, &clause, rev);
        let report = TrackedMsg::Found(ticket, Box::new((found, written)), None);
        stage = stage.msg(Msg::Screen(Intent::Tracked(report)));
    }
    stage
}

/// The row of the keys.
fn foot(shown: &str) -> String {
    let screen = shown.split("----").next().unwrap_or_default();
    let mut rows = screen.lines().filter(|row| row.contains("Help"));
    format!(" {} ", rows.next_back().unwrap_or_default())
}

#[test]
fn a_history_that_cannot_be_read_says_so_where_it_would_stand() {
    let why = Message::new("track-history-missing");
    let stage = Stage::new(80, 24).open().keys("t");
    let mut stage = stage.msg(Msg::Worker(Report::Unread(None, why)));
    let end = "party's.";
    let shown = stage.shown();
    // Whole, in the view and at the foot.
    assert_eq!(shown.matches(end).count(), 2, "{shown}");
    // What needs a text is not offered where there is none; the way out is.
    for key in ["n", "o", "c", "w", "x"] {
        let hint = format!(" {key}  ");
        assert!(!foot(&shown).contains(&hint.replace("  ", " ")), "{shown}");
    }
    assert!(foot(&shown).contains("Esc"), "{shown}");
    let mut stage = stage.keys("n");
    let said = stage.state.said.as_ref().map(|(_, message)| message.id);
    assert_eq!(said, Some("app-why-unread"));
    assert!(stage.shown().contains(end));
    let mut stage = stage.keys("Esc h");
    let shown = stage.shown();
    assert!(shown.contains(end), "{shown}");
    assert!(!shown.contains("is being read"), "{shown}");
    let mut stage = stage.msg(Msg::Worker(Report::History(Arc::new(history()))));
    assert!(!stage.shown().contains(end));
}

#[test]
fn a_clause_whose_words_are_missing_says_so_in_its_place_alone() {
    let why = |ticket| {
        Msg::Worker(Report::Unread(
            Some(ticket),
            Message::new("track-history-missing"),
        ))
    };
    let said = |stage: &mut Stage| stage.shown().matches("party's.").count();
    let stage = stage(80, 24, Depth::True).keys("t");
    let asked = stage.state.tickets;
    // What another screen asked says nothing of this one; at the foot it is said.
    let mut stage = stage.msg(why(asked + 1));
    assert_eq!(said(&mut stage), 1);
    let mut stage = stage.msg(why(asked));
    assert_eq!(said(&mut stage), 2);
    let mut stage = answered(stage.keys("Esc Down t"));
    assert_eq!(said(&mut stage), 0);
}

fn picture(name: &str, mut stage: Stage) {
    insta::assert_snapshot!(name, stage.shown());
}

#[test]
fn tracked_text_by_three_hands() {
    picture("tracked", answered(stage(80, 24, Depth::True).keys("t")));
    picture(
        "tracked-wide",
        answered(stage(120, 36, Depth::True).keys("t")),
    );
    picture(
        "tracked-no-colour",
        answered(stage(80, 24, Depth::None).keys("t")),
    );
}

#[test]
fn original_and_clean_are_the_two_ends() {
    for (key, version) in [("o", 0), ("c", VERSIONS.len() - 1)] {
        let stage = answered(stage(120, 36, Depth::True).keys("t")).keys(key);
        let workspace = stage.workspace();
        let runs = workspace.tracked.flow.runs.iter();
        let text: String = runs.map(|run| run.text.as_str()).collect();
        assert!(text.contains(VERSIONS[version].1), "{text}");
    }
}

#[test]
fn rejecting_a_replacement_puts_the_words_before_it_back_for_the_floor() {
    let stage = answered(stage(80, 24, Depth::True).keys("2 t"));
    let mut stage = stage.keys("x");
    let acts: Vec<_> = stage.effects.drain(..).collect();
    let [Effect::Write(Job::Record(act))] = &acts[..] else {
        panic!("{acts:?}");
    };
    assert_eq!(act.floor.voice, Voice::Employers);
    // The workers' stroke is taken back, and nobody else's.
    assert_eq!(act.takes_back, [object(1, 1)]);
    let clause: ClauseId = "opening".parse().unwrap();
    let text = VERSIONS[3].1.replace("undertake", "agree");
    assert_eq!(
        act.edits,
        [Edit::Set {
            clause,
            field: Field::Text,
            value: Some(text)
        }]
    );
}

#[test]
fn words_that_stand_again_are_not_restored_a_second_time() {
    // The workers struck "all", the employers put it back: both show, and neither text may say it twice.
    let span = |text: &str, kind, inserted: Option<u32>, deleted: Option<u32>| track::Span {
        text: text.to_owned(),
        kind,
        inserted: inserted.map(ChangeIx),
        deleted: deleted.map(ChangeIx),
        moved: None,
    };
    use plenary::track::SpanKind::{Deleted, Inserted, Kept, Passing};
    for struck in [
        span("all", Deleted, None, Some(1)),
        span("all", Passing, Some(1), Some(2)),
    ] {
        let mut stage = stage(80, 24, Depth::True).keys("2 t");
        let Some(Effect::Ask(Query::Track(asked))) = stage.effects.pop() else {
            panic!("nothing was asked");
        };
        let found = track::TrackedClause {
            id: asked.clause.clone(),
            change: track::ClauseChange::Changed,
            fields: vec![(
                Field::Text,
                vec![
                    span("For ", Kept, None, None),
                    struck,
                    span("all", Inserted, Some(3), None),
                    span(".", Kept, None, None),
                ],
            )],
        };
        let report = TrackedMsg::Found(asked.ticket, Box::new((found, None)), None);
        let stage = stage.msg(Msg::Screen(Intent::Tracked(report))).keys("x");
        let acts = stage.effects.iter();
        let texts: Vec<&Effect> = acts
            .filter(|it| matches!(it, Effect::Write(Job::Record(_))))
            .collect();
        assert!(texts.is_empty(), "{texts:?}");
        assert!(stage.state.said.is_some(), "it is said why");
    }
}

#[test]
fn without_a_voice_nothing_is_rejected() {
    let stage = answered(stage(80, 24, Depth::True).keys("t")).keys("x");
    assert_eq!(stage.effects, []);
    assert!(!stage.state.layers.is_empty(), "a voice is asked for");
}

#[test]
fn the_log_says_who_and_opens_a_single_change() {
    let stage = stage(120, 36, Depth::True).keys("h Down");
    picture(
        "log",
        Stage {
            effects: vec![],
            ..stage
        },
    );
    let stage = answered(self::stage(120, 36, Depth::True).keys("h Down Down Enter"));
    let workspace = stage.workspace();
    assert_eq!(workspace.tracked.one, Some(object(1, 1)));
    assert_eq!(tracked::route(workspace).len(), 1);
    picture("one-change", stage);
}

#[test]
fn typing_shows_what_it_changes_in_the_colour_of_the_floor() {
    let stage = Stage::new(80, 24).open().keys("3 Down e Ctrl-A");
    let stage = stage.msg(Msg::Input(Input::Paste(
        "Nobody pays more than their [fair] share.".to_owned(),
    )));
    picture("editing", stage);
}

#[test]
fn the_first_edit_asks_for_a_voice_and_goes_on() {
    let stage = Stage::new(80, 24).open().keys("e");
    assert!(!stage.state.layers.is_empty());
    let stage = stage.keys("Enter");
    assert!(stage.state.workspace.unwrap().editing.is_some());
}

#[test]
fn saving_records_and_what_is_typed_meanwhile_stays() {
    let mut stage = Stage::new(80, 24).open().keys("3 e x Ctrl-S");
    let recorded = |effect: &Effect| matches!(effect, Effect::Write(Job::Record(_)));
    assert!(stage.effects.iter().any(recorded));
    assert!(
        stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Keep(Keep::Draft(_))))
    );
    stage = stage.keys("y");
    let editing = stage.state.workspace.unwrap().editing.unwrap();
    assert!(editing.is_changed());
}

#[test]
fn leaving_a_changed_text_asks() {
    let stage = Stage::new(80, 24).open().keys("3 e x Esc");
    assert_eq!(stage.state.layers.len(), 1);
    assert!(stage.state.workspace.unwrap().editing.is_some());
}

#[test]
fn forms_for_details_a_new_clause_and_its_way() {
    assert_eq!(FILES.len(), 4);
    picture("details", Stage::new(80, 24).open().keys("3 Down Down d"));
    picture("new-clause", Stage::new(120, 36).open().keys("3 Down a"));
    picture("moving", Stage::new(80, 24).open().keys("3 m Down"));
}

#[test]
fn a_date_that_is_none_is_not_recorded_and_its_row_selected() {
    let stage = Stage::new(80, 24)
        .open()
        .keys("3 d Down Down Down Down soon Ctrl-S");
    assert!(
        !stage
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Write(Job::Record(_))))
    );
    assert_eq!(stage.state.layers.len(), 1);
}

#[test]
fn a_new_clause_goes_where_it_was_put() {
    let stage = Stage::new(80, 24).open().keys("3 a Santé Ctrl-S");
    let added = stage.effects.iter().find_map(|effect| match effect {
        Effect::Write(Job::Record(act)) => match act.edits.last() {
            Some(Edit::Add { clause }) => Some(clause.clone()),
            _ => None,
        },
        _ => None,
    });
    let clause = added.unwrap();
    assert_eq!(clause.id.as_str(), "sante");
    assert!(clause.order > 10 && clause.order < 20);
}

#[test]
fn the_plan_as_it_was_offers_no_key_to_change_it() {
    let mut stage = stage(120, 36, Depth::True);
    assert!(stage.shown().contains(" e Edit"));
    let workspace = stage.workspace();
    let (at, plan) = (object(1, 0), Arc::clone(&workspace.plan));
    let mut stage = stage.msg(Msg::Screen(Intent::Past(PastMsg::Plan(at, plan))));
    let shown = stage.shown();
    assert!(shown.contains("Back to now"), "{shown}");
    assert!(!shown.contains(" e Edit"), "{shown}");
}

#[test]
fn the_tracked_view_says_from_where_a_clause_came_and_who_moved_it() {
    let place = |number: &str, under: Option<(&str, &str)>| Where {
        number: number.to_owned(),
        under: under.map(|(id, title)| (id.parse().unwrap(), title.to_owned())),
    };
    let (here, there) = (
        place("1", None),
        place("2.3", Some(("care", "Essential care"))),
    );
    for (language, told) in [
        (
            Language::English,
            "← It moved from 2.3 (“Essential care”) to 1.",
        ),
        (
            Language::French,
            "← Déplacée\u{a0}: de 2.3 («\u{a0}Essential care\u{a0}») à 1.",
        ),
        (
            Language::Spanish,
            "← Se trasladó de 2.3 («Essential care») a 1.",
        ),
        (
            Language::Portuguese,
            "← Foi deslocada de 2.3 («Essential care») para 1.",
        ),
    ] {
        let mut stage = stage(80, 24, Depth::None)
            .msg(Msg::Screen(Intent::Language(language)))
            .keys("t");
        let track = stage.effects.iter().find_map(|effect| match effect {
            Effect::Ask(Query::Track(track)) => Some(track.clone()),
            _ => None,
        });
        let Track {
            ticket,
            clause,
            base: _,
            rev,
        } = track.unwrap();
        // Nothing but its place is another.
        let found = track::tracked(&history(), &Files, &clause, Some(rev), rev);
        let moved = Move {
            by: ChangeIx(1),
            from: there.clone(),
            to: here.clone(),
        };
        let report = TrackedMsg::Found(ticket, Box::new((found, None)), Some(Box::new(moved)));
        stage = stage.msg(Msg::Screen(Intent::Tracked(report)));
        let shown = stage.shown().replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains(told), "{shown}");
        let by = match language {
            Language::English => "· Moved by",
            Language::French => "· Déplacée\u{a0}:",
            Language::Spanish => "· Trasladada por",
            Language::Portuguese => "· Deslocada por",
        };
        assert!(shown.contains(by), "{shown}");
        let clean = stage.keys("c").shown();
        assert!(
            !clean.contains("←"),
            "only where all changes are shown\n{clean}"
        );
    }
}
