//! The text of a part: its paragraphs with what became of every word.

use super::draft::{Draft, Fate};
use super::elements::{character, is_unread};
use super::fields::Fields;
use super::hands::{Hands, is_time};
use super::refused::Refused;
use super::signs;
use super::styles::{Styles, level};
use super::tables::Tables;
use super::word::{Comment, Paragraph, Word};
use super::xml::{Open, Space, Token, Xml};
use crate::export::docx::item::Items;

/// The most text a part may have, in bytes.
const TEXT: usize = 32 << 20;

/// The most pieces it may be in.
const PIECES: usize = 500_000;

/// The beginning of the names of our bookmarks.
pub const PLACE: &str = "_pl_";

/// Which part is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The document itself.
    Document,
    /// The comments on it.
    Comments,
}

/// Where in a part something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    /// Among words.
    Words,
    /// In a run's text; words are what stands here.
    Text,
    /// In what is said of a paragraph.
    Paragraph,
    /// In what is said of its mark.
    Mark,
    /// In what is said of a row or a cell.
    Row,
    /// In what is not read.
    Nothing,
}

/// What holds where something stands.
#[derive(Clone, Copy)]
struct Here {
    within: Within,
    fate: Fate,
    /// Whether blanks at the ends of text count.
    blanks: bool,
}

/// An element that is open: what it is to the reader, and what held before it.
struct Frame {
    kind: Element,
    before: Here,
}

/// What an element is to the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Paragraph,
    Text,
    RowProperties,
    Box,
    Comment,
    Table,
    Alternatives,
    Other,
}

struct Reader<'r> {
    styles: &'r Styles,
    hands: Hands,
    here: Here,
    open: Vec<Frame>,
    /// The paragraphs that are open: one in a text box stands within another.
    drafts: Vec<Draft>,
    fields: Vec<Fields>,
    items: Items<u32>,
    /// For each place where a thing is said in several ways, whether one was read.
    alternatives: Vec<bool>,
    text: String,
    length: usize,
    pieces: usize,
    places: Vec<String>,
    remarks: Vec<String>,
    tables: Tables,
    /// The comments that are open.
    notes: Vec<Comment>,
    word: Word,
}

/// Reads a part.
///
/// # Errors
/// Where it is no XML, too much, or made to do harm.
pub fn read(text: &str, styles: &Styles, part: Part) -> Result<Word, Refused> {
    let mut xml = Xml::new(text);
    let mut reader = Reader {
        styles,
        hands: Hands::default(),
        here: Here {
            within: Within::Words,
            fate: Fate::default(),
            blanks: false,
        },
        open: Vec::new(),
        drafts: Vec::new(),
        fields: vec![Fields::default()],
        items: Items::default(),
        alternatives: Vec::new(),
        text: String::new(),
        length: 0,
        pieces: 0,
        places: Vec::new(),
        remarks: Vec::new(),
        tables: Tables::default(),
        notes: Vec::new(),
        word: Word::default(),
    };
    let mut root = true;
    loop {
        match xml.next()? {
            Token::Open(open) => {
                if std::mem::take(&mut root) {
                    is_root(&open, part)?;
                }
                reader.open(&open, &xml)?;
            }
            Token::Close => reader.close()?,
            Token::Text(text) => reader.text(&text)?,
            Token::End if root => return Err(Refused::Broken),
            Token::End => return Ok(reader.word),
        }
    }
}

fn is_root(open: &Open<'_>, part: Part) -> Result<(), Refused> {
    let name = match part {
        Part::Document => "document",
        Part::Comments => "comments",
    };
    match open.space == Space::Word && open.name() == name {
        true => Ok(()),
        false => Err(Refused::NotWord),
    }
}

impl Reader<'_> {
    fn open(&mut self, open: &Open<'_>, xml: &Xml<'_>) -> Result<(), Refused> {
        let before = self.here;
        let mut kind = Element::Other;
        if open.space == Space::Word && open.name().ends_with("PrChange") {
            self.word.unread.looks += 1;
        }
        if before.within != Within::Nothing {
            if let Some(space) = open.value("space") {
                self.here.blanks = space == "preserve";
            }
            kind = match open.space {
                Space::Word => self.word(open)?,
                Space::Math if open.name() == "t" => self.begin_text(),
                Space::Compatibility => self.alternative(open, xml),
                Space::Math | Space::Other => Element::Other,
            };
        }
        self.open.push(Frame { kind, before });
        Ok(())
    }

    fn word(&mut self, open: &Open<'_>) -> Result<Element, Refused> {
        match self.here.within {
            Within::Paragraph | Within::Mark => self.of_paragraph(open)?,
            Within::Row => self.of_row(open)?,
            Within::Words | Within::Text | Within::Nothing => match character(open.name()) {
                Some(character) => self.say(character)?,
                None => return self.among_words(open),
            },
        }
        Ok(Element::Other)
    }

    /// What stands among words and is no character.
    fn among_words(&mut self, open: &Open<'_>) -> Result<Element, Refused> {
        match open.name() {
            "p" => return Ok(self.begin_paragraph()),
            "tbl" => {
                self.tables.begin();
                return Ok(Element::Table);
            }
            "tr" => self.tables.row(),
            "tc" => self.tables.column(),
            "pPr" => self.here.within = Within::Paragraph,
            "trPr" | "tcPr" => {
                self.here.within = Within::Row;
                return Ok(Element::RowProperties);
            }
            "t" => return Ok(self.begin_text()),
            "delText" => {
                if self.here.fate.deleted.is_none() {
                    self.here.fate.deleted = Some(self.hands.of(open)?);
                }
                return Ok(self.begin_text());
            }
            name @ ("ins" | "moveTo") => {
                self.here.fate.inserted = Some(self.hands.of(open)?);
                self.here.fate.moved = name == "moveTo";
            }
            name @ ("del" | "moveFrom") => {
                self.here.fate.deleted = Some(self.hands.of(open)?);
                self.here.fate.moved = name == "moveFrom";
            }
            "sym" => self.symbol(open)?,
            "fldChar" => self.field(open),
            "bookmarkStart" => self.place(open),
            "commentRangeStart" | "commentReference" => self.remark(open),
            "txbxContent" => {
                self.fields.push(Fields::default());
                return Ok(Element::Box);
            }
            "comment" => return Ok(self.begin_comment(open)),
            "footnoteReference" | "endnoteReference" => self.word.unread.notes += 1,
            "altChunk" | "subDoc" => return Err(Refused::Pieces),
            "control" | "object" | "objectEmbed" | "objectLink" => return Err(Refused::Objects),
            name if is_unread(name) => self.here.within = Within::Nothing,
            _ => {}
        }
        Ok(Element::Other)
    }

    fn begin_paragraph(&mut self) -> Element {
        self.drafts.push(Draft {
            places: std::mem::take(&mut self.places),
            remarks: std::mem::take(&mut self.remarks),
            cell: self.tables.cell(),
            ..Draft::default()
        });
        Element::Paragraph
    }

    fn begin_comment(&mut self, open: &Open<'_>) -> Element {
        let author = open.value("author").filter(|name| !name.trim().is_empty());
        self.notes.push(Comment {
            author: author.map(Into::into),
            text: String::new(),
            id: open.value("id"),
            date: open.value("date").filter(|time| is_time(time)),
        });
        Element::Comment
    }

    fn field(&mut self, open: &Open<'_>) {
        let kind = open.value("fldCharType").unwrap_or_default();
        if let Some(fields) = self.fields.last_mut() {
            fields.mark(&kind);
        }
    }

    fn begin_text(&mut self) -> Element {
        self.here.within = Within::Text;
        self.text.clear();
        Element::Text
    }

    /// What is said of a paragraph. How it was before somebody changed its looks is not read.
    fn of_paragraph(&mut self, open: &Open<'_>) -> Result<(), Refused> {
        let mark = self.here.within == Within::Mark;
        let Some(draft) = self.drafts.last_mut() else {
            return Ok(());
        };
        match (mark, open.name()) {
            (true, name @ ("ins" | "moveTo")) => {
                draft.mark.inserted = Some(self.hands.of(open)?);
                draft.mark.moved = name == "moveTo";
            }
            (true, name @ ("del" | "moveFrom")) => {
                draft.mark.deleted = Some(self.hands.of(open)?);
                draft.mark.moved = name == "moveFrom";
            }
            (false, "pStyle") => draft.style = open.val(),
            (false, "numId") => draft.item = Some(open.val().as_deref() != Some("0")),
            (false, "outlineLvl") => draft.heading = Some(level(open.val().as_deref())),
            (false, "rPr") => self.here.within = Within::Mark,
            (_, "pPrChange" | "rPrChange" | "sectPr") => self.here.within = Within::Nothing,
            _ => {}
        }
        Ok(())
    }

    /// What is said of a row or a cell holds for all that is in it, and is said first.
    fn of_row(&mut self, open: &Open<'_>) -> Result<(), Refused> {
        let name = open.name();
        let inserted = matches!(name, "ins" | "cellIns");
        if matches!(name, "trPrChange" | "tcPrChange") {
            self.here.within = Within::Nothing;
        } else if inserted || matches!(name, "del" | "cellDel") {
            let by = Some(self.hands.of(open)?);
            let mut frames = self.open.iter_mut().rev();
            let row = frames.find(|frame| frame.kind == Element::RowProperties);
            if let Some(Frame { before, .. }) = row {
                match inserted {
                    true => before.fate.inserted = by,
                    false => before.fate.deleted = by,
                }
            }
        }
        Ok(())
    }

    /// Where one thing is said in several ways, the first that can be understood is read, and no other.
    fn alternative(&mut self, open: &Open<'_>, xml: &Xml<'_>) -> Element {
        match open.name() {
            "AlternateContent" => {
                self.alternatives.push(false);
                return Element::Alternatives;
            }
            name @ ("Choice" | "Fallback") => {
                let Some(read) = self.alternatives.last_mut() else {
                    return Element::Other;
                };
                let needs = open.value("Requires").unwrap_or_default();
                let known =
                    name == "Fallback" || needs.split_whitespace().all(|it| xml.is_known(it));
                match known && !*read {
                    true => *read = true,
                    false => self.here.within = Within::Nothing,
                }
            }
            _ => {}
        }
        Element::Other
    }

    fn place(&mut self, open: &Open<'_>) {
        let name = open.value("name").filter(|name| name.starts_with(PLACE));
        let places = match self.drafts.last_mut() {
            Some(draft) => &mut draft.places,
            None => &mut self.places,
        };
        places.extend(name);
    }

    /// A comment on what stands here.
    fn remark(&mut self, open: &Open<'_>) {
        let remarks = match self.drafts.last_mut() {
            Some(draft) => &mut draft.remarks,
            None => &mut self.remarks,
        };
        remarks.extend(open.value("id"));
    }

    /// A sign of a font of signs.
    fn symbol(&mut self, open: &Open<'_>) -> Result<(), Refused> {
        let code = open.value("char");
        let code = code.and_then(|code| u32::from_str_radix(&code, 16).ok());
        let font = open.value("font").unwrap_or_default();
        let sign = signs::sign(&font, code.unwrap_or_default());
        self.say(sign.encode_utf8(&mut [0; 4]))
    }

    fn text(&mut self, text: &str) -> Result<(), Refused> {
        if self.here.within == Within::Text {
            self.count(text.len())?;
            self.text.push_str(text);
        }
        Ok(())
    }

    fn count(&mut self, length: usize) -> Result<(), Refused> {
        self.length += length;
        match self.length > TEXT {
            true => Err(Refused::Unpacks),
            false => Ok(()),
        }
    }

    /// Text of a run, where there is a paragraph for it.
    fn say(&mut self, text: &str) -> Result<(), Refused> {
        let formula = self.fields.last().is_some_and(Fields::is_formula);
        let Some(draft) = self.drafts.last_mut().filter(|_| !formula) else {
            return Ok(());
        };
        let before = draft.pieces.len();
        draft.push(text, self.here.fate);
        self.pieces += draft.pieces.len() - before;
        match self.pieces > PIECES {
            true => Err(Refused::Nests),
            false => Ok(()),
        }
    }

    fn close(&mut self) -> Result<(), Refused> {
        let Some(Frame { kind, before }) = self.open.pop() else {
            return Ok(());
        };
        match kind {
            Element::Text => self.end_text()?,
            Element::Paragraph => self.end_paragraph()?,
            Element::Box => {
                self.fields.pop();
            }
            Element::Comment => self.end_comment(),
            Element::Table => self.tables.end(),
            Element::Alternatives => {
                self.alternatives.pop();
            }
            Element::RowProperties | Element::Other => {}
        }
        self.here = before;
        Ok(())
    }

    /// A line's end in text is a blank, as it is in Word; what ends a line is an element, or a character that is nothing else.
    fn end_text(&mut self) -> Result<(), Refused> {
        let text = std::mem::take(&mut self.text);
        let plain = text.chars().map(|c| match c {
            '\n' | '\r' | '\t' => ' ',
            '\u{2028}' | '\u{2029}' => '\n',
            c => signs::shown(c),
        });
        let text: String = plain.collect();
        let text = match self.here.blanks {
            true => text.as_str(),
            false => text.trim_matches(' '),
        };
        match text.is_empty() {
            true => Ok(()),
            false => self.say(text),
        }
    }

    fn end_paragraph(&mut self) -> Result<(), Refused> {
        if let Some(fields) = self.fields.last_mut() {
            fields.end_of_paragraph();
        }
        let Some(mut draft) = self.drafts.pop() else {
            return Ok(());
        };
        self.count(1)?;
        self.pieces += 1;
        if self.pieces > PIECES {
            return Err(Refused::Nests);
        }
        // What holds for a whole row holds for the marks in it.
        let row = self.here.fate;
        draft.mark.inserted = draft.mark.inserted.or(row.inserted);
        draft.mark.deleted = draft.mark.deleted.or(row.deleted);
        draft.mark.moved |= row.moved;
        let (styles, hands) = (self.styles, &self.hands);
        match self.drafts.last_mut() {
            Some(outer) => {
                let done = draft.done(styles, hands, &mut Items::default());
                outer.boxes.extend(done);
            }
            None => {
                let done = draft.done(styles, hands, &mut self.items);
                self.word.paragraphs.extend(done);
            }
        }
        Ok(())
    }

    fn end_comment(&mut self) {
        let paragraphs: Vec<Paragraph> = std::mem::take(&mut self.word.paragraphs);
        let spans = paragraphs.iter().flat_map(|one| &one.spans);
        let words = spans.filter(|span| span.accepted());
        let mut text: String = words.map(|span| span.text.as_str()).collect();
        text.truncate(text.trim_end_matches('\n').len());
        let note = self.notes.pop().unwrap_or_default();
        self.word.comments.push(Comment { text, ..note });
    }
}
