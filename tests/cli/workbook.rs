//! The plan as a workbook: what stands in it, judged by the schemas of the standard and by another program.

use crate::common::{Answer, Seminar};
use crate::documents::{judge, schemas};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The built-in plan that holds figures of every kind, with its history.
fn costed() -> Seminar {
    let seminar = Seminar::empty();
    fs::remove_dir_all(seminar.folder()).unwrap();
    let call = seminar
        .call(["example", "figures"])
        .args([seminar.folder()]);
    call.within(seminar.around()).run().done();
    seminar
}

fn export(seminar: &Seminar, path: &Path, more: &[&str]) -> Answer {
    let call = seminar.call(["export", "xlsx"]).args([path]);
    call.args(more).run()
}

/// The parts of a package by their names.
fn parts(path: &Path) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let parts = (0..archive.len()).map(|at| {
        let part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        (name, std::io::read_to_string(part).unwrap())
    });
    parts.collect()
}

#[test]
fn no_number_of_a_clause_is_marked_as_a_mistake() {
    let seminar = costed();
    let path = seminar.around().join("marks.xlsx");
    export(&seminar, &path, &[]).done();
    let parts = parts(&path).into_iter();
    let sheets = parts.filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
    let unmarked = |text: &str| text.contains(" numberStoredAsText=\"1\"");
    let sheets: Vec<(String, bool)> = sheets.map(|(name, text)| (name, unmarked(&text))).collect();
    assert!(
        sheets.len() > 9 && sheets.iter().all(|(_, it)| *it),
        "{sheets:?}"
    );
}

#[test]
fn every_part_is_as_its_schema_wants_it() {
    let Some(schemas) = schemas() else { return };
    let seminar = costed();
    let path = seminar.around().join("judged.xlsx");
    export(&seminar, &path, &[]).done();
    for (at, (name, text)) in parts(&path).into_iter().enumerate() {
        let schema = match name.as_str() {
            "[Content_Types].xml" => "opc-contentTypes.xsd",
            "docProps/core.xml" => "opc-coreProperties.xsd",
            "docProps/app.xml" => "shared-documentPropertiesExtended.xsd",
            name if name.ends_with(".rels") => "opc-relationships.xsd",
            name if name.starts_with("xl/theme/") => "dml-main.xsd",
            _ => "sml.xsd",
        };
        let file = seminar.around().join(format!("{at}.xml"));
        fs::write(&file, text).unwrap();
        judge(&schemas.join(schema), &file, &name);
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_nothing_is_written_over() {
    let seminar = costed();
    let [one, two] = ["one.xlsx", "two.xlsx"].map(|name| seminar.around().join(name));
    export(&seminar, &one, &[]).done().says("sheets");
    export(&seminar, &two, &["HEAD"]).done();
    assert_eq!(fs::read(&one).unwrap(), fs::read(&two).unwrap());
    export(&seminar, &one, &[]).ends(2).says("--force");
    export(&seminar, &one, &["--force"]).done();
    export(&seminar, &two, &["--force", "start..HEAD"])
        .ends(2)
        .says("HEAD");
    export(&seminar, &two, &["--force", "--tracked"])
        .ends(2)
        .says("--tracked");
    export(&seminar, Path::new("-"), &["--csv"])
        .ends(2)
        .says("folder");
}

#[test]
fn what_somebody_wrote_is_never_a_formula() {
    let seminar = Seminar::new();
    seminar.set("insurance", "title", "=HYPERLINK(\"http://x\")", "workers");
    let row = "@SUM(1); amount: 5; currency: XOF; year: 2005";
    seminar.set("insurance", "cost", row, "workers");
    let path = seminar.around().join("hostile.xlsx");
    export(&seminar, &path, &[]).done();
    let parts = parts(&path);
    let formulas = parts.iter().flat_map(|(_, text)| text.split("<f>").skip(1));
    assert!(formulas.clone().count() > 0);
    for formula in formulas {
        assert!(formula.starts_with("SUM("), "{formula}");
    }
    let folder = seminar.around().join("tables");
    export(&seminar, &folder, &["--csv"]).done().says("tables");
    let budget = fs::read_to_string(folder.join("budget.csv")).unwrap();
    assert!(
        budget.contains("1.1,\"'=HYPERLINK(\"\"http://x\"\")\",'@SUM(1),"),
        "{budget}"
    );
    assert!(budget.ends_with("Total,,,,,5.00,5.00\r\n"), "{budget}");
    export(&seminar, &folder, &["--csv"])
        .ends(2)
        .says("--force");
    export(&seminar, &folder, &["--csv", "--excel", "--force"]).done();
    let budget = fs::read_to_string(folder.join("budget.csv")).unwrap();
    assert!(budget.starts_with("\u{feff}No.;Clause;"), "{budget}");
}

/// A sheet as LibreOffice shows it, everything reckoned anew.
fn opened(folder: &Path, file: &Path) -> Option<Vec<String>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    let mut office = Command::new("soffice");
    office
        .arg(profile)
        .args(["--headless", "--convert-to", filter, "--outdir"]);
    office.arg(folder).arg(file).output().ok()?;
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    found.retain(|path| path.extension().is_some_and(|it| it == "csv"));
    found.sort();
    // An office without its spreadsheet program ends well and writes nothing.
    let found = Some(found).filter(|found| !found.is_empty())?;
    Some(
        found
            .iter()
            .map(|path| fs::read_to_string(path).unwrap())
            .collect(),
    )
}

#[test]
fn another_program_comes_to_the_same_totals() {
    let seminar = costed();
    let folder = seminar.around().join("office");
    fs::create_dir(&folder).unwrap();
    let path = folder.join("plan.xlsx");
    export(&seminar, &path, &[]).done();
    // Without the results that are kept beside the formulas it has to reckon them.
    let bare = folder.join("bare.xlsx");
    let mut zip = zip::ZipWriter::new(fs::File::create(&bare).unwrap());
    let mut formulas = 0;
    for (name, text) in parts(&path) {
        let mut pieces = text.split("</f><v>");
        let mut kept = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            formulas += 1;
            kept.push_str("</f>");
            kept.push_str(piece.split_once("</v>").unwrap().1);
        }
        zip.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        std::io::Write::write_all(&mut zip, kept.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    assert!(formulas > 5);
    let Some(kept) = opened(&folder, &path) else {
        println!("Passed over: there is no LibreOffice with its spreadsheet program.");
        return;
    };
    let other = seminar.around().join("other");
    fs::create_dir(&other).unwrap();
    let reckoned = opened(&other, &bare).unwrap();
    let mut totals = 0;
    for (kept, reckoned) in kept.iter().zip(&reckoned) {
        for (kept, reckoned) in kept.lines().zip(reckoned.lines()) {
            totals += usize::from(kept.starts_with("Total,"));
            for (kept, reckoned) in kept.split(',').zip(reckoned.split(',')) {
                match (kept.parse::<f64>(), reckoned.parse::<f64>()) {
                    // The last of sixteen figures is nobody's.
                    (Ok(one), Ok(two)) => {
                        assert!((one - two).abs() <= 1e-14 * one.abs(), "{one} {two}")
                    }
                    _ => assert_eq!(kept, reckoned),
                }
            }
        }
    }
    assert_eq!(totals, 3);
}
