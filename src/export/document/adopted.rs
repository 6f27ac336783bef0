//! The annex of a text that was adopted: which words were adopted, how that is checked, by whom, and subject to what.

use super::model::{Block, Paragraph, Role, Table, heads};
use super::source::{Adopted, Signatures, Source};
use super::tables::table;
use crate::i18n::{Catalogue, Message};
use crate::plan::Voice;
use crate::track::trust::Behind;

impl Signatures {
    /// In sentences, one a line.
    fn said(&self, words: &Catalogue) -> Option<String> {
        let (three, broken) = match self {
            Signatures::NoKeys => return None,
            Signatures::Unknown(why) => {
                let unknown = Message::new("travel-look-signatures-unknown");
                return Some(words.say(&unknown.with("why", why.clone())));
            }
            Signatures::Looked { three, broken, .. } => (three, broken),
        };
        let [signed, recorded, unverified] = *three;
        let first = Message::new("documents-signed")
            .with("signed", signed)
            .with("recorded", recorded)
            .with("unverified", unverified);
        let some = !broken.is_empty();
        let wrong = some.then(|| Message::new("documents-unsound").with("count", broken.len()));
        let lines = [Some(first), wrong].into_iter().flatten();
        let lines = lines.chain(broken.iter().cloned());
        Some(
            lines
                .map(|line| words.say(&line))
                .collect::<Vec<_>>()
                .join("\n"),
        )
    }

    /// Who stands behind what a party holds, a line for each kind; nothing where that is not known.
    fn behind(&self, party: Voice, words: &Catalogue) -> Option<String> {
        let Signatures::Looked { held, .. } = self else {
            return None;
        };
        let counts = held.get(&party).into_iter().flatten();
        let lines = counts.zip(KINDS).filter(|(count, _)| **count > 0);
        let lines = lines.map(|(count, kind)| format!("{count} {}", words.word(kind.word())));
        let lines: Vec<String> = lines.collect();
        Some(match lines.is_empty() {
            true => "–".to_owned(),
            false => lines.join("\n"),
        })
    }
}

/// The three in the order in which they are counted.
const KINDS: [Behind; 3] = [Behind::Owner, Behind::Secretariat, Behind::Nobody];

/// The annex.
pub fn annex(adopted: &Adopted, source: &Source<'_>, words: &Catalogue) -> Vec<Block> {
    let heading =
        |depth, id| Block::Paragraph(Paragraph::plain(Role::Heading(depth), words.word(id)));
    let mut blocks = vec![
        heading(1, "documents-annex"),
        Block::Table(table(&[1, 3], Vec::new(), facts(adopted, words))),
    ];
    if !adopted.parties.is_empty() {
        blocks.push(heading(2, "documents-parties"));
        blocks.push(Block::Table(parties(adopted, words)));
    }
    if !adopted.reservations.is_empty() {
        let rows = adopted.reservations.iter().map(|reserved| {
            let clause = &reserved.clause;
            let number = source.outline.number(clause).unwrap_or(clause.as_str());
            let said = reserved.statement.as_deref().unwrap_or("–").to_owned();
            vec![words.say(&reserved.party.name()), number.to_owned(), said]
        });
        let ids = ["documents-party", "documents-clause", "documents-statement"];
        blocks.push(heading(2, "documents-reservations"));
        let head = heads(words, &ids);
        blocks.push(Block::Table(table(&[2, 1, 5], head, rows.collect())));
    }
    blocks
}

/// What the agreement of each party came to and, where the plan has keys, who stands behind it.
fn parties(adopted: &Adopted, words: &Catalogue) -> Table {
    let rows = adopted.parties.iter().map(|(party, verdict)| {
        let own = [words.say(&party.name()), words.say(&verdict.name())];
        let behind = adopted.signatures.behind(*party, words);
        own.into_iter().chain(behind).collect()
    });
    let ids = ["documents-party", "documents-held", "documents-signatures"];
    let mut head = heads(words, &ids);
    let widths: &[u32] = match adopted.signatures {
        Signatures::Looked { .. } => &[2, 3, 3],
        Signatures::NoKeys | Signatures::Unknown(_) => {
            head.pop();
            &[1, 3]
        }
    };
    table(widths, head, rows.collect())
}

/// What is known of the adoption as a whole, each with its name.
fn facts(adopted: &Adopted, words: &Catalogue) -> Vec<Vec<String>> {
    let scope = match adopted.part {
        None => words.word("documents-whole"),
        Some(count) => words.say(&Message::new("documents-part").with("count", count)),
    };
    let code: Vec<String> = (1..)
        .zip(&adopted.code)
        .map(|(at, word)| format!("{at} {word}"))
        .collect();
    let facts = [
        ("documents-adoption", Some(adopted.name.clone())),
        ("documents-day", Some(adopted.day.clone())),
        ("documents-session", adopted.session.clone()),
        ("documents-declared-by", adopted.declared_by.clone()),
        ("documents-scope", Some(scope)),
        ("documents-overruled", adopted.overruled.clone()),
        ("documents-digest", Some(adopted.digest.clone())),
        ("documents-code", Some(code.join(", "))),
        ("documents-signatures", adopted.signatures.said(words)),
    ];
    let facts = facts.into_iter().filter_map(|(id, said)| {
        let said = said.filter(|said| !said.trim().is_empty())?;
        Some(vec![words.word(id), said])
    });
    facts.collect()
}
