//! The files of the built-in plans. The list below is kept true by a test, which also writes it.

/// A built-in plan: its files as they stand at the start, and the script of its history.
pub(super) struct Example {
    pub name: &'static str,
    /// Path and content of every file but the script.
    pub files: &'static [(&'static str, &'static str)],
    /// `history.toml`.
    pub history: &'static str,
}

impl Example {
    pub fn file(&self, path: &str) -> Option<&'static str> {
        let mut files = self.files.iter();
        files.find(|(one, _)| *one == path).map(|(_, text)| *text)
    }
}

macro_rules! text {
    ($name:literal, $path:literal) => {
        include_str!(concat!("../../../plans/", $name, "/", $path))
    };
}

macro_rules! files {
    ($name:literal: $($path:literal)*) => {
        Example {
            name: $name,
            files: &[$(($path, text!($name, $path))),*],
            history: text!($name, "history.toml"),
        }
    };
}

pub(super) const EXAMPLES: &[Example] = &[
    files! { "community-schemes":
        "clauses/articulation/articulation.toml"
        "clauses/articulation/national-plans.toml"
        "clauses/articulation/providers.toml"
        "clauses/capacity/capacity.toml"
        "clauses/capacity/financial-management.toml"
        "clauses/capacity/risk-management.toml"
        "clauses/findings/awareness.toml"
        "clauses/findings/experience.toml"
        "clauses/findings/findings.toml"
        "clauses/findings/low-income-gap.toml"
        "clauses/findings/potential.toml"
        "clauses/findings/uneven-capacity.toml"
        "clauses/knowledge/knowledge.toml"
        "clauses/knowledge/networks.toml"
        "clauses/knowledge/survey.toml"
        "clauses/policy/legislation.toml"
        "clauses/policy/policy.toml"
        "clauses/preamble/preamble.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
    files! { "global-social-trust":
        "clauses/findings/children-need.toml"
        "clauses/findings/findings.toml"
        "clauses/findings/health-need.toml"
        "clauses/findings/income-need.toml"
        "clauses/findings/readiness.toml"
        "clauses/findings/volume.toml"
        "clauses/governance/audit.toml"
        "clauses/governance/evaluation.toml"
        "clauses/governance/governance.toml"
        "clauses/preamble/preamble.toml"
        "clauses/solidarity/collection.toml"
        "clauses/solidarity/information.toml"
        "clauses/solidarity/partners.toml"
        "clauses/solidarity/solidarity.toml"
        "clauses/support/benefit-design.toml"
        "clauses/support/core-benefits.toml"
        "clauses/support/self-reliance.toml"
        "clauses/support/support.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
    files! { "health-americas":
        "clauses/exclusion/availability.toml"
        "clauses/exclusion/cultural-barriers.toml"
        "clauses/exclusion/dignity.toml"
        "clauses/exclusion/exclusion.toml"
        "clauses/exclusion/extent.toml"
        "clauses/exclusion/financial-barriers.toml"
        "clauses/exclusion/geographical-barriers.toml"
        "clauses/exclusion/self-exclusion.toml"
        "clauses/implementation/implementation.toml"
        "clauses/mechanisms/community-based.toml"
        "clauses/mechanisms/mechanisms.toml"
        "clauses/mechanisms/public-access.toml"
        "clauses/mechanisms/social-health-insurance.toml"
        "clauses/national-plans/country-diagnosis.toml"
        "clauses/national-plans/national-plans.toml"
        "clauses/national-plans/plan-dialogue.toml"
        "clauses/preamble/preamble.toml"
        "clauses/resources/donors-meeting.toml"
        "clauses/resources/resources.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
    files! { "honduras":
        "clauses/diagnosis/active-age-issues.toml"
        "clauses/diagnosis/children-gap.toml"
        "clauses/diagnosis/community-effectiveness.toml"
        "clauses/diagnosis/diagnosis.toml"
        "clauses/diagnosis/health-exclusion.toml"
        "clauses/diagnosis/health-provisions.toml"
        "clauses/diagnosis/method.toml"
        "clauses/diagnosis/needs-of-workers.toml"
        "clauses/diagnosis/older-persons-gap.toml"
        "clauses/diagnosis/statutory-effectiveness.toml"
        "clauses/follow-up/follow-up-committee.toml"
        "clauses/follow-up/follow-up.toml"
        "clauses/follow-up/national-campaign.toml"
        "clauses/health-for-all/exclusion-map.toml"
        "clauses/health-for-all/health-for-all.toml"
        "clauses/informal-coverage/community-schemes.toml"
        "clauses/informal-coverage/informal-coverage.toml"
        "clauses/informal-coverage/needs-study.toml"
        "clauses/informal-coverage/voluntary-affiliation.toml"
        "clauses/preamble/preamble.toml"
        "clauses/seminar/recommend-campaign.toml"
        "clauses/seminar/recommend-dialogue.toml"
        "clauses/seminar/recommend-knowledge.toml"
        "clauses/seminar/seminar.toml"
        "clauses/statutory-coverage/compliance.toml"
        "clauses/statutory-coverage/registration.toml"
        "clauses/statutory-coverage/service-quality.toml"
        "clauses/statutory-coverage/statutory-coverage.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
    files! { "mali":
        "clauses/diagnosis/active-age-issues.toml"
        "clauses/diagnosis/children-provisions.toml"
        "clauses/diagnosis/community-effectiveness.toml"
        "clauses/diagnosis/diagnosis.toml"
        "clauses/diagnosis/health-gap-poor.toml"
        "clauses/diagnosis/health-gap.toml"
        "clauses/diagnosis/needs-of-workers.toml"
        "clauses/diagnosis/older-persons-provisions.toml"
        "clauses/diagnosis/statutory-effectiveness.toml"
        "clauses/follow-up/follow-up-committee.toml"
        "clauses/follow-up/follow-up.toml"
        "clauses/follow-up/national-campaign.toml"
        "clauses/health-insurance/health-insurance.toml"
        "clauses/health-insurance/insurance-financing.toml"
        "clauses/health-insurance/insurance-governance.toml"
        "clauses/health-insurance/insurance-law.toml"
        "clauses/informal-economy/community-inventory.toml"
        "clauses/informal-economy/community-links.toml"
        "clauses/informal-economy/informal-economy.toml"
        "clauses/medical-assistance/assistance-criteria.toml"
        "clauses/medical-assistance/assistance-funding.toml"
        "clauses/medical-assistance/assistance-services.toml"
        "clauses/medical-assistance/medical-assistance.toml"
        "clauses/preamble/dialogue-principle.toml"
        "clauses/preamble/preamble.toml"
        "clauses/seminar/recommend-assistance.toml"
        "clauses/seminar/recommend-insurance.toml"
        "clauses/seminar/recommend-knowledge.toml"
        "clauses/seminar/seminar.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
    files! { "portuguese-speaking-africa":
        "clauses/community-schemes/community-pilots.toml"
        "clauses/community-schemes/community-schemes.toml"
        "clauses/diagnosis/children-gap.toml"
        "clauses/diagnosis/contributory-capacity.toml"
        "clauses/diagnosis/diagnosis.toml"
        "clauses/diagnosis/health-gap.toml"
        "clauses/diagnosis/low-coverage.toml"
        "clauses/diagnosis/older-persons-gap.toml"
        "clauses/follow-up/follow-up.toml"
        "clauses/knowledge/informal-economy-study.toml"
        "clauses/knowledge/knowledge.toml"
        "clauses/knowledge/resource-centre.toml"
        "clauses/knowledge/website.toml"
        "clauses/preamble/preamble.toml"
        "clauses/salaried-coverage/registration.toml"
        "clauses/salaried-coverage/salaried-coverage.toml"
        "clauses/special-schemes/special-schemes-design.toml"
        "clauses/special-schemes/special-schemes.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
    files! { "sri-lanka":
        "clauses/community-schemes/community-potential.toml"
        "clauses/community-schemes/community-schemes.toml"
        "clauses/community-schemes/community-survey.toml"
        "clauses/diagnosis/active-age-gap.toml"
        "clauses/diagnosis/children-provisions.toml"
        "clauses/diagnosis/community-knowledge.toml"
        "clauses/diagnosis/diagnosis.toml"
        "clauses/diagnosis/employment-security-issues.toml"
        "clauses/diagnosis/health-provisions.toml"
        "clauses/diagnosis/health-strategy-gap.toml"
        "clauses/diagnosis/needs-of-workers.toml"
        "clauses/diagnosis/older-persons-provisions.toml"
        "clauses/employment-security/administration-review.toml"
        "clauses/employment-security/complaints.toml"
        "clauses/employment-security/employment-security.toml"
        "clauses/employment-security/records.toml"
        "clauses/follow-up/follow-up-committee.toml"
        "clauses/follow-up/follow-up.toml"
        "clauses/follow-up/national-campaign.toml"
        "clauses/health-care/access-barriers.toml"
        "clauses/health-care/health-care.toml"
        "clauses/health-care/strategy-draft.toml"
        "clauses/health-care/strategy-group.toml"
        "clauses/health-care/strategy-options.toml"
        "clauses/preamble/preamble.toml"
        "clauses/seminar/conclude-community.toml"
        "clauses/seminar/conclude-employment.toml"
        "clauses/seminar/conclude-health.toml"
        "clauses/seminar/seminar.toml"
        "plan.toml"
        "registers/groups.toml"
        "registers/schemes.toml"
        "registers/sources.toml"
    },
];
