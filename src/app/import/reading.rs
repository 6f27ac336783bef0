//! Reading a table: bytes in, what it would change out. Whoever reads files does this elsewhere, as long as it takes.

use crate::app::model::import::{Looked, Request};
use crate::export::import::{self, Mapping, import, kept_for, known, refused};
use crate::export::{Halt, Refusal};
use crate::i18n::Catalogue;
use crate::store::Taking;

/// What a table would change. `kept` is how tables were read before, by the names it is kept under; `progress` is told how many
/// rows of how many were looked at, and says whether to go on.
///
/// # Errors
///
/// Where something has to be answered first, or it is no table, or it was called off.
pub fn read(
    request: &Request,
    bytes: &[u8],
    kept: Vec<(String, Mapping)>,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Looked, Halt> {
    let how = &request.how;
    let (kept, mapping) = match kept_for((bytes, &how.answers), how.kind(), kept)? {
        Some((name, mapping)) => (Some(name), mapping),
        None => (None, Mapping::new(how.kind())),
    };
    let table = import::table(bytes, &mapping, &how.answers)?;
    let mapping = how.mapping.over(&mapping, &table.headers());
    let known = known(&request.plan, how.kind());
    let read = (&mapping, &how.answers);
    let import = import(&table, read, known, how.namesakes, progress)?;
    if !progress(table.rows(), table.rows()) {
        return Err(Refusal::CalledOff.into());
    }
    let file = (how.path.as_path(), bytes);
    let taking = Taking::of(&request.plan, &import, file, kept.clone());
    Ok(Looked {
        seen: request.seen,
        subject: import.subject(&taking.file.0),
        delimiter: table.delimiter().word(),
        refused: refused(&table, &import, Catalogue::of(request.language)),
        taking,
        import,
        kept,
    })
}
