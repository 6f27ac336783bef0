//! What consent is bound to: the digest of a text.

use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal};
use crate::plan::{Clause, ClauseId, Plan, canonical, part};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

/// SHA-256 over a plan's id and what was agreed to. The plan's and the clause's id are part of it, so that a
/// position cannot be replayed elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

/// The text is not sixty-four hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigestError;

impl Digest {
    /// Of a clause's agreed content: everything but its place and its progress.
    pub fn of_clause(plan: &Plan, clause: &Clause) -> Digest {
        Digest::over("clause", &plan.manifest.id, &canonical(clause))
    }

    /// Of what an amendment proposes, with the sub-amendments that were adopted into it.
    pub fn of_amendment(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Digest {
        let mut content = amendment.canonical(dialogue);
        // Who agreed to strike a clause agreed to strike these words: it is struck as it then stands.
        if let Proposal::Remove { clause, on } = &amendment.proposal
            && let Some(found) = plan.clauses.get(clause)
        {
            let now = Digest::of_clause(plan, found);
            if now != *on {
                part(&mut content, "as-amended", &now.to_string());
            }
        }
        Digest::over("amendment", &plan.manifest.id, &content)
    }

    /// Of a clause or an amendment that is there.
    pub fn of(
        plan: &Plan,
        dialogue: &Dialogue,
        subject: &super::position::Subject,
    ) -> Option<Digest> {
        match subject {
            super::position::Subject::Clause(id) => {
                let clause = plan.clauses.get(id)?;
                Some(Digest::of_clause(plan, clause))
            }
            super::position::Subject::Amendment(id) => {
                let amendment = dialogue.amendments.get::<AmendmentId>(id)?;
                Some(Digest::of_amendment(plan, dialogue, amendment))
            }
        }
    }

    /// Of several clauses together, whatever their order: what is the same for all who hold the same texts of them.
    pub fn of_texts(plan: &str, clauses: &[(ClauseId, Digest)]) -> Digest {
        let mut sorted: Vec<&(ClauseId, Digest)> = clauses.iter().collect();
        sorted.sort();
        sorted.dedup();
        let mut content = Vec::new();
        for (id, digest) in sorted {
            part(&mut content, id.as_str(), &digest.to_string());
        }
        Digest::over("texts", plan, &content)
    }

    /// Half of it, which is enough to tell texts apart and short enough to be read aloud.
    pub fn first_half(&self) -> [u8; 16] {
        let (half, _) = self.0.as_chunks::<16>();
        half.first().copied().unwrap_or_default()
    }

    pub(in crate::dialogue) fn over(kind: &str, plan: &str, content: &[u8]) -> Digest {
        let mut hash = Sha256::new();
        // The lengths keep one part from passing for another's.
        for part in [kind.as_bytes(), plan.as_bytes(), content] {
            hash.update(format!("{}\n", part.len()));
            hash.update(part);
        }
        Digest(hash.finalize().into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Digest {
    type Err = DigestError;

    fn from_str(text: &str) -> Result<Self, DigestError> {
        let mut bytes = [0; 32];
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        if pairs.len() != bytes.len() || !rest.is_empty() {
            return Err(DigestError);
        }
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(DigestError),
        };
        for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Ok(Digest(bytes))
    }
}
