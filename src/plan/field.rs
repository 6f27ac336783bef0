//! The fields of a clause by name.

use crate::i18n::Message;
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
    /// The column of the assessment matrix.
    Aspect,
    /// Why people are left out of health care.
    Exclusion,
    /// `[[indicator]]`.
    Indicator,
    /// `[[benefit]]`.
    Benefit,
    /// `[[coverage]]`.
    Coverage,
    /// `[[contribution]]`.
    Contribution,
    /// `[[cost]]`.
    Cost,
    /// `[[funding]]`.
    Funding,
    /// `[[support]]`.
    Support,
    /// `[[milestone]]`.
    Milestone,
    /// `[[progress]]`: follow-up, no part of what was agreed.
    Progress,
    /// A key this version does not know.
    Other(String),
}

impl Field {
    /// Every field this version knows, in canonical order.
    pub const KNOWN: [Field; 20] = [
        Field::Title,
        Field::Text,
        Field::Kind,
        Field::Lead,
        Field::Partners,
        Field::Start,
        Field::End,
        Field::Guarantee,
        Field::Groups,
        Field::Aspect,
        Field::Exclusion,
        Field::Indicator,
        Field::Benefit,
        Field::Coverage,
        Field::Contribution,
        Field::Cost,
        Field::Funding,
        Field::Support,
        Field::Milestone,
        Field::Progress,
    ];

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
            Field::Aspect => "aspect",
            Field::Groups => "groups",
            Field::Exclusion => "exclusion",
            Field::Indicator => "indicator",
            Field::Benefit => "benefit",
            Field::Coverage => "coverage",
            Field::Contribution => "contribution",
            Field::Cost => "cost",
            Field::Funding => "funding",
            Field::Support => "support",
            Field::Milestone => "milestone",
            Field::Progress => "progress",
            Field::Other(key) => key,
        }
    }

    /// The name shown to people; a key this version does not know is its own name.
    pub fn name(&self) -> Message {
        Message::new(match self {
            Field::Title => "field-title",
            Field::Text => "field-text",
            Field::Kind => "field-kind",
            Field::Lead => "field-lead",
            Field::Partners => "field-partners",
            Field::Start => "field-start",
            Field::End => "field-end",
            Field::Guarantee => "field-guarantee",
            Field::Aspect => "field-aspect",
            Field::Groups => "field-groups",
            Field::Exclusion => "field-exclusion",
            Field::Indicator => "field-indicator",
            Field::Benefit => "field-benefit",
            Field::Coverage => "field-coverage",
            Field::Contribution => "field-contribution",
            Field::Cost => "field-cost",
            Field::Funding => "field-funding",
            Field::Support => "field-support",
            Field::Milestone => "field-milestone",
            Field::Progress => "field-progress",
            Field::Other(key) => return Message::new("field-other").with("key", key.as_str()),
        })
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
        let known = Field::KNOWN.into_iter().find(|field| field.key() == key);
        Ok(known.unwrap_or_else(|| Field::Other(key.to_owned())))
    }
}
