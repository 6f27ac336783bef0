//! The first page where there are several plans: the Learning and Resources Electronic Centre for Social Inclusion. Plans by
//! country and language, who is left out and how, schemes, sources, what can be learnt from, the field's words in four languages, and what changed lately.

use super::blocks::{Block, Column, Part, Row};
use super::diagnosis::word;
use super::frame::{Page, Shared, direction, tag, without_address};
use super::history;
use super::model::Plan;
use super::press::Press;
use crate::i18n::{Catalogue, Country, Language, Message};
use crate::plan::{Aspect, Guarantee, Kind, Registers, Stage, Voice};
use crate::text::{fold, one_line};
use crate::track::By;
use std::collections::BTreeMap;
use strum::IntoEnumIterator;

/// So many changes are new.
const LATELY: usize = 30;

/// What the centre says of a plan.
pub struct Entry {
    folder: String,
    title: String,
    countries: Vec<String>,
    language: String,
    stage: Stage,
    clauses: usize,
    registers: Registers,
    /// Forms of exclusion, each with the clauses that name it: id and what it is called.
    exclusion: BTreeMap<String, Vec<(String, String)>>,
    lately: Vec<Lately>,
}

/// A change of a plan.
struct Lately {
    seconds: i64,
    time: Option<String>,
    minute: String,
    voice: Option<Voice>,
    subject: String,
    href: String,
}

impl Entry {
    /// Of a plan whose pages lie in this folder.
    pub fn of(plan: &Plan<'_>, folder: &str) -> Entry {
        let manifest = &plan.plan.manifest;
        let mut exclusion: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for row in plan.outline.rows() {
            let Some(clause) = plan.plan.clauses.get(&row.id) else {
                continue;
            };
            for form in &clause.exclusion {
                let called = format!("{} {}", row.number, one_line(&clause.title));
                let entry = (clause.id.to_string(), called);
                exclusion.entry(form.clone()).or_default().push(entry);
            }
        }
        Entry {
            folder: folder.to_owned(),
            title: manifest.title.clone(),
            countries: manifest.countries.clone(),
            language: manifest.language.clone(),
            stage: manifest.stage,
            clauses: plan.plan.clauses.len(),
            registers: plan.plan.registers.clone(),
            exclusion,
            lately: lately(plan, folder),
        }
    }

    /// Words of this plan on a page of this language.
    fn text(&self, page: Language, text: impl Into<String>) -> Part {
        let own = Language::of_tag(&self.language) == Some(page);
        let lang = (!own).then(|| tag(&self.language));
        Part {
            dir: lang.as_deref().and_then(direction),
            lang,
            ..Part::text(text)
        }
    }

    /// The plan's title, leading to it.
    fn link(&self, page: Language) -> Part {
        Part {
            href: Some(format!("{}/index.html", self.folder)),
            ..self.text(page, one_line(&self.title))
        }
    }
}

fn lately(plan: &Plan<'_>, folder: &str) -> Vec<Lately> {
    let here = plan.history.find(plan.rev);
    let all = here.map_or_else(Vec::new, |here| plan.history.log(here, By::Anyone, None));
    let newest = all.iter().enumerate().take(LATELY);
    let newest = newest.filter_map(|(at, place)| {
        let change = plan.history.change(*place)?;
        let page = history::page_of(all.len() - 1 - at, all.len());
        Some(Lately {
            seconds: change.time.seconds,
            time: crate::export::document::utc(change.time.seconds),
            minute: change.time.minute(),
            voice: change.hand().map(|hand| hand.voice),
            subject: without_address(&change.subject),
            href: format!("{folder}/{page}#_{}", change.id),
        })
    });
    newest.collect()
}

/// The page.
pub fn page(press: &Press, plans: &[Entry], language: Language) -> String {
    let centre = Centre {
        plans,
        language,
        words: Catalogue::of(language),
    };
    let words = centre.words;
    let mut blocks = vec![Block::says(words.word("site-centre-about"))];
    blocks.push(centre.list());
    blocks.push(centre.by("site-by-country", |plan| {
        let all = plan.countries.iter();
        all.map(|code| Country::called(code, language).to_owned())
            .collect()
    }));
    blocks.push(centre.by("site-by-language", |plan| vec![tag(&plan.language)]));
    blocks.extend(centre.exclusion());
    for plan in plans {
        blocks.extend(centre.registers(plan));
    }
    blocks.extend(centre.resources());
    blocks.push(centre.lately());
    blocks.extend(centre.glossary());
    let shared = Shared {
        lang: language.code(),
        text_lang: None,
        dir: None,
        name: String::new(),
        skip: words.word("site-skip"),
        pages: words.word("site-pages"),
        up: None,
        feed: None,
    };
    press.page(&Page {
        frame: &shared,
        title: words.word("site-centre"),
        of_plan: false,
        nav: Vec::new(),
        blocks,
        foot: vec![words.word("site-quiet")],
    })
}

struct Centre<'c> {
    plans: &'c [Entry],
    language: Language,
    words: &'static Catalogue,
}

impl Centre<'_> {
    fn column(&self, id: &'static str) -> Column {
        Column::words(self.words.word(id))
    }

    fn list(&self) -> Block {
        let rows = self.plans.iter().map(|plan| {
            Row::of(vec![
                vec![plan.link(self.language)],
                vec![Part::text(Country::list(&plan.countries, self.language))],
                vec![Part::text(tag(&plan.language))],
                vec![Part::text(self.words.say(&plan.stage.name()))],
                vec![Part::text(plan.clauses.to_string())],
            ])
        });
        Block::Table {
            caption: self.words.word("site-plans"),
            columns: vec![
                self.column("site-plan"),
                self.column("site-countries"),
                self.column("site-language"),
                self.column("site-stage"),
                Column::figures(self.words.word("site-clauses")),
            ],
            rows: rows.collect(),
        }
    }

    /// The plans under each of these.
    fn by(&self, heading: &'static str, of: impl Fn(&Entry) -> Vec<String>) -> Block {
        let mut places: BTreeMap<(String, String), Vec<Part>> = BTreeMap::new();
        for plan in self.plans {
            for one in of(plan) {
                let parts = places.entry((fold(&one), one)).or_default();
                if !parts.is_empty() {
                    parts.push(Part::text("; "));
                }
                parts.push(plan.link(self.language));
            }
        }
        let rows = places
            .into_iter()
            .map(|((_, one), parts)| Row::of(vec![vec![Part::text(one)], parts]));
        let first = match heading {
            "site-by-country" => "site-countries",
            _ => "site-language",
        };
        Block::Table {
            caption: self.words.word(heading),
            columns: vec![self.column(first), self.column("site-plans")],
            rows: rows.collect(),
        }
    }

    fn exclusion(&self) -> Option<Block> {
        let mut forms: BTreeMap<&str, Vec<Part>> = BTreeMap::new();
        for plan in self.plans {
            for (form, clauses) in &plan.exclusion {
                for (id, called) in clauses {
                    let parts = forms.entry(form).or_default();
                    if !parts.is_empty() {
                        parts.push(Part::text("; "));
                    }
                    parts.push(Part {
                        href: Some(format!("{}/index.html#{id}", plan.folder)),
                        ..plan.text(self.language, called.as_str())
                    });
                }
            }
        }
        let some = !forms.is_empty();
        let rows = forms
            .into_iter()
            .map(|(form, parts)| Row::of(vec![vec![Part::text(word(self.words, form))], parts]));
        some.then(|| Block::Table {
            caption: self.words.word("field-exclusion"),
            columns: vec![self.column("site-form"), self.column("site-clauses")],
            rows: rows.collect(),
        })
    }

    /// Groups, schemes and sources of a plan under its name.
    fn registers(&self, plan: &Entry) -> Vec<Block> {
        let text = |text: String| plan.text(self.language, text);
        let mut blocks = super::diagnosis::registers(&plan.registers, self.words, text);
        if !blocks.is_empty() {
            blocks.insert(
                0,
                Block::Heading {
                    level: 2,
                    id: None,
                    parts: vec![plan.link(self.language)],
                },
            );
        }
        blocks
    }

    /// What can be learnt from, of all plans. What two plans list alike stands there twice, each time with its plan.
    fn resources(&self) -> Option<Block> {
        let all = self.plans.iter().flat_map(|plan| {
            let resources = plan.registers.resources.iter();
            resources.map(|one| (Some(plan.link(self.language)), one))
        });
        super::resources::table(self.words, all.collect())
    }

    fn lately(&self) -> Block {
        let all = self.plans.iter();
        let mut all: Vec<(&Entry, &Lately)> = all
            .flat_map(|plan| plan.lately.iter().map(move |one| (plan, one)))
            .collect();
        all.sort_by_key(|(_, one)| std::cmp::Reverse(one.seconds));
        let rows = all.into_iter().take(LATELY).map(|(plan, one)| {
            let called = match one.voice {
                Some(voice) => self.words.say(&voice.name()),
                None => self.words.word("documents-unattributed"),
            };
            let when = Part {
                time: one.time.clone(),
                ..Part::text(one.minute.as_str())
            };
            let what = Part {
                href: Some(one.href.clone()),
                ..plan.text(self.language, one.subject.as_str())
            };
            Row::of(vec![
                vec![when],
                vec![plan.link(self.language)],
                vec![Part::voice(one.voice, called)],
                vec![what],
            ])
        });
        let columns = ["site-when", "site-plan", "site-who", "site-what"];
        Block::Table {
            caption: self.words.word("site-lately"),
            columns: columns.map(|id| self.column(id)).into(),
            rows: rows.collect(),
        }
    }

    /// The field's words, each in four languages.
    fn glossary(&self) -> Option<Block> {
        let columns = Language::iter().map(|language| Column {
            parts: vec![in_language(
                language,
                &Message::new("app-language-own-name"),
            )],
            figure: false,
        });
        let rows = terms().into_iter().map(|term| {
            Row::of(
                Language::iter()
                    .map(|language| vec![in_language(language, &term)])
                    .collect(),
            )
        });
        Some(Block::Table {
            caption: self.words.word("site-glossary"),
            columns: columns.collect(),
            rows: rows.collect(),
        })
    }
}

/// A word in its language.
fn in_language(language: Language, message: &Message) -> Part {
    Part {
        lang: Some(language.code().to_owned()),
        ..Part::text(Catalogue::of(language).say(message))
    }
}

/// Parties and voices, kinds of clauses, stages, guarantees and what is said of each.
fn terms() -> Vec<Message> {
    let mut terms: Vec<Message> = Voice::iter().map(Voice::name).collect();
    terms.extend(Kind::iter().map(Kind::name));
    terms.extend(Stage::iter().map(Stage::name));
    terms.extend(Guarantee::iter().map(Guarantee::name));
    terms.extend(Aspect::iter().map(Aspect::name));
    terms
}
