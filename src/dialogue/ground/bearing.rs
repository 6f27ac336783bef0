//! What an amendment of words makes of its field as it stands, knowing what was adopted meanwhile: the one answer
//! that the overlay, the preview and the act share.

use super::anchor::{Anchored, anchor_value, paragraphs, unmerged};
use super::course::Course;
use super::listed::Draft;
use super::queue::Queue;
use super::shared::{self, Worded};
use super::turn::Turn;
use crate::dialogue::{Amendment, AmendmentId, AmendmentState, Dialogue, Proposal, adopted_at};
use crate::plan::{ClauseId, Field, Moment};
use crate::text::amending::Lexicon;
use std::collections::{BTreeSet, VecDeque};
use std::sync::OnceLock;

/// What an amendment of words with this wording makes of its field as it stands, or a sub-amendment of the wording it
/// amends. An amendment that proposes no words has no ground.
pub(in crate::dialogue) fn bearing(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> Anchored {
    let Some(about) = About::of(dialogue, amendment) else {
        return Anchored::Gone;
    };
    let prose = about.field.is_prose();
    let since = prose.then(|| drafted_at(amendment));
    let adopted = Adopted::of(dialogue, &about, since);
    adopted.bearing(amendment, wording, current)
}

/// The same for several of one text at once: those of prose go through one course of it, and what others put into a
/// list is gathered once.
pub(super) fn bearings<'d>(
    dialogue: &'d Dialogue,
    field: &Field,
    current: &str,
    all: &[(&'d Amendment, String)],
) -> Vec<Anchored> {
    match field.is_prose() {
        true => prose_bearings(dialogue, current, all),
        false => {
            let about = all.first().and_then(|(one, _)| About::of(dialogue, one));
            let adopted = about.map(|about| Adopted::of(dialogue, &about, None));
            let borne = |(one, wording): &(&Amendment, String)| match &adopted {
                Some(adopted) => adopted.bearing(one, wording, current),
                None => Anchored::Gone,
            };
            all.iter().map(borne).collect()
        }
    }
}

fn prose_bearings<'d>(
    dialogue: &'d Dialogue,
    current: &str,
    all: &[(&'d Amendment, String)],
) -> Vec<Anchored> {
    let plain = |(one, wording): &(&'d Amendment, String)| {
        unmerged(original(one).unwrap_or_default(), wording, current)
    };
    let mut found: Vec<Option<Anchored>> = all.iter().map(plain).collect();
    let left: Vec<&(&'d Amendment, String)> = all
        .iter()
        .zip(&found)
        .filter(|(_, found)| found.is_none())
        .map(|(one, _)| one)
        .collect();
    let asked: Vec<&Amendment> = left.iter().map(|(one, _)| *one).collect();
    let about = asked.first().and_then(|one| About::of(dialogue, one));
    if let Some(about) = about.filter(|_| asked.len() > 1) {
        let since = asked.iter().map(|one| drafted_at(one)).min();
        let adopted = Adopted::of(dialogue, &about, since);
        let (mut course, drafted) = course(&adopted, &asked, Lexicon::of(current));
        let open = found.iter_mut().filter(|found| found.is_none());
        for ((place, (one, wording)), at) in open.zip(left).zip(drafted) {
            let edits = course.edits(at, wording);
            *place = Some(course.with(&edits, Some(&Turn::of(one))).into());
        }
    }
    let alone = all.iter().zip(found);
    alone
        .map(|((one, wording), found)| {
            found.unwrap_or_else(|| bearing(dialogue, one, wording, current))
        })
        .collect()
}

/// The text with as much of an amendment of prose as has ground to stand on. No amendment is adopted so: this says
/// whose words are whose where one layer of an amendment stands only together with the next.
pub(in crate::dialogue) fn as_far_as_it_bears(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> String {
    let Some(about) = About::of(dialogue, amendment) else {
        return current.to_owned();
    };
    let adopted = Adopted::of(dialogue, &about, Some(drafted_at(amendment)));
    adopted.as_far(amendment, wording, current)
}

/// The paragraphs of the text as it stands, counted from 0, that an amendment of prose would change; none where it
/// has no ground to stand on.
pub(in crate::dialogue) fn paragraphs_borne(
    dialogue: &Dialogue,
    amendment: &Amendment,
    wording: &str,
    current: &str,
) -> BTreeSet<usize> {
    let Some(about) = About::of(dialogue, amendment) else {
        return BTreeSet::new();
    };
    let adopted = Adopted::of(dialogue, &about, Some(drafted_at(amendment)));
    let (mut course, at) = adopted.alone(amendment, current);
    let edits = course.edits(at, wording);
    paragraphs(&course, &edits, Some(&Turn::of(amendment)))
}

/// What an amendment of words is about.
pub(in crate::dialogue) struct About<'a> {
    target: Target<'a>,
    pub(in crate::dialogue) field: Field,
}

#[derive(PartialEq)]
enum Target<'a> {
    /// A field of a clause.
    Field(&'a ClauseId, &'a Field),
    /// What another amendment proposes; of a new clause, for a field.
    Wording(&'a AmendmentId, Option<&'a Field>),
}

impl<'a> About<'a> {
    pub(in crate::dialogue) fn of(
        dialogue: &Dialogue,
        amendment: &'a Amendment,
    ) -> Option<About<'a>> {
        let target = Target::of(amendment)?;
        let field = match target {
            Target::Field(_, field) => field.clone(),
            Target::Wording(..) => dialogue.field(amendment),
        };
        Some(About { target, field })
    }
}

impl<'a> Target<'a> {
    fn of(amendment: &'a Amendment) -> Option<Target<'a>> {
        match &amendment.proposal {
            Proposal::Words { clause, field, .. } => Some(Target::Field(clause, field)),
            Proposal::Sub {
                amendment, field, ..
            } => Some(Target::Wording(amendment, field.as_ref())),
            _ => None,
        }
    }
}

/// The words an amendment was drafted on; nothing where it proposes no other wording.
pub(in crate::dialogue) fn original(amendment: &Amendment) -> Option<&str> {
    match &amendment.proposal {
        Proposal::Words { original, .. } => Some(original.as_deref().unwrap_or_default()),
        Proposal::Sub { original, .. } => Some(original),
        _ => None,
    }
}

/// When an amendment was drafted, in seconds.
pub(in crate::dialogue) fn drafted_at(amendment: &Amendment) -> i64 {
    let first = amendment.events.first();
    first.map(|event| event.time).unwrap_or_default().seconds
}

/// When an amendment was decided on, in seconds; never yet where it is pending, or may come back.
fn decided_at(amendment: &Amendment) -> i64 {
    let open = amendment.is_pending() || amendment.state() == AmendmentState::Referred;
    let last = amendment.events.last().filter(|_| !open);
    last.map_or(i64::MAX, |event| event.time.seconds)
}

/// The amendments of one text that are known to have been adopted, each with its wording.
pub(in crate::dialogue) struct Adopted<'d> {
    field: Field,
    all: Vec<Worded<'d>>,
    /// Those of its amendments, adopted or not, that may propose what others propose as well.
    others: Option<(&'d Dialogue, Vec<&'d Amendment>)>,
    /// Those that may do so by their words. Most texts are asked about without anybody's wanting to know.
    sharing: OnceLock<Vec<Worded<'d>>>,
    /// What all of them did, where it is a list or rows.
    queue: OnceLock<Queue>,
}

impl<'d> Adopted<'d> {
    /// Where nothing was.
    pub(in crate::dialogue) fn none(field: Field) -> Adopted<'d> {
        Adopted {
            field,
            all: Vec::new(),
            others: None,
            sharing: OnceLock::new(),
            queue: OnceLock::new(),
        }
    }

    /// All that were adopted, since a time if one is given.
    pub(in crate::dialogue) fn of(
        dialogue: &'d Dialogue,
        about: &About<'_>,
        since: Option<i64>,
    ) -> Adopted<'d> {
        let all = dialogue.amendments.values();
        let here = all.filter(|one| Target::of(one).is_some_and(|target| target == about.target));
        let here: Vec<&Amendment> = here.collect();
        let late = |one: &Amendment, since: Option<i64>| {
            let adopted = adopted_at(one);
            since.is_none_or(|since| adopted.is_some_and(|time| time.seconds >= since))
        };
        let prose = about.field.is_prose();
        let others = (here.len() > 1).then(|| {
            let others = here.iter().copied();
            let others = others.filter(|one| !one.is_adopted() || late(one, since));
            (dialogue, others.collect())
        });
        let mut found = Adopted {
            others,
            ..Adopted::none(about.field.clone())
        };
        let adopted = here.into_iter().filter(|one| one.is_adopted());
        let adopted: Vec<&Amendment> = adopted.collect();
        if adopted.is_empty() {
            return found;
        }
        let sharing: &[Worded<'_>] = if prose { found.sharing() } else { &[] };
        let first = sharing.iter().map(|(one, _)| drafted_at(one)).min();
        let since = since.map(|since| first.map_or(since, |first| first.min(since)));
        let adopted = adopted.into_iter().filter(|one| late(one, since));
        found.all = adopted.map(|one| worded(dialogue, one)).collect();
        found
    }

    /// Those of its amendments that may propose a sentence which others propose as well, adopted or not, each with
    /// every wording it may come to.
    fn sharing(&self) -> &[Worded<'d>] {
        self.sharing.get_or_init(|| {
            let all = self.others.iter();
            let all = all.flat_map(|(dialogue, all)| all.iter().map(|one| wordings(dialogue, one)));
            shared::sharing(all.flatten().collect(), original)
        })
    }

    /// One more was adopted.
    pub(in crate::dialogue) fn adopt(&mut self, amendment: &'d Amendment, wording: String) {
        self.all.push((amendment, wording));
        self.queue = OnceLock::new();
    }

    pub(in crate::dialogue) fn bearing(
        &self,
        amendment: &Amendment,
        wording: &str,
        current: &str,
    ) -> Anchored {
        let original = original(amendment).unwrap_or_default();
        if !self.field.is_prose() {
            let drafted = (Some(Turn::of(amendment)), drafted_at(amendment));
            let words = (original, wording);
            return anchor_value(&self.field, words, current, drafted, self.queue());
        }
        if let Some(plain) = unmerged(original, wording, current) {
            return plain;
        }
        let (mut course, at) = self.alone(amendment, current);
        let edits = course.edits(at, wording);
        course.with(&edits, Some(&Turn::of(amendment))).into()
    }

    pub(in crate::dialogue) fn as_far(
        &self,
        amendment: &Amendment,
        wording: &str,
        current: &str,
    ) -> String {
        let (mut course, at) = self.alone(amendment, current);
        let edits = course.edits(at, wording);
        course.as_far(&edits, Some(&Turn::of(amendment)))
    }

    fn alone<'t>(&self, amendment: &Amendment, current: &'t str) -> (Course<'t>, usize) {
        let (course, places) = course(self, &[amendment], Lexicon::of(current));
        let at = places.first().copied().unwrap_or_default();
        (course, at)
    }

    /// What all of them did to a list or to rows.
    pub(in crate::dialogue) fn queue(&self) -> &Queue {
        self.queue.get_or_init(|| self.queued())
    }

    fn queued(&self) -> Queue {
        let field = &self.field;
        let all = self.others.iter();
        let all = all.flat_map(|(dialogue, all)| all.iter().map(|one| wordings(dialogue, one)));
        let drafts = all.flat_map(|wordings| {
            let wordings = wordings.into_iter().enumerate();
            wordings.filter_map(|(amended, (one, wording))| {
                let draft = draft(field, one, &wording)?;
                Some((Draft { amended, ..draft }, decided_at(one)))
            })
        });
        let mut queue = Queue::among(&drafts.collect::<Vec<_>>());
        let time = |one: &Amendment| adopted_at(one).map_or(i64::MAX, |time| time.seconds);
        let mut all: Vec<&(&Amendment, String)> = self.all.iter().collect();
        all.sort_by_key(|(one, _)| time(one));
        for (one, wording) in all {
            let adopted = time(one);
            if let Some(draft) = draft(field, one, wording) {
                queue.adopted(&draft, adopted);
            }
        }
        queue
    }
}

/// An amendment with its wording.
fn worded<'d>(dialogue: &'d Dialogue, one: &'d Amendment) -> Worded<'d> {
    (one, dialogue.wording(one).unwrap_or_default())
}

/// An amendment with every wording it may come to: the one it has, and that with any of the amendments to it, however
/// deep and whatever became of these, in the order of their numbers. So it does not matter whether one of them is adopted
/// before or after others.
fn wordings<'d>(dialogue: &'d Dialogue, one: &'d Amendment) -> Vec<Worded<'d>> {
    let mut found = vec![worded(dialogue, one)];
    let mut seen = BTreeSet::from([&one.id]);
    let mut open: VecDeque<&Amendment> = dialogue.subs(&one.id).into();
    while let Some(sub) = open.pop_front() {
        // A circle, which only a broken file can make, ends where it began.
        if seen.insert(&sub.id) {
            let wording = dialogue.wording(sub).unwrap_or_default();
            if found.iter().all(|(_, known)| *known != wording) {
                found.push((one, wording));
            }
            open.extend(dialogue.subs(&sub.id));
        }
    }
    found
}

/// What an amendment with this wording does to a list or to rows; nothing where it is about neither.
pub(in crate::dialogue) fn draft(field: &Field, one: &Amendment, wording: &str) -> Option<Draft> {
    let drafted = (Some(Turn::of(one)), drafted_at(one));
    Draft::of(field, (original(one).unwrap_or_default(), wording), drafted)
}

/// What happened to a text that the amendments know of.
struct Step<'d> {
    time: Moment,
    amendment: &'d Amendment,
    /// What it proposes, where it was adopted then and not drafted.
    adopted: Option<&'d str>,
}

/// The course of a text up to what stands, and for each of some amendments the wording it was drafted on.
pub(in crate::dialogue) fn course<'s, 't>(
    adopted: &'s Adopted<'_>,
    asked: &[&'s Amendment],
    lexicon: Lexicon<'t>,
) -> (Course<'t>, Vec<usize>) {
    let current = lexicon.text;
    let drafted_on = |step: &Step<'s>| original(step.amendment).unwrap_or_default();
    let as_it_stands = |one: &&Amendment| original(one) == Some(current);
    if asked.iter().all(as_it_stands) && adopted.sharing().is_empty() {
        return (Course::new(lexicon, current), vec![0; asked.len()]);
    }
    let mut steps = steps(adopted, asked);
    let begin = steps.first().and_then(|step| original(step.amendment));
    let mut course = Course::new(lexicon, begin.unwrap_or(current));
    let mut drafted: Vec<(&str, usize)> = Vec::new();
    while let Some(first) = steps.first() {
        // Of what was recorded in one second, a draft on a wording that is known comes first, then what was adopted.
        let time = first.time;
        let together = steps.iter().take_while(|step| step.time == time);
        let rank = |step: &Step<'s>| {
            let base = || {
                let mut drafted = drafted.iter();
                drafted.any(|(id, _)| *id == step.amendment.id.as_str())
            };
            match step.adopted {
                Some(_) if base() => 1,
                Some(_) => 3,
                None if course.find(drafted_on(step)).is_some() => 0,
                None => 2,
            }
        };
        let next = together.enumerate().min_by_key(|(_, step)| rank(step));
        let at = next.map_or(0, |(at, _)| at);
        let step = steps.remove(at);
        let id = step.amendment.id.as_str();
        if let Some(wording) = step.adopted {
            let base = drafted.iter().find(|(one, _)| *one == id);
            if let Some((_, base)) = base {
                let edits = course.edits(*base, wording);
                course.adopt(&edits, &Turn::of(step.amendment));
            }
        } else {
            let text = drafted_on(&step);
            let at = course.drafted_on(text);
            drafted.push((id, at));
            let sharing = adopted.sharing().iter();
            for (one, wording) in sharing.filter(|(one, _)| one.id.as_str() == id) {
                course.share(at, wording, &Turn::of(one));
            }
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

/// When some amendments were drafted, and when others about the same text were adopted since.
fn steps<'s>(adopted: &'s Adopted<'_>, asked: &[&'s Amendment]) -> Vec<Step<'s>> {
    let drafted = |one: &'s Amendment| Step {
        time: one
            .events
            .first()
            .map(|event| event.time)
            .unwrap_or_default(),
        amendment: one,
        adopted: None,
    };
    let mut steps: Vec<Step<'s>> = asked.iter().map(|one| drafted(one)).collect();
    for (one, _) in adopted.sharing() {
        // Each once, however many wordings it may come to.
        if steps.iter().all(|step| step.amendment.id != one.id) {
            steps.push(drafted(one));
        }
    }
    let since = steps.iter().map(|step| step.time.seconds).min();
    for (one, wording) in &adopted.all {
        let Some(time) = adopted_at(one) else {
            continue;
        };
        if since.is_some_and(|since| time.seconds < since) {
            continue;
        }
        if !steps.iter().any(|step| step.amendment.id == one.id) {
            steps.push(drafted(one));
        }
        steps.push(Step {
            time,
            amendment: one,
            adopted: Some(wording),
        });
    }
    steps.sort_by_key(|step| (step.time.seconds, step.adopted.is_some()));
    steps
}
