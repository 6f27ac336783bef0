//! The parts of a Word file beside its body: what its styles look like, how lists are made, what holds for all of it.

use super::body::who;
use super::xml::Out;
use crate::export::document::{By, Document, Recording, Remark};

/// The vocabulary of words and paragraphs.
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What relations between parts are called.
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The beginning of a part with this root.
pub fn root(name: &str) -> Out {
    let mut out = Out::part();
    out.raw(&format!(
        "<w:{name} xmlns:w=\"{WORD}\" xmlns:r=\"{RELATION}\">"
    ));
    out
}

/// `[Content_Types].xml`.
pub fn types() -> Vec<u8> {
    let office = "application/vnd.openxmlformats-officedocument";
    let word = |name: &str, kind: &str| {
        format!(
            "<Override PartName=\"/word/{name}.xml\" ContentType=\"{office}.wordprocessingml.{kind}+xml\"/>"
        )
    };
    let mut out = Out::part();
    out.raw(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    for (name, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("comments", "comments"),
        ("footer1", "footer"),
    ] {
        out.raw(&word(name, kind));
    }
    out.raw(&format!(
        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/docProps/custom.xml\" ContentType=\"{office}.custom-properties+xml\"/></Types>"
    ));
    out.done()
}

/// A part that says how others belong together: `(id, type, target)`.
fn relations(all: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut out = Out::part();
    out.raw(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    for (id, kind, target) in all {
        out.raw(&format!(
            "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>"
        ));
    }
    out.raw("</Relationships>");
    out.done()
}

/// `_rels/.rels`.
pub fn package() -> Vec<u8> {
    relations(&[
        (
            "rId1",
            &format!("{RELATION}/officeDocument"),
            "word/document.xml",
        ),
        (
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        ),
        (
            "rId3",
            &format!("{RELATION}/custom-properties"),
            "docProps/custom.xml",
        ),
    ])
}

/// `word/_rels/document.xml.rels`.
pub fn beside() -> Vec<u8> {
    let kind = |name: &str| format!("{RELATION}/{name}");
    relations(&[
        ("rId1", &kind("styles"), "styles.xml"),
        ("rId2", &kind("numbering"), "numbering.xml"),
        ("rId3", &kind("settings"), "settings.xml"),
        ("rId4", &kind("comments"), "comments.xml"),
        ("rId5", &kind("footer"), "footer1.xml"),
    ])
}

/// `docProps/core.xml`.
pub fn core(document: &Document, language: &str) -> Vec<u8> {
    let mut out = Out::part();
    out.raw(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>",
    );
    out.words(&document.title);
    out.raw("</dc:title><dc:creator>Plenary</dc:creator>");
    if let Some(time) = &document.time {
        for name in ["created", "modified"] {
            out.raw(&format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">"));
            out.words(time);
            out.raw(&format!("</dcterms:{name}>"));
        }
    }
    out.raw("<dc:language>");
    out.words(language);
    out.raw("</dc:language></cp:coreProperties>");
    out.done()
}

/// `docProps/custom.xml`: what programs shall know of the file.
pub fn custom(document: &Document) -> Vec<u8> {
    let mut out = Out::part();
    out.raw(
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">",
    );
    for ((name, value), id) in document.stamp.iter().zip(2_usize..) {
        out.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"");
        out.number(id);
        out.raw("\" name=\"");
        out.words(name);
        out.raw("\"><vt:lpwstr>");
        out.words(value);
        out.raw("</vt:lpwstr></property>");
    }
    out.raw("</Properties>");
    out.done()
}

/// `word/settings.xml`.
pub fn settings(document: &Document) -> Vec<u8> {
    let mut out = root("settings");
    out.raw("<w:zoom w:percent=\"100\"/>");
    if document.recording != Recording::Off {
        out.raw("<w:trackRevisions/>");
    }
    if document.recording == Recording::Always {
        out.raw("<w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"1\"/>");
    }
    out.raw(
        "<w:defaultTabStop w:val=\"708\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>\
         <w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>\
         </w:compat></w:settings>",
    );
    out.done()
}

/// `word/comments.xml`.
pub fn comments(document: &Document, language: &str) -> Vec<u8> {
    let mut out = root("comments");
    for (id, remark) in document.remarks.iter().enumerate() {
        comment(&mut out, id, remark, language);
    }
    out.raw("</w:comments>");
    out.done()
}

fn comment(out: &mut Out, id: usize, remark: &Remark, language: &str) {
    out.raw("<w:comment w:id=\"");
    out.number(id);
    out.raw("\"");
    let by: &By = &remark.by;
    who(out, by);
    out.raw(" w:initials=\"");
    out.words(&remark.initials);
    out.raw("\">");
    for text in &remark.text {
        out.raw(
            "<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"",
        );
        out.words(language);
        out.raw("\"/></w:rPr><w:t xml:space=\"preserve\">");
        out.words(text);
        out.raw("</w:t></w:r></w:p>");
    }
    out.raw("</w:comment>");
}

/// `word/footer1.xml`: the number of the page.
pub fn footer(document: &Document, language: &str) -> Vec<u8> {
    let field = |out: &mut Out, name: &str| {
        out.raw(&format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {name} \
             </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r>\
             <w:fldChar w:fldCharType=\"end\"/></w:r>"
        ));
    };
    let words = |out: &mut Out, text: &str| {
        out.raw("<w:r><w:rPr><w:lang w:val=\"");
        out.words(language);
        out.raw("\"/></w:rPr><w:t xml:space=\"preserve\">");
        out.words(text);
        out.raw("</w:t></w:r>");
    };
    let mut out = root("ftr");
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
    let [before, between] = &document.foot;
    words(&mut out, before);
    field(&mut out, "PAGE");
    words(&mut out, between);
    field(&mut out, "NUMPAGES");
    out.raw("</w:p></w:ftr>");
    out.done()
}

/// `word/numbering.xml`: the one kind of list there is.
pub fn numbering() -> Vec<u8> {
    let mut out = root("numbering");
    out.raw(
        "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">\
         <w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"–\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
         <w:ind w:left=\"397\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\">\
         <w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
    );
    out.done()
}

/// `word/styles.xml`.
pub fn styles(language: &str) -> Vec<u8> {
    let mut out = root("styles");
    out.raw(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" \
         w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"",
    );
    out.words(language);
    out.raw(
        "\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\" w:line=\"264\" w:lineRule=\"auto\"/>\
         </w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">\
         <w:name w:val=\"Normal\"/><w:qFormat/></w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">\
         <w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"108\" \
         w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
    );
    style(
        &mut out,
        ("Title", "Title"),
        "<w:spacing w:before=\"1200\" w:after=\"240\"/>",
        "<w:b/><w:sz w:val=\"48\"/>",
    );
    style(
        &mut out,
        ("Subtitle", "Subtitle"),
        "<w:spacing w:after=\"120\"/>",
        "<w:color w:val=\"595959\"/><w:sz w:val=\"26\"/>",
    );
    for (depth, size) in (1_u8..=6).zip([32, 28, 26, 24, 22, 22]) {
        let level = depth - 1;
        style(
            &mut out,
            (&format!("Heading{depth}"), &format!("heading {depth}")),
            &format!(
                "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"{level}\"/>"
            ),
            &format!("<w:b/><w:sz w:val=\"{size}\"/>"),
        );
    }
    style(
        &mut out,
        ("ListBullet", "List Bullet"),
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:contextualSpacing/>",
        "",
    );
    style(
        &mut out,
        ("TableText", "Table Text"),
        "<w:spacing w:after=\"20\"/>",
        "<w:sz w:val=\"20\"/>",
    );
    style(
        &mut out,
        ("Note", "Note"),
        "<w:spacing w:before=\"240\"/>",
        "<w:color w:val=\"595959\"/><w:sz w:val=\"18\"/>",
    );
    style(
        &mut out,
        ("Footer", "footer"),
        "<w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/>",
    );
    style(
        &mut out,
        ("CommentText", "annotation text"),
        "",
        "<w:sz w:val=\"20\"/>",
    );
    out.raw("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        out.raw(&format!(
            "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A6A6A6\"/>"
        ));
    }
    out.raw("</w:tblBorders></w:tblPr></w:style></w:styles>");
    out.done()
}

/// A style of paragraphs, by id and name.
fn style(out: &mut Out, (id, name): (&str, &str), paragraph: &str, run: &str) {
    out.raw(&format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>"
    ));
    for (name, says) in [("pPr", paragraph), ("rPr", run)] {
        if !says.is_empty() {
            out.raw(&format!("<w:{name}>{says}</w:{name}>"));
        }
    }
    out.raw("</w:style>");
}
