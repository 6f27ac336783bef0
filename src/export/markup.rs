//! XML of the standards, written element by element: every word that comes from elsewhere is escaped here, and what nobody would
//! see stands there as a visible mark.

use crate::text::Shown;

/// XML while it is written.
pub struct Xml {
    text: String,
    open: Vec<&'static str>,
}

/// The attributes of an element, by name.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

impl Xml {
    /// A document, up to its root.
    pub fn document() -> Xml {
        Xml {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
            open: Vec::new(),
        }
    }

    /// A part of a document.
    pub fn part() -> Xml {
        Xml {
            text: String::new(),
            open: Vec::new(),
        }
    }

    /// Takes in a part, every element of which is ended.
    pub fn append(&mut self, mut part: Xml) {
        while !part.open.is_empty() {
            part.end();
        }
        self.text.push_str(&part.text);
    }

    /// Begins an element.
    pub fn begin(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.text.push('>');
        self.open.push(name);
    }

    /// Ends the element that was begun last.
    pub fn end(&mut self) {
        if let Some(name) = self.open.pop() {
            self.text.push_str("</");
            self.text.push_str(name);
            self.text.push('>');
        }
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.tag(name, attributes);
        self.text.push_str("/>");
    }

    /// An element that holds words.
    pub fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, words: &str) {
        self.begin(name, attributes);
        self.words(words);
        self.end();
    }

    /// Words.
    pub fn words(&mut self, words: &str) {
        shown(words, &mut self.text);
    }

    /// The end of a line of the file, where white space says nothing.
    pub fn line(&mut self) {
        self.text.push('\n');
    }

    /// What was written, every element ended.
    pub fn done(mut self) -> Vec<u8> {
        while !self.open.is_empty() {
            self.end();
        }
        self.line();
        self.text.into_bytes()
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            shown(value, &mut self.text);
            self.text.push('"');
        }
    }
}

/// Words of a line as XML holds them. What nobody would see stands there as a visible mark, as on the screen.
pub fn shown(words: &str, out: &mut String) {
    put(&Shown::line(words), |byte| byte != b'\'', out);
}

/// A part of an address: what letters, digits and a few signs of ASCII cannot say stands there in per cent signs.
pub fn in_address(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Text as it stands in an element or between the quotes of an attribute.
pub fn escape(text: &str, out: &mut String) {
    put(text, |_| true, out);
}

/// Writes text in runs between the signs that mean something in markup, of those that are minded.
fn put(text: &str, minded: impl Fn(u8) -> bool, out: &mut String) {
    let sign = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'') && minded(byte);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(sign) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        let mut letters = found.chars();
        out.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            _ => "&#39;",
        });
        rest = letters.as_str();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_word_becomes_markup_and_every_element_ends() {
        let mut xml = Xml::document();
        xml.begin("a", &[("b", "\"<\u{202e}>&\"")]);
        xml.leaf("c", &[], "</c>\u{0}\u{ffff}");
        xml.begin("d", &[]);
        let text = String::from_utf8(xml.done()).unwrap();
        assert_eq!(
            text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;‹U+202E›&gt;&amp;&quot;\">\
             <c>&lt;/c&gt;␀‹U+FFFF›</c><d></d></a>\n"
        );
    }

    #[test]
    fn an_address_holds_no_sign_of_another_meaning() {
        assert_eq!(in_address("a-b_c.1"), "a-b_c.1");
        assert_eq!(in_address("é /#"), "%C3%A9%20%2F%23");
    }

    proptest! {
        #[test]
        fn what_is_escaped_reads_back(text in "[<>&\"'a;#x ]{0,30}") {
            let mut out = String::new();
            escape(&text, &mut out);
            prop_assert!(!out.contains(['<', '>', '"', '\'']));
            let read = quick_xml::escape::unescape(&out).unwrap();
            prop_assert_eq!(read.as_ref(), text.as_str());
        }
    }
}
