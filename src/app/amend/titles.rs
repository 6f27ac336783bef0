//! Amending the title of a clause that is only proposed: the title is asked for, then the reason.

use crate::app::acts;
use crate::app::model::amend::Retitled;
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::app::model::question::Question;
use crate::app::proposal::{named, propose};
use crate::dialogue::{AmendmentId, Digest, Proposal, Subject};
use crate::i18n::Message;
use crate::plan::Field;

/// Asks for the title that the clause shall have instead.
pub(super) fn ask(open: &mut Open<'_>, id: &AmendmentId) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let (plan, dialogue) = (&workspace.plan, &workspace.dialogue);
    let Some(one) = dialogue.amendments.get(id) else {
        return;
    };
    let subject = Subject::Amendment(id.clone());
    let title = dialogue.wording_of(one, &Field::Title);
    let (Some(original), Some(on)) = (title, Digest::of(plan, dialogue, &subject)) else {
        return;
    };
    let ask = Message::new("app-amend-title-ask").with("name", named(one));
    let asked = Question::Title(Retitled {
        amendment: id.clone(),
        on,
        original: original.clone(),
        seen: workspace.head,
    });
    open.wall.ask(ask, "app-amend-title-hint", &original, asked);
}

/// The title was typed: asks for the reason, and then tables.
///
/// # Errors
///
/// Where there is no title, or it is the one that is proposed.
pub fn retitled(
    open: &mut Open<'_>,
    asked: Retitled,
    title: Option<String>,
) -> Result<(), Message> {
    let title = title.ok_or_else(|| Message::new("app-form-needs-title"))?;
    if title == asked.original {
        return Err(Message::new("app-amend-nothing"));
    }
    let proposal = Proposal::Sub {
        amendment: asked.amendment,
        field: Some(Field::Title),
        on: asked.on,
        original: asked.original,
        proposed: title,
    };
    let draft = Draft {
        proposals: vec![proposal],
        seen: asked.seen,
        typed: None,
    };
    propose(open, draft);
    Ok(())
}
