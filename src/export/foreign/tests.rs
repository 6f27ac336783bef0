//! Files of others as histories.

use super::*;
use crate::export::docx::read::{Kind as Fate, Paragraph, Span, Word, read};
use crate::export::docx::testing::{Parts, docx, words};
use crate::plan::Kind;

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn put(author: &str, day: u8, text: &str) -> String {
    format!(
        "<w:ins w:id=\"1\" w:author=\"{author}\" w:date=\"2024-05-{day:02}T10:00:00Z\">{}</w:ins>",
        run(text)
    )
}

fn struck(author: &str, day: u8, text: &str) -> String {
    format!(
        "<w:del w:id=\"1\" w:author=\"{author}\" w:date=\"2024-05-{day:02}T10:00:00Z\"><w:r><w:delText \
         xml:space=\"preserve\">{text}</w:delText></w:r></w:del>"
    )
}

fn paragraph(says: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{says}</w:pPr>{runs}</w:p>")
}

fn heading(depth: u8, runs: &str) -> String {
    paragraph(&format!("<w:outlineLvl w:val=\"{}\"/>", depth - 1), runs)
}

fn told(foreign: &Foreign<'_>, after: usize) -> Vec<String> {
    let clauses = foreign.clauses(after).into_iter();
    let told = clauses.map(|one| {
        let parent = one
            .parent
            .map_or(String::new(), |parent| format!("{parent}/"));
        format!(
            "{parent}{} {}: {} [{}]",
            one.id,
            one.kind.slug(),
            one.title,
            one.text
        )
    });
    told.collect()
}

#[test]
fn headings_are_clauses_and_changes_are_steps_of_their_authors() {
    let row = |cells: &[&str]| {
        let cells = cells
            .iter()
            .map(|text| format!("<w:tc>{}</w:tc>", paragraph("", &run(text))));
        format!("<w:tr>{}</w:tr>", cells.collect::<String>())
    };
    let item = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
    let new = |author: &str, day: u8| {
        format!(
            "<w:rPr><w:ins w:id=\"1\" w:author=\"{author}\" w:date=\"2024-05-{day:02}T10:00:00Z\"/></w:rPr>"
        )
    };
    let body = [
        paragraph("", &run("The plan")),
        paragraph("", &run("We met.")),
        heading(1, &run("1. Health")),
        paragraph(
            "",
            &(run("The fund ")
                + &struck("Ben", 2, "pays")
                + &put("Ben", 2, "paid")
                + &run(" for care.")),
        ),
        paragraph(
            "",
            &(put("Ana", 1, "It is ") + &put("Ben", 3, "very ") + &put("Ana", 1, "public.")),
        )
        .replace("<w:pPr>", &format!("<w:pPr>{}", new("Ana", 1))),
        paragraph(item, &run("at home")),
        paragraph(item, &run("abroad")),
        format!(
            "<w:tbl>{}{}</w:tbl>",
            row(&["Year", "Cost"]),
            row(&["2004", "100"])
        ),
        heading(2, &put("Ana", 4, "1.1 Clinics")).replace(
            "<w:outlineLvl w:val=\"1\"/>",
            &format!("<w:outlineLvl w:val=\"1\"/>{}", new("Ana", 4)),
        ),
        heading(1, &run("2. Campaign")),
    ];
    let body: String = body.into_iter().collect();
    let word = read(&docx(&body)).unwrap();
    let foreign = Foreign::of(&word, "The plan");
    let authors: Vec<_> = foreign
        .steps()
        .iter()
        .map(|step| step.author.as_deref().unwrap())
        .collect();
    assert_eq!(authors, ["Ana", "Ben", "Ana"]);
    let list = "- at home\n- abroad\n\nYear | Cost\n2004 | 100";
    let front = "chapeau chapeau: The plan [We met.]";
    let campaign = "campaign objective: Campaign []";
    assert_eq!(
        told(&foreign, 0),
        [
            front,
            &format!("health objective: Health [The fund pays for care.\n\n{list}]"),
            campaign
        ]
    );
    assert_eq!(
        told(&foreign, 1)[1],
        format!("health objective: Health [The fund pays for care.\n\nIt is public.\n\n{list}]")
    );
    assert_eq!(
        told(&foreign, 3),
        [
            front,
            &format!(
                "health objective: Health [The fund paid for care.\n\nIt is very public.\n\n{list}]"
            ),
            "health/clinics action: Clinics []",
            campaign
        ]
    );
    assert_eq!(foreign.clauses(0)[0].kind, Kind::Chapeau);
}

#[test]
fn thousands_of_changes_are_few_steps() {
    let body: String = (0..5_000_usize)
        .map(|at| {
            let author = format!("A{}", at % 3);
            let time = format!(
                "2024-05-01T{:02}:{:02}:{:02}Z",
                at / 3_600,
                at / 60 % 60,
                at % 60
            );
            paragraph(
                "",
                &put(&author, 1, "word ").replace("2024-05-01T10:00:00Z", &time),
            )
        })
        .collect();
    let word = read(&docx(&body)).unwrap();
    let foreign = Foreign::of(&word, "");
    assert_eq!(foreign.steps().len(), 3);
    let last = foreign.clauses(3);
    assert_eq!(last[0].text.split_whitespace().count(), 5_000);
    assert_eq!(foreign.clauses(0), []);
}

#[test]
fn the_title_of_a_file_is_what_is_set_as_one_above_the_first_heading() {
    let said = |lines: &[(&str, bool, Option<u8>)]| {
        let lines = lines.iter().map(|(text, title, heading)| Paragraph {
            spans: vec![Span {
                text: format!("{text}\n"),
                kind: Fate::Kept,
                moved: false,
            }],
            title: *title,
            heading: *heading,
            ..Paragraph::default()
        });
        title(&Word {
            paragraphs: lines.collect(),
            ..Word::default()
        })
    };
    let named = ("  Plan  of action ", true, None);
    let ministry = ("Ministry", false, None);
    let heading = ("Care", false, Some(1));
    assert_eq!(
        said(&[ministry, named, heading]).as_deref(),
        Some("Plan of action")
    );
    assert_eq!(said(&[ministry, heading, named]), None);
    assert_eq!(said(&[("", true, None), heading]), None);
}

#[test]
fn a_table_of_contents_is_no_text_of_the_plan() {
    let style = |id: &str, name: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"h\"/>\
             <w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
        )
    };
    let rests_on =
        "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style>";
    let styled =
        |id: &str, text: &str| paragraph(&format!("<w:pStyle w:val=\"{id}\"/>"), &run(text));
    let body = [
        styled("a", "Contents"),
        styled("b", "Care\t1"),
        heading(1, &run("Care")),
        styled("c", "Tocantins has a fund."),
    ];
    let styles = rests_on.to_owned()
        + &style("a", "TOC Heading")
        + &style("b", "toc 1")
        + &style("c", "Tocantins");
    let file = Parts::of(&body.concat());
    let file = file.and("word/styles.xml", "styles", &words("styles", &styles));
    let word = read(&file.zipped()).unwrap();
    let foreign = Foreign::of(&word, "Plan");
    assert_eq!(
        told(&foreign, 0),
        ["care objective: Care [Tocantins has a fund.]"]
    );
}
