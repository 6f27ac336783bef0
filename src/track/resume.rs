//! Blame carried on: what is known of one revision, and the few changes made since.

use super::blame::{said, writers};
use super::lineage::{Lineage, NOTHING, Node, Takes};
use super::loom::{Brought, Cloth, Loom, Strand, Strands};
use super::{BlamedClause, ChangeIx, ObjectId, Span, Texts};
use crate::plan::ClauseId;
use std::rc::Rc;

/// A clause after changes that follow one another, given its blame `before` them (none where it never existed)
/// and the file that each of them left. None of the changes is a merge, or takes something back. The same as
/// blame over the whole history, or nothing: where the last of the changes removed the clause, and where a field
/// says again what it said before, because then its writers are those of then.
pub fn resume(
    texts: &dyn Texts,
    id: &ClauseId,
    before: Option<&BlamedClause>,
    made: &[(ChangeIx, Option<ObjectId>)],
) -> Option<BlamedClause> {
    let lineage = Lineage::default();
    let mut loom = Loom::new(texts, &lineage);
    let mut cloth = Cloth::default();
    let before_said = before.map_or(&[][..], |clause| &clause.said);
    for (field, marks) in before_said {
        let marks = marks.iter().map(|mark| (field.clone(), *mark));
        loom.older.extend(marks);
    }
    let mut strands = before.map(|clause| known(&mut loom, &mut cloth, clause));
    for (change, blob) in made {
        let node = Node {
            clause: 0,
            change: *change,
            blob: *blob,
            parents: Vec::new(),
            merge: false,
            claimed: false,
            takes: Takes::Nothing,
        };
        let before = strands.into_iter().collect();
        let none = Brought::default();
        strands = Some(loom.version(&mut cloth, (NOTHING, &node), before, &none));
    }
    if loom.unsure || matches!(made.last(), Some((_, None))) {
        return None;
    }
    cloth.versions.insert(0, strands?);
    Some(BlamedClause {
        id: id.clone(),
        fields: writers(&cloth, &loom.vocabulary, 0),
        said: said(&cloth, before_said),
    })
}

/// The version that a blame speaks of, woven as if nothing had come before it.
fn known(loom: &mut Loom<'_>, cloth: &mut Cloth, clause: &BlamedClause) -> Strands {
    let mut strands = Strands::new();
    for (field, spans) in &clause.fields {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let words = loom.vocabulary.intern_text(&text);
        let mut ends = Ends::of(spans);
        let mut at = 0;
        let written = words.into_iter().map(|word| {
            let writer = ends.writer(at);
            at += loom.vocabulary.text(word).len();
            (word, writer)
        });
        let written: Vec<_> = written.collect();
        let slot = cloth.slot(field);
        strands.resize(strands.len().max(slot + 1), Strand::default());
        if let Some((_, weave)) = cloth.fields.get_mut(slot)
            && let Some(strand) = strands.get_mut(slot)
        {
            *strand = Strand {
                version: Rc::new(weave.begin(written)),
                text: Some(Rc::from(text)),
            };
            if let (Some(earlier), Some(text)) = (cloth.earlier.get_mut(slot), &strand.text) {
                earlier.note(text, NOTHING, &strand.version);
            }
        }
    }
    strands
}

/// Finds who wrote the byte at an offset, offsets rising.
struct Ends<'a> {
    spans: std::slice::Iter<'a, Span>,
    end: usize,
    writer: u32,
}

impl<'a> Ends<'a> {
    fn of(spans: &'a [Span]) -> Self {
        Ends {
            spans: spans.iter(),
            end: 0,
            writer: 0,
        }
    }

    fn writer(&mut self, at: usize) -> u32 {
        while at >= self.end {
            let Some(span) = self.spans.next() else { break };
            self.end += span.text.len();
            self.writer = span.inserted.map_or(0, |ChangeIx(writer)| writer);
        }
        self.writer
    }
}
