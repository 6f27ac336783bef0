//! A title or a text on three sides, by word. Where both rewrote the same words, ours stay, and it is kept what theirs
//! would put there.

use super::field::{FieldMerge, Stroke};
use super::{Keep, Three};
use crate::text::{Merge, Spot, joins, merge};

/// Marks that end a sentence; behind them may stand others that close a quotation.
const STOPS: [char; 6] = ['.', '!', '?', '…', ':', ';'];
const CLOSERS: [char; 5] = ['"', '”', '»', ')', ']'];

pub(super) fn prose(three: Three<&str>, keep: Keep) -> FieldMerge {
    let (merged, spots) = match merge(three.base, three.ours, three.theirs) {
        Merge::Clean(text) => return FieldMerge::clean(text),
        Merge::Collision { merged, spots } => (merged, spots),
    };
    let mut text = String::with_capacity(merged.len());
    let mut strokes = Vec::new();
    let mut at = 0;
    for spot in spots {
        push(&mut text, &merged, at..spot.at.start);
        let base = merged.get(spot.at.clone()).unwrap_or_default();
        at = spot.at.end;
        if base.is_empty()
            && let Some(both) = both(&text, &spot)
        {
            text.push_str(&both);
            continue;
        }
        let stays = match keep {
            Keep::Ours => spot.ours.as_str(),
            Keep::Base => base,
        };
        if joins(&text, stays) && !joins(&text, base) {
            text.push(' ');
        }
        let start = text.len();
        text.push_str(stays);
        strokes.push(Stroke {
            at: start..text.len(),
            theirs: spot.theirs,
            from: spot.from,
        });
    }
    push(&mut text, &merged, at..merged.len());
    FieldMerge {
        value: text,
        strokes,
    }
}

/// Goes on with words of the merged text, which may have followed other words there.
fn push(text: &mut String, merged: &str, range: std::ops::Range<usize>) {
    let before = merged.get(..range.start).unwrap_or_default();
    let next = merged.get(range).unwrap_or_default();
    if joins(text, next) && !joins(before, next) {
        text.push(' ');
    }
    text.push_str(next);
}

/// Two additions to one place, where each is of whole sentences: then they stand one after the other, in an order that
/// is the same whoever merges.
fn both(before: &str, spot: &Spot) -> Option<String> {
    let sentence_ends = |text: &str| {
        let text = text.trim_end().trim_end_matches(CLOSERS);
        text.is_empty() || text.ends_with(STOPS)
    };
    let (one, other) = (spot.ours.as_str(), spot.theirs.as_str());
    let new_line = |text: &str| text.trim_end_matches(' ').ends_with('\n');
    if !sentence_ends(before) && !new_line(before) {
        return None;
    }
    let edges = |text: &str| {
        let leads = text.starts_with(char::is_whitespace);
        (leads, text.ends_with(char::is_whitespace))
    };
    let whole = |text: &str| match edges(text) {
        // Behind what was there: a sentence, or a paragraph, which need not end in a stop.
        (true, false) => sentence_ends(text) || text.starts_with('\n'),
        (false, true) => sentence_ends(text) || text.ends_with('\n'),
        _ => false,
    };
    if edges(one) != edges(other) || !whole(one) || !whole(other) {
        return None;
    }
    // What goes on with a paragraph stands before what begins one.
    let paragraph = |text: &str| text.trim_matches(' ').starts_with('\n');
    let closes = |text: &str| !text.trim_matches(' ').ends_with('\n');
    let key = |text: &str| (paragraph(text), closes(text), text.to_owned());
    let mut two = [one, other];
    two.sort_by_key(|text| key(text));
    Some(two.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(base: &str, ours: &str, theirs: &str) -> FieldMerge {
        let three = Three { base, ours, theirs };
        prose(three, Keep::Ours)
    }

    #[test]
    fn both_append() {
        let base = "Fees are low.";
        let ours = "Fees are low. Workers pay less.";
        let theirs = "Fees are low. The poor pay nothing.";
        let both = "Fees are low. The poor pay nothing. Workers pay less.";
        assert_eq!(merged(base, ours, theirs), FieldMerge::clean(both.into()));
        assert_eq!(merged(base, theirs, ours), FieldMerge::clean(both.into()));
        let paragraph = "Fees are low.\n\nThe poor pay nothing";
        let both = "Fees are low. Workers pay less.\n\nThe poor pay nothing";
        assert_eq!(
            merged(base, ours, paragraph),
            FieldMerge::clean(both.into())
        );
        assert_eq!(
            merged(base, paragraph, ours),
            FieldMerge::clean(both.into())
        );
    }

    #[test]
    fn words_that_continue_a_sentence_are_not_both_put_in() {
        let found = merged(
            "Fees are low.",
            "Fees are low now.",
            "Fees are low everywhere.",
        );
        assert_eq!(found.value, "Fees are low now.");
        assert_eq!(found.strokes.len(), 1);
        let found = merged("", "One text.", "Another text.");
        assert_eq!(found.value, "One text.");
        assert_eq!(found.proposed(&[true]), "Another text.");
    }

    #[test]
    fn ours_stays_and_what_does_not_collide_is_taken() {
        let found = merged(
            "It should act now. It reports yearly.",
            "It shall act now. It reports yearly.",
            "It may act now. It reports every year.",
        );
        assert_eq!(found.value, "It shall act now. It reports every year.");
        assert_eq!(
            found.proposed(&[true]),
            "It may act now. It reports every year."
        );
    }
}
