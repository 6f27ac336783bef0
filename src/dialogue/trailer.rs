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

/// A message without its trailers, and these, as `git interpret-trailers --parse --no-divider` and `git log` read them: a
/// line of dashes ends no message that was recorded, though it does one that is sent. The message is whole where there
/// are none.
pub fn read(message: &str) -> (&str, Vec<(String, String)>) {
    let said = said(message);
    let lines: Vec<&str> = said.split_inclusive('\n').collect();
    let Some(first) = block(&lines) else {
        return (message, Vec::new());
    };
    let (before, block) = lines.split_at(first);
    let length = before.iter().map(|line| line.len()).sum();
    (message.get(..length).unwrap_or(message), within(block))
}

/// The line that git puts between what is said and what an editor showed beside it.
pub const SCISSORS: &str = "# ------------------------ >8 ------------------------";

/// What begins the lines that git writes itself.
const BY_GIT: [&str; 2] = ["Signed-off-by: ", "(cherry picked from commit "];

/// A message without the remarks at its end, which git passes over: what was commented out, and which files collided.
fn said(message: &str) -> &str {
    let (mut end, mut at, mut collided) = (None, 0, false);
    for line in message.split_inclusive('\n') {
        let bare = line.strip_suffix('\n').unwrap_or(line);
        if bare == SCISSORS {
            end = end.or(Some(at));
            break;
        }
        if bare == "Conflicts:" {
            collided = true;
            end = end.or(Some(at));
        } else if is_comment(line) || bare.is_empty() {
            end = end.or(Some(at));
        } else if !(collided && line.starts_with('\t')) {
            (end, collided) = (None, false);
        }
        at += line.len();
    }
    let said = end.and_then(|end| message.get(..end));
    said.unwrap_or(message)
}

/// The first of the lines that are trailers, by git's own rules: they are the last paragraph and not the first; all of its
/// lines are trailers, or one is a line that git writes and a quarter of the lines are trailers.
fn block(lines: &[&str]) -> Option<usize> {
    let (mut good, mut other, mut folded, mut by_git, mut any) = (0, 0, 0, false, false);
    let is_blank = |line: &str| line.trim().is_empty();
    let title = lines.iter().position(|line| is_blank(line))?;
    for (at, line) in lines.iter().enumerate().skip(title).rev() {
        if is_comment(line) {
            other += std::mem::take(&mut folded);
        } else if is_blank(line) {
            if any {
                other += folded;
                let accepted = by_git && good * 3 >= other || good > 0 && other == 0;
                return accepted.then_some(at + 1);
            }
        } else {
            any = true;
            let git = BY_GIT.iter().any(|begin| line.starts_with(begin));
            by_git |= git;
            if git || divided(line).is_some() {
                (good, folded) = (good + 1, 0);
            } else if is_folded(line) {
                folded += 1;
            } else {
                other += 1 + std::mem::take(&mut folded);
            }
        }
    }
    None
}

/// The trailers among the lines of their paragraph, each on one line.
fn within(lines: &[&str]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in lines {
        if inside && is_folded(line) {
            if let Some((_, value)) = found.last_mut() {
                *value = one_line(&format!("{value} {line}"));
            }
            continue;
        }
        let trailer = divided(line);
        inside = trailer.is_some();
        found.extend(trailer.map(|(key, value)| (key.to_owned(), value.to_owned())));
    }
    found
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#')
}

/// Whether a line goes on with the one before.
fn is_folded(line: &str) -> bool {
    line.starts_with([' ', '\t', '\r', '\n'])
}

fn divided(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let key = key.trim_end_matches([' ', '\t']);
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

    /// What git 2.47 reads of the same messages with `interpret-trailers --parse --no-divider`.
    #[test]
    fn trailers_are_those_that_git_reads() {
        for (message, expected) in [
            (
                "S\n\nParty: workers\n# Please enter a message.\n#\n",
                "Party: workers",
            ),
            (
                "S\n\n# a remark\nParty: workers\n# another\nSession: 1\n",
                "Party: workers\nSession: 1",
            ),
            ("S\n\nParty: workers\n# a remark\n  folded\n", ""),
            ("S\n\nParty: wor\n\tkers \n  all\n", "Party: wor kers all"),
            (
                "S\r\n\r\nParty: workers\r\n  and all\r\n",
                "Party: workers and all",
            ),
            (
                "S\n\nParty : workers\nSession:1\nAct:\n",
                "Party: workers\nSession: 1\nAct: ",
            ),
            (
                "S\n\nParty: workers\nParty: employers\n",
                "Party: workers\nParty: employers",
            ),
            (
                "S\n\nParty: workers\n\nConflicts:\n\tclauses/a.toml\n",
                "Party: workers",
            ),
            (
                "S\n\nParty: workers\n# ------------------------ >8 ------------------------\ndiff\n",
                "Party: workers",
            ),
            ("S\n\n---\nmore\n\nParty: workers\n", "Party: workers"),
            (
                "S\n\nOne.\nTwo.\nThree.\nSigned-off-by: A <a>\n",
                "Signed-off-by: A <a>",
            ),
            ("S\n\nOne.\nTwo.\nThree.\nFour.\nSigned-off-by: A <a>\n", ""),
            ("S\n\nOne.\nParty: workers\n", ""),
            ("S\n\nParty: workers\n---\n", ""),
            ("S\nParty: workers\n", ""),
            ("# a remark\n\nParty: workers\n", "Party: workers"),
            ("S\n\n  Party: workers\n", ""),
            ("S\n\nClé: x\n", ""),
        ] {
            let found = read(message).1.into_iter();
            let found: Vec<String> = found
                .map(|(key, value)| format!("{key}: {value}"))
                .collect();
            assert_eq!(found.join("\n"), expected, "{message:?}");
        }
    }
}
