//! What stands rarely in Word files and is read by the standard all the same.

use super::tests::{ANA, BEN, body, gone, run, told};

fn cell(properties: &str, runs: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{runs}</w:p></w:tc>")
}

#[test]
fn cells_come_and_go_and_are_joined() {
    let cells = [
        cell("", &run("kept")),
        cell(&format!("<w:cellIns {ANA}/>"), &run("new")),
        cell(&format!("<w:cellDel {BEN}/>"), &run("gone")),
        cell(
            &format!("<w:cellMerge {ANA} w:vMerge=\"rest\"/>"),
            &run("joined"),
        ),
    ];
    let row = cells.concat();
    assert_eq!(
        told(&body(&format!("<w:tbl><w:tr>{row}</w:tr></w:tbl>"))),
        "kept\n[+Ana:new\n][-Ben:gone\n]joined\n"
    );
    // Rows and cells in frames of their own.
    let framed = |inner: String| format!("<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>");
    let row = |inner: String| format!("<w:tr>{inner}</w:tr>");
    let inner = framed(cell("", &format!("<w:ins {ANA}>{}</w:ins>", run("in"))));
    let rows = framed(framed(row(inner)) + &row(cell("", &run("out"))));
    assert_eq!(
        told(&body(&format!("<w:tbl>{rows}</w:tbl>"))),
        "[+Ana:in]\nout\n"
    );
}

#[test]
fn words_within_words_are_read_once() {
    let new = format!("<w:ins {ANA}>{}</w:ins>", run("new"));
    let struck = format!("<w:del {BEN}>{}</w:del>", gone("struck"));
    for (runs, read) in [
        (
            format!("<w:bdo w:val=\"rtl\">{}</w:bdo><w:dir w:val=\"rtl\">{new}</w:dir>", run("a")),
            "a[+Ana:new]\n",
        ),
        (
            format!("<w:customXml w:element=\"x\">{}{new}</w:customXml>", run("a")),
            "a[+Ana:new]\n",
        ),
        (
            format!(
                "<w:customXmlInsRangeStart {ANA}/><w:customXml w:element=\"x\">{}</w:customXml>\
                 <w:customXmlInsRangeEnd w:id=\"1\"/>",
                run("a")
            ),
            "a\n",
        ),
        (
            format!(
                "<w:r><w:ruby><w:rubyPr/><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>",
                run("above"),
                run("base")
            ),
            "base\n",
        ),
        (
            "<w:r><w:t>a</w:t><w:ptab w:relativeTo=\"margin\" w:alignment=\"right\" w:leader=\"none\"/>\
             <w:t>b</w:t></w:r>"
                .to_owned(),
            "a\tb\n",
        ),
        // What one moved here and another struck is in neither text.
        (
            format!("<w:moveTo {ANA}>{}{struck}</w:moveTo>{}", run("a"), run("b")),
            "[+Ana>:a][~Ana-Ben:struck]b\n",
        ),
        (
            format!("<w:del {BEN}><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:del>", gone("a")),
            "[-Ben:a]\n",
        ),
        (
            format!("<w:fldSimple w:instr=\" REF x \">{new}{struck}</w:fldSimple>{}", run("!")),
            "[+Ana:new][-Ben:struck]!\n",
        ),
    ] {
        assert_eq!(told(&body(&format!("<w:p>{runs}</w:p>"))), read, "{runs}");
    }
}

#[test]
fn a_field_within_a_field_and_one_over_paragraphs_say_what_they_show() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let asks = |text: &str| format!("<w:r><w:instrText> {text} </w:instrText></w:r>");
    let [begin, separate, end] = ["begin", "separate", "end"].map(mark);
    let inner = format!(
        "{begin}{}{separate}{}{end}",
        asks("MERGEFIELD y"),
        run("inner")
    );
    let outer = format!(
        "<w:p>{begin}{}{inner}{}{separate}{}{end}</w:p>",
        asks("IF"),
        asks("= 1"),
        run("outer")
    );
    assert_eq!(told(&body(&outer)), "outer\n");
    let new = format!("<w:ins {ANA}>{}</w:ins>", run("two"));
    let long = format!(
        "<w:p>{begin}{}{separate}{}</w:p><w:p>{new}{end}</w:p>",
        asks("INCLUDETEXT"),
        run("one")
    );
    assert_eq!(told(&body(&long)), "one\n[+Ana:two]\n");
}

#[test]
fn a_box_in_a_paragraph_follows_it_with_its_own_changes() {
    let box_of = format!(
        "<w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent><w:p><w:pPr><w:rPr><w:ins {ANA}/></w:rPr></w:pPr>\
         <w:ins {ANA}>{}</w:ins></w:p><w:p>{}</w:p></w:txbxContent></v:textbox></w:pict></w:r>",
        run("in"),
        run("out")
    );
    let paragraph = format!(
        "<w:p>{}{box_of}<w:ins {BEN}>{}</w:ins></w:p>",
        run("a"),
        run("b")
    );
    assert_eq!(told(&body(&paragraph)), "a[+Ben:b]\n[+Ana:in\n]out\n");
}
