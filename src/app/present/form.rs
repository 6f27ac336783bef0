//! What present mode shows of a clause: its text, or what another screen makes of it.

use super::words::{plain, said};
use super::{board, cost};
use crate::app::model::amend::View;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Mode, Role, Run};
use crate::i18n::{Language, Message};
use crate::store::Form;

impl Form {
    /// The form that a screen takes on the wall.
    pub fn of(workspace: &Workspace, screen: Screen) -> Form {
        match screen {
            Screen::Tracked => Form::Tracked,
            Screen::Amendments if workspace.amend.mode == Mode::Clean => Form::Result,
            Screen::Amendments => Form::Amendments,
            Screen::Board => Form::Board,
            Screen::Figures => Form::Cost,
            Screen::Beside => Form::Beside,
            _ => Form::Text,
        }
    }

    /// The screen that makes what is shown.
    pub fn screen(self) -> Screen {
        match self {
            Form::Text => Screen::Plan,
            Form::Tracked => Screen::Tracked,
            Form::Amendments | Form::Result => Screen::Amendments,
            Form::Board => Screen::Board,
            Form::Cost => Screen::Figures,
            Form::Beside => Screen::Beside,
        }
    }

    /// What it is called.
    pub fn name(self) -> Message {
        Message::new(match self {
            Form::Text => "present-text",
            Form::Tracked => "app-present-tracked",
            Form::Amendments => "app-present-amendments",
            Form::Result => "app-present-result",
            Form::Board => "app-present-board",
            Form::Cost => "app-present-cost",
            Form::Beside => "app-beside",
        })
    }

    /// What it is called, or that there is nothing of the kind: the text that is shown then would pass for it.
    pub fn heading(self, workspace: &Workspace) -> Message {
        match self {
            Form::Amendments | Form::Result if workspace.amend.entries.is_empty() => {
                Message::new("present-no-amendments")
            }
            form => form.name(),
        }
    }

    /// What is shown, as runs.
    pub(super) fn runs(self, workspace: &Workspace, language: Language) -> Vec<Run> {
        let runs = match self {
            Form::Text => text(workspace, language),
            Form::Tracked => tracked(workspace, language),
            Form::Amendments | Form::Result => workspace.amend.flow.runs.clone(),
            Form::Board => board::runs(workspace, language),
            Form::Cost => cost::runs(workspace, language),
            // It has rows of its own.
            Form::Beside => Vec::new(),
        };
        match runs.is_empty() {
            true => text(workspace, language),
            false => runs,
        }
    }

    /// The runs of the selected amendment, where amendments are shown.
    pub(super) fn chosen(self, workspace: &Workspace) -> Vec<u32> {
        let amend = &workspace.amend;
        let shown = self == Form::Amendments && matches!(amend.view, View::Clause);
        let selected = amend.selected.as_ref().filter(|_| shown);
        selected.map_or_else(Vec::new, |id| amend.flow.runs_of(id))
    }
}

/// Heading and text of the clause as they stand.
fn text(workspace: &Workspace, language: Language) -> Vec<Run> {
    let Some(clause) = workspace.selected_clause() else {
        return vec![said(
            language,
            &Message::new("app-page-nothing"),
            Role::Label,
        )];
    };
    let mut runs = vec![plain(clause.title.as_str(), Role::Title)];
    if !clause.text.trim().is_empty() {
        runs.push(plain("\n\n", Role::Body));
        runs.push(plain(clause.text.trim_end(), Role::Body));
    }
    runs
}

/// The text since the baseline; until it is known, why not.
fn tracked(workspace: &Workspace, language: Language) -> Vec<Run> {
    let view = &workspace.tracked;
    let waiting = match (&workspace.unread, &workspace.history, &view.found) {
        (Some(why), ..) => why.clone(),
        (_, None, _) => Message::new("ui-track-no-history"),
        (.., None) => Message::new("ui-track-wait"),
        _ if view.flow.runs.is_empty() => Message::new("ui-track-empty"),
        (.., Some(found)) => return view.flow.essential(&found.tracked),
    };
    vec![said(language, &waiting, Role::Label)]
}
