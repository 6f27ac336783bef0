//! The library for the screen: plans known to this machine and built-in ones; and plans that are made.

use crate::app::folder::divided;
use crate::app::model::library::Known;
use crate::app::model::new_plan::NewPlan;
use crate::i18n::Message;
use crate::shell::recorder;
use crate::shell::recorder::now;
use crate::shell::screen::Open;
use crate::store::create::{self, Recorder};
use crate::store::{self, Library, StoreError, Template, example};
use crate::track::Person;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// The plans known to this machine, and the built-in ones.
pub fn list(request: &Open) -> Vec<Known> {
    let library = request.places.data.as_deref().map(Library::at);
    let known = library.map(|library| library.plans()).unwrap_or_default();
    let here = known.into_iter().map(|known| Known::Here {
        folder: known.folder.join(&known.plan),
        title: known.title,
    });
    let examples = example::all().into_iter().map(|example| Known::Example {
        name: example.name.to_owned(),
        title: example.title,
    });
    here.chain(examples).collect()
}

/// The folders that stand where this path is being typed, in their order, each with a separator behind it, and the files whose
/// names end so. Hidden ones only where a dot was typed; a name that is no Unicode cannot be typed, and a folder that nobody
/// waits for is not read to the end.
pub fn listed(path: &Path, typed: &str, endings: &[&str]) -> Vec<String> {
    let wanted = |file: &Path| {
        let ending = file.extension().map(|it| it.to_ascii_lowercase());
        ending.is_some_and(|it| endings.iter().any(|one| it == *one))
    };
    let (_, begun) = divided(typed);
    let within = match begun.is_empty() {
        true => path,
        false => path.parent().unwrap_or(path),
    };
    let within = if within.as_os_str().is_empty() {
        Path::new(".")
    } else {
        within
    };
    let entries = std::fs::read_dir(within).into_iter().flatten().flatten();
    let names = entries.take(MOST).filter_map(|entry| {
        let path = entry.path();
        let name = entry.file_name().into_string().ok()?;
        match path.is_dir() {
            true => Some(format!("{name}{MAIN_SEPARATOR}")),
            false => wanted(&path).then_some(name),
        }
    });
    let mut names: Vec<String> = names
        .filter(|name| begun.starts_with('.') || !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

/// Entries of a folder that are looked at.
const MOST: usize = 10_000;

/// Notes that a plan was opened. That this fails hinders nobody.
pub fn note(request: &Open, folder: &Path, plan: &str, title: &str) {
    let (Some(data), Ok(folder)) = (&request.places.data, folder.canonicalize()) else {
        return;
    };
    let known = store::Known {
        folder,
        plan: plan.to_owned(),
        title: title.to_owned(),
        opened: now().seconds,
    };
    let _ = Library::at(data).opened(&known);
}

/// Takes the plan in this folder off the list.
pub fn forget(request: &Open, folder: &Path) -> Result<(), StoreError> {
    let Some(data) = &request.places.data else {
        return Ok(());
    };
    let library = Library::at(data);
    let mut plans = library.plans().into_iter();
    match plans.find(|known| known.folder.join(&known.plan) == folder) {
        Some(known) => library.forget(&known),
        None => Ok(()),
    }
}

/// The folder of this user's copy of a built-in plan.
pub fn example(request: &Open, name: &str) -> Result<PathBuf, Message> {
    let data = request.places.data.as_deref();
    let data = data.ok_or_else(|| Message::new("ui-stage-no-home"))?;
    example::keep(name, data).map_err(|error| error.message())
}

/// Makes a new plan.
pub fn create(request: &Open, plan: &NewPlan) -> Result<(), StoreError> {
    let template: Template = plan.template.parse()?;
    let new = create::NewPlan {
        template,
        title: plan.title.clone(),
        countries: plan.countries.clone(),
        language: plan.language.clone(),
        from: None,
    };
    create::create(&plan.folder, &new, &recorder(request)).map(|_| ())
}

/// Makes a folder of plan files a repository.
pub fn make_repository(request: &Open, folder: &Path) -> Result<(), StoreError> {
    create::make_repository(folder, &recorder(request)).map(|_| ())
}

/// Who makes a plan: as the settings say, else the secretariat.
fn recorder(request: &Open) -> Recorder {
    let person = request.settings.recorder.clone().unwrap_or_else(|| Person {
        name: "Secretariat".to_owned(),
        email: "secretariat@plenary.invalid".to_owned(),
    });
    Recorder {
        person,
        time: now(),
        zone: recorder::zone(),
    }
}
