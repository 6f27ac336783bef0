//! The tables of each template: rows with names and no number. What they lack is the diagnosis' work list.

use crate::i18n::{Catalogue, Message};
use crate::plan::{
    Benefit, ClauseId, Contribution, Economy, Figure, Funding, Group, Indicator, Measure,
    Milestone, Payer, Plan, Scheme,
};

/// A row of a clause: the clause's id and the message of the row's name.
#[derive(Clone, Copy, Debug)]
enum Row {
    /// With its scheme and its group.
    Benefit(&'static str, &'static str, &'static str, &'static str),
    /// With its scheme and its group.
    Contribution(&'static str, &'static str, &'static str, &'static str),
    /// With who pays.
    Funding(&'static str, &'static str, Payer),
    /// In per cent of those it is about.
    Share(&'static str, &'static str),
    /// Counted.
    Count(&'static str, &'static str),
    Milestone(&'static str, &'static str),
}

use Row::{Benefit as B, Contribution as C, Count, Funding as F, Milestone as M, Share};

/// The tables of a template. Groups and schemes stand with the messages of their names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tables {
    groups: &'static [(&'static str, &'static str, Option<Economy>)],
    schemes: &'static [(&'static str, &'static str, Option<&'static str>)],
    rows: &'static [Row],
}

/// An empty plan has none.
pub(super) const EMPTY: Tables = Tables {
    groups: &[],
    schemes: &[],
    rows: &[],
};

const INFORMAL: Option<Economy> = Some(Economy::Informal);
const FORMAL: Option<Economy> = Some(Economy::Formal);
const STATUTORY: Option<&str> = Some("statutory");
const COMMUNITY: Option<&str> = Some("community-based");
const CARE: &str = "objective-essential-health-care";
const CHILDREN: &str = "objective-children";
const ACTIVE: &str = "objective-active-age";
const OLDER: &str = "objective-older-persons";

pub(super) const SOCIAL_DIALOGUE: Tables = Tables {
    groups: &[
        ("children", "table-children", None),
        ("active-age", "table-active-age", None),
        ("older-persons", "table-older-persons", None),
        ("salaried-workers", "table-salaried-workers", FORMAL),
        ("informal-workers", "table-informal-workers", INFORMAL),
    ],
    schemes: &[
        ("statutory-scheme", "table-statutory-scheme", STATUTORY),
        ("community-schemes", "table-community-schemes", COMMUNITY),
    ],
    rows: &[
        B(
            CARE,
            "table-health-care",
            "community-schemes",
            "informal-workers",
        ),
        C(
            CARE,
            "table-members",
            "community-schemes",
            "informal-workers",
        ),
        Share(CARE, "table-share-covered"),
        F(CARE, "table-state", Payer::Taxes),
        B(
            CHILDREN,
            "table-child-benefit",
            "statutory-scheme",
            "children",
        ),
        Share(CHILDREN, "table-share-covered"),
        F(CHILDREN, "table-state", Payer::Taxes),
        B(
            ACTIVE,
            "table-income-support",
            "statutory-scheme",
            "active-age",
        ),
        C(
            ACTIVE,
            "table-workers-employers",
            "statutory-scheme",
            "salaried-workers",
        ),
        Share(ACTIVE, "table-share-covered"),
        B(OLDER, "table-pension", "statutory-scheme", "older-persons"),
        Share(OLDER, "table-share-covered"),
        F(OLDER, "table-state", Payer::Taxes),
        M("follow-up-committee", "table-committee-meets"),
    ],
};

pub(super) const EXCLUDED_GROUPS: Tables = Tables {
    groups: &[
        ("salaried-workers", "table-salaried-workers", FORMAL),
        (
            "non-salaried-workers",
            "table-non-salaried-workers",
            INFORMAL,
        ),
    ],
    schemes: &[
        ("statutory-scheme", "table-statutory-scheme", STATUTORY),
        ("special-scheme", "table-special-scheme", STATUTORY),
        ("community-schemes", "table-community-schemes", COMMUNITY),
    ],
    rows: &[
        M("informal-economy-study", "table-study-ready"),
        M("resource-centre", "table-centre-open"),
        C(
            "registration",
            "table-workers-employers",
            "statutory-scheme",
            "salaried-workers",
        ),
        Share("registration", "table-share-covered"),
        B(
            "special-schemes-design",
            "table-core-benefits",
            "special-scheme",
            "non-salaried-workers",
        ),
        C(
            "special-schemes-design",
            "table-members",
            "special-scheme",
            "non-salaried-workers",
        ),
        Share("special-schemes-design", "table-share-covered"),
        F("special-schemes-design", "table-state", Payer::Taxes),
        B(
            "group-schemes-start",
            "table-health-care",
            "community-schemes",
            "non-salaried-workers",
        ),
        C(
            "group-schemes-start",
            "table-members",
            "community-schemes",
            "non-salaried-workers",
        ),
        Count("group-schemes-start", "table-schemes-begun"),
        F("group-schemes-start", "table-donors", Payer::Donors),
        M("follow-up-committee", "table-committee-meets"),
    ],
};

pub(super) const SOLIDARITY_TRUST: Tables = Tables {
    groups: &[
        ("families", "table-families", None),
        ("employees", "table-employees", FORMAL),
        ("adults", "table-adults", None),
    ],
    schemes: &[
        ("solidarity-trust", "table-trust", None),
        ("basic-scheme", "table-basic-scheme", None),
    ],
    rows: &[
        C(
            "collection",
            "table-employees-give",
            "solidarity-trust",
            "employees",
        ),
        C(
            "collection",
            "table-adults-give",
            "solidarity-trust",
            "adults",
        ),
        Share("information", "table-share-giving"),
        B(
            "income-security",
            "table-income-support",
            "basic-scheme",
            "families",
        ),
        B("education", "table-school", "basic-scheme", "families"),
        B(
            "health-services",
            "table-health-care",
            "basic-scheme",
            "families",
        ),
        Share("income-security", "table-share-covered"),
        F("taper", "table-state", Payer::Taxes),
        M("taper", "table-carries-itself"),
        M("audit", "table-audited"),
    ],
};

pub(super) const COMMUNITY_SCHEMES: Tables = Tables {
    groups: &[
        ("informal-workers", "table-informal-workers", INFORMAL),
        ("low-income-workers", "table-low-income-workers", FORMAL),
    ],
    schemes: &[
        ("community-schemes", "table-community-schemes", COMMUNITY),
        ("statutory-scheme", "table-statutory-scheme", STATUTORY),
    ],
    rows: &[
        Count("survey", "table-schemes-surveyed"),
        M("survey", "table-survey-ready"),
        Share("financial-management", "table-share-collected"),
        Share("risk-management", "table-share-reinsured"),
        B(
            "with-providers",
            "table-health-care",
            "community-schemes",
            "informal-workers",
        ),
        C(
            "with-providers",
            "table-members",
            "community-schemes",
            "informal-workers",
        ),
        Share("with-providers", "table-share-covered"),
        F("capacity", "table-donors", Payer::Donors),
        F("with-institutions", "table-state", Payer::Taxes),
        M("legislation", "table-law"),
        M("follow-up-committee", "table-committee-meets"),
    ],
};

pub(super) const HEALTH_COVERAGE: Tables = Tables {
    groups: &[
        ("salaried-workers", "table-salaried-workers", FORMAL),
        ("informal-workers", "table-informal-workers", INFORMAL),
        ("poor-households", "table-poor-households", None),
    ],
    schemes: &[
        ("health-insurance", "table-health-insurance", STATUTORY),
        ("community-schemes", "table-community-schemes", COMMUNITY),
        ("public-facilities", "table-public-facilities", STATUTORY),
    ],
    rows: &[
        M("national-diagnosis", "table-diagnosis-ready"),
        M("plan-dialogue", "table-plan-ready"),
        B(
            "health-insurance",
            "table-health-care",
            "health-insurance",
            "salaried-workers",
        ),
        C(
            "health-insurance",
            "table-workers-employers",
            "health-insurance",
            "salaried-workers",
        ),
        Share("health-insurance", "table-share-covered"),
        B(
            "community-approaches",
            "table-health-care",
            "community-schemes",
            "informal-workers",
        ),
        C(
            "community-approaches",
            "table-members",
            "community-schemes",
            "informal-workers",
        ),
        Share("community-approaches", "table-share-covered"),
        B(
            "public-facilities",
            "table-free-care",
            "public-facilities",
            "poor-households",
        ),
        F("public-facilities", "table-state", Payer::Taxes),
        Share("public-facilities", "table-share-covered"),
        F("donors", "table-donors", Payer::Donors),
        M("follow-up-committee", "table-committee-meets"),
        M("evaluation", "table-evaluated"),
    ],
};

impl Tables {
    /// Puts them into a plan that has the template's clauses: rows, registers, and a figure for each thing that the rows
    /// will be reckoned with and that needs no currency to be said.
    pub fn fill(&self, plan: &mut Plan, words: &Catalogue) {
        let say = |id: &'static str| words.say(&Message::new(id));
        for (id, name, economy) in self.groups {
            plan.registers.groups.push(Group {
                id: (*id).to_owned(),
                name: say(name),
                economy: economy.map(|it| it.slug().to_owned()),
                ..Group::default()
            });
            figure(plan, id, Measure::Population, Some(id));
        }
        for (id, name, kind) in self.schemes {
            plan.registers.schemes.push(Scheme {
                id: (*id).to_owned(),
                name: say(name),
                kind: kind.map(str::to_owned),
                ..Scheme::default()
            });
        }
        if !self.groups.is_empty() {
            figure(plan, "prices", Measure::Prices, None);
            figure(plan, "wages", Measure::Wages, None);
        }
        for row in self.rows {
            row.put(plan, &say);
        }
    }
}

fn figure(plan: &mut Plan, id: &str, measure: Measure, group: Option<&str>) {
    let figure = Figure {
        id: id.to_owned(),
        measure: Some(measure.slug().to_owned()),
        group: group.map(str::to_owned),
        ..Figure::default()
    };
    plan.figures.insert(id.to_owned(), figure);
}

impl Row {
    fn put(self, plan: &mut Plan, say: &impl Fn(&'static str) -> String) {
        let (B(at, ..) | C(at, ..) | F(at, ..) | Share(at, _) | Count(at, _) | M(at, _)) = self;
        let id = at.parse::<ClauseId>().ok();
        let Some(clause) = id.and_then(|id| plan.clauses.get_mut(&id)) else {
            return;
        };
        let some = |word: &str| Some(word.to_owned());
        let indicator = |name, unit| Indicator {
            name: say(name),
            unit,
            ..Indicator::default()
        };
        match self {
            B(_, name, scheme, group) => clause.benefits.push(Benefit {
                name: say(name),
                scheme: some(scheme),
                group: some(group),
                ..Benefit::default()
            }),
            C(_, name, scheme, group) => clause.contributions.push(Contribution {
                name: say(name),
                scheme: some(scheme),
                group: some(group),
                ..Contribution::default()
            }),
            F(_, name, payer) => clause.funding.push(Funding {
                name: say(name),
                kind: some(payer.slug()),
                ..Funding::default()
            }),
            Share(_, name) => clause.indicators.push(indicator(name, some("%"))),
            Count(_, name) => clause.indicators.push(indicator(name, None)),
            M(_, name) => clause.milestones.push(Milestone {
                name: say(name),
                ..Milestone::default()
            }),
        }
    }
}
