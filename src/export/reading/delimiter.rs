//! What stands between the cells of a table: the sign that gives all of its first records one width.

use super::answers::Delimiter;
use super::split::{Splitter, Unclosed, line_at};
use crate::export::{Halt, Question, Refusal};
use strum::IntoEnumIterator;

/// So many records say which it is.
const FIRST: usize = 20;

/// What stands between the cells of a text, and the byte at which its records begin.
///
/// # Errors
/// Where several signs would do, or none.
pub fn find(text: &str, given: Option<Delimiter>) -> Result<(Delimiter, usize), Halt> {
    let (said, start) = match announced(text) {
        Some((sign, start)) => (Delimiter::of(sign), start),
        None => (None, 0),
    };
    if let Some(known) = given.or(said) {
        return Ok((known, start));
    }
    let mut open = None;
    let mut measures = Vec::new();
    for delimiter in Delimiter::iter() {
        match Measured::of(text, start, delimiter) {
            Ok(measured) => measures.push((delimiter, measured)),
            Err(unclosed) => open = open.or(Some(unclosed)),
        }
    }
    if let (Some(Unclosed(at)), true) = (open, measures.is_empty()) {
        let line = line_at(text, at);
        return Err(Refusal::Unclosed { line }.into());
    }
    chosen(&measures).map(|delimiter| (delimiter, start))
}

/// The sign that a first line `sep=;` names, and where the next line begins.
fn announced(text: &str) -> Option<(&str, usize)> {
    let line = text.split(['\n', '\r']).next()?;
    let bare = line.strip_prefix('"').unwrap_or(line);
    let sign = bare.get(..4).filter(|it| it.eq_ignore_ascii_case("sep="));
    let sign = sign.and(bare.get(4..))?;
    Some((sign.strip_suffix('"').unwrap_or(sign), line.len()))
}

/// What the first records look like with a sign.
struct Measured {
    /// How many cells each has, if all have as many.
    width: Option<usize>,
    /// Whether any has more than one.
    divides: bool,
    /// Whether no quotation mark stands where it makes no sense.
    clean: bool,
}

impl Measured {
    fn of(text: &str, start: usize, delimiter: Delimiter) -> Result<Measured, Unclosed> {
        let mut splitter = Splitter::new(text, start, delimiter.sign());
        let mut widths = Vec::new();
        let mut cells = Vec::new();
        while widths.len() < FIRST && splitter.next(&mut cells)?.is_some() {
            widths.push(cells.len());
            cells.clear();
        }
        let first = widths.first().copied().unwrap_or(1);
        Ok(Measured {
            width: Some(first).filter(|_| widths.iter().all(|width| *width == first)),
            divides: widths.iter().any(|width| *width > 1),
            clean: splitter.clean,
        })
    }
}

fn chosen(found: &[(Delimiter, Measured)]) -> Result<Delimiter, Halt> {
    let even = |it: &&(Delimiter, Measured)| it.1.width.is_some_and(|width| width > 1);
    let even: Vec<_> = found.iter().filter(even).collect();
    // Where one sign leaves quotation marks amid words and another does not, the other is meant.
    let clean: Vec<_> = even.iter().filter(|(_, it)| it.clean).collect();
    let proposals = match (even.as_slice(), clean.as_slice()) {
        ([(only, _)], _) | (_, [(only, _)]) => return Ok(*only),
        ([], _) => {
            let divide = found.iter().filter(|(_, it)| it.divides);
            let divide: Vec<Delimiter> = divide.map(|(sign, _)| *sign).collect();
            match divide.as_slice() {
                // A table of one column needs none.
                [] => return Ok(Delimiter::Comma),
                // Where no other sign divides anything, rows of another width are just that.
                [only] => return Ok(*only),
                _ => divide,
            }
        }
        (several, _) => several.iter().map(|(sign, _)| *sign).collect(),
    };
    Err(Question::Delimiter { proposals }.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Delimiter {
        find(text, None).unwrap().0
    }

    #[test]
    fn the_sign_that_gives_one_width_is_it() {
        use Delimiter::{Bar, Comma, Semicolon, Tab};
        for (text, delimiter) in [
            ("a;b\n1,5;2\n", Semicolon),
            ("a,b\n1.5,2\n", Comma),
            ("a\tb\n1,5\t2,5\n", Tab),
            ("a|b\nx;y|z\n", Bar),
            ("name\nYeelen\n", Comma),
            ("", Comma),
            ("a;b\n1;2\n3\n", Semicolon),
            // A semicolon between quotation marks is none.
            ("a,b\n\"x;y\",z\n", Comma),
            ("a,\"b;c\"\nx,\"y;z\"\n", Comma),
            ("sep=|\na;b\nc;d\n", Bar),
            ("\"SEP=;\"\r\na,b\nc,d\n", Semicolon),
            ("sep=\t\r\na,b\n", Tab),
        ] {
            assert_eq!(found(text), delimiter, "{text:?}");
        }
        let (delimiter, start) = find("sep=;\r\na,b\n", Some(Comma)).unwrap();
        assert_eq!((delimiter, start), (Comma, 5));
    }

    #[test]
    fn only_the_first_records_say_it() {
        let mut text = "a;b\n1,5;2,5\n".to_owned() + &"1;2\n".repeat(18);
        assert_eq!(found(&text), Delimiter::Semicolon);
        text.push_str("a;b;c\n");
        assert_eq!(found(&text), Delimiter::Semicolon);
    }

    #[test]
    fn a_tie_is_asked_and_so_is_none() {
        use Delimiter::{Comma, Semicolon};
        let asked = |text: &str| match find(text, None) {
            Err(Halt::Ask(Question::Delimiter { proposals })) => proposals,
            other => panic!("{other:?}"),
        };
        assert_eq!(asked("a;b,c\n1;2,3\n"), [Semicolon, Comma]);
        assert_eq!(
            asked("A title, that is all\na;b\n1;2\n"),
            [Semicolon, Comma]
        );
        assert_eq!(find("a;b,c\n1;2,3\n", Some(Comma)).unwrap(), (Comma, 0));
        let open = find("a,b\n\"c,d\n", None).unwrap_err();
        assert_eq!(open, Refusal::Unclosed { line: 2 }.into());
    }

    #[test]
    fn a_sign_is_asked_for_by_itself_or_by_name() {
        for (text, delimiter) in [
            (";", Delimiter::Semicolon),
            ("semicolon", Delimiter::Semicolon),
            (",", Delimiter::Comma),
            ("\t", Delimiter::Tab),
            ("\\t", Delimiter::Tab),
            ("tab", Delimiter::Tab),
            ("|", Delimiter::Bar),
        ] {
            assert_eq!(Delimiter::of(text), Some(delimiter));
            assert_eq!(Delimiter::of(delimiter.word()), Some(delimiter));
        }
        assert_eq!(Delimiter::of(":"), None);
        assert_eq!(Delimiter::of(""), None);
    }
}
