//! What every mark on the screens of a plan means, for the help.

use super::board::{consensus_sign, sign};
use crate::app::fate::Fate;
use crate::dialogue::{Consensus, Stance, Standing};
use crate::i18n::Message;
use crate::plan::Voice;
use crate::text::FROM_THE_RIGHT;
use crate::track::trust::Behind;
use strum::IntoEnumIterator;

/// The marks and what they mean, in the order in which one meets them.
pub fn legend() -> Vec<(String, Message)> {
    let mut legend: Vec<(String, Message)> = Vec::new();
    let mut add = |mark: &str, meaning: Message| legend.push((mark.to_owned(), meaning));
    for voice in Voice::iter() {
        add(&voice.letter().to_string(), voice.name());
    }
    add("?", Message::new("ui-legend-unattributed"));
    add("[2]", Message::new("ui-legend-brackets"));
    for fate in Fate::iter() {
        add(fate.sign(), Message::new(fate.meaning()));
    }
    for stance in Stance::iter() {
        let meaning = Message::new("ui-legend-holds").with("stance", stance.name());
        add(sign(Standing::Held(stance)), meaning);
    }
    add(
        sign(Standing::Stale(Stance::Agree)),
        Message::new("ui-legend-stale"),
    );
    add(sign(Standing::Missing), Message::new("ui-legend-missing"));
    add(
        consensus_sign(&Consensus::Agreed),
        Message::new("ui-legend-agreed"),
    );
    for behind in Behind::iter() {
        add(behind.mark(), Message::new(behind.word()));
    }
    add("[Alt 1: …]", Message::new("ui-legend-alternatives"));
    add("D.3", Message::new("ui-legend-amendment"));
    add(
        FROM_THE_RIGHT.trim_end(),
        Message::new("ui-legend-from-the-right"),
    );
    add("▼", Message::new("ui-legend-more"));
    legend
}
