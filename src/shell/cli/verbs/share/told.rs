//! What a merge came to, or would, as sentences and as JSON.

use crate::app::sharing;
use crate::i18n::Message;
use crate::plan::Voice;
use crate::shell::cli::frame::{Failure, json as frame};
use crate::shell::writer::Output;
use crate::store::TakenBack;
use crate::store::merging::{Brings, MergePreview, Merged, PlanMerge, Way};
use serde::Serialize;
use serde_json::{Value, json};
use std::io;

#[derive(Serialize)]
struct Report<'a> {
    /// `nothing`, `forward` or `merged`.
    way: &'static str,
    /// Where the branch is now; absent while nothing was done.
    merged: Option<String>,
    /// What comes in.
    #[serde(skip_serializing_if = "Option::is_none")]
    theirs: Option<String>,
    cases: Vec<Entry<'a>>,
    renumbered: Vec<Renumbered<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<Changes>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    brings: Option<Vec<Brought<'a>>>,
    #[serde(rename = "taken-back")]
    taken_back: Vec<Value>,
}

#[derive(Serialize)]
pub struct Entry<'a> {
    plan: &'a str,
    clause: Option<&'a str>,
    number: Option<&'a str>,
    field: Option<String>,
    path: Option<&'a str>,
    kind: &'static str,
    party: Option<&'static str>,
    amendment: Option<&'a str>,
    name: Option<&'a str>,
}

#[derive(Serialize)]
pub struct Renumbered<'a> {
    amendment: &'a str,
    from: u32,
    to: u32,
}

#[derive(Serialize)]
struct Changes {
    party: Option<&'static str>,
    count: usize,
}

#[derive(Serialize)]
struct Brought<'a> {
    plan: &'a str,
    clauses: Vec<&'a str>,
    amendments: Vec<&'a str>,
    positions: Vec<&'static str>,
    sessions: Vec<&'a str>,
}

/// What came of a merge, as JSON.
///
/// # Errors
/// When it cannot be written.
pub fn json(merged: &Merged, back: &[TakenBack], out: &mut Output) -> Result<(), Failure> {
    let report = Report {
        way: way(merged.way),
        merged: Some(merged.id.to_string()),
        theirs: None,
        cases: entries(&merged.plans),
        renumbered: renumbered(&merged.plans),
        changes: None,
        brings: None,
        taken_back: taken_back(back),
    };
    frame::answer(out, &report)
}

/// What would come of one, as JSON.
///
/// # Errors
/// When it cannot be written.
pub fn preview_json(
    preview: &MergePreview,
    back: &[TakenBack],
    out: &mut Output,
) -> Result<(), Failure> {
    let changes = preview.changes.iter().map(|(voice, count)| Changes {
        party: voice.map(Voice::slug),
        count: *count,
    });
    let report = Report {
        way: way(preview.way),
        merged: None,
        theirs: Some(preview.theirs.to_string()),
        cases: entries(&preview.plans),
        renumbered: renumbered(&preview.plans),
        changes: Some(changes.collect()),
        brings: Some(preview.brings.iter().map(brings).collect()),
        taken_back: taken_back(back),
    };
    frame::answer(out, &report)
}

fn brings(one: &Brings) -> Brought<'_> {
    Brought {
        plan: one.plan.as_str(),
        clauses: one.clauses.iter().map(|id| id.as_str()).collect(),
        amendments: one.amendments.iter().map(|id| id.as_str()).collect(),
        positions: one.positions.iter().map(|party| party.slug()).collect(),
        sessions: one.sessions.iter().map(|id| id.as_str()).collect(),
    }
}

pub fn way(way: Way) -> &'static str {
    match way {
        Way::Nothing => "nothing",
        Way::Forward => "forward",
        Way::Merged => "merged",
    }
}

/// One entry for each party whose words a case leaves out.
pub fn entries(plans: &[PlanMerge]) -> Vec<Entry<'_>> {
    let mut all = Vec::new();
    for plan in plans {
        for case in &plan.cases {
            let clause = case.clause.as_ref();
            let entry = |party: Option<Voice>, amendment| Entry {
                plan: plan.plan.as_str(),
                clause: clause.map(|id| id.as_str()),
                number: clause
                    .and_then(|id| plan.clauses.get(id))
                    .map(|clause| clause.number.as_str()),
                field: case.field.as_ref().map(ToString::to_string),
                path: case.path.as_deref(),
                kind: case.kind.slug(),
                party: party.map(Voice::slug),
                amendment,
                name: None,
            };
            if case.tabled.is_empty() {
                all.push(entry(None, None));
            }
            for (party, id) in &case.tabled {
                let mut entry = entry(*party, Some(id.as_str()));
                let number = plan.amendments.get(id).and_then(|it| it.number.as_deref());
                entry.name = Some(number.unwrap_or(id.as_str()));
                all.push(entry);
            }
        }
    }
    all
}

pub fn renumbered(plans: &[PlanMerge]) -> Vec<Renumbered<'_>> {
    let all = plans.iter().flat_map(|plan| &plan.renumbered);
    all.map(|one| Renumbered {
        amendment: one.amendment.as_str(),
        from: one.from,
        to: one.to,
    })
    .collect()
}

/// What came before and was taken back here, for programs.
pub fn taken_back(all: &[TakenBack]) -> Vec<Value> {
    let each = all.iter();
    each.map(|back| json!({ "merge": back.merge.to_string(), "undo": back.undo.to_string() }))
        .collect()
}

/// The same for people, with what to do where it is to come in again.
///
/// # Errors
/// When it cannot be written.
pub fn stays_out(all: &[TakenBack], out: &mut Output) -> io::Result<()> {
    for back in all {
        out.say(&back.message())?;
        out.say(&back.again())?;
    }
    Ok(())
}

/// What came of a merge, and what of it was taken back here before and stays out.
///
/// # Errors
/// When it cannot be written.
pub fn merged(
    merged: &Merged,
    back: &[TakenBack],
    called: &str,
    out: &mut Output,
) -> io::Result<()> {
    let id = match merged.way {
        Way::Nothing => "cli-merge-nothing",
        Way::Forward => "cli-merge-forward",
        Way::Merged => "cli-merge-done",
    };
    let said = Message::new(id).with("name", called);
    out.say(&said.with("count", merged.collisions()))?;
    cases(&merged.plans, out)?;
    stays_out(back, out)
}

/// What would come of one.
///
/// # Errors
/// When it cannot be written.
pub fn preview(
    preview: &MergePreview,
    back: &[TakenBack],
    called: &str,
    out: &mut Output,
) -> io::Result<()> {
    let id = match preview.way {
        Way::Nothing => "cli-merge-nothing",
        Way::Forward => "cli-merge-would-forward",
        Way::Merged => "cli-merge-would",
    };
    let count: usize = preview.plans.iter().map(|plan| plan.cases.len()).sum();
    let said = Message::new(id).with("name", called);
    out.say(&said.with("count", count))?;
    for (voice, count) in &preview.changes {
        let nobody = Message::new("cli-merge-nobody");
        let party = voice.map_or(nobody, Voice::name);
        let said = Message::new("cli-merge-changes").with("party", party);
        out.say(&said.with("count", *count))?;
    }
    cases(&preview.plans, out)?;
    stays_out(back, out)
}

/// Where the two collide, a place a line.
///
/// # Errors
/// When it cannot be written.
pub fn cases(plans: &[PlanMerge], out: &mut Output) -> io::Result<()> {
    let cases = sharing::cases(plans);
    cases.iter().try_for_each(|case| out.say(case))
}
