//! What each file of the program names of the others.

use super::{LAYERS, named_within, sources};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The source files by the modules they are, each with its code; tests, which may name what they like, left out.
pub struct House(BTreeMap<String, String>);

impl House {
    /// All of them.
    pub fn read() -> House {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut files = BTreeMap::new();
        for (file, code) in LAYERS.iter().flat_map(|room| sources(room)) {
            let place = file.strip_prefix(&root).unwrap().with_extension("");
            let words = place.iter().map(|word| word.to_str().unwrap());
            let words: Vec<&str> = words.filter(|word| *word != "mod").collect();
            let code = code.split("#[cfg(test)]\nmod tests").next().unwrap();
            files.insert(words.join("::"), code.to_owned());
        }
        let tests: Vec<String> = files
            .iter()
            .flat_map(|(at, code)| tests_of(at, code))
            .collect();
        let is_test = |at: &str| tests.iter().any(|test| is_within(at, test));
        files.retain(|at, _| !is_test(at));
        House(files)
    }

    /// What each file names of the others: the file in which the thing stands, whoever hands it on. A folder's `mod.rs` and
    /// what lies below it stand for one another.
    pub fn named(&self) -> BTreeMap<String, BTreeSet<String>> {
        let known: BTreeMap<&str, BTreeMap<&str, String>> = self
            .0
            .iter()
            .map(|(at, code)| (at.as_str(), brought(code)))
            .collect();
        let files = self.0.iter().map(|(me, code)| {
            let paths = paths(code).into_iter();
            let mut named: BTreeSet<String> = paths
                .filter_map(|path| self.file_of(me, &path, &known, 0))
                .collect();
            named.retain(|other| !is_within(other, me) && !is_within(me, other));
            (me.clone(), named)
        });
        files.collect()
    }

    /// The file that a path leads into, as seen from another.
    fn file_of(
        &self,
        me: &str,
        path: &str,
        known: &BTreeMap<&str, BTreeMap<&str, String>>,
        deep: usize,
    ) -> Option<String> {
        let mut words = path.split("::").peekable();
        let mut at = me.to_owned();
        match *words.peek()? {
            "crate" => at = String::new(),
            "self" => {}
            "super" => {
                while words.next_if_eq(&"super").is_some() {
                    at = at
                        .rsplit_once("::")
                        .map_or("", |(above, _)| above)
                        .to_owned();
                }
            }
            first => {
                let here = self.0.contains_key(&format!("{at}::{first}"));
                let brought = known.get(me).is_some_and(|names| names.contains_key(first));
                (here || brought).then_some(())?;
            }
        }
        words.next_if(|word| ["crate", "self"].contains(word));
        while let Some(word) = words.next() {
            let below = format!("{at}::{word}");
            let below = below.trim_start_matches(':');
            if self.0.contains_key(below) {
                at = below.to_owned();
                continue;
            }
            let handed = known.get(at.as_str()).and_then(|names| names.get(word));
            let handed = handed.filter(|handed| deep < 20 && *handed != path);
            if let Some(handed) = handed {
                let rest = words.map(|word| format!("::{word}"));
                let path = std::iter::once(handed.clone()).chain(rest);
                return self.file_of(&at, &path.collect::<String>(), known, deep + 1);
            }
            break;
        }
        self.0.contains_key(&at).then_some(at)
    }
}

/// Whether a module is another, or lies below it.
pub fn is_within(module: &str, other: &str) -> bool {
    let rest = module.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The modules of tests that a file declares.
fn tests_of(at: &str, code: &str) -> Vec<String> {
    let lines: Vec<&str> = code.lines().collect();
    let behind = |line: usize| {
        let line = lines
            .iter()
            .skip(line)
            .find(|line| !line.starts_with("#["))?;
        line.split("mod ").nth(1)?.strip_suffix(';')
    };
    let marks = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.starts_with("#[cfg(test)]") || line.starts_with("#[cfg(all(test"));
    let names = marks.filter_map(|(line, _)| behind(line));
    names.map(|name| format!("{at}::{name}")).collect()
}

/// The names that a file brings in, or hands on, each with its path.
fn brought(code: &str) -> BTreeMap<&str, String> {
    let mut names = BTreeMap::new();
    for used in code.split("use ").skip(1) {
        let tree = used.split(';').next().unwrap();
        let (head, each) = tree.split_once('{').unwrap_or(("", tree));
        for one in each.trim_end_matches('}').split(',').map(str::trim) {
            let (path, name) = one.split_once(" as ").unwrap_or((one, one));
            let path = match path {
                "self" => head.trim_end_matches("::").to_owned(),
                path => format!("{head}{path}"),
            };
            let name = match name {
                "self" => head.trim_end_matches("::"),
                name => name,
            };
            names.insert(name.rsplit("::").next().unwrap(), path);
        }
    }
    names
}

/// Every path that a file spells.
fn paths(code: &str) -> BTreeSet<String> {
    let roots = code.match_indices("::");
    let roots = roots.filter(|(at, _)| is_root(code, *at));
    roots
        .flat_map(|(at, _)| {
            let start = code[..at].rfind(|c: char| !c.is_alphanumeric() && c != '_');
            spelled(&code[start.map_or(0, |at| at + 1)..])
        })
        .collect()
}

/// Whether a path begins with the word before these colons.
fn is_root(code: &str, colons: usize) -> bool {
    let word = code[..colons].trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
    word.len() < colons && !word.ends_with("::")
}

/// The paths that begin here: one, or each of a group.
fn spelled(code: &str) -> Vec<String> {
    let end = code.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    let path = &code[..end.unwrap_or(code.len())];
    if !code[path.len()..].starts_with('{') {
        return vec![path.to_owned()];
    }
    let each = named_within(code, path).into_iter();
    each.map(|name| {
        format!("{path}{name}")
            .trim_end_matches("::self")
            .to_owned()
    })
    .collect()
}
