//! The skeletons a new plan starts from: headings and who sits at the table, in the plan's language.

use super::headings::{self, Each, Heading};
use super::tables::{self, Tables};
use crate::i18n::{Catalogue, Country, Language, Message};
use crate::plan::{Clause, ClauseId, Guarantee, Organisation, Period, Plan, Stage, Voice, words};
use crate::store::StoreError;
use jiff::civil::Date;
use strum::{IntoEnumIterator, VariantNames};

words! {
    /// What a new plan starts from.
    #[strum(parse_err_ty = StoreError, parse_err_fn = unknown)]
    Template {
        /// Diagnosis by guarantee, national seminar, objectives by guarantee, follow-up; a group for each voice.
        SocialDialogue = "template-social-dialogue",
        /// Diagnosis by country; existing, special and community-based schemes for the excluded.
        ExcludedGroups = "template-excluded-groups",
        /// A fund of voluntary contributions, core benefits, support that ends step by step.
        SolidarityTrust = "template-solidarity-trust",
        /// Survey of schemes, their capacity, their links with social security, legislation.
        CommunitySchemes = "template-community-schemes",
        /// Exclusion from health care by its forms, a plan defined and begun.
        HealthCoverage = "template-health-coverage",
        /// Nothing but a group for each voice.
        Empty = "template-empty",
    }
}

impl Template {
    /// What stands in it, in a few words.
    pub fn detail(self) -> Message {
        Message::new(match self {
            Template::SocialDialogue => "template-social-dialogue-detail",
            Template::ExcludedGroups => "template-excluded-groups-detail",
            Template::SolidarityTrust => "template-solidarity-trust-detail",
            Template::CommunitySchemes => "template-community-schemes-detail",
            Template::HealthCoverage => "template-health-coverage-detail",
            Template::Empty => "template-empty-detail",
        })
    }

    /// The clauses, in reading order.
    pub(in crate::store) fn clauses(self, language: &str, countries: &[String]) -> Vec<Clause> {
        let mut made = Made {
            catalogue: catalogue(language),
            countries,
            clauses: Vec::new(),
        };
        for heading in self.headings() {
            made.heading(heading);
        }
        made.clauses
    }

    /// Puts its tables into a plan that has its clauses.
    pub(in crate::store) fn fill(self, plan: &mut Plan) {
        let words = catalogue(&plan.manifest.language);
        self.tables().fill(plan, words);
    }

    fn tables(self) -> Tables {
        match self {
            Template::SocialDialogue => tables::SOCIAL_DIALOGUE,
            Template::ExcludedGroups => tables::EXCLUDED_GROUPS,
            Template::SolidarityTrust => tables::SOLIDARITY_TRUST,
            Template::CommunitySchemes => tables::COMMUNITY_SCHEMES,
            Template::HealthCoverage => tables::HEALTH_COVERAGE,
            Template::Empty => tables::EMPTY,
        }
    }

    /// When the stages are, where the first year is known. Health coverage is defined for two years and begun in the
    /// three after them, as are the plans of the other campaigns; an empty plan has no stages yet.
    pub(in crate::store) fn schedule(self, from: i16) -> Vec<Period> {
        if self == Template::Empty {
            return Vec::new();
        }
        let period = |stage, first: i16, last: i16| Period {
            stage,
            start: Date::new(first, 1, 1).ok(),
            end: Date::new(last, 12, 31).ok(),
        };
        vec![
            period(Stage::Drafting, from, from.saturating_add(1)),
            period(
                Stage::Implementation,
                from.saturating_add(2),
                from.saturating_add(4),
            ),
        ]
    }

    fn headings(self) -> &'static [Heading] {
        match self {
            Template::SocialDialogue => headings::SOCIAL_DIALOGUE,
            Template::ExcludedGroups => headings::EXCLUDED_GROUPS,
            Template::SolidarityTrust => headings::SOLIDARITY_TRUST,
            Template::CommunitySchemes => headings::COMMUNITY_SCHEMES,
            Template::HealthCoverage => headings::HEALTH_COVERAGE,
            Template::Empty => &[],
        }
    }
}

fn unknown(slug: &str) -> StoreError {
    StoreError::NoTemplate {
        name: slug.to_owned(),
        known: Template::VARIANTS.join(", "),
    }
}

/// One group for each voice, so that everybody can be given the floor at once.
pub(in crate::store) fn organisations(language: &str) -> Vec<Organisation> {
    let catalogue = catalogue(language);
    let groups = [
        (Voice::Government, "government-group"),
        (Voice::Employers, "employers-group"),
        (Voice::Workers, "workers-group"),
        (Voice::CivilSociety, "civil-society-group"),
        (Voice::Advisers, "advisers"),
        (Voice::Secretariat, "secretariat"),
    ];
    let made = groups.map(|(voice, id)| Organisation {
        id: id.to_owned(),
        name: catalogue.say(&voice.name()),
        voice,
        delegates: Vec::new(),
    });
    made.into()
}

/// The headings' language is the plan's where it is one of the four.
pub(in crate::store) fn catalogue(language: &str) -> &'static Catalogue {
    Catalogue::of(Language::of_tag(language).unwrap_or_default())
}

struct Made<'c> {
    catalogue: &'c Catalogue,
    countries: &'c [String],
    clauses: Vec<Clause>,
}

impl Made<'_> {
    fn heading(&mut self, heading: &Heading) {
        let title = Message::new(heading.title);
        match heading.each {
            None => self.add(heading, heading.id, heading.guarantee, &title),
            Some(Each::Guarantee) => {
                for guarantee in Guarantee::iter() {
                    let name = self.catalogue.say(&guarantee.name());
                    let id = format!("{}-{}", heading.id, guarantee.slug());
                    let title = title.clone().with("guarantee", name);
                    self.add(heading, &id, Some(guarantee), &title);
                }
            }
            Some(Each::Country) => {
                for country in self.countries {
                    let id = format!("{}-{}", heading.id, country.to_ascii_lowercase());
                    let name = Country::called(country, self.catalogue.language());
                    let title = title.clone().with("country", name);
                    self.add(heading, &id, heading.guarantee, &title);
                }
            }
        }
    }

    fn add(&mut self, heading: &Heading, id: &str, serves: Option<Guarantee>, title: &Message) {
        let Ok(id) = id.parse::<ClauseId>() else {
            return;
        };
        let parent: Option<ClauseId> = heading.under.and_then(|it| it.parse().ok());
        let mut before = self.clauses.iter().rev();
        let last = before.find(|it| it.parent == parent);
        let order = last.map_or(0, |it| it.order) + 10;
        self.clauses.push(Clause {
            parent,
            order,
            title: self.catalogue.say(title),
            guarantee: serves.map(|it| it.slug().to_owned()),
            aspect: heading.aspect.map(|it| it.slug().to_owned()),
            exclusion: heading
                .exclusion
                .map(|it| it.slug().to_owned())
                .into_iter()
                .collect(),
            ..Clause::new(id, heading.kind)
        });
    }
}
