//! A key that is signing what was recorded, as long as it waits for somebody.

use crate::app::model::sharing::way::Asked;

/// What a key that is signing waits for.
#[derive(Clone, Debug, Default)]
pub struct Signing {
    /// It is on a device that waits to be touched.
    pub(in crate::app) touch: bool,
    /// Its passphrase or its PIN.
    pub(in crate::app) asked: Option<Asked>,
    /// Whether it was called off.
    pub(in crate::app) off: bool,
    /// Whether it was said that it waits, where it could not be shown.
    pub(in crate::app) said: bool,
}

/// What is heard of a key that is signing.
#[derive(Clone, Debug)]
pub enum SigningMsg {
    /// It waits to be touched.
    Touch,
    /// It wants to know something.
    Asked(Asked),
    /// It no longer does.
    Withdrawn,
    /// It signed, or it did not.
    Over,
}
