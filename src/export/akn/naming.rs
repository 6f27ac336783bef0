//! What things are called in Akoma Ntoso: addresses by the naming convention of the standard, and ids.

use crate::export::document::Source;
use crate::export::markup::in_address;
use crate::plan::ClauseId;
use crate::track::{ChangeIx, CommitId};

/// What kind of document a plan is: part of its address.
pub const SUBTYPE: &str = "plan";

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
    /// `/akn/ml/doc/plan/2003-10-14/mali`
    pub work: String,
    /// The same with `/fra@2005-05-09`
    pub expression: String,
}

/// The languages of ISO 639-1 by their two letters and, after them, the three that the convention wants (ISO 639-2/T).
const LANGUAGES: &str = "\
    aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis bmbam bnben \
    bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu dvdiv dzdzo eeewe elell \
    eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry gagle gdgla glglg gngrn guguj gvglv \
    hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina idind ieile igibo iiiii ikipk ioido isisl itita \
    iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz klkal kmkhm knkan kokor krkau kskas kukur kvkom kwcor kykir \
    lalat lbltz lglug lilim lnlin lolao ltlit lulub lvlav mgmlg mhmah mimri mkmkd mlmal mnmon mrmar msmsa mtmlt \
    mymya nanau nbnob ndnde nenep ngndo nlnld nnnno nonor nrnbl nvnav nynya ococi ojoji omorm orori ososs papan \
    pipli plpol pspus ptpor quque rmroh rnrun roron rurus rwkin sasan scsrd sdsnd sesme sgsag shhbs sisin skslk \
    slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun svswe swswa tatam tetel tgtgk ththa titir tktuk tltgl \
    tntsn toton trtur tstso tttat twtwi tytah uguig ukukr ururd uzuzb veven vivie vovol wawln wowol xhxho yiyid \
    yoyor zazha zhzho zuzul";

impl Names {
    /// Of a plan at a revision.
    pub fn of(source: &Source<'_>) -> Names {
        let manifest = &source.plan.manifest;
        let country = manifest
            .countries
            .first()
            .map(|it| in_address(it).to_lowercase())
            .filter(|it| !it.is_empty())
            .unwrap_or_else(|| "zz".to_owned());
        let tag = manifest
            .language
            .split(['-', '_'])
            .next()
            .unwrap_or_default();
        let language = in_three_letters(tag);
        let day = some_day(&source.ends.day);
        let begun = begun(source).unwrap_or_else(|| day.clone());
        let id = in_address(&manifest.id);
        let work = format!("/akn/{country}/doc/{SUBTYPE}/{begun}/{id}");
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

/// What stands for a language in addresses: three letters of the standard, or that it is not known.
fn in_three_letters(tag: &str) -> String {
    let tag = tag.to_ascii_lowercase();
    let mut known = LANGUAGES.split_ascii_whitespace();
    let three = match tag.len() {
        2 => known.find_map(|pair| pair.strip_prefix(tag.as_str())),
        3 => Some(tag.as_str()).filter(|tag| tag.bytes().all(|it| it.is_ascii_lowercase())),
        _ => None,
    };
    three.unwrap_or("und").to_owned()
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

/// The id of the level that a clause has left. No id of a clause holds the line in it, so that no other level is called so.
pub fn left(clause: &ClauseId) -> String {
    format!("lvl_{clause}__left")
}

/// The address of a change: an identifier for revisions that does not depend on where a copy lies.
pub fn change(id: &str) -> String {
    format!("swh:1:rev:{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_stands_in_three_letters_or_is_not_known() {
        for (tag, three) in [
            ("fr", "fra"),
            ("EL", "ell"),
            ("zu", "zul"),
            ("ff", "ful"),
            ("arn", "arn"),
            ("xx", "und"),
            ("a", "und"),
            ("", "und"),
            ("x é", "und"),
            ("klingon", "und"),
        ] {
            assert_eq!(in_three_letters(tag), three, "{tag}");
        }
        for pair in LANGUAGES.split_ascii_whitespace() {
            assert_eq!(pair.len(), 5, "{pair}");
        }
    }
}
