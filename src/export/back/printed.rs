//! What a document says of itself in print: its last line names the plan and the revision. Some programs keep neither what a
//! file says to other programs nor the names of its paragraphs, and that line is all they leave.

use crate::export::docx::read::{Paragraph, Word};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::ClauseId;
use crate::text::one_line;
use strum::IntoEnumIterator;

/// Where a file says that it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The id of the plan.
    pub plan: String,
    /// The revision it was sent from.
    pub revision: String,
    /// What was marked in it.
    pub variant: String,
    /// The clauses that it was limited to.
    pub only: Vec<ClauseId>,
}

/// What stands for a name that is looked for, in a sentence that holds it.
const MARKS: [&str; 2] = ["\u{e000}", "\u{e001}"];

/// The fewest digits of a revision that are one.
const DIGITS: usize = 7;

/// Where a file says in print that it comes from. Nothing where it was not of the whole plan: what a part does not show was
/// not struck.
pub fn printed(word: &Word) -> Option<Origin> {
    let lines: Vec<String> = word.paragraphs.iter().map(said).collect();
    Language::iter().find_map(|language| {
        let words = Catalogue::of(language);
        let is = |id: &'static str| {
            let sentence = one_line(&words.word(id));
            lines.contains(&sentence)
        };
        if !is("documents-contents") {
            return None;
        }
        let [plan, rev] = MARKS;
        let end = Message::new("documents-end")
            .with("plan", plan)
            .with("rev", rev);
        let end = one_line(&words.say(&end));
        let found = lines
            .iter()
            .rev()
            .find_map(|line| between(line, &end, MARKS))?;
        let [plan, revision] = found;
        let digits = revision.bytes().all(|byte| byte.is_ascii_hexdigit());
        if revision.len() < DIGITS || !digits {
            return None;
        }
        let since = Message::new("documents-since").with("base", MARKS[0]);
        let since = one_line(&words.say(&since));
        let start = since.split(MARKS[0]).next().unwrap_or_default();
        let tracked = lines.iter().any(|line| line.starts_with(start));
        let variant = match (is("documents-pending"), tracked) {
            (true, _) => "amendments",
            (false, true) => "tracked",
            (false, false) => "clean",
        };
        Some(Origin {
            plan,
            revision,
            variant: variant.to_owned(),
            only: Vec::new(),
        })
    })
}

/// The words of a paragraph that nobody struck.
fn said(paragraph: &Paragraph) -> String {
    let there = paragraph.spans.iter().filter(|span| span.accepted());
    let text: String = there.map(|span| span.text.as_str()).collect();
    one_line(&text)
}

/// What stands in a line where a sentence has two marks, in their order there.
fn between(line: &str, sentence: &str, [first, second]: [&str; 2]) -> Option<[String; 2]> {
    let (before, rest) = sentence.split_once(first)?;
    let (within, after) = rest.split_once(second)?;
    let inner = line.strip_prefix(before)?.strip_suffix(after)?;
    let (one, other) = inner.rsplit_once(within)?;
    let full = |text: &str| !text.is_empty() && !text.contains(' ');
    (full(one) && full(other)).then(|| [one.to_owned(), other.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::docx::read::{Kind, Span};

    fn word(lines: &[&str]) -> Word {
        let paragraph = |text: &&str| Paragraph {
            spans: vec![Span {
                text: format!("{text}\n"),
                kind: Kind::Kept,
                moved: false,
            }],
            ..Paragraph::default()
        };
        Word {
            paragraphs: lines.iter().map(paragraph).collect(),
            ..Word::default()
        }
    }

    #[test]
    fn the_last_line_tells_where_a_document_comes_from() {
        for language in Language::iter() {
            let words = Catalogue::of(language);
            let contents = words.word("documents-contents");
            let end = Message::new("documents-end").with("plan", "mali");
            let end = |rev: &str| words.say(&end.clone().with("rev", rev));
            let pending = words.word("documents-pending");
            let found = printed(&word(&[&pending, &contents, "Text", &end("3c077b5d")])).unwrap();
            assert_eq!(
                (
                    found.plan.as_str(),
                    found.revision.as_str(),
                    found.variant.as_str()
                ),
                ("mali", "3c077b5d", "amendments")
            );
            assert_eq!(printed(&word(&["Text", &end("3c077b5d")])), None);
            assert_eq!(printed(&word(&[&contents, &end("main")])), None);
            let found = printed(&word(&[&contents, &end("3c077b5d")])).unwrap();
            assert_eq!(found.variant, "clean");
            let since = Message::new("documents-since").with("base", "the start");
            let found = printed(&word(&[&words.say(&since), &contents, &end("3c077b5d")]));
            assert_eq!(found.unwrap().variant, "tracked");
        }
    }
}
