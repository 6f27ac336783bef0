//! The adoptions of a plan as its pages tell them: with the digest of the texts as they are in the repository, not as a tag
//! may say.

use crate::export::site::Adopted;
use crate::plan::Outline;
use crate::shell::cli::work::Past;
use crate::shell::trust::Which;
use crate::track::Standing;

/// All of them.
pub fn all(past: &Past, standing: &[Standing]) -> Vec<Adopted> {
    standing
        .iter()
        .filter_map(|one| adopted(past, one))
        .collect()
}

fn adopted(past: &Past, one: &Standing) -> Option<Adopted> {
    let rev = past.history.change(one.at)?.id;
    let which = Which::find(&past.open, &past.history, past.rev, Some(&one.name), None);
    let which = which.ok().flatten();
    let declared = past.open.repository.declared(&one.name, rev);
    let declared = declared.unwrap_or_default();
    let outline = which.as_ref().map(|which| Outline::of(&which.plan));
    let clauses = which.iter().flat_map(|which| {
        let outline = outline.as_ref();
        which.clauses.iter().map(move |id| {
            let number = outline
                .and_then(|outline| outline.number(id))
                .unwrap_or("-");
            let clause = which.plan.clauses.get(id);
            let title = clause.map_or(id.as_str(), |clause| &clause.title);
            (id.clone(), format!("{number} {title}"))
        })
    });
    Some(Adopted {
        name: one.name.clone(),
        rev,
        whole: one.clauses.is_none(),
        clauses: clauses.collect(),
        digest: which.as_ref().map(Which::digest),
        code: which.as_ref().map(Which::code).unwrap_or_default(),
        parties: declared.parties,
        reservations: declared.reservations,
        overruled: declared.overruled,
    })
}
