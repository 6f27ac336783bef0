//! Programs that run until they are told to end.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Becomes true when the user or the system ends the program.
///
/// # Errors
///
/// When the system lets nobody listen.
#[cfg(unix)]
pub fn asked() -> io::Result<Arc<AtomicBool>> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        signal_hook::flag::register(signal, Arc::clone(&stop))?;
    }
    Ok(stop)
}

/// Windows ends the program; what is under way is on the disk or is not.
///
/// # Errors
///
/// None.
#[cfg(not(unix))]
pub fn asked() -> io::Result<Arc<AtomicBool>> {
    Ok(Arc::new(AtomicBool::new(false)))
}
