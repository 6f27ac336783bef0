//! What is told beside what a file proposes: who changed or said something, what was said, what found no place, and what was
//! not read.

use super::amounts::{By, Changes};
use super::remarks::{Said, remarks};
use super::roll::Sent;
use super::tabled::{Brought, One};
use crate::dialogue::{Dialogue, Proposal};
use crate::export::docx::read::{Unread, Word};
use crate::i18n::{Arg, Message};
use crate::plan::{ClauseId, Outline};
use crate::text::codes;

/// The foot that every file has of us.
const OWN: usize = 1;

/// What a file changes, and what people say in it; `marked` is the file as it was sent, with its comments.
pub fn came(sent: &Sent<'_>, marked: &Word, received: &Word) -> (Changes, Vec<Said>) {
    let mut changes = super::changes(sent, received);
    let remarks = remarks(&mut changes, sent, marked, received);
    (changes, remarks)
}

/// Everybody who changed or said something.
pub fn authors(changes: &Changes, remarks: &[Said]) -> Vec<By> {
    let mut all: Vec<By> = changes.all.iter().map(|change| change.by.clone()).collect();
    all.extend(changes.left.iter().map(|left| left.by.clone()));
    all.extend(remarks.iter().map(|said| By::Author(said.author.clone())));
    all.sort();
    all.dedup();
    all
}

/// The headers and footers of a file that are not of us.
pub fn headers(unread: &Unread) -> usize {
    unread.headers.saturating_sub(OWN)
}

/// What differs in nothing but its look.
pub fn looks(brought: &Brought, unread: &Unread) -> usize {
    unread.looks + brought.spaces
}

/// All of it in sentences, what somebody may have to act on first.
pub fn notes(brought: &Brought, remarks: &[Said], unread: &Unread) -> Vec<Message> {
    let mut all: Vec<Message> = Vec::new();
    for said in remarks.iter().filter(|said| !said.reason) {
        let message =
            Message::new("documents-comment").with("author", named(said.author.as_deref()));
        all.push(message.with("text", said.text.as_str()));
    }
    for left in &brought.left {
        let message = match &left.value {
            None => Message::new("back-unplaced"),
            Some((number, field)) => Message::new("back-no-value")
                .with("clause", number.as_str())
                .with("field", field.name()),
        };
        let message = message.with("author", named(left.by.author()));
        all.push(message.with("text", left.text.trim()));
        all.extend(left.why.clone());
    }
    let silent = brought.all.iter().filter(|one| one.is_untracked()).count();
    let fallen = brought.all.iter().filter(|one| One::is_fallen(one)).count();
    let counts = [
        ("back-silent", silent),
        ("back-fallen", fallen),
        ("back-met", brought.met),
        ("back-looks", looks(brought, unread)),
        ("documents-unread-notes", unread.notes),
        ("back-headers", headers(unread)),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    all.extend(counts.map(|(id, count)| Message::new(id).with("count", count)));
    all.extend(codes(&brought.taken).map(|codes| {
        let taken = Message::new("plan-typed-taken").with("count", brought.taken.len());
        taken.with("codes", codes)
    }));
    all
}

/// After a sibling, or first under a clause or at the top.
pub fn beside(parent: Option<&ClauseId>, after: Option<&ClauseId>, outline: &Outline) -> Message {
    let number = |id: &ClauseId| outline.number(id).unwrap_or(id.as_str()).to_owned();
    match (after, parent) {
        (Some(after), _) => Message::new("cli-place-after").with("clause", number(after)),
        (None, Some(parent)) => Message::new("cli-place-under").with("clause", number(parent)),
        (None, None) => Message::new("cli-place-top"),
    }
}

impl Brought {
    /// Where a proposal would put a clause, what is only proposed by its title; nothing where all stay where they are.
    pub fn destination(
        &self,
        one: &One,
        dialogue: &Dialogue,
        outline: &Outline,
    ) -> Option<Message> {
        let to = one.amendment.proposal.destination()?;
        let over = to.under.and_then(|id| match self.rests_on(one) {
            Some(place) => self.all.get(place).map(|over| &over.amendment),
            None => dialogue.amendments.get(id).filter(|over| over.is_pending()),
        });
        Some(match over.map(|over| &over.proposal) {
            Some(Proposal::Add { clause, .. }) => {
                Message::new("back-under-new").with("title", clause.title.as_str())
            }
            _ => beside(to.parent, to.after, outline),
        })
    }
}

impl By {
    /// The author that the file names. Not safe to display raw.
    pub fn author(&self) -> Option<&str> {
        match self {
            By::Author(name) => name.as_deref(),
            By::Importer => None,
        }
    }
}

/// What somebody is called whom the file may not name.
fn named(author: Option<&str>) -> Arg {
    match author {
        Some(name) => name.into(),
        None => Message::new("documents-no-author").into(),
    }
}
