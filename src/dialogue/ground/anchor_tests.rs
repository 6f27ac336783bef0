//! What a drafting committee accepts, case by case, and over random histories.

use super::anchor::{Anchored, anchor};
use proptest::collection::vec;
use proptest::prelude::*;

const TEXT: &str =
    "The State should extend coverage to all workers. It reports yearly.\n\nThe partners meet.";

fn merged(text: &str) -> Anchored {
    Anchored::Merged(text.to_owned())
}

/// Checks a case: what changed since, what the amendment proposes, what comes of it.
fn case(changed: (&str, &str), proposed: (&str, &str), result: Option<&str>) {
    assert!(TEXT.contains(changed.0) && TEXT.contains(proposed.0));
    let current = TEXT.replacen(changed.0, changed.1, 1);
    let wanted = TEXT.replacen(proposed.0, proposed.1, 1);
    let expected = result.map_or(Anchored::Gone, merged);
    assert_eq!(
        anchor(TEXT, &wanted, &current),
        expected,
        "{changed:?} {proposed:?}"
    );
}

#[test]
fn an_unchanged_text_takes_the_amendment_as_it_is() {
    let same = Anchored::Same("a c".to_owned());
    assert_eq!(anchor("a b", "a c", "a b"), same);
    assert_eq!(anchor("a b", "a c", "a c"), Anchored::Already);
    assert_eq!(anchor("", "New.", ""), Anchored::Same("New.".to_owned()));
    assert_eq!(anchor("", "New.", "Other."), merged("Other. New."));
    assert_eq!(anchor("", "New words", "Other words"), Anchored::Gone);
    assert_eq!(anchor("Gone.", "", "Other."), Anchored::Gone);
}

#[test]
fn what_is_struck_must_all_stand() {
    let shall = ("should", "shall");
    case(
        ("yearly", "every year"),
        shall,
        Some(
            &TEXT
                .replace("should", "shall")
                .replace("yearly", "every year"),
        ),
    );
    // The word beside it may have been replaced, or have got a neighbour.
    case(
        ("State", "Government"),
        shall,
        Some(&TEXT.replace("State should", "Government shall")),
    );
    case(
        ("should extend", "should gradually extend"),
        shall,
        Some(&TEXT.replace("should extend", "shall gradually extend")),
    );
    case(("should", "may"), shall, None);
    case(("should extend", "extends"), shall, None);
    // Words are struck with what was put in between, but not replaced with it.
    let without = ("coverage to all workers", "coverage");
    case(
        ("all workers", "all informal workers"),
        without,
        Some(&TEXT.replace(without.0, without.1)),
    );
    // Something was put between the words that are replaced, or some of them are gone.
    case(
        ("all workers", "all informal workers"),
        ("coverage to all workers", "health care"),
        None,
    );
    case(
        ("to all", "to"),
        ("coverage to all workers", "health care"),
        None,
    );
}

#[test]
fn words_put_into_a_sentence_need_their_place() {
    let informal = ("all workers", "all informal workers");
    case(
        ("State", "Government"),
        informal,
        Some(
            &TEXT
                .replace("State", "Government")
                .replace("all w", "all informal w"),
        ),
    );
    // What became of one neighbour does not matter, nor of each of them alone.
    case(
        ("workers", "employees"),
        informal,
        Some(&TEXT.replace("all workers", "all informal employees")),
    );
    case(
        ("all workers", "workers"),
        informal,
        Some(&TEXT.replace("all workers", "informal workers")),
    );
    case(("all workers", "everybody"), informal, None);
    case(("all workers", "all rural workers"), informal, None);
    // At the edge of a paragraph the edge is the neighbour.
    let first = ("The partners", "Every year the partners");
    case(
        ("yearly", "often"),
        first,
        Some(
            &TEXT
                .replace("yearly", "often")
                .replace("The partners", "Every year the partners"),
        ),
    );
}

#[test]
fn a_whole_sentence_follows_those_put_in_the_same_place() {
    let sentence = ("workers. It", "workers. Nobody is left out. It");
    case(
        ("It reports", "Parliament reports"),
        sentence,
        Some(&TEXT.replace("It reports", "Nobody is left out. Parliament reports")),
    );
    case(
        ("workers. It", "workers. Costs are shared. It"),
        sentence,
        Some(&TEXT.replace(
            "It reports",
            "Costs are shared. Nobody is left out. It reports",
        )),
    );
    let last = ("meet.", "meet. They publish minutes.");
    case(
        ("The partners", "The social partners"),
        last,
        Some(&TEXT.replace(
            "The partners meet.",
            "The social partners meet. They publish minutes.",
        )),
    );
    case(
        ("meet.", "meet. They are heard."),
        last,
        Some(&TEXT.replace("meet.", "meet. They are heard. They publish minutes.")),
    );
}

#[test]
fn a_whole_paragraph_follows_those_put_in_the_same_place() {
    let own = ("meet.", "meet.\n\nCosts are shared.");
    case(
        ("meet.", "meet.\n\nA fund is set up."),
        own,
        Some(&format!("{TEXT}\n\nA fund is set up.\n\nCosts are shared.")),
    );
    let between = ("yearly.\n\n", "yearly.\n\nCosts are shared.\n\n");
    case(
        ("yearly.\n\n", "yearly.\n\nA fund is set up.\n\n"),
        between,
        Some(&TEXT.replace("The p", "A fund is set up.\n\nCosts are shared.\n\nThe p")),
    );
    // One of the paragraphs beside it is enough.
    case(
        ("The partners meet.", "Nobody else comes to this."),
        between,
        Some(&TEXT.replace(
            "The partners meet.",
            "Costs are shared.\n\nNobody else comes to this.",
        )),
    );
}

#[test]
fn a_paragraph_that_moved_takes_its_amendments_along() {
    let (one, two) = (
        "Extend health insurance to informal workers soon.",
        "Index old-age pensions to wages every year.",
    );
    let three = "Publish a yearly report on coverage and expenditure.";
    let original = [one, two, three].join("\n\n");
    let current = [two, three, one].join("\n\n");
    let proposed = original.replace("soon", "by 2030");
    let result = current.replace("soon", "by 2030");
    assert_eq!(anchor(&original, &proposed, &current), merged(&result));
    // Other words of it were changed on the way: the word to be replaced still stands.
    let changed = current.replace("informal workers soon", "everybody soon");
    let result = changed.replace("soon", "by 2030");
    assert_eq!(anchor(&original, &proposed, &changed), merged(&result));
    let struck = current.replace(" soon", "");
    assert_eq!(anchor(&original, &proposed, &struck), Anchored::Gone);
}

#[test]
fn what_was_made_already_is_not_made_twice() {
    let both = TEXT
        .replace("should", "shall")
        .replace("yearly", "twice a year");
    let one = TEXT.replace("should", "shall");
    assert_eq!(anchor(TEXT, &both, &one), merged(&both));
    let more = both.replace("partners", "social partners");
    assert_eq!(anchor(TEXT, &both, &more), Anchored::Already);
}

/// A text of words that are all different: which word is which is never in doubt.
fn distinct() -> impl Strategy<Value = Vec<String>> {
    (4usize..24).prop_map(|count| (0..count).map(|at| format!("w{at}")).collect())
}

/// Words replaced, struck or put in, by place; the new words are new.
#[derive(Clone, Debug)]
struct Step {
    at: usize,
    gone: usize,
    come: usize,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0usize..24, 0usize..3, 0usize..3);
    vec(
        step.prop_map(|(at, gone, come)| Step { at, gone, come }),
        1..4,
    )
}

fn after(words: &[String], steps: &[Step], name: &str) -> Vec<String> {
    let mut words = words.to_vec();
    for (number, step) in steps.iter().enumerate() {
        let start = step.at.min(words.len());
        let end = (start + step.gone).min(words.len());
        let new = (0..step.come).map(|at| format!("{name}{number}x{at}"));
        words.splice(start..end, new.collect::<Vec<_>>());
    }
    words
}

proptest! {
    /// Whatever happened since: the amendment strikes exactly the words it was drafted to strike, puts in exactly
    /// its own, loses nothing that others did but what they put between words it strikes, or it is gone.
    #[test]
    fn an_amendment_applies_to_exactly_its_words_or_falls(
        original in distinct(), amendment in steps(), since in steps(), breaks in any::<bool>(),
    ) {
        let text = |words: &[String]| words.join(if breaks { "\n\n" } else { " " });
        let proposed = after(&original, &amendment, "p");
        let current = after(&original, &since, "c");
        let result = match anchor(&text(&original), &text(&proposed), &text(&current)) {
            Anchored::Same(result) => {
                prop_assert_eq!(&original, &current);
                result
            }
            Anchored::Merged(result) => result,
            Anchored::Already => {
                // New words are never the same twice: only what is struck can have been made already.
                let left = proposed.iter().all(|word| original.contains(word));
                let struck = |word: &&String| !proposed.contains(word);
                let gone = original.iter().filter(struck).all(|word| !current.contains(word));
                prop_assert!(left && gone);
                return Ok(());
            }
            Anchored::Gone => {
                prop_assert_ne!(&original, &current);
                return Ok(());
            }
        };
        let result: Vec<&str> = result.split_whitespace().collect();
        let has = |words: &[String], word: &str| words.iter().any(|it| it == word);
        let gap = |text: &[String], at: usize| {
            let gone = |at: &usize| original.get(*at).is_some_and(|word| !has(text, word));
            let start = (0..=at).rev().take_while(gone).last().unwrap_or(at);
            (start, (at..).take_while(gone).count())
        };
        for (at, word) in original.iter().enumerate().filter(|(_, word)| !has(&proposed, word)) {
            // Only where exactly the same words were struck already; each paragraph is struck for itself.
            prop_assert!(
                breaks || has(&current, word) || gap(&proposed, at) == gap(&current, at),
                "{} was struck before", word
            );
        }
        let words = |from: &[String], which: &dyn Fn(&str) -> bool| -> Vec<String> {
            let mut words: Vec<String> = from.iter().filter(|word| which(word)).cloned().collect();
            // Paragraphs of one word can be seen as rewritten in place: then only the words count.
            if breaks {
                words.sort();
            }
            words
        };
        let result: Vec<String> = result.into_iter().map(str::to_owned).collect();
        // Words are struck with what was put in between; a paragraph put between two that are struck stays.
        let taken_in = |word: &str| {
            let place = current.iter().position(|it| it == word).unwrap();
            let (before, behind) = current.split_at(place);
            let old = |word: &&String| original.contains(word);
            let at = |word: &String| original.iter().position(|it| it == word).unwrap();
            let (Some(before), Some(behind)) =
                (before.iter().rev().find(old), behind.iter().find(old))
            else {
                return false;
            };
            let mut piece = original[at(before)..=at(behind)].iter();
            !breaks && piece.all(|word| !has(&proposed, word))
        };
        let stays = |word: &str| match has(&original, word) {
            true => has(&proposed, word),
            false => !taken_in(word),
        };
        prop_assert_eq!(words(&result, &|word| has(&current, word)), words(&current, &stays));
        let own = words(&proposed, &|word| !has(&original, word));
        prop_assert_eq!(words(&result, &|word| !has(&current, word)), own.clone());
        if !breaks {
            for word in &own {
                // What was put between two words of a sentence stands between these two words, or beside words
                // of its own amendment.
                let at = |words: &[String]| words.iter().position(|it| it == word).unwrap();
                let before = at(&proposed).checked_sub(1).map(|at| proposed[at].as_str());
                let place = result.iter().position(|it| it == word).unwrap();
                let found = place.checked_sub(1).map(|at| result[at].as_str());
                let replaced = amendment.iter().any(|step| step.gone > 0);
                let gone = before.is_some_and(|before| !has(&current, before) && !own.iter().any(|it| it == before));
                prop_assert!(replaced || gone || found == before, "{:?} {:?}", found, before);
            }
        }
    }

    /// Where others changed other paragraphs, nothing falls.
    #[test]
    fn changes_in_other_paragraphs_never_make_it_fall(
        first in distinct(), amendment in steps(), second in distinct(), since in steps(),
    ) {
        let text = |one: &[String], two: &[String]| {
            format!("{} end.\n\nMiddle stands here.\n\n{} end.", one.join(" "), two.join(" "))
        };
        let second: Vec<String> = second.iter().map(|word| format!("o{word}")).collect();
        let proposed = after(&first, &amendment, "p");
        let changed = after(&second, &since, "c");
        let both = text(&proposed, &changed);
        let found = anchor(&text(&first, &second), &text(&proposed, &second), &text(&first, &changed));
        prop_assert!(found.result(&both) == Some(both.as_str()), "{:?}", found);
    }

    /// Where two amendments both stand after the other, it does not matter which is adopted first.
    #[test]
    fn the_order_of_adoption_does_not_matter(
        original in distinct(), one in steps(), two in steps(),
    ) {
        let (first, second) = (after(&original, &one, "p"), after(&original, &two, "c"));
        let (text, first, second) = (original.join(" "), first.join(" "), second.join(" "));
        let found = (anchor(&text, &first, &second), anchor(&text, &second, &first));
        if let (Anchored::Merged(one), Anchored::Merged(two)) = found {
            prop_assert_eq!(one, two);
        }
    }
}
