//! Before the gavel: what follows if an amendment is adopted, on a page of its own, and the key that adopts it.

use super::entries::hand;
use super::labels::labels;
use super::{by_author, cost, overlaid};
use crate::app::model::amend::{Adoption, Flow, View};
use crate::app::model::open::Open;
use crate::app::model::question::Question;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::app::prose::{Hand, Mark, Naming, Role, Run};
use crate::app::{acts, say};
use crate::dialogue::{
    Amendment, AmendmentId, Deed, Digest, Position, Preview, Proposal, Subject, TextChange,
    objections, preview, stances,
};
use crate::i18n::{Language, Message};
use crate::plan::{Speaker, Voice};
use crate::text::Width;

/// Opens the page.
pub(super) fn open(open: &mut Open<'_>, amendment: &AmendmentId) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &mut *open.workspace;
    let deed = Deed::Adopt {
        amendment: amendment.clone(),
        shown: None,
    };
    let by = Speaker::of(Voice::Secretariat);
    let may = deed.may(&workspace.plan, &workspace.dialogue, &by);
    let follows = may.and_then(|()| preview(&workspace.plan, &workspace.dialogue, amendment));
    if let Err(why) = follows {
        open.wall.say(Tone::Bad, why.message());
        return;
    }
    let seen = follows.as_ref().ok().map(|follows| follows.digest);
    workspace.amend.show(View::Adoption(Box::new(Adoption {
        amendment: amendment.clone(),
        follows: ((workspace.head, workspace.version), follows),
        seen,
        merged: false,
    })));
}

/// Adopts what is on the screen. Where something else would follow than was shown when the page was opened, it is
/// shown first.
pub(super) fn adopt(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let View::Adoption(page) = &mut workspace.amend.view else {
        return;
    };
    let follows = match &page.follows.1 {
        Ok(follows) => follows.digest,
        Err(why) => {
            let why = why.message();
            open.wall.say(Tone::Bad, why);
            return;
        }
    };
    if page.seen != Some(follows) {
        page.seen = Some(follows);
        let changed = Message::new("app-amend-changed");
        let changed = changed.with("key", open.wall.keys.quoted("amend-gavel"));
        open.wall.say(Tone::Bad, changed);
        return;
    }
    let deed = Deed::Adopt {
        amendment: page.amendment.clone(),
        shown: Some(follows),
    };
    let amendment = workspace.dialogue.amendments.get(&page.amendment);
    let against = amendment.is_some_and(|amendment| {
        !objections(&workspace.plan, &workspace.dialogue, amendment).is_empty()
    });
    if against && acts::unlocked(open) {
        let name = name_of(open.workspace, &deed);
        let title = Message::new("app-amend-why-overruled").with("name", name);
        let then = Question::Overrule(deed);
        open.wall.ask(title, "app-gavel-reason-hint", "", then);
        return;
    }
    acts::perform(open, vec![deed], None)
}

/// What the amendment of a deed is called.
fn name_of(workspace: &Workspace, deed: &Deed) -> String {
    let Deed::Adopt { amendment, .. } = deed else {
        return String::new();
    };
    let found = workspace.dialogue.amendments.get(amendment);
    found.map(Amendment::label).unwrap_or_default()
}

/// Looks again what follows, if the plan or the dialogue moved on. `false` if there is nothing left to adopt.
pub(super) fn again(workspace: &mut Workspace) -> bool {
    let View::Adoption(page) = &mut workspace.amend.view else {
        return true;
    };
    let stand = (workspace.head, workspace.version);
    if page.follows.0 != stand {
        let follows = preview(&workspace.plan, &workspace.dialogue, &page.amendment);
        page.follows = (stand, follows);
    }
    let found = workspace.dialogue.amendments.get(&page.amendment);
    found.is_some_and(Amendment::is_pending)
}

/// The page as one flow.
pub(super) fn flow(
    workspace: &Workspace,
    page: &Adoption,
    language: Language,
    room: (usize, &Width),
) -> Flow {
    let mut flow = Flow::default();
    let Some(found) = workspace.dialogue.amendments.get(&page.amendment) else {
        return flow;
    };
    let writer = Writer {
        workspace,
        language,
    };
    match &page.follows.1 {
        Err(why) => flow.plain(say(language, &why.message()), Role::Body),
        Ok(follows) => {
            writer.summary(&mut flow, follows);
            cost::summary(&mut flow, workspace, (found, follows), language);
            cost::changed(&mut flow, workspace, &found.id, language);
            writer.held(&mut flow, found);
            let unheard = follows.unheard(&workspace.dialogue);
            writer.others(&mut flow, "ui-amend-unheard", &unheard);
            writer.alike(&mut flow, found);
            writer.texts(&mut flow, found, follows);
            cost::by_year(&mut flow, workspace, found, language, room);
            writer.others(&mut flow, "ui-amend-joint", &follows.joint);
            writer.others(&mut flow, FALLS, &follows.falls);
            writer.others(&mut flow, "ui-amend-merged", &follows.merged);
            if page.merged {
                writer.results(&mut flow, follows);
            }
            writer.carried(&mut flow, &follows.carried);
            writer.stale(&mut flow, &follows.stale);
        }
    }
    flow
}

/// Adds a change of rows by the cells that differ, if it is one.
fn by_cell(
    flow: &mut Flow,
    naming: &Naming<'_>,
    change: &TextChange,
    before: &str,
    steps: &[(Hand, String)],
) -> bool {
    let mut last = before;
    let mut all = Vec::new();
    for (hand, text) in steps {
        let Some(changes) = change.field.row_changes(last, text) else {
            return false;
        };
        all.push((*hand, changes));
        last = text;
    }
    for (hand, changes) in all {
        flow.cells(naming, &change.field, &changes, hand);
    }
    true
}

/// The caption of those that fall.
const FALLS: &str = "ui-amend-falls";

struct Writer<'a> {
    workspace: &'a Workspace,
    language: Language,
}

impl Writer<'_> {
    fn say(&self, message: &Message) -> String {
        say(self.language, message)
    }

    fn word(&self, id: &'static str) -> String {
        self.say(&Message::new(id))
    }

    /// How many fall, are merged, are carried, go stale: what must be seen even where the text is long.
    fn summary(&self, flow: &mut Flow, follows: &Preview) {
        let counts = [
            ("ui-amend-count-falls", follows.falls.len()),
            ("ui-amend-count-merged", follows.merged.len()),
            ("ui-amend-count-carried", follows.carried.len()),
            ("ui-amend-count-stale", follows.stale.len()),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let said = counts.map(|(id, count)| self.say(&Message::new(id).with("count", count)));
        let said: Vec<String> = said.collect();
        let text = match said.is_empty() {
            true => self.word("ui-amend-count-nothing"),
            false => said.join(" · "),
        };
        flow.plain(text, Role::Title);
    }

    /// What parties hold on it as it is worded now.
    fn held(&self, flow: &mut Flow, found: &Amendment) {
        let held = stances(&self.workspace.plan, &self.workspace.dialogue, found);
        if held.is_empty() {
            return;
        }
        flow.paragraph();
        flow.plain(self.word("ui-amend-held"), Role::Label);
        for (party, stance) in held {
            flow.row();
            let text = format!("  {}", self.say(&stance.name()));
            let run = Run::new(text, Mark::KEPT);
            let label = vec![(Hand::Voice(party), String::new())];
            flow.push(run.label(label), Vec::new());
        }
    }

    /// Words that only look like those they replace are seen before the gavel.
    fn alike(&self, flow: &mut Flow, found: &Amendment) {
        overlaid::alike(flow, &self.workspace.dialogue, found, self.language);
    }

    /// The texts as they will stand, tracked against the present.
    fn texts(&self, flow: &mut Flow, found: &Amendment, follows: &Preview) {
        let other = hand(found);
        let naming = Naming {
            plan: &self.workspace.plan,
            language: self.language,
        };
        for change in &follows.texts {
            overlaid::caption(flow, &change.field, &naming);
            let role = overlaid::role(&change.field);
            let before = change.before.as_deref().unwrap_or_default();
            let steps = by_author::steps(change, &follows.parts, other);
            if by_cell(flow, &naming, change, before, &steps) {
                continue;
            }
            let runs = by_author::runs(before, &steps, role);
            for run in naming.runs(&change.field, runs) {
                flow.by_hand(run);
            }
        }
        if let Some(text) = self.place(found, follows) {
            flow.paragraph();
            flow.plain(text, Role::Body);
        }
    }

    /// Where a clause goes, or that it goes altogether.
    fn place(&self, found: &Amendment, follows: &Preview) -> Option<String> {
        let message = match &found.proposal {
            Proposal::Words { .. } => return None,
            Proposal::Sub { .. } => Message::new("ui-amend-only-words"),
            Proposal::Remove { .. } => Message::new("ui-amend-removes"),
            Proposal::Move { parent, after, .. } => {
                super::place_message("ui-amend-moves", self.workspace, parent, after)
            }
            Proposal::Add { clause, after, .. } => {
                super::place_message("ui-amend-adds", self.workspace, &clause.parent, after)
            }
        };
        let nothing = follows.edits.is_empty() && follows.texts.is_empty();
        (!nothing).then(|| self.say(&message))
    }

    fn others(&self, flow: &mut Flow, caption: &'static str, ids: &[AmendmentId]) {
        if ids.is_empty() {
            return;
        }
        flow.paragraph();
        flow.plain(self.word(caption), Role::Label);
        for id in ids {
            flow.row();
            let mut text = self.about(id);
            let amendment = self.workspace.dialogue.amendments.get(id);
            // Its own words may well stand: it goes with what it amends, or with what it would stand under.
            let with = amendment.and_then(|amendment| match &amendment.proposal {
                Proposal::Sub { .. } => Some("ui-amend-falls-with"),
                other => other.destination()?.under.map(|_| "ui-amend-falls-under"),
            });
            if let Some(with) = with.filter(|_| caption == FALLS) {
                text = format!("{text} · {}", self.word(with));
            }
            flow.named(&self.workspace.dialogue, id, &text);
        }
    }

    /// What an amendment does and why, in a row.
    fn about(&self, id: &AmendmentId) -> String {
        let Some(found) = self.workspace.dialogue.amendments.get(id) else {
            return String::new();
        };
        let verb = self.say(&found.verb().name());
        match found.reason.as_deref() {
            Some(reason) => format!("{verb} – {reason}"),
            None => verb,
        }
    }

    fn carried(&self, flow: &mut Flow, ids: &[AmendmentId]) {
        if ids.is_empty() {
            return;
        }
        flow.paragraph();
        flow.plain(self.word("ui-amend-carried"), Role::Label);
        flow.row();
        for (id, label) in ids.iter().zip(labels(&self.workspace.dialogue, ids)) {
            let run = Run::new("  ", Mark::KEPT);
            flow.push(run.label(vec![label]), vec![id.clone()]);
        }
    }

    /// What the merged ones would make of the text then, each by itself.
    fn results(&self, flow: &mut Flow, follows: &Preview) {
        let (plan, dialogue) = (&self.workspace.plan, &self.workspace.dialogue);
        let Ok((plan, dialogue)) = follows.after(plan, dialogue) else {
            return;
        };
        for id in &follows.merged {
            flow.paragraph();
            overlaid::alone(flow, (&plan, &dialogue), id, self.language);
        }
    }

    fn stale(&self, flow: &mut Flow, stale: &[(Voice, Subject)]) {
        if stale.is_empty() {
            return;
        }
        flow.paragraph();
        flow.plain(self.word("ui-amend-stale"), Role::Label);
        for (party, subject) in stale {
            flow.row();
            let text = format!("  {}", self.position(*party, subject));
            let run = Run::new(text, Mark::KEPT);
            let label = vec![(Hand::Voice(*party), String::new())];
            flow.push(run.label(label), Vec::new());
        }
    }

    fn position(&self, party: Voice, subject: &Subject) -> String {
        let (plan, dialogue) = (&self.workspace.plan, &self.workspace.dialogue);
        let digest = Digest::of(plan, dialogue, subject);
        let held = digest.and_then(|digest| dialogue.position(party, subject, digest));
        let stance = held.map(|Position { stance, .. }| self.say(&stance.name()));
        let what = match subject {
            Subject::Clause(id) => {
                let title = plan
                    .clauses
                    .get(id)
                    .map_or(id.as_str(), |clause| &clause.title);
                let number = self.workspace.outline.number(id).unwrap_or_default();
                format!("{number} {title}")
            }
            Subject::Amendment(id) => dialogue
                .amendments
                .get(id)
                .map_or_else(|| id.to_string(), Amendment::label),
        };
        format!("{} – {what}", stance.unwrap_or_default())
    }
}
