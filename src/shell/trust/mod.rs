//! What is asked of trust by the command line and by the screen alike: which text is meant, and how the history is judged
//! and what was seen of it remembered. How it is said is theirs.

mod behind;
mod judged;
mod which;

pub use behind::{arrived, behind, judged};
pub use judged::Judged;
pub use which::{Which, composed};
