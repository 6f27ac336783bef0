//! What people can say of a table: in which encoding it is, what stands between its cells, and all else that it may ask.

use super::multiplier::Multiplier;
use super::number::Sign;
use encoding_rs::Encoding;
use strum::{EnumIter, EnumString, IntoEnumIterator, IntoStaticStr};

/// An encoding, by any of the names under which it is known on the Web.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoded(pub(super) &'static Encoding);

impl Encoded {
    /// The encoding of this name; nothing where no such one is known.
    pub fn of(name: &str) -> Option<Encoded> {
        let name = name.trim();
        // What a plan keeps is UTF-8 throughout, and an encoding made to refuse everything is no answer.
        Encoding::for_label_no_replacement(name.as_bytes()).map(Encoded)
    }

    /// The name it is asked for by.
    pub fn name(self) -> String {
        self.0.name().to_ascii_lowercase()
    }
}

/// A sign between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Delimiter {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// A tabulator.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// The one that was meant: the sign itself, or its name.
    pub fn of(text: &str) -> Option<Delimiter> {
        let sign = |it: &Delimiter| text.len() == 1 && text.starts_with(char::from(it.sign()));
        match text {
            "\\t" => Some(Delimiter::Tab),
            _ => Delimiter::iter().find(sign).or(text.parse().ok()),
        }
    }

    /// As it stands in a text.
    pub fn sign(self) -> u8 {
        match self {
            Delimiter::Semicolon => b';',
            Delimiter::Comma => b',',
            Delimiter::Tab => b'\t',
            Delimiter::Bar => b'|',
        }
    }

    /// As it is asked for: no sign that a shell or an eye takes for something else.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// What was said about a table beforehand, so that it need not be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// In which encoding its bytes are.
    pub encoding: Option<Encoded>,
    /// What stands between its cells.
    pub delimiter: Option<Delimiter>,
    /// What stands before the fractions of its numbers.
    pub decimal: Option<Sign>,
    /// What the numbers are multiplied by whose headers speak of thousands or millions.
    pub multiplier: Option<Multiplier>,
}

impl Answers {
    /// These answers, and where there is none, the other's.
    #[must_use]
    pub fn or(self, other: &Answers) -> Answers {
        Answers {
            encoding: self.encoding.or(other.encoding),
            delimiter: self.delimiter.or(other.delimiter),
            decimal: self.decimal.or(other.decimal),
            multiplier: self.multiplier.or(other.multiplier),
        }
    }
}
