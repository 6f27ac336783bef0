//! The places a plan travelled to and from, and how it travels as the command line says.

use super::questions::Questions;
use crate::i18n::Message;
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::travelling;
use crate::shell::writer::{Label, Line, Output};
use crate::store::travel::Taking;
use serde::Serialize;

#[derive(Serialize)]
struct Listed<'a> {
    place: &'a str,
    used: Option<i64>,
}

/// How the plan travels: what it is called where it lies beside other things, and who answers what git asks.
pub fn taking(call: &Call<'_>, open: &OpenPlan, questions: &Questions) -> Result<Taking, Failure> {
    Ok(Taking {
        rewritten: call.flag("rewritten"),
        company: questions.company.clone(),
        ..travelling::taking(open, questions.asking.clone())?
    })
}

/// Lists the places that are known, the one used last first, then the sticks that are plugged in.
pub fn list(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let known = open.repository.places();
    let sticks = travelling::sticks(&known);
    if call.flag("json") {
        let known = known.iter().map(|one| Listed {
            place: &one.place,
            used: Some(one.used),
        });
        let sticks = sticks.iter().map(|place| Listed { place, used: None });
        let places: Vec<Listed<'_>> = known.chain(sticks).collect();
        json::answer(out, &serde_json::json!({ "places": places }))?;
        return Ok(Answer::Done);
    }
    if known.is_empty() && sticks.is_empty() {
        out.say(&Message::new("travel-no-places"))?;
        return Ok(Answer::Done);
    }
    section(
        "travel-places",
        known.iter().map(|one| one.place.as_str()),
        out,
    )?;
    section("travel-sticks", sticks.iter().map(String::as_str), out)?;
    Ok(Answer::Done)
}

fn section<'p>(
    heading: &'static str,
    places: impl Iterator<Item = &'p str>,
    out: &mut Output,
) -> Result<(), Failure> {
    let mut places = places.peekable();
    if places.peek().is_some() {
        out.say(&Message::new(heading))?;
    }
    for place in places {
        out.line(
            &Line::new()
                .lead("", 2, Label::Plain)
                .add(place, Label::Strong),
        )?;
    }
    Ok(())
}
