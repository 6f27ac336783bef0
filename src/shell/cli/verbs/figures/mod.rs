//! The commands of figures: what the diagnosis established, what it means, and what was done since; and what the plan
//! takes from the world, one value at a time.

mod coverage;
mod figure;
mod follow_up;
mod list;
mod matrix;
mod missing;
mod report;
mod timeline;

use crate::export::{Sheet, Style, decimal_sign, sheet};
use crate::i18n::Catalogue;
use crate::plan::Manifest;
use crate::shell::cli::frame::{Call, argument};
use crate::shell::writer::Output;
use clap::Arg;
use std::io::{self, Write};

pub use coverage::COVERAGE;
pub use figure::FIGURE;
pub use follow_up::{FOLLOW_UP, hands, known_hands};
pub use list::FIGURES;
pub use matrix::MATRIX;
pub use missing::list as missing;
pub use report::REPORT;
pub use timeline::TIMELINE;

/// The arguments of what can be had as a table: for programs, and as a spreadsheet opens it.
fn as_table(words: &Catalogue) -> [Arg; 2] {
    [
        argument::flag(words, "csv", "cli-help-csv").conflicts_with("json"),
        argument::flag(words, "excel", "cli-help-excel").requires("csv"),
    ]
}

/// Writes a table as it was asked for.
fn write_table(
    call: &Call<'_>,
    manifest: &Manifest,
    table: &Sheet<'_>,
    out: &mut Output,
) -> io::Result<()> {
    let style = match call.flag("excel") {
        true => Style::Excel(decimal_sign(manifest)),
        false => Style::Plain,
    };
    out.data().write_all(sheet(table, style).as_bytes())
}
