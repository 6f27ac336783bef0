//! The screen in words: all that is painted is said, in the order in which it is heard, and after a key only what is new.

use super::stage::{FILES, Stage};
use super::{fit, review};
use plenary::app::area::Area;
use plenary::app::form;
use plenary::app::frame::Frame;
use plenary::app::key::{Chord, Key};
use plenary::app::model::layer::Layer;
use plenary::app::{Effect, Input, Intent, Loop, Msg, Size, State};
use plenary::i18n::Language;
use plenary::text::{Width, fold};
use plenary::ui::plain::{self, Heard, Listener};
use plenary::ui::{self, Depth};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::HashSet;
use strum::IntoEnumIterator;

/// Somebody who listens, and what was heard.
struct Ear {
    stage: Stage,
    listener: Listener,
}

impl Ear {
    /// Listens to a screen, which is told once.
    fn new(mut stage: Stage) -> Ear {
        stage.state.aloud = true;
        stage.state.width = Width::ENDLESS;
        // What is made of text is made anew for whoever listens.
        let size = stage.state.size;
        let stage = stage.msg(Msg::Input(Input::Resize(size.columns, size.rows)));
        let mut ear = Ear {
            stage,
            listener: Listener::default(),
        };
        ear.hear();
        ear
    }

    fn hear(&mut self) -> String {
        let heard = self.listener.hear(&self.stage.state, true).into_iter();
        let lines = heard.map(|heard| match heard {
            Heard::Line(line) => line.into_string(),
            Heard::Typed(text) => format!("typed: {text}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// What is heard after these keys, one answer for all of them.
    fn after(&mut self, keys: &str) -> String {
        let stage = std::mem::replace(&mut self.stage, Stage::new(80, 24));
        self.stage = stage.keys(keys);
        self.hear()
    }

    fn whole(&self) -> String {
        said(&self.stage.state)
    }
}

/// All that a state has to say.
fn said(state: &State) -> String {
    let lines = plain::tell(state).whole().into_iter();
    let said: String = lines.map(|line| line.into_string() + "\n").collect();
    assert!(!said.contains("{$"), "a sentence without its key: {said}");
    said
}

/// The words of a text, in small letters and without accents. Of what was cut off with an ellipsis nothing is left.
fn words(text: &str) -> HashSet<String> {
    let whole = text.split_whitespace().filter(|word| !word.contains('…'));
    let letters = whole.flat_map(|word| {
        word.split(|it: char| !it.is_alphanumeric())
            .collect::<Vec<_>>()
    });
    let words = letters.filter(|word| word.chars().count() > 2);
    words.map(fold).collect()
}

/// What is painted where keys go: the screen but for its last row, which names keys, or what lies over it.
fn painted(stage: &mut Stage) -> String {
    let Size { columns, rows } = stage.state.size;
    let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
    stage.cache.prepare(&stage.state);
    let draw = |frame: &mut ratatui::Frame<'_>| ui::draw(&stage.state, &stage.cache, frame);
    terminal.draw(draw).unwrap();
    let area = match stage.state.layers.last() {
        None => Area::new(0, 0, columns, rows - 1),
        Some(Layer::Form(_)) => form::place(&stage.state),
        Some(layer) => Frame::of(&stage.state, layer).area,
    };
    let buffer = terminal.backend().buffer();
    let row = |y| (area.x..area.x + area.width).map(move |x| buffer[(x, y)].symbol());
    let rows = (area.y..area.y + area.height).map(|y| row(y).collect::<String>());
    rows.collect::<Vec<_>>().join("\n")
}

/// Of a table each number is heard behind the name of its column, also where a row says nothing of all years together.
#[test]
fn figures_are_heard_behind_the_names_of_their_columns() {
    let heard = |page: &'static str| {
        let stage = super::offers::stage(80, 24).msg(Msg::Screen(Intent::Run(page)));
        Ear::new(stage).whole()
    };
    let alternatives = heard("figures-alternatives");
    for line in [
        "Workers, D.1, 30 → 36: 2006 +4.3; 2007 +18.4; 2008 +29.9; 2009 +43.1; total +95.8",
        "D.1 + D.2 + D.3: 2006 −21.3;",
    ] {
        assert!(alternatives.contains(line), "{line}: {alternatives}");
    }
    let cost = heard("figures-cost");
    assert!(
        cost.contains("Per cent of GDP: 2005 0.07; 2006 0.32;"),
        "{cost}"
    );
    let coverage = heard("figures-coverage");
    assert!(!coverage.contains('·'), "{coverage}");
}

#[test]
fn the_days_of_stages_actions_and_milestones_are_heard() {
    let files = FILES.iter().map(|(at, text)| {
        let more = match *at {
            "plan.toml" => {
                "\n[[schedule]]\nstage = \"seminar\"\nstart = 2004-03-01\nend = 2004-04-30\n"
            }
            "clauses/insurance.toml" => "\n[[milestone]]\nname = \"Draft\"\ndate = 2005-06-30\n",
            _ => "",
        };
        (*at, format!("{text}{more}"))
    });
    let files: Vec<(&str, String)> = files.collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(at, it)| (*at, it.as_str())).collect();
    let stage = Stage::with(80, 24, Depth::None).open_files(&files);
    let stage = stage.msg(Msg::Screen(Intent::Run("figures-timeline")));
    let heard = Ear::new(stage).whole();
    for said in [
        "Seminar: Start 2004-03-01, End 2004-04-30",
        "Start 2004-01-01, End 2005-12-31, Milestones: 2005-06-30 Draft, due",
    ] {
        assert!(heard.contains(said), "{said}: {heard}");
    }
    assert!(!heard.contains('─') && !heard.contains('░'), "{heard}");
}

#[test]
fn every_word_that_is_painted_is_said() {
    let mut wrong = Vec::new();
    for language in Language::iter() {
        for (keys, mut stage) in fit::seen() {
            stage.state.language = language;
            let mut stage = stage.msg(Msg::Input(Input::Resize(120, 40)));
            let painted = words(&painted(&mut stage));
            let said = said(&stage.state);
            let missing: Vec<_> = painted.difference(&words(&said)).cloned().collect();
            if !missing.is_empty() {
                wrong.push(format!("{keys} in {language:?}: {missing:?}\n{said}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a letter is drawn rather than written: bars, boxes, arrows.
fn is_drawn(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{25ff}')
}

#[test]
fn nothing_that_is_said_controls_a_terminal_or_is_told_by_a_sign() {
    let mut wrong = Vec::new();
    for (keys, stage) in fit::seen() {
        let ear = Ear::new(stage);
        let keys_here = plain::keys(&ear.stage.state);
        let keys_here = keys_here.iter().map(|line| format!("{line}\n"));
        let lines = ear.whole() + &keys_here.collect::<String>();
        // The explanation of the marks shows them.
        let legend = keys.starts_with('?');
        let bad = |it: &char| it.is_control() && *it != '\n' || is_drawn(*it) && !legend;
        let bad: String = lines.chars().filter(bad).collect();
        if !bad.is_empty() {
            wrong.push(format!("{keys}: {bad:?}\n{lines}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_one_is_comes_first_then_the_floor_then_the_content() {
    let ear = Ear::new(Stage::new(80, 24).open().keys("3 Down Down Enter"));
    let whole = ear.whole();
    let lines: Vec<&str> = whole.lines().collect();
    let place =
        "Clause 2.1, Compulsory health insurance for salaried workers and their families, 3 of 3";
    assert_eq!(lines[0], place);
    assert_eq!(lines[1], "The floor: Workers");
    assert!(lines.contains(&"Établir l'assurance."), "{whole}");
    assert!(
        lines.contains(&"Lead organisation: Confederation of Unions"),
        "{whole}"
    );
}

#[test]
fn after_a_key_only_what_is_new_is_said() {
    let mut ear = Ear::new(Stage::new(80, 24).open());
    assert_eq!(ear.after("Down"), "2 Essential health care, 2 of 3");
    assert_eq!(ear.after("3"), "The floor: Workers");
    assert_eq!(
        ear.after("End"),
        "2.1 Compulsory health insurance for salaried workers and their families, 3 of 3"
    );
    assert_eq!(ear.after("Down"), "Nothing changed.");
    let read = ear.after("Home Enter");
    assert!(read.starts_with("Clause 1, Opening, 1 of 3\n"), "{read}");
    assert!(!read.contains("The floor"), "{read}");
    // Back from what lies over the clause the text is not said again.
    ear.after("?");
    assert_eq!(ear.after("Esc"), "Clause 1, Opening, 1 of 3");
}

#[test]
fn marks_are_words() {
    let mut ear = Ear::new(review::answered(
        review::stage(80, 24, Depth::True).keys("t"),
    ));
    let whole = ear.whole();
    assert!(
        whole.contains("inserted by Workers: undertake – end inserted"),
        "{whole}"
    );
    assert!(
        whole.contains("struck by Workers: agree – end struck"),
        "{whole}"
    );
    assert!(
        whole.starts_with("Tracked text, Clause 1, Opening, 1 of 3, tracked"),
        "{whole}"
    );
    let next = ear.after("n");
    assert!(next.contains("Here: "), "{next}");
    assert!(next.contains("Employers: 2003-09-15"), "{next}");
    assert!(
        !next.contains("The parties met"),
        "the text is not said again: {next}"
    );
}

#[test]
fn a_question_has_numbers_and_a_number_answers_it() {
    let mut ear = Ear::new(Stage::new(80, 24).open().keys("3 e hello"));
    let asked = ear.after("Esc");
    let lines: Vec<&str> = asked.lines().collect();
    assert_eq!(lines[0], "The text is not recorded yet");
    assert!(
        lines[2].starts_with("1. ") && lines[3].starts_with("2. "),
        "{asked}"
    );
    let answers = lines
        .iter()
        .filter(|line| line.starts_with(|it: char| it.is_ascii_digit()));
    let stay = answers.count();
    ear.after(&stay.to_string());
    assert!(ear.stage.state.layers.is_empty());
    assert!(
        ear.stage
            .state
            .workspace
            .as_ref()
            .unwrap()
            .editing
            .is_some()
    );
}

#[test]
fn what_is_typed_is_heard_as_it_is_typed() {
    let mut ear = Ear::new(Stage::new(80, 24).open().keys("3"));
    let begun = ear.after("e");
    assert!(
        begun.contains("The parties met in [Bamako] [Alt 1: in March]."),
        "{begun}"
    );
    assert_eq!(ear.after("Now"), "typed: Now");
    assert_eq!(ear.after("Backspace"), "Deleted: w");
    assert_eq!(ear.after("Left"), "o");
    assert!(ear.after("Down").is_ascii());
    let end = ear.after("Down End");
    assert!(!end.contains("typed"), "{end}");
}

#[test]
fn two_keys_say_the_screen_and_its_keys_once_more() {
    let mut stage = Stage::new(80, 24).open();
    stage.state.aloud = true;
    let says = |stage: &Stage| {
        let own = stage.effects.iter().filter_map(|effect| match effect {
            Effect::Loop(own) => Some(own.clone()),
            _ => None,
        });
        own.collect::<Vec<_>>()
    };
    let stage = stage.keys("Ctrl-L :");
    assert_eq!(says(&stage), [Loop::SayAgain]);
    // Over a dialog as well.
    let stage = stage.msg(Msg::Input(Input::Key(Chord::of(Key::F(2)))));
    assert_eq!(says(&stage), [Loop::SayAgain, Loop::SayKeys]);
    let keys = plain::keys(&Stage::new(80, 24).open().state);
    assert!(
        keys.iter().any(|key| key.as_str() == "Enter – Read"),
        "{keys:?}"
    );
}

#[test]
fn where_there_is_no_amendment_it_is_said_by_which_key_one_comes() {
    let mut ear = Ear::new(Stage::new(80, 24).open());
    let heard = ear.after("Down r");
    assert!(
        heard.contains("edit the text, then Ctrl-T") && !heard.contains("{$"),
        "{heard}"
    );
}

#[test]
fn half_a_word_stands_by_itself_behind_a_mark() {
    let mut ear = Ear::new(Stage::new(80, 24).open());
    let heard = ear.after("6 Ctrl-R worker Enter member Enter");
    assert!(
        heard.contains("member – end inserted s and their"),
        "{heard}"
    );
}

#[test]
fn whether_a_replay_plays_is_heard_in_words() {
    let heard = Ear::new(super::replay::going()).whole();
    assert!(heard.contains("stands still, every 3 s"), "{heard}");
    assert!(!heard.contains('‖'), "{heard}");
}
