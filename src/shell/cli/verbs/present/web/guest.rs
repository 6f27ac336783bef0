//! One guest: what it asks is read within a few seconds, answered, and the line is closed. Only whoever follows the room stays.

use super::address::answers;
use super::notice::{Article, Next};
use super::reply::{self, Fault, Reply};
use super::request::{self, LONGEST, Refused, Request};
use super::{Host, Wanted};
use crate::export::site::wall::{ALL, CLAUSE, END, FRAME, LINE};
use crate::store::Seconds;
use serde::Serialize;
use std::io::{self, ErrorKind, Read};
use std::net::{Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a request may take to come.
const ASKING: Duration = Duration::from_secs(5);

/// How long it is listened to what a guest still says once it was answered.
const LEAVING: Duration = Duration::from_millis(500);

/// How often a line on which nothing happens is tried: whether anybody is still there. Both ends want to know: the style of
/// the page shows that nothing comes any more after three times as long.
const PULSE: Duration = Duration::from_secs(5);

/// What a line carries before it is begun anew, so that no browser keeps pages without end.
const ARTICLES: usize = 500;
const PIECES: usize = 5000;
const LONG: Duration = Duration::from_secs(4 * 60 * 60);

/// Where the events of the room are told to programs.
const EVENTS: &str = "events";

/// What a program is told.
#[derive(Serialize)]
struct Event<'a> {
    clause: Option<&'a str>,
    view: &'a str,
    rev: &'a str,
    timer: Option<Seconds>,
    html: &'a str,
}

/// Serves a guest until it leaves.
pub fn serve(host: &Host, mut stream: TcpStream) {
    let done = match ask(&mut stream) {
        Ok(Ok(request)) => answer(host, &mut stream, &request),
        Ok(Err(fault)) => reply::send(&mut stream, &Reply::fault(fault).bytes(false)),
        Err(_) => return,
    };
    if done.is_ok() {
        leave(&mut stream);
    }
}

/// What is asked; what is wrong with it where it cannot be answered.
fn ask(stream: &mut TcpStream) -> io::Result<Result<Request, Fault>> {
    let until = Instant::now() + ASKING;
    let mut bytes = Vec::new();
    let mut part = [0; 1024];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Err(Fault::Slow));
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut part) {
            Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(read) => bytes.extend_from_slice(part.get(..read).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                continue;
            }
            Err(error) => return Err(error),
        }
        if bytes.len() > LONGEST {
            return Ok(Err(Fault::Long));
        }
        if request::is_whole(&bytes) {
            return Ok(request::read(&bytes).map_err(|refused| match refused {
                Refused::Bad => Fault::Bad,
                Refused::Method => Fault::Method,
                Refused::Long => Fault::Long,
            }));
        }
    }
}

fn answer(host: &Host, stream: &mut TcpStream, request: &Request) -> io::Result<()> {
    if !answers(host.at, request.host.as_deref()) {
        let bytes = Reply::fault(Fault::Misdirected).bytes(request.head);
        return reply::send(stream, &bytes);
    }
    let Some(rest) = host.key.opens(&request.path) else {
        let bytes = Reply::fault(Fault::Missing).bytes(request.head);
        return reply::send(stream, &bytes);
    };
    let bytes = match rest {
        "" if !request.path.ends_with('/') => Reply::moved(&format!("{}/", request.path)),
        LINE | EVENTS => return follow(host, stream, request, rest == EVENTS),
        rest => page(host, rest).bytes(request.head),
    };
    reply::send(stream, &bytes)
}

/// A page that does not change while it is read. Those that wait hold nothing that is read, and the browser keeps them.
fn page(host: &Host, name: &str) -> Reply {
    let wanted = match (name, name.strip_prefix(CLAUSE)) {
        ("", _) => Some(Wanted::Entrance),
        (FRAME, _) => Some(Wanted::Frame),
        (ALL, _) => Some(Wanted::All),
        (_, Some(id)) => id.parse().ok().map(Wanted::Clause),
        _ => None,
    };
    let waits = matches!(name, "" | FRAME);
    let page = wanted.and_then(|wanted| host.ask(wanted));
    let page = page.map(if waits { Reply::kept } else { Reply::page });
    page.unwrap_or_else(|| Reply::fault(Fault::Missing))
}

/// Sends what the room is shown, and whatever it is shown next.
fn follow(host: &Host, stream: &mut TcpStream, request: &Request, events: bool) -> io::Result<()> {
    if request.head {
        return reply::send(stream, &reply::streamed(events, request.pieces));
    }
    let Some(_seat) = host.rows.enter() else {
        return reply::send(stream, &Reply::fault(Fault::Full).bytes(false));
    };
    reply::send(stream, &reply::streamed(events, request.pieces))?;
    let mut line = Line {
        stream,
        pieces: request.pieces,
        events,
        last: None,
    };
    let since = Instant::now();
    let (mut number, mut articles, mut pieces) = (0, 0, 0);
    while articles < ARTICLES && pieces < PIECES && since.elapsed() < LONG {
        pieces += 1;
        match host.notice.after(number, PULSE) {
            Next::Shown(next, article) => {
                articles += usize::from(line.article(next, article)?);
                number = next;
            }
            Next::Nothing => line.pulse()?,
            Next::Over => break,
        }
    }
    // What it stands in has the browser begin it anew.
    line.end()
}

/// The line to somebody who follows the room.
struct Line<'s> {
    stream: &'s mut TcpStream,
    pieces: bool,
    /// Whether it carries events and no page.
    events: bool,
    /// What it carried last.
    last: Option<Arc<Article>>,
}

impl Line<'_> {
    /// Whether it is another article, and not the same a second later.
    fn article(&mut self, number: u64, article: Arc<Article>) -> io::Result<bool> {
        let before = self.last.replace(Arc::clone(&article));
        let first = before.is_none();
        let later = before.is_some_and(|before| article.differs_in_time(&before));
        if self.events {
            if later {
                let data = serde_json::to_string(&article.timer)?;
                self.send(&format!("id: {number}\nevent: timer\ndata: {data}\n\n"))?;
                return Ok(false);
            }
            let event = Event {
                clause: article.clause.as_deref(),
                view: article.view,
                rev: &article.rev,
                timer: article.timer,
                html: &article.html,
            };
            // JSON has no line feed that is not escaped.
            let data = serde_json::to_string(&event)?;
            self.send(&format!("id: {number}\nevent: shown\ndata: {data}\n\n"))?;
            return Ok(true);
        }
        let beginning = if first { &*article.beginning } else { "" };
        let html = if later { "" } else { &*article.html };
        let (clock, pulse) = (&article.clock, &article.pulse);
        self.send(&format!("{beginning}{html}{clock}{pulse}"))?;
        Ok(!later)
    }

    /// What changes nothing, and fails where nobody is there.
    fn pulse(&mut self) -> io::Result<()> {
        match &self.last {
            Some(article) if !self.events => {
                let pulse = Arc::clone(&article.pulse);
                self.send(&pulse)
            }
            _ => self.send(if self.events { ":\n\n" } else { "\n" }),
        }
    }

    fn end(&mut self) -> io::Result<()> {
        if !self.events && self.last.is_some() {
            self.send(END)?;
        }
        reply::send(self.stream, reply::end(self.pieces))
    }

    fn send(&mut self, text: &str) -> io::Result<()> {
        // A piece of nothing would be the end.
        match text.is_empty() {
            true => Ok(()),
            false => reply::send(self.stream, &reply::piece(text.as_bytes(), self.pieces)),
        }
    }
}

/// Closes the line so that the answer is read to its end: where a guest still talks, a line that is just dropped takes the
/// answer along.
fn leave(stream: &mut TcpStream) {
    let until = Instant::now() + LEAVING;
    if stream.shutdown(Shutdown::Write).is_err() {
        return;
    }
    let mut rest = [0; 1024];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() || stream.set_read_timeout(Some(left)).is_err() {
            return;
        }
        if !matches!(stream.read(&mut rest), Ok(1..)) {
            return;
        }
    }
}
