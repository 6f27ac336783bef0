//! Which text is meant: that of an adoption, or that of a revision.

use crate::dialogue::{Digest, code};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Outline, Plan};
use crate::shell::open_plan::OpenPlan;
use crate::track::{CommitId, History, Standing, standing};
use unicode_normalization::UnicodeNormalization;

/// A text that was agreed, or is asked about.
pub struct Which {
    /// The revision.
    pub rev: CommitId,
    /// What the adoption is called, if it is one. Not safe to display raw.
    pub name: Option<String>,
    /// Whether it is the whole plan.
    pub whole: bool,
    /// The plan as it stood then.
    pub plan: Plan,
    /// Its clauses that are meant, in reading order.
    pub clauses: Vec<ClauseId>,
}

impl Which {
    /// The adoption of this name, else the revision; where nothing is named the last adoption that stands `here`, of a
    /// clause if one is asked about, and where there is none nothing.
    ///
    /// # Errors
    /// When there is no such adoption or revision, or what it says of itself is not so.
    pub fn find(
        open: &OpenPlan,
        history: &History,
        here: CommitId,
        word: Option<&str>,
        about: Option<&ClauseId>,
    ) -> Result<Option<Which>, Message> {
        let Some(at) = history.find(here) else {
            return Ok(None);
        };
        // Of the plan no more is needed than what it is called.
        let now = open.repository.load_clauses(&open.plan, here, &[]);
        let id = now.map_err(|error| error.message())?.plan.manifest.id;
        let stands = standing(history, &id, &open.repository.tags(), at);
        let covers = |one: &&Standing| match (about, &one.clauses) {
            (Some(clause), Some(part)) => part.contains(clause),
            _ => true,
        };
        let adoption = match word {
            Some(word) => stands.iter().find(|one| one.name == word),
            None => stands.iter().find(covers),
        };
        match (adoption, word) {
            (Some(one), _) => {
                let rev = history.change(one.at).map_or(here, |it| it.id);
                Which::adopted(open, one, rev).map(Some)
            }
            (None, Some(word)) => {
                let rev = open.repository.resolve(word);
                Which::at(open, rev.map_err(|error| error.message())?).map(Some)
            }
            (None, None) => Ok(None),
        }
    }

    /// The whole plan as it stood.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn at(open: &OpenPlan, rev: CommitId) -> Result<Which, Message> {
        let plan = open.whole(rev).map_err(|error| error.message())?;
        let outline = Outline::of(&plan);
        let clauses = outline.rows().iter().map(|row| row.id.clone());
        let clauses = clauses.filter(|id| plan.clauses.contains_key(id)).collect();
        Ok(Which {
            rev,
            name: None,
            whole: true,
            plan,
            clauses,
        })
    }

    fn adopted(open: &OpenPlan, one: &Standing, rev: CommitId) -> Result<Which, Message> {
        let mut which = Which::at(open, rev)?;
        which.name = Some(one.name.clone());
        if let Some(part) = &one.clauses {
            which.whole = false;
            which.clauses.retain(|id| part.contains(id));
        }
        let declared = open.repository.declared(&one.name, rev);
        let mut declared = declared.map(|it| it.clauses).unwrap_or_default();
        let mut texts = which.texts();
        declared.sort();
        texts.sort();
        // An adoption made by hand lists nothing; its text is what it names.
        if !declared.is_empty() && declared != texts {
            let differs = Message::new("trust-adoption-differs");
            return Err(differs.with("name", one.name.as_str()));
        }
        Ok(which)
    }

    /// The digest of its texts together.
    pub fn digest(&self) -> Digest {
        Digest::of_texts(&self.plan.manifest.id, &self.texts())
    }

    /// The language of its code.
    pub fn language(&self) -> Language {
        self.plan.manifest.language()
    }

    /// Its code, in the plan's language.
    pub fn code(&self) -> Vec<String> {
        composed(&code::words(self.digest(), self.language()))
    }

    /// Its clauses with the digests of their texts.
    pub fn texts(&self) -> Vec<(ClauseId, Digest)> {
        let clauses = self.clauses.iter();
        let clauses = clauses.filter_map(|id| self.plan.clauses.get(id));
        clauses
            .map(|clause| (clause.id.clone(), Digest::of_clause(&self.plan, clause)))
            .collect()
    }

    /// What it is called, in a sentence.
    pub fn called(&self) -> Message {
        match &self.name {
            Some(name) => Message::new("trust-which-adoption").with("name", name.as_str()),
            None => {
                let rev: String = self.rev.to_string().chars().take(8).collect();
                Message::new("trust-which-revision").with("revision", rev)
            }
        }
    }
}

/// The lists keep accents as characters of their own; people are shown letters.
pub fn composed(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| word.nfc().collect()).collect()
}
