//! A commit object as git stores it, parsed without libgit2's own copy of it.

use crate::dialogue::trailer;
use crate::plan::Moment;
use crate::track::{ObjectId, Person};
use encoding_rs::Encoding;
use serde::{Deserialize, Serialize};

/// What is needed of a commit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct RawCommit {
    pub tree: ObjectId,
    pub parents: Vec<ObjectId>,
    /// Whether parents are missing from this clone.
    pub shallow: bool,
    pub author: Person,
    pub recorder: Person,
    /// Of the committer.
    pub time: Moment,
    pub message: CommitMessage,
}

/// A commit's message, divided.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::store) struct CommitMessage {
    pub subject: String,
    pub reason: String,
    trailers: Vec<(String, String)>,
}

impl RawCommit {
    /// Reads the object; nothing if it is no commit.
    pub(in crate::store) fn parse(data: &[u8]) -> Option<RawCommit> {
        let mut lines = data.split(|byte| *byte == b'\n');
        let tree = ObjectId::from_hex(lines.next()?.strip_prefix(b"tree ")?)?;
        let (mut parents, mut author, mut committer, mut encoding) = (vec![], None, None, None);
        let mut header = 0;
        for line in data.split_inclusive(|byte| *byte == b'\n') {
            header += line.len();
            let line = line.strip_suffix(b"\n").unwrap_or(line);
            if line.is_empty() {
                break;
            }
            if let Some(id) = line.strip_prefix(b"parent ") {
                parents.push(ObjectId::from_hex(id)?);
            } else if let Some(value) = line.strip_prefix(b"author ") {
                author = Some(value);
            } else if let Some(value) = line.strip_prefix(b"committer ") {
                committer = Some(value);
            } else if let Some(value) = line.strip_prefix(b"encoding ") {
                encoding = Encoding::for_label_no_replacement(value);
            }
        }
        let (author, _) = signature(author?, encoding);
        let (recorder, time) = signature(committer?, encoding);
        let message = decode(data.get(header..).unwrap_or_default(), encoding);
        Some(RawCommit {
            tree,
            parents,
            shallow: false,
            author,
            recorder,
            time,
            message: CommitMessage::parse(&message),
        })
    }
}

/// What a commit's place in history takes, and no more.
#[derive(Debug, PartialEq)]
pub(in crate::store) struct Skeleton {
    pub tree: ObjectId,
    pub parents: Vec<ObjectId>,
    /// When it was recorded.
    pub seconds: i64,
}

/// The skeleton of a commit as git keeps it.
pub(in crate::store) fn skeleton(data: &[u8]) -> Option<Skeleton> {
    let mut lines = data.split(|byte| *byte == b'\n');
    let tree = ObjectId::from_hex(lines.next()?.strip_prefix(b"tree ")?)?;
    let mut parents = Vec::new();
    for line in lines.take_while(|line| !line.is_empty()) {
        if let Some(id) = line.strip_prefix(b"parent ") {
            parents.push(ObjectId::from_hex(id)?);
        } else if let Some(committer) = line.strip_prefix(b"committer ") {
            let end = committer.rsplit(|byte| *byte == b'>').next();
            let end = std::str::from_utf8(end.unwrap_or_default()).unwrap_or_default();
            let seconds = end.split_ascii_whitespace().next();
            return Some(Skeleton {
                tree,
                parents,
                seconds: seconds.and_then(|text| text.parse().ok()).unwrap_or(0),
            });
        }
    }
    None
}

/// git writes UTF-8 unless a header says otherwise. Some tools say otherwise and write UTF-8 all the same, but none of
/// them the escapes by which an encoding of seven bits shifts.
fn decode(bytes: &[u8], encoding: Option<&'static Encoding>) -> String {
    const ESCAPE: u8 = 0x1b;
    let plain = std::str::from_utf8(bytes).is_ok() && !bytes.contains(&ESCAPE);
    match encoding.filter(|_| !plain) {
        Some(encoding) => encoding.decode_without_bom_handling(bytes).0.into_owned(),
        None => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// `Name <email> seconds +hhmm`.
fn signature(line: &[u8], encoding: Option<&'static Encoding>) -> (Person, Moment) {
    let text = decode(line, encoding);
    let (name, rest) = text.split_once('<').unwrap_or((&text, ""));
    let (email, time) = rest.rsplit_once('>').unwrap_or((rest, ""));
    let mut time = time.split_ascii_whitespace();
    let seconds = time.next().and_then(|text| text.parse().ok()).unwrap_or(0);
    let zone: i32 = time.next().and_then(|text| text.parse().ok()).unwrap_or(0);
    let person = Person {
        name: name.trim().to_owned(),
        email: email.trim().to_owned(),
    };
    (person, Moment::new(seconds, zone / 100 * 60 + zone % 100))
}

impl CommitMessage {
    /// The first line, the trailers at the end, and what stands between them.
    pub(in crate::store) fn parse(message: &str) -> CommitMessage {
        let (said, trailers) = trailer::read(message);
        let said = said.trim_matches(|c| c == '\n' || c == '\r');
        let (subject, reason) = said.split_once('\n').unwrap_or((said, ""));
        let reason: Vec<&str> = reason.lines().collect();
        CommitMessage {
            subject: subject.trim().to_owned(),
            reason: reason.join("\n").trim().to_owned(),
            trailers,
        }
    }

    /// The message of a commit.
    pub(in crate::store) fn of(commit: &git2::Commit<'_>) -> CommitMessage {
        let encoding = commit.message_encoding().ok().flatten();
        let encoding = encoding.and_then(|it| Encoding::for_label_no_replacement(it.as_bytes()));
        CommitMessage::parse(&decode(commit.message_bytes(), encoding))
    }

    /// Whether it has such a trailer.
    pub(in crate::store) fn has(&self, name: &str) -> bool {
        self.trailers(name).next().is_some()
    }

    /// Every value of a trailer. Case plays no part in its name, as in git.
    pub(in crate::store) fn trailers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self
            .trailers
            .iter()
            .filter(move |(key, _)| key.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_str())
    }

    /// The objects that a trailer names.
    pub(in crate::store) fn ids<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = ObjectId> + 'a {
        let values = self.trailers(name);
        values.filter_map(|id| ObjectId::from_hex(id.as_bytes()))
    }

    /// The last value of a trailer.
    pub(in crate::store) fn trailer(&self, name: &str) -> Option<String> {
        self.trailers(name).last().map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0123456789abcdef0123456789abcdef01234567";

    #[test]
    fn a_commit_is_read_whole() {
        let data = format!(
            "tree {ID}\nparent {ID}\nauthor A B <a@b> 5 +0000\ncommitter C <c> 1700000000 -0330\n\
             gpgsig -----BEGIN\n tree x\n -----END\n\nSubject\n\nWhy it was\ndone.\n\nParty: workers\n"
        );
        let commit = RawCommit::parse(data.as_bytes()).unwrap();
        assert_eq!(commit.parents.len(), 1);
        assert_eq!(commit.author.name, "A B");
        assert_eq!(commit.recorder.email, "c");
        assert_eq!(commit.time, Moment::new(1_700_000_000, -210));
        assert_eq!(commit.message.subject, "Subject");
        assert_eq!(commit.message.reason, "Why it was\ndone.");
        assert_eq!(commit.message.trailer("party").as_deref(), Some("workers"));
    }

    #[test]
    fn a_skeleton_is_what_the_whole_commit_says() {
        let data = format!(
            "tree {ID}\nparent {ID}\nparent {ID}\nauthor A B <a@b> 5 +0000\n\
             committer C > <c> 1700000000 -0330\n\nSubject\n"
        );
        let commit = RawCommit::parse(data.as_bytes()).unwrap();
        let whole = Skeleton {
            tree: commit.tree,
            parents: commit.parents,
            seconds: commit.time.seconds,
        };
        assert_eq!(skeleton(data.as_bytes()), Some(whole));
        assert_eq!(skeleton(b"tree x"), None);
        assert_eq!(skeleton(format!("tree {ID}\n\n").as_bytes()), None);
    }

    #[test]
    fn only_the_last_paragraph_holds_trailers() {
        let party = |message: &str| CommitMessage::parse(message).trailer("Party");
        assert_eq!(party("Party: workers"), None);
        assert_eq!(party("S\n\nParty: workers\n\nMore."), None);
        assert_eq!(party("S\n\nHe said:\nParty: workers"), None);
        assert_eq!(
            party("S\n\nParty: workers\nSession: 1"),
            Some("workers".into())
        );
        assert_eq!(party("S\n\nParty: wor\n  kers"), Some("wor kers".into()));
        let remark = CommitMessage::parse("S\n\nWhy.\n\nParty: workers\n# who is it?\n");
        assert_eq!(remark.trailer("Party"), Some("workers".into()));
        assert_eq!((&*remark.subject, &*remark.reason), ("S", "Why."));
    }

    #[test]
    fn damaged_objects_are_no_commits() {
        assert_eq!(RawCommit::parse(b""), None);
        assert_eq!(RawCommit::parse(b"tree 12\n\nx"), None);
        assert_eq!(RawCommit::parse(format!("tree {ID}\n\nx").as_bytes()), None);
    }

    #[test]
    fn messages_in_other_encodings_are_read() {
        for (encoding, bytes, text) in [
            ("ISO-8859-1", b"\xe9tat".as_slice(), "état"),
            ("latin1", b"\xe9tat", "état"),
            ("ISO-8859-2", b"Za\xbf\xf3\xb3\xe6", "Zażółć"),
            ("windows-1251", b"\xcf\xeb\xe0\xed", "План"),
            ("KOI8-R", b"\xf0\xcc\xc1\xce", "План"),
            ("Shift_JIS", b"\x8cv\x89\xe6", "計画"),
            ("ISO-2022-JP", b"\x1b$B7W2h\x1b(B", "計画"),
            ("ISO-8859-2", "Zażółć".as_bytes(), "Zażółć"),
            ("unheard-of", b"\xe9", "\u{fffd}"),
        ] {
            let head = "author A <a> 5 +0000\ncommitter A <a> 5 +0000";
            let mut data = format!("tree {ID}\n{head}\nencoding {encoding}\n\n").into_bytes();
            data.extend(bytes);
            data.extend(b"\n\nParty: workers\n");
            let message = RawCommit::parse(&data).unwrap().message;
            assert_eq!(message.subject, text, "{encoding}");
            assert_eq!(message.trailer("Party").as_deref(), Some("workers"));
            let folder = tempfile::tempdir().unwrap();
            let git = git2::Repository::init(folder.path()).unwrap();
            let id = git.odb().unwrap().write(git2::ObjectType::Commit, &data);
            let commit = git.find_commit(id.unwrap()).unwrap();
            assert_eq!(CommitMessage::of(&commit), message, "{encoding}");
        }
    }
}
