//! A negotiation about the small plan, for pictures and keys.

use super::stage::{FILES, Stage};
use plenary::dialogue::{
    Amendment, AmendmentId, Dialogue, Digest, Event, EventKind, Position, Proposal, Stance, Subject,
};
use plenary::plan::format::read_plan;
use plenary::plan::{Clause, ClauseId, Field, Kind, Moment, Plan, Speaker, Voice};
use plenary::ui::Depth;

pub fn tabled_by(id: &str, number: u32, voice: Voice, proposal: Proposal) -> Amendment {
    Amendment {
        id: id.parse().unwrap(),
        number: Some(number),
        proposal,
        reason: None,
        events: vec![Event {
            what: EventKind::Tabled,
            by: Speaker::of(voice),
            recorder: "Recorder <recorder@example.invalid>".to_owned(),
            time: Moment::new(1_063_620_000, 0),
            session: None,
            reason: None,
            because: None,
        }],
    }
}

pub fn dialogue(amendments: Vec<Amendment>) -> Dialogue {
    let amendments = amendments.into_iter().map(|one| (one.id.clone(), one));
    Dialogue {
        amendments: amendments.collect(),
        ..Dialogue::default()
    }
}

pub fn plan() -> Plan {
    read_plan(FILES.iter().copied()).0
}

fn clause(id: &str) -> ClauseId {
    id.parse().unwrap()
}

/// Another wording of a clause's text, some words in place of others.
pub fn words(plan: &Plan, id: &str, old: &str, new: &str) -> Proposal {
    let found = &plan.clauses[&clause(id)];
    assert!(found.text.contains(old));
    Proposal::Words {
        clause: clause(id),
        field: Field::Text,
        on: Digest::of_clause(plan, found),
        original: Some(found.text.clone()),
        proposed: Some(found.text.replace(old, new)),
    }
}

fn sub(plan: &Plan, talk: &Dialogue, of: &str, old: &str, new: &str) -> Proposal {
    let id: AmendmentId = of.parse().unwrap();
    let found = &talk.amendments[&id];
    let original = talk.wording(found).unwrap();
    assert!(original.contains(old));
    Proposal::Sub {
        on: Digest::of_amendment(plan, talk, found),
        proposed: original.replace(old, new),
        field: None,
        amendment: id,
        original,
    }
}

fn because(mut amendment: Amendment, reason: &str) -> Amendment {
    amendment.reason = Some(reason.to_owned());
    amendment
}

pub fn happens(amendment: &mut Amendment, what: EventKind, voice: Voice) {
    let mut event: Event = amendment.events[0].clone();
    (event.what, event.by) = (what, Speaker::of(voice));
    amendment.events.push(event);
}

pub fn agrees(talk: &mut Dialogue, party: Voice, subject: Subject, stance: Stance) {
    let position = Position {
        digest: Digest::of(&plan(), talk, &subject).unwrap(),
        subject,
        stance,
        statement: None,
        by: Speaker::of(party),
        recorder: "Recorder <recorder@example.invalid>".to_owned(),
        time: Moment::new(1_063_620_000, 0),
        session: None,
        revision: None,
        figures: Default::default(),
    };
    talk.positions.entry(party).or_default().push(position);
}

/// Six amendments: D.1 and D.3 want the same words differently, D.2 other words of the same paragraph, D.4 amends
/// D.1, D.5 would remove a clause, D.6 add one. D.7 was withdrawn. The government agrees to the opening.
pub fn talk() -> Dialogue {
    let plan = plan();
    let who = "all who lack it";
    let families = words(&plan, "opening", who, "all workers and their families");
    let residents = words(&plan, "opening", who, "all residents");
    let soon = words(&plan, "opening", "together", "together within five years");
    let mut add = Clause::new(clause("cash"), Kind::Objective);
    add.title = "Income security".to_owned();
    add.text = "Everybody has enough to live on.".to_owned();
    add.order = 30;
    let remove = Proposal::Remove {
        clause: clause("insurance"),
        on: Digest::of_clause(&plan, &plan.clauses[&clause("insurance")]),
    };
    let add = Proposal::Add {
        clause: Box::new(add),
        under: None,
        after: Some(clause("care")),
    };
    let mut talk = dialogue(vec![
        because(
            tabled_by("d-1", 1, Voice::Workers, families),
            "Families must not be left behind.",
        ),
        because(tabled_by("d-2", 2, Voice::Employers, soon), "A date binds."),
        tabled_by("d-3", 3, Voice::Government, residents),
        tabled_by("d-5", 5, Voice::Employers, remove),
        because(
            tabled_by("d-6", 6, Voice::CivilSociety, add),
            "Care alone is no floor.",
        ),
    ]);
    let all = sub(&plan, &talk, "d-1", "workers and", "salaried workers and");
    let all = tabled_by("d-4", 4, Voice::Employers, all);
    talk.amendments.insert(all.id.clone(), all);
    let text = words(&plan, "opening", "The parties", "We");
    let mut gone = tabled_by("d-7", 7, Voice::Workers, text);
    happens(&mut gone, EventKind::Withdrawn, Voice::Workers);
    talk.amendments.insert(gone.id.clone(), gone);
    let opening = Subject::Clause(clause("opening"));
    agrees(&mut talk, Voice::Government, opening, Stance::Agree);
    talk
}

/// The small plan with this negotiation about it.
pub fn stage(columns: u16, rows: u16, depth: Depth) -> Stage {
    Stage::with(columns, rows, depth).open().discuss(talk())
}
