//! What both sides put in at one place: whole sentences stand one after the other, and what both said is there once.

use crate::text::{Vocabulary, sentences};
use std::collections::BTreeSet;

/// Marks that end a sentence; behind them may stand others that close a quotation.
const STOPS: [char; 6] = ['.', '!', '?', '…', ':', ';'];
const CLOSERS: [char; 5] = ['"', '”', '»', ')', ']'];

/// Two additions to one place behind a text, where each is of whole sentences: all of them, in an order that is the same
/// whoever merges. Nothing where they go on with a sentence, or say the same in two orders.
pub(super) fn additions(before: &str, one: &str, other: &str) -> Option<String> {
    if !ends_sentence(before) && !ends_line(before) {
        return None;
    }
    let edges = |text: &str| {
        let leads = text.starts_with(char::is_whitespace);
        (leads, text.ends_with(char::is_whitespace))
    };
    if edges(one) != edges(other) {
        return None;
    }
    let (leads, follows) = edges(one);
    // Behind what was there: a sentence, or a paragraph, which need not end in a stop.
    let whole = |text: &str| match leads {
        true => ends_sentence(text) || text.starts_with('\n'),
        false => ends_sentence(text) || text.ends_with('\n'),
    };
    if leads == follows || !whole(one) || !whole(other) {
        return None;
    }
    woven(&units(one, leads), &units(other, leads))
}

fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(CLOSERS);
    text.is_empty() || text.ends_with(STOPS)
}

fn ends_line(text: &str) -> bool {
    text.trim_end_matches(' ').ends_with('\n')
}

/// A sentence, and the same with the space that came with it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Unit {
    said: String,
    whole: String,
}

/// The sentences of an addition, which together are all of it: each with the space before it, or behind it.
fn units(text: &str, leads: bool) -> Vec<Unit> {
    let mut vocabulary = Vocabulary::new();
    let words = vocabulary.intern_text(text);
    let found = sentences(&vocabulary, &words, 0..words.len());
    let said = |from: usize, to: usize| vocabulary.join(words.get(from..to).unwrap_or_default());
    let mut units = Vec::with_capacity(found.len());
    let mut at = 0;
    for (place, sentence) in found.iter().enumerate() {
        let last = found.get(place + 1);
        let end = match (leads, last) {
            (true, Some(_)) => sentence.end,
            (false, Some(next)) => next.start,
            (_, None) => words.len(),
        };
        units.push(Unit {
            said: said(sentence.start, sentence.end),
            whole: said(at, end),
        });
        at = end;
    }
    units
}

/// Both, with what both say once. Nothing where that stands in two orders, or several times on one side.
fn woven(one: &[Unit], other: &[Unit]) -> Option<String> {
    let shared = |units: &[Unit], others: &[Unit]| -> Vec<usize> {
        let said: BTreeSet<&str> = others.iter().map(|unit| unit.said.as_str()).collect();
        let found = units.iter().enumerate();
        let found = found.filter(|(_, unit)| said.contains(unit.said.as_str()));
        found.map(|(at, _)| at).collect()
    };
    let (ours, theirs) = (shared(one, other), shared(other, one));
    if ours.len() != theirs.len() {
        return None;
    }
    let mut text = String::new();
    let (mut from, mut from_other) = (0, 0);
    for (at, at_other) in ours.into_iter().zip(theirs) {
        let (met, met_other) = (one.get(at)?, other.get(at_other)?);
        if met.said != met_other.said {
            return None;
        }
        text.push_str(&stacked(
            one.get(from..at)?,
            other.get(from_other..at_other)?,
        ));
        // The wider space: of a paragraph, where one of them began one.
        let wider = |unit: &Unit| (unit.whole.matches('\n').count(), unit.whole.len());
        let unit = if wider(met) < wider(met_other) {
            met_other
        } else {
            met
        };
        text.push_str(&unit.whole);
        (from, from_other) = (at + 1, at_other + 1);
    }
    text.push_str(&stacked(one.get(from..)?, other.get(from_other..)?));
    Some(text)
}

/// One after the other: what goes on with a paragraph stands before what begins one.
fn stacked(one: &[Unit], other: &[Unit]) -> String {
    let whole = |units: &[Unit]| units.iter().map(|unit| unit.whole.as_str()).collect();
    let mut two: [String; 2] = [whole(one), whole(other)];
    let paragraph = |text: &str| text.trim_matches(' ').starts_with('\n');
    two.sort_by(|one, other| {
        let key = |text: &str| (paragraph(text), !ends_line(text));
        (key(one), one).cmp(&(key(other), other))
    });
    two.concat()
}
