//! Who is covered, as a page: of each group by each scheme and by any, with bars of the whole group.

use crate::app::costed::{
    Covering, Found, Unit, coverage_year, kind, kind_name, people, range, share, span,
};
use crate::costing::{Exact, OfGroup};
use crate::export::site::{Bar, Bars, Figures, Said, Subject, Table, WHOLE};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::Plan;
use jiff::civil::Date;

/// The page; nothing where the plan has no groups.
pub fn page(plan: &Plan, day: Option<Date>, language: Language) -> Option<Figures> {
    let year = coverage_year(plan, || Some(i64::from(day?.year())));
    let groups = Covering::all(plan, year);
    if groups.is_empty() {
        return None;
    }
    let page = Page {
        plan,
        words: Catalogue::of(language),
        unit: Unit::one(language),
    };
    let year = Message::new("coverage-year").with("year", year.to_string());
    let over = groups.iter().filter(|group| group.is_over);
    let over = over.map(|group| {
        format!(
            "{}: {}",
            page.name(&group.of),
            page.words.word("coverage-over")
        )
    });
    Some(Figures {
        subject: Subject::Coverage,
        said: vec![page.words.say(&year)],
        tables: vec![page.table(&groups)],
        notes: over.collect(),
    })
}

struct Page<'p> {
    plan: &'p Plan,
    words: &'static Catalogue,
    unit: Unit,
}

impl Page<'_> {
    fn name(&self, of: &OfGroup) -> String {
        let known = self.plan.registers.group(&of.group);
        known.map_or_else(|| of.group.clone(), |group| group.name.clone())
    }

    fn table(&self, groups: &[Covering]) -> Table {
        let columns = [
            "site-group",
            "site-people",
            "schemes-name",
            "schemes-year",
            "site-covered",
            "site-per-cent",
        ];
        let figures = [
            "site-people",
            "schemes-year",
            "site-covered",
            "site-per-cent",
        ];
        let columns = columns.map(|id| (self.words.word(id), figures.contains(&id)));
        Table {
            caption: self.words.word("app-figures-coverage"),
            columns: columns.into(),
            rows: groups.iter().flat_map(|group| self.rows(group)).collect(),
            chart: Some(self.chart(groups)),
        }
    }

    fn rows(&self, covering: &Covering) -> Vec<Vec<Said>> {
        let covered = &covering.of;
        let mut rows = Vec::new();
        for beside in &covered.schemes {
            let known = self.plan.registers.scheme(&beside.scheme);
            let mut name =
                known.map_or_else(|| beside.scheme.clone(), |scheme| scheme.name.clone());
            if let Some(id) = kind(self.plan, &beside.scheme).and_then(kind_name) {
                name.push_str(&format!(", {}", self.words.word(id)));
            }
            rows.push(self.row(
                covered,
                Said::OfPlan(name),
                beside.year.to_string(),
                &span(&beside.people),
            ));
        }
        for (name, found) in &covering.kinds {
            rows.push(self.row(
                covered,
                Said::Text(self.words.word(name)),
                String::new(),
                found,
            ));
        }
        let any = Said::Text(self.words.word("coverage-any"));
        rows.push(self.row(covered, any, String::new(), &covering.any));
        rows
    }

    fn row(&self, of: &OfGroup, scheme: Said, year: String, found: &Found) -> Vec<Said> {
        let unknown = || self.words.word("coverage-unknown");
        let (covered, part) = match found {
            Ok(span) => (
                self.words.say(&range(&span.low, &span.high, 0, self.unit)),
                share(of, span, self.unit).map_or_else(unknown, |share| self.words.say(&share)),
            ),
            Err(_) => (unknown(), unknown()),
        };
        vec![
            Said::OfPlan(self.name(of)),
            Said::Text(self.words.say(&people(&of.people, self.unit))),
            scheme,
            Said::Text(year),
            Said::Text(covered),
            Said::Text(part),
        ]
    }

    fn chart(&self, groups: &[Covering]) -> Bars {
        let bars = groups.iter().map(|group| {
            let length = length(&group.of, &group.any);
            let said = match (&group.any, length) {
                (Ok(span), Some(_)) => share(&group.of, span, self.unit),
                _ => None,
            };
            let unknown = || self.words.word("coverage-unknown");
            Bar {
                name: self.name(&group.of),
                length,
                said: said.map_or_else(unknown, |share| self.words.say(&share)),
            }
        });
        Bars {
            id: "coverage".to_owned(),
            title: self.words.word("app-figures-coverage"),
            said: self.words.word("site-coverage-said"),
            bars: bars.collect(),
        }
    }
}

/// The part of a group that is covered, for certain and possibly.
fn length(of: &OfGroup, found: &Found) -> Option<(i64, i64)> {
    let span = found.as_ref().ok()?;
    let part = |people: &Exact| -> Option<i64> {
        let part = (people * &Exact::from(WHOLE)).over(of.people.known()?)?;
        Some(part.rounded(0).parse().unwrap_or(WHOLE))
    };
    Some((part(&span.low)?, part(&span.high)?))
}
