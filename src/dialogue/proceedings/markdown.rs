//! The record as Markdown. Every sentence ends with links to the changes it rests on, in the list at the end; they
//! are links by reference, so that the text reads well as it is.

use super::account::{Paragraph, Record, Section, Sentence};
use crate::i18n::{Catalogue, Message};
use std::fmt::Write;

impl Record {
    /// The whole record as Markdown (CommonMark). No text of a plan is markup in it.
    pub fn markdown(&self) -> String {
        let mut out = String::new();
        for section in &self.sections {
            self.section(&mut out, section);
        }
        if self.changes.is_empty() {
            return out;
        }
        let heading = Message::new("record-changes").with("count", self.changes.len());
        let heading = Catalogue::of(self.language).say(&heading);
        let _ = writeln!(out, "## {}\n", escape(&heading));
        for entry in &self.changes {
            let (name, short) = (anchor(&entry.short), escape(&entry.short));
            let _ = write!(out, "- <a id=\"{name}\"></a>**{short}** ");
            if !entry.text.is_empty() {
                let _ = write!(out, "{} ", escape(&one_line(&entry.text)));
            }
            if entry.change != entry.short {
                let _ = write!(out, "`{}`", code(&entry.change));
            }
            while out.ends_with(' ') {
                out.pop();
            }
            out.push('\n');
        }
        out.push('\n');
        for entry in &self.changes {
            let (name, short) = (anchor(&entry.short), escape(&entry.short));
            let _ = writeln!(out, "[{short}]: #{name}");
        }
        out
    }

    fn section(&self, out: &mut String, section: &Section) {
        let marks = "#".repeat(section.level.clamp(1, 6));
        let _ = writeln!(out, "{marks} {}\n", escape(&one_line(&section.heading)));
        let mut list = false;
        for paragraph in &section.paragraphs {
            if list && !paragraph.item {
                out.push('\n');
            }
            list = paragraph.item;
            self.paragraph(out, paragraph);
            // Items of a list stand close together unless one holds more than a line.
            if !list {
                out.push('\n');
            }
        }
        if list {
            out.push('\n');
        }
    }

    fn paragraph(&self, out: &mut String, paragraph: &Paragraph) {
        let indent = if paragraph.item { "  " } else { "" };
        let mut line = String::from(if paragraph.item { "- " } else { "" });
        if let Some(label) = &paragraph.label {
            let _ = write!(line, "**{}**", escape(&one_line(label)));
        }
        for sentence in &paragraph.sentences {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
            line.push_str(&escape(&one_line(&sentence.text)));
            line.push_str(&self.links(sentence));
            if sentence.points.is_empty() && sentence.quote.is_none() {
                continue;
            }
            let _ = writeln!(out, "{}\n", line.trim_end());
            blocks(out, indent, sentence);
            line = String::from(indent);
        }
        if line.trim().is_empty() {
            // The last block ended with an empty line already.
            out.pop();
        } else {
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }

    fn links(&self, sentence: &Sentence) -> String {
        let link = |change: &String| format!(" [{}]", escape(&self.short(change)));
        sentence.changes.iter().map(link).collect()
    }
}

/// The points and the words that a sentence gives, each ended by an empty line.
fn blocks(out: &mut String, indent: &str, sentence: &Sentence) {
    for point in &sentence.points {
        let _ = writeln!(out, "{indent}- {}", escape(&one_line(point)));
    }
    if !sentence.points.is_empty() {
        out.push('\n');
    }
    let Some(quote) = &sentence.quote else {
        return;
    };
    let mut lines = quote.trim().lines().peekable();
    while let Some(line) = lines.next() {
        let text = escape(line.trim());
        // Two lines of a paragraph stay two lines.
        let more = lines.peek().is_some_and(|next| !next.trim().is_empty());
        let end = if more && !text.is_empty() { "\\" } else { "" };
        let _ = writeln!(out, "{}", format!("{indent}> {text}{end}").trim_end());
    }
    out.push('\n');
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// The name of a change within the document.
fn anchor(short: &str) -> String {
    let plain = |c: &char| c.is_alphanumeric() || "-_.:".contains(*c);
    format!("change-{}", short.chars().filter(plain).collect::<String>())
}

/// Text between back-ticks: there is no escaping there.
fn code(text: &str) -> String {
    text.replace('`', "'")
}

/// A line of text of which nothing is markup, wherever it stands.
fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    for (at, c) in line.chars().enumerate() {
        let marks = "\\`*_[]<>#|~&$".contains(c);
        let begins = at == 0 && "-+=:".contains(c);
        let numbers = at == digits && at > 0 && ".)".contains(c) && !is_number(line);
        if marks || begins || numbers {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether the full stop after a line's first digits stands within a number such as `2.1`.
fn is_number(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_plan_is_markup() {
        for (text, escaped) in [
            ("plain (text), 2.1 and 50%", "plain (text), 2.1 and 50%"),
            ("# *a* _b_ `c`", "\\# \\*a\\* \\_b\\_ \\`c\\`"),
            ("<script> & [x](y)", "\\<script\\> \\& \\[x\\](y)"),
            ("- item", "\\- item"),
            ("1. one", "1\\. one"),
            ("12) twelve", "12\\) twelve"),
            ("2.1 Title", "2.1 Title"),
            ("a - b = c", "a - b = c"),
            ("---", "\\---"),
            ("$x$ ~~y~~ a|b \\", "\\$x\\$ \\~\\~y\\~\\~ a\\|b \\\\"),
        ] {
            assert_eq!(escape(text), escaped);
        }
    }

    #[test]
    fn words_given_in_full_keep_their_lines_and_paragraphs() {
        let sentence = Sentence {
            quote: Some("One\ntwo\n\n# three\n".to_owned()),
            ..Sentence::default()
        };
        let mut out = String::new();
        blocks(&mut out, "", &sentence);
        assert_eq!(out, "> One\\\n> two\n>\n> \\# three\n\n");
    }
}
