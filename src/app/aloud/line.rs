//! What a line of input means, where keys come as lines: from a script, or from a terminal that sends nothing else.
//!
//! Where nothing is being typed, a line is keys by their names, or the name of a command. Where a text is being typed, a
//! line is text; what begins with a dot is none: `.` alone records it, `.Esc` presses a key, `.2` is about its second
//! paragraph, `./old/new/` changes words of it, and two dots begin a text with one. Where an answer, an entry of a
//! list or a field is typed, what names a key is the key.

use crate::app::fields::Value;
use crate::app::key::{Chord, Key, chord};
use crate::app::model::form::Form;
use crate::app::model::layer::Layer;
use crate::app::model::msg::{Input, Intent, Msg};
use crate::app::model::state::State;
use crate::app::{commands, say};
use crate::i18n::Message;

/// What is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Typed {
    /// A line, which Enter takes.
    Line,
    /// A cell of a table, which Enter takes.
    Cell,
    /// Paragraphs, as they are now.
    Prose(String),
}

/// What follows from a line, or why nothing does.
///
/// # Errors
///
/// A sentence that says what the line could have been.
pub fn meaning(state: &State, line: &str) -> Result<Vec<Msg>, Message> {
    let line = line.trim_end_matches(['\r', '\n']);
    let Some(typed) = typed(state) else {
        return keys(state, line);
    };
    let key = match typed {
        Typed::Line | Typed::Cell => key_by_name(state, line),
        Typed::Prose(_) => None,
    };
    if let Some(key) = key {
        return Ok(vec![pressed(key)]);
    }
    match line.strip_prefix('.') {
        Some(rest) if !rest.starts_with('.') => dotted(state, &typed, rest),
        Some(text) => Ok(text_of(&typed, text)),
        None => by_number(state, line).map_or_else(|| Ok(text_of(&typed, line)), Ok),
    }
}

fn typed(state: &State) -> Option<Typed> {
    match state.layers.last() {
        Some(Layer::Search(_) | Layer::Palette(_) | Layer::Jump(_) | Layer::Ask(_)) => {
            Some(Typed::Line)
        }
        Some(Layer::Prompt(prompt)) => prompt.confirm().is_none().then_some(Typed::Line),
        Some(Layer::Choose(choose)) => choose.is_typed().then_some(Typed::Line),
        Some(Layer::Form(form)) => match form.as_ref() {
            Form::Fields(fields) if fields.table().is_some() => Some(Typed::Cell),
            Form::Fields(fields) => match &fields.entries.get(fields.selected)?.value {
                Value::Line(_) => Some(Typed::Line),
                Value::Prose(buffer) => Some(Typed::Prose(buffer.text().to_owned())),
                Value::One(..) | Value::Many(..) | Value::Rows(_) => None,
            },
            Form::Moving(_) => None,
        },
        Some(_) => None,
        None => {
            let editing = state.workspace.as_ref()?.editing.as_ref();
            let editing = editing.filter(|_| state.place() == crate::app::focus::Focus::Editing);
            editing.map(|editing| Typed::Prose(editing.buffer.text().to_owned()))
        }
    }
}

/// Whoever answers, chooses or fills in line by line goes about by keys all the same: a line that names one, as they are
/// written, is the key, and not the name of a session or the reason of an amendment.
fn key_by_name(state: &State, line: &str) -> Option<Chord> {
    let name = line.trim();
    let is_name = name.chars().count() > 1 && name.starts_with(char::is_uppercase);
    let key = chord(name).filter(|_| is_name)?;
    let goes = match key.key {
        Key::Up | Key::Down | Key::PageUp | Key::PageDown | Key::Esc | Key::Tab | Key::BackTab => {
            true
        }
        _ => key.ctrl || key.alt,
    };
    match state.layers.last()? {
        Layer::Form(_) => Some(key),
        Layer::Choose(_) if key == Chord::char(' ') => Some(key),
        // Names of the others may be what is asked for.
        _ => goes.then_some(key),
    }
}

fn pressed(chord: impl Into<Chord>) -> Msg {
    Msg::Input(Input::Key(chord.into()))
}

/// Keys by their names, the number of an answer, or the name of a command.
fn keys(state: &State, line: &str) -> Result<Vec<Msg>, Message> {
    let line = line.trim();
    if line.is_empty() {
        return Ok(vec![pressed(Key::Enter)]);
    }
    if let Some(chosen) = by_number(state, line) {
        return Ok(chosen);
    }
    // A key is a key where a dot stands before it as well: whoever writes one need not know what is being typed.
    let names = match line.strip_prefix('.') {
        Some(names) if !names.is_empty() => names,
        _ => line,
    };
    let words: Option<Vec<Chord>> = names.split_whitespace().map(chord).collect();
    if let Some(chords) = words {
        return Ok(chords.into_iter().map(pressed).collect());
    }
    let called = |name: &'static str| say(state.language, &Message::new(name)).to_lowercase();
    let wanted = line.to_lowercase();
    let mut commands = commands::all().filter(|command| command.is_available(state));
    let named = commands.find(|command| command.id == line || called(command.name) == wanted);
    let named = named.ok_or_else(|| unknown(state, line))?;
    Ok(vec![Intent::Run(named.id).into()])
}

/// A number of more than one digit chooses an answer as well: in a line it ends where the line does.
fn by_number(state: &State, line: &str) -> Option<Vec<Msg>> {
    let number = line.trim().parse().ok()?;
    let chords = super::choosing(state, number)?;
    Some(chords.into_iter().map(pressed).collect())
}

/// A key, or something to be done with the paragraphs.
fn dotted(state: &State, typed: &Typed, rest: &str) -> Result<Vec<Msg>, Message> {
    let Typed::Prose(text) = typed else {
        return match rest {
            "" => Ok(vec![pressed(records(state))]),
            key => key_named(state, key),
        };
    };
    if rest.is_empty() {
        return Ok(vec![pressed(records(state))]);
    }
    if let Some(words) = rest.strip_prefix('/') {
        return replaced_words(text, words).map(|text| put(&text));
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (number, with) = rest.split_at_checked(digits).unwrap_or(("", rest));
    match number.parse() {
        Ok(number) => replaced(text, number, with).map(|text| put(&text)),
        Err(_) => key_named(state, rest),
    }
}

fn key_named(state: &State, word: &str) -> Result<Vec<Msg>, Message> {
    let chord = chord(word.trim()).ok_or_else(|| unknown(state, word))?;
    Ok(vec![pressed(chord)])
}

fn unknown(state: &State, line: &str) -> Message {
    Message::new("plain-unknown")
        .with("line", line)
        .with("keys", state.keys.quoted("say-keys"))
}

/// The key that records what is typed.
fn records(state: &State) -> Chord {
    let save = state.keys.first("edit-save");
    save.unwrap_or(Chord::ctrl('s'))
}

/// A line of text: it takes the place of what stood in a line, and comes after what stands in paragraphs.
fn text_of(typed: &Typed, line: &str) -> Vec<Msg> {
    match typed {
        Typed::Line if line.is_empty() => vec![pressed(Key::Enter)],
        Typed::Line => vec![
            pressed(Key::End),
            pressed(Chord::ctrl('u')),
            Msg::Input(Input::Paste(line.to_owned())),
            pressed(Key::Enter),
        ],
        Typed::Cell => {
            let letters = line.chars().map(|letter| pressed(Chord::char(letter)));
            letters.chain([pressed(Key::Enter)]).collect()
        }
        Typed::Prose(text) => {
            let between = match text.is_empty() || text.ends_with('\n') {
                true => "",
                false => "\n",
            };
            let end = Chord {
                ctrl: true,
                ..Chord::of(Key::End)
            };
            vec![
                pressed(end),
                Msg::Input(Input::Paste(format!("{between}{line}"))),
            ]
        }
    }
}

/// Another text in the place of the whole.
fn put(text: &str) -> Vec<Msg> {
    let far = |key| Chord {
        ctrl: true,
        ..Chord::of(key)
    };
    let select = Chord {
        shift: true,
        ..far(Key::End)
    };
    let with = match text.is_empty() {
        true => pressed(Key::Delete),
        false => Msg::Input(Input::Paste(text.to_owned())),
    };
    vec![pressed(far(Key::Home)), pressed(select), with]
}

/// The text with another paragraph in the place of this one, counted from 1; without it where there is none.
fn replaced(text: &str, number: usize, with: &str) -> Result<String, Message> {
    let mut at = 0;
    let mut replaced = false;
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n') {
        at += usize::from(!line.trim().is_empty());
        match at == number && !replaced && !line.trim().is_empty() {
            true => {
                replaced = true;
                if !with.trim().is_empty() {
                    lines.push(with.trim());
                }
            }
            false => lines.push(line),
        }
    }
    match replaced {
        true => Ok(lines.join("\n")),
        false => Err(Message::new("plain-no-paragraph").with("count", at)),
    }
}

/// The text with other words in the place of these: `old/new/`. They must stand in it once.
fn replaced_words(text: &str, words: &str) -> Result<String, Message> {
    let Some((old, new)) = words.split_once('/').filter(|(old, _)| !old.is_empty()) else {
        return Err(Message::new("plain-replace-how"));
    };
    let new = new.strip_suffix('/').unwrap_or(new);
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        0 => Err(Message::new("plain-replace-none").with("text", old)),
        count => Err(Message::new("plain-replace-several")
            .with("text", old)
            .with("count", count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_replaced_or_taken_out_by_its_number() {
        let text = "One.\n\nTwo.\n\nThree.";
        assert_eq!(
            replaced(text, 2, " Both.").unwrap(),
            "One.\n\nBoth.\n\nThree."
        );
        assert_eq!(replaced(text, 3, "").unwrap(), "One.\n\nTwo.\n");
        let none = replaced(text, 4, "More.").unwrap_err();
        assert!(none.to_string().contains('3'), "{none}");
        assert!(replaced(text, 0, "Zero.").is_err());
    }

    #[test]
    fn words_are_replaced_where_it_is_clear_which() {
        let text = "the rate is set by decree by the State";
        let new = replaced_words(text, "by decree/by agreement/").unwrap();
        assert_eq!(new, "the rate is set by agreement by the State");
        assert_eq!(
            replaced_words(text, "the State/").unwrap(),
            "the rate is set by decree by "
        );
        for (words, id) in [
            ("by/of/", "plain-replace-several"),
            ("law/rule/", "plain-replace-none"),
            ("/x/", "plain-replace-how"),
        ] {
            assert_eq!(replaced_words(text, words).unwrap_err().id, id);
        }
    }
}
