//! What a browser asks, read from whatever bytes came: only what this server answers is understood, everything else is refused
//! before anything is done with it.

use httparse::{EMPTY_HEADER, Status};

/// The most bytes that a request may have.
pub const LONGEST: usize = 8 << 10;

/// The most headers.
const HEADERS: usize = 64;

/// The longest path that means anything.
const PATH: usize = 512;

/// A request that can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked for, without what stands behind a question mark.
    pub path: String,
    /// Under which name this computer was asked; nothing where an old client does not say.
    pub host: Option<String>,
    /// Whether nothing but the head of the answer is wanted.
    pub head: bool,
    /// Whether the answer may come in pieces (HTTP/1.1).
    pub pieces: bool,
}

/// Why a request is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It makes no sense.
    Bad,
    /// It would change something.
    Method,
    /// It is too long.
    Long,
}

/// Whether a request has come to its end.
pub fn is_whole(bytes: &[u8]) -> bool {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    // What stands before the first line and behind the last line feed is no empty line.
    lines.next_back();
    let mut begun = false;
    lines.any(|line| {
        let empty = matches!(line, [] | [b'\r']);
        begun |= !empty;
        empty && begun
    })
}

/// Reads a request that has come to its end.
///
/// # Errors
///
/// Why it is not answered.
pub fn read(bytes: &[u8]) -> Result<Request, Refused> {
    if bytes.len() > LONGEST {
        return Err(Refused::Long);
    }
    let mut headers = [EMPTY_HEADER; HEADERS];
    let mut asked = httparse::Request::new(&mut headers);
    match asked.parse(bytes) {
        Ok(Status::Complete(_)) => {}
        Err(httparse::Error::TooManyHeaders) => return Err(Refused::Long),
        Ok(Status::Partial) | Err(_) => return Err(Refused::Bad),
    }
    let head = match asked.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Err(Refused::Method),
    };
    let pieces = asked.version == Some(1);
    let mut hosts = Vec::new();
    for header in asked.headers.iter() {
        let is = |name: &str| header.name.eq_ignore_ascii_case(name);
        if is("host") {
            let host = std::str::from_utf8(header.value).map_err(|_| Refused::Bad)?;
            let host = host.trim();
            // A tab is allowed within a value, but stands in no name.
            if host.chars().any(char::is_control) {
                return Err(Refused::Bad);
            }
            hosts.push(host.to_ascii_lowercase());
        }
        // Nothing that is answered has a body; one that came would be taken for the next request.
        if is("transfer-encoding") || is("content-length") && header.value.trim_ascii() != b"0" {
            return Err(Refused::Bad);
        }
    }
    if hosts.len() > 1 || pieces && hosts.is_empty() {
        return Err(Refused::Bad);
    }
    Ok(Request {
        path: path(asked.path.unwrap_or_default())?,
        host: hosts.pop(),
        head,
        pieces,
    })
}

/// The path of what is asked for.
fn path(target: &str) -> Result<String, Refused> {
    // A proxy names the whole address.
    let target = match target.split_once("://") {
        Some(("http", rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"),
        _ => target,
    };
    let path = target.split(['?', '#']).next().unwrap_or_default();
    // A sign beyond ASCII can be one that steers a terminal as well.
    let is_path = path.starts_with('/') && !path.chars().any(char::is_control);
    match is_path && path.len() <= PATH {
        true => Ok(path.to_owned()),
        false => Err(Refused::Bad),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::{mutated, mutations};
    use proptest::prelude::*;

    fn asked(text: &str) -> Result<Request, Refused> {
        read(text.as_bytes())
    }

    #[test]
    fn what_a_browser_asks_is_understood() {
        let request = asked(
            "GET /abc/plan?x=1 HTTP/1.1\r\nHost: LOCALHOST:8080\r\nAccept: text/html\r\n\r\n",
        );
        assert_eq!(
            request,
            Ok(Request {
                path: "/abc/plan".to_owned(),
                host: Some("localhost:8080".to_owned()),
                head: false,
                pieces: true,
            })
        );
        let old = asked("HEAD http://a.example/x/ HTTP/1.0\r\n\r\n").unwrap();
        assert_eq!((old.path.as_str(), old.host), ("/x/", None));
        assert!(old.head && !old.pieces);
    }

    #[test]
    fn what_would_change_something_or_makes_no_sense_is_refused() {
        let host = "Host: a\r\n";
        for (text, why) in [
            (format!("POST / HTTP/1.1\r\n{host}\r\n"), Refused::Method),
            (format!("DELETE / HTTP/1.1\r\n{host}\r\n"), Refused::Method),
            (format!("get / HTTP/1.1\r\n{host}\r\n"), Refused::Method),
            ("GET / HTTP/1.1\r\n\r\n".to_owned(), Refused::Bad),
            (format!("GET / HTTP/1.1\r\n{host}{host}\r\n"), Refused::Bad),
            (format!("GET x HTTP/1.1\r\n{host}\r\n"), Refused::Bad),
            (format!("GET / HTTP/2.0\r\n{host}\r\n"), Refused::Bad),
            (
                format!("GET / HTTP/1.1\r\n{host} folded: a\r\n\r\n"),
                Refused::Bad,
            ),
            (
                format!("GET / HTTP/1.1\r\n{host}Content-Length: 5\r\n\r\nhello"),
                Refused::Bad,
            ),
            (
                format!("GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n"),
                Refused::Bad,
            ),
            (
                format!("GET /{} HTTP/1.1\r\n{host}\r\n", "a".repeat(600)),
                Refused::Bad,
            ),
            (
                format!("GET / HTTP/1.1\r\n{host}{}\r\n", "A: b\r\n".repeat(100)),
                Refused::Long,
            ),
            (
                format!("GET / HTTP/1.1\r\n{host}A: {}\r\n\r\n", "b".repeat(9000)),
                Refused::Long,
            ),
            ("\u{16}\u{3}\u{1}".to_owned(), Refused::Bad),
            (String::new(), Refused::Bad),
        ] {
            assert_eq!(asked(&text), Err(why), "{text:?}");
        }
    }

    #[test]
    fn a_request_ends_with_an_empty_line() {
        for whole in [
            "GET / HTTP/1.1\r\nA: b\r\n\r\n",
            "GET /\n\n",
            "\r\nGET /\r\n\r\n",
        ] {
            assert!(is_whole(whole.as_bytes()), "{whole:?}");
        }
        for part in [
            "",
            "\r\n",
            "GET / HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\nA: b\r\n\r",
        ] {
            assert!(!is_whole(part.as_bytes()), "{part:?}");
        }
    }

    #[test]
    fn a_name_with_a_tab_in_it_is_none() {
        let asked = asked("GET / HTTP/1.1\r\nHost: local\thost\r\n\r\n");
        assert_eq!(asked, Err(Refused::Bad));
    }

    #[test]
    fn a_path_with_a_control_in_it_is_none() {
        let asked = asked("GET /a\u{85}b HTTP/1.1\r\nHost: a\r\n\r\n");
        assert_eq!(asked, Err(Refused::Bad));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            is_whole(&bytes);
            let _ = read(&bytes);
        }

        #[test]
        fn a_damaged_request_is_answered_as_what_it_says_or_refused(with in mutations()) {
            let whole = b"GET /abc/plan?x=1 HTTP/1.1\r\nHost: localhost:8080\r\nAccept: text/html\r\n\r\n";
            let bytes = mutated(whole, &with);
            is_whole(&bytes);
            if let Ok(request) = read(&bytes) {
                prop_assert!(bytes.len() <= LONGEST && request.path.len() <= PATH);
                prop_assert!(request.path.starts_with('/'));
                let host = request.host.unwrap_or_default();
                prop_assert!(!host.chars().chain(request.path.chars()).any(char::is_control));
            }
        }

        #[test]
        fn what_is_nearly_a_request_is_answered_or_refused(
            method in "GET|HEAD|POST|G\u{0}T|",
            target in "[ -~]{0,40}",
            rest in "[ -~\r\n\t\u{80}]{0,120}",
        ) {
            let text = format!("{method} {target} HTTP/1.1\r\nHost: a\r\n{rest}\r\n\r\n");
            if let Ok(request) = asked(&text) {
                prop_assert!(request.path.starts_with('/'));
                prop_assert!(!request.path.contains(['?', '#', ' ', '\r', '\n']));
                prop_assert_ne!(method, "POST");
            }
        }
    }
}
