//! `position`: what the parties hold on a clause or an amendment, and recording it.

use super::held;
use crate::dialogue::{Deed, Digest, Stance};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, target};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::Output;
use clap::Command;
use clap::builder::PossibleValuesParser;
use strum::VariantNames;

/// `plenary position SUBJECT [STANCE | none] --party P`
pub const POSITION: Verb = Verb::new("position", Group::Agree, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let value = |name, value, help| argument::positional(words, name, value, help);
    let stances = Stance::VARIANTS.iter().copied().chain(["none"]);
    let command = command.args([
        value("subject", "cli-value-subject", "cli-help-subject")
            .required(true)
            .display_order(0),
        value("stance", "cli-value-stance", "cli-help-stance")
            .display_order(1)
            .value_parser(PossibleValuesParser::new(stances)),
        argument::option(words, "statement", "cli-value-text", "cli-help-statement")
            .requires("stance"),
        argument::flag(words, "no-objection", "cli-help-no-objection").conflicts_with("stance"),
        argument::at(words).conflicts_with_all(["stance", "no-objection"]),
        argument::json(words).conflicts_with_all(["stance", "no-objection"]),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    if !call.flag("no-objection") && call.text("stance").is_none() {
        return held::show(call, out);
    }
    let word = call.text("subject").unwrap_or_default();
    let mut recording = Recording::begin_on(call, word)?;
    let (plan, dialogue) = (recording.plan(), recording.dialogue());
    let subject = target::subject(plan, recording.outline(), dialogue, word)?;
    let digest = Digest::of(plan, dialogue, &subject)
        .ok_or_else(|| Failure::Could(Message::new("cli-subject-unknown").with("subject", word)))?;
    let stance: Option<Stance> = call.text("stance").and_then(|slug| slug.parse().ok());
    let statement = call
        .text("statement")
        .map(|statement| call.typed(statement))
        .transpose()?;
    let deed = match stance {
        Some(stance) => Deed::Hold {
            subject: subject.clone(),
            stance,
            digest,
            statement,
        },
        None if call.flag("no-objection") => Deed::NoObjection {
            subject: subject.clone(),
            digest,
        },
        None => Deed::Retract(subject.clone()),
    };
    let recorded = recording.enact(deed)?;
    let mut notes = notes(&recorded);
    notes.extend(held::consensus_now(&mut recording, &subject, call.words));
    out.acknowledge(recorded.id, &notes);
    Ok(Answer::Done)
}
