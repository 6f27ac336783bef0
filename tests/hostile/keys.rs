//! What a terminal sends: keys, pastes, answers to questions, and noise of a line that is disturbed.

use crate::common::Seminar;
use crate::mutate::{mutated, mutations};
use crate::pty::{Pty, command};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::time::Duration;

/// What people and terminals send on a quiet day.
const SENT: &[u8] = b"jjk\x1b[B\x1b[A\r\x1b\x1b[5~\x1b[6~\x1b[1;5C\x1b[<0;10;10M\x1b[<0;10;10m\x1b[<65;3;4M\
    \x1b[200~pasted \xc3\xa9 words\x1b[201~\x1b[97;5u\x1b[27;2;13~\x1bOP\x1b[15~\x1b[?1;2c\x1b[10;20R\
    \x1b]11;rgb:0000/0000/0000\x1b\\\x1bP1$r0m\x1b\\\xe0\xb6\x9a\xe0\xb7\x8f/care\x1b\x1btrc?\x1b";

/// Whatever comes in, the screen goes on or is left as a person leaves it, and the plan is as whole as before.
#[test]
fn noise_on_the_line_ends_no_program() {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|it| it.parse().ok());
    let mut runner = TestRunner::deterministic();
    for case in 0..cases.unwrap_or(6).min(400) {
        let seminar = Seminar::new();
        let home = seminar.around().join("home");
        let mut call = command(env!("CARGO_BIN_EXE_plenary"), &home);
        call.cwd(seminar.folder());
        let mut pty = Pty::start(call, 100, 30);
        pty.shows("Health care");
        for _ in 0..4 {
            let with = mutations().new_tree(&mut runner).unwrap().current();
            let mut noise = mutated(SENT, &with);
            // No person types as long as a nest is deep.
            noise.truncate(3_000);
            // What suspends or leaves a program is no noise; whether it can be ended is asked below.
            noise.retain(|byte| !matches!(byte, 0x1a | 0x1c | 0x03 | b'q' | b'Q'));
            pty.send(&noise);
            pty.rest(Duration::from_millis(60));
        }
        pty.send(b"\x1b[201~");
        // A program that hangs, or has died of it, does not end so.
        pty.signal("TERM");
        let ended = pty.ends();
        assert!(
            matches!(ended, 0 | 1 | 143) && !pty.text().contains("panic"),
            "case {case}: {ended}\n{}",
            pty.text()
        );
        let answer = seminar.run("check");
        assert!(matches!(answer.status, Some(0)), "case {case}: {answer:#?}");
    }
}
