//! Sub-amendments that go together: one after the other on the same wording. Those that do not are variants of
//! the amendment they would amend.

use super::strand::Wanted;
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal, anchor};

/// An amendment's wording, and what it becomes with each of some sub-amendments, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Variant<'d> {
    pub(super) layers: Vec<(&'d AmendmentId, String)>,
}

impl<'d> Variant<'d> {
    fn holds(&self, id: &AmendmentId) -> bool {
        self.layers.iter().any(|(layer, _)| *layer == id)
    }

    fn wording(&self) -> &str {
        self.layers.last().map_or("", |(_, wording)| wording)
    }

    /// The layers of a sub-amendment on this wording, if its words are there.
    fn take(&self, original: &str, sub: &Variant<'d>) -> Option<Vec<(&'d AmendmentId, String)>> {
        let base = self.wording();
        let on = |(id, wording): &(&'d AmendmentId, String)| {
            let found = anchor(original, wording, base);
            found.result(base).map(|words| (*id, words.to_owned()))
        };
        sub.layers.iter().map(on).collect()
    }
}

/// The variants of an amendment; the first one holds as many of its sub-amendments as go together, in the order of
/// their numbers. Sub-amendments whose words are gone are added to `lost`.
pub(super) fn variants<'d>(
    dialogue: &'d Dialogue,
    wanted: &Wanted<'d>,
    amendment: &'d Amendment,
    lost: &mut Vec<AmendmentId>,
) -> Vec<Variant<'d>> {
    let own = Variant {
        layers: vec![(
            &amendment.id,
            dialogue.wording(amendment).unwrap_or_default(),
        )],
    };
    let mut found = vec![own.clone()];
    for sub in wanted.pending_subs(&amendment.id) {
        let Proposal::Sub { original, .. } = &sub.proposal else {
            continue;
        };
        // What is amended is what was tabled last: an amendment amends no amendment of itself, so this ends.
        for variant in variants(dialogue, wanted, sub, lost) {
            let free = found.iter_mut().filter(|one| !one.holds(&sub.id));
            let mut taken = free.into_iter().filter_map(|one| {
                let layers = one.take(original, &variant)?;
                Some((one, layers))
            });
            if let Some((one, layers)) = taken.next() {
                one.layers.extend(layers);
            } else if let Some(layers) = own.take(original, &variant) {
                drop(taken);
                let mut other = own.clone();
                other.layers.extend(layers);
                found.push(other);
            } else {
                lost.push(sub.id.clone());
            }
        }
    }
    found
}
