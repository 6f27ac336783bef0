//! Who records where nobody says so.

use super::settings::Settings;
use crate::store::Repository;
use crate::track::Person;
use git2::Config;

/// The person of the settings, else git's `user.name` and `user.email` as they hold for this repository, or for
/// this user where there is none yet; nobody where these are not set.
pub fn known(settings: &Settings, repository: Option<&Repository>) -> Option<Person> {
    settings.recorder.clone().or_else(|| of_git(repository))
}

fn of_git(repository: Option<&Repository>) -> Option<Person> {
    let config = match repository {
        Some(repository) => git2::Repository::open(repository.git_dir()).and_then(|it| it.config()),
        None => Config::open_default(),
    };
    let config = config.ok()?.snapshot().ok()?;
    let value = |name: &str| {
        let value = config.get_str(name).ok()?.trim().to_owned();
        Some(value).filter(|value| !value.is_empty())
    };
    Some(Person {
        name: value("user.name")?,
        email: value("user.email")?,
    })
}
