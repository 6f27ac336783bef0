//! What Word, LibreOffice, Google Docs and OnlyOffice write, in small; and files that are made to do harm.

use super::{Hand, Kind, Refused, Span, Word, read};
use crate::export::docx::testing::{DOCUMENT, Parts, TYPES, docx, words, zipped};
use proptest::prelude::*;
use std::fmt::Write;
use std::time::{Duration, Instant};

pub(super) const ANA: &str = r#"w:id="1" w:author="Ana" w:date="2024-05-01T10:00:00Z""#;
pub(super) const BEN: &str = r#"w:id="2" w:author="Ben" w:date="2024-05-02T10:00:00Z""#;

/// The document with this body.
pub(super) fn body(body: &str) -> Word {
    read(&docx(body)).unwrap()
}

fn name(hand: &Hand) -> &str {
    hand.author.as_deref().unwrap_or("?")
}

/// What was read, as short as it goes: `+Ana:`, `-Ben:` and `~Ana-Ben:` before words that are not kept.
pub(super) fn told(word: &Word) -> String {
    let mut out = String::new();
    for Span { text, kind, moved } in word.spans() {
        let arrow = if moved { ">" } else { "" };
        let _ = match &kind {
            Kind::Kept => write!(out, "{text}"),
            Kind::Inserted(by) => write!(out, "[+{}{arrow}:{text}]", name(by)),
            Kind::Deleted(by) => write!(out, "[-{}{arrow}:{text}]", name(by)),
            Kind::Passing { inserted, deleted } => {
                write!(out, "[~{}-{}:{text}]", name(inserted), name(deleted))
            }
        };
    }
    out
}

pub(super) fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

pub(super) fn gone(text: &str) -> String {
    format!("<w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r>")
}

#[test]
fn every_kind_of_change_is_read_once_and_belongs_to_its_author() {
    let (a, b) = (run("alpha "), gone("beta "));
    for (xml, read) in [
        (format!("<w:p>{a}</w:p>"), "alpha \n"),
        (
            format!(
                "<w:p>{a}<w:ins {ANA}>{}</w:ins><w:del {BEN}>{b}</w:del></w:p>",
                run("new ")
            ),
            "alpha [+Ana:new ][-Ben:beta ]\n",
        ),
        // One strikes what another put in: neither text has it.
        (
            format!("<w:p><w:ins {ANA}>{a}<w:del {BEN}>{b}</w:del></w:ins></w:p>"),
            "[+Ana:alpha ][~Ana-Ben:beta ]\n",
        ),
        (
            format!("<w:p><w:del {BEN}><w:ins {ANA}>{b}</w:ins></w:del></w:p>"),
            "[~Ana-Ben:beta ]\n",
        ),
        // Words in a deletion are deleted, whatever element holds them.
        (
            format!("<w:p><w:del {BEN}>{a}</w:del></w:p>"),
            "[-Ben:alpha ]\n",
        ),
        (format!("<w:p>{b}</w:p>"), "[-?:beta ]\n"),
        // A move, with its ranges.
        (
            format!(
                "<w:p><w:moveFromRangeStart {ANA} w:name=\"m\"/><w:moveFrom {ANA}>{a}</w:moveFrom>\
                 <w:moveFromRangeEnd w:id=\"1\"/></w:p><w:p><w:moveTo {ANA}>{a}</w:moveTo></w:p>"
            ),
            "[-Ana>:alpha ]\n[+Ana>:alpha ]\n",
        ),
        // The marks of paragraphs: two divided, two joined, one put in that was struck again.
        (
            format!("<w:p><w:pPr><w:rPr><w:ins {ANA}/></w:rPr></w:pPr>{a}</w:p><w:p>{a}</w:p>"),
            "alpha [+Ana:\n]alpha \n",
        ),
        (
            format!("<w:p><w:pPr><w:rPr><w:ins {ANA}/><w:del {BEN}/></w:rPr></w:pPr>{a}</w:p>"),
            "alpha [~Ana-Ben:\n]",
        ),
        // A change of looks is none of words.
        (
            format!(
                "<w:p><w:pPr><w:pPrChange {ANA}><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
                 </w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange {ANA}><w:rPr/></w:rPrChange></w:rPr>\
                 <w:t>bold</w:t></w:r></w:p>"
            ),
            "bold\n",
        ),
        // A row, though nothing in it says so, and a cell.
        (
            format!(
                "<w:tbl><w:tr><w:trPr><w:del {BEN}/></w:trPr><w:tc><w:p>{a}</w:p></w:tc></w:tr><w:tr><w:tc>\
                 <w:tcPr><w:cellIns {ANA}/></w:tcPr><w:p>{a}</w:p></w:tc><w:tc><w:p>{a}</w:p></w:tc></w:tr></w:tbl>"
            ),
            "[-Ben:alpha \n][+Ana:alpha \n]alpha \n",
        ),
    ] {
        assert_eq!(told(&body(&xml)), read, "{xml}");
    }
}

#[test]
fn no_word_is_lost_or_made_up_by_what_lies_around_it() {
    for (xml, read) in [
        // Blanks beside references, and blanks that do not count.
        (run("tax &amp; levy &#8364; &lt;b&gt;"), "tax & levy € <b>"),
        ("<w:r><w:t> \n  bare   words\t </w:t></w:r>".to_owned(), "bare   words"),
        ("<w:r><w:t><![CDATA[a <b> & c]]></w:t></w:r>".to_owned(), "a <b> & c"),
        // A field: its formula is no text, its result is; one that lies in another's formula is part of it.
        (
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
             <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\
             <w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>\
             <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r>\
             <w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r>"
                .to_owned(),
            "12.",
        ),
        (
            format!("<w:del {ANA}><w:r><w:delInstrText> DATE </w:delInstrText></w:r></w:del>"),
            "",
        ),
        (
            "<w:fldSimple w:instr=\" DATE \"><w:r><w:t>today</w:t></w:r></w:fldSimple>".to_owned(),
            "today",
        ),
        // Containers.
        (
            format!(
                "<w:hyperlink r:id=\"x\">{}</w:hyperlink><w:smartTag w:element=\"e\"><w:smartTagPr/>{}</w:smartTag>\
                 <w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
                run("a"),
                run("b"),
                run("c")
            ),
            "abc",
        ),
        (
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>\
             <w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"x\" w:char=\"20AC\"/><w:lastRenderedPageBreak/></w:r>"
                .to_owned(),
            "a\tb\nc\u{2011}d\u{ad}•€",
        ),
        // Signs of fonts of signs, and characters that do nothing but end a line.
        (
            "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/>\
             <w:sym w:char=\"F021\"/><w:t>a\u{2028}\u{f0b7}</w:t></w:r>"
                .to_owned(),
            "≥→\u{fffd}a\n•",
        ),
        // One thing said in two ways; and one way that nobody can understand.
        (
            format!(
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>one</w:t></mc:Choice><mc:Fallback>\
                 <w:t>one again</w:t></mc:Fallback></mc:AlternateContent></w:r><w:r><mc:AlternateContent>\
                 <mc:Choice Requires=\"odd\"><w:t>odd</w:t></mc:Choice><mc:Fallback><w:t>, two</w:t></mc:Fallback>\
                 </mc:AlternateContent></w:r>{}",
                run(", three")
            ),
            "one, two, three",
        ),
        (
            "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>".to_owned(),
            "x+y",
        ),
    ] {
        let word = body(&format!("<w:p>{xml}</w:p>"));
        assert_eq!(told(&word), format!("{read}\n"), "{xml}");
    }
}

#[test]
fn a_formula_that_never_ends_swallows_no_more_than_its_paragraph() {
    let word = body(&format!(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{}</w:p><w:p>{}</w:p>",
        run("formula"),
        run("words")
    ));
    assert_eq!(told(&word), "\nwords\n");
}

#[test]
fn a_text_box_follows_the_paragraph_that_it_hangs_on() {
    let word = body(&format!(
        "<w:p>{}<w:r><w:pict><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></w:pict></w:r>{}</w:p>",
        run("before "),
        run("in the box"),
        run("after")
    ));
    assert_eq!(told(&word), "before after\nin the box\n");
}

#[test]
fn items_and_headings_are_told_by_their_styles_too() {
    let styles = words(
        "styles",
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"L\"><w:basedOn w:val=\"N\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/>\
         </w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"L2\"><w:basedOn w:val=\"L\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"Title\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"Subtitle\"/><w:basedOn w:val=\"A\"/></w:style>\
         <w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/>\
         </w:numPr></w:pPr></w:style>",
    );
    let styled = |style: &str, more: &str| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{}</w:p>",
            run("x")
        )
    };
    let none = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    let own = "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>";
    let all = [
        styled("N", ""),
        styled("L2", ""),
        styled("L", none),
        styled("N", own),
        styled("T", ""),
        format!(
            "<w:p><w:pPr>{own}<w:rPr><w:ins {ANA}/></w:rPr></w:pPr><w:ins {ANA}>{}</w:ins></w:p>",
            run("y")
        ),
    ];
    let parts = Parts::of(&all.concat()).and("word/styles.xml", "styles", &styles);
    let word = read(&parts.zipped()).unwrap();
    assert_eq!(told(&word), "x\n- x\nx\n- x\nx\n[+Ana:- y\n]");
    let headings: Vec<Option<u8>> = word.paragraphs.iter().map(|one| one.heading).collect();
    assert_eq!(headings, [None, None, None, None, Some(2), None]);
    let titles = [styled("A", ""), styled("B", ""), styled("T", "")].concat();
    let parts = Parts::of(&titles).and("word/styles.xml", "styles", &styles);
    let word = read(&parts.zipped()).unwrap();
    let titles: Vec<bool> = word.paragraphs.iter().map(|one| one.title).collect();
    assert_eq!(titles, [true, false, false]);
}

#[test]
fn comments_footnotes_and_what_lies_outside_are_told() {
    let comments = words(
        "comments",
        "<w:comment w:id=\"0\" w:author=\"Ana\" w:date=\"0-00-00T00:00:00Z\"><w:p><w:r><w:t>Why?</w:t></w:r></w:p>\
         <w:p><w:r><w:t>And who pays?</w:t></w:r></w:p></w:comment><w:comment w:id=\"1\" w:author=\" \"><w:p/></w:comment>",
    );
    let body = "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    let parts = Parts::of(body)
        .and("word/comments.xml", "comments", &comments)
        .outside("http://example.org/");
    let word = read(&parts.zipped()).unwrap();
    let told: Vec<_> = word
        .comments
        .iter()
        .map(|one| (one.author.as_deref(), one.text.as_str()))
        .collect();
    assert_eq!(told, [(Some("Ana"), "Why?\nAnd who pays?"), (None, "")]);
    assert_eq!((word.unread.notes, word.unread.outside), (1, 1));
}

#[test]
fn a_time_that_no_calendar_has_is_none_and_the_true_one_goes_first() {
    let of = |attributes: &str| {
        let xml = format!(
            "<w:p><w:ins w:id=\"1\" {attributes}>{}</w:ins></w:p>",
            run("x")
        );
        match body(&xml).spans().remove(0).kind {
            Kind::Inserted(hand) => (hand.author, hand.date),
            other => panic!("{other:?}"),
        }
    };
    let (author, date) = of("w:author=\"A &amp; B\" w:date=\"0-00-00T00:00:00Z\"");
    assert_eq!((author.as_deref(), date), (Some("A & B"), None));
    let (author, date) = of("w:author=\"\" w:date=\"2024-05-01T10:00:00\"");
    assert_eq!(
        (author, date.as_deref()),
        (None, Some("2024-05-01T10:00:00"))
    );
    let both = "w:date=\"2024-05-01T10:00:00Z\" w16du:dateUtc=\"2024-05-01T08:00:00Z\"";
    assert_eq!(of(both).1.as_deref(), Some("2024-05-01T08:00:00Z"));
}

#[test]
fn the_document_is_found_by_what_it_is_in_either_edition_of_the_standard() {
    let strict = DOCUMENT
        .replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace("BODY", &format!("<w:p>{}</w:p>", run("strict")));
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" \
        Target=\"/odd/place.xml\"/><Relationship Id=\"b\" Target=\"/odd/own.xml\" \
        Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties\"/></Relationships>";
    let properties = "<Properties xmlns:t=\"t\"><property name=\"Own\"><t:lpwstr>said</t:lpwstr></property></Properties>";
    let types = TYPES.replace("word/document.xml", "odd/place.xml");
    let file = zipped(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", relations.as_bytes()),
        ("odd/Place.xml", strict.as_bytes()),
        ("odd/Own.xml", properties.as_bytes()),
        ("word/document.xml", b"<not-it/>"),
    ]);
    let word = read(&file).unwrap();
    assert_eq!(told(&word), "strict\n");
    assert_eq!(word.properties, [("Own".to_owned(), "said".to_owned())]);
    // UTF-16, which Word reads as well.
    let text = DOCUMENT.replace("BODY", &format!("<w:p>{}</w:p>", run("é")));
    let wide: Vec<u8> = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let file = Parts::of("").with("word/document.xml", wide).zipped();
    assert_eq!(told(&read(&file).unwrap()), "é\n");
}

#[test]
fn what_does_more_than_to_be_read_is_refused() {
    let plain = || Parts::of("<w:p/>");
    let odd = |body: &str| read(&docx(body));
    for (file, refused) in [
        (
            plain().with("word/vbaProject.bin", b"x".to_vec()),
            Refused::Macros,
        ),
        (
            plain().typed("application/vnd.ms-word.document.macroEnabled.main+xml"),
            Refused::Macros,
        ),
        (plain().and("word/a.xml", "control", ""), Refused::Objects),
        (
            plain().with("word/activeX/activeX1.bin", b"x".to_vec()),
            Refused::Objects,
        ),
        (
            plain().and("word/o.xlsx", "oleObject", ""),
            Refused::Objects,
        ),
        (plain().and("word/x.html", "aFChunk", ""), Refused::Pieces),
        (
            plain().with("../../etc/passwd", b"x".to_vec()),
            Refused::Climbs,
        ),
        (plain().with("/etc/passwd", b"x".to_vec()), Refused::Climbs),
        (
            plain().with("word\\..\\..\\x", b"x".to_vec()),
            Refused::Climbs,
        ),
        (
            plain().with("Word/Document.xml", b"x".to_vec()),
            Refused::Twice,
        ),
        (plain().and("../../../x.xml", "styles", ""), Refused::Climbs),
        (
            plain().typed(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            ),
            Refused::NotWord,
        ),
    ] {
        assert_eq!(read(&file.zipped()), Err(refused));
    }
    let dtd = DOCUMENT.replace(
        "<w:document",
        "<!DOCTYPE w:document [<!ENTITY a \"b\">]><w:document",
    );
    let dtd = Parts::of("").with("word/document.xml", dtd.into_bytes());
    assert_eq!(read(&dtd.zipped()), Err(Refused::Entities));
    assert_eq!(odd("<w:p>&a;</w:p>"), Err(Refused::Entities));
    assert_eq!(odd("<w:altChunk r:id=\"x\"/>"), Err(Refused::Pieces));
    assert_eq!(
        odd("<w:p><w:subDoc r:id=\"x\"/></w:p>"),
        Err(Refused::Pieces)
    );
    assert_eq!(
        odd("<w:p><w:r><w:object/></w:r></w:p>"),
        Err(Refused::Objects)
    );
    assert_eq!(odd("<w:p><w:r>"), Err(Refused::Broken));
    assert_eq!(
        read(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
        Err(Refused::Old)
    );
    assert_eq!(read(b"%PDF-1.7"), Err(Refused::NotWord));
    assert_eq!(read(b""), Err(Refused::NotWord));
}

#[test]
fn what_would_fill_the_memory_or_the_day_is_refused_in_moments() {
    let begun = Instant::now();
    let bomb = vec![b' '; 257 << 20];
    let bomb = Parts::of("").with("word/document.xml", bomb).zipped();
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb), Err(Refused::Unpacks));
    // An archive that says that it is small.
    let mut liar = bomb.clone();
    let size = (257_u32 << 20).to_le_bytes();
    while let Some(at) = memchr::memmem::find(&liar, &size) {
        liar[at..at + 4].copy_from_slice(&16_u32.to_le_bytes());
    }
    assert!(read(&liar).is_err());
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(300), close.repeat(300));
    let nested = deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    assert_eq!(read(&docx(&nested)), Err(Refused::Nests));
    let many: Vec<(String, Vec<u8>)> = (0..2_100)
        .map(|at| (format!("x/{at}"), Vec::new()))
        .collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    assert_eq!(read(&zipped(&many)), Err(Refused::Parts));
    let long = "x".repeat(33 << 20);
    assert_eq!(
        read(&docx(&format!("<w:p>{}</w:p>", run(&long)))),
        Err(Refused::Unpacks)
    );
    // Paragraphs without a word weigh as much as others.
    assert_eq!(read(&docx(&"<w:p/>".repeat(600_000))), Err(Refused::Nests));
    let attributes: String = (0..200_000).fold(String::new(), |mut all, at| {
        let _ = write!(all, " a{at}=\"\"");
        all
    });
    let wide = format!("<w:p{attributes}>{}</w:p>", run("x"));
    assert_eq!(told(&read(&docx(&wide)).unwrap()), "x\n");
    let spaces: String = (0..50_000).fold(String::new(), |mut all, at| {
        let _ = write!(all, " xmlns:a{at}=\"b\"");
        all
    });
    assert!(read(&docx(&format!("<w:p{spaces}/>"))).is_err());
    assert!(
        begun.elapsed() < Duration::from_secs(60),
        "{:?}",
        begun.elapsed()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_damage_makes_it_panic(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let xml = format!("<w:p><w:ins {ANA}>{}</w:ins><w:del {BEN}>{}</w:del></w:p>", run("a"), gone("b"));
        let mut file = docx(&xml);
        let place = at.index(file.len());
        file[place] = byte;
        let _ = read(&file);
        file.truncate(cut.index(file.len()));
        let _ = read(&file);
    }

    #[test]
    fn no_order_of_elements_makes_it_panic(pieces in prop::collection::vec(0..24_usize, 0..30)) {
        const ALL: [&str; 24] = [
            "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>x</w:t>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>",
            "<w:pPr>", "</w:pPr>", "<w:rPr>", "</w:rPr>", "<w:ins/>", "<w:trPr>", "</w:trPr>", "<w:txbxContent>",
            "</w:txbxContent>", "<mc:AlternateContent>", "</mc:AlternateContent>", "<mc:Choice Requires=\"wps\">",
            "</mc:Choice>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:delText>y</w:delText>",
        ];
        let xml: String = pieces.iter().map(|at| ALL[*at]).collect();
        let _ = read(&docx(&xml));
    }
}
