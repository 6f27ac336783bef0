//! The second screen for browsers: a small server that shows what the room is shown, and every clause to those who read along.
//!
//! It answers and changes nothing: there is no way from a request to the repository but questions for the page of all clauses,
//! for that of one and for those that wait, and no way to a file at all. Without the key in the address there is nothing. It holds no more
//! lines open than it has seats for, and waits for nobody who is slow.
//!
//! A page that follows the room is one answer without an end: an article is added whenever something else is shown, and the
//! style hides all but the last. So nothing has to run in the browser. Where nothing comes any more, not even the pulse, because
//! the network is away, the same style lets a sentence be seen that says so: what is old is never taken for what is shown now.
//! Where the line ends, what the page stands in has the browser try again ([`crate::export::site::wall`]): that one it keeps, so
//! that it never shows the room its own page of errors.

mod address;
mod door;
mod guest;
mod key;
mod notice;
mod reply;
mod request;

pub use address::{HERE, reached, read};
pub use key::Key;
pub use notice::{Article, Notice};

use crate::plan::ClauseId;
use door::{Door, Seat};
use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, Builder};
use std::time::Duration;

/// How many lines are open at once.
const SEATS: usize = 200;

/// How many of them follow the room; the others are for pages that are read and left.
const ROWS: usize = 160;

/// What the stack of a guest's thread takes.
const STACK: usize = 256 << 10;

/// How long is waited where the system gives no more lines.
const BREATH: Duration = Duration::from_millis(50);

/// How long a page may take to be made.
const MAKING: Duration = Duration::from_secs(10);

/// A page that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// Where one comes in.
    Entrance,
    /// What the page that follows the room stands in.
    Frame,
    /// All clauses.
    All,
    /// One clause.
    Clause(ClauseId),
}

/// A question for a page.
pub struct Asked {
    /// Which one.
    pub wanted: Wanted,
    /// Where the page is to go; nothing where there is none.
    pub reply: Sender<Option<String>>,
}

/// What serves.
pub struct Host {
    /// Where.
    pub at: SocketAddr,
    /// What opens.
    pub key: Key,
    /// What the room is shown.
    pub notice: Arc<Notice>,
    asks: Sender<Asked>,
    seats: Door,
    rows: Door,
}

impl Host {
    /// One that asks for pages here.
    pub fn new(at: SocketAddr, key: Key, notice: Arc<Notice>, asks: Sender<Asked>) -> Host {
        Host {
            at,
            key,
            notice,
            asks,
            seats: Door::of(SEATS),
            rows: Door::of(ROWS),
        }
    }

    /// A page of the plan.
    fn ask(&self, wanted: Wanted) -> Option<String> {
        let (reply, answered) = channel();
        self.asks.send(Asked { wanted, reply }).ok()?;
        answered.recv_timeout(MAKING).ok().flatten()
    }

    /// Lets guests in until the program ends.
    ///
    /// # Errors
    ///
    /// Where the system gives no thread.
    pub fn open(self, listener: TcpListener) -> io::Result<()> {
        let host = Arc::new(self);
        Builder::new().name("door".to_owned()).spawn(move || {
            loop {
                match listener.accept() {
                    Ok((stream, _)) => let_in(&host, stream),
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(_) => thread::sleep(BREATH),
                }
            }
        })?;
        Ok(())
    }
}

/// A thread for a guest. Where there is no seat or no thread, the line is closed.
fn let_in(host: &Arc<Host>, stream: TcpStream) {
    let Some(seat) = host.seats.enter() else {
        return;
    };
    let host = Arc::clone(host);
    let serve = move |seat: Seat| {
        let _ = stream.set_nodelay(true);
        guest::serve(&host, stream);
        drop(seat);
    };
    let _ = Builder::new()
        .name("guest".to_owned())
        .stack_size(STACK)
        .spawn(move || serve(seat));
}
