use crate::plan::format::read_manifest;
use crate::plan::{Manifest, SheetError, Stage, TableEdit, Voice, quote};

const PLAN: &str = "# Ours
format = 1
id = \"p\"
title = 'The plan' # as it was sent
countries = [
  \"ML\", # first
  \"SN\",
]
later = 5
required = [\"workers\", \"employers\"]

[costing] # agreed
currency = \"XTS\"

# The unions
[[organisation]]
id = \"unions\"
party = \"workers\"
room = 7
delegates = [
  { name = \"A\", email = \"a@u.invalid\", role = \"chair\" }, # speaks
  # Second
  { name = \"B\" },
]

[[organisation]]
id = \"firms\"
party = \"employers\"
";

fn organisation(id: &str) -> TableEdit {
    TableEdit::manifest().row("organisation", &[("id", Some(quote::basic(id)))])
}

fn delegate(of: &str, name: &str) -> TableEdit {
    organisation(of).row("delegates", &[("name", Some(quote::basic(name)))])
}

/// The plan after an edit, which is then taken back.
fn after(edit: &TableEdit) -> String {
    let (new, back) = edit.apply(Some(PLAN)).unwrap();
    let (undone, _) = back.apply(new.as_deref()).unwrap();
    assert_eq!(said(undone.as_deref().unwrap()), said(PLAN), "{back:?}");
    new.unwrap()
}

fn said(text: &str) -> Manifest {
    let mut manifest = read_manifest(text).unwrap();
    manifest.organisations.sort_by(|a, b| a.id.cmp(&b.id));
    let organisations = manifest.organisations.iter_mut();
    organisations.for_each(|it| it.delegates.sort_by(|a, b| a.name.cmp(&b.name)));
    manifest
}

#[test]
fn a_line_of_the_plan_is_changed_and_all_else_stays() {
    let title = TableEdit::manifest().text("title", "Another");
    assert_eq!(after(&title), PLAN.replace("'The plan'", "\"Another\""));
    let countries = ["SN", "BF"].map(str::to_owned);
    let countries = TableEdit::manifest().set("countries", Some(quote::list(&countries)));
    let new = after(&countries);
    assert!(new.contains("countries = [\n"), "{new}");
    assert_eq!(said(&new).countries, ["SN", "BF"]);
    let stage = TableEdit::manifest().text("stage", "seminar");
    assert_eq!(said(&after(&stage)).stage, Stage::Seminar);
}

#[test]
fn the_one_table_of_the_costing_is_filled_made_and_taken_away() {
    let years = TableEdit::manifest().table("costing");
    let years = years.set("from", Some("2005".to_owned()));
    let expected = PLAN.replace("\"XTS\"\n", "\"XTS\"\nfrom = 2005\n");
    assert_eq!(after(&years), expected);
    let none = TableEdit::manifest().table("costing").set("currency", None);
    assert_eq!(said(&after(&none)).costing, None);
    let inline = PLAN.replace("[costing] # agreed\ncurrency = \"XTS\"\n", "");
    let inline = inline.replace("later = 5", "costing = { currency = \"XTS\" }");
    let (new, _) = years.apply(Some(&inline)).unwrap();
    assert!(
        new.as_deref()
            .unwrap()
            .contains("costing = { currency = \"XTS\", from = 2005 }\n"),
        "{new:?}"
    );
    let bare = "format = 1\nid = \"p\"\ntitle = \"P\"\n\n[[organisation]]\nid = \"a\"\nparty = \"workers\"\n";
    let (new, _) = years.apply(Some(bare)).unwrap();
    assert_eq!(new.unwrap(), format!("{bare}\n[costing]\nfrom = 2005\n"));
}

#[test]
fn an_organisation_comes_changes_and_goes() {
    let new = organisation("ngo")
        .text("name", "NGO")
        .text("party", "civil-society");
    let row = "\n[[organisation]]\nid = \"ngo\"\nname = \"NGO\"\nparty = \"civil-society\"\n";
    assert_eq!(after(&new), format!("{PLAN}{row}"));
    let party = organisation("firms").text("party", "government");
    assert_eq!(
        said(&after(&party)).organisations[0].voice,
        Voice::Government
    );
    // What this version does not know goes with it.
    let gone = after(&organisation("unions").without());
    assert!(
        !gone.contains("room") && !gone.contains("delegates"),
        "{gone}"
    );
    assert!(
        gone.contains("id = \"firms\"") && gone.contains("later = 5"),
        "{gone}"
    );
    // An organisation belongs to a voice.
    let none = organisation("ngo").text("name", "NGO").apply(Some(PLAN));
    assert_eq!(
        none.unwrap_err(),
        SheetError::Unwritable("plan.toml".to_owned())
    );
}

#[test]
fn delegates_stay_the_list_that_they_are() {
    let email = delegate("unions", "B").text("email", "b@u.invalid");
    let expected = PLAN.replace(
        "{ name = \"B\" }",
        "{ name = \"B\", email = \"b@u.invalid\" }",
    );
    assert_eq!(after(&email), expected);
    let new = after(&delegate("unions", "C").text("email", "c@u.invalid"));
    let row = "  { name = \"B\" },\n  { name = \"C\", email = \"c@u.invalid\" },\n";
    assert_eq!(new, PLAN.replace("  { name = \"B\" },\n", row));
    let renamed = after(&delegate("unions", "A").text("name", "Z"));
    assert!(
        renamed.contains("{ name = \"Z\", email = \"a@u.invalid\", role = \"chair\" }, # speaks"),
        "{renamed}"
    );
    let gone = after(&delegate("unions", "A").without());
    assert!(
        !gone.contains("chair") && gone.contains("# Second"),
        "{gone}"
    );
    let first = after(&delegate("firms", "D").set("email", None));
    assert!(
        first.ends_with("delegates = [{ name = \"D\" }]\n"),
        "{first}"
    );
    let tables = PLAN.replace(
        "party = \"employers\"\n",
        "party = \"employers\"\n\n[[organisation.delegates]]\nname = \"D\"\n",
    );
    let edit = delegate("firms", "D").text("email", "d@f.invalid");
    let (new, _) = edit.apply(Some(&tables)).unwrap();
    assert_eq!(new.unwrap(), format!("{tables}email = \"d@f.invalid\"\n"));
}
