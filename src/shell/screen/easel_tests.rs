use super::*;
use crate::app::area::Area;
use crate::app::{Size as Room, State, Theme};
use crate::i18n::Language;
use crate::text::{Shown, clusters};
use crate::ui::{Canvas, Depth, Look};
use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::{Terminal, TerminalOptions, Viewport};

const COLUMNS: u16 = 30;
const ROWS: u16 = 3;

/// A text on the screen: where it begins, and whether a panel is laid below it.
type Written = (u16, u16, String, bool);

/// An emulator, and the program's side of it.
struct Wall {
    terminal: Terminal<Easel>,
    outbox: Outbox,
    emulator: vt100::Parser,
}

impl Wall {
    fn new() -> Wall {
        let outbox = Outbox::default();
        let area = Rect::new(0, 0, COLUMNS, ROWS);
        let options = TerminalOptions {
            viewport: Viewport::Fixed(area),
        };
        let mut easel = Easel::new(outbox.clone());
        easel.fit(area.as_size());
        Wall {
            terminal: Terminal::with_options(easel, options).unwrap(),
            outbox,
            emulator: emulator(),
        }
    }

    fn paint(&mut self, texts: &[Written], width: &Width) {
        let size = Room {
            columns: COLUMNS,
            rows: ROWS,
        };
        let mut state = State::new(Language::English, Theme::Dark, size);
        state.width = width.clone();
        let look = Look::new(Theme::Dark, Depth::True, true);
        let area = Area::new(0, 0, COLUMNS, ROWS);
        self.terminal
            .draw(|frame| {
                let mut canvas = Canvas::new(frame.buffer_mut(), &look, &state);
                canvas.fill(area, Style::default());
                for (x, y, text, panel) in texts {
                    if *panel {
                        canvas.fill(Area::new(*x, *y, 6, 1), Style::default());
                    }
                    canvas.text(area, *x, *y, &Shown::line(text), Style::default());
                }
            })
            .unwrap();
        self.emulator.process(&self.outbox.taken());
    }

    /// What each cell shows; a cell that was never written to is as blank as a space.
    fn cells(&self) -> Vec<String> {
        let places = (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| (row, column)));
        let screen = self.emulator.screen();
        places
            .map(|(row, column)| screen.cell(row, column).unwrap().contents())
            .map(|text| if text.is_empty() { " " } else { text }.to_owned())
            .collect()
    }
}

fn emulator() -> vt100::Parser {
    let some = |cells| std::num::NonZeroU16::new(cells).unwrap();
    vt100::Parser::new(some(ROWS), some(COLUMNS), 0)
}

/// The answers that the emulator gives to the gauge.
fn measured<'t>(texts: impl Iterator<Item = &'t str>) -> Width {
    let clusters = texts.flat_map(clusters);
    let answers = clusters.filter(|cluster| Width::is_doubtful(cluster));
    let answers = answers.map(|cluster| {
        let mut emulator = emulator();
        emulator.process(cluster.as_bytes());
        (cluster, emulator.screen().cursor_position().1 as u8)
    });
    Width::GUESSED.with(answers)
}

fn word() -> impl Strategy<Value = String> {
    let words = [
        "சமூகப்",
        "பாதுகாப்பு",
        "திட்டம்",
        "க்ஷ",
        "ශ්‍රී",
        "ලංකාව",
        "කොටස්",
        "का",
        "सामाजिक",
        "श्री",
        "কল্যাণ",
        "❤️",
        "1️⃣",
        "👩‍👩‍👧",
        "👍🏽",
        "🇲🇱",
        "⌚",
        "😀",
        "年金",
        "한국",
        "กำ",
        "é",
        "e\u{301}",
        "العمل",
        "plan",
        "a",
        " ",
        "¶",
    ];
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

fn frame() -> impl Strategy<Value = Vec<Written>> {
    let text = prop::collection::vec(word(), 1..4).prop_map(|words| words.concat());
    prop::collection::vec((0..COLUMNS, 0..ROWS, text, any::<bool>()), 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_updated_looks_as_what_is_painted_afresh(
        frames in prop::collection::vec(frame(), 1..6), asked in any::<bool>(), ask_later in any::<bool>(),
    ) {
        let texts = frames.iter().flatten().map(|(_, _, text, _)| text.as_str());
        let answers = if asked { measured(texts) } else { Width::GUESSED };
        let mut wall = Wall::new();
        for (place, frame) in frames.iter().enumerate() {
            // The answers may come in after the first frame.
            let width = if place == 0 && ask_later { &Width::GUESSED } else { &answers };
            wall.paint(frame, width);
        }
        let last = frames.last().unwrap();
        wall.paint(last, &answers);
        let mut fresh = Wall::new();
        fresh.paint(last, &answers);
        prop_assert_eq!(wall.cells(), fresh.cells());
    }

    #[test]
    fn nothing_that_is_written_vanishes(before in frame(), text in prop::collection::vec(word(), 1..4)) {
        let text = text.concat();
        let answers = measured(before.iter().map(|(_, _, text, _)| text.as_str()).chain([text.as_str()]));
        prop_assume!(answers.of(&text) <= usize::from(COLUMNS));
        let mut wall = Wall::new();
        wall.paint(&before, &answers);
        wall.paint(&[(0, 1, text.clone(), false)], &answers);
        let shown = wall.emulator.screen().contents();
        prop_assert!(shown.contains(text.trim_end()), "{:?} of {:?}", shown, text);
    }
}

#[test]
fn clusters_are_asked_about_once() {
    let mut wall = Wall::new();
    let texts = [(0, 0, "කා plan කා 年".to_owned(), false)];
    wall.paint(&texts, &Width::GUESSED);
    assert_eq!(wall.terminal.backend_mut().fresh(), ["කා"]);
    wall.paint(&[], &Width::GUESSED);
    wall.paint(&texts, &Width::GUESSED);
    assert!(wall.terminal.backend_mut().fresh().is_empty());
}

/// What is sent for a row that was another one.
fn sent(before: &str, after: &str) -> String {
    let mut wall = Wall::new();
    let outbox = wall.outbox.clone();
    wall.paint(&[(0, 0, before.to_owned(), false)], &Width::GUESSED);
    wall.terminal
        .draw(|frame| {
            frame.buffer_mut().set_string(0, 0, after, Style::default());
        })
        .unwrap();
    String::from_utf8(outbox.taken().to_vec()).unwrap()
}

#[test]
fn a_row_without_them_is_patched_only() {
    let sent = sent("Old-age pension", "Old-age pensions");
    assert!(!sent.contains("Old"));
    assert!(sent.contains('s'));
}

#[test]
fn what_a_block_may_have_left_beside_it_goes_with_it() {
    let row = sent("Old ▟▙ age", "Old ▟  age");
    assert!(row.contains("Old ") && row.contains("▟  age"));
    assert!(sent("Old ▟ age", "Old   age").contains("Old   age"));
}

#[test]
fn what_is_asked_is_printed_where_nothing_is_to_be_seen() {
    let mut wall = Wall::new();
    let size = Size::new(COLUMNS, ROWS);
    wall.paint(&[(0, 2, "Nobody".to_owned(), false)], &Width::GUESSED);
    let easel = wall.terminal.backend();
    let spot = easel.spot(size).unwrap();
    assert_eq!(
        (spot.column, spot.row, spot.blank),
        (COLUMNS - Spot::ROOM, 2, true)
    );
    assert_eq!(easel.spot(Size::new(Spot::ROOM - 1, 5)), None);
    let full: Vec<_> = (0..ROWS).map(|y| (0, y, "x".repeat(30), false)).collect();
    wall.paint(&full, &Width::GUESSED);
    let spot = wall.terminal.backend().spot(size).unwrap();
    assert!(!spot.blank);
    // What was printed over comes back, although nothing in the row differs.
    wall.emulator.process(b"\x1b[1;1H            ");
    wall.terminal.backend_mut().spoil(spot.row);
    wall.paint(&full, &Width::GUESSED);
    assert_eq!(wall.cells().concat(), "x".repeat(90));
}
