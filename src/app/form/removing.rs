//! A figure, a scenario, a scheme, a group or a source taken away as a whole: not while something names it, and never without
//! being asked.

use crate::app::model::effect::{Effect, Job, NewAct};
use crate::app::model::form::FormMsg;
use crate::app::model::layer::{Answer, Choose, Confirm, Item, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::app::{acts, floor, say};
use crate::i18n::Message;
use crate::plan::{Problem, Severity, Single};

/// Lists what can be taken away.
pub(super) fn list(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    if open.workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Run("ledgers-remove")));
    }
    let language = open.wall.language;
    let all = Single::all(&open.workspace.plan).into_iter();
    let items: Vec<Item> = all
        .map(|single| Item {
            label: say(language, &name(&single)),
            detail: String::new(),
            then: Intent::Form(FormMsg::AskGone(single)),
        })
        .collect();
    let title = Message::new("removing-title");
    open.wall.over(Choose::new(title, items));
}

fn name(single: &Single) -> Message {
    Message::new("removing-what")
        .with("what", single.word())
        .with("id", single.id())
}

/// A problem with the clause it is in, by its number and title, else with the file.
pub(super) fn said(workspace: &Workspace, problem: Problem) -> Message {
    let place = clause_of(workspace, &problem.path).unwrap_or(problem.path);
    Message::new("removing-says")
        .with("path", place)
        .with("why", problem.message)
}

fn clause_of(workspace: &Workspace, path: &str) -> Option<String> {
    let (_, stem) = path.strip_suffix(".toml")?.rsplit_once('/')?;
    let clause = workspace.plan.clauses.get(stem);
    let clause = clause.filter(|_| path.starts_with("clauses/"))?;
    let number = workspace.number(&clause.id).unwrap_or_default();
    Some(format!("{number} {}", clause.title))
}

/// Says what still names it; where nothing does, asks whether it shall go, with what a check would say then.
pub(super) fn ask(open: &mut Open<'_>, single: Single) {
    let workspace = &*open.workspace;
    let said = |problem| said(workspace, problem);
    let left = single.left(&workspace.plan);
    let (errors, warnings): (Vec<Problem>, Vec<Problem>) = left
        .into_iter()
        .partition(|problem| problem.severity == Severity::Error);
    if !errors.is_empty() {
        return open.wall.over(Read::new(
            Message::new("removing-named").with("what", name(&single)),
            errors.into_iter().map(said).collect(),
        ));
    }
    let text = match warnings.len() {
        0 => Message::new("removing-text"),
        count => {
            let first = warnings.into_iter().next().map(said);
            Message::new("removing-text-warned")
                .with("count", count)
                .with("first", first.unwrap_or_else(|| name(&single)))
        }
    };
    open.wall.over(Confirm::new(
        Message::new("removing-ask").with("what", name(&single)),
        text,
        vec![
            Answer::close(Message::new("removing-no")),
            Answer::new(
                Message::new("removing-yes"),
                Intent::Form(FormMsg::Gone(single)),
            ),
        ],
    ));
}

/// Takes it away for the floor. What came to name it meanwhile is said.
pub(super) fn remove(open: &mut Open<'_>, single: Single) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let Some(floor) = workspace.floor.clone() else {
        return floor::ask_voice(open.wall, Some(Intent::Form(FormMsg::Gone(single))));
    };
    let left = single.left(&workspace.plan);
    if left.iter().any(|it| it.severity == Severity::Error) {
        return ask(open, single);
    }
    let sheets = single.removal(&workspace.plan);
    if sheets.is_empty() {
        return;
    }
    let subject = Message::new("removing-subject").with("what", name(&single));
    open.effects.push(Effect::Write(Job::Record(NewAct {
        sheets,
        subject: Some(subject),
        ..NewAct::of(Vec::new(), workspace.head, floor)
    })));
}
