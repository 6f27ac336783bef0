//! The plans one can open.

use crate::app::glance::Glance;
use crate::i18n::Message;
use std::collections::HashMap;
use std::path::PathBuf;

/// A plan one can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// On this machine.
    Here {
        /// Its folder.
        folder: PathBuf,
        /// Its title when it was last open.
        title: String,
    },
    /// Built in.
    Example {
        /// By which it is opened.
        name: String,
        /// Its title.
        title: String,
    },
}

/// The library.
#[derive(Debug, Default)]
pub struct Library {
    /// The plans.
    pub known: Vec<Known>,
    /// How those on this machine stand, by their folders, as far as it is known yet; or why that cannot be read.
    pub glances: HashMap<PathBuf, Result<Glance, Message>>,
    /// Whether somebody finds out how they stand as long as the list is shown.
    pub watched: bool,
    /// The selected row: the plans, then what else can be done.
    pub selected: usize,
    /// The first row shown.
    pub top: usize,
    /// Whether plans stand a row apart, because there is room for that.
    pub airy: bool,
    /// The folder that was to be opened last and would not, until something else is selected or opened.
    pub failed: Option<PathBuf>,
    /// The user's own folder, which paths call `~`.
    pub home: Option<PathBuf>,
}

impl Library {
    /// Sets plans a row apart or close together; the selection stays on its entry.
    pub(in crate::app) fn set(&mut self, airy: bool) {
        let was = self.entry();
        self.airy = airy;
        let again = was.and_then(|was| self.entries().iter().position(|one| *one == was));
        self.selected = again.unwrap_or(self.selected);
    }
}
