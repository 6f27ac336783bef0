//! A session that is recorded by hand.

use crate::dialogue::proceedings::{Drafting, Minute, Proceedings, Record};
use crate::dialogue::{
    Amendment, AmendmentId, Attendance, Dialogue, Digest, Event, EventKind, Position, Proposal,
    Session, Stance, Subject,
};
use crate::i18n::Language;
use crate::plan::{
    Clause, ClauseId, Delegate, Field, Kind, Manifest, Moment, Organisation, Plan, Speaker, Voice,
};
use std::collections::BTreeMap;

/// 14 October 2003, 09:00 in a place six hours behind UTC.
const MORNING: i64 = 1_066_143_600;

/// A session that is being recorded.
pub struct Room {
    pub plan: Plan,
    pub dialogue: Dialogue,
    pub session: Session,
    pub minutes: Vec<Minute>,
    pub tabled: BTreeMap<AmendmentId, String>,
    pub elsewhere: Vec<Minute>,
}

pub fn id(text: &str) -> ClauseId {
    text.parse().unwrap()
}

pub fn by(voice: Voice) -> Speaker {
    Speaker::of(voice)
}

pub fn delegate(voice: Voice, organisation: &str, delegate: &str) -> Speaker {
    Speaker {
        voice,
        organisation: Some(organisation.to_owned()),
        delegate: Some(Delegate::named(delegate.to_owned())),
    }
}

pub fn clause(name: &str, parent: Option<&str>, order: i64, title: &str, text: &str) -> Clause {
    let kind = match parent {
        Some(_) => Kind::Action,
        None => Kind::Objective,
    };
    Clause {
        parent: parent.map(id),
        order,
        title: title.to_owned(),
        text: text.to_owned(),
        ..Clause::new(id(name), kind)
    }
}

pub fn plan() -> Plan {
    let mut plan = Plan {
        manifest: Manifest {
            id: "seminar".to_owned(),
            title: "Action plan on *social* security".to_owned(),
            organisations: [
                ("ministry", "Ministry of Labour", Voice::Government),
                ("unions", "Federation of Trade Unions", Voice::Workers),
                ("rural", "Union of Rural Workers", Voice::Workers),
            ]
            .map(|(id, name, voice)| Organisation {
                id: id.to_owned(),
                name: name.to_owned(),
                voice,
                delegates: Vec::new(),
            })
            .to_vec(),
            ..Manifest::default()
        },
        ..Plan::default()
    };
    for clause in [
        clause(
            "health",
            None,
            10,
            "Health care",
            "Everybody has access to essential care.",
        ),
        clause(
            "insurance",
            Some("health"),
            10,
            "Insurance",
            "The fund pays for care. Members pay contributions.",
        ),
        clause(
            "support",
            Some("health"),
            20,
            "Support",
            "The poor are helped.",
        ),
        clause(
            "pensions",
            None,
            20,
            "Pensions",
            "Older persons receive a pension.",
        ),
        clause("campaign", None, 30, "Campaign", "A campaign is begun."),
    ] {
        plan.clauses.insert(clause.id.clone(), clause);
    }
    plan
}

pub fn amendment(name: &str, number: Option<u32>, proposal: Proposal) -> Amendment {
    Amendment {
        id: name.parse().unwrap(),
        number,
        proposal,
        reason: None,
        events: Vec::new(),
    }
}

pub fn sub(of: &str, original: &str, proposed: &str) -> Proposal {
    Proposal::Sub {
        amendment: of.parse().unwrap(),
        field: None,
        on: Digest::of_clause(&Plan::default(), &clause("x", None, 0, "", "")),
        original: original.to_owned(),
        proposed: proposed.to_owned(),
    }
}

impl Room {
    pub fn new() -> Room {
        let session = Session {
            id: "2003-10-14".parse().unwrap(),
            name: "First sitting".to_owned(),
            place: Some("Conference hall".to_owned()),
            date: None,
            chair: Some("Ms A. Chair".to_owned()),
            agenda: vec![id("health"), id("pensions")],
            present: vec![
                Attendance {
                    voice: Voice::Government,
                    organisation: Some("ministry".to_owned()),
                    delegates: vec!["B. Minister".to_owned()],
                },
                Attendance {
                    voice: Voice::Workers,
                    organisation: Some("unions".to_owned()),
                    delegates: vec!["C. Delegate".to_owned(), "D. Deputy".to_owned()],
                },
                Attendance {
                    voice: Voice::Employers,
                    organisation: None,
                    delegates: Vec::new(),
                },
            ],
            parked: Vec::new(),
            opened: None,
            closed: None,
        };
        Room {
            plan: plan(),
            dialogue: Dialogue::default(),
            session,
            minutes: Vec::new(),
            tabled: BTreeMap::new(),
            elsewhere: Vec::new(),
        }
    }

    pub fn now(&self) -> Moment {
        let passed = i64::try_from(self.minutes.len()).unwrap() * 600;
        Moment::new(MORNING + passed, -360)
    }

    /// A minute of an act for somebody.
    pub fn act(&mut self, act: &str, sponsor: Speaker, subject: &str) -> &mut Minute {
        let number = self.minutes.len() + 1;
        let time = self.now();
        self.minutes.push(Minute {
            act: (!act.is_empty()).then(|| act.to_owned()),
            sponsor: Some(sponsor),
            recorder: "E. Recorder <e@example.invalid>".to_owned(),
            subject: subject.to_owned(),
            ..Minute::new(&format!("{number:07x}{}", "0".repeat(33)), time)
        });
        self.minutes.last_mut().unwrap()
    }

    pub fn sitting(&mut self, act: &str) -> &mut Minute {
        let session = Box::new(self.session.clone());
        let minute = self.act(act, by(Voice::Secretariat), "The session");
        minute.session = Some(session);
        minute
    }

    /// A step in an amendment's life; gives the change.
    pub fn step(
        &mut self,
        act: &str,
        amendment: &mut Amendment,
        what: EventKind,
        who: Speaker,
    ) -> String {
        let time = self.now();
        amendment.events.push(Event {
            what,
            by: who.clone(),
            recorder: String::new(),
            time,
            session: None,
            reason: None,
            because: None,
        });
        let subject = format!("{act} an amendment");
        let minute = self.act(act, who, &subject);
        minute.amendments.push(amendment.clone());
        minute.change.clone()
    }

    /// Proposes another text of a clause.
    pub fn words(&self, clause: &str, proposed: &str) -> Proposal {
        let now = &self.plan.clauses[&id(clause)];
        Proposal::Words {
            clause: id(clause),
            field: Field::Text,
            on: Digest::of_clause(&self.plan, now),
            original: Some(now.text.clone()),
            proposed: Some(proposed.to_owned()),
        }
    }

    /// Gives a clause another text, and says what changed.
    pub fn reword(&mut self, clause: &str, text: &str) -> Drafting {
        let now = self.plan.clauses.get_mut(&id(clause)).unwrap();
        let before = now.clone();
        now.text = text.to_owned();
        Drafting {
            clause: id(clause),
            before: Some(before),
            after: Some(now.clone()),
        }
    }

    pub fn position(
        &self,
        clause: &str,
        voice: Voice,
        stance: Stance,
        said: Option<&str>,
    ) -> (Voice, Position) {
        let position = Position {
            subject: Subject::Clause(id(clause)),
            stance,
            digest: Digest::of_clause(&self.plan, &self.plan.clauses[&id(clause)]),
            statement: said.map(str::to_owned),
            by: by(voice),
            recorder: String::new(),
            time: self.now(),
            session: None,
            revision: None,
            figures: Default::default(),
        };
        (voice, position)
    }

    pub fn hold(
        &mut self,
        clause: &str,
        voice: Voice,
        stance: Stance,
        said: Option<&str>,
    ) -> String {
        let position = self.position(clause, voice, stance, said);
        let minute = self.act("position", by(voice), "A position");
        minute.positions.push(position);
        minute.change.clone()
    }

    pub fn undo(&mut self, change: &str) -> &mut Minute {
        let minute = self.act("", by(Voice::Secretariat), "Undo: something");
        minute.undoes = Some(change.to_owned());
        let by = minute.change.clone();
        if let Some(undone) = self.minutes.iter_mut().find(|one| one.change == change) {
            undone.undone = Some(by);
        }
        self.minutes.last_mut().unwrap()
    }

    pub fn proceedings(&self) -> Proceedings {
        Proceedings {
            plan: self.plan.clone(),
            dialogue: self.dialogue.clone(),
            session: self.session.clone(),
            minutes: self.minutes.clone(),
            tabled: self.tabled.clone(),
            elsewhere: self.elsewhere.clone(),
        }
    }

    pub fn record(&self, language: Language) -> Record {
        Record::of(&self.proceedings(), Some(language))
    }
}

pub fn event(what: EventKind, by: Speaker) -> Event {
    Event {
        what,
        by,
        recorder: String::new(),
        time: Moment::new(0, 0),
        session: None,
        reason: None,
        because: None,
    }
}
