//! What every page of a plan has in common: its language, the ways to the other pages, and what it rests on.

use super::blocks::{Block, Part};
use super::markup::Markup;
use super::model::{Folder, Plan, Subject};
use crate::export::KeyNames;
use crate::export::direction::is_from_the_right;
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{ClauseId, Moment, Timeline, Voice};
use crate::text::one_line;
use crate::track::{ChangeIx, CommitId};
use serde::Serialize;

/// A page as the template takes it.
#[derive(Serialize)]
pub struct Page<'f> {
    pub frame: &'f Shared,
    pub title: String,
    /// Whether the title is the plan's own.
    pub of_plan: bool,
    pub nav: Vec<Way>,
    #[serde(skip)]
    pub blocks: Vec<Block>,
    /// What the page says of itself.
    pub foot: Vec<String>,
}

/// A way to another page.
#[derive(Clone, Serialize)]
pub struct Way {
    pub href: String,
    pub text: String,
    /// Whether one is there.
    pub here: bool,
}

/// What is the same on every page of a plan.
#[derive(Serialize)]
pub struct Shared {
    /// Of the page.
    pub lang: &'static str,
    /// Of the plan's text, where it is another.
    pub text_lang: Option<String>,
    pub dir: Option<&'static str>,
    /// The plan's title.
    pub name: String,
    pub skip: String,
    pub pages: String,
    pub up: Option<Way>,
    pub feed: Option<Feed>,
}

/// A feed of changes.
#[derive(Serialize)]
pub struct Feed {
    pub title: String,
    pub href: &'static str,
}

/// A plan, and in which words its pages speak.
pub struct Frame<'s> {
    pub plan: &'s Plan<'s>,
    pub words: &'static Catalogue,
    /// What its pages say in the place of keys.
    pub key_names: KeyNames,
    pub shared: Shared,
    /// Whether anything in the plan has a day.
    timed: bool,
}

impl<'s> Frame<'s> {
    /// Of a plan.
    pub fn of(plan: &'s Plan<'s>) -> Frame<'s> {
        let manifest = &plan.plan.manifest;
        let own = Language::of_tag(&manifest.language);
        let language = own.unwrap_or(plan.fallback);
        let words = Catalogue::of(language);
        let text_lang = own.is_none().then(|| tag(&manifest.language));
        let dir = text_lang.as_deref().and_then(direction);
        let up = matches!(plan.folder, Folder::Below(_)).then(|| Way {
            href: "../index.html".to_owned(),
            text: words.word("site-up"),
            here: false,
        });
        let feed = crate::export::document::utc(newest(plan)).map(|_| Feed {
            title: words.word("site-history"),
            href: "feed.xml",
        });
        Frame {
            plan,
            words,
            key_names: KeyNames::of(&[plan.plan], words),
            timed: Timeline::of(plan.plan, plan.outline).years().is_some(),
            shared: Shared {
                lang: language.code(),
                text_lang,
                dir,
                name: manifest.title.clone(),
                skip: words.word("site-skip"),
                pages: words.word("site-pages"),
                up,
                feed,
            },
        }
    }

    /// What a page says of itself that tells how things stood after a change.
    pub fn foot(&self, rev: CommitId) -> Vec<String> {
        let manifest = &self.plan.plan.manifest;
        let of = Message::new("site-of")
            .with("plan", manifest.title.as_str())
            .with("rev", short(rev));
        let change = self.plan.history.find(rev);
        let change = change.and_then(|at| self.plan.history.change(at));
        let day = change.map_or_else(String::new, |change| change.time.day());
        vec![
            self.words.say(&of.with("day", day)),
            self.words.word("site-quiet"),
        ]
    }

    /// A page of the plan.
    pub fn page(&self, name: &str, title: String, blocks: Vec<Block>) -> Page<'_> {
        Page {
            frame: &self.shared,
            of_plan: name == "index.html",
            title,
            nav: self.nav(name),
            blocks,
            foot: self.foot(self.plan.rev),
        }
    }

    fn nav(&self, here: &str) -> Vec<Way> {
        let all = [
            ("index.html", "site-text"),
            ("tracked.html", "site-tracked"),
            ("amendments.html", "site-amendments"),
            ("consensus.html", "site-consensus"),
            ("sessions.html", "site-sessions"),
            ("adoptions.html", "site-adoptions"),
            ("diagnosis.html", "ui-figures-matrix"),
            ("timeline.html", "ui-figures-timeline"),
            (Subject::Coverage.page(), Subject::Coverage.name()),
            (Subject::Cost.page(), Subject::Cost.name()),
            (Subject::FollowUp.page(), Subject::FollowUp.name()),
            ("history.html", "site-history"),
            ("downloads.html", "site-downloads"),
        ];
        let there = |name: &str| match name {
            "tracked.html" => !self.plan.compared.is_empty(),
            "timeline.html" => self.timed,
            "cost.html" | "coverage.html" | "follow-up.html" => {
                let mut all = self.plan.figures.iter();
                all.any(|figures| figures.subject.page() == name)
            }
            _ => true,
        };
        let all = all.into_iter().filter(|(name, _)| there(name));
        let ways = all.map(|(name, word)| Way {
            href: name.to_owned(),
            text: self.words.word(word),
            here: name == here,
        });
        ways.collect()
    }

    /// Words of the plan.
    pub fn of_plan(&self, text: impl Into<String>) -> Part {
        Part {
            lang: self.shared.text_lang.clone(),
            dir: self.shared.dir,
            ..Part::text(text)
        }
    }

    /// The attributes of an element that holds words of the plan.
    pub fn attributes(&self) -> Vec<(&'static str, &str)> {
        let lang = self.shared.text_lang.as_deref().map(|lang| ("lang", lang));
        let dir: Option<(&'static str, &str)> = self.shared.dir.map(|dir| ("dir", dir));
        lang.into_iter().chain(dir).collect()
    }

    /// The page's language, where the words around are of another.
    pub fn lang_within(&self) -> Option<(&'static str, &'static str)> {
        let other = self.shared.text_lang.is_some();
        other.then_some(("lang", self.shared.lang))
    }

    /// A clause by number and title, leading to its words; one that is gone by its id.
    pub fn clause(&self, id: &ClauseId) -> Vec<Part> {
        let clause = self.plan.plan.clauses.get(id);
        match (self.plan.outline.number(id), clause) {
            (Some(number), Some(clause)) => vec![
                Part::link(number, format!("index.html#{id}")),
                Part::text(" "),
                self.of_plan(one_line(&clause.title)),
            ],
            _ => vec![Part::code(id.as_str())],
        }
    }

    /// A voice with its letter.
    pub fn voice(&self, voice: Option<Voice>) -> Part {
        Part::voice(voice, self.called(voice))
    }

    /// What a voice is called.
    pub fn called(&self, voice: Option<Voice>) -> String {
        match voice {
            Some(voice) => self.words.say(&voice.name()),
            None => self.words.word("documents-unattributed"),
        }
    }

    /// Who made a change.
    pub fn hand(&self, change: Option<ChangeIx>) -> Option<Voice> {
        let change = change.and_then(|at| self.plan.history.change(at))?;
        change.hand().map(|hand| hand.voice)
    }

    /// A moment by the plan's clock.
    pub fn time(&self, time: Moment) -> Part {
        let clock = self.plan.plan.manifest.clock(time);
        let stamp = clock.stamp();
        Part {
            // A year that no calendar has is shown, but is no moment for programs.
            time: crate::export::document::utc(time.seconds),
            ..Part::text(if stamp.is_empty() {
                String::new()
            } else {
                clock.minute()
            })
        }
    }

    /// An organisation by its name.
    pub fn organisation(&self, id: &str) -> String {
        let known = self.plan.plan.manifest.organisation(id);
        known.map_or(id, |known| &known.name).to_owned()
    }
}

/// When the plan was changed last; a moment that no calendar has where it never was.
fn newest(plan: &Plan<'_>) -> i64 {
    let here = plan.history.find(plan.rev);
    let change = here.and_then(|at| plan.history.change(at));
    change.map_or(i64::MAX, |change| change.time.seconds)
}

/// A language's tag as it may stand in a page: what is none says that it is not known.
pub fn tag(tag: &str) -> String {
    let parts: Vec<&str> = tag.split('-').collect();
    let sound = |part: &&str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let first = parts.first().is_some_and(|first| {
        (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    match first && parts.iter().all(sound) {
        true => tag.to_owned(),
        false => "und".to_owned(),
    }
}

/// In which direction a language is written, where it is not from the left.
pub fn direction(tag: &str) -> Option<&'static str> {
    is_from_the_right(tag).then_some("rtl")
}

/// As much of a change's id as people quote.
pub fn short(id: CommitId) -> String {
    id.to_string().chars().take(8).collect()
}

/// A message without what stands in angle brackets behind a name there: addresses are not for everyone.
pub fn without_address(text: &str) -> String {
    text.split_whitespace()
        .filter(|word| !(word.starts_with('<') && word.contains('@')))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A block of what was written piece by piece.
pub fn written(markup: Markup) -> Block {
    Block::Markup { markup }
}

/// The name of a heading's element.
pub fn heading(depth: usize) -> &'static str {
    ["h2", "h3", "h4", "h5", "h6"]
        .get(depth)
        .copied()
        .unwrap_or("h6")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_that_is_none_is_not_known() {
        for (given, shown) in [
            ("si", "si"),
            ("pt-BR", "pt-BR"),
            ("\"><b>", "und"),
            ("", "und"),
            ("x", "und"),
        ] {
            assert_eq!(tag(given), shown);
        }
        assert_eq!(direction("ar-EG"), Some("rtl"));
        assert_eq!(direction("arn"), None);
    }
}
