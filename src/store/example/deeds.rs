//! `[[act.deed]]`: what an act of a script does in the dialogue. Digests and the words that something was drafted
//! on are worked out from the plan and the dialogue as they then stand.

use super::edits::new_clause;
use super::keys::{Keys, field, read};
use crate::dialogue::{
    AmendmentId, Attendance, Deed, Dialogue, Digest, Proposal, STEPS, Session, SessionId, Stance,
    Subject,
};
use crate::plan::{ClauseId, Plan};
use jiff::civil::Date;
use serde::Deserialize;

/// What the words of a deed are worked out from.
pub(super) struct Ground<'a> {
    pub plan: &'a Plan,
    pub dialogue: &'a Dialogue,
    /// The day of the act.
    pub day: Option<Date>,
}

/// One deed: the first of its keys says what is done, and to what.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct DeedRow(Keys);

/// What else can be done.
const VERBS: [&str; 8] = [
    "table",
    "hold",
    "no-objection",
    "retract",
    "open",
    "close",
    "park",
    "unpark",
];

impl DeedRow {
    /// The deed it stands for.
    pub fn deed(&self, ground: &Ground<'_>) -> Result<Deed, String> {
        let mut keys = self.0.clone();
        let verbs: Vec<&str> = STEPS.into_iter().chain(VERBS).collect();
        let (verb, id) = keys.verb(&verbs)?;
        let deed = match verb {
            _ if STEPS.contains(&verb) => step(verb, read(&id)?),
            "table" => Deed::Table {
                id: read(&id)?,
                proposal: Box::new(ground.proposal(&mut keys)?),
                reason: None,
            },
            "hold" => ground.hold(read(&id)?, &mut keys)?,
            "no-objection" => {
                let subject = read(&id)?;
                let digest = ground.digest(&subject)?;
                Deed::NoObjection { subject, digest }
            }
            "retract" => Deed::Retract(read(&id)?),
            "open" => Deed::Open(Box::new(ground.session(read(&id)?, &mut keys)?)),
            "close" => Deed::Close(read(&id)?),
            "park" => Deed::Park(read(&id)?),
            _ => Deed::Unpark(read(&id)?),
        };
        keys.end(verb)?;
        Ok(deed)
    }
}

/// What becomes of an amendment.
fn step(verb: &str, amendment: AmendmentId) -> Deed {
    match verb {
        "receive" => Deed::Receive(vec![amendment]),
        "second" => Deed::Second(amendment),
        "adopt" => Deed::Adopt {
            amendment,
            shown: None,
        },
        "not-adopt" => Deed::NotAdopt(amendment),
        "withdraw" => Deed::Withdraw(amendment),
        "take-up" => Deed::TakeUp(amendment),
        "refer" => Deed::Refer(amendment),
        _ => Deed::Fall(amendment),
    }
}

impl Ground<'_> {
    fn digest(&self, subject: &Subject) -> Result<Digest, String> {
        let digest = Digest::of(self.plan, self.dialogue, subject);
        digest.ok_or_else(|| format!("there is no {subject}"))
    }

    fn of_clause(&self, clause: &ClauseId) -> Result<Digest, String> {
        self.digest(&Subject::Clause(clause.clone()))
    }

    /// What is tabled, as its keys say it.
    fn proposal(&self, keys: &mut Keys) -> Result<Proposal, String> {
        let (verb, id) = keys.verb(&["clause", "amends", "add", "remove", "move"])?;
        if verb == "amends" {
            return self.sub(read(&id)?, keys.needs("value")?);
        }
        let clause: ClauseId = read(&id)?;
        Ok(match verb {
            "clause" => self.wording(clause, keys)?,
            "add" => {
                let (clause, _, after) = new_clause(self.plan, clause, keys)?;
                let clause = Box::new(clause);
                let under = None;
                Proposal::Add {
                    clause,
                    under,
                    after,
                }
            }
            "remove" => {
                let on = self.of_clause(&clause)?;
                Proposal::Remove { clause, on }
            }
            _ => Proposal::Move {
                clause,
                parent: keys.read("parent")?,
                under: None,
                after: keys.read("after")?,
            },
        })
    }

    fn wording(&self, clause: ClauseId, keys: &mut Keys) -> Result<Proposal, String> {
        let field = field(&keys.needs("field")?)?;
        let on = self.of_clause(&clause)?;
        let original = self.plan.clauses.get(&clause).and_then(|it| it.get(&field));
        Ok(Proposal::Words {
            clause,
            field,
            on,
            original,
            proposed: keys.text("value")?,
        })
    }

    fn sub(&self, amendment: AmendmentId, proposed: String) -> Result<Proposal, String> {
        let on = self.digest(&Subject::Amendment(amendment.clone()))?;
        let amended = self.dialogue.amendments.get(&amendment);
        let original = amended.and_then(|it| self.dialogue.wording(it));
        let original = original.ok_or_else(|| format!("{amendment} proposes no words"))?;
        Ok(Proposal::Sub {
            amendment,
            field: None,
            on,
            original,
            proposed,
        })
    }

    fn hold(&self, subject: Subject, keys: &mut Keys) -> Result<Deed, String> {
        let stance: Stance = read(&keys.needs("stance")?)?;
        Ok(Deed::Hold {
            digest: self.digest(&subject)?,
            stance,
            statement: keys.text("statement")?,
            subject,
        })
    }

    /// A session on the day of the act; of the organisations that are present, all delegates are.
    fn session(&self, id: SessionId, keys: &mut Keys) -> Result<Session, String> {
        let agenda: Result<Vec<ClauseId>, String> =
            keys.list("agenda")?.iter().map(|id| read(id)).collect();
        let present = keys.list("present")?;
        let present: Result<Vec<Attendance>, String> =
            present.iter().map(|id| self.attendance(id)).collect();
        Ok(Session {
            id,
            name: keys.needs("name")?,
            place: keys.text("place")?,
            date: self.day,
            chair: keys.text("chair")?,
            agenda: agenda?,
            present: present?,
            parked: Vec::new(),
            opened: None,
            closed: None,
        })
    }

    fn attendance(&self, organisation: &str) -> Result<Attendance, String> {
        let listed = self.plan.manifest.organisation(organisation);
        let listed = listed.ok_or_else(|| format!("no organisation: {organisation}"))?;
        let delegates = listed.delegates.iter();
        Ok(Attendance {
            voice: listed.voice,
            organisation: Some(listed.id.clone()),
            delegates: delegates.map(|it| it.name.clone()).collect(),
        })
    }
}
