//! What is proposed to a clause: all of it in its text, and what the clause would read like with one amendment.

use super::super::amendments::{around, fate, named, overlaid};
use super::super::clauses::prose;
use super::super::frame::Frame;
use super::super::markup::Markup;
use super::{Block, Part, Plan, Wall, standing, written};
use crate::dialogue::{
    Amendment, AmendmentId, DeedError, Filter, Overlay, Piece, Preview, overlay, preview,
};
use crate::i18n::Message;
use crate::plan::{self, Clause, ClauseId, Edit, Field, Outline};
use crate::text::one_line;

impl<'s> Wall<'s> {
    pub(super) fn pending(&self, id: &'s ClauseId) -> Vec<&'s Amendment> {
        self.frame.plan.dialogue.pending(id)
    }

    pub(super) fn proposed(&self, clause: &'s Clause) -> Vec<Block> {
        let pending = self.pending(&clause.id);
        if pending.is_empty() {
            let mut blocks = self.text(clause);
            blocks.insert(1, self.says("wall-no-amendments"));
            return blocks;
        }
        vec![
            self.title(clause),
            self.overlaid(&clause.id),
            self.listed(&pending),
        ]
    }

    /// The words of a clause with what is proposed to them: its text always, everything else where somebody would change it.
    pub(super) fn overlaid(&self, id: &ClauseId) -> Block {
        let plan = self.frame.plan;
        let mut markup = Markup::default();
        markup.open("section", &self.frame.attributes());
        for field in plan.dialogue.questioned(id) {
            let laid = overlay(plan.plan, plan.dialogue, id, &field, &Filter::default());
            if field != Field::Text && !is_marked(&laid) {
                continue;
            }
            if !field.is_prose() {
                let name = self.frame.words.say(&field.name());
                markup.element("p", &[("class", "field")], &name);
            }
            let laid = named(&self.frame, &field, laid);
            overlaid(&self.frame, &laid, &mut markup);
        }
        markup.close("section");
        written(markup)
    }

    /// The amendments by number: whose each is and what it does.
    pub(super) fn listed(&self, all: &[&Amendment]) -> Block {
        let item = |one: &&Amendment| {
            vec![
                Part::text(format!("{} ", one.label())),
                self.frame.voice(one.sponsor().map(|by| by.voice)),
                Part::text(self.frame.words.word("wall-colon")),
                self.frame.of_plan(one_line(&around(&self.frame).does(one))),
                Part::text(format!(" · {}", fate(&self.frame, one))),
            ]
        };
        Block::List {
            class: None,
            items: all.iter().map(item).collect(),
        }
    }

    /// The clause as one amendment would leave it, or why that cannot be adopted.
    pub(super) fn result(&self, clause: &'s Clause, id: &AmendmentId) -> Vec<Block> {
        let (plan, dialogue) = (self.frame.plan.plan, self.frame.plan.dialogue);
        let Some(one) = dialogue.amendments.get(id) else {
            return self.text(clause);
        };
        let mut after = plan.clone();
        let follows = preview(plan, dialogue, id).and_then(|follows| {
            Edit::apply_all(&follows.edits, &mut after).map_err(DeedError::Edit)?;
            Ok(follows)
        });
        let (mut blocks, said) = match &follows {
            Err(why) => (self.text(clause), why.message()),
            Ok(follows) if follows.edits.is_empty() => {
                (self.wording(clause, follows), Message::new("wall-wording"))
            }
            Ok(_) => match after.clauses.get(&clause.id) {
                Some(found) => (self.then(&after, found), Message::new("wall-result")),
                None => (vec![self.title(clause)], Message::new("wall-removed")),
            },
        };
        let said = Block::note(self.frame.words.say(&said));
        blocks.splice(1..1, [self.listed(&[one]), said]);
        blocks
    }

    /// A clause as it stands in a plan to come.
    fn then(&self, plan: &plan::Plan, clause: &Clause) -> Vec<Block> {
        let outline = Outline::of(plan);
        let later = Plan {
            plan,
            outline: &outline,
            ..self.frame.plan.clone()
        };
        standing(&Frame::of(&later), clause)
    }

    /// What would be proposed, where the plan stays as it is.
    fn wording(&self, clause: &Clause, follows: &Preview) -> Vec<Block> {
        let mut markup = Markup::default();
        markup.open("section", &self.frame.attributes());
        for change in &follows.texts {
            let after = change.after.as_deref().unwrap_or_default();
            let said = self.frame.key_names.lines(&change.field, after);
            prose(&said, &mut markup);
        }
        markup.close("section");
        vec![self.title(clause), written(markup)]
    }
}

/// Whether anything is proposed there.
fn is_marked(overlay: &Overlay) -> bool {
    overlay.pieces.iter().any(|piece| match piece {
        Piece::Run(run) => !run.marks.is_empty(),
        Piece::Alternatives { .. } => true,
    })
}
