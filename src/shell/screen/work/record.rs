//! Acts from the screen as the store records them, and what the screen is told of them.

use super::shown::ShownPlan;
use crate::app::costed;
use crate::app::model::effect::NewAct;
use crate::app::model::msg::Recorded;
use crate::dialogue::{Deed, Dialogue, Figures, Subject};
use crate::i18n::{Arg, Message};
use crate::plan::{ClauseId, Drafted, Manifest, Outline, Plan, Speaker, Voice, Which};
use crate::shell::recorder;
use crate::shell::recorder::now;
use crate::shell::screen::Open;
use crate::store::{self, ForeignChange, Loaded, Meanwhile, Overtaken, StoreError, Taking, Undo};
use crate::track::{CommitId, ObjectId, Person};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Records an act.
///
/// # Errors
///
/// Nothing was changed then.
pub fn act(shown: &mut ShownPlan, request: &Open, act: &NewAct) -> Result<Recorded, StoreError> {
    let subject = act.subject.as_ref();
    let mut stored = blank(shown, request, &act.floor, subject);
    stored.reason.clone_from(&act.reason);
    stored.takes_back.clone_from(&act.takes_back);
    stored.edits.clone_from(&act.edits);
    stored.sheets.clone_from(&act.sheets);
    stored.deeds.clone_from(&act.deeds);
    stored.seen = act.seen;
    stored.figures = looked_at(shown, act);
    if act.asks {
        stored.meanwhile = Meanwhile::Ask;
    }
    let recorded = shown.open.repository.record(&shown.open.plan, &stored)?;
    let mut told = told(shown, recorded, !act.takes_back.is_empty(), &act.floor);
    if let Some(subject) = subject.filter(|_| !act.sheets.is_empty()) {
        let whose = Message::new("ui-stage-for").with("voice", act.floor.voice.slug());
        let args = subject.args.clone();
        let id = match subject.id {
            "removing-subject" => "removing-done",
            "plan-form-subject" => "plan-form-done",
            _ => "table-done",
        };
        let done = Message { id, args };
        told.said = done.with("for", whose);
    }
    Ok(Recorded {
        texts: act.settles.clone(),
        ..told
    })
}

/// What the texts cost, as they were on the screen, that positions are taken on. Nobody's consent waits for a plan that
/// cannot be read as it was. What a clause costs follows from the plan alone, which is known here.
fn looked_at(shown: &ShownPlan, act: &NewAct) -> BTreeMap<Subject, Figures> {
    let on: Vec<&Subject> = act.deeds.iter().filter_map(Deed::spoken_on).collect();
    if on.is_empty() || shown.manifest().costing.is_none() {
        return BTreeMap::new();
    }
    if on.iter().all(|on| matches!(on, Subject::Clause(_))) {
        let (seen, nothing) = (on_screen(shown, act.seen), Dialogue::default());
        let looked_at = |plan: Arc<Plan>| costed::looked_at(&plan, &nothing, &act.deeds);
        return seen.map_or_else(BTreeMap::new, looked_at);
    }
    let seen = shown.open.repository.load(&shown.open.plan, act.seen);
    match seen.and_then(Loaded::whole) {
        Ok(seen) => costed::looked_at(&seen.plan, &seen.dialogue, &act.deeds),
        Err(_) => BTreeMap::new(),
    }
}

/// A plan of which it is said in which currency and years it is costed, as it was on the screen.
pub(super) fn on_screen(shown: &ShownPlan, seen: CommitId) -> Option<Arc<Plan>> {
    shown.manifest().costing.as_ref()?;
    match shown.at == Some(seen) {
        true => Some(Arc::clone(&shown.known)),
        false => shown.open.whole(seen).ok().map(Arc::new),
    }
}

/// Records what another program changed.
///
/// # Errors
///
/// Nothing was changed then.
pub fn adopt(
    shown: &mut ShownPlan,
    request: &Open,
    changes: &[ForeignChange],
    floor: &Speaker,
) -> Result<Recorded, StoreError> {
    let subject = Message::new("ui-stage-adopted").with("count", changes.len());
    let stored = blank(shown, request, floor, Some(&subject));
    let recorded = shown
        .open
        .repository
        .adopt(&shown.open.plan, changes, &stored)?;
    Ok(told(shown, recorded, false, floor))
}

/// An act that edits nothing yet.
fn blank(
    shown: &ShownPlan,
    request: &Open,
    floor: &Speaker,
    subject: Option<&Message>,
) -> store::Act {
    let nowhere = ObjectId([0; 20]);
    let recorder = recorder(shown, request);
    store::Act {
        // The commit is read by whoever reads the plan: it speaks the plan's language.
        subject: subject.map_or_else(String::new, |subject| {
            shown.manifest().catalogue().say(subject)
        }),
        meanwhile: Meanwhile::ByWord,
        ..store::Act::new(nowhere, floor.clone(), recorder, now())
    }
}

/// Records what a table brings in, unless that is called off meanwhile.
///
/// # Errors
///
/// Nothing was changed then.
pub fn take_in(
    shown: &mut ShownPlan,
    request: &Open,
    (subject, seen, taking): (&Message, CommitId, &Taking),
    floor: &Speaker,
    goes_on: &dyn Fn() -> bool,
) -> Result<Recorded, StoreError> {
    let mut stored = blank(shown, request, floor, Some(subject));
    stored.seen = seen;
    let open = &shown.open;
    let recorded = open
        .repository
        .take_rows(&open.plan, &stored, taking, goes_on)?;
    Ok(told(shown, recorded, false, floor))
}

/// Takes the last undoing back.
///
/// # Errors
///
/// Nothing was changed then.
pub fn redo(
    shown: &mut ShownPlan,
    request: &Open,
    floor: &Speaker,
) -> Result<Recorded, StoreError> {
    let open = &shown.open;
    let change = open.repository.last_redoable(&open.plan)?;
    take_back(shown, request, change, floor)
}

/// Takes a change back.
///
/// # Errors
///
/// Nothing was changed then.
pub fn take_back(
    shown: &mut ShownPlan,
    request: &Open,
    change: CommitId,
    floor: &Speaker,
) -> Result<Recorded, StoreError> {
    let open = &shown.open;
    let undo = Undo {
        floor: floor.clone(),
        recorder: recorder(shown, request),
        reason: None,
        session: None,
        time: now(),
    };
    let recorded = open.repository.undo(&open.plan, change, &undo)?;
    Ok(told(shown, recorded, false, floor))
}

/// What the screen is told. The act is on disk: that the plan cannot be loaded now must not make it look as if
/// it were not. The screen keeps the plan it knows then, and the plan is read when the disk stirs again.
fn told(
    shown: &mut ShownPlan,
    recorded: store::Recorded,
    rejected: bool,
    floor: &Speaker,
) -> Recorded {
    let before = Arc::clone(&shown.known);
    let now = shown.move_to(recorded.id).ok();
    // A deed or an undo says itself what was done.
    let mut done = recorded.said.into_iter();
    let drafted = || {
        drafted(
            &before,
            &shown.known,
            recorded.clauses,
            rejected,
            floor.voice,
        )
    };
    Recorded {
        commit: recorded.id,
        said: done.next().map_or_else(drafted, |done| {
            Message::new("ui-stage-done")
                .with("letter", floor.voice.letter().to_string())
                .with("done", done)
        }),
        overtaken: recorded
            .overtaken
            .iter()
            .map(|lost| overtaken(&shown.known, lost))
            .collect(),
        texts: Vec::new(),
        now,
    }
}

/// What was done to the clauses, and for whom; that alone where it is not known.
fn drafted(
    before: &Plan,
    after: &Plan,
    clauses: Vec<ClauseId>,
    rejected: bool,
    voice: Voice,
) -> Message {
    let named = |plan: &Plan, clauses: &Which| -> Arg {
        let id = match clauses {
            Which::Several(count) => {
                return Message::new("store-clauses").with("count", *count).into();
            }
            Which::One(id) => id,
        };
        let outline = Outline::of(plan);
        outline.number(id).unwrap_or(id.as_str()).into()
    };
    let done = Drafted::of(before, after, &clauses.into_iter().collect());
    let (what, thing) = match &done {
        None => return Message::new("ui-stage-recorded").with("voice", voice.name()),
        Some(Drafted::Changed(one)) if rejected => ("reject", named(after, one)),
        Some(Drafted::Changed(all)) => ("change", named(after, all)),
        Some(Drafted::Added(all)) => ("add", named(after, all)),
        Some(Drafted::Removed(all)) => ("remove", named(before, all)),
        Some(Drafted::Moved(all @ Which::Several(_))) => ("moves", named(after, all)),
        Some(Drafted::Moved(one)) => ("move", named(after, one)),
        Some(Drafted::Reordered) => ("order", "".into()),
    };
    Message::new("ui-stage-drafted")
        .with("what", what)
        .with("thing", thing)
        .with(
            "for",
            Message::new("ui-stage-for").with("voice", voice.slug()),
        )
}

fn overtaken(known: &Plan, lost: &Overtaken) -> Message {
    let clause = known.clauses.get(&lost.clause);
    let title = clause.map_or(lost.clause.as_str(), |clause| clause.title.as_str());
    match &lost.field {
        Some(field) => Message::new("ui-stage-overtaken")
            .with("title", title)
            .with("field", field.name())
            .with("text", lost.text.as_str()),
        None => Message::new("ui-stage-overtaken-place").with("title", title),
    }
}

/// Who records: as the settings say, else as git's configuration says, else the secretariat of the plan. A
/// facilitator who never heard of git must be able to type.
pub(super) fn recorder(shown: &ShownPlan, request: &Open) -> Person {
    let told = recorder::known(&request.settings, Some(&shown.open.repository));
    told.unwrap_or_else(|| secretariat(shown.manifest()))
}

/// The secretariat of a plan, which records where nobody said who does.
pub(super) fn secretariat(manifest: &Manifest) -> Person {
    let voice = Voice::Secretariat;
    Person {
        name: manifest.catalogue().say(&voice.name()),
        email: format!("{}@{}.plenary.invalid", voice.slug(), manifest.id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, Language};
    use crate::plan::{Clause, Kind};
    use strum::IntoEnumIterator;

    fn plan(clauses: &[(&str, i64, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (id, order, text) in clauses {
            let id: ClauseId = id.parse().unwrap();
            let clause = Clause {
                order: *order,
                text: (*text).to_owned(),
                ..Clause::new(id.clone(), Kind::Action)
            };
            plan.clauses.insert(id, clause);
        }
        plan
    }

    fn told(before: &Plan, after: &Plan, rejected: bool, voice: Voice) -> [String; 4] {
        let all = before.clauses.keys().chain(after.clauses.keys());
        let said = drafted(before, after, all.cloned().collect(), rejected, voice);
        said.in_each_language()
    }

    #[test]
    fn an_edit_is_told_with_its_clause_and_its_party() {
        let before = plan(&[("a", 10, "A."), ("b", 20, "B.")]);
        let reads = plan(&[("a", 10, "A."), ("b", 20, "Other.")]);
        let [en, fr, es, pt] = told(&before, &reads, false, Voice::Workers);
        assert_eq!(en, "2 changed for Workers");
        assert_eq!(fr, "Modification de 2 consignée pour les travailleurs");
        assert_eq!(es, "Modificación de 2 registrada para los trabajadores");
        assert_eq!(pt, "Alteração de 2 registada para os trabalhadores");
        let [en, ..] = told(&before, &reads, true, Voice::Employers);
        assert_eq!(en, "A change in 2 rejected for Employers");
        let fewer = plan(&[("b", 20, "B.")]);
        let [en, ..] = told(&before, &fewer, false, Voice::Secretariat);
        assert_eq!(en, "1 removed for the secretariat");
        let [_, fr, ..] = told(&fewer, &before, false, Voice::CivilSociety);
        assert_eq!(fr, "Ajout de 1 consigné pour la société civile");
        let turned = plan(&[("a", 30, "A."), ("b", 20, "B.")]);
        let [en, ..] = told(&before, &turned, false, Voice::Government);
        assert_eq!(en, "Moved for the Government: now 2");
        // Of several, none is named for all of them.
        let [en, fr, ..] = told(&Plan::default(), &before, false, Voice::Workers);
        assert_eq!(en, "2 clauses added for Workers");
        assert_eq!(fr, "Ajout de 2 clauses consigné pour les travailleurs");
        let trees = plan(&[("a", 10, "A."), ("b", 20, "B."), ("c", 30, "C.")]);
        let mut under = trees.clone();
        for id in ["a", "b"] {
            let id: ClauseId = id.parse().unwrap();
            under.clauses.get_mut(&id).unwrap().parent = Some("c".parse().unwrap());
        }
        let [en, fr, es, pt] = told(&trees, &under, false, Voice::Workers);
        assert_eq!(en, "2 clauses moved for Workers");
        assert_eq!(
            fr,
            "Déplacement de 2 clauses consigné pour les travailleurs"
        );
        assert_eq!(
            es,
            "Traslado de 2 cláusulas registrado para los trabajadores"
        );
        assert_eq!(
            pt,
            "Deslocação de 2 cláusulas registada para os trabalhadores"
        );
        // What cannot be told is told for whom at least.
        let [en, ..] = told(&before, &before, false, Voice::Advisers);
        assert_eq!(en, "Recorded for: Advisers");
    }

    #[test]
    fn the_foot_has_room_for_it_in_every_language() {
        for voice in Voice::iter() {
            for what in [
                "add", "remove", "move", "moves", "order", "reject", "change",
            ] {
                let by = Message::new("ui-stage-for").with("voice", voice.slug());
                let said = Message::new("ui-stage-drafted").with("what", what);
                let said = said.with("thing", "10.10.10").with("for", by);
                for language in Language::iter() {
                    let text = Catalogue::of(language).say(&said);
                    // Beside it, the timer.
                    assert!(text.chars().count() <= 66, "{text}");
                }
            }
        }
    }
}
