//! Tracked text for people: every insertion and deletion in its voice's colour and with its letter where a run
//! begins; without colours between `{+W:` `+}` and `[-E:` `-]`. Words that were moved stand with an arrow away from
//! where they were, `[-E→:` `-]` under the letter of who moved them, and one to where they are, `{+→W:` `+}` under
//! that of who wrote them.

use crate::i18n::Message;
use crate::plan::Voice;
use crate::shell::writer::{Label, Line, Output, Paint};
use crate::track::{ChangeIx, CommitId, History, Span, SpanKind};
use std::io;

/// What happened to a run of words, and by whom; the inner `None` is nobody known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Mark {
    inserted: Option<Option<Voice>>,
    deleted: Option<Option<Voice>>,
    /// Whether it stands elsewhere as well.
    moved: bool,
}

/// A line that says where what is known begins.
pub fn unknown_before(first: CommitId, out: &mut Output) -> io::Result<()> {
    let unknown = out.words().say(&Message::new("track-unknown-before"));
    let unknown = format!("{unknown} {}", short(first));
    out.line(&Line::new().add(unknown, Label::Faint))
}

/// Adds tracked text to a line. Where `only` names voices, what others did is not marked with colour.
pub fn add(line: &mut Line, spans: &[Span], history: &History, only: &[Voice], paint: Paint) {
    let by = |change: Option<ChangeIx>| change.and_then(|at| voice(history, at));
    let mut runs: Vec<(Mark, String)> = Vec::new();
    for span in spans {
        let mark = match span.kind {
            SpanKind::Kept => Mark::default(),
            SpanKind::Inserted => Mark {
                inserted: Some(by(span.inserted)),
                deleted: None,
                moved: span.moved.is_some(),
            },
            SpanKind::Deleted => Mark {
                inserted: None,
                deleted: Some(by(span.shown_by())),
                moved: span.moved.is_some(),
            },
            SpanKind::Passing => Mark {
                inserted: Some(by(span.inserted)),
                deleted: Some(by(span.deleted)),
                moved: false,
            },
        };
        match runs.last_mut() {
            Some((last, text)) if *last == mark => text.push_str(&span.text),
            _ => runs.push((mark, span.text.clone())),
        }
    }
    for (mark, text) in &runs {
        run(line, *mark, text, only, paint);
    }
}

/// Adds words that would take the place of others, both under a voice.
pub fn replacement(line: &mut Line, by: Option<Voice>, (old, new): (&str, &str), paint: Paint) {
    let struck = Mark {
        deleted: Some(by),
        ..Mark::default()
    };
    let put = Mark {
        inserted: Some(by),
        ..Mark::default()
    };
    for (mark, text) in [(struck, old), (put, new)] {
        if !text.is_empty() {
            run(line, mark, text, &[], paint);
        }
    }
}

/// For whom a change was made, if anybody knows.
pub fn voice(history: &History, at: ChangeIx) -> Option<Voice> {
    let attribution = history.change(at)?.hand()?;
    Some(attribution.voice)
}

/// The letter of a voice, or of nobody known.
pub fn letter(voice: Option<Voice>) -> char {
    voice.map_or('?', Voice::letter)
}

fn run(line: &mut Line, mark: Mark, text: &str, only: &[Voice], paint: Paint) {
    let arrow = if mark.moved { "→" } else { "" };
    let (open, close, label) = match (mark.inserted, mark.deleted) {
        (None, None) => return line.push(text, Label::Plain),
        (Some(who), None) => (
            format!("{{+{arrow}{}:", letter(who)),
            "+}",
            Label::Inserted(who),
        ),
        (None, Some(who)) => (
            format!("[-{}{arrow}:", letter(who)),
            "-]",
            Label::Deleted(who),
        ),
        (Some(by), Some(who)) => (
            format!("{{+{}:[-{}:", letter(by), letter(who)),
            "-]+}",
            Label::Passing(by, who),
        ),
    };
    if paint == Paint::Marks {
        line.push(&format!("{open}{text}{close}"), Label::Plain);
        return;
    }
    let voices = [mark.inserted, mark.deleted].into_iter().flatten();
    let wanted = only.is_empty() || voices.clone().flatten().any(|who| only.contains(&who));
    let letters = voices.map(|who| (letter(who), if wanted { who } else { None }));
    for (letter, who) in letters {
        let shape = match (mark.moved, mark.inserted) {
            (false, _) => letter.to_string(),
            (true, Some(_)) => format!("→{letter}"),
            (true, None) => format!("{letter}→"),
        };
        line.push(&shape, Label::Of(who));
    }
    line.push(text, if wanted { label } else { faded(label) });
}

/// Still underlined or struck, but in nobody's colour.
fn faded(label: Label) -> Label {
    match label {
        Label::Inserted(_) => Label::Inserted(None),
        Label::Deleted(_) => Label::Deleted(None),
        Label::Passing(..) => Label::Passing(None, None),
        other => other,
    }
}

/// As much of an id as people quote.
pub fn short(id: CommitId) -> String {
    let mut id = id.to_string();
    id.truncate(8);
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(mark: Mark, paint: Paint, only: &[Voice]) -> String {
        let mut line = Line::new();
        run(&mut line, mark, "fund", only, paint);
        line.set(paint, None)
    }

    const WORKERS: Option<Voice> = Some(Voice::Workers);
    const EMPLOYERS: Option<Voice> = Some(Voice::Employers);

    #[test]
    fn a_pipe_gets_characters() {
        let mark = |inserted, deleted| Mark {
            inserted,
            deleted,
            moved: false,
        };
        let to_pipe = |mark| set(mark, Paint::Marks, &[]);
        assert_eq!(to_pipe(mark(None, None)), "fund\n");
        assert_eq!(to_pipe(mark(Some(WORKERS), None)), "{+W:fund+}\n");
        assert_eq!(to_pipe(mark(None, Some(None))), "[-?:fund-]\n");
        assert_eq!(
            to_pipe(mark(Some(WORKERS), Some(EMPLOYERS))),
            "{+W:[-E:fund-]+}\n"
        );
        let moved = |inserted, deleted| Mark {
            moved: true,
            ..mark(inserted, deleted)
        };
        assert_eq!(to_pipe(moved(Some(WORKERS), None)), "{+→W:fund+}\n");
        assert_eq!(to_pipe(moved(None, Some(EMPLOYERS))), "[-E→:fund-]\n");
    }

    #[test]
    fn a_terminal_gets_letter_colour_and_line() {
        let mark = Mark {
            inserted: Some(WORKERS),
            ..Mark::default()
        };
        assert_eq!(
            set(mark, Paint::Colour, &[]),
            "\x1b[1;38;5;166mW\x1b[0m\x1b[4;38;5;166mfund\x1b[0m\n"
        );
        assert_eq!(
            set(mark, Paint::Colour, &[Voice::Employers]),
            "W\x1b[4mfund\x1b[0m\n"
        );
    }
}
