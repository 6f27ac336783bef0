//! The keys of `plan.toml`, and the file beside it that OpenSSH and git understand.

use super::{figures, read, read_manifest, splice};
use crate::plan::{Key, Manifest, Moment, quote};
use std::fmt::Write;
use toml_edit::{Item, Value};

/// The name of the file beside `plan.toml`.
pub const SIGNERS: &str = "allowed_signers";

/// What its first line says.
const HEAD: &str = "# Written by Plenary from the keys of plan.toml, for git: git -c gpg.ssh.allowedSignersFile=allowed_signers verify-commit HEAD";

/// A key as it is written.
pub(super) fn block(key: &Key) -> String {
    let mut out = String::from("\n[[key]]\n");
    let mut pair = |name: &str, value: String| {
        let _ = writeln!(out, "{name} = {value}");
    };
    pair("organisation", quote::basic(&key.organisation));
    if let Some(delegate) = &key.delegate {
        pair("delegate", quote::basic(delegate));
    }
    pair("public-key", quote::basic(&key.public));
    for (name, time) in [("from", key.from), ("until", key.until)] {
        if let Some(time) = time {
            pair(name, time.stamp());
        }
    }
    out
}

/// `plan.toml` with one more key at its end. Nothing where it would not read back as meant.
pub fn add_key(text: &str, key: &Key) -> Option<String> {
    let mut wanted = read_manifest(text).ok()?;
    wanted.keys.push(key.clone());
    let gap = if text.ends_with('\n') { "" } else { "\n" };
    finished(text, &format!("{text}{gap}{}", block(key)), &wanted)
}

/// `plan.toml` with an end of its key at this place. Nothing where it would not read back as meant.
pub fn end_key(text: &str, at: usize, until: Moment) -> Option<String> {
    let mut wanted = read_manifest(text).ok()?;
    wanted.keys.get_mut(at)?.until = Some(until);
    let plain = read::lines(text);
    let mut document = figures::document(&plain, &read::table(&plain).ok()?)?;
    let keys = document.get_mut("key")?.as_array_of_tables_mut()?;
    let mut value: Value = until.stamp().parse().ok()?;
    let table = keys.get_mut(at)?;
    match table.get_mut("until").and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert("until", Item::Value(value));
        }
    }
    finished(text, &figures::text(&document), &wanted)
}

/// The new text with the line ends of the old one, if it says what it is to say.
fn finished(old: &str, new: &str, wanted: &Manifest) -> Option<String> {
    let new = match splice::all_crlf(old) {
        true => splice::with_crlf(new),
        false => new.to_owned(),
    };
    (read_manifest(&new).ok()? == *wanted).then_some(new)
}

/// The file `allowed_signers` of a plan: one line for each key that is one, in the order of `plan.toml`.
pub fn signers(manifest: &Manifest) -> String {
    let mut out = format!("{HEAD}\n");
    for key in &manifest.keys {
        let (Some(public), Some(_)) = (key.public_key(), key.voice(manifest)) else {
            continue;
        };
        let mut options = String::from("namespaces=\"git\"");
        for (name, time) in [("valid-after", key.from), ("valid-before", key.until)] {
            let time = time.and_then(|time| Moment::new(time.seconds, 0).local());
            if let Some(time) = time {
                let _ = write!(options, ",{name}=\"{}\"", time.strftime("%Y%m%d%H%M%SZ"));
            }
        }
        let _ = writeln!(out, "{} {options} {public}", principals(key, manifest));
    }
    out
}

/// The addresses that a key signs for: those of its delegates, else the one that the organisation's changes bear.
fn principals(key: &Key, manifest: &Manifest) -> String {
    let plain = |email: &&str| {
        let good = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
        !email.is_empty() && email.chars().all(good)
    };
    let organisation = manifest.organisation(&key.organisation);
    let delegates = organisation.into_iter().flat_map(|it| &it.delegates);
    let own = |name: &str| key.delegate.as_deref().is_none_or(|own| own == name);
    let mut emails: Vec<&str> = delegates
        .filter(|it| own(&it.name))
        .filter_map(|it| it.email.as_deref())
        .filter(plain)
        .collect();
    let general = format!("{}@{}.plenary.invalid", key.organisation, manifest.id);
    if key.delegate.is_none() || emails.is_empty() {
        emails.extend(Some(general.as_str()).filter(plain));
    }
    match emails.is_empty() {
        true => "unknown".to_owned(),
        false => emails.join(","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::key::tests::ED25519;

    const PLAN: &str = "format = 1 # one\nid = \"p\"\ntitle = \"P\"\nextra = 7\n\n[[organisation]]\nid = \"unions\"\nparty = \"workers\"\ndelegates = [{ name = \"A\", email = \"a@u.invalid\" }, { name = \"B\" }]\n";

    fn key() -> Key {
        Key {
            organisation: "unions".to_owned(),
            public: ED25519.to_owned(),
            ..Key::default()
        }
    }

    #[test]
    fn a_key_is_added_and_ended_and_nothing_else_is_touched() {
        let added = add_key(PLAN, &key()).unwrap();
        assert_eq!(
            added,
            format!("{PLAN}\n[[key]]\norganisation = \"unions\"\npublic-key = \"{ED25519}\"\n")
        );
        let until: Moment = "2026-02-01T10:00:00+01:00".parse().unwrap();
        let ended = end_key(&added, 0, until).unwrap();
        assert_eq!(ended, format!("{added}until = 2026-02-01T10:00:00+01:00\n"));
        let again = add_key(
            &ended,
            &Key {
                delegate: Some("B".into()),
                ..key()
            },
        )
        .unwrap();
        let keys = read_manifest(&again).unwrap().keys;
        assert_eq!(
            (keys[0].until, keys[1].delegate.as_deref()),
            (Some(until), Some("B"))
        );
        assert_eq!(end_key(&again, 2, until), None);
        let crlf = add_key(&splice::with_crlf(PLAN), &key()).unwrap();
        assert!(splice::all_crlf(&crlf));
    }

    #[test]
    fn git_is_told_whose_a_key_is_and_when() {
        let until: Moment = "2026-02-01T10:00:00+01:00".parse().unwrap();
        let mut text = add_key(PLAN, &key()).unwrap();
        text = end_key(&text, 0, until).unwrap();
        let odd = Key {
            organisation: "nobody".into(),
            ..key()
        };
        text = add_key(&text, &odd).unwrap();
        text = add_key(
            &text,
            &Key {
                public: "ssh-rsa x".into(),
                ..key()
            },
        )
        .unwrap();
        let file = signers(&read_manifest(&text).unwrap());
        let lines: Vec<&str> = file.lines().skip(1).collect();
        let line = format!(
            "a@u.invalid,unions@p.plenary.invalid namespaces=\"git\",valid-before=\"20260201090000Z\" {ED25519}"
        );
        assert_eq!(lines, [line]);
    }
}
