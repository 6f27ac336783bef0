//! What a plan does when, in sentences: bars and marks say it on the screen.

use super::teller::Teller;
use crate::app::model::workspace::Workspace;
use crate::plan::{Bar, ClauseId, Days, Field, Outline, Timeline};

/// The timeline of the plan that is shown.
pub fn of(workspace: &Workspace) -> Timeline {
    let plan = workspace.shown();
    Timeline::of(plan, &Outline::of(plan))
}

/// Each stage with its days.
pub fn phases(timeline: &Timeline, teller: &Teller<'_>) -> Vec<String> {
    let phases = timeline.phases.iter().map(|phase| {
        let stage = teller.say(&phase.stage.name());
        format!("{stage}: {}", days(phase.days, teller))
    });
    phases.collect()
}

/// When a clause begins and ends, when it was reported on last, and what shall have happened by when.
pub fn when(timeline: &Timeline, clause: &ClauseId, teller: &Teller<'_>) -> Option<String> {
    let bar = timeline.bars.iter().find(|bar| bar.clause == *clause)?;
    let days = bar.days.map(|own| days(own, teller));
    let reported = bar.reported.map(|day| {
        let progress = teller.say(&Field::Progress.name());
        format!("{progress} {day}")
    });
    let said = [days, reported, milestones(bar, teller)];
    Some(said.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn days(days: Days, teller: &Teller<'_>) -> String {
    let ends = [(Field::Start, days.start), (Field::End, days.end)];
    let ends = ends.into_iter().filter_map(|(field, day)| {
        let day = day?;
        Some(format!("{} {day}", teller.say(&field.name())))
    });
    ends.collect::<Vec<_>>().join(", ")
}

fn milestones(bar: &Bar, teller: &Teller<'_>) -> Option<String> {
    let each = bar.milestones.iter().map(|due| {
        let state = teller.word(match due.done {
            true => "timeline-done",
            false => "timeline-due",
        });
        format!("{} {}, {state}", due.date, due.name)
    });
    let each = each.collect::<Vec<_>>().join("; ");
    let name = teller.say(&Field::Milestone.name());
    (!each.is_empty()).then(|| format!("{name}: {each}"))
}
