//! Who pays what comes in: the members of a scheme, the state out of taxes, donors, others.

use crate::costing::{Line, LineKind};
use crate::plan::{Payer, Plan};
use std::collections::BTreeMap;

/// Who pays, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pays {
    /// Whoever contributes.
    Contributors,
    /// The state, out of taxes.
    Taxes,
    /// Donors.
    Donors,
    /// Somebody else.
    Other,
    /// It is not said, or the years of a line say different things.
    Unsaid,
}

impl Pays {
    /// Who pays a line.
    fn of(plan: &Plan, line: &Line) -> Pays {
        if line.kind == LineKind::Contribution {
            return Pays::Contributors;
        }
        let clause = plan.clauses.get(&line.clause);
        let rows = clause.into_iter().flat_map(|clause| &clause.funding);
        let rows = rows.filter(|row| row.name == line.name);
        let mut said = rows.map(|row| match row.kind() {
            Some(Ok(Payer::Taxes)) => Pays::Taxes,
            Some(Ok(Payer::Donors)) => Pays::Donors,
            Some(Ok(Payer::Other)) => Pays::Other,
            Some(Err(_)) | None => Pays::Unsaid,
        });
        let first = said.next().unwrap_or(Pays::Unsaid);
        match said.all(|other| other == first) {
            true => first,
            false => Pays::Unsaid,
        }
    }

    /// The lines of each who pays any.
    pub(super) fn groups<'r>(plan: &Plan, lines: &[&'r Line]) -> BTreeMap<Pays, Vec<&'r Line>> {
        let mut groups: BTreeMap<Pays, Vec<&Line>> = BTreeMap::new();
        for line in lines {
            groups.entry(Pays::of(plan, line)).or_default().push(line);
        }
        groups
    }

    /// The message that names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Pays::Contributors => "costing-payer-contributions",
            Pays::Taxes => "costing-payer-taxes",
            Pays::Donors => "costing-payer-donors",
            Pays::Other => "costing-payer-other",
            Pays::Unsaid => "costing-payer-unsaid",
        }
    }
}
