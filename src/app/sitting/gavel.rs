//! The gavel on screen: what would be adopted, what stands in its way, and its taking back.

use crate::app::model::effect::{Effect, Gavel, Job};
use crate::app::model::layer::{Answer, Choose, Confirm, Item, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::sitting::{Asked, Question, SittingMsg};
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::Workspace;
use crate::app::{acts, model, say};
use crate::dialogue::gavel::{Obstacle, Ready, ready};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::store::Tag;

/// The gavel is the chairperson's and the secretariat records it: where another voice has the floor, it is asked first
/// whether that is meant.
pub fn begin(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    let Some(voice) = other_voice(open.workspace) else {
        return choose(open);
    };
    open.wall.over(Confirm::new(
        Message::new("app-gavel"),
        Message::new("app-gavel-chair").with("party", voice.name()),
        vec![
            Answer::close(Message::new("app-gavel-not-yet")),
            Answer::new(
                Message::new("app-gavel-for-chair"),
                Intent::Sitting(SittingMsg::ForChair),
            ),
        ],
    ));
}

/// The voice that has the floor, if it is not the one that records what the chairperson declares.
fn other_voice(workspace: &Workspace) -> Option<Voice> {
    let voice = workspace.floor.as_ref().map(|floor| floor.voice);
    voice.filter(|voice| *voice != Voice::Secretariat)
}

/// Asks what is to be adopted: the plan, or the selected clause with what stands under it.
pub fn choose(open: &mut Open<'_>) {
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let item = |label: Message, scope: Vec<ClauseId>| {
        let ready = ready(&workspace.plan, &workspace.dialogue, &scope);
        let missing = Message::new("app-gavel-missing").with("count", ready.obstacles.len());
        Item {
            label: say(language, &label),
            detail: say(language, &missing),
            then: Intent::Sitting(SittingMsg::Scope(scope)),
        }
    };
    let mut items = vec![item(Message::new("app-gavel-plan"), Vec::new())];
    if let Some(clause) = workspace.selected_clause() {
        let label = Message::new("app-gavel-part")
            .with("number", workspace.number(&clause.id).unwrap_or_default())
            .with("title", clause.title.as_str());
        items.push(item(label, vec![clause.id.clone()]));
    }
    let title = Message::new("app-gavel-ask");
    open.wall.over(Choose::new(title, items).with_digits());
}

/// Says what would be adopted and by whom, or what stands in the way.
pub fn scope(open: &mut Open<'_>, scope: Vec<ClauseId>) {
    let workspace = &*open.workspace;
    let ready = ready(&workspace.plan, &workspace.dialogue, &scope);
    open.wall.over(match ready.is_clean() {
        true => agreed(workspace, &ready, scope),
        false => missing(&ready, scope),
    });
}

fn agreed(workspace: &Workspace, ready: &Ready, scope: Vec<ClauseId>) -> Confirm {
    let overruled = None;
    let text = Message::new("app-gavel-agreed")
        .with("count", ready.clauses.len())
        .with("reservations", ready.reservations.len())
        .with("referendum", ready.ad_referendum().len())
        .with("parties", Voice::listed(&ready.ad_referendum()))
        .with("title", workspace.plan.manifest.title.as_str());
    Confirm::new(
        Message::new("app-gavel-title"),
        text,
        vec![
            Answer::new(
                Message::new("app-gavel-strike"),
                Intent::Sitting(SittingMsg::AskName(Asked { scope, overruled })),
            ),
            Answer::close(Message::new("app-gavel-not-yet")),
        ],
    )
}

/// Refused in words, but for a chairperson who overrules. The first answer is the harmless one.
fn missing(ready: &Ready, scope: Vec<ClauseId>) -> Confirm {
    let answer = |id, report| Answer::new(Message::new(id), Intent::Sitting(report));
    let mut answers = vec![answer("app-gavel-what", SittingMsg::Missing(scope.clone()))];
    if ready.can_be_overruled() {
        answers.push(answer("app-gavel-overrule", SittingMsg::AskReason(scope)));
    }
    answers.push(Answer::close(Message::new("app-gavel-not-yet")));
    Confirm::new(
        Message::new("app-gavel-refused"),
        Message::new("app-gavel-refused-text").with("count", ready.obstacles.len()),
        answers,
    )
}

/// Lists what stands in the way.
pub fn list(open: &mut Open<'_>, scope: &[ClauseId]) {
    let workspace = &*open.workspace;
    let ready = ready(&workspace.plan, &workspace.dialogue, scope);
    let line = |obstacle: &Obstacle| obstacle.message(&workspace.outline);
    open.wall.over(Read::new(
        Message::new("app-gavel-refused"),
        ready.obstacles.iter().map(line).collect(),
    ));
}

/// Asks why the chairperson overrules.
pub fn ask_reason(open: &mut Open<'_>, scope: Vec<ClauseId>) {
    let then = Question::Overrule(scope);
    ask(open, "app-gavel-reason", "app-gavel-reason-hint", "", then)
}

/// Why the chairperson overrules; without a reason nothing is adopted.
pub fn overruled(
    open: &mut Open<'_>,
    scope: Vec<ClauseId>,
    reason: Option<String>,
) -> Result<(), Message> {
    let reason = reason.ok_or_else(|| Message::new("app-gavel-needs-reason"))?;
    let overruled = Some(reason);
    ask_name(open, Asked { scope, overruled });
    Ok(())
}

/// Asks what the adoption is called; the session's id is a good beginning.
pub fn ask_name(open: &mut Open<'_>, asked: Asked) {
    let proposed = proposed(open.workspace);
    let then = Question::Name(asked);
    ask(
        open,
        "app-gavel-name",
        "app-gavel-name-hint",
        &proposed,
        then,
    )
}

/// A name that no tag has yet.
fn proposed(workspace: &Workspace) -> String {
    let session = workspace.dialogue.open_session();
    let base = session.map_or("adopted", |session| session.id.as_str());
    let base = format!("{}-{base}", workspace.plan.manifest.id);
    let free = |name: &String| workspace.tags.iter().all(|tag| tag.name != *name);
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let mut names = [base.clone()].into_iter().chain(numbered);
    names.find(free).unwrap_or_default()
}

fn ask(open: &mut Open<'_>, title: &'static str, hint: &'static str, text: &str, then: Question) {
    let then = model::question::Question::Sitting(then);
    open.wall.ask(Message::new(title), hint, text, then);
}

/// Strikes.
pub fn strike(open: &mut Open<'_>, asked: Asked, name: String) {
    open.effects.push(Effect::Write(Job::Gavel(Gavel {
        name,
        scope: asked.scope,
        seen: open.workspace.head,
        overruled: asked.overruled,
    })))
}

/// The gavel fell: from now on the room compares what was adopted with what it was then, once the change that says so
/// is read.
pub fn struck(open: &mut Open<'_>, tag: &Tag, tags: Vec<Tag>) {
    let workspace = &mut *open.workspace;
    workspace.tags = tags;
    workspace.sitting.struck.push(tag.name.clone());
    workspace.tracked.based = false;
    workspace.tracked.one = None;
    let id = match tag.clauses {
        None => "app-gavel-struck",
        Some(_) => "app-gavel-struck-part",
    };
    open.wall
        .say(Tone::Good, Message::new(id).with("name", tag.name.as_str()));
}

/// The adoption that was the last act on the plan as it stands: what one key takes back.
pub fn last(workspace: &Workspace) -> Option<&Tag> {
    let mut struck = workspace.sitting.struck.iter().rev();
    let here = || workspace.tags.iter().filter(|tag| tag.at == workspace.head);
    let latest = struck.find_map(|name| here().find(|tag| tag.name == *name));
    // Of those of earlier runs, their names tell no order.
    latest.or_else(|| here().next_back())
}

/// Undo, where an adoption was the last act: one key takes back a gavel that fell just now. Where it fell earlier, or a
/// voice has the floor that cannot take it back alone, it is asked first.
pub fn undo(open: &mut Open<'_>, tag: &Tag) {
    let just_now = open.workspace.sitting.struck.contains(&tag.name);
    if just_now && other_voice(open.workspace).is_none() {
        return open
            .effects
            .push(Effect::Write(Job::Rescind(tag.name.clone(), None)));
    }
    ask_rescind(open, tag)
}

/// Asks whether the adoption is taken back, or the change before it.
fn ask_rescind(open: &mut Open<'_>, tag: &Tag) {
    let answer = |id, then| Answer::new(Message::new(id), then);
    open.wall.over(Confirm::new(
        Message::new("app-gavel-rescind-title"),
        Message::new("app-gavel-rescind-text").with("name", tag.name.as_str()),
        vec![
            answer(
                "app-gavel-rescind",
                Intent::Sitting(SittingMsg::AskWhy(tag.name.clone())),
            ),
            answer(
                "app-gavel-undo-change",
                Intent::Sitting(SittingMsg::UndoChange),
            ),
            Answer::close(Message::new("app-gavel-stays")),
        ],
    ));
}

/// Asks why an adoption is taken back.
pub fn ask_why(open: &mut Open<'_>, name: String) {
    let then = Question::Rescind(name);
    ask(open, "app-gavel-why", "app-gavel-why-hint", "", then)
}

/// The adoption is taken back: what was the baseline before it is so again.
pub fn rescinded(open: &mut Open<'_>, name: &str, tags: Vec<Tag>) {
    let workspace = &mut *open.workspace;
    workspace.tags = tags;
    workspace.tracked.based = false;
    let said = Message::new("app-gavel-rescinded").with("name", name);
    open.wall.say(Tone::Good, said);
    open.then(Intent::Tracked(TrackedMsg::Settle));
}
