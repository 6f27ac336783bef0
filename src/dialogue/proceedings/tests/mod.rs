//! A rich session made by hand, as its record tells it in four languages.

mod rich;
mod room;

use super::{Minute, Numbers, Record};
use crate::dialogue::{Dialogue, Digest, EventKind, Stance, Subject};
use crate::i18n::Language;
use crate::plan::Moment;
use crate::plan::Voice;
use rich::rich;
use room::{Room, amendment, by, delegate, event, id, sub};
use std::sync::Arc;
use strum::IntoEnumIterator;

#[test]
fn a_session_is_told_in_english() {
    insta::assert_snapshot!(rich().record(Language::English).markdown());
}

#[test]
fn a_session_is_told_in_french() {
    insta::assert_snapshot!(rich().record(Language::French).markdown());
}

#[test]
fn a_session_is_told_in_spanish() {
    insta::assert_snapshot!(rich().record(Language::Spanish).markdown());
}

#[test]
fn a_session_is_told_in_portuguese() {
    insta::assert_snapshot!(rich().record(Language::Portuguese).markdown());
}

#[test]
fn every_link_leads_to_a_change_and_every_change_is_named_once() {
    for language in Language::iter() {
        let record = rich().record(language);
        let markdown = record.markdown();
        let paragraphs = record
            .sections
            .iter()
            .flat_map(|section| &section.paragraphs);
        let named: Vec<&str> = paragraphs
            .flat_map(|paragraph| paragraph.changes())
            .collect();
        assert!(named.len() > 40);
        for short in named.into_iter().map(|change| record.short(change)) {
            assert!(markdown.contains(&format!(" [{short}]")), "{short}");
            for once in [
                format!("\n[{short}]: #change-{short}\n"),
                format!("<a id=\"change-{short}\">"),
            ] {
                assert_eq!(markdown.matches(&once).count(), 1, "{once}");
            }
        }
    }
}

#[test]
fn every_sentence_but_what_nothing_was_recorded_for_names_its_change() {
    let record = rich().record(Language::English);
    // That a position is missing follows from no change.
    let sections = record.sections.iter();
    let (open, told): (Vec<_>, Vec<_>) =
        sections.partition(|one| one.heading.starts_with("Clauses not agreed"));
    assert_eq!(open.len(), 1);
    let told = told.iter().flat_map(|one| &one.paragraphs);
    for sentence in told.flat_map(|one| &one.sentences) {
        assert!(!sentence.changes.is_empty(), "{}", sentence.text);
    }
}

#[test]
fn nothing_of_a_plan_acts_or_hides_in_a_record() {
    let evil = "a\u{1b}[2J\u{202e}\u{200b}b <b> [x](y)\n# c";
    let mut room = Room::new();
    room.plan.manifest.title = evil.to_owned();
    room.session.name = evil.to_owned();
    room.session.chair = Some(evil.to_owned());
    room.session.present[1].delegates = vec![evil.to_owned()];
    room.session.opened = Some(room.now());
    room.sitting("session");
    let drafting = room.reword("support", evil);
    let minute = room.act("", delegate(Voice::Workers, evil, evil), evil);
    minute.drafting.push(drafting);
    minute.reason = Some(evil.to_owned());
    minute.recorder = evil.to_owned();
    room.hold("support", Voice::Workers, Stance::Object, Some(evil));
    room.act("", by(Voice::Workers), evil);
    for language in Language::iter() {
        let markdown = room.record(language).markdown();
        assert_eq!(crate::text::suspicious(&markdown).next(), None);
        assert!(!markdown.contains("<b>") && !markdown.contains("[x]("));
        assert!(!markdown.contains("\n# c") && !markdown.contains("> # c"));
    }
}

#[test]
fn a_session_without_minutes_has_a_record() {
    let room = Room::new();
    let record = Record::of(&room.proceedings(), None);
    assert_eq!(record.language, Language::English);
    let markdown = record.markdown();
    assert!(markdown.contains("Nothing was recorded under this item."));
    assert!(markdown.contains("had not been closed"));
}

/// The numbers of some clauses after a change.
fn numbers(all: &[(&str, &str)]) -> Arc<Numbers> {
    let all = all.iter();
    let all = all.map(|(clause, number)| (id(clause), (*number).to_owned()));
    Arc::new(all.collect())
}

#[test]
fn a_clause_has_one_number_that_of_the_moment_and_its_renumbering_is_told() {
    let mut room = Room::new();
    room.session.agenda.clear();
    let proposal = room.words("support", "The poor are helped soon.");
    let mut main = amendment("main", Some(1), proposal);
    room.step("table", &mut main, EventKind::Tabled, by(Voice::Workers));
    room.minutes[0].numbers = numbers(&[("health", "7"), ("support", "7.3")]);
    room.minutes[0].clauses.push(id("support"));
    // Since then it moved on, as a clause before it was taken out; and today it bears yet another number.
    room.step(
        "adopt",
        &mut main,
        EventKind::Adopted,
        by(Voice::Secretariat),
    );
    room.minutes[1].numbers = numbers(&[("health", "7"), ("support", "7.2")]);
    let markdown = room.record(Language::English).markdown();
    assert!(markdown.contains("## 7.3 Support"), "{markdown}");
    assert!(!markdown.contains("1.2"), "{markdown}");
    let told = "the clause was renumbered 7.2. [0000002]";
    assert_eq!(markdown.matches(told).count(), 1, "{markdown}");
    assert_eq!(markdown.matches("7.2").count(), 1, "{markdown}");
}

#[test]
fn two_clauses_that_bore_one_number_are_told_apart_at_the_close() {
    let mut room = Room::new();
    room.session.agenda.clear();
    let mut main = amendment("main", Some(1), room.words("support", "Helped soon."));
    room.step("table", &mut main, EventKind::Tabled, by(Voice::Workers));
    room.minutes[0].numbers = numbers(&[("support", "4")]);
    // What comes in before it takes its number.
    let mut other = amendment("other", Some(2), room.words("health", "Cured soon."));
    room.step("table", &mut other, EventKind::Tabled, by(Voice::Workers));
    room.minutes[1].numbers = numbers(&[("health", "4"), ("support", "5")]);
    let markdown = room.record(Language::English).markdown();
    for heading in ["## 4 Support", "## 4 Health"] {
        assert!(markdown.contains(heading), "{markdown}");
    }
    let told = "the clause was renumbered 5. [0000002]";
    assert_eq!(markdown.matches(told).count(), 1, "{markdown}");
    for pending in ["- 5 “Support”", "- 4 “Health"] {
        assert!(markdown.contains(pending), "{markdown}");
    }
    assert!(!markdown.contains("- 4 “Support”"), "{markdown}");
}

#[test]
fn what_comes_back_after_it_was_referred_is_its_sponsors_as_before() {
    let mut room = Room::new();
    let proposal = room.words("support", "The poor are helped soon.");
    let mut main = amendment("main", Some(1), proposal);
    room.step("table", &mut main, EventKind::Tabled, by(Voice::Workers));
    let secretariat = by(Voice::Secretariat);
    room.step("refer", &mut main, EventKind::Referred, secretariat.clone());
    room.step("take-up", &mut main, EventKind::TakenUp, secretariat);
    for (language, told) in [
        (Language::English, "still in the name of its sponsor."),
        (Language::French, "toujours au nom de son auteur."),
        (Language::Spanish, "todavía en nombre de su autor."),
        (Language::Portuguese, "ainda em nome do seu autor."),
    ] {
        let markdown = room.record(language).markdown();
        assert!(markdown.contains(told), "{markdown}");
    }
    let markdown = room.record(Language::English).markdown();
    assert!(!markdown.contains("in its own name"), "{markdown}");
}

#[test]
fn a_clause_that_is_not_agreed_names_everybody_it_waits_for() {
    let mut room = Room::new();
    room.session.agenda = vec![id("support")];
    room.hold("support", Voice::Workers, Stance::Agree, None);
    let held = room.minutes.last().unwrap().positions.clone();
    for (voice, mut position) in held {
        position.digest = Digest::of_clause(&room.plan, &room.plan.clauses[&id("pensions")]);
        let of_voice = room.dialogue.positions.entry(voice).or_default();
        of_voice.push(position);
    }
    let told = [
        (
            Language::English,
            "the position of the following party was taken on other words: Workers; the positions of the following parties \
             are missing: Government, Employers, Civil society.",
        ),
        (
            Language::French,
            "la position de la partie ci-après portait sur un autre libellé\u{a0}: Travailleurs\u{a0}; les positions des \
             parties ci-après manquent\u{a0}: Gouvernement, Employeurs, Société civile.",
        ),
    ];
    for (language, told) in told {
        let markdown = room.record(language).markdown();
        assert!(markdown.contains(told), "{markdown}");
    }
}

#[test]
fn an_amendment_of_an_earlier_session_rests_on_the_change_that_tabled_it() {
    let mut room = Room::new();
    let proposal = room.words("support", "The poor are helped soon.");
    let mut main = amendment("main", Some(1), proposal);
    let mut tabled = event(EventKind::Tabled, by(Voice::Workers));
    tabled.time = Moment::new(1_066_000_000, 120);
    main.events.push(tabled);
    room.tabled.insert(main.id.clone(), "b".repeat(40));
    let mut elsewhere = Minute::new(&"b".repeat(40), Moment::new(1_066_000_000, 120));
    elsewhere.subject = "Table D.1 to 1.2".to_owned();
    room.elsewhere.push(elsewhere);
    let minute = room.act("", by(Voice::Secretariat), "Change the file by hand");
    minute.amendments.push(main.clone());
    room.step(
        "withdraw",
        &mut main,
        EventKind::Withdrawn,
        by(Voice::Workers),
    );
    let markdown = room.record(Language::English).markdown();
    let before = "tabled before this session, on 13 October 2003 at 1:06. [bbbbbbb]";
    assert!(markdown.contains(before), "{markdown}");
    let proposed = "insert “soon” after “poor are helped”. [bbbbbbb]";
    assert!(markdown.contains(proposed), "{markdown}");
    assert!(
        markdown.contains("“Change the file by hand”. [0000001]"),
        "{markdown}"
    );
    assert!(
        markdown.contains("withdrew the amendment. [0000002]"),
        "{markdown}"
    );
    assert!(markdown.contains("Table D.1 to 1.2"), "{markdown}");
}

#[test]
fn what_was_taken_back_and_restored_is_told_as_that() {
    let mut room = Room::new();
    let drafting = room.reword("support", "Help.");
    let minute = room.act("", by(Voice::Workers), "Change");
    minute.drafting.push(drafting);
    let change = minute.change.clone();
    let undo = room.undo(&change).change.clone();
    room.undo(&undo);
    let markdown = room.record(Language::English).markdown();
    let told: Vec<usize> = [
        "replace",
        "text was subsequently taken back",
        "text was subsequently restored",
    ]
    .iter()
    .map(|word| markdown.find(word).unwrap())
    .collect();
    assert!(told.is_sorted(), "{markdown}");
}

#[test]
fn positions_on_an_amendment_no_longer_apply_once_it_is_amended() {
    let mut room = Room::new();
    let proposal = room.words("support", "The poor are helped soon.");
    let mut main = amendment("main", Some(1), proposal);
    room.step("table", &mut main, EventKind::Tabled, by(Voice::Workers));
    let mut dialogue = Dialogue::default();
    dialogue.amendments.insert(main.id.clone(), main.clone());
    let (_, mut position) = room.position("support", Voice::Employers, Stance::Object, None);
    position.subject = Subject::Amendment(main.id.clone());
    position.digest = Digest::of_amendment(&room.plan, &dialogue, &main);
    let minute = room.act("position", by(Voice::Employers), "A position");
    minute.positions.push((Voice::Employers, position));
    let words = ["The poor are helped soon.", "The poor are helped at once."];
    let mut other = amendment("sub", Some(2), sub("main", words[0], words[1]));
    room.step(
        "table",
        &mut other,
        EventKind::Tabled,
        by(Voice::Government),
    );
    let lost = "The amendment having been changed, the position of the following party no longer \
                applied: Employers.";
    assert!(!room.record(Language::English).markdown().contains(lost));
    let adopted = room.step(
        "adopt",
        &mut other,
        EventKind::Adopted,
        by(Voice::Secretariat),
    );
    let markdown = room.record(Language::English).markdown();
    assert!(markdown.contains(lost), "{markdown}");
    // And again, when the adoption is taken back.
    other.events.pop();
    room.undo(&adopted).amendments.push(other);
    let markdown = room.record(Language::English).markdown();
    let again = "the position of the following party applied again: Employers.";
    assert!(markdown.contains(again), "{markdown}");
}
