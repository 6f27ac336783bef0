//! The document as it was sent, made once more from the plan at the revision that a file names.

use crate::dialogue::Dialogue;
use crate::export::back::{self, Origin};
use crate::export::document::{Source, Variant, clean, document};
use crate::export::docx;
use crate::export::docx::read::{Word, read};
use crate::i18n::{Language, Message};
use crate::plan::{Manifest, Outline, Plan};
use crate::shell::open_plan::OpenPlan;
use crate::store::Loaded;
use crate::text::Shown;
use crate::track::{CommitId, History};
use std::sync::Arc;

/// What was sent.
pub struct Was {
    plan: Plan,
    dialogue: Arc<Dialogue>,
    outline: Outline,
    history: History,
    origin: Origin,
    /// The document without a mark.
    word: Word,
    /// The document with the comments that it had.
    pub marked: Word,
}

impl Was {
    /// What was sent as this file.
    ///
    /// # Errors
    /// When the file does not say so, or that revision is not here.
    pub fn of(
        open: &OpenPlan,
        own: &Manifest,
        file: &Word,
        (name, language): (&str, Language),
    ) -> Result<Was, Message> {
        let origin =
            back::origin(file).ok_or_else(|| Message::new("back-no-stamp").with("file", name))?;
        if origin.plan != own.id {
            let plan = Shown::line(origin.plan.as_str()).into_string();
            let other = Message::new("back-other-plan").with("plan", plan);
            return Err(other.with("own", own.title.as_str()));
        }
        let unknown = || Message::new("back-unknown-revision");
        // A name of a change, or its beginning, and nothing else: a file shall not say what git is to look for.
        let digits = origin.revision.bytes().all(|byte| byte.is_ascii_hexdigit());
        let rev = Some(&origin.revision).filter(|rev| (7..=40).contains(&rev.len()) && digits);
        let start = rev.and_then(|rev| open.repository.resolve(rev).ok());
        let start = start.filter(|id| id.to_string().starts_with(&origin.revision));
        let rev: CommitId = start.ok_or_else(unknown)?;
        let loaded = open.repository.load(&open.plan, rev);
        let Loaded { plan, dialogue, .. } = loaded.map_err(|_| unknown())?;
        let outline = Outline::of(&plan);
        let mut history = History::default();
        if origin.variant == Variant::Tracked.slug() {
            let read = open.source().history(&[rev], &plan.manifest, &|_| {});
            history = read.map_err(|error| error.message())?;
        }
        let mut was = Was {
            plan,
            dialogue,
            outline,
            history,
            origin,
            word: Word::default(),
            marked: Word::default(),
        };
        was.word = was.made(Variant::Clean, language, name)?;
        was.marked = match was.origin.variant == Variant::Amendments.slug() {
            true => was.made(Variant::Amendments, language, name)?,
            false => was.word.clone(),
        };
        Ok(was)
    }

    fn made(&self, variant: Variant, language: Language, name: &str) -> Result<Word, Message> {
        let texts = match variant {
            Variant::Clean => clean(&self.plan),
            _ => Vec::new(),
        };
        let words = (&self.plan, &self.outline, &*self.dialogue);
        let source = Source {
            only: &self.origin.only,
            variant,
            ..Source::clean(words, &self.history, &texts, language)
        };
        let bytes = docx::write(&document(&source));
        read(&bytes).map_err(|refused| refused.message(name))
    }

    /// The same, as it is compared with.
    pub fn sent(&self) -> back::Sent<'_> {
        back::Sent {
            plan: &self.plan,
            outline: &self.outline,
            dialogue: &self.dialogue,
            history: &self.history,
            word: &self.word,
            amendments: self.origin.variant == Variant::Amendments.slug(),
            only: &self.origin.only,
        }
    }
}
