//! Carrying what somebody changed in a session onto the session as others have left it meanwhile.

use crate::dialogue::{Attendance, Session};

/// The session as it stands with what makes `wanted` differ from `seen`, and nothing else of it: two who note at
/// once who is present both keep what they noted.
pub(super) fn revised(seen: &Session, wanted: &Session, now: &Session) -> Session {
    fn pick<T: Clone + PartialEq>(seen: &T, wanted: &T, now: &T) -> T {
        if seen == wanted { now } else { wanted }.clone()
    }
    Session {
        name: pick(&seen.name, &wanted.name, &now.name),
        place: pick(&seen.place, &wanted.place, &now.place),
        date: pick(&seen.date, &wanted.date, &now.date),
        chair: pick(&seen.chair, &wanted.chair, &now.chair),
        agenda: pick(&seen.agenda, &wanted.agenda, &now.agenda),
        present: present(seen, wanted, now),
        ..now.clone()
    }
}

fn same(one: &Attendance, other: &Attendance) -> bool {
    one.voice == other.voice && one.organisation == other.organisation
}

fn present(seen: &Session, wanted: &Session, now: &Session) -> Vec<Attendance> {
    let mut present = now.present.clone();
    for before in &seen.present {
        if !wanted.present.iter().any(|other| same(other, before)) {
            present.retain(|other| !same(other, before));
        }
    }
    for after in &wanted.present {
        let before = seen.present.iter().find(|other| same(other, after));
        let known = before.map_or(&[][..], |before| &before.delegates);
        let came = after.delegates.iter().filter(|name| !known.contains(name));
        let left = |name: &String| known.contains(name) && !after.delegates.contains(name);
        match present.iter_mut().find(|there| same(there, after)) {
            Some(there) => {
                there.delegates.retain(|name| !left(name));
                for name in came {
                    if !there.delegates.contains(name) {
                        there.delegates.push(name.clone());
                    }
                }
            }
            // Who was there when one looked, and is not any more, left; who is new came.
            None if before.is_none() => present.push(after.clone()),
            None => {}
        }
    }
    present
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Moment, Voice};

    fn session(name: &str, present: &[(Voice, &[&str])]) -> Session {
        let present = present.iter().map(|(voice, names)| Attendance {
            voice: *voice,
            organisation: None,
            delegates: names.iter().map(|&name| name.to_owned()).collect(),
        });
        Session {
            name: name.to_owned(),
            present: present.collect(),
            opened: Some(Moment::new(0, 0)),
            ..Session::new("s1".parse().unwrap())
        }
    }

    #[test]
    fn two_who_note_at_once_both_keep_what_they_noted() {
        use Voice::{Employers, Government, Workers};
        let seen = session("First", &[(Government, &["Ann", "Ben"]), (Employers, &[])]);
        let now = session(
            "Morning",
            &[(Government, &["Ann", "Ben", "Eve"]), (Employers, &["Dan"])],
        );
        let wanted = session("First", &[(Government, &["Ben", "Cid"]), (Workers, &[])]);
        let expected = session(
            "Morning",
            &[(Government, &["Ben", "Eve", "Cid"]), (Workers, &[])],
        );
        assert_eq!(revised(&seen, &wanted, &now), expected);
    }

    #[test]
    fn what_nobody_else_touched_is_as_it_is_wanted() {
        let seen = session("First", &[(Voice::Workers, &["Ann"])]);
        let wanted = session("Second", &[(Voice::Workers, &["Ann", "Ben"])]);
        assert_eq!(revised(&seen, &wanted, &seen), wanted);
        assert_eq!(revised(&seen, &seen, &wanted), wanted);
    }
}
