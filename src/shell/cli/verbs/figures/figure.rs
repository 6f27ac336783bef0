//! `figure`: gives a figure a value for a year, or says how it goes on.

use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Decimal, Figure, Measure, Plan, Status, TableEdit, Value, is_device};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;
use clap::builder::PossibleValuesParser;
use strum::VariantNames;

/// `plenary figure ID YEAR VALUE --source S --party P`
pub const FIGURE: Verb = Verb::new("figure", Group::Write, run).arguments(arguments);

/// What a figure is described by.
const KEYS: [&str; 4] = ["measure", "group", "currency", "per"];

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let place = |name, value, help| argument::positional(words, name, value, help);
    let of = |name, value, help| argument::option(words, name, value, help);
    let status = PossibleValuesParser::new(Status::VARIANTS);
    let measure = PossibleValuesParser::new(Measure::VARIANTS);
    let command = command.args([
        place("id", "cli-value-id", "cli-help-figure").required(true),
        place("year", "cli-value-year", "cli-help-figure-year"),
        place("value", "cli-value-value", "cli-help-figure-value").allow_hyphen_values(true),
        of("source", "cli-value-id", "cli-help-figure-source"),
        of("status", "cli-value-status", "cli-help-figure-status").value_parser(status),
        argument::flag(words, "used", "cli-help-figure-used"),
        of("growth", "cli-value-number", "cli-help-figure-growth").allow_hyphen_values(true),
        argument::flag(words, "held", "cli-help-figure-held").conflicts_with("growth"),
        of("measure", "cli-value-measure", "cli-help-figure-measure").value_parser(measure),
        of("group", "cli-value-id", "cli-help-figure-group"),
        of("currency", "cli-value-currency", "cli-help-figure-currency"),
        of("per", "cli-value-per", "cli-help-figure-per"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin_with(call, &[])?;
    let id = call.text("id").unwrap_or_default();
    let figure = recording.plan().figures.get(id);
    let broken = recording.plan().unread.contains_key(&path(id));
    // What cannot be read is refused where it is written.
    if figure.is_none() && !broken {
        known(id, call)?;
    }
    let blank = Figure::default();
    let mut asked = Asked {
        call,
        id,
        figure: figure.unwrap_or(&blank),
        edits: Vec::new(),
        said: None,
    };
    asked.described(figure.is_none())?;
    asked.goes_on()?;
    asked.of_year()?;
    let Asked { edits, said, .. } = asked;
    let Some(what) = said else {
        return Err(Failure::Usage(Message::new("cli-figure-nothing")));
    };
    let subject = Message::new("cli-subject-figure").with("id", id);
    let unknown = unknown_source(call, recording.plan());
    let answer = recording.record_sheets(edits, subject.with("what", what), out)?;
    if let Some(unknown) = unknown {
        Output::complain(out.words(), &unknown);
    }
    Ok(answer)
}

/// What a check says of a source that no register knows: a figure may have it, for it can be entered later.
fn unknown_source(call: &Call<'_>, plan: &Plan) -> Option<Message> {
    let source = call.text("source").filter(|source| !source.is_empty())?;
    let mut known = plan.registers.sources.iter();
    let unknown = || {
        let message = Message::new("plan-unknown-source").with("field", "value");
        let message = message.with("name", call.text("year").unwrap_or_default());
        message.with("id", source)
    };
    (!known.any(|it| it.id == source)).then(unknown)
}

fn path(id: &str) -> String {
    format!("figures/{id}.toml")
}

/// A figure that is not there yet has a good name, and it is said what it measures.
fn known(id: &str, call: &Call<'_>) -> Result<(), Failure> {
    if id.parse::<ClauseId>().is_err() {
        let message = Message::new("plan-bad-id").with("key", "id");
        return Err(Failure::Usage(message.with("id", id)));
    }
    if is_device(id) {
        let device = Message::new("plan-device-name").with("id", id);
        return Err(Failure::Usage(device));
    }
    let Some(measure) = call.text("measure") else {
        let message = Message::new("cli-figure-unknown").with("id", id);
        return Err(Failure::Usage(message));
    };
    let needs = measure.parse::<Measure>().map_or(&[][..], Measure::needs);
    match needs.iter().find(|key| call.text(key).is_none()) {
        None => Ok(()),
        Some(key) => {
            let message = Message::new("cli-figure-lacks").with("measure", measure);
            Err(Failure::Usage(message.with("key", *key)))
        }
    }
}

/// What is asked to become of a figure.
struct Asked<'c> {
    call: &'c Call<'c>,
    id: &'c str,
    figure: &'c Figure,
    edits: Vec<TableEdit>,
    /// What it comes to, in a few words.
    said: Option<Message>,
}

impl Asked<'_> {
    fn file(&self) -> TableEdit {
        TableEdit::figure(self.id)
    }

    /// What it measures, of whom and in what.
    fn described(&mut self, new: bool) -> Result<(), Failure> {
        let mut edit = self.file();
        if new {
            edit = edit.text("id", self.id);
        }
        for key in KEYS {
            if let Some(value) = self.call.text(key) {
                edit = edit.text(key, &self.call.typed(value)?);
                self.said = Some(Message::new("cli-figure-described"));
            }
        }
        if !edit.cells.is_empty() {
            self.edits.push(edit);
        }
        Ok(())
    }

    /// What it does in the years after its last value.
    fn goes_on(&mut self) -> Result<(), Failure> {
        let edit = self.file();
        let (edit, said) = match self.call.text("growth") {
            Some("") => (edit.set("growth", None), Message::new("cli-figure-ends")),
            Some(growth) => {
                let growth = number(growth)?;
                let said = Message::new("cli-figure-grows").with("value", growth.to_string());
                (edit.set("held", None).number("growth", &growth), said)
            }
            None if self.call.flag("held") => {
                let edit = edit
                    .set("growth", None)
                    .set("held", Some("true".to_owned()));
                (edit, Message::new("cli-figure-stays"))
            }
            None => return Ok(()),
        };
        self.edits.push(edit);
        self.said = Some(said);
        Ok(())
    }

    /// What it is in a year.
    fn of_year(&mut self) -> Result<(), Failure> {
        let Some(written) = self.call.text("year") else {
            return Ok(());
        };
        let wrong = || Failure::Usage(Message::new("cli-figure-year").with("year", written));
        let year: i64 = written.parse().map_err(|_| wrong())?;
        let source = self.call.text("source").map(|it| self.call.typed(it));
        let source = source.transpose()?.filter(|source| !source.is_empty());
        let said = Message::new("cli-figure-value").with("year", year.to_string());
        let known = self.figure.values.iter();
        let row = known
            .clone()
            .find(|it| it.year == Some(year) && it.source == source);
        let value = match self.call.text("value") {
            Some("") => return self.without(row, said),
            Some(value) => Some(number(value)?),
            None => row.and_then(|row| row.value.clone()),
        };
        let Some(value) = value else {
            return Err(Failure::Usage(Message::new("cli-figure-no-value")));
        };
        let status = self.call.text("status");
        let status = status.or_else(|| row.and_then(|row| row.status.as_deref()));
        if source.is_none() && status != Some(Status::Assumed.slug()) {
            return Err(Failure::Usage(Message::new("cli-figure-no-source")));
        }
        let mut edit = self
            .value_of(year, source.as_deref())
            .number("value", &value);
        if let Some(status) = self.call.text("status") {
            edit = edit.text("status", status);
        }
        if self.call.flag("used") {
            edit = edit.set("used", Some("true".to_owned()));
            let others = known.filter(|it| it.year == Some(year) && it.source != source && it.used);
            let others: Vec<TableEdit> = others
                .map(|it| self.value_of(year, it.source.as_deref()).set("used", None))
                .collect();
            self.edits.extend(others);
        }
        self.edits.push(edit);
        self.said = Some(said.with("value", value.to_string()));
        Ok(())
    }

    /// The value that a source gives for a year.
    fn value_of(&self, year: i64, source: Option<&str>) -> TableEdit {
        let source = source.map(crate::plan::quote::basic);
        let known = [("year", Some(year.to_string())), ("source", source)];
        self.file().row("value", &known)
    }

    /// The figure without what a source says of a year.
    fn without(&mut self, row: Option<&Value>, said: Message) -> Result<(), Failure> {
        let Some((row, year)) = row.and_then(|row| Some((row, row.year?))) else {
            return Err(Failure::Usage(Message::new("cli-figure-no-row")));
        };
        let mut edit = self.value_of(year, row.source.as_deref());
        for key in ["year", "value", "source", "status", "used"] {
            edit = edit.set(key, None);
        }
        self.edits.push(edit);
        self.said = Some(said.with("value", ""));
        Ok(())
    }
}

fn number(text: &str) -> Result<Decimal, Failure> {
    let wrong = |_| Failure::Usage(Message::new("cli-figure-number").with("value", text));
    text.trim().parse().map_err(wrong)
}
