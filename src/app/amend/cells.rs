//! Rows before and after, for the page of an amendment: only the cells that differ, a row of the screen each.

use super::flow::Flow;
use crate::app::prose::{Hand, Mark, Role, Run};
use crate::plan::RowChange;

impl Flow {
    /// Adds what one hand changes in rows.
    pub(super) fn cells(&mut self, changes: &[RowChange], hand: Hand) {
        for change in changes {
            self.row();
            let lead = match &change.column {
                Some(column) => format!("{} · {column} ", change.row),
                None => String::new(),
            };
            self.by_hand(Run::new(lead, Mark::KEPT).role(Role::Body));
            if let Some(before) = &change.before {
                self.by_hand(Run::new(before, Mark::deleted(hand)).role(Role::Body));
            }
            if change.before.is_some() && change.after.is_some() {
                self.by_hand(Run::new(" → ", Mark::KEPT).role(Role::Body));
            }
            if let Some(after) = &change.after {
                self.by_hand(Run::new(after, Mark::inserted(hand)).role(Role::Body));
            }
        }
    }
}
