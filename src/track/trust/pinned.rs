//! Tags of adoptions that this machine has seen before: one that is gone, or another one by now, is told, unless its
//! adoption was taken back meanwhile.

use super::{Evidence, Said, Seen, What};
use crate::track::CommitId;
use std::collections::BTreeSet;

/// What became of the tags that were seen.
pub fn moved(evidence: &Evidence, seen: &Seen) -> Vec<What> {
    let undone = undone(evidence);
    let mut found = Vec::new();
    for (name, (id, at)) in &seen.tags {
        let now = evidence.named.get(name);
        if now == Some(id) || undone.contains(at) || evidence.taken_back.contains(id) {
            continue;
        }
        found.push(match now {
            None => What::TagGone(name.clone()),
            Some(_) => What::TagMoved(name.clone()),
        });
    }
    found
}

/// The changes whose adoptions were taken back.
fn undone(evidence: &Evidence) -> BTreeSet<CommitId> {
    let gone = evidence.touches.iter();
    let gone = gone.filter(|touch| touch.record.said == Said::Adoption && touch.after.is_none());
    let gone = gone.filter_map(|touch| evidence.acts.get(touch.at)?.undoes);
    gone.filter_map(|at| evidence.acts.get(at).map(|act| act.id))
        .collect()
}
