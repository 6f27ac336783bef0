//! What a Word file brings, told: what becomes an amendment, what was said, what found no place, and what was not read.

use crate::dialogue::{AmendmentId, Dialogue, Proposal};
use crate::export::back::{Brought, One, Said, called, headers, looks, notes};
use crate::export::docx::read::Unread;
use crate::i18n::{Catalogue, Message};
use crate::plan::Outline;
use crate::shell::cli::frame::Failure;
use crate::shell::writer::{Label, Line, Output};
use crate::text::{RunKind, diff_text};
use serde::Serialize;

/// All that is told.
pub struct Told<'t> {
    pub brought: &'t Brought,
    pub remarks: &'t [Said],
    pub unread: Unread,
    pub outline: &'t Outline,
    pub dialogue: &'t Dialogue,
}

#[derive(Serialize)]
pub struct Value<'t> {
    proposals: Vec<ProposalOf>,
    comments: Vec<CommentOf<'t>>,
    unplaced: Vec<LeftOf<'t>>,
    formatting: usize,
    headers: usize,
    footnotes: usize,
}

#[derive(Serialize)]
struct ProposalOf {
    clause: String,
    number: Option<String>,
    field: Option<String>,
    verb: &'static str,
    author: Option<String>,
    party: &'static str,
    tracked: bool,
    original: Option<String>,
    proposed: Option<String>,
    reason: Option<String>,
    /// The number of the proposal in this list that it would amend, from 0, or the id of an amendment.
    amends: Option<String>,
    fallen: bool,
    title: Option<String>,
    /// The same of the proposal that would make its parent.
    under: Option<String>,
    parent: Option<String>,
    after: Option<String>,
}

#[derive(Serialize)]
struct CommentOf<'t> {
    author: Option<&'t str>,
    text: &'t str,
    reason: bool,
}

#[derive(Serialize)]
struct LeftOf<'t> {
    author: Option<&'t str>,
    text: &'t str,
    /// The field whose value the words would be, and are not.
    field: Option<&'t str>,
}

impl Told<'_> {
    /// For other programs.
    pub fn value(&self) -> Value<'_> {
        Value {
            proposals: self
                .brought
                .all
                .iter()
                .map(|one| self.proposal(one))
                .collect(),
            comments: self
                .remarks
                .iter()
                .map(|said| CommentOf {
                    author: said.author.as_deref(),
                    text: &said.text,
                    reason: said.reason,
                })
                .collect(),
            unplaced: self
                .brought
                .left
                .iter()
                .map(|left| LeftOf {
                    author: left.by.author(),
                    text: &left.text,
                    field: left.value.as_ref().map(|(_, field)| field.key()),
                })
                .collect(),
            formatting: looks(self.brought, &self.unread),
            headers: headers(&self.unread),
            footnotes: self.unread.notes,
        }
    }

    /// What a proposal rests on: its place in the list, else the id of an amendment.
    fn on(&self, one: &One, amendment: &AmendmentId) -> String {
        match self.brought.rests_on(one) {
            Some(place) => place.to_string(),
            None => amendment.to_string(),
        }
    }

    fn proposal(&self, one: &One) -> ProposalOf {
        let change = &one.change;
        let (original, proposed) = one.texts();
        let mut value = ProposalOf {
            clause: change.clause.to_string(),
            number: self.outline.number(&change.clause).map(str::to_owned),
            field: change.field.as_ref().map(|field| field.key().to_owned()),
            verb: one.amendment.verb().into(),
            author: change.by.author().map(str::to_owned),
            party: one.sponsor.voice.slug(),
            tracked: !one.is_untracked(),
            original,
            proposed,
            reason: one.amendment.reason.clone(),
            amends: None,
            fallen: one.is_fallen(),
            title: None,
            under: None,
            parent: None,
            after: None,
        };
        match &one.amendment.proposal {
            Proposal::Add { clause, .. } => {
                value.clause = clause.id.to_string();
                value.title = Some(clause.title.clone());
            }
            Proposal::Sub { amendment, .. } => {
                value.amends = Some(self.on(one, amendment));
            }
            _ => {}
        }
        if let Some(to) = one.amendment.proposal.destination() {
            value.under = to.under.map(|under| self.on(one, under));
            value.parent = to.parent.map(ToString::to_string);
            value.after = to.after.map(ToString::to_string);
        }
        value
    }
}

/// For people.
///
/// # Errors
/// When it cannot be written.
pub fn tell(told: &Told<'_>, out: &mut Output) -> Result<(), Failure> {
    let words = out.words();
    if told.brought.all.is_empty() {
        out.say(&Message::new("back-nothing"))?;
    }
    for (one, number) in told.brought.all.iter().zip(1_usize..) {
        let line = line(told, one, number, words);
        out.prose(&line)?;
    }
    for note in notes(told.brought, told.remarks, &told.unread) {
        out.say(&note)?;
    }
    Ok(())
}

/// `1. Workers (Awa Traoré), 2.1, Text: The fund pays [-half-]{+all+}.`
fn line(told: &Told<'_>, one: &One, number: usize, words: &Catalogue) -> Line {
    let (change, outline) = (&one.change, told.outline);
    let voice = words.say(&one.sponsor.voice.name());
    let whose = match one.sponsor.delegate_name() {
        Some(name) => format!("{voice} ({name})"),
        None => voice,
    };
    let place = called(change, outline);
    let what = match &change.field {
        Some(field) => words.say(&field.name()),
        None => words.say(&one.amendment.verb().name()),
    };
    let head = format!("{number}. {whose}, {place}, {what}: ");
    let mut line = Line::new().add(head, Label::Plain);
    let voice = Some(one.sponsor.voice);
    match one.texts() {
        (None, None) => {
            line.push(change.clause.as_str(), Label::Plain);
            if let Some(place) = told.brought.destination(one, told.dialogue, outline) {
                line.push(&format!(", {}", words.say(&place)), Label::Plain);
            }
        }
        (original, proposed) => {
            let (original, proposed) = (original.unwrap_or_default(), proposed.unwrap_or_default());
            for run in diff_text(&original, &proposed) {
                let (text, label) = match run.kind {
                    RunKind::Kept => (run.text.to_owned(), Label::Plain),
                    RunKind::Inserted => (format!("{{+{}+}}", run.text), Label::Inserted(voice)),
                    RunKind::Deleted => (format!("[-{}-]", run.text), Label::Deleted(voice)),
                };
                line.push(&text, label);
            }
        }
    }
    if one.is_untracked() {
        let mark = words.word("back-untracked");
        line.push(&format!(" ({mark})"), Label::Plain);
    }
    if one.is_fallen() {
        let fallen = words.say(&one.amendment.state().name());
        line.push(&format!(" ({fallen})"), Label::Plain);
    }
    line
}
