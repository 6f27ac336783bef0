//! Who is present, as it is typed: `workers`, `workers:unions`, `workers:unions:Awa Traoré,Paul Diop`.

use crate::dialogue::Attendance;
use crate::i18n::Message;
use crate::plan::{Manifest, Voice};
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::who;

/// Reads one entry.
///
/// # Errors
/// When there is no such voice, or the organisation is not at the table or speaks for another voice.
pub fn read(word: &str, manifest: &Manifest) -> Result<Attendance, Failure> {
    let mut parts = word.splitn(3, ':').map(str::trim);
    let voice: Option<Voice> = parts.next().and_then(|slug| slug.parse().ok());
    let voice = voice
        .ok_or_else(|| Failure::Usage(Message::new("cli-present-form").with("value", word)))?;
    let organisation = match parts.next().filter(|id| !id.is_empty()) {
        Some(id) => Some(who::organisation(id, voice, manifest)?),
        None => None,
    };
    let names = parts.next().unwrap_or_default().split(',').map(str::trim);
    let names = names.filter(|name| !name.is_empty());
    Ok(Attendance {
        voice,
        organisation,
        delegates: names.map(str::to_owned).collect(),
    })
}

/// Somebody comes: beside those of the same organisation who are there already.
pub fn come(present: &mut Vec<Attendance>, who: Attendance) {
    match present.iter_mut().find(|one| same(one, &who)) {
        Some(there) => {
            for name in who.delegates {
                if !there.delegates.contains(&name) {
                    there.delegates.push(name);
                }
            }
        }
        None => present.push(who),
    }
}

/// Somebody leaves: the delegates that are named, else the whole organisation. Says whether they were there.
pub fn go(present: &mut Vec<Attendance>, who: &Attendance) -> bool {
    let Some(at) = present.iter().position(|delegation| same(delegation, who)) else {
        return false;
    };
    let Some(there) = present.get_mut(at) else {
        return false;
    };
    let known = |name: &String| there.delegates.contains(name);
    if !who.delegates.iter().all(known) {
        return false;
    }
    there.delegates.retain(|name| !who.delegates.contains(name));
    if who.delegates.is_empty() || there.delegates.is_empty() {
        present.remove(at);
    }
    true
}

fn same(one: &Attendance, other: &Attendance) -> bool {
    one.voice == other.voice && one.organisation == other.organisation
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(word: &str) -> Attendance {
        let mut manifest = Manifest::default();
        manifest.organisations.push(crate::plan::Organisation {
            id: "unions".to_owned(),
            name: "The unions".to_owned(),
            voice: Voice::Workers,
            delegates: Vec::new(),
        });
        read(word, &manifest).unwrap()
    }

    #[test]
    fn people_come_and_go() {
        let mut present = Vec::new();
        come(&mut present, who("workers:unions:Awa, Paul"));
        come(&mut present, who("workers:unions:Paul,Fanta"));
        come(&mut present, who("government"));
        assert_eq!(present[0].delegates, ["Awa", "Paul", "Fanta"]);
        assert!(go(&mut present, &who("workers:unions:Awa")));
        assert!(!go(&mut present, &who("workers:unions:Awa")));
        assert!(!go(&mut present, &who("employers")));
        assert!(go(&mut present, &who("workers:unions")));
        assert!(go(&mut present, &who("government")));
        assert_eq!(present, []);
    }

    #[test]
    fn who_is_no_voice_or_not_at_the_table_is_refused() {
        let manifest = Manifest::default();
        for wrong in ["", "unions", "workers:unions", "Workers"] {
            assert!(read(wrong, &manifest).is_err(), "{wrong}");
        }
        assert_eq!(
            read("workers::A,B", &manifest).unwrap().delegates,
            ["A", "B"]
        );
    }
}
