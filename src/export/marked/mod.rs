//! Documents as plain text, with the marks that a comparison has where there are no colours: `{+W:put in+}` and
//! `[-E:struck-]`. Nothing here knows of plans.

mod escape;
mod marks;
mod md;
mod txt;

pub use md::write as md;
pub use txt::write as txt;
