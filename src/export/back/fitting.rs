//! How a text in a document and a field of the plan fit together.

use crate::dialogue::spaces_apart;
use crate::export::KeyNames;
use crate::export::docx::SIGN;
use crate::plan::Field;
use crate::text::{Merge, RunKind, diff_text, merge, one_line};
use rustc_hash::{FxHashMap, FxHashSet};

/// How many of a hundred words two texts have in common; 100 where they are the same.
pub fn alike(one: &str, other: &str) -> u32 {
    if one == other {
        return 100;
    }
    let mut counts: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
    for word in one.split_whitespace() {
        counts.entry(word).or_default().0 += 1;
    }
    for word in other.split_whitespace() {
        counts.entry(word).or_default().1 += 1;
    }
    let both: usize = counts.values().map(|(a, b)| a.min(b)).sum();
    let all: usize = counts.values().map(|(a, b)| a + b).sum();
    let share = (200 * both).checked_div(all).unwrap_or_default();
    // The same words in another order are not the same text.
    u32::try_from(share).unwrap_or_default().min(99)
}

/// A field of a clause, as it stands in a document and in the plan.
pub struct Fitting<'f> {
    pub field: &'f Field,
    /// The number before a heading.
    pub number: &'f str,
    /// What the document said.
    pub sent: String,
    /// What the plan says; a document shows as marks what nobody sees.
    pub plan: String,
    /// What the document said, word for word.
    said: String,
    /// Text forms in which a value that has no name can be found.
    known: Vec<String>,
    key_names: &'f KeyNames,
}

impl<'f> Fitting<'f> {
    /// A field of which the document and the plan said this.
    pub fn of(
        field: &'f Field,
        number: &'f str,
        (said, plan): (String, String),
        known: Vec<String>,
        key_names: &'f KeyNames,
    ) -> Fitting<'f> {
        let mut fitting = Fitting {
            field,
            number,
            sent: said.clone(),
            plan,
            said: String::new(),
            known,
            key_names,
        };
        let sent = fitting.read(&said);
        fitting.sent = sent.unwrap_or_else(|| fitting.plan.clone());
        fitting.said = said;
        fitting
    }

    /// A text as the field would have it; where a word is none of its values, the words as they are.
    pub fn text(&self, raw: &str) -> String {
        self.read(raw).unwrap_or_else(|| self.plain(raw))
    }

    /// The same; nothing where a word is none of its values. What stands as it was sent says what it said.
    pub fn read(&self, raw: &str) -> Option<String> {
        if !self.key_names.knows(self.field) {
            return Some(self.plain(raw));
        }
        if !self.said.is_empty() && raw.trim() == self.said.trim() {
            return Some(self.sent.clone());
        }
        let known: Vec<&str> = self.known.iter().map(String::as_str).collect();
        self.key_names.read(self.field, raw, &known)
    }

    /// A text from the lines of a document: without the end of the last one, and without the number of a heading.
    fn plain(&self, raw: &str) -> String {
        if *self.field == Field::Title {
            let line = one_line(raw);
            return without_number(&line, self.number).to_owned();
        }
        let mut text = raw.strip_suffix('\n').unwrap_or(raw);
        // An end that stays behind words that went is not meant.
        if !self.sent.ends_with('\n') {
            text = text.trim_end_matches('\n');
        }
        if !self.sent.starts_with('\n') {
            text = text.trim_start_matches('\n');
        }
        text.to_owned()
    }

    /// What the field of the plan would say where the document says this.
    pub fn planned(&self, text: &str) -> String {
        if self.sent == self.plan {
            return text.to_owned();
        }
        match merge(&self.sent, &self.plan, text) {
            Merge::Clean(merged) => merged,
            Merge::Collision { .. } => text.to_owned(),
        }
    }
}

/// A heading without its number: the one that it was sent with or, where somebody wrote another, what looks like one.
fn without_number<'t>(line: &'t str, number: &str) -> &'t str {
    if let Some(rest) = line.strip_prefix(number)
        && (rest.is_empty() || rest.starts_with(' '))
        && !number.is_empty()
    {
        return rest.trim_start();
    }
    bare(line)
}

/// A heading without what looks like a number: `2.1`, `3.`, `4)`, and nothing else.
pub fn bare(line: &str) -> &str {
    let (first, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
    let digits = first.strip_suffix(['.', ')']).unwrap_or(first);
    let mut parts = digits.split('.');
    let plain = |part: &str| {
        (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match parts.all(plain) && first.contains(['.', ')']) {
        true => rest.trim_start(),
        false => line,
    }
}

/// The words of a text with the signs behind them: some programs put a space before a sign that stood at the edge of a change.
fn words_of(text: &str) -> Vec<String> {
    let is_sign = |word: &str| word.chars().all(|c| matches!(c, ',' | '.' | ';' | ':'));
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match words.last_mut().filter(|_| is_sign(word)) {
            Some(last) => last.push_str(word),
            None => words.push(word.to_owned()),
        }
    }
    words
}

/// A proposed text in which a paragraph is divided, where nothing else changes: in a plan an empty line does that. Nothing
/// where only spaces differ, nor where lines of one paragraph became one: that cannot be proposed.
pub fn divided(original: &str, proposed: &str) -> Option<String> {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(|line| words_of(line).join(" "));
        lines.filter(|line| !line.is_empty()).collect()
    };
    if words_of(original) != words_of(proposed) {
        return Some(without_blanks(original, proposed));
    }
    if lines(original) == lines(proposed) {
        return None;
    }
    let mut text = String::new();
    for run in diff_text(original, proposed) {
        match run.kind {
            RunKind::Deleted => {}
            RunKind::Inserted if run.text.trim().is_empty() && run.text.contains('\n') => {
                text.truncate(text.trim_end_matches(' ').len());
                text.push_str("\n\n");
            }
            RunKind::Kept if text.ends_with("\n\n") => {
                text.push_str(run.text.trim_start_matches(' '))
            }
            RunKind::Kept | RunKind::Inserted => text.push_str(run.text),
        }
    }
    (!spaces_apart(original, &text)).then_some(text)
}

/// A proposed text without the one blank that its new lines begin with where they were divided from others before it.
fn without_blanks(original: &str, proposed: &str) -> String {
    let known: FxHashSet<&str> = original.lines().collect();
    let line = |line: &str| {
        let (sign, words) = match line.strip_prefix(SIGN) {
            Some(words) => (SIGN, words),
            None => ("", line),
        };
        let bare = words
            .strip_prefix(' ')
            .filter(|bare| !bare.starts_with(' '));
        match bare.filter(|_| !known.contains(line)) {
            Some(bare) => format!("{sign}{bare}"),
            None => line.to_owned(),
        }
    };
    let lines: Vec<String> = proposed.split('\n').map(line).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_headings_are_no_words() {
        assert_eq!(without_number("2.1 Insurance", "2.1"), "Insurance");
        assert_eq!(without_number("2.2 Insurance", "2.1"), "Insurance");
        assert_eq!(without_number("Insurance", "2.1"), "Insurance");
        assert_eq!(without_number("2 2004 campaign", "2"), "2004 campaign");
        assert_eq!(without_number("2004 campaign", "2"), "2004 campaign");
        assert_eq!(bare("3. Clinics"), "Clinics");
        assert_eq!(bare("30 clinics"), "30 clinics");
        assert_eq!(bare("2.1"), "");
    }

    #[test]
    fn a_paragraph_is_divided_by_an_empty_line() {
        assert_eq!(
            divided("One two.", "One\n two."),
            Some("One\n\ntwo.".to_owned())
        );
        assert_eq!(divided("One two.", "One  two."), None);
        assert_eq!(divided("One, two.", "One , two ."), None);
        assert_eq!(divided("One two", "Onetwo"), Some("Onetwo".to_owned()));
        assert_eq!(
            divided("One two.", "One\nthree."),
            Some("One\nthree.".to_owned())
        );
        assert_eq!(divided("- a\n- b", "- a\n\n- b"), None);
        assert_eq!(
            divided("- one two\n-  three", "- one\n-  two\n-  three"),
            Some("- one\n- two\n-  three".to_owned())
        );
        assert_eq!(
            divided("One two.", "One\n two, three."),
            Some("One\ntwo, three.".to_owned())
        );
        assert_eq!(divided("One\ntwo.", "One two."), None);
        assert_eq!(
            divided("One\n\ntwo.", "One two."),
            Some("One two.".to_owned())
        );
    }
}
