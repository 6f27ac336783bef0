//! Small negotiations for this room's tests.

use super::{
    Amendment, AmendmentId, Dialogue, Digest, Event, EventKind, Position, Proposal, Stance, Subject,
};
use crate::plan::{Clause, ClauseId, Field, Kind, Moment, Plan, Speaker, Voice};

pub fn clause_id(text: &str) -> ClauseId {
    text.parse().unwrap()
}

pub fn amendment_id(text: &str) -> AmendmentId {
    text.parse().unwrap()
}

/// A plan and the dialogue about it.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    pub plan: Plan,
    pub dialogue: Dialogue,
    clock: i64,
}

impl Scene {
    /// Clauses at the top, in this order, by id and text.
    pub fn of(clauses: &[(&str, &str)]) -> Scene {
        let mut scene = Scene::default();
        scene.plan.manifest.id = "scene".to_owned();
        for (id, text) in clauses {
            scene.clause(id, None, text);
        }
        scene
    }

    pub fn clause(&mut self, id: &str, parent: Option<&str>, text: &str) {
        let order = 10 * (1 + i64::try_from(self.plan.clauses.len()).unwrap());
        let clause = Clause {
            parent: parent.map(clause_id),
            order,
            title: format!("On {id}"),
            text: text.to_owned(),
            ..Clause::new(clause_id(id), Kind::Action)
        };
        self.plan.folders.insert(clause.id.clone(), String::new());
        self.plan.clauses.insert(clause.id.clone(), clause);
    }

    pub fn text(&self, clause: &str) -> &str {
        &self.plan.clauses[&clause_id(clause)].text
    }

    pub fn set(&mut self, clause: &str, text: &str) {
        let clause = self.plan.clauses.get_mut(&clause_id(clause)).unwrap();
        clause.text = text.to_owned();
    }

    pub fn digest(&self, clause: &str) -> Digest {
        Digest::of_clause(&self.plan, &self.plan.clauses[&clause_id(clause)])
    }

    /// Tables a proposal; its number is in its id, as in `d-3`.
    pub fn table(&mut self, id: &str, voice: Voice, proposal: Proposal) {
        let number = id.rsplit('-').next().and_then(|it| it.parse().ok());
        let amendment = Amendment {
            id: amendment_id(id),
            number,
            proposal,
            reason: None,
            events: Vec::new(),
        };
        self.dialogue
            .amendments
            .insert(amendment.id.clone(), amendment);
        self.happens(id, voice, EventKind::Tabled);
    }

    /// The time of what happens next.
    pub fn tick(&mut self) -> i64 {
        self.clock += 1;
        self.clock
    }

    pub fn happens(&mut self, id: &str, voice: Voice, what: EventKind) {
        self.clock += 1;
        let event = Event {
            what,
            by: Speaker::of(voice),
            recorder: "Recorder <r@example.org>".to_owned(),
            time: Moment::new(self.clock, 0),
            session: None,
            reason: None,
            because: None,
        };
        let amendment = self.dialogue.amendments.get_mut(&amendment_id(id));
        amendment.unwrap().events.push(event);
    }

    /// Tables another wording of a clause's text, drafted on the text as it stands.
    pub fn words(&mut self, id: &str, voice: Voice, clause: &str, proposed: &str) {
        let proposal = Proposal::Words {
            clause: clause_id(clause),
            field: Field::Text,
            on: self.digest(clause),
            original: Some(self.text(clause).to_owned()).filter(|text| !text.is_empty()),
            proposed: Some(proposed.to_owned()).filter(|text| !text.is_empty()),
        };
        self.table(id, voice, proposal);
    }

    /// Tables another value of a field, drafted on this one.
    pub fn value(
        &mut self,
        id: &str,
        voice: Voice,
        (clause, field): (&str, Field),
        original: &str,
        proposed: &str,
    ) {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let proposal = Proposal::Words {
            clause: clause_id(clause),
            field,
            on: self.digest(clause),
            original: some(original),
            proposed: some(proposed),
        };
        self.table(id, voice, proposal);
    }

    /// Tables another wording of what an amendment proposes now.
    pub fn sub(&mut self, id: &str, voice: Voice, amended: &str, proposed: &str) {
        self.sub_of(id, voice, (amended, None), proposed);
    }

    /// Tables another wording of a field of what an amendment would add.
    pub fn sub_of(
        &mut self,
        id: &str,
        voice: Voice,
        (amended, field): (&str, Option<Field>),
        proposed: &str,
    ) {
        let found = &self.dialogue.amendments[&amendment_id(amended)];
        let of = field.clone().unwrap_or(Field::Text);
        let proposal = Proposal::Sub {
            amendment: found.id.clone(),
            field,
            on: Digest::of_amendment(&self.plan, &self.dialogue, found),
            original: self.dialogue.wording_of(found, &of).unwrap(),
            proposed: proposed.to_owned(),
        };
        self.table(id, voice, proposal);
    }

    pub fn remove(&mut self, id: &str, voice: Voice, clause: &str) {
        let proposal = Proposal::Remove {
            clause: clause_id(clause),
            on: self.digest(clause),
        };
        self.table(id, voice, proposal);
    }

    /// Records a position on a clause as it stands.
    pub fn hold(&mut self, party: Voice, clause: &str, stance: Stance) {
        let subject = Subject::Clause(clause_id(clause));
        self.hold_on(party, subject, stance);
    }

    pub fn hold_on(&mut self, party: Voice, subject: Subject, stance: Stance) {
        self.clock += 1;
        let digest = Digest::of(&self.plan, &self.dialogue, &subject).unwrap();
        let position = Position {
            subject,
            stance,
            digest,
            statement: None,
            by: Speaker::of(party),
            recorder: "Recorder <r@example.org>".to_owned(),
            time: Moment::new(self.clock, 0),
            session: None,
            revision: None,
            figures: Default::default(),
        };
        let all = self.dialogue.positions.entry(party).or_default();
        all.retain(|other| other.subject != position.subject || other.digest != digest);
        all.push(position);
    }
}
