//! `history.toml`: the script of acts that is replayed on top of an example's files.

use crate::plan::{Clause, ClauseId, Edit, Field, Kind, Plan, Voice, place, place_new};
use crate::track::Person;
use jiff::Timestamp;
use jiff::fmt::temporal::DateTimeParser;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole script.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Script {
    /// Whether the wording given to a party is made up to show how a plan is negotiated.
    #[serde(default, rename = "illustrative")]
    pub _illustrative: bool,
    /// The commit of the files themselves.
    pub start: Step,
    /// The acts, in their order.
    #[serde(default, rename = "act")]
    pub acts: Vec<Step>,
}

/// One commit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    #[serde(deserialize_with = "voice")]
    pub voice: Voice,
    pub organisation: Option<String>,
    /// `Name <email>` where it is not the organisation's first delegate.
    by: Option<String>,
    time: String,
    pub subject: String,
    pub reason: Option<String>,
    /// An annotated tag set after the act.
    pub tag: Option<String>,
    #[serde(default, rename = "edit")]
    pub edits: Vec<Row>,
}

fn voice<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Voice, D::Error> {
    let slug = String::deserialize(source)?;
    slug.parse()
        .map_err(|()| serde::de::Error::custom(format!("no voice: {slug}")))
}

impl Step {
    /// Seconds since 1970 UTC and the offset in minutes.
    pub fn time(&self) -> Result<(i64, i32), String> {
        let wrong = |error: jiff::Error| format!("{}: {error}", self.time);
        let instant: Timestamp = self.time.parse().map_err(wrong)?;
        let pieces = DateTimeParser::new()
            .parse_pieces(&self.time)
            .map_err(wrong)?;
        let offset = pieces.to_numeric_offset().map_or(0, |it| it.seconds() / 60);
        Ok((instant.as_second(), offset))
    }

    /// The person the script names.
    pub fn by(&self) -> Option<Person> {
        let (name, email) = self.by.as_deref()?.split_once('<')?;
        Some(Person {
            name: name.trim().to_owned(),
            email: email.trim_end().trim_end_matches('>').to_owned(),
        })
    }
}

/// One edit: `set`, `add`, `move` or `remove` names the clause, the other keys say how.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Row(BTreeMap<String, String>);

impl Row {
    /// The edits it stands for on a plan; making room among siblings may take several.
    pub fn edits(&self, plan: &Plan) -> Result<Vec<Edit>, String> {
        let mut keys = self.0.clone();
        let mut what = ["set", "add", "move", "remove"]
            .into_iter()
            .filter_map(|verb| Some((verb, keys.remove(verb)?)));
        let (verb, id) = what.next().ok_or("an edit without a verb")?;
        drop(what);
        let clause = clause_id(&id)?;
        let edits = match verb {
            "set" => vec![Edit::Set {
                clause,
                field: field(&keys.remove("field").ok_or("`set` without `field`")?)?,
                value: keys.remove("value"),
            }],
            "move" => {
                let (parent, after) = (take_id(&mut keys, "parent")?, take_id(&mut keys, "after")?);
                place(plan, &clause, parent.as_ref(), after.as_ref())
            }
            "add" => return add(plan, clause, keys),
            _ => vec![Edit::Remove { clause }],
        };
        match keys.keys().next() {
            Some(key) => Err(format!("`{key}` does not go with `{verb}`")),
            None => Ok(edits),
        }
    }
}

fn add(plan: &Plan, id: ClauseId, mut keys: BTreeMap<String, String>) -> Result<Vec<Edit>, String> {
    let kind: Kind = keys
        .remove("kind")
        .and_then(|slug| slug.parse().ok())
        .ok_or("`add` needs a `kind`")?;
    let (parent, after) = (take_id(&mut keys, "parent")?, take_id(&mut keys, "after")?);
    let gap = place_new(plan, parent.as_ref(), after.as_ref());
    let mut clause = Clause::new(id, kind);
    clause.parent = parent;
    clause.order = gap.order;
    for (key, value) in &keys {
        let set = clause.set(&field(key)?, Some(value));
        set.map_err(|error| error.message().to_string())?;
    }
    let mut edits = gap.moves;
    edits.push(Edit::Add {
        clause: Box::new(clause),
    });
    Ok(edits)
}

fn clause_id(text: &str) -> Result<ClauseId, String> {
    text.parse().map_err(|_| format!("no id: {text}"))
}

fn take_id(keys: &mut BTreeMap<String, String>, key: &str) -> Result<Option<ClauseId>, String> {
    keys.remove(key).map(|text| clause_id(&text)).transpose()
}

/// A script is checked with the program, so a key it does not know is a slip.
fn field(key: &str) -> Result<Field, String> {
    match key.parse() {
        Ok(Field::Other(_)) | Err(_) => Err(format!("no field: {key}")),
        Ok(field) => Ok(field),
    }
}
