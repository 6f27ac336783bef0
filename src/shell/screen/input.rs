//! The thread that reads the terminal.

use super::Event;
use super::hangup::Line;
use super::translate::message;
use crate::app::Msg;
use crate::text::Width;
use crossterm::event;
use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

/// Asked with no time at all, crossterm does not look. What is left of a millisecond it spends on looking again and
/// again, on the processor that is to draw what the key before has changed.
const AT_ONCE: Duration = Duration::from_micros(20);

/// When it is asked again, before it is relied on that it holds nothing: so little time may have gone by before it came
/// to look.
const AGAIN: Duration = Duration::from_millis(10);

/// Reads the terminal until it is gone or nobody listens. With `probed`, the answer to the question of
/// [`Stage::take`](super::terminal::Stage::take) comes first.
pub fn listen(sender: &Sender<Event>, probed: bool) {
    // The terminal's answer may never come; what is typed waits for it in crossterm's queue, at most two seconds.
    if probed && let Ok((columns, _)) = crossterm::cursor::position() {
        let _ = sender.send(Event::Msg(Msg::Width(Width::probed(columns))));
    }
    if read(sender).is_err() {
        // Nobody left to tell if the loop has ended already.
        let _ = sender.send(Event::Stop);
    }
}

/// Ends with an error where the terminal is gone, and without one where nobody listens.
fn read(sender: &Sender<Event>) -> io::Result<()> {
    let line = Line::open()?;
    let mut again = true;
    loop {
        // crossterm may hold events that it has read already.
        if !event::poll(AT_ONCE)? {
            again = line.wait(again.then_some(AGAIN))?;
            continue;
        }
        again = true;
        if let Some(msg) = message(event::read()?)
            && sender.send(Event::Msg(msg)).is_err()
        {
            return Ok(());
        }
    }
}
