//! Screens of few rows: who has the floor, and the one thing that matters most at the foot.

use super::stage::Stage;
use insta::assert_snapshot;
use plenary::app::Tone;
use plenary::app::model::keys::Keys;
use plenary::app::model::notice::{Foreign, Notice};
use plenary::i18n::Message;

/// The smallest screens that are worked on.
const FEW: [(u16, u16); 2] = [(40, 10), (60, 11)];

/// The rows of the screen without their styles.
fn rows(stage: &mut Stage) -> Vec<String> {
    let mut terminal = ratatui::Terminal::new(ratatui::backend::TestBackend::new(
        stage.state.size.columns,
        stage.state.size.rows,
    ))
    .unwrap();
    stage.cache.prepare(&stage.state);
    terminal
        .draw(|frame| plenary::ui::draw(&stage.state, &stage.cache, frame))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let width = usize::from(stage.state.size.columns);
    let cells = buffer.content.chunks(width);
    cells
        .map(|row| {
            row.iter()
                .map(ratatui::buffer::Cell::symbol)
                .collect::<String>()
        })
        .map(|row| row.trim_end().to_owned())
        .collect()
}

/// All the words on the screen, divided by one space.
fn words(stage: &mut Stage) -> String {
    spaced(&rows(stage).join(" "))
}

/// Words divided by one plain space each.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_was_said_takes_the_place_of_the_keys() {
    for (columns, rows) in FEW {
        let mut stage = Stage::new(columns, rows).open().keys("3 Enter");
        assert!(words(&mut stage).contains("? Help"));
        let said = Message::new("app-edit-kept");
        stage.state.say(Tone::Good, said.clone());
        let text = plenary::app::say(plenary::i18n::Language::English, &said);
        let seen = words(&mut stage);
        assert!(seen.contains(&text), "{columns}x{rows}: {text}\n{seen}");
        assert!(seen.contains("W WORKERS"), "{seen}");
        let mut stage = stage.keys("Down");
        assert!(words(&mut stage).contains("W WORKERS"));
    }
}

#[test]
fn a_sentence_that_is_too_long_for_a_row_takes_two() {
    let mut stage = Stage::new(80, 24).open();
    stage.state.language = plenary::i18n::Language::French;
    let said = Message::new("app-edit-kept");
    stage.state.say(Tone::Good, said.clone());
    let text = spaced(&plenary::app::say(plenary::i18n::Language::French, &said));
    assert!(text.chars().count() > 80);
    let seen = words(&mut stage);
    assert!(seen.contains(&text) && seen.contains("? Aide"), "{seen}");
}

#[test]
fn what_must_not_be_overlooked_is_said_whole() {
    let file = Foreign {
        path: "clauses/opening.toml".to_owned(),
        clause: None,
        said: Message::new("app-edit-kept"),
        lines: Vec::new(),
    };
    let notice = Notice::Foreign(vec![file]);
    let text = plenary::app::say(
        plenary::i18n::Language::English,
        &notice.said(&Keys::default()),
    );
    for (columns, rows) in FEW {
        let mut stage = Stage::new(columns, rows).open();
        stage.state.notices.push(notice.clone());
        let seen = words(&mut stage);
        assert!(seen.contains(&text), "{columns}x{rows}: {seen}");
    }
}

#[test]
fn a_question_and_its_answers_have_room() {
    for (columns, height) in FEW {
        let mut stage = Stage::new(columns, height).open().keys("3 e hello Esc");
        let seen = rows(&mut stage);
        assert!(seen[0].contains("W WORKERS"), "{seen:?}");
        let seen = words(&mut stage);
        for text in [
            "What shall become of what was typed?",
            "Record it",
            "Go on typing",
        ] {
            assert!(seen.contains(text), "{columns}x{height}: {text}\n{seen}");
        }
    }
    // Where there is no room for all answers, the selected one is in sight.
    let mut stage = Stage::new(40, 6).open().keys("3 e hello Esc");
    assert!(words(&mut stage).contains("Record it"));
    let mut stage = stage.keys("Down Down Down Down");
    assert!(words(&mut stage).contains("Go on typing"));
}

#[test]
fn a_form_has_its_names_whole_and_the_floor_above() {
    let mut stage = Stage::new(40, 10).open().keys("3 d Down Down Down");
    assert_snapshot!("small-details", rows(&mut stage).join("\n"));
    let mut stage = Stage::new(40, 10).open().keys("3 m");
    assert_snapshot!("small-moving", rows(&mut stage).join("\n"));
}

#[test]
fn what_lies_over_the_screen_says_where_its_text_goes_on() {
    for (columns, rows) in [(80, 24), FEW[0]] {
        let mut stage = Stage::new(columns, rows).open();
        let sentence = Message::new("plan-no-title");
        if let Some(workspace) = &mut stage.state.workspace {
            workspace.problems = vec![sentence; 30];
        }
        let mut stage = stage.keys("p");
        assert!(words(&mut stage).contains('▼'), "{columns}x{rows}");
        let mut stage = (0..200).fold(stage, |stage, _| stage.keys("PageDown"));
        assert!(!words(&mut stage).contains('▼'), "{columns}x{rows}");
    }
}
