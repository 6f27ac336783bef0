//! What the screen of the session says: on the left the session, on the right who waits for the floor.

use crate::app::area::Area;
use crate::app::label::{Label, Row};
use crate::app::model::keys::Keys;
use crate::app::model::open::Open;
use crate::app::model::sitting::Made;
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::dialogue::{Attendance, Session, consensus};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Voice};
use crate::text::Shown;
use strum::IntoEnumIterator;

/// How the screen of the session is divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The session.
    pub session: Area,
    /// Over the speakers' list: the timer.
    pub timer: Area,
    /// The speakers' list.
    pub speakers: Area,
}

impl Layout {
    /// Divides the body of the screen.
    pub fn of(body: Area) -> Layout {
        let body = body.within(WIDTH);
        let (session, right) = if body.width >= 64 {
            let (left, right) = body.split_left(body.width * 3 / 5);
            let (left, _) = left.split_right(3);
            (left, right)
        } else {
            body.split_top(body.height / 2)
        };
        let (timer, speakers) = right.split_top(if right.height > 6 { 3 } else { 1 });
        Layout {
            session,
            timer,
            speakers,
        }
    }
}

/// The screen is no wider than this: what belongs together must stand together.
const WIDTH: u16 = 120;

/// Makes the lines anew if what they depend on changed, and keeps what is selected in view.
pub fn refresh(open: &mut Open<'_>) {
    let language = open.wall.language;
    let height = usize::from(Layout::of(open.layout().body).session.height);
    let workspace = &mut *open.workspace;
    let made: Made = (workspace.version, workspace.head, language);
    if workspace.sitting.made != Some(made) {
        workspace.sitting.lines = lines(workspace, language, &open.wall.keys);
        workspace.sitting.made = Some(made);
    }
    let sitting = &mut workspace.sitting;
    sitting.top = sitting.top.min(sitting.lines.len().saturating_sub(height));
    let last = sitting.speakers.waiting().len().saturating_sub(1);
    sitting.selected = sitting.selected.min(last);
}

fn line(runs: Vec<(Label, String)>) -> Row {
    let runs = runs.into_iter();
    Row {
        indent: 0,
        runs: runs
            .map(|(label, text)| (label, Shown::line(text)))
            .collect(),
    }
}

fn lines(workspace: &Workspace, language: Language, keys: &Keys) -> Vec<Row> {
    let word = |id: &'static str| say(language, &Message::new(id));
    let section = |id| [Row::default(), line(vec![(Label::Field, word(id))])];
    let Some(session) = workspace.dialogue.open_session() else {
        let none = Message::new("app-session-none").with("key", keys.quoted("session"));
        return vec![line(vec![(Label::Faint, say(language, &none))])];
    };
    let mut lines = vec![line(vec![(Label::Heading, session.name.clone())])];
    let place = [
        session.date.map(|day| day.to_string()),
        session.place.clone(),
        session.chair.as_ref().map(|chair| {
            let message = Message::new("app-session-chaired").with("chair", chair.as_str());
            say(language, &message)
        }),
    ];
    let place: Vec<String> = place.into_iter().flatten().collect();
    if !place.is_empty() {
        lines.push(line(vec![(Label::Faint, place.join(" · "))]));
    }
    lines.extend(section("app-session-present"));
    for voice in Voice::iter() {
        attendance(workspace, session, voice, language, &mut lines);
    }
    lines.extend(section("app-session-agenda"));
    if session.agenda.is_empty() {
        lines.push(line(vec![(Label::Body, word("app-session-agenda-all"))]));
    }
    for clause in &session.agenda {
        lines.push(item(workspace, clause, language));
    }
    if !session.parked.is_empty() {
        lines.extend(section("app-session-parked"));
    }
    for parked in &session.parked {
        let mut row = heading(workspace, &parked.clause);
        if let Some(reason) = &parked.reason {
            row.push((Label::Faint, format!("  {reason}")));
        }
        lines.push(line(row));
    }
    lines
}

/// Who is present of a voice, if anybody is: the letter, then each organisation with its delegates.
fn attendance(
    workspace: &Workspace,
    session: &Session,
    voice: Voice,
    language: Language,
    lines: &mut Vec<Row>,
) {
    let here = session.present.iter().filter(|one| one.voice == voice);
    for (at, one) in here.enumerate() {
        let letter = if at == 0 { voice.letter() } else { ' ' };
        let mut row = vec![(Label::Voice(Some(voice)), format!("{letter}  "))];
        row.push((Label::Body, name(workspace, one, language)));
        if !one.delegates.is_empty() {
            row.push((Label::Faint, format!("  {}", one.delegates.join(", "))));
        }
        lines.push(line(row));
    }
}

fn name(workspace: &Workspace, one: &Attendance, language: Language) -> String {
    let Some(id) = &one.organisation else {
        return say(language, &one.voice.name());
    };
    let known = workspace.plan.manifest.organisation(id);
    known.map_or_else(|| id.clone(), |known| known.name.clone())
}

/// An item of the agenda: its number, its title, and where it stands between the parties.
fn item(workspace: &Workspace, clause: &ClauseId, language: Language) -> Row {
    let mut row = heading(workspace, clause);
    if workspace.plan.clauses.contains_key(clause) {
        let stands = consensus(&workspace.plan, &workspace.dialogue, clause);
        row.push((Label::Faint, format!("  {}", say(language, &stands.name()))));
    }
    line(row)
}

fn heading(workspace: &Workspace, clause: &ClauseId) -> Vec<(Label, String)> {
    let number = workspace.number(clause).unwrap_or("–");
    let known = workspace.plan.clauses.get(clause);
    let title = known.map_or(clause.as_str(), |known| known.title.as_str());
    vec![
        (Label::Number, format!("{number}  ")),
        (Label::Body, title.to_owned()),
    ]
}
