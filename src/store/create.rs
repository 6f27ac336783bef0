//! New plans: from a template, or from a folder of plan files that is no repository yet.

use super::example::ATTRIBUTES;
use super::fresh::{self, Branch, FileChange};
use super::template::{catalogue, organisations};
use super::{Act, Floor, Meanwhile, StoreError, Template};
use crate::i18n::Message;
use crate::plan::format::{folder_for, read_plan, write_clause, write_manifest};
use crate::plan::{Manifest, Plan, Severity, Voice, check};
use crate::text::fold;
use crate::track::{CommitId, ObjectId, Person};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
}

/// Who records the first change, and when. It is the secretariat's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorder {
    /// The person.
    pub person: Person,
    /// Seconds since 1970 UTC, and the offset of the place in minutes.
    pub time: (i64, i32),
}

/// Makes a new plan in a repository of its own, in a folder that does not exist yet or is empty.
///
/// # Errors
///
/// [`StoreError::Unfit`] if title, countries or language are none, [`StoreError::NotEmpty`], or what the disk
/// says; the folder is then as before.
pub fn create(folder: &Path, new: &NewPlan, recorder: &Recorder) -> Result<CommitId, StoreError> {
    let plan = plan(folder, new)?;
    let mut files = BTreeMap::new();
    files.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.to_owned());
    files.insert("plan.toml".to_owned(), write_manifest(&plan.manifest));
    for clause in plan.clauses.values() {
        files.insert(plan.path(&clause.id), write_clause(clause));
    }
    let subject = Message::new("store-subject-created").with("title", one_line(&new.title));
    let files: Vec<FileChange> = files
        .into_iter()
        .map(|(path, text)| (path, Some(text.into_bytes())))
        .collect();
    fresh::repository(folder, |branch| {
        first(branch, &files, &plan.manifest, &subject, recorder)
    })
}

/// Makes a folder of plan files the repository it lies in. The files stay as they are; what is no plan file is
/// left out of the first change.
///
/// # Errors
///
/// [`StoreError::NoPlan`] if there is no readable `plan.toml`, [`StoreError::NotEmpty`] if the folder is a
/// repository already, or what the disk says; the folder is then as before.
pub fn make_repository(folder: &Path, recorder: &Recorder) -> Result<CommitId, StoreError> {
    let failed = |error| StoreError::io(folder, error);
    if fs::symlink_metadata(folder.join(".git")).is_ok() {
        return Err(StoreError::NotEmpty(folder.to_owned()));
    }
    let mut files = BTreeMap::new();
    collect(folder, "", 0, &mut files)?;
    let (plan, problems) = read_plan(&files);
    if problems.iter().any(|problem| problem.path == "plan.toml") {
        return Err(if files.contains_key("plan.toml") {
            StoreError::BrokenManifest
        } else {
            StoreError::NoPlan
        });
    }
    if plan.read_only() {
        return Err(StoreError::Newer(plan.manifest.format));
    }
    let new_attributes = !folder.join(ATTRIBUTES.0).exists();
    if new_attributes {
        files.insert(ATTRIBUTES.0.to_owned(), ATTRIBUTES.1.as_bytes().to_vec());
    }
    let title = one_line(&plan.manifest.title);
    let subject = Message::new("store-subject-adopted").with("title", title);
    let changes: Vec<FileChange> = files
        .into_iter()
        .map(|(path, bytes)| (path, Some(with_lf(bytes))))
        .collect();
    let beside = fresh::hidden(folder)?;
    let head = {
        let repository = fresh::init(beside.path())?;
        let mut branch = Branch::begin(&repository)?;
        first(&mut branch, &changes, &plan.manifest, &subject, recorder)?;
        branch.finish()?
    };
    index(beside.path())?;
    if new_attributes {
        super::durable::replace(&folder.join(ATTRIBUTES.0), ATTRIBUTES.1.as_bytes())?;
    }
    fs::rename(beside.path().join(".git"), folder.join(".git")).map_err(failed)?;
    Ok(head)
}

fn plan(folder: &Path, new: &NewPlan) -> Result<Plan, StoreError> {
    let mut plan = Plan {
        manifest: Manifest {
            id: id_of(folder, &new.title),
            title: crate::text::normal(new.title.trim()).into_owned(),
            countries: new
                .countries
                .iter()
                .map(|it| it.to_ascii_uppercase())
                .collect(),
            language: new.language.clone(),
            organisations: organisations(&new.language),
            ..Manifest::default()
        },
        ..Plan::default()
    };
    for clause in new.template.clauses(&new.language) {
        let folder = folder_for(&plan, &clause);
        plan.folders.insert(clause.id.clone(), folder);
        plan.clauses.insert(clause.id.clone(), clause);
    }
    let problems = check(&plan);
    match problems
        .into_iter()
        .find(|it| it.severity == Severity::Error)
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
    let act = Act {
        edits: Vec::new(),
        seen: ObjectId([0; 20]),
        floor: Floor {
            speaker: recorder.person.clone(),
            ..Floor::of(Voice::Secretariat)
        },
        recorder: recorder.person.clone(),
        subject: catalogue(&manifest.language).say(subject),
        reason: None,
        session: None,
        trailers: Vec::new(),
        time: recorder.time,
        meanwhile: Meanwhile::Replace,
    };
    branch.commit(files, &act, manifest, &[])
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How deep and how large plan files may lie; as for reading them from git.
const DEPTH: usize = 16;
const LIMIT: u64 = 8 << 20;

/// The plan files below a folder. Links are not followed: what they point at is none of the plan's.
fn collect(
    folder: &Path,
    prefix: &str,
    depth: usize,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::io(folder, error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let path = format!("{prefix}{name}");
        let meta = fs::symlink_metadata(entry.path()).map_err(failed)?;
        let known = [
            "clauses",
            "amendments",
            "positions",
            "sessions",
            "registers",
        ];
        if meta.is_dir() && (depth > 0 || known.contains(&name.as_str())) && depth < DEPTH {
            collect(&entry.path(), &format!("{path}/"), depth + 1, files)?;
        } else if meta.is_file()
            && meta.len() <= LIMIT
            && name.ends_with(".toml")
            && (depth > 0 || name == "plan.toml")
        {
            let bytes =
                fs::read(entry.path()).map_err(|error| StoreError::io(&entry.path(), error))?;
            files.insert(path, bytes);
        }
    }
    Ok(())
}

/// The bytes with the line ends that `.gitattributes` asks for.
fn with_lf(bytes: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) => text.replace("\r\n", "\n").into_bytes(),
        Err(error) => error.into_bytes(),
    }
}

/// Fills the index from the head, so that stock git sees the files as they are. Opened anew, because the objects
/// now lie in the pack.
fn index(folder: &Path) -> Result<(), StoreError> {
    let repository = git2::Repository::open(folder)?;
    let tree = repository.head()?.peel_to_tree()?;
    let mut index = repository.index()?;
    index.read_tree(&tree)?;
    Ok(index.write()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorder() -> Recorder {
        Recorder {
            person: Person {
                name: "Secretary".to_owned(),
                email: "secretary@example.invalid".to_owned(),
            },
            time: (1_000_000_000, 120),
        }
    }

    fn new(template: Template, language: &str) -> NewPlan {
        NewPlan {
            template,
            title: "Plan  pour tous".to_owned(),
            countries: vec!["ml".to_owned()],
            language: language.to_owned(),
        }
    }

    fn head(folder: &Path) -> (Plan, String, usize) {
        let repository = git2::Repository::open(folder).unwrap();
        let mut files = BTreeMap::new();
        collect(folder, "", 0, &mut files).unwrap();
        let commit = repository.head().unwrap().peel_to_commit().unwrap();
        let message = commit.message().unwrap().to_owned();
        let mut options = git2::StatusOptions::new();
        options.include_untracked(true).recurse_untracked_dirs(true);
        let changed = repository.statuses(Some(&mut options)).unwrap().len();
        let (plan, problems) = read_plan(&files);
        assert!(problems.is_empty(), "{problems:?}");
        (plan, message, changed)
    }

    #[test]
    fn a_template_makes_a_sound_plan_in_its_language() {
        let parent = tempfile::tempdir().unwrap();
        for (language, title) in [
            ("en", "Diagnosis"),
            ("fr-ML", "Diagnostic"),
            ("es", "Diagnóstico"),
            ("pt", "Diagnóstico"),
            ("si", "Diagnosis"),
        ] {
            let folder = parent.path().join(format!("Négociation {language}"));
            create(
                &folder,
                &new(Template::SocialDialogue, language),
                &recorder(),
            )
            .unwrap();
            let (plan, message, changed) = head(&folder);
            assert_eq!(check(&plan), [], "{language}");
            assert_eq!(plan.clauses["diagnosis"].title, title);
            assert_eq!(plan.manifest.countries, ["ML"]);
            assert_eq!(
                plan.manifest.id,
                format!("negociation-{}", language.to_lowercase())
            );
            assert!(message.contains("Plan pour tous"));
            assert!(message.ends_with("\n\nParty: secretariat\n"));
            assert_eq!(changed, 0);
        }
    }

    #[test]
    fn an_empty_plan_has_voices_but_no_clause() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("x");
        create(&folder, &new(Template::Empty, "en"), &recorder()).unwrap();
        let (plan, ..) = head(&folder);
        assert!(plan.clauses.is_empty());
        assert_eq!(plan.manifest.organisations.len(), 6);
        assert!("anything".parse::<Template>().is_err());
        assert_eq!("empty".parse::<Template>().unwrap(), Template::Empty);
    }

    #[test]
    fn what_is_no_plan_is_refused_and_leaves_nothing() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("x");
        let good = new(Template::Empty, "en");
        for bad in [
            NewPlan {
                title: "a\u{202E}b".to_owned(),
                ..good.clone()
            },
            NewPlan {
                countries: vec!["Mali".to_owned()],
                ..good.clone()
            },
            NewPlan {
                language: "no language".to_owned(),
                ..good.clone()
            },
        ] {
            let error = create(&folder, &bad, &recorder()).unwrap_err();
            assert!(matches!(error, StoreError::Unfit(_)), "{error}");
        }
        let mut nobody = recorder();
        nobody.person.name = "<>".to_owned();
        assert!(create(&folder, &good, &nobody).is_err());
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_folder_of_files_becomes_a_repository_as_it_is() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("x");
        create(&folder, &new(Template::SocialDialogue, "en"), &recorder()).unwrap();
        fs::remove_dir_all(folder.join(".git")).unwrap();
        fs::remove_file(folder.join(ATTRIBUTES.0)).unwrap();
        let clause = folder.join("clauses/preamble/preamble.toml");
        let crlf = fs::read_to_string(&clause).unwrap().replace('\n', "\r\n");
        fs::write(&clause, &crlf).unwrap();
        fs::write(folder.join("clauses/broken.toml"), [0xFF]).unwrap();
        fs::write(folder.join("letter.docx"), "mine").unwrap();
        make_repository(&folder, &recorder()).unwrap();
        assert_eq!(fs::read_to_string(&clause).unwrap(), crlf);
        let repository = git2::Repository::open(&folder).unwrap();
        let tree = repository.head().unwrap().peel_to_tree().unwrap();
        let blob = |path: &str| {
            let entry = tree.get_path(Path::new(path)).unwrap();
            repository.find_blob(entry.id()).unwrap().content().to_vec()
        };
        assert_eq!(
            blob("clauses/preamble/preamble.toml"),
            crlf.replace("\r\n", "\n").into_bytes()
        );
        assert_eq!(blob("clauses/broken.toml"), [0xFF]);
        assert!(tree.get_name("letter.docx").is_none());
        let again = make_repository(&folder, &recorder());
        assert!(matches!(again, Err(StoreError::NotEmpty(_))));
        let names: Vec<String> = fs::read_dir(&folder)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        assert!(
            names.iter().all(|name| !name.starts_with(".plenary")),
            "{names:?}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("x");
        fs::create_dir_all(folder.join("clauses")).unwrap();
        fs::write(parent.path().join("secret.toml"), "id = \"secret\"").unwrap();
        let plan = write_manifest(&plan(&folder, &new(Template::Empty, "en")).unwrap().manifest);
        fs::write(folder.join("plan.toml"), plan).unwrap();
        std::os::unix::fs::symlink(parent.path(), folder.join("clauses/up")).unwrap();
        std::os::unix::fs::symlink("../../secret.toml", folder.join("clauses/secret.toml"))
            .unwrap();
        make_repository(&folder, &recorder()).unwrap();
        let repository = git2::Repository::open(&folder).unwrap();
        let tree = repository.head().unwrap().peel_to_tree().unwrap();
        assert!(tree.get_name("clauses").is_none());
    }

    #[test]
    fn a_folder_without_a_plan_stays_a_folder() {
        let parent = tempfile::tempdir().unwrap();
        fs::write(parent.path().join("letter.docx"), "mine").unwrap();
        let nothing = make_repository(parent.path(), &recorder());
        assert!(matches!(nothing, Err(StoreError::NoPlan)));
        fs::write(parent.path().join("plan.toml"), "format = ").unwrap();
        let broken = make_repository(parent.path(), &recorder());
        assert!(matches!(broken, Err(StoreError::BrokenManifest)));
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 2);
    }
}
