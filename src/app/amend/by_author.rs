//! A text before and after an adoption, each word under the flag of who proposed or struck it.

use crate::app::prose::{Hand, Mark, Role, Run};
use crate::dialogue::{Part, TextChange};
use crate::plan::Edit;
use crate::text::{Change, Piece, Version, Vocabulary, Weave, Word, carried, diff, kept};
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// The texts that a field goes through, part by part, with the hand that makes each; `other` is the hand where no
/// part of the plan says whose it is.
pub(super) fn steps(change: &TextChange, parts: &[Part], other: Hand) -> Vec<(Hand, String)> {
    let mut steps = Vec::new();
    for part in parts {
        let hand = part
            .author
            .as_ref()
            .map_or(other, |author| Hand::Voice(author.voice));
        for edit in &part.edits {
            let text = match edit {
                Edit::Set {
                    clause,
                    field,
                    value,
                } => {
                    let this = *clause == change.clause && *field == change.field;
                    this.then(|| value.clone())
                }
                Edit::Add { clause } => {
                    (clause.id == change.clause).then(|| clause.get(&change.field))
                }
                Edit::Remove { clause } => (*clause == change.clause).then_some(None),
                Edit::Move { .. } => None,
            };
            steps.extend(text.map(|text| (hand, text.unwrap_or_default())));
        }
    }
    if steps.is_empty() {
        steps.push((other, change.after.clone().unwrap_or_default()));
    }
    steps
}

/// The runs of a text that went through these steps.
pub(super) fn runs(before: &str, steps: &[(Hand, String)], role: Role) -> Vec<Run> {
    let mut vocabulary = Vocabulary::new();
    let mut weave: Weave<Word> = Weave::new();
    let words = vocabulary.intern_text(before);
    let base = weave.revise(Rc::default(), words, &[], &[], &FxHashMap::default(), 0);
    let mut version = base.clone();
    for (writer, (_, text)) in (1..).zip(steps) {
        version = revised(&mut weave, &mut vocabulary, version, text, writer);
    }
    let hand = |writer: u32| -> Option<Hand> {
        let step = usize::try_from(writer).ok()?.checked_sub(1)?;
        steps.get(step).map(|(hand, _)| *hand)
    };
    let mut runs: Vec<Run> = Vec::new();
    for piece in weave.overlay(&base, &version) {
        let mark = mark(&piece, hand);
        let text = vocabulary.text(piece.word);
        match runs.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => runs.push(Run::new(text, mark).role(role)),
        }
    }
    runs
}

fn revised(
    weave: &mut Weave<Word>,
    vocabulary: &mut Vocabulary,
    from: Version<Word>,
    text: &str,
    writer: u32,
) -> Version<Word> {
    let words = vocabulary.intern_text(text);
    let runs = diff(vocabulary, from.words(), &words);
    let carried = carried(vocabulary, &runs, from.words(), &words);
    let none = FxHashMap::default();
    weave.revise(Rc::new(from), words, &kept(&runs), &carried, &none, writer)
}

fn mark(piece: &Piece<Word>, hand: impl Fn(u32) -> Option<Hand>) -> Mark {
    let writer = hand(piece.writer);
    let striker = piece.striker.and_then(hand);
    match piece.change {
        Change::Kept => Mark::KEPT,
        Change::Inserted => Mark {
            inserted: writer,
            deleted: None,
        },
        Change::Deleted => Mark {
            inserted: None,
            deleted: striker,
        },
        Change::Passing => Mark {
            inserted: writer,
            deleted: striker,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voice;

    #[test]
    fn each_word_stands_under_the_flag_of_who_wrote_or_struck_it() {
        let (workers, employers) = (Hand::Voice(Voice::Workers), Hand::Voice(Voice::Employers));
        let steps = [
            (workers, "All workers are insured by law.".to_owned()),
            (employers, "All salaried workers are insured.".to_owned()),
        ];
        let runs = runs("Workers are insured.", &steps, Role::Body);
        let shown: Vec<(String, Mark)> = runs.into_iter().map(|run| (run.text, run.mark)).collect();
        let with = |mark: Mark| -> String {
            let texts = shown.iter().filter(|(_, one)| *one == mark);
            texts
                .map(|(text, _)| text.trim())
                .collect::<Vec<_>>()
                .join("|")
        };
        assert_eq!(with(Mark::inserted(employers)), "salaried");
        assert_eq!(with(Mark::inserted(workers)), "All|workers");
        assert_eq!(with(Mark::deleted(workers)), "Workers");
        let passing = Mark {
            inserted: Some(workers),
            deleted: Some(employers),
        };
        assert_eq!(with(passing), "by law");
        let after = |mark: &Mark| mark.deleted.is_none();
        let text: String = shown
            .iter()
            .filter(|(_, mark)| after(mark))
            .map(|(text, _)| text.as_str())
            .collect();
        assert_eq!(text, "All salaried workers are insured.");
    }
}
