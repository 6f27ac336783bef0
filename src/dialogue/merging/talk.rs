//! Amendments, positions and sessions on three sides: by what tells their parts apart.

use super::plain::chosen;
use super::prose::prose;
use super::sequence::sequence;
use super::{Keep, Three};
use crate::dialogue::{Amendment, Event, EventKind, Position, Proposal, Session, impossible_step};
use std::collections::BTreeMap;

/// One value: whoever changed it; where both did, ours, and that is noted.
fn value<T: PartialEq + Clone>(three: Three<&T>, collides: &mut bool) -> T {
    chosen(three).unwrap_or_else(|| {
        *collides = true;
        three.ours.clone()
    })
}

/// An amendment that both sides have, and whether they collide in it. One that both added has no base.
pub(super) fn amendment(
    base: Option<&Amendment>,
    (ours, theirs): (&Amendment, &Amendment),
) -> (Amendment, bool) {
    let mut collides = false;
    let Some(base) = base else {
        let (events, odd) = events(&[], (&ours.events, &theirs.events));
        let merged = Amendment {
            events,
            number: ours.number.or(theirs.number),
            reason: ours.reason.clone().or_else(|| theirs.reason.clone()),
            ..ours.clone()
        };
        return (merged, odd || ours.proposal != theirs.proposal);
    };
    let three = Three { base, ours, theirs };
    let (events, odd) = events(&base.events, (&ours.events, &theirs.events));
    let number = three.map(|side| &side.number);
    let merged = Amendment {
        id: ours.id.clone(),
        // Two numbers for one are no disagreement: ours is the one that is known here.
        number: chosen(number).unwrap_or(ours.number),
        proposal: proposal(three.map(|side| &side.proposal), &mut collides),
        reason: value(three.map(|side| &side.reason), &mut collides),
        events,
    };
    (merged, collides || odd)
}

/// What is proposed, by word where both sides revised the same wording.
fn proposal(three: Three<&Proposal>, collides: &mut bool) -> Proposal {
    if let Some(one) = chosen(three) {
        return one;
    }
    let proposed = |one: &Proposal| match one {
        Proposal::Words { proposed, .. } => proposed.clone(),
        Proposal::Sub { proposed, .. } => Some(proposed.clone()),
        _ => None,
    };
    let texts = three.map(|one| proposed(one).unwrap_or_default());
    let found = prose(texts.as_ref().map(String::as_str), Keep::Ours);
    let mut merged = three.ours.clone();
    match &mut merged {
        Proposal::Words { proposed, .. } if found.strokes.is_empty() => {
            *proposed = Some(found.value);
        }
        Proposal::Sub { proposed, .. } if found.strokes.is_empty() => *proposed = found.value,
        _ => {
            *collides = true;
            return three.ours.clone();
        }
    }
    // Only their wording may differ.
    let words = [proposed(three.ours), proposed(&merged)];
    if words.iter().any(Option::is_none) {
        *collides = true;
        return three.ours.clone();
    }
    merged
}

/// The steps of an amendment: what each side added to them, by time, where such a life can have been; else ours.
fn events(base: &[Event], (ours, theirs): (&[Event], &[Event])) -> (Vec<Event>, bool) {
    if ours == theirs || base == theirs {
        return (ours.to_vec(), false);
    }
    if base == ours {
        return (theirs.to_vec(), false);
    }
    let (Some(new), Some(others)) = (ours.strip_prefix(base), theirs.strip_prefix(base)) else {
        return (ours.to_vec(), true);
    };
    let kinds = |events: &[Event]| events.iter().map(|it| it.what).collect::<Vec<EventKind>>();
    if kinds(new) == kinds(others) {
        // The same steps, noted twice: as they were noted first.
        let time = |events: &[Event]| events.iter().map(|it| it.time.seconds).collect::<Vec<_>>();
        let first = (time(new), format!("{new:?}")) <= (time(others), format!("{others:?}"));
        let steps = if first { ours } else { theirs };
        return (steps.to_vec(), false);
    }
    let mut added: Vec<Event> = new.to_vec();
    added.extend(others.iter().filter(|it| !new.contains(it)).cloned());
    added.sort_by_key(|it| (it.time.seconds, format!("{it:?}")));
    let mut all = base.to_vec();
    for event in added {
        // Seconded once is seconded.
        let again = event.what == EventKind::Seconded && all.iter().any(|it| it.what == event.what);
        if !again {
            all.push(event);
        }
    }
    match impossible_step(kinds(&all)) {
        None => (all, false),
        Some(_) => (ours.to_vec(), true),
    }
}

/// The positions of a party. Of two on one subject and one text, the newer takes the place of the older, as ever; which
/// that is is the same whoever merges. Tells as well whether there were two: nobody's consent is replaced in silence.
pub(super) fn positions(three: Three<&[Position]>) -> (Vec<Position>, bool) {
    let key = |one: &Position| (one.subject.clone(), one.digest);
    let maps = three.map(|side| {
        let all = side.iter().map(|one| (key(one), one));
        all.collect::<BTreeMap<_, _>>()
    });
    let merged = |one: &Position| {
        let key = key(one);
        let found = maps.as_ref().map(|side| side.get(&key).copied());
        chosen(found.as_ref()).unwrap_or_else(|| {
            let both = found.ours.into_iter().chain(found.theirs);
            both.max_by_key(|it| (it.time.seconds, format!("{it:?}")))
        })
    };
    let mut kept: Vec<Position> = Vec::new();
    let mut new: Vec<Position> = Vec::new();
    for one in three.base {
        match merged(one) {
            Some(now) if now == one => kept.push(one.clone()),
            Some(now) => new.push(now.clone()),
            None => {}
        }
    }
    let others = three.ours.iter().chain(three.theirs);
    for one in others.filter(|one| !maps.base.contains_key(&key(one))) {
        if let Some(now) = merged(one).filter(|now| !new.contains(now)) {
            new.push(now.clone());
        }
    }
    new.sort_by_key(|it| (it.time.seconds, it.subject.clone(), it.digest));
    kept.extend(new);
    let twice = maps.ours.keys().any(|key| {
        let found = maps.as_ref().map(|side| side.get(key).copied());
        found.theirs.is_some() && chosen(found.as_ref()).is_none()
    });
    (kept, twice)
}

/// A session that both sides have, and whether they collide in it.
pub(super) fn session(
    base: Option<&Session>,
    (ours, theirs): (&Session, &Session),
) -> (Session, bool) {
    let blank = Session::new(ours.id.clone());
    let base = base.unwrap_or(&blank);
    let three = Three { base, ours, theirs };
    let mut collides = false;
    let merged = Session {
        id: ours.id.clone(),
        name: value(three.map(|it| &it.name), &mut collides),
        place: value(three.map(|it| &it.place), &mut collides),
        date: value(three.map(|it| &it.date), &mut collides),
        chair: value(three.map(|it| &it.chair), &mut collides),
        agenda: entries(three.map(|it| &*it.agenda), Clone::clone, &mut collides),
        present: entries(
            three.map(|it| &*it.present),
            |one| (one.voice, one.organisation.clone()),
            &mut collides,
        ),
        parked: entries(
            three.map(|it| &*it.parked),
            |one| one.clause.clone(),
            &mut collides,
        ),
        opened: value(three.map(|it| &it.opened), &mut collides),
        closed: value(three.map(|it| &it.closed), &mut collides),
    };
    (merged, collides)
}

/// Entries by what tells them apart.
fn entries<T: PartialEq + Clone, K: Ord + Clone>(
    three: Three<&[T]>,
    key: impl Fn(&T) -> K,
    collides: &mut bool,
) -> Vec<T> {
    let keys = three.map(|side| side.iter().map(&key).collect::<Vec<K>>());
    let (order, reordered) = sequence(keys.as_ref().map(Vec::as_slice));
    *collides |= reordered;
    let mut all = Vec::new();
    for name in order {
        let found = three.map(|side| side.iter().find(|one| key(one) == name));
        let one = chosen(found.as_ref()).unwrap_or_else(|| {
            *collides = true;
            found.ours
        });
        all.extend(one.cloned());
    }
    all
}
