//! The plan's git repository: reading revisions, recording changes durably, noticing what others changed,
//! the recovery journal, and the plans known to this machine. git data is copied into owned values at once.
//!
//! Nothing here knows of a terminal or of how anything is shown.

pub mod history;
