//! Small plans and generated clauses for this room's tests.

use super::{Clause, ClauseId, Kind, Plan};

pub fn id(text: &str) -> ClauseId {
    text.parse().unwrap()
}

/// A plan of actions by id, parent and order.
pub fn plan(clauses: &[(&str, Option<&str>, i64)]) -> Plan {
    let mut plan = Plan::default();
    for (name, parent, order) in clauses {
        let clause = Clause {
            parent: parent.map(id),
            order: *order,
            title: format!("Title of {name}"),
            ..Clause::new(id(name), Kind::Action)
        };
        plan.folders.insert(id(name), String::new());
        plan.clauses.insert(id(name), clause);
    }
    plan
}
