//! What is wrong with the rows of a clause: terms that exclude one another, shares of more than all, words and names
//! that nothing stands behind.

use super::telling::{Looked, Telling, label};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::row::Row;
use crate::plan::{
    Benefit, Better, Clause, Contribution, Exclusion, Field, Index, Path, Payer, Per, Plan, Pledge,
    Problem,
};
use strum::VariantNames;

const SCHEME: (&str, &str) = ("unknown-scheme", "plan-unknown-scheme");
const GROUP: (&str, &str) = ("unknown-group", "plan-unknown-group");
pub(super) const FIGURE: (&str, &str) = ("unknown-figure", "plan-unknown-figure");
pub(super) const TERM: (&str, &str) = ("coverage-of-nothing", "plan-coverage-of-nothing");

/// Every problem in the rows of a clause.
pub(super) fn terms(plan: &Plan, clause: &Clause, problems: &mut Vec<Problem>) {
    let path = || plan.path(&clause.id);
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    exclusion(clause, telling);
    benefits(plan, clause, telling);
    contributions(plan, clause, telling);
    coverage(clause, telling);
    support(plan, clause, telling);
    money(plan, clause, telling);
    follow_up(clause, telling);
}

fn looked<'t, 'p>(telling: &'t mut Telling<'p>, field: &Field) -> Looked<'t, 'p> {
    Looked {
        telling,
        called: field.name().into(),
        at: Spot::at(field.key()),
    }
}

fn exclusion(clause: &Clause, telling: &mut Telling<'_>) {
    for (at, word) in clause.exclusion.iter().enumerate() {
        if word.parse::<Exclusion>().is_err() {
            let message = Message::new("plan-unknown-exclusion");
            let message = message.with("field", Field::Exclusion.name());
            let message = message.with("id", word.as_str());
            let message = message.with("choices", Exclusion::VARIANTS.join(", "));
            let spot = Spot::at(Field::Exclusion.key()).row(at);
            telling.error("unknown-word", spot, message);
        }
    }
}

fn benefits(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Benefit);
    look.twice(&clause.benefits);
    look.numbers(&clause.benefits, true);
    for (at, row) in clause.benefits.iter().enumerate() {
        look.both(at, row, "amount", "rate");
        look.both(at, row, "admin", "admin-share");
        look.word((at, row, "per"), row.per(), Per::VARIANTS);
        look.word((at, row, "index"), row.index(), Index::VARIANTS);
        look.share(at, row, "admin-share");
        let Benefit {
            scheme, group, of, ..
        } = row;
        who(plan, &mut look, at, (scheme, group));
        look.named((at, "of"), of.as_ref(), |id| plan.has_figure(id), FIGURE);
    }
}

fn contributions(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Contribution);
    look.twice(&clause.contributions);
    look.numbers(&clause.contributions, true);
    for (at, row) in clause.contributions.iter().enumerate() {
        look.both(at, row, "amount", "rate");
        look.word((at, row, "per"), row.per(), Per::VARIANTS);
        look.word((at, row, "index"), row.index(), Index::VARIANTS);
        look.share(at, row, "collected");
        let Contribution {
            scheme, group, of, ..
        } = row;
        who(plan, &mut look, at, (scheme, group));
        look.named((at, "of"), of.as_ref(), |id| plan.has_figure(id), FIGURE);
        // Coverage tells terms apart by their names alone.
        if clause.benefits.iter().any(|it| it.name == row.name) {
            let message = look.about("plan-row-twice", row);
            look.error("row-twice", (at, "name"), message.with("columns", "name"));
        }
    }
}

/// Whom a term is of.
fn who(
    plan: &Plan,
    look: &mut Looked<'_, '_>,
    at: usize,
    (scheme, group): (&Option<String>, &Option<String>),
) {
    let scheme = scheme.as_ref();
    look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
    let known = |id: &str| plan.registers.group(id).is_some();
    look.named((at, "group"), group.as_ref(), known, GROUP);
}

fn coverage(clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Coverage);
    look.twice(&clause.coverage);
    look.numbers(&clause.coverage, true);
    for (at, row) in clause.coverage.iter().enumerate() {
        look.share(at, row, "share");
        look.word((at, row, "path"), row.path(), Path::VARIANTS);
        look.named((at, "of"), Some(&row.of), |of| clause.has_term(of), TERM);
    }
}

fn support(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Support);
    look.twice(&clause.support);
    look.numbers(&clause.support, true);
    for (at, row) in clause.support.iter().enumerate() {
        look.share(at, row, "share");
        let scheme = row.scheme.as_ref();
        look.named(
            (at, "from"),
            Some(&row.from),
            |id| plan.has_scheme(id),
            SCHEME,
        );
        look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
    }
}

fn money(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Cost);
    repeated(&mut look, &clause.costs);
    look.numbers(&clause.costs, true);
    for (at, row) in clause.costs.iter().enumerate() {
        let scheme = row.scheme.as_ref();
        look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
    }
    let mut look = looked(telling, &Field::Funding);
    repeated(&mut look, &clause.funding);
    look.numbers(&clause.funding, true);
    for (at, row) in clause.funding.iter().enumerate() {
        let scheme = row.scheme.as_ref();
        look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
        look.word((at, row, "kind"), row.kind(), Payer::VARIANTS);
        look.word((at, row, "state"), row.state(), Pledge::VARIANTS);
    }
}

fn follow_up(clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Indicator);
    repeated(&mut look, &clause.indicators);
    for (at, row) in clause.indicators.iter().enumerate() {
        look.word((at, row, "better"), row.better(), Better::VARIANTS);
    }
    looked(telling, &Field::Milestone).twice(&clause.milestones);
}

/// Rows that plans of before terms may have twice: nothing is worked out of them that a second one would falsify.
fn repeated<R: Row>(look: &mut Looked<'_, '_>, rows: &[R]) {
    let from = look.telling.problems.len();
    look.twice(rows);
    for problem in look.telling.problems.iter_mut().skip(from) {
        problem.severity = crate::plan::Severity::Warning;
    }
}

impl Clause {
    /// Whether a benefit or a contribution of this clause is called so.
    pub(super) fn has_term(&self, name: &str) -> bool {
        let benefits = self.benefits.iter().map(label);
        let contributions = self.contributions.iter().map(label);
        benefits.chain(contributions).any(|it| it == name)
    }
}

impl Plan {
    /// Whether there is such a figure, were it one that cannot be read: that is told of its file.
    pub(super) fn has_figure(&self, id: &str) -> bool {
        self.figures.contains_key(id) || self.unread.contains_key(&format!("figures/{id}.toml"))
    }

    /// Whether there is such a scheme.
    pub(super) fn has_scheme(&self, id: &str) -> bool {
        self.registers.scheme(id).is_some() || self.unread.contains_key("registers/schemes.toml")
    }
}
