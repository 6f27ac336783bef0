//! What can be written of a plan.

use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

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
