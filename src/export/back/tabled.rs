//! What a file brings, tabled on a copy of the plan as it stands: what is shown of it is what will be recorded, on the command
//! line as on the screen.

use super::amounts::{By, Change, Changes, Left, Target, What};
use super::proposals::{Became, called, made_meanwhile, proposal};
use super::roll::Sent;
use crate::dialogue;
use crate::dialogue::{Amendment, AmendmentId, Deed, DeedError, Dialogue, EventKind, Proposal};
use crate::export::Refusal;
use crate::i18n::Message;
use crate::plan::{EditError, Field, Outline, Plan, Speaker};
use crate::text::{Shown, received, typed};
use std::collections::{BTreeMap, BTreeSet};

/// So many amendments are a change each, and more share one for each speaker. The branch moves once for all of them, so that a
/// file comes in whole or not at all.
const APART: usize = 500;

/// What a file brings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    /// What becomes an amendment, each after what it stands on.
    pub all: Vec<One>,
    /// What finds no place.
    pub left: Vec<Left>,
    /// How many fields differ in nothing but spaces.
    pub spaces: usize,
    /// How many changes the plan has already.
    pub met: usize,
    /// The characters that a plan cannot hold and that were taken out of what is proposed.
    pub taken: Vec<char>,
}

/// A change that becomes an amendment.
#[derive(Clone, Debug, PartialEq)]
pub struct One {
    /// Its number among the changes of the file, from 0.
    pub at: usize,
    /// The change.
    pub change: Change,
    /// Whose it is.
    pub sponsor: Speaker,
    /// What records it.
    pub deed: Deed,
    /// What it would be.
    pub amendment: Amendment,
}

/// Amendments of one speaker that are recorded as one change.
#[derive(Clone, Debug, PartialEq)]
pub struct Together {
    /// The speaker.
    pub sponsor: Speaker,
    /// What records them, in this order.
    pub deeds: Vec<Deed>,
}

/// For whom a file is brought in.
#[derive(Clone, Copy, Debug)]
pub struct Whose<'w> {
    /// For whom those speak who are named nowhere, who records it, and when.
    pub by: &'w dialogue::By,
    /// For whom each author speaks.
    pub speakers: &'w BTreeMap<By, Speaker>,
}

/// Tables everything on a plan and a dialogue, which are a copy of what stands. `id` makes the id of an amendment; `goes_on` is
/// told how many of how many were tabled and says whether to go on.
///
/// # Errors
/// When one of the changes cannot be tabled, they are too much together, or it is called off.
pub fn tabled(
    changes: Changes,
    sent: &Sent<'_>,
    (plan, dialogue): (Plan, Dialogue),
    whose: Whose<'_>,
    id: &mut dyn FnMut() -> Option<AmendmentId>,
    goes_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Brought, Message> {
    if let Some(refusal) = changes.refusal() {
        return Err(refusal);
    }
    let count = changes.all.len();
    let mut table = Table {
        amended: changes.all.iter().filter_map(Change::on_another).collect(),
        silent: plan.manifest.catalogue().word("back-untracked"),
        brought: Brought {
            left: changes.left,
            spaces: changes.spaces,
            ..Brought::default()
        },
        became: Vec::new(),
        days: Some(Vec::new()),
        sent,
        plan,
        dialogue,
    };
    for (at, change) in changes.all.into_iter().enumerate() {
        if !goes_on(at, count) {
            return Err(Refusal::CalledOff.message());
        }
        let tabled = table.take(at, change, whose, id)?;
        table.became.push(tabled);
    }
    for (at, change) in table.days.take().unwrap_or_default() {
        table.take(at, change, whose, id)?;
    }
    Ok(table.brought)
}

/// What was tabled so far.
struct Table<'t, 's> {
    sent: &'t Sent<'s>,
    plan: Plan,
    dialogue: Dialogue,
    brought: Brought,
    /// What the changes became, in their order.
    became: Vec<Became>,
    /// Days that pass the other end of their clause as it stands, until all else is tabled: the file may move that as well.
    days: Option<Vec<(usize, Change)>>,
    /// The changes that others of the file amend.
    amended: BTreeSet<usize>,
    /// Why, where nobody says so.
    silent: String,
}

impl Table<'_, '_> {
    /// Tables one change. Nothing where it is none any more.
    fn take(
        &mut self,
        at: usize,
        change: Change,
        whose: Whose<'_>,
        id: &mut dyn FnMut() -> Option<AmendmentId>,
    ) -> Result<Became, Message> {
        let standing = (&self.plan, &self.dialogue);
        if let Some(there) = made_meanwhile(&change, self.sent, standing, &self.became) {
            self.brought.met += 1;
            return Ok(Became::Clause(there));
        }
        let Some(mut proposal) = proposal(&change, self.sent, standing, &self.became) else {
            return Ok(Became::Nothing);
        };
        self.brought.taken.extend(fit(&mut proposal));
        let Some(id) = id() else {
            return Ok(Became::Nothing);
        };
        let sponsor = whose.speakers.get(&change.by).unwrap_or(&whose.by.sponsor);
        let deed = Deed::BringIn {
            id: id.clone(),
            proposal: Box::new(proposal),
            reason: match &change.by {
                By::Importer => Some(self.silent.clone()),
                By::Author(_) => change.reason.as_deref().map(readable),
            },
        };
        let by = dialogue::By {
            sponsor: sponsor.clone(),
            ..whose.by.clone()
        };
        if let Err(error) = deed.carry_out(&mut self.plan, &mut self.dialogue, &by) {
            self.refused(at, change, error)?;
            return Ok(Became::Nothing);
        }
        self.keep(at, &id, change, deed, sponsor.clone());
        Ok(Became::Amendment(id))
    }

    /// What cannot be tabled is met already, is left, or is tried again once all else is tabled; or nothing of the file is.
    fn refused(&mut self, at: usize, change: Change, error: DeedError) -> Result<(), Message> {
        match error {
            DeedError::NothingProposed => self.brought.met += 1,
            // Two that change places come under each other only one after the other.
            DeedError::Edit(EditError::WithinItself(clause)) => {
                let title = self.plan.clauses.get(&clause).map(|one| one.title.clone());
                let title = title.unwrap_or_else(|| clause.to_string());
                self.brought.left.push(Left::nowhere(change.by, title));
            }
            error => {
                if let (Some(days), true) = (&mut self.days, change.is_day() && is_value(&error)) {
                    days.push((at, change));
                    return Ok(());
                }
                let number = called(&change, &Outline::of(&self.plan));
                let Some(left) = change.no_value(&number).filter(|_| is_value(&error)) else {
                    let message = Message::new("back-cannot").with("clause", number);
                    return Err(message.with("why", error.message()));
                };
                // A date that is none keeps nothing else out.
                let why = Some(error.message());
                self.brought.left.push(Left { why, ..left });
            }
        }
        Ok(())
    }

    /// What a file brings bears on nothing else of it, but for what amends it, the ids of new clauses and the two days of a
    /// clause: kept with all the rest, thousands of amendments would be looked through for each of them.
    fn keep(&mut self, at: usize, id: &AmendmentId, change: Change, deed: Deed, sponsor: Speaker) {
        let bears = change.is_day() || matches!(change.what, What::Add { .. });
        let apart = !self.amended.contains(&at) && !bears;
        let amendment = match apart {
            true => self.dialogue.amendments.remove(id),
            false => self.dialogue.amendments.get(id).cloned(),
        };
        if let Some(amendment) = amendment {
            self.brought.all.push(One {
                at,
                change,
                sponsor,
                deed,
                amendment,
            });
        }
    }
}

/// What somebody said in a file, without what hides or controls.
fn readable(text: &str) -> String {
    match typed(text) {
        Ok(kept) => kept.text,
        Err(_) => Shown::prose(text).into_string(),
    }
}

/// Takes out of what is proposed what a plan cannot hold, such as letters that are private to a font; says which characters.
fn fit(proposal: &mut Proposal) -> Vec<char> {
    let words: Vec<&mut String> = match proposal {
        Proposal::Words { proposed, .. } => proposed.iter_mut().collect(),
        Proposal::Sub { proposed, .. } => vec![proposed],
        Proposal::Add { clause, .. } => vec![&mut clause.title, &mut clause.text],
        Proposal::Remove { .. } | Proposal::Move { .. } => Vec::new(),
    };
    let mut taken = Vec::new();
    for text in words {
        let kept = received(text);
        *text = kept.text;
        taken.extend(kept.taken);
    }
    taken
}

/// Whether something is refused because words are no value of their field.
fn is_value(error: &DeedError) -> bool {
    matches!(
        error,
        DeedError::Edit(EditError::Value(_)) | DeedError::Unfit(_)
    )
}

impl Change {
    /// Whether it is about when the clause begins or ends.
    fn is_day(&self) -> bool {
        matches!(self.field, Some(Field::Start | Field::End))
    }

    /// Its words as such that are no value of their field, in the clause of this number.
    fn no_value(&self, number: &str) -> Option<Left> {
        let (What::Words { proposed, .. } | What::Sub { proposed, .. }) = &self.what else {
            return None;
        };
        let field = self.field.clone()?;
        Some(Left {
            by: self.by.clone(),
            text: proposed.clone(),
            value: Some((number.to_owned(), field)),
            why: None,
        })
    }

    /// The change of the same file that it amends, or that would make its parent, by number.
    pub fn on_another(&self) -> Option<usize> {
        match &self.what {
            What::Sub {
                of: Target::Change(at),
                ..
            }
            | What::Add {
                under: Some(Target::Change(at)),
                ..
            }
            | What::Move {
                under: Some(Target::Change(at)),
                ..
            } => Some(*at),
            _ => None,
        }
    }
}

impl One {
    /// Whether it was changed without being recorded who did.
    pub fn is_untracked(&self) -> bool {
        self.change.by == By::Importer
    }

    /// Whether what it stands on is gone: it comes in fallen.
    pub fn is_fallen(&self) -> bool {
        let last = self.amendment.events.last();
        last.is_some_and(|event| event.what == EventKind::Fallen)
    }

    /// What stood there and what shall stand there; of a new clause its heading and its text, as lines of the document.
    pub fn texts(&self) -> (Option<String>, Option<String>) {
        match &self.amendment.proposal {
            Proposal::Add { clause, .. } => {
                let text = format!("{}\n{}", clause.title, clause.text);
                (None, Some(text.trim_end_matches('\n').to_owned()))
            }
            changed => match changed.words() {
                // What is emptied is told as that.
                Some((original, proposed)) => (
                    original.map(str::to_owned),
                    Some(proposed.unwrap_or_default().to_owned()),
                ),
                None => (None, None),
            },
        }
    }
}

impl Brought {
    /// Where the one stands in the list that this one amends.
    pub fn amends(&self, one: &One) -> Option<usize> {
        let sub = matches!(one.amendment.proposal, Proposal::Sub { .. });
        self.rests_on(one).filter(|_| sub)
    }

    /// The same, and of what goes under a clause that is new, where that one stands.
    pub fn rests_on(&self, one: &One) -> Option<usize> {
        let on = one.change.on_another()?;
        one.amendment.proposal.rests_on()?;
        self.all.iter().position(|other| other.at == on)
    }

    /// The changes that come of it: one for each amendment. Of more than anybody reads one by one, those of one speaker go
    /// into one change; what rests on others comes after them all.
    pub fn together(self) -> Vec<Together> {
        let alone = |one: One| Together {
            sponsor: one.sponsor,
            deeds: vec![one.deed],
        };
        if self.all.len() <= APART {
            return self.all.into_iter().map(alone).collect();
        }
        let rests = |one: &One| one.amendment.proposal.rests_on().is_some();
        let (resting, mut all): (Vec<One>, Vec<One>) = self.all.into_iter().partition(rests);
        let mut speakers: Vec<Speaker> = Vec::new();
        all.sort_by_cached_key(|one| {
            let known = speakers.iter().position(|speaker| *speaker == one.sponsor);
            known.unwrap_or_else(|| {
                speakers.push(one.sponsor.clone());
                speakers.len() - 1
            })
        });
        let mut together: Vec<Together> = Vec::new();
        for draft in all.into_iter().chain(resting) {
            let last = together.last_mut();
            match last.filter(|last| last.sponsor == draft.sponsor) {
                Some(last) => last.deeds.push(draft.deed),
                None => together.push(alone(draft)),
            }
        }
        together
    }
}
