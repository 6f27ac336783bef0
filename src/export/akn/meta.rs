//! What is said of the document: what it is, who made it, when it was changed and adopted, and what its parts refer to.

use super::body::{Changed, Did, words};
use super::naming::{Names, SUBTYPE, change, here};
use crate::export::document::{Remark, Source};
use crate::export::markup::{Xml, in_address};
use crate::i18n::Country;
use crate::plan::Voice;
use crate::track::{Change, ChangeIx, Standing};
use std::collections::{BTreeMap, BTreeSet};
use strum::IntoEnumIterator;

/// Who made the markup.
const MAKER: &str = "#plenary";

/// All of it.
pub fn meta(
    source: &Source<'_>,
    adoptions: &[Standing],
    (changed, said): (&Changed, &[Remark]),
    xml: &mut Xml,
) {
    let names = Names::of(source);
    xml.begin("meta", &[]);
    identification(source, &names, xml);
    let by: BTreeSet<ChangeIx> = changed.keys().filter_map(|(_, by)| *by).collect();
    lifecycle(source, &names, (adoptions, &by), xml);
    workflow(source, adoptions, xml);
    analysis(source, changed, xml);
    references(source, &names, &by, xml);
    notes(said, xml);
    xml.end();
    xml.line();
}

fn identification(source: &Source<'_>, names: &Names, xml: &mut Xml) {
    let manifest = &source.plan.manifest;
    xml.begin("identification", &[("source", MAKER)]);
    xml.begin("FRBRWork", &[]);
    core(source, (&names.work, "!main"), (&names.begun, "begun"), xml);
    xml.empty("FRBRcountry", &[("value", &names.country)]);
    xml.empty("FRBRsubtype", &[("value", SUBTYPE)]);
    if !manifest.id.is_empty() {
        xml.empty("FRBRname", &[("value", &in_address(&manifest.id))]);
    }
    xml.end();
    xml.begin("FRBRExpression", &[]);
    core(
        source,
        (&names.expression, "!main"),
        (&names.day, "revision"),
        xml,
    );
    xml.empty("FRBRversionNumber", &[("value", &source.ends.rev)]);
    xml.empty("FRBRlanguage", &[("language", &names.language)]);
    xml.end();
    xml.begin("FRBRManifestation", &[]);
    let file = format!("{}/!main.xml", names.expression);
    xml.empty("FRBRthis", &[("value", &file)]);
    xml.empty(
        "FRBRuri",
        &[("value", &format!("{}.akn", names.expression))],
    );
    xml.empty("FRBRdate", &[("date", &names.day), ("name", "markup")]);
    xml.empty("FRBRauthor", &[("href", MAKER)]);
    xml.empty("FRBRformat", &[("value", "xml")]);
    xml.end();
    xml.end();
    xml.line();
}

/// What all three have in common.
fn core(source: &Source<'_>, (uri, part): (&str, &str), (day, name): (&str, &str), xml: &mut Xml) {
    xml.empty("FRBRthis", &[("value", &format!("{uri}/{part}"))]);
    xml.empty("FRBRuri", &[("value", uri)]);
    let [_, rev] = &source.ends.ids;
    if let (Some(rev), "revision") = (rev, name) {
        xml.empty("FRBRalias", &[("value", &change(rev)), ("name", "swhid")]);
    }
    xml.empty("FRBRdate", &[("date", day), ("name", name)]);
    let required = &source.plan.manifest.required;
    let authors = match required.is_empty() {
        true => &[Voice::Secretariat][..],
        false => required.as_slice(),
    };
    for author in authors {
        xml.empty("FRBRauthor", &[("href", &format!("#{}", author.slug()))]);
    }
}

/// When the plan began, when it was changed since the baseline, and when it was adopted: in the order of days, which is not
/// that of the history where lines of work came together or a clock was wrong.
fn lifecycle(
    source: &Source<'_>,
    names: &Names,
    (adoptions, changes): (&[Standing], &BTreeSet<ChangeIx>),
    xml: &mut Xml,
) {
    xml.begin("lifecycle", &[("source", MAKER)]);
    let first = here(source).and_then(|at| source.history.start(at));
    let first = first.and_then(|at| source.history.change(at));
    let date = first
        .and_then(date_of)
        .unwrap_or_else(|| names.begun.clone());
    let begun = [
        ("eId", "eref_1"),
        ("date", &date),
        ("source", "#original"),
        ("type", "generation"),
    ];
    xml.empty("eventRef", &begun);
    let amended = changes.iter().map(|at| (*at, false));
    let adopted = adoptions.iter().map(|one| (one.at, true));
    let dated = amended.chain(adopted).filter_map(|(at, is_adoption)| {
        let change = source.history.change(at)?;
        Some((change.time.seconds, at, is_adoption, date_of(change)?))
    });
    let mut events: Vec<_> = dated.collect();
    events.sort();
    for ((_, at, is_adoption, date), number) in events.iter().zip(2_usize..) {
        event(source, (*at, *is_adoption), (number, date), xml);
    }
    xml.end();
    xml.line();
}

/// A change of the plan, or its adoption.
fn event(
    source: &Source<'_>,
    (at, is_adoption): (ChangeIx, bool),
    (number, date): (usize, &str),
    xml: &mut Xml,
) {
    let id = format!("eref_{number}");
    if is_adoption {
        let adopted = [
            ("eId", id.as_str()),
            ("date", date),
            ("source", "#original"),
            ("refersTo", "#adopted"),
        ];
        return xml.empty("eventRef", &adopted);
    }
    let (cause, hand) = (format!("#{}", reference(at)), source.history.change(at));
    let voice = hand.and_then(|change| change.hand()).map(|hand| hand.voice);
    let refers = voice.map(|voice| format!("#{}", voice.slug()));
    let mut attributes = vec![
        ("eId", id.as_str()),
        ("date", date),
        ("source", &cause),
        ("type", "amendment"),
    ];
    attributes.extend(refers.as_deref().map(|refers| ("refersTo", refers)));
    xml.empty("eventRef", &attributes);
}

/// The adoptions as steps on the plan's way, the earliest first.
fn workflow(source: &Source<'_>, adoptions: &[Standing], xml: &mut Xml) {
    let steps = adoptions.iter().filter_map(|adoption| {
        let change = source.history.change(adoption.at)?;
        let voice = change.hand().map_or(Voice::Secretariat, |hand| hand.voice);
        let (seconds, at) = (change.time.seconds, adoption.at);
        Some((seconds, at, date_of(change)?, voice, change.id.to_string()))
    });
    let mut steps: Vec<_> = steps.collect();
    if steps.is_empty() {
        return;
    }
    steps.sort();
    xml.begin("workflow", &[("source", MAKER)]);
    for (number, (_, _, date, voice, id)) in steps.iter().enumerate() {
        let step = format!("step_{}", number + 1);
        let attributes = [
            ("eId", step.as_str()),
            ("date", date),
            ("by", &format!("#{}", voice.slug())),
            ("outcome", "#adopted"),
            ("href", &change(id)),
        ];
        xml.empty("step", &attributes);
    }
    xml.end();
    xml.line();
}

/// By which change each clause was modified.
fn analysis(source: &Source<'_>, changed: &Changed, xml: &mut Xml) {
    if changed.is_empty() {
        return;
    }
    xml.begin("analysis", &[("source", MAKER)]);
    xml.begin("passiveModifications", &[]);
    for (number, ((level, by), did)) in changed.iter().enumerate() {
        let id = format!("pmod_{}", number + 1);
        xml.begin("textualMod", &[("eId", &id), ("type", kind(*did))]);
        let by = by.and_then(|at| source.history.change(at));
        match by.map(|by| change(&by.id.to_string())) {
            Some(href) => xml.empty("source", &[("href", &href)]),
            None => xml.empty("source", &[]),
        }
        xml.empty("destination", &[("href", &format!("#{level}"))]);
        xml.end();
    }
    xml.end();
    xml.end();
    xml.line();
}

/// What a change did, in the words of the standard.
fn kind(did: Did) -> &'static str {
    match (did.inserted, did.deleted, did.moved) {
        (true, true, _) => "substitution",
        (true, false, _) => "insertion",
        (false, true, _) => "repeal",
        (false, false, _) => "renumbering",
    }
}

/// Whom and what everything refers to.
fn references(source: &Source<'_>, names: &Names, changes: &BTreeSet<ChangeIx>, xml: &mut Xml) {
    let (manifest, words) = (&source.plan.manifest, words(source));
    xml.begin("references", &[("source", MAKER)]);
    let title = manifest.title.as_str();
    xml.empty(
        "original",
        &[
            ("eId", "original"),
            ("href", &names.work),
            ("showAs", title),
        ],
    );
    for at in changes {
        if let Some(by) = source.history.change(*at) {
            let (id, href) = (reference(*at), change(&by.id.to_string()));
            xml.empty(
                "passiveRef",
                &[("eId", &id), ("href", &href), ("showAs", &by.subject)],
            );
        }
    }
    parties(source, names, xml);
    let adopted = [
        ("eId", "adopted"),
        ("href", "/akn/ontology/concept/adopted"),
        ("showAs", &words.word("state-adopted")),
    ];
    xml.empty("TLCConcept", &adopted);
    let plenary = [
        ("eId", "plenary"),
        ("href", "/akn/ontology/process/plenary"),
        ("showAs", "Plenary"),
    ];
    xml.empty("TLCProcess", &plenary);
    xml.end();
}

/// Who speaks in the plan, and the countries it is for.
fn parties(source: &Source<'_>, names: &Names, xml: &mut Xml) {
    let (manifest, words) = (&source.plan.manifest, words(source));
    for voice in Voice::iter() {
        let (country, slug) = (&names.country, voice.slug());
        let href = format!("/akn/ontology/organization/{country}/{slug}");
        let name = words.say(&voice.name());
        xml.empty(
            "TLCOrganization",
            &[("eId", slug), ("href", &href), ("showAs", &name)],
        );
    }
    let mut taken = BTreeSet::new();
    let organisations = manifest.organisations.iter();
    for organisation in organisations.filter(|it| taken.insert(&it.id)) {
        let name = in_address(&organisation.id);
        let href = format!("/akn/ontology/organization/{}/{name}", names.country);
        let id = format!("org_{name}");
        xml.empty(
            "TLCOrganization",
            &[
                ("eId", &id),
                ("href", &href),
                ("showAs", &organisation.name),
            ],
        );
    }
    let name = |country: &String| in_address(country).to_lowercase();
    let countries = manifest.countries.iter();
    let countries = countries.map(|country| (name(country), country));
    for (name, country) in countries.collect::<BTreeMap<_, _>>() {
        let href = format!("/akn/ontology/location/{name}");
        let id = format!("country_{name}");
        xml.empty(
            "TLCLocation",
            &[
                ("eId", &id),
                ("href", &href),
                ("showAs", Country::called(country, words.language())),
            ],
        );
    }
}

/// What the parties said of clauses: who, with which position, and their words.
fn notes(said: &[Remark], xml: &mut Xml) {
    if said.is_empty() {
        return;
    }
    xml.begin("notes", &[("source", MAKER)]);
    for (note, number) in said.iter().zip(1_usize..) {
        let (id, marker) = (format!("note_{number}"), number.to_string());
        let party = note.by.voice.map(|voice| format!("#{}", voice.slug()));
        let mut attributes = vec![
            ("eId", id.as_str()),
            ("class", "statement"),
            ("marker", &marker),
        ];
        if let Some(party) = &party {
            attributes.push(("refersTo", party));
        }
        xml.begin("note", &attributes);
        let day = note.by.date.as_deref().and_then(|date| date.get(..10));
        let head = [
            Some(note.by.author.as_str()),
            day,
            note.text.first().map(String::as_str),
        ];
        let head: Vec<&str> = head.into_iter().flatten().collect();
        xml.leaf("p", &[], &head.join(" · "));
        for line in note.text.iter().skip(1).filter(|line| !line.is_empty()) {
            xml.leaf("p", &[], line);
        }
        xml.end();
    }
    xml.end();
}

/// The id of the reference to a change.
fn reference(at: ChangeIx) -> String {
    format!("pref_{}", at.0 + 1)
}

/// When a change was made; nothing where files cannot hold that.
fn date_of(change: &Change) -> Option<String> {
    Some(change.time.stamp()).filter(|stamp| !stamp.is_empty())
}
