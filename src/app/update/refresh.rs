//! What is wrapped or scrolled on the screens is made anew before it is drawn, if what it depends on changed.

use crate::app::model::open::Open;
use crate::app::model::page::{Key, Page};
use crate::app::model::state::State;
use crate::app::{
    amend, beside, board, editor, figures, import, margin, meeting, moves, past, present,
    replacing, replay, sharing, sitting, tracked, trust, word,
};

/// Makes anew what is wrapped or scrolled, if what it depends on changed.
pub(super) fn refresh(state: &mut State) {
    state.with_open(editor::refresh);
    meeting::refresh(state);
    import::refresh(state);
    state.with_open(refresh_screens);
    margin::refresh(state);
}

fn refresh_screens(open: &mut Open<'_>) {
    tracked::refresh(open);
    past::refresh(open);
    replacing::refresh(open);
    replay::refresh(open);
    trust::refresh(open);
    figures::refresh(open);
    amend::refresh(open);
    board::refresh(open);
    sitting::refresh(open);
    sharing::refresh(open);
    word::refresh(open);
    present::refresh(open);
    beside::refresh(open);
    refresh_page(open);
}

/// The clause that is read, made anew if anything changed that it depends on.
fn refresh_page(open: &mut Open<'_>) {
    let layout = open.layout();
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
    moves::keep_in_view(workspace, layout.outline.height);
    let key = Key {
        clause: workspace.selected_id().cloned(),
        version: workspace.version,
        behind: workspace.trust.standing.answers,
        reckoned: workspace.reckoned.answers,
        columns: layout.page.width,
        room: match layout.margin.is_empty() {
            true => 0,
            false => layout.page.height,
        },
        width,
        language,
        needle: workspace.needle.clone(),
    };
    let old = workspace.page.key.as_ref();
    if old == Some(&key) {
        return;
    }
    let same = old.is_some_and(|old| old.clause == key.clause);
    let rows = Page::rows(workspace, &key, &open.wall.keys);
    workspace.page.after = Page::after(workspace, &key, rows.len());
    workspace.page.rows = rows;
    workspace.page.key = Some(key);
    if !same {
        workspace.page.scroll = 0;
    }
    moves::keep_page(workspace, layout.page.height);
}
