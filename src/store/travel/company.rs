//! Who goes along while a plan travels: they are told how far it has come, and can call it off.

use super::{Place, TravelError};
use crate::store::StoreError;
use std::fmt;
use std::io::{self, ErrorKind, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is being done on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stretch {
    /// The place is asked what it has.
    #[default]
    Asking,
    /// What the place lacks is put together.
    Packing,
    /// It is on its way there.
    Sending,
    /// It is on its way here.
    Receiving,
    /// What came is looked through.
    Checking,
}

/// How far a plan has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Going {
    /// What is being done.
    pub stretch: Stretch,
    /// So many pieces of a history.
    pub done: usize,
    /// Of so many; none where that is not known.
    pub all: usize,
    /// So many bytes so far.
    pub bytes: u64,
}

impl Going {
    /// At the beginning of a stretch.
    pub fn at(stretch: Stretch) -> Going {
        Going {
            stretch,
            ..Going::default()
        }
    }
}

type Tell = Arc<dyn Fn(Going) + Send + Sync>;

/// Whoever goes along; nobody at first.
#[derive(Clone, Default)]
pub struct Company {
    stop: Arc<AtomicBool>,
    tell: Option<Tell>,
}

impl fmt::Debug for Company {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stopped = self.is_stopped();
        to.debug_struct("Company")
            .field("stopped", &stopped)
            .finish()
    }
}

impl Company {
    /// Somebody who is told how far it is, as often as anything moves, and who calls it off by setting `stop`.
    pub fn new(stop: Arc<AtomicBool>, tell: impl Fn(Going) + Send + Sync + 'static) -> Company {
        Company {
            stop,
            tell: Some(Arc::new(tell)),
        }
    }

    /// Somebody who only may call it off.
    pub fn quiet(stop: Arc<AtomicBool>) -> Company {
        Company { stop, tell: None }
    }

    /// Whether somebody is told.
    pub(super) fn is_told(&self) -> bool {
        self.tell.is_some()
    }

    /// Whether it was called off.
    pub(super) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Tells how far it is; whether it goes on.
    pub(super) fn tell(&self, going: Going) -> bool {
        if let Some(tell) = &self.tell {
            tell(going);
        }
        !self.is_stopped()
    }

    /// The same, where an error ends what is being done.
    pub(super) fn along(&self, going: Going) -> io::Result<()> {
        match self.tell(going) {
            true => Ok(()),
            false => Err(ErrorKind::ConnectionAborted.into()),
        }
    }

    /// What it means that something went wrong on the way to or from a place: once it was called off, nothing but that;
    /// and of a place that was there and is no more, that it is gone.
    pub(super) fn explain(&self, error: StoreError, place: &Place) -> StoreError {
        let called = place.called();
        match &error {
            _ if self.is_stopped() => TravelError::CalledOff(called).into(),
            StoreError::Io(_, why) if is_gone(place, why) => TravelError::Vanished(called).into(),
            _ => error,
        }
    }

    /// Counts what is read, and reads no more once it was called off.
    pub(super) fn reading<R: Read>(&self, from: R, stretch: Stretch) -> Counted<R> {
        Counted {
            from,
            going: Going::at(stretch),
            company: self.clone(),
        }
    }
}

/// Whether a folder or the one of a file is gone, or its disk is.
fn is_gone(place: &Place, why: &io::Error) -> bool {
    let (Place::Folder(path) | Place::Bundle(path)) = place else {
        return false;
    };
    // What Linux says of a disk that was pulled out: EIO, ENXIO, ENODEV, ENOTCONN, ESTALE.
    let gone = |code| matches!(code, 5 | 6 | 19 | 107 | 116);
    let of_disk = cfg!(target_os = "linux") && why.raw_os_error().is_some_and(gone);
    of_disk || (why.kind() == ErrorKind::NotFound && !path.exists())
}

/// What is read while somebody looks on.
pub(super) struct Counted<R> {
    from: R,
    going: Going,
    company: Company,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.company.along(self.going)?;
        let read = self.from.read(into)?;
        let more = u64::try_from(read).unwrap_or(0);
        self.going.bytes = self.going.bytes.saturating_add(more);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn what_is_read_is_told_and_ends_when_it_is_called_off() {
        let (stop, told) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let heard: Arc<Mutex<Vec<u64>>> = Arc::clone(&told);
        let company = Company::new(Arc::clone(&stop), move |going| {
            heard.lock().unwrap().push(going.bytes);
        });
        let mut from = company.reading(&[7_u8; 30][..], Stretch::Receiving);
        let mut into = [0; 20];
        assert_eq!(from.read(&mut into).unwrap(), 20);
        assert_eq!(from.read(&mut into).unwrap(), 10);
        assert_eq!(*told.lock().unwrap(), [0, 20]);
        stop.store(true, Ordering::Relaxed);
        assert!(from.read(&mut into).is_err());
        let other = || StoreError::Full;
        let stick = Place::Folder("/media/stick".into());
        let said = company.explain(other(), &stick);
        assert!(matches!(
            said,
            StoreError::Travel(TravelError::CalledOff(_))
        ));
        let said = Company::default().explain(other(), &stick);
        assert!(matches!(said, StoreError::Full));
        let fault = StoreError::Io("x".into(), io::Error::from_raw_os_error(5));
        let said = Company::default().explain(fault, &stick);
        let vanished = matches!(said, StoreError::Travel(TravelError::Vanished(_)));
        assert_eq!(vanished, cfg!(target_os = "linux"));
    }
}
