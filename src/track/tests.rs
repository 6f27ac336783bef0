//! What tracked text and blame must hold, on histories as they come in seminars and as chance makes them.

use super::scenario::Scenario;
use super::*;
use crate::plan::{Field, Moment};

const C: &str = "benefits";

#[test]
fn each_replacement_of_a_word_shows_in_order() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("the minimum pension for all"))]);
    let b = s.change(&[a], &[(C, Some("the decent pension for all"))]);
    let c = s.change(&[b], &[(C, Some("the adequate pension for all"))]);
    let d = s.change(&[c], &[(C, Some("the annual pension for all"))]);
    let marked = s.marked(C, Some(a), d);
    assert_eq!(
        marked,
        "the [-1:minimum-]<1>2:decent><2>3:adequate>{+3:annual+} pension for all"
    );
    let found: Vec<_> = s.blamed(C, d).into_iter().map(|(_, by)| by).collect();
    assert_eq!(found, [0, 3, 0]);
}

#[test]
fn what_reads_as_it_did_before_is_what_it_was() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("universal and free health care"))]);
    let b = s.change(&[a], &[(C, Some("universal health care"))]);
    let c = s.change(&[b], &[(C, Some("universal and free health care"))]);
    assert_eq!(s.marked(C, Some(a), c), "universal and free health care");
    assert_eq!(
        s.marked(C, Some(b), c),
        "universal {+0:and free +}health care"
    );
    assert_eq!(s.blamed(C, c), s.blamed(C, a));
}

#[test]
fn a_word_that_is_retyped_is_a_new_one() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("universal and free health care"))]);
    let b = s.change(&[a], &[(C, Some("universal health care"))]);
    let c = s.change(&[b], &[(C, Some("universal and free health care for all"))]);
    assert_eq!(
        s.marked(C, Some(a), c),
        "universal [-1:and free -]{+2:and free +}health care{+2: for all+}"
    );
}

#[test]
fn a_merge_takes_over_writers_and_strikers_of_both_sides() {
    let mut s = Scenario::default();
    let a = s.change(
        &[],
        &[(C, Some("The State shall pay.\n\nThe council shall meet."))],
    );
    let b = s.change(
        &[a],
        &[(
            C,
            Some("The State shall pay all costs.\n\nThe council shall meet."),
        )],
    );
    let c = s.change(
        &[a],
        &[(C, Some("The State shall pay.\n\nThe council may meet."))],
    );
    let m = s.change(
        &[b, c],
        &[(
            C,
            Some("The State shall pay all costs.\n\nThe council may meet."),
        )],
    );
    assert_eq!(
        s.marked(C, Some(a), m),
        "The State shall pay{+1: all costs+}.\n\nThe council [-2:shall-]{+2:may+} meet."
    );
    // From one side of the merge, only the other side's change is news.
    assert_eq!(
        s.marked(C, Some(b), m),
        "The State shall pay all costs.\n\nThe council [-2:shall-]{+2:may+} meet."
    );
}

#[test]
fn a_merge_that_drops_a_side_is_what_struck_it() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State shall pay."))]);
    let b = s.change(&[a], &[("other", Some("Other."))]);
    let c = s.change(&[a], &[(C, Some("The State shall pay in full."))]);
    let m = s.change(&[b, c], &[(C, Some("The State shall pay."))]);
    assert_eq!(s.marked(C, Some(a), m), "The State shall pay.");
    let d = s.change(&[m], &[(C, Some("The State shall pay now."))]);
    assert_eq!(
        s.marked(C, Some(a), d),
        "The State shall pay<2>3: in full>{+4: now+}."
    );
    assert_eq!(
        s.marked(C, Some(c), m),
        "The State shall pay[-3: in full-]."
    );
}

#[test]
fn what_both_sides_wrote_alike_is_the_first_side_s_and_nobody_struck_it() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State shall pay."))]);
    let b = s.change(&[a], &[(C, Some("The State shall pay promptly."))]);
    let c = s.change(&[a], &[(C, Some("The State shall pay promptly."))]);
    let m = s.change(&[b, c], &[]);
    assert_eq!(
        s.marked(C, Some(a), m),
        "The State shall pay{+1: promptly+}."
    );
    assert_eq!(s.marked(C, Some(c), m), "The State shall pay promptly.");
    assert_eq!(
        s.marked(C, Some(a), c),
        "The State shall pay{+2: promptly+}."
    );
}

#[test]
fn separate_ways_leave_open_who_struck_what_the_other_never_knew() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State shall pay."))]);
    let b = s.change(&[a], &[(C, Some("The State shall pay promptly."))]);
    let c = s.change(&[a], &[(C, Some("The State may pay."))]);
    assert_eq!(
        s.marked(C, Some(b), c),
        "The State [-2:shall-]{+2:may+} pay[-?: promptly-]."
    );
}

#[test]
fn a_clause_that_went_and_comes_back_is_its_writer_s() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("Text."))]);
    let b = s.change(&[a], &[(C, None)]);
    let c = s.change(&[b], &[(C, Some("Text."))]);
    assert_eq!(s.tracked(C, Some(a), b).change, ClauseChange::Removed);
    assert_eq!(s.marked(C, Some(a), b), "[-1:Text.-]");
    assert_eq!(s.marked(C, Some(a), c), "Text.");
    assert_eq!(s.tracked(C, Some(a), c).change, ClauseChange::Same);
    assert_eq!(s.tracked(C, Some(b), c).change, ClauseChange::Added);
    assert_eq!(s.marked(C, Some(b), c), "{+0:Text.+}");
    assert_eq!(s.blamed(C, c), [("Text.".to_owned(), 0)]);
}

#[test]
fn a_broken_version_is_passed_over() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("One two."))]);
    let b = s.change_files(&[a], &[(C, 0, Some(None))]);
    let c = s.change(&[b], &[(C, Some("One two three."))]);
    assert_eq!(s.marked(C, Some(a), c), "One two{+2: three+}.");
    assert_eq!(s.marked(C, Some(b), c), "One two{+2: three+}.");
    assert_eq!(s.marked(C, Some(b), b), "One two.");
    assert_eq!(s.tracked(C, Some(a), b).change, ClauseChange::Same);
}

#[test]
fn the_change_that_moved_a_clause_is_found_behind_later_words() {
    let mut s = Scenario::default();
    let text = |text: &str| Some(Some(vec![(Field::Text, text.to_owned())]));
    let a = s.change_files(&[], &[(C, 10, text("One."))]);
    let b = s.change_files(&[a], &[(C, 30, text("One."))]);
    let c = s.change_files(&[b], &[(C, 30, text("Two."))]);
    let d = s.change_files(&[c], &[(C, 10, text("Two."))]);
    let by = |base: Option<usize>, rev: usize| {
        let base = base.map(scenario::id);
        let by = put_elsewhere(&s.history, &s, &C.parse().unwrap(), base, scenario::id(rev));
        by.map(|by| by.0 as usize)
    };
    assert_eq!(by(Some(a), b), Some(b));
    assert_eq!(by(Some(a), c), Some(b));
    assert_eq!(by(Some(b), c), None, "only words");
    assert_eq!(by(Some(a), d), None, "it is back");
    assert_eq!(by(Some(c), d), Some(d));
    assert_eq!(by(None, d), None);
}

#[test]
fn the_kinds_of_change_are_told_apart() {
    let mut s = Scenario::default();
    let text = |text: &str| Some(Some(vec![(Field::Text, text.to_owned())]));
    let a = s.change_files(&[], &[(C, 10, text("One.")), ("other", 20, text("Two."))]);
    let b = s.change_files(&[a], &[(C, 30, text("One."))]);
    let c = s.change_files(&[b], &[(C, 10, text("One."))]);
    assert_eq!(s.tracked(C, Some(a), b).change, ClauseChange::Moved);
    assert_eq!(s.tracked(C, Some(a), c).change, ClauseChange::Same);
    assert_eq!(s.tracked("other", Some(a), c).change, ClauseChange::Same);
    assert_eq!(s.tracked(C, None, a).change, ClauseChange::Added);
    let all = tracked_all(
        &s.history,
        &s,
        Some(scenario::id(a)),
        scenario::id(b),
        false,
    );
    assert_eq!(all.len(), 1);
    let marks = since(&s.history, Some(scenario::id(a)), scenario::id(c));
    assert_eq!(marks, []);
    let marks = since(&s.history, Some(scenario::id(a)), scenario::id(b));
    assert_eq!(marks[0].change, ClauseChange::Changed);
    assert_eq!(marks[0].changes, [ChangeIx(1)]);
}

#[test]
fn the_log_knows_voices_clauses_and_times() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("One."))]);
    let b = s.change(&[a], &[("other", Some("Two."))]);
    let c = s.change(&[b], &[(C, Some("Three."))]);
    let head = ChangeIx(c as u32);
    let clause = C.parse().unwrap();
    // The evening of the 5th in Honduras is the 6th in Zurich already; whoever asks, it is the evening of the 5th.
    let times = [
        (1_709_640_000, -360),
        (1_709_686_800, -360),
        (1_709_720_000, -360),
    ];
    for (change, time) in s.history.changes.iter_mut().zip(times) {
        change.time = Moment::new(time.0, time.1);
    }
    let history = &s.history;
    assert_eq!(
        history.log(head, By::Anyone, Some(&clause)),
        [ChangeIx(2), ChangeIx(0)]
    );
    assert_eq!(history.log(head, By::Nobody, None), [ChangeIx(0)]);
    let day = |text: &str| history.end_of(head, text.parse().unwrap());
    assert_eq!(day("2024-03-05"), Some(ChangeIx(1)));
    assert_eq!(day("2024-03-06"), Some(head));
    assert_eq!(day("2024-03-04"), None);
    assert_eq!(history.start(head), Some(ChangeIx(0)));
    assert!(!history.ancestors(ChangeIx(1)).contains(head));
}

#[test]
fn a_word_that_a_merge_brings_back_elsewhere_keeps_its_writer() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("one two three four five six"))]);
    let b = s.change(&[a], &[(C, Some("one four five six"))]);
    let m = s.change(&[b, a], &[(C, Some("one four five six two three"))]);
    let words: Vec<_> = s.blamed(C, m);
    let by: Vec<_> = words.iter().map(|(_, by)| *by).collect();
    assert_eq!(by, [0, m as u32, 0]);
}

#[test]
fn a_word_that_a_merge_keeps_against_the_other_side_keeps_its_writer() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("one two three four five"))]);
    let b = s.change(&[a], &[(C, Some("six seven three four five"))]);
    let c = s.change(&[a], &[("other", Some("Other."))]);
    let m = s.change(&[c, b], &[(C, Some("one two three four five six seven"))]);
    let letters = |at: usize| -> Vec<_> { s.blamed(C, at) };
    assert_eq!(
        letters(b),
        [
            ("six seven".to_owned(), 1),
            (" three four five".to_owned(), 0)
        ]
    );
    let words = letters(m);
    let by = |word: &str| {
        words
            .iter()
            .find(|(text, _)| text.contains(word))
            .map(|(_, by)| *by)
    };
    assert_eq!(
        words.first(),
        Some(&("one two three four five".to_owned(), 0))
    );
    assert_eq!((by("six"), by("seven")), (Some(1), Some(1)));
}

const ONE: &str = "The fund is governed by a tripartite board.";
const TWO: &str = "Members of the board are elected every year.";

/// Who wrote each run of words, spaces and marks left out.
fn words_by(s: &Scenario, at: usize) -> Vec<(String, u32)> {
    let mut found = s.blamed(C, at);
    found.retain(|(text, _)| text.contains(char::is_alphabetic));
    found
}

#[test]
fn moved_words_stay_their_writers() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some(&format!("{ONE}\n\n{TWO}")))]);
    let b = s.change(&[a], &[(C, Some(&format!("{TWO}\n\n{ONE}\n\nNew words.")))]);
    assert!(
        words_by(&s, b)
            .iter()
            .all(|(text, by)| (*by == 1) == text.contains("New words")),
        "{:?}",
        s.blamed(C, b)
    );
    let tracked = s.tracked(C, Some(a), b);
    let spans = &tracked.fields[0].1;
    let moved: Vec<_> = spans.iter().filter(|span| span.moved.is_some()).collect();
    let [there, here] = moved.as_slice() else {
        panic!("{spans:?}");
    };
    assert_eq!(there.text, here.text);
    for span in moved {
        assert_eq!(span.moved, Some(ChangeIx(1)));
        match span.kind {
            SpanKind::Inserted => assert_eq!(span.inserted, Some(ChangeIx(0))),
            _ => assert_eq!(
                (span.kind, span.deleted),
                (SpanKind::Deleted, Some(ChangeIx(1)))
            ),
        }
    }
}

#[test]
fn only_what_was_written_on_the_way_is_the_movers() {
    let mut s = Scenario::default();
    let a = s.change(
        &[],
        &[(
            C,
            Some(&format!("The social partners agree.\n\n{ONE}\n\n{TWO}")),
        )],
    );
    let edited = ONE.replace("tripartite", "quadripartite");
    let b = s.change(
        &[a],
        &[(
            C,
            Some(&format!("{edited}\n\nThe social partners agree.\n\n{TWO}")),
        )],
    );
    let by: String = words_by(&s, b)
        .into_iter()
        .filter(|(_, by)| *by == 1)
        .map(|(text, _)| text.trim().to_owned())
        .collect();
    assert_eq!(by, "quadripartite");
}

#[test]
fn words_moved_there_and_back_show_no_mark() {
    let mut s = Scenario::default();
    let (one, two) = (format!("{ONE}\n\n{TWO}"), format!("{TWO}\n\n{ONE}"));
    let a = s.change(&[], &[(C, Some(&one))]);
    let b = s.change(&[a], &[(C, Some(&two))]);
    let c = s.change(&[b], &[(C, Some(&one))]);
    let tracked = s.tracked(C, Some(a), c);
    let marked = tracked.fields[0]
        .1
        .iter()
        .filter(|span| span.kind != SpanKind::Kept);
    let marked: String = marked.map(|span| span.text.trim()).collect();
    assert_eq!(marked, "");
    assert!(words_by(&s, c).iter().all(|(_, by)| *by == 0));
}

#[test]
fn words_that_were_moved_and_then_struck_were_struck_once() {
    let mut s = Scenario::default();
    let a = s.change(
        &[],
        &[(
            C,
            Some(&format!("The social partners agree.\n\n{ONE}\n\n{TWO}")),
        )],
    );
    let b = s.change(
        &[a],
        &[(
            C,
            Some(&format!("{ONE}\n\nThe social partners agree.\n\n{TWO}")),
        )],
    );
    let c = s.change(
        &[b],
        &[(C, Some(&format!("The social partners agree.\n\n{TWO}")))],
    );
    let marked = s.marked(C, Some(a), c);
    assert_eq!(marked.matches("governed").count(), 1, "{marked}");
    assert!(marked.contains(&format!("[-2:\n\n{ONE}")), "{marked}");
}

/// Two lines side by side: what only the one has was struck by nobody, and is told with whoever wrote it.
#[test]
fn what_the_other_line_never_had_is_its_writers() {
    let mut s = Scenario::default();
    let base = s.change(&[], &[(C, Some("The State pays for care."))]);
    let ours = s.change(&[base], &[(C, Some("The State pays in full for care."))]);
    let ours = s.change(
        &[ours],
        &[(C, Some("The State pays in full for all care."))],
    );
    let theirs = s.change(&[base], &[(C, Some("The State pays for care at once."))]);
    let tracked = s.tracked(C, Some(ours), theirs);
    let spans = tracked.fields.iter().flat_map(|(_, spans)| spans);
    let told: Vec<(&str, Option<u32>, Option<u32>)> = spans
        .filter(|span| span.kind != SpanKind::Kept)
        .map(|span| {
            let of = |at: Option<ChangeIx>| at.map(|at| at.0);
            (span.text.trim(), of(span.shown_by()), of(span.stroke()))
        })
        .collect();
    assert_eq!(
        told,
        [
            ("in full", Some(1), None),
            ("all", Some(2), None),
            ("at once", Some(3), Some(3))
        ]
    );
}
