//! The table that a command names, and how it is to be read: as the command says, else as a file for `--map` does, else as
//! the plan keeps it from a table with the same headers.

use crate::export::import::{self, Kind, Mapping, kept_for, read_mapping};
use crate::export::{Answers, Delimiter, Encoded, Multiplier, Sign, Table};
use crate::i18n::Message;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::OpenPlan;
use crate::store::outside;
use crate::track::CommitId;
use std::path::{Path, PathBuf};

/// What the first word names.
#[derive(Clone)]
pub(super) enum What {
    /// A table, of these rows: its file is the second word.
    Table(Kind),
    /// A file.
    File(PathBuf),
}

impl What {
    pub(super) fn of(word: PathBuf) -> What {
        let kind = word.to_str().and_then(|word| word.parse().ok());
        kind.map_or(What::File(word), What::Table)
    }
}

/// A table and how it is read.
pub struct Given {
    /// Its file.
    pub path: PathBuf,
    /// What the file holds.
    pub bytes: Vec<u8>,
    /// The table.
    pub table: Table,
    /// How it is read.
    pub mapping: Mapping,
    /// What the command answers.
    pub said: Answers,
    /// Under which name the plan keeps that mapping, if it does.
    pub kept: Option<String>,
}

/// The table that a command names.
///
/// # Errors
/// When it cannot be read, or something has to be said first.
pub fn given(call: &Call<'_>, open: &OpenPlan, at: CommitId) -> Result<Given, Failure> {
    let path = call.path("file").unwrap_or(Path::new("")).to_owned();
    let bytes = read(&path, outside::table)?;
    let kind = match call.args.get_one::<What>("kind") {
        Some(What::Table(kind)) => *kind,
        Some(What::File(_)) | None => Kind::Schemes,
    };
    let said = answers(call)?;
    let (mapping, kept) = match call.path("map") {
        Some(map) => (named(map, kind)?, None),
        None => {
            let kept = open.repository.mappings(&open.plan, at)?;
            match kept_for((&bytes, &said), kind, kept)? {
                Some((name, mapping)) => (mapping, Some(name)),
                None => (Mapping::new(kind), None),
            }
        }
    };
    let table = import::table(&bytes, &mapping, &said)?;
    Ok(Given {
        path,
        bytes,
        table,
        mapping,
        said,
        kept,
    })
}

fn read<T>(
    path: &Path,
    read: impl Fn(&Path) -> Result<T, crate::store::StoreError>,
) -> Result<T, Failure> {
    if !path.exists() {
        let message = Message::new("import-no-file").with("path", path.display().to_string());
        return Err(Failure::Usage(message));
    }
    Ok(read(path)?)
}

/// What the command line answers.
fn answers(call: &Call<'_>) -> Result<Answers, Failure> {
    Ok(Answers {
        encoding: answer(call, "encoding", "import-encoding-unknown", Encoded::of)?,
        delimiter: answer(call, "delimiter", "import-delimiter-unknown", Delimiter::of)?,
        decimal: answer(call, "decimal", "import-decimal-unknown", Sign::of)?,
        multiplier: answer(
            call,
            "multiplier",
            "import-multiplier-unknown",
            Multiplier::of,
        )?,
    })
}

fn answer<T>(
    call: &Call<'_>,
    option: &str,
    refusal: &'static str,
    of: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Failure> {
    let Some(value) = call.text(option) else {
        return Ok(None);
    };
    let refuse = || Failure::Usage(Message::new(refusal).with("value", value));
    of(value).map(Some).ok_or_else(refuse)
}

/// The mapping in a file of the user's own.
fn named(path: &Path, kind: Kind) -> Result<Mapping, Failure> {
    let shown = path.display().to_string();
    let bytes = read(path, outside::file)?;
    let broken = |why: Message| {
        let message = Message::new("import-map").with("path", shown.as_str());
        Failure::Usage(message.with("why", why))
    };
    let text = std::str::from_utf8(&bytes);
    let text = text.map_err(|_| broken(Message::new("plan-not-utf8")))?;
    let mapping = read_mapping(text).map_err(broken)?;
    match mapping.kind == kind {
        true => Ok(mapping),
        false => Err(broken(
            Message::new("import-map-kind").with("kind", mapping.kind.word()),
        )),
    }
}
