//! What is taken back, done again or said again as before keeps its writers: examples.

use super::scenario::{Scenario, id};
use super::undo_properties::{C, last, reject};
use super::*;

#[test]
fn what_is_said_again_after_an_undo_is_of_whoever_says_it() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays."))]);
    let b = s.change(&[a], &[(C, Some("The State pays all."))]);
    let u = s.undo(b, &[b], C).unwrap();
    let again = s.change(&[u], &[(C, Some("The State pays all."))]);
    assert_eq!(s.marked(C, Some(a), again), "The State pays{+3: all+}.");
    // Struck for the wrong voice, and struck again for the right one.
    let c = s.change(&[again], &[(C, Some("The pays all."))]);
    let v = s.undo(c, &[c], C).unwrap();
    let d = s.change(&[v], &[(C, Some("The pays all."))]);
    assert_eq!(s.marked(C, Some(again), d), "The [-6:State -]pays all.");
    // Done again, it is the first one's once more.
    let u = s.undo(d, &[d], C).unwrap();
    let r = s.undo(u, &[u], C).unwrap();
    assert_eq!(s.marked(C, Some(again), r), "The [-6:State -]pays all.");
}

#[test]
fn what_is_struck_again_is_struck_by_whoever_does_so_now() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays all."))]);
    let b = s.change(&[a], &[(C, Some("The State pays."))]);
    let c = s.change(&[b], &[(C, Some("The State pays all."))]);
    assert_eq!(s.marked(C, Some(a), c), "The State pays all.");
    let d = s.change(&[c], &[(C, Some("The State pays."))]);
    for base in [a, c] {
        assert_eq!(s.marked(C, Some(base), d), "The State pays[-3: all-].");
    }
}

#[test]
fn what_is_struck_once_more_is_struck_by_whoever_does_so_last() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays all."))]);
    let b = s.change(&[a], &[(C, Some("The State pays."))]);
    let u = s.undo(b, &[b], C).unwrap();
    let c = s.change(&[u], &[(C, Some("The State and fund pays."))]);
    // The fund is rejected, and the text reads as it did after the first stroke.
    let r = s.change(&[c], &[(C, Some("The State pays."))]);
    s.history.changes[r].takes_back = vec![id(c)];
    for base in [a, u] {
        assert_eq!(s.marked(C, Some(base), r), "The State pays[-3: all-].");
    }
}

#[test]
fn a_wording_taken_from_git_is_its_writer_s_even_if_it_was_undone() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays."))]);
    let b = s.change(&[a], &[(C, Some("The State pays all."))]);
    let u = s.undo(b, &[b], C).unwrap();
    let by_hand = s.change(&[u], &[(C, Some("The State pays all."))]);
    s.history.changes[by_hand].claimed = false;
    assert_eq!(s.marked(C, Some(a), by_hand), "The State pays{+1: all+}.");
}

#[test]
fn an_older_change_taken_back_gives_its_words_back_and_leaves_the_others() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("One two three four five six."))]);
    let b = s.change(&[a], &[(C, Some("One 2 three four five six."))]);
    let c = s.change(&[b], &[(C, Some("One 2 three four 5 six."))]);
    let u = s.undo(c, &[b], C).unwrap();
    assert_eq!(s.text(u, C), "One two three four 5 six.");
    assert_eq!(
        s.marked(C, Some(a), u),
        "One two three four [-2:five-]{+2:5+} six."
    );
    assert_eq!(
        s.marked(C, Some(b), u),
        "One {+0:two+}[-3:2-] three four [-2:five-]{+2:5+} six."
    );
}

#[test]
fn a_stroke_taken_back_gives_its_words_back() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("One two three four five six seven."))]);
    let b = s.change(&[a], &[(C, Some("One three four 5 six."))]);
    let c = s.change(&[b], &[(C, Some("One two three four 5 six."))]);
    s.history.changes[c].takes_back = vec![id(b)];
    assert_eq!(
        s.marked(C, Some(a), c),
        "One two three four [-1:five-]{+1:5+} six[-1: seven-]."
    );
    let d = s.change(&[c], &[(C, Some("One two three four five six."))]);
    s.history.changes[d].takes_back = vec![id(b)];
    assert_eq!(
        s.marked(C, Some(a), d),
        "One two three four five six[-1: seven-]."
    );
}

#[test]
fn a_move_rejected_puts_the_words_back_where_they_were() {
    let mut s = Scenario::default();
    let (first, second) = ("The fund pays every farmer.", "The board meets in March.");
    let a = s.change(&[], &[(C, Some(first))]);
    let both = format!("{first} {second} End.");
    let b = s.change(&[a], &[(C, Some(&both))]);
    let c = s.change(&[b], &[(C, Some(&format!("{second} {first} End.")))]);
    let r = reject(&mut s, b, c, 0).unwrap();
    assert_eq!(s.text(r, C), both);
    assert_eq!(s.marked(C, Some(b), r), both);
    assert_eq!(s.blamed(C, r), s.blamed(C, b));
    assert_eq!(s.marked(C, Some(a), r), s.marked(C, Some(a), b));
}

#[test]
fn what_was_taken_back_leaves_no_letter_on_the_clause() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("One two three."))]);
    let b = s.change(&[a], &[(C, Some("One 2 three."))]);
    let c = s.change(&[b], &[(C, Some("One 2 three four."))]);
    let u = s.undo(c, &[b], C).unwrap();
    let marks = |s: &Scenario, base: usize, rev: usize| -> Vec<u32> {
        let marks = since(&s.history, Some(id(base)), id(rev)).into_iter();
        marks.flat_map(|mark| mark.changes).map(|at| at.0).collect()
    };
    assert_eq!(marks(&s, a, u), [c as u32]);
    assert_eq!(marks(&s, b, u), [c as u32, u as u32]);
    let r = s.undo(u, &[u], C).unwrap();
    assert_eq!(marks(&s, a, r), [b as u32, c as u32]);
    let again = s.undo(r, &[r], C).unwrap();
    assert_eq!(marks(&s, a, again), [c as u32]);
    let v = s.undo(again, &[c], C).unwrap();
    assert_eq!(marks(&s, a, v), [0_u32; 0]);
}

#[test]
fn a_removal_taken_back_with_what_came_before_it_leaves_the_letters_that_were() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[]);
    let b = s.change(&[a], &[(C, Some("One two."))]);
    let c = s.change(&[b], &[(C, Some("One 2."))]);
    let letters = |s: &Scenario, rev: usize| -> Vec<u32> {
        let marks = since(&s.history, Some(id(a)), id(rev)).into_iter();
        marks.flat_map(|mark| mark.changes).map(|at| at.0).collect()
    };
    let (before, first) = (letters(&s, c), letters(&s, b));
    let d = s.change(&[c], &[(C, None)]);
    let gone = letters(&s, d);
    let u = s.undo(d, &[d], C).unwrap();
    assert_eq!(letters(&s, u), before);
    let v = s.undo(u, &[c], C).unwrap();
    assert_eq!(letters(&s, v), first);
    let w = s.undo(v, &[v], C).unwrap();
    assert_eq!(letters(&s, w), before);
    let x = s.undo(w, &[u], C).unwrap();
    assert_eq!(letters(&s, x), gone);
}

#[test]
fn what_is_taken_back_once_more_is_taken_back_by_whoever_does_so_last() {
    let mut s = Scenario::default();
    let a = s.change(&[], &[(C, Some("The State pays."))]);
    let b = s.change(&[a], &[(C, Some("The State pays all."))]);
    let takes_back = |s: &mut Scenario, text: &str, what: usize| {
        let at = last(s);
        let made = s.change(&[at], &[(C, Some(text))]);
        s.history.changes[made].takes_back = vec![id(what)];
        made
    };
    let c = takes_back(&mut s, "The State pays.", b);
    takes_back(&mut s, "The State pays all.", c);
    let d = takes_back(&mut s, "The State pays.", b);
    assert_eq!(s.marked(C, Some(b), d), "The State pays[-4: all-].");
    let e = s.change(&[d], &[(C, Some("The fund pays."))]);
    // Rejected by hand, the text reads as it did before: the word went with the second rejection all the same.
    let f = s.change(&[e], &[(C, Some("The State pays."))]);
    assert_eq!(s.marked(C, Some(b), f), "The State pays[-4: all-].");
}
