//! Amendments: tabling, numbers, the steps of their lives.

use super::{TEXT, attempt, by, done, found, open, refused, scene, table, trailers, words};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{AmendmentState, Deed, DeedError, Digest, EventKind, Proposal, preview};
use crate::plan::{Clause, EditError, Field, Kind, Voice};

#[test]
fn an_amendment_gets_its_number_in_a_session_or_from_the_secretariat() {
    let mut scene = scene();
    let proposal = words(&scene, "care", "Nothing is extended.");
    let outcome = done(&mut scene, &table("a", proposal.clone()), Voice::Workers);
    assert_eq!(found(&scene, "a").number, None);
    assert_eq!(found(&scene, "a").reason.as_deref(), Some("because"));
    assert_eq!(outcome.subject.to_string(), "Table an amendment on 1");
    assert_eq!(outcome.act, "table");
    assert!(outcome.parts.iter().all(|part| part.edits.is_empty()));
    assert!(outcome.files.contains("amendments/a.toml"));
    open(&mut scene, &[]);
    let outcome = done(&mut scene, &table("b", proposal.clone()), Voice::Workers);
    assert_eq!(found(&scene, "b").name(), "D.1");
    assert_eq!(outcome.subject.to_string(), "Table D.1 on 1");
    done(&mut scene, &table("c", proposal), Voice::Employers);
    let outcome = done(&mut scene, &Deed::Receive(Vec::new()), Voice::Secretariat);
    assert_eq!(found(&scene, "a").name(), "D.3");
    assert_eq!(trailers(&outcome), ["Amendment: a"]);
    assert_eq!(outcome.subject.to_string(), "Receive an amendment: D.3");
    let again = refused(&mut scene, &Deed::Receive(Vec::new()), Voice::Secretariat);
    assert_eq!(again, DeedError::NothingToDo);
}

#[test]
fn of_two_with_one_number_the_later_is_received_anew() {
    let mut scene = scene();
    scene.words("x-2", Voice::Workers, "care", "One.");
    scene.words("a-2", Voice::Employers, "care", "Two.");
    let error = scene.dialogue.find("D.2").unwrap_err();
    assert!(matches!(&error, DeedError::Several { found, .. } if found.len() == 2));
    for part in ["is the name of 2 amendments", "a-2", "x-2"] {
        assert!(error.to_string().contains(part), "{error}");
    }
    let first = refused(
        &mut scene,
        &Deed::Receive(vec![amendment_id("x-2")]),
        Voice::Secretariat,
    );
    assert_eq!(first, DeedError::NothingToDo);
    let deed = Deed::Receive(vec![amendment_id("a-2"), amendment_id("x-2")]);
    done(&mut scene, &deed, Voice::Secretariat);
    assert_eq!(scene.dialogue.find("D.2"), Ok(&amendment_id("x-2")));
    assert_eq!(scene.dialogue.find("d.3"), Ok(&amendment_id("a-2")));
    assert_eq!(scene.dialogue.find("x"), Ok(&amendment_id("x-2")));
    assert!(scene.dialogue.find("").is_err());
}

#[test]
fn rows_are_proposed_as_a_clause_says_them() {
    let mut scene = scene();
    let rows = |scene: &Scene, original: &str, proposed: &str| {
        let clause = scene.plan.clauses[&clause_id("care")].clone();
        Proposal::Words {
            on: Digest::of_clause(&scene.plan, &clause),
            clause: clause.id,
            field: Field::Cost,
            original: Some(original.to_owned()).filter(|text| !text.is_empty()),
            proposed: Some(proposed.to_owned()),
        }
    };
    let said = "Drugs; amount: 5; currency: XOF; year: 2005";
    let typed = rows(&scene, "", " Drugs;year: 2005 ; currency: XOF; amount: 5");
    done(&mut scene, &table("a", typed), Voice::Workers);
    let shown = preview(&scene.plan, &scene.dialogue, &amendment_id("a")).unwrap();
    assert_eq!(shown.texts[0].after.as_deref(), Some(said));
    let adopt = Deed::Adopt {
        amendment: amendment_id("a"),
        shown: Some(shown.digest),
    };
    done(&mut scene, &adopt, Voice::Secretariat);
    let stands = scene.plan.clauses[&clause_id("care")].get(&Field::Cost);
    assert_eq!(stands.as_deref(), Some(said));
    // The same in another order of the columns is no proposal.
    let same = rows(&scene, said, "Drugs; currency: XOF; amount: 5; year: 2005");
    let same = refused(&mut scene, &table("b", same), Voice::Workers);
    assert_eq!(same, DeedError::NothingProposed);
}

#[test]
fn what_cannot_be_proposed_is_not_tabled() {
    let mut scene = scene();
    let tabled =
        |scene: &mut Scene, proposal| refused(scene, &table("a", proposal), Voice::Workers);
    let same = words(&scene, "care", TEXT);
    assert_eq!(tabled(&mut scene, same), DeedError::NothingProposed);
    let hidden = words(&scene, "care", "a\u{202e}b");
    assert_eq!(tabled(&mut scene, hidden), DeedError::Refused('\u{202e}'));
    let mut lie = words(&scene, "care", "x");
    if let Proposal::Words { original, .. } = &mut lie {
        *original = Some("Never said.".to_owned());
    }
    assert_eq!(tabled(&mut scene, lie), DeedError::TextChanged);
    let lost = words(&scene, "pay", "Wages are frozen.");
    scene.set("pay", "Pay rises.");
    assert_eq!(
        tabled(&mut scene, lost),
        DeedError::WordsGone("a".to_owned())
    );
    let nowhere = Proposal::Remove {
        clause: clause_id("gone"),
        on: scene.digest("care"),
    };
    assert_eq!(
        tabled(&mut scene, nowhere),
        DeedError::NoClause(clause_id("gone"))
    );
    let stale = Proposal::Remove {
        clause: clause_id("pay"),
        on: scene.digest("care"),
    };
    assert_eq!(tabled(&mut scene, stale), DeedError::TextChanged);
    let within = Proposal::Move {
        clause: clause_id("care"),
        parent: Some(clause_id("clinic")),
        under: None,
        after: None,
    };
    let expected = EditError::WithinItself(clause_id("care"));
    assert_eq!(tabled(&mut scene, within), DeedError::Edit(expected));
    let taken = Proposal::Add {
        clause: Box::new(Clause::new(clause_id("pay"), Kind::Action)),
        under: None,
        after: None,
    };
    let expected = EditError::Exists(clause_id("pay"));
    assert_eq!(tabled(&mut scene, taken), DeedError::Edit(expected));
    scene.words("a", Voice::Workers, "care", "x");
    let twice = words(&scene, "care", "y");
    assert_eq!(
        tabled(&mut scene, twice),
        DeedError::AmendmentExists(amendment_id("a"))
    );
}

#[test]
fn what_was_typed_is_kept_in_its_normal_form() {
    let mut scene = scene();
    let proposal = words(&scene, "care", "L'e\u{301}tat\r\nagit.");
    done(&mut scene, &table("a", proposal), Voice::Workers);
    let wording = scene.dialogue.wording(found(&scene, "a"));
    assert_eq!(wording.unwrap(), "L'état\nagit.");
    assert_eq!(found(&scene, "a").events[0].reason, None);
}

#[test]
fn a_sub_amendment_is_tabled_on_pending_words() {
    let mut scene = scene();
    scene.words("d-1", Voice::Workers, "care", "The State shall act.");
    scene.remove("d-2", Voice::Workers, "pay");
    let on = |scene: &Scene, id: &str, original: &str| Proposal::Sub {
        amendment: amendment_id(id),
        field: None,
        on: Digest::of_amendment(&scene.plan, &scene.dialogue, found(scene, id)),
        original: original.to_owned(),
        proposed: "The State may act.".to_owned(),
    };
    let no_words = table("s", on(&scene, "d-2", ""));
    let no_words = refused(&mut scene, &no_words, Voice::Employers);
    assert_eq!(no_words, DeedError::NoWords("D.2".to_owned()));
    let proposal = on(&scene, "d-1", "The State shall act.");
    open(&mut scene, &[]);
    let outcome = done(&mut scene, &table("s", proposal.clone()), Voice::Employers);
    assert_eq!(outcome.subject.to_string(), "Table D.3 on D.1");
    scene.happens("d-1", Voice::Workers, EventKind::Withdrawn);
    let late = refused(&mut scene, &table("t", proposal), Voice::Employers);
    assert_eq!(
        late,
        DeedError::NotNow {
            amendment: "D.1".to_owned(),
            state: AmendmentState::Withdrawn,
            what: EventKind::Tabled,
        }
    );
    assert_eq!(
        late.to_string(),
        "D.1 cannot be amended any more (state: withdrawn). It can be taken up first."
    );
}

#[test]
fn seconding_takes_another_delegation() {
    let mut scene = scene();
    scene.plan.manifest.seconding = true;
    scene.words("d-1", Voice::Workers, "care", "The State shall act.");
    let tabled = scene.dialogue.amendments.get_mut(&amendment_id("d-1"));
    tabled.unwrap().events[0].by.organisation = Some("cgt".to_owned());
    let second = Deed::Second(amendment_id("d-1"));
    let own = refused(&mut scene, &second, Voice::Workers);
    assert_eq!(own, DeedError::OwnAmendment("D.1".to_owned()));
    let advisers = refused(&mut scene, &second, Voice::Advisers);
    assert_eq!(advisers, DeedError::NoParty(Voice::Advisers));
    let adopt = Deed::Adopt {
        amendment: amendment_id("d-1"),
        shown: None,
    };
    for deed in [&adopt, &Deed::NotAdopt(amendment_id("d-1"))] {
        let early = refused(&mut scene, deed, Voice::Secretariat);
        assert_eq!(early, DeedError::NotSeconded("D.1".to_owned()));
    }
    let mut other = by(Voice::Workers);
    other.sponsor.organisation = Some("union".to_owned());
    attempt(&mut scene, &second, &other).unwrap();
    assert_eq!(found(&scene, "d-1").state(), AmendmentState::Seconded);
    done(&mut scene, &adopt, Voice::Secretariat);
    assert_eq!(scene.text("care"), "The State shall act.");
}

#[test]
fn adopting_does_what_was_shown_and_nothing_else() {
    let mut scene = scene();
    let with = |from: &str, to: &str| TEXT.replace(from, to);
    scene.words("d-1", Voice::Workers, "care", &with("should", "shall"));
    scene.words(
        "d-2",
        Voice::Employers,
        "care",
        &with("should extend", "may extend"),
    );
    scene.sub(
        "d-3",
        Voice::Government,
        "d-1",
        &with("should extend", "shall gradually extend"),
    );
    scene.sub("d-4", Voice::Employers, "d-1", &with("should", "could"));
    scene.sub(
        "d-5",
        Voice::Workers,
        "d-2",
        &with("should extend", "may well extend"),
    );
    let adopt = |id: &str, shown| Deed::Adopt {
        amendment: amendment_id(id),
        shown,
    };
    let seen = preview(&scene.plan, &scene.dialogue, &amendment_id("d-1"))
        .unwrap()
        .digest;
    let outcome = done(&mut scene, &adopt("d-3", None), Voice::Secretariat);
    assert_eq!(scene.text("care"), TEXT);
    assert!(outcome.parts.iter().all(|part| part.edits.is_empty()));
    let stale = refused(&mut scene, &adopt("d-1", Some(seen)), Voice::Secretariat);
    assert_eq!(stale, DeedError::TextChanged);
    let shown = preview(&scene.plan, &scene.dialogue, &amendment_id("d-1")).unwrap();
    let outcome = done(
        &mut scene,
        &adopt("d-1", Some(shown.digest)),
        Voice::Secretariat,
    );
    assert_eq!(
        scene.text("care"),
        with("should extend", "shall gradually extend")
    );
    assert_eq!(outcome.parts, shown.parts);
    let authors = outcome
        .parts
        .iter()
        .map(|part| part.author.as_ref().unwrap().voice);
    assert_eq!(
        authors.collect::<Vec<_>>(),
        [Voice::Workers, Voice::Government]
    );
    assert_eq!(
        found(&scene, "d-1").state(),
        AmendmentState::AdoptedAsAmended
    );
    let fallen = ["d-2", "d-4", "d-5"];
    let because = fallen.map(|id| {
        let last = found(&scene, id).events.last().unwrap();
        assert_eq!(last.what, EventKind::Fallen, "{id}");
        last.because.clone().unwrap().to_string()
    });
    let tree = because.map(|it| it == "d-1" || it == "d-2");
    assert_eq!(tree, [true; 3]);
    let expected = [
        "Amendment: d-1",
        "Declared-by: secretariat",
        "Falls: d-2",
        "Falls: d-4",
        "Falls: d-5",
    ];
    assert_eq!(trailers(&outcome), expected);
    assert_eq!(outcome.files.len(), 4);
    assert_eq!(outcome.subject.to_string(), "Adopt D.1 as amended");
    let again = refused(&mut scene, &adopt("d-1", None), Voice::Secretariat);
    assert_eq!(
        again.to_string(),
        "D.1 cannot be adopted (state: adopted as amended). A decision is taken back only by undoing it."
    );
}

#[test]
fn an_adoption_the_plan_refuses_changes_nothing() {
    let mut scene = scene();
    scene.remove("d-1", Voice::Workers, "care");
    let adopt = Deed::Adopt {
        amendment: amendment_id("d-1"),
        shown: None,
    };
    let refused = refused(&mut scene, &adopt, Voice::Secretariat);
    let expected = EditError::HasChildren(clause_id("care"), 1);
    assert_eq!(refused, DeedError::Edit(expected));
}

#[test]
fn nothing_but_spaces_is_no_amendment() {
    let mut scene = scene();
    scene.set("care", "One two.\n\nThree four.");
    for proposed in [
        "  ",
        "\n",
        "One  two.\n\nThree\nfour. ",
        "One two.\n\n\nThree four.",
    ] {
        let proposal = words(&scene, "care", proposed);
        let error = refused(&mut scene, &table("a", proposal), Voice::Workers);
        assert_eq!(error, DeedError::OnlySpaces, "{proposed:?}");
    }
    let mut clause = Clause::new(clause_id("blank"), Kind::Action);
    clause.text = "\n ".to_owned();
    let blank = Proposal::Add {
        clause: Box::new(clause),
        under: None,
        after: None,
    };
    let error = refused(&mut scene, &table("a", blank), Voice::Workers);
    assert_eq!(error, DeedError::OnlySpaces);
    // Nobody could call a new clause without a title by its name.
    let mut clause = Clause::new(clause_id("nameless"), Kind::Action);
    (clause.title, clause.text) = (" ".to_owned(), "Some text.".to_owned());
    let nameless = Proposal::Add {
        clause: Box::new(clause),
        under: None,
        after: None,
    };
    let error = refused(&mut scene, &table("a", nameless), Voice::Workers);
    assert_eq!(
        error,
        DeedError::Unfit(crate::i18n::Message::new("plan-no-title"))
    );
    // To divide a paragraph, or to strike it all, is something.
    for (id, proposed) in [("a", "One\n\ntwo.\n\nThree four."), ("b", "")] {
        let proposal = words(&scene, "care", proposed);
        done(&mut scene, &table(id, proposal), Voice::Workers);
    }
}

#[test]
fn what_was_withdrawn_is_taken_up_by_another_party() {
    let mut scene = scene();
    scene.words("d-1", Voice::Workers, "care", "The State shall act.");
    scene.sub("d-2", Voice::Employers, "d-1", "The State may act.");
    let id = || amendment_id("d-1");
    let other = refused(&mut scene, &Deed::Withdraw(id()), Voice::Employers);
    assert_eq!(other, DeedError::NotYours("D.1".to_owned()));
    // Others put their words into it.
    let amended = |adopted| DeedError::Amended {
        amendment: "D.1".to_owned(),
        subs: vec!["D.2".to_owned()],
        adopted,
    };
    let error = refused(&mut scene, &Deed::Withdraw(id()), Voice::Workers);
    assert_eq!(error, amended(false));
    let mut adopted = scene.clone();
    adopted.happens("d-2", Voice::Secretariat, EventKind::Adopted);
    let error = refused(&mut adopted, &Deed::Withdraw(id()), Voice::Workers);
    assert_eq!(error, amended(true));
    scene.happens("d-2", Voice::Employers, EventKind::Withdrawn);
    let outcome = done(&mut scene, &Deed::Withdraw(id()), Voice::Workers);
    assert_eq!(trailers(&outcome), ["Amendment: d-1"]);
    assert_eq!(
        found(&scene, "d-1").events[1].reason.as_deref(),
        Some("because")
    );
    let own = refused(&mut scene, &Deed::TakeUp(id()), Voice::Workers);
    assert_eq!(own, DeedError::OwnAmendment("D.1".to_owned()));
    let no_party = refused(&mut scene, &Deed::TakeUp(id()), Voice::Secretariat);
    assert_eq!(no_party, DeedError::NoParty(Voice::Secretariat));
    done(&mut scene, &Deed::TakeUp(id()), Voice::CivilSociety);
    assert_eq!(
        found(&scene, "d-1").sponsor().unwrap().voice,
        Voice::CivilSociety
    );
    done(&mut scene, &Deed::Refer(id()), Voice::Secretariat);
    let referred = refused(&mut scene, &Deed::Refer(id()), Voice::Secretariat);
    assert_eq!(
        referred.to_string(),
        "D.1 cannot be referred (state: referred). It can be taken up first."
    );
    // What comes back stays its sponsor's.
    done(&mut scene, &Deed::TakeUp(id()), Voice::Secretariat);
    assert_eq!(
        found(&scene, "d-1").sponsor().unwrap().voice,
        Voice::CivilSociety
    );
    assert_eq!(found(&scene, "d-1").state(), AmendmentState::Tabled);
    done(&mut scene, &Deed::Second(id()), Voice::Government);
    done(&mut scene, &Deed::Refer(id()), Voice::Secretariat);
    done(&mut scene, &Deed::TakeUp(id()), Voice::Secretariat);
    assert_eq!(found(&scene, "d-1").state(), AmendmentState::Seconded);
    let outcome = done(&mut scene, &Deed::NotAdopt(id()), Voice::Secretariat);
    assert_eq!(outcome.act, "not-adopt");
    assert!(found(&scene, "d-1").state().is_final());
}

#[test]
fn an_amendment_falls_only_when_its_words_are_gone() {
    let mut scene = scene();
    scene.words(
        "d-1",
        Voice::Workers,
        "care",
        &TEXT.replace("should", "shall"),
    );
    let fall = Deed::Fall(amendment_id("d-1"));
    let stands = refused(&mut scene, &fall, Voice::Secretariat);
    assert_eq!(stands, DeedError::WordsStand("D.1".to_owned()));
    scene.set("care", &TEXT.replace("should extend", "extends"));
    let outcome = done(&mut scene, &fall, Voice::Secretariat);
    assert_eq!(found(&scene, "d-1").state(), AmendmentState::Fallen);
    assert_eq!(outcome.subject.to_string(), "Note that D.1 has fallen");
    let unknown = refused(
        &mut scene,
        &Deed::Fall(amendment_id("d-9")),
        Voice::Secretariat,
    );
    assert_eq!(unknown, DeedError::NoAmendment("d-9".to_owned()));
}
