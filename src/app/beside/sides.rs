//! The texts that stand side by side, with what of them is not on the other side.

use crate::app::model::beside::{Pair, Side};
use crate::app::model::workspace::Workspace;
use crate::app::proposal::named;
use crate::app::prose::{Mark, Names, Role, Run};
use crate::app::{amend, say};
use crate::dialogue::AmendmentId;
use crate::i18n::{Language, Message};
use crate::plan::{ClauseId, Field};
use crate::text::Width;
use crate::track::{Span, SpanKind};

/// The two texts of a pair.
pub(super) fn of(workspace: &Workspace, pair: &Pair, language: Language) -> [Side; 2] {
    match pair {
        Pair::Clauses(one, two) => [one, two].map(|id| clause(workspace, id, language)),
        Pair::Baseline(id) => since(workspace, id, language),
        Pair::Amendments(clause, one, two) => {
            [one, two].map(|id| amended(workspace, clause, id, language))
        }
    }
}

/// Number and title of a clause.
pub(super) fn called(workspace: &Workspace, id: &ClauseId) -> Message {
    let clause = workspace.shown().clauses.get(id);
    Message::new("ui-amend-clause")
        .with("number", workspace.number(id).unwrap_or("–"))
        .with("title", clause.map_or(id.as_str(), |it| it.title.as_str()))
}

fn clause(workspace: &Workspace, id: &ClauseId, language: Language) -> Side {
    let clause = workspace.shown().clauses.get(id);
    let runs = match clause {
        Some(clause) => vec![
            Run::new(clause.title.as_str(), Mark::KEPT).role(Role::Title),
            Run::new("\n\n", Mark::KEPT),
            Run::new(clause.text.trim_end(), Mark::KEPT),
        ],
        None => vec![said(language, "present-gone")],
    };
    Side::new(language, &called(workspace, id), runs)
}

fn said(language: Language, id: &'static str) -> Run {
    Run::new(say(language, &Message::new(id)), Mark::KEPT).role(Role::Label)
}

/// A clause at the baseline, and as it is. What was struck is marked in the one, what was put in in the other.
fn since(workspace: &Workspace, id: &ClauseId, language: Language) -> [Side; 2] {
    let number = workspace.number(id).unwrap_or("–");
    let past = Message::new("present-then")
        .with("number", number)
        .with("base", workspace.base_name.clone());
    let now = Message::new("present-now").with("number", number);
    let waiting = || vec![said(language, "ui-track-wait")];
    let answer = workspace.tracked.found.as_ref();
    let answer = answer.filter(|answer| answer.question.clause == *id);
    let (Some(answer), Some(history)) = (answer, &workspace.history) else {
        return [past, now].map(|head| Side::new(language, &head, waiting()));
    };
    let names = Names {
        history,
        plan: workspace.shown(),
        language,
        width: &Width::GUESSED,
    };
    let fields = &answer.tracked.fields;
    let before = |span: &Span| matches!(span.kind, SpanKind::Kept | SpanKind::Deleted);
    let after = |span: &Span| matches!(span.kind, SpanKind::Kept | SpanKind::Inserted);
    [
        Side::new(language, &past, flow(fields, before, &names)),
        Side::new(language, &now, flow(fields, after, &names)),
    ]
}

/// The fields of a clause, of which these spans stand on this side.
fn flow(
    fields: &[(Field, Vec<Span>)],
    stands: impl Fn(&Span) -> bool,
    names: &Names<'_>,
) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (field, spans) in fields.iter().filter(|(field, _)| *field != Field::Kind) {
        let here: Vec<&Span> = spans.iter().filter(|span| stands(span)).collect();
        if here.iter().all(|span| span.text.is_empty()) {
            continue;
        }
        if !runs.is_empty() {
            runs.push(Run::new("\n\n", Mark::KEPT));
        }
        if !field.is_prose() {
            let caption = names.naming().caption(field);
            runs.push(Run::new(caption, Mark::KEPT).role(Role::Label));
        }
        let role = match field {
            Field::Title => Role::Title,
            _ => Role::Body,
        };
        let texts: Vec<(&str, Mark)> = here.iter().map(|it| (&*it.text, Mark::KEPT)).collect();
        let texts = names.naming().texts(field, &texts).into_iter();
        let here = texts.zip(here);
        runs.extend(here.map(|(text, span)| Run::new(text, names.mark(span)).role(role)));
    }
    runs
}

/// A clause as an amendment would leave it, with what it puts in.
fn amended(workspace: &Workspace, clause: &ClauseId, id: &AmendmentId, language: Language) -> Side {
    match workspace.dialogue.amendments.get(id) {
        Some(one) => {
            let runs = amend::apart(workspace, id, language);
            Side::new(language, &named(one), runs)
        }
        None => Side::new(
            language,
            &called(workspace, clause),
            vec![said(language, "present-gone")],
        ),
    }
}
