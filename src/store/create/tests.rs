use super::folder::collect;
use super::*;
use crate::plan::format::{read_plan, write_clause};
use std::fs;
use strum::IntoEnumIterator;

fn recorder() -> Recorder {
    Recorder {
        person: Person {
            name: "Secretary".to_owned(),
            email: "secretary@example.invalid".to_owned(),
        },
        time: Moment::new(1_000_000_000, 120),
        zone: Some(Zone::named("Africa/Bamako")),
    }
}

fn new(template: Template, language: &str) -> NewPlan {
    NewPlan {
        template,
        title: "Plan  pour tous".to_owned(),
        countries: vec!["ml".to_owned()],
        language: language.to_owned(),
        from: None,
    }
}

fn head(folder: &Path) -> (Plan, String, usize) {
    let repository = git2::Repository::open(folder).unwrap();
    let mut files = BTreeMap::new();
    collect(folder, "", 0, &mut files).unwrap();
    let commit = repository.head().unwrap().peel_to_commit().unwrap();
    let message = commit.message().unwrap().to_owned();
    let mut options = git2::StatusOptions::new();
    options.include_untracked(true).recurse_untracked_dirs(true);
    let changed = repository.statuses(Some(&mut options)).unwrap().len();
    let (plan, problems) = read_plan(&files);
    assert!(problems.is_empty(), "{problems:?}");
    (plan, message, changed)
}

#[test]
fn a_template_makes_a_sound_plan_in_its_language() {
    let parent = tempfile::tempdir().unwrap();
    for (language, title) in [
        ("en", "Diagnosis"),
        ("fr-ML", "Diagnostic"),
        ("es", "Diagnóstico"),
        ("pt", "Diagnóstico"),
        ("si", "Diagnosis"),
    ] {
        let folder = parent.path().join(format!("Négociation {language}"));
        create(
            &folder,
            &new(Template::SocialDialogue, language),
            &recorder(),
        )
        .unwrap();
        let (plan, message, changed) = head(&folder);
        assert_eq!(check(&plan), [], "{language}");
        assert_eq!(plan.clauses["diagnosis"].title, title);
        assert_eq!(plan.manifest.countries, ["ML"]);
        assert_eq!(
            plan.manifest.id,
            format!("negociation-{}", language.to_lowercase())
        );
        assert!(message.contains("Plan pour tous"));
        assert!(message.ends_with("\n\nParty: secretariat\n"));
        assert_eq!(changed, 0);
    }
}

#[test]
fn every_template_is_sound_in_every_language_and_names_no_number() {
    for language in ["en", "fr", "es", "pt"] {
        for template in Template::iter() {
            let countries = ["AO".to_owned(), "CV".to_owned()];
            let clauses = template.clauses(language, &countries);
            let mut plan = Plan {
                manifest: Manifest {
                    countries: countries.to_vec(),
                    language: language.to_owned(),
                    ..Manifest::default()
                },
                ..Plan::default()
            };
            for clause in clauses {
                let told = format!("{language} {template:?} {}", clause.id);
                assert!(!clause.title.is_empty(), "{told}");
                assert!(!clause.title.contains('$'), "{told}: {}", clause.title);
                let number = |c: char| c.is_ascii_digit();
                assert!(!clause.title.contains(number), "{told}: {}", clause.title);
                let twice = plan.clauses.insert(clause.id.clone(), clause);
                assert_eq!(twice, None, "{told}");
            }
            assert_eq!(check(&plan), [], "{language} {template:?}");
            assert_eq!(plan.clauses.is_empty(), template == Template::Empty);
            tables_are_sound(&mut plan, template);
        }
    }
}

/// Its tables: names in each, and no number in any file.
fn tables_are_sound(plan: &mut Plan, template: Template) {
    template.fill(plan);
    let told = format!("{} {template:?}", plan.manifest.language);
    assert_eq!(check(plan), [], "{told}");
    let clauses = plan.clauses.values();
    let rows = clauses.map(|it| (it.benefits.len(), it.milestones.len(), it.indicators.len()));
    let all = rows.fold((0, 0, 0), |all, it| {
        (all.0 + it.0, all.1 + it.1, all.2 + it.2)
    });
    let filled = all.0 > 0 && all.1 > 0 && all.2 > 0 && !plan.figures.is_empty();
    assert_eq!(filled, template != Template::Empty, "{told}");
    for (path, text) in sheets(plan) {
        assert!(
            !text.contains(|c: char| c.is_ascii_digit()),
            "{told} {path}: {text}"
        );
        let mut read = Plan::default();
        crate::plan::format::read_sheet(&mut read, &path, text.as_bytes()).unwrap();
    }
    for mut clause in plan.clauses.values().cloned() {
        clause.order = 0;
        let text = write_clause(&clause).replace("order = 0", "");
        assert!(
            !text.contains(|c: char| c.is_ascii_digit()),
            "{told}: {text}"
        );
    }
}

#[test]
fn a_template_stands_once_for_each_country() {
    let countries = ["AO".to_owned(), "ST".to_owned()];
    let clauses = Template::ExcludedGroups.clauses("pt", &countries);
    let titles = clauses.iter().map(|it| it.title.as_str());
    let of_countries: Vec<&str> = titles.filter(|it| it.starts_with("Quem")).collect();
    assert_eq!(
        of_countries,
        [
            "Quem está excluído: Angola",
            "Quem está excluído: São Tomé e Príncipe"
        ]
    );
}

#[test]
fn two_years_are_for_drafting_and_three_for_carrying_it_out() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("x");
    let plan = NewPlan {
        from: Some(2004),
        ..new(Template::HealthCoverage, "es")
    };
    create(&folder, &plan, &recorder()).unwrap();
    let text = fs::read_to_string(folder.join("plan.toml")).unwrap();
    let wanted = "[[schedule]]
stage = \"drafting\"
start = 2004-01-01
end = 2005-12-31

[[schedule]]
stage = \"implementation\"
start = 2006-01-01
end = 2008-12-31
";
    assert!(text.contains(wanted), "{text}");
}

#[test]
fn an_empty_plan_has_voices_but_no_clause() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("x");
    create(&folder, &new(Template::Empty, "en"), &recorder()).unwrap();
    let (plan, ..) = head(&folder);
    assert!(plan.clauses.is_empty());
    assert_eq!(plan.manifest.organisations.len(), 6);
    assert!("anything".parse::<Template>().is_err());
    assert_eq!("empty".parse::<Template>().unwrap(), Template::Empty);
}

#[test]
fn what_is_no_plan_is_refused_and_leaves_nothing() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("x");
    let good = new(Template::Empty, "en");
    for bad in [
        NewPlan {
            title: "a\u{202E}b".to_owned(),
            ..good.clone()
        },
        NewPlan {
            countries: vec!["Mali".to_owned()],
            ..good.clone()
        },
        NewPlan {
            language: "no language".to_owned(),
            ..good.clone()
        },
    ] {
        let error = create(&folder, &bad, &recorder()).unwrap_err();
        assert!(matches!(error, StoreError::Unfit(_)), "{error}");
    }
    let mut nobody = recorder();
    nobody.person.name = "<>".to_owned();
    assert!(create(&folder, &good, &nobody).is_err());
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0);
}

#[test]
fn a_folder_of_files_becomes_a_repository_as_it_is() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("x");
    create(&folder, &new(Template::SocialDialogue, "en"), &recorder()).unwrap();
    fs::remove_dir_all(folder.join(".git")).unwrap();
    fs::remove_file(folder.join(ATTRIBUTES.0)).unwrap();
    let clause = folder.join("clauses/preamble/preamble.toml");
    let crlf = fs::read_to_string(&clause).unwrap().replace('\n', "\r\n");
    fs::write(&clause, &crlf).unwrap();
    fs::write(folder.join("clauses/broken.toml"), [0xFF]).unwrap();
    fs::write(folder.join("letter.docx"), "mine").unwrap();
    make_repository(&folder, &recorder()).unwrap();
    assert_eq!(fs::read_to_string(&clause).unwrap(), crlf);
    let repository = git2::Repository::open(&folder).unwrap();
    let tree = repository.head().unwrap().peel_to_tree().unwrap();
    let blob = |path: &str| {
        let entry = tree.get_path(Path::new(path)).unwrap();
        repository.find_blob(entry.id()).unwrap().content().to_vec()
    };
    assert_eq!(
        blob("clauses/preamble/preamble.toml"),
        crlf.replace("\r\n", "\n").into_bytes()
    );
    assert_eq!(blob("clauses/broken.toml"), [0xFF]);
    assert!(tree.get_name("letter.docx").is_none());
    let again = make_repository(&folder, &recorder());
    assert!(matches!(again, Err(StoreError::NotEmpty(_))));
    let names: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        names.iter().all(|name| !name.starts_with(".plenary")),
        "{names:?}"
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("x");
    fs::create_dir_all(folder.join("clauses")).unwrap();
    fs::write(parent.path().join("secret.toml"), "id = \"secret\"").unwrap();
    let plan = write_manifest(
        &plan(&folder, &new(Template::Empty, "en"), None)
            .unwrap()
            .manifest,
    );
    fs::write(folder.join("plan.toml"), plan).unwrap();
    std::os::unix::fs::symlink(parent.path(), folder.join("clauses/up")).unwrap();
    std::os::unix::fs::symlink("../../secret.toml", folder.join("clauses/secret.toml")).unwrap();
    make_repository(&folder, &recorder()).unwrap();
    let repository = git2::Repository::open(&folder).unwrap();
    let tree = repository.head().unwrap().peel_to_tree().unwrap();
    assert!(tree.get_name("clauses").is_none());
}

#[test]
fn a_folder_without_a_plan_stays_a_folder() {
    let parent = tempfile::tempdir().unwrap();
    fs::write(parent.path().join("letter.docx"), "mine").unwrap();
    let nothing = make_repository(parent.path(), &recorder());
    assert!(matches!(nothing, Err(StoreError::NoPlan)));
    fs::write(parent.path().join("plan.toml"), "format = ").unwrap();
    let broken = make_repository(parent.path(), &recorder());
    assert!(matches!(broken, Err(StoreError::BrokenManifest)));
    assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 2);
}
