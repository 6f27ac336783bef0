//! A change of wording in the words of a record: what is replaced, struck or put in, and where.

use super::rapporteur::line;
use crate::i18n::Message;
use crate::plan::Field;
use crate::text::{RunKind, TextRun, diff_text, words};

/// More places than these, or longer ones, are better shown as the whole wording.
const PLACES: usize = 5;
const LETTERS: usize = 400;
/// Texts longer than this are not compared word by word: that could take seconds.
const COMPARED: usize = 100_000;
/// A place is named by at least so many words, and by at most so many.
const CONTEXT: std::ops::RangeInclusive<usize> = 3..=9;

/// How one wording became another.
pub(super) enum Wording {
    /// What was done, place by place.
    Points(Vec<Message>),
    /// The whole new wording: it differs in too much to be told place by place.
    Whole(String),
}

/// How one value of a field became another.
pub(super) fn wording(field: &Field, before: Option<&str>, after: Option<&str>) -> Wording {
    let (old, new) = (before.unwrap_or_default(), after.unwrap_or_default());
    let prose = field.is_prose();
    let points = match (old.trim().is_empty(), new.trim().is_empty()) {
        (true, _) => fits(new).then(|| vec![write(new)]),
        (_, true) => fits(old).then(|| vec![delete(old)]),
        _ if !prose => (fits(old) && fits(new)).then(|| vec![replace(old, new)]),
        _ => places(old, new),
    };
    match points {
        Some(points) if !points.is_empty() => Wording::Points(points),
        // Of words that went altogether, those that went are what there is to show.
        _ if new.trim().is_empty() => Wording::Whole(old.to_owned()),
        _ => Wording::Whole(new.to_owned()),
    }
}

fn fits(text: &str) -> bool {
    !text.trim().contains('\n') && text.chars().count() <= LETTERS
}

fn write(new: &str) -> Message {
    Message::new("record-point-write").with("new", line(new))
}

fn delete(old: &str) -> Message {
    Message::new("record-point-delete").with("old", line(old))
}

fn replace(old: &str, new: &str) -> Message {
    Message::new("record-point-replace")
        .with("old", line(old))
        .with("new", line(new))
}

/// The places where two texts differ; nothing where they are too many, too long, or not to be told in words.
fn places(old: &str, new: &str) -> Option<Vec<Message>> {
    if old.len() + new.len() > COMPARED {
        return None;
    }
    let runs = diff_text(old, new);
    let mut points = Vec::new();
    let mut at = 0;
    while let Some(run) = runs.get(at) {
        if run.kind == RunKind::Kept {
            at += 1;
            continue;
        }
        let length = runs.iter().skip(at);
        let length = length.take_while(|run| run.kind != RunKind::Kept).count();
        let before = at.checked_sub(1).and_then(|at| runs.get(at));
        let after = runs.get(at + length);
        let here = runs.get(at..at + length).unwrap_or_default();
        let place = Place {
            whole: old,
            before: before.map_or("", |run| run.text),
            old: joined(here, RunKind::Deleted),
            new: joined(here, RunKind::Inserted),
            after: after.map_or("", |run| run.text),
        };
        points.push(place.told()?);
        at += length;
    }
    (points.len() <= PLACES).then_some(points)
}

fn joined(runs: &[TextRun<'_>], kind: RunKind) -> String {
    let of_kind = runs.iter().filter(|run| run.kind == kind);
    of_kind.map(|run| run.text).collect()
}

/// A place where two texts differ, with the kept words on both sides.
struct Place<'a> {
    whole: &'a str,
    before: &'a str,
    old: String,
    new: String,
    after: &'a str,
}

impl Place<'_> {
    fn told(&self) -> Option<Message> {
        if !fits(&self.old) || !fits(&self.new) {
            return None;
        }
        if self.old.trim().is_empty() {
            return self.inserted();
        }
        self.replaced()
    }

    fn inserted(&self) -> Option<Message> {
        if self.new.trim().is_empty() {
            return None;
        }
        let new = line(&self.new);
        if self.before.trim().is_empty() {
            return Some(Message::new("record-point-insert-first").with("new", new));
        }
        let ends = |text: &str| text.starts_with('\n') || self.before.ends_with('\n');
        let paragraph = ends(&self.new) || self.old.contains('\n');
        let context = last_line(self.before);
        let Some(context) = tail(context, self.whole) else {
            return self.replaced();
        };
        let id = if paragraph {
            Message::new("record-point-paragraph")
        } else {
            Message::new("record-point-insert")
        };
        Some(id.with("new", new).with("after", line(context)))
    }

    /// The struck words with as many words around them as it takes to tell them from the same words elsewhere.
    fn replaced(&self) -> Option<Message> {
        let mut left: Vec<&str> = words(last_line(self.before)).collect();
        let mut right: Vec<&str> = words(first_line(self.after)).collect();
        right.reverse();
        let (mut lead, mut trail) = (String::new(), String::new());
        loop {
            let old = format!("{lead}{}{trail}", self.old);
            let alone = old.trim().chars().any(char::is_alphanumeric)
                && self.whole.matches(old.trim()).take(2).count() == 1;
            let long = words(&old).filter(|word| is_word(word)).count() >= *CONTEXT.end();
            if alone || long || (left.is_empty() && right.is_empty()) {
                let new = format!("{lead}{}{trail}", self.new);
                return told_apart(&old, &new);
            }
            take(&mut left, |word| lead.insert_str(0, word));
            take(&mut right, |word| trail.push_str(word));
        }
    }
}

fn told_apart(old: &str, new: &str) -> Option<Message> {
    match (old.trim().is_empty(), new.trim().is_empty()) {
        (true, _) => None,
        (_, true) => Some(delete(old)),
        _ if line(old) == line(new) => None,
        _ => Some(replace(old, new)),
    }
}

/// Takes the next word, with the spaces before it.
fn take(from: &mut Vec<&str>, mut with: impl FnMut(&str)) {
    while let Some(word) = from.pop() {
        with(word);
        if is_word(word) {
            return;
        }
    }
}

fn is_word(token: &str) -> bool {
    token.chars().any(char::is_alphanumeric)
}

fn last_line(text: &str) -> &str {
    let text = text.trim_end_matches('\n');
    text.rsplit('\n').next().unwrap_or_default()
}

fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

/// The last words of a text, as few as tell the place from every other.
fn tail<'t>(text: &'t str, whole: &str) -> Option<&'t str> {
    let text = text.trim_end();
    let mut starts = Vec::new();
    let mut at = 0;
    for token in words(text) {
        if is_word(token) {
            starts.push(at);
        }
        at += token.len();
    }
    for count in CONTEXT {
        let start = starts
            .len()
            .checked_sub(count)
            .and_then(|at| starts.get(at));
        let context = text.get(start.copied().unwrap_or(0)..)?;
        if context.trim().is_empty() {
            return None;
        }
        if whole.matches(context).take(2).count() == 1 {
            return Some(context);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> Vec<String> {
        match wording(&Field::Text, Some(old), Some(new)) {
            Wording::Points(points) => points.iter().map(Message::to_string).collect(),
            Wording::Whole(whole) => vec![format!("WHOLE {whole}")],
        }
    }

    #[test]
    fn a_place_is_told_so_that_it_is_found() {
        for (old, new, points) in [
            (
                "The fund pays for care.",
                "The fund pays for essential care.",
                vec!["insert “essential” after “fund pays for”"],
            ),
            (
                "The fund pays for care.",
                "The State pays for care.",
                vec!["replace “fund” with “State”"],
            ),
            (
                "The fund may pay for care.",
                "The fund pays for care.",
                vec!["replace “may pay” with “pays”"],
            ),
            (
                "Care is free for all.",
                "In principle, care is free for all.",
                vec!["replace “Care” with “In principle, care”"],
            ),
            (
                "Care is free for all.",
                "Care is free.",
                vec!["delete “for all”"],
            ),
            (
                "the poor and the old and the young",
                "the poor and the very old and the children",
                vec![
                    "insert “very” after “poor and the”",
                    "replace “young” with “children”",
                ],
            ),
            (
                "One paragraph.",
                "One paragraph.\n\nAnother one.",
                vec!["insert a new paragraph after “One paragraph.”: “Another one.”"],
            ),
            ("", "All new.", vec!["insert “All new.”"]),
            ("All gone.", "", vec!["delete “All gone.”"]),
        ] {
            assert_eq!(told(old, new), points, "{old:?} -> {new:?}");
        }
    }

    #[test]
    fn struck_words_that_stand_elsewhere_too_come_with_their_neighbours() {
        let points = told(
            "the fund and the State and the unions pay",
            "the fund or the State and the unions pay",
        );
        assert_eq!(points, ["replace “fund and the” with “fund or the”"]);
    }

    #[test]
    fn what_cannot_be_told_place_by_place_is_given_whole() {
        let (old, new) = ("a b.\n\nc d.", "x y z.\n\np q r.\n\ns t.");
        assert_eq!(told(old, new), [format!("WHOLE {new}")]);
        assert_eq!(told("one two", "one  two"), ["WHOLE one  two"]);
    }

    #[test]
    fn other_fields_are_told_whole() {
        let Wording::Points(points) =
            wording(&Field::Start, Some("2004-01-01"), Some("2005-01-01"))
        else {
            panic!("told in points");
        };
        assert_eq!(
            points[0].to_string(),
            "replace “2004-01-01” with “2005-01-01”"
        );
    }
}
