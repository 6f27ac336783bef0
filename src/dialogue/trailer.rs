//! Trailers: the lines at the end of the message of a change, or of a tag, that programs read. What they are called, how
//! one is written, and how a paragraph of them is read.

/// For which voice a change was made; under the gavel, what a party's agreement came to.
pub const PARTY: &str = "Party";
/// For which of its organisations.
pub const ORGANISATION: &str = "Organisation";
/// In which session.
pub const SESSION: &str = "Session";
/// A clause that was touched; under the gavel, one that was adopted, with the digest of its text.
pub const CLAUSE: &str = "Clause";
/// A figure that was touched.
pub const FIGURE: &str = "Figure";
/// A scenario that was touched.
pub const SCENARIO: &str = "Scenario";
/// A register that was touched.
pub const REGISTER: &str = "Register";
/// The kind of act.
pub const ACT: &str = "Act";
/// An amendment the act is about.
pub const AMENDMENT: &str = "Amendment";
/// An amendment that falls with it.
pub const FALLS: &str = "Falls";
/// The fingerprint of a key that the act is about.
pub const KEY: &str = "Key";
/// What a party holds on what.
pub const POSITION: &str = "Position";
/// Who declared it.
pub const DECLARED_BY: &str = "Declared-by";
/// Who proposed the same, and is decided on together.
pub const JOINT: &str = "Joint";
/// An amendment that came in with a number that was given here already: its id, that number and its new one.
pub const RENUMBERED: &str = "Renumbered";
/// The name of a file that was taken in.
pub const FILE: &str = "File";
/// Its SHA-256.
pub const FILE_DIGEST: &str = "File-SHA256";
/// Which of how many parts of an act the change is.
pub const PART: &str = "Part";
/// On the last of them: the change before the first.
pub const WHOLE: &str = "Whole";
/// The change that is undone: the last one, where its act was recorded in several parts.
pub const UNDOES: &str = "Undoes";
/// A change of which single strokes are taken back.
pub const TAKES_BACK: &str = "Takes-back";
/// The name of an adoption.
pub const TAG: &str = "Tag";
/// The plan an act of the gavel is about.
pub const PLAN: &str = "Plan";
/// The adoption that is taken back.
pub const RESCINDS: &str = "Rescinds";
/// The tag of one that has no change of its own.
pub const RESCINDS_TAG: &str = "Rescinds-tag";
/// Whether the whole plan was adopted or a part of it.
pub const ADOPTION: &str = "Adoption";
/// What a party's agreement came to, in the change that goes with a tag.
pub const STANDING: &str = "Standing";
/// A clause that was adopted, in the change that goes with a tag.
pub const ADOPTED: &str = "Adopted";
/// A party's reservation, and on which clause.
pub const RESERVATION: &str = "Reservation";
/// What an adoption cost as it was adopted, and a name for the figures it was reckoned from.
pub const BASIS: &str = "Basis";
/// Why it was adopted although agreement was missing.
pub const OVERRULED: &str = "Overruled";

/// A trailer as it is written. Whatever would end a line or hide in one becomes a space.
pub fn line(name: &str, value: &str) -> String {
    format!("{name}: {}\n", one_line(value))
}

/// The text on one line, without what would end a line or a message.
pub fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A paragraph as trailers, by git's own rules: all lines are trailers, or one is a line that git writes and a
/// quarter of the lines are trailers.
pub fn read(paragraph: &[&str]) -> Option<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = Vec::new();
    let (mut good, mut other, mut by_git, mut inside) = (0, 0, false, false);
    for line in paragraph {
        if line.starts_with([' ', '\t']) {
            if inside && let Some((_, value)) = found.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            } else if !inside {
                other += 1;
            }
            continue;
        }
        by_git |= line.starts_with("Signed-off-by: ") || line.starts_with("(cherry picked from");
        inside = false;
        if let Some((key, value)) = divided(line) {
            good += 1;
            inside = true;
            found.push((key.to_owned(), value.to_owned()));
        } else if line.starts_with("(cherry picked from") {
            good += 1;
        } else {
            other += 1;
        }
    }
    let accepted = good > 0 && other == 0 || by_git && good * 3 >= other;
    accepted.then_some(found)
}

fn divided(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_end();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (!key.is_empty() && key.bytes().all(plain)).then_some((key, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(
            line(PARTY, "a\nClause:\u{1b} b\r\n"),
            "Party: a Clause: b\n"
        );
    }
}
