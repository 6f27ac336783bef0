//! An id for a clause that has only a title.

use super::{ClauseId, Kind, Plan, is_device};
use crate::text;

/// The longest that is made of a title, in bytes.
const LONG: usize = 40;

/// The words of the title without accents, cut where they become long; numbered where that id is taken or its file
/// could not be on Windows. A title in a script without Latin letters gives the kind, and one that is a number has it
/// before it.
pub fn id_of(title: &str, kind: Kind, plan: &Plan) -> Option<ClauseId> {
    let stem = stem(title, kind);
    let free = |id: &String| {
        let taken = plan.clauses.contains_key(id.as_str()) || plan.broken.contains_key(id);
        !taken && !is_device(id)
    };
    let numbered = (2_u32..).map(|number| format!("{stem}-{number}"));
    std::iter::once(stem.clone())
        .chain(numbered)
        .find(free)?
        .parse()
        .ok()
}

/// Whether an id may have been made of a title.
pub fn is_id_of(id: &ClauseId, title: &str, kind: Kind) -> bool {
    let rest = id.as_str().strip_prefix(&stem(title, kind));
    rest.is_some_and(|rest| match rest.strip_prefix('-') {
        Some(number) => number.parse::<u32>().is_ok(),
        None => rest.is_empty(),
    })
}

fn stem(title: &str, kind: Kind) -> String {
    let folded = text::fold(title);
    let words = folded
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut stem = String::new();
    for word in words {
        if stem.len() + word.len() > LONG && !stem.is_empty() {
            break;
        }
        if !stem.is_empty() {
            stem.push('-');
        }
        stem.push_str(word.get(..LONG).unwrap_or(word));
    }
    if stem.is_empty() {
        stem.push_str(kind.slug());
    } else if stem.bytes().all(|byte| byte.is_ascii_digit()) {
        // As an id, a number would be taken for the clause that has it.
        stem.insert_str(0, &format!("{}-", kind.slug()));
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Clause;

    #[test]
    fn an_id_is_made_from_the_title() {
        let mut plan = Plan::default();
        let mut next = |title: &str| {
            let id = id_of(title, Kind::Action, &plan).unwrap();
            let clause = Clause::new(id.clone(), Kind::Action);
            plan.clauses.insert(id.clone(), clause);
            id.to_string()
        };
        assert_eq!(next("L'État et la santé"), "l-etat-et-la-sante");
        assert_eq!(next("L'État et la santé"), "l-etat-et-la-sante-2");
        assert_eq!(next("සෞඛ්‍ය"), "action");
        assert_eq!(next(""), "action-2");
        assert_eq!(next("Aux"), "aux-2");
        assert_eq!(next("2"), "action-2-2");
        assert_eq!(next("2004"), "action-2004");
        let long = next("One national fund for the extension of social security to everybody");
        assert_eq!(long, "one-national-fund-for-the-extension-of");
    }

    #[test]
    fn what_may_have_been_made_of_a_title_is_known() {
        let told = |id: &str| is_id_of(&id.parse().unwrap(), "Même titre", Kind::Action);
        assert!(["meme-titre", "meme-titre-2"].into_iter().all(told));
        assert!(
            !["meme", "meme-titres", "meme-titre-b"]
                .into_iter()
                .any(told)
        );
    }
}
