//! What the system says: the terminal changed its size, the terminal was closed, the program shall end.

use super::Event;
use std::io;
use std::sync::mpsc::Sender;

/// Passes signals on as events, from a thread that waits for them.
#[cfg(unix)]
pub fn listen(sender: Sender<Event>) -> io::Result<()> {
    use crate::app::{Input, Msg};
    use crate::shell::extent;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGWINCH};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM, SIGWINCH])?;
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for signal in signals.forever() {
                let event = match (signal, extent::presumed()) {
                    (SIGWINCH, Ok((columns, rows))) => {
                        Event::Msg(Msg::Input(Input::Resize(columns, rows)))
                    }
                    (SIGWINCH, Err(_)) => continue,
                    _ => Event::Stop,
                };
                if sender.send(event).is_err() {
                    return;
                }
            }
        })?;
    Ok(())
}

/// Windows reports a new size among the keys, and ends a program whose console is closed.
#[cfg(not(unix))]
pub fn listen(_sender: Sender<Event>) -> io::Result<()> {
    Ok(())
}
