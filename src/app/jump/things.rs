//! What there is to go to, prepared to be looked through at every key.

use crate::app::fuzzy::{Prepared, Search, best_first};
use crate::app::model::jump::{Place, Sources, Thing, Things};
use crate::app::say;
use crate::dialogue::{Amendment, Proposal, Session};
use crate::i18n::Language;
use crate::plan::{Outline, OutlineRow, Voice};
use crate::text::{RunKind, diff_text, fold};
use crate::track::{By, Change};
use std::cmp::Reverse;

/// Whether it can be the beginning of the hash of a change, of which four digits tell it from others.
fn is_hash(typed: &str) -> bool {
    typed.len() >= 4 && typed.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl Thing {
    fn new(place: Place, label: String, detail: String) -> Thing {
        Thing {
            name: Prepared::from(format!("{label} {detail}").as_str()),
            place,
            label,
            detail,
            voice: None,
            named: Vec::new(),
            words: None,
        }
    }

    fn of(self, voice: Option<Voice>, language: Language) -> Thing {
        let called = voice.map_or_else(String::new, |voice| say(language, &voice.name()));
        let name = format!("{} {} {called}", self.label, self.detail);
        Thing {
            name: Prepared::from(name.as_str()),
            voice,
            ..self
        }
    }

    /// Whether what was typed, folded, can mean this thing alone.
    fn is_named(&self, typed: &str) -> bool {
        match &self.place {
            Place::Change(id) => is_hash(typed) && id.to_string().starts_with(typed),
            _ => self.named.iter().any(|named| named == typed),
        }
    }
}

impl Things {
    /// Everything these sources hold.
    pub fn gather(sources: &Sources) -> Things {
        let outline = Outline::of(&sources.plan);
        let mut all: Vec<Thing> = outline
            .rows()
            .iter()
            .filter_map(|row| clause(sources, row))
            .collect();
        if !sources.looking_back {
            let mut amendments: Vec<&Amendment> = sources.dialogue.amendments.values().collect();
            amendments.sort_by_key(|one| one.by_number());
            all.extend(
                amendments
                    .iter()
                    .map(|one| amendment(sources, &outline, one)),
            );
        }
        let held = sources.dialogue.sessions.values();
        let mut held: Vec<&Session> = held.filter(|one| one.opened.is_some()).collect();
        held.sort_by_key(|session| Reverse(session.opened));
        all.extend(held.into_iter().map(session));
        if let Some(history) = &sources.history
            && let Some(head) = history.find(sources.head)
        {
            let log = history.log(head, By::Anyone, None).into_iter();
            let changes = log.filter_map(|at| history.change(at));
            all.extend(changes.map(|one| change(one, sources.language)));
        }
        Things { all }
    }

    /// The places of what matches, best first: what only can be meant before what merely looks like it. Where something
    /// was found before with the beginning of what was typed, only that is looked through.
    pub fn find(&self, typed: &str, among: Option<Vec<usize>>) -> Vec<usize> {
        let mut among = among.unwrap_or_else(|| (0..self.all.len()).collect());
        let typed = fold(typed.trim());
        let Some(mut search) = Search::of(&typed) else {
            among.sort_unstable();
            return among;
        };
        let exact = typed.trim_end_matches('.');
        let scored = among.into_iter().filter_map(|place| {
            let thing = self.all.get(place)?;
            let words = |text| search.words(text);
            let words = thing.words.as_ref().and_then(words);
            let score = search.name(&thing.name).max(words);
            match thing.is_named(exact) {
                true => Some((u32::MAX, place)),
                false => Some((score?, place)),
            }
        });
        best_first(scored.collect())
    }
}

fn clause(sources: &Sources, row: &OutlineRow) -> Option<Thing> {
    let clause = sources.plan.clauses.get(&row.id)?;
    let label = format!("{}  {}", row.number, clause.title);
    let kind = say(sources.language, &clause.kind.name());
    let mut thing = Thing::new(Place::Clause(row.id.clone()), label, kind);
    thing.named = vec![row.number.clone(), row.id.to_string()];
    // The id is found by its letters as well, but it is nothing that people read.
    let name = format!("{} {} {}", thing.label, thing.detail, row.id);
    thing.name = Prepared::from(name.as_str());
    Some(thing)
}

fn amendment(sources: &Sources, outline: &Outline, one: &Amendment) -> Thing {
    let verb = say(sources.language, &one.verb().name());
    let state = say(sources.language, &one.state().name());
    let clause = one.clause(&sources.dialogue);
    let number = clause.and_then(|id| outline.number(id)).unwrap_or_default();
    let standing = clause.and_then(|id| sources.plan.clauses.get(id));
    let title = match (standing, &one.proposal) {
        (Some(clause), _) => clause.title.as_str(),
        (None, Proposal::Add { clause, .. }) => clause.title.as_str(),
        (None, _) => "",
    };
    let label = format!("{}  {verb}  {number} {title}", one.label());
    let voice = one.sponsor().map(|sponsor| sponsor.voice);
    let id = Place::Amendment(one.id.clone());
    let mut thing = Thing::new(id, label, state).of(voice, sources.language);
    let called = fold(&one.label());
    thing.named = vec![called.replace('.', ""), called, one.id.to_string()];
    let reason = one.reason.as_deref().unwrap_or_default();
    thing.words = Some(Prepared::from(
        format!("{} {reason}", words(&one.proposal)).as_str(),
    ));
    thing
}

/// The words that a proposal puts in or strikes.
fn words(proposal: &Proposal) -> String {
    let (original, proposed) = match proposal {
        Proposal::Add { clause, .. } => (None, Some(clause.text.as_str())),
        changed => changed.words().unwrap_or_default(),
    };
    let runs = diff_text(original.unwrap_or_default(), proposed.unwrap_or_default());
    let changed = runs.iter().filter(|run| run.kind != RunKind::Kept);
    let texts: Vec<&str> = changed.map(|run| run.text).collect();
    texts.join(" ")
}

fn session(session: &Session) -> Thing {
    let day = session
        .date
        .map_or_else(String::new, |date| date.to_string());
    let place = Place::Session(session.id.clone());
    let mut thing = Thing::new(place, session.called(), day);
    thing.named = vec![session.id.to_string()];
    thing
}

fn change(change: &Change, language: Language) -> Thing {
    let hash: String = change.id.to_string().chars().take(8).collect();
    let detail = format!("{}  {hash}", change.time.day());
    let voice = change.attribution.as_ref().map(|known| known.voice);
    Thing::new(Place::Change(change.id), change.subject.clone(), detail).of(voice, language)
}
