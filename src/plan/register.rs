//! Registers: what the secretariat keeps of groups, schemes, sources, and of who is covered.

use super::Decimal;
use super::row::{Per, Read, read, rows};
use super::words;

rows! {
    /// A group of people: `[[group]]`.
    Group by ["id"] {
        /// Of the form of a clause's id.
        id: String = "id",
        /// As it shall be shown.
        name: String = "name",
        /// Prose.
        description: Option<String> = "description",
        /// Where they work; [`Economy`] has the words.
        economy: Option<String> = "economy",
        /// A wider group that they belong to.
        within: Option<String> = "within",
    }
}

rows! {
    /// A scheme: `[[scheme]]`.
    Scheme by ["id"] {
        /// Of the form of a clause's id.
        id: String = "id",
        /// As it shall be shown.
        name: String = "name",
        /// Prose.
        description: Option<String> = "description",
        /// `statutory` or `community-based`.
        kind: Option<String> = "kind",
        /// ISO 3166-1 alpha-2.
        country: Option<String> = "country",
        /// Where in it.
        place: Option<String> = "place",
        /// The year in which it was founded.
        founded: Option<i64> = "founded",
        /// ISO 4217: what its funds are kept in.
        currency: Option<String> = "currency",
    } beside {
        /// `[[scheme.survey]]`.
        surveys: Vec<Survey> = "survey",
    }
}

rows! {
    /// What a source says of a scheme in one year: `[[scheme.survey]]`.
    Survey by ["year", "source"] {
        /// The calendar year.
        year: Option<i64> = "year",
        /// Who is enrolled.
        members: Option<Decimal> = "members",
        /// Who is protected; never worked out from the members.
        beneficiaries: Option<Decimal> = "beneficiaries",
        /// What a member pays.
        contribution: Option<Decimal> = "contribution",
        /// ISO 4217.
        currency: Option<String> = "currency",
        /// How often: `month`, `year` or `once`.
        per: Option<String> = "per",
        /// How many per cent of what is due is collected.
        collected: Option<Decimal> = "collected",
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String> = "source",
        /// Whether it was chosen where sources disagree.
        used: bool = "used",
    }
}

rows! {
    /// A source of figures: `[[source]]`.
    Entry by ["id"] {
        /// Of the form of a clause's id.
        id: String = "id",
        /// As it shall be shown.
        name: String = "name",
        /// Prose.
        description: Option<String> = "description",
    }
}

rows! {
    /// Something to learn from: `[[resource]]`.
    Resource by ["id"] {
        /// Of the form of a clause's id.
        id: String = "id",
        /// As it shall be shown.
        title: String = "title",
        /// What it is; [`RESOURCES`] has the words.
        kind: Option<String> = "kind",
        /// In which language it is, as a BCP 47 tag.
        language: Option<String> = "language",
        /// Of which country it is, ISO 3166-1 alpha-2; of none where it is of several or of all.
        country: Option<String> = "country",
        /// The calendar year in which it came out.
        year: Option<i64> = "year",
        /// Where it is found, in words or as an address. It is text, and nothing is ever fetched from there.
        link: Option<String> = "link",
        /// Prose.
        description: Option<String> = "description",
    }
}

rows! {
    /// People of a group found to be covered by a scheme: `[[covered]]`.
    Covered by ["group", "scheme", "year", "source"] {
        /// The group, by its id.
        group: Option<String> = "group",
        /// The scheme, by its id.
        scheme: Option<String> = "scheme",
        /// The calendar year.
        year: Option<i64> = "year",
        /// How many.
        people: Option<Decimal> = "people",
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String> = "source",
    }
}

rows! {
    /// People of a group covered by two schemes at once: `[[overlap]]`.
    Overlap by ["schemes", "group", "year", "source"] {
        /// The two schemes, by their ids.
        schemes: Vec<String> = "schemes",
        /// The group, by its id.
        group: Option<String> = "group",
        /// The calendar year.
        year: Option<i64> = "year",
        /// How many.
        people: Option<Decimal> = "people",
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String> = "source",
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
