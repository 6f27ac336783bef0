//! The time zone of a plan: where its days begin and end, whoever reads it and wherever.
//!
//! The rules come with the program and not from the computer, so that everybody who reads a plan counts the same
//! days.

use super::Moment;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use std::sync::OnceLock;

/// A time zone by its name in the IANA database, such as `America/Tegucigalpa`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    rules: Option<TimeZone>,
}

fn database() -> &'static TimeZoneDatabase {
    static ZONES: OnceLock<TimeZoneDatabase> = OnceLock::new();
    ZONES.get_or_init(TimeZoneDatabase::bundled)
}

impl Zone {
    /// The zone of this name. One that nobody knows has no rules: every time then keeps the clock it was recorded by.
    pub fn named(name: &str) -> Zone {
        let rules = database()
            .get(name)
            .ok()
            .filter(|found| !found.is_unknown());
        let known = rules.as_ref().and_then(TimeZone::iana_name);
        Zone {
            name: known.unwrap_or(name).to_owned(),
            rules,
        }
    }

    /// The zone whose clocks are always so far from UTC, in minutes; only whole hours have such a zone.
    pub fn fixed(minutes: i32) -> Option<Zone> {
        let west = -minutes / 60;
        let zone = match west {
            0 => Zone::named("Etc/UTC"),
            // Names of this kind count the hours to the west.
            west => Zone::named(&format!("Etc/GMT{west:+}")),
        };
        (minutes % 60 == 0 && zone.is_known()).then_some(zone)
    }

    /// The names of all zones there are, as the database has them.
    pub fn all() -> Vec<String> {
        let zones = database().available();
        zones.map(|name| name.as_str().to_owned()).collect()
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether the name means anything.
    pub fn is_known(&self) -> bool {
        self.rules.is_some()
    }

    /// A moment by the clocks of this zone. A zone that is not known leaves it as it is.
    pub fn clock(&self, time: Moment) -> Moment {
        let instant = Timestamp::from_second(time.seconds).ok();
        let rules = self.rules.as_ref().zip(instant);
        let offset = rules.map(|(rules, at)| rules.to_offset(at).seconds().div_euclid(60));
        Moment::new(time.seconds, offset.unwrap_or(time.offset))
    }

    /// Whether its clocks ever show this; of a zone that is not known nobody can say that they do not.
    pub fn shows(&self, local: DateTime) -> bool {
        self.rules
            .as_ref()
            .is_none_or(|rules| !skipped(rules, local))
    }

    /// The time that the clocks of this zone show so. What they skip in spring counts as after the change, what they
    /// show twice in autumn as the first. Nothing where the zone is not known.
    pub fn moment(&self, local: DateTime) -> Option<Moment> {
        let at = self.rules.as_ref()?.to_zoned(local).ok()?;
        Some(self.clock(Moment::new(at.timestamp().as_second(), 0)))
    }
}

/// Whether clocks that go by these rules are put forward past this.
pub fn skipped(rules: &TimeZone, local: DateTime) -> bool {
    matches!(
        rules.to_ambiguous_timestamp(local).offset(),
        AmbiguousOffset::Gap { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_tells_every_time_by_its_own_clock() {
        let zone = Zone::named("America/Tegucigalpa");
        assert!(zone.is_known());
        // 2024-03-06T02:00+01:00 is the evening before in Honduras.
        let here = Moment::new(1_709_686_800, 60);
        let told = zone.clock(here);
        assert_eq!(told, Moment::new(1_709_686_800, -360));
        assert_eq!(told.day(), "2024-03-05");
        assert_eq!(here.day(), "2024-03-06");
        let summer = Zone::named("Europe/Zurich");
        assert_eq!(summer.clock(Moment::new(1_720_000_000, 0)).offset, 120);
        assert_eq!(summer.clock(Moment::new(1_709_686_800, 0)).offset, 60);
    }

    #[test]
    fn a_zone_that_is_none_leaves_times_alone() {
        let zone = Zone::named("America/Atlantis");
        assert!(!zone.is_known());
        assert_eq!(zone.clock(Moment::new(5, -90)), Moment::new(5, -90));
        assert_eq!(zone.moment("2024-03-05T19:00".parse().unwrap()), None);
    }

    #[test]
    fn clocks_that_never_change_have_a_zone_by_whole_hours() {
        for minutes in (-12..=14).map(|hours| 60 * hours) {
            let zone = Zone::fixed(minutes).unwrap();
            assert_eq!(zone.clock(Moment::new(1_720_000_000, 5)).offset, minutes);
        }
        assert_eq!(Zone::fixed(-360).unwrap().name(), "Etc/GMT+6");
        assert_eq!(Zone::fixed(0).unwrap().name(), "Etc/UTC");
        assert_eq!(Zone::fixed(330), None);
        assert_eq!(Zone::fixed(-1_000 * 60), None);
    }

    #[test]
    fn a_time_of_the_clock_is_a_time_of_the_zone() {
        let zone = Zone::named("America/Lima");
        let found = zone.moment("2024-03-05T19:00".parse().unwrap());
        assert_eq!(found, Some(Moment::new(1_709_683_200, -300)));
    }
}
