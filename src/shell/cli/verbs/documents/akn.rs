//! `export akn`: the plan in Akoma Ntoso, its changes since a baseline tracked, or as it stands.

use crate::export::akn;
use crate::export::document::{Source, Variant};
use crate::i18n::Message;
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::work::{Asked, OpenPlan, made};
use crate::shell::writer::{Output, Progress};
use crate::store::outside;
use crate::track::{CommitId, standing};
use std::io::Write;
use std::path::Path;

/// Writes it where it was asked for.
///
/// # Errors
/// When the plan cannot be read, or this copy does not hold its beginning, by which it is named.
pub fn write(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let asked = Asked {
        range: call.text("range").map(str::to_owned),
        base: None,
        variant: match call.flag("clean") {
            true => Variant::Clean,
            false => Variant::Tracked,
        },
        clauses: call
            .texts("clause")
            .into_iter()
            .map(str::to_owned)
            .collect(),
        editable: false,
        language: call.language,
    };
    let progress = Progress::begin(out.words());
    let tell = |stage: &'static str| progress.tell(Message::new(stage));
    let bytes = bytes(OpenPlan::open(call)?, &asked, &tell)?;
    drop(progress);
    if path == Path::new("-") {
        out.data().write_all(&bytes)?;
        return Ok(Answer::Done);
    }
    outside::write(path, &bytes, call.flag("force"))?;
    let shown = path.display().to_string();
    out.say(&Message::new("standards-written").with("path", shown))?;
    Ok(Answer::Done)
}

/// What is asked for, in bytes. How far it is is told by the id of a message.
///
/// # Errors
/// As [`write`].
pub fn bytes(
    open: OpenPlan,
    asked: &Asked,
    tell: &dyn Fn(&'static str),
) -> Result<Vec<u8>, Failure> {
    let tags = open.repository.tags();
    made(open, asked, tell, |source: &Source<'_>| {
        let [_, rev] = &source.ends.ids;
        let rev = rev
            .as_deref()
            .and_then(|id| CommitId::from_hex(id.as_bytes()));
        let here = rev.and_then(|rev| source.history.find(rev));
        if here.is_none_or(|here| source.history.is_cut(here)) {
            return Err(Failure::Could(Message::new("cli-start-unknown")));
        }
        let id = &source.plan.manifest.id;
        let adoptions = here.map(|here| standing(source.history, id, &tags, here));
        Ok(akn::write(source, &adoptions.unwrap_or_default()))
    })
}
