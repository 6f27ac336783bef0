//! Who stands behind a change, judged from what is known of all changes: values in, values out.
//!
//! A change claims a party. A signature proves the claim if its key was that party's at that place in the history; and
//! whose a key is says `plan.toml`, as far as only those changed it who may. So that nobody becomes a party by writing a
//! file, a key counts if it was brought by a change that the party or the secretariat signed. The first key of a party
//! cannot be: it is believed, and said aloud. How git verifies a signature plays no part: it asks neither for the party
//! nor for the place.

mod altered;
mod finding;
mod held;
mod judge;
mod keeping;
mod lines;
mod pinned;
mod record;
mod ring;
#[cfg(test)]
mod tests;
mod told;

#[cfg(test)]
mod keeping_tests;

pub use altered::{Altered, How, Why};
pub use finding::{Finding, What};
pub use held::{Behind, Held};
pub use judge::judge;
pub use pinned::moved;
pub use record::{Record, Said, Touch};
pub use ring::{Ring, Trusted};
pub use told::{Count, Told, three, told};

use super::{CommitId, ObjectId};
use crate::plan::{ClauseId, PublicKey, Voice, words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is known of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// There is none.
    None,
    /// It is of a kind that is not verified here, such as OpenPGP.
    Foreign,
    /// It does not belong to what it stands on, or cannot be read.
    Broken,
    /// It was made by this key.
    By(PublicKey),
}

/// A key as `plan.toml` has it at some place in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The key.
    pub key: PublicKey,
    /// For whom it signs.
    pub voice: Voice,
    /// From when on, in seconds since 1970.
    pub from: Option<i64>,
    /// Until when.
    pub until: Option<i64>,
}

/// What a change is, as far as it matters here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A change like any other.
    #[default]
    Change,
    /// It records what a party holds.
    Position,
    /// It adopts the plan or a part of it.
    Adoption,
}

/// A change, as it is judged who stands behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgedAct {
    /// The commit.
    pub id: CommitId,
    /// Earlier acts, by their places.
    pub parents: Vec<usize>,
    /// When it says that it was recorded, in seconds since 1970.
    pub time: i64,
    /// For whom it says that it was made.
    pub claim: Option<Voice>,
    /// What it is.
    pub kind: Kind,
    /// The act that it says it takes back, by its place.
    pub undoes: Option<usize>,
    /// The keys that `plan.toml` has after it.
    pub keys: Arc<Vec<Declared>>,
    /// Its signature.
    pub signature: Signature,
}

/// The tag of an adoption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// What the adoption is called. Not safe to display raw.
    pub name: String,
    /// Its own object.
    pub id: ObjectId,
    /// The change that it names, by its place.
    pub at: usize,
    /// Its signature.
    pub signature: Signature,
}

/// Words that an adoption names and that are not those of its revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differs {
    /// The change.
    pub at: usize,
    /// What it is called. Not safe to display raw.
    pub name: String,
    /// The clauses.
    pub clauses: Vec<ClauseId>,
}

/// A position that came into the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// With which change.
    pub at: usize,
    /// Whose.
    pub party: Voice,
    /// On what: `clause:<id>` or `amendment:<id>`.
    pub subject: String,
    /// Whether the text it is bound to ever stood.
    pub stood: bool,
}

/// Everything there is to judge by.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// Every change, parents before children.
    pub acts: Vec<JudgedAct>,
    /// The tags of adoptions.
    pub tags: Vec<Tagged>,
    /// Positions that came into the plan.
    pub positions: Vec<Taken>,
    /// What became of what somebody said.
    pub touches: Vec<Touch>,
    /// Every tag there is by its name, of whatever it is.
    pub named: BTreeMap<String, ObjectId>,
    /// Tags that were taken back, as earlier versions did.
    pub taken_back: BTreeSet<ObjectId>,
    /// Adoptions that name other words than their revisions hold.
    pub differs: Vec<Differs>,
    /// Adoptions that change the text they adopt.
    pub changing: Vec<usize>,
    /// What was found of the repository itself.
    pub repository: Vec<What>,
}

impl Evidence {
    /// The tags of adoptions by their names: each with the change that it names. What is remembered on this machine.
    pub fn adoptions(&self) -> BTreeMap<String, (ObjectId, CommitId)> {
        let tags = self.tags.iter();
        let named = tags.filter_map(|tag| {
            let act = self.acts.get(tag.at)?;
            Some((tag.name.clone(), (tag.id, act.id)))
        });
        named.collect()
    }
}

/// What this machine has seen before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The change that the branch stood at.
    pub head: Option<ObjectId>,
    /// The first keys of each party, by their fingerprints.
    pub first: BTreeMap<Voice, Vec<String>>,
    /// The tags of adoptions by their names: each with the change that it named.
    pub tags: BTreeMap<String, (ObjectId, CommitId)>,
}

words! {
    /// Who stands behind an act.
    Stands {
        /// The party that it claims, by its signature.
        Signed,
        /// The secretariat, by its signature, for the party that it claims.
        Recorded,
        /// Nobody who can be proved: there is no signature.
        Unsigned,
        /// Nobody: the signature proves something else than the claim.
        Refused,
        /// It claims nobody.
        Unclaimed,
    }
}

/// The judgement.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    /// What was found, what is grave first.
    pub findings: Vec<Finding>,
    /// Who stands behind each act, in the order of the acts.
    pub stands: Vec<Stands>,
    /// The acts without a signature that is verified, since there are keys; by their places.
    pub unsigned: Vec<usize>,
    /// Who stands behind the positions that are held at the end.
    pub held: Held,
    /// The keys that count at the end of the history.
    pub ring: Arc<Ring>,
}

impl Verdict {
    /// Whether nothing grave was found.
    pub fn holds(&self) -> bool {
        !self.findings.iter().any(Finding::is_grave)
    }

    /// Whether anything is signed by somebody it can be.
    pub fn is_signed(&self) -> bool {
        let mut stands = self.stands.iter();
        stands.any(|one| matches!(one, Stands::Signed | Stands::Recorded))
    }

    /// Whether everything is signed besides, since there are keys.
    pub fn holds_strictly(&self) -> bool {
        self.holds() && self.is_signed() && self.unsigned.is_empty()
    }

    /// The first keys of each party, by their fingerprints: what is remembered on this machine.
    pub fn first(&self) -> BTreeMap<Voice, Vec<String>> {
        let first = self.ring.first.iter();
        first
            .map(|(voice, root)| (*voice, root.fingerprints()))
            .collect()
    }
}
