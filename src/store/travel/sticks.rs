//! The sticks that are plugged in: what the system says is mounted where sticks are. None of them is looked into for that:
//! one that hangs would keep everybody waiting.

use std::path::{Path, PathBuf};

/// The folders below which systems mount sticks.
const ROOTS: [&str; 3] = ["/media", "/run/media", "/Volumes"];

/// What Linux says is mounted.
#[cfg(target_os = "linux")]
const MOUNTS: &str = "/proc/self/mounts";

/// The sticks that are plugged in.
#[cfg(target_os = "linux")]
pub fn sticks() -> Vec<PathBuf> {
    mounted(&std::fs::read(MOUNTS).unwrap_or_default())
}

/// Of what is mounted, what lies where sticks are: a line names a device, the folder it is mounted on, and its kind.
#[cfg(target_os = "linux")]
fn mounted(mounts: &[u8]) -> Vec<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    let lines = mounts.split(|byte| *byte == b'\n');
    let folders = lines.filter_map(|line| {
        let mut words = line.split(|byte| *byte == b' ').skip(1);
        let (folder, kind) = (words.next()?, words.next()?);
        // A folder on which something would be mounted once it is looked into.
        (kind != b"autofs").then(|| PathBuf::from(std::ffi::OsString::from_vec(plain(folder))))
    });
    let mut sticks: Vec<PathBuf> = folders
        .filter(|folder| is_where_sticks_are(folder))
        .collect();
    sticks.sort();
    sticks.dedup();
    sticks
}

/// Spaces and the like are written as three digits of eight.
#[cfg(target_os = "linux")]
fn plain(mut word: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    while let Some((first, rest)) = word.split_first() {
        let digits = rest.get(..3).and_then(|it| std::str::from_utf8(it).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match byte.filter(|_| *first == b'\\') {
            Some(byte) => {
                plain.push(byte);
                word = rest.get(3..).unwrap_or_default();
            }
            None => {
                plain.push(*first);
                word = rest;
            }
        }
    }
    plain
}

/// Whether a folder lies directly where sticks are, or a level below: `/media/STICK`, `/run/media/awa/STICK`.
fn is_where_sticks_are(folder: &Path) -> bool {
    let below = ROOTS
        .iter()
        .filter_map(|root| folder.strip_prefix(root).ok());
    below
        .map(|rest| rest.components().count())
        .any(|deep| (1..=2).contains(&deep))
}

/// The sticks that are plugged in: folders that are another disk than the one above.
#[cfg(not(target_os = "linux"))]
pub fn sticks() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for root in ROOTS {
        let entries = std::fs::read_dir(root).into_iter().flatten().flatten();
        let folders = entries.map(|entry| entry.path()).take(FOLDERS);
        found.extend(folders.filter(|path| is_mounted(path, Path::new(root))));
    }
    found.retain(|folder| is_where_sticks_are(folder));
    found.sort();
    found
}

/// How many folders are looked at.
#[cfg(not(target_os = "linux"))]
const FOLDERS: usize = 200;

#[cfg(all(unix, not(target_os = "linux")))]
fn is_mounted(path: &Path, within: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| std::fs::metadata(path).map(|meta| meta.dev()).ok();
    disk(path)
        .zip(disk(within))
        .is_some_and(|(one, other)| one != other)
}

#[cfg(not(unix))]
fn is_mounted(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn of_all_that_is_mounted_the_sticks_are_found() {
        let mounts = b"proc /proc proc rw,relatime 0 0\n\
            /dev/sda2 / ext4 rw 0 0\n\
            /dev/sdb1 /media/awa/MY\\040STICK vfat rw,nosuid 0 0\n\
            /dev/sdb1 /media/awa/MY\\040STICK vfat rw,nosuid 0 0\n\
            /dev/sdc1 /run/media/awa/back\\134slash exfat ro 0 0\n\
            /dev/sdd1 /media/usb vfat rw 0 0\n\
            systemd-1 /media/later autofs rw 0 0\n\
            /dev/sde1 /media/awa/deep/er/still ext4 rw 0 0\n\
            /dev/sdf1 /mediatheque/x ext4 rw 0 0\n\
            tmpfs /media tmpfs rw 0 0\n\
            short\n";
        let found = mounted(mounts);
        let names: Vec<&str> = found.iter().filter_map(|it| it.to_str()).collect();
        assert_eq!(
            names,
            [
                "/media/awa/MY STICK",
                "/media/usb",
                "/run/media/awa/back\\slash"
            ]
        );
        assert!(mounted(b"").is_empty());
    }
}
