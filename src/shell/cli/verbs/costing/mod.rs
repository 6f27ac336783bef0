//! The commands of figures: what the plan costs, and what its funds hold and pay. The numbers come from the room
//! `costing`; here they are laid out for people, as JSON and as tables.

mod adopted;
mod asked;
mod cost;
mod explained;
mod numbers;
mod offers;
mod rows;
mod sheet;
mod since;
mod table;
mod tabular;
mod trust;

pub use adopted::{told, written};
pub use asked::refused;
pub use cost::COST;
pub use trust::TRUST;
