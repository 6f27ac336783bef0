//! Words that go from one clause or field to another stay their writer's.

use super::scenario::{Scenario, id};
use super::*;
use crate::plan::Field;
use proptest::prelude::*;
use std::collections::HashMap;

const FUND: &str = "The fund pays every farmer in the region.";
const BOARD: &str = "The board meets in March and reports to all.";
const STATE: &str = "The State guarantees what the fund owes.";

fn paragraphs(of: &[&str]) -> String {
    of.join("\n\n")
}

impl Scenario {
    /// One change to two clauses.
    fn both(&mut self, parent: usize, a: &[&str], b: &[&str]) -> usize {
        let (a, b) = (paragraphs(a), paragraphs(b));
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let (a, b) = (text(&a), text(&b));
        self.change(&[parent], &[("a", a.as_deref()), ("b", b.as_deref())])
    }

    /// Puts two clauses back as they were before a change, as the undo of it.
    fn taken_back(&mut self, last: usize, act: usize) -> usize {
        let before = self.history.changes[act].parents[0].0 as usize;
        let text = |clause| Some(self.text(before, clause)).filter(|text| !text.is_empty());
        let (a, b) = (text("a"), text("b"));
        let at = self.change(&[last], &[("a", a.as_deref()), ("b", b.as_deref())]);
        self.history.changes[at].undoes = vec![id(act)];
        at
    }

    /// Who wrote this sentence, which stands in the clause.
    fn writers(&self, clause: &str, at: usize, sentence: &str) -> Vec<u32> {
        let blamed = self.blamed(clause, at);
        let text: String = blamed.iter().map(|(text, _)| text.as_str()).collect();
        let start = text.find(sentence).unwrap();
        let mut end = 0;
        let mut writers = Vec::new();
        for (text, writer) in &blamed {
            let from = end;
            end += text.len();
            if end > start && from < start + sentence.len() && writers.last() != Some(writer) {
                writers.push(*writer);
            }
        }
        writers
    }
}

/// A clause of three sentences by three hands, and an empty place for them.
fn three_hands() -> Scenario {
    let mut s = Scenario::default();
    s.change(&[], &[("a", Some(FUND)), ("b", Some("Nothing else."))]);
    s.change(&[0], &[("a", Some(&paragraphs(&[FUND, BOARD])))]);
    let all = paragraphs(&[FUND, BOARD, STATE]);
    s.change(&[1], &[("a", Some(&all))]);
    s
}

#[test]
fn a_paragraph_moved_to_another_clause_stays_its_writer_s() {
    let mut s = three_hands();
    let new = "This is new, and by nobody else.";
    let moved = s.both(2, &[FUND, STATE], &["Nothing else.", BOARD, new]);
    assert_eq!(s.writers("b", moved, BOARD), [1]);
    assert_eq!(s.writers("b", moved, new), [3]);
    assert_eq!(s.writers("b", moved, "Nothing else."), [0]);
    assert_eq!(s.writers("a", moved, FUND), [0]);
    assert_eq!(s.writers("a", moved, STATE), [2]);
    // What is taken from there later, word by word, is theirs as well.
    let later = s.both(moved, &[FUND, STATE], &["Nothing else.", new]);
    let back = s.both(later, &[FUND, STATE], &["Nothing else.", BOARD, new]);
    assert_eq!(s.writers("b", back, BOARD), [1]);
}

#[test]
fn a_move_from_another_clause_is_shown_as_one() {
    let mut s = three_hands();
    let moved = s.both(2, &[FUND, STATE], &["Nothing else.", BOARD]);
    let spans = |s: &Scenario, base| {
        let tracked = s.tracked("b", base, moved);
        let (_, spans) = tracked.fields.into_iter().next().unwrap();
        let find = |span: &Span| span.text.contains("board");
        spans.into_iter().find(find).unwrap()
    };
    let span = spans(&s, Some(2));
    assert_eq!(span.kind, SpanKind::Inserted);
    assert_eq!(
        (span.inserted, span.moved),
        (Some(ChangeIx(1)), Some(ChangeIx(3)))
    );
    // Who does not know the sentence reads that it is new, and whose it is.
    let span = spans(&s, Some(0));
    assert_eq!((span.inserted, span.moved), (Some(ChangeIx(1)), None));
    let all = tracked_all(&s.history, &s, Some(id(2)), id(moved), false);
    let shown = |clause: &str| s.tracked(clause, Some(2), moved);
    assert_eq!(all, [shown("a"), shown("b")]);
}

#[test]
fn the_place_that_words_left_for_another_clause_shows_the_move() {
    let mut s = three_hands();
    let moved = s.both(2, &[FUND, STATE], &["Nothing else.", BOARD]);
    let gone = |s: &Scenario, base, rev| {
        let tracked = s.tracked("a", Some(base), rev);
        let (_, spans) = tracked.fields.into_iter().next().unwrap();
        let find = |span: &Span| span.text.contains("board");
        spans.into_iter().find(find).unwrap()
    };
    for base in [1, 2] {
        let span = gone(&s, base, moved);
        let by = Some(ChangeIx(3));
        assert_eq!(
            (span.kind, span.deleted, span.moved),
            (SpanKind::Deleted, by, by)
        );
    }
    // Words that are struck without going anywhere are struck.
    let struck = s.both(moved, &[FUND], &["Nothing else.", BOARD]);
    let tracked = s.tracked("a", Some(2), struck);
    let spans = tracked.fields.into_iter().flat_map(|(_, spans)| spans);
    let state = spans
        .into_iter()
        .find(|span| span.text.contains("State"))
        .unwrap();
    assert_eq!((state.deleted, state.moved), (Some(ChangeIx(4)), None));
    assert_eq!(gone(&s, 2, struck).moved, Some(ChangeIx(3)));
    // Of a clause that goes with it, too.
    let all = s.both(struck, &[], &["Nothing else.", BOARD, FUND]);
    let tracked = s.tracked("a", Some(2), all);
    let spans = tracked.fields.into_iter().flat_map(|(_, spans)| spans);
    let fund = spans
        .into_iter()
        .find(|span| span.text.contains("farmer"))
        .unwrap();
    assert_eq!(fund.moved, Some(ChangeIx(5)));
}

#[test]
fn what_is_left_of_the_last_sentence_of_a_moved_paragraph_stays_its_writer_s() {
    let mut s = Scenario::default();
    let long = format!("{BOARD} Its members report once a year to parliament.");
    let left = format!("{BOARD} Its members report");
    let short = format!("{left}.");
    s.change(&[], &[("a", Some(FUND)), ("b", Some("Nothing else."))]);
    s.both(0, &[FUND, &long], &["Nothing else."]);
    let moved = s.both(1, &[FUND], &["Nothing else.", &short]);
    assert_eq!(s.writers("b", moved, &left), [1]);
    let grown = s.both(moved, &[FUND, &long], &["Nothing else."]);
    assert_eq!(s.writers("a", grown, &left), [1]);
}

#[test]
fn a_whole_sentence_stays_its_writer_s_however_short() {
    for short in [
        "Coverage is universal.",
        "Everyone pays.",
        "Agreed.",
        "It is so.",
    ] {
        let mut s = Scenario::default();
        s.change(&[], &[("a", Some(FUND)), ("b", Some("Nothing else."))]);
        let written = s.both(0, &[FUND, short], &["Nothing else."]);
        let moved = s.both(written, &[FUND], &["Nothing else.", short]);
        assert_eq!(
            s.writers("b", moved, short.trim_end_matches('.')),
            [1],
            "{short}"
        );
    }
    // Where it stands anyway, it was written there anew.
    let mut s = Scenario::default();
    s.change(
        &[],
        &[("a", Some(FUND)), ("b", Some("Agreed. Nothing else."))],
    );
    let written = s.both(0, &[FUND, "Agreed."], &["Agreed. Nothing else."]);
    let moved = s.both(written, &[FUND], &["Agreed. Nothing else.", "Agreed."]);
    assert_eq!(s.writers("b", moved, "Nothing else.\n\nAgreed"), [0, 2]);
}

#[test]
fn an_edited_sentence_keeps_its_other_words_without_a_long_run() {
    let mut s = three_hands();
    let rest = [FUND, BOARD, STATE];
    let said = "Each member of the committee may ask for a vote, and is heard.";
    let edited = "Every member of the committee can ask for a vote in June, and is heard.";
    let written = s.both(2, &[FUND, BOARD, STATE, said], &["Nothing else."]);
    let moved = s.both(written, &rest, &["Nothing else.", edited]);
    assert_eq!(s.writers("b", moved, "member of the committee"), [3]);
    assert_eq!(s.writers("b", moved, "in June"), [4]);
    assert_eq!(s.writers("b", moved, "and is heard"), [3]);
}

#[test]
fn a_clause_split_or_joined_keeps_its_writers() {
    let mut s = three_hands();
    let split = s.change(
        &[2],
        &[("a", Some(&paragraphs(&[FUND, BOARD]))), ("c", Some(STATE))],
    );
    assert_eq!(s.writers("c", split, STATE), [2]);
    let joined = s.both(split, &[], &["Nothing else.", FUND, BOARD]);
    assert_eq!(s.writers("b", joined, BOARD), [1]);
    assert_eq!(s.writers("b", joined, FUND), [0]);
}

#[test]
fn words_moved_and_edited_are_the_mover_s_only_where_they_are_new() {
    let mut s = three_hands();
    let rest = paragraphs(&[FUND, BOARD, STATE]);
    let long = "Each member of the committee may ask for a vote in March, and is heard.";
    let edited = long.replace("March", "June");
    let a = s.change(&[2], &[("a", Some(&format!("{rest} {long}")))]);
    let moved = s.both(a, &[FUND, BOARD, STATE], &["Nothing else.", &edited]);
    assert_eq!(
        s.writers(
            "b",
            moved,
            "Each member of the committee may ask for a vote in"
        ),
        [3]
    );
    assert_eq!(s.writers("b", moved, "June"), [4]);
    assert_eq!(s.writers("b", moved, "and is heard"), [3]);
}

#[test]
fn from_one_field_to_another() {
    let mut s = Scenario::default();
    let file = |text: &str, why: &str| {
        let why_key: Field = "rationale".parse().unwrap();
        Some(Some(vec![
            (Field::Text, text.to_owned()),
            (why_key, why.to_owned()),
        ]))
    };
    s.change_files(&[], &[("a", 1, file(FUND, "Because."))]);
    let both = format!("{FUND} {BOARD}");
    s.change_files(&[0], &[("a", 1, file(&both, "Because."))]);
    let why = format!("Because. {BOARD}");
    let moved = s.change_files(&[1], &[("a", 1, file(FUND, &why))]);
    let back = s.change_files(
        &[moved],
        &[("a", 1, file(&format!("{BOARD} {FUND}"), "Because."))],
    );
    let clause: crate::plan::ClauseId = "a".parse().unwrap();
    let blamed = blame(&s.history, &s, &clause, id(moved)).unwrap();
    let spans = &blamed.fields[1].1;
    let board = spans
        .iter()
        .find(|span| span.text.contains("board"))
        .unwrap();
    assert_eq!(board.inserted, Some(ChangeIx(1)), "{spans:?}");
    assert_eq!(s.writers("a", back, BOARD), [1]);
    assert_eq!(s.writers("a", back, FUND), [0]);
}

#[test]
fn a_copy_is_the_copier_s() {
    let mut s = three_hands();
    let copied = s.both(2, &[FUND, BOARD, STATE, "More."], &["Nothing else.", BOARD]);
    assert_eq!(s.writers("b", copied, BOARD), [3]);
}

#[test]
fn of_two_that_take_one_sentence_one_has_it() {
    let mut s = three_hands();
    let rest = paragraphs(&[FUND, STATE]);
    let two = s.change(
        &[2],
        &[("a", Some(&rest)), ("b", Some(BOARD)), ("c", Some(BOARD))],
    );
    let board = BOARD.trim_end_matches('.');
    let found: Vec<_> = ["b", "c"].map(|it| s.writers(it, two, board)).concat();
    assert_eq!(found, [1, 3]);
}

#[test]
fn back_and_forth_for_long() {
    let mut s = three_hands();
    let mut at = 2;
    for step in 0..300 {
        // Something else changes, too, or the text would read as it did before.
        let step = format!("This is step {step}.");
        at = s.both(at, &[FUND, STATE], &["Nothing else.", BOARD, &step]);
        at = s.both(at, &[FUND, BOARD, STATE, &step], &["Nothing else."]);
    }
    assert_eq!(s.writers("a", at, BOARD), [1]);
    assert_eq!(s.writers("a", at, FUND), [0]);
}

#[test]
fn a_merge_carries_nothing_but_takes_over_what_was_carried() {
    let mut s = three_hands();
    let moved = s.both(2, &[FUND, STATE], &["Nothing else.", BOARD]);
    let edit = FUND.replace("farmer", "fisher");
    let other = s.change(&[2], &[("a", Some(&paragraphs(&[&edit, BOARD, STATE])))]);
    let both = s.change(
        &[moved, other],
        &[("a", Some(&paragraphs(&[&edit, STATE])))],
    );
    assert_eq!(s.writers("b", both, BOARD), [1]);
    assert_eq!(s.writers("a", both, "fisher"), [4]);
    assert_eq!(s.writers("a", both, STATE), [2]);
}

#[derive(Clone, Debug)]
enum Step {
    /// Takes a sentence from one clause to a place in another; writes one, too, if so.
    Move(usize, usize, bool),
    /// Writes a sentence.
    Write(usize, usize),
    /// Strikes one.
    Strike(usize),
    /// Takes back one of the changes before, if it is the last to both clauses.
    Undo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => any::<(usize, usize, bool)>().prop_map(|(from, to, new)| Step::Move(from, to, new)),
        2 => any::<(usize, usize)>().prop_map(|(clause, place)| Step::Write(clause, place)),
        1 => any::<usize>().prop_map(Step::Strike),
        2 => Just(Step::Undo),
    ];
    prop::collection::vec(step, 1..16)
}

type Clauses = [Vec<String>; 2];

/// A sentence that nobody else writes.
fn sentence(number: usize) -> String {
    let word = |part: &str| format!("{part}{number}");
    let parts = ["Fund", "pays", "each", "farmer"].map(word);
    format!("{}.", parts.join(" "))
}

/// A line of changes with what stands after each, and who wrote each sentence first.
fn line(steps: &[Step]) -> (Scenario, Vec<Clauses>, HashMap<String, usize>) {
    let mut s = Scenario::default();
    let mut born = HashMap::new();
    let mut count = 0;
    let mut write = |by: usize| {
        count += 1;
        born.insert(sentence(count), by);
        sentence(count)
    };
    let mut now: Clauses = [vec![write(0), write(0)], vec![write(0)]];
    let put = |s: &mut Scenario, parents: &[usize], now: &Clauses| {
        let text = |of: &Vec<String>| of.join(" ");
        let (a, b) = (text(&now[0]), text(&now[1]));
        s.change(parents, &[("a", Some(&a)), ("b", Some(&b))])
    };
    put(&mut s, &[], &now);
    let mut states = vec![now.clone()];
    for step in steps {
        let at = states.len();
        let mut undoes = None;
        match step {
            Step::Move(from, to, new) => {
                let clause = from % 2;
                if now[clause].is_empty() {
                    continue;
                }
                let place = from / 2 % now[clause].len();
                let sentence = now[clause].remove(place);
                let place = to % (now[1 - clause].len() + 1);
                now[1 - clause].insert(place, sentence);
                if *new {
                    let place = to / 7 % (now[clause].len() + 1);
                    now[clause].insert(place, write(at));
                }
            }
            Step::Write(clause, place) => {
                let place = place % (now[clause % 2].len() + 1);
                now[clause % 2].insert(place, write(at));
            }
            Step::Strike(which) => {
                let clause = which % 2;
                if now[clause].is_empty() {
                    continue;
                }
                let place = which / 2 % now[clause].len();
                now[clause].remove(place);
            }
            Step::Undo => {
                let Some(before) = at.checked_sub(2) else {
                    continue;
                };
                now = states[before].clone();
                undoes = Some(id(at - 1));
            }
        }
        put(&mut s, &[at - 1], &now);
        s.history.changes[at].undoes = undoes.into_iter().collect();
        states.push(now.clone());
    }
    (s, states, born)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_sentence_is_its_first_writer_s_wherever_it_goes(steps in steps()) {
        let (s, states, born) = line(&steps);
        for (at, state) in states.iter().enumerate() {
            for (clause, sentences) in ["a", "b"].into_iter().zip(state) {
                for sentence in sentences {
                    let writers = s.writers(clause, at, sentence.trim_end_matches('.'));
                    prop_assert_eq!(writers, vec![born[sentence] as u32], "{} at {}", sentence, at);
                }
            }
        }
    }

    #[test]
    fn one_clause_or_all_the_blame_is_the_same(steps in steps()) {
        let (s, states, _) = line(&steps);
        let last = id(states.len() - 1);
        let all = blame_all(&s.history, &s, last);
        for clause in &s.history.clauses {
            let alone = blame(&s.history, &s, clause, last);
            prop_assert_eq!(alone.as_ref(), all.iter().find(|it| it.id == *clause));
        }
        for base in 0..states.len() {
            for tracked in tracked_all(&s.history, &s, Some(id(base)), last, true) {
                let alone = super::tracked(&s.history, &s, &tracked.id, Some(id(base)), last);
                prop_assert_eq!(&alone, &tracked);
                for (end, kind) in [(base, SpanKind::Deleted), (states.len() - 1, SpanKind::Inserted)] {
                    let spans = tracked.fields.iter().flat_map(|(_, spans)| spans);
                    let spans = spans.filter(|span| span.kind == SpanKind::Kept || span.kind == kind);
                    let text: String = spans.map(|span| span.text.as_str()).collect();
                    prop_assert_eq!(text, s.text(end, tracked.id.as_str()));
                }
            }
        }
    }
}

#[test]
fn an_undone_move_gives_everything_back() {
    let mut s = three_hands();
    let moved = s.both(2, &[FUND, STATE], &["Nothing else.", BOARD]);
    let undone = s.taken_back(moved, moved);
    for clause in ["a", "b"] {
        assert_eq!(s.blamed(clause, undone), s.blamed(clause, 2));
        assert_eq!(s.marked(clause, Some(2), undone), s.text(2, clause));
        assert_eq!(
            s.marked(clause, Some(0), undone),
            s.marked(clause, Some(0), 2)
        );
    }
    let again = s.taken_back(undone, undone);
    assert_eq!(s.blamed("b", again), s.blamed("b", moved));
}
