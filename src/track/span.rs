//! What tracked text is made of.

use super::ChangeIx;
use crate::plan::{ClauseId, Field, words};
use crate::text::{Alike, Change, Piece, RunKind, Vocabulary, Word, alikes};
use serde::{Deserialize, Serialize};

/// What became of the words of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SpanKind {
    /// In the baseline and in the revision.
    Kept,
    /// In the revision only.
    Inserted,
    /// In the baseline only.
    Deleted,
    /// In neither: it came after the baseline and went before the revision.
    Passing,
}

/// A run of words with one fate. Kept and inserted spans in order are the revision's text exactly, kept and
/// deleted ones the baseline's; passing spans are in neither.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The words, with the spaces between them. Not safe to display raw.
    pub text: String,
    /// What became of them.
    pub kind: SpanKind,
    /// The change that wrote them: for inserted and passing spans, for deleted ones that the revision never knew, and for
    /// every span of a blame.
    pub inserted: Option<ChangeIx>,
    /// The change that struck them: for deleted and passing spans. Absent where the revision never knew
    /// these words, because the two histories went separate ways.
    pub deleted: Option<ChangeIx>,
    /// The change that moved them: they are deleted here and inserted there, or the other way round, be it in another
    /// field or clause, and are nobody's news.
    pub moved: Option<ChangeIx>,
}

impl Span {
    /// The change whose stroke it is: of words that were moved the one that moved them, and of words that the revision never
    /// had none.
    pub fn stroke(&self) -> Option<ChangeIx> {
        let last = match self.kind {
            SpanKind::Deleted => self.deleted,
            _ => self.deleted.or(self.inserted),
        };
        self.moved.or(last)
    }

    /// The change whose hand shows on it: the last one, or of words that the revision never had the one that wrote them.
    pub fn shown_by(&self) -> Option<ChangeIx> {
        self.deleted.or(self.inserted)
    }
}

words! {
    /// What became of a clause.
    #[derive(Serialize, Deserialize)]
    ClauseChange {
        /// It is new.
        Added,
        /// It is gone.
        Removed,
        /// A field reads differently.
        Changed,
        /// Only its place is another.
        Moved,
        /// Nothing.
        Same,
    }
}

/// The words of a field that only look like those they replaced.
pub fn alikes_in(spans: &[Span]) -> Vec<Alike> {
    let runs = spans.iter().filter_map(|span| {
        let kind = match span.kind {
            _ if span.moved.is_some() => return None,
            SpanKind::Kept => RunKind::Kept,
            SpanKind::Inserted => RunKind::Inserted,
            SpanKind::Deleted => RunKind::Deleted,
            SpanKind::Passing => return None,
        };
        Some((kind, span.text.as_str()))
    });
    alikes(runs)
}

/// A clause between a baseline and a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackedClause {
    /// The clause.
    pub id: ClauseId,
    /// What became of it.
    pub change: ClauseChange,
    /// Its fields at either end or in between, in the order of the revision.
    pub fields: Vec<(Field, Vec<Span>)>,
}

/// A run of kept text.
pub(super) fn kept(text: &str) -> Vec<Span> {
    let span = Span {
        text: text.to_owned(),
        kind: SpanKind::Kept,
        inserted: None,
        deleted: None,
        moved: None,
    };
    if text.is_empty() { vec![] } else { vec![span] }
}

/// Puts words with the same fate together.
pub(super) fn spans(pieces: &[Piece<Word>], vocabulary: &Vocabulary) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for piece in pieces {
        let writer = Some(ChangeIx(piece.writer));
        let striker = piece.striker.map(ChangeIx);
        let moved = piece.carrier.map(ChangeIx);
        let (kind, inserted, deleted) = match piece.change {
            Change::Kept => (SpanKind::Kept, None, None),
            Change::Inserted => (SpanKind::Inserted, writer, None),
            // Nobody struck what only the other of two lines ever had: it is whoever wrote it that has it there.
            Change::Deleted if piece.apart => (SpanKind::Deleted, writer, None),
            Change::Deleted => (SpanKind::Deleted, None, striker),
            Change::Passing => (SpanKind::Passing, writer, striker),
        };
        match spans.last_mut() {
            Some(last)
                if (last.kind, last.inserted, last.deleted, last.moved)
                    == (kind, inserted, deleted, moved) =>
            {
                last.text.push_str(vocabulary.text(piece.word));
            }
            _ => spans.push(Span {
                text: vocabulary.text(piece.word).to_owned(),
                kind,
                inserted,
                deleted,
                moved,
            }),
        }
    }
    spans
}
