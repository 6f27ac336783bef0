//! What is shown of all proposals in one text.

use super::{Filter, MarkKind, Overlay, Piece, Run, added_under, alone, overlay};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{AmendmentId, EventKind, Proposal};
use crate::plan::{Clause, ClauseId, Field, Kind, Voice};
use proptest::collection::vec;
use proptest::prelude::*;

const TEXT: &str = "The State should cover all workers.\n\nThe partners meet.";
const VOICES: [Voice; 3] = [Voice::Workers, Voice::Employers, Voice::Government];

fn marked(runs: &[Run]) -> String {
    let one = |run: &Run| {
        let marks: Vec<String> = run
            .marks
            .iter()
            .map(|mark| {
                let sign = if mark.kind == MarkKind::Inserted {
                    '+'
                } else {
                    '-'
                };
                format!("{sign}{}", mark.amendment.as_str().trim_start_matches("d-"))
            })
            .collect();
        match marks.join(" ") {
            marks if marks.is_empty() => run.text.clone(),
            marks => format!("{{{marks}|{}}}", run.text),
        }
    };
    runs.iter().map(one).collect()
}

/// The pieces as one line: `{+1|words}`, and `<as it stands/1: .../2: ...>`.
pub(super) fn shown(overlay: &Overlay) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Run(run) => marked(std::slice::from_ref(run)),
        Piece::Alternatives { current, options } => {
            let options = options.iter().map(|option| {
                let ids: Vec<&str> = option.amendments.iter().map(|id| id.as_str()).collect();
                format!("/{}: {}", ids.join(" "), marked(&option.runs))
            });
            format!("<{current}{}>", options.collect::<String>())
        }
    };
    overlay.pieces.iter().map(one).collect()
}

pub(super) fn all(scene: &Scene) -> Overlay {
    let filter = Filter::default();
    overlay(
        &scene.plan,
        &scene.dialogue,
        &clause_id("care"),
        &Field::Text,
        &filter,
    )
}

pub(super) fn scene(proposals: &[(&str, &str)]) -> Scene {
    let mut scene = Scene::of(&[("care", TEXT)]);
    for (at, (from, to)) in proposals.iter().enumerate() {
        assert!(TEXT.contains(from));
        let id = format!("d-{}", at + 1);
        scene.words(&id, VOICES[at % 3], "care", &TEXT.replace(from, to));
    }
    scene
}

#[test]
fn proposals_for_different_words_stand_side_by_side() {
    let scene = scene(&[
        ("should", "shall"),
        ("all workers", "all informal workers"),
        ("partners", "social partners"),
        ("meet.", "meet.\n\nCosts are shared."),
        ("meet.", "meet.\n\nA fund is set up."),
        ("meet.", "meet at once."),
    ]);
    assert_eq!(
        shown(&all(&scene)),
        "The State {-1|should}{+1|shall} cover all {+2|informal }workers.\n\nThe {+3|social }partners meet\
         {+6| at once}.{+4|\n\nCosts are shared.}{+5|\n\nA fund is set up.}"
    );
}

#[test]
fn what_cannot_be_adopted_together_are_alternatives() {
    let found = scene(&[
        ("should cover", "shall extend"),
        ("should", "may"),
        ("cover all workers", "reach all"),
        ("partners", "unions"),
        ("partners", "social partners"),
        ("partners", "social partners"),
    ]);
    assert_eq!(
        shown(&all(&found)),
        "The State <should cover/d-1: {-1|should cover}{+1|shall extend}/d-2: {-2|should}{+2|may} cover\
         /d-3: should {-3|cover}{+3|reach}> all{-3| workers}.\n\n\
         The {+5 +6|social }{-4|partners}{+4|unions} meet."
    );
    let one_place = scene(&[
        ("all workers", "all rural workers"),
        ("all workers", "all informal workers"),
        ("all workers", "all rural workers"),
    ]);
    assert_eq!(
        shown(&all(&one_place)),
        "The State should cover all </d-1 d-3: {+1 +3|rural }/d-2: {+2|informal }>workers.\n\nThe partners meet."
    );
}

#[test]
fn sub_amendments_are_layers() {
    let mut scene = scene(&[("workers", "workers by the year 2030")]);
    let with = |to: &str| TEXT.replace("workers", &format!("workers {to}"));
    scene.sub("d-2", Voice::Employers, "d-1", &with("by the year 2040"));
    scene.sub("d-3", Voice::Government, "d-2", &with("by the year 2045"));
    let start = "The State should cover all workers";
    let end = ".\n\nThe partners meet.";
    let layers = "{+1| by the year }{+1 -2|2030}{+2 -3|2040}{+3|2045}";
    assert_eq!(shown(&all(&scene)), format!("{start}{layers}{end}"));
    // One that does not go together with the first is an alternative to it.
    scene.sub("d-4", Voice::Government, "d-1", &with("by the year 2035"));
    scene.sub(
        "d-5",
        Voice::Workers,
        "d-1",
        &with("at last by the year 2030"),
    );
    assert_eq!(
        shown(&all(&scene)),
        format!(
            "{start}</d-1 d-5 d-2 d-3: {{+1| }}{{+5|at last }}{{+1|by the year }}{{+1 -2|2030}}{{+2 -3|2040}}{{+3|2045}}\
             /d-1 d-4: {{+1| by the year }}{{+1 -4|2030}}{{+4|2035}}>{end}"
        )
    );
    let only = alone(&scene.plan, &scene.dialogue, &amendment_id("d-3"));
    assert_eq!(shown(&only), format!("{start}{layers}{end}"));
    // What was adopted into it is part of it, under the flag of who proposed it.
    scene.happens("d-2", Voice::Secretariat, EventKind::Adopted);
    for id in ["d-3", "d-4", "d-5"] {
        scene.happens(id, Voice::Secretariat, EventKind::Fallen);
    }
    let amended = "{+1| by the year }{+2|2040}";
    assert_eq!(shown(&all(&scene)), format!("{start}{amended}{end}"));
}

#[test]
fn a_sub_amendment_stands_within_the_alternative_of_what_it_amends() {
    let mut scene = Scene::of(&[("care", "A, x. End.\n\nMore.")]);
    scene.words("d-1", VOICES[0], "care", "B, x. End.\n\nMore.");
    scene.words("d-2", VOICES[1], "care", "C, x. End.\n\nMore.");
    scene.sub("d-3", VOICES[2], "d-1", "B, y, x. End.\n\nMore.");
    let one = "/d-1 d-3: {-1|A}{+1|B}, {+3|y, }";
    let two = "/d-2: {-2|A}{+2|C}, ";
    assert_eq!(
        shown(&all(&scene)),
        format!("<A, {one}{two}>x. End.\n\nMore.")
    );
    // So it does however far off in the paragraph, with what others propose in between.
    scene.words("d-4", VOICES[1], "care", "A, z. End.\n\nMore.");
    scene.sub("d-5", VOICES[1], "d-1", "B, x. End. Y.\n\nMore!");
    let found = shown(&all(&scene));
    assert!(found.contains("x. End.{+5| Y.}/"), "{found}");
    assert!(found.contains("/d-4: A, {-4|x}{+4|z}. End.>"), "{found}");
    assert!(found.ends_with("\n\nMore{-5|.}{+5|!}"), "{found}");
    // Where nobody would have other words, nothing is drawn together.
    for id in ["d-2", "d-4"] {
        scene.happens(id, VOICES[1], EventKind::Withdrawn);
    }
    let found = shown(&all(&scene));
    assert!(
        found.starts_with("{-1|A}{+1|B}, {+3|y, }x. End.{+5| Y.}"),
        "{found}"
    );
}

#[test]
fn a_sub_amendment_can_bring_back_what_is_struck() {
    let mut scene = scene(&[("cover all workers", "act")]);
    scene.sub(
        "d-2",
        Voice::Employers,
        "d-1",
        &TEXT.replace("cover all workers", "cover all workers and act"),
    );
    let found = shown(&all(&scene));
    let current: String = all(&scene).pieces.iter().map(standing).collect();
    assert_eq!(current, TEXT);
    let start = "The State should {-1 +2|cover all workers}";
    assert_eq!(
        found,
        format!("{start}{{+2| and }}{{+1|act}}.\n\nThe partners meet.")
    );
}

#[test]
fn what_has_no_ground_is_listed_and_not_drawn() {
    let mut scene = scene(&[
        ("should", "shall"),
        ("partners", "unions"),
        ("meet", "talk"),
    ]);
    scene.remove("d-4", Voice::Workers, "care");
    scene.set(
        "care",
        &TEXT.replace("should", "may").replace("meet", "talk"),
    );
    let found = all(&scene);
    assert_eq!(found.gone, [amendment_id("d-1")]);
    assert_eq!(found.met, [amendment_id("d-3")]);
    assert_eq!(found.about, [amendment_id("d-4")]);
    assert_eq!(
        shown(&found),
        "The State may cover all workers.\n\nThe {-2|partners}{+2|unions} talk."
    );
    let only = alone(&scene.plan, &scene.dialogue, &amendment_id("d-1"));
    assert!(shown(&only).contains("{-1|should}{+1|shall}") && !only.gone.is_empty());
    let whole = alone(&scene.plan, &scene.dialogue, &amendment_id("d-4"));
    assert!(shown(&whole).starts_with("{-4|The State may") && whole.gone.is_empty());
}

#[test]
fn only_some_are_shown_on_request() {
    let mut scene = scene(&[
        ("should", "shall"),
        ("partners", "unions"),
        ("meet", "talk"),
    ]);
    scene.sub(
        "d-4",
        Voice::Employers,
        "d-1",
        &TEXT.replace("should", "must"),
    );
    let only = |filter: Filter| {
        shown(&overlay(
            &scene.plan,
            &scene.dialogue,
            &clause_id("care"),
            &Field::Text,
            &filter,
        ))
    };
    let parties = Some(vec![Voice::Employers]);
    let employers = only(Filter {
        parties,
        only: None,
    });
    // What a sub-amendment amends is shown with it.
    assert!(
        employers.contains("{-1|should}{+1 -4|shall}{+4|must}"),
        "{employers}"
    );
    assert!(employers.contains("unions") && !employers.contains("talk"));
    let workers = only(Filter {
        parties: Some(vec![Voice::Workers]),
        only: None,
    });
    assert!(workers.contains("shall") && !workers.contains("must"));
    let one = only(Filter {
        parties: None,
        only: Some(amendment_id("d-3")),
    });
    assert_eq!(one, TEXT.replace("meet", "{-3|meet}{+3|talk}"));
}

#[test]
fn added_clauses_are_found_under_their_parent() {
    let mut scene = Scene::of(&[("care", TEXT)]);
    let new = |id: &str, parent: Option<&str>| Proposal::Add {
        clause: Box::new(Clause {
            parent: parent.map(clause_id),
            text: "New words.".to_owned(),
            ..Clause::new(clause_id(id), Kind::Action)
        }),
        under: None,
        after: None,
    };
    scene.table("d-2", Voice::Workers, new("two", Some("care")));
    scene.table("d-1", Voice::Workers, new("one", Some("care")));
    scene.table("d-3", Voice::Workers, new("three", None));
    scene.sub("d-4", Voice::Employers, "d-1", "Newer words.");
    let under = |parent: Option<&ClauseId>| {
        let found = added_under(&scene.plan, &scene.dialogue, parent);
        found
            .iter()
            .map(|one| one.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(under(Some(&clause_id("care"))), ["d-1", "d-2"]);
    assert_eq!(under(None), ["d-3"]);
    let text = alone(&scene.plan, &scene.dialogue, &amendment_id("d-1"));
    assert_eq!(shown(&text), "{+1 -4|New}{+4|Newer}{+1| words.}");
}

/// The ids of sub-amendments drawn outside the alternatives of what they amend, in the same paragraph.
fn astray(scene: &Scene, found: &Overlay) -> Vec<String> {
    let root = |id: &AmendmentId| {
        let one = scene.dialogue.root(&scene.dialogue.amendments[id]);
        one.unwrap().id.clone()
    };
    let mut astray = Vec::new();
    for (at, piece) in found.pieces.iter().enumerate() {
        let Piece::Alternatives { options, .. } = piece else {
            continue;
        };
        let amended = |id: &AmendmentId| options.iter().any(|it| it.amendments.contains(id));
        let after: Vec<&Piece> = found.pieces[at + 1..].iter().collect();
        let before: Vec<&Piece> = found.pieces[..at].iter().rev().collect();
        for side in [before, after] {
            let breaks = |piece: &&&Piece| standing(piece).contains('\n');
            for piece in side.iter().take_while(|piece| !breaks(piece)) {
                let Piece::Run(run) = piece else { continue };
                let marks = run.marks.iter().map(|mark| &mark.amendment);
                let subs = marks.filter(|id| root(id) != **id && amended(&root(id)));
                astray.extend(subs.map(AmendmentId::to_string));
            }
        }
    }
    astray
}

/// Whether the words are in the text as it stands: what lies at the bottom did not put them in.
fn is_current(run: &Run) -> bool {
    let first = run.marks.first();
    first.is_none_or(|mark| mark.kind == MarkKind::Deleted)
}

fn standing(piece: &Piece) -> String {
    match piece {
        Piece::Run(run) if is_current(run) => run.text.clone(),
        Piece::Run(_) => String::new(),
        Piece::Alternatives { current, .. } => current.clone(),
    }
}

/// Texts whose words repeat, so that a word can be taken for another.
const WORDS: &str = "([a-d] |of |[a-d]\\. |\n\n){0,12}";

proptest! {
    /// Whatever is proposed on whatever was there, the text as it stands can be read off.
    #[test]
    fn what_stands_is_exactly_the_text(
        drafts in vec(WORDS, 1..4), proposals in vec((0usize..4, WORDS, 0usize..8), 0..8),
        now in 0usize..4,
    ) {
        let mut scene = Scene::of(&[("care", "")]);
        for (at, (draft, proposed, amended)) in proposals.iter().enumerate() {
            scene.set("care", &drafts[draft % drafts.len()]);
            let id = format!("d-{}", at + 1);
            // Every third is a sub-amendment of one before it.
            if at % 3 == 2 {
                scene.sub(&id, VOICES[at % 3], &format!("d-{}", 1 + amended % at), proposed);
            } else {
                scene.words(&id, VOICES[at % 3], "care", proposed);
            }
        }
        let current = &drafts[now % drafts.len()];
        scene.set("care", current);
        let found = all(&scene);
        prop_assert_eq!(&found.pieces.iter().map(standing).collect::<String>(), current);
        for piece in &found.pieces {
            let Piece::Alternatives { current, options } = piece else { continue };
            prop_assert!(options.len() > 1);
            for option in options {
                let stands = option.runs.iter().filter(|run| is_current(run));
                prop_assert_eq!(&stands.map(|run| run.text.as_str()).collect::<String>(), current);
                prop_assert!(option.runs.iter().all(|run| !run.text.is_empty()));
                prop_assert!(!option.amendments.is_empty());
            }
        }
        for id in scene.dialogue.amendments.keys() {
            let only = alone(&scene.plan, &scene.dialogue, id);
            let text: String = only.pieces.iter().map(standing).collect();
            let root = &scene.dialogue.root(&scene.dialogue.amendments[id]).unwrap().id;
            prop_assert!(&text == current || only.gone.contains(id) || only.gone.contains(root));
        }
    }

    /// The words of a sub-amendment stand within the alternative of what it amends.
    #[test]
    fn no_sub_amendment_stands_behind_the_alternatives(
        text in WORDS, proposals in vec((WORDS, 0usize..8), 3..8),
    ) {
        let mut scene = Scene::of(&[("care", &text)]);
        for (at, (proposed, amended)) in proposals.iter().enumerate() {
            let id = format!("d-{}", at + 1);
            if at % 2 == 0 {
                scene.words(&id, VOICES[at % 3], "care", proposed);
            } else {
                scene.sub(&id, VOICES[at % 3], &format!("d-{}", 1 + amended % at), proposed);
            }
        }
        prop_assert_eq!(astray(&scene, &all(&scene)), Vec::<String>::new());
    }

    /// One amendment alone shows exactly the text that it was drafted on and the one it proposes.
    #[test]
    fn one_alone_is_what_it_strikes_and_puts_in(text in WORDS, proposed in WORDS) {
        let mut scene = Scene::of(&[("care", &text)]);
        scene.words("d-1", Voice::Workers, "care", &proposed);
        let found = all(&scene);
        let result = found.pieces.iter().map(|piece| match piece {
            Piece::Run(run) => match run.marks.last() {
                Some(mark) if mark.kind == MarkKind::Deleted => "",
                _ => run.text.as_str(),
            },
            Piece::Alternatives { .. } => "?",
        });
        prop_assert_eq!(result.collect::<String>(), proposed);
    }
}

#[test]
fn an_option_that_changes_nothing_says_what_it_means() {
    use super::Alternative;
    use crate::i18n::Message;
    let option = |runs: Vec<Run>| Alternative {
        amendments: vec![amendment_id("d-2")],
        runs,
    };
    let stands = Run {
        text: "by decree".to_owned(),
        marks: Vec::new(),
    };
    let nothing = Message::new("dialogue-option-puts-nothing");
    assert!(option(Vec::new()).holds());
    assert_eq!(option(Vec::new()).held(), nothing);
    let kept = option(vec![stands.clone()]);
    assert_eq!(kept.held(), Message::new("dialogue-option-holds"));
    let struck = Run {
        marks: vec![super::Mark {
            amendment: amendment_id("d-2"),
            kind: MarkKind::Deleted,
        }],
        ..stands
    };
    assert!(!option(vec![struck]).holds());
}
