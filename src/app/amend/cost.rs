//! What amendments cost, in the flow: a table before the gavel, and a line under the text of a clause. Of a plan that is
//! not costed, and of amendments that touch no cost, nothing is said.

use crate::app::costed::{before, in_a_line, touches};
use crate::app::model::amend::Flow;
use crate::app::model::workspace::Workspace;
use crate::app::prose::Role;
use crate::app::reckoning::offers;
use crate::app::say;
use crate::dialogue::{Amendment, AmendmentId, Preview};
use crate::i18n::{Language, Message};
use crate::text::Width;

/// Where the figures changed since parties spoke on an amendment, a row each.
pub(super) fn changed(
    flow: &mut Flow,
    workspace: &Workspace,
    id: &AmendmentId,
    language: Language,
) {
    let Some(one) = workspace.dialogue.amendments.get(id) else {
        return;
    };
    for changed in workspace.reckoned.changed_of(id) {
        flow.row();
        let said = say(language, &changed.message(language));
        flow.plain(format!("≈ {} · {said}", one.label()), Role::Body);
    }
}

/// Before the gavel, at the top: in a line what the amendment costs in all, so that it is seen however long the text is.
pub(super) fn summary(
    flow: &mut Flow,
    workspace: &Workspace,
    (found, follows): (&Amendment, &Preview),
    language: Language,
) {
    let costed = workspace.plan.manifest.costing.is_some();
    if !costed || !touches(&workspace.plan, &follows.edits) {
        return;
    }
    let dialogue = &workspace.dialogue;
    let said = match offers(workspace, found.clause(dialogue)) {
        None => Message::new("offers-waiting"),
        Some(known) => match known.first() {
            Some(of) => in_a_line(of, dialogue, Some(&found.id), language),
            None => return,
        },
    };
    flow.row();
    flow.plain(say(language, &said), Role::Body);
}

/// Before the gavel, under the text: what the amendment costs by year, alone and with the others on its clause.
pub(super) fn by_year(
    flow: &mut Flow,
    workspace: &Workspace,
    found: &Amendment,
    language: Language,
    (columns, width): (usize, &Width),
) {
    let dialogue = &workspace.dialogue;
    let known = offers(workspace, found.clause(dialogue)).and_then(|known| known.first());
    let sheet = known.and_then(|of| before(of, dialogue, &found.id, language));
    let Some(sheet) = sheet else {
        return;
    };
    flow.paragraph();
    flow.plain(say(language, &sheet.title), Role::Label);
    for line in sheet.set(columns, width) {
        flow.row();
        let role = if line.strong { Role::Title } else { Role::Body };
        flow.plain(line.text, role);
    }
    let model = Message::new("costing-no-model");
    for note in sheet.notes.iter().chain([&model]) {
        flow.row();
        flow.plain(say(language, note), Role::Label);
    }
}

/// What each amendment of the clause costs in all, in a line under its text.
pub(super) fn line(flow: &mut Flow, workspace: &Workspace, language: Language) {
    let Some(known) = offers(workspace, workspace.amend.clause.as_ref()) else {
        return;
    };
    for of in known {
        flow.paragraph();
        let line = in_a_line(of, &workspace.dialogue, None, language);
        flow.plain(say(language, &line), Role::Label);
        for (id, _) in &of.base.alone {
            changed(flow, workspace, id, language);
        }
    }
}
