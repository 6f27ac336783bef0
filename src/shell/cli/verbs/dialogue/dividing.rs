//! `split` and `join`: an amendment of two purposes becomes two, and two of one party become one.

use super::{new_id, said};
use crate::dialogue::{Amendment, Deed, Digest, drafted, places};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::cli::verbs::marks;
use crate::shell::cli::work::{OpenPlan, Recording, notes};
use crate::shell::writer::{Label, Line, Output};
use crate::text::{Context, Stroke, context};
use crate::track::CommitId;
use clap::{ArgAction, Command};
use serde::Serialize;
use std::collections::BTreeSet;

/// `plenary split AMENDMENT [PLACE]... --party P`
pub const SPLIT: Verb = Verb::new("split", Group::Amend, split).arguments(|words, command| {
    let amendment = argument::amendment(words).required(true);
    let place = argument::positional(words, "place", "cli-split-place", "cli-split-place-help");
    let command = command.args([
        amendment,
        place.num_args(0..).action(ArgAction::Append),
        argument::json(words),
    ]);
    argument::floor(words, command)
});

/// `plenary join AMENDMENT OTHER --party P`
pub const JOIN: Verb = Verb::new("join", Group::Amend, join).arguments(two);

/// So many words stand around a place.
const AROUND: usize = 8;

fn two(words: &'static Catalogue, command: Command) -> Command {
    let other = argument::positional(words, "other", "cli-value-amendment", "cli-help-other");
    let command = command.args([
        argument::amendment(words).required(true),
        other.required(true),
    ]);
    argument::floor(words, command)
}

fn split(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let named = call.texts("place");
    if named.is_empty() {
        return list(call, out);
    }
    let places = named.iter().map(|word| place(word));
    let places: BTreeSet<usize> = places.collect::<Result<_, Failure>>()?;
    let mut recording = Recording::begin(call)?;
    let id = recording.amendment(call.text("amendment").unwrap_or_default())?;
    let amendment = recording.dialogue().amendments.get(&id);
    let on = amendment.map(|one| Digest::of_amendment(recording.plan(), recording.dialogue(), one));
    let new = new_id()?;
    let recorded = recording.enact(Deed::Split {
        on: on.ok_or_else(|| Failure::Usage(Message::new("cli-table-what")))?,
        amendment: id,
        new: new.clone(),
        places,
    })?;
    let mut notes = notes(&recorded);
    notes.extend(said::tabled(&mut recording, &new));
    out.acknowledge(recorded.id, &notes);
    Ok(Answer::Done)
}

/// Places are counted from 1.
fn place(word: &str) -> Result<usize, Failure> {
    let number: Option<usize> = word.parse().ok();
    let place = number.and_then(|number| number.checked_sub(1));
    place.ok_or_else(|| Failure::Usage(Message::new("cli-place-form").with("value", word)))
}

fn join(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let of = |name| recording.amendment(call.text(name).unwrap_or_default());
    let (amendment, other) = (of("amendment")?, of("other")?);
    let recorded = recording.enact(Deed::Join { amendment, other })?;
    out.acknowledge(recorded.id, &notes(&recorded));
    Ok(Answer::Done)
}

#[derive(Serialize)]
struct Listing<'a> {
    amendment: &'a str,
    number: Option<u32>,
    places: Vec<Place>,
}

#[derive(Serialize)]
struct Place {
    place: usize,
    before: String,
    struck: String,
    put: String,
    after: String,
}

/// The places at which an amendment changes words; nothing is changed.
fn list(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.head()?;
    let dialogue = open.load(rev)?.dialogue;
    let id = target::amendment(&dialogue, call.text("amendment").unwrap_or_default())?;
    let Some(amendment) = dialogue.amendments.get(&id) else {
        return Ok(Answer::Done);
    };
    let (before, _) = drafted(&amendment.proposal).unwrap_or_default();
    let all = places(amendment);
    if call.flag("json") {
        return answer(amendment, (before, &all), rev, out);
    }
    if all.is_empty() {
        let none = Message::new("cli-split-none").with("amendment", amendment.label());
        out.say(&none)?;
    }
    let voice = amendment.sponsor().map(|sponsor| sponsor.voice);
    for (at, stroke) in all.iter().enumerate() {
        let mut line = Line::new().lead(format!("{:3}  ", at + 1), 5, Label::Faint);
        if let Some(around) = around(before, stroke) {
            line.push(&around.before, Label::Plain);
            let words = (around.found.as_str(), stroke.put.as_str());
            marks::replacement(&mut line, voice, words, out.paint());
            line.push(&around.after, Label::Plain);
        }
        out.prose(&line)?;
    }
    Ok(Answer::Done)
}

fn answer(
    amendment: &Amendment,
    (before, all): (&str, &[Stroke]),
    rev: CommitId,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let place = |(at, stroke): (usize, &Stroke)| {
        let around = around(before, stroke)?;
        Some(Place {
            place: at + 1,
            before: around.before,
            struck: around.found,
            put: stroke.put.clone(),
            after: around.after,
        })
    };
    let listing = Listing {
        amendment: amendment.id.as_str(),
        number: amendment.number,
        places: all.iter().enumerate().filter_map(place).collect(),
    };
    json::answer_at(out, rev, &listing)?;
    Ok(Answer::Done)
}

fn around(text: &str, stroke: &Stroke) -> Option<Context> {
    context(text, stroke.range.clone(), AROUND)
}
