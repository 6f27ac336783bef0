//! The key in the address: whoever has it may read, nobody can guess it, and how long a comparison takes tells nothing of it.

use std::hint::black_box;
use ulid::Ulid;

/// A key of 128 bits of chance.
#[derive(Clone)]
pub struct Key(String);

impl Key {
    /// A new one; nothing where the system has no chance to give.
    pub fn new() -> Option<Key> {
        let mut chance = [0; 16];
        getrandom::fill(&mut chance).ok()?;
        let text = Ulid::from(u128::from_le_bytes(chance)).to_string();
        Some(Key(text.to_lowercase()))
    }

    /// One of earlier in the day; nothing where that is none.
    pub fn kept(text: &str) -> Option<Key> {
        let one = Ulid::from_string(text).ok()?.to_string().to_lowercase();
        (one == text).then_some(Key(one))
    }

    /// As it stands in the address.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What stands behind the key in a path; nothing where the path does not begin with it.
    pub fn opens<'p>(&self, path: &'p str) -> Option<&'p str> {
        let inner = path.strip_prefix('/')?;
        let (given, rest) = match inner.split_once('/') {
            Some((given, rest)) => (given, Some(rest)),
            None => (inner, None),
        };
        match self.is(given) {
            // Without its stroke the address means the same folder.
            true => Some(rest.unwrap_or_default()),
            false => None,
        }
    }

    fn is(&self, given: &str) -> bool {
        let (own, given) = (self.0.as_bytes(), given.as_bytes());
        if own.len() != given.len() {
            return false;
        }
        let differ = own
            .iter()
            .zip(given)
            .fold(0, |differ, (own, given)| black_box(differ | (own ^ given)));
        black_box(differ) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_key_opens() {
        let key = Key::new().unwrap();
        let text = key.text().to_owned();
        assert_eq!(text.len(), 26);
        assert!(
            text.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        );
        assert_eq!(key.opens(&format!("/{text}/plan")), Some("plan"));
        assert_eq!(key.opens(&format!("/{text}/")), Some(""));
        for wrong in [
            "/".to_owned(),
            "//".to_owned(),
            String::new(),
            text.clone(),
            format!("/{}", &text[1..]),
            format!("/{text}x/"),
            format!("/x/{text}/"),
            format!("//{text}/"),
            format!("/{}/", text.to_uppercase()),
        ] {
            assert_eq!(key.opens(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn one_that_is_kept_is_the_same_and_nothing_else_is_one() {
        let key = Key::new().unwrap();
        assert_eq!(Key::kept(key.text()).unwrap().text(), key.text());
        let short = &key.text()[1..];
        for wrong in [
            "",
            "a",
            short,
            "../../../../../../../../ab",
            &key.text().to_uppercase(),
        ] {
            assert!(Key::kept(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn no_two_are_alike() {
        assert_ne!(Key::new().unwrap().text(), Key::new().unwrap().text());
    }
}
