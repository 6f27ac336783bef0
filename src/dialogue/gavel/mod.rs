//! Whether the gavel can fall: what of a plan, or of a part of it, is agreed, by whom, and what stands in the way.
//!
//! Beside it what an adoption says of itself in its tag. The tag is made in `store`.

mod adoption;

pub use adoption::Adoption;

use super::consensus::{Brackets, Consensus, Standing};
use super::{Amendment, Dialogue, Digest, Session, Stance, Subject, consensus};
use crate::i18n::Message;
use crate::plan::{ClauseId, Outline, Plan, Voice, words};

words! {
    /// What a party's agreement to everything in the scope comes to: the gravest of what it holds on each clause.
    Verdict {
        /// It abstained on every clause.
        Abstained = "consensus-verdict-abstained",
        /// It agrees.
        Agreed = "consensus-verdict-agreed",
        /// It agrees, with reservations recorded.
        Reserved = "consensus-verdict-reserved",
        /// It agrees, subject to confirmation.
        AdReferendum = "consensus-verdict-ad-referendum",
        /// It has not spoken on all of it, or not on these words.
        Open = "consensus-verdict-open",
        /// It objects.
        Objected = "consensus-verdict-objected",
    }
}

impl Verdict {
    fn of(standing: Standing) -> Verdict {
        match standing {
            Standing::Held(Stance::Abstain) => Verdict::Abstained,
            Standing::Held(Stance::Agree) => Verdict::Agreed,
            Standing::Held(Stance::AgreeWithReservation) => Verdict::Reserved,
            Standing::Held(Stance::AgreeAdReferendum) => Verdict::AdReferendum,
            Standing::Held(Stance::Object) => Verdict::Objected,
            Standing::Stale(_) | Standing::Missing => Verdict::Open,
        }
    }
}

/// Why a clause is not clean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The required parties have not agreed to it.
    Consensus(Consensus),
    /// So many amendments are still to be decided on.
    Pending(usize),
    /// So many pairs of square brackets stand in it.
    Brackets(usize),
    /// There is no such clause.
    Unknown,
    /// This sub-amendment is still to be decided on, but what it amends in the end is not there.
    Rootless(String),
    /// This file cannot be read, and may hold what belongs to the scope: words, an amendment, an objection.
    Unread(String),
}

/// Something that stands in the way of the gavel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// Where; of a clause that is yet to be added, the one it would stand under. Nothing for what belongs to no
    /// clause.
    pub clause: Option<ClauseId>,
    /// What.
    pub why: Why,
}

impl Obstacle {
    /// The sentence for people; the clause is called by its number where it has one.
    pub fn message(&self, outline: &Outline) -> Message {
        let called = |id: &ClauseId| outline.number(id).unwrap_or(id.as_str()).to_owned();
        let clause = self.clause.as_ref().map(called).unwrap_or_default();
        let about = |id: &'static str| Message::new(id).with("clause", clause);
        match &self.why {
            Why::Consensus(Consensus::Contested(who)) => {
                about("consensus-obstacle-contested").with("who", Voice::listed(who))
            }
            Why::Consensus(Consensus::Stale(who)) => {
                about("consensus-obstacle-stale").with("who", Voice::listed(who))
            }
            Why::Consensus(other) => {
                about("consensus-obstacle-open").with("who", Voice::listed(other.voices()))
            }
            Why::Pending(count) => about("consensus-obstacle-pending").with("count", *count),
            Why::Brackets(count) => about("consensus-obstacle-brackets").with("count", *count),
            Why::Unknown => about("consensus-obstacle-unknown"),
            Why::Rootless(name) => {
                Message::new("consensus-obstacle-rootless").with("amendment", name.as_str())
            }
            Why::Unread(path) => {
                Message::new("consensus-obstacle-unread").with("path", path.as_str())
            }
        }
    }
}

/// What a party that agrees wants to have recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// The party.
    pub party: Voice,
    /// On which clause.
    pub clause: ClauseId,
    /// What was said. Not safe to display raw.
    pub statement: Option<String>,
}

/// What the gavel would be about, and what stands in its way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// Whether it is the whole plan.
    pub whole: bool,
    /// The clauses, in reading order, with the digest of the text that would be adopted.
    pub clauses: Vec<(ClauseId, Digest)>,
    /// The required parties and those that spoke on any of it, with what their agreement comes to: the gravest on any of
    /// the texts. Whoever agrees to others subject to confirmation is there with that as well, as it would be forgotten.
    pub parties: Vec<(Voice, Verdict)>,
    /// The reservations on these texts.
    pub reservations: Vec<Reservation>,
    /// What is not clean; empty where the gavel can fall.
    pub obstacles: Vec<Obstacle>,
}

/// Whether these clauses, with everything under them, can be adopted; the whole plan where none is named.
pub fn ready(plan: &Plan, dialogue: &Dialogue, scope: &[ClauseId]) -> Ready {
    let outline = Outline::of(plan);
    let mut ready = Ready {
        whole: scope.is_empty(),
        ..Ready::default()
    };
    let mut rows = vec![scope.is_empty(); outline.rows().len()];
    for clause in scope {
        match outline.find(clause) {
            Some(row) => {
                let within = outline.subtree(row);
                let inside = rows.iter_mut().skip(within.start).take(within.len());
                inside.for_each(|chosen| *chosen = true);
            }
            None => ready.obstacles.push(Obstacle {
                clause: Some(clause.clone()),
                why: Why::Unknown,
            }),
        }
    }
    let chosen = outline
        .rows()
        .iter()
        .zip(rows)
        .filter(|(_, chosen)| *chosen);
    for (row, _) in chosen {
        if let Some(clause) = plan.clauses.get(&row.id) {
            let digest = Digest::of_clause(plan, clause);
            ready.clauses.push((row.id.clone(), digest));
        }
    }
    ready.look_for_unread(plan, dialogue);
    ready.ask(plan, dialogue);
    ready.look_for_brackets(plan, dialogue);
    ready
}

impl Ready {
    /// Whether everything in the scope is clean.
    pub fn is_clean(&self) -> bool {
        self.obstacles.is_empty()
    }

    /// Whether the chairperson may overrule what is missing. Agreement can be overruled, but nobody can adopt what is not
    /// there, nor what nobody can read.
    pub fn can_be_overruled(&self) -> bool {
        let mut obstacles = self.obstacles.iter();
        !obstacles.any(|it| matches!(it.why, Why::Unknown | Why::Unread(_)))
    }

    /// Who agrees subject to confirmation only.
    pub fn ad_referendum(&self) -> Vec<Voice> {
        let parties = self.parties.iter();
        let subject = parties.filter(|(_, verdict)| *verdict == Verdict::AdReferendum);
        subject.map(|(party, _)| *party).collect()
    }

    /// What the tag will say.
    pub fn adoption(
        &self,
        session: Option<&Session>,
        declared_by: Option<&str>,
        overruled: Option<&str>,
    ) -> Adoption {
        let reservations = self.reservations.iter();
        Adoption {
            whole: self.whole,
            session: session.map(|session| session.id.clone()),
            declared_by: declared_by.map(str::to_owned),
            clauses: self.clauses.clone(),
            parties: self.parties.clone(),
            reservations: reservations
                .map(|reserved| (reserved.party, reserved.clause.clone()))
                .collect(),
            overruled: overruled.map(str::to_owned),
            figures: None,
        }
    }

    /// What happens, in plain words, to be said in the plan's language.
    pub fn subject(&self, plan: &Plan) -> Message {
        let title = plan.manifest.title.as_str();
        let subject = if self.whole {
            Message::new("consensus-gavel-plan").with("title", title)
        } else {
            Message::new("consensus-gavel-part")
                .with("title", title)
                .with("count", self.clauses.len())
        };
        let parties = self.ad_referendum();
        if parties.is_empty() {
            return subject;
        }
        Message::new("consensus-gavel-referendum")
            .with("subject", subject)
            .with("parties", Voice::listed(&parties))
    }

    /// Where the clause of a broken file stands only the file says. New clauses lie in one folder with those that they
    /// stand under, so that a file in another folder is in the way of the whole plan alone.
    fn look_for_unread(&mut self, plan: &Plan, dialogue: &Dialogue) {
        let beside = |path: &str| {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let mut clauses = self.clauses.iter().map(|(id, _)| plan.path(id));
            clauses.any(|it| it.rsplit_once('/').is_some_and(|(its, _)| its == folder))
        };
        let clauses = plan.broken.values().map(|problem| &problem.path);
        let clauses = clauses.filter(|path| self.whole || beside(path));
        let held = dialogue.broken.iter();
        let held = held.filter(|path| !path.starts_with("sessions/"));
        let unread: Vec<Obstacle> = clauses
            .chain(held)
            .map(|path| Obstacle {
                clause: None,
                why: Why::Unread(path.clone()),
            })
            .collect();
        self.obstacles.extend(unread);
    }

    fn ask(&mut self, plan: &Plan, dialogue: &Dialogue) {
        let required = plan.manifest.needed();
        for party in Voice::PARTIES {
            let mut verdicts = Vec::new();
            for (clause, digest) in &self.clauses {
                let subject = Subject::Clause(clause.clone());
                let standing = Standing::of(dialogue, party, &subject, *digest);
                verdicts.push(Verdict::of(standing));
                if let Some(held) = dialogue.position(party, &subject, *digest)
                    && held.stance == Stance::AgreeWithReservation
                {
                    self.reservations.push(Reservation {
                        party,
                        clause: clause.clone(),
                        statement: held.statement.clone(),
                    });
                }
            }
            let spoke = verdicts.iter().any(|verdict| *verdict != Verdict::Open);
            let gravest = verdicts.iter().max().copied();
            let gravest = gravest.filter(|_| required.contains(&party) || spoke);
            let subject = Some(Verdict::AdReferendum);
            let subject = subject.filter(|one| verdicts.contains(one) && gravest != Some(*one));
            let both = gravest.into_iter().chain(subject);
            self.parties.extend(both.map(|verdict| (party, verdict)));
        }
    }

    fn look_for_brackets(&mut self, plan: &Plan, dialogue: &Dialogue) {
        let brackets = Brackets::of(plan, dialogue);
        for (clause, _) in &self.clauses {
            let mut reasons = Vec::new();
            let held = consensus(plan, dialogue, clause);
            if !held.is_agreed() {
                reasons.push(Why::Consensus(held));
            }
            let count = brackets.clause(clause);
            let pending = count.pending + brackets.under(clause);
            if pending > 0 {
                reasons.push(Why::Pending(pending));
            }
            if count.typed > 0 {
                reasons.push(Why::Brackets(count.typed));
            }
            let clause = || clause.clone();
            self.obstacles
                .extend(reasons.into_iter().map(|why| Obstacle {
                    clause: Some(clause()),
                    why,
                }));
        }
        if self.whole {
            let astray = brackets.astray(plan);
            self.obstacles
                .extend(astray.map(|(clause, count)| Obstacle {
                    clause: Some(clause.clone()),
                    why: Why::Pending(count),
                }));
            let mut rootless: Vec<&Amendment> = dialogue
                .amendments
                .values()
                .filter(|amendment| amendment.is_pending() && amendment.clause(dialogue).is_none())
                .collect();
            rootless.sort_by_key(|amendment| amendment.by_number());
            self.obstacles
                .extend(rootless.into_iter().map(|amendment| Obstacle {
                    clause: None,
                    why: Why::Rootless(amendment.short()),
                }));
        }
    }
}

#[cfg(test)]
mod gavel_tests;
