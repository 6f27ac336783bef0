//! What stands from the last time: a page that would be made of the same as then is not made again.

use sha2::{Digest, Sha256};

/// Whether a file lies at a path as it was made of what has this sum.
pub type Lies<'s> = dyn Fn(&str, &str) -> bool + Sync + 's;

/// What lies in the folder of a site already.
pub struct Standing<'s> {
    /// What the pages rest on beside the plan: the program, and how they are asked for.
    pub ground: &'s str,
    /// Which files lie there.
    pub lies: &'s Lies<'s>,
}

/// A page by its name within the plan's folder.
pub struct Leaf {
    /// Its name.
    pub name: String,
    /// What it says; nothing where it stands already.
    pub content: Option<String>,
    /// Of what it is made, where it may stand the next time.
    pub made_of: Option<String>,
}

impl Leaf {
    /// One that is made anew each time.
    pub fn new(name: impl Into<String>, content: String) -> Leaf {
        Leaf {
            name: name.into(),
            content: Some(content),
            made_of: None,
        }
    }
}

/// The sum of what something is made of, part by part: where it is the same, all parts are.
#[derive(Clone, Default)]
pub struct Sum(Sha256);

impl Sum {
    /// Adds a part.
    pub fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    /// The sum of all parts.
    pub fn done(self) -> String {
        let sum = self.0.finalize();
        sum.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_not_mistaken_for_others_of_the_same_letters() {
        let of = |parts: &[&str]| {
            let mut sum = Sum::default();
            parts.iter().for_each(|part| sum.add(part));
            sum.done()
        };
        assert_eq!(of(&["a", "bc"]), of(&["a", "bc"]));
        assert_ne!(of(&["a", "bc"]), of(&["ab", "c"]));
        assert_ne!(of(&["a"]), of(&["a", ""]));
    }
}
