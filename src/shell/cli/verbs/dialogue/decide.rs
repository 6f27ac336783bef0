//! What becomes of an amendment short of a decision on its words: `receive`, `second`, `withdraw`, `take-up`,
//! `refer`, `fall`.

use crate::dialogue::{AmendmentId, Deed};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::Output;
use clap::{ArgAction, Command};

/// `plenary receive [AMENDMENT]... --party P`
pub const RECEIVE: Verb = Verb::new("receive", Group::Amend, receive).arguments(any);

/// `plenary second AMENDMENT --party P`
pub const SECOND: Verb = Verb::new("second", Group::Amend, |call, out| {
    step(call, out, Deed::Second)
})
.arguments(one);

/// `plenary withdraw AMENDMENT --party P`
pub const WITHDRAW: Verb = Verb::new("withdraw", Group::Amend, |call, out| {
    step(call, out, Deed::Withdraw)
})
.arguments(one);

/// `plenary take-up AMENDMENT --party P`
pub const TAKE_UP: Verb = Verb::new("take-up", Group::Amend, |call, out| {
    step(call, out, Deed::TakeUp)
})
.arguments(one);

/// `plenary refer AMENDMENT --reason R --party P`
pub const REFER: Verb = Verb::new("refer", Group::Amend, |call, out| {
    step(call, out, Deed::Refer)
})
.arguments(|words, command| one(words, command).mut_arg("reason", |it| it.required(true)));

/// `plenary fall AMENDMENT --party P`
pub const FALL: Verb = Verb::new("fall", Group::Amend, |call, out| {
    step(call, out, Deed::Fall)
})
.arguments(one);

fn one(words: &'static Catalogue, command: Command) -> Command {
    argument::floor(
        words,
        command.arg(argument::amendment(words).required(true)),
    )
}

fn any(words: &'static Catalogue, command: Command) -> Command {
    let amendments = argument::amendment(words)
        .num_args(0..)
        .action(ArgAction::Append);
    argument::floor(words, command.arg(amendments))
}

/// One step in the life of one amendment.
fn step(
    call: &Call<'_>,
    out: &mut Output,
    deed: impl Fn(AmendmentId) -> Deed,
) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let id = recording.amendment(call.text("amendment").unwrap_or_default())?;
    let recorded = recording.enact(deed(id))?;
    out.acknowledge(recorded.id, &notes(&recorded));
    Ok(Answer::Done)
}

/// Numbers: for the amendments that are named, else for all that have none.
fn receive(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let named = call.texts("amendment").into_iter();
    let named = named
        .map(|word| recording.amendment(word))
        .collect::<Result<Vec<AmendmentId>, _>>()?;
    let before = recording.dialogue().amendments.clone();
    let recorded = recording.enact(Deed::Receive(named))?;
    let mut notes = notes(&recorded);
    if let Some((_, dialogue)) = recording.after() {
        let received = dialogue.amendments.values().filter(|amendment| {
            let old = before.get(&amendment.id);
            old.is_none_or(|old| old.number != amendment.number)
        });
        notes.extend(received.map(|amendment| {
            Message::new("cli-received")
                .with("amendment", amendment.name())
                .with("id", amendment.id.short())
        }));
    }
    out.acknowledge(recorded.id, &notes);
    Ok(Answer::Done)
}
