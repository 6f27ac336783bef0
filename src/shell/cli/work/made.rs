//! What a document is made of: the plan at the revision that is asked for, its tracked text since a baseline, or the text of an
//! adoption.

use super::signed::signatures;
use super::{OpenPlan, Past, baseline, known, whole};
use crate::dialogue::gavel::{Reservation, ready};
use crate::export::document::{Adopted, Ends, Source, Variant, clean};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Outline, Voice};
use crate::shell::cli::frame::{Failure, target};
use crate::shell::trust::Which;
use crate::track::{Baseline, CommitId};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The revisions, as `BASE..REV`.
    pub range: Option<String>,
    /// What it is compared with, and what that is called, where that is known already.
    pub base: Option<(Baseline, String)>,
    /// What is marked.
    pub variant: Variant,
    /// The clauses that are named; all where none is.
    pub clauses: Vec<String>,
    /// Whether the recording of changes cannot be switched off.
    pub editable: bool,
    /// The language to fall back on where that of the plan is none of ours.
    pub language: Language,
}

impl Asked {
    /// The baseline and the revision, where they are named.
    fn range(&self) -> (Option<&str>, Option<&str>) {
        let some = |word: &'_ str| !word.is_empty();
        match self.range.as_deref() {
            None => (None, None),
            Some(range) => match range.split_once("..") {
                Some((base, rev)) => (Some(base), Some(rev).filter(|rev| some(rev))),
                None => (Some(range), None),
            },
        }
    }
}

/// What `make` makes of what is asked for. How far it is is told by the id of a message.
///
/// # Errors
/// When there is no such revision, clause or adoption, or it cannot be read.
pub fn made<T>(
    open: OpenPlan,
    asked: &Asked,
    tell: &dyn Fn(&'static str),
    make: impl FnOnce(&Source<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (word, rev) = asked.range();
    if asked.variant == Variant::Adopted {
        return adopted(open, asked, make);
    }
    let rev = open.at(rev)?;
    let mut past = Past::of(open, rev)?;
    tell("documents-stage-read");
    let (base, called) = match &asked.base {
        Some((base, called)) => {
            past.include_all(base)?;
            (base.clone(), Some(called.as_str()))
        }
        None => (baseline(word, &mut past)?, word),
    };
    let only = only(asked, &past)?;
    let ends = ends(&past, (called, base.rest));
    let mut source = source(asked, &past, &only, ends);
    if asked.variant != Variant::Tracked {
        let texts = clean(&past.plan);
        source.tracked = &texts;
        tell("documents-stage-write");
        return make(&source);
    }
    tell("documents-stage-compare");
    known(word, &base, &past)?;
    let texts = past.texts.as_ref();
    let plan = past.open.before(&base)?;
    let outline = Outline::of(&plan);
    let placed = past.placings(&base, &plan);
    let tracked = past.open.tracked_all(&past.history, texts, &base, past.rev);
    whole(texts)?;
    source.before = (&plan, &outline);
    source.placed = &placed;
    source.tracked = &tracked;
    tell("documents-stage-write");
    make(&source)
}

/// The same of a text that was adopted: of the adoption that is named, else the last one that stands at the revision.
fn adopted<T>(
    open: OpenPlan,
    asked: &Asked,
    make: impl FnOnce(&Source<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (word, rev) = asked.range();
    let here = open.at(rev)?;
    let which = stands(&open, here, word.filter(|word| !word.is_empty()))?;
    let past = Past::of(open, which.rev)?;
    let only = match asked.clauses.is_empty() {
        true if which.whole => Vec::new(),
        true => which.clauses.clone(),
        false => only(asked, &past)?,
    };
    let told = told(&which, &past);
    let texts = clean(&past.plan);
    let ends = ends(&past, (which.name.as_deref(), Some(which.rev)));
    let mut source = source(asked, &past, &only, ends);
    source.tracked = &texts;
    source.adopted = Some(&told);
    make(&source)
}

fn stands(open: &OpenPlan, here: CommitId, word: Option<&str>) -> Result<Which, Failure> {
    let find = |here: CommitId, word: Option<&str>| {
        let manifest = open.load_clauses(here, &[])?.plan.manifest;
        let history = open.changes(&[here], &manifest);
        let history = history.map_err(|error| Failure::Could(error.message()))?;
        Which::find(open, &history, here, word, None).map_err(Failure::Could)
    };
    let found = match find(here, word)? {
        // A revision that is no adoption itself: the last one that stands there.
        Some(which) if which.name.is_none() => find(which.rev, None)?,
        found => found,
    };
    found.ok_or_else(|| Failure::Could(Message::new("documents-never-adopted")))
}

/// What is told of an adoption.
fn told(which: &Which, past: &Past) -> Adopted {
    let name = which.name.clone().unwrap_or_default();
    let declared = past.open.repository.declared(&name, which.rev);
    let declared = declared.unwrap_or_default();
    let scope = if which.whole { &[][..] } else { &which.clauses };
    let held = ready(&past.plan, &past.dialogue, scope);
    let mut reservations = held.reservations;
    for (party, clause) in declared.reservations {
        if !reservations
            .iter()
            .any(|known| known.party == party && known.clause == clause)
        {
            reservations.push(Reservation {
                party,
                clause,
                statement: None,
            });
        }
    }
    let at = past.history.find(which.rev);
    let change = at.and_then(|at| past.history.change(at));
    let parties = match declared.parties.is_empty() {
        true => held.parties,
        false => declared.parties,
    };
    let voices: Vec<Voice> = parties.iter().map(|(voice, _)| *voice).collect();
    Adopted {
        name,
        day: change.map_or_else(String::new, |change| change.time.day()),
        session: declared.session.map(|session| session.to_string()),
        declared_by: declared.declared_by,
        part: (!which.whole).then_some(which.clauses.len()),
        digest: which.digest().to_string(),
        code: which.code(),
        parties,
        reservations,
        overruled: declared.overruled,
        signatures: signatures(past, scope, &voices),
    }
}

/// The plan as it stands, with no text yet.
fn source<'s>(asked: &Asked, past: &'s Past, only: &'s [ClauseId], ends: Ends) -> Source<'s> {
    let words = (&past.plan, &past.outline, &*past.dialogue);
    Source {
        only,
        ends,
        variant: asked.variant,
        editable: asked.editable,
        ..Source::clean(words, &past.history, &[], asked.language)
    }
}

/// The clauses that are named.
fn only(asked: &Asked, past: &Past) -> Result<Vec<ClauseId>, Failure> {
    let named = asked.clauses.iter();
    let found = named.map(|word| target::clause(&past.plan, &past.outline, word));
    found.collect()
}

/// What the two ends are called: as they were asked for, else by their day.
pub fn ends(past: &Past, (word, base): (Option<&str>, Option<CommitId>)) -> Ends {
    let change = |id: CommitId| past.history.change(past.history.find(id)?);
    let day = |id: CommitId| change(id).map_or_else(String::new, |change| change.time.day());
    let short = |id: CommitId| id.to_string().chars().take(8).collect::<String>();
    let dated = |id: CommitId| format!("{} ({})", day(id), short(id));
    // What a program calls a revision tells people nothing.
    let is_id = |word: &str| word.len() > 12 && word.chars().all(|c| c.is_ascii_hexdigit());
    let tells = |word: &&str| !matches!(*word, "" | "start" | "adoption") && !is_id(word);
    let word = word.filter(tells).map(str::to_owned);
    Ends {
        base: word.or_else(|| base.map(dated)).unwrap_or_default(),
        rev: short(past.rev),
        ids: [base, Some(past.rev)].map(|id| id.map(|id| id.to_string())),
        time: change(past.rev).map(|change| change.time.seconds),
        day: day(past.rev),
    }
}
