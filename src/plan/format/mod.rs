//! Format 1: a plan as TOML files. Text comes in and goes out; who reads and writes files is the store's
//! affair. Reading takes values exactly as the file says them; only the ends of its lines are taken as LF.

mod changes;
pub(crate) mod clause;
mod edit;
pub(crate) mod figures;
mod files;
mod folder;
mod keys;
mod list;
mod locate;
mod manifest;
mod plain;
pub(in crate::plan) mod plain_row;
pub(crate) mod read;
mod respell;
mod rows;
pub(crate) mod sheet;
pub(crate) mod splice;
pub(crate) mod table;
mod updated;
pub(crate) mod write;

pub use clause::{Place, clause_fields, clause_version, read_clause, read_clause_alone};
pub use edit::edit_clause_file;
pub use files::{read_plan, read_sorted};
pub use folder::folder_for;
pub use keys::{SIGNERS, add_key, end_key, signers};
pub use locate::locate;
pub use manifest::read_manifest;
pub use respell::spell_as_then;
pub use sheet::{is_sheet, read_sheet};
pub use updated::updated_sheet;
pub use write::{write_clause, write_manifest};

#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod tests;
