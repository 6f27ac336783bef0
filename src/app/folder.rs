//! A folder of this machine as it is typed: one is proposed where that can be, Tab completes what was typed, and `~`
//! is the user's own.

use super::line::Line;
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::layer::Layer;
use crate::app::model::library::{Known, Library};
use crate::app::model::question::Ask;
use crate::app::model::screen::Tone;
use crate::app::model::state::State;
use crate::i18n::Message;
use crate::text::fold;
use std::path::{Path, PathBuf};

/// Tab: asks what there is that begins as what was typed.
pub fn complete(state: &mut State, ask: &Ask) {
    let typed = ask.line.text().to_owned();
    let all = state.library.folder(&typed);
    let endings = ask.then.endings();
    let list = Beside::ListFolders(typed, all, endings);
    state.effects.push(Effect::Beside(list));
}

/// What begins as what was typed is known, folders with a separator behind them: as much is typed as all have in common, and
/// where that is nothing more, it is said what there is. Where something else was typed meanwhile, nothing is done.
pub fn listed(state: &mut State, typed: &str, names: &[String]) {
    let Some(Layer::Ask(ask)) = state.layers.last_mut() else {
        return;
    };
    if !ask.then.is_folder() || ask.line.text() != typed {
        return;
    }
    match completed(typed, names) {
        Some(longer) => ask.line = Line::new(&longer),
        None => {
            if let Some(said) = choices(divided(typed).1, names) {
                state.say(Tone::Plain, said);
            }
        }
    }
}

/// So many names are told at most.
const NAMES: usize = 12;

/// What begins so, where Tab cannot choose between several, or finds none.
fn choices(begun: &str, names: &[String]) -> Option<Message> {
    let begin = names.iter().filter(|name| name.starts_with(begun));
    let begin: Vec<&str> = begin.map(String::as_str).collect();
    let (told, more) = begin.split_at_checked(NAMES).unwrap_or((&begin, &[]));
    let told = told.join("  ");
    let told = if more.is_empty() {
        told
    } else {
        told + "  …"
    };
    match begin.len() {
        0 => Some(Message::new("app-folder-none")),
        1 => None,
        _ => Some(Message::new("app-folder-several").with("names", told)),
    }
}

/// What was typed with as much added as all these names have in common; a single folder is entered.
fn completed(typed: &str, names: &[String]) -> Option<String> {
    let (before, begun) = divided(typed);
    let mut names = names.iter().filter(|name| name.starts_with(begun));
    let first = names.next()?;
    let mut common = first.clone();
    for name in names {
        let same = common.chars().zip(name.chars());
        common = same.take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    }
    Some(format!("{before}{common}")).filter(|longer| longer.len() > typed.len())
}

/// The folder whose entries are looked through, with its separator, and how the entry begins.
pub fn divided(typed: &str) -> (&str, &str) {
    let end = typed.rfind(std::path::is_separator).map_or(0, |at| at + 1);
    typed.split_at_checked(end).unwrap_or((typed, ""))
}

impl Library {
    /// A folder as it was typed, from the user's own where it begins with `~`.
    pub fn folder(&self, typed: &str) -> PathBuf {
        let typed = typed.trim();
        let own = typed.strip_prefix('~').zip(self.home.as_ref());
        match own {
            Some(("", home)) => home.clone(),
            Some((rest, home)) if rest.starts_with(std::path::is_separator) => {
                home.join(rest.trim_start_matches(std::path::is_separator))
            }
            _ => PathBuf::from(typed),
        }
    }

    /// Where a new plan of this title could go: beside the plan that was open last, else in the user's own folder. Nothing
    /// where neither is known.
    pub fn proposal(&self, title: &str) -> Option<String> {
        let here = self.known.iter().find_map(|known| match known {
            Known::Here { folder, .. } => folder.parent().map(Path::to_path_buf),
            Known::Example { .. } => None,
        });
        let parent = here.or_else(|| self.home.clone())?;
        let taken = |folder: &Path| {
            let mut known = self.known.iter();
            known.any(|known| matches!(known, Known::Here { folder: it, .. } if it == folder))
        };
        let slug = slug(title);
        let numbered = (2..100).map(|number| format!("{slug}-{number}"));
        let mut names = [slug.clone()].into_iter().chain(numbered);
        let free = names.find(|name| !taken(&parent.join(name)))?;
        Some(self.path(&parent.join(free)))
    }
}

/// A name for a folder out of a title: a few words of it, in letters that every file system has.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in fold(title).chars() {
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            if slug.len() >= 24 {
                break;
            }
            slug.push('-');
        }
    }
    match slug.trim_end_matches('-') {
        "" => "plan".to_owned(),
        slug => slug.chars().take(40).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_much_is_completed_as_all_have_in_common() {
        let names =
            |all: &[&str]| -> Vec<String> { all.iter().map(|it| (*it).to_owned()).collect() };
        let done = |typed, all: &[&str]| completed(typed, &names(all));
        assert_eq!(
            done("/srv/pl", &["plans/", "other/"]).as_deref(),
            Some("/srv/plans/")
        );
        assert_eq!(
            done("/srv/pl", &["plans/", "planète/"]).as_deref(),
            Some("/srv/plan")
        );
        assert_eq!(done("/srv/plan", &["plans/", "planète/"]), None);
        assert_eq!(done("~/", &["é/"]).as_deref(), Some("~/é/"));
        assert_eq!(done("x", &["plans/"]), None);
        assert_eq!(done("pl", &["plans/"]).as_deref(), Some("plans/"));
        assert_eq!(done("pl", &["plans.csv"]).as_deref(), Some("plans.csv"));
        assert_eq!(done("pl", &["plan/", "plan.csv"]).as_deref(), Some("plan"));
    }

    #[test]
    fn a_tilde_is_the_users_own_folder_only_where_it_is_a_name_of_its_own() {
        let library = Library {
            home: Some(PathBuf::from("/home/awa")),
            ..Library::default()
        };
        assert_eq!(
            library.folder(" ~/plans/mali "),
            Path::new("/home/awa/plans/mali")
        );
        assert_eq!(library.folder("~"), Path::new("/home/awa"));
        assert_eq!(library.folder("~plans"), Path::new("~plans"));
        assert_eq!(library.folder("/a/~/b"), Path::new("/a/~/b"));
    }

    #[test]
    fn the_proposed_folder_is_named_after_the_title_and_is_no_known_plan() {
        let mut library = Library {
            home: Some(PathBuf::from("/home/awa")),
            ..Library::default()
        };
        let title = "Plan d'action national pour l'extension de la sécurité sociale";
        assert_eq!(
            library.proposal(title).as_deref(),
            Some("~/plan-d-action-national-pour")
        );
        assert_eq!(library.proposal("规划").as_deref(), Some("~/plan"));
        library.known.push(Known::Here {
            folder: PathBuf::from("/srv/plans/mali"),
            title: "Mali".to_owned(),
        });
        assert_eq!(
            library.proposal("Mali!").as_deref(),
            Some("/srv/plans/mali-2")
        );
        library.home = None;
        library.known.clear();
        assert_eq!(library.proposal(title), None);
    }
}
