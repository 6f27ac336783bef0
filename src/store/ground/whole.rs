//! Objects that lie in files of their own and end too early, as when a power cut, a pulled stick or a copy that did not come
//! to its end cut them off. libgit2 1.9 reads on in such a file for ever (`git_zstream_get_output` waits for bytes that never
//! come), so they are looked for before anything is read.
//!
//! What was found whole is kept in mind, by what the system says of the files: a file that is as it was is not read again.
//! What is damaged in any other way is not looked for: libgit2 notices it, and it spoils only itself.

use super::plain;
use crate::store::StoreError;
use flate2::{Decompress, FlushDecompress, Status};
use rustc_hash::FxHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirEntry, Metadata};
use std::hash::Hasher;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::Builder;

/// The longest file of an object that is looked at, in bytes.
const LONGEST: u64 = 256 << 20;

/// So much is inflated at a time, and thrown away.
const BLOCK: usize = 1 << 15;

/// What was found whole, in the folder that all work trees share: the sum of each folder of objects.
const KNOWN: &str = "plenary-whole";

/// The longest such file: two hundred and fifty-six folders of this repository, and those of many that it borrows from.
const LONGEST_KNOWN: u64 = 1 << 16;

/// To read so many files takes less time than to keep in mind that they are whole.
const FEW: usize = 64;

/// The folders of objects that a repository reads from, each with the sum of what the system says of its files.
#[derive(Default)]
pub(in crate::store) struct Loose {
    /// Where it is kept in mind what is whole.
    pub common: PathBuf,
    folders: BTreeMap<PathBuf, u64>,
}

impl Loose {
    /// Takes in a file that was seen on the way through a folder.
    pub fn see(&mut self, folder: &Path, entry: &DirEntry) {
        let name = entry.file_name();
        if !is_rest(&name) {
            return;
        }
        let Ok(meta) = entry.metadata() else { return };
        let sum = sum(name.as_encoded_bytes(), &meta);
        match self.folders.get_mut(folder) {
            Some(all) => *all = all.wrapping_add(sum),
            None => {
                self.folders.insert(folder.to_owned(), sum);
            }
        }
    }

    /// Refuses a repository in which a file of an object ends too early.
    ///
    /// # Errors
    ///
    /// [`StoreError::CutOff`], with the first that does.
    pub fn whole(&self) -> Result<(), StoreError> {
        let place = self.common.join(KNOWN);
        let known = plain::read(&place, LONGEST_KNOWN).ok().flatten();
        let known: BTreeSet<u64> = known.map(|it| sums(&it).collect()).unwrap_or_default();
        let new = self.folders.iter().filter(|(_, sum)| !known.contains(sum));
        let (mut inflating, mut read) = (Decompress::new(true), 0);
        for (folder, _) in new {
            for path in files(folder) {
                read += 1;
                if ends_early(&path, &mut inflating) {
                    return Err(StoreError::CutOff(path));
                }
            }
        }
        if read > FEW {
            // Where that cannot be kept, all of it is read again the next time.
            let _ = self.keep(&place);
        }
        Ok(())
    }

    /// All files of objects that end too early.
    pub fn cut_off(&self) -> Vec<PathBuf> {
        let mut inflating = Decompress::new(true);
        let files = self.folders.keys().flat_map(|folder| files(folder));
        files
            .filter(|path| ends_early(path, &mut inflating))
            .collect()
    }

    fn keep(&self, place: &Path) -> std::io::Result<()> {
        let bytes: Vec<u8> = self
            .folders
            .values()
            .flat_map(|it| it.to_le_bytes())
            .collect();
        let mut made = Builder::new();
        let mut file = readable(&mut made).tempfile_in(&self.common)?;
        file.write_all(&bytes)?;
        file.persist(place)?;
        Ok(())
    }
}

/// What others who share the repository can read as well.
#[cfg(unix)]
fn readable<'b, 'n>(made: &'b mut Builder<'n, 'n>) -> &'b Builder<'n, 'n> {
    use std::os::unix::fs::PermissionsExt;
    made.permissions(fs::Permissions::from_mode(0o644))
}

/// What others who share the folder can read, they can read.
#[cfg(not(unix))]
fn readable<'b, 'n>(made: &'b mut Builder<'n, 'n>) -> &'b Builder<'n, 'n> {
    made
}

/// Whether a file holds an object, by its name: the rest of an id whose first two digits its folder has.
fn is_rest(name: &std::ffi::OsStr) -> bool {
    name.len() == 38 && name.as_encoded_bytes().iter().all(u8::is_ascii_hexdigit)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let objects = entries.filter(|entry| is_rest(&entry.file_name()));
    let mut files: Vec<PathBuf> = objects.map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// What tells a file from one that was written, cut or put in its place since.
fn sum(name: &[u8], meta: &Metadata) -> u64 {
    let mut sum = FxHasher::default();
    sum.write(name);
    sum.write_u64(meta.len());
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        sum.write_u64(meta.ino());
        // When the file was changed in any way, which unlike the time of its content nobody can set.
        sum.write_i64(meta.ctime());
        sum.write_i64(meta.ctime_nsec());
    }
    #[cfg(not(unix))]
    if let Ok(modified) = meta.modified() {
        let since = modified.duration_since(std::time::UNIX_EPOCH);
        sum.write_u128(since.unwrap_or_default().as_nanos());
    }
    sum.finish()
}

fn sums(bytes: &[u8]) -> impl Iterator<Item = u64> {
    bytes
        .as_chunks::<8>()
        .0
        .iter()
        .map(|it| u64::from_le_bytes(*it))
}

/// Whether the file of an object ends before what is packed into it does.
pub(in crate::store) fn is_cut(path: &Path) -> bool {
    ends_early(path, &mut Decompress::new(true))
}

fn ends_early(path: &Path, inflating: &mut Decompress) -> bool {
    let bytes = plain::read(path, LONGEST).ok().flatten();
    bytes.is_some_and(|bytes| inflated_in_vain(&bytes, inflating))
}

fn inflated_in_vain(bytes: &[u8], inflating: &mut Decompress) -> bool {
    let Some(mut rest) = packed(bytes) else {
        return false;
    };
    inflating.reset(true);
    let mut block = vec![0; BLOCK];
    loop {
        let before = (inflating.total_in(), inflating.total_out());
        match inflating.decompress(rest, &mut block, FlushDecompress::None) {
            // What is damaged otherwise does not go on behind its end.
            Ok(Status::StreamEnd) | Err(_) => return false,
            Ok(_) => {}
        }
        let read = usize::try_from(inflating.total_in() - before.0).unwrap_or(usize::MAX);
        rest = rest.get(read..).unwrap_or_default();
        if before == (inflating.total_in(), inflating.total_out()) {
            return true;
        }
    }
}

/// What libgit2 would inflate: all of the file or, where that does not begin as packed bytes do, what follows the head that
/// objects had in git's first year. Nothing where it would refuse the file.
fn packed(bytes: &[u8]) -> Option<&[u8]> {
    if let [one, two, ..] = bytes
        && one & 0x8f == 0x08
        && u16::from_be_bytes([*one, *two]).is_multiple_of(31)
    {
        return Some(bytes);
    }
    let kind = bytes.first()? >> 4 & 7;
    let head = bytes.iter().position(|byte| byte & 0x80 == 0)?;
    let rest = bytes.get(head + 1..)?;
    (1..=4).contains(&kind).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::Scene;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    fn cut(bytes: &[u8]) -> bool {
        inflated_in_vain(bytes, &mut Decompress::new(true))
    }

    fn packed_up(content: &[u8]) -> Vec<u8> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(content).unwrap();
        packed.finish().unwrap()
    }

    #[test]
    fn what_was_cut_at_any_place_ends_early_and_nothing_else_does() {
        let text: Vec<u8> = (0..90_000_u32)
            .map(|at| (at.wrapping_mul(at) % 251) as u8)
            .collect();
        for content in [&b"blob 4\0Care"[..], &text, b""] {
            let packed = packed_up(content);
            assert!(!cut(&packed));
            let step = (packed.len() / 40).max(1);
            for end in (2..packed.len()).step_by(step) {
                assert!(cut(&packed[..end]), "{end} of {}", packed.len());
            }
        }
        for damaged in [&b""[..], b"damaged", b"x", &[0; 200]] {
            assert!(!cut(damaged), "{damaged:?}");
        }
    }

    #[test]
    fn so_does_one_that_was_cut_and_is_kept_as_in_git_s_first_year() {
        // A blob of 20 bytes.
        let mut old = vec![0xb4, 0x01];
        old.extend(packed_up(&[b'a'; 20]));
        assert!(!cut(&old));
        for end in 2..old.len() {
            assert!(cut(&old[..end]), "{end}");
        }
        assert!(!cut(&old[..1]));
    }

    /// A scene with many objects, and the file of the first.
    fn many() -> (Scene, PathBuf) {
        let scene = Scene::new();
        let git = scene.git();
        let ids = (0..300).map(|n| git.blob(format!("{n}").as_bytes()).unwrap());
        let name = ids.min().unwrap().to_string();
        let path = git
            .commondir()
            .join("objects")
            .join(&name[..2])
            .join(&name[2..]);
        (scene, path)
    }

    fn looked_at(scene: &Scene) -> Result<(), StoreError> {
        super::super::before_opening(scene.folder.path())?.whole()
    }

    #[test]
    fn what_is_whole_is_kept_in_mind_until_a_file_is_another() {
        let (scene, path) = many();
        let known = scene.repository.common_dir().join(KNOWN);
        assert!(!known.exists());
        looked_at(&scene).unwrap();
        let kept = fs::metadata(&known).unwrap();
        assert_eq!(kept.len(), 8 * folders(&scene));
        looked_at(&scene).unwrap();
        // Cut off in its place: the folder does not show it.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        }
        let whole = fs::read(&path).unwrap();
        fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        match looked_at(&scene) {
            Err(StoreError::CutOff(cut)) => assert_eq!(cut, path.canonicalize().unwrap()),
            other => panic!("{other:?}"),
        }
        // Nor is it thought whole for having been looked at.
        assert!(looked_at(&scene).is_err());
        fs::write(&path, whole).unwrap();
        looked_at(&scene).unwrap();
    }

    fn folders(scene: &Scene) -> u64 {
        let objects = scene.repository.common_dir().join("objects");
        let entries = fs::read_dir(objects).unwrap().flatten();
        let two = entries.filter(|entry| entry.file_name().len() == 2);
        two.count() as u64
    }

    #[test]
    fn what_was_kept_by_another_hand_makes_nothing_whole() {
        let (scene, _) = many();
        let known = scene.repository.common_dir().join(KNOWN);
        for text in ["", "not sums", &"x".repeat(1 << 17)] {
            fs::write(&known, text).unwrap();
            looked_at(&scene).unwrap();
            assert_eq!(fs::metadata(&known).unwrap().len(), 8 * folders(&scene));
        }
    }
}
