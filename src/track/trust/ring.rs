//! The keys that count at a place in the history, and what a change does to them.

use super::Declared;
use crate::plan::{PublicKey, Voice};
use crate::track::CommitId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A key that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    /// For whom it signs.
    pub voice: Voice,
    /// From when on, in seconds since 1970.
    pub from: Option<i64>,
    /// Until when.
    pub until: Option<i64>,
}

impl Trusted {
    fn of(declared: &Declared) -> Trusted {
        Trusted {
            voice: declared.voice,
            from: declared.from,
            until: declared.until,
        }
    }

    /// Whether it signs at a time.
    pub fn signs_at(&self, time: i64) -> bool {
        self.from.is_none_or(|from| from <= time) && self.until.is_none_or(|until| time < until)
    }
}

/// The first keys of a party: those that were believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// With which change they came.
    pub at: CommitId,
    /// They.
    pub keys: Vec<PublicKey>,
    /// Whether the secretariat had its key by then. Only then may it bring further ones: else whoever comes after a party
    /// could be believed as its secretariat, and give the party keys.
    pub kept: bool,
}

impl Root {
    /// Their fingerprints, sorted.
    pub fn fingerprints(&self) -> Vec<String> {
        let mut prints: Vec<String> = self.keys.iter().map(PublicKey::fingerprint).collect();
        prints.sort();
        prints
    }
}

/// All keys that count at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ring {
    /// They, with those that do not sign any more.
    pub keys: BTreeMap<PublicKey, Trusted>,
    /// The first of each party.
    pub first: BTreeMap<Voice, Root>,
}

/// Who makes a change, as far as that is proved.
pub(super) struct Hand<'a> {
    /// Whose key signed it, if it is one that counts.
    pub signer: Option<Voice>,
    /// The key that signed it, whoever's it is.
    pub key: Option<&'a PublicKey>,
    /// Whether its signature proves nothing.
    pub broken: bool,
    /// For whom it says that it was made.
    pub claim: Option<Voice>,
    /// When it can have been made at the earliest.
    pub clock: i64,
    /// Whether nothing is known of before: what it has is believed, whoever brought it.
    pub beginning: bool,
}

/// A key that a change adds, changes or removes.
pub(super) type Step<'a> = (&'a PublicKey, Option<&'a Declared>);

impl Ring {
    /// Whether a party has a key that signs at a time.
    pub fn signs(&self, voice: Voice, time: i64) -> bool {
        let mut keys = self.keys.values();
        keys.any(|key| key.voice == voice && key.signs_at(time))
    }

    /// What counts where several lines of the history meet. Of two lines that each believed another first key, the line
    /// that the others were merged into keeps its own: else whoever works from before the first key could bring one.
    /// With the keys that do not count any more.
    pub(super) fn meet(rings: &[Arc<Ring>]) -> (Arc<Ring>, Vec<(PublicKey, Voice)>) {
        let Some((own, others)) = rings.split_first() else {
            return (Arc::default(), Vec::new());
        };
        if others
            .iter()
            .all(|other| Arc::ptr_eq(own, other) || other == own)
        {
            return (Arc::clone(own), Vec::new());
        }
        let mut all = (**own).clone();
        let mut lost = Vec::new();
        for other in others {
            let mut kept = |voice: Voice| match (all.first.get(&voice), other.first.get(&voice)) {
                (Some(own), Some(root)) => own.keys.iter().any(|key| root.keys.contains(key)),
                (None, Some(root)) => {
                    all.first.insert(voice, root.clone());
                    true
                }
                (_, None) => true,
            };
            let kept: Vec<Voice> = other
                .first
                .keys()
                .copied()
                .filter(|voice| kept(*voice))
                .collect();
            for (key, trusted) in &other.keys {
                if !kept.contains(&trusted.voice) {
                    lost.push((key.clone(), trusted.voice));
                    continue;
                }
                let known = all
                    .keys
                    .entry(key.clone())
                    .or_insert_with(|| trusted.clone());
                // What was ended on either side is ended.
                known.until = [known.until, trusted.until].into_iter().flatten().min();
                known.from = known.from.max(trusted.from);
            }
        }
        (Arc::new(all), lost)
    }

    /// Takes the keys that a change adds, changes or removes, as far as it may. The others are handed back.
    pub(super) fn take(
        self: &Arc<Ring>,
        steps: &[Step<'_>],
        hand: &Hand<'_>,
        at: CommitId,
    ) -> (Arc<Ring>, Vec<(PublicKey, Voice)>) {
        let mut after = (**self).clone();
        let mut refused = Vec::new();
        let mut brought = steps.iter().filter_map(|(_, new)| new.map(|new| new.voice));
        let brings_secretariat = brought.any(|voice| voice == Voice::Secretariat);
        for (key, new) in steps {
            let old = self.keys.get(*key);
            let Some(voice) = new.map(|it| it.voice).or(old.map(|it| it.voice)) else {
                continue;
            };
            let may = self.may(hand.signer, voice, old, *new);
            let first = !may && self.is_first(key, voice, steps, hand);
            match (may || first, new) {
                (true, Some(new)) => {
                    after.keys.insert((*key).clone(), Trusted::of(new));
                }
                // What is taken off the list stays known, so that no other line brings it back; it is ended.
                (true, None) => {
                    if let Some(gone) = after.keys.get_mut(*key) {
                        gone.until = gone.until.into_iter().chain([hand.clock]).min();
                    }
                }
                (false, _) => refused.push(((*key).clone(), voice)),
            }
            if may || first {
                let root = after.first.entry(voice).or_insert_with(|| Root {
                    at,
                    keys: Vec::new(),
                    kept: self.first.contains_key(&Voice::Secretariat) || brings_secretariat,
                });
                if root.at == at && new.is_some() && !root.keys.contains(*key) {
                    root.keys.push((*key).clone());
                }
            }
        }
        (Arc::new(after), refused)
    }

    /// Whether whoever signed may do this to a key: its party, or the secretariat that kept the party's keys from the
    /// first. Any secretariat may end a key.
    fn may(
        &self,
        signer: Option<Voice>,
        voice: Voice,
        old: Option<&Trusted>,
        new: Option<&Declared>,
    ) -> bool {
        let of_one = old.is_none_or(|old| old.voice == voice);
        let Some(Voice::Secretariat) = signer else {
            return signer == Some(voice) && of_one;
        };
        let kept = |voice: Voice| self.first.get(&voice).is_none_or(|root| root.kept);
        let ends = old.is_some_and(|old| match new {
            None => true,
            Some(new) => {
                let same = new.voice == old.voice && new.from == old.from;
                let sooner = new
                    .until
                    .is_some_and(|new| old.until.is_none_or(|old| new <= old));
                same && sooner
            }
        });
        ends || kept(voice) && old.is_none_or(|old| kept(old.voice))
    }

    /// Whether a key is to be believed as the first of its party: no key of it was known here, and the change claims to be
    /// the party's own, or the secretariat's while that has no key to sign with.
    fn is_first(&self, key: &PublicKey, voice: Voice, steps: &[Step<'_>], hand: &Hand<'_>) -> bool {
        if self.first.contains_key(&voice) || self.keys.contains_key(key) || hand.broken {
            return false;
        }
        if hand.beginning {
            return true;
        }
        let brought = |key: &PublicKey| steps.iter().any(|(one, new)| *one == key && new.is_some());
        // Signed by a key that neither counts nor comes with it: somebody else's act.
        if hand.signer.is_none() && hand.key.is_some_and(|key| !brought(key)) {
            return false;
        }
        match hand.claim {
            Some(Voice::Secretariat) => {
                voice == Voice::Secretariat || !self.first.contains_key(&Voice::Secretariat)
            }
            claim => claim == Some(voice),
        }
    }
}
