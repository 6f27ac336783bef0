use super::diff::*;
use super::run::RunKind;
use crate::text::{Class, Vocabulary, Word, carried};
use proptest::prelude::*;
use std::time::Duration;

/// `[-deleted-]{+inserted+}kept`
fn marked(old: &str, new: &str) -> String {
    let mark = |run: &TextRun<'_>| match run.kind {
        RunKind::Kept => run.text.to_owned(),
        RunKind::Deleted => format!("[-{}-]", run.text),
        RunKind::Inserted => format!("{{+{}+}}", run.text),
    };
    diff_text(old, new).iter().map(mark).collect()
}

/// What stands in the table as `[-..-]{+..+}` gives both texts and the marks expected.
fn check(expected: &str) {
    let (mut old, mut new) = (String::new(), String::new());
    let mut rest = expected;
    while !rest.is_empty() {
        let (text, after, close) = if let Some(after) = rest.strip_prefix("[-") {
            (&mut old, after, "-]")
        } else if let Some(after) = rest.strip_prefix("{+") {
            (&mut new, after, "+}")
        } else {
            let end = rest
                .find("[-")
                .into_iter()
                .chain(rest.find("{+"))
                .min()
                .unwrap_or(rest.len());
            old.push_str(&rest[..end]);
            new.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        };
        let end = after.find(close).unwrap();
        text.push_str(&after[..end]);
        rest = &after[end + close.len()..];
    }
    assert_eq!(marked(&old, &new), expected);
}

#[test]
fn marks_what_an_editor_would_mark() {
    for expected in [
        "The Government [-should-]{+shall+} extend coverage to all workers.",
        "Extend coverage to {+all +}workers in the informal economy.",
        "Extend coverage to workers[- in the informal economy-].",
        "Health care for children {+and older persons +}is free.",
        "The scheme is {+universal, +}compulsory and contributory.",
        "Contributions are set at [-3.5%-]{+4%+} of wages.",
        "The plan is adopted.{+ It enters into force in 2004.+}",
        "First. {+Second. +}Third.",
        "One paragraph.\n\n{+Another paragraph.\n\n+}The last paragraph.",
        "One paragraph.{+\n\nAnother paragraph.+}",
        "[-Community-based-]{+Mutual+} schemes are supervised by the ministry.",
        "The ministry [-reviews pensions-]{+indexes benefits+} yearly.",
        "L'État étend l'assurance maladie [-aux salariés-]{+à tous les travailleurs+}.",
        "Il consulte l'[-Union-]{+État+} sur le plancher de protection sociale.",
        "Le régime couvre [-12\u{a0}000-]{+15\u{a0}000+} personnes.",
        "El Estado [-podrá ampliar-]{+ampliará+} la cobertura.",
        "Los trabajadores {+y las trabajadoras +}de la economía informal.",
        "O Governo [-deve-]{+deverá+} alargar a proteção social{+ obrigatória+}.",
        "As mulheres grávidas têm {+direito a +}cuidados gratuitos.",
        "[Alt 1: [-shall-]{+may+}]",
    ] {
        check(expected);
    }
}

#[test]
fn a_sentence_keeps_its_own_stop() {
    for expected in [
        "It reports yearly[- to parliament-]. [-It meets often. -]It is paid.",
        "It reports yearly{+ to parliament+}. {+It meets often. +}It is paid.",
        "It reports yearly[- to parliament-].[- It meets often.-]",
        // What goes as a whole takes its stop along.
        "It reports yearly.[- It meets often.-]",
    ] {
        check(expected);
    }
}

#[test]
fn a_word_that_stands_in_both_texts_is_kept_however_much_changed_around_it() {
    for expected in [
        "Preamble stays. [-The ministry of health will look into the possibility of extending some-]{+All rural \
         households shall be covered by compulsory insurance, to be financed from general taxation and+} benefits \
         [-to farmers-]{+in kind+}. The end stays.",
        "The national fund{+, which is governed by a tripartite board on which the government, the employers' \
         organisations and the workers' organisations are represented in equal numbers,+} pays a monthly pension to \
         [-each-]{+every+} insured worker.",
        "The board has representatives of government, employers[- and-]{+,+} workers{+ and civil society+}.",
        "employers[- and-]{+,+} workers{+ and civil society+}",
        "The {+national +}fund pays.",
        "The [-national -]fund pays.",
        "One word[-\n-]{+ +}on each[- -]{+\n+}line, and [-one-]{+two+} in[-\n-]{+ +}all.",
        "今日は[-晴れ-]{+雨+}です。国の計画は五[-十-]{+百+}人に適用される。",
    ] {
        check(expected);
    }
}

#[test]
fn sentences_that_changed_places_stay_whole() {
    for expected in [
        "{+The fund is governed by a tripartite board.\n\n+}The fund is public.\n\nThe fund is audited.[-\n\nThe \
         fund is governed by a tripartite board.-]",
        "{+Reports are public.\n\n+}The board meets once a month{+ and votes+}.[-\n\nReports are public.-]",
        "[-The fund is public. -]The fund is audited by law.{+ The fund is public.+}",
        // The one with fewer words has moved, however many marks it has.
        "[-Fees, fines, interest, rents: none. -]The board meets once a month.{+ Fees, fines, interest, rents: none.+}",
        // One that was edited stays in its place rather than go past one with fewer words.
        "[-The board meets every year. -]The {+new +}fund reports to the board every year.{+ The board meets every year.+}",
        "{+The board meets every year. +}The fund reports to {+all +}the board every year.[- The board meets every year.-]",
    ] {
        check(expected);
    }
}

#[test]
fn very_long_texts_are_compared_within_the_limit_or_called_approximate() {
    let text = |seed: u32| -> String {
        (0..15_000_u32)
            .map(|n| format!("w{} ", n.wrapping_mul(seed) % 977))
            .collect()
    };
    let (old, new) = (text(31), text(37));
    let (runs, approximate) = diff_text_within(&old, &new, Duration::ZERO);
    assert!(approximate);
    let inserted = runs
        .iter()
        .filter(|run| run.kind != RunKind::Deleted)
        .map(|run| run.text);
    assert_eq!(inserted.collect::<String>(), new);
    assert!(!diff_text_within("a b", "a c", Duration::ZERO).1);
}

proptest! {
    #[test]
    fn runs_tell_both_texts(
        old in "([a-dé] |of |the |[.,]|\n\n|[a-c] ){0,40}",
        new in "([a-dé] |of |the |[.,]|\n\n|[a-c] ){0,40}",
    ) {
        let mut vocabulary = Vocabulary::new();
        let (from, to) = (vocabulary.intern_text(&old), vocabulary.intern_text(&new));
        let runs = diff(&vocabulary, &from, &to);
        let (mut old_at, mut new_at) = (0, 0);
        let mut before = None;
        for run in &runs {
            prop_assert_eq!((run.old.start, run.new.start), (old_at, new_at));
            (old_at, new_at) = (run.old.end, run.new.end);
            prop_assert_ne!(before, Some(run.kind));
            prop_assert!(!(before == Some(RunKind::Inserted) && run.kind == RunKind::Deleted));
            before = Some(run.kind);
            match run.kind {
                RunKind::Kept => prop_assert_eq!(&from[run.old.clone()], &to[run.new.clone()]),
                RunKind::Deleted => prop_assert!(run.new.is_empty() && !run.old.is_empty()),
                RunKind::Inserted => prop_assert!(run.old.is_empty() && !run.new.is_empty()),
            }
        }
        prop_assert_eq!((old_at, new_at), (from.len(), to.len()));
        let side = |other| -> String {
            diff_text(&old, &new).iter().filter(|run| run.kind != other).map(|run| run.text).collect()
        };
        prop_assert_eq!(side(RunKind::Inserted), old.as_str());
        prop_assert_eq!(side(RunKind::Deleted), new.as_str());
    }

    #[test]
    fn a_text_does_not_differ_from_itself(text in any::<String>()) {
        let runs = diff_text(&text, &text);
        prop_assert!(runs.len() <= 1);
        prop_assert!(runs.iter().all(|run| run.kind == RunKind::Kept && run.text == text));
    }

    #[test]
    fn no_more_words_are_struck_than_must_be(
        old in SENTENCES,
        new in SENTENCES,
    ) {
        let forth = compare(&old, &new);
        let back = compare(&new, &old);
        prop_assert!(forth.kept + forth.moved >= forth.most, "{} {} {}", forth.kept, forth.moved, forth.most);
        if forth.moved == 0 && back.moved == 0 {
            prop_assert_eq!(forth.kept, forth.most);
            prop_assert_eq!(back.kept, forth.kept);
        }
    }

    #[test]
    fn a_word_put_in_or_struck_marks_no_other(
        text in proptest::collection::vec("(the|of|fund|care|pays|farmers|and|all)[,.]?[ \n]", 1..30),
        at in any::<proptest::sample::Index>(),
        new in "(new|the|fund) ",
    ) {
        let mut more = text.clone();
        more.insert(at.index(text.len() + 1), new);
        let (less, more) = (text.concat(), more.concat());
        let put_in = compare(&less, &more);
        prop_assert_eq!((put_in.kept, put_in.old), (put_in.old, put_in.new - 1));
        let struck = compare(&more, &less);
        prop_assert_eq!((struck.kept, struck.new), (struck.new, struck.old - 1));
    }
}

const SENTENCES: &str =
    "((The|the|fund|pays|all|farmers|of|public|care)[,]?([.] | |\n|[.]\n\n)){0,24}";

/// How many words two texts have, what a comparison says of them, and how many a list of common words can have.
struct Compared {
    old: usize,
    new: usize,
    kept: usize,
    moved: usize,
    most: usize,
}

fn compare(old: &str, new: &str) -> Compared {
    let mut vocabulary = Vocabulary::new();
    let (old, new) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
    let words = |text: &[Word]| -> Vec<Word> {
        let is_word = |word: &&Word| {
            let class = vocabulary.class(**word);
            matches!(class, Class::Content | Class::Function)
        };
        text.iter().filter(is_word).copied().collect()
    };
    let runs = diff(&vocabulary, &old, &new);
    let kept = runs.iter().filter(|run| run.kind == RunKind::Kept);
    let kept = kept.map(|run| words(&old[run.old.clone()]).len()).sum();
    let moved = carried(&vocabulary, &runs, &old, &new).into_iter();
    let moved = moved
        .map(|block| words(&old[block.old..block.old + block.len]).len())
        .sum();
    let (old, new) = (words(&old), words(&new));
    Compared {
        old: old.len(),
        new: new.len(),
        kept,
        moved,
        most: longest_common(&old, &new),
    }
}

/// By the textbook: every pair of beginnings.
fn longest_common(old: &[Word], new: &[Word]) -> usize {
    let mut above = vec![0; new.len() + 1];
    for a in old {
        let mut row = vec![0];
        for (at, b) in new.iter().enumerate() {
            row.push(if a == b {
                above[at] + 1
            } else {
                above[at + 1].max(row[at])
            });
        }
        above = row;
    }
    above[new.len()]
}
