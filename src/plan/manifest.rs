//! `plan.toml`: what the plan is and who negotiates it.

use super::Voice;

/// How far the plan has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// The shared assessment is being written.
    Diagnosis,
    /// The national seminar discusses the diagnosis.
    Seminar,
    /// The action plan is being negotiated.
    Drafting,
    /// The plan has been adopted.
    Adopted,
    /// The plan is being carried out.
    Implementation,
    /// A national campaign is under way.
    Campaign,
}

/// A person who speaks for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegate {
    /// As it shall be shown.
    pub name: String,
    /// By which commits without trailers are attributed; may be absent.
    pub email: Option<String>,
}

/// An organisation at the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Of the form of a clause's id.
    pub id: String,
    /// As it shall be shown.
    pub name: String,
    /// The party (or further voice) it belongs to.
    pub voice: Voice,
    /// Who speaks for it.
    pub delegates: Vec<Delegate>,
}

/// The content of `plan.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The format's number; 1 is the one this program writes.
    pub format: i64,
    /// The plan's id.
    pub id: String,
    /// The plan's title.
    pub title: String,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// BCP 47, of the text.
    pub language: String,
    /// How far the plan has come.
    pub stage: Stage,
    /// The parties whose agreement the plan needs.
    pub required: Vec<Voice>,
    /// Who is at the table.
    pub organisations: Vec<Organisation>,
    /// What the plan takes for granted.
    pub assumptions: Vec<String>,
}
