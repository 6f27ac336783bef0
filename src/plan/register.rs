//! Registers: what the secretariat keeps of groups, schemes, sources, and of who is covered.

use super::row::{Per, Read, read, rows};
use super::{Decimal, words};

rows! {
    /// A group of people: `[[group]]`.
    Group by ["id"] {
        /// Of the form of a clause's id.
        id: String,
        /// As it shall be shown.
        name: String,
        /// Prose.
        description: Option<String>,
        /// Where they work; [`Economy`] has the words.
        economy: Option<String>,
        /// A wider group that they belong to.
        within: Option<String>,
    }
}

rows! {
    /// A scheme: `[[scheme]]`.
    Scheme by ["id"] {
        /// Of the form of a clause's id.
        id: String,
        /// As it shall be shown.
        name: String,
        /// Prose.
        description: Option<String>,
        /// `statutory` or `community-based`.
        kind: Option<String>,
        /// ISO 3166-1 alpha-2.
        country: Option<String>,
        /// Where in it.
        place: Option<String>,
        /// The year in which it was founded.
        founded: Option<i64>,
        /// ISO 4217: what its funds are kept in.
        currency: Option<String>,
    } beside {
        /// `[[scheme.survey]]`.
        surveys: Vec<Survey> = "survey",
    }
}

rows! {
    /// What a source says of a scheme in one year: `[[scheme.survey]]`.
    Survey by ["year", "source"] {
        /// The calendar year.
        year: Option<i64>,
        /// Who is enrolled.
        members: Option<Decimal>,
        /// Who is protected; never worked out from the members.
        beneficiaries: Option<Decimal>,
        /// What a member pays.
        contribution: Option<Decimal>,
        /// ISO 4217.
        currency: Option<String>,
        /// How often: `month`, `year` or `once`.
        per: Option<String>,
        /// How many per cent of what is due is collected.
        collected: Option<Decimal>,
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String>,
        /// Whether it was chosen where sources disagree.
        used: bool,
    }
}

rows! {
    /// A source of figures: `[[source]]`.
    Entry by ["id"] {
        /// Of the form of a clause's id.
        id: String,
        /// As it shall be shown.
        name: String,
        /// Prose.
        description: Option<String>,
    }
}

rows! {
    /// Something to learn from: `[[resource]]`.
    Resource by ["id"] {
        /// Of the form of a clause's id.
        id: String,
        /// As it shall be shown.
        title: String,
        /// What it is; [`RESOURCES`] has the words.
        kind: Option<String>,
        /// In which language it is, as a BCP 47 tag.
        language: Option<String>,
        /// Of which country it is, ISO 3166-1 alpha-2; of none where it is of several or of all.
        country: Option<String>,
        /// The calendar year in which it came out.
        year: Option<i64>,
        /// Where it is found, in words or as an address. It is text, and nothing is ever fetched from there.
        link: Option<String>,
        /// Prose.
        description: Option<String>,
    }
}

rows! {
    /// People of a group found to be covered by a scheme: `[[covered]]`.
    Covered by ["group", "scheme", "year", "source"] {
        /// The group, by its id.
        group: Option<String>,
        /// The scheme, by its id.
        scheme: Option<String>,
        /// The calendar year.
        year: Option<i64>,
        /// How many.
        people: Option<Decimal>,
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String>,
    }
}

rows! {
    /// People of a group covered by two schemes at once: `[[overlap]]`.
    Overlap by ["schemes", "group", "year", "source"] {
        /// The two schemes, by their ids.
        schemes: Vec<String>,
        /// The group, by its id.
        group: Option<String>,
        /// The calendar year.
        year: Option<i64>,
        /// How many.
        people: Option<Decimal>,
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String>,
    }
}

/// The kinds of schemes.
pub(crate) const KINDS: &[&str] = &["statutory", "community-based"];

/// The kinds of resources.
pub const RESOURCES: &[&str] = &["study", "guide", "course", "law", "data", "other"];

words! {
    /// Where people work.
    Economy {
        /// In the formal economy.
        Formal,
        /// In the informal economy.
        Informal,
    }
}

impl Survey {
    /// How often a contribution is due.
    pub fn per(&self) -> Read<'_, Per> {
        read(&self.per)
    }
}

impl Group {
    /// Where they work.
    pub fn economy(&self) -> Read<'_, Economy> {
        read(&self.economy)
    }
}

/// The registers the secretariat keeps, each in the order of its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registers {
    /// `groups.toml`: groups of people.
    pub groups: Vec<Group>,
    /// `schemes.toml`: schemes that exist.
    pub schemes: Vec<Scheme>,
    /// `sources.toml`: where figures come from.
    pub sources: Vec<Entry>,
    /// `resources.toml`: what can be learnt from.
    pub resources: Vec<Resource>,
    /// `coverage.toml`: who is covered.
    pub covered: Vec<Covered>,
    /// `coverage.toml`: who is covered twice.
    pub overlaps: Vec<Overlap>,
}

impl Registers {
    /// Takes over what others say in the files that these paths are of.
    pub(crate) fn take(&mut self, other: Registers, wanted: impl Fn(&str) -> bool) {
        if wanted("registers/groups.toml") {
            self.groups = other.groups;
        }
        if wanted("registers/schemes.toml") {
            self.schemes = other.schemes;
        }
        if wanted("registers/sources.toml") {
            self.sources = other.sources;
        }
        if wanted("registers/resources.toml") {
            self.resources = other.resources;
        }
        if wanted("registers/coverage.toml") {
            (self.covered, self.overlaps) = (other.covered, other.overlaps);
        }
    }

    /// The group of this id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|one| one.id == id)
    }

    /// The scheme of this id.
    pub fn scheme(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|one| one.id == id)
    }
}
