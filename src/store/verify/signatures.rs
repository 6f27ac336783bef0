//! Signatures of commits and tags: taken apart here, verified by `ssh-keygen`, many at a time. Whether a key may sign is
//! not asked: for that a file with every key that occurs is written for the occasion, and what the repository's own says
//! plays no part.

use crate::plan::PublicKey;
use crate::store::StoreError;
use crate::store::sign::{NAMESPACE, PROGRAM, failed, started};
use crate::track::trust::Signature;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----";
const END: &str = "-----END SSH SIGNATURE-----";

/// Something signed, and its signature.
pub(super) struct Signed {
    pub content: Vec<u8>,
    pub signature: Vec<u8>,
}

/// A commit's signature, and the commit without it: what git signs.
pub(super) fn of_commit(data: &[u8]) -> Option<Signed> {
    if !data
        .windows(8)
        .take_while(|it| !it.starts_with(b"\n\n"))
        .any(|it| it == b"\ngpgsig ")
    {
        return None;
    }
    let (mut content, mut signature) = (Vec::with_capacity(data.len()), Vec::new());
    let (mut header, mut inside, mut left_out) = (true, false, false);
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        header &= line != b"\n";
        if !(header && line.starts_with(b" ")) {
            inside = header && line.starts_with(b"gpgsig ");
            // That of another form of the same commit, which git leaves out as well.
            left_out = header && line.starts_with(b"gpgsig-sha256 ");
        }
        if inside {
            let line = line.strip_prefix(b"gpgsig ").or(line.strip_prefix(b" "));
            signature.extend_from_slice(line.unwrap_or_default());
        } else if !left_out {
            content.extend_from_slice(line);
        }
    }
    Some(Signed { content, signature })
}

/// The same of a tag, whose signature stands at its end.
pub(super) fn of_tag(data: &[u8]) -> Option<Signed> {
    let begins = |line: &[u8]| line.starts_with(b"-----BEGIN ");
    let mut at = 0;
    let mut last = None;
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        if begins(line) {
            last = Some(at);
        }
        at += line.len();
    }
    let (content, signature) = data.split_at_checked(last?)?;
    Some(Signed {
        content: content.to_vec(),
        signature: signature.to_vec(),
    })
}

/// The key that a signature names. It proves nothing yet.
fn named(signature: &[u8]) -> Result<PublicKey, Signature> {
    let text = std::str::from_utf8(signature).map_err(|_| Signature::Broken)?;
    let text = text.trim();
    if text.starts_with("-----BEGIN PGP") || text.starts_with("-----BEGIN SIGNED MESSAGE") {
        return Err(Signature::Foreign);
    }
    let inner = text.strip_prefix(BEGIN).and_then(|it| it.strip_suffix(END));
    let letters: String = inner.unwrap_or_default().split_ascii_whitespace().collect();
    let bytes = STANDARD.decode(letters).map_err(|_| Signature::Broken)?;
    let key = bytes.strip_prefix(b"SSHSIG\0\0\0\x01").and_then(|rest| {
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        PublicKey::of_blob(rest.get(..length)?)
    });
    key.ok_or(Signature::Broken)
}

/// Verifies signatures, on every processor there is.
///
/// # Errors
///
/// [`StoreError::NoVerifier`] where `ssh-keygen` is not installed, or what the system says.
pub(super) fn verify(all: &[Option<Signed>]) -> Result<Vec<Signature>, StoreError> {
    let mut signatures: Vec<Signature> = Vec::with_capacity(all.len());
    let mut keys: BTreeMap<PublicKey, usize> = BTreeMap::new();
    let mut tasks = Vec::new();
    for (at, one) in all.iter().enumerate() {
        let Some(signed) = one else {
            signatures.push(Signature::None);
            continue;
        };
        match named(&signed.signature) {
            Err(what) => signatures.push(what),
            Ok(key) => {
                if proved().contains(&told_apart(signed, &key)) {
                    signatures.push(Signature::By(key));
                    continue;
                }
                let count = keys.len();
                let who = *keys.entry(key.clone()).or_insert(count);
                tasks.push((at, who, key, signed));
                // Until it is proved.
                signatures.push(Signature::Broken);
            }
        }
    }
    for (at, key) in proving(&keys, &tasks)? {
        if let Some(slot) = signatures.get_mut(at) {
            *slot = Signature::By(key);
        }
    }
    Ok(signatures)
}

/// A signature to be verified: its place among all, the number of its key, the key, and what was signed.
type Task<'s> = (usize, usize, PublicKey, &'s Signed);

/// Which of them are by the keys that they name, with their places, in no order.
fn proving(
    keys: &BTreeMap<PublicKey, usize>,
    tasks: &[Task<'_>],
) -> Result<Vec<(usize, PublicKey)>, StoreError> {
    if tasks.is_empty() {
        return Ok(Vec::new());
    }
    let failed = |error| StoreError::io(&std::env::temp_dir(), error);
    let folder = tempfile::tempdir().map_err(failed)?;
    let signers = folder.path().join("signers");
    let lines = keys
        .iter()
        .map(|(key, who)| format!("key{who} namespaces=\"{NAMESPACE}\" {key}\n"));
    std::fs::write(&signers, lines.collect::<String>()).map_err(failed)?;
    let (next, good) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || -> Result<(), StoreError> {
        while let Some((at, who, key, signed)) = tasks.get(next.fetch_add(1, Ordering::Relaxed)) {
            if is_by(&signers, *at, *who, signed, folder.path())? {
                proved().insert(told_apart(signed, key));
                let mut good = good.lock().unwrap_or_else(PoisonError::into_inner);
                good.push((*at, key.clone()));
            }
        }
        Ok(())
    };
    let hands = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(tasks.len());
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..hands).map(|_| scope.spawn(work)).collect();
        let mine = work();
        // A thread that failed leaves its signatures unproved.
        let joined = others.into_iter().map(|one| one.join().unwrap_or(Ok(())));
        joined.fold(mine, Result::and)
    })?;
    Ok(good.into_inner().unwrap_or_else(PoisonError::into_inner))
}

/// What was proved in this run of the program: a signed text, its signature and the key together. They prove the same
/// whenever they are asked about, and a board that follows a plan asks after every change.
static PROVED: Mutex<BTreeSet<[u8; 32]>> = Mutex::new(BTreeSet::new());

/// A signed text with its signature and a key, as it is remembered.
fn told_apart(signed: &Signed, key: &PublicKey) -> [u8; 32] {
    let mut hash = Sha256::new();
    let key = key.to_string();
    for part in [signed.content.as_slice(), &signed.signature, key.as_bytes()] {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

fn proved() -> MutexGuard<'static, BTreeSet<[u8; 32]>> {
    PROVED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a signature is by a key.
fn is_by(
    signers: &Path,
    at: usize,
    who: usize,
    signed: &Signed,
    folder: &Path,
) -> Result<bool, StoreError> {
    let file = folder.join(format!("signature{at}"));
    std::fs::write(&file, &signed.signature).map_err(|error| StoreError::io(&file, error))?;
    let who = format!("key{who}");
    let arguments: [OsString; 10] = [
        "-Y".into(),
        "verify".into(),
        "-f".into(),
        signers.into(),
        "-I".into(),
        who.into(),
        "-n".into(),
        NAMESPACE.into(),
        "-s".into(),
        file.clone().into(),
    ];
    let output = started(&arguments, &signed.content)
        .map_err(|error| failed(error, StoreError::NoVerifier(PROGRAM)))?;
    let _ = std::fs::remove_file(&file);
    Ok(output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_is_what_was_signed_and_its_signature() {
        let plain = b"tree x\nauthor y\ncommitter z\n\nSubject\n\ngpgsig no\n more\n";
        assert!(of_commit(plain).is_none());
        let signed = crate::store::sign::with_signature(plain, "-----A\nb\n-----C\n");
        let apart = of_commit(&signed).unwrap();
        assert_eq!(apart.content, plain);
        assert_eq!(apart.signature, b"-----A\nb\n-----C\n");
    }

    #[test]
    fn a_tag_ends_with_its_signature() {
        let tag = b"object x\n\nSubject\n\nAdoption: plan\n-----BEGIN SSH SIGNATURE-----\nb\n";
        let apart = of_tag(tag).unwrap();
        assert!(
            apart.content.ends_with(b"plan\n") && apart.signature.starts_with(b"-----BEGIN SSH")
        );
        assert!(of_tag(b"object x\n\nSubject\n").is_none());
    }

    #[test]
    fn what_is_no_signature_proves_nothing() {
        let of = |text: &str| named(text.as_bytes());
        assert_eq!(
            of("-----BEGIN PGP SIGNATURE-----\nx"),
            Err(Signature::Foreign)
        );
        for text in [
            "",
            "x",
            BEGIN,
            &format!("{BEGIN}\nAAAA\n{END}"),
            &format!("{BEGIN}\nU1NIU0lHAAAAAf////8=\n{END}"),
        ] {
            assert_eq!(of(text), Err(Signature::Broken), "{text}");
        }
    }
}
