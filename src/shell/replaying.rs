//! What a replay is made of, for the screen as for the command line: the acts that led to a revision, and what there was to
//! be seen after each.

use super::open_plan::OpenPlan;
use crate::app::model::replay::{Key, Moment, Told};
use crate::dialogue::proceedings::{Minute, Numbers};
use crate::dialogue::{Amendment, AmendmentId, AmendmentState, Dialogue, Position, Subject};
use crate::i18n::Message;
use crate::plan::Voice;
use crate::store::history::HistoryError;
use crate::store::{Numbering, StoreError};
use crate::track::{self, CommitId, History, PastAct, Texts};

/// The acts that led to a revision. The dialogue is that of the plan as it stands; `on` is told how far it is.
///
/// # Errors
///
/// Where git's objects are missing.
pub fn acts(
    open: &OpenPlan,
    dialogue: &Dialogue,
    history: &History,
    rev: CommitId,
    on: &dyn Fn(usize, usize),
) -> Result<Vec<PastAct>, StoreError> {
    let spoken = open
        .repository
        .spoken(&open.plan, dialogue, history, rev, on)?;
    Ok(track::acts(history, rev, &spoken))
}

/// Tells what there was to be seen after each act.
pub struct Teller<'a> {
    open: &'a OpenPlan,
    dialogue: &'a Dialogue,
    numbering: Numbering<'a>,
}

impl<'a> Teller<'a> {
    /// Of this plan; the dialogue is that of it as it stands.
    pub fn new(open: &'a OpenPlan, dialogue: &'a Dialogue) -> Teller<'a> {
        Teller {
            open,
            dialogue,
            numbering: open.repository.numbering(&open.plan),
        }
    }

    /// What there was to be seen after an act.
    ///
    /// # Errors
    ///
    /// Where a part of the history cannot be read; the sentence says so.
    pub fn moment(
        &mut self,
        (history, texts): (&History, &dyn Texts),
        key: &Key,
    ) -> Result<Moment, Message> {
        let clause = key.clause.as_ref();
        let tracked = clause.map(|id| track::tracked(history, texts, id, key.base, key.act));
        if texts.missing().is_some() {
            return Err(HistoryError::Missing.message());
        }
        let said = |error: StoreError| error.message();
        let minute = self.open.repository.act(&self.open.plan, key.act);
        let minute = minute.map_err(said)?;
        let numbers = self.numbering.at(key.act).map_err(said)?;
        let told = minute.map(|minute| told(&minute, &numbers, self.dialogue));
        Ok(Moment {
            number: clause.and_then(|clause| numbers.get(clause).cloned()),
            tracked: tracked.filter(|tracked| !tracked.fields.is_empty()),
            told: told.unwrap_or_default(),
        })
    }
}

/// The amendments that an act was about, each as it stood then; what fell with it is among them.
pub fn amended<'m>(
    minute: &'m Minute,
    dialogue: &'m Dialogue,
) -> Vec<(&'m Amendment, AmendmentState)> {
    let own = minute.amendments.iter().map(|one| (one, one.state()));
    let known = |id: &AmendmentId| minute.amendments.iter().any(|one| one.id == *id);
    let fell = minute.falls.iter().filter(|id| !known(id));
    let fell = fell.filter_map(|id| Some((dialogue.amendments.get(id)?, AmendmentState::Fallen)));
    own.chain(fell).collect()
}

/// What became of amendments and of positions.
pub fn told(minute: &Minute, numbers: &Numbers, dialogue: &Dialogue) -> Vec<Told> {
    let amended = amended(minute, dialogue).into_iter();
    let mut all: Vec<Told> = amended
        .map(|(one, state)| Told {
            voice: one.sponsor().map(|by| by.voice),
            what: Message::new("replay-amendment")
                .with("name", one.label())
                .with("state", state.name()),
        })
        .collect();
    let held = minute.positions.iter();
    all.extend(held.map(|one| position("replay-position", one, numbers, dialogue)));
    let gone = minute.retracted.iter();
    all.extend(gone.map(|one| position("replay-retracted", one, numbers, dialogue)));
    all
}

fn position(
    id: &'static str,
    (voice, position): &(Voice, Position),
    numbers: &Numbers,
    dialogue: &Dialogue,
) -> Told {
    let on = match &position.subject {
        Subject::Clause(clause) => {
            let number = numbers.get(clause).cloned();
            number.unwrap_or_else(|| clause.to_string())
        }
        Subject::Amendment(id) => {
            let known = dialogue.amendments.get(id);
            known.map_or_else(|| "D.–".to_owned(), Amendment::label)
        }
    };
    Told {
        voice: Some(*voice),
        what: Message::new(id)
            .with("stance", position.stance.name())
            .with("on", on),
    }
}
