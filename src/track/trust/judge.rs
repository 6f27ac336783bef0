//! The judgement itself: every change at its place, after those it builds on.

use super::keeping::Keeping;
use super::pinned;
use super::ring::{Hand, Ring, Step};
use super::{
    Declared, Evidence, Finding, Held, JudgedAct, Kind, Seen, Signature, Stands, Verdict, What,
};
use crate::plan::{Moment, PublicKey, Voice};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What holds at a place in the history.
#[derive(Clone, Default)]
struct Place {
    ring: Arc<Ring>,
    /// No change after this one can be from before: whatever it says, it was made later than what it builds on.
    clock: i64,
}

/// Judges what is known. The last act is the one that is looked at.
pub fn judge(evidence: &Evidence, seen: &Seen) -> Verdict {
    let mut court = Court {
        evidence,
        places: Vec::with_capacity(evidence.acts.len()),
        findings: Vec::new(),
        stands: Vec::with_capacity(evidence.acts.len()),
        unsigned: Vec::new(),
        held: Held::default(),
    };
    let about_all = evidence.repository.iter().cloned();
    court.findings.extend(about_all.map(Finding::of_all));
    for act in &evidence.acts {
        court.hear(act);
    }
    court.tags();
    court.positions();
    court.kept();
    court.adoptions();
    let ring = court
        .places
        .last()
        .map(|it| Arc::clone(&it.ring))
        .unwrap_or_default();
    court.first(&ring, seen);
    let moved = pinned::moved(evidence, seen);
    court
        .findings
        .extend(moved.into_iter().map(Finding::of_all));
    if let Some(head) = seen.head
        && !evidence.acts.iter().any(|act| act.id == head)
    {
        court.findings.push(Finding::of_all(What::Rewritten(head)));
    }
    let mut findings = court.findings;
    findings.sort_by_key(|one| (!one.is_grave(), one.time.seconds));
    Verdict {
        findings,
        stands: court.stands,
        unsigned: court.unsigned,
        held: court.held,
        ring,
    }
}

struct Court<'a> {
    evidence: &'a Evidence,
    places: Vec<Place>,
    findings: Vec<Finding>,
    stands: Vec<Stands>,
    unsigned: Vec<usize>,
    held: Held,
}

impl<'a> Court<'a> {
    fn find(&mut self, what: What, act: &JudgedAct) {
        self.findings.push(Finding {
            what,
            at: Some(act.id),
            time: Moment::new(act.time, 0),
        });
    }

    fn hear(&mut self, act: &'a JudgedAct) {
        let parents: Vec<Place> = act
            .parents
            .iter()
            .filter_map(|at| self.places.get(*at).cloned())
            .collect();
        let rings: Vec<Arc<Ring>> = parents.iter().map(|it| Arc::clone(&it.ring)).collect();
        let (ring, lost) = Ring::meet(&rings);
        let earlier = parents.iter().map(|it| it.clock);
        let clock = earlier.fold(act.time, i64::max);
        for (key, voice) in lost {
            self.find(What::KeyNotCounted(key.fingerprint(), voice), act);
        }
        let key = match &act.signature {
            Signature::By(key) => Some(key),
            _ => None,
        };
        let known = key.and_then(|key| ring.keys.get(key));
        let hand = Hand {
            signer: known.filter(|it| it.signs_at(clock)).map(|it| it.voice),
            key,
            broken: act.signature == Signature::Broken,
            claim: act.claim,
            clock,
            beginning: act.parents.is_empty(),
        };
        let steps = steps(act, &self.evidence.acts);
        let (after, refused) = match steps.is_empty() {
            true => (Arc::clone(&ring), Vec::new()),
            false => ring.take(&steps, &hand, act.id),
        };
        for (key, voice) in refused {
            self.find(What::KeyNotCounted(key.fingerprint(), voice), act);
        }
        // The first key of a party may sign the change that brings it.
        let own = key.filter(|key| !ring.keys.contains_key(*key) && after.keys.contains_key(*key));
        let judged = if own.is_some() { &after } else { &ring };
        if !ring.keys.is_empty() && matches!(act.signature, Signature::None | Signature::Foreign) {
            self.unsigned.push(self.places.len());
        }
        let stands = self.stand(act, &act.signature, act.claim, (judged, clock));
        self.stands.push(stands);
        self.places.push(Place { ring: after, clock });
    }

    /// Who stands behind what is signed, at a place.
    fn stand(
        &mut self,
        act: &JudgedAct,
        signature: &Signature,
        claim: Option<Voice>,
        (ring, clock): (&Ring, i64),
    ) -> Stands {
        let key = match signature {
            Signature::None => {
                if let Some(voice) = claim.filter(|voice| ring.signs(*voice, clock)) {
                    self.find(What::Unsigned(voice), act);
                }
                return claim.map_or(Stands::Unclaimed, |_| Stands::Unsigned);
            }
            Signature::Foreign => {
                self.find(What::ForeignSignature, act);
                return claim.map_or(Stands::Unclaimed, |_| Stands::Unsigned);
            }
            Signature::Broken => {
                self.find(What::BrokenSignature, act);
                return Stands::Refused;
            }
            Signature::By(key) => key,
        };
        let print = key.fingerprint();
        let Some(trusted) = ring.keys.get(key) else {
            self.find(What::UnknownKey(print), act);
            return Stands::Refused;
        };
        if !trusted.signs_at(clock) {
            self.find(What::KeyOutOfTime(print, trusted.voice), act);
            return Stands::Refused;
        }
        match (claim, trusted.voice) {
            (None, _) => Stands::Unclaimed,
            (Some(claim), voice) if claim == voice => Stands::Signed,
            (Some(_), Voice::Secretariat) => Stands::Recorded,
            (Some(claim), voice) => {
                self.find(What::OtherPartysKey(claim, voice), act);
                Stands::Refused
            }
        }
    }

    /// The tag of an adoption is the secretariat's, as the adoption is.
    fn tags(&mut self) {
        let evidence = self.evidence;
        for tag in &evidence.tags {
            let (Some(act), Some(place)) =
                (evidence.acts.get(tag.at), self.places.get(tag.at).cloned())
            else {
                continue;
            };
            // What is unsigned was told of the change itself.
            if tag.signature != Signature::None {
                let claim = Some(Voice::Secretariat);
                self.stand(act, &tag.signature, claim, (&place.ring, place.clock));
            }
        }
    }

    fn positions(&mut self) {
        let evidence = self.evidence;
        for taken in &evidence.positions {
            let Some(act) = evidence.acts.get(taken.at) else {
                continue;
            };
            if !taken.stood {
                self.find(What::NeverStood(taken.party, taken.subject.clone()), act);
            }
        }
    }

    /// What somebody said and others changed.
    fn kept(&mut self) {
        let signs = |voice: Voice, at: usize| {
            let place = self.places.get(at);
            place.is_some_and(|place| place.ring.signs(voice, place.clock))
        };
        let (found, held) = Keeping::of(self.evidence, &self.stands).found(signs);
        self.held = held;
        for (at, altered) in found {
            if let Some(act) = self.evidence.acts.get(at) {
                self.find(What::Altered(altered), act);
            }
        }
    }

    fn adoptions(&mut self) {
        let evidence = self.evidence;
        for one in &evidence.differs {
            if let Some(act) = evidence.acts.get(one.at) {
                let what = What::AdoptionDiffers(one.name.clone(), one.clauses.clone());
                self.find(what, act);
            }
        }
        let adoptions = evidence
            .changing
            .iter()
            .filter_map(|at| evidence.acts.get(*at));
        for act in adoptions.filter(|act| act.kind == Kind::Adoption) {
            self.find(What::AdoptionChanges, act);
        }
    }

    /// The first keys were believed: they are said, or compared with those that were seen before.
    fn first(&mut self, ring: &Ring, seen: &Seen) {
        let of: BTreeMap<_, &JudgedAct> =
            self.evidence.acts.iter().map(|act| (act.id, act)).collect();
        for (voice, root) in &ring.first {
            let prints = root.fingerprints();
            let Some(act) = of.get(&root.at) else {
                continue;
            };
            match seen.first.get(voice) {
                None => self.find(What::FirstKey(prints.join(", "), *voice), act),
                Some(known) if *known == prints => {}
                Some(_) => self.find(What::OtherFirstKey(prints.join(", "), *voice), act),
            }
        }
    }
}

/// What a change does to the keys of `plan.toml`, against all that it builds on. At a merge that is only what none of
/// the lines had, or what all of them had.
fn steps<'a>(act: &'a JudgedAct, acts: &'a [JudgedAct]) -> Vec<Step<'a>> {
    let parents = act.parents.iter().filter_map(|at| acts.get(*at));
    let parents: Vec<&Arc<Vec<Declared>>> = parents.map(|it| &it.keys).collect();
    if !parents.is_empty() && parents.iter().all(|before| Arc::ptr_eq(before, &act.keys)) {
        return Vec::new();
    }
    let new = act
        .keys
        .iter()
        .filter(|one| !parents.iter().any(|before| before.contains(one)));
    let mut steps: Vec<Step<'a>> = new.map(|one| (&one.key, Some(one))).collect();
    let has = |keys: &[Declared], key: &PublicKey| keys.iter().any(|one| one.key == *key);
    let before = parents.first().into_iter().flat_map(|keys| keys.iter());
    for one in before {
        let everywhere = parents.iter().all(|keys| has(keys, &one.key));
        if everywhere && !has(&act.keys, &one.key) {
            steps.push((&one.key, None));
        }
    }
    steps
}
