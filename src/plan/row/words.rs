//! The few words that columns of rows are written with. A row keeps whatever stands in the file; what it means is read
//! here, and a word that means nothing is for the checks to tell.

use super::{Benefit, Contribution, Coverage, Funding, Indicator};
use crate::plan::words;
use std::str::FromStr;

/// A word as it is read: absent, what it means, or the word that means nothing.
pub type Read<'r, T> = Option<Result<T, &'r str>>;

/// What a column that holds one of a few words means.
pub(in crate::plan) fn read<T: FromStr>(text: &Option<String>) -> Read<'_, T> {
    let text = text.as_deref()?;
    Some(text.parse().map_err(|_| text))
}

words! {
    /// How often an amount is due.
    Per {
        /// Every month.
        Month,
        /// Every year, by twelfths for a part of one.
        Year,
        /// Once for each person, spread like a year's.
        Once,
    }

    /// What an amount follows from its price year on.
    Index {
        /// Nothing.
        None,
        /// The figure of prices.
        Prices,
        /// The figure of wages.
        Wages,
    }

    /// How a coverage comes about from the row before.
    Path {
        /// At once in its year.
        Step,
        /// Evenly over the years between.
        Even,
    }

    /// Who pays.
    Payer {
        /// The state, out of taxes.
        Taxes,
        /// Donors.
        Donors,
        /// Anybody else.
        Other,
    }

    /// How sure a payment is.
    Pledge {
        /// It is bound to come.
        Committed,
        /// It was promised.
        Pledged,
        /// It is being looked for, and counts for nothing yet.
        Sought,
    }

    /// Which way an indicator is to go.
    Better {
        /// More is better.
        Higher,
        /// Less is better.
        Lower,
    }

    /// Why people are left out of health care.
    Exclusion {
        /// There is nothing to go to.
        Availability,
        /// They cannot pay.
        Financial,
        /// It is too far away.
        Geographical,
        /// It does not fit how they live.
        Cultural,
        /// It does not respect them.
        Dignity,
        /// They stay away.
        SelfExclusion,
    }
}

impl Benefit {
    /// How often it is paid.
    pub fn per(&self) -> Read<'_, Per> {
        read(&self.per)
    }

    /// What its amount follows; absent: nothing.
    pub fn index(&self) -> Read<'_, Index> {
        read(&self.index)
    }
}

impl Contribution {
    /// How often it is due.
    pub fn per(&self) -> Read<'_, Per> {
        read(&self.per)
    }

    /// What its amount follows; absent: nothing.
    pub fn index(&self) -> Read<'_, Index> {
        read(&self.index)
    }
}

impl Coverage {
    /// How it comes about; absent: a step.
    pub fn path(&self) -> Read<'_, Path> {
        read(&self.path)
    }
}

impl Funding {
    /// Who pays.
    pub fn kind(&self) -> Read<'_, Payer> {
        read(&self.kind)
    }

    /// How sure it is; absent: pledged.
    pub fn state(&self) -> Read<'_, Pledge> {
        read(&self.state)
    }
}

impl Indicator {
    /// Which way it is to go; absent: from its baseline to its target.
    pub fn better(&self) -> Read<'_, Better> {
        read(&self.better)
    }
}
