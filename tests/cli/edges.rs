//! The edges: help, languages, mistakes, hostile texts, machines without this or that.

use crate::common::{Answer, Seminar};
use std::fs;
use std::process::Stdio;

const HOSTILE: &str = "a\u{1b}]0;x\u{7}\u{9b}31m\u{202e}b\u{200b}\u{e0041}";

fn harmless(answer: &Answer) {
    let both = format!("{}{}", answer.out, answer.err);
    let bad = |c: &char| {
        (c.is_control() && *c != '\n') || matches!(c, '\u{202e}' | '\u{200b}' | '\u{e0041}')
    };
    assert_eq!(both.chars().find(bad), None, "{answer:#?}");
}

#[test]
fn no_byte_of_a_plan_controls_the_terminal() {
    let seminar = Seminar::new();
    seminar.clause("campaign", "objective", None, 20, HOSTILE, HOSTILE);
    let quoted = HOSTILE
        .replace('\u{1b}', "\\u001b")
        .replace('\u{7}', "\\u0007");
    seminar.write("clauses/broken.toml", format!("id = \"{quoted}"));
    seminar.commit(HOSTILE, "");
    for line in [
        "list",
        "list --json",
        "show campaign",
        "show campaign --json",
        "diff start",
        "diff start --json",
        "blame",
        "blame --json",
        "log",
        "log --json",
        "check",
        "check --json",
    ] {
        harmless(&seminar.run(line));
    }
    harmless(&seminar.call(["show", HOSTILE]).run().ends(3));
    harmless(&seminar.call(["list", HOSTILE]).run().ends(2));
    harmless(&seminar.call(["diff", HOSTILE]).run().ends(3));
    harmless(&seminar.call([HOSTILE]).run().ends(2));
    let json = seminar.run("show campaign --json").done().json();
    let fields = json["fields"].as_array().unwrap();
    assert!(
        fields.iter().any(|field| field["value"] == HOSTILE),
        "the value stays exact"
    );
}

#[test]
fn help_is_there_in_four_languages() {
    let seminar = Seminar::new();
    for (language, word) in [
        ("en", "Who has the floor"),
        ("fr", "Qui a la parole"),
        ("es", "Quién tiene la palabra"),
        ("pt", "Quem tem a palavra"),
    ] {
        seminar
            .run(&format!("set --help --lang {language}"))
            .done()
            .says(word);
        let by_locale = seminar
            .call(["set", "--help"])
            .env("LC_ALL", format!("{language}_XX.UTF-8"));
        by_locale.run().done().says(word);
    }
    let chosen = seminar
        .call(["set", "--help"])
        .env("PLENARY_LANG", "fr")
        .env("LC_ALL", "es_HN");
    chosen.run().done().says("Qui a la parole");
    seminar
        .run("--version")
        .done()
        .says(env!("CARGO_PKG_VERSION"));
}

#[test]
fn a_language_may_be_named_as_the_machine_names_it() {
    let seminar = Seminar::new();
    seminar.run("session open first --party secretariat").done();
    for (tag, nothing, minutes) in [
        ("FR", "Rien n'a changé", "# Compte rendu"),
        ("fr_FR.UTF-8", "Rien n'a changé", "# Compte rendu"),
        ("Es_hn@euro", "Nada ha cambiado", "# Acta"),
        ("pt-BR", "Nada mudou", "# Ata"),
        ("en_GB.ISO-8859-15", "Nothing has changed", "# Record"),
    ] {
        let apart = seminar.run(&format!("diff HEAD --lang {tag}")).done();
        apart.says(nothing);
        let joined = seminar.run(&format!("diff HEAD --lang={tag}")).done();
        joined.says(nothing);
        let record = seminar.run(&format!("record first --language {tag}"));
        record.done().says(minutes);
    }
    for tag in ["xx", "english", "f", "_FR", "de_DE.UTF-8"] {
        let call = seminar.call(["diff", "--lang", tag]).run();
        call.ends(2).says("en, fr, es, pt");
    }
}

#[test]
fn the_settings_choose_language_and_recorder() {
    let seminar = Seminar::new();
    let home = seminar.folder().join("../config");
    let folder = home.join("plenary");
    fs::create_dir_all(&folder).unwrap();
    let settings = "language = 'fr'\nrecorder = { name = 'Greffe', email = 'g@example.invalid' }\n";
    fs::write(folder.join("settings.toml"), settings).unwrap();
    let call = |args: &[&str]| {
        seminar
            .call(args)
            .env("XDG_CONFIG_HOME", &home)
            .without("LC_ALL")
    };
    call(&["diff"]).run().done().says("Rien n'a changé");
    let set = ["set", "insurance", "title", "New", "--party", "workers"];
    call(&set).run().done();
    seminar
        .run("log --json --limit 1")
        .done()
        .says("Greffe <g@example.invalid>");
    fs::write(folder.join("settings.toml"), "langauge = 'fr'\n").unwrap();
    let answer = call(&["diff"]).run().done();
    assert!(answer.err.contains("settings.toml"), "{answer:#?}");
}

#[test]
fn a_folder_called_like_a_command_is_told_how_to_be_opened() {
    let seminar = Seminar::new();
    let around = seminar.around();
    fs::create_dir_all(around.join("copy")).unwrap();
    let call = |args: &[&str]| seminar.call(args).within(around).run();
    let said = "To open it: plenary ./copy";
    // A folder without a plan is none that somebody means.
    assert!(!call(&["copy"]).ends(2).err.contains(said));
    fs::write(around.join("copy/plan.toml"), "format = 1\n").unwrap();
    call(&["copy"]).ends(2).says(said);
    call(&["copy", "--lang", "fr"]).ends(2);
    // A command that needs no more words does what it is for, and says so after that.
    fs::create_dir_all(around.join("examples/.git")).unwrap();
    let answer = call(&["examples"]).done();
    assert!(answer.err.ends_with("plenary ./examples\n"), "{answer:#?}");
    assert!(
        !call(&["examples", "--json"])
            .done()
            .err
            .contains("./examples")
    );
}

#[test]
fn mistakes_on_the_command_line_are_sentences() {
    let seminar = Seminar::new();
    seminar
        .run("lsit")
        .ends(2)
        .says("Did you mean `plenary list`?");
    seminar
        .run("no-such-folder")
        .ends(2)
        .says("There is no folder no-such-folder");
    seminar.run("list --jsn").ends(2).says("--json");
    seminar.run("set insurance").ends(2).says("FIELD");
    seminar.run("show").ends(2);
    seminar.run("list --lang xx").ends(2).says("en, fr, es, pt");
    seminar
        .run("set insurance title x --party workers --by nobody")
        .ends(2)
        .says("Name <email>");
    seminar
        .run("set insurance title x --party workers --time soon")
        .ends(2);
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_is_no_failure() {
    let seminar = Seminar::new();
    for line in ["list", "blame --json", "man", "--help"] {
        // A pipe whose reading end is closed already.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let call = seminar.call(line.split(' ')).to(Stdio::from(writer));
        let answer = call.run().done();
        assert_eq!(answer.err, "", "{line}");
    }
}

#[test]
fn completions_and_manual_pages_are_complete() {
    let seminar = Seminar::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = seminar.run(&format!("completions {shell}")).done().out;
        assert!(
            script.contains("blame") && script.contains("organisation"),
            "{shell}"
        );
    }
    let page = seminar.run("man").done().out;
    assert!(
        page.contains(".TH plenary 1") && page.contains("plenary\\-set(1)"),
        "{page}"
    );
    seminar.run("man diff --lang fr").done().says("PARTIE");
    seminar.run("man nothing").ends(2);
    let page = seminar.run("man session").done().out;
    assert!(page.contains("plenary\\-session\\-open(1)"), "{page}");
    let page = seminar.run("man session open").done().out;
    assert!(
        page.contains(".TH plenary-session-open 1") && page.contains("\\-\\-chair"),
        "{page}"
    );
    seminar.run("man session nothing").ends(2);
    seminar.run("man --to ../pages").done();
    seminar.run("man --to ../pages").done();
    let pages = seminar.around().join("pages");
    for (name, line) in [
        ("plenary.1", "man"),
        ("plenary-set.1", "man set"),
        ("plenary-session-open.1", "man session open"),
    ] {
        let page = fs::read_to_string(pages.join(name)).unwrap();
        assert_eq!(page, seminar.run(line).done().out, "{name}");
    }
    seminar.run("man --to ../pages set").ends(2);
}

#[test]
fn without_a_home_everything_still_reads_and_records() {
    let seminar = Seminar::new();
    let homeless = |args: &[&str]| {
        let call = seminar.call(args).without("HOME").without("PATH");
        call.run().done()
    };
    homeless(&["list"]);
    homeless(&["set", "insurance", "title", "New", "--party", "workers"]).acknowledged();
    homeless(&["blame", "--json"]);
}

#[test]
fn without_a_recorder_a_sentence_says_how_to_name_one() {
    let seminar = Seminar::new();
    let mut config = seminar
        .git()
        .config()
        .unwrap()
        .open_level(git2::ConfigLevel::Local)
        .unwrap();
    config.remove("user.name").unwrap();
    seminar
        .run("set insurance title New --party workers")
        .ends(3)
        .says("--recorder");
    let args = [
        "set",
        "insurance",
        "title",
        "New",
        "--party",
        "workers",
        "--recorder",
        "R <r@x.invalid>",
    ];
    seminar.call(args).run().done().acknowledged();
}

#[test]
fn a_newer_plan_is_read_and_not_changed() {
    let seminar = Seminar::new();
    let manifest = fs::read_to_string(seminar.folder().join("plan.toml")).unwrap();
    seminar.write("plan.toml", manifest.replace("format = 1", "format = 2"));
    let before = seminar.commit("A newer Plenary was here", "Party: secretariat");
    seminar.run("list").done().says("Insurance");
    seminar
        .tries_to_set("insurance", "title", "New", "workers")
        .ends(3)
        .not_acknowledged();
    assert_eq!(seminar.head(), before);
}

#[test]
fn before_the_first_change_there_is_a_sentence() {
    let answer = Seminar::empty().run("list").ends(3);
    assert!(!answer.err.is_empty());
}

#[test]
fn a_screen_that_would_end_up_in_a_file_is_not_drawn() {
    let seminar = Seminar::new();
    let answer = seminar
        .run("")
        .ends(3)
        .says("needs a terminal, and here is none");
    assert_eq!(answer.out, "");
}
