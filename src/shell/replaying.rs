//! What a replay is made of, for the screen as for the command line: the acts that led to a revision, and what there was to
//! be seen after each.

use super::open_plan::OpenPlan;
use crate::app::replay::{Key, Moment, Told};
use crate::dialogue::proceedings::{Minute, Numbers};
use crate::dialogue::{Amendment, Dialogue, Position, State, Subject};
use crate::i18n::Message;
use crate::plan::Voice;
use crate::store::StoreError;
use crate::store::history::HistoryError;
use crate::track::{self, Act, CommitId, History, Texts};

/// The acts that led to a revision. The dialogue is that of the plan as it stands.
///
/// # Errors
///
/// Where git's objects are missing.
pub fn acts(
    open: &OpenPlan,
    dialogue: &Dialogue,
    history: &History,
    rev: CommitId,
) -> Result<Vec<Act>, StoreError> {
    let spoken = open.repository.spoken(&open.plan, dialogue, history, rev)?;
    Ok(track::acts(history, rev, &spoken))
}

/// What there was to be seen after an act.
///
/// # Errors
///
/// Where a part of the history cannot be read; the sentence says so.
pub fn moment(
    open: &OpenPlan,
    dialogue: &Dialogue,
    (history, texts): (&History, &dyn Texts),
    key: &Key,
) -> Result<Moment, Message> {
    let clause = key.clause.as_ref();
    let tracked = clause.map(|id| track::tracked(history, texts, id, key.base, key.act));
    if texts.missing().is_some() {
        return Err(HistoryError::Missing.message());
    }
    let minute = open.repository.act(&open.plan, key.act);
    let minute = minute.map_err(|error| error.message())?;
    let numbers = minute.as_ref().map(|minute| &minute.numbers);
    Ok(Moment {
        number: numbers.and_then(|numbers| numbers.get(clause?).cloned()),
        tracked: tracked.filter(|tracked| !tracked.fields.is_empty()),
        told: minute.map_or_else(Vec::new, |minute| told(&minute, dialogue)),
    })
}

/// What became of amendments and of positions.
fn told(minute: &Minute, dialogue: &Dialogue) -> Vec<Told> {
    let state = |one: &Amendment, state: State| Told {
        voice: one.sponsor().map(|by| by.voice),
        what: Message::new("replay-amendment")
            .with("name", one.label())
            .with("state", state.name()),
    };
    let own = minute.amendments.iter();
    let mut all: Vec<Told> = own.map(|one| state(one, one.state())).collect();
    let known = |id| minute.amendments.iter().any(|one| one.id == id);
    let fell = minute.falls.iter().filter(|id| !known((*id).clone()));
    let fell = fell.filter_map(|id| dialogue.amendments.get(id));
    all.extend(fell.map(|one| state(one, State::Fallen)));
    let numbers = &minute.numbers;
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
