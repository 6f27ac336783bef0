//! One figure, scenario, scheme, group or source taken away as a whole: by which edits, and what a check would say then.

use super::{Ledger, row_edits};
use crate::plan::check::fresh;
use crate::plan::{Plan, Problem, TableEdit};

/// What can be taken away, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Single {
    /// A series by year.
    Figure(String),
    /// What differs from the figures.
    Scenario(String),
    /// A scheme with its surveys.
    Scheme(String),
    /// A group of people.
    Group(String),
    /// A source of figures.
    Source(String),
    /// Something that can be learnt from.
    Resource(String),
}

impl Single {
    /// All there are.
    pub fn all(plan: &Plan) -> Vec<Single> {
        let registers = &plan.registers;
        let figures = plan.figures.keys().cloned().map(Single::Figure);
        let scenarios = plan.scenarios.keys().cloned().map(Single::Scenario);
        let schemes = registers.schemes.iter();
        let groups = registers.groups.iter();
        let sources = registers.sources.iter();
        let resources = registers.resources.iter();
        figures
            .chain(scenarios)
            .chain(schemes.map(|it| Single::Scheme(it.id.clone())))
            .chain(groups.map(|it| Single::Group(it.id.clone())))
            .chain(sources.map(|it| Single::Source(it.id.clone())))
            .chain(resources.map(|it| Single::Resource(it.id.clone())))
            .collect()
    }

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Single::Figure(id)
            | Single::Scenario(id)
            | Single::Scheme(id)
            | Single::Group(id)
            | Single::Source(id)
            | Single::Resource(id) => id,
        }
    }

    /// What it is, in a word.
    pub fn word(&self) -> &'static str {
        match self {
            Single::Figure(_) => "figure",
            Single::Scenario(_) => "scenario",
            Single::Scheme(_) => "scheme",
            Single::Group(_) => "group",
            Single::Source(_) => "source",
            Single::Resource(_) => "resource",
        }
    }

    /// The edits that take it away; none where it is not there. A file that has nothing else goes with it.
    pub fn removal(&self, plan: &Plan) -> Vec<TableEdit> {
        let ledger = match self {
            Single::Figure(id) => Ledger::Figure(id.clone()),
            Single::Scenario(id) => Ledger::Scenario(id.clone()),
            Single::Scheme(id) => Ledger::Scheme(id.clone()),
            Single::Group(id) => return row_gone(&Ledger::Groups, id, plan),
            Single::Source(id) => return row_gone(&Ledger::Sources, id, plan),
            Single::Resource(id) => return row_gone(&Ledger::Resources, id, plan),
        };
        let kept = ledger.kept(plan);
        if kept.head.is_none() {
            return Vec::new();
        }
        let base = ledger.edit();
        let tables = ledger.tables().into_iter().zip(&kept.tables);
        let rows = tables.flat_map(|(kind, rows)| row_edits(&base, kind, (rows, &[]), &[]));
        let mut edits: Vec<TableEdit> = rows.collect();
        edits.push(base.without());
        edits
    }

    /// What a check would say of the plan without it, and does not say now.
    pub fn left(&self, plan: &Plan) -> Vec<Problem> {
        let mut after = plan.clone();
        let registers = &mut after.registers;
        match self {
            Single::Figure(id) => drop(after.figures.remove(id)),
            Single::Scenario(id) => drop(after.scenarios.remove(id)),
            Single::Scheme(id) => registers.schemes.retain(|it| it.id != *id),
            Single::Group(id) => registers.groups.retain(|it| it.id != *id),
            Single::Source(id) => registers.sources.retain(|it| it.id != *id),
            Single::Resource(id) => registers.resources.retain(|it| it.id != *id),
        }
        fresh(plan, &after)
    }
}

impl Ledger {
    /// What a check would say of the rest of the plan with this in its place, and does not say now: such as of what names a
    /// row that is gone or called otherwise.
    pub fn left(&self, plan: &Plan, kept: &super::Kept) -> Vec<Problem> {
        let mut after = plan.clone();
        if self.put(&mut after, kept).is_none() {
            return Vec::new();
        }
        let own = self.path();
        let fresh = fresh(plan, &after).into_iter();
        fresh.filter(|problem| problem.path != own).collect()
    }
}

/// The row of this id out of a register.
fn row_gone(ledger: &Ledger, id: &str, plan: &Plan) -> Vec<TableEdit> {
    let kept = ledger.kept(plan);
    let rows = kept.table(0).iter().find(|row| row.name == id);
    let kinds = ledger.tables().into_iter().zip(rows);
    kinds
        .flat_map(|(kind, row)| {
            row_edits(&ledger.edit(), kind, (std::slice::from_ref(row), &[]), &[])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Severity;

    const FILES: [(&str, &str); 5] = [
        (
            "figures/people.toml",
            "# Counted\nid = \"people\"\nmeasure = \"population\"\ngroup = \"old\"\nlater = 1\n\n[[value]]\nyear = 2004\nvalue = 5\nsource = \"census\"\n# Twice\n[[value]]\nyear = 2005\nvalue = 6\nstatus = \"assumed\"\n",
        ),
        (
            "scenarios/high.toml",
            "id = \"high\"\n\n[[set]]\nfigure = \"people\"\nadd = 2\n",
        ),
        (
            "registers/schemes.toml",
            "# Kept\n[[scheme]]\nid = \"a\"\nname = \"A\"\n\n[[scheme.survey]]\nyear = 2004\nmembers = 3\n\n# The other\n[[scheme]]\nid = \"b\"\nname = \"B\"\n",
        ),
        (
            "registers/groups.toml",
            "[[group]]\nid = \"old\"\nname = \"Old\"\n# Stays\n[[group]]\nid = \"young\"\nname = \"Young\"\n",
        ),
        (
            "registers/sources.toml",
            "[[source]]\nid = \"census\"\nname = \"Census\"\n\n[[source]]\nid = \"bank\"\nname = \"Bank\"\n",
        ),
    ];

    fn plan() -> Plan {
        let mut plan = Plan::default();
        for (path, text) in FILES {
            plan.reread(path, Some(text.as_bytes()));
        }
        assert!(plan.unread.is_empty(), "{:?}", plan.unread);
        plan
    }

    /// The file that it stands in, once it is taken away.
    fn gone(single: &Single) -> Option<String> {
        let edits = single.removal(&plan());
        assert!(!edits.is_empty());
        let old = FILES.iter().find(|(path, _)| *path == edits[0].path);
        let mut text = Some(old.unwrap().1.to_owned());
        for edit in &edits {
            text = edit.apply(text.as_deref()).unwrap().0;
        }
        text
    }

    #[test]
    fn all_of_it_goes_and_nothing_else() {
        assert_eq!(Single::all(&plan()).len(), 8);
        assert_eq!(gone(&Single::Figure("people".to_owned())), None);
        assert_eq!(gone(&Single::Scenario("high".to_owned())), None);
        let schemes = gone(&Single::Scheme("a".to_owned())).unwrap();
        assert!(schemes.contains("# The other\n[[scheme]]\nid = \"b\""));
        assert!(!schemes.contains("2004"), "{schemes}");
        let groups = gone(&Single::Group("old".to_owned())).unwrap();
        assert!(groups.ends_with("# Stays\n[[group]]\nid = \"young\"\nname = \"Young\"\n"));
        gone(&Single::Source("census".to_owned()));
        assert_eq!(Single::Figure("none".to_owned()).removal(&plan()), []);
    }

    #[test]
    fn what_still_names_it_is_said() {
        let of_severity = |single: Single, severity| {
            let left = single.left(&plan()).into_iter();
            let left = left.filter(|it| it.severity == severity);
            left.map(|it| it.path).collect::<Vec<_>>()
        };
        let errors = |single| of_severity(single, Severity::Error);
        let of = |id: &str| id.to_owned();
        assert_eq!(
            errors(Single::Figure(of("people"))),
            ["scenarios/high.toml"]
        );
        assert_eq!(errors(Single::Group(of("old"))), ["figures/people.toml"]);
        // A source may be words; that it is in no register is a warning.
        let census = || Single::Source(of("census"));
        assert!(errors(census()).is_empty());
        assert_eq!(
            of_severity(census(), Severity::Warning),
            ["figures/people.toml"]
        );
        assert!(errors(Single::Scheme(of("a"))).is_empty());
        assert!(errors(Single::Group(of("young"))).is_empty());
    }
}
