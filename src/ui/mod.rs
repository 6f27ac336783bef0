//! Pure drawing of the state: never mutates, never decides.
//!
//! Nothing here knows of git or files.
