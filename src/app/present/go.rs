//! Into present mode and out of it, from one form to another, and through the clauses.

use crate::app::key::{Mouse, Press};
use crate::app::model::amend::View;
use crate::app::model::effect::{Effect, Loop};
use crate::app::model::open::Open;
use crate::app::model::present::Present;
use crate::app::model::screen::{Screen, Tone};
use crate::app::prose::{Mode, Spot};
use crate::app::setting::{place, setting};
use crate::app::step::Step;
use crate::app::{amend, beside, figures, tracked};
use crate::dialogue::AmendmentId;
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::store::Form;

/// Presents what is on screen.
pub(super) fn enter(open: &mut Open<'_>) {
    let from = open.wall.screen;
    let workspace = &mut *open.workspace;
    let form = Form::of(workspace, from);
    let step = workspace.present.step;
    workspace.present = Present {
        form,
        step,
        from,
        at: workspace.selected_id().cloned(),
        ..Present::default()
    };
    prepare(open, form);
    open.wall.screen = Screen::Present;
}

/// Puts the light out; where there is none, goes back to the screen one came from.
pub(super) fn leave(open: &mut Open<'_>) {
    let present = &mut open.workspace.present;
    if present.lit.take().is_some() {
        return;
    }
    match present.form {
        // Side by side they stood for a moment: the clause is what is presented.
        Form::Beside if present.from != Screen::Beside => show(open, Form::Text),
        _ => open.wall.screen = present.from,
    }
}

/// Shows another form of the clause; the same key again shows the text.
pub(super) fn show(open: &mut Open<'_>, form: Form) {
    let present = &mut open.workspace.present;
    let form = if present.form == form {
        Form::Text
    } else {
        form
    };
    present.form = form;
    (present.top, present.lit) = (0, None);
    begin(open, form);
}

/// Presents an open plan that nothing else of is shown.
pub fn stand(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.present.at = workspace.selected_id().cloned();
    open.wall.screen = Screen::Present;
}

/// Shows the selected clause in this form, and this amendment of it. What is shown so already stays where it is.
pub fn shows(open: &mut Open<'_>, form: Form, amendment: Option<&AmendmentId>) {
    follow(open);
    let present = &mut open.workspace.present;
    if present.form != form {
        present.form = form;
        (present.top, present.lit) = (0, None);
        begin(open, form);
    }
    let amend = &mut open.workspace.amend;
    if amendment.is_some() && amend.selected.as_ref() != amendment {
        amend.selected = amendment.cloned();
    }
}

/// Presents another clause in the form that is presented now, or an amendment in the text of its clause; `false` where there
/// is no such clause.
pub fn go_to(open: &mut Open<'_>, clause: &ClauseId, amendment: Option<&AmendmentId>) -> bool {
    if !open.workspace.select(clause) {
        return false;
    }
    let form = match (amendment, open.workspace.present.form) {
        (Some(_), form @ (Form::Amendments | Form::Result)) => form,
        (Some(_), _) => Form::Amendments,
        (None, Form::Beside) => Form::Text,
        (None, form) => form,
    };
    shows(open, form, amendment);
    true
}

/// Has the screen that makes a form begin with the selected clause.
fn begin(open: &mut Open<'_>, form: Form) {
    let workspace = &mut *open.workspace;
    match form {
        Form::Text | Form::Board | Form::Beside => {}
        Form::Tracked => {
            tracked::begin(workspace);
            workspace.tracked.mode = Mode::Tracked;
        }
        Form::Amendments | Form::Result => {
            let here = workspace.amend.clause.as_ref() == workspace.selected_id();
            if !here || !matches!(workspace.amend.view, View::Clause) {
                amend::begin(workspace);
            }
            workspace.amend.mode = match form {
                Form::Result => Mode::Clean,
                _ => Mode::Tracked,
            };
        }
        Form::Cost => figures::begin(workspace),
    }
}

/// What a form needs that the screen one comes from does not show itself.
fn prepare(open: &mut Open<'_>, form: Form) {
    let all = matches!(open.workspace.amend.view, View::All);
    match form {
        Form::Amendments | Form::Result if all => amend::begin(open.workspace),
        Form::Cost => figures::begin(open.workspace),
        _ => {}
    }
}

/// Where another clause was chosen, it is shown from its beginning: before anything is asked for what is shown.
pub fn follow(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Present {
        return;
    }
    if !std::mem::replace(&mut open.wall.asked_letters, true) {
        open.effects.push(Effect::Loop(Loop::AskLetters));
    }
    let workspace = &mut *open.workspace;
    let here = workspace.selected_id().cloned();
    if workspace.present.at == here {
        return;
    }
    let present = &mut workspace.present;
    present.at = here;
    (present.top, present.lit) = (0, None);
    let form = present.form;
    begin(open, form);
}

/// Goes to the next or previous clause; `false` at the end.
fn clause(open: &mut Open<'_>, on: bool) -> bool {
    let workspace = &mut *open.workspace;
    let last = workspace.outline.rows().len().saturating_sub(1);
    let next = match on {
        true => (workspace.selected + 1).min(last),
        false => workspace.selected.saturating_sub(1),
    };
    let moved = next != workspace.selected;
    workspace.selected = next;
    moved
}

/// Scrolls the text. Beyond its end a page is the next clause, as in slides, and before its beginning the one before.
/// Where a phrase is lit, the arrows carry the light.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    if open.is_beside() {
        return beside::scroll(open, step);
    }
    let lines = setting(open.wall, open.workspace).lines();
    let present = &mut open.workspace.present;
    let last = present.last(lines);
    match step {
        Step::Rows(rows) if present.lit.is_some() => {
            present.row(rows > 0, false);
            return present.show_lit(lines);
        }
        Step::Pages(pages) if pages > 0 && present.top >= last => {
            if !clause(open, true) {
                end(open, "present-last");
            }
            return;
        }
        Step::Pages(pages) if pages < 0 && present.top == 0 => {
            match clause(open, false) {
                true => {
                    follow(open);
                    open.workspace.present.from_end = true;
                }
                false => end(open, "present-first"),
            }
            return;
        }
        _ => {}
    }
    // A row of the page before stays in sight.
    let by = step.rows(lines.saturating_sub(1));
    present.top = present.top.saturating_add_signed(by).min(last);
}

fn end(open: &mut Open<'_>, id: &'static str) {
    open.wall.say(Tone::Plain, Message::new(id));
}

/// Carries the light to the next word or the one before, or has it reach there.
pub(super) fn word(open: &mut Open<'_>, on: bool, extends: bool) {
    let lines = setting(open.wall, open.workspace).lines();
    let present = &mut open.workspace.present;
    present.word(on, extends);
    present.show_lit(lines);
}

/// Has the lit phrase reach a row further down or up.
pub(super) fn reach(open: &mut Open<'_>, down: bool) {
    let lines = setting(open.wall, open.workspace).lines();
    let present = &mut open.workspace.present;
    match present.lit.is_some() {
        true => present.row(down, true),
        false => present.word(true, false),
    }
    present.show_lit(lines);
}

/// Makes the text larger or smaller.
pub(super) fn size(open: &mut Open<'_>, larger: bool) {
    let present = &mut open.workspace.present;
    present.step = match larger {
        true => present.step.larger(),
        false => present.step.smaller(),
    };
    let present = &open.workspace.present;
    let lines = setting(open.wall, open.workspace).lines();
    if present.lit.is_some() {
        open.workspace.present.show_lit(lines);
    }
}

/// Tries the next kind of letters, for a terminal that has larger ones and did not say so, or said so and has none.
pub(super) fn letters(open: &mut Open<'_>) {
    let next = open.wall.letters.next();
    open.wall.letters = next;
    let said = Message::new("present-letters-now").with("letters", next.word());
    open.wall.say(Tone::Plain, said);
}

/// The mouse: a click lights a word, dragged it lights a phrase, the wheel scrolls. A click beside the text puts the
/// light out.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    if open.is_beside() {
        return beside::mouse(open, mouse);
    }
    let setting = setting(open.wall, open.workspace);
    let spot = setting.spot(mouse.column, mouse.row);
    let within = place(open.wall, open.workspace)
        .text
        .contains(mouse.column, mouse.row);
    let present = &mut open.workspace.present;
    let extends = mouse.press == Press::Drag || mouse.shift;
    match (mouse.press, spot) {
        (Press::Wheel(rows), _) => {
            let rows = isize::try_from(rows).unwrap_or(0);
            let last = present.last(setting.lines());
            present.top = present.top.saturating_add_signed(rows).min(last);
        }
        (Press::Click | Press::Drag, Some((line, column))) => {
            let spot = Spot {
                row: present.top + usize::from(line),
                column: usize::from(column),
            };
            present.point(spot, extends);
        }
        (Press::Click, None) if within && !extends => present.lit = None,
        _ => {}
    }
}
