//! What files of the site are called. Names that come from a plan are made of letters, digits and hyphens.

use super::model::Plan;

/// The most letters of a name that comes from a plan.
const LONG: usize = 60;

/// The page of tracked text since this baseline; the first is the one that everybody is shown.
pub fn tracked(plan: &Plan<'_>, at: usize) -> String {
    let Some(compared) = plan.compared.get(at).filter(|_| at > 0) else {
        return "tracked.html".to_owned();
    };
    match &compared.adoption {
        None => "tracked-since-start.html".to_owned(),
        Some(name) => format!("tracked-{at}-{}.html", plain(name)),
    }
}

/// A text as a part of a file's name: the same on every system, and never one that means something else there.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().take(LONG) {
        match c.to_ascii_lowercase() {
            c @ ('a'..='z' | '0'..='9') => plain.push(c),
            _ if plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    let plain = plain.trim_matches('-');
    match plain {
        "" => "x".to_owned(),
        plain => plain.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_plain_whatever_it_was() {
        for (text, name) in [
            ("Séminaire 2003", "s-minaire-2003"),
            ("../../etc/passwd", "etc-passwd"),
            ("<b>\u{202e}", "b"),
            ("", "x"),
            ("...", "x"),
        ] {
            assert_eq!(plain(text), name);
        }
    }
}
