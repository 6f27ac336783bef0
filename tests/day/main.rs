//! A whole day of a seminar from end to end: the program itself, on the built-in plan of Mali, and the record of
//! proceedings of the day in four languages.

#![allow(clippy::restriction)]

#[path = "../common/mod.rs"]
mod common;

mod day;

use day::{Day, redacted};

/// What 4.2 says in the morning.
const FINANCING: &str = "Une étude actuarielle évalue le coût du régime et sa viabilité à long terme. Le taux de \
    cotisation est fixé par décret, après négociation, au vu de cette étude et de la capacité des entreprises et \
    des salariés.";

/// What D.1 proposes, and what it proposes with D.4 in it.
const COLLECTIVE: &str = "Une étude actuarielle évalue le coût du régime et sa viabilité à long terme. Le taux de \
    cotisation est fixé par convention collective, au vu de cette étude et de la capacité des entreprises et \
    des salariés.";
const AMENDED: &str = "Une étude actuarielle évalue le coût du régime et sa viabilité à long terme. Le taux de \
    cotisation est fixé par convention collective, les usagers entendus, au vu de cette étude et de la capacité \
    des entreprises et des salariés.";

#[test]
fn a_whole_day_is_kept_and_told() {
    let day = Day::begin();
    opening(&day);
    drafting(&day);
    tabling(&day);
    deciding(&day);
    adopting(&day);
    agreeing(&day);
    striking(&day);
    closing(&day);
    for language in ["fr", "en", "es", "pt"] {
        let record = day.read(&["record", &day.session(), "--language", language]);
        insta::assert_snapshot!(format!("record_{language}"), redacted(&record.out));
    }
    // Without a language it is that of the plan.
    let own = day.read(&["record", &day.session()]).out;
    assert_eq!(
        own,
        day.read(&["record", &day.session(), "--language", "fr"])
            .out
    );
    kept(&day);
}

fn opening(day: &Day) {
    day.act(
        "secretariat",
        &[
            "session",
            "open",
            "Reprise du séminaire national",
            "--place",
            "Salle de conférence",
            "--date",
            "2003-10-14",
            "--chair",
            "Mme A. Présidente",
            "--agenda",
            "health-insurance,medical-assistance,follow-up",
            "--present",
            "government:government-group:Porte-parole du groupe gouvernemental",
            "--present",
            "employers:employers-group:Porte-parole du groupe des employeurs",
            "--present",
            "workers:workers-group:Porte-parole du groupe des travailleurs,Porte-parole adjoint",
            "--present",
            "civil-society:civil-society-group:Porte-parole de la société civile",
            "--present",
            "advisers:ilo",
        ],
    );
}

/// Two parties change the text at once, and one change too many is taken back.
fn drafting(day: &Day) {
    let information = "Avant l'ouverture du régime, chaque travailleur et chaque employeur sont informés, dans les \
        langues nationales, de leurs droits, de leurs obligations et des voies de recours.";
    day.act(
        "workers",
        &["set", "insurance-information", "text", information],
    );
    let law = "Le gouvernement prépare un avant-projet de loi portant création du régime et le soumet aux \
        partenaires sociaux pour avis dans un délai de trois mois. L'avant-projet précise les personnes \
        assujetties, les prestations et la gestion du régime.";
    day.act("employers", &["set", "insurance-law", "text", law]);
    day.act(
        "employers",
        &["set", "insurance-law", "title", "Préparer la loi"],
    );
    day.act("secretariat", &["undo"]);
    day.says(&["show", "insurance-law"], "Préparer le cadre légal");
}

/// Six amendments and a sub-amendment: two of them collide.
fn tabling(day: &Day) {
    let consultation = FINANCING.replace("négociation", "consultation");
    let tables: [(&str, &[&str]); 7] = [
        (
            "workers",
            &[
                "table",
                "insurance-financing",
                "text",
                COLLECTIVE,
                "--reason",
                "Ceux qui cotisent doivent convenir du taux.",
            ],
        ),
        ("employers", &["table", "4.2", "text", &consultation]),
        (
            "government",
            &[
                "table",
                "insurance-governance",
                "text",
                "Le régime est administré par un conseil où siègent le gouvernement, les employeurs, les \
                 travailleurs et les représentants des usagers, ces derniers avec voix consultative. Ses comptes \
                 sont publiés chaque trimestre.",
            ],
        ),
        ("civil-society", &["table", "--amends", "D.1", AMENDED]),
        (
            "civil-society",
            &[
                "table",
                "assistance-criteria",
                "title",
                "Définir les bénéficiaires avec les communautés",
            ],
        ),
        (
            "employers",
            &[
                "table",
                "--add",
                "action",
                "--parent",
                "health-insurance",
                "--after",
                "insurance-information",
                "--id",
                "insurance-review",
                "--title",
                "Évaluer le régime",
                "Le régime est évalué tous les trois ans.",
            ],
        ),
        ("workers", &["table", "--remove", "assistance-services"]),
    ];
    for (number, (party, words)) in tables.iter().enumerate() {
        let answer = day.act(party, words);
        let name = format!("D.{}", number + 1);
        assert!(answer.out.contains(&name), "{name} is not in {answer:#?}");
    }
    // The collision is shown as alternatives, and brackets are counted.
    let overlay = day.read(&["amendments", "--overlay", "4.2"]);
    for alternative in ["Alt 1", "Alt 2"] {
        assert!(overlay.out.contains(alternative), "{overlay:#?}");
    }
    assert_eq!(day.json(&["progress", "--json"])["pending"], 7);
    assert_eq!(day.read(&["amendments"]).out.lines().count(), 7);
}

/// One is withdrawn, one referred, one not adopted, one seconded, the sub-amendment adopted.
fn deciding(day: &Day) {
    day.act("civil-society", &["withdraw", "D.5"]);
    day.refused("civil-society", &["adopt", "D.5"], 3);
    day.act(
        "secretariat",
        &["refer", "D.3", "--reason", "au comité de rédaction"],
    );
    day.act("secretariat", &["reject", "D.7"]);
    day.act("civil-society", &["second", "D.1"]);
    day.act("secretariat", &["adopt", "D.4"]);
    day.act("secretariat", &["adopt", "D.6"]);
    day.says(&["show", "insurance-review"], "tous les trois ans");
}

/// Positions of four parties, the adoption that makes them stale, its undoing, and the adoption again.
fn adopting(day: &Day) {
    for (party, stance) in [
        ("government", "agree"),
        ("employers", "agree-with-reservation"),
        ("workers", "abstain"),
        ("civil-society", "agree-ad-referendum"),
    ] {
        day.act(party, &["position", "insurance-financing", stance]);
    }
    let statement = "Le taux ne saurait être convenu sans les petites entreprises.";
    day.act(
        "employers",
        &["position", "D.1", "object", "--statement", statement],
    );
    assert_eq!(day.standing("insurance-financing"), ["held"; 4]);

    let follows = day.json(&["adopt", "D.1", "--dry-run", "--json"]);
    let follows = &follows["adoptions"][0];
    assert_eq!(
        follows["texts"][0]["after"].as_str().unwrap().trim(),
        AMENDED
    );
    assert_eq!(follows["falls"].as_array().unwrap().len(), 1);
    assert_eq!(follows["stale"].as_array().unwrap().len(), 4);

    // The employers object: the chairperson overrules, with a reason.
    let overrule = ["adopt", "D.1", "--overrule", "La séance a tranché."];
    let adopted = day.act("secretariat", &overrule).acknowledged();
    assert_eq!(day.text("insurance-financing"), AMENDED);
    assert_eq!(day.state("D.1"), "adopted-as-amended");
    assert_eq!(day.state("D.2"), "fallen");
    assert_eq!(day.standing("insurance-financing"), ["stale"; 4]);
    // Every word keeps the flag it came under.
    let tracked = day.read(&[
        "diff",
        &format!("{adopted}~2"),
        "--clause",
        "insurance-financing",
    ]);
    for mark in ["{+W", "{+C"] {
        assert!(
            tracked.out.contains(mark),
            "{mark} is not in {}",
            tracked.out
        );
    }

    day.act("secretariat", &["undo"]);
    assert_eq!(day.text("insurance-financing"), FINANCING);
    assert_eq!(day.state("D.1"), "seconded");
    assert_eq!(day.state("D.2"), "tabled");
    assert_eq!(day.standing("insurance-financing"), ["held"; 4]);

    day.act("secretariat", &overrule);
    assert_eq!(day.text("insurance-financing"), AMENDED);
    assert_eq!(day.state("D.2"), "fallen");
    assert_eq!(day.standing("insurance-financing"), ["stale"; 4]);
}

/// The parties speak on the new words; on another clause one of them is left with a stale position.
fn agreeing(day: &Day) {
    let gavel = [
        "gavel",
        "accord-financement",
        "--clause",
        "insurance-financing",
    ];
    let refused = day.refused("secretariat", &gavel, 1);
    assert!(refused.out.contains("4.2"), "{refused:#?}");
    let statement = "Notre accord vaut pour autant que les petites entreprises soient entendues.";
    day.act(
        "employers",
        &[
            "position",
            "4.2",
            "agree-with-reservation",
            "--statement",
            statement,
        ],
    );
    day.act("civil-society", &["position", "4.2", "agree-ad-referendum"]);
    day.act("secretariat", &["position", "4.2", "--no-objection"]);
    assert_eq!(day.standing("insurance-financing"), ["held"; 4]);

    day.act("government", &["position", "follow-up-committee", "agree"]);
    let committee = "Un comité réunissant toutes les parties suit l'exécution du plan et en rend compte chaque année.";
    day.act(
        "advisers",
        &["set", "follow-up-committee", "text", committee],
    );
    let standing = ["stale", "missing", "missing", "missing"];
    assert_eq!(day.standing("follow-up-committee"), standing);

    let reason = "dans l'attente du comité de rédaction";
    day.act(
        "secretariat",
        &[
            "session",
            "park",
            "insurance-governance",
            "--reason",
            reason,
        ],
    );
    let deputy = "workers:workers-group:Porte-parole adjoint";
    day.act("secretariat", &["session", "present", deputy, "--gone"]);
}

/// The gavel: on what is agreed, taken back and struck again; and on what is not, by the chairperson's word.
fn striking(day: &Day) {
    let clause = ["--clause", "insurance-financing"];
    day.act(
        "secretariat",
        &[&["gavel", "accord-financement"], &clause[..]].concat(),
    );
    let reason = "Le libellé devait encore être lu.";
    day.act(
        "secretariat",
        &[
            "gavel",
            "--rescind",
            "accord-financement",
            "--reason",
            reason,
        ],
    );
    day.act(
        "secretariat",
        &[&["gavel", "accord-financement"], &clause[..]].concat(),
    );
    let overrule = "La loi ne peut attendre.";
    day.refused(
        "secretariat",
        &["gavel", "accord-loi", "--clause", "insurance-law"],
        1,
    );
    day.act(
        "secretariat",
        &[
            "gavel",
            "accord-loi",
            "--clause",
            "insurance-law",
            "--overrule",
            overrule,
        ],
    );
}

fn closing(day: &Day) {
    day.act("secretariat", &["session", "close"]);
    day.refused("secretariat", &["session", "close"], 3);
}

/// Nothing is wrong in the plan or in its repository, and its log tells what happened.
fn kept(day: &Day) {
    let check = day.json(&["check", "--json"]);
    assert_eq!(check["problems"], serde_json::json!([]), "{check:#}");
    assert_eq!(check["unrecorded"], serde_json::json!([]), "{check:#}");
    assert_eq!(day.git(&["status", "--porcelain"]), "");
    day.git(&["fsck", "--full", "--strict"]);
    let log = day.git(&["log", "--reverse", "--format=%an: %s", "seminar-2003..HEAD"]);
    insta::assert_snapshot!("log", log);
    let tags = day.git(&["tag", "--list"]);
    assert_eq!(
        tags.lines().collect::<Vec<_>>(),
        ["accord-financement", "accord-loi", "seminar-2003"]
    );
}
