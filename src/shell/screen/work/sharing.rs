//! What was received, taken in from the screen.

use super::record;
use super::shown::ShownPlan;
use crate::app::model::sharing::SharingMsg;
use crate::app::sharing::{self};
use crate::i18n::Message;
use crate::shell::screen::Open;
use crate::shell::travelling;
use crate::store::merging::Way;
use crate::store::travel::Arrival;

/// Takes it in, and what travels beside it.
///
/// # Errors
///
/// Nothing was changed then.
pub fn join(
    shown: &mut ShownPlan,
    request: &Open,
    arrival: &Arrival,
) -> Result<SharingMsg, Message> {
    let recorder = record::recorder(shown, request);
    let merged =
        travelling::join(&shown.open, arrival, recorder).map_err(|error| error.message())?;
    let mut said = sharing::joined(&arrival.place.called(), &merged).into_iter();
    let first = said
        .next()
        .unwrap_or_else(|| Message::new("travel-joined-merged"));
    let mut more = sharing::cases(&merged.plans);
    more.extend(said);
    // The branch has moved: what cannot land beside it is said, and is no failure.
    match shown.open.repository.land(arrival) {
        Ok(landed) => more.extend(sharing::landed(&landed)),
        Err(error) => more.push(error.message()),
    }
    let merge = (merged.way == Way::Merged).then_some(merged.id);
    Ok(SharingMsg::Joined(merge, first, more))
}
