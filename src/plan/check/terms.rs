//! What is wrong with the rows of a clause: terms that exclude one another, shares of more than all, words and names
//! that nothing stands behind.

use super::telling::{Looked, Source, Telling, label};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::row::Row;
use crate::plan::{
    Benefit, Better, Clause, Contribution, Decimal, Exclusion, Field, Index, Measure, Path, Payer,
    Per, Plan, Pledge, Problem,
};
use jiff::civil::Date;
use strum::VariantNames;

pub(super) const SCHEME: (&str, &str) = ("unknown-scheme", "plan-unknown-scheme");
pub(super) const GROUP: (&str, &str) = ("unknown-group", "plan-unknown-group");
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
    follow_up(plan, clause, telling);
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
            let message = Message::new("plan-unknown-exclusion")
                .with("field", Field::Exclusion.name())
                .with("id", word.as_str())
                .with("choices", Exclusion::VARIANTS.join(", "));
            let spot = Spot::at(Field::Exclusion.key()).row(at);
            telling.error("unknown-word", spot, message);
        }
    }
}

fn benefits(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Benefit);
    look.twice(&clause.benefits);
    look.whole(&clause.benefits, &["name"]);
    look.numbers(&clause.benefits, true);
    for (at, row) in clause.benefits.iter().enumerate() {
        look.both(at, row, "amount", "rate");
        look.both(at, row, "admin", "admin-share");
        look.word((at, row, "per"), row.per(), Per::VARIANTS);
        look.word((at, row, "index"), row.index(), Index::VARIANTS);
        look.small(at, row, "admin");
        look.small(at, row, "rate");
        look.share(at, row, "admin-share");
        // As a share of the total, all of it would leave nothing for what is administered.
        let whole = row.admin_share.as_ref().and_then(Decimal::billionths);
        if whole == Some(Decimal::HUNDRED) {
            let message = look.about("plan-admin-whole", row);
            look.error("over-hundred", (at, "admin-share"), message);
        }
        let Benefit {
            scheme, group, of, ..
        } = row;
        term(plan, &mut look, (at, row), (scheme, group, of));
        ends(&mut look, (at, row), (row.start, row.end));
    }
}

/// What a rate is taken of: a figure of the measure level.
fn level(plan: &Plan, look: &mut Looked<'_, '_>, (at, row): (usize, &impl Row), of: Option<&str>) {
    let Some(id) = of else { return };
    if !plan.has_figure(id) {
        let message = Message::new(FIGURE.1).with("field", look.called.clone());
        look.error(FIGURE.0, (at, "of"), message.with("id", id));
        return;
    }
    let measure = plan.figures.get(id).and_then(|figure| figure.measure());
    if matches!(measure, Some(Ok(measure)) if measure != Measure::Level) {
        let message = look.about("plan-of-no-level", row).with("id", id);
        look.error("rate-of-no-level", (at, "of"), message);
    }
}

/// A row that ends before it begins.
fn ends(
    look: &mut Looked<'_, '_>,
    (at, row): (usize, &impl Row),
    (start, end): (Option<Date>, Option<Date>),
) {
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        let message = look.about("plan-row-order", row);
        let message = message.with("start", start.to_string());
        let message = message.with("end", end.to_string()).with("key", "end");
        look.error("dates-out-of-order", (at, "end"), message);
    }
}

fn contributions(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Contribution);
    look.twice(&clause.contributions);
    look.whole(&clause.contributions, &["name"]);
    look.numbers(&clause.contributions, true);
    for (at, row) in clause.contributions.iter().enumerate() {
        look.both(at, row, "amount", "rate");
        look.word((at, row, "per"), row.per(), Per::VARIANTS);
        look.word((at, row, "index"), row.index(), Index::VARIANTS);
        look.small(at, row, "rate");
        look.share(at, row, "collected");
        let Contribution {
            scheme, group, of, ..
        } = row;
        term(plan, &mut look, (at, row), (scheme, group, of));
        ends(&mut look, (at, row), (row.start, row.end));
        // Coverage tells terms apart by their names alone.
        if clause.benefits.iter().any(|it| it.name == row.name) {
            let message = look.about("plan-row-twice", row);
            look.error("row-twice", (at, "name"), message.with("columns", "name"));
        }
    }
}

/// Whom a term is of, what its rate is taken of, and its currency.
fn term(
    plan: &Plan,
    look: &mut Looked<'_, '_>,
    (at, row): (usize, &impl Row),
    (scheme, group, of): (&Option<String>, &Option<String>, &Option<String>),
) {
    let scheme = scheme.as_ref();
    look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
    let group = group.as_ref();
    look.named((at, "group"), group, |id| plan.has_group(id), GROUP);
    level(plan, look, (at, row), of.as_deref());
    look.currency(at, row, "currency");
    // A rate is in the currency of what it is taken of.
    if row.cell("rate").is_none() {
        look.exchanged(at, row, plan);
    }
}

fn coverage(clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Coverage);
    look.twice(&clause.coverage);
    look.whole(&clause.coverage, &["of", "year"]);
    look.numbers(&clause.coverage, true);
    for (at, row) in clause.coverage.iter().enumerate() {
        look.share(at, row, "share");
        look.word((at, row, "path"), row.path(), Path::VARIANTS);
        let of = Some(&row.of).filter(|of| !of.is_empty());
        look.named((at, "of"), of, |of| clause.has_term(of), TERM);
    }
}

fn support(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Support);
    look.twice(&clause.support);
    look.whole(&clause.support, &["from", "scheme", "year"]);
    look.numbers(&clause.support, true);
    for (at, row) in clause.support.iter().enumerate() {
        look.share(at, row, "share");
        let scheme = row.scheme.as_ref();
        let from = Some(&row.from).filter(|from| !from.is_empty());
        look.named((at, "from"), from, |id| plan.has_scheme(id), SCHEME);
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
        look.currency(at, row, "currency");
        if row.year.is_some() {
            look.exchanged(at, row, plan);
        }
    }
    let mut look = looked(telling, &Field::Funding);
    repeated(&mut look, &clause.funding);
    look.numbers(&clause.funding, true);
    for (at, row) in clause.funding.iter().enumerate() {
        let scheme = row.scheme.as_ref();
        look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
        look.word((at, row, "kind"), row.kind(), Payer::VARIANTS);
        look.word((at, row, "state"), row.state(), Pledge::VARIANTS);
        look.currency(at, row, "currency");
        // What is only sought is not reckoned with, and what has no year stands by itself.
        let counts = row.year.is_some() && row.state() != Some(Ok(Pledge::Sought));
        if counts {
            look.exchanged(at, row, plan);
        }
        match (row.year, row.until) {
            (None, Some(_)) => {
                let message = look.about("plan-row-needs", row).with("key", "year");
                look.error("row-needs", (at, "until"), message);
            }
            (Some(year), Some(until)) if until < year => {
                let message = look.about("plan-row-order", row).with("key", "until");
                let message = message.with("start", year.to_string());
                let message = message.with("end", until.to_string());
                look.error("dates-out-of-order", (at, "until"), message);
            }
            _ => {}
        }
    }
}

fn follow_up(plan: &Plan, clause: &Clause, telling: &mut Telling<'_>) {
    let mut look = looked(telling, &Field::Indicator);
    repeated(&mut look, &clause.indicators);
    look.numbers(&clause.indicators, false);
    for (at, row) in clause.indicators.iter().enumerate() {
        look.word((at, row, "better"), row.better(), Better::VARIANTS);
        look.source(at, row, plan, Source::Words);
    }
    let mut look = looked(telling, &Field::Milestone);
    look.twice(&clause.milestones);
    look.whole(&clause.milestones, &["name"]);
    let mut look = looked(telling, &Field::Progress);
    look.whole(&clause.progress, &[]);
    look.numbers(&clause.progress, false);
    for (at, row) in clause.progress.iter().enumerate() {
        look.source(at, row, plan, Source::Words);
        let known = |names: Vec<&String>, name: &String| names.contains(&name);
        let indicators = clause.indicators.iter().map(|it| &it.name).collect();
        let milestones = clause.milestones.iter().map(|it| &it.name).collect();
        let funding = clause.funding.iter().map(|it| &it.name).collect();
        for (key, name, names) in [
            ("indicator", &row.indicator, indicators),
            ("milestone", &row.milestone, milestones),
            ("funding", &row.funding, funding),
        ] {
            // What it speaks of may be called otherwise by now: what was reported stays.
            if let Some(name) = name.as_ref().filter(|name| !known(names, name)) {
                let message = look.about("plan-report-of-nothing", row);
                let message = message.with("key", key).with("id", name.as_str());
                look.warning("report-of-nothing", (at, key), message);
            }
        }
        let paid = row.value.as_ref().filter(|value| value.is_negative());
        if let Some(paid) = paid.filter(|_| row.funding.is_some()) {
            let message = look.about("plan-negative", row).with("key", "value");
            let message = message.with("value", paid.to_string());
            look.error("negative", (at, "value"), message);
        }
    }
}

/// Rows that plans of before terms may have twice, or without a name: nothing is worked out of them that this would
/// falsify.
fn repeated<R: Row>(look: &mut Looked<'_, '_>, rows: &[R]) {
    let from = look.telling.problems.len();
    look.twice(rows);
    look.whole(rows, &["name"]);
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

    /// Whether there is such a group.
    pub(super) fn has_group(&self, id: &str) -> bool {
        self.registers.group(id).is_some() || self.unread.contains_key("registers/groups.toml")
    }

    /// Whether a row says that this scheme is a fund that supports another.
    pub(super) fn is_giver(&self, id: &str) -> bool {
        let mut rows = self.clauses.values().flat_map(|clause| &clause.support);
        rows.any(|row| row.from == id)
    }

    /// Whether there is such a source. A plan that keeps no register of them names its sources as it likes.
    pub(super) fn has_source(&self, id: &str) -> bool {
        let sources = &self.registers.sources;
        sources.is_empty() || sources.iter().any(|source| source.id == id)
    }
}
