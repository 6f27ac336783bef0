//! `amendments/<id>.toml`.

use super::page::{Page, Pairs, Tables};
use super::values::{Keys, prose, sponsor, text};
use crate::dialogue::{Amendment, AmendmentId, Event, EventKind, Proposal, Verb};
use crate::i18n::Message;
use crate::plan::format::{clause, read, write};
use crate::plan::problem::Fault;
use crate::plan::{Clause, ClauseId, Field, Problem, quote};
use std::ops::Range;
use strum::VariantNames;

/// Reads an amendment's file. `stem` is the file's name without `.toml`, which must be the amendment's id; the
/// problem's path is `<stem>.toml`, for the caller to complete.
///
/// # Errors
///
/// The first thing that is not as format 1 wants it, with its line and column.
pub fn read_amendment(text: &str, stem: &str) -> Result<Amendment, Problem> {
    let text = &*read::lines(text);
    let at_stem = |fault: Fault| fault.of(&format!("{stem}.toml"), text);
    let (amendment, span) = parse(text).map_err(at_stem)?;
    if amendment.id.as_str() == stem {
        return Ok(amendment);
    }
    let message = Message::new("plan-wrong-stem").with("id", amendment.id.as_str());
    let fault = Fault::new(span, "wrong-stem", message.with("stem", stem));
    Err(at_stem(fault))
}

fn parse(source: &str) -> Result<(Amendment, Range<usize>), Fault> {
    let mut keys = Keys::of_file(source)?;
    let id = keys.must("id")?;
    let span = id.span();
    let amendment = Amendment {
        id: read::id("id", id)?,
        number: number(&mut keys)?,
        proposal: proposal(&mut keys)?,
        reason: keys.word("reason")?,
        events: keys
            .tables("event")?
            .into_iter()
            .map(event)
            .collect::<Result<_, _>>()?,
    };
    Ok((amendment, span))
}

fn number(keys: &mut Keys<'_>) -> Result<Option<u32>, Fault> {
    let Some(value) = keys.may("number") else {
        return Ok(None);
    };
    let number = read::integer("number", &value)?;
    let given = u32::try_from(number).ok().filter(|number| *number > 0);
    match given {
        Some(number) => Ok(Some(number)),
        None => {
            let message = Message::new("dialogue-bad-number").with("number", number);
            Err(Fault::new(value.span(), "bad-number", message))
        }
    }
}

fn proposal(keys: &mut Keys<'_>) -> Result<Proposal, Fault> {
    let verb = read::choice("verb", keys.must("verb")?, Verb::VARIANTS)?;
    match verb {
        Verb::Insert | Verb::Delete | Verb::Replace => match keys.may_id("amends")? {
            Some(amendment) => Ok(Proposal::Sub {
                amendment,
                field: sub_field(keys)?,
                on: keys.digest("on")?,
                original: keys.text("original")?,
                proposed: keys.text("proposed")?,
            }),
            None => words(keys),
        },
        Verb::Add => Ok(Proposal::Add {
            clause: Box::new(new_clause(keys)?),
            under: keys.may_id("under")?,
            after: keys.may_id("after")?,
        }),
        Verb::Remove => Ok(Proposal::Remove {
            clause: keys.id("clause")?,
            on: keys.digest("on")?,
        }),
        Verb::Move => Ok(Proposal::Move {
            clause: keys.id("clause")?,
            parent: keys.may_id("parent")?,
            under: keys.may_id("under")?,
            after: keys.may_id("after")?,
        }),
    }
}

/// The field of a new clause; the text goes without saying.
fn sub_field(keys: &mut Keys<'_>) -> Result<Option<Field>, Fault> {
    let field = keys.may("field");
    let field = field.map(|value| super::values::field("field", value));
    Ok(field.transpose()?.filter(|field| *field != Field::Text))
}

fn words(keys: &mut Keys<'_>) -> Result<Proposal, Fault> {
    let string = |value: Option<read::Value<'_>>, key: &str| {
        value.map(|value| read::string(key, value)).transpose()
    };
    Ok(Proposal::Words {
        clause: keys.id("clause")?,
        field: super::values::field("field", keys.must("field")?)?,
        on: keys.digest("on")?,
        original: string(keys.may("original"), "original")?,
        proposed: string(keys.may("proposed"), "proposed")?,
    })
}

fn new_clause(keys: &mut Keys<'_>) -> Result<Clause, Fault> {
    let (clause, _) = clause::parse_table(keys.table("new")?)?;
    Ok(clause)
}

fn event(mut keys: Keys<'_>) -> Result<Event, Fault> {
    Ok(Event {
        what: read::choice("what", keys.must("what")?, EventKind::VARIANTS)?,
        by: sponsor(&mut keys)?,
        recorder: keys.word("recorder")?.unwrap_or_default(),
        time: keys.moment("time")?,
        session: keys.may_id("session")?,
        reason: keys.word("reason")?,
        because: keys.may_id("because")?,
    })
}

/// What an amendment's file says.
pub fn page(amendment: &Amendment) -> Page {
    let mut page = Page {
        keys: keys(amendment),
        block: String::new(),
        tables: vec![Tables {
            name: "event",
            told_by: &[],
            all: amendment.events.iter().map(event_pairs).collect(),
        }],
    };
    if let Proposal::Add { clause, .. } = &amendment.proposal {
        page.block = format!("\n[new]\n{}", write::write_below(clause, "new."));
    }
    page
}

fn keys(amendment: &Amendment) -> Vec<Key> {
    let number = amendment.number.map(|number| number.to_string());
    let mut keys = vec![
        word("id", amendment.id.as_str()),
        ("number", number),
        word("verb", amendment.verb().slug()),
    ];
    keys.extend(proposal_keys(&amendment.proposal));
    keys.push(("reason", amendment.reason.as_deref().map(prose)));
    keys
}

/// A key and its value as TOML text.
type Key = (&'static str, Option<String>);

fn word(key: &'static str, value: &str) -> Key {
    (key, Some(quote::basic(value)))
}

fn may_be(key: &'static str, id: Option<&ClauseId>) -> Key {
    (key, id.map(|id| quote::basic(id.as_str())))
}

fn proposal_keys(proposal: &Proposal) -> Vec<Key> {
    match proposal {
        Proposal::Words {
            clause,
            field,
            on,
            original,
            proposed,
        } => vec![
            word("clause", clause.as_str()),
            word("field", field.key()),
            word("on", &on.to_string()),
            ("original", original.as_deref().map(prose)),
            ("proposed", proposed.as_deref().map(prose)),
        ],
        Proposal::Add { under, after, .. } => {
            vec![over(under.as_ref()), may_be("after", after.as_ref())]
        }
        Proposal::Remove { clause, on } => {
            vec![word("clause", clause.as_str()), word("on", &on.to_string())]
        }
        Proposal::Move {
            clause,
            parent,
            under,
            after,
        } => vec![
            word("clause", clause.as_str()),
            may_be("parent", parent.as_ref()),
            over(under.as_ref()),
            may_be("after", after.as_ref()),
        ],
        Proposal::Sub {
            amendment,
            field,
            on,
            original,
            proposed,
        } => vec![
            word("amends", amendment.as_str()),
            (
                "field",
                field.as_ref().map(|field| quote::basic(field.key())),
            ),
            word("on", &on.to_string()),
            ("original", Some(prose(original))),
            ("proposed", Some(prose(proposed))),
        ],
    }
}

/// The amendment that would make the parent.
fn over(under: Option<&AmendmentId>) -> Key {
    ("under", under.map(|under| quote::basic(under.as_str())))
}

fn event_pairs(event: &Event) -> Pairs {
    let mut pairs = vec![
        ("what", quote::basic(event.what.slug())),
        ("party", quote::basic(event.by.voice.slug())),
    ];
    text(&mut pairs, "organisation", event.by.organisation.as_deref());
    text(&mut pairs, "delegate", event.by.delegate_name());
    let recorder = Some(event.recorder.as_str()).filter(|recorder| !recorder.is_empty());
    text(&mut pairs, "recorder", recorder);
    pairs.push(("time", event.time.stamp()));
    text(
        &mut pairs,
        "session",
        event.session.as_ref().map(|id| id.as_str()),
    );
    if let Some(reason) = &event.reason {
        pairs.push(("reason", prose(reason)));
    }
    text(
        &mut pairs,
        "because",
        event.because.as_ref().map(|id| id.as_str()),
    );
    pairs
}
