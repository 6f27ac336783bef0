//! What Plenary prints around the text of a clause, in whatever language it was printed: where it stands between the
//! parties, the amendments that wait, what each party holds. None of it is the plan's text.

use crate::dialogue::{Consensus, Stance};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::Voice;
use crate::shell::cli::verbs::dialogue;
use std::collections::BTreeSet;
use strum::IntoEnumIterator;

/// Every language in which something may have been printed.
pub fn languages() -> impl Iterator<Item = &'static Catalogue> {
    Language::iter().map(Catalogue::of)
}

/// The rows of a text that are such notes, by their places.
pub fn notes(text: &str) -> BTreeSet<usize> {
    let forms = Forms::all();
    let mut notes = BTreeSet::new();
    // How far in a statement begins that goes on in the next rows.
    let mut under = None;
    for (at, row) in text.lines().enumerate() {
        let words: Vec<&str> = row.split_whitespace().collect();
        let indent = row.chars().take_while(|c| *c == ' ').count();
        let goes_on = under.is_some_and(|under| indent >= under) && !words.is_empty();
        if goes_on || forms.are(&words) {
            notes.insert(at);
        }
        if !goes_on {
            under = forms.is_position(&words).then_some(dialogue::STATEMENT);
        }
    }
    notes
}

/// What such rows look like.
struct Forms {
    /// Whole rows.
    rows: BTreeSet<Vec<String>>,
    /// What rows of amendments begin with.
    pending: Vec<Vec<String>>,
    /// What rows of positions begin with.
    positions: Vec<Vec<String>>,
}

impl Forms {
    fn all() -> Forms {
        let mut forms = Forms {
            rows: BTreeSet::new(),
            pending: Vec::new(),
            positions: Vec::new(),
        };
        let standings = standings();
        for words in languages() {
            let rows = standings.iter();
            let rows = rows.map(|one| split(&words.say(&dialogue::said(one, words))));
            forms.rows.extend(rows);
            forms.pending.extend([1_usize, 2].map(|count| {
                let none = Message::new("cli-show-pending").with("amendments", "");
                split(&words.say(&none.with("count", count)))
            }));
            for voice in Voice::PARTIES {
                let lead = format!("{} {}", voice.letter(), words.say(&voice.name()));
                let held = Stance::iter().map(|stance| words.say(&stance.name()));
                let none = words.word("cli-position-missing");
                let held = held.chain([none]);
                let rows = held.map(|held| split(&format!("{lead} {held}")));
                forms.positions.extend(rows);
            }
        }
        forms
    }

    fn are(&self, row: &[&str]) -> bool {
        let pending = || self.pending.iter().any(|first| begins(row, first));
        self.rows.iter().any(|one| *one == *row) || pending() || self.is_position(row)
    }

    fn is_position(&self, row: &[&str]) -> bool {
        self.positions.iter().any(|first| begins(row, first))
    }
}

fn begins(row: &[&str], first: &[String]) -> bool {
    row.get(..first.len()).is_some_and(|begin| {
        let mut pairs = begin.iter().zip(first);
        // A stance may have a comma behind it.
        pairs.all(|(here, there)| here.trim_end_matches(',') == there)
    })
}

fn split(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// Everything that can be said of where a text stands.
fn standings() -> Vec<Consensus> {
    let kinds: [fn(Vec<Voice>) -> Consensus; 5] = [
        Consensus::AdReferendum,
        Consensus::WithReservations,
        Consensus::Contested,
        Consensus::Open,
        Consensus::Stale,
    ];
    let mut all = vec![Consensus::Agreed];
    for some in 1_u8..16 {
        let parties = Voice::PARTIES.into_iter().enumerate();
        let those = parties.filter(|(at, _)| some & (1 << at) != 0);
        let those: Vec<Voice> = those.map(|(_, voice)| voice).collect();
        all.extend(kinds.map(|kind| kind(those.clone())));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_around_a_text_is_known_in_every_language() {
        let text = "The fund pays.\n\ncontested: Government, Workers\nagreed\nPending amendments: D.1, D.2\n\
                    incontesté\nde acuerdo\n\
                    G  Government        agree  2026-11-28\n                     We hold\n                     to this.\n\
                    W  Workers           has not spoken\nIt pays.\n";
        let found: Vec<usize> = notes(text).into_iter().collect();
        assert_eq!(&found[..3], [2, 3, 4]);
        assert_eq!(&found[found.len() - 4..], [7, 8, 9, 10]);
        for words in languages() {
            let row = words.say(&dialogue::said(
                &Consensus::Open(vec![Voice::Employers]),
                words,
            ));
            assert_eq!(notes(&row).len(), 1, "{row}");
        }
        assert!(notes("All parties agreed on this.\nGovernment agrees.\n").is_empty());
    }
}
