//! In how many months of a year something runs: whole calendar months only. Days are never counted, so no leap year
//! matters.

use jiff::civil::Date;

/// The whole calendar months of a year that lie between two days. Without a last day it has no end.
pub fn months(year: i64, start: Date, end: Option<Date>) -> i64 {
    let first = month(start) + i64::from(start.day() > 1);
    let last = end.map(|end| month(end) - i64::from(end.day() < end.days_in_month()));
    let from = first.max(year * 12);
    let to = last.unwrap_or(i64::MAX).min(year * 12 + 11);
    (to - from + 1).max(0)
}

/// The months since the beginning of the calendar.
fn month(day: Date) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month()) - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_leap_year_never_matters() {
        let since = |start| months(2008, day(start), None);
        assert_eq!(since("2008-02-01"), 11);
        assert_eq!(since("2008-02-29"), 10);
        let until = |end| months(2008, day("2008-02-01"), Some(day(end)));
        assert_eq!(until("2008-02-28"), 0);
        assert_eq!(until("2008-02-29"), 1);
        let until = |end| months(2008, day("2000-01-01"), Some(day(end)));
        assert_eq!(until("2008-02-28"), 1);
        assert_eq!(until("2008-02-29"), 2);
        // 2007 has no 29 February: its 28th is the last day of the month.
        let short = |end| months(2007, day("2000-01-01"), Some(day(end)));
        assert_eq!(short("2007-02-28"), 2);
    }

    #[test]
    fn a_month_that_is_not_whole_does_not_count() {
        assert_eq!(months(2006, day("2006-07-01"), None), 6);
        assert_eq!(months(2006, day("2006-07-02"), None), 5);
        assert_eq!(months(2006, day("2006-03-15"), Some(day("2006-04-30"))), 1);
        assert_eq!(months(2006, day("2006-03-15"), Some(day("2006-04-29"))), 0);
        assert_eq!(months(2005, day("2006-07-01"), None), 0);
        assert_eq!(months(2009, day("2006-07-01"), None), 12);
        assert_eq!(months(2007, day("2008-01-01"), Some(day("2006-01-01"))), 0);
    }

    /// A month at a time, as the rule reads: it starts with or after the first day and ends with or before the last.
    fn counted(year: i64, start: Date, end: Option<Date>) -> i64 {
        let year = i16::try_from(year).unwrap();
        let whole = |month: &i8| {
            let first = date(year, *month, 1);
            start <= first && end.is_none_or(|end| first.last_of_month() <= end)
        };
        i64::try_from((1..=12_i8).filter(whole).count()).unwrap()
    }

    proptest! {
        #[test]
        fn counting_one_by_one_comes_to_the_same(
            year in 2003_i64..2010,
            start in 0_i64..4000,
            long in proptest::option::of(-100_i64..4000),
        ) {
            let start = date(2000, 1, 1) + start.days();
            let end = long.map(|long| start + long.days());
            prop_assert_eq!(months(year, start, end), counted(year, start, end));
        }
    }
}
