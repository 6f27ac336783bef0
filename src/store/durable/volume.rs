//! A file system that is flushed as a whole, so that hundreds of files take one wait for the disk instead of one each.
//!
//! This is not for few files: what other programs wrote is waited for as well.

#[cfg(not(target_os = "linux"))]
use std::fs::File;
#[cfg(not(target_os = "linux"))]
use std::path::Path;

#[cfg(target_os = "linux")]
pub(super) use whole::Volume;

#[cfg(target_os = "linux")]
mod whole {
    use rustix::fs::{fstatfs, syncfs};
    use std::fs::File;
    use std::os::unix::fs::MetadataExt;
    use std::path::Path;

    /// ext2 to ext4, XFS, Btrfs and F2FS, by the numbers of linux/magic.h: to flush them as a whole brings everything to the disk.
    /// What lies on a server, or is served by a program, need not do so.
    const KINDS: [u64; 4] = [0xef53, 0x5846_5342, 0x9123_683e, 0xf2f5_2010];

    /// The first version of Linux that says where something could not be written (`syncfs(2)`).
    const TELLS: (u32, u32) = (5, 8);

    /// How much may wait to be written by all programs, in KiB: more would be longer waited for than is won.
    const WAITING: u64 = 64 << 10;

    /// The file system that a folder lies on.
    pub struct Volume {
        folder: File,
        device: u64,
    }

    impl Volume {
        /// That of a folder; nothing where it cannot be flushed as a whole, or that would take long. To be asked for before the
        /// files are written: of what fails before nothing is said.
        pub fn of(folder: &Path) -> Option<Volume> {
            let system = rustix::system::uname();
            if version(system.release().to_str().ok()?)? < TELLS || waiting()? > WAITING {
                return None;
            }
            let folder = File::open(folder).ok()?;
            let kind = fstatfs(&folder).ok()?.f_type;
            let device = folder.metadata().ok()?.dev();
            let is_known = KINDS
                .iter()
                .any(|known| u64::try_from(kind).ok() == Some(*known));
            is_known.then_some(Volume { folder, device })
        }

        /// Whether a file lies on it.
        pub fn holds(&self, file: &File) -> bool {
            file.metadata().is_ok_and(|meta| meta.dev() == self.device)
        }

        /// Brings everything on it to the disk.
        ///
        /// # Errors
        ///
        /// If anything on it could not be written, whosever it is.
        pub fn flush(&self) -> std::io::Result<()> {
            Ok(syncfs(&self.folder)?)
        }
    }

    /// The first two numbers of a version, as `6.1.0-9-amd64` has them.
    fn version(release: &str) -> Option<(u32, u32)> {
        let mut numbers = release.split(|letter: char| !letter.is_ascii_digit());
        Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
    }

    /// How much waits to be written, in KiB.
    fn waiting() -> Option<u64> {
        sum(&std::fs::read_to_string("/proc/meminfo").ok()?)
    }

    fn sum(told: &str) -> Option<u64> {
        let line = |name: &str| {
            let rest = told.lines().find_map(|line| line.strip_prefix(name))?;
            rest.trim().strip_suffix(" kB")?.parse::<u64>().ok()
        };
        Some(line("Dirty:")? + line("Writeback:")?)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn versions_are_compared_as_numbers() {
            assert_eq!(version("6.18.44-fc-v509"), Some((6, 18)));
            assert_eq!(version("5.10.0"), Some((5, 10)));
            assert!(version("5.4.0-150-generic") < Some(TELLS));
            assert!(version("5.10.0") > Some(TELLS));
            assert_eq!(version("unknown"), None);
        }

        #[test]
        fn what_waits_is_what_is_changed_and_what_is_on_its_way() {
            let told =
                "MemFree:  1 kB\nDirty:       120 kB\nWriteback:     8 kB\nWritebackTmp: 9 kB\n";
            assert_eq!(sum(told), Some(128));
            assert_eq!(sum("Dirty: 1 kB\n"), None);
        }

        #[test]
        fn what_is_no_disk_is_not_flushed_as_a_whole() {
            assert!(Volume::of(Path::new("/proc")).is_none());
        }
    }
}

/// Other systems cannot flush one file system by itself, or do not say how that went.
#[cfg(not(target_os = "linux"))]
pub(super) enum Volume {}

#[cfg(not(target_os = "linux"))]
impl Volume {
    /// There is none.
    pub fn of(_: &Path) -> Option<Volume> {
        None
    }

    /// Of none that there is.
    pub fn holds(&self, _: &File) -> bool {
        match *self {}
    }

    /// Of none that there is.
    ///
    /// # Errors
    ///
    /// None.
    pub fn flush(&self) -> std::io::Result<()> {
        match *self {}
    }
}
