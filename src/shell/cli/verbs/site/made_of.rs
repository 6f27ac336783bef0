//! Of what the pages of a plan are made, as one sum: where it is the same, the pages are, and the plan is not read.

use crate::export::site::{Folder, Sum};
use crate::i18n::Language;
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::OpenPlan;

/// How pages are asked for.
#[derive(Clone, Copy)]
pub struct Wish {
    /// Whether the plan's own files can be downloaded.
    pub files: bool,
    /// The language where that of a plan is none of ours.
    pub language: Language,
}

/// The sum of a plan that is open, whose pages lie in this folder.
///
/// # Errors
/// When nothing was ever recorded in its repository.
pub fn plan(open: &OpenPlan, folder: &Folder, wish: Wish) -> Result<String, Failure> {
    let fingerprint = open.repository.fingerprint()?;
    let folder = match folder {
        Folder::Top => "",
        Folder::Below(name) => name,
    };
    Ok(sum(&[
        &fingerprint,
        open.plan.as_str(),
        folder,
        wish.language.code(),
        if wish.files { "files" } else { "" },
    ]))
}

/// The sum of what several plans have in common.
pub fn common(parts: &[String], wish: Wish) -> String {
    let mut all = vec![wish.language.code()];
    all.extend(parts.iter().map(String::as_str));
    sum(&all)
}

/// What pages rest on beside their plans.
pub fn ground(wish: Wish) -> String {
    sum(&[wish.language.code()])
}

fn sum(parts: &[&str]) -> String {
    let mut sum = Sum::default();
    sum.add(program());
    parts.iter().for_each(|part| sum.add(part));
    sum.done()
}

/// This program and no other: two builds of one version need not write the same.
fn program() -> String {
    let length = std::env::current_exe().and_then(|path| path.metadata());
    let length = length.map_or(0, |meta| meta.len());
    format!("{} {length}", env!("CARGO_PKG_VERSION"))
}
