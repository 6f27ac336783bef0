//! Files in one, as a ZIP archive. The same files give the same bytes: each is dated 1980 and readable by everybody.

use std::io::{Cursor, Read, Write};
use zip::read::ZipFile;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// An archive that was made before.
type Earlier<'e> = ZipArchive<Cursor<&'e [u8]>>;

/// An archive of these files, by their paths and in their order.
///
/// # Errors
/// Where there are more files, or longer names, than an archive can have.
pub fn archive<N: AsRef<str>, C: AsRef<[u8]>>(files: &[(N, C)]) -> ZipResult<Vec<u8>> {
    archive_again(files, &[])
}

/// The same, made after another one by the same program: a file that lies in that to the last byte stays packed as it is there.
///
/// # Errors
/// As [`archive`].
pub fn archive_again<N: AsRef<str>, C: AsRef<[u8]>>(
    files: &[(N, C)],
    before: &[u8],
) -> ZipResult<Vec<u8>> {
    let mut earlier = Earlier::new(Cursor::new(before)).ok();
    let mut zip = ZipWriter::new(Cursor::new(Vec::with_capacity(before.len())));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in files {
        let earlier = earlier.as_mut();
        if let Some(packed) = earlier.and_then(|it| packed(it, name.as_ref(), content.as_ref())) {
            zip.raw_copy_file(packed)?;
            continue;
        }
        zip.start_file(name.as_ref(), options)?;
        zip.write_all(content.as_ref())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A file as it lies in an archive, where it is packed there as it would be packed now. It is unpacked for that, which takes
/// a fraction of packing it: sums can be made to agree, and who downloads a plan has to get its words.
fn packed<'a, 'e>(
    earlier: &'a mut Earlier<'e>,
    name: &str,
    content: &[u8],
) -> Option<ZipFile<'a, Cursor<&'e [u8]>>> {
    let at = earlier.index_for_name(name)?;
    let same = is_plain(&mut earlier.by_index(at).ok()?, content);
    same.then(|| earlier.by_index_raw(at).ok()).flatten()
}

/// Whether a file of an archive is packed as all are here, and holds this.
fn is_plain<R: Read>(there: &mut ZipFile<'_, R>, content: &[u8]) -> bool {
    let plain = there.compression() == CompressionMethod::Deflated
        && there.size() == content.len() as u64
        && there.unix_mode() == Some(0o100_644)
        && there.last_modified() == Some(DateTime::default())
        && there.comment().is_empty()
        && there.extra_data().is_none_or(|it| it.is_empty());
    let mut read = Vec::with_capacity(content.len() + 1);
    let most = content.len() as u64 + 1;
    plain && there.take(most).read_to_end(&mut read).is_ok() && read == content
}

/// Whether whoever unpacks a file of this path writes within the folder it is unpacked in, on every system.
pub fn stays_within(path: &str) -> bool {
    let plain = |part: &str| {
        let strange = |c: char| c.is_control() || "\\:*?\"<>|".contains(c);
        let ends_oddly = part.ends_with(['.', ' ']);
        !part.is_empty() && !ends_oddly && !part.chars().any(strange)
    };
    path.split('/').all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_same_files_give_the_same_bytes_and_read_back() {
        let files = [
            ("a/plan.toml", b"format = 1".to_vec()),
            ("a/x/b.toml", Vec::new()),
        ];
        let written = archive(&files).unwrap();
        assert_eq!(written, archive(&files).unwrap());
        let mut zip = ZipArchive::new(Cursor::new(written)).unwrap();
        for (name, content) in &files {
            let mut read = Vec::new();
            let mut file = zip.by_name(name).unwrap();
            file.read_to_end(&mut read).unwrap();
            assert_eq!(&read, content);
        }
    }

    #[test]
    fn made_after_another_it_is_what_it_would_be_and_nothing_of_that_remains() {
        let long = "social protection floor ".repeat(90);
        let all = |third: &str| {
            let texts = ["format = 1", &long, third, ""].map(str::to_owned);
            let names = ["plan.toml", "a/long.toml", "a/third.toml", "b/empty.toml"];
            names.into_iter().zip(texts).collect::<Vec<_>>()
        };
        let before = archive(&all("old")).unwrap();
        for third in ["old", "new", "quite another length", ""] {
            let now = all(third);
            let again = archive_again(&now, &before).unwrap();
            assert_eq!(again, archive(&now).unwrap(), "{third}");
            let fewer = &now[1..];
            assert_eq!(
                archive_again(fewer, &before).unwrap(),
                archive(fewer).unwrap()
            );
        }
        let mut odd = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().unix_permissions(0o777);
        odd.start_file("plan.toml", options).unwrap();
        odd.write_all(b"format = 1").unwrap();
        let odd = odd.finish().unwrap().into_inner();
        for before in [&odd[..], b"no archive", &before[..before.len() - 5]] {
            let again = archive_again(&all("old"), before).unwrap();
            assert_eq!(again, archive(&all("old")).unwrap());
        }
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        for path in [
            "../x", "a/../x", "/x", "a//x", "./x", "a\\..\\x", "C:x", "a/x.", "a/x\u{7}", "", "a/ ",
        ] {
            assert!(!stays_within(path), "{path}");
        }
        for path in ["plan.toml", "clauses/a b/é.toml", "a/.b/c"] {
            assert!(stays_within(path), "{path}");
        }
    }
}
