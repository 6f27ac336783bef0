//! Rejecting a stroke: taking it back as a change of its own.

use crate::app::model::tracked::Tracked;
use crate::plan::{ClauseId, Edit};
use crate::track::{ChangeIx, Span, SpanKind, is_after, without};

/// What comes of rejecting the stroke under the cursor.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    /// This takes it back: strokes of these changes.
    Edit(Edit, Vec<ChangeIx>),
    /// It was taken back already: what it struck stands again beside it.
    Back,
    /// There is no stroke under the cursor.
    Nothing,
}

/// Takes back the stroke under the cursor: what it inserted goes, what it struck comes back.
pub(super) fn reject(tracked: &Tracked, clause: &ClauseId) -> Verdict {
    let stroke = tracked.stroke(tracked.cursor.0);
    let struck: Vec<(usize, usize)> = stroke.filter_map(|run| tracked.flow.span(run)).collect();
    let Some(&(field, first)) = struck.first() else {
        return Verdict::Nothing;
    };
    let fields = tracked.found.as_ref().map(|found| &found.tracked.fields);
    let Some((name, spans)) = fields.and_then(|fields| fields.get(field)) else {
        return Verdict::Nothing;
    };
    // What was moved goes back to where it was: it is struck in one place and comes back in the other. So do the
    // spaces that were put and struck beside it.
    let moved: Vec<ChangeIx> = struck
        .iter()
        .filter_map(|(_, at)| spans.get(*at)?.moved)
        .collect();
    let carried = |at: usize| {
        let span = spans.get(at);
        let of = |by: Option<ChangeIx>| by.is_some_and(|by| moved.contains(&by));
        span.is_some_and(|span| {
            let space = span.text.trim().is_empty() && of(span.shown_by());
            of(span.moved) || space
        })
    };
    let own = |at: usize| struck.contains(&(field, at)) || carried(at);
    if is_back(spans, first, own) {
        return Verdict::Back;
    }
    let text = without(spans, &own);
    let edit = Edit::Set {
        clause: clause.clone(),
        field: name.clone(),
        value: Some(text).filter(|text| !text.is_empty()),
    };
    Verdict::Edit(
        edit,
        changes(struck.iter().filter_map(|(_, at)| spans.get(*at))),
    )
}

/// Whose strokes these are.
fn changes<'a>(struck: impl Iterator<Item = &'a Span>) -> Vec<ChangeIx> {
    let mut by: Vec<ChangeIx> = struck.filter_map(Span::stroke).collect();
    by.sort_unstable();
    by.dedup();
    by
}

/// Whether words that the stroke took away were put back by another one, in the same unbroken stretch of marks.
/// Restoring them once more would say them twice.
fn is_back(spans: &[Span], first: usize, own: impl Fn(usize) -> bool) -> bool {
    let marked = |(_, span): &(usize, &Span)| span.kind != SpanKind::Kept;
    let all = || spans.iter().enumerate();
    let before = all().take(first).rev().take_while(marked);
    let after = all().skip(first).take_while(marked);
    let block: Vec<(usize, &Span)> = before.chain(after).collect();
    let gone = block
        .iter()
        .filter(|(at, span)| own(*at) && !is_after(span));
    let words = gone.map(|(_, span)| span.text.trim());
    let again = |words: &str| {
        let others = block
            .iter()
            .filter(|(at, span)| !own(*at) && is_after(span));
        !words.is_empty()
            && others
                .into_iter()
                .any(|(_, span)| span.text.contains(words))
    };
    words.into_iter().any(again)
}
