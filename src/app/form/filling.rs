//! The rows of the two forms: the details of a clause, and a new clause.

use crate::app::area::PROSE;
use crate::app::fields::{Entry, Fields, Purpose, Value};
use crate::app::line::Line;
use crate::app::model::workspace::Workspace;
use crate::app::proposal::of_edits;
use crate::app::say;
use crate::app::table::{self, Pick, Table};
use crate::app::typing::Buffer;
use crate::dialogue::{AmendmentId, Digest, Proposal};
use crate::i18n::{Language, Message};
use crate::plan::{Clause, ClauseId, Edit, Field, Kind, Plan, place_new};
use crate::text::{Width, fold};
use std::collections::HashSet;

/// In the form for a new clause, where it goes; no field of a file.
fn place_field() -> Field {
    Field::Other("parent".to_owned())
}

fn line(text: &str) -> Value {
    Value::Line(Line::new(text))
}

/// What can be picked of a closed set.
fn picks(choices: Vec<(&'static str, Message)>, language: Language) -> Vec<Pick> {
    let pick = |(id, name): (&str, Message)| Pick {
        id: id.to_owned(),
        name: say(language, &name),
    };
    choices.into_iter().map(pick).collect()
}

fn organisations(plan: &Plan) -> Vec<Pick> {
    let pick = |one: &crate::plan::Organisation| Pick {
        id: one.id.clone(),
        name: one.name.clone(),
    };
    plan.manifest.organisations.iter().map(pick).collect()
}

fn groups(plan: &Plan) -> Vec<Pick> {
    let pick = |one: &crate::plan::Group| Pick {
        id: one.id.clone(),
        name: one.name.clone(),
    };
    plan.registers.groups.iter().map(pick).collect()
}

impl Fields {
    /// The details of a clause: everything but its prose.
    pub fn details(workspace: &Workspace, clause: &Clause, language: Language) -> Fields {
        let plan = &workspace.plan;
        let kind = Some(clause.kind.slug().to_owned());
        let kinds = picks(Field::Kind.choices(), language);
        let all = picks(Field::Guarantee.choices(), language);
        let aspects = picks(Field::Aspect.choices(), language);
        let date = |field: Field| {
            let text = clause.get(&field).unwrap_or_default();
            Entry::new(field, line(&text)).hint(Message::new("app-form-date-hint"))
        };
        let known = organisations(plan);
        let mut entries = vec![
            Entry::new(Field::Title, line(&clause.title)),
            Entry::new(Field::Kind, Value::One(kinds, kind)),
            Entry::new(Field::Lead, Value::One(known.clone(), clause.lead.clone())),
            Entry::new(Field::Partners, Value::Many(known, clause.partners.clone())),
            date(Field::Start),
            date(Field::End),
            Entry::new(Field::Guarantee, Value::One(all, clause.guarantee.clone())),
            Entry::new(Field::Aspect, Value::One(aspects, clause.aspect.clone())),
            Entry::new(
                Field::Groups,
                Value::Many(groups(plan), clause.groups.clone()),
            ),
        ];
        let exclusions = picks(Field::Exclusion.choices(), language);
        entries.push(Entry::new(
            Field::Exclusion,
            Value::Many(exclusions, clause.exclusion.clone()),
        ));
        let rows = Field::KNOWN.into_iter().filter(Field::is_rows);
        entries.extend(rows.filter_map(|field| self::rows(plan, clause, field, language)));
        let title = Message::new("app-form-details-title").with("title", clause.title.as_str());
        let purpose = Purpose::Details(clause.id.clone());
        Fields {
            on: Some(Digest::of_clause(plan, clause)),
            ..Fields::new(purpose, title, entries, workspace.head)
        }
    }

    /// A new clause, to go after the selected one.
    pub fn add(workspace: &Workspace, language: Language) -> Fields {
        let places = slots(workspace, language);
        let selected = workspace.selected_clause();
        let kind = selected.map_or(Kind::Action, |clause| clause.kind).slug();
        let after = selected.map_or_else(String::new, |clause| format!("after {}", clause.id));
        let kinds = picks(Field::Kind.choices(), language);
        let mut place = Entry::new(place_field(), Value::One(places, Some(after)));
        place.label = Message::new("app-form-where");
        let buffer = Buffer::new("", usize::from(PROSE), &Width::GUESSED);
        let entries = vec![
            Entry::new(Field::Title, line("")),
            Entry::new(Field::Kind, Value::One(kinds, Some(kind.to_owned()))),
            place,
            Entry::new(Field::Text, Value::Prose(Box::new(buffer))),
        ];
        let title = Message::new("app-form-add-title");
        Fields::new(Purpose::Add, title, entries, workspace.head)
    }

    /// Whether anything was filled in or changed.
    pub fn is_changed(&self) -> bool {
        self.entries.iter().any(Entry::is_changed)
    }

    /// The edits that what was filled in comes to, or what is wrong with it and in which row.
    pub fn edits(&self, workspace: &Workspace) -> Result<Vec<Edit>, (usize, Message)> {
        let plan = &workspace.plan;
        match &self.purpose {
            Purpose::Session(_) | Purpose::Ledger(_) => Ok(Vec::new()),
            Purpose::Details(clause) => self.changes(plan, clause),
            Purpose::Report(clause) => self.reported(plan, clause),
            Purpose::Add => {
                let addition = self.addition(workspace)?;
                if addition.under.is_some() {
                    return Err((PLACE, Message::new("app-form-under-new-tabled")));
                }
                let mut edits = addition.moves;
                edits.push(Edit::Add {
                    clause: addition.clause,
                });
                Ok(edits)
            }
        }
    }

    /// The same as proposals to be tabled: one for each field, or one for the clause.
    pub fn proposals(&self, workspace: &Workspace) -> Result<Vec<Proposal>, (usize, Message)> {
        let plan = &workspace.plan;
        match &self.purpose {
            Purpose::Session(_) | Purpose::Report(_) | Purpose::Ledger(_) => Ok(Vec::new()),
            Purpose::Details(clause) => {
                let edits = self.changes(plan, clause)?;
                let proposals = of_edits(plan, &edits);
                let drafted = proposals.into_iter().map(|proposal| match self.on {
                    Some(on) => proposal.redrafted(on, |field| self.before(field)),
                    None => proposal,
                });
                Ok(drafted.collect())
            }
            Purpose::Add => {
                let addition = self.addition(workspace)?;
                Ok(vec![Proposal::Add {
                    clause: addition.clause,
                    under: addition.under,
                    after: addition.after,
                }])
            }
        }
    }

    fn changes(&self, plan: &Plan, id: &ClauseId) -> Result<Vec<Edit>, (usize, Message)> {
        let Some(mut clause) = plan.clauses.get(id).cloned() else {
            return Err((0, Message::new("app-form-gone")));
        };
        let mut edits: Vec<Edit> = Vec::new();
        for (row, entry) in self.entries.iter().enumerate() {
            if !entry.is_changed() {
                continue;
            }
            let text = entry.value.text();
            if entry.field == Field::Title && text.is_empty() {
                return Err((row, Message::new("app-form-needs-title")));
            }
            let set = clause.set(&entry.field, Some(&text));
            set.map_err(|error| (row, error.message()))?;
            edits.push(Edit::Set {
                clause: id.clone(),
                field: entry.field.clone(),
                value: Some(text).filter(|text| !text.is_empty()),
            });
        }
        Ok(edits)
    }

    /// A field's value.
    pub(super) fn text(&self, field: &Field) -> String {
        let entry = self.entries.iter().find(|entry| entry.field == *field);
        entry.map(|entry| entry.value.text()).unwrap_or_default()
    }

    /// The new clause and its place.
    fn addition(&self, workspace: &Workspace) -> Result<Addition, (usize, Message)> {
        let plan = &workspace.plan;
        let title = self.text(&Field::Title);
        if title.is_empty() {
            return Err((0, Message::new("app-form-needs-title")));
        }
        let Some(id) = new_id(workspace, &title) else {
            return Err((0, Message::new("app-form-needs-title")));
        };
        let place = self.text(&place_field());
        let (parent, after, under) = read_slot(workspace, &place);
        let gap = place_new(plan, parent.as_ref(), after.as_ref());
        let mut clause = Clause::new(id, Kind::Action);
        for field in [Field::Kind, Field::Title, Field::Text] {
            let text = self.text(&field);
            let set = clause.set(&field, Some(&text));
            set.map_err(|error| (0, error.message()))?;
        }
        clause.parent = parent;
        clause.order = gap.order;
        Ok(Addition {
            clause: Box::new(clause),
            moves: gap.moves,
            after,
            under,
        })
    }
}

/// The row of the place in the form for a new clause.
const PLACE: usize = 2;

/// A new clause and its place.
struct Addition {
    clause: Box<Clause>,
    /// The moves that make room for it.
    moves: Vec<Edit>,
    /// The sibling it follows.
    after: Option<ClauseId>,
    /// The amendment that would make its parent.
    under: Option<AmendmentId>,
}

/// The row of a field that is made of rows.
fn rows(plan: &Plan, clause: &Clause, field: Field, language: Language) -> Option<Entry> {
    let kind = field.row_kind()?;
    let text = clause.get(&field).unwrap_or_default();
    let columns = table::columns(kind, plan, language);
    let table = Table::new(kind, columns, field.elements(&text)?);
    let entry = Entry::new(field, Value::Rows(Box::new(table)));
    Some(entry.hint(Message::new("table-hint")))
}

/// Every place a new clause can go: first, first under a clause, or after a clause; and under one that is only proposed.
fn slots(workspace: &Workspace, language: Language) -> Vec<Pick> {
    let pick = |id: String, message: Message| Pick {
        id,
        name: say(language, &message),
    };
    let mut slots = vec![pick(String::new(), Message::new("app-form-first"))];
    for row in workspace.outline.rows() {
        let Some(clause) = workspace.plan.clauses.get(&row.id) else {
            continue;
        };
        for (id, slot) in [("app-form-after", "after"), ("app-form-under", "under")] {
            let message = Message::new(id)
                .with("number", row.number.as_str())
                .with("title", clause.title.as_str());
            slots.push(pick(format!("{slot} {}", row.id), message));
        }
    }
    let dialogue = &workspace.dialogue;
    let mut new: Vec<_> = dialogue
        .amendments
        .values()
        .filter(|one| one.is_pending())
        .collect();
    new.sort_by_key(|one| one.by_number());
    slots.extend(new.into_iter().filter_map(|one| {
        let Proposal::Add { clause, .. } = &one.proposal else {
            return None;
        };
        let title = dialogue.wording_of(one, &Field::Title);
        let message = Message::new("app-form-under-new")
            .with("name", one.label())
            .with("title", title.unwrap_or_else(|| clause.title.clone()));
        Some(pick(format!("new {}", one.id), message))
    }));
    slots
}

/// A place: the parent, the sibling before, and the amendment that would make the parent.
type Slot = (Option<ClauseId>, Option<ClauseId>, Option<AmendmentId>);

/// The place of what [`slots`] offers.
fn read_slot(workspace: &Workspace, slot: &str) -> Slot {
    let nowhere = (None, None, None);
    let Some((slot, id)) = slot.split_once(' ') else {
        return nowhere;
    };
    if slot == "new" {
        let one = id
            .parse()
            .ok()
            .and_then(|id: AmendmentId| workspace.dialogue.amendments.get(&id));
        return match one.map(|one| (&one.id, &one.proposal)) {
            Some((over, Proposal::Add { clause, .. })) => {
                (Some(clause.id.clone()), None, Some(over.clone()))
            }
            _ => nowhere,
        };
    }
    let id = id.parse().ok();
    let Some(clause) = id.and_then(|id: ClauseId| workspace.plan.clauses.get(&id)) else {
        return nowhere;
    };
    match slot {
        "under" => (Some(clause.id.clone()), None, None),
        _ => (clause.parent.clone(), Some(clause.id.clone()), None),
    }
}

/// An id for a clause of this title that no clause has yet, and none that is proposed.
fn new_id(workspace: &Workspace, title: &str) -> Option<ClauseId> {
    let mut slug = String::new();
    for letter in fold(title).chars() {
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        // Short enough to be read in a trailer, and to have a number added.
        if slug.len() >= 48 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    let slug = if slug.is_empty() { "clause" } else { slug };
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let mut ids = [slug.to_owned()].into_iter().chain(numbered);
    let amendments = workspace.dialogue.amendments.values();
    let proposed: HashSet<&str> = amendments
        .filter_map(|one| match &one.proposal {
            Proposal::Add { clause, .. } => Some(clause.id.as_str()),
            _ => None,
        })
        .collect();
    let taken = |id: &String| {
        workspace.plan.clauses.contains_key(id.as_str()) || proposed.contains(id.as_str())
    };
    let free = ids.find(|id| !taken(id))?;
    free.parse().ok()
}
