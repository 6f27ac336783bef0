//! A document that was sent out, and what people do to it before it comes back.

use crate::common::{Answer, Seminar};
pub use crate::word_file::{WHEN, at, put, rewritten, struck};
use serde_json::Value;
use std::path::PathBuf;

/// A plan that was sent as a Word file.
pub struct Sent {
    pub seminar: Seminar,
    pub more: Vec<String>,
}

impl Sent {
    pub fn of(seminar: Seminar, more: &[&str]) -> Sent {
        let sent = Sent {
            seminar,
            more: more.iter().map(|word| (*word).to_owned()).collect(),
        };
        let call = sent.seminar.call(["export", "docx", "--force"]);
        call.args([sent.path("sent")]).args(more).run().done();
        sent
    }

    pub fn new() -> Sent {
        Sent::of(Seminar::new(), &["--clean"])
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.seminar.around().join(format!("{name}.docx"))
    }

    /// The file with other words in its document.
    pub fn edited(&self, edit: impl Fn(String) -> String) -> PathBuf {
        self.with(&[("word/document.xml", &edit)])
    }

    /// The file with other parts.
    pub fn with(&self, edits: &[(&str, &dyn Fn(String) -> String)]) -> PathBuf {
        rewritten(&self.path("sent"), &self.path("back"), edits);
        self.path("back")
    }

    pub fn asks(&self, path: &PathBuf, more: &[&str]) -> Answer {
        let call = self.seminar.call(["import"]).args([path]);
        call.args(["--party", "workers"]).args(more).run()
    }

    /// What the file would bring.
    pub fn brings(&self, path: &PathBuf) -> Value {
        self.asks(path, &["--dry-run", "--json"]).done().json()
    }

    /// The same in short: clause, field, verb, author and what is proposed.
    pub fn told(&self, path: &PathBuf) -> Vec<String> {
        let found = self.brings(path);
        let all = found["proposals"].as_array().unwrap().iter();
        let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        all.map(|one| {
            let [clause, field, verb, proposed] =
                ["clause", "field", "verb", "proposed"].map(|key| word(&one[key]));
            let author = match one["tracked"].as_bool().unwrap() {
                true => word(&one["author"]),
                false => "silent".to_owned(),
            };
            format!("{clause} {field} {verb} {author}: {proposed}")
        })
        .collect()
    }
}

/// A paragraph with what is said of its mark.
pub fn paragraph(style: &str, mark: &str, runs: &str) -> String {
    let style = match style {
        "" => String::new(),
        style => format!("<w:pStyle w:val=\"{style}\"/>"),
    };
    let mark = match mark {
        "" => String::new(),
        author => format!("<w:rPr><w:ins w:id=\"902\" w:author=\"{author}\" {WHEN}/></w:rPr>"),
    };
    format!("<w:p><w:pPr>{style}{mark}</w:pPr>{runs}</w:p>")
}

/// The whole paragraph that holds these words.
pub fn whole<'x>(xml: &'x str, words: &str) -> &'x str {
    let middle = xml
        .find(words)
        .unwrap_or_else(|| panic!("{words} in {xml}"));
    let begin = xml[..middle].rfind("<w:p>").unwrap();
    let end = middle + xml[middle..].find("</w:p>").unwrap() + "</w:p>".len();
    &xml[begin..end]
}

/// The paragraph with all of it struck, its end included.
pub fn gone(paragraph: &str, author: &str) -> String {
    let mark = format!("<w:rPr><w:del w:id=\"903\" w:author=\"{author}\" {WHEN}/></w:rPr>");
    let marked = match paragraph.contains("</w:pPr>") {
        true => paragraph.replacen("</w:pPr>", &format!("{mark}</w:pPr>"), 1),
        false => paragraph.replacen("<w:p>", &format!("<w:p><w:pPr>{mark}</w:pPr>"), 1),
    };
    let marked = marked
        .replace("<w:t ", "<w:delText ")
        .replace("</w:t>", "</w:delText>");
    let begin = format!("<w:del w:id=\"904\" w:author=\"{author}\" {WHEN}><w:r>");
    marked
        .replace("<w:r>", &begin)
        .replace("</w:r>", "</w:r></w:del>")
}
