//! Groups, schemes and sources that a table names, by their ids or by what they are called.

use super::column::Column;
use super::given::Value;
use super::subject::Named;
use super::taking::Refused;
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::text;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What can be named, and the sources that a table brings.
pub struct References {
    known: BTreeMap<Column, HashMap<String, Option<String>>>,
    /// The ids that sources have already.
    taken: HashSet<String>,
    /// The new sources' ids, by what a table calls them: names are the same whatever their capitals and accents.
    called: HashMap<String, String>,
    /// What they are called, as it is written where it first stands, by their ids.
    names: HashMap<String, String>,
    noted: HashSet<String>,
    /// The sources that are to be new: a survey may well be the first thing that is known of it.
    pub new: Vec<Named>,
}

impl References {
    /// What a plan has of each.
    pub fn new(groups: Vec<Named>, schemes: Vec<Named>, sources: Vec<Named>) -> References {
        let all = [
            (Column::Group, groups),
            (Column::Scheme, schemes),
            (Column::Source, sources),
        ];
        let known: BTreeMap<_, _> = all.map(|(column, named)| (column, by_name(named))).into();
        let sources = known.get(&Column::Source).into_iter();
        let ids = sources.flat_map(HashMap::values).flatten();
        References {
            taken: ids.cloned().collect(),
            known,
            called: HashMap::new(),
            names: HashMap::new(),
            noted: HashSet::new(),
            new: Vec::new(),
        }
    }

    /// Puts ids in place of names.
    pub fn resolve(&mut self, cells: &mut BTreeMap<Column, Value>) -> Result<(), Refused> {
        for (column, known) in &self.known {
            let Some(Value::Text(name)) = cells.get_mut(column) else {
                continue;
            };
            match (known.get(&text::fold(name)), column) {
                (Some(Some(id)), _) => name.clone_from(id),
                (None, Column::Source) => {
                    let folded = text::fold(name);
                    let id = match self.called.get(&folded) {
                        Some(id) => id.clone(),
                        None => fresh(&self.taken, name),
                    };
                    self.taken.insert(id.clone());
                    // A row may name it by its id as well.
                    self.called.insert(id.clone(), id.clone());
                    self.called.insert(folded, id.clone());
                    self.names.entry(id.clone()).or_insert_with(|| name.clone());
                    *name = id;
                }
                (Some(None), _) => {
                    let reason = Message::new("export-row-several").with("name", name.as_str());
                    return Err((*column, reason));
                }
                (None, _) => {
                    let id = match column {
                        Column::Group => "export-row-no-group",
                        _ => "export-row-no-scheme",
                    };
                    return Err((*column, Message::new(id).with("id", name.as_str())));
                }
            }
        }
        Ok(())
    }

    /// Notes the source of a row that is taken in, if it is a new one.
    pub fn keep(&mut self, cells: &BTreeMap<Column, Value>) {
        let Some(Value::Text(id)) = cells.get(&Column::Source) else {
            return;
        };
        let Some(name) = self.names.get(id) else {
            return;
        };
        if self.noted.insert(id.clone()) {
            self.new.push(Named {
                id: id.clone(),
                name: name.clone(),
            });
        }
    }
}

/// Ids by ids and by names; of a name that several have, none.
fn by_name(all: Vec<Named>) -> HashMap<String, Option<String>> {
    let mut meant = HashMap::with_capacity(2 * all.len());
    for known in &all {
        let name = text::fold(&known.name);
        let several = |id: &mut Option<String>| {
            if id.as_ref() != Some(&known.id) {
                *id = None;
            }
        };
        meant
            .entry(name)
            .and_modify(several)
            .or_insert_with(|| Some(known.id.clone()));
    }
    // What is an id is that one, whatever is called so.
    meant.extend(
        all.into_iter()
            .map(|known| (known.id.clone(), Some(known.id))),
    );
    meant
}

/// An id for a source of this name.
fn fresh(taken: &HashSet<String>, name: &str) -> String {
    let slug = slug(name).unwrap_or_else(|| "source".to_owned());
    let numbered = (2..).map(|number: usize| format!("{slug}-{number}"));
    let mut ids = std::iter::once(slug.clone()).chain(numbered);
    ids.find(|id| !taken.contains(id)).unwrap_or(slug)
}

/// A name as an id; nothing where it has no letter that an id can have.
pub fn slug(name: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let mut slug = String::new();
    for c in text::fold(name).chars() {
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c),
            // An elided letter belongs to its word.
            '\'' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ if slug.len() >= LONGEST => break,
            _ => slug.push('-'),
        }
    }
    slug.truncate(ClauseId::MAX - 10);
    let id = slug.trim_end_matches('-');
    (!id.is_empty()).then(|| id.to_owned())
}
