//! Commit messages: a subject, a reason, and trailers.

use super::act::Act;
use super::moment::held;
use super::work::{Files, clauses_of};
use crate::dialogue::trailer::{self, one_line};
use crate::plan::format::is_sheet;
use crate::plan::{ClauseId, Moment};
use crate::store::{StoreError, read};
use crate::track::Person;
use git2::{Oid, Signature, Time};

/// The message of an act of a session that touches these clauses. The trailers always are the last paragraph, so
/// that nothing in a reason can pass for one.
pub(in crate::store) fn message(act: &Act, session: Option<&str>, clauses: &[ClauseId]) -> String {
    let mut text = one_line(&act.subject);
    let reason = act.reason.as_deref().map(str::trim).unwrap_or_default();
    if !reason.is_empty() {
        text.push_str("\n\n");
        let reason = reason.replace("\r\n", "\n").replace(['\r', '\0'], " ");
        // What stands behind such a line is not read by git, nor by us: the trailers would be lost.
        text.push_str(&reason.replace(trailer::SCISSORS, &format!(" {}", trailer::SCISSORS)));
    }
    text.push_str("\n\n");
    let mut add = |name: &str, value: &str| text.push_str(&trailer::line(name, value));
    add(trailer::PARTY, act.floor.voice.slug());
    if let Some(organisation) = &act.floor.organisation {
        add(trailer::ORGANISATION, organisation);
    }
    if let Some(session) = session {
        add(trailer::SESSION, session);
    }
    for change in &act.takes_back {
        add(trailer::TAKES_BACK, &change.to_string());
    }
    for (name, value) in &act.trailers {
        add(name, value);
    }
    for clause in clauses {
        add(trailer::CLAUSE, clause.as_str());
    }
    text
}

/// The message of an act that changes these files, each named by what it is.
pub(in crate::store) fn message_of(act: &Act, session: Option<&str>, files: &Files) -> String {
    let mut act = act.clone();
    let sheets = files.keys().filter(|path| is_sheet(path));
    act.trailers.extend(sheets.map(|path| {
        let name = match path.split_once('/') {
            Some(("figures", _)) => trailer::FIGURE,
            Some(("scenarios", _)) => trailer::SCENARIO,
            _ => trailer::REGISTER,
        };
        (name.to_owned(), read::stem(path).to_owned())
    }));
    message(&act, session, &clauses_of(files))
}

/// A person at a time, as git wants it.
///
/// # Errors
///
/// [`StoreError::Person`] where the name or the address holds what git cannot, [`StoreError::Time`] where the time is one.
pub(in crate::store) fn signature(
    person: &Person,
    time: Moment,
) -> Result<Signature<'static>, StoreError> {
    let refuse = |_| StoreError::Person(person.to_string());
    if person.email.contains(char::is_whitespace) {
        return Err(refuse(git2::Error::from_str("")));
    }
    let time = held(time)?;
    let name = one_line(&person.name);
    Signature::new(&name, &person.email, &Time::new(time.seconds, time.offset)).map_err(refuse)
}

/// Who signed.
pub(in crate::store) fn person(who: &Signature<'_>) -> Person {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Person {
        name: text(who.name_bytes()),
        email: text(who.email_bytes()),
    }
}

/// Who signed and when, as git writes it in an object or a log.
pub(in crate::store) fn stated(who: &Signature<'_>) -> String {
    let when = who.when();
    let (sign, offset) = (when.sign(), when.offset_minutes().unsigned_abs());
    let (hours, minutes) = (offset / 60, offset % 60);
    format!(
        "{} {} {sign}{hours:02}{minutes:02}",
        person(who),
        when.seconds()
    )
}

/// A commit as git stores it. Its tree may be written with it, so that nobody can look it up yet.
pub(in crate::store) fn commit(
    tree: Oid,
    parents: &[Oid],
    (author, recorder): (&Signature<'_>, &Signature<'_>),
    message: &str,
) -> Vec<u8> {
    let mut text = format!("tree {tree}\n");
    for parent in parents {
        text += &format!("parent {parent}\n");
    }
    text += &format!("author {}\n", stated(author));
    text += &format!("committer {}\n\n{message}", stated(recorder));
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Speaker, Voice};
    use crate::store::history::CommitMessage;
    use crate::track::ObjectId;

    #[test]
    fn nothing_in_a_reason_hides_the_trailers() {
        for reason in [
            "Why.\n\n# ------------------------ >8 ------------------------\ndiff",
            "# a remark\n---\nConflicts:\n\ta",
            "Party: workers\n\n",
        ] {
            let who = Person {
                name: "R".to_owned(),
                email: "r@example.org".to_owned(),
            };
            let floor = Speaker::of(Voice::Employers);
            let act = Act {
                reason: Some(reason.to_owned()),
                ..Act::new(ObjectId([0; 20]), floor, who, Moment::new(0, 0))
            };
            let message = CommitMessage::parse(&message(&act, None, &[]));
            assert_eq!(
                message.trailer(trailer::PARTY).as_deref(),
                Some("employers")
            );
        }
    }

    /// The same as git's own library makes.
    #[test]
    fn commits_are_as_git_writes_them() {
        let folder = tempfile::tempdir().unwrap();
        let git = git2::Repository::init(folder.path()).unwrap();
        let tree = git.treebuilder(None).unwrap().write().unwrap();
        let tree = git.find_tree(tree).unwrap();
        let who = |name: &str, time, offset| {
            Signature::new(name, "a@example.org", &Time::new(time, offset)).unwrap()
        };
        let (author, recorder) = (who("Aïda Ñ", 1_064_000_000, -210), who("R", 0, 345));
        let mut parents: Vec<git2::Commit<'_>> = Vec::new();
        for count in 0..3 {
            let message = format!("Subject {count}\n\nÀ reason.\n\nParty: workers\n");
            let ids: Vec<Oid> = parents.iter().map(git2::Commit::id).collect();
            let made = commit(tree.id(), &ids, (&author, &recorder), &message);
            let parents_of: Vec<&git2::Commit<'_>> = parents.iter().collect();
            let theirs = git
                .commit_create_buffer(&author, &recorder, &message, &tree, &parents_of)
                .unwrap();
            assert_eq!(made, *theirs);
            let id = git.odb().unwrap().write(git2::ObjectType::Commit, &made);
            parents.push(git.find_commit(id.unwrap()).unwrap());
        }
    }
}
