//! Terms: the numbers that the parties negotiate. What a benefit is, whom it reaches when, who contributes, and who
//! supports whom.

use super::rows;
use crate::plan::Decimal;
use jiff::civil::Date;

rows! {
    /// What a scheme grants the people of a group: `[[benefit]]`.
    Benefit by ["name"] {
        /// What it is called in this clause.
        name: String,
        /// The scheme that grants it.
        scheme: Option<String>,
        /// The group of people it is for.
        group: Option<String>,
        /// How much each of them receives.
        amount: Option<Decimal>,
        /// In place of an amount: so many per cent of the figure `of`.
        rate: Option<Decimal>,
        /// The figure that the rate is taken of.
        of: Option<String>,
        /// ISO 4217.
        currency: Option<String>,
        /// How often: `month`, `year` or `once`.
        per: Option<String>,
        /// The year whose prices the amount is said in.
        price_year: Option<i64> = "price-year",
        /// What the amount follows: `none`, `prices` or `wages`.
        index: Option<String>,
        /// Administration in per cent on top of benefits.
        admin: Option<Decimal>,
        /// Administration in per cent of the total.
        admin_share: Option<Decimal> = "admin-share",
        /// The first day; absent: the clause's.
        start: Option<Date>,
        /// The last day; absent: the clause's.
        end: Option<Date>,
    }
}

rows! {
    /// What the people of a group pay into a scheme: `[[contribution]]`.
    Contribution by ["name"] {
        /// What it is called in this clause.
        name: String,
        /// The scheme it is paid into.
        scheme: Option<String>,
        /// The group of people who pay it.
        group: Option<String>,
        /// How much each of them owes.
        amount: Option<Decimal>,
        /// In place of an amount: so many per cent of the figure `of`, a wage.
        rate: Option<Decimal>,
        /// The figure that the rate is taken of.
        of: Option<String>,
        /// ISO 4217.
        currency: Option<String>,
        /// How often: `month`, `year` or `once`.
        per: Option<String>,
        /// The year whose prices the amount is said in.
        price_year: Option<i64> = "price-year",
        /// What the amount follows: `none`, `prices` or `wages`.
        index: Option<String>,
        /// How many per cent of what is due is collected.
        collected: Option<Decimal>,
        /// The first day; absent: the clause's.
        start: Option<Date>,
        /// The last day; absent: the clause's.
        end: Option<Date>,
    }
}

rows! {
    /// How many per cent of its group a benefit or a contribution reaches from a year on: `[[coverage]]`.
    Coverage by ["of", "year"] {
        /// The name of the benefit or contribution.
        of: String,
        /// The calendar year from which it holds.
        year: Option<i64>,
        /// Per cent of the group.
        share: Option<Decimal>,
        /// How it comes about from the row before: `step` or `even`.
        path: Option<String>,
    }
}

rows! {
    /// How many per cent of what a scheme lacks a fund pays from a year on: `[[support]]`.
    Support by ["from", "scheme", "year"] {
        /// The scheme that is the fund.
        from: String,
        /// The scheme that lacks.
        scheme: Option<String>,
        /// The calendar year from which it holds.
        year: Option<i64>,
        /// Per cent of what the scheme lacks.
        share: Option<Decimal>,
    }
}
