//! Tracked text as paragraphs. A line's end is a word of the text, and in a document it is the end of a paragraph, which
//! goes with what stands before it. So where a line is put in (or struck) behind another, it is the end of the new line that
//! is marked, and not that of the one that stays.

use super::model::{Paragraph, Revision, Role, Run};

/// A piece of tracked text with what became of it.
pub type Piece<'t> = (&'t str, Option<Revision>);

/// The paragraphs of a text, which ends with a line's end of this fate. A text without a word has none.
pub fn lines(pieces: &[Piece<'_>], end: Option<Revision>, slides: bool) -> Vec<Paragraph> {
    if pieces.iter().all(|(text, _)| text.is_empty()) {
        return Vec::new();
    }
    let mut tokens = tokens(pieces);
    tokens.push(Token {
        text: "\n",
        revision: end,
    });
    if slides {
        slide(&mut tokens);
    } else if let Some((_, rest)) = tokens.split_last_mut() {
        slide(rest);
    }
    let mut paragraphs = Vec::new();
    let mut open = Paragraph {
        role: Role::Text,
        ..Paragraph::default()
    };
    for token in tokens {
        if token.is_end() {
            open.mark = token.revision;
            let next = Paragraph {
                role: Role::Text,
                ..Paragraph::default()
            };
            paragraphs.push(std::mem::replace(&mut open, next));
            continue;
        }
        match open.runs.last_mut() {
            Some(last) if last.revision == token.revision => last.text.push_str(token.text),
            _ => open.runs.push(Run {
                text: token.text.to_owned(),
                revision: token.revision,
            }),
        }
    }
    paragraphs
}

/// Words within a line, or a line's end.
#[derive(Clone, Copy)]
struct Token<'t> {
    text: &'t str,
    revision: Option<Revision>,
}

impl Token<'_> {
    fn is_end(&self) -> bool {
        self.text == "\n"
    }

    fn is(&self, revision: Revision) -> bool {
        self.revision.is_some_and(|own| own.kind == revision.kind)
    }
}

fn tokens<'t>(pieces: &[Piece<'t>]) -> Vec<Token<'t>> {
    let mut tokens = Vec::new();
    for (text, revision) in pieces {
        for line in text.split_inclusive('\n') {
            let (words, end) = match line.strip_suffix('\n') {
                Some(words) => (words, Some("\n")),
                None => (line, None),
            };
            let parts = [Some(words).filter(|words| !words.is_empty()), end];
            tokens.extend(parts.into_iter().flatten().map(|text| Token {
                text,
                revision: *revision,
            }));
        }
    }
    tokens
}

/// Where lines begin with the end of the line before, lets them begin after it: `a|¶b|¶` says the same as `a¶|b¶|`. The ends
/// change their fates with the next one, and the text at both ends is the same.
fn slide(tokens: &mut [Token<'_>]) {
    let mut at = 0;
    while let Some(first) = tokens.get(at).copied() {
        let starts = first.revision.filter(|_| first.is_end());
        let Some(revision) = starts else {
            at += 1;
            continue;
        };
        // What is marked from the beginning of its line on ends with its line already.
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        let whole = before.is_some_and(|before| before.is(revision));
        let rest = tokens.get(at..).unwrap_or_default();
        let length = rest.iter().take_while(|token| token.is(revision)).count();
        let stop = at + length;
        let kept = tokens.get(stop);
        if !whole && kept.is_some_and(|end| end.is_end() && end.revision.is_none()) {
            let mut carried = None;
            for token in tokens.iter_mut().take(stop + 1).skip(at) {
                if token.is_end() {
                    carried = std::mem::replace(&mut token.revision, carried);
                }
            }
        }
        at = stop;
    }
}

#[cfg(test)]
mod tests {
    use super::super::model::Change;
    use super::*;
    use proptest::prelude::*;

    fn by(kind: Change, by: usize) -> Option<Revision> {
        Some(Revision { kind, by })
    }

    /// `+0` and `-1` before what is marked, `¶` for ends.
    fn told(paragraphs: &[Paragraph]) -> String {
        let sign = |revision: Option<Revision>| match revision {
            None => String::new(),
            Some(Revision { kind, by }) => match kind {
                Change::Inserted => format!("+{by}"),
                Change::Deleted => format!("-{by}"),
            },
        };
        let told = paragraphs.iter().map(|one| {
            let runs = one.runs.iter();
            let runs: String = runs
                .map(|run| format!("[{}{}]", sign(run.revision), run.text))
                .collect();
            format!("{runs}{}¶", sign(one.mark))
        });
        told.collect()
    }

    #[test]
    fn a_kept_paragraph_keeps_its_own_end() {
        let (new, gone) = (by(Change::Inserted, 0), by(Change::Deleted, 1));
        for (pieces, says) in [
            (vec![("a", None), ("\nb", new)], "[a]¶[+0b]+0¶"),
            (vec![("a", None), ("\nb\nc", new)], "[a]¶[+0b]+0¶[+0c]+0¶"),
            (vec![("a", None), ("\nb", gone)], "[a]¶[-1b]-1¶"),
            (
                vec![("a", None), ("\nb", new), ("\nc", None)],
                "[a]¶[+0b]+0¶[c]¶",
            ),
            (vec![("b\n", new), ("a", None)], "[+0b]+0¶[a]¶"),
            // Divided and joined: there the end itself is what was changed.
            (vec![("a", None), ("\n", new), ("b", None)], "[a]+0¶[b]¶"),
            (vec![("a", None), ("\n", gone), ("b", None)], "[a]-1¶[b]¶"),
            (
                vec![("a", None), ("\nx ", new), ("b", None)],
                "[a]+0¶[+0x ][b]¶",
            ),
            (
                vec![("a", None), ("\n\n", new), ("b", gone)],
                "[a]+0¶+0¶[-1b]¶",
            ),
        ] {
            assert_eq!(told(&lines(&pieces, None, true)), says);
        }
        // In a cell the last end is never marked.
        let pieces = [("a", None), ("\nb\nc", new)];
        assert_eq!(told(&lines(&pieces, None, false)), "[a]+0¶[+0b]+0¶[+0c]¶");
        assert!(lines(&[("", None)], None, true).is_empty());
    }

    fn text(paragraphs: &[Paragraph], kind: Change) -> String {
        let there = |revision: Option<Revision>| revision.is_none_or(|own| own.kind != kind);
        let mut out = String::new();
        for one in paragraphs {
            let runs = one.runs.iter().filter(|run| there(run.revision));
            out.extend(runs.map(|run| run.text.as_str()));
            if there(one.mark) {
                out.push('\n');
            }
        }
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn both_texts_stay_what_they_are(
            raw in prop::collection::vec(("[ab \n-]{0,5}", 0..5_usize), 0..9),
            slides in any::<bool>(),
        ) {
            let fates = [None, by(Change::Inserted, 0), by(Change::Inserted, 1), by(Change::Deleted, 0), by(Change::Deleted, 2)];
            let pieces: Vec<Piece<'_>> = raw.iter().map(|(text, fate)| (text.as_str(), fates[*fate])).collect();
            let found = lines(&pieces, None, slides);
            for (kind, gone) in [(Change::Deleted, [3, 4]), (Change::Inserted, [1, 2])] {
                let whole: String = raw.iter().filter(|(_, fate)| !gone.contains(fate)).map(|(text, _)| text.as_str()).collect();
                let read = text(&found, kind);
                match found.is_empty() {
                    true => prop_assert!(whole.is_empty()),
                    false => prop_assert_eq!(read, whole + "\n"),
                }
            }
        }
    }
}
