//! Terms: the numbers that the parties negotiate. What a benefit is, whom it reaches when, who contributes, and who
//! supports whom.

use super::rows;
use crate::plan::Decimal;
use jiff::civil::Date;

rows! {
    /// What a scheme grants the people of a group: `[[benefit]]`.
    Benefit by ["name"] {
        /// What it is called in this clause.
        name: String = "name",
        /// The scheme that grants it.
        scheme: Option<String> = "scheme",
        /// The group of people it is for.
        group: Option<String> = "group",
        /// How much each of them receives.
        amount: Option<Decimal> = "amount",
        /// In place of an amount: so many per cent of the figure `of`.
        rate: Option<Decimal> = "rate",
        /// The figure that the rate is taken of.
        of: Option<String> = "of",
        /// ISO 4217.
        currency: Option<String> = "currency",
        /// How often: `month`, `year` or `once`.
        per: Option<String> = "per",
        /// The year whose prices the amount is said in.
        price_year: Option<i64> = "price-year",
        /// What the amount follows: `none`, `prices` or `wages`.
        index: Option<String> = "index",
        /// Administration in per cent on top of benefits.
        admin: Option<Decimal> = "admin",
        /// Administration in per cent of the total.
        admin_share: Option<Decimal> = "admin-share",
        /// The first day; absent: the clause's.
        start: Option<Date> = "start",
        /// The last day; absent: the clause's.
        end: Option<Date> = "end",
    }
}

rows! {
    /// What the people of a group pay into a scheme: `[[contribution]]`.
    Contribution by ["name"] {
        /// What it is called in this clause.
        name: String = "name",
        /// The scheme it is paid into.
        scheme: Option<String> = "scheme",
        /// The group of people who pay it.
        group: Option<String> = "group",
        /// How much each of them owes.
        amount: Option<Decimal> = "amount",
        /// In place of an amount: so many per cent of the figure `of`, a wage.
        rate: Option<Decimal> = "rate",
        /// The figure that the rate is taken of.
        of: Option<String> = "of",
        /// ISO 4217.
        currency: Option<String> = "currency",
        /// How often: `month`, `year` or `once`.
        per: Option<String> = "per",
        /// The year whose prices the amount is said in.
        price_year: Option<i64> = "price-year",
        /// What the amount follows: `none`, `prices` or `wages`.
        index: Option<String> = "index",
        /// How many per cent of what is due is collected.
        collected: Option<Decimal> = "collected",
        /// The first day; absent: the clause's.
        start: Option<Date> = "start",
        /// The last day; absent: the clause's.
        end: Option<Date> = "end",
    }
}

rows! {
    /// How many per cent of its group a benefit or a contribution reaches from a year on: `[[coverage]]`.
    Coverage by ["of", "year"] {
        /// The name of the benefit or contribution.
        of: String = "of",
        /// The calendar year from which it holds.
        year: Option<i64> = "year",
        /// Per cent of the group.
        share: Option<Decimal> = "share",
        /// How it comes about from the row before: `step` or `even`.
        path: Option<String> = "path",
    }
}

rows! {
    /// How many per cent of what a scheme lacks a fund pays from a year on: `[[support]]`.
    Support by ["from", "scheme", "year"] {
        /// The scheme that is the fund.
        from: String = "from",
        /// The scheme that lacks.
        scheme: Option<String> = "scheme",
        /// The calendar year from which it holds.
        year: Option<i64> = "year",
        /// Per cent of what the scheme lacks.
        share: Option<Decimal> = "share",
    }
}
