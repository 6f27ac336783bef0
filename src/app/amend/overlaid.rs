//! The text of a clause with its amendments laid over it, in each of the three ways to look at it.

use super::entries::hand;
use super::saying::said;
use super::{cost, place_message};
use crate::app::model::amend::Flow;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Mode, Naming, Role};
use crate::app::say;
use crate::dialogue::{
    Amendment, AmendmentId, Basis, Dialogue, Filter, Mark, MarkKind, Piece, Proposal, Run, Verb,
    alone as one_alone, basis, instead, looks_alike, overlay, preview,
};
use crate::i18n::{Language, Message};
use crate::plan::{Clause, Field, Plan};

/// A plan and its dialogue at one time.
type Scene<'a> = (&'a Plan, &'a Dialogue);

/// What the screen shows of the clause.
pub(super) fn clause(workspace: &Workspace, language: Language) -> Flow {
    let mut flow = Flow::default();
    let amend = &workspace.amend;
    let selected = amend.selected.as_ref();
    match (amend.mode, selected) {
        (Mode::Tracked, Some(id)) if amend.alone => {
            heading(&mut flow, workspace, id, language);
            alone(
                &mut flow,
                (&workspace.plan, &workspace.dialogue),
                id,
                language,
            );
            place(&mut flow, workspace, id, language);
        }
        (Mode::Tracked, _) => all(&mut flow, workspace, language),
        (Mode::Clean, Some(id)) => result(&mut flow, workspace, id, language),
        (Mode::Original | Mode::Clean, _) => original(&mut flow, workspace, language),
    }
    if amend.mode == Mode::Tracked {
        cost::line(&mut flow, workspace, language);
    }
    flow
}

/// The heading of the clause, where an amendment that is shown alone is about something else.
fn heading(flow: &mut Flow, workspace: &Workspace, id: &AmendmentId, language: Language) {
    let one = workspace.dialogue.amendments.get(id);
    let about = one.map(|one| workspace.dialogue.field(one));
    let clause = one.and_then(|one| one.clause(&workspace.dialogue));
    if let Some(clause) = clause.and_then(|clause| workspace.plan.clauses.get(clause))
        && about != Some(Field::Title)
    {
        standing(flow, (&workspace.plan, clause), &Field::Title, language);
        flow.paragraph();
    }
}

pub(super) fn role(field: &Field) -> Role {
    match field {
        Field::Title => Role::Title,
        _ => Role::Body,
    }
}

/// Begins what is said of a field, with its name where that is not seen from where it stands.
pub(super) fn caption(flow: &mut Flow, field: &Field, naming: &Naming<'_>) {
    flow.paragraph();
    if !field.is_prose() {
        flow.plain(naming.caption(field), Role::Label);
    }
}

/// All pending amendments in one text.
fn all(flow: &mut Flow, workspace: &Workspace, language: Language) {
    let Some(here) = &workspace.amend.clause else {
        return;
    };
    let (plan, dialogue) = (&*workspace.plan, &*workspace.dialogue);
    let filter = Filter {
        parties: workspace.amend.choice.party.map(|party| vec![party]),
        only: None,
    };
    if plan.clauses.contains_key(here) {
        for field in dialogue.questioned(here) {
            let laid = overlay(plan, dialogue, here, &field, &filter);
            if field == Field::Title {
                for id in &laid.about {
                    flow.row();
                    place(flow, workspace, id, language);
                }
            }
            if laid.pieces.is_empty() {
                continue;
            }
            let naming = Naming { plan, language };
            caption(flow, &field, &naming);
            let laid = said(&naming, &field, &laid.pieces);
            pieces(flow, dialogue, &laid, role(&field), language);
        }
    }
    let voice = |one: &Amendment| one.sponsor().map(|by| by.voice);
    let party = workspace.amend.choice.party;
    let entries = workspace.amend.entries.iter();
    for entry in entries.filter(|entry| entry.depth == 0) {
        let Some(one) = dialogue.amendments.get(&entry.id) else {
            continue;
        };
        let adds = matches!(one.proposal, Proposal::Add { .. });
        if adds && one.is_pending() && (party.is_none() || voice(one) == party) {
            flow.paragraph();
            place(flow, workspace, &one.id, language);
            flow.row();
            alone(flow, (plan, dialogue), &one.id, language);
        }
    }
}

/// What an amendment does to the clause as a whole, in words.
fn place(flow: &mut Flow, workspace: &Workspace, id: &AmendmentId, language: Language) {
    let Some(one) = workspace.dialogue.amendments.get(id) else {
        return;
    };
    let message = match &one.proposal {
        Proposal::Words { .. } | Proposal::Sub { .. } => return,
        Proposal::Remove { .. } => Message::new("ui-amend-removes"),
        Proposal::Move { parent, after, .. } => {
            place_message("ui-amend-moves", workspace, parent, after)
        }
        Proposal::Add { clause, after, .. } => {
            place_message("ui-amend-adds", workspace, &clause.parent, after)
        }
    };
    flow.row();
    flow.named(&workspace.dialogue, id, &say(language, &message));
    let others = instead(&workspace.plan, &workspace.dialogue, one);
    if one.is_pending() && !others.is_empty() {
        let names: Vec<String> = others.into_iter().map(Amendment::label).collect();
        let message = Message::new("dialogue-instead").with("amendments", names.join(", "));
        flow.plain(format!(" {}", say(language, &message)), Role::Label);
    }
}

/// The clause of an amendment with that one alone in it.
pub(in crate::app) fn apart(
    workspace: &Workspace,
    id: &AmendmentId,
    language: Language,
) -> Vec<crate::app::prose::Run> {
    let mut flow = Flow::default();
    heading(&mut flow, workspace, id, language);
    let scene = (&*workspace.plan, &*workspace.dialogue);
    alone(&mut flow, scene, id, language);
    flow.runs
}

/// One amendment with all its sub-amendments as layers.
pub(super) fn alone(
    flow: &mut Flow,
    (plan, dialogue): Scene<'_>,
    id: &AmendmentId,
    language: Language,
) {
    let Some(one) = dialogue.amendments.get(id) else {
        return;
    };
    if let Some(note) = note((plan, dialogue), one) {
        flow.row();
        flow.plain(say(language, &note), Role::Label);
        flow.paragraph();
    }
    if let Proposal::Add { clause, .. } = &one.proposal {
        flow.row();
        flow.marked(dialogue, &clause.title, (&[id], &[]), Role::Title);
        flow.row();
    }
    alike(flow, dialogue, one, language);
    let naming = Naming { plan, language };
    if by_cell(flow, dialogue, one, &naming) {
        return;
    }
    let laid = one_alone(plan, dialogue, id);
    let laid = said(&naming, &dialogue.field(one), &laid.pieces);
    pieces(flow, dialogue, &laid, Role::Body, language);
}

/// What became of the ground of a pending amendment, where it does not stand.
fn note((plan, dialogue): Scene<'_>, one: &Amendment) -> Option<Message> {
    if !one.is_pending() {
        return None;
    }
    match basis(plan, dialogue, one) {
        Basis::Stands => None,
        Basis::Met => Some(Message::new("ui-amend-met")),
        Basis::Gone if one.verb() == Verb::Add => preview(plan, dialogue, &one.id)
            .err()
            .map(|why| why.message()),
        Basis::Gone => Some(Message::new("ui-amend-gone")),
    }
}

/// Adds the cells that an amendment of rows would change, if it is one that nobody amends.
fn by_cell(flow: &mut Flow, dialogue: &Dialogue, one: &Amendment, naming: &Naming<'_>) -> bool {
    let Proposal::Words {
        field, original, ..
    } = &one.proposal
    else {
        return false;
    };
    if !dialogue.amended_by(&one.id).is_empty() {
        return false;
    }
    let before = original.as_deref().unwrap_or_default();
    let after = dialogue.wording(one).unwrap_or_default();
    let Some(changes) = field.row_changes(before, &after) else {
        return false;
    };
    flow.row();
    flow.named(dialogue, &one.id, "");
    flow.cells(naming, field, &changes, hand(one));
    true
}

/// Says which of its words only look like those they would replace.
pub(super) fn alike(flow: &mut Flow, dialogue: &Dialogue, one: &Amendment, language: Language) {
    let before = match &one.proposal {
        Proposal::Words { original, .. } => original.as_deref().unwrap_or_default(),
        Proposal::Sub { original, .. } => original,
        _ => return,
    };
    let after = dialogue.wording(one).unwrap_or_default();
    let found = looks_alike(before, &after);
    for alike in &found {
        flow.row();
        flow.plain(
            format!("! {}", say(language, &alike.message())),
            Role::Label,
        );
    }
    if !found.is_empty() {
        flow.paragraph();
    }
}

fn pieces(flow: &mut Flow, dialogue: &Dialogue, all: &[Piece], role: Role, language: Language) {
    for piece in all {
        match piece {
            Piece::Run(run) => marked(flow, dialogue, run, role),
            Piece::Alternatives { options, .. } => {
                for (at, option) in options.iter().enumerate() {
                    let name = Message::new("ui-amend-alternative").with("number", at + 1);
                    let gap = if at > 0 { " " } else { "" };
                    flow.plain(format!("{gap}[{} ", say(language, &name)), role);
                    if option.holds() {
                        let text: String = option.runs.iter().map(|run| &*run.text).collect();
                        let held = say(language, &option.held());
                        let gap = if text.trim().is_empty() { "" } else { " – " };
                        let text = format!("{}{gap}{held}", text.trim());
                        flow.held(dialogue, &option.amendments, text, role);
                    } else {
                        let runs = option.runs.iter();
                        runs.for_each(|run| marked(flow, dialogue, run, role));
                    }
                    flow.plain("]", role);
                }
            }
        }
    }
}

fn marked(flow: &mut Flow, dialogue: &Dialogue, run: &Run, role: Role) {
    let of = |kind: MarkKind| -> Vec<&AmendmentId> {
        let marks = run.marks.iter().filter(|mark: &&Mark| mark.kind == kind);
        marks.map(|mark| &mark.amendment).collect()
    };
    let (inserted, deleted) = (of(MarkKind::Inserted), of(MarkKind::Deleted));
    flow.marked(dialogue, &run.text, (&inserted, &deleted), role);
}

/// The text as it stands.
fn original(flow: &mut Flow, workspace: &Workspace, language: Language) {
    let here = workspace.amend.clause.as_ref();
    if let Some(clause) = here.and_then(|here| workspace.plan.clauses.get(here)) {
        for field in workspace.dialogue.questioned(&clause.id) {
            standing(flow, (&workspace.plan, clause), &field, language);
        }
    }
}

fn standing(flow: &mut Flow, (plan, clause): (&Plan, &Clause), field: &Field, language: Language) {
    if let Some(text) = clause.get(field) {
        let naming = Naming { plan, language };
        caption(flow, field, &naming);
        flow.plain(naming.value(field, &text), role(field));
    }
}

/// The text as the selected amendment would leave it, or why it cannot be adopted.
fn result(flow: &mut Flow, workspace: &Workspace, id: &AmendmentId, language: Language) {
    let follows = match preview(&workspace.plan, &workspace.dialogue, id) {
        Ok(follows) => follows,
        Err(why) => {
            flow.plain(say(language, &why.message()), Role::Label);
            return original(flow, workspace, language);
        }
    };
    place(flow, workspace, id, language);
    let text = follows
        .texts
        .iter()
        .any(|change| change.field == Field::Text);
    let here = workspace.amend.clause.as_ref();
    let clause = here.and_then(|here| workspace.plan.clauses.get(here));
    if let Some(clause) = clause
        && !follows
            .texts
            .iter()
            .any(|change| change.field == Field::Title)
    {
        standing(flow, (&workspace.plan, clause), &Field::Title, language);
    }
    for change in &follows.texts {
        if let Some(after) = &change.after {
            let naming = Naming {
                plan: &workspace.plan,
                language,
            };
            caption(flow, &change.field, &naming);
            flow.plain(naming.value(&change.field, after), role(&change.field));
        }
    }
    if let Some(clause) = clause.filter(|_| !text && !follows.edits.is_empty()) {
        standing(flow, (&workspace.plan, clause), &Field::Text, language);
    }
}
