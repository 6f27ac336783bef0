//! What holds of the follow-up of any reports, in whatever order they stand in the file.

use super::tests::{by, hands, indicator, plan, report};
use super::*;
use crate::plan::{Progress, Voice};
use proptest::prelude::*;

/// A report, whose it is, and as which change it was recorded.
type Row = (Progress, Voice, u32);

fn voice() -> impl Strategy<Value = Voice> {
    prop::sample::select(vec![Voice::Government, Voice::Workers, Voice::Employers])
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let row = (1_u32..5, 0_u32..7, voice(), 0_u32..6).prop_map(|(day, value, voice, change)| {
        let date = if day == 4 {
            String::new()
        } else {
            format!("2006-01-0{day}")
        };
        let value = if value == 6 {
            String::new()
        } else {
            value.to_string()
        };
        (report(&date, &value), voice, change)
    });
    prop::collection::vec(row, 0..8)
}

/// What stands beside each other, as it is told.
fn told(rows: &[Row]) -> Vec<(Hand, String)> {
    let plan = plan(|clause| {
        clause.indicators = vec![indicator("1", "4", "")];
        clause.progress = rows.iter().map(|(report, ..)| report.clone()).collect();
    });
    let by = rows.iter().map(|(_, voice, change)| by(*voice, *change));
    let followed = FollowUp::of(&plan, &Outline::of(&plan), &hands(by.collect()));
    let standings = &followed.clauses[0].indicators[0].standings;
    let told = standings.iter().map(|it| {
        let said = format!(
            "{:?} {:?} {:?}",
            it.report.said.date, it.report.said.value, it.way
        );
        (it.report.by.hand, said)
    });
    told.collect()
}

proptest! {
    #[test]
    fn the_order_of_rows_plays_no_part(
        (rows, turned) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        prop_assert_eq!(told(&rows), told(&turned));
    }

    #[test]
    fn what_another_party_reports_never_changes_a_partys_line(
        (rows, one, of, change) in (rows(), 0_u32..9, voice(), 0_u32..20)
    ) {
        let mut more = rows.clone();
        more.push((report("2006-01-02", &one.to_string()), of, change));
        let others = |rows: &[Row]| {
            let mut told = told(rows);
            told.retain(|(hand, _)| *hand != Hand::Of(of));
            told
        };
        prop_assert_eq!(others(&rows), others(&more));
    }

    #[test]
    fn nobody_is_left_out_and_nothing_is_made_up(rows in rows()) {
        let told = told(&rows);
        for (_, voice, _) in &rows {
            prop_assert!(told.iter().any(|(hand, _)| *hand == Hand::Of(*voice)));
        }
        for (hand, said) in &told {
            let reported = rows.iter().any(|(report, voice, _)| {
                let own = format!("{:?} {:?}", report.date, report.value);
                Hand::Of(*voice) == *hand && said.starts_with(&own)
            });
            prop_assert!(reported, "{}", said);
        }
    }
}
