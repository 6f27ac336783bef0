//! Files in one, as a ZIP archive. The same files give the same bytes: each is dated 1980 and readable by everybody.

use std::io::{Cursor, Write};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// An archive of these files, by their paths and in their order.
///
/// # Errors
/// Where there are more files, or longer names, than an archive can have.
pub fn archive<N: AsRef<str>, C: AsRef<[u8]>>(files: &[(N, C)]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in files {
        zip.start_file(name.as_ref(), options)?;
        zip.write_all(content.as_ref())?;
    }
    Ok(zip.finish()?.into_inner())
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
        let mut zip = zip::ZipArchive::new(Cursor::new(written)).unwrap();
        for (name, content) in &files {
            let mut read = Vec::new();
            let mut file = zip.by_name(name).unwrap();
            file.read_to_end(&mut read).unwrap();
            assert_eq!(&read, content);
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
