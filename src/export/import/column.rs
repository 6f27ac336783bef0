//! The columns a table can have, by what they are to a plan.

use super::words::{KINDS, MEASURES, PERS, STATUSES, Word};
use strum::{EnumIter, EnumString, IntoStaticStr, VariantNames};

/// What a table is taken in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// Schemes, and what a survey says of each.
    Schemes,
    /// Values of figures.
    Figures,
    /// People found to be covered.
    Coverage,
}

/// A column.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumIter,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Column {
    /// Of a scheme: its id.
    Id,
    /// Of a scheme: what it is called.
    Name,
    /// The country it is in.
    Country,
    /// Where in it.
    Place,
    /// The year it was founded in.
    Founded,
    /// Statutory or community-based.
    Kind,
    /// Of a figure: its id.
    Figure,
    /// What a figure measures.
    Measure,
    /// A group of people.
    Group,
    /// Of coverage: the scheme.
    Scheme,
    /// The year that the rest of the row is of.
    Year,
    /// Who is enrolled.
    Members,
    /// Who is protected.
    Beneficiaries,
    /// What a member pays.
    Contribution,
    /// What it is paid in, or a figure is counted in.
    Currency,
    /// How often it is paid.
    Per,
    /// How many per cent of what is due is collected.
    Collected,
    /// The value of a figure.
    Value,
    /// How that value came about.
    Status,
    /// How many people are covered.
    People,
    /// Who says so.
    Source,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An id.
    Id,
    /// Words on one line.
    Line,
    /// ISO 3166-1 alpha-2.
    Country,
    /// ISO 4217.
    Currency,
    /// A calendar year.
    Year,
    /// People: a whole number that is not negative.
    Count,
    /// A number that is not negative.
    Amount,
    /// Per cent: the same, and its sign may stand behind it.
    Share,
    /// A number.
    Number,
    /// One of a few words, each with what people write for it.
    Word(&'static [Word]),
}

impl Kind {
    /// The word on the command line.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The columns that a table of this kind can have.
    pub fn columns(self) -> &'static [Column] {
        use Column::{
            Beneficiaries, Collected, Contribution, Country, Currency, Figure, Founded, Group, Id,
            Measure, Members, Name, People, Per, Place, Scheme, Source, Status, Value, Year,
        };
        match self {
            Kind::Schemes => &[
                Id,
                Name,
                Country,
                Place,
                Founded,
                Column::Kind,
                Year,
                Members,
                Beneficiaries,
                Contribution,
                Currency,
                Per,
                Collected,
                Source,
            ],
            Kind::Figures => &[
                Figure, Measure, Group, Currency, Per, Year, Value, Status, Source,
            ],
            Kind::Coverage => &[Group, Scheme, Year, People, Source],
        }
    }

    /// The columns without which no row says anything; of several together, one is enough.
    pub fn needed(self) -> &'static [&'static [Column]] {
        match self {
            Kind::Schemes => &[&[Column::Name, Column::Id]],
            Kind::Figures => &[&[Column::Figure], &[Column::Year], &[Column::Value]],
            Kind::Coverage => &[
                &[Column::Group],
                &[Column::Scheme],
                &[Column::Year],
                &[Column::People],
            ],
        }
    }

    /// The columns that say what is of a year; the others are of what a row is about.
    pub fn by_year(self) -> &'static [Column] {
        use Column::{
            Beneficiaries, Collected, Contribution, Currency, Members, People, Per, Status, Value,
        };
        match self {
            Kind::Schemes => &[
                Members,
                Beneficiaries,
                Contribution,
                Currency,
                Per,
                Collected,
            ],
            Kind::Figures => &[Value, Status],
            Kind::Coverage => &[People],
        }
    }
}

impl Column {
    /// The word in files and on the command line.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// What its cells hold.
    pub fn form(self) -> Form {
        match self {
            Column::Id | Column::Figure => Form::Id,
            Column::Name | Column::Place | Column::Group | Column::Scheme | Column::Source => {
                Form::Line
            }
            Column::Country => Form::Country,
            Column::Currency => Form::Currency,
            Column::Founded | Column::Year => Form::Year,
            Column::Members | Column::Beneficiaries | Column::People => Form::Count,
            Column::Contribution => Form::Amount,
            Column::Collected => Form::Share,
            Column::Value => Form::Number,
            Column::Kind => Form::Word(KINDS),
            Column::Per => Form::Word(PERS),
            Column::Measure => Form::Word(MEASURES),
            Column::Status => Form::Word(STATUSES),
        }
    }

    /// Whether its cells are numbers that a table may write in thousands and with either sign.
    pub fn is_number(self) -> bool {
        matches!(
            self.form(),
            Form::Count | Form::Amount | Form::Share | Form::Number
        )
    }
}
