//! What of a clause is before the room: the phrase that is lit, and where one has come to in a long text. Both are found by their
//! words in what was written already, so that no writer of clauses, amendments or positions has to know of them.
//!
//! Only markup of this program comes here: in an attribute of it stands neither a quote nor the end of an element.

use super::super::markup::Markup;
use crate::text::Landmark;
use std::ops::Range;

/// What is pointed at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pointing<'l> {
    /// Where the facilitator's screen begins; nothing where that is the beginning of the text.
    pub top: Option<&'l Landmark>,
    /// What is lit.
    pub lit: Option<&'l Landmark>,
}

/// So many letters behind the place where a screen begins are on it everywhere but on a telephone.
const SEEN: usize = 500;

/// A paragraph begins so few letters before a place that one begins with the paragraph.
const NEAR: usize = 300;

/// Else one begins at a word so many letters before.
const RUN_UP: usize = 120;

/// What is read of itself, or stands beside the words: no letter of it is one of the text.
const SILENT: [&str; 7] = [
    " data-mark=\"\"",
    " class=\"unseen\"",
    " class=\"number\"",
    " class=\"badge\"",
    " class=\"faint\"",
    " class=\"note\"",
    " class=\"tag\"",
];

/// What a paragraph begins with.
const BLOCKS: [&str; 8] = ["p", "li", "ul", "h2", "dt", "dd", "dl", "section"];

/// What holds nothing.
const VOID: &str = "br";

/// A letter of the text, where it stands in the markup.
struct Letter {
    at: Range<usize>,
    /// The first letter of its paragraph, and where that begins.
    paragraph: (usize, usize),
    /// Whether a word begins with it.
    begins: bool,
}

/// Written markup, piece by piece.
struct Pieces<'h> {
    html: &'h str,
    at: usize,
    /// The elements that are open, each as it was begun.
    open: Vec<&'h str>,
}

/// A piece of it.
enum Piece<'h> {
    /// An element begins.
    Begin(&'h str),
    /// One ends, or holds nothing.
    Else,
    /// A letter, as it is written.
    Letter(&'h str),
}

/// The name of an element by what it begins with.
fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches('<');
    inner.split([' ', '>']).next().unwrap_or(inner)
}

/// What is written for a letter that markup cannot hold.
fn letter(written: &str) -> Option<char> {
    match written {
        "&amp;" => Some('&'),
        "&lt;" => Some('<'),
        "&gt;" => Some('>'),
        "&quot;" => Some('"'),
        "&#39;" => Some('\''),
        one => one.chars().next(),
    }
}

impl<'h> Pieces<'h> {
    fn of(html: &'h str) -> Pieces<'h> {
        Pieces {
            html,
            at: 0,
            open: Vec::new(),
        }
    }

    /// Whether what comes next is no text.
    fn silent(&self) -> bool {
        let silent = |tag: &&str| SILENT.iter().any(|one| tag.contains(one));
        self.open.iter().any(silent)
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = (Range<usize>, Piece<'h>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.html.get(self.at..)?;
        let first = rest.chars().next()?;
        let long = match first {
            '<' => rest.find('>').map_or(rest.len(), |at| at + 1),
            '&' => rest.find(';').map_or(1, |at| at + 1),
            other => other.len_utf8(),
        };
        let (piece, _) = rest.split_at_checked(long)?;
        let at = self.at..self.at + long;
        self.at = at.end;
        let piece = match first {
            '<' if piece.starts_with("</") => {
                self.open.pop();
                Piece::Else
            }
            '<' if name(piece) == VOID => Piece::Else,
            '<' => {
                self.open.push(piece);
                Piece::Begin(piece)
            }
            _ => Piece::Letter(piece),
        };
        Some((at, piece))
    }
}

/// The letters of the text, and where each stands.
fn read(html: &str) -> (Vec<char>, Vec<Letter>) {
    let (mut text, mut letters): (Vec<char>, Vec<Letter>) = (Vec::new(), Vec::new());
    let mut pieces = Pieces::of(html);
    let (mut paragraph, mut begun, mut begins) = ((0, 0), None, true);
    while let Some((at, piece)) = pieces.next() {
        match piece {
            Piece::Begin(tag) if BLOCKS.contains(&name(tag)) => {
                begun.get_or_insert(at.start);
                begins = true;
            }
            Piece::Begin(_) => {}
            Piece::Else => begun = None,
            Piece::Letter(written) => {
                let Some(letter) = letter(written).filter(|it| !it.is_whitespace()) else {
                    begins = true;
                    continue;
                };
                if pieces.silent() {
                    continue;
                }
                if let Some(start) = begun.take() {
                    paragraph = (text.len(), start);
                }
                text.push(letter);
                letters.push(Letter {
                    at,
                    paragraph,
                    begins: std::mem::take(&mut begins),
                });
            }
        }
    }
    (text, letters)
}

/// Where the page is to begin; nothing where that is its beginning.
fn beginning(letters: &[Letter], top: Option<usize>, lit: Option<usize>) -> Option<usize> {
    let top = top.unwrap_or(0);
    let wanted = match lit {
        Some(lit) if lit < top || lit - top > SEEN => lit,
        _ => top,
    };
    let letter = letters.get(wanted)?;
    let (first, start) = letter.paragraph;
    if wanted - first <= NEAR {
        return (first > 0).then_some(start);
    }
    let from = wanted.saturating_sub(RUN_UP).max(first);
    let word = letters.get(from..=wanted)?.iter().find(|one| one.begins);
    Some(word.unwrap_or(letter).at.start)
}

/// The text as it is before the room, and whether it begins further down.
pub fn point(body: Markup, pointing: Pointing<'_>) -> (Markup, bool) {
    if pointing.top.is_none() && pointing.lit.is_none() {
        return (body, false);
    }
    let html = body.written();
    let (text, letters) = read(&html);
    let find = |mark: Option<&Landmark>| mark?.find(&text);
    let (top, lit) = (find(pointing.top), find(pointing.lit));
    let first = |at: &Option<Range<usize>>| at.as_ref().map(|at| at.start);
    let from = beginning(&letters, first(&top), first(&lit));
    let lit = lit.and_then(|at| {
        let all = letters.get(at)?;
        Some(all.first()?.at.start..all.last()?.at.end)
    });
    (written(&html, lit, from), from.is_some())
}

/// Writes it anew, with what is lit marked and divided where it is to begin.
fn written(html: &str, lit: Option<Range<usize>>, from: Option<usize>) -> Markup {
    let lit = lit.unwrap_or(0..0);
    let mut out = String::with_capacity(html.len() + 200);
    let mut pieces = Pieces::of(html);
    let mut marking = false;
    if from.is_some() {
        out.push_str("<div class=\"past\">");
    }
    loop {
        let open = pieces.open.clone();
        let Some((at, piece)) = pieces.next() else {
            break;
        };
        let is_letter = matches!(piece, Piece::Letter(_));
        let wanted = is_letter && lit.contains(&at.start) && !pieces.silent();
        if marking && !wanted {
            out.push_str("</mark>");
            marking = false;
        }
        if from == Some(at.start) {
            if std::mem::take(&mut marking) {
                out.push_str("</mark>");
            }
            divide(&open, &mut out);
        }
        let piece = html.get(at).unwrap_or_default();
        if wanted && !marking && !piece.trim().is_empty() {
            out.push_str("<mark>");
            marking = true;
        }
        out.push_str(piece);
    }
    if marking {
        out.push_str("</mark>");
    }
    if from.is_some() {
        out.push_str("</div>");
    }
    Markup::of(out)
}

/// Ends what stands before and begins what is to be seen, within the same elements.
fn divide(open: &[&str], out: &mut String) {
    for tag in open.iter().rev() {
        out.push_str("</");
        out.push_str(name(tag));
        out.push('>');
    }
    out.push_str("</div>\n<div class=\"from\">");
    for tag in open {
        let (before, rest) = tag.split_once(" id=\"").unwrap_or((tag, ""));
        out.push_str(before);
        if let Some((_, after)) = rest.split_once('"') {
            out.push_str(after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::letters;
    use proptest::prelude::*;

    fn landmark(text: &str, phrase: &str) -> Landmark {
        let all: Vec<char> = letters(text).collect();
        let start = letters(&text[..text.find(phrase).unwrap()]).count();
        Landmark::of(&all, start..start + letters(phrase).count()).unwrap()
    }

    fn pointed(html: &str, pointing: Pointing<'_>) -> String {
        point(Markup::of(html.to_owned()), pointing).0.written()
    }

    const TEXT: &str = "Health\n\nCare & help for all. Each one pays.";
    const PAGE: &str = "<h2><span class=\"number\">1</span> Health</h2><section id=\"a\"><p>Care &amp; \
        <ins data-party=\"workers\"><span data-mark=\"\">W</span>help for</ins> all.</p>\n<p>Each one pays.</p></section>";

    #[test]
    fn what_is_lit_is_marked_in_each_element_that_it_stands_in() {
        let lit = landmark(TEXT, "Care & help for all");
        let pointing = Pointing {
            lit: Some(&lit),
            ..Pointing::default()
        };
        let page = pointed(PAGE, pointing);
        assert!(
            page.contains(
                "<p><mark>Care &amp; </mark><ins data-party=\"workers\">\
                 <span data-mark=\"\">W</span><mark>help for</mark></ins> <mark>all</mark>.</p>"
            ),
            "{page}"
        );
        let other = landmark("Something else", "Something");
        let pointing = Pointing {
            lit: Some(&other),
            top: Some(&other),
        };
        assert_eq!(pointed(PAGE, pointing), PAGE);
    }

    #[test]
    fn a_page_begins_with_the_paragraph_that_is_before_the_room() {
        let top = landmark(TEXT, "one pays");
        let pointing = Pointing {
            top: Some(&top),
            ..Pointing::default()
        };
        let page = pointed(PAGE, pointing);
        assert!(page.starts_with("<div class=\"past\"><h2>"), "{page}");
        assert!(
            page.ends_with(
                "\n</section></div>\n<div class=\"from\"><section><p>Each one pays.</p></section></div>"
            ),
            "{page}"
        );
    }

    #[test]
    fn within_a_long_paragraph_it_begins_at_a_word_a_little_before() {
        let text = "word ".repeat(400) + "light " + &"word ".repeat(50);
        let page = format!("<section><p>{text}</p></section>");
        let lit = landmark(&text, "light");
        let pointing = Pointing {
            lit: Some(&lit),
            ..Pointing::default()
        };
        let page = pointed(&page, pointing);
        let (past, from) = page
            .split_once("</p></section></div>\n<div class=\"from\"><section><p>")
            .unwrap();
        assert!(
            past.ends_with("word ") && from.starts_with("word "),
            "{page}"
        );
        let before = from.split("<mark").next().unwrap();
        assert!((100..250).contains(&before.len()), "{}", before.len());
    }

    /// What is left of markup without its elements.
    fn words(html: &str) -> String {
        let mut all = String::new();
        for (at, piece) in Pieces::of(html) {
            if matches!(piece, Piece::Letter(_)) {
                all.push_str(&html[at]);
            }
        }
        all.replace('\n', "")
    }

    proptest! {
        #[test]
        fn no_word_is_lost_and_every_element_ends(
            paragraphs in prop::collection::vec("[a-d&<é ]{1,300}", 1..6), from in 0_usize..900, long in 0_usize..60,
        ) {
            let mut body = Markup::default();
            body.open("section", &[("id", "x")]);
            for text in &paragraphs {
                body.element("p", &[], text);
            }
            body.close("section");
            let html = body.written();
            let all: Vec<char> = letters(&paragraphs.concat()).collect();
            let from = from.min(all.len());
            let mark = Landmark::of(&all, from..(from + long).min(all.len()));
            let pointing = Pointing { top: mark.as_ref(), lit: mark.as_ref().filter(|_| long > 0) };
            let page = pointed(&html, pointing);
            prop_assert_eq!(words(&page), words(&html));
            let mut pieces = Pieces::of(&page);
            pieces.by_ref().for_each(drop);
            prop_assert!(pieces.open.is_empty(), "{}", page);
            for name in ["mark", "div", "p", "section"] {
                let begun = page.matches(&format!("<{name}>")).count() + page.matches(&format!("<{name} ")).count();
                prop_assert_eq!(begun, page.matches(&format!("</{name}>")).count(), "{}", page);
            }
        }
    }
}
