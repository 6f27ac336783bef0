//! The form of a session: what it is called, where it is held, what is discussed, and who is present.

use crate::app::fields::{Entry, Fields, Purpose, Value};
use crate::app::line::Line;
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::app::table::Pick;
use crate::dialogue::{Attendance, Session, SessionId};
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Field, Manifest, Voice};
use strum::IntoEnumIterator;

/// The rows of the form by the names they go by in it; no fields of a clause.
const NAME: &str = "name";
const PLACE: &str = "place";
const CHAIR: &str = "chair";
const AGENDA: &str = "agenda";
const PRESENT: &str = "present";

/// A session that nothing is known of yet, on this day (`2003-09-15`), with everybody present whom the plan lists.
pub fn blank(workspace: &Workspace, today: &str) -> Option<Session> {
    let taken = &workspace.dialogue.sessions;
    let numbered = (2..).map(|number| format!("{today}-{number}"));
    let ids = [today.to_owned()].into_iter().chain(numbered);
    let free = |id: &SessionId| !taken.contains_key(id);
    // A day that is none makes no id, however it is numbered.
    let id = ids.map_while(|id| id.parse().ok()).find(free)?;
    let organisations = workspace.plan.manifest.organisations.iter();
    let present = organisations.map(|one| Attendance {
        voice: one.voice,
        organisation: Some(one.id.clone()),
        delegates: one.delegates.iter().map(|it| it.name.clone()).collect(),
    });
    Some(Session {
        date: today.parse().ok(),
        present: present.collect(),
        ..Session::new(id)
    })
}

/// The form, filled with what is known of a session.
pub fn form(workspace: &Workspace, session: Session, language: Language) -> Fields {
    let text = |id: &'static str, label: &'static str, text: Option<&str>| {
        let value = Value::Line(Line::new(text.unwrap_or_default()));
        row(id, Message::new(label), value)
    };
    let clauses = workspace.outline.rows().iter().map(|row| Pick {
        id: row.id.to_string(),
        name: format!("{}  {}", row.number, title(workspace, &row.id)),
    });
    let agenda = session.agenda.iter().map(ClauseId::to_string).collect();
    let (known, here) = presence(&workspace.plan.manifest, &session, language);
    let mut entries = vec![
        text(NAME, "app-session-name", Some(&session.name)),
        text(PLACE, "app-session-place", session.place.as_deref()),
        text(CHAIR, "app-session-chair", session.chair.as_deref()),
        row(
            AGENDA,
            Message::new("app-session-agenda"),
            Value::Many(clauses.collect(), agenda),
        )
        .hint(Message::new("app-session-agenda-hint")),
        row(
            PRESENT,
            Message::new("app-session-present"),
            Value::Many(known, here),
        ),
    ];
    entries.extend(Voice::iter().map(|voice| {
        let label = Message::new("app-session-delegates").with("voice", voice.name());
        let names = others(&workspace.plan.manifest, &session, voice).join(", ");
        row(voice.slug(), label, Value::Line(Line::new(&names)))
            .hint(Message::new("app-session-delegates-hint"))
    }));
    let id = match session.opened {
        Some(_) => "app-session-form-change",
        None => "app-session-form-open",
    };
    let purpose = Purpose::Session(Box::new(session));
    Fields::new(purpose, Message::new(id), entries, workspace.head)
}

fn row(id: &str, label: Message, value: Value) -> Entry {
    Entry {
        label,
        ..Entry::new(Field::Other(id.to_owned()), value)
    }
}

fn title<'a>(workspace: &'a Workspace, id: &'a ClauseId) -> &'a str {
    let clause = workspace.plan.clauses.get(id);
    clause.map_or(id.as_str(), |clause| clause.title.as_str())
}

/// Whom the plan lists, to be picked, and who of them is present. An organisation's delegates are picked one by
/// one; an organisation that a delegate is picked of is present.
fn presence(
    manifest: &Manifest,
    session: &Session,
    language: Language,
) -> (Vec<Pick>, Vec<String>) {
    let mut known = Vec::new();
    let mut here = Vec::new();
    let is_here = |voice: Voice, organisation: Option<&str>| {
        let mut present = session.present.iter();
        present.find(|one| one.voice == voice && one.organisation.as_deref() == organisation)
    };
    for voice in Voice::iter() {
        let name = say(language, &voice.name());
        let letter = voice.letter();
        let mut offer = |id: String, name: String, chosen: bool| {
            if chosen {
                here.push(id.clone());
            }
            known.push(Pick { id, name });
        };
        let whole = is_here(voice, None).is_some();
        offer(voice.slug().to_owned(), format!("{letter}  {name}"), whole);
        let mut organisations = manifest.organisations.iter();
        for one in organisations.by_ref().filter(|one| one.voice == voice) {
            let attendance = is_here(voice, Some(&one.id));
            let name = format!("{letter}  {}", one.name);
            offer(organisation(&one.id), name, attendance.is_some());
            for delegate in &one.delegates {
                let chosen = attendance.is_some_and(|it| it.delegates.contains(&delegate.name));
                let name = format!("{letter}    {}, {}", delegate.name, one.name);
                offer(person(&one.id, &delegate.name), name, chosen);
            }
        }
    }
    (known, here)
}

/// What an organisation and a delegate go by in the list; no slug of a voice and no id holds a slash.
fn organisation(id: &str) -> String {
    format!("{id}/")
}

fn person(organisation: &str, name: &str) -> String {
    format!("{organisation}/{name}")
}

/// The delegates of a voice that the plan does not list.
fn others<'a>(manifest: &Manifest, session: &'a Session, voice: Voice) -> Vec<&'a str> {
    let here = session.present.iter().filter(|one| one.voice == voice);
    let all = here.flat_map(|one| {
        let known = one
            .organisation
            .as_deref()
            .and_then(|id| manifest.organisation(id));
        let listed = move |name: &&String| {
            known.is_some_and(|known| known.delegates.iter().any(|it| it.name == **name))
        };
        one.delegates.iter().filter(move |name| !listed(name))
    });
    all.map(String::as_str).collect()
}

/// The session as it was filled in, or what is wrong with it and in which row.
///
/// # Errors
///
/// The row, and a sentence.
pub fn filled(
    fields: &Fields,
    manifest: &Manifest,
    session: &Session,
) -> Result<Session, (usize, Message)> {
    let value = |id: &str| {
        let wanted = Field::Other(id.to_owned());
        let entry = fields.entries.iter().find(|entry| entry.field == wanted);
        entry.map(|entry| &entry.value)
    };
    let text = |id: &str| value(id).map(Value::text).unwrap_or_default();
    let some = |id: &str| Some(text(id)).filter(|text| !text.is_empty());
    let chosen = |id: &str| match value(id) {
        Some(Value::Many(_, chosen)) => chosen.as_slice(),
        _ => &[],
    };
    let name = text(NAME);
    if name.is_empty() {
        return Err((0, Message::new("app-session-needs-name")));
    }
    let mut present: Vec<Attendance> = Vec::new();
    for pick in chosen(PRESENT) {
        picked(&mut present, manifest, pick);
    }
    for voice in Voice::iter() {
        let typed = text(voice.slug());
        let names = typed.split([',', ';']).map(str::trim);
        for name in names.filter(|name| !name.is_empty()) {
            let known = known_for(session, voice, name);
            attend(&mut present, voice, known, Some(name));
        }
    }
    present.sort_by_key(|one| one.voice);
    let agenda = chosen(AGENDA).iter();
    Ok(Session {
        name,
        place: some(PLACE),
        chair: some(CHAIR),
        agenda: agenda.filter_map(|id| id.parse().ok()).collect(),
        present,
        ..session.clone()
    })
}

/// Notes that what was picked is present.
fn picked(present: &mut Vec<Attendance>, manifest: &Manifest, pick: &str) {
    match pick.split_once('/') {
        None => {
            if let Ok(voice) = pick.parse() {
                attend(present, voice, None, None);
            }
        }
        Some((id, name)) => {
            if let Some(known) = manifest.organisation(id) {
                let name = Some(name).filter(|name| !name.is_empty());
                attend(present, known.voice, Some(id), name);
            }
        }
    }
}

/// The organisation that a delegate whom the plan does not list was present for before.
fn known_for<'a>(session: &'a Session, voice: Voice, name: &str) -> Option<&'a str> {
    let mut present = session.present.iter().filter(|one| one.voice == voice);
    let here = present.find(|one| one.delegates.iter().any(|it| it == name))?;
    here.organisation.as_deref()
}

fn attend(
    present: &mut Vec<Attendance>,
    voice: Voice,
    organisation: Option<&str>,
    name: Option<&str>,
) {
    let same =
        |one: &&mut Attendance| one.voice == voice && one.organisation.as_deref() == organisation;
    let name = name.map(str::to_owned);
    match present.iter_mut().find(same) {
        Some(one) => one.delegates.extend(name),
        None => present.push(Attendance {
            voice,
            organisation: organisation.map(str::to_owned),
            delegates: name.into_iter().collect(),
        }),
    }
}
