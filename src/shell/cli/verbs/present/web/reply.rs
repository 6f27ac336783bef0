//! Answers, and how they are sent: each head says what a browser may do with the page, and nobody is waited for who does not
//! read.

use crate::export::site::wall::allowed;
use std::io::{self, Write};
use std::net::TcpStream;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// How long somebody may take to read an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// An answer.
pub struct Reply {
    status: &'static str,
    kind: &'static str,
    more: &'static str,
    keeps: Keeps,
    body: Vec<u8>,
}

/// Whether a browser keeps an answer, and what else may hold it as a part of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeps {
    /// No, and nothing.
    Nothing,
    /// Pages that only wait are needed where nothing answers.
    Waiting,
    /// A page that stands in one of these.
    Within,
}

/// What is wrong, in the words of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It makes no sense.
    Bad,
    /// There is no such page, or not for this key.
    Missing,
    /// Only reading is possible.
    Method,
    /// It came too slowly.
    Slow,
    /// It is too long.
    Long,
    /// It is asked under a name that is not this computer's.
    Misdirected,
    /// Too many are reading.
    Full,
}

/// What pages may load and do.
static POLICY: LazyLock<String> = LazyLock::new(allowed);

const PAGE: &str = "text/html; charset=utf-8";
const WORDS: &str = "text/plain; charset=utf-8";

impl Reply {
    /// A page.
    pub fn page(html: String) -> Reply {
        Reply {
            status: "200 OK",
            kind: PAGE,
            more: "",
            keeps: Keeps::Nothing,
            body: html.into_bytes(),
        }
    }

    /// A page that the browser keeps, so that it is there where nothing answers.
    pub fn kept(html: String) -> Reply {
        Reply {
            keeps: Keeps::Waiting,
            ..Reply::page(html)
        }
    }

    /// Nothing but what is wrong.
    pub fn fault(fault: Fault) -> Reply {
        let (status, more) = match fault {
            Fault::Bad => ("400 Bad Request", ""),
            Fault::Missing => ("404 Not Found", ""),
            Fault::Method => ("405 Method Not Allowed", "Allow: GET, HEAD\r\n"),
            Fault::Slow => ("408 Request Timeout", ""),
            Fault::Long => ("431 Request Header Fields Too Large", ""),
            Fault::Misdirected => ("421 Misdirected Request", ""),
            // Whoever follows the room tries again.
            Fault::Full => ("503 Service Unavailable", "Retry-After: 5\r\n"),
        };
        Reply {
            status,
            kind: WORDS,
            more,
            keeps: Keeps::Nothing,
            body: format!("{status}\n").into_bytes(),
        }
    }

    /// Where a page is that was asked for without the stroke at its end.
    pub fn moved(to: &str) -> Vec<u8> {
        let mut bytes = head("308 Permanent Redirect", WORDS, "", Keeps::Nothing);
        bytes.extend(format!("Location: {to}\r\nContent-Length: 0\r\n\r\n").bytes());
        bytes
    }

    /// The bytes of it, or of its head alone.
    pub fn bytes(self, head_only: bool) -> Vec<u8> {
        let mut bytes = head(self.status, self.kind, self.more, self.keeps);
        bytes.extend(format!("Content-Length: {}\r\n\r\n", self.body.len()).bytes());
        if !head_only {
            bytes.extend(self.body);
        }
        bytes
    }
}

/// The head of an answer that comes in pieces: of the page that follows the room, or of events.
pub fn streamed(events: bool, pieces: bool) -> Vec<u8> {
    let kind = match events {
        true => "text/event-stream; charset=utf-8",
        false => PAGE,
    };
    let mut bytes = head("200 OK", kind, "", Keeps::Within);
    bytes.extend_from_slice(match pieces {
        true => b"Transfer-Encoding: chunked\r\n\r\n",
        false => b"\r\n",
    });
    bytes
}

fn head(status: &str, kind: &str, more: &str, keeps: Keeps) -> Vec<u8> {
    let policy = POLICY.as_str();
    let (within, frames) = match keeps {
        Keeps::Within => ("'self'", "SAMEORIGIN"),
        Keeps::Nothing | Keeps::Waiting => ("'none'", "DENY"),
    };
    let cache = match keeps {
        Keeps::Waiting => "private, max-age=604800, immutable",
        Keeps::Nothing | Keeps::Within => "no-store",
    };
    format!(
        "HTTP/1.1 {status}\r\n\
         Content-Type: {kind}\r\n\
         Content-Security-Policy: {policy}; frame-ancestors {within}\r\n\
         Referrer-Policy: no-referrer\r\n\
         X-Content-Type-Options: nosniff\r\n\
         X-Frame-Options: {frames}\r\n\
         X-Robots-Tag: noindex\r\n\
         Cross-Origin-Resource-Policy: same-origin\r\n\
         Cross-Origin-Opener-Policy: same-origin\r\n\
         Cache-Control: {cache}\r\n\
         Connection: close\r\n\
         {more}"
    )
    .into_bytes()
}

/// A piece of an answer that comes in pieces.
pub fn piece(bytes: &[u8], pieces: bool) -> Vec<u8> {
    if !pieces {
        return bytes.to_vec();
    }
    let mut whole = format!("{:x}\r\n", bytes.len()).into_bytes();
    whole.extend_from_slice(bytes);
    whole.extend_from_slice(b"\r\n");
    whole
}

/// The end of such an answer.
pub fn end(pieces: bool) -> &'static [u8] {
    match pieces {
        true => b"0\r\n\r\n",
        false => b"",
    }
}

/// Sends bytes to somebody who reads them in time.
///
/// # Errors
///
/// Where nobody reads any more, or too slowly.
pub fn send(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    let until = Instant::now() + PATIENCE;
    let mut rest = bytes;
    while !rest.is_empty() {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_write_timeout(Some(left))?;
        match stream.write(rest) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(sent) => rest = rest.get(sent..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_says_what_may_be_done_with_it() {
        let all = [
            Reply::page("<p>".to_owned()).bytes(false),
            Reply::fault(Fault::Missing).bytes(true),
            Reply::moved("/x/"),
            Reply::fault(Fault::Full).bytes(false),
            streamed(true, true),
            streamed(false, false),
        ];
        for bytes in all {
            let text = String::from_utf8(bytes).unwrap();
            for needed in [
                "Content-Security-Policy: default-src 'none'; style-src 'sha256-",
                "Referrer-Policy: no-referrer",
                "Cache-Control: no-store",
                "X-Content-Type-Options: nosniff",
            ] {
                assert!(text.contains(needed), "{needed} in {text}");
            }
            assert!(!text.contains("Set-Cookie") && !text.contains("script-src"));
            assert!(text.contains("\r\n\r\n"));
        }
    }

    #[test]
    fn only_what_waits_is_kept_and_only_what_follows_stands_in_another_page() {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let page = text(Reply::page(String::new()).bytes(false));
        let kept = text(Reply::kept(String::new()).bytes(false));
        let line = text(streamed(false, true));
        assert!(kept.contains("max-age") && !kept.contains("no-store"));
        assert!(!page.contains("max-age") && !line.contains("max-age"));
        for whole in [&page, &kept] {
            assert!(whole.contains("frame-ancestors 'none'") && whole.contains("DENY"));
        }
        assert!(line.contains("frame-ancestors 'self'") && line.contains("SAMEORIGIN"));
    }

    #[test]
    fn a_piece_says_how_long_it_is() {
        assert_eq!(piece(b"hello", true), b"5\r\nhello\r\n");
        assert_eq!(piece(b"hello", false), b"hello");
        assert_eq!(end(true), b"0\r\n\r\n");
    }
}
