//! Who made a change, as people say it.

use super::say;
use crate::app::model::workspace::Workspace;
use crate::i18n::{Language, Message};
use crate::text::fold;
use crate::track::Change;

/// Who made a change: the organisation by name if it is known, and the author where that is a person. Where one
/// of the names says what the other says ("Secretary of the secretariat"), it stands alone.
pub fn speaker(workspace: &Workspace, change: &Change, language: Language) -> String {
    let known = change.attribution.as_ref();
    let organisation = known.and_then(|known| known.organisation.as_ref());
    let name = organisation.map(|id| {
        let organisations = &workspace.plan.manifest.organisations;
        let organisation = organisations.iter().find(|one| one.id == *id);
        organisation.map_or(id.clone(), |one| one.name.clone())
    });
    let name = name.unwrap_or_else(|| match known {
        Some(known) => say(language, &known.voice.name()),
        None => say(language, &Message::new("ui-unattributed")),
    });
    let author = change.author.name.as_str();
    if author.is_empty() || says(&name, author) {
        name
    } else if says(author, &name) {
        author.to_owned()
    } else {
        format!("{name}, {author}")
    }
}

/// Whether every word of weight in `other` stands in `name` as well, be it in another form.
fn says(name: &str, other: &str) -> bool {
    let stems = |name: &str| -> Vec<String> {
        let folded = fold(name);
        let words = folded.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| word.chars().count() > 3);
        words.map(|word| word.chars().take(6).collect()).collect()
    };
    let (all, some) = (stems(name), stems(other));
    name == other || !some.is_empty() && some.iter().all(|stem| all.contains(stem))
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_name_that_says_what_another_says_stands_alone() {
        assert!(says("Secrétariat du séminaire", "Secrétaire du séminaire"));
        assert!(says(
            "Conseiller des institutions de sécurité sociale",
            "Institutions de sécurité sociale"
        ));
        assert!(!says("Confederation of Unions", "Awa Traoré"));
        assert!(!says("Group of employers", "Group of workers"));
        assert!(!says("Any", "Ann"), "short names are compared whole");
    }
}
