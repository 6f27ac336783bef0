//! From a history of owned revisions to who wrote, and who deleted, each word.
//!
//! Nothing here knows of git's types, files or a terminal: the store hands over owned values.

mod across;
mod acts;
mod blame;
mod change;
mod elsewhere;
mod further;
mod history;
mod lineage;
mod listed;
mod owner;
mod placing;
mod reject;
mod reported;
mod resume;
mod revive;
mod rows;
mod since;
mod spaces;
mod span;
mod statements;
mod stroke;
mod texts;
mod together;
mod tracked;
pub mod trust;
mod walk;
mod weaver;
mod woven;

pub use across::{Traces, meet, traces};
pub use acts::{PastAct, Spoken, about, acts, came_with, standing_at};
pub use blame::{BlamedClause, blame, blame_all, blame_where, files_at, versions_at};
pub use change::{Attribution, Change, ChangeIx, CommitId, GavelStroke, ObjectId, Person, Touch};
pub use elsewhere::put_elsewhere;
pub use further::tracked_further;
pub use history::{Ancestors, By, History};
pub use owner::{Owner, Whose};
pub use placing::{Ends, Placed, placings};
pub use reject::{is_after, without};
pub use reported::{reported, unreported};
pub use resume::resume;
pub use since::{ClauseChanges, since};
pub use span::{ClauseChange, Span, SpanKind, TrackedClause, alikes_in};
pub use statements::{Made, made};
pub use stroke::{Baseline, Standing, Tag, adopted, standing};
pub use texts::Texts;
pub use tracked::{EveryClause, tracked, tracked_all, tracked_every};

#[cfg(test)]
mod across_tests;
#[cfg(test)]
mod acts_properties;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod resume_properties;
#[cfg(test)]
mod scenario;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod undo_merge_properties;
#[cfg(test)]
mod undo_properties;
#[cfg(test)]
mod undo_tests;
