//! Rejecting a stroke: taking it back as a change of its own.

use super::view::Tracked;
use crate::plan::{ClauseId, Edit};
use crate::track::SpanKind;

/// The edit that takes back the stroke under the cursor: what it inserted goes, what it struck comes back.
pub(super) fn reject(tracked: &Tracked, clause: &ClauseId) -> Option<Edit> {
    let stroke = tracked.stroke(tracked.cursor.0);
    let (field, _) = tracked.flow.span(stroke.clone().next()?)?;
    let struck: Vec<(usize, usize)> = stroke.filter_map(|run| tracked.flow.span(run)).collect();
    let (name, spans) = tracked.found.as_ref()?.tracked.fields.get(field)?;
    let stays = |at: usize, kind: SpanKind| {
        let stands = matches!(kind, SpanKind::Kept | SpanKind::Inserted);
        stands != struck.contains(&(field, at))
    };
    let text: String = spans
        .iter()
        .enumerate()
        .filter(|(at, span)| stays(*at, span.kind))
        .map(|(_, span)| span.text.as_str())
        .collect();
    Some(Edit::Set {
        clause: clause.clone(),
        field: name.clone(),
        value: Some(text).filter(|text| !text.is_empty()),
    })
}
