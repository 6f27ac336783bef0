//! Documents: which can be written of a plan, what is wanted of one, and what was written.

use crate::export::iati::{Answers, LeftOut};
use crate::i18n::Message;
use crate::track::{Baseline, CommitId};
use std::path::{Path, PathBuf};
use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

/// What this remembers.
#[derive(Debug, Default)]
pub struct Documents {
    /// What was asked of the outside last.
    pub(in crate::app) ticket: u64,
    /// What was written of this plan last.
    pub(in crate::app) last: Option<Last>,
}

impl Documents {
    /// Where the last one was written, if that is known by now.
    pub fn folder(&self) -> Option<&Path> {
        let last = self.last.as_ref();
        last.map(|last| last.folder.as_path())
    }
}

/// What was written of a plan last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// What it was.
    pub kind: Kind,
    /// Whether its readers were to change it.
    pub editable: bool,
    /// In which folder.
    pub folder: PathBuf,
    /// What IATI wants to know and no plan does.
    pub iati: Answers,
}

/// A document that was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// What is proposed of it the next time.
    pub last: Last,
    /// Where it lies.
    pub file: String,
    /// How many changes are marked in it.
    pub changes: usize,
    /// What of the plan's money is not in it.
    pub left_out: LeftOut,
}

/// A document that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// What it is.
    pub kind: Kind,
    /// Whether its readers are to change it.
    pub editable: bool,
    /// The revision.
    pub rev: CommitId,
    /// What it is compared with, and what that is called; the last adoption of each clause, or the start, where nothing is
    /// named.
    pub base: Option<(Baseline, Message)>,
    /// What IATI wants to know and no plan does: as it was answered last, at first.
    pub iati: Answers,
    /// The file it is written to; not yet known at first.
    pub path: PathBuf,
}

/// What is answered, and what comes of it.
#[derive(Clone, Debug)]
pub enum DocumentsMsg {
    /// What was written of this plan last, asked for under this ticket.
    Last(u64, Option<Last>),
    /// This is to be written.
    Kind(Kind),
    /// For those who read it, or for those who change it.
    For(Box<Wanted>),
    /// Compared with this.
    Since(Box<Wanted>),
    /// It is written.
    Written(Written),
}

/// A kind of document.
#[derive(EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A Word file, every change marked.
    Tracked,
    /// A Word file, nothing marked.
    Clean,
    /// A Word file, what pending amendments would change marked.
    Amendments,
    /// A Word file, of what was adopted last.
    Adopted,
    /// A page for a browser, every change marked.
    Page,
    /// Markdown, every change marked.
    Markdown,
    /// Text, every change marked.
    Text,
    /// A workbook, of what stands.
    Workbook,
    /// Akoma Ntoso, every change marked.
    Akn,
    /// Pages and downloads in a folder.
    Site,
    /// IATI activities, of what stands.
    Iati,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Kind> {
        Kind::iter()
    }

    /// The word that is remembered and stands in the proposed name.
    pub fn slug(self) -> &'static str {
        match self {
            // Of these the ending says the rest.
            Kind::Page | Kind::Markdown | Kind::Text | Kind::Akn => "tracked",
            own => own.word(),
        }
    }

    /// The word that is remembered.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The format's word on the command line.
    pub fn format(self) -> &'static str {
        match self {
            Kind::Tracked | Kind::Clean | Kind::Amendments | Kind::Adopted => "docx",
            Kind::Page => "html",
            Kind::Markdown => "md",
            Kind::Text => "txt",
            Kind::Workbook => "xlsx",
            Kind::Akn => "akn",
            Kind::Site => "site",
            Kind::Iati => "iati",
        }
    }

    /// The ending of its files, with its point; a folder has none.
    pub fn ending(self) -> String {
        match self {
            Kind::Akn | Kind::Iati => ".xml".to_owned(),
            Kind::Site => String::new(),
            other => format!(".{}", other.format()),
        }
    }

    /// Whether it is a folder, in which only its own files are touched.
    pub fn is_folder(self) -> bool {
        self == Kind::Site
    }

    /// The message that names it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Tracked => "app-documents-tracked",
            Kind::Clean => "app-documents-clean",
            Kind::Amendments => "app-documents-amendments",
            Kind::Adopted => "app-documents-adopted",
            Kind::Page => "app-documents-page",
            Kind::Markdown => "app-documents-markdown",
            Kind::Text => "app-documents-text",
            Kind::Workbook => "app-documents-workbook",
            Kind::Akn => "app-documents-akn",
            Kind::Site => "app-documents-site",
            Kind::Iati => "app-documents-iati",
        }
    }

    /// Whether it says what changed since a baseline.
    pub fn is_tracked(self) -> bool {
        matches!(
            self,
            Kind::Tracked | Kind::Page | Kind::Markdown | Kind::Text | Kind::Akn
        )
    }

    /// Whether there are readers who change it.
    pub fn is_worked_on(self) -> bool {
        matches!(self, Kind::Tracked | Kind::Clean | Kind::Amendments)
    }
}
