//! Currencies that nothing says how to exchange: what is counted in one of them is not established in any year.

use super::telling::{Looked, is_code};
use crate::plan::row::{Cell, Row};
use crate::plan::{Figure, Measure, Plan};

impl Looked<'_, '_> {
    /// A currency other than that of the costing, with no figure between the two. Whether such a figure says enough of each
    /// year is not looked at here: that is told where the cost is reckoned.
    pub fn exchanged(&mut self, at: usize, row: &impl Row, plan: &Plan) {
        let Some(Cell::Text(code)) = row.cell("currency") else {
            return;
        };
        let costing = plan.manifest.costing.as_ref();
        let Some(into) = costing.and_then(|costing| costing.currency.as_deref()) else {
            return;
        };
        if is_code(&code) && is_code(into) && code != into && !plan.exchanges(&code, into) {
            let id = format!("{into}-per-{code}").to_lowercase();
            let message = self.about("plan-no-exchange", row).with("id", id);
            let message = message.with("into", into).with("code", code);
            self.warning("no-exchange", (at, "currency"), message);
        }
    }
}

impl Plan {
    /// Whether a figure stands between two currencies, whichever of them it counts; or may, in a file that cannot be read.
    fn exchanges(&self, one: &str, other: &str) -> bool {
        let pair = |figure: &Figure| {
            let said = figure.currency.as_deref().zip(figure.per.as_deref());
            said == Some((one, other)) || said == Some((other, one))
        };
        let is_exchange = |figure: &&Figure| figure.measure() == Some(Ok(Measure::Exchange));
        let mut figures = self.figures.values().filter(is_exchange);
        figures.any(pair) || self.unread.keys().any(|path| path.starts_with("figures/"))
    }
}
