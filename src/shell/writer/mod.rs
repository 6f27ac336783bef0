//! The one writer of the command line: everything people read on standard output or standard error passes
//! here and is made safe to display. It knows whether it writes to a terminal, how wide that is and what it
//! may use to mark words.

mod line;
mod paint;
mod progress;

pub use line::Line;
pub use paint::{Label, Paint};
pub use progress::Progress;

use crate::i18n::{Catalogue, Message};
use crate::shell::extent;
use crate::text::{Shown, Width};
use crate::track::CommitId;
use std::ffi::OsStr;
use std::io::{self, BufWriter, IsTerminal, Write};

/// The widest a paragraph is set: beyond that the eye loses the line.
const PROSE: usize = 80;

/// Standard output, or what stands for it in a test.
pub struct Output {
    out: Box<dyn Write>,
    paint: Paint,
    columns: Option<usize>,
    words: &'static Catalogue,
    recorded: bool,
    lost: bool,
}

impl Output {
    /// Standard output, in this language; `when` is the value of `--color`.
    pub fn standard(words: &'static Catalogue, when: Option<&str>) -> Output {
        let stdout = io::stdout();
        let terminal = stdout.is_terminal();
        let paint = Paint::choose(when, terminal, |name| std::env::var_os(name));
        let columns = terminal.then(terminal_columns).flatten();
        let out = BufWriter::with_capacity(1 << 16, stdout);
        Output::to(Box::new(out), paint, columns, words)
    }

    /// Any writer. `columns` is the width of the terminal; without one nothing is wrapped.
    pub fn to(
        out: Box<dyn Write>,
        paint: Paint,
        columns: Option<usize>,
        words: &'static Catalogue,
    ) -> Output {
        Output {
            out,
            paint,
            columns,
            words,
            recorded: false,
            lost: false,
        }
    }

    /// In which language to speak.
    pub fn words(&self) -> &'static Catalogue {
        self.words
    }

    /// How words are marked.
    pub fn paint(&self) -> Paint {
        self.paint
    }

    /// The width of the terminal; none where the output is no terminal.
    pub fn columns(&self) -> Option<usize> {
        self.columns
    }

    /// Writes a sentence.
    ///
    /// # Errors
    /// When the output cannot be written and nothing has been recorded yet.
    pub fn say(&mut self, message: &Message) -> io::Result<()> {
        let sentence = self.words.say(message);
        self.line(&Line::new().add(sentence, Label::Plain))
    }

    /// Writes a line, wrapped where the output is a terminal.
    ///
    /// # Errors
    /// As [`Output::say`].
    pub fn line(&mut self, line: &Line) -> io::Result<()> {
        let text = line.set(self.paint, self.columns);
        self.bytes(text.as_bytes())
    }

    /// Writes prose: as [`Output::line`], but no wider than the eye follows.
    ///
    /// # Errors
    /// As [`Output::say`].
    pub fn prose(&mut self, line: &Line) -> io::Result<()> {
        let columns = self.columns.map(|columns| columns.min(PROSE));
        let text = line.set(self.paint, columns);
        self.bytes(text.as_bytes())
    }

    /// Writes text that the program itself made, such as a help page or a script.
    ///
    /// # Errors
    /// As [`Output::say`].
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.bytes(Shown::prose(text).as_bytes())
    }

    /// Where data goes: nothing is marked, wrapped or made safe on the way.
    pub fn data(&mut self) -> &mut impl Write {
        &mut self.out
    }

    /// Says that a change is recorded: its commit and the ref are on disk. From here on nothing that happens to
    /// the output makes the command fail, because people would type the change again.
    pub fn acknowledge(&mut self, commit: CommitId, notes: &[Message]) {
        self.recorded = true;
        for note in notes {
            let _ = self.say(note);
        }
        let _ = self.bytes(format!("ACK {commit}\n").as_bytes());
        let _ = self.flush();
        if self.lost {
            Output::complain(
                self.words,
                &Message::new("cli-recorded-unseen").with("commit", commit.to_string()),
            );
            self.lost = false;
        }
    }

    /// Hands everything written so far to whoever reads.
    ///
    /// # Errors
    /// As [`Output::say`].
    pub fn flush(&mut self) -> io::Result<()> {
        let done = self.out.flush();
        self.settle(done)
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        let done = self.out.write_all(bytes);
        self.settle(done)
    }

    fn settle(&mut self, done: io::Result<()>) -> io::Result<()> {
        match done {
            Err(_) if self.recorded => {
                self.lost = true;
                Ok(())
            }
            done => done,
        }
    }

    /// Says on standard error what went wrong. Where even that cannot be written there is nobody to tell.
    pub fn complain(words: &Catalogue, message: &Message) {
        let sentence = Shown::prose(words.say(message));
        let _ = writeln!(io::stderr().lock(), "{sentence}");
    }
}

/// The width of the terminal; `COLUMNS` goes before it, where it is any number of columns.
fn terminal_columns() -> Option<usize> {
    let told = std::env::var_os("COLUMNS")
        .as_deref()
        .and_then(OsStr::to_str)
        .and_then(|columns| columns.parse().ok())
        .filter(|columns| *columns > 0);
    told.or_else(|| Some(usize::from(extent::told().ok()?.0)))
}

/// How wide text is on the terminal of the command line, which is not asked.
const WIDTH: Width = Width::GUESSED;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::track::ObjectId;

    struct Full;

    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn after_the_commit_a_full_output_is_no_failure() {
        let words = Catalogue::of(Language::English);
        let mut out = Output::to(Box::new(Full), Paint::Marks, None, words);
        assert!(out.say(&Message::new("cli-about")).is_err());
        out.acknowledge(ObjectId([7; 20]), &[]);
        assert!(out.say(&Message::new("cli-about")).is_ok());
    }
}
