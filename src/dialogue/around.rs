//! Where an amendment applies, in words.

use super::ground::said_by;
use super::{Amendment, AmendmentId, Basis, Dialogue, Proposal, Subject, bases, basis, instead};
use crate::i18n::{Arg, Catalogue, Message};
use crate::plan::{ClauseId, Outline, Plan};
use crate::text::one_line;

/// What names of clauses and amendments are looked up in.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its outline.
    pub outline: &'a Outline,
    /// Its dialogue.
    pub dialogue: &'a Dialogue,
    /// In which language to speak.
    pub words: &'static Catalogue,
}

impl Around<'_> {
    /// A clause by number and title; one that is gone by its id.
    pub fn clause(&self, id: &ClauseId) -> String {
        let clause = self.plan.clauses.get(id);
        match (self.outline.number(id), clause) {
            (Some(number), Some(clause)) if !clause.title.is_empty() => {
                format!("{number} {}", one_line(&clause.title))
            }
            (Some(number), _) => format!("{number} {id}"),
            (None, _) => id.to_string(),
        }
    }

    /// An amendment by its number, else by the beginning of its id.
    pub fn amendment(&self, id: &AmendmentId) -> String {
        let found = self.dialogue.amendments.get(id);
        found.map_or_else(|| id.short().to_owned(), Amendment::short)
    }

    /// An amendment as a sentence calls it.
    pub fn called(&self, id: &AmendmentId) -> Arg {
        let found = self.dialogue.amendments.get(id);
        found.map_or_else(
            || id.as_str().into(),
            |one| one.called(self.plan, self.dialogue),
        )
    }

    /// What a position is about.
    pub fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Clause(id) => self.clause(id),
            Subject::Amendment(id) => self.amendment(id),
        }
    }

    /// What became of the words a pending amendment was drafted on.
    pub fn basis(&self, amendment: &Amendment) -> Option<Basis> {
        let pending = amendment.is_pending();
        pending.then(|| basis(self.plan, self.dialogue, amendment))
    }

    /// The same for several, in their order: what those of one text have in common is worked out once.
    pub fn bases(&self, all: &[&Amendment]) -> Vec<Option<Basis>> {
        let pending = all.iter().copied().filter(|one| one.is_pending());
        let pending: Vec<&Amendment> = pending.collect();
        let mut found = bases(self.plan, self.dialogue, &pending).into_iter();
        let each = all.iter();
        each.map(|one| match one.is_pending() {
            true => found.next(),
            false => None,
        })
        .collect()
    }

    /// A remark on a pending amendment that cannot be adopted as it was drafted, need not be, or can only be in the place of
    /// others.
    pub fn remark(&self, amendment: &Amendment) -> Option<String> {
        self.remark_on(amendment, self.basis(amendment))
    }

    /// The same where it is known what became of the words it was drafted on.
    pub fn remark_on(&self, amendment: &Amendment, basis: Option<Basis>) -> Option<String> {
        match basis? {
            Basis::Stands => self.instead(amendment),
            Basis::Met => Some(self.words.word("cli-amendment-met")),
            Basis::Gone => Some(match said_by(self.plan, self.dialogue, amendment) {
                Some((by, _)) => {
                    let said = Message::new("dialogue-said-by").with("by", self.called(&by.id));
                    self.words.say(&said)
                }
                None => self.words.word("cli-amendment-gone"),
            }),
        }
    }

    /// Which others would put a clause in the same place that says what this one would say.
    fn instead(&self, amendment: &Amendment) -> Option<String> {
        let others = instead(self.plan, self.dialogue, amendment);
        let names: Vec<String> = others.iter().map(|one| one.short()).collect();
        let said = Message::new("dialogue-instead").with("amendments", names.join(", "));
        (!names.is_empty()).then(|| self.words.say(&said))
    }

    /// What an amendment would do, and where.
    pub fn does(&self, amendment: &Amendment) -> String {
        let said = Message::new("cli-amendment-does")
            .with("verb", amendment.verb().name())
            .with("place", self.of(amendment));
        self.words.say(&said)
    }

    /// Where an amendment applies: clause and field, and the amendment it would amend.
    pub fn of(&self, amendment: &Amendment) -> String {
        let clause = amendment.clause(self.dialogue).map(|id| self.clause(id));
        let clause = clause.unwrap_or_else(|| "?".to_owned());
        let said = match &amendment.proposal {
            Proposal::Words { field, .. } => Message::new("cli-place-field")
                .with("clause", clause)
                .with("field", field.name()),
            Proposal::Remove { .. } => return clause,
            Proposal::Add { clause: new, .. } => Message::new("cli-place-add")
                .with("title", one_line(&new.title))
                .with("place", self.destination(amendment)),
            Proposal::Move { .. } => Message::new("cli-place-move")
                .with("clause", clause)
                .with("place", self.destination(amendment)),
            Proposal::Sub {
                amendment: amended,
                field,
                ..
            } => {
                let clause = match field {
                    Some(field) => Message::new("cli-place-field")
                        .with("clause", clause)
                        .with("field", field.name())
                        .into(),
                    None => Arg::from(clause),
                };
                Message::new("cli-place-sub")
                    .with("clause", clause)
                    .with("amendment", self.called(amended))
            }
        };
        self.words.say(&said)
    }

    /// Where an amendment would put a clause.
    fn destination(&self, amendment: &Amendment) -> Arg {
        let to = amendment.proposal.destination().unwrap_or_default();
        match self.dialogue.awaits(amendment) {
            Some(over) => self.under(over),
            None => self.beside(to.parent, to.after),
        }
    }

    /// Under a clause that an amendment would add.
    fn under(&self, over: &Amendment) -> Arg {
        let title = match &over.proposal {
            Proposal::Add { clause, .. } => one_line(&clause.title),
            _ => String::new(),
        };
        Message::new("cli-place-under-proposed")
            .with("title", title)
            .with("amendment", self.called(&over.id))
            .into()
    }

    /// After a sibling, or first under a clause or at the top.
    fn beside(&self, parent: Option<&ClauseId>, after: Option<&ClauseId>) -> Arg {
        let message = match (after, parent) {
            (Some(after), _) => Message::new("cli-place-after").with("clause", self.clause(after)),
            (None, Some(parent)) => {
                Message::new("cli-place-under").with("clause", self.clause(parent))
            }
            (None, None) => Message::new("cli-place-top"),
        };
        message.into()
    }
}
