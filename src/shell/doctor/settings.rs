//! What this user has set: the file, who records, by which key, and whether what is typed can be kept.

use crate::i18n::Message;
use crate::shell::recorder;
use crate::shell::settings::{Places, Settings};
use crate::store::doctor::{Finding, may_write};
use crate::store::{self, StoreError};
use crate::track::Person;
use std::path::Path;

/// What is found.
pub fn findings(places: &Places, settings: &Settings, recorder: Option<&Person>) -> Vec<Finding> {
    vec![
        file(places),
        who(recorder),
        signing(settings),
        keeping(places.state.as_deref()),
    ]
}

/// The file itself.
fn file(places: &Places) -> Finding {
    let (_, broken) = Settings::load(places);
    if let Some(message) = broken {
        return Finding::wrong("settings", message).advice("doctor-settings-do");
    }
    let path = places.config.as_ref().map(|it| it.join("settings.toml"));
    match path {
        None => {
            Finding::note("settings", Message::new("doctor-no-home")).advice("doctor-no-home-do")
        }
        Some(path) if path.exists() => {
            let said = Message::new("doctor-settings-good");
            Finding::good("settings", said.with("path", path.display().to_string()))
        }
        Some(_) => Finding::good("settings", Message::new("doctor-settings-none")),
    }
}

/// Who records.
fn who(recorder: Option<&Person>) -> Finding {
    match recorder {
        Some(person) => {
            let said = Message::new("doctor-recorder").with("name", person.name.as_str());
            Finding::good("recorder", said.with("email", person.email.as_str()))
        }
        None => Finding::wrong("recorder", Message::new("doctor-recorder-none"))
            .advice("doctor-recorder-do"),
    }
}

/// By which key, where there is one.
fn signing(settings: &Settings) -> Finding {
    let key = recorder::signer(settings, None);
    match (settings.sign, key.is_named(), key.is_at_hand()) {
        (true, false, _) => Finding::wrong("signing", StoreError::NoSigningKey.message()),
        (false, false, _) => Finding::good("signing", Message::new("doctor-signing-none")),
        (_, true, true) => Finding::good("signing", Message::new("doctor-signing-good")),
        (sign, true, false) => {
            let said = Message::new("doctor-signing-gone").with("key", key.name());
            let finding = match sign {
                true => Finding::wrong("signing", said),
                false => Finding::note("signing", said),
            };
            finding.advice("doctor-signing-do")
        }
    }
}

/// Whether what is typed survives.
fn keeping(state: Option<&Path>) -> Finding {
    // In the repository, then, which is looked at for itself.
    let there = state.and_then(|state| state.ancestors().find(|folder| folder.exists()));
    match there.map(|folder| (folder, may_write(folder))) {
        Some((folder, Err(error))) => {
            let said = Message::new("doctor-typed-lost").with("path", folder.display().to_string());
            let said = said.with("why", store::reason(&error));
            Finding::wrong("typed", said).advice("doctor-typed-do")
        }
        _ => Finding::good("typed", Message::new("doctor-typed-kept")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::doctor::Grade;
    use std::fs;

    fn places(folder: &Path) -> Places {
        Places {
            config: Some(folder.to_owned()),
            ..Places::default()
        }
    }

    #[test]
    fn a_misspelt_setting_is_wrong_and_none_is_not() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(file(&places(folder.path())).grade, Grade::Good);
        let path = folder.path().join("settings.toml");
        fs::write(&path, "langauge = 'fr'").unwrap();
        let found = file(&places(folder.path()));
        assert_eq!(found.grade, Grade::Wrong);
        assert!(found.message.to_string().contains("langauge"));
        fs::write(&path, "language = 'fr'").unwrap();
        assert_eq!(file(&places(folder.path())).grade, Grade::Good);
        assert_eq!(file(&Places::default()).grade, Grade::Note);
    }

    #[test]
    fn a_key_that_is_not_there_is_wrong_where_it_is_to_sign() {
        let key = |sign, key: &str| {
            signing(&Settings {
                sign,
                signing_key: Some(key.to_owned()),
                ..Settings::default()
            })
        };
        assert_eq!(key(true, "/no/such/key").grade, Grade::Wrong);
        assert_eq!(key(false, "/no/such/key").grade, Grade::Note);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("id");
        fs::write(&file, "PRIVATE").unwrap();
        assert_eq!(key(true, file.to_str().unwrap()).grade, Grade::Good);
    }

    #[test]
    fn without_anybody_to_record_nothing_can_be_recorded() {
        assert_eq!(who(None).grade, Grade::Wrong);
    }
}
