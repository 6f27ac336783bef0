//! Who records where nobody says so, and by which clock.

use super::settings::Settings;
use crate::plan::{Moment, Zone};
use crate::store::{self, Repository, Signer};
use crate::track::Person;
use git2::Config;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// The person of the settings, else git's `user.name` and `user.email` as they hold for this repository, or for
/// this user where there is none yet; nobody where these are not set.
pub fn known(settings: &Settings, repository: Option<&Repository>) -> Option<Person> {
    settings.recorder.clone().or_else(|| of_git(repository))
}

/// The time zone that this machine is set to. Where it is set to an offset (`TZ=CST6`) or to nothing, that of the offset; nothing
/// where that is no whole hour, or its clocks change by rules that have no name.
pub fn zone() -> Option<Zone> {
    let here = TimeZone::system();
    let named = here.iana_name().map(Zone::named);
    let named = named.filter(Zone::is_known);
    named.or_else(|| Zone::fixed(all_year(&here, Timestamp::now())?))
}

/// How far clocks are from UTC, in minutes, where a year from then on does not change that.
fn all_year(zone: &TimeZone, from: Timestamp) -> Option<i32> {
    let offset = |weeks: i64| {
        let later = from.checked_add(SignedDuration::from_hours(weeks * 7 * 24));
        Some(zone.to_offset(later.ok()?).seconds() / 60)
    };
    let now = offset(0)?;
    (1..53)
        .all(|weeks| offset(weeks) == Some(now))
        .then_some(now)
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
