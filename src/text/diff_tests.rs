use super::Vocabulary;
use super::diff::*;
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
fn a_rewritten_sentence_is_struck_and_written_anew() {
    check(
        "Preamble stays. [-The ministry of health will look into the possibility of extending some benefits \
         to farmers-]{+All rural households shall be covered by compulsory insurance, to be financed from \
         general taxation and benefits in kind+}. The end stays.",
    );
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
}
