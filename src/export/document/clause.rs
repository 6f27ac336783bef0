//! One clause in one place of a document: its heading, its text, and below it a table of all else that is said of it.

use super::fate::{fate, whole};
use super::hands::Hands;
use super::lines::{Piece, lines};
use super::model::{Block, Change, Paragraph, Revision, Role, Row, Run, Table};
use super::order::{Entry, Stand};
use super::places::Places;
use crate::export::KeyNames;
use crate::i18n::Catalogue;
use crate::plan::{ClauseId, Field};
use crate::track::Span;

/// How wide names of fields and what they say are.
const WIDTHS: [u32; 2] = [1, 3];

/// Makes the blocks of clauses.
pub struct Clauses<'b, 'h> {
    /// Whose changes they are.
    pub hands: &'b mut Hands<'h>,
    /// The names of their paragraphs.
    pub places: &'b mut Places,
    /// In which words fields are named.
    pub words: &'h Catalogue,
    /// What they say in the place of keys.
    pub key_names: &'b KeyNames,
}

/// A clause in a place, with what became of its words.
pub struct Laid<'t> {
    pub id: &'t ClauseId,
    pub number: &'t str,
    pub depth: usize,
    /// What becomes of it as a whole; nothing where it stays.
    pub whole: Option<Revision>,
    pub fields: Vec<(&'t Field, Vec<Piece<'t>>)>,
}

impl Laid<'_> {
    fn field(&self, field: &Field) -> Option<&[Piece<'_>]> {
        let found = self.fields.iter().find(|(known, _)| *known == field);
        found.map(|(_, pieces)| pieces.as_slice())
    }
}

impl Clauses<'_, '_> {
    /// The blocks of a clause in this place.
    pub fn blocks(&mut self, entry: &Entry<'_>, fields: &[(Field, Vec<Span>)]) -> Vec<Block> {
        let whole = self.whole(entry.stand);
        let fields = fields.iter().map(|(field, spans)| {
            let pieces = self.pieces(spans, entry.stand);
            (field, pieces)
        });
        let laid = Laid {
            id: entry.id,
            number: entry.number,
            depth: entry.depth,
            whole,
            fields: fields.collect(),
        };
        self.lay(&laid)
    }

    /// The same of a clause whose words are marked already.
    pub fn lay(&mut self, laid: &Laid<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(self.heading(laid))];
        let rows = self.rows(laid);
        if let Some(pieces) = laid.field(&Field::Text) {
            let end = all_alike(pieces).or(laid.whole);
            // A table takes the place of the paragraph after it, so the end of the last one before a table stays.
            let slides = rows.is_empty() && laid.whole.is_none();
            let mut paragraphs = lines(pieces, end, slides);
            for paragraph in &mut paragraphs {
                paragraph.place = Some(self.places.next(laid.id, &Field::Text));
            }
            blocks.extend(paragraphs.into_iter().map(Block::Paragraph));
        }
        if !rows.is_empty() {
            let widths = WIDTHS.to_vec();
            blocks.push(Block::Table(Table { widths, rows }));
        }
        blocks
    }

    /// What becomes of a clause as a whole in a place; nothing where it stays.
    fn whole(&mut self, stand: Stand) -> Option<Revision> {
        let (kind, by) = whole(stand)?;
        Some(self.hands.revision(kind, by))
    }

    fn heading(&mut self, laid: &Laid<'_>) -> Paragraph {
        let number = Run {
            text: format!("{} ", laid.number),
            revision: laid.whole,
        };
        let title = laid.field(&Field::Title).unwrap_or_default();
        let title = title.iter().map(|(text, revision)| Run {
            text: text.replace('\n', " "),
            revision: *revision,
        });
        // A clause that moved stands in two places, and is where it stands now.
        let stands = laid.whole.is_none_or(|own| own.kind == Change::Inserted);
        let depth = u8::try_from(laid.depth + 1).unwrap_or(u8::MAX);
        Paragraph {
            role: Role::Heading(depth),
            runs: std::iter::once(number).chain(title).collect(),
            mark: laid.whole,
            place: Some(self.places.next(laid.id, &Field::Title)),
            clause: Some(laid.id.to_string()).filter(|_| stands),
            remarks: Vec::new(),
        }
    }

    /// A row for each other field. One that came in or went with all it says did so as a row.
    fn rows(&mut self, laid: &Laid<'_>) -> Vec<Row> {
        let mut rows = Vec::new();
        for (field, pieces) in &laid.fields {
            let whole = laid.whole.or_else(|| all_alike(pieces));
            let kept = pieces.iter().all(|(_, revision)| revision.is_none());
            // What kind of clause it is, the plan shows by where it stands; that it became another is told.
            let quiet = **field == Field::Kind && (kept || whole.is_some());
            if matches!(field, Field::Title | Field::Text) || quiet {
                continue;
            }
            let said = self.key_names.pieces(field, pieces);
            let said: Vec<Piece<'_>> = said.iter().map(|(text, by)| (text.as_ref(), *by)).collect();
            let mut cell = lines(&said, None, false);
            if cell.is_empty() {
                continue;
            }
            for paragraph in &mut cell {
                paragraph.role = Role::Cell;
                paragraph.place = Some(self.places.next(laid.id, field));
            }
            let name = Run {
                text: self.words.say(&field.name()),
                revision: whole,
            };
            let name = Paragraph {
                role: Role::Head,
                runs: vec![name],
                ..Paragraph::default()
            };
            rows.push(Row {
                cells: vec![vec![name], cell],
                revision: whole,
                head: false,
            });
        }
        rows
    }

    /// The words of a field as they stand in this place.
    fn pieces<'t>(&mut self, spans: &'t [Span], stand: Stand) -> Vec<Piece<'t>> {
        let fates = spans
            .iter()
            .filter_map(|span| Some((span, fate(span, stand)?)));
        let pieces = fates.map(|(span, change)| {
            let revision = change.map(|(kind, by)| self.hands.revision(kind, by));
            (span.text.as_str(), revision)
        });
        pieces.collect()
    }
}

/// What became of all these words alike: the last of it; nothing where some stay, or some came and others went.
pub fn all_alike(pieces: &[Piece<'_>]) -> Option<Revision> {
    let (_, last) = pieces.last()?;
    let last = (*last)?;
    let alike = |revision: &Option<Revision>| revision.is_some_and(|own| own.kind == last.kind);
    let all = pieces.iter().all(|(_, revision)| alike(revision));
    all.then_some(last)
}
