//! The annotated tags of a repository: the gavel of an adoption, and milestones that somebody set.

use super::rescind::RESCINDED;
use super::{TAGS, ids};
use crate::dialogue::{Adoption, trailer};
use crate::plan::Moment;
use crate::store::Repository;
use crate::store::history::CommitMessage;
use crate::store::ids::{object_id, oid};
use crate::store::write::{moment, person};
use crate::track::{ObjectId, Tag};
use git2::{ObjectType, Oid};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// An adoption that is a tag alone, as earlier versions made them, whether it stands or was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struck {
    /// The tag's own object, not the commit it names.
    pub id: ObjectId,
    /// The tag.
    pub tag: Tag,
    /// When the gavel was struck.
    pub time: Moment,
    /// Who recorded it, as `Name <email>`. Not safe to display raw.
    pub recorder: String,
    /// What was declared in one line. Not safe to display raw.
    pub subject: String,
    /// The session it was declared in.
    pub session: Option<String>,
    /// What was adopted, and how the parties stood.
    pub adoption: Adoption,
    /// Its taking back, if it does not stand any more.
    pub rescinded: Option<Rescinded>,
}

/// How such an adoption was taken back by a tag that only this clone has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescinded {
    /// The object of its own tag.
    pub id: ObjectId,
    /// What its own tag is called. Not safe to display raw.
    pub name: String,
    /// When.
    pub time: Moment,
    /// Who declared it. Not safe to display raw.
    pub by: String,
    /// Who recorded it, as `Name <email>`. Not safe to display raw.
    pub recorder: String,
    /// What was declared in one line. Not safe to display raw.
    pub subject: String,
    /// Why. Not safe to display raw.
    pub reason: Option<String>,
    /// The session it was declared in.
    pub session: Option<String>,
}

impl Repository {
    /// Every annotated tag that names a commit, by name. A tag that cannot be read names nothing. Which of them stand at
    /// a revision is for [`standing`](crate::track::standing) to say, which knows what changes took back.
    pub fn tags(&self) -> Vec<Tag> {
        let gone = self.rescinded();
        let standing = self.annotated().into_iter();
        let standing = standing.filter(|(id, _)| !gone.contains_key(id));
        standing.map(|(_, tag)| tag).collect()
    }

    /// The adoptions without a change of their own, oldest first, with those that were taken back.
    pub(in crate::store) fn alone(&self) -> Vec<Struck> {
        let mut gone = self.rescinded();
        let mut adoptions: Vec<Struck> = Vec::new();
        for (id, tag) in self.annotated() {
            if oid(tag.at).is_ok_and(|at| self.is_gavel(at)) {
                continue;
            }
            let rescinded = gone.remove(&id).map(|(_, rescinded)| rescinded);
            adoptions.extend(self.struck(id, tag.name, rescinded));
        }
        for (id, (name, rescinded)) in gone {
            adoptions.extend(self.struck(id, name, Some(rescinded)));
        }
        adoptions.sort_by(|a, b| (a.time.seconds, &a.tag.name).cmp(&(b.time.seconds, &b.tag.name)));
        adoptions
    }

    /// Whether a tag was taken back by another.
    pub(super) fn is_rescinded(&self, tag: Oid) -> bool {
        self.rescinded().contains_key(&tag)
    }

    /// Every tag by its name, of whatever it is.
    pub(in crate::store) fn named_tags(&self) -> BTreeMap<String, ObjectId> {
        let references = self.git.references_glob(&format!("{TAGS}*"));
        let references = references.into_iter().flatten().flatten();
        let named = references.filter_map(|reference| {
            let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
            let name = name.strip_prefix(TAGS).unwrap_or(&name).to_owned();
            Some((name, object_id(reference.target()?)))
        });
        named.collect()
    }

    /// The tags that were taken back by tags, which only earlier versions did.
    pub(in crate::store) fn tags_taken_back(&self) -> BTreeSet<ObjectId> {
        self.rescinded().into_keys().map(object_id).collect()
    }

    fn annotated(&self) -> Vec<(Oid, Tag)> {
        let mut tags = Vec::new();
        // Asked by name, git leaves all branches unread, of which there may be thousands.
        let Ok(references) = self.git.references_glob("refs/tags/*") else {
            return tags;
        };
        for reference in references.flatten() {
            let Some(id) = reference.target() else {
                continue;
            };
            let name = String::from_utf8_lossy(reference.name_bytes())
                .trim_start_matches("refs/tags/")
                .to_owned();
            if let Ok(tag) = self.git.find_tag(id)
                && let Ok(target) = tag.as_object().peel(ObjectType::Commit)
            {
                let text = tag.message_bytes().map(String::from_utf8_lossy);
                let adoption = text.and_then(|text| Adoption::read(&text));
                let figures = adoption.as_ref().and_then(|it| it.figures.clone());
                let part = adoption.filter(|adoption| !adoption.whole);
                let tag = Tag {
                    name,
                    at: object_id(target.id()),
                    id: object_id(id),
                    clauses: part.map(|adoption| ids(&adoption.clauses)),
                    figures,
                };
                tags.push((id, tag));
            }
        }
        tags.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
        tags
    }

    /// The tags that were taken back, with their names.
    fn rescinded(&self) -> HashMap<Oid, (String, Rescinded)> {
        let mut taken_back = HashMap::new();
        let Ok(references) = self.git.references_glob(&format!("{RESCINDED}*")) else {
            return taken_back;
        };
        for reference in references.flatten() {
            let tag = reference.target().and_then(|id| self.git.find_tag(id).ok());
            let Some(tag) = tag else { continue };
            let Said {
                time,
                recorder,
                text,
            } = said(&tag);
            let message = CommitMessage::parse(&text);
            let own = String::from_utf8_lossy(tag.name_bytes()).into_owned();
            // The old tag's name, as the new one says.
            let name = message.trailer(trailer::RESCINDS).unwrap_or_default();
            let rescinded = Rescinded {
                id: object_id(tag.id()),
                name: own,
                time,
                recorder,
                by: message.trailer(trailer::DECLARED_BY).unwrap_or_default(),
                session: message.trailer(trailer::SESSION),
                reason: Some(message.reason).filter(|reason| !reason.is_empty()),
                subject: message.subject,
            };
            taken_back.insert(tag.target_id(), (name, rescinded));
        }
        taken_back
    }

    fn struck(&self, id: Oid, name: String, rescinded: Option<Rescinded>) -> Option<Struck> {
        let tag = self.git.find_tag(id).ok()?;
        let Said {
            time,
            recorder,
            text,
        } = said(&tag);
        let adoption = Adoption::read(&text)?;
        let message = CommitMessage::parse(&text);
        let at = tag.as_object().peel(ObjectType::Commit).ok()?.id();
        Some(Struck {
            id: object_id(id),
            tag: Tag {
                name,
                at: object_id(at),
                id: object_id(id),
                clauses: (!adoption.whole).then(|| ids(&adoption.clauses)),
                figures: adoption.figures.clone(),
            },
            time,
            recorder,
            session: message.trailer(trailer::SESSION),
            subject: message.subject,
            adoption,
            rescinded,
        })
    }
}

/// What a tag says of itself.
struct Said {
    time: Moment,
    /// Who set it.
    recorder: String,
    text: String,
}

fn said(tag: &git2::Tag<'_>) -> Said {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let tagger = tag.tagger();
    let when = tagger.as_ref().map(|who| who.when());
    let time = when.map(moment::of).unwrap_or_default();
    let who = tagger.map(|who| person(&who).to_string());
    Said {
        time,
        recorder: who.unwrap_or_default(),
        text: tag.message_bytes().map(text).unwrap_or_default(),
    }
}
#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::example;

    #[test]
    fn only_annotated_tags_count() {
        let place = tempfile::TempDir::new().unwrap();
        let folder = place.path().join("mali");
        let head = example::write("mali", &folder).unwrap();
        let repository = Repository::open(&folder).unwrap();
        let object = repository.git.head().unwrap().peel(ObjectType::Commit);
        let object = object.unwrap();
        repository
            .git
            .tag_lightweight("light", &object, false)
            .unwrap();
        let tags = repository.tags();
        assert_eq!(tags.len(), 1);
        assert_eq!(tags[0].name, "seminar-2003");
        assert_ne!(tags[0].at, head);
    }
}
