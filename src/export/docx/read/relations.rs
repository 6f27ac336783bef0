//! How the parts of a package belong together: what kind each is, and which refers to which. A part is found by what it is
//! to another, never by its name.

use super::package::Package;
use super::refused::Refused;
use super::xml::{Token, Xml};

/// What a part refers to.
#[derive(Default)]
pub struct Relations {
    all: Vec<Relation>,
}

struct Relation {
    /// The last word of its type, which both editions of the standard share but for how one of them writes it.
    kind: String,
    /// The part, within the package; nothing for what lies outside.
    target: Option<String>,
}

/// Refuses a package whose kinds of parts say that it does more than to be read, or that it is no Word file.
///
/// # Errors
/// As said.
pub fn kinds(package: &mut Package<'_>) -> Result<(), Refused> {
    let text = package.text("[Content_Types].xml")?;
    let text = text.ok_or(Refused::NotWord)?;
    let mut xml = Xml::new(&text);
    let mut main = false;
    loop {
        match xml.next()? {
            Token::Open(open) => {
                let kind = open.value("ContentType").unwrap_or_default();
                let kind = kind.to_ascii_lowercase();
                if kind.contains("macroenabled") || kind.contains("vbaproject") {
                    return Err(Refused::Macros);
                }
                if kind.contains("activex") {
                    return Err(Refused::Objects);
                }
                main |= kind.contains("wordprocessingml") && kind.ends_with(".main+xml");
            }
            Token::End => break,
            Token::Close | Token::Text(_) => {}
        }
    }
    match main {
        true => Ok(()),
        false => Err(Refused::NotWord),
    }
}

impl Relations {
    /// What a part refers to; `""` is the package itself.
    ///
    /// # Errors
    /// Where it cannot be read, or leads out of the package.
    pub fn of(package: &mut Package<'_>, part: &str) -> Result<Relations, Refused> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let path = match folder {
            "" => format!("_rels/{name}.rels"),
            folder => format!("{folder}/_rels/{name}.rels"),
        };
        let Some(text) = package.text(&path)? else {
            return Ok(Relations::default());
        };
        let mut xml = Xml::new(&text);
        let mut all = Vec::new();
        loop {
            match xml.next()? {
                Token::Open(open) if open.name() == "Relationship" => {
                    let kind = open.value("Type").unwrap_or_default();
                    let kind = kind.rsplit('/').next().unwrap_or_default();
                    // The strict edition has no hyphen here.
                    let kind = match kind {
                        "customProperties" => "custom-properties".to_owned(),
                        kind => kind.to_owned(),
                    };
                    let target = open.value("Target").unwrap_or_default();
                    let outside = open
                        .value("TargetMode")
                        .is_some_and(|mode| mode == "External");
                    let target = match outside {
                        true => None,
                        false => Some(within(folder, &target)?),
                    };
                    all.push(Relation { kind, target });
                }
                Token::End => return Ok(Relations { all }),
                _ => {}
            }
        }
    }

    /// The part of this kind.
    pub fn part(&self, kind: &str) -> Option<String> {
        let mut of_kind = self.all.iter().filter(|one| one.kind == kind);
        of_kind.find_map(|one| one.target.clone())
    }

    /// How many parts there are of these kinds.
    pub fn count(&self, kinds: &[&str]) -> usize {
        let found = self.all.iter();
        found
            .filter(|one| kinds.contains(&one.kind.as_str()))
            .count()
    }

    /// How much lies outside the package.
    pub fn outside(&self) -> usize {
        self.all.iter().filter(|one| one.target.is_none()).count()
    }

    /// Refuses a document that brings along what does more than to be read.
    ///
    /// # Errors
    /// As said.
    pub fn safe(&self) -> Result<(), Refused> {
        let kinds = self.all.iter().map(|one| one.kind.as_str());
        for kind in kinds {
            match kind {
                "vbaProject" | "wordVbaData" => return Err(Refused::Macros),
                "control" | "activeXControlBinary" | "oleObject" | "package" => {
                    return Err(Refused::Objects);
                }
                "aFChunk" | "subDocument" => return Err(Refused::Pieces),
                _ => {}
            }
        }
        Ok(())
    }
}

/// A target as a name within the package.
fn within(folder: &str, target: &str) -> Result<String, Refused> {
    let target = target.split('#').next().unwrap_or_default();
    let target = target.replace('\\', "/");
    let mut steps: Vec<&str> = match target.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').filter(|step| !step.is_empty()).collect(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop().ok_or(Refused::Climbs)?;
            }
            step => steps.push(step),
        }
    }
    Ok(steps.join("/"))
}
