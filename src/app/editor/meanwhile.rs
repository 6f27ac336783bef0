//! What others recorded while a text was being typed.

use super::{save, tabling};
use crate::app::draft::DraftOf;
use crate::app::meeting::{self};
use crate::app::model::editor::Editing;
use crate::app::model::meeting::{Choice, Met, Mine};
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::app::model::screen::Tone;
use crate::app::proposal::{self};
use crate::dialogue::Proposal;
use crate::i18n::Message;
use crate::text::normal;

/// The text being typed could not be recorded because its field reads otherwise by now: asks who wrote what, and opens
/// the question.
pub fn asked(open: &mut Open<'_>, why: Message) {
    let editing = open.workspace.editing.as_ref();
    let Some((editing, DraftOf::Field(field))) = editing.map(|editing| (editing, &editing.of))
    else {
        open.wall.say(Tone::Bad, why);
        return;
    };
    let mine = Mine::of_text(normal(editing.buffer.text()).into_owned());
    let (clause, field, seen) = (editing.clause.clone(), field.clone(), editing.seen);
    meeting::ask(open, (clause, field), seen, mine)
}

/// Does what was chosen. Where the field has changed once more by then, it is asked once more.
pub(super) fn met(open: &mut Open<'_>, met: Met) {
    let workspace = &mut *open.workspace;
    let on = tabling::standing(workspace, &met.clause);
    let of = DraftOf::Field(met.field.clone());
    let this = |editing: &&mut Editing| editing.clause == met.clause && editing.of == of;
    let Some(editing) = workspace.editing.as_mut().filter(this) else {
        return;
    };
    match met.choice {
        Choice::Stay => {}
        Choice::Table => {
            let some = |text: String| Some(text).filter(|text| !text.is_empty());
            let proposal = on.map(|on| Proposal::Words {
                clause: met.clause.clone(),
                field: met.field,
                on,
                original: some(met.theirs),
                proposed: some(met.mine),
            });
            let draft = Draft {
                proposals: proposal.into_iter().collect(),
                seen: met.head,
                typed: Some((met.clause, of)),
            };
            proposal::propose(open, draft)
        }
        Choice::Merge | Choice::Replace => {
            if met.choice == Choice::Merge {
                editing.buffer.put(&met.mine);
            }
            editing.before = met.theirs;
            editing.seen = met.head;
            editing.on = on;
            open.journal();
            save(open);
        }
    }
}
