//! The dialogue about a plan as it stands at one revision.

use super::consensus::alive;
use super::ground::{About, Adopted};
use super::{
    Amendment, AmendmentId, Anchored, DeedError, Digest, EventKind, Position, Proposal, Session,
    SessionId, Subject,
};
use crate::plan::{ClauseId, Field, Moment, Plan, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// Amendments, positions and sessions of a plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dialogue {
    /// The amendments by id.
    pub amendments: BTreeMap<AmendmentId, Amendment>,
    /// What each party holds and held, in the order of its file. A newer position on the same subject and the
    /// same digest takes the place of the older one.
    pub positions: BTreeMap<Voice, Vec<Position>>,
    /// The sessions by id.
    pub sessions: BTreeMap<SessionId, Session>,
    /// The highest number that was given to an amendment which is here no more, as when its tabling was undone; 0
    /// where nobody looked. No file says so: who knows the history does, before a number is given.
    pub spent: u32,
    /// The paths of files that could not be read, within the plan's directory: they are never rewritten.
    pub broken: BTreeSet<String>,
}

impl Dialogue {
    /// The files of a plan and of its dialogue that cannot be read: whatever is told of the plan is told without them.
    pub fn left_out<'a>(&'a self, plan: &'a Plan) -> Vec<&'a str> {
        let clauses = plan.broken.values().map(|problem| problem.path.as_str());
        let rest = plan.unread.keys().chain(&self.broken).map(String::as_str);
        clauses.chain(rest).collect()
    }

    /// All that a party ever held on a subject, the newest first.
    pub(super) fn held<'a>(
        &'a self,
        party: Voice,
        subject: &Subject,
    ) -> impl Iterator<Item = &'a Position> + Clone {
        let all = self.positions.get(&party).into_iter().flatten().rev();
        all.filter(move |one| one.subject == *subject)
    }

    /// What a party holds on exactly this text.
    pub fn position(&self, party: Voice, subject: &Subject, digest: Digest) -> Option<&Position> {
        alive(self.held(party, subject), digest)
    }

    /// The latest position of a party on other words of the same subject: stale while `digest` stands.
    pub fn stale(&self, party: Voice, subject: &Subject, digest: Digest) -> Option<&Position> {
        let mut all = self.held(party, subject);
        all.find(|one| one.digest != digest)
    }

    /// The amendment of this id.
    ///
    /// # Errors
    ///
    /// [`DeedError::NoAmendment`].
    pub fn amendment(&self, id: &AmendmentId) -> Result<&Amendment, DeedError> {
        let unknown = || DeedError::NoAmendment(id.to_string());
        self.amendments.get(id).ok_or_else(unknown)
    }

    /// The amendment that is called so: by its number as `D.3`, its id, or the beginning of exactly one id.
    ///
    /// # Errors
    ///
    /// [`DeedError::NoAmendment`], or [`DeedError::Several`] where several are called so: numbers come twice after a
    /// merge, until they are received anew.
    pub fn find(&self, called: &str) -> Result<&AmendmentId, DeedError> {
        let all = || self.amendments.values();
        if let Some(exact) = all().find(|amendment| amendment.id.as_str() == called) {
            return Ok(&exact.id);
        }
        let number = called
            .strip_prefix(['D', 'd'])
            .and_then(|rest| rest.strip_prefix('.'))
            .and_then(|number| number.parse::<u32>().ok());
        let is_it = |amendment: &&Amendment| match number {
            Some(number) => amendment.number == Some(number),
            None => !called.is_empty() && amendment.id.as_str().starts_with(called),
        };
        let called_so: Vec<&Amendment> = all().filter(is_it).collect();
        match called_so.as_slice() {
            [only] => Ok(&only.id),
            [] => Err(DeedError::NoAmendment(called.to_owned())),
            several => Err(DeedError::Several {
                called: called.to_owned(),
                found: several
                    .iter()
                    .map(|amendment| (amendment.sponsor().map(|by| by.voice), amendment.id.clone()))
                    .collect(),
            }),
        }
    }

    /// The number the next amendment gets: one more than was ever given.
    pub fn next_number(&self) -> u32 {
        let given = self.amendments.values().filter_map(|one| one.number);
        given.max().unwrap_or(0).max(self.spent).saturating_add(1)
    }

    /// The session that is going on. Of several, which only a merge can leave, the one opened last.
    pub fn open_session(&self) -> Option<&Session> {
        let open = self.sessions.values().filter(|session| session.is_open());
        open.max_by_key(|session| session.opened)
    }

    /// The pending amendments of a clause in the order of their numbers, those without a number last. A
    /// sub-amendment belongs to the clause of what it amends.
    pub fn pending<'a>(&'a self, clause: &'a ClauseId) -> Vec<&'a Amendment> {
        let mut found: Vec<&Amendment> = self
            .amendments
            .values()
            .filter(|one| one.is_pending() && one.clause(self) == Some(clause))
            .collect();
        found.sort_by_key(|one| one.by_number());
        found
    }

    /// Title and text of a clause, and whatever other field of it a pending amendment would change.
    pub fn questioned(&self, clause: &ClauseId) -> Vec<Field> {
        let mut fields = vec![Field::Title, Field::Text];
        for one in self.pending(clause) {
            if let Proposal::Words { field, .. } = &one.proposal
                && !fields.contains(field)
            {
                fields.push(field.clone());
            }
        }
        fields
    }

    /// The sub-amendments of an amendment, in the order of their numbers, those without a number last.
    pub fn subs<'a>(&'a self, of: &'a AmendmentId) -> Vec<&'a Amendment> {
        let sub = |one: &&Amendment| matches!(&one.proposal, Proposal::Sub { amendment, .. } if amendment == of);
        let mut found: Vec<&Amendment> = self.amendments.values().filter(sub).collect();
        found.sort_by_key(|one| one.by_number());
        found
    }

    /// The sub-amendments of an amendment that are pending or were adopted: while there are any, it is not its
    /// sponsor's alone.
    pub fn amended_by<'a>(&'a self, of: &'a AmendmentId) -> Vec<&'a Amendment> {
        let mut subs = self.subs(of);
        subs.retain(|sub| sub.is_pending() || sub.is_adopted());
        subs
    }

    /// The words an amendment proposes now: its own, with the sub-amendments that were adopted into it, in the
    /// order in which they were. Nothing where it proposes no words.
    pub fn wording(&self, amendment: &Amendment) -> Option<String> {
        self.wording_of(amendment, &Field::Text)
    }

    /// The same of a field of a new clause. Everything else proposes one wording, whatever it is of.
    pub fn wording_of(&self, amendment: &Amendment, field: &Field) -> Option<String> {
        self.layers_of(amendment, field)
            .pop()
            .map(|(_, words)| words)
    }

    /// How an amendment's wording came about: its own words first, then after each adopted sub-amendment. So
    /// each layer's words stay those of who proposed them.
    pub fn layers<'a>(&'a self, amendment: &'a Amendment) -> Vec<(&'a Amendment, String)> {
        self.layers_of(amendment, &Field::Text)
    }

    /// The same of a field of a new clause.
    pub fn layers_of<'a>(
        &'a self,
        amendment: &'a Amendment,
        field: &Field,
    ) -> Vec<(&'a Amendment, String)> {
        self.layers_within(amendment, field, self.amendments.len())
    }

    fn layers_within<'a>(
        &'a self,
        amendment: &'a Amendment,
        field: &Field,
        depth: usize,
    ) -> Vec<(&'a Amendment, String)> {
        let own = match &amendment.proposal {
            Proposal::Words { proposed, .. } => proposed.clone().unwrap_or_default(),
            Proposal::Sub { proposed, .. } => proposed.clone(),
            Proposal::Add { clause, .. } => clause.get(field).unwrap_or_default(),
            Proposal::Remove { .. } | Proposal::Move { .. } => return Vec::new(),
        };
        let mut layers = vec![(amendment, own)];
        let Some(depth) = depth.checked_sub(1) else {
            return layers;
        };
        let mut subs: Vec<&Amendment> = self.subs(&amendment.id);
        let new = matches!(amendment.proposal, Proposal::Add { .. });
        subs.retain(|sub| sub.is_adopted() && (!new || self.field(sub) == *field));
        subs.sort_by_key(|sub| adopted_at(sub));
        let of = match new {
            true => field.clone(),
            false => self.field(amendment),
        };
        let mut before = Adopted::none(of);
        for sub in subs {
            let Some(about) = About::of(self, sub) else {
                continue;
            };
            let own = self.layers_within(sub, field, depth);
            let base = layers.last().map_or("", |(_, now)| now.as_str()).to_owned();
            let on = |words: &str| before.bearing(sub, words, &base);
            let last = own.last().map(|(_, words)| words.clone());
            // A file may claim that something was adopted whose words are gone: it changes nothing.
            let Some(last) = last.filter(|words| on(words) != Anchored::Gone) else {
                continue;
            };
            for (by, words) in own {
                let result = on(&words).result(&base).map(str::to_owned);
                let words = result.unwrap_or_else(|| match about.field.is_prose() {
                    true => before.as_far(sub, &words, &base),
                    false => base.clone(),
                });
                layers.push((by, words));
            }
            before.adopt(sub, last);
        }
        layers
    }
}

/// When it was adopted, if it was.
pub(super) fn adopted_at(amendment: &Amendment) -> Option<Moment> {
    let adopted = |event: &&super::Event| {
        matches!(event.what, EventKind::Adopted | EventKind::AdoptedAsAmended)
    };
    amendment
        .events
        .iter()
        .rev()
        .find(adopted)
        .map(|event| event.time)
}
