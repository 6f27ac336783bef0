//! A rich session: everything that can happen, once.

use super::room::{Room, amendment, by, clause, delegate, event, id, sub};
use crate::dialogue::proceedings::{Adopted, Decision, Drafting};
use crate::dialogue::{
    Amendment, AmendmentId, Attendance, Digest, EventKind, Parked, Proposal, Stance, Subject,
};
use crate::plan::{Kind, Voice};
use jiff::civil::Date;

/// Everything that can happen, once.
pub fn rich() -> Room {
    let mut room = Room::new();
    room.session.opened = Some(room.now());
    room.sitting("session");

    // Direct changes: by a party in one place and in several, and by the secretariat.
    let drafting = room.reword("support", "The poor and the sick are helped.");
    let minute = room.act(
        "",
        delegate(Voice::Workers, "unions", "C. Delegate"),
        "Change the text",
    );
    minute.drafting.push(drafting);
    minute.reason = Some("Illness is the first cause of poverty.".to_owned());
    let drafting = room.reword(
        "support",
        "The poor and the sick are helped by the State at once.",
    );
    let wrong = room.act("", by(Voice::Employers), "Change the text");
    wrong.drafting.push(drafting);
    let wrong = wrong.change.clone();
    let drafting = room.reword("support", "The poor and the sick are helped.");
    room.undo(&wrong).drafting.push(drafting);
    let mut retitled = room.plan.clauses[&id("campaign")].clone();
    retitled.title = "National campaign".to_owned();
    let before = room.plan.clauses.insert(id("campaign"), retitled.clone());
    room.act("", by(Voice::Secretariat), "Change the title")
        .drafting
        .push(Drafting {
            clause: id("campaign"),
            before,
            after: Some(retitled),
        });

    let mut led = room.plan.clauses[&id("campaign")].clone();
    led.lead = Some("unions".to_owned());
    led.partners = vec!["ministry".to_owned(), "rural".to_owned()];
    led.kind = Kind::Action;
    led.start = Some(Date::constant(2004, 1, 1));
    let before = room.plan.clauses.insert(id("campaign"), led.clone());
    room.act("", by(Voice::Government), "Name who leads")
        .drafting
        .push(Drafting {
            clause: id("campaign"),
            before,
            after: Some(led),
        });

    tabling(&mut room);
    positions(&mut room);
    gavel(&mut room);
    left_open(&mut room);

    room.session.closed = Some(room.now());
    room.sitting("close");
    room
}

/// Amendments, with all that may become of them.
fn tabling(room: &mut Room) {
    let words = "The fund pays for essential care. Members pay contributions.";
    let proposal = room.words("insurance", words);
    let mut first = amendment("first", Some(1), proposal);
    first.reason = Some("The means of the fund are limited.\n\nThey will grow.".to_owned());
    room.step(
        "table",
        &mut first,
        EventKind::Tabled,
        by(Voice::Government),
    );
    let proposal = room.words(
        "insurance",
        "The State pays for care. Members pay contributions.",
    );
    let mut second = amendment("second", Some(2), proposal);
    room.step(
        "table",
        &mut second,
        EventKind::Tabled,
        delegate(Voice::Workers, "rural", "F. Farmer"),
    );
    let amended = "The fund pays for essential and emergency care. Members pay contributions.";
    let mut third = amendment("third", Some(3), sub("first", words, amended));
    room.step("table", &mut third, EventKind::Tabled, by(Voice::Workers));
    room.step(
        "second",
        &mut first,
        EventKind::Seconded,
        by(Voice::Employers),
    );
    room.step(
        "adopt",
        &mut third,
        EventKind::Adopted,
        by(Voice::Secretariat),
    );
    let adopted = adopt(room, &mut first, &mut second, amended);
    second.events.pop();
    first.events.pop();
    let text = "The fund pays for care. Members pay contributions.";
    let drafting = room.reword("insurance", text);
    let undo = room.undo(&adopted);
    undo.drafting.push(drafting);
    undo.amendments = vec![first.clone(), second.clone()];
    undo.reason = Some("The employers had asked for the floor.".to_owned());
    adopt(room, &mut first, &mut second, amended);

    let clause = clause(
        "rights",
        Some("pensions"),
        10,
        "Rights",
        "Every worker has rights.\n\nNobody is left out.",
    );
    let add = Proposal::Add {
        clause: Box::new(clause),
        under: None,
        after: None,
    };
    let mut fourth = amendment("fourth", Some(4), add);
    room.step(
        "table",
        &mut fourth,
        EventKind::Tabled,
        by(Voice::CivilSociety),
    );
    room.step(
        "withdraw",
        &mut fourth,
        EventKind::Withdrawn,
        by(Voice::CivilSociety),
    );
    room.step(
        "take-up",
        &mut fourth,
        EventKind::TakenUp,
        by(Voice::Workers),
    );
    room.step(
        "refer",
        &mut fourth,
        EventKind::Referred,
        by(Voice::Workers),
    );
    let minute = room.minutes.last_mut().unwrap();
    minute.amendments[0].events.last_mut().unwrap().reason =
        Some("to the drafting group".to_owned());

    // Tabled before this session, and received in it.
    let digest = Digest::of_clause(&room.plan, &room.plan.clauses[&id("pensions")]);
    let remove = Proposal::Remove {
        clause: id("pensions"),
        on: digest,
    };
    let mut fifth = amendment("fifth", Some(5), remove);
    fifth
        .events
        .push(event(EventKind::Tabled, by(Voice::Employers)));
    let minute = room.act("receive", by(Voice::Secretariat), "Receive D.5");
    minute.amendments.push(fifth.clone());
    room.step(
        "not-adopt",
        &mut fifth,
        EventKind::NotAdopted,
        by(Voice::Secretariat),
    );
    let shift = Proposal::Move {
        clause: id("support"),
        parent: Some(id("pensions")),
        under: None,
        after: None,
    };
    let mut sixth = amendment("sixth", None, shift);
    room.step("table", &mut sixth, EventKind::Tabled, by(Voice::Advisers));
    room.step(
        "fall",
        &mut sixth,
        EventKind::Fallen,
        by(Voice::Secretariat),
    );
}

/// What nobody decides on before the close.
fn left_open(room: &mut Room) {
    let proposal = room.words("campaign", "A campaign is begun in every village.");
    let mut seventh = amendment("seventh", Some(7), proposal);
    let change = room.step("table", &mut seventh, EventKind::Tabled, by(Voice::Workers));
    room.tabled.insert(seventh.id.clone(), change);
    room.dialogue.amendments.insert(seventh.id.clone(), seventh);
    room.hold("campaign", Voice::Employers, Stance::Object, None);
    let held = room.minutes.last().unwrap().positions.clone();
    for (voice, position) in held {
        room.dialogue
            .positions
            .entry(voice)
            .or_default()
            .push(position);
    }
}

/// Adopts the first amendment, as amended, in two parts; the second falls.
fn adopt(room: &mut Room, first: &mut Amendment, second: &mut Amendment, text: &str) -> String {
    let words = "The fund pays for essential care. Members pay contributions.";
    let drafting = room.reword("insurance", words);
    let part = room.act("adopt", by(Voice::Government), "Adopt D.1");
    part.part = true;
    part.drafting.push(drafting);
    let drafting = room.reword("insurance", text);
    room.step(
        "adopt",
        first,
        EventKind::AdoptedAsAmended,
        by(Voice::Secretariat),
    );
    let mut fallen = event(EventKind::Fallen, by(Voice::Secretariat));
    fallen.because = Some(first.id.clone());
    second.events.push(fallen);
    let minute = room.minutes.last_mut().unwrap();
    minute.drafting.push(drafting);
    minute.amendments.push(second.clone());
    minute.falls.push(second.id.clone());
    minute.change.clone()
}

fn positions(room: &mut Room) {
    room.hold("health", Voice::Government, Stance::Agree, None);
    room.hold("health", Voice::Employers, Stance::AgreeAdReferendum, None);
    let statement = "The word “essential” must not be read as the least that is possible.";
    room.hold(
        "health",
        Voice::Workers,
        Stance::AgreeWithReservation,
        Some(statement),
    );
    let objection = "We object.\n\nThe *whole* of the clause is too narrow:\n- first\n- second";
    let taken = room.hold(
        "health",
        Voice::CivilSociety,
        Stance::Object,
        Some(objection),
    );
    let position = room.minutes.last().unwrap().positions[0].clone();
    room.undo(&taken).retracted.push(position);
    room.hold("health", Voice::CivilSociety, Stance::Abstain, None);
    let all = [Voice::Government, Voice::Employers, Voice::Workers];
    let agreed = all.map(|voice| room.position("pensions", voice, Stance::Agree, None));
    room.act("no-objection", by(Voice::Secretariat), "No objection")
        .positions = agreed.to_vec();
    let position = room.position("pensions", Voice::Workers, Stance::Agree, None);
    room.act("retract", by(Voice::Workers), "Take back")
        .retracted
        .push(position);
    let drafting = room.reword("pensions", "Older persons receive a decent pension.");
    room.act("", by(Voice::Workers), "Change the text")
        .drafting
        .push(drafting);
    let on: AmendmentId = "second".parse().unwrap();
    let mut position = room.position(
        "health",
        Voice::Employers,
        Stance::Object,
        Some("Too dear."),
    );
    position.1.subject = Subject::Amendment(on);
    room.act("position", by(Voice::Employers), "A position")
        .positions
        .push(position);
}

/// What is set aside, who comes and goes, what is decided.
fn gavel(room: &mut Room) {
    for (clause, reason) in [
        ("support", None),
        ("campaign", Some("until the figures are there")),
    ] {
        room.session.parked.push(Parked {
            clause: id(clause),
            reason: reason.map(str::to_owned),
        });
        room.sitting("park");
    }
    room.session.parked.remove(0);
    room.sitting("unpark");
    room.session.present[1].delegates.pop();
    room.session.present.push(Attendance {
        voice: Voice::Advisers,
        organisation: None,
        delegates: vec!["G. Expert".to_owned()],
    });
    room.session.chair = Some("Mr H. Chair".to_owned());
    room.session.agenda.push(id("campaign"));
    room.sitting("session");
    room.act("", by(Voice::Secretariat), "Set the stage of the plan");
    room.minutes.last_mut().unwrap().undone = Some("f".repeat(40));
    room.undo(&"e".repeat(40)).subject = "Undo: Change the text".to_owned();
    let first = Adopted {
        name: "seminar-2003".to_owned(),
        clauses: vec![id("health"), id("insurance")],
        ad_referendum: vec![Voice::Employers],
        reservations: vec![(Voice::Workers, id("health"))],
        overruled: Some("time was short".to_owned()),
        objected: vec![Voice::CivilSociety],
        missing: vec![Voice::Government, Voice::Workers],
    };
    decide(room, &"a1".repeat(20), Decision::Adopted(first));
    let rescinded = Decision::Rescinded {
        name: "seminar-2003".to_owned(),
    };
    decide(room, &"b2".repeat(20), rescinded);
    room.minutes.last_mut().unwrap().reason = Some("It was too early.".to_owned());
    let again = Adopted {
        name: "seminar-2003".to_owned(),
        ..Adopted::default()
    };
    decide(room, &"c3".repeat(20), Decision::Adopted(again));
}

fn decide(room: &mut Room, tag: &str, decision: Decision) {
    let minute = room.act("", by(Voice::Secretariat), "A decision");
    minute.change = tag.to_owned();
    minute.decision = Some(decision);
}
