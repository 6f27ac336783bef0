//! Blame carried on: what is known of one revision, and the few changes made since.

use super::blame::{said, writers};
use super::lineage::{Lineage, NOTHING, Node, Takes};
use super::weaver::Weaver;
use super::woven::{Brought, FieldVersion, FieldVersions, Woven};
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
    let mut weaver = Weaver::new(texts, &lineage);
    let mut woven = Woven::default();
    let before_said = before.map_or(&[][..], |clause| &clause.said);
    for (field, marks) in before_said {
        let marks = marks.iter().map(|mark| (field.clone(), *mark));
        weaver.older.extend(marks);
    }
    let mut field_versions = before.map(|clause| known(&mut weaver, &mut woven, clause));
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
        let before = field_versions.into_iter().collect();
        let none = Brought::default();
        field_versions = Some(weaver.version(&mut woven, (NOTHING, &node), before, &none));
    }
    if weaver.unsure || matches!(made.last(), Some((_, None))) {
        return None;
    }
    woven.versions.insert(0, field_versions?);
    Some(BlamedClause {
        id: id.clone(),
        fields: writers(&woven, &weaver.vocabulary, 0),
        said: said(&woven, before_said),
    })
}

/// The version that a blame speaks of, woven as if nothing had come before it.
fn known(weaver: &mut Weaver<'_>, woven: &mut Woven, clause: &BlamedClause) -> FieldVersions {
    let mut field_versions = FieldVersions::new();
    for (field, spans) in &clause.fields {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let words = weaver.vocabulary.intern_text(&text);
        let mut ends = Ends::of(spans);
        let mut at = 0;
        let written = words.into_iter().map(|word| {
            let writer = ends.writer(at);
            at += weaver.vocabulary.text(word).len();
            (word, writer)
        });
        let written: Vec<_> = written.collect();
        let slot = woven.slot(field);
        field_versions.resize(field_versions.len().max(slot + 1), FieldVersion::default());
        if let Some((_, weave)) = woven.fields.get_mut(slot)
            && let Some(field_version) = field_versions.get_mut(slot)
        {
            *field_version = FieldVersion {
                version: Rc::new(weave.begin(written)),
                text: Some(Rc::from(text)),
            };
            if let (Some(earlier), Some(text)) = (woven.earlier.get_mut(slot), &field_version.text)
            {
                earlier.note(text, NOTHING, &field_version.version);
            }
        }
    }
    field_versions
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
