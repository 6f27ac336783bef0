//! JSON that no plan can use to control a terminal: characters that are invisible or that control something
//! are written as `\u` escapes, so that the value stays exact and what is printed stays harmless.

use super::Failure;
use crate::shell::writer::Output;
use crate::text;
use crate::track::CommitId;
use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};
use std::io::{self, Write};

/// Writes one value, without a line's end.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut impl Write, value: &impl Serialize) -> serde_json::Result<()> {
    value.serialize(&mut Serializer::with_formatter(out, Harmless))
}

/// Writes all that a verb answers, in a line.
///
/// # Errors
/// When the output cannot be written.
pub fn answer(out: &mut Output, value: &impl Serialize) -> Result<(), Failure> {
    write(out.data(), value)?;
    Ok(out.data().write_all(b"\n")?)
}

/// The same of what was found at a revision, which every such answer begins with.
///
/// # Errors
/// As [`answer`].
pub fn answer_at(out: &mut Output, rev: CommitId, found: &impl Serialize) -> Result<(), Failure> {
    let rev = rev.to_string();
    answer(out, &Envelope { rev, found })
}

#[derive(Serialize)]
struct Envelope<T> {
    rev: String,
    #[serde(flatten)]
    found: T,
}

struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        if !fragment.is_ascii() || fragment.as_bytes().contains(&0x7f) {
            let mut start = 0;
            for (at, mark) in text::suspicious(fragment) {
                let harmless = fragment.get(start..at).unwrap_or_default();
                CompactFormatter.write_string_fragment(writer, harmless)?;
                for unit in mark.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
                start = at + mark.len_utf8();
            }
            rest = fragment.get(start..).unwrap_or_default();
        }
        CompactFormatter.write_string_fragment(writer, rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut out = Vec::new();
        write(&mut out, &text).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_controls_a_terminal_is_escaped_and_reads_back() {
        let text = "a\u{1b}[31m\u{9b}1m\u{202e}b\u{7f}\u{e0041}é\"\\\n";
        let json = written(text);
        assert!(
            !json
                .chars()
                .any(|c| c.is_control() || c == '\u{202e}' || c == '\u{e0041}'),
            "{json}"
        );
        assert!(json.contains('é'));
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn plain_text_is_written_as_it_is() {
        assert_eq!(written("sécurité sociale"), "\"sécurité sociale\"");
    }
}
