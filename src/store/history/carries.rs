//! Changes that may have carried words from one clause or field to another, told from the files alone: whose history is
//! that of one clause, or that of a few changes, does not say whose such words are.

use super::commit::RawCommit;
use super::trees::{Comparison, Difference, Trees};
use super::{Blobs, HistoryError};
use crate::plan::Field;
use crate::store::packs::Reader;
use crate::text::Vocabulary;
use crate::track::{Change, ObjectId, Texts, Traces, meet, traces};

/// Whether words may have been carried across fields by a change that made this difference.
pub(super) fn carries(blobs: &Blobs, found: &[Difference]) -> bool {
    // What takes words out is needed as well as what puts them in.
    let takes = found.iter().any(|file| file.old.is_some());
    let mut vocabulary = Vocabulary::new();
    let mut all = || -> Vec<Traces> {
        let files = found.iter().map(|file| (file.old, file.new));
        let traces = files.filter_map(|ends| left(blobs, &mut vocabulary, ends));
        traces.collect()
    };
    takes && meet(&all())
}

/// Whether words may have been carried into a clause by one of the changes to it.
pub(super) fn carried_into(
    objects: Reader<'_>,
    (blobs, plan): (&Blobs, &str),
    changes: &[Change],
) -> bool {
    let mut trees = Trees::new(objects, plan);
    let mut vocabulary = Vocabulary::new();
    changes.iter().any(|change| {
        let [touch] = change.touches.as_slice() else {
            return false;
        };
        let own =
            change.parents.len() == 1 && change.undoes.is_empty() && change.takes_back.is_empty();
        let came = |traces: &Traces| traces.iter().any(|(_, trace)| !trace.written.is_empty());
        own && left(blobs, &mut vocabulary, (touch.old, touch.new))
            .is_some_and(|traces| came(&traces))
            && differences(objects, &mut trees, change)
                .is_some_and(|differing| carries(blobs, &differing))
    })
}

/// Whether the plan came from another folder with one of the changes, so that what it said before lies there.
pub(super) fn moved_here(
    objects: Reader<'_>,
    plan: &str,
    changes: &[Change],
) -> Result<bool, HistoryError> {
    let mut trees = Trees::new(objects, plan);
    for change in changes {
        if !change.touches.iter().any(|touch| touch.old.is_none()) {
            continue;
        }
        let object = objects.read(change.id)?;
        let commit = RawCommit::parse(object.data()).ok_or(HistoryError::Damaged(change.id))?;
        for parent in &commit.parents {
            let before = trees.of_commit(*parent)?;
            if trees.moved_from(before, commit.tree)?.is_some() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// All that a change differs in from the one before.
fn differences(
    objects: Reader<'_>,
    trees: &mut Trees<'_>,
    change: &Change,
) -> Option<Vec<Difference>> {
    let object = objects.read(change.id).ok()?;
    let commit = RawCommit::parse(object.data())?;
    let comparison = Comparison {
        id: change.id,
        commit: 0,
        parent: 0,
        old: Some(trees.of_commit(*commit.parents.first()?).ok()?),
        new: commit.tree,
    };
    let mut differing = Vec::new();
    trees.compare(comparison, &mut differing).ok()?;
    Some(differing)
}

/// The traces that a change left in one clause; nothing where a file cannot be read.
fn left(
    blobs: &Blobs,
    vocabulary: &mut Vocabulary,
    (old, new): (Option<ObjectId>, Option<ObjectId>),
) -> Option<Traces> {
    let fields = |blob: Option<ObjectId>| -> Option<Vec<(Field, String)>> {
        blob.map_or(Some(Vec::new()), |blob| blobs.fields(blob))
    };
    Some(traces(vocabulary, &fields(old)?, &fields(new)?))
}
