//! Figures, scenarios, schemes and registers on the screen: which there are, a new one, and recording what was filled in.

use super::{close, journal, recast, tables};
use crate::app::fields::{Fields, ledger};
use crate::app::model::effect::{Effect, Job, NewAct};
use crate::app::model::form::{Form, FormMsg, Many};
use crate::app::model::layer::{Choose, Item, Layer};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::app::table::Flaw;
use crate::app::{acts, floor, say};
use crate::dialogue::left_over;
use crate::i18n::Message;
use crate::plan::{ClauseId, Kept, Ledger, Plan, Problem, Severity, Speaker, is_device, word_name};

/// The registers of a plan, in the order in which they are listed.
const REGISTERS: [Ledger; 5] = [
    Ledger::Groups,
    Ledger::Covered,
    Ledger::Overlaps,
    Ledger::Sources,
    Ledger::Resources,
];

/// Lists what there is to be filled in; asks for a voice first if nobody has the floor.
pub fn list(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    if open.workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Run("ledgers")));
    }
    let language = open.wall.language;
    let plan = &open.workspace.plan;
    let item = |name: Message, count: usize, then| Item {
        label: say(language, &name),
        detail: count.to_string(),
        then: Intent::Form(then),
    };
    let many = Many::ALL.into_iter().map(|many| {
        let name = Message::new("table-ledgers").with("what", many.word());
        item(name, many.ids(plan).len(), FormMsg::Many(many))
    });
    let registers = REGISTERS.into_iter().map(|ledger| {
        let count = ledger.kept(plan).table(0).len();
        item(ledger.name(), count, FormMsg::Ledger(ledger))
    });
    let table = std::iter::once(Item {
        label: say(language, &Message::new("app-bring-in")),
        detail: String::new(),
        then: Intent::Run("bring-in"),
    });
    let items = (1..).zip(many.chain(registers).chain(table));
    let items = items.map(|(digit, item)| Item {
        label: format!("{digit}  {}", item.label),
        ..item
    });
    let list = Choose::new(Message::new("app-ledgers"), items.collect());
    open.wall.over(list.with_digits());
}

/// Lists those there are, and a new one.
pub(super) fn list_many(open: &mut Open<'_>, many: Many) {
    let language = open.wall.language;
    let new = Item {
        label: say(
            language,
            &Message::new("table-new").with("what", many.word()),
        ),
        detail: String::new(),
        then: Intent::Form(FormMsg::New(many)),
    };
    let all = many.ids(&open.workspace.plan).into_iter();
    let all = all.map(|(id, more)| Item {
        then: Intent::Form(FormMsg::Ledger(many.one(&id))),
        label: id,
        detail: match many {
            Many::Figures if !more.is_empty() => say(language, &word_name(&more)),
            _ => more,
        },
    });
    let title = Message::new("table-ledgers").with("what", many.word());
    let mut choose = Choose::new(title, std::iter::once(new).chain(all).collect());
    choose.selected = usize::from(choose.items.len() > 1);
    open.wall.over(choose);
}

/// Asks for the id of a new one.
pub(super) fn ask(open: &mut Open<'_>, many: Many) {
    let title = Message::new("table-new").with("what", many.word());
    open.wall
        .ask(title, "table-new-hint", "", Question::Ledger(many));
}

/// Opens the form of a new one, or says why it cannot be called so.
///
/// # Errors
///
/// A sentence.
pub fn named(open: &mut Open<'_>, many: Many, id: &str) -> Result<(), Message> {
    if id.parse::<ClauseId>().is_err() {
        let wrong = Message::new("plan-bad-id").with("key", "id");
        return Err(wrong.with("id", id));
    }
    if is_device(id) {
        return Err(Message::new("plan-device-name").with("id", id));
    }
    let plan = &open.workspace.plan;
    let ledger = many.one(id);
    let used = many.ids(plan).iter().any(|(one, _)| one == id);
    let broken =
        ledger.path() != "registers/schemes.toml" && plan.unread.contains_key(&ledger.path());
    if used || broken {
        return Err(Message::new("table-new-used").with("id", id));
    }
    self::open(open, ledger);
    Ok(())
}

/// Opens the form of what is kept. What stands in a file that cannot be read is not filled in: it would be lost.
pub(super) fn open(open: &mut Open<'_>, ledger: Ledger) {
    let plan = &open.workspace.plan;
    let broken = plan.unread.get(&ledger.path());
    if let Some(broken) = broken.map(|problem| problem.message.clone()) {
        return open.wall.say(Tone::Bad, broken);
    }
    let fields = ledger::form(plan, open.workspace.head, ledger, open.wall.language);
    open.wall.over(fields);
    journal::entered(open);
}

/// Records what was filled in for the floor, or says what is wrong with it. The form stays until it is recorded. Of the plan
/// itself it asks first what is worth asking, unless somebody has answered.
pub(super) fn save(open: &mut Open<'_>, sure: Option<Speaker>) {
    if open.wall.is_saving() || !acts::unlocked(open) || tables::refuse(open) {
        return;
    }
    let workspace = &*open.workspace;
    let Some(Layer::Form(form)) = open.wall.layers.last_mut() else {
        return;
    };
    let Form::Fields(fields) = form.as_mut() else {
        return;
    };
    let Some(ledger) = fields.ledger().cloned() else {
        return;
    };
    let plan = &workspace.plan;
    if fields.meet(&ledger.kept(plan)) {
        return;
    }
    let kept = match fields.kept(&ledger) {
        Ok(kept) => kept,
        Err((row, wrong)) => {
            (fields.selected, fields.inside) = (row, false);
            fields.wrong = Some(wrong);
            return;
        }
    };
    let from = fields.tables().map(|(_, _, table)| table.origins());
    let from: Vec<_> = from.collect();
    let before = fields.kept_before(&ledger, plan);
    let sheets = ledger.edits(&before, &kept, &from);
    if sheets.is_empty() {
        close(open);
        return open.wall.say(Tone::Plain, Message::new("app-form-nothing"));
    }
    // What still names a row that is gone is said before anything is written.
    if let Some(first) = left(workspace, &ledger, &kept) {
        fields.wrong = Some(super::removing::said(workspace, first));
        return;
    }
    let Some(floor) = sure.clone().or_else(|| workspace.floor.clone()) else {
        return floor::ask_voice(open.wall, Some(Intent::Form(FormMsg::Save)));
    };
    let mut subject = Message::new("table-subject").with("what", ledger.name());
    if ledger == Ledger::Plan {
        let after = recast::recast(plan, &kept).filter(|_| sure.is_none());
        let asked = after.and_then(|it| recast::question(workspace, fields, &it, &floor));
        subject = recast::subject(fields);
        if let Some(asked) = asked {
            return open.wall.over(asked);
        }
    }
    let settles: Vec<_> = ledger::mark(&ledger).into_iter().collect();
    fields.send(settles.clone(), false);
    open.effects.push(Effect::Write(Job::Record(NewAct {
        sheets,
        subject: Some(subject),
        settles,
        ..NewAct::of(Vec::new(), workspace.head, floor)
    })));
}

/// The first thing that would be left without what it names.
fn left(workspace: &Workspace, ledger: &Ledger, kept: &Kept) -> Option<Problem> {
    let plan = &workspace.plan;
    if *ledger == Ledger::Plan {
        let after = recast::recast(plan, kept)?;
        return left_over(plan, &after, &workspace.dialogue);
    }
    let mut left = ledger.left(plan, kept).into_iter();
    left.find(|it| it.severity == Severity::Error)
}

impl Fields {
    /// The first error of a ledger that was none before.
    pub(super) fn ledger_error(&self, plan: &Plan) -> Option<(usize, Flaw)> {
        let ledger = self.ledger()?;
        let kept = self.kept(ledger).ok()?;
        let known = ledger.problems(plan, &ledger.kept(plan)).into_iter();
        let known: Vec<Message> = known.map(|(problem, _)| problem.message).collect();
        let mut found = ledger.problems(plan, &kept).into_iter();
        let fresh = found.find(|(problem, _)| {
            problem.severity == Severity::Error && !known.contains(&problem.message)
        });
        let (problem, cell) = fresh?;
        let table = cell.as_ref().map_or(0, |cell| cell.table);
        let (at, _, table) = self.tables().nth(table)?;
        let cell = cell.map(|cell| (cell.row, cell.column));
        Some((at, tables::told(table, (problem, cell))))
    }
}
