//! What a command of costs is asked: which plan, with which amendments, and which runs of its costing.

use crate::app::costed::{self, Amended, amended};
use crate::costing::{Lacks, Line, NoCosting, Run, run};
use crate::dialogue::{AmendmentId, Dialogue};
use crate::plan::{ClauseId, Outline, Plan};
use crate::shell::cli::frame::{Call, Failure, target};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::Output;
use crate::track::CommitId;
use std::sync::Arc;

/// A plan that is to be costed.
pub struct Asked {
    /// Where it lies.
    pub open: OpenPlan,
    /// The revision.
    pub rev: CommitId,
    /// The plan as it stands.
    pub plan: Plan,
    /// Its dialogue.
    pub dialogue: Arc<Dialogue>,
    /// The clause that is meant; absent: all of it.
    pub clause: Option<ClauseId>,
    /// The scenarios; absent is the plan's own figures, which come first.
    pub scenarios: Vec<Option<String>>,
}

impl Asked {
    /// As the command line says.
    ///
    /// # Errors
    /// When the plan, the revision or the clause cannot be found or read.
    pub fn open(call: &Call<'_>) -> Result<Asked, Failure> {
        let open = OpenPlan::open(call)?;
        let rev = open.at(call.text("at"))?;
        let loaded = open.load(rev)?;
        let outline = Outline::of(&loaded.plan);
        let word = call.text("alts").or(call.text("clause"));
        let clause = word.map(|word| target::clause(&loaded.plan, &outline, word));
        let mut scenarios = vec![None];
        for id in call
            .texts("scenario")
            .into_iter()
            .filter(|id| *id != "base")
        {
            scenarios.push(Some(id.to_owned()));
        }
        scenarios.dedup();
        Ok(Asked {
            clause: clause.transpose()?,
            plan: loaded.plan,
            dialogue: loaded.dialogue,
            open,
            rev,
            scenarios,
        })
    }

    /// The amendments that `--with` names.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn with(&self, call: &Call<'_>) -> Result<Vec<AmendmentId>, Failure> {
        let words = call.text("with").unwrap_or_default().split([',', '+']);
        let words = words.map(str::trim).filter(|word| !word.is_empty());
        let mut ids: Vec<AmendmentId> = Vec::new();
        for word in words {
            let id = target::amendment(&self.dialogue, word)?;
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    }

    /// The plan with these amendments in it.
    ///
    /// # Errors
    /// When one of them cannot be adopted, or cannot stand with the others.
    pub fn amended(&self, ids: &[AmendmentId]) -> Result<Plan, Failure> {
        let Amended { plan, apart, .. } = amended(&self.plan, &self.dialogue, ids);
        match apart.into_iter().next() {
            Some((_, error)) => Err(Failure::Could(error.message())),
            None => Ok(plan),
        }
    }

    /// A run of a plan for each scenario.
    ///
    /// # Errors
    /// When the plan cannot be costed.
    pub fn runs(&self, plan: &Plan) -> Result<Vec<Run>, Failure> {
        let runs = self.scenarios.iter().map(|id| run(plan, id.as_deref()));
        runs.map(|run| run.map_err(refused)).collect()
    }

    /// The lines that are asked for: of the clause and what stands under it, or all.
    pub fn lines<'r>(&self, run: &'r Run) -> Vec<&'r Line> {
        costed::lines(&self.plan, run, self.clause.as_ref())
    }

    /// What is missing for what is asked for.
    pub fn lacks(&self, run: &Run) -> Lacks {
        costed::lacks(&self.plan, run, self.clause.as_ref())
    }

    /// A group as it shall be shown.
    pub fn group<'a>(&'a self, id: &'a str) -> &'a str {
        let found = self.plan.registers.groups.iter().find(|one| one.id == id);
        found.map_or(id, |one| one.name.as_str())
    }
}

/// Why there is no costing.
pub fn refused(why: NoCosting) -> Failure {
    Failure::Could(why.message())
}

/// The name of a run for programs.
pub fn named(run: &Run) -> &str {
    run.scenario.as_deref().unwrap_or("base")
}

/// The name of a run for people.
pub fn said(run: &Run, out: &Output) -> String {
    match &run.scenario {
        Some(id) => id.clone(),
        None => out.words().word("costing-base"),
    }
}
