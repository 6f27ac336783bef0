//! The programs of others that Plenary may start, and their versions. They are started in a folder without a repository,
//! so that nothing of one is asked.

use crate::i18n::Message;
use crate::store::doctor::Finding;
use std::process::{Command, Stdio};

/// Since this version OpenSSH verifies signatures as it is done here.
const SIGNS: (u32, u32) = (8, 2);

/// What is at hand.
pub fn findings() -> Vec<Finding> {
    let git = said("git", "--version");
    let ssh = said("ssh", "-V");
    vec![git_is(git.as_deref()), ssh_is(ssh.as_deref())]
}

/// What a program answers; nothing where it is not there.
fn said(program: &str, argument: &str) -> Option<String> {
    let output = Command::new(program)
        .arg(argument)
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    Some(said.lines().next().unwrap_or_default().trim().to_owned())
}

fn git_is(said: Option<&str>) -> Finding {
    match said {
        Some(version) => {
            let message = Message::new("doctor-program").with("version", version);
            Finding::good("git", message)
        }
        None => Finding::note("git", Message::new("doctor-git-none")).advice("doctor-git-do"),
    }
}

fn ssh_is(said: Option<&str>) -> Finding {
    let Some(version) = said else {
        return Finding::note("ssh", Message::new("doctor-ssh-none")).advice("doctor-ssh-do");
    };
    let message = |id| Message::new(id).with("version", version);
    match number(version) {
        Some(number) if number < SIGNS => {
            Finding::note("ssh", message("doctor-ssh-old")).advice("doctor-ssh-do")
        }
        _ => Finding::good("ssh", message("doctor-program")),
    }
}

/// `OpenSSH_9.6p1 Debian ...`, also `OpenSSH_for_Windows_9.5p1`.
fn number(version: &str) -> Option<(u32, u32)> {
    let word = version.split([' ', ',']).next()?;
    let (_, number) = word.rsplit_once('_')?;
    let (major, rest) = number.split_once('.')?;
    let minor: String = rest.chars().take_while(char::is_ascii_digit).collect();
    Some((major.parse().ok()?, minor.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::doctor::Grade;

    #[test]
    fn versions_are_read_as_openssh_writes_them() {
        assert_eq!(number("OpenSSH_9.6p1 Debian-4, OpenSSL 3"), Some((9, 6)));
        assert_eq!(number("OpenSSH_for_Windows_8.1p1, LibreSSL"), Some((8, 1)));
        assert_eq!(number("Dropbear v2022.83"), None);
    }

    #[test]
    fn what_is_missing_or_old_is_worth_knowing() {
        assert_eq!(git_is(None).grade, Grade::Note);
        assert_eq!(git_is(Some("git version 2.47.1")).grade, Grade::Good);
        assert_eq!(ssh_is(None).grade, Grade::Note);
        assert_eq!(ssh_is(Some("OpenSSH_7.9p1")).grade, Grade::Note);
        assert_eq!(ssh_is(Some("OpenSSH_8.2p1")).grade, Grade::Good);
    }
}
