//! `replace`: puts some words in the place of others, wherever they stand, as one change or as amendments.

use super::dialogue::{new_id, tabled};
use super::marks;
use crate::app::proposal;
use crate::dialogue::{AmendmentId, Deed};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Edit, Field, Found, LeftOut, Outline, Plan, Problem, Replacing, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::cli::work::{OpenPlan, Recording, notes};
use crate::shell::writer::{Label, Line, Output};
use crate::text::Context;
use crate::track::CommitId;
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use serde::Serialize;

/// `plenary replace FIND WITH [--clause C]... [--field F] [--words] [--case] [--dry-run] [--table] --party P`
pub const REPLACE: Verb = Verb::new("replace", Group::Write, run).arguments(arguments);

/// So many words stand around a place.
const AROUND: usize = 8;

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let flag = |name, help| argument::flag(words, name, help);
    let text = |name, help| {
        let value = argument::positional(words, name, "cli-value-text", help);
        value.required(true).allow_hyphen_values(true)
    };
    let field = argument::option(words, "field", "cli-value-field", "cli-help-replace-field")
        .action(ArgAction::Append)
        .value_parser(PossibleValuesParser::new(["title", "text"]));
    let clause = argument::option(
        words,
        "clause",
        "cli-value-clause",
        "cli-help-replace-clause",
    )
    .action(ArgAction::Append);
    let command = command.args([
        text("find", "cli-help-replace-find"),
        text("with", "cli-help-replace-with"),
        clause,
        field,
        flag("words", "cli-help-replace-words"),
        flag("case", "cli-help-replace-case"),
        flag("dry-run", "cli-help-replace-dry-run"),
        flag("table", "cli-help-replace-table"),
        argument::json(words),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    if call.flag("dry-run") {
        let voice = call.text("party").and_then(|slug| slug.parse().ok());
        let open = OpenPlan::open(call)?;
        let rev = open.head()?;
        let plan = open.load(rev)?.plan;
        let replacing = asked(call, &plan)?;
        return tell(call, &Sought::of(&plan, replacing), (rev, voice), out);
    }
    let mut recording = Recording::begin(call)?;
    let plan = recording.plan();
    let sought = Sought::of(plan, asked(call, plan)?);
    let (edits, rev) = (sought.edits.clone(), recording.seen());
    let (subject, proposals) = (sought.subject(), proposal::of_edits(plan, &edits));
    if call.flag("json") || edits.is_empty() {
        tell(call, &sought, (rev, Some(recording.floor().voice)), out)?;
    } else {
        said_left_out(&sought, out)?;
    }
    if edits.is_empty() {
        return Ok(Answer::Done);
    }
    if !call.flag("table") {
        return recording.record(edits, subject, out);
    }
    let mut ids: Vec<AmendmentId> = Vec::new();
    let mut deeds = Vec::new();
    for proposal in proposals {
        let id = new_id()?;
        ids.push(id.clone());
        deeds.push(Deed::Table {
            id,
            proposal: Box::new(proposal),
            reason: recording.reason().map(str::to_owned),
        });
    }
    let recorded = recording.enact_all(deeds)?;
    let mut notes = notes(&recorded);
    for id in &ids {
        notes.extend(tabled(&mut recording, id));
    }
    out.acknowledge(recorded.id, &notes);
    Ok(Answer::Done)
}

/// What the command line asks for.
fn asked(call: &Call<'_>, plan: &Plan) -> Result<Replacing, Failure> {
    let outline = Outline::of(plan);
    let find = call.typed(call.text("find").unwrap_or_default())?;
    if find.is_empty() {
        return Err(Failure::Usage(Message::new("replace-nothing-sought")));
    }
    let mut replacing = Replacing {
        find,
        with: call.typed(call.text("with").unwrap_or_default())?,
        whole: call.flag("words"),
        exact: call.flag("case"),
        ..Replacing::default()
    };
    let fields = call.texts("field");
    if !fields.is_empty() {
        replacing
            .fields
            .retain(|field| fields.contains(&field.key()));
    }
    for word in call.texts("clause") {
        let clause = target::clause(plan, &outline, word)?;
        replacing = replacing.within(&outline, &clause);
    }
    Ok(replacing)
}

/// What was sought in a plan, and what came of it.
struct Sought<'p> {
    plan: &'p Plan,
    outline: Outline,
    replacing: Replacing,
    places: Vec<Found>,
    edits: Vec<Edit>,
    left_out: Vec<LeftOut>,
    unread: Vec<&'p Problem>,
}

impl<'p> Sought<'p> {
    fn of(plan: &'p Plan, replacing: Replacing) -> Sought<'p> {
        let outline = Outline::of(plan);
        let places = replacing.places(plan, &outline);
        let (edits, left_out) = replacing.edits(plan, &places);
        Sought {
            plan,
            outline,
            places,
            edits,
            left_out,
            unread: match replacing.clauses {
                Some(_) => Vec::new(),
                None => plan.broken.values().collect(),
            },
            replacing,
        }
    }

    fn subject(&self) -> Message {
        self.replacing.subject(&self.edits)
    }

    fn why(&self, place: &Found) -> Option<&LeftOut> {
        let of_it = |one: &&LeftOut| one.clause == place.clause && one.field == place.field;
        self.left_out.iter().find(of_it)
    }
}

fn tell(
    call: &Call<'_>,
    sought: &Sought<'_>,
    (rev, voice): (CommitId, Option<Voice>),
    out: &mut Output,
) -> Result<Answer, Failure> {
    match call.flag("json") {
        true => json::answer_at(out, rev, &listing(sought, out))?,
        false => print(sought, voice, out)?,
    }
    Ok(Answer::Done)
}

#[derive(Serialize)]
struct Listing<'s> {
    find: &'s str,
    with: &'s str,
    places: Vec<Place<'s>>,
    unread: Vec<&'s str>,
}

#[derive(Serialize)]
struct Place<'s> {
    clause: &'s str,
    number: Option<&'s str>,
    field: &'s str,
    at: usize,
    before: String,
    found: String,
    after: String,
    /// Why it stays as it is.
    #[serde(rename = "left-out", skip_serializing_if = "Option::is_none")]
    left_out: Option<String>,
}

fn listing<'s>(sought: &'s Sought<'_>, out: &Output) -> Listing<'s> {
    let place = |place: &'s Found| {
        let Context {
            before,
            found,
            after,
        } = place.context(sought.plan, AROUND)?;
        Some(Place {
            clause: place.clause.as_str(),
            number: sought.outline.number(&place.clause),
            field: place.field.key(),
            at: place.range.start,
            before,
            found,
            after,
            left_out: sought.why(place).map(|one| out.words().say(&one.why)),
        })
    };
    Listing {
        find: &sought.replacing.find,
        with: &sought.replacing.with,
        places: sought.places.iter().filter_map(place).collect(),
        unread: sought.unread.iter().map(|it| it.path.as_str()).collect(),
    }
}

fn print(sought: &Sought<'_>, voice: Option<Voice>, out: &mut Output) -> Result<(), Failure> {
    let of_one = |one: &Found, other: &Found| one.clause == other.clause;
    for places in sought.places.chunk_by(of_one) {
        let Some(first) = places.first() else {
            continue;
        };
        let number = sought.outline.number(&first.clause).unwrap_or_default();
        let title = sought.plan.clauses.get(&first.clause);
        let title = title.map(|clause| clause.title.as_str());
        out.line(
            &Line::new()
                .add(format!("{number}  "), Label::Faint)
                .add(title.unwrap_or_default(), Label::Strong)
                .add(format!("  {}", first.clause), Label::Faint),
        )?;
        for place in places.iter().filter(|place| sought.why(place).is_none()) {
            if let Some(context) = place.context(sought.plan, AROUND) {
                let line = line(&place.field, &context, (&sought.replacing.with, voice), out);
                out.prose(&line)?;
            }
        }
    }
    let (places, clauses) = sought.count();
    let sum = Message::new("replace-sum")
        .with("places", places)
        .with("clauses", clauses);
    out.say(&sum)?;
    said_left_out(sought, out)
}

impl Sought<'_> {
    /// How many places there are, and in how many clauses, of those that can be changed.
    fn count(&self) -> (usize, usize) {
        let places = self.places.iter().filter(|place| self.why(place).is_none());
        let mut clauses: Vec<_> = places.clone().map(|place| &place.clause).collect();
        clauses.dedup();
        (places.count(), clauses.len())
    }
}

/// A place, the title's under the name of the field.
fn line(
    field: &Field,
    context: &Context,
    (with, voice): (&str, Option<Voice>),
    out: &Output,
) -> Line {
    let mut line = Line::new().lead("", 4, Label::Plain);
    if *field != Field::Text {
        let name = out.words().say(&field.name());
        line.push(&format!("{name}  "), Label::Faint);
    }
    line.push(&context.before, Label::Plain);
    marks::replacement(&mut line, voice, (&context.found, with), out.paint());
    line.push(&context.after, Label::Plain);
    line
}

/// What stays as it is, and why.
fn said_left_out(sought: &Sought<'_>, out: &mut Output) -> Result<(), Failure> {
    for one in &sought.left_out {
        let number = sought.outline.number(&one.clause).unwrap_or_default();
        let said = Message::new("replace-left-out")
            .with("number", number)
            .with("field", one.field.name())
            .with("why", one.why.clone());
        out.say(&said)?;
    }
    for problem in &sought.unread {
        out.say(&Message::new("replace-unread").with("path", problem.path.as_str()))?;
    }
    Ok(())
}
