//! The words of a proposal, with what changes in them.

use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Mark, Naming, Run};
use crate::dialogue::Proposal;
use crate::export::back::One;
use crate::i18n::Language;
use crate::text::{Width, diff_text};

/// How it is set.
pub struct Setting<'s> {
    /// In so many columns.
    pub columns: usize,
    /// On a terminal that paints letters so.
    pub width: &'s Width,
    /// In the language of the interface.
    pub language: Language,
}

/// So many letters of what stays stand on either side of what changes there.
const AROUND: usize = 48;

/// The words of a proposal, with what changes in them in the hand of its party.
pub fn runs(one: &One, workspace: &Workspace, (hand, setting): (Hand, &Setting<'_>)) -> Vec<Run> {
    let plan = &*workspace.plan;
    let (original, proposed) = match (&one.amendment.proposal, one.texts()) {
        (Proposal::Remove { clause, .. }, _) => {
            let clause = plan.clauses.get(clause);
            let text = clause.map(|clause| format!("{}\n{}", clause.title, clause.text));
            (text.unwrap_or_default(), String::new())
        }
        (_, (original, proposed)) => (original.unwrap_or_default(), proposed.unwrap_or_default()),
    };
    let naming = Naming {
        plan,
        language: setting.language,
    };
    let value = |text: &str| match &one.change.field {
        Some(field) if !field.is_prose() => naming.value(field, text),
        _ => text.to_owned(),
    };
    let (original, proposed) = (value(&original), value(&proposed));
    let changed = diff_text(&original, &proposed).into_iter();
    changed
        .map(|run| Run::new(run.text, Mark::of(run.kind, hand)))
        .collect()
}

/// The same with only as much of what stays as tells where the change is.
pub fn around(runs: Vec<Run>) -> Vec<Run> {
    let last = runs.len().saturating_sub(1);
    let runs = runs.into_iter().enumerate().map(|(at, run)| {
        if !run.mark.is_kept() {
            return run;
        }
        let (after, before) = (at > 0, at < last);
        let text = clipped(&run.text, after, before);
        Run { text, ..run }
    });
    runs.collect()
}

/// What stays of a text behind a change and before the next one: whole words of it.
fn clipped(text: &str, after: bool, before: bool) -> String {
    let whole = AROUND * (usize::from(after) + usize::from(before)).max(1);
    if text.chars().count() <= whole + 2 {
        return text.to_owned();
    }
    let words = || text.split_inclusive(char::is_whitespace);
    let mut clipped = String::new();
    if after || !before {
        let mut count = 0;
        clipped.extend(words().take_while(|word| {
            count += word.chars().count();
            count <= AROUND
        }));
    }
    clipped.push('…');
    if before {
        let mut count = 0;
        let mut end: Vec<&str> = words()
            .rev()
            .take_while(|word| {
                count += word.chars().count();
                count <= AROUND
            })
            .collect();
        end.reverse();
        clipped.push(' ');
        clipped.push_str(end.concat().trim_start());
    }
    clipped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_stays_only_what_is_near_the_change_is_listed() {
        let long = "word ".repeat(100);
        assert_eq!(clipped("short", false, true), "short");
        let before = clipped(&long, false, true);
        assert!(
            before.starts_with("… word") && before.ends_with("word "),
            "{before}"
        );
        let after = clipped(&long, true, false);
        assert!(
            after.starts_with("word") && after.ends_with(" …"),
            "{after}"
        );
        let between = clipped(&long, true, true);
        assert!(between.contains("word … word"), "{between}");
        for text in [before, after, between] {
            assert!(text.chars().count() <= 2 * AROUND + 2, "{text}");
        }
        // What has no spaces is not divided.
        assert_eq!(clipped(&"x".repeat(500), true, false), "…");
    }
}
