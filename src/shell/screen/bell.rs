//! Wakes the thread that waits for the terminal.

#[cfg(unix)]
pub use unix::{Bell, Ear, pair};
#[cfg(not(unix))]
pub use windows::{Bell, Ear, pair};

#[cfg(unix)]
mod unix {
    use std::io::{self, Read, Write};
    use std::os::fd::{AsFd, BorrowedFd};
    use std::os::unix::net::UnixStream;
    use std::sync::Arc;

    /// The side that rings.
    #[derive(Clone, Debug)]
    pub struct Bell(Arc<UnixStream>);

    /// The side that is woken: it can be waited on together with the terminal.
    #[derive(Debug)]
    pub struct Ear(UnixStream);

    /// A bell and its ear.
    ///
    /// # Errors
    ///
    /// Where the system gives none.
    pub fn pair() -> io::Result<(Bell, Ear)> {
        let (bell, ear) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        ear.set_nonblocking(true)?;
        Ok((Bell(Arc::new(bell)), Ear(ear)))
    }

    impl Bell {
        /// Rings. A bell that has been rung too often to take more is heard anyway.
        pub fn ring(&self) {
            let _ = (&*self.0).write(&[1]);
        }
    }

    impl Ear {
        /// What is heard is heard once.
        pub fn hear(&mut self) {
            let mut rung = [0; 64];
            while matches!(self.0.read(&mut rung), Ok(1..)) {}
        }
    }

    impl AsFd for Ear {
        fn as_fd(&self) -> BorrowedFd<'_> {
            self.0.as_fd()
        }
    }
}

#[cfg(not(unix))]
mod windows {
    use std::io;

    /// The side that rings. A console cannot be waited on together with anything else: whoever waits for it looks
    /// up from time to time.
    #[derive(Clone, Debug)]
    pub struct Bell;

    /// The side that is woken.
    #[derive(Debug)]
    pub struct Ear;

    /// A bell and its ear.
    pub fn pair() -> io::Result<(Bell, Ear)> {
        Ok((Bell, Ear))
    }

    impl Bell {
        /// Rings.
        pub fn ring(&self) {}
    }
}
