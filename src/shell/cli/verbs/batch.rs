//! `batch`: many changes in one process, one a line.

use super::set;
use crate::i18n::Message;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::{Label, Line, Output};
use crate::store;
use std::io::{BufRead, Read};

/// The longest line, in bytes: as much as a plan file may have.
const LONGEST: u64 = 8 << 20;

/// `plenary batch --party P`
pub const BATCH: Verb = Verb::new("batch", Group::Write, run).arguments(argument::floor);

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin_with(call, &[])?;
    let mut input = std::io::stdin().lock();
    let mut answer = Answer::Done;
    for number in 1_usize.. {
        let mut bytes = Vec::new();
        let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut bytes);
        let read = read.map_err(|error| {
            Failure::Could(Message::new("cli-input-failed").with("why", store::reason(&error)))
        })?;
        if read == 0 {
            break;
        }
        if let Err(failure) = one(call, &mut recording, &bytes, out) {
            answer = Answer::Partly;
            if let Some(message) = failure.message() {
                refused(number, &message, out)?;
            }
        }
    }
    Ok(answer)
}

/// One line, acknowledged before the next is read: whoever writes can wait for each answer.
fn one(
    call: &Call<'_>,
    recording: &mut Recording,
    bytes: &[u8],
    out: &mut Output,
) -> Result<(), Failure> {
    let line = std::str::from_utf8(bytes)
        .map_err(|_| Failure::Usage(Message::new("cli-usage-unicode")))?;
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    let mut parts = line.splitn(3, '\t');
    let (Some(clause), Some(field), Some(value)) = (parts.next(), parts.next(), parts.next())
    else {
        return Err(Failure::Usage(Message::new("cli-batch-form")));
    };
    let value = unescaped(value).ok_or_else(|| Failure::Usage(Message::new("cli-batch-escape")))?;
    recording.catch_up()?;
    let clause = recording.find(clause)?;
    let recorded = match set::edit(call, recording.plan(), &clause, field, &value)? {
        Some(edit) => {
            let subject = recording.subject(&edit);
            recording.commit(vec![edit], &subject)?
        }
        None => None,
    };
    match recorded {
        Some(recorded) => out.acknowledge(recorded.id, &notes(&recorded)),
        None => {
            out.line(&Line::new().add("SAME", Label::Plain))?;
            out.flush()?;
        }
    }
    Ok(())
}

fn refused(number: usize, message: &Message, out: &mut Output) -> Result<(), Failure> {
    // One line whatever the sentence holds: whoever reads counts lines.
    let sentence = out.words().say(message).replace('\n', " ");
    out.line(&Line::new().add(format!("ERR {number} {sentence}"), Label::Plain))?;
    out.flush()?;
    Ok(())
}

/// `\n`, `\t` and `\\`; any other escape is a mistake.
fn unescaped(value: &str) -> Option<String> {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next()? {
                'n' => '\n',
                't' => '\t',
                '\\' => '\\',
                _ => return None,
            },
            c => c,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn three_escapes_and_no_other() {
        assert_eq!(unescaped(r"a\n\nb\tc\\n").as_deref(), Some("a\n\nb\tc\\n"));
        assert_eq!(unescaped(r"C:\users"), None);
        assert_eq!(unescaped("end\\"), None);
    }
}
