//! The pages of changes, newest first. A page that is full keeps its name and its content when more changes come.

use super::blocks::{Block, Column, Part, Row};
use super::frame::{Frame, short, without_address};
use super::press::Press;
use super::standing::{Leaf, Standing, Sum};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::track::{By, Change, ChangeIx};

/// So many changes stand on a page.
const PAGE: usize = 500;

/// So many clauses of a change are named.
const NAMED: usize = 3;

/// The pages. Full ones that are made of the same as those that lie there stand.
pub fn pages(press: &Press, frame: &Frame<'_>, standing: &Standing<'_>) -> Vec<Leaf> {
    let plan = frame.plan;
    let here = plan.history.find(plan.rev);
    let mut changes = here.map_or_else(Vec::new, |here| plan.history.log(here, By::Anyone, None));
    // Oldest first, so that each page begins where it always did.
    changes.reverse();
    let mut chunks: Vec<&[ChangeIx]> = changes.chunks(PAGE).collect();
    if chunks.is_empty() {
        chunks.push(&[]);
    }
    let count = chunks.len();
    let ground = ground(frame, standing);
    let pages = chunks.into_iter().enumerate().map(|(at, chunk)| {
        let name = name(at, count);
        let full = at + 1 < count;
        let made_of = full.then(|| made_of(frame, ground.clone(), (at, chunk)));
        let stands = made_of
            .as_ref()
            .is_some_and(|sum| (standing.lies)(&plan.folder.path(&name), sum));
        Leaf {
            content: (!stands).then(|| page(press, frame, (at, count), chunk)),
            name,
            made_of,
        }
    });
    pages.collect()
}

/// What every page rests on beside its changes: who sits at the table may say whose a change was.
fn ground(frame: &Frame<'_>, standing: &Standing<'_>) -> Sum {
    let plan = frame.plan;
    let mut sum = Sum::default();
    sum.add(standing.ground);
    sum.add(format!("{:?} {:?}", plan.folder, plan.plan.manifest));
    for way in frame.page("history.html", String::new(), Vec::new()).nav {
        sum.add(way.href);
    }
    sum.add(format!("{}", frame.shared.feed.is_some()));
    sum
}

/// Of what a full page is made. A change tells the same for ever; of which clauses it was is another thing where its
/// parents are not here, and clauses come and go.
fn made_of(frame: &Frame<'_>, ground: Sum, (at, changes): (usize, &[ChangeIx])) -> String {
    let history = frame.plan.history;
    let mut sum = ground;
    sum.add(at.to_string());
    for change in changes.iter().filter_map(|at| history.change(*at)) {
        let touched = change.touched();
        let named = touched.iter().take(NAMED);
        let named = named.filter_map(|clause| history.clauses.get(*clause as usize));
        let named = named.map(|id| (id.as_str(), frame.plan.plan.clauses.contains_key(id)));
        let named: Vec<_> = named.collect();
        let voice = change.hand().map(|hand| hand.voice);
        sum.add(format!(
            "{} {} {voice:?} {named:?}",
            change.id,
            touched.len()
        ));
    }
    sum.done()
}

/// The page on which the change stands that is the how many-th from the oldest, of so many.
pub fn page_of(number: usize, count: usize) -> String {
    name(number / PAGE, count.div_ceil(PAGE))
}

/// The page of this place; the last holds the newest changes.
fn name(at: usize, count: usize) -> String {
    match at + 1 == count {
        true => "history.html".to_owned(),
        false => format!("history-{}.html", at + 1),
    }
}

fn page(
    press: &Press,
    frame: &Frame<'_>,
    (at, count): (usize, usize),
    changes: &[ChangeIx],
) -> String {
    let mut blocks = Vec::new();
    blocks.extend(others(frame, at, count));
    let rows = changes.iter().rev();
    let rows = rows.filter_map(|at| Some(row(frame, *at, frame.plan.history.change(*at)?)));
    let columns = [
        "site-when",
        "site-who",
        "site-what",
        "site-clauses",
        "site-change",
    ];
    blocks.push(Block::Table {
        caption: frame
            .words
            .say(&Message::new("ui-past-title").with("count", changes.len())),
        columns: columns.map(|id| Column::words(frame.words.word(id))).into(),
        rows: rows.collect(),
    });
    let title = frame.words.word("site-history");
    let mut page = frame.page("history.html", title, blocks);
    // A full page tells nothing of what came after it.
    let full = changes.last().filter(|_| at + 1 < count);
    if let Some(last) = full.and_then(|last| frame.plan.history.change(*last)) {
        page.foot = frame.foot(last.id);
    }
    press.page(&page)
}

/// The ways to newer and older changes.
fn others(frame: &Frame<'_>, at: usize, count: usize) -> Option<Block> {
    let mut items = Vec::new();
    // Only to the page that is sure to stay: the newest, and to those before.
    if at + 1 < count {
        items.push(vec![Part::link(
            frame.words.word("site-newest"),
            name(count - 1, count),
        )]);
    }
    if let Some(older) = at.checked_sub(1) {
        items.push(vec![Part::link(
            frame.words.word("site-older"),
            name(older, count),
        )]);
    }
    (!items.is_empty()).then(|| Block::Links {
        class: "chips",
        label: frame.words.word("site-history-pages"),
        items,
    })
}

fn row(frame: &Frame<'_>, at: ChangeIx, change: &Change) -> Row {
    let mut who = vec![frame.voice(frame.hand(Some(at)))];
    let organisation = change.hand().and_then(|hand| hand.organisation.as_deref());
    let names = organisation.map(|id| frame.organisation(id)).into_iter();
    // An address is nobody's name, and is not for everyone.
    let author = Some(change.author.name.clone()).filter(|name| !name.contains('@'));
    for name in names.chain(author).filter(|name| !name.is_empty()) {
        who.push(Part::text(" · "));
        who.push(frame.of_plan(name));
    }
    let mut what = vec![frame.of_plan(without_address(&change.subject))];
    if !change.reason.is_empty() {
        what.push(Part::text(" — "));
        what.push(frame.of_plan(without_address(&change.reason)));
    }
    Row {
        id: Some(format!("_{}", change.id)),
        cells: vec![
            vec![frame.time(change.time)],
            who,
            what,
            clauses(frame, change),
            vec![Part::code(short(change.id))],
        ],
    }
}

fn clauses(frame: &Frame<'_>, change: &Change) -> Vec<Part> {
    let touched = change.touched();
    let history = frame.plan.history;
    let named: Vec<&ClauseId> = touched
        .iter()
        .filter_map(|clause| history.clauses.get(*clause as usize))
        .collect();
    let mut parts = Vec::new();
    for (at, id) in named.iter().take(NAMED).enumerate() {
        if at > 0 {
            parts.push(Part::text(", "));
        }
        // Not by its number: an old page would have to be written anew whenever one changes.
        match frame.plan.plan.clauses.contains_key(*id) {
            true => parts.push(Part::link(id.as_str(), format!("index.html#{id}"))),
            false => parts.push(Part::code(id.as_str())),
        }
    }
    if named.len() > NAMED {
        let more = Message::new("site-more").with("count", named.len() - NAMED);
        parts.push(Part::text(format!(" {}", frame.words.say(&more))));
    }
    parts
}
