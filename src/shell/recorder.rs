//! Who records where nobody says so, and by which clock.

use super::settings::Settings;
use crate::plan::{Moment, Zone};
use crate::store::{self, Repository, Signer};
use crate::track::Person;
use git2::Config;
use jiff::tz::TimeZone;

/// The person of the settings, else git's `user.name` and `user.email` as they hold for this repository, or for
/// this user where there is none yet; nobody where these are not set.
pub fn known(settings: &Settings, repository: Option<&Repository>) -> Option<Person> {
    settings.recorder.clone().or_else(|| of_git(repository))
}

/// The time zone that this machine is set to; nothing where it has none that has a name.
pub fn zone() -> Option<Zone> {
    let here = TimeZone::system();
    Some(Zone::named(here.iana_name()?)).filter(Zone::is_known)
}

/// The time by the clock of this machine.
pub fn now() -> Moment {
    let now = jiff::Zoned::now();
    Moment::new(now.timestamp().as_second(), now.offset().seconds() / 60)
}

/// The key that is named, else that of the settings, else the one that git signs with for this user.
pub fn signer(settings: &Settings, named: Option<&str>) -> Signer {
    let named = named.filter(|key| !key.is_empty()).map(str::to_owned);
    let key = named.or_else(|| settings.signing_key.clone());
    Signer::new(&key.or_else(signing_key).unwrap_or_default())
}

/// The key that git signs with for this user, where it is an SSH key. What a repository says of it does not count: it may
/// have come from anywhere.
fn signing_key() -> Option<String> {
    store::of_the_user().ok()?;
    let config = Config::open_default().ok()?.snapshot().ok()?;
    let ssh = config
        .get_str("gpg.format")
        .is_ok_and(|format| format == "ssh");
    let key = config.get_str("user.signingkey").ok()?.trim();
    (ssh && !key.is_empty()).then(|| key.to_owned())
}

fn of_git(repository: Option<&Repository>) -> Option<Person> {
    let config = match repository {
        Some(repository) => git2::Repository::open(repository.git_dir()).and_then(|it| it.config()),
        None if store::of_the_user().is_err() => return None,
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
