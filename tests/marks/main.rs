//! The marks of a comparison beside those of stock git: `git diff --word-diff` is the yardstick that anybody has at
//! hand, and Plenary never strikes more words than it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod prose;

use plenary::text::{RunKind, Vocabulary, carried, diff, words};
use std::ops::Range;
use std::path::Path;
use std::process::Command;

const SENTENCES: &[&str] = &[
    "The national fund pays a monthly pension to each insured worker.",
    "The board has representatives of government, employers and workers.",
    "Members of community-based schemes are informed of their rights, in the languages they speak.",
    "The Government shall extend health insurance to domestic workers, fishers and farmers by 2030.",
    "Contributions are collected by the tax authority and are transferred to the fund every month.",
    "A report on coverage and expenditure is published each year.",
    "Children under five and pregnant women receive free care in public hospitals.",
    "L'État étend l'assurance maladie obligatoire aux travailleurs de l'économie informelle.",
    "El Estado ampliará la cobertura de las pensiones no contributivas a las zonas rurales.",
    "O Governo deve alargar a proteção social às trabalhadoras domésticas.",
    "The scheme is supervised by the ministry in charge of labour, after consultation of the social partners.",
    "No one is refused emergency care because of unpaid contributions.",
];

const NEW: &[&str] = &[
    "universal",
    "every",
    "tripartite",
    "the",
    "of",
    "legal",
    "and",
    "workers",
    "shall",
];

/// A row of numbers that looks like chance and is the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }

    fn text(&mut self) -> Vec<Vec<String>> {
        let sentence = |dice: &mut Dice| SENTENCES[dice.below(SENTENCES.len())].to_owned();
        (0..1 + self.below(4))
            .map(|_| (0..1 + self.below(4)).map(|_| sentence(self)).collect())
            .collect()
    }

    /// One edit of the kinds that a drafting committee makes.
    fn edit(&mut self, text: &mut [Vec<String>]) {
        let paragraph = self.below(text.len());
        let sentence = self.below(text[paragraph].len());
        let mut parts: Vec<String> = text[paragraph][sentence]
            .split(' ')
            .map(str::to_owned)
            .collect();
        let at = self.below(parts.len());
        let new = NEW[self.below(NEW.len())].to_owned();
        match self.below(8) {
            0 => parts[at] = new,
            1 => parts.insert(at, new),
            2 if parts.len() > 2 => drop(parts.remove(at)),
            3 => parts.insert(
                at,
                "which is governed by a board on which the workers and the employers sit,"
                    .to_owned(),
            ),
            4 => {
                let sentence = text[paragraph].remove(sentence);
                let to = self.below(text[paragraph].len() + 1);
                text[paragraph].insert(to, sentence);
                return;
            }
            5 => {
                let other = self.below(text.len());
                text.swap(paragraph, other);
                return;
            }
            6 => {
                let sentence = SENTENCES[self.below(SENTENCES.len())].to_owned();
                let to = self.below(2);
                text[paragraph].insert(to, sentence);
                return;
            }
            _ => parts = vec![parts.join(" ").replacen(" and ", ", parliament and ", 1)],
        }
        text[paragraph][sentence] = parts.join(" ");
    }
}

fn set(text: &[Vec<String>], columns: usize) -> String {
    let wrap = |paragraph: &Vec<String>| {
        let (mut out, mut column) = (String::new(), 0);
        for word in paragraph.join(" ").split(' ') {
            if column > columns {
                out.push('\n');
                column = 0;
            } else if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
            column += word.len() + 1;
        }
        out
    };
    let paragraphs: Vec<String> = text.iter().map(wrap).collect();
    paragraphs.join("\n\n") + "\n"
}

fn count(struck: &str) -> usize {
    words(struck)
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// How many words are struck, and how many of them are shown as moved.
fn ours(old: &str, new: &str) -> (usize, usize) {
    let mut vocabulary = Vocabulary::new();
    let (old, new) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
    let runs = diff(&vocabulary, &old, &new);
    let moved = carried(&vocabulary, &runs, &old, &new);
    let count = |range: Range<usize>| count(&vocabulary.join(&old[range]));
    let struck = runs.iter().filter(|run| run.kind == RunKind::Deleted);
    let struck = struck.map(|run| count(run.old.clone())).sum();
    let moved = moved.iter().map(|it| count(it.old..it.old + it.len));
    (struck, moved.sum())
}

fn gits(folder: &Path, old: &str, new: &str, algorithm: &str) -> usize {
    std::fs::write(folder.join("old"), old).unwrap();
    std::fs::write(folder.join("new"), new).unwrap();
    let found = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .args([
            "diff",
            "--no-index",
            "--no-color",
            "-U1000",
            "--word-diff=porcelain",
        ])
        .args([&format!("--diff-algorithm={algorithm}"), "old", "new"])
        .output()
        .unwrap();
    let found = String::from_utf8(found.stdout).unwrap();
    let body = found
        .lines()
        .skip_while(|line| !line.starts_with("@@"))
        .skip(1);
    body.filter_map(|line| line.strip_prefix('-'))
        .map(count)
        .sum()
}

/// Words struck, those shown as moved left out, beside what git strikes at best.
fn beside(folder: &Path, name: &str, old: &str, new: &str) -> (usize, usize) {
    let (ours, moved) = ours(old, new);
    let gits = ["myers", "minimal"].map(|algorithm| gits(folder, old, new, algorithm));
    let least = gits.into_iter().min().unwrap_or_default();
    assert!(
        ours - moved <= least,
        "{name}: {ours} words struck, {moved} of them moved, git strikes {least}\n{old}\n{new}"
    );
    (ours, least)
}

#[test]
fn of_prose_edited_by_hand_fewer_words_are_struck_than_git_strikes() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = (0, 0);
    for (number, (before, after)) in prose::EDITS.iter().enumerate() {
        // As the edit was made, and as the one who takes it back reads it.
        for (old, new) in [(before, after), (after, before)] {
            let (old, new) = (format!("{old}\n"), format!("{new}\n"));
            let (ours, gits) = beside(folder.path(), &number.to_string(), &old, &new);
            all = (all.0 + ours, all.1 + gits);
        }
    }
    assert!(
        all.0 < all.1,
        "{} words struck, git strikes {}",
        all.0,
        all.1
    );
}

#[test]
fn never_more_words_are_struck_than_git_strikes_and_fewer_in_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice(2003);
    let (mut all_ours, mut all_gits) = (0, 0);
    for number in 0..120 {
        let mut text = dice.text();
        let old = set(&text, 70);
        for _ in 0..1 + dice.below(3) {
            dice.edit(&mut text);
        }
        let columns = if dice.below(4) == 0 { 50 } else { 70 };
        let new = set(&text, columns);
        let (ours, moved) = ours(&old, &new);
        for algorithm in ["myers", "minimal"] {
            let gits = gits(folder.path(), &old, &new, algorithm);
            assert!(
                ours - moved <= gits,
                "{number}: {ours} words struck, {moved} of them moved, git strikes {gits}\n{old}\n{new}"
            );
            all_gits += gits;
        }
        all_ours += ours * 2;
    }
    assert!(
        all_ours * 10 < all_gits * 9,
        "{all_ours} words struck, git strikes {all_gits}"
    );
}

/// What went past something longer is all that is struck, though the longer one was edited on the way.
#[test]
fn what_changed_places_strikes_no_more_words_than_git_though_the_other_was_edited() {
    let folder = tempfile::tempdir().unwrap();
    let short = "The board meets every year.";
    let long = "The fund reports to the board every year.";
    for at in 1..long.split(' ').count() {
        let mut words: Vec<&str> = long.split(' ').collect();
        words.insert(at, "new");
        let edited = words.join(" ");
        for between in [" ", "\n\n"] {
            let old = format!("{short}{between}{long}\n");
            let new = format!("{edited}{between}{short}\n");
            for (old, new) in [(&old, &new), (&new, &old)] {
                let gits = gits(folder.path(), old, new, "minimal");
                let (ours, _) = ours(old, new);
                assert!(
                    ours <= gits,
                    "{ours} words struck, git strikes {gits}\n{old}\n{new}"
                );
            }
        }
    }
}
