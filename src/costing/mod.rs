//! What a plan's text costs, and who pays: its terms reckoned over the years with the figures that it takes from the
//! world, in exact fractions. A costing of the rapid-assessment kind, people by level by time; no actuarial model.
//!
//! Nothing here knows of amendments, positions, git, a terminal, the clock or the file system: a plan comes in, values go
//! out. What an amendment costs is found by reckoning two plans, and that is brought together above.
//!
//! Each value is a fraction or *not established*, with all that is missing for it ([`Amount`]). Nothing is rounded before
//! it is shown, and nothing is ever taken for granted: inside its months a term needs every factor.

mod adding;
mod amount;
mod basis;
mod cell;
mod coverage;
mod covered;
mod effect;
mod exact;
mod explain;
mod figures;
pub mod follow_up;
mod giving;
mod kind;
mod lack;
mod layer;
mod line;
mod months;
mod needed;
mod paid;
mod part;
mod rounded;
mod run;
mod scheme;
mod series;
mod support;
mod term;
mod world;
mod worth;

pub use amount::{Amount, Sum};
pub use basis::Basis;
pub use cell::{Cell, Factors};
pub use covered::{InScheme, OfGroup, Span, covered, latest_covered};
pub use effect::{Effect, EffectYear};
pub use exact::Exact;
pub use explain::{Explained, Factor, What, explain, unsourced};
pub use giving::{Given, Giving, giving};
pub use kind::LineKind;
pub use lack::{Lack, Lacks, Place, Why};
pub use line::Line;
pub use months::months;
pub use needed::{Needed, needed};
pub use paid::Undated;
pub use part::{Part, part};
pub use run::{Carries, NoCosting, Run, Year, horizon, run};
pub use scheme::{FundYear, SchemeLine, SchemeYear};
pub use series::{Rule, Used};
