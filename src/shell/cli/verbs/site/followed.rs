//! The follow-up as a page: promises against each party's last report.

use crate::app::followed::{self, Told, unsaid, voice};
use crate::costing::Exact;
use crate::costing::follow_up::{FollowUp, Followed, Hands, Report};
use crate::export::site::{Bar, Bars, Figures, Said, Subject, Table, WHOLE};
use crate::i18n::{Catalogue, Language};
use crate::shell::cli::work::Past;
use jiff::civil::Date;

/// The page; nothing where nothing is promised and nothing was reported.
pub fn page(past: &Past, hands: &Hands, day: Option<Date>, language: Language) -> Option<Figures> {
    let follow_up = FollowUp::of(&past.plan, &past.outline, hands);
    if follow_up.clauses.is_empty() {
        return None;
    }
    let page = Page {
        words: Catalogue::of(language),
        say: Told::new(language),
        day,
    };
    let tables = [
        page.indicators(&follow_up),
        page.milestones(&follow_up),
        page.funding(&follow_up),
    ];
    let notes = followed::unreported(&follow_up);
    Some(Figures {
        subject: Subject::FollowUp,
        said: vec![page.words.word("site-follow-up-about")],
        tables: tables.into_iter().flatten().collect(),
        notes: notes.iter().map(|note| page.words.say(note)).collect(),
    })
}

struct Page {
    words: &'static Catalogue,
    say: Told,
    day: Option<Date>,
}

/// The columns of the table of indicators.
const INDICATORS: [&str; 7] = [
    "site-clause",
    "documents-indicator",
    "site-promise",
    "site-who",
    "site-when",
    "site-value",
    "site-way",
];

impl Page {
    fn table(
        &self,
        caption: &'static str,
        columns: &[&'static str],
        rows: Vec<Vec<Said>>,
    ) -> Option<Table> {
        let columns = columns.iter().map(|id| (self.words.word(id), false));
        (!rows.is_empty()).then(|| Table {
            caption: self.words.word(caption),
            columns: columns.collect(),
            rows,
            chart: None,
        })
    }

    /// Whose a report is, and of which day.
    fn report(&self, report: Option<&Report<'_>>) -> [Said; 2] {
        let Some(report) = report else {
            let none = Said::Text(self.words.word("followed-none"));
            return [none, Said::Text(String::new())];
        };
        let who = match unsaid(report.by.hand) {
            Some(unsaid) => Said::Text(self.words.say(&unsaid)),
            None => Said::Voice(voice(report.by.hand)),
        };
        let day = report.said.date.map(|day| day.to_string());
        [who, Said::Text(day.unwrap_or_default())]
    }

    fn indicators(&self, found: &FollowUp<'_>) -> Option<Table> {
        let mut rows = Vec::new();
        let mut bars = Vec::new();
        for clause in &found.clauses {
            for indicator in &clause.indicators {
                let row = |report: Option<&Report<'_>>, value: String, way: String| {
                    let [who, when] = self.report(report);
                    vec![
                        Said::Clause(clause.clause.clone()),
                        Said::OfPlan(indicator.indicator.name.clone()),
                        Said::Text(self.say.promise(indicator)),
                        who,
                        when,
                        Said::Text(value),
                        Said::Text(way),
                    ]
                };
                if indicator.standings.is_empty() {
                    let unknown = self.words.word("coverage-unknown");
                    rows.push(row(None, String::new(), unknown));
                }
                for standing in &indicator.standings {
                    let way = self.words.say(&self.say.way(&standing.way));
                    let letter = followed::letter(standing.report.by.hand);
                    bars.push(Bar {
                        name: format!("{letter} {} {}", clause.number, indicator.indicator.name),
                        length: standing.way.share().and_then(part),
                        said: way.clone(),
                    });
                    let value = self.say.value(&standing.report.said.value);
                    rows.push(row(Some(&standing.report), value, way));
                }
            }
        }
        let mut table = self.table("documents-indicators", &INDICATORS, rows)?;
        table.chart = Some(Bars {
            id: "indicators".to_owned(),
            title: self.words.word("documents-indicators"),
            said: self.words.word("site-indicators-said"),
            bars,
        });
        Some(table)
    }

    fn milestones(&self, found: &FollowUp<'_>) -> Option<Table> {
        let columns = [
            "site-clause",
            "field-milestone",
            "site-due",
            "site-fate",
            "site-who",
            "site-when",
        ];
        let mut rows = Vec::new();
        for clause in &found.clauses {
            for milestone in &clause.milestones {
                let state = self.words.say(&followed::milestone(milestone, self.day));
                let due = milestone.milestone.date.map(|day| day.to_string());
                let due = due.unwrap_or_else(|| self.words.word("site-not-set"));
                let reports = milestone.reports.iter().map(Some);
                let none = milestone.reports.is_empty().then_some(None);
                for report in reports.chain(none) {
                    let [who, when] = self.report(report);
                    let name = Said::OfPlan(milestone.milestone.name.clone());
                    let (due, state) = (Said::Text(due.clone()), Said::Text(state.clone()));
                    rows.push(vec![
                        Said::Clause(clause.clause.clone()),
                        name,
                        due,
                        state,
                        who,
                        when,
                    ]);
                }
            }
        }
        self.table("site-milestones", &columns, rows)
    }

    fn funding(&self, found: &FollowUp<'_>) -> Option<Table> {
        let columns = [
            "site-clause",
            "field-funding",
            "site-promise",
            "site-who",
            "site-when",
            "site-paid",
        ];
        let rows = found.clauses.iter().flat_map(|one| self.funding_of(one));
        self.table("site-funding", &columns, rows.collect())
    }

    fn funding_of(&self, one: &Followed<'_>) -> Vec<Vec<Said>> {
        let mut rows = Vec::new();
        for funding in &one.funding {
            let promised = funding.promised.iter();
            let promised =
                promised.map(|(currency, promised)| self.say.promised(promised, *currency));
            let promised = promised.collect::<Vec<_>>().join("; ");
            let row = |report: Option<&Report<'_>>, paid: String| {
                let [who, when] = self.report(report);
                let name = Said::OfPlan(funding.name.to_owned());
                vec![
                    Said::Clause(one.clause.clone()),
                    name,
                    Said::Text(promised.clone()),
                    who,
                    when,
                    Said::Text(paid),
                ]
            };
            if funding.payments.is_empty() {
                rows.push(row(None, String::new()));
            }
            for payment in &funding.payments {
                let amount = self.say.value(&payment.report.said.value);
                let paid = format!("{amount} {}", payment.currency.unwrap_or_default());
                rows.push(row(Some(&payment.report), paid.trim_end().to_owned()));
            }
        }
        rows
    }
}

/// So much of the way, as a bar; nothing behind where it began.
fn part(share: &Exact) -> Option<(i64, i64)> {
    let part: i64 = (share * &Exact::from(WHOLE)).rounded(0).parse().ok()?;
    Some((part.max(0), part.max(0)))
}
