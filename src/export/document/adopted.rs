//! The annex of a text that was adopted: which words were adopted, how that is checked, by whom, and subject to what.

use super::build::Source;
use super::model::{Block, Paragraph, Role};
use super::tables::{heads, table};
use crate::dialogue::gavel::Verdict;
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Voice};

/// An adoption, as it is told beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adopted {
    /// What it is called, which is the name of its tag. Not safe to display raw.
    pub name: String,
    /// The day.
    pub day: String,
    /// The session. Not safe to display raw.
    pub session: Option<String>,
    /// Who declared it. Not safe to display raw.
    pub declared_by: Option<String>,
    /// How many clauses it was about, where it was not the whole plan.
    pub part: Option<usize>,
    /// The digest of its texts together.
    pub digest: String,
    /// The words of its code.
    pub code: Vec<String>,
    /// What the agreement of each party came to.
    pub parties: Vec<(Voice, Verdict)>,
    /// The reservations, with what was said.
    pub reservations: Vec<(Voice, ClauseId, Option<String>)>,
    /// Why it was adopted although agreement was missing. Not safe to display raw.
    pub overruled: Option<String>,
}

/// The annex.
pub fn annex(adopted: &Adopted, source: &Source<'_>, words: &Catalogue) -> Vec<Block> {
    let heading =
        |depth, id| Block::Paragraph(Paragraph::plain(Role::Heading(depth), words.word(id)));
    let mut blocks = vec![
        heading(1, "documents-annex"),
        Block::Table(table(&[1, 3], Vec::new(), facts(adopted, words))),
    ];
    if !adopted.parties.is_empty() {
        let rows = adopted.parties.iter();
        let rows =
            rows.map(|(party, verdict)| vec![words.say(&party.name()), words.say(&verdict.name())]);
        let head = heads(words, &["documents-party", "documents-held"]);
        blocks.push(heading(2, "documents-parties"));
        blocks.push(Block::Table(table(&[1, 3], head, rows.collect())));
    }
    if !adopted.reservations.is_empty() {
        let rows = adopted.reservations.iter().map(|(party, clause, said)| {
            let number = source.outline.number(clause).unwrap_or(clause.as_str());
            let said = said.clone().unwrap_or_else(|| "–".to_owned());
            vec![words.say(&party.name()), number.to_owned(), said]
        });
        let ids = ["documents-party", "documents-clause", "documents-statement"];
        blocks.push(heading(2, "documents-reservations"));
        let head = heads(words, &ids);
        blocks.push(Block::Table(table(&[2, 1, 5], head, rows.collect())));
    }
    blocks
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
    ];
    let facts = facts.into_iter().filter_map(|(id, said)| {
        let said = said.filter(|said| !said.trim().is_empty())?;
        Some(vec![words.word(id), said])
    });
    facts.collect()
}
