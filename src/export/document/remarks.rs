//! What is remarked beside a text: where it was moved from, and what the parties said of it.

use super::hands::{Hands, utc};
use super::model::{By, Remark};
use super::order::{Entry, Stand};
use super::source::Source;
use crate::dialogue::{Digest, Position, Subject};
use crate::i18n::{Catalogue, Message};
use crate::plan::Voice;

/// What is remarked on a clause in a place: where it was moved from, and what the parties said of it.
pub fn remarks(
    source: &Source<'_>,
    words: &Catalogue,
    entry: &Entry<'_>,
    hands: &Hands<'_>,
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if let Stand::Here(by) = entry.stand
        && let Some(number) = source.before.1.number(entry.id)
    {
        let from = Message::new("documents-moved-from").with("number", number);
        let change = by.and_then(|at| source.history.change(at));
        let voice = change
            .and_then(|change| change.hand())
            .map(|hand| hand.voice);
        remarks.push(Remark {
            by: hands.by(by),
            initials: voice.map_or('?', Voice::letter).to_string(),
            text: vec![words.say(&from)],
        });
    }
    let stands = matches!(entry.stand, Stand::Stays | Stand::New(_) | Stand::Here(_));
    let clause = source.plan.clauses.get(entry.id).filter(|_| stands);
    if let Some(clause) = clause {
        let digest = Digest::of_clause(source.plan, clause);
        let subject = Subject::Clause(entry.id.clone());
        remarks.extend(statements(source, words, &subject, digest));
    }
    remarks
}

/// What the parties said with their positions on something whose words have this digest.
pub fn statements(
    source: &Source<'_>,
    words: &Catalogue,
    subject: &Subject,
    digest: Digest,
) -> Vec<Remark> {
    let all = Voice::PARTIES.into_iter().filter_map(|voice| {
        let alive = source.dialogue.position(voice, subject, digest);
        let found = alive.or_else(|| source.dialogue.stale(voice, subject, digest));
        statement(found?, alive.is_none(), words)
    });
    all.collect()
}

/// What a party said with its position; nothing where it said nothing.
fn statement(position: &Position, stale: bool, words: &Catalogue) -> Option<Remark> {
    let said = position.statement.as_deref().map(str::trim);
    let said = said.filter(|said| !said.is_empty())?;
    let stance = words.say(&position.stance.name());
    let mut text = vec![match stale {
        true => words.say(&Message::new("documents-earlier").with("stance", stance)),
        false => stance,
    }];
    text.extend(said.lines().map(str::to_owned));
    let voice = position.by.voice;
    Some(Remark {
        by: By {
            author: words.say(&voice.name()),
            voice: Some(voice),
            date: utc(position.time.seconds),
        },
        initials: voice.letter().to_string(),
        text,
    })
}
