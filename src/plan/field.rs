//! The fields of a clause by name.

use std::fmt;
use std::str::FromStr;

/// A field of a clause that changes can be made to and tracked in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The heading.
    Title,
    /// The prose.
    Text,
    /// Chapeau, finding, recommendation, objective or action.
    Kind,
    /// The organisation that leads.
    Lead,
    /// Organisations that take part.
    Partners,
    /// The first day.
    Start,
    /// The last day.
    End,
    /// One of the four guarantees.
    Guarantee,
    /// Groups of people.
    Groups,
    /// `[[indicator]]`.
    Indicator,
    /// `[[cost]]`.
    Cost,
    /// `[[funding]]`.
    Funding,
    /// A key this version does not know.
    Other(String),
}

impl Field {
    /// The key in the clause's file, which is also the name on the command line.
    pub fn key(&self) -> &str {
        match self {
            Field::Title => "title",
            Field::Text => "text",
            Field::Kind => "kind",
            Field::Lead => "lead",
            Field::Partners => "partners",
            Field::Start => "start",
            Field::End => "end",
            Field::Guarantee => "guarantee",
            Field::Groups => "groups",
            Field::Indicator => "indicator",
            Field::Cost => "cost",
            Field::Funding => "funding",
            Field::Other(key) => key,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for Field {
    type Err = std::convert::Infallible;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        Ok(match key {
            "title" => Field::Title,
            "text" => Field::Text,
            "kind" => Field::Kind,
            "lead" => Field::Lead,
            "partners" => Field::Partners,
            "start" => Field::Start,
            "end" => Field::End,
            "guarantee" => Field::Guarantee,
            "groups" => Field::Groups,
            "indicator" => Field::Indicator,
            "cost" => Field::Cost,
            "funding" => Field::Funding,
            other => Field::Other(other.to_owned()),
        })
    }
}
