//! Reading a clause's file.

use super::{plain, read};
use crate::i18n::Message;
use crate::plan::problem::Fault;
use crate::plan::{Clause, ClauseId, Field, Kind, Problem, quote};
use std::ops::Range;
use strum::VariantNames;
use toml::de::DeTable;

/// Where a clause stands: its parent and its order among the siblings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The clause it stands under; absent at the top.
    pub parent: Option<ClauseId>,
    /// Its place among its siblings.
    pub order: i64,
}

/// Reads a clause's file. `stem` is the file's name without `.toml`, which must be the clause's id; the
/// problem's path is `<stem>.toml`, for the caller to complete.
///
/// # Errors
///
/// The first thing that is not as format 1 wants it, with its line and column.
pub fn read_clause(text: &str, stem: &str) -> Result<Clause, Problem> {
    let plain = plain::parse(text);
    if let Some(clause) = plain.filter(|clause| clause.id.as_str() == stem) {
        return Ok(clause);
    }
    let text = &*read::lines(text);
    let (clause, span) = parse(text).map_err(|fault| fault.of(&format!("{stem}.toml"), text))?;
    if clause.id.as_str() == stem {
        return Ok(clause);
    }
    let message = Message::new("plan-wrong-stem").with("id", clause.id.as_str());
    Err(Fault::new(span, "wrong-stem", message.with("stem", stem))
        .of(&format!("{stem}.toml"), text))
}

/// Reads a clause's file that lies anywhere, under whatever `name`: what it says of itself counts.
///
/// # Errors
///
/// As [`read_clause`].
pub fn read_clause_alone(text: &str, name: &str) -> Result<Clause, Problem> {
    let text = &*read::lines(text);
    let read = parse(text).map_err(|fault| fault.of(name, text));
    read.map(|(clause, _)| clause)
}

/// The fields of one version of a clause's file, as [`Clause::fields`] gives them; nothing if the file is
/// broken. The name of the file plays no part.
pub fn clause_fields(text: &str) -> Option<Vec<(Field, String)>> {
    clause_version(text).map(|(_, fields)| fields)
}

/// The same with the clause's place.
pub fn clause_version(text: &str) -> Option<(Place, Vec<(Field, String)>)> {
    let mut clause = match plain::parse(text) {
        Some(clause) => clause,
        None => parse(&read::lines(text)).ok()?.0,
    };
    let place = Place {
        parent: clause.parent.take(),
        order: clause.order,
    };
    Some((place, clause.into_fields()))
}

/// The clause and where its id stands.
pub(super) fn parse(text: &str) -> Result<(Clause, Range<usize>), Fault> {
    parse_table(read::table(text)?)
}

/// The same out of a table that may stand in another file.
pub(crate) fn parse_table(mut table: DeTable<'_>) -> Result<(Clause, Range<usize>), Fault> {
    let id = table.remove("id").ok_or_else(|| read::missing("id"))?;
    let kind = table.remove("kind").ok_or_else(|| read::missing("kind"))?;
    let span = id.span();
    let kind = read::choice("kind", kind, Kind::VARIANTS)?;
    let mut clause = Clause::new(read::id("id", id)?, kind);
    for (key, value) in table {
        let key = key.into_inner();
        match key.as_ref() {
            "parent" => clause.parent = Some(read::id("parent", value)?),
            "order" => clause.order = read::integer(&key, &value)?,
            "title" => clause.title = read::string(&key, value)?,
            "text" => clause.text = read::prose(&key, value)?,
            "lead" => clause.lead = read::word(&key, value)?,
            "partners" => clause.partners = read::strings(&key, value)?,
            "start" => clause.start = Some(read::date(&key, &value)?),
            "end" => clause.end = Some(read::date(&key, &value)?),
            "guarantee" => clause.guarantee = read::word(&key, value)?,
            "aspect" => clause.aspect = read::word(&key, value)?,
            "groups" => clause.groups = read::strings(&key, value)?,
            "exclusion" => clause.exclusion = read::strings(&key, value)?,
            other => match Field::ROWS.iter().find(|field| field.key() == other) {
                Some(field) => {
                    if let Some(rows) = clause.rows_mut(field) {
                        rows.read_file(other, value)?;
                    }
                }
                None => {
                    let text = quote::value(value.get_ref());
                    clause.unknown.push((key.into_owned(), text));
                }
            },
        }
    }
    Ok((clause, span))
}
