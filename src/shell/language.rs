//! In which language to answer.

use super::settings::Settings;
use crate::i18n::Language;
use std::ffi::{OsStr, OsString};

/// What `--lang` asks for, read before the command line is parsed, because the sentences about a command
/// line that cannot be parsed have a language too. `None` if it is not given or not one of the four.
pub fn asked(args: &[OsString]) -> Option<Language> {
    let mut args = args
        .iter()
        .skip(1)
        .take_while(|arg| arg.as_os_str() != OsStr::new("--"));
    while let Some(arg) = args.next() {
        let Some(arg) = arg.to_str() else { continue };
        if arg == "--lang" {
            return Language::of_tag(args.next()?.to_str()?);
        }
        if let Some(tag) = arg.strip_prefix("--lang=") {
            return Language::of_tag(tag);
        }
    }
    None
}

/// The first that says something: the command line, `PLENARY_LANG`, the settings, the system's locale.
pub fn choose(args: &[OsString], settings: &Settings) -> Language {
    asked(args)
        .or_else(|| Language::of_tag(&std::env::var("PLENARY_LANG").ok()?))
        .or(settings.language)
        .or_else(|| of_locales(sys_locale::get_locales()))
        .unwrap_or_default()
}

/// `C` and `POSIX` are a choice of English, not the absence of a choice; a language that Plenary does not
/// speak is passed over.
fn of_locales(locales: impl Iterator<Item = String>) -> Option<Language> {
    locales
        .map(|tag| match tag.as_str() {
            "C" | "POSIX" => Some(Language::English),
            tag => Language::of_tag(tag),
        })
        .find_map(|language| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_by(line: &str) -> Option<Language> {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        asked(&args)
    }

    #[test]
    fn the_flag_is_found_wherever_it_stands() {
        assert_eq!(asked_by("plenary --lang fr list"), Some(Language::French));
        assert_eq!(
            asked_by("plenary list --lang=pt-MZ"),
            Some(Language::Portuguese)
        );
        assert_eq!(asked_by("plenary list"), None);
        assert_eq!(asked_by("plenary set a text -- --lang fr"), None);
        assert_eq!(asked_by("plenary --lang"), None);
    }

    #[test]
    fn the_first_locale_we_speak_decides() {
        let of = |tags: &[&str]| of_locales(tags.iter().map(|tag| (*tag).to_owned()));
        assert_eq!(of(&["de-DE", "fr-FR"]), Some(Language::French));
        assert_eq!(of(&["C", "fr-FR"]), Some(Language::English));
        assert_eq!(of(&["es-HN"]), Some(Language::Spanish));
        assert_eq!(of(&["si-LK"]), None);
    }
}
