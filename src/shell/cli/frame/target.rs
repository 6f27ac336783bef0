//! Which clause is meant: by its id, or by the number it has now.

use super::failure::Failure;
use crate::dialogue::{AmendmentId, DeedError, Dialogue, SessionId, Subject};
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Field, Outline, Plan, Problem};

/// The clause of this id or number. An id goes first: ids never change, numbers do.
///
/// # Errors
/// When there is none.
pub fn clause(plan: &Plan, outline: &Outline, word: &str) -> Result<ClauseId, Failure> {
    match (plan.clauses.get_key_value(word), plan.broken.get(word)) {
        (Some((id, _)), _) => Ok(id.clone()),
        (None, Some(problem)) => Err(broken(problem)),
        (None, None) => listed(outline, word),
    }
}

/// There is such a clause, but nobody can read it: the file is named, with the place in it.
fn broken(problem: &Problem) -> Failure {
    let message = match problem.line {
        Some(line) => Message::new("cli-clause-broken-at").with("line", line),
        None => Message::new("cli-clause-broken"),
    };
    let message = message.with("path", problem.path.as_str());
    Failure::Could(message.with("why", problem.message.clone()))
}

/// The same by the outline alone, in which every clause stands.
///
/// # Errors
/// When there is none.
pub fn listed(outline: &Outline, word: &str) -> Result<ClauseId, Failure> {
    let id = word.parse::<ClauseId>().ok();
    if let Some(id) = id.filter(|id| outline.find(id).is_some()) {
        return Ok(id);
    }
    outline
        .numbered(word.trim_end_matches('.'))
        .cloned()
        .ok_or_else(|| Failure::Could(Message::new("cli-clause-unknown").with("clause", word)))
}

/// The amendment that is called so: by its number such as `D.3`, its id, or the beginning of its id.
///
/// # Errors
/// When there is none, or several are called so.
pub fn amendment(dialogue: &Dialogue, word: &str) -> Result<AmendmentId, Failure> {
    let found = dialogue.find(word).cloned();
    found.map_err(|error| Failure::Could(error.message()))
}

/// The session of this id, or the only one of this name.
///
/// # Errors
/// When there is none, or several have the name.
pub fn session(dialogue: &Dialogue, word: &str) -> Result<SessionId, Failure> {
    let id = word.parse::<SessionId>().ok();
    if let Some(id) = id.filter(|id| dialogue.sessions.contains_key(id)) {
        return Ok(id);
    }
    let mut named = dialogue.sessions.values().filter(|one| one.name == word);
    match (named.next(), named.next()) {
        (Some(one), None) => Ok(one.id.clone()),
        _ => Err(Failure::Could(
            Message::new("cli-session-unknown").with("session", word),
        )),
    }
}

/// What a position is about: an amendment by its number, a clause by its id or number, an amendment by its id.
///
/// # Errors
/// When there is none of them.
pub fn subject(
    plan: &Plan,
    outline: &Outline,
    dialogue: &Dialogue,
    word: &str,
) -> Result<Subject, Failure> {
    if let Some(id) = word.strip_prefix("clause:") {
        return Ok(Subject::Clause(clause(plan, outline, id)?));
    }
    if let Some(id) = word.strip_prefix("amendment:") {
        return Ok(Subject::Amendment(amendment(dialogue, id)?));
    }
    match (clause(plan, outline, word), dialogue.find(word)) {
        (Ok(id), _) => Ok(Subject::Clause(id)),
        (Err(failure), _) if plan.broken.contains_key(word) => Err(failure),
        (Err(_), Ok(id)) => Ok(Subject::Amendment(id.clone())),
        (Err(_), Err(error @ DeedError::Several { .. })) => Err(Failure::Could(error.message())),
        (Err(_), Err(_)) => Err(Failure::Could(
            Message::new("cli-subject-unknown").with("subject", word),
        )),
    }
}

/// A field that can be set in this clause: one that format 1 names, or one that the file already has. A name
/// that is merely misspelt would otherwise become a new key.
///
/// # Errors
/// When there is none of this name.
pub fn field(plan: &Plan, clause: &ClauseId, name: &str) -> Result<Field, Failure> {
    field_of(plan.clauses.get(clause), name)
}

/// The same for a clause that need not be of the plan.
///
/// # Errors
/// When there is none of this name.
pub fn field_of(clause: Option<&Clause>, name: &str) -> Result<Field, Failure> {
    let known = Field::KNOWN.into_iter().find(|field| field.key() == name);
    let other = || {
        let mut keys = clause?.unknown.iter().map(|(key, _)| key);
        keys.find(|key| *key == name)
            .map(|key| Field::Other(key.clone()))
    };
    known.or_else(other).ok_or_else(|| {
        let known: Vec<String> = Field::KNOWN
            .iter()
            .map(|field| field.key().to_owned())
            .collect();
        Failure::Usage(
            Message::new("cli-field-unknown")
                .with("field", name)
                .with("known", known.join(", ")),
        )
    })
}
