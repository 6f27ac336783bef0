//! The thread that reads the terminal.

use super::Event;
use super::bell::Ear;
use super::gauge::{Gauge, Measured};
use super::hangup::Line;
use super::translate::input;
use crate::app::{Input, Msg};
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

/// Reads the terminal until it is gone or nobody listens, and asks it what the gauge wants to know.
pub fn listen(sender: &Sender<Event>, gauge: &Gauge, ear: Ear) {
    if read(sender, gauge, ear).is_err() {
        // Nobody left to tell if the loop has ended already.
        let _ = sender.send(Event::Stop);
    }
}

/// Ends with an error where the terminal is gone, and without one where nobody listens.
fn read(sender: &Sender<Event>, gauge: &Gauge, ear: Ear) -> io::Result<()> {
    let mut line = Line::open(ear)?;
    let mut measured = Measured::default();
    let mut again = true;
    loop {
        if let Some(width) = measured.turn(gauge)
            && sender
                .send(Event::Msg(Msg::Input(Input::Width(width))))
                .is_err()
        {
            return Ok(());
        }
        if let Some(letters) = measured.letters(gauge)
            && sender
                .send(Event::Msg(Msg::Input(Input::Letters(letters))))
                .is_err()
        {
            return Ok(());
        }
        // crossterm may hold events that it has read already.
        if !event::poll(AT_ONCE)? {
            if !measured.is_due(gauge) {
                again = line.wait(again.then_some(AGAIN))?;
            }
            continue;
        }
        again = true;
        if let Some(input) = input(event::read()?)
            && sender.send(Event::Msg(Msg::Input(input))).is_err()
        {
            return Ok(());
        }
    }
}
