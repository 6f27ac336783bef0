//! The files of the built-in plans. `src/build.rs` packs every folder of `plans/` that holds a plan into the program; they are
//! unpacked when the first of them is asked for.

use flate2::read::ZlibDecoder;
use std::io::Read;
use std::sync::LazyLock;

/// A built-in plan: its files as they stand at the start, and the script of its history.
pub(super) struct Example {
    pub name: String,
    /// Path and content of every file but the script.
    pub files: Vec<(String, String)>,
    /// `history.toml`.
    pub history: String,
}

impl Example {
    pub fn file(&self, path: &str) -> Option<&str> {
        let mut files = self.files.iter();
        files
            .find(|(one, _)| one == path)
            .map(|(_, text)| text.as_str())
    }
}

/// All of them, by name. What the program brings with it can be unpacked: a test reads it.
pub(super) static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let mut all = String::new();
    let packed = include_bytes!(concat!(env!("OUT_DIR"), "/plans"));
    let _ = ZlibDecoder::new(&packed[..]).read_to_string(&mut all);
    read(&all)
});

/// Path and text of each file stand behind one another, each with a zero behind it; those of one plan together.
fn read(all: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut pieces = all.split('\0');
    while let (Some(path), Some(text)) = (pieces.next(), pieces.next()) {
        let (name, path) = path.split_once('/').unwrap_or_default();
        if examples.last().is_none_or(|last| last.name != name) {
            examples.push(Example {
                name: name.to_owned(),
                files: Vec::new(),
                history: String::new(),
            });
        }
        let Some(example) = examples.last_mut() else {
            continue;
        };
        match path {
            "history.toml" => text.clone_into(&mut example.history),
            path => example.files.push((path.to_owned(), text.to_owned())),
        }
    }
    examples
}
