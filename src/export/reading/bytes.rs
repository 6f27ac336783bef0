//! What letters a table's bytes are.
//!
//! A byte order mark says it, and text that is valid UTF-8 is hardly ever anything else. Every other encoding of the world's
//! spreadsheets can be read as any other without an error, only with other letters: so it is asked.

use super::answers::Encoded;
use super::split::line_at;
use crate::export::{Halt, Question, Refusal};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The most bytes a table may have.
pub const LIMIT: usize = 16 << 20;

/// The text of a table.
///
/// # Errors
/// Where it is no text, too long, or in an encoding that only people can tell.
pub fn decode(bytes: &[u8], given: Option<Encoded>) -> Result<String, Halt> {
    if bytes.len() > LIMIT {
        return Err(Refusal::TooLong.into());
    }
    if is_workbook(bytes) {
        return Err(Refusal::Workbook.into());
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decoded(bytes.get(mark..).unwrap_or_default(), encoding);
    }
    match (given, std::str::from_utf8(bytes)) {
        (Some(Encoded(encoding)), _) => decoded(bytes, encoding),
        (None, Ok(text)) if !text.contains('\0') => Ok(text.to_owned()),
        (None, _) if looks_wide(bytes) => Err(wide(bytes).into()),
        // A zero by itself is in no text.
        (None, Ok(_)) => decoded(bytes, UTF_8),
        (None, Err(error)) => Err(narrow(bytes, error.valid_up_to()).into()),
    }
}

fn decoded(bytes: &[u8], encoding: &'static Encoding) -> Result<String, Halt> {
    let (text, wrong) = encoding.decode_without_bom_handling(bytes);
    let at = match text.find('\0') {
        None if !wrong => return Ok(text.into_owned()),
        None => text.find('\u{fffd}').unwrap_or(0),
        Some(at) => at,
    };
    Err(Refusal::Garbled {
        encoding: Encoded(encoding).name(),
        line: line_at(&text, at),
    }
    .into())
}

/// XLSX and ODS are ZIP archives; XLS is a file of OLE.
fn is_workbook(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];
    marks.iter().any(|mark| bytes.starts_with(mark))
}

/// Whether there are as many zeros as two bytes a letter have, of which most need but one.
fn looks_wide(bytes: &[u8]) -> bool {
    bytes.iter().filter(|byte| **byte == 0).count() > bytes.len() / 8
}

/// Zeros between the letters are how two bytes a letter look.
fn wide(bytes: &[u8]) -> Question {
    let zeros = |from: usize| {
        let bytes = bytes.iter().skip(from).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let encoding = if zeros(0) > zeros(1) {
        UTF_16BE
    } else {
        UTF_16LE
    };
    Question::Encoding {
        proposal: Encoded(encoding),
        line: 1,
        sample: sample(bytes, 0, encoding),
    }
}

fn narrow(bytes: &[u8], odd: usize) -> Question {
    let before = bytes.get(..odd).unwrap_or_default();
    let (text, _) = UTF_8.decode_without_bom_handling(before);
    Question::Encoding {
        proposal: Encoded(WINDOWS_1252),
        line: line_at(&text, text.len()),
        sample: sample(bytes, odd, WINDOWS_1252),
    }
}

/// What the line of a byte would read as: so can people tell whether it is right.
fn sample(bytes: &[u8], at: usize, encoding: &'static Encoding) -> String {
    const LONGEST: usize = 200;
    let end = |byte: &u8| *byte == b'\n' || *byte == b'\r';
    let (before, after) = bytes.split_at_checked(at).unwrap_or_default();
    let start = before.iter().rposition(end).map_or(0, |end| end + 1);
    let start = start.max(at.saturating_sub(LONGEST));
    let length = after.iter().position(end).unwrap_or(after.len());
    let line = bytes.get(start..at + length.min(LONGEST));
    let (text, _) = encoding.decode_without_bom_handling(line.unwrap_or_default());
    text.trim_matches('\0').trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn a_byte_order_mark_says_what_it_is() {
        let text = "Mutuelle de Ségou;383\n";
        let marked = |text: &str| format!("\u{feff}{text}");
        for bytes in [
            marked(text).into_bytes(),
            wide(&marked(text), u16::to_le_bytes),
            wide(&marked(text), u16::to_be_bytes),
            text.as_bytes().to_vec(),
        ] {
            assert_eq!(decode(&bytes, None).unwrap(), text);
            // The mark is believed before what was said.
            let given = Encoded::of(if bytes.starts_with(b"M") {
                "utf-8"
            } else {
                "latin1"
            });
            assert_eq!(decode(&bytes, given).unwrap(), text);
        }
        assert_eq!(decode(b"", None).unwrap(), "");
    }

    #[test]
    fn what_is_not_utf_8_is_asked() {
        let bytes = b"name;members\nMutuelle de S\xe9gou;383\n";
        let Err(Halt::Ask(Question::Encoding {
            proposal,
            line,
            sample,
        })) = decode(bytes, None)
        else {
            panic!("not asked");
        };
        assert_eq!((proposal.name().as_str(), line), ("windows-1252", 2));
        assert_eq!(sample, "Mutuelle de Ségou;383");
        assert!(decode(bytes, Some(proposal)).unwrap().contains("Ségou"));
        assert!(
            decode(bytes, Encoded::of("macintosh"))
                .unwrap()
                .contains("SÈgou")
        );
    }

    #[test]
    fn two_bytes_a_letter_without_a_mark_are_asked() {
        for (order, name) in [
            (u16::to_le_bytes as fn(u16) -> [u8; 2], "utf-16le"),
            (u16::to_be_bytes, "utf-16be"),
        ] {
            let bytes = wide("nom;é\n", order);
            let Err(Halt::Ask(Question::Encoding { proposal, .. })) = decode(&bytes, None) else {
                panic!("not asked");
            };
            assert_eq!(proposal.name(), name);
            assert_eq!(decode(&bytes, Some(proposal)).unwrap(), "nom;é\n");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let refused = |bytes: &[u8], name: &str| match decode(bytes, Encoded::of(name)) {
            Err(Halt::Refuse(refusal)) => refusal,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(b"PK\x03\x04xl/", ""), Refusal::Workbook);
        let old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
        assert_eq!(refused(old, "latin1"), Refusal::Workbook);
        let garbled = |encoding: &str, line| Refusal::Garbled {
            encoding: encoding.to_owned(),
            line,
        };
        assert_eq!(refused(b"a\nb\xe9c\n", "utf-8"), garbled("utf-8", 2));
        assert_eq!(refused(b"\xef\xbb\xbfa\nb\nc\xff", ""), garbled("utf-8", 3));
        assert_eq!(refused(b"a\0b", "latin1"), garbled("windows-1252", 1));
        let one = b"name,members\nYeelen,383\nKa\0yes,5\n";
        assert_eq!(refused(one, ""), garbled("utf-8", 3));
        let long = vec![b'a'; LIMIT + 1];
        assert_eq!(refused(&long, ""), Refusal::TooLong);
        assert!(decode(&long[1..], None).is_ok());
        assert_eq!(Encoded::of("no such thing"), None);
        assert_eq!(Encoded::of("iso-2022-kr"), None);
    }
}
