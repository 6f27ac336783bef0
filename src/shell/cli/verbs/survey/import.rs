//! `import`: takes in a table, after showing row by row what it changes; and tells what a Word file says.

use super::{preview, table};
use crate::export::import::{Import, Kind, Namesakes, import, known, refused};
use crate::export::{Halt, Question};
use crate::i18n::{Catalogue, Message};
use crate::plan::Plan;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::verbs::documents;
use crate::shell::cli::work::{OpenPlan, Recording, notes};
use crate::shell::tables;
use crate::shell::writer::Output;
use crate::store::Taking;
use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{ArgAction, Command};
use std::io::{IsTerminal, Write, stderr};
use strum::VariantNames;
use table::{Given, What};

/// `plenary import schemes|figures|coverage FILE [--record --party P]`, `plenary import FILE.docx [--party P | --show]`
pub const IMPORT: Verb = Verb::new("import", Group::Write, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let kind = argument::positional(words, "kind", "import-value-kind", "import-help-kind");
    let file = argument::positional(words, "file", "cli-value-file", "import-help-file");
    let option = |name, value, help| argument::option(words, name, value, help);
    let flag = |name, help| argument::flag(words, name, help);
    let command = command.args([
        kind.required(true)
            .value_parser(PathBufValueParser::new().map(What::of)),
        file.value_parser(argument::path()),
        option("as", "back-value-as", "back-help-as").action(ArgAction::Append),
        flag("show", "import-help-show").conflicts_with_all(["dry-run", "record"]),
        option("map", "cli-value-file", "import-help-map").value_parser(argument::path()),
        option("encoding", "cli-value-name", "import-help-encoding"),
        option("delimiter", "import-value-sign", "import-help-delimiter"),
        option("decimal", "import-value-sign", "import-help-decimal"),
        option(
            "multiplier",
            "import-value-number",
            "import-help-multiplier",
        ),
        flag("same", "import-help-same").conflicts_with("new"),
        flag("new", "import-help-new"),
        flag("dry-run", "import-help-dry-run").conflicts_with("record"),
        flag("record", "import-help-record"),
        argument::json(words),
    ]);
    argument::floor(words, command)
}

impl From<Halt> for Failure {
    /// What has to be said is missing on the command line; what cannot be read cannot be done.
    fn from(halt: Halt) -> Self {
        match &halt {
            Halt::Ask(question) => Failure::Usage(question.message()),
            Halt::Refuse(refusal) => Failure::Could(refusal.message()),
        }
    }
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let missing = |what: &str| Failure::Usage(Message::new("cli-usage-missing").with("what", what));
    match (call.args.get_one::<What>("kind"), call.path("file")) {
        (Some(What::Table(_)), Some(_)) if call.flag("show") => {
            let conflict = Message::new("cli-usage-conflict").with("what", "--show");
            let kinds = Kind::VARIANTS.join("|");
            Err(Failure::Usage(conflict.with("other", kinds)))
        }
        (Some(What::Table(_)), Some(_)) => match call.flag("record") {
            true => record(call, out),
            false => look(call, out),
        },
        (Some(What::File(word)), Some(_)) => {
            let unknown = Message::new("cli-usage-value-of").with("what", "KIND");
            let unknown = unknown.with("value", word.display().to_string());
            Err(Failure::Usage(
                unknown.with("valid", Kind::VARIANTS.join(", ")),
            ))
        }
        (Some(What::File(path)), None) if call.flag("show") => documents::show(call, path, out),
        (Some(What::File(path)), None) => documents::bring(call, path, out),
        _ => Err(missing("FILE")),
    }
}

/// Shows what would change. The answer is no where something has to be decided or corrected first.
fn look(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let at = open.head()?;
    let plan = open.load(at)?.plan;
    let given = table::given(call, &open, at)?;
    let import = taken(call, &given, &plan)?;
    preview::show(call, &given, &import, out)?;
    let counts = import.counts();
    if !call.flag("json") {
        out.say(&Message::new("import-not-recorded"))?;
    }
    let clear = counts.asked == 0 && counts.refused == 0;
    Ok(if clear { Answer::Done } else { Answer::No })
}

fn record(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let given = table::given(call, recording.open(), recording.seen())?;
    let import = taken(call, &given, recording.plan())?;
    decided(&import)?;
    preview::show(call, &given, &import, out)?;
    let file = (given.path.as_path(), given.bytes.as_slice());
    let taking = Taking::of(recording.plan(), &import, file, given.kept.clone());
    if taking.paths.is_empty() {
        return nothing(&given, &import, out);
    }
    let counts = import.counts();
    let subject = import.subject(&taking.file.0);
    let recorded = recording.take_in(&subject, &taking)?;
    let mut said = vec![
        Message::new("import-done")
            .with("new", counts.new)
            .with("changed", counts.changed),
    ];
    said.extend(handed_back(&given, &import, out));
    said.extend(notes(&recorded));
    out.acknowledge(recorded.id, &said);
    Ok(Answer::Done)
}

/// Nothing is to be recorded. Where every row was refused, they are handed back all the same, and the answer is no.
fn nothing(given: &Given, import: &Import, out: &mut Output) -> Result<Answer, Failure> {
    let counts = import.counts();
    if counts.refused == 0 || counts.same + counts.blank > 0 {
        out.say(&Message::new("import-nothing"))?;
        return Ok(Answer::Done);
    }
    out.say(&Message::new("import-none-sound"))?;
    if let Some(refused) = handed_back(given, import, out) {
        out.say(&refused)?;
    }
    Ok(Answer::No)
}

fn handed_back(given: &Given, import: &Import, out: &Output) -> Option<Message> {
    let rows = refused(&given.table, import, out.words())?;
    let count = import.refused().count();
    Some(tables::hand_back(&given.path, count, &rows))
}

/// What the table would change, told on the way where somebody waits for it.
fn taken(call: &Call<'_>, given: &Given, plan: &Plan) -> Result<Import, Failure> {
    let namesakes = match (call.flag("same"), call.flag("new")) {
        (true, _) => Some(Namesakes::Same),
        (_, true) => Some(Namesakes::New),
        _ => None,
    };
    let watched = stderr().is_terminal();
    let words = call.words;
    let mut told = 0;
    let mut progress = |row: usize, rows: usize| {
        let per_cent = row * 100 / rows.max(1);
        if watched && per_cent > told {
            told = per_cent;
            let message = Message::new("import-progress")
                .with("row", row)
                .with("rows", rows);
            // Nobody is harmed where it cannot be told.
            let _ = write!(stderr().lock(), "\r{}", words.say(&message));
        }
        true
    };
    let kind = given.mapping.kind;
    let known = known(plan, kind);
    let found = import(
        &given.table,
        (&given.mapping, &given.said),
        known,
        namesakes,
        &mut progress,
    );
    if told > 0 {
        let _ = writeln!(stderr().lock());
    }
    Ok(found?)
}

/// Nothing is recorded while a row may be a scheme that is there.
fn decided(import: &Import) -> Result<(), Failure> {
    match import.asked().next() {
        None => Ok(()),
        Some((row, scheme)) => Err(Halt::Ask(Question::Same {
            count: import.asked().count(),
            line: row.line,
            name: row.name.clone(),
            scheme: scheme.to_owned(),
        })
        .into()),
    }
}
