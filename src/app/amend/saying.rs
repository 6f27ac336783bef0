//! The pieces of an overlay as people say them: names in the place of keys, where a field has keys.

use crate::app::prose::{Hand, Mark, Naming};
use crate::dialogue::{MarkKind, Piece, Run};
use crate::plan::Field;

/// The pieces with names in them. A row is read as one alternative after the other would leave it.
pub(super) fn said(naming: &Naming<'_>, field: &Field, pieces: &[Piece]) -> Vec<Piece> {
    let mut said = pieces.to_vec();
    if field.is_prose() {
        return said;
    }
    let options = pieces.iter().map(|piece| match piece {
        Piece::Run(_) => 1,
        Piece::Alternatives { options, .. } => options.len(),
    });
    for option in 0..options.max().unwrap_or(0) {
        let runs = pieces.iter().flat_map(|piece| match piece {
            Piece::Run(run) => std::slice::from_ref(run),
            Piece::Alternatives { options, .. } => {
                let last = options.len().saturating_sub(1);
                options.get(option.min(last)).map_or(&[][..], |it| &it.runs)
            }
        });
        let texts: Vec<(&str, Mark)> = runs.map(|run| (&*run.text, mark(run))).collect();
        let named = naming.texts(field, &texts);
        let runs = said.iter_mut().flat_map(|piece| match piece {
            Piece::Run(run) => std::slice::from_mut(run),
            Piece::Alternatives { options, .. } => {
                let last = options.len().saturating_sub(1);
                let option = options.get_mut(option.min(last));
                option.map_or(&mut [][..], |it| &mut it.runs)
            }
        });
        for (run, text) in runs.zip(named) {
            run.text = text;
        }
    }
    said
}

/// What became of the words of a run, whoever did it.
fn mark(run: &Run) -> Mark {
    let by = |kind| {
        let mut marks = run.marks.iter();
        marks
            .any(|mark| mark.kind == kind)
            .then_some(Hand::Unattributed)
    };
    Mark {
        inserted: by(MarkKind::Inserted),
        deleted: by(MarkKind::Deleted),
    }
}
