//! Who stands behind what was adopted, for the annex of its document: judged without what this computer remembers, so that the
//! same plan gives the same document everywhere.

use super::Past;
use crate::dialogue::{Digest, Standing, Subject};
use crate::export::document::Signatures;
use crate::plan::{Clause, ClauseId, Voice};
use crate::shell::trust::judged;
use crate::track::trust::{Behind, Held, three};

/// Of a text that was adopted: the clauses of `scope`, all where there are none.
pub fn signatures(past: &Past, scope: &[ClauseId], parties: &[Voice]) -> Signatures {
    let verdict = match judged(&past.open, past.rev) {
        Ok(Some(verdict)) => verdict,
        Ok(None) => return Signatures::NoKeys,
        Err(why) => return Signatures::Unknown(why),
    };
    let grave = verdict.findings.iter().filter(|one| one.is_grave());
    let held = parties.iter().map(|party| {
        let counts = held(past, scope, *party, &verdict.held);
        (*party, counts)
    });
    Signatures::Looked {
        three: three(verdict.stands.iter().copied()),
        broken: grave.map(|one| one.message()).collect(),
        held: held.collect(),
    }
}

/// How many positions of a party on these clauses, as they stand, are signed by it, by the secretariat for it, and by nobody.
fn held(past: &Past, scope: &[ClauseId], party: Voice, behind: &Held) -> [usize; 3] {
    let wanted = |clause: &&Clause| scope.is_empty() || scope.contains(&clause.id);
    let mut counts = [0; 3];
    let [signed, recorded, nobody] = &mut counts;
    for clause in past.plan.clauses.values().filter(wanted) {
        let digest = Digest::of_clause(&past.plan, clause);
        let subject = Subject::Clause(clause.id.clone());
        let standing = Standing::of(&past.dialogue, party, &subject, digest);
        if matches!(standing, Standing::Held(_)) {
            *match behind.of(party, &subject, digest) {
                Behind::Owner => &mut *signed,
                Behind::Secretariat => &mut *recorded,
                Behind::Nobody => &mut *nobody,
            } += 1;
        }
    }
    counts
}
