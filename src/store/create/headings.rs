//! What stands in each template: headings in reading order, and no number. Its tables stand beside them.

use crate::plan::{Aspect, Exclusion, Guarantee, Kind};

/// One heading of a template.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heading {
    /// The clause's id.
    pub id: &'static str,
    /// What the clause is.
    pub kind: Kind,
    /// The clause it stands under; absent at the top.
    pub under: Option<&'static str>,
    /// The message of its title.
    pub title: &'static str,
    /// The column of the assessment matrix a finding stands in.
    pub aspect: Option<Aspect>,
    /// The guarantee it serves.
    pub guarantee: Option<Guarantee>,
    /// The form of exclusion from health care that a finding is about.
    pub exclusion: Option<Exclusion>,
    /// Whether it stands once for each of these.
    pub each: Option<Each>,
}

/// What a heading is repeated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Each {
    /// Every country of the plan.
    Country,
    /// Every guarantee of a social protection floor.
    Guarantee,
}

impl Heading {
    const fn new(id: &'static str, kind: Kind, title: &'static str) -> Self {
        Heading {
            id,
            kind,
            under: None,
            title,
            aspect: None,
            guarantee: None,
            exclusion: None,
            each: None,
        }
    }

    const fn under(self, parent: &'static str) -> Self {
        Heading {
            under: Some(parent),
            ..self
        }
    }

    const fn each(self, each: Each) -> Self {
        Heading {
            each: Some(each),
            ..self
        }
    }

    const fn aspect(self, aspect: Aspect) -> Self {
        Heading {
            aspect: Some(aspect),
            ..self
        }
    }

    const fn serves(self, guarantee: Guarantee) -> Self {
        Heading {
            guarantee: Some(guarantee),
            ..self
        }
    }
}

const fn chapeau(id: &'static str, title: &'static str) -> Heading {
    Heading::new(id, Kind::Chapeau, title)
}

const fn finding(id: &'static str, title: &'static str) -> Heading {
    Heading::new(id, Kind::Finding, title)
}

const fn objective(id: &'static str, title: &'static str) -> Heading {
    Heading::new(id, Kind::Objective, title)
}

const fn action(id: &'static str, title: &'static str, under: &'static str) -> Heading {
    Heading::new(id, Kind::Action, title).under(under)
}

const PREAMBLE: Heading = chapeau("preamble", "heading-preamble");
const DIAGNOSIS: Heading = chapeau("diagnosis", "heading-diagnosis");
const FINDINGS: Heading = chapeau("findings", "heading-findings");
const FOLLOW_UP: Heading = objective("follow-up", "heading-follow-up");
const COMMITTEE: Heading = action("follow-up-committee", "heading-committee", "follow-up");
const EVALUATION: Heading = action("evaluation", "heading-evaluation", "follow-up");

/// Diagnosis by guarantee, national seminar, objectives by guarantee, follow-up.
pub(super) const SOCIAL_DIALOGUE: &[Heading] = &[
    PREAMBLE,
    DIAGNOSIS,
    finding("finding", "heading-of-guarantee")
        .under("diagnosis")
        .each(Each::Guarantee),
    chapeau("seminar", "heading-seminar"),
    objective("objective", "heading-of-guarantee").each(Each::Guarantee),
    FOLLOW_UP,
    COMMITTEE,
];

/// Several countries find out who is excluded and bring them under existing, special and community-based schemes.
pub(super) const EXCLUDED_GROUPS: &[Heading] = &[
    PREAMBLE,
    DIAGNOSIS,
    finding("excluded", "heading-excluded-in")
        .under("diagnosis")
        .aspect(Aspect::PolicyGaps)
        .each(Each::Country),
    objective("knowledge", "heading-knowledge"),
    action(
        "informal-economy-study",
        "heading-informal-economy-study",
        "knowledge",
    ),
    action("resource-centre", "heading-resource-centre", "knowledge"),
    objective("salaried-coverage", "heading-salaried"),
    action("registration", "heading-registration", "salaried-coverage"),
    objective("special-schemes", "heading-special-schemes"),
    action(
        "special-schemes-design",
        "heading-special-schemes-design",
        "special-schemes",
    ),
    objective("group-schemes", "heading-group-schemes"),
    action(
        "group-schemes-start",
        "heading-group-schemes-start",
        "group-schemes",
    ),
    FOLLOW_UP,
    COMMITTEE,
];

/// A fund of voluntary contributions that supports basic schemes until they carry themselves.
pub(super) const SOLIDARITY_TRUST: &[Heading] = &[
    PREAMBLE,
    FINDINGS,
    finding("need", "heading-need")
        .under("findings")
        .aspect(Aspect::PolicyGaps)
        .each(Each::Guarantee),
    finding("readiness", "heading-readiness").under("findings"),
    objective("contributions", "heading-contributions"),
    action("collection", "heading-collection", "contributions"),
    action("information", "heading-information", "contributions"),
    objective("core-benefits", "heading-core-benefits"),
    action(
        "income-security",
        "heading-income-security",
        "core-benefits",
    ),
    action("education", "heading-education", "core-benefits").serves(Guarantee::Children),
    action(
        "health-services",
        "heading-health-services",
        "core-benefits",
    )
    .serves(Guarantee::HealthCare),
    objective("self-reliance", "heading-self-reliance"),
    action("taper", "heading-taper", "self-reliance"),
    objective("governance", "heading-governance"),
    action("audit", "heading-audit", "governance"),
    action("evaluation", "heading-evaluation", "governance"),
];

/// Community-based schemes are surveyed, strengthened and linked with national systems.
pub(super) const COMMUNITY_SCHEMES: &[Heading] = &[
    PREAMBLE,
    FINDINGS,
    finding("schemes-existing", "heading-schemes-existing")
        .under("findings")
        .aspect(Aspect::ExistingProvisions),
    finding("schemes-potential", "heading-schemes-potential")
        .under("findings")
        .aspect(Aspect::PlannedProvisions),
    finding("schemes-support", "heading-schemes-support")
        .under("findings")
        .aspect(Aspect::ImplementationIssues),
    objective("knowledge", "heading-knowledge"),
    action("survey", "heading-survey", "knowledge"),
    action("networks", "heading-networks", "knowledge"),
    objective("capacity", "heading-capacity"),
    action(
        "financial-management",
        "heading-financial-management",
        "capacity",
    ),
    action("risk-management", "heading-risk-management", "capacity"),
    objective("articulation", "heading-articulation"),
    action(
        "with-institutions",
        "heading-with-institutions",
        "articulation",
    ),
    action("with-providers", "heading-with-providers", "articulation"),
    objective("policy", "heading-policy"),
    action("legislation", "heading-legislation", "policy"),
    FOLLOW_UP,
    COMMITTEE,
];

/// Exclusion from health care by its forms; two years in which a plan is defined, three in which it is begun.
pub(super) const HEALTH_COVERAGE: &[Heading] = &[
    PREAMBLE,
    chapeau("exclusion", "heading-exclusion"),
    excluded(
        "availability",
        "heading-no-services",
        Exclusion::Availability,
    ),
    excluded("financial", "heading-too-dear", Exclusion::Financial),
    excluded("geographical", "heading-too-far", Exclusion::Geographical),
    excluded("cultural", "heading-cultural", Exclusion::Cultural),
    excluded("dignity", "heading-dignity", Exclusion::Dignity),
    excluded(
        "self-exclusion",
        "heading-self-exclusion",
        Exclusion::SelfExclusion,
    ),
    objective("define-plan", "heading-define-plan"),
    action(
        "national-diagnosis",
        "heading-national-diagnosis",
        "define-plan",
    ),
    action("plan-dialogue", "heading-plan-dialogue", "define-plan"),
    objective("extend-coverage", "heading-extend-coverage"),
    extending("health-insurance", "heading-health-insurance"),
    extending("community-approaches", "heading-community-approaches"),
    extending("public-facilities", "heading-public-facilities"),
    objective("resources", "heading-resources"),
    action("donors", "heading-donors", "resources"),
    FOLLOW_UP,
    COMMITTEE,
    EVALUATION,
];

/// What keeps people away is lacking in the policy, or in how it is carried out.
const fn excluded(id: &'static str, title: &'static str, form: Exclusion) -> Heading {
    let aspect = match form {
        Exclusion::Availability | Exclusion::Financial | Exclusion::Geographical => {
            Aspect::PolicyGaps
        }
        Exclusion::Cultural | Exclusion::Dignity | Exclusion::SelfExclusion => {
            Aspect::ImplementationIssues
        }
    };
    let heading = finding(id, title).under("exclusion").aspect(aspect);
    Heading {
        exclusion: Some(form),
        ..heading.serves(Guarantee::HealthCare)
    }
}

const fn extending(id: &'static str, title: &'static str) -> Heading {
    action(id, title, "extend-coverage").serves(Guarantee::HealthCare)
}
