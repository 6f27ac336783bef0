//! Who has the floor and who records, from the command line.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Delegate, Manifest, Speaker, Voice};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::recorder;
use crate::shell::writer::Output;
use crate::store::{Asking, Beside, Repository, Signer, Signing};
use crate::text;
use crate::track::Person;
use std::sync::Arc;

/// The voice that was named. Without one there is no change: nothing is recorded without a voice.
///
/// # Errors
/// When no voice is named.
pub fn voice(call: &Call<'_>) -> Result<Voice, Failure> {
    let named = call.text("party").and_then(|slug| slug.parse().ok());
    named.ok_or_else(|| Failure::Usage(Message::new("cli-no-party")))
}

/// For whom a change is made. Where nobody is named by `--by`, the store says that the organisation or the voice
/// itself speaks.
///
/// # Errors
/// When no voice is named, or the organisation is not at the table or speaks for another voice.
pub fn floor(call: &Call<'_>, manifest: &Manifest) -> Result<Speaker, Failure> {
    let voice = voice(call)?;
    let organisation = match call.text("organisation") {
        Some(id) => Some(organisation(id, voice, manifest)?),
        None => None,
    };
    let mut floor = Speaker::of(voice);
    floor.organisation = organisation;
    if let Some(by) = call.text("by") {
        let Person { name, email } = person(by)?;
        let email = Some(email);
        floor.delegate = Some(Delegate { name, email });
    }
    Ok(floor)
}

/// An organisation that speaks for this voice.
///
/// # Errors
/// When it is not at the table or speaks for another voice.
pub fn organisation(id: &str, voice: Voice, manifest: &Manifest) -> Result<String, Failure> {
    let known = &manifest.organisations;
    let Some(found) = known.iter().find(|organisation| organisation.id == id) else {
        let of_voice = known.iter().filter(|found| found.voice == voice);
        let ids: Vec<&str> = of_voice.map(|found| found.id.as_str()).collect();
        return Err(Failure::Usage(
            Message::new("cli-organisation-unknown")
                .with("id", id)
                .with("voice", voice.name())
                .with("count", ids.len())
                .with("known", ids.join(", ")),
        ));
    };
    if found.voice == voice {
        return Ok(id.to_owned());
    }
    Err(Failure::Usage(
        Message::new("cli-organisation-other")
            .with("id", id)
            .with("voice", found.voice.name()),
    ))
}

/// `Name <email>` without what nobody sees, both needed; the same rules as git's, which cannot store `<`, `>` or line ends in either.
///
/// # Errors
/// When it has another form.
pub fn person(value: &str) -> Result<Person, Failure> {
    let typed = text::typed(value).map(|typed| typed.text);
    let typed = typed.unwrap_or_default();
    let parts = typed
        .trim()
        .strip_suffix('>')
        .and_then(|rest| rest.split_once('<'));
    let plain = |part: &str| !part.is_empty() && !part.contains(['<', '>', '\n']);
    match parts.map(|(name, email)| (name.trim(), email.trim())) {
        Some((name, email)) if plain(name) && plain(email) => Ok(Person {
            name: name.to_owned(),
            email: email.to_owned(),
        }),
        _ => Err(Failure::Usage(
            Message::new("cli-person").with("value", value),
        )),
    }
}

/// Who records: `--recorder`, else the settings, else git's configuration.
///
/// # Errors
/// When `--recorder` is of another form, or nobody is known.
pub fn recorder(call: &Call<'_>, repository: Option<&Repository>) -> Result<Person, Failure> {
    match call.text("recorder") {
        Some(value) => person(value),
        None => recorder::known(call.settings, repository)
            .ok_or_else(|| Failure::Could(Message::new("cli-no-recorder"))),
    }
}

/// By which key what is recorded is signed, if it is: as `--sign` and `--no-sign` say, else the settings.
pub fn signer(call: &Call<'_>) -> Option<Signer> {
    match call.text("sign") {
        None if call.flag("no-sign") || !call.settings.sign => None,
        asked => {
            let signer = recorder::signer(call.settings, asked).asking(asking());
            Some(signer.beside(here(call.words)))
        }
    }
}

/// Whom the passphrase or the PIN of a key is asked of. Where there is neither a terminal nor a screen with windows, nobody:
/// a device takes whatever it is given instead of its PIN for a wrong one, and locks itself after a few.
fn asking() -> Asking {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(unix) || std::fs::File::open("/dev/tty").is_ok() {
        Asking::OnTerminal
    } else if set("DISPLAY") || set("WAYLAND_DISPLAY") || set("SSH_ASKPASS") {
        Asking::InWindow
    } else {
        Asking::Never
    }
}

/// Whoever typed the command is told that a key waits to be touched, and calls it off with Ctrl-C, as any command.
fn here(words: &'static Catalogue) -> Beside {
    let tell = move |told| {
        if told == Signing::Touch {
            Output::complain(words, &Message::new("trust-touch"));
        }
    };
    Beside {
        stop: Arc::default(),
        tell: Arc::new(tell),
        turn: Arc::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_a_name_and_an_address() {
        let found = person("Awa Traoré <awa@example.invalid>").unwrap();
        assert_eq!(found.name, "Awa Traoré");
        assert_eq!(found.email, "awa@example.invalid");
        for wrong in [
            "Awa",
            "<a@b>",
            "Awa <>",
            "A <b> <c>",
            "A\nB <b>",
            "A\u{1b} <b>",
        ] {
            assert!(person(wrong).is_err(), "{wrong:?}");
        }
    }
}
