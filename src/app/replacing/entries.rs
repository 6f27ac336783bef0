//! The places as they are shown: under the number of their clause, each with the words around it, before and after.

use crate::app::area::Area;
use crate::app::model::replacing::{Entry, Made, Part, Replace};
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Mark, Prose, Role, Run};
use crate::app::say;
use crate::i18n::Message;
use crate::plan::{ClauseId, Field, Found};
use crate::text::Context;

/// So many words stand around a place.
const AROUND: usize = 8;

/// The rows are no wider than this.
const WIDTH: u16 = 100;

/// Beside a place that is chosen, and beside one that is left out: no colour is needed to tell them.
const CHOSEN: &str = "✓ ";
const LEFT: &str = "– ";

impl Made {
    pub(super) fn new(wall: &Wall, workspace: &Workspace, columns: u16) -> Made {
        let floor = workspace.floor.as_ref();
        Made {
            columns: usize::from(columns),
            width: wall.width.clone(),
            language: wall.language,
            hand: Hand::of(floor.map(|floor| floor.voice)),
        }
    }

    fn set(&self, runs: &[Run], place: Option<usize>) -> Entry {
        Entry {
            prose: Prose::tracked(runs, self.columns, &self.width),
            place,
        }
    }

    fn say(&self, message: &Message) -> String {
        say(self.language, message)
    }
}

/// The heading, and under it the places.
pub fn places(body: Area) -> (Area, Area) {
    let body = body.within(WIDTH);
    let (heading, rest) = body.split_top(if body.height > 6 { 2 } else { 1 });
    (heading, rest.split_top(u16::from(rest.height > 8)).1)
}

/// The first row of a place, and how many it takes.
pub(super) fn rows_of(entries: &[Entry], place: usize) -> Option<(usize, usize)> {
    let mut first = 0;
    for entry in entries {
        if entry.place == Some(place) {
            return Some((first, entry.height().max(1)));
        }
        first += entry.height();
    }
    None
}

/// The place that stands at a row.
pub(super) fn at(entries: &[Entry], row: usize) -> Option<usize> {
    let mut below = 0;
    let mut entries = entries.iter();
    let here = entries.find(|entry| {
        below += entry.height();
        row < below
    })?;
    here.place
}

/// Everything that is shown.
pub(super) fn made(workspace: &Workspace, made: &Made) -> Vec<Entry> {
    let replace = &workspace.replace;
    let mut entries = Vec::new();
    let mut last: Option<&ClauseId> = None;
    for (at, (place, chosen)) in replace.found.iter().zip(replace.chosen()).enumerate() {
        if last != Some(&place.clause) {
            last = Some(&place.clause);
            let heading = called(workspace, &place.clause);
            entries.push(made.set(&[Run::new(heading, Mark::KEPT).role(Role::Title)], None));
        }
        if let Some(context) = place.context(&workspace.plan, AROUND) {
            let runs = runs(replace, place, (context, chosen), made);
            entries.push(made.set(&runs, Some(at)));
        }
    }
    let said = notes(workspace);
    if !said.is_empty() {
        entries.push(made.set(&[], None));
    }
    let said = said.iter().map(|note| Run::new(made.say(note), Mark::KEPT));
    entries.extend(said.map(|run| made.set(&[run], None)));
    entries
}

fn called(workspace: &Workspace, id: &ClauseId) -> String {
    let number = workspace.number(id).unwrap_or_default();
    let clause = workspace.plan.clauses.get(id);
    let title = clause.map_or(id.as_str(), |clause| clause.title.as_str());
    format!("{number}  {title}")
}

/// A place: before and after where it is chosen, as it stands where it is left out.
fn runs(
    replace: &Replace,
    place: &Found,
    (context, chosen): (Context, bool),
    made: &Made,
) -> Vec<Run> {
    let mut sign = if chosen { CHOSEN } else { LEFT }.to_owned();
    if place.field == Field::Title {
        sign.push_str(&made.say(&place.field.name()));
        sign.push_str("  ");
    }
    let mut runs = vec![
        Run::new(sign, Mark::KEPT).role(Role::Label),
        Run::new(context.before, Mark::KEPT),
    ];
    if chosen {
        runs.push(Run::new(context.found, Mark::deleted(made.hand)));
        runs.push(Run::new(
            replace.replacing.with.clone(),
            Mark::inserted(made.hand),
        ));
    } else {
        runs.push(Run::new(context.found, Mark::KEPT));
    }
    runs.push(Run::new(context.after, Mark::KEPT));
    runs
}

/// What cannot be changed so, and what could not be searched; that nothing was found.
fn notes(workspace: &Workspace) -> Vec<Message> {
    let replace = &workspace.replace;
    let mut notes = Vec::new();
    if replace.found.is_empty() {
        notes.push(Message::new("replace-not-found").with("find", replace.replacing.find.as_str()));
    }
    notes.extend(replace.refused.iter().map(|one| {
        Message::new("replace-left-out")
            .with("number", workspace.number(&one.clause).unwrap_or_default())
            .with("field", one.field.name())
            .with("why", one.why.clone())
    }));
    let broken = workspace.plan.broken.values();
    let broken = broken.filter(|_| replace.part == Part::Plan);
    notes.extend(
        broken.map(|problem| Message::new("replace-unread").with("path", problem.path.as_str())),
    );
    notes
}
