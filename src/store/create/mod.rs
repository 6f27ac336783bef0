//! New plans: from a template, or from a folder of plan files that is no repository yet.
//!
//! What an existing repository is changed by belongs elsewhere.

mod folder;
pub(super) mod fresh;
mod from_document;
mod headings;
mod tables;
mod template;

pub use folder::make_repository;
pub(super) use fresh::{Branch, FileChange};
pub use from_document::{Revision, create_from};
pub use template::Template;

use super::example::ATTRIBUTES;
use super::{Act, StoreError};
use crate::i18n::Message;
use crate::plan::format::{folder_for, updated_sheet, write_clause, write_manifest};
use crate::plan::{
    Costing, Delegate, Manifest, Moment, Plan, Severity, Speaker, Voice, Zone, check,
};
use crate::text::{fold, one_line};
use crate::track::{CommitId, ObjectId, Person};
use std::collections::BTreeMap;
use std::path::Path;
use template::organisations;

/// What a new plan is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPlan {
    /// What it starts from.
    pub template: Template,
    /// Its title.
    pub title: String,
    /// ISO 3166-1 alpha-2 codes, in either case.
    pub countries: Vec<String>,
    /// BCP 47, of the text.
    pub language: String,
    /// The year its first stage begins in, where that is known.
    pub from: Option<i16>,
}

/// Who records the first change, and when. It is the secretariat's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorder {
    /// The person.
    pub person: Person,
    /// Seconds since 1970 UTC, and the offset of the place in minutes.
    pub time: Moment,
    /// The zone whose days a new plan counts: where it is recorded.
    pub zone: Option<Zone>,
}

/// Makes a new plan in a repository of its own, in a folder that does not exist yet or is empty.
///
/// # Errors
///
/// [`StoreError::Unfit`] if title, countries or language are none, [`StoreError::NotEmpty`], or what the disk
/// says; the folder is then as before.
pub fn create(folder: &Path, new: &NewPlan, recorder: &Recorder) -> Result<CommitId, StoreError> {
    let plan = plan(folder, new, recorder.zone.clone())?;
    let mut files = BTreeMap::new();
    files.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_owned());
    files.insert("plan.toml".to_owned(), write_manifest(&plan.manifest));
    for clause in plan.clauses.values() {
        files.insert(plan.path(&clause.id), write_clause(clause));
    }
    files.extend(sheets(&plan));
    let subject = Message::new("store-subject-created").with("title", one_line(&new.title));
    let files: Vec<FileChange> = files
        .into_iter()
        .map(|(path, text)| (path, Some(text.into_bytes())))
        .collect();
    fresh::repository(folder, |branch| {
        first(branch, &files, &plan.manifest, &subject, recorder)
    })
}

/// The files of registers and figures of a plan that has nothing else of theirs.
fn sheets(plan: &Plan) -> impl Iterator<Item = (String, String)> {
    let registers = ["groups", "schemes"].map(|name| format!("registers/{name}.toml"));
    let figures = plan.figures.keys().map(|id| format!("figures/{id}.toml"));
    registers.into_iter().chain(figures).filter_map(|path| {
        let text = updated_sheet(&path, None, plan).filter(|text| !text.is_empty())?;
        Some((path, text))
    })
}

fn plan(folder: &Path, new: &NewPlan, zone: Option<Zone>) -> Result<Plan, StoreError> {
    let mut plan = Plan {
        manifest: Manifest {
            id: id_of(folder, &new.title),
            title: crate::text::normal(new.title.trim()).into_owned(),
            countries: new
                .countries
                .iter()
                .map(|country| country.to_ascii_uppercase())
                .collect(),
            language: new.language.clone(),
            zone,
            organisations: organisations(&new.language),
            schedule: new
                .from
                .map_or_else(Vec::new, |from| new.template.schedule(from)),
            costing: (new.template != Template::Empty).then(|| Costing {
                from: new.from.map(i64::from),
                to: new.from.map(|from| i64::from(from) + 4),
                ..Costing::default()
            }),
            ..Manifest::default()
        },
        ..Plan::default()
    };
    let countries = plan.manifest.countries.clone();
    for clause in new.template.clauses(&new.language, &countries) {
        let folder = folder_for(&plan, &clause);
        plan.folders.insert(clause.id.clone(), folder);
        plan.clauses.insert(clause.id.clone(), clause);
    }
    new.template.fill(&mut plan);
    let problems = check(&plan);
    match problems
        .into_iter()
        .find(|problem| problem.severity == Severity::Error)
    {
        Some(problem) => Err(StoreError::Unfit(problem.message)),
        None => Ok(plan),
    }
}

/// The plan's id: the folder's name, else the title, as far as they are letters of an id.
fn id_of(folder: &Path, title: &str) -> String {
    let name = folder
        .file_name()
        .and_then(|it| it.to_str())
        .unwrap_or_default();
    let mut ids = [name, title].into_iter().map(slug);
    ids.find(|it| !it.is_empty())
        .unwrap_or_else(|| "plan".to_owned())
}

fn slug(text: &str) -> String {
    let folded = fold(text);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let words = folded.split(|c| !plain(c)).filter(|word| !word.is_empty());
    let mut made = String::new();
    for word in words {
        if made.len() + word.len() >= 60 {
            break;
        }
        if !made.is_empty() {
            made.push('-');
        }
        made.push_str(word);
    }
    made
}

/// The first commit of a plan: the secretariat's, by who records it.
fn first(
    branch: &mut Branch<'_>,
    files: &[FileChange],
    manifest: &Manifest,
    subject: &Message,
    recorder: &Recorder,
) -> Result<(), StoreError> {
    let person = &recorder.person;
    let floor = Speaker {
        delegate: Some(Delegate {
            name: person.name.clone(),
            email: Some(person.email.clone()),
        }),
        ..Speaker::of(Voice::Secretariat)
    };
    let act = Act {
        subject: manifest.catalogue().say(subject),
        ..Act::new(ObjectId([0; 20]), floor, person.clone(), recorder.time)
    };
    branch.commit(files, &act, manifest, &[])
}

#[cfg(test)]
mod tests;
