//! Why a plan could not travel, in sentences that say what to do next.

use crate::i18n::Message;
use crate::track::CommitId;
use std::path::{Path, PathBuf};

/// Why a plan could not travel. Nothing was changed then, here or there.
#[derive(Debug)]
pub enum TravelError {
    /// A folder holds neither a repository nor a bundle.
    NothingThere(PathBuf),
    /// A folder holds several of them.
    SeveralThere(Vec<String>),
    /// A file is no bundle of git's, or is damaged.
    NotABundle(PathBuf),
    /// A file that is to become a bundle is there already and is none.
    NoBundle(PathBuf),
    /// A bundle that is to be written over holds what is not here.
    Unbrought(PathBuf),
    /// A bundle builds on a change that is not here.
    Prerequisite(CommitId),
    /// A bundle or a copy leaves parts out on purpose.
    Filtered(String),
    /// What a place names is not all there.
    Incomplete(String),
    /// What came from a place is no object of git's as it must be: which, and why.
    Unsound(CommitId, &'static str),
    /// A place was there and is gone: a stick that was pulled out.
    Vanished(String),
    /// It was called off on the way to or from a place.
    CalledOff(String),
    /// A place has several branches, none of them called as the plan's here or named by its `HEAD`: which there are.
    SeveralBranches(String, Vec<String>),
    /// The history of a place was cut short there.
    ShallowThere(String),
    /// A repository on a server belongs to another user of it, and git there refuses to serve it.
    OthersThere(String),
    /// A place has no branch that could be this plan's.
    NoBranch(String),
    /// What a place holds has nothing in common with this plan.
    Stranger(String),
    /// A place no longer has what it had: the head that was seen last, and the one it has now.
    Rewritten(String, CommitId, CommitId),
    /// Somebody else brought something to a place meanwhile.
    Rejected(String),
    /// A place refuses, for a reason of its own.
    Refused(String, String),
    /// There is no room left at a place.
    Full(String),
    /// Somebody works in that folder.
    WorkedOn(PathBuf),
    /// Something in the place of a folder, or in it, is in the way.
    InTheWay(PathBuf),
    /// This copy does not have the whole history, so that nobody else can be given it.
    CutShort,
    /// There is no git program.
    NoGit,
    /// A server does not let the user in.
    NotLetIn(String),
    /// A server is not the one that was known under this name.
    OtherHost(String),
    /// A server cannot be reached.
    Unreachable(String),
    /// A server has no such repository.
    NoneThere(String),
    /// A way to reach a place that is not gone.
    Protocol(String),
    /// A program failed otherwise: the place and what it said last.
    Program(String, String),
}

impl TravelError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        self.about_files().unwrap_or_else(|| self.about_places())
    }

    fn about_files(&self) -> Option<Message> {
        Some(match self {
            TravelError::NothingThere(path) => named("travel-nothing-there", path),
            TravelError::SeveralThere(names) => Message::new("travel-several-there")
                .with("count", names.len())
                .with("names", names.join(", ")),
            TravelError::NotABundle(path) => named("travel-not-a-bundle", path),
            TravelError::NoBundle(path) => named("travel-no-bundle", path),
            TravelError::Unbrought(path) => named("travel-unbrought", path),
            TravelError::Prerequisite(id) => {
                Message::new("travel-prerequisite").with("change", id.to_string())
            }
            TravelError::Unsound(id, why) => Message::new("travel-unsound")
                .with("object", id.to_string())
                .with("why", *why),
            TravelError::WorkedOn(path) => named("travel-worked-on", path),
            TravelError::InTheWay(path) => named("travel-in-the-way", path),
            TravelError::CutShort => Message::new("travel-cut-short"),
            TravelError::NoGit => Message::new("travel-no-git"),
            _ => return None,
        })
    }

    fn about_places(&self) -> Message {
        let (id, place) = match self {
            TravelError::Filtered(place) => ("travel-filtered", place),
            TravelError::Incomplete(place) => ("travel-incomplete", place),
            TravelError::Vanished(place) => ("travel-vanished", place),
            TravelError::Full(place) => ("travel-full", place),
            TravelError::CalledOff(place) => ("travel-called-off", place),
            TravelError::ShallowThere(place) => ("travel-shallow-there", place),
            TravelError::OthersThere(place) => ("travel-others-there", place),
            TravelError::SeveralBranches(place, names) => {
                return Message::new("travel-several-branches")
                    .with("place", place.as_str())
                    .with("names", names.join(", "));
            }
            TravelError::NoBranch(place) => ("travel-no-branch", place),
            TravelError::Stranger(place) => ("travel-stranger", place),
            TravelError::Rejected(place) => ("travel-rejected", place),
            TravelError::NotLetIn(place) => ("travel-not-let-in", place),
            TravelError::OtherHost(place) => ("travel-other-host", place),
            TravelError::Unreachable(place) => ("travel-unreachable", place),
            TravelError::NoneThere(place) => ("travel-none-there", place),
            TravelError::Protocol(place) => ("travel-protocol", place),
            TravelError::Rewritten(place, seen, now) => {
                return Message::new("travel-rewritten")
                    .with("place", place.as_str())
                    .with("seen", short(*seen))
                    .with("now", short(*now));
            }
            TravelError::Refused(place, why) => {
                return told("travel-refused", place, why);
            }
            TravelError::Program(place, why) => {
                return told("travel-program", place, why);
            }
            _ => ("travel-no-branch", EMPTY),
        };
        Message::new(id).with("place", place.as_str())
    }
}

const EMPTY: &String = &String::new();

fn told(id: &'static str, place: &str, why: &str) -> Message {
    Message::new(id).with("place", place).with("why", why)
}

fn named(id: &'static str, path: &Path) -> Message {
    Message::new(id).with("path", path.display().to_string())
}

fn short(id: CommitId) -> String {
    id.to_string().chars().take(8).collect()
}
