//! One file by itself on three sides, as git asks a merge driver: only what can be judged without the others.

use super::{Keep, Three, clause, document, plain, spoken};
use crate::dialogue::{Dialogue, format};
use crate::plan::Clause;
use crate::plan::format::read_clause;

/// A file of a plan that both sides changed, merged; nothing where they collide. A file that both added has no base. The
/// path says what it is: which folder it lies in, and what it is called.
pub fn file(path: &str, three: Three<Option<&str>>) -> Option<String> {
    if let Some(text) = plain::chosen(three.as_ref()) {
        return text.map(str::to_owned);
    }
    let mut folders = path.rsplit('/');
    let name = folders.next()?;
    let folders: Vec<&str> = folders.collect();
    let stem = name.strip_suffix(".toml")?;
    let talks = folders.first().copied();
    if folders.contains(&"clauses") {
        return of_clause(stem, three);
    }
    match talks {
        Some(folder @ ("amendments" | "positions" | "sessions")) => {
            of_dialogue(&format!("{folder}/{name}"), three)
        }
        _ => document::document(three, Keep::Ours)
            .filter(|found| found.left.is_empty())
            .map(|found| found.text),
    }
}

fn of_clause(stem: &str, three: Three<Option<&str>>) -> Option<String> {
    let read = |text: &str| read_clause(text, stem).ok();
    let (ours, theirs) = (read(three.ours?)?, read(three.theirs?)?);
    let base = match three.base.filter(|text| !text.is_empty()) {
        Some(base) => read(base)?,
        None if ours.title.trim() == theirs.title.trim() => Clause {
            parent: ours.parent.clone(),
            order: ours.order,
            ..Clause::new(ours.id.clone(), ours.kind)
        },
        None => return None,
    };
    let sides = Three {
        base: &base,
        ours: &ours,
        theirs: &theirs,
    };
    let (mut merged, collided) = clause::content(sides, Keep::Ours);
    if !collided.is_empty() {
        return None;
    }
    if three.base.is_none_or(str::is_empty) {
        if ours.parent != theirs.parent {
            return None;
        }
        merged.order = ours.order.max(theirs.order);
        return clause::text(three, &merged);
    }
    merged.parent = plain::chosen(sides.map(|side| &side.parent))?;
    merged.order = plain::chosen(sides.map(|side| &side.order))?;
    clause::text(three, &merged)
}

fn of_dialogue(path: &str, three: Three<Option<&str>>) -> Option<String> {
    let none = Dialogue::default();
    let read = |text: &str| {
        let (read, _) = Dialogue::read([(path, text.as_bytes())]);
        read.broken.is_empty().then_some(read)
    };
    let base = match three.base.filter(|text| !text.is_empty()) {
        Some(base) => read(base)?,
        None => none,
    };
    let (ours, theirs) = (read(three.ours?)?, read(three.theirs?)?);
    let sides = Three {
        base: &base,
        ours: &ours,
        theirs: &theirs,
    };
    let mut merged = ours.clone();
    if spoken::meet(path, sides, &mut merged) {
        return None;
    }
    let by_word = plain::by_word(three).filter(|text| spoken::says(path, text, &merged));
    by_word.or_else(|| format::write(path, &merged, three.ours).ok().flatten())
}
