//! A title or a text on three sides, by word. Where both rewrote the same words, ours stay, and it is kept what theirs
//! would put there.

use super::additions::additions;
use super::field_merge::{FieldMerge, Stroke};
use super::{Keep, Three};
use crate::text::{Merge, joins, merge};

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
            && let Some(both) = additions(&text, &spot.ours, &spot.theirs)
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
    fn what_both_append_is_there_once() {
        let base = "Fees are low.";
        let ours = "Fees are low. Workers pay less.";
        for theirs in [
            "Fees are low. Workers pay less. The poor pay nothing.",
            "Fees are low. The poor pay nothing. Workers pay less.",
            "Fees are low. Workers pay less.\n\nThe poor pay nothing.",
            "Fees are low.\n\nThe poor pay nothing.\n\nWorkers pay less.",
        ] {
            let all = FieldMerge::clean(theirs.into());
            assert_eq!(merged(base, ours, theirs), all);
            assert_eq!(merged(base, theirs, ours), all);
        }
        // Before what was there as well.
        let ours = "Workers are heard. Fees are low.";
        for theirs in [
            "Workers are heard. So are the poor. Fees are low.",
            "A preamble is put first.\n\nWorkers are heard. Fees are low.",
        ] {
            let all = FieldMerge::clean(theirs.into());
            assert_eq!(merged(base, ours, theirs), all);
            assert_eq!(merged(base, theirs, ours), all);
        }
        // What each has beside it stands on the side on which it stood.
        let ours = "Fees are low. A is first. Workers pay less. C is third.";
        let theirs = "Fees are low. B is first. Workers pay less. D is third.";
        let all = "Fees are low. A is first. B is first. Workers pay less. C is third. D is third.";
        assert_eq!(merged(base, ours, theirs), FieldMerge::clean(all.into()));
        assert_eq!(merged(base, theirs, ours), FieldMerge::clean(all.into()));
        // In which order they stand is for the room to say.
        let theirs = "Fees are low. C is third. Workers pay less.";
        assert_eq!(merged(base, ours, theirs).value, ours);
        assert_eq!(merged(base, ours, theirs).strokes.len(), 1);
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
