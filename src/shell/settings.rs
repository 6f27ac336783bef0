//! What a user has set once for all plans, and where Plenary keeps things on this machine.

use crate::app::Theme;
use crate::app::keymap::Wanted;
use crate::app::model::keys::Keys;
use crate::app::model::present::Letters;
use crate::i18n::{Language, Message};
use crate::store;
use crate::track::Person;
use crate::ui::Parties;
use directories::ProjectDirs;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use tempfile::NamedTempFile;
use toml_edit::DocumentMut;

/// The folders of this user, by the conventions of the operating system. Each is absent where there is no
/// home directory; whoever needs one then does without or says so.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// `settings.toml`.
    pub config: Option<PathBuf>,
    /// The library and the examples that were opened.
    pub data: Option<PathBuf>,
    /// What can be deleted at any time.
    pub cache: Option<PathBuf>,
    /// The recovery journal, the log and panic reports.
    pub state: Option<PathBuf>,
}

impl Places {
    /// The places of the user who runs the program.
    pub fn of_this_user() -> Places {
        let Some(dirs) = ProjectDirs::from("", "", "plenary") else {
            return Places::default();
        };
        Places {
            config: Some(dirs.config_dir().to_owned()),
            data: store::places::data(),
            cache: Some(dirs.cache_dir().to_owned()),
            // Only Linux has a folder for state of its own.
            state: Some(
                dirs.state_dir()
                    .map_or_else(|| dirs.data_local_dir().join("state"), Path::to_owned),
            ),
        }
    }
}

/// The content of `settings.toml`. Everything may be absent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The language of the interface.
    pub language: Option<Language>,
    /// Who records: the committer of every change made on this machine.
    pub recorder: Option<Person>,
    /// The theme of the screen.
    pub theme: Option<Theme>,
    /// What sizes of letters the terminal has, where it shall not be asked.
    pub letters: Option<Letters>,
    /// Whether the screen is told in words, line by line, for a screen reader.
    pub plain: bool,
    /// Whether what is recorded is signed where nobody says otherwise.
    pub sign: bool,
    /// By which key: a file, or the public key of one that an agent holds.
    pub signing_key: Option<String>,
    /// The keys that run the commands.
    pub keys: Keys,
    /// The colours of the parties on the screen.
    pub parties: Parties,
    /// Whether nothing on the screen may move by itself.
    pub still: bool,
    /// What of the file does not work, and why. The program goes on with what it has from the start.
    pub refused: Vec<Message>,
}

/// As the file has it. A key that is misspelt is reported, not passed over: it would silently not apply.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Option<String>,
    recorder: Option<FilePerson>,
    theme: Option<String>,
    letters: Option<String>,
    #[serde(default)]
    plain: bool,
    #[serde(default)]
    sign: bool,
    #[serde(rename = "signing-key")]
    signing_key: Option<String>,
    keyboard: Option<String>,
    motion: Option<bool>,
    #[serde(default)]
    colours: BTreeMap<String, String>,
    #[serde(default)]
    keys: BTreeMap<String, FileKeys>,
}

/// The keys of a command: wherever it has keys, or by place.
#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "a key such as \"u\", a list of keys, or places with keys"
)]
enum FileKeys {
    Everywhere(OneOrMany),
    In(BTreeMap<String, OneOrMany>),
}

impl FileKeys {
    fn wanted(&self) -> Wanted<'_> {
        match self {
            FileKeys::Everywhere(keys) => Wanted::Everywhere(keys.all()),
            FileKeys::In(places) => {
                let places = places.iter();
                Wanted::In(
                    places
                        .map(|(place, keys)| (place.as_str(), keys.all()))
                        .collect(),
                )
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "a key such as \"u\", a list of keys, or places with keys"
)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn all(&self) -> Vec<&str> {
        match self {
            OneOrMany::One(one) => vec![one],
            OneOrMany::Many(many) => many.iter().map(String::as_str).collect(),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePerson {
    name: String,
    email: String,
}

impl Settings {
    /// Reads the settings. A file that is missing means the defaults; one that cannot be read means the
    /// defaults and a sentence to show.
    pub fn load(places: &Places) -> (Settings, Option<Message>) {
        let Some(path) = Settings::path(places) else {
            return (Settings::default(), None);
        };
        let broken = |why: Message| {
            let settings = Settings {
                refused: vec![why.clone()],
                ..Settings::default()
            };
            (settings, Some(why))
        };
        let problem = |why: &str| {
            Message::new("cli-settings-broken")
                .with("why", why)
                .brief()
                .with("path", path.display().to_string())
        };
        let text = match store::read_own(&path) {
            Ok(bytes) => String::from_utf8(bytes.unwrap_or_default()),
            Err(error) => return broken(error.message()),
        };
        match text
            .map_err(|error| error.to_string())
            .and_then(|text| Settings::read(&text))
        {
            Ok(settings) => (settings, None),
            Err(why) => broken(problem(&why)),
        }
    }

    /// Where they stand, whether there are any or not; nowhere where there is no home directory.
    pub fn path(places: &Places) -> Option<PathBuf> {
        let folder = places.config.as_ref();
        folder.map(|folder| folder.join("settings.toml"))
    }

    /// Each setting by its name in the file, but for keys; without a value where nothing was set.
    pub fn said(&self) -> Vec<(&'static str, Option<String>)> {
        let recorder = self.recorder.as_ref();
        vec![
            ("language", self.language.map(|it| it.code().to_owned())),
            (
                "recorder",
                recorder.map(|it| format!("{} <{}>", it.name, it.email)),
            ),
            ("theme", self.theme.map(|it| it.slug().to_owned())),
            ("letters", self.letters.map(|it| it.slug().to_owned())),
            (
                "keyboard",
                self.keys.keyboard.map(|it| <&str>::from(it).to_owned()),
            ),
            ("motion", Some((!self.still).to_string())),
            ("sign", Some(self.sign.to_string())),
            ("signing-key", self.signing_key.clone()),
        ]
    }

    /// The error is what the parser says, without the line it quotes.
    fn read(text: &str) -> Result<Settings, String> {
        let file: File = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        let known = |tag: String| Language::of_tag(&tag).ok_or(format!("language = {tag:?}"));
        let language = file.language.map(known).transpose()?;
        let theme = word("theme", file.theme.as_deref())?;
        let letters = word("letters", file.letters.as_deref())?;
        let keyboard = word("keyboard", file.keyboard.as_deref())?;
        // Where none is changed, no command of the table need be compared with any other.
        let changed = match file.keys.is_empty() {
            true => Ok(Keys::default()),
            false => {
                let keys = file.keys.iter();
                Keys::changed(keys.map(|(id, keys)| (id.as_str(), keys.wanted())))
            }
        };
        let (mut keys, mut refused) = match changed {
            Ok(keys) => (keys, Vec::new()),
            Err(wrong) => (Keys::default(), wrong),
        };
        keys.keyboard = keyboard;
        let colours = file.colours.iter();
        let colours = colours.map(|(party, colour)| (party.as_str(), colour.as_str()));
        let parties = Parties::chosen(colours).unwrap_or_else(|wrong| {
            refused.extend(wrong);
            Parties::default()
        });
        Ok(Settings {
            keys,
            parties,
            refused,
            still: file.motion == Some(false),
            language,
            recorder: file.recorder.map(|person| Person {
                name: person.name,
                email: person.email,
            }),
            theme,
            letters,
            plain: file.plain,
            sign: file.sign,
            signing_key: file.signing_key.filter(|key| !key.trim().is_empty()),
        })
    }

    /// Writes a language and a theme into `settings.toml`; everything else in it stays as it is. Without a home
    /// directory there is nowhere to remember.
    ///
    /// # Errors
    /// When the file cannot be read, is broken, or cannot be written.
    pub fn remember(places: &Places, theme: Theme, language: Language) -> Result<(), Message> {
        let Some(folder) = places.config.as_ref() else {
            return Ok(());
        };
        let old =
            store::read_own(&folder.join("settings.toml")).map_err(|error| error.message())?;
        Settings::put(folder, old, theme, language).map_err(|error| store::reason(&error))
    }

    fn put(
        folder: &Path,
        old: Option<Vec<u8>>,
        theme: Theme,
        language: Language,
    ) -> io::Result<()> {
        let old = String::from_utf8(old.unwrap_or_default())
            .map_err(|_| io::Error::from(ErrorKind::InvalidData))?;
        let new = Settings::changed(&old, theme, language)?;
        std::fs::create_dir_all(folder)?;
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(new.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(folder.join("settings.toml"))?;
        Ok(())
    }

    fn changed(old: &str, theme: Theme, language: Language) -> io::Result<String> {
        let mut file: DocumentMut = old
            .parse()
            .map_err(|_| io::Error::from(ErrorKind::InvalidData))?;
        file.insert("language", toml_edit::value(language.code()));
        file.insert("theme", toml_edit::value(theme.slug()));
        Ok(file.to_string())
    }
}

/// What a word in the file means.
fn word<T: FromStr>(key: &str, word: Option<&str>) -> Result<Option<T>, String> {
    let read = |word: &str| word.parse().map_err(|_| format!("{key} = {word:?}"));
    word.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Keyboard;

    #[test]
    fn everything_may_be_absent() {
        assert_eq!(Settings::read("").unwrap(), Settings::default());
    }

    #[test]
    fn a_full_file_is_read() {
        let settings = Settings::read(
            "language = 'fr'\ntheme = 'light'\nrecorder = { name = 'A', email = 'a@b.invalid' }\nsign = true\nsigning-key = '~/.ssh/id'\n",
        )
        .unwrap();
        assert_eq!(settings.language, Some(Language::French));
        assert_eq!(settings.theme, Some(Theme::Light));
        assert!(settings.sign && settings.signing_key.as_deref() == Some("~/.ssh/id"));
        assert_eq!(settings.recorder.unwrap().email, "a@b.invalid");
    }

    #[test]
    fn misspelt_keys_and_unknown_languages_are_reported() {
        assert!(Settings::read("langauge = 'fr'").is_err());
        assert!(Settings::read("language = 'de'").is_err());
        assert!(Settings::read("theme = 'pink'").is_err());
        let letters = Settings::read("letters = 'double'").unwrap().letters;
        assert_eq!(letters, Some(Letters::Double));
        assert!(Settings::read("letters = 'huge'").is_err());
        let keyboard = Settings::read("keyboard = 'azerty'").unwrap().keys.keyboard;
        assert_eq!(keyboard, Some(Keyboard::Azerty));
        assert!(Settings::read("keyboard = 'dvorak'").is_err());
        assert!(Settings::read("plain = true").unwrap().plain);
        assert!(Settings::read("plain = 'yes'").is_err());
    }

    #[test]
    fn remembering_leaves_the_rest_alone() {
        let old = "# mine\nrecorder = { name = 'A', email = 'b' }\ntheme = 'dark'\n";
        let new = Settings::changed(old, Theme::HighContrast, Language::Spanish).unwrap();
        assert!(new.starts_with("# mine\nrecorder = { name = 'A', email = 'b' }\n"));
        let read = Settings::read(&new).unwrap();
        assert_eq!(read.theme, Some(Theme::HighContrast));
        assert_eq!(read.language, Some(Language::Spanish));
    }

    #[test]
    fn keys_that_cannot_work_leave_the_rest_of_the_settings() {
        let read = Settings::read("theme = 'light'\n[keys]\nread = 'E'\nundo = ['Z', 'Ctrl-U']\n")
            .unwrap();
        assert!(read.refused.is_empty() && read.keys != Keys::default());
        let read =
            Settings::read("[keys]\nundo = { outline = 'Z', clause = ['Z', 'u'] }\n").unwrap();
        assert!(read.refused.is_empty() && read.keys != Keys::default());
        let read = Settings::read("theme = 'light'\n[keys]\nread = 'e'\n").unwrap();
        assert_eq!((read.refused.len(), read.theme), (1, Some(Theme::Light)));
        assert_eq!(read.keys, Keys::default());
        assert!(Settings::read("[keys]\nread = 5\n").is_err());
    }

    #[test]
    fn colours_that_cannot_be_read_leave_the_rest_of_the_settings() {
        let read = Settings::read("[colours]\nworkers = '#cc0033'\n").unwrap();
        assert!(read.refused.is_empty() && read.parties != Parties::default());
        let read =
            Settings::read("[colours]\nworkers = 'bright-yellow'\n[keys]\nread = 'E'\n").unwrap();
        assert_eq!((read.refused.len(), read.parties), (1, Parties::default()));
        assert_ne!(read.keys, Keys::default());
    }

    #[test]
    fn the_file_in_the_readme_works() {
        let readme = include_str!("../../README.md");
        let rest = readme.split_once("## Settings").unwrap().1;
        let file = rest.split("```toml\n").nth(1).unwrap();
        let file = file.split("```").next().unwrap();
        let read = Settings::read(file).unwrap();
        assert_eq!(read.refused, []);
        assert!(read.keys != Keys::default() && read.sign);
        assert_ne!(read.parties, Parties::default());
        assert!(read.still);
    }

    #[test]
    fn what_is_remembered_stands_before_the_keys() {
        let old = "[keys]\nread = 'E'\n";
        let new = Settings::changed(old, Theme::Light, Language::Spanish).unwrap();
        let read = Settings::read(&new).unwrap();
        assert_eq!(read.theme, Some(Theme::Light));
        assert_ne!(read.keys, Keys::default());
    }

    #[test]
    fn no_home_means_no_settings() {
        assert_eq!(
            Settings::load(&Places::default()),
            (Settings::default(), None)
        );
    }
}
