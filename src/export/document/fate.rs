//! What becomes of words in a place of a document: what happened to them, and what happened to the clause that they stand in.

use super::model::Change;
use super::order::Stand;
use crate::track::{ChangeIx, Span, SpanKind};

/// What became of words, and by which change.
pub type Fate = Option<(Change, Option<ChangeIx>)>;

/// The fate of a span where its clause stands so; nothing where it does not stand there at all. A clause that came in brings
/// its words as they are now, one that went takes them as they were.
pub fn fate(span: &Span, stand: Stand) -> Option<Fate> {
    let own = match span.kind {
        SpanKind::Kept => None,
        SpanKind::Inserted => Some((Change::Inserted, span.moved.or(span.inserted))),
        SpanKind::Deleted => Some((Change::Deleted, span.moved.or(span.deleted))),
        SpanKind::Passing => return None,
    };
    match (stand, own) {
        (Stand::Stays, own) => Some(own),
        (Stand::New(_) | Stand::Here(_), Some((Change::Deleted, _))) => None,
        (Stand::Gone(_) | Stand::Away(_), Some((Change::Inserted, _))) => None,
        (stand, None) => Some(whole(stand)),
        (_, own) => Some(own),
    }
}

/// What becomes of a clause as a whole where it stands so; nothing where it stays.
pub fn whole(stand: Stand) -> Fate {
    match stand {
        Stand::Stays => None,
        Stand::New(by) | Stand::Here(by) => Some((Change::Inserted, by)),
        Stand::Gone(by) | Stand::Away(by) => Some((Change::Deleted, by)),
    }
}
