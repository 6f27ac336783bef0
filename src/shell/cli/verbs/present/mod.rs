//! `present`: a second screen of a plan that shows what the room is shown, and changes nothing.

mod book;
mod reckoned;
mod told;
mod web;

use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{OpenPlan, which};
use crate::shell::ending;
use crate::shell::writer::Output;
use crate::store::{self, Doorplate};
use book::Book;
use clap::Command;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc::channel;
use web::{HERE, Host, Key, Notice};

/// `plenary present [PLAN] [--web [--address ADDRESS] [--new-address]]`
pub const PRESENT: Verb = Verb::new("present", Group::Follow, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::positional(words, "which", "cli-value-directory", "second-help-which"),
        argument::flag(words, "web", "second-help-web"),
        argument::option(
            words,
            "address",
            "second-value-address",
            "second-help-address",
        )
        .requires("web"),
        argument::flag(words, "new-address", "second-help-new").requires("web"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let at = address(call)?;
    let (open, (folder, plan)) = which::open(call)?;
    match call.flag("web") {
        true => serve(call, out, open, at),
        false => Ok(Answer::Second(folder, plan)),
    }
}

/// Serves it to browsers until the program is to end.
fn serve(
    call: &Call<'_>,
    out: &mut Output,
    open: OpenPlan,
    at: SocketAddr,
) -> Result<Answer, Failure> {
    let post = open.repository.signpost(&open.plan);
    let before = (!call.flag("new-address")).then(|| post.doorplate());
    let before = before.flatten();
    let listener = listen(at, before.as_ref()).map_err(|error| {
        let taken = Message::new("second-address-taken").with("address", at.to_string());
        Failure::Could(taken.with("why", store::reason(&error)))
    })?;
    let at = listener.local_addr()?;
    let kept = before.as_ref().and_then(|before| Key::kept(&before.key));
    let again = kept.is_some() && before.is_some_and(|before| before.port == at.port());
    let no_chance = || Failure::Could(Message::new("second-no-chance"));
    let key = kept.or_else(Key::new).ok_or_else(no_chance)?;
    let plate = Doorplate {
        key: key.text().to_owned(),
        port: at.port(),
    };
    // Where it cannot be kept, another start has another address.
    let _ = post.hang(&plate);
    let stop = ending::asked()?;
    let notice = Arc::new(Notice::default());
    let book = Book::open(open, call.language, Arc::clone(&notice))?;
    let (asks, asked) = channel();
    let host = Host::new(at, key.clone(), notice, asks);
    host.open(listener)?;
    told::address(call, out, at, &key, again)?;
    book.keep(&asked, &stop);
    let _ = post.hang(&plate);
    out.say(&Message::new("second-ended"))?;
    Ok(Answer::Done)
}

/// Where no port is asked for, it is that of before if nobody else has it.
fn listen(at: SocketAddr, before: Option<&Doorplate>) -> io::Result<TcpListener> {
    let before = before.filter(|_| at.port() == 0);
    let same = before.map(|before| SocketAddr::new(at.ip(), before.port));
    let same = same.and_then(|same| TcpListener::bind(same).ok());
    same.map_or_else(|| TcpListener::bind(at), Ok)
}

/// Where to serve.
fn address(call: &Call<'_>) -> Result<SocketAddr, Failure> {
    let Some(text) = call.text("address") else {
        return Ok(HERE);
    };
    let wrong = || Failure::Usage(Message::new("second-address-wrong").with("value", text));
    web::read(text).ok_or_else(wrong)
}
