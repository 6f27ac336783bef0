//! Below a page of few rows stand the pages that follow it, on a wall that would be half empty: what is covered and by which
//! schemes is seen together, and below a line that is explained stands the table it is of. They are looked at there and lead
//! nowhere; where one turns to them, they do.

use super::{places, rows};
use crate::app::label::{Label, Row};
use crate::app::model::figures::content::Content;
use crate::app::model::figures::page::Page;
use crate::app::model::figures::{Below, Figures, Known, Made};
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use strum::IntoEnumIterator;

/// The rows that a page below needs at least: its name, and two under it.
const LEAST: usize = 4;

/// The pages that may stand below what is on the wall, in the order in which one comes to them. Reports are read of the history
/// when one turns to them, and what amendments cost is reckoned then, and no sooner.
fn after(figures: &Figures) -> impl Iterator<Item = Page> {
    let here = figures.page;
    let explains = figures.wanted().is_some();
    let on = Page::iter().skip_while(move |page| *page != here);
    let on = on.skip(usize::from(!explains));
    let round = Page::iter().take_while(move |page| *page != here);
    let later = |page: &Page| matches!(page, Page::FollowUp | Page::Alternatives);
    on.chain(round).filter(move |page| !later(page))
}

/// Whether a page has something to show: why there is nothing is said where one turns to it.
fn has_something(known: &Known) -> bool {
    let content = known.content.as_deref();
    content.is_ok_and(|content| {
        !matches!(
            content,
            Content::Cost(Err(_)) | Content::Missing(Err(_)) | Content::Trust(Err(_))
        )
    })
}

/// The next page of which it shall be asked what it is made of, because there is room for it.
pub(super) fn wanted(figures: &Figures, is_known: impl Fn(Page) -> bool) -> Option<Page> {
    let room = figures.below.room.saturating_sub(figures.below.rows.len());
    let next = after(figures).find(|page| !is_known(*page))?;
    (room >= LEAST).then_some(next)
}

/// Makes the rows anew if what they depend on changed.
pub(super) fn refresh(open: &mut Open<'_>) {
    let layout = open.layout();
    let (_, area) = places(layout.body);
    let workspace = &*open.workspace;
    let figures = &workspace.figures;
    let made = figures.made.as_ref();
    let Some(made) = made.filter(|made| made.page == figures.page) else {
        open.workspace.figures.below = Below::default();
        return;
    };
    let Some(here) = figures.known_here() else {
        return;
    };
    // Whoever has no margin has no wall either.
    let free = match layout.margin.is_empty() {
        true => 0,
        false => usize::from(area.height).saturating_sub(figures.rows.len()),
    };
    let known = after(figures).map_while(|page| {
        let known = figures.known(page, None);
        known.filter(|it| it.basis == here.basis)
    });
    let known: Vec<_> = known.filter(|it| has_something(it)).collect();
    let from: Vec<u64> = known.iter().map(|it| it.ticket).collect();
    let key = (made.clone(), free, from);
    if figures.below.key.as_ref() == Some(&key) {
        return;
    }
    let below = Below {
        rows: stacked(workspace, &known, made, free),
        room: free,
        key: Some(key),
    };
    open.workspace.figures.below = below;
}

/// The pages below each other under their names, as many rows of them as there is room for.
fn stacked(workspace: &Workspace, known: &[&Known], made: &Made, room: usize) -> Vec<Row> {
    let mut all = Vec::new();
    for one in known {
        if room.saturating_sub(all.len()) < LEAST {
            break;
        }
        let made = Made {
            page: one.page,
            ..made.clone()
        };
        all.push(Row::default());
        all.push(Row {
            indent: 0,
            runs: vec![made.run(Label::Heading, &made.say(&one.page.name()))],
        });
        all.extend(rows(workspace, one, &made).into_iter().map(|line| line.row));
    }
    all.truncate(room);
    all
}
