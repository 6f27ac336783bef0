//! What a text comes to when strokes of it are taken back: what they brought goes, what they struck stands again.

use super::{Span, SpanKind};
use crate::text::joins;

/// The text of a revision without the spans that are `own`, by their places. Where words meet that never stood side
/// by side, spaces are no words: they are neither doubled nor do they leave two words joined.
pub fn without(spans: &[Span], own: &dyn Fn(usize) -> bool) -> String {
    let stands = |at: usize, span: &Span| is_after(span) != own(at);
    let mut text = String::new();
    let mut last: Option<usize> = None;
    for (at, span) in spans.iter().enumerate() {
        if !stands(at, span) {
            continue;
        }
        let met = last.is_none_or(|last| {
            [is_before, is_after]
                .iter()
                .any(|side| beside(spans, last, at, *side))
        });
        let joined = if met { 0 } else { seam(&mut text, &span.text) };
        text.push_str(span.text.get(joined..).unwrap_or_default());
        last = Some(at);
    }
    text
}

/// Whether the later revision has these words.
pub fn is_after(span: &Span) -> bool {
    matches!(span.kind, SpanKind::Kept | SpanKind::Inserted)
}

fn is_before(span: &Span) -> bool {
    matches!(span.kind, SpanKind::Kept | SpanKind::Deleted)
}

/// Whether two spans stand side by side in one of the two texts.
fn beside(spans: &[Span], one: usize, other: usize, of: fn(&Span) -> bool) -> bool {
    let between = spans.get(one + 1..other).unwrap_or_default();
    let ends = [spans.get(one), spans.get(other)];
    ends.into_iter().flatten().all(of) && !between.iter().any(of)
}

/// Mends where a text goes on with what never followed it; how much of what follows is left out.
fn seam(text: &mut String, next: &str) -> usize {
    let before = text.trim_end().len();
    let spaces = next.len() - next.trim_start().len();
    match (before < text.len(), spaces > 0) {
        (true, true) => {
            let lines = |spaces: Option<&str>| spaces.unwrap_or_default().matches('\n').count();
            if lines(next.get(..spaces)) > lines(text.get(before..)) {
                text.truncate(before);
                return 0;
            }
            spaces
        }
        (false, false) => {
            if joins(text, next) {
                text.push(' ');
            }
            0
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SpanKind::{Deleted, Inserted, Kept, Passing};

    fn rejected(spans: &[(SpanKind, &str)], own: &[usize]) -> String {
        let span = |(kind, text): &(SpanKind, &str)| Span {
            text: (*text).to_owned(),
            kind: *kind,
            inserted: None,
            deleted: None,
            moved: None,
        };
        let spans: Vec<Span> = spans.iter().map(span).collect();
        without(&spans, &|at| own.contains(&at))
    }

    #[test]
    fn what_a_stroke_brought_goes_and_what_it_struck_stands_again() {
        let spans = [
            (Kept, "The "),
            (Deleted, "State"),
            (Inserted, "fund"),
            (Kept, " pays."),
        ];
        assert_eq!(rejected(&spans, &[1, 2]), "The State pays.");
        assert_eq!(rejected(&spans, &[]), "The fund pays.");
    }

    #[test]
    fn no_words_are_joined_and_no_space_is_doubled() {
        let spans = [
            (Kept, "one"),
            (Deleted, " two"),
            (Inserted, " "),
            (Kept, "three"),
        ];
        assert_eq!(rejected(&spans, &[2]), "one three");
        let spans = [
            (Kept, "one"),
            (Inserted, " new "),
            (Deleted, " "),
            (Kept, "three"),
        ];
        assert_eq!(rejected(&spans, &[1]), "one three");
        assert_eq!(rejected(&spans, &[2]), "one new three");
        let spans = [
            (Kept, "one"),
            (Passing, " "),
            (Inserted, "\n\n"),
            (Kept, "three"),
        ];
        assert_eq!(rejected(&spans, &[1]), "one\n\nthree");
        // What stood so before stands so again.
        let spans = [(Kept, "one"), (Deleted, "  two"), (Kept, " three")];
        assert_eq!(rejected(&spans, &[1]), "one  two three");
        let spans = [(Kept, "one"), (Inserted, "-"), (Kept, "three")];
        assert_eq!(rejected(&spans, &[1]), "onethree");
    }
}
