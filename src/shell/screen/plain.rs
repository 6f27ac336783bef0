//! The screen told in words: lines are written one after the other, and nothing is ever painted over. At a terminal keys
//! are heard one by one; elsewhere each line of input is one, and what follows from it is told before the next is taken.

use super::work::{self, Workers};
use super::{Event, Open, bell, gauge, input, signals, steps};
use crate::app::model::effect::{Effect, Loop};
use crate::app::{self, Input, Msg, Size, State, aloud};
use crate::i18n::Message;
use crate::shell::extent;
use crate::store;
use crate::text::{Width, wrap};
use crate::ui::plain::{self, Heard, Line, Listener};
use crossterm::clipboard::CopyToClipboard;
use crossterm::{event, execute, terminal};
use std::collections::VecDeque;
use std::io::{self, BufRead, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Whether the terminal hands over keys one by one; the panic hook asks it.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Before a line of input is taken, what followed from the one before is waited for, but no longer than this.
const PATIENCE: Duration = Duration::from_secs(10);

/// So long it is waited for what comes of a key before it is told: what is there at once shall not be preceded by the word
/// that it is waited for.
const MOMENT: Duration = Duration::from_millis(15);

/// Whether somebody sits at a terminal.
fn is_attended() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

fn is_dumb() -> bool {
    std::env::var("TERM").is_ok_and(|term| term == "dumb")
}

/// Whether there is a terminal that tells keys apart.
fn has_keys() -> bool {
    is_attended() && !is_dumb()
}

/// Whether somebody sits at a terminal on which nothing can be painted.
pub fn takes_only_lines() -> bool {
    is_attended() && is_dumb()
}

/// Tells the screen until it is left.
pub fn run(request: Open) -> io::Result<()> {
    let keys = has_keys();
    let (sender, receiver) = channel();
    signals::listen(sender.clone())?;
    let mut first = work::first(&request);
    let mut msgs = std::mem::take(&mut first.msgs);
    msgs.extend(first.rest());
    let mut teller = Teller::new(&request, keys);
    let effects = teller.begin(&request, msgs);
    let _taken = Taken;
    match keys {
        true => take_keys().and_then(|()| hear_keys(sender.clone())),
        false => hear_lines(sender.clone()),
    }?;
    let workers = Workers::start(request, first.shown, sender)?;
    let ended = match teller.follow(effects, &workers) {
        true => teller.go_on(&receiver, &workers),
        false => Ok(()),
    };
    // What is being recorded is recorded before the program ends.
    workers.finish();
    ended
}

/// The terminal, from when keys are taken from it; given back when this is dropped.
struct Taken;

impl Drop for Taken {
    fn drop(&mut self) {
        give_back();
    }
}

/// Has the terminal hand over keys one by one and paste in one piece. Nothing else about it is changed.
fn take_keys() -> io::Result<()> {
    terminal::enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(io::stdout(), event::EnableBracketedPaste)
}

/// Gives the terminal back, if keys were taken from it. Errors are passed over: there is nobody left to tell.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(io::stdout(), event::DisableBracketedPaste);
        let _ = terminal::disable_raw_mode();
    }
}

fn hear_keys(sender: Sender<Event>) -> io::Result<()> {
    let (bell, ear) = bell::pair()?;
    let gauge = gauge::Gauge::new(bell);
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(move || input::listen(&sender, &gauge, ear))?;
    Ok(())
}

fn hear_lines(sender: Sender<Event>) -> io::Result<()> {
    let read = move || {
        for line in io::stdin().lock().lines() {
            let event = line.map_or(Event::Stop, Event::Line);
            let last = matches!(event, Event::Stop);
            if sender.send(event).is_err() || last {
                return;
            }
        }
        let _ = sender.send(Event::NoMore);
    };
    thread::Builder::new()
        .name("input".to_owned())
        .spawn(read)?;
    Ok(())
}

/// The state, and what was told of it.
struct Teller {
    state: State,
    listener: Listener,
    /// Whether keys come one by one.
    keys: bool,
    /// Whether what was written last ends in the middle of a line.
    within: bool,
    /// What is to be told once it is known what came of it.
    due: Due,
    /// Lines of input that were not taken yet.
    lines: VecDeque<String>,
    /// Whether more of them can come.
    open: bool,
}

/// What is to be told.
#[derive(Default)]
struct Due {
    /// Since when there is anything.
    since: Option<Instant>,
    /// Whether somebody pressed a key, and has to be answered.
    asked: bool,
    /// What is to be told once more.
    again: Vec<Loop>,
    /// Whether the keys are to be named by which one finds out the others.
    how: bool,
}

impl Due {
    /// Whether it has been put off long enough, although more happens all the time.
    fn is_old(&self) -> bool {
        self.since
            .is_some_and(|since| since.elapsed() > 20 * MOMENT)
    }
}

impl Teller {
    fn new(request: &Open, keys: bool) -> Teller {
        let size = extent::presumed().unwrap_or(extent::USUAL);
        let (columns, rows) = if keys { size } else { extent::USUAL };
        let size = Size { columns, rows };
        let theme = request.settings.theme.unwrap_or_default();
        let mut state = State::new(request.language, theme, size);
        state.aloud = true;
        state.width = Width::ENDLESS;
        state.asked_letters = true;
        state.library.home = std::env::home_dir();
        state.seed = store::unique().into();
        Teller {
            state,
            listener: Listener::default(),
            keys,
            within: false,
            due: Due {
                since: Some(Instant::now()),
                how: true,
                ..Due::default()
            },
            lines: VecDeque::new(),
            open: true,
        }
    }

    /// Takes over what was opened; what has to be done outside follows once there are workers.
    fn begin(&mut self, request: &Open, msgs: Vec<Msg>) -> Vec<Effect> {
        let replay = request.replay.as_ref().map(|replay| replay.msgs());
        let msgs = msgs.into_iter().chain(replay.into_iter().flatten());
        let effects = msgs
            .flat_map(|msg| app::update(&mut self.state, msg))
            .collect();
        if request.second {
            app::second::begin(&mut self.state);
        }
        effects
    }

    /// Takes what happens until the screen is left.
    fn go_on(&mut self, receiver: &Receiver<Event>, workers: &Workers) -> io::Result<()> {
        loop {
            let waits = self.due.since.is_none() && self.lines.is_empty() && self.open;
            let event = match (waits, self.keys) {
                (true, _) => receiver.recv().ok(),
                (false, true) if self.due.is_old() => None,
                (false, true) => receiver.recv_timeout(MOMENT).ok(),
                (false, false) => self.settled(receiver, workers),
            };
            let goes_on = match event {
                Some(Event::Msg(msg)) => self.take(msg, workers),
                Some(Event::Line(line)) => {
                    self.lines.push_back(line);
                    true
                }
                Some(Event::NoMore) => {
                    self.open = false;
                    true
                }
                Some(Event::Stop) => {
                    steps::ended(&self.state, workers);
                    return Ok(());
                }
                // All is quiet: what came of it is told, and only then the next line is taken.
                None if self.due.since.is_some() => {
                    self.tell_what_is_due()?;
                    workers.look(&self.state);
                    true
                }
                None => match self.lines.pop_front() {
                    Some(line) => self.obey(&line, workers)?,
                    None => {
                        steps::ended(&self.state, workers);
                        return Ok(());
                    }
                },
            };
            if !goes_on {
                self.due.asked = false;
                return self.tell_what_is_due();
            }
        }
    }

    /// The next thing that happens before all is quiet; nothing once it is.
    fn settled(&self, receiver: &Receiver<Event>, workers: &Workers) -> Option<Event> {
        let end = Instant::now() + PATIENCE;
        loop {
            let quiet = workers.settle();
            let event = match quiet {
                true => receiver.try_recv().ok(),
                false => receiver.recv_timeout(MOMENT).ok(),
            };
            if event.is_some() || quiet || Instant::now() > end {
                return event;
            }
        }
    }

    /// Something happened; whether the program goes on.
    fn take(&mut self, msg: Msg, workers: &Workers) -> bool {
        // Columns mean nothing to what is heard.
        if matches!(msg, Msg::Input(Input::Width(_))) {
            return true;
        }
        self.due.asked |= matches!(msg, Msg::Input(Input::Key(_) | Input::Paste(_)));
        self.due.since.get_or_insert_with(Instant::now);
        let effects = app::update(&mut self.state, msg);
        self.follow(effects, workers)
    }

    /// Does what a line of input means; whether the program goes on.
    fn obey(&mut self, line: &str, workers: &Workers) -> io::Result<bool> {
        match aloud::meaning(&self.state, line) {
            Ok(msgs) => {
                self.due.since.get_or_insert_with(Instant::now);
                self.due.asked = true;
                Ok(msgs.into_iter().all(|msg| self.take(msg, workers)))
            }
            Err(why) => {
                self.line(&Line::line(app::say(self.state.language, &why)))?;
                Ok(true)
            }
        }
    }

    /// Has done what follows; whether the program goes on.
    fn follow(&mut self, effects: Vec<Effect>, workers: &Workers) -> bool {
        for effect in effects {
            match workers.run(effect, None) {
                Some(Loop::Quit) => return false,
                Some(own @ (Loop::SayAgain | Loop::SayKeys)) => self.due.again.push(own),
                // The clipboard is the terminal's.
                Some(Loop::Copy(text)) if self.keys => {
                    let copy = CopyToClipboard::to_clipboard_from(text);
                    let _ = execute!(io::stdout(), copy);
                }
                Some(Loop::Copy(_) | Loop::AskLetters) | None => {}
            }
        }
        true
    }

    /// Tells what is new, and then what was asked for.
    fn tell_what_is_due(&mut self) -> io::Result<()> {
        let due = std::mem::take(&mut self.due);
        let asked = due.asked && due.again.is_empty();
        for heard in self.listener.hear(&self.state, asked) {
            match heard {
                Heard::Line(line) => self.line(&line)?,
                // What came as a line is told as one.
                Heard::Typed(text) if !self.keys => self.line(&text)?,
                Heard::Typed(text) => {
                    self.within = true;
                    write!(io::stdout(), "{text}")?;
                }
            }
        }
        for own in due.again {
            let lines = match own {
                Loop::SayAgain => plain::tell(&self.state).whole(),
                _ => plain::keys(&self.state),
            };
            lines.iter().try_for_each(|line| self.line(line))?;
        }
        if due.how {
            let id = if self.keys {
                "plain-how-keys"
            } else {
                "plain-how-lines"
            };
            let how = Message::new(id)
                .with("again", self.state.keys.quoted("say-again"))
                .with("keys", self.state.keys.quoted("say-keys"));
            self.line(&Line::line(app::say(self.state.language, &how)))?;
        }
        io::stdout().flush()
    }

    /// Writes a line. At a terminal it is broken between words: one that hands over keys one by one neither does that nor
    /// goes to the left by itself.
    fn line(&mut self, line: &Line) -> io::Result<()> {
        let mut out = io::stdout();
        if !self.keys {
            return writeln!(out, "{line}").and_then(|()| out.flush());
        }
        if std::mem::take(&mut self.within) {
            write!(out, "\r\n")?;
        }
        let columns = usize::from(self.state.size.columns);
        for row in wrap(line, columns, &Width::GUESSED) {
            let row = line.part(row.range);
            write!(out, "{}\r\n", row.trim_end())?;
        }
        out.flush()
    }
}
