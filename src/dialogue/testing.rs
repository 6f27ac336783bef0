//! Generated dialogues for this room's tests.

use super::{
    Amendment, AmendmentId, Attendance, Dialogue, Digest, Event, EventKind, Figures, Parked,
    Position, Proposal, Session, SessionId, Stance, Subject,
};
use crate::plan::testing::{clause, clause_id, nasty};
use crate::plan::{Delegate, Field, Moment, Speaker, Voice};
use jiff::civil::Date;
use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use strum::IntoEnumIterator;

pub fn digest() -> impl Strategy<Value = Digest> {
    "[0-9a-f]{64}".prop_map(|text| text.parse().unwrap())
}

fn word() -> impl Strategy<Value = Option<String>> {
    of(nasty()).prop_map(|text| text.filter(|text| !text.is_empty()))
}

pub fn amendment_id() -> impl Strategy<Value = AmendmentId> {
    "[0-3][a-z0-9-]{0,1}".prop_map(|text| text.parse().unwrap())
}

fn session_id() -> impl Strategy<Value = SessionId> {
    "200[0-9]-0[1-9]".prop_map(|text| text.parse().unwrap())
}

fn when() -> impl Strategy<Value = Moment> {
    (-62_000_000_000i64..253_000_000_000, -1439i32..1440)
        .prop_map(|(seconds, offset)| Moment::new(seconds, offset))
}

fn sponsor(voices: Vec<Voice>) -> impl Strategy<Value = Speaker> {
    (select(voices), word(), word()).prop_map(|(voice, organisation, delegate)| Speaker {
        voice,
        organisation,
        delegate: delegate.map(Delegate::named),
    })
}

fn proposal() -> impl Strategy<Value = Proposal> {
    let field = prop_oneof![
        select(Field::KNOWN.to_vec()),
        nasty().prop_map(|key| key.parse().unwrap()),
    ];
    let words = (clause_id(), field, digest(), of(nasty()), of(nasty()));
    let words = words.prop_map(|(clause, field, on, original, proposed)| Proposal::Words {
        clause,
        field,
        on,
        original,
        proposed,
    });
    let add = (clause(), of(amendment_id()), of(clause_id()));
    let add = add.prop_map(|(clause, under, after)| Proposal::Add {
        clause: Box::new(clause),
        under,
        after,
    });
    let remove = (clause_id(), digest()).prop_map(|(clause, on)| Proposal::Remove { clause, on });
    let to = (of(clause_id()), of(amendment_id()), of(clause_id()));
    let moved = (clause_id(), to).prop_map(|(clause, (parent, under, after))| Proposal::Move {
        clause,
        parent,
        under,
        after,
    });
    let fields = select(Field::KNOWN.to_vec());
    let fields = of(fields.prop_filter("goes without saying", |field| *field != Field::Text));
    let sub = (amendment_id(), fields, digest(), nasty(), nasty());
    let sub = sub.prop_map(|(amendment, field, on, original, proposed)| Proposal::Sub {
        amendment,
        field,
        on,
        original,
        proposed,
    });
    prop_oneof![words, add, remove, moved, sub]
}

fn event() -> impl Strategy<Value = Event> {
    let what = select(EventKind::iter().collect::<Vec<_>>());
    let by = sponsor(Voice::iter().collect());
    let rest = (of(session_id()), word(), of(amendment_id()));
    (what, by, nasty(), when(), rest).prop_map(|(what, by, recorder, time, rest)| Event {
        what,
        by,
        recorder,
        time,
        session: rest.0,
        reason: rest.1,
        because: rest.2,
    })
}

/// Any amendment, in whatever state of life, possible or not.
pub fn amendment() -> impl Strategy<Value = Amendment> {
    let number = of(1u32..);
    let parts = (
        amendment_id(),
        number,
        proposal(),
        word(),
        vec(event(), 0..4),
    );
    parts.prop_map(|(id, number, proposal, reason, events)| Amendment {
        id,
        number,
        proposal,
        reason,
        events,
    })
}

pub fn subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        clause_id().prop_map(Subject::Clause),
        amendment_id().prop_map(Subject::Amendment),
    ]
}

fn position() -> impl Strategy<Value = Position> {
    let what = (
        subject(),
        select(Stance::iter().collect::<Vec<_>>()),
        digest(),
        word(),
    );
    let by = (sponsor(Voice::PARTIES.to_vec()), nasty(), when());
    let kept = (word(), word(), word(), word());
    let figures = kept.prop_map(|(basis, terms, cost, currency)| {
        Some(Figures {
            basis: basis?,
            terms,
            cost,
            currency: currency.unwrap_or_default(),
        })
    });
    let when = (of(session_id()), word(), figures);
    (what, by, when).prop_map(|(what, by, (session, revision, figures))| Position {
        subject: what.0,
        stance: what.1,
        digest: what.2,
        statement: what.3,
        by: by.0,
        recorder: by.1,
        time: by.2,
        session,
        revision,
        figures,
    })
}

/// Any session.
pub fn session() -> impl Strategy<Value = Session> {
    let present = (
        select(Voice::iter().collect::<Vec<_>>()),
        word(),
        vec(nasty(), 0..3),
    );
    let present = present.prop_map(|(voice, organisation, delegates)| Attendance {
        voice,
        organisation,
        delegates,
    });
    let parked = (clause_id(), word()).prop_map(|(clause, reason)| Parked { clause, reason });
    let head = (session_id(), nasty(), word(), word());
    let date = of((0i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Date::constant(y, m, d)));
    let lists = (
        vec(clause_id(), 0..3),
        vec(present, 0..4),
        vec(parked, 0..3),
    );
    (head, date, lists, of(when()), of(when())).prop_map(|(head, date, lists, opened, closed)| {
        Session {
            id: head.0,
            name: head.1,
            place: head.2,
            date,
            chair: head.3,
            agenda: lists.0,
            present: lists.1,
            parked: lists.2,
            opened,
            closed,
        }
    })
}

/// Any dialogue, as files could hold it.
pub fn dialogue() -> impl Strategy<Value = Dialogue> {
    let positions = btree_map(select(Voice::PARTIES.to_vec()), vec(position(), 1..4), 0..3);
    let parts = (vec(amendment(), 0..4), positions, vec(session(), 0..3));
    parts.prop_map(|(amendments, mut positions, sessions)| {
        for (party, all) in &mut positions {
            all.iter_mut().for_each(|one| one.by.voice = *party);
        }
        Dialogue {
            amendments: amendments
                .into_iter()
                .map(|one| (one.id.clone(), one))
                .collect(),
            positions,
            sessions: sessions
                .into_iter()
                .map(|one| (one.id.clone(), one))
                .collect(),
            ..Dialogue::default()
        }
    })
}
