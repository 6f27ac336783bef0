//! What an amendment of words makes of its field as it stands, knowing what was adopted meanwhile: the one answer
//! that the overlay, the preview and the act share.

use super::anchor::{Anchored, anchor_value, is_prose, paragraphs, unmerged};
use super::course::Course;
use super::lexicon::Lexicon;
use super::listed::Queue;
use super::turn::Turn;
use super::{Amendment, Dialogue, Proposal, What};
use crate::plan::{ClauseId, Field, Moment};
use std::collections::BTreeSet;

/// What an amendment of words with this wording makes of its field as it stands. An amendment that proposes no
/// words has no ground.
pub(super) fn bearing(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> Anchored {
    let Some(about) = About::of(amendment) else {
        return Anchored::Gone;
    };
    if !is_prose(about.field) {
        let queue = queue(dialogue, amendment, &about);
        return anchor_value(about.field, about.original, wording, current, &queue);
    }
    if let Some(plain) = unmerged(about.original, wording, current) {
        return plain;
    }
    let (mut course, at) = alone(dialogue, amendment, &about, current);
    let edits = course.edits(at, wording);
    course.with(&edits, Some(&Turn::of(amendment))).into()
}

/// The text with as much of an amendment of prose as has ground to stand on. No amendment is adopted so: this says
/// whose words are whose where one layer of an amendment stands only together with the next.
pub(super) fn as_far_as_it_bears(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> String {
    let Some(about) = About::of(amendment) else {
        return current.to_owned();
    };
    let (mut course, at) = alone(dialogue, amendment, &about, current);
    let edits = course.edits(at, wording);
    course.as_far(&edits, Some(&Turn::of(amendment)))
}

/// The paragraphs of the text as it stands, counted from 0, that an amendment of prose would change; none where it
/// has no ground to stand on.
pub(super) fn paragraphs_borne(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> BTreeSet<usize> {
    let Some(about) = About::of(amendment) else {
        return BTreeSet::new();
    };
    let (mut course, at) = alone(dialogue, amendment, &about, current);
    let edits = course.edits(at, wording);
    paragraphs(&course, &edits, Some(&Turn::of(amendment)))
}

/// What an amendment of words is about.
pub(super) struct About<'a> {
    pub(super) clause: &'a ClauseId,
    pub(super) field: &'a Field,
    pub(super) original: &'a str,
}

impl<'a> About<'a> {
    pub(super) fn of(amendment: &'a Amendment) -> Option<About<'a>> {
        match &amendment.proposal {
            Proposal::Words {
                clause,
                field,
                original,
                ..
            } => Some(About {
                clause,
                field,
                original: original.as_deref().unwrap_or_default(),
            }),
            _ => None,
        }
    }

    fn same(&self, other: &About<'_>) -> bool {
        self.clause == other.clause && self.field == other.field
    }
}

fn alone<'t>(
    dialogue: &Dialogue,
    amendment: &Amendment,
    about: &About<'_>,
    current: &'t str,
) -> (Course<'t>, usize) {
    let (course, places) = course(dialogue, about, &[amendment], Lexicon::of(current));
    let at = places.first().copied().unwrap_or_default();
    (course, at)
}

/// What happened to a text that the amendments know of.
struct Step<'d> {
    time: Moment,
    amendment: &'d Amendment,
    adopted: bool,
}

/// The course of a field up to the text as it stands, and for each of some amendments the wording it was drafted on.
pub(super) fn course<'t>(
    dialogue: &Dialogue,
    about: &About<'_>,
    asked: &[&Amendment],
    lexicon: Lexicon<'t>,
) -> (Course<'t>, Vec<usize>) {
    let current = lexicon.text;
    let original = |one: &Amendment| {
        let words = About::of(one).map(|about| about.original.to_owned());
        words.unwrap_or_default()
    };
    if asked.iter().all(|one| original(one) == current) {
        return (Course::new(lexicon, current), vec![0; asked.len()]);
    }
    let mut steps = steps(dialogue, about, asked);
    let begin = steps.first().map(|step| original(step.amendment));
    let mut course = Course::new(lexicon, begin.as_deref().unwrap_or(current));
    let mut drafted: Vec<(&str, usize)> = Vec::new();
    while let Some(first) = steps.first() {
        // Of what was recorded in one second, a draft on a wording that is known comes first, then what was adopted.
        let time = first.time;
        let together = steps.iter().take_while(|step| step.time == time);
        let known = |step: &Step<'_>| {
            let adopted = step.adopted.then(|| {
                let base = drafted
                    .iter()
                    .any(|(id, _)| *id == step.amendment.id.as_str());
                if base { 1 } else { 3 }
            });
            let draft = || match course.find(&original(step.amendment)) {
                Some(_) => 0,
                None => 2,
            };
            adopted.unwrap_or_else(draft)
        };
        let next = together.enumerate().min_by_key(|(_, step)| known(step));
        let at = next.map_or(0, |(at, _)| at);
        let step = steps.remove(at);
        let id = step.amendment.id.as_str();
        if step.adopted {
            let base = drafted.iter().find(|(one, _)| *one == id);
            let wording = dialogue.wording(step.amendment);
            if let (Some((_, base)), Some(wording)) = (base, wording) {
                let edits = course.edits(*base, &wording);
                course.adopt(&edits, &Turn::of(step.amendment));
            }
        } else {
            let text = original(step.amendment);
            let found = course.find(&text);
            drafted.push((id, found.unwrap_or_else(|| course.reads(&text))));
        }
    }
    course.reads(current);
    let place = |one: &&Amendment| {
        let mut all = drafted.iter();
        let found = all.find(|(id, _)| *id == one.id.as_str());
        found.map_or(0, |(_, at)| *at)
    };
    (course, asked.iter().map(place).collect())
}

/// When some amendments were drafted, and when others about the same field were adopted since.
fn steps<'d>(dialogue: &'d Dialogue, about: &About<'_>, asked: &[&'d Amendment]) -> Vec<Step<'d>> {
    let drafted = |one: &'d Amendment| Step {
        time: one
            .events
            .first()
            .map(|event| event.time)
            .unwrap_or_default(),
        amendment: one,
        adopted: false,
    };
    let mut steps: Vec<Step<'d>> = asked.iter().map(|one| drafted(one)).collect();
    let since = steps.iter().map(|step| step.time.seconds).min();
    for one in dialogue.amendments.values().filter(|one| one.is_adopted()) {
        let here = About::of(one).is_some_and(|other| about.same(&other));
        let adopted =
            |event: &&super::Event| matches!(event.what, What::Adopted | What::AdoptedAsAmended);
        let Some(event) = one.events.iter().rev().find(adopted).filter(|_| here) else {
            continue;
        };
        if since.is_some_and(|since| event.time.seconds < since) {
            continue;
        }
        if !asked.iter().any(|other| other.id == one.id) {
            steps.push(drafted(one));
        }
        steps.push(Step {
            time: event.time,
            amendment: one,
            adopted: true,
        });
    }
    steps.sort_by_key(|step| (step.time.seconds, step.adopted));
    steps
}

/// What others have put into a list, with their turns.
fn queue(dialogue: &Dialogue, own: &Amendment, about: &About<'_>) -> Queue {
    let mut queue = Queue::before(Turn::of(own));
    for one in dialogue.amendments.values().filter(|one| one.is_adopted()) {
        let Some(other) = About::of(one).filter(|other| about.same(other)) else {
            continue;
        };
        let wording = dialogue.wording(one).unwrap_or_default();
        queue.adopted(&Turn::of(one), other.field, other.original, &wording);
    }
    queue
}
