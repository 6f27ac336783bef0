//! Packs what the program brings with it to be read: the sentences of the four languages and the built-in plans. Packed, they
//! take a quarter of the room. A program that starts unpacks only the sentences of the rooms that it speaks of.

#![allow(clippy::print_stdout, reason = "cargo is told so")]

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[path = "i18n/hash.rs"]
mod hash;

type Done = Result<(), Box<dyn Error>>;

const SENTENCES: &str = "src/i18n";
const PLANS: &str = "plans";

/// In the order of `Language`.
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "pt"];

fn main() -> Done {
    println!("cargo:rerun-if-changed=src/build.rs");
    for read in [SENTENCES, PLANS] {
        println!("cargo:rerun-if-changed={read}");
    }
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    sentences(&out)?;
    plans(&out)
}

/// A file for each room and language, and a table of which room a sentence is in.
fn sentences(out: &Path) -> Done {
    let rooms = names(&Path::new(SENTENCES).join(LANGUAGES[0]))?;
    let mut places = Vec::new();
    let mut table = String::from("static PACKED: [&[&[u8]]; 4] = [\n");
    for language in LANGUAGES {
        table.push_str("    &[\n");
        for (room, name) in rooms.iter().enumerate() {
            let text = fs::read_to_string(Path::new(SENTENCES).join(language).join(name))?;
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let text: String = lines.flat_map(|line| [line, "\n"]).collect();
            let ids = text.lines().filter_map(hash::id);
            places.extend(ids.map(|id| (hash::of(id), room)));
            let packed = out.join(language).join(name);
            fs::create_dir_all(out.join(language))?;
            pack(&packed, text.as_bytes())?;
            writeln!(table, "        include_bytes!({packed:?}),")?;
        }
        table.push_str("    ],\n");
    }
    places.sort_unstable();
    places.dedup();
    writeln!(table, "];\nstatic ROOM_OF: &[(u32, u16)] = &{places:?};")?;
    fs::write(out.join("sentences.rs"), table)?;
    Ok(())
}

/// The files of all built-in plans in one, which is smaller than each for itself: they speak of the same things.
fn plans(out: &Path) -> Done {
    let mut all = Vec::new();
    for name in names(Path::new(PLANS))? {
        let folder = Path::new(PLANS).join(&name);
        if folder.join("plan.toml").exists() {
            take_in(&folder, &name, &mut all)?;
        }
    }
    pack(&out.join("plans"), &all)
}

/// Path and text of each file, with a zero behind each of the two.
fn take_in(folder: &Path, path: &str, all: &mut Vec<u8>) -> Done {
    for name in names(folder)? {
        let (file, path) = (folder.join(&name), format!("{path}/{name}"));
        if file.is_dir() {
            take_in(&file, &path, all)?;
        } else {
            let text = fs::read_to_string(&file)?;
            for piece in [&path, &text] {
                all.extend_from_slice(piece.as_bytes());
                all.push(0);
            }
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Packs as small as can be, unless the program is built to be built quickly.
fn pack(file: &Path, bytes: &[u8]) -> Done {
    let level = match std::env::var("OPT_LEVEL").as_deref() {
        Ok("0") => Compression::fast(),
        _ => Compression::best(),
    };
    let mut packed = ZlibEncoder::new(Vec::new(), level);
    packed.write_all(bytes)?;
    fs::write(file, packed.finish()?)?;
    Ok(())
}
