//! What things are called in Akoma Ntoso: addresses by the naming convention of the standard, and ids.

use crate::export::document::Source;
use crate::export::markup::in_address;
use crate::plan::ClauseId;
use crate::track::{ChangeIx, CommitId};

/// The addresses of a plan: as a work, as it reads at a revision, and as this file.
pub struct Names {
    /// The country, in small letters; `zz` where the plan names none.
    pub country: String,
    /// Of the text, in three letters.
    pub language: String,
    /// The day on which the plan began.
    pub begun: String,
    /// The day of the revision.
    pub day: String,
    /// `/akn/ml/doc/2003-10-14/mali`
    pub work: String,
    /// The same with `/fra@2005-05-09`
    pub expression: String,
}

/// Languages by their two letters and the three that the convention wants.
const LANGUAGES: [(&str, &str); 34] = [
    ("am", "amh"),
    ("ar", "ara"),
    ("bn", "ben"),
    ("de", "deu"),
    ("en", "eng"),
    ("es", "spa"),
    ("ff", "ful"),
    ("fr", "fra"),
    ("ha", "hau"),
    ("hi", "hin"),
    ("ht", "hat"),
    ("id", "ind"),
    ("ig", "ibo"),
    ("it", "ita"),
    ("km", "khm"),
    ("ln", "lin"),
    ("lo", "lao"),
    ("mg", "mlg"),
    ("my", "mya"),
    ("nl", "nld"),
    ("pt", "por"),
    ("qu", "que"),
    ("ru", "rus"),
    ("rw", "kin"),
    ("si", "sin"),
    ("so", "som"),
    ("sw", "swa"),
    ("ta", "tam"),
    ("tr", "tur"),
    ("ur", "urd"),
    ("vi", "vie"),
    ("wo", "wol"),
    ("yo", "yor"),
    ("zh", "zho"),
];

impl Names {
    /// Of a plan at a revision.
    pub fn of(source: &Source<'_>) -> Names {
        let manifest = &source.plan.manifest;
        let country = manifest
            .countries
            .first()
            .map(|it| in_address(it).to_lowercase());
        let country = country
            .filter(|it| !it.is_empty())
            .unwrap_or_else(|| "zz".to_owned());
        let tag = manifest
            .language
            .split(['-', '_'])
            .next()
            .unwrap_or_default();
        let tag = in_address(tag).to_lowercase();
        let known = LANGUAGES.iter().find(|(two, _)| *two == tag);
        let language = known.map_or(tag, |(_, three)| (*three).to_owned());
        let language = Some(language)
            .filter(|it| !it.is_empty())
            .unwrap_or_else(|| "und".to_owned());
        let day = some_day(&source.ends.day);
        let begun = begun(source).unwrap_or_else(|| day.clone());
        let work = format!("/akn/{country}/doc/{begun}/{}", in_address(&manifest.id));
        let expression = format!("{work}/{language}@{day}");
        Names {
            country,
            language,
            begun,
            day,
            work,
            expression,
        }
    }
}

/// The day of the plan's first change.
fn begun(source: &Source<'_>) -> Option<String> {
    let start = source.history.start(here(source)?)?;
    Some(some_day(&source.history.change(start)?.time.day()))
}

/// Where the revision stands in the history.
pub fn here(source: &Source<'_>) -> Option<ChangeIx> {
    let [_, rev] = &source.ends.ids;
    source
        .history
        .find(CommitId::from_hex(rev.as_deref()?.as_bytes())?)
}

/// A day that files can hold, where none is known.
fn some_day(day: &str) -> String {
    match day {
        "" => "1970-01-01".to_owned(),
        day => day.to_owned(),
    }
}

/// The id of a clause's level.
pub fn level(clause: &ClauseId) -> String {
    format!("lvl_{clause}")
}

/// The address of a change: an identifier for revisions that does not depend on where a copy lies.
pub fn change(id: &str) -> String {
    format!("swh:1:rev:{id}")
}
