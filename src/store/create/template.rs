//! The skeletons a new plan starts from: headings and who sits at the table, in the plan's language.

use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Clause, ClauseId, Guarantee, Kind, Organisation, Voice};
use crate::store::StoreError;
use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr, VariantNames};

/// What a new plan starts from.
#[derive(EnumIter, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", parse_err_ty = StoreError, parse_err_fn = unknown)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// Diagnosis by guarantee, national seminar, objectives by guarantee, follow-up; a group for each voice.
    SocialDialogue,
    /// Nothing but a group for each voice.
    Empty,
}

impl Template {
    /// The name on the command line.
    pub fn slug(self) -> &'static str {
        self.into()
    }

    /// What it is, in a sentence.
    pub fn name(self) -> Message {
        Message::new(match self {
            Template::SocialDialogue => "store-template-social-dialogue",
            Template::Empty => "store-template-empty",
        })
    }

    /// The clauses, in reading order.
    pub(in crate::store) fn clauses(self, language: &str) -> Vec<Clause> {
        let mut made = Made {
            catalogue: catalogue(language),
            clauses: Vec::new(),
        };
        if self == Template::SocialDialogue {
            made.social_dialogue();
        }
        made.clauses
    }
}

fn unknown(slug: &str) -> StoreError {
    StoreError::NoTemplate(slug.to_owned())
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
    clauses: Vec<Clause>,
}

impl Made<'_> {
    fn social_dialogue(&mut self) {
        let word = |id| self.catalogue.word(id);
        let titles = [
            word("store-template-preamble"),
            word("store-template-diagnosis"),
            word("store-template-seminar"),
            word("store-template-follow-up"),
            word("store-template-committee"),
        ];
        let [preamble, diagnosis, seminar, follow_up, committee] = titles;
        self.add("preamble", Kind::Chapeau, None, preamble);
        self.add("diagnosis", Kind::Chapeau, None, diagnosis);
        for guarantee in Guarantee::iter() {
            self.guarantee("finding", Kind::Finding, Some("diagnosis"), guarantee);
        }
        self.add("seminar", Kind::Chapeau, None, seminar);
        for guarantee in Guarantee::iter() {
            self.guarantee("objective", Kind::Objective, None, guarantee);
        }
        self.add("follow-up", Kind::Objective, None, follow_up);
        self.add(
            "follow-up-committee",
            Kind::Action,
            Some("follow-up"),
            committee,
        );
    }

    fn guarantee(&mut self, what: &str, kind: Kind, parent: Option<&str>, guarantee: Guarantee) {
        let id = format!("{what}-{}", guarantee.slug());
        self.add(&id, kind, parent, self.catalogue.say(&guarantee.name()));
        if let Some(clause) = self.clauses.last_mut() {
            clause.guarantee = Some(guarantee.slug().to_owned());
        }
    }

    fn add(&mut self, id: &str, kind: Kind, parent: Option<&str>, title: String) {
        let Ok(id) = id.parse::<ClauseId>() else {
            return;
        };
        let parent: Option<ClauseId> = parent.and_then(|it| it.parse().ok());
        let mut before = self.clauses.iter().rev();
        let last = before.find(|it| it.parent == parent);
        let order = last.map_or(0, |it| it.order) + 10;
        self.clauses.push(Clause {
            parent,
            order,
            title,
            ..Clause::new(id, kind)
        });
    }
}
