//! Words that others took the place of although a reader sees no difference: what a comparison shows as a change of one
//! word into the same word is said, not left to be noticed.

use super::{codes, look_alike};
use crate::text::{RunKind, one_line, words};

/// A word and one that looks like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The word that was there.
    pub before: String,
    /// The one that took its place.
    pub after: String,
}

impl Alike {
    /// The characters by which the two differ, by number.
    pub fn codes(&self) -> String {
        let other = |one: &str, two: &str| -> Vec<char> {
            one.chars().filter(|c| !two.contains(*c)).collect()
        };
        let mut differ = other(&self.after, &self.before);
        if differ.is_empty() {
            differ = other(&self.before, &self.after);
        }
        codes(&differ).unwrap_or_default()
    }
}

/// The words of a comparison that only look like those they replace. A space is no word.
pub fn alikes<'t>(runs: impl IntoIterator<Item = (RunKind, &'t str)>) -> Vec<Alike> {
    let mut found = Vec::new();
    let (mut struck, mut put): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (kind, text) in runs {
        match kind {
            RunKind::Deleted => struck.push(text),
            RunKind::Inserted => put.push(text),
            RunKind::Kept if text.trim().is_empty() => {}
            RunKind::Kept => {
                told(&mut found, &struck, &put);
                struck.clear();
                put.clear();
            }
        }
    }
    told(&mut found, &struck, &put);
    found
}

fn told(found: &mut Vec<Alike>, struck: &[&str], put: &[&str]) {
    let plain = |texts: &[&str]| texts.iter().all(|text| text.is_ascii());
    if struck.is_empty() || put.is_empty() || plain(struck) && plain(put) {
        return;
    }
    let (struck, put) = (struck.concat(), put.concat());
    let known = found.len();
    let mut left: Vec<&str> = words(&struck).collect();
    for word in words(&put).filter(|word| !word.trim().is_empty()) {
        if let Some(at) = left.iter().position(|other| look_alike(other, word)) {
            found.push(Alike {
                before: left.remove(at).to_owned(),
                after: word.to_owned(),
            });
        }
    }
    // What nobody sees may divide a word as well.
    let (before, after) = (one_line(&struck), one_line(&put));
    if found.len() == known && look_alike(&before, &after) {
        found.push(Alike { before, after });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::diff_text;

    fn found(old: &str, new: &str) -> Vec<(String, String)> {
        let runs = diff_text(old, new);
        let all = alikes(runs.iter().map(|run| (run.kind, run.text))).into_iter();
        all.map(|one| (one.after.clone(), one.codes())).collect()
    }

    #[test]
    fn a_word_that_looks_like_the_one_it_replaces_is_told() {
        let old = "All who pay are insured, and the official fund pays.";
        let new = "All who p\u{430}y are insured, and the of\u{fb01}cial fund pays.";
        let told = [("p\u{430}y", "U+0430"), ("of\u{fb01}cial", "U+FB01")];
        let told = told.map(|(word, code)| (word.to_owned(), code.to_owned()));
        assert_eq!(found(old, new), told);
        assert_eq!(found("co-operation", "co\u{ad}-operation").len(), 1);
    }

    #[test]
    fn what_a_reader_sees_is_not_told() {
        assert_eq!(found("All pay.", "All are paid."), []);
        assert_eq!(found("l'\u{c9}tat paie", "l'\u{c9}tat paiera"), []);
        assert_eq!(found("20 m2", "20 m\u{b2}"), []);
        assert_eq!(found("taux : 5", "taux\u{a0}: 5"), []);
        assert_eq!(found("", "p\u{430}y"), []);
    }
}
