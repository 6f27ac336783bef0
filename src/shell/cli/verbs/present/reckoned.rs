//! What is reckoned of one state of a plan for its pages: what clauses cost, what amendments would, and where figures changed since
//! parties spoke. It takes a moment each, and pages are made anew whenever somebody points at something.

use crate::app::costed::{Changed, Since, alternatives, in_a_line, is_kept, since};
use crate::dialogue::Dialogue;
use crate::export::site::wall::Costs;
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Plan};
use crate::shell::cli::verbs::site::cost;
use crate::store::Form;
use std::collections::HashMap;

/// What is known of this state so far.
#[derive(Default)]
pub struct Reckoned {
    costs: HashMap<ClauseId, Option<Costs>>,
    below: HashMap<(ClauseId, Form), Vec<Message>>,
    since: Option<Since>,
}

impl Reckoned {
    /// What a clause costs, or else the whole plan; nothing where the plan is not costed.
    pub fn costs(&mut self, plan: &Plan, clause: &ClauseId, language: Language) {
        self.costs.entry(clause.clone()).or_insert_with(|| {
            let (figures, of) = cost::nearest(plan, Some(clause), language)?;
            Some(Costs {
                of: of.cloned(),
                figures,
            })
        });
    }

    /// The same, where it was reckoned.
    pub fn costs_of(&self, clause: &ClauseId) -> Option<&Costs> {
        self.costs.get(clause)?.as_ref()
    }

    /// What is to be said below a clause that is shown so.
    pub fn below(
        &mut self,
        (plan, dialogue): (&Plan, &Dialogue),
        clause: &ClauseId,
        view: Form,
        language: Language,
    ) -> Vec<Message> {
        if plan.manifest.costing.is_none() {
            return Vec::new();
        }
        let asked = (clause.clone(), view);
        if let Some(known) = self.below.get(&asked) {
            return known.clone();
        }
        let said = match view {
            Form::Amendments => self.offers((plan, dialogue), clause, language),
            Form::Board => {
                let since = self.since(plan, dialogue);
                changed(since.clauses.get(clause), language)
            }
            Form::Text | Form::Tracked | Form::Result | Form::Cost | Form::Beside => Vec::new(),
        };
        self.below.insert(asked, said.clone());
        said
    }

    /// What the amendments of a clause cost in all, and whether figures changed since somebody spoke on them.
    fn offers(
        &mut self,
        (plan, dialogue): (&Plan, &Dialogue),
        clause: &ClauseId,
        language: Language,
    ) -> Vec<Message> {
        let mut said = Vec::new();
        for of in alternatives(plan, dialogue, Some(clause)).unwrap_or_default() {
            said.push(in_a_line(&of, dialogue, None, language));
            let since = self.since(plan, dialogue);
            for (id, _) in &of.base.alone {
                said.extend(changed(since.amendments.get(id), language));
            }
        }
        said
    }

    fn since(&mut self, plan: &Plan, dialogue: &Dialogue) -> &Since {
        self.since.get_or_insert_with(|| {
            if is_kept(dialogue, &[]) {
                since(plan, dialogue, &[])
            } else {
                Since::default()
            }
        })
    }
}

fn changed(all: Option<&Vec<Changed>>, language: Language) -> Vec<Message> {
    let all = all.into_iter().flatten();
    all.map(|one| one.message(language)).collect()
}
