//! Which text is meant: that of an adoption, or that of a revision.

use crate::dialogue::Digest;
use crate::i18n::Message;
use crate::plan::{ClauseId, Outline, Plan};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::work::Past;
use crate::track::{CommitId, Standing, standing};

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
    /// The adoption of this name, else the revision; where nothing is named the last adoption that stands, of a clause
    /// if one is asked about, and where there is none nothing.
    ///
    /// # Errors
    /// When there is no such adoption or revision, or what it says of itself is not so.
    pub fn find(
        call: &Call<'_>,
        word: Option<&str>,
        about: Option<&ClauseId>,
    ) -> Result<Option<Which>, Failure> {
        let past = Past::open(call, None)?;
        let Some(here) = past.history.find(past.rev) else {
            return Ok(None);
        };
        let tags = past.open.repository.tags();
        let stands = standing(&past.history, &past.plan.manifest.id, &tags, here);
        let covers = |one: &&Standing| match (about, &one.clauses) {
            (Some(clause), Some(part)) => part.contains(clause),
            _ => true,
        };
        let adoption = match word {
            Some(word) => stands.iter().find(|one| one.name == word),
            None => stands.iter().find(covers),
        };
        match (adoption, word) {
            (Some(one), _) => Which::adopted(&past, one).map(Some),
            (None, Some(word)) => {
                let rev = past.open.at(Some(word))?;
                Which::of(&past, rev).map(Some)
            }
            (None, None) => Ok(None),
        }
    }

    /// The plan as it stands now.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn now(call: &Call<'_>) -> Result<Which, Failure> {
        let past = Past::open(call, None)?;
        Which::of(&past, past.rev)
    }

    fn of(past: &Past, rev: CommitId) -> Result<Which, Failure> {
        let plan = past
            .open
            .repository
            .load(&past.open.plan, rev)?
            .whole()?
            .plan;
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

    fn adopted(past: &Past, one: &Standing) -> Result<Which, Failure> {
        let rev = past.history.change(one.at).map_or(past.rev, |it| it.id);
        let mut which = Which::of(past, rev)?;
        which.name = Some(one.name.clone());
        if let Some(part) = &one.clauses {
            which.whole = false;
            which.clauses.retain(|id| part.contains(id));
        }
        let declared = past.open.repository.declared(&one.name, rev);
        let mut declared = declared.map(|it| it.clauses).unwrap_or_default();
        let mut texts = which.texts();
        declared.sort();
        texts.sort();
        // An adoption made by hand lists nothing; its text is what it names.
        if !declared.is_empty() && declared != texts {
            let differs = Message::new("trust-adoption-differs");
            return Err(Failure::Could(differs.with("name", one.name.as_str())));
        }
        Ok(which)
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
