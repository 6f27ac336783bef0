//! A kind of row as its columns: what stands in a struct, under which key, and how the one is filled from the other.

use super::{Cell, Column};
use crate::plan::{Decimal, Moment};
use jiff::civil::Date;

/// What a field of a row can hold.
pub(in crate::plan) trait Slot {
    /// The column it stands in.
    const COLUMN: Column;

    /// Its value; absent where it is empty.
    fn cell(&self) -> Option<Cell>;

    /// Fills it; a value of another type is ignored.
    fn fill(&mut self, cell: Cell);
}

fn text(value: &str) -> Option<Cell> {
    (!value.is_empty()).then(|| Cell::Text(value.to_owned()))
}

impl Slot for String {
    const COLUMN: Column = Column::Text;

    fn cell(&self) -> Option<Cell> {
        text(self)
    }

    fn fill(&mut self, cell: Cell) {
        if let Cell::Text(value) = cell {
            *self = value;
        }
    }
}

impl Slot for Vec<String> {
    const COLUMN: Column = Column::List;

    fn cell(&self) -> Option<Cell> {
        (!self.is_empty()).then(|| Cell::List(self.clone()))
    }

    fn fill(&mut self, cell: Cell) {
        if let Cell::List(value) = cell {
            *self = value;
        }
    }
}

/// True, or not said.
impl Slot for bool {
    const COLUMN: Column = Column::Flag;

    fn cell(&self) -> Option<Cell> {
        self.then_some(Cell::Flag)
    }

    fn fill(&mut self, cell: Cell) {
        *self |= cell == Cell::Flag;
    }
}

impl Slot for Option<String> {
    const COLUMN: Column = Column::Text;

    fn cell(&self) -> Option<Cell> {
        self.as_deref().and_then(text)
    }

    fn fill(&mut self, cell: Cell) {
        if let Cell::Text(value) = cell {
            *self = Some(value);
        }
    }
}

/// A value that may be absent, by its type and the cell that holds it.
macro_rules! optional {
    ($($type:ty: $cell:ident),*) => {$(
        impl Slot for Option<$type> {
            const COLUMN: Column = Column::$cell;

            fn cell(&self) -> Option<Cell> {
                self.clone().map(Cell::$cell)
            }

            fn fill(&mut self, cell: Cell) {
                if let Cell::$cell(value) = cell {
                    *self = Some(value);
                }
            }
        }
    )*};
}

optional!(Decimal: Number, i64: Year, Date: Date, Moment: Moment);

/// The key of a field: its name, where nothing else is said.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// A kind of row: its fields in canonical order, with their keys where those are not their names; the columns by which one
/// is known; and what else it holds: rows of another kind under a key of their own.
macro_rules! rows {
    ($(#[$doc:meta])* $name:ident by [$($known:literal),*] {
        $($(#[$about:meta])* $field:ident: $type:ty $(= $key:literal)?,)*
    } $(beside { $(#[$more:meta])* $beside:ident: Vec<$inner:ident> = $table:literal, })?) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$about])* pub $field: $type,)*
            $($(#[$more])* pub $beside: Vec<$inner>,)?
            /// Keys this version does not know, as TOML text by key, sorted by key.
            pub unknown: Vec<(String, String)>,
        }

        impl $crate::plan::row::Row for $name {
            const COLUMNS: &'static [(&'static str, $crate::plan::row::Column)] = &[
                $(($crate::plan::row::key!($field $($key)?), <$type as $crate::plan::row::Slot>::COLUMN),)*
            ];

            const IDENTITY: &'static [&'static str] = &[$($known),*];

            fn cell(&self, key: &str) -> Option<$crate::plan::row::Cell> {
                match key {
                    $($crate::plan::row::key!($field $($key)?) => $crate::plan::row::Slot::cell(&self.$field),)*
                    _ => None,
                }
            }

            fn put(&mut self, key: &str, cell: $crate::plan::row::Cell) {
                match key {
                    $($crate::plan::row::key!($field $($key)?) => $crate::plan::row::Slot::fill(&mut self.$field, cell),)*
                    _ => {}
                }
            }

            fn unknown(&self) -> &Vec<(String, String)> {
                &self.unknown
            }

            fn unknown_mut(&mut self) -> &mut Vec<(String, String)> {
                &mut self.unknown
            }
        }

        $(impl $crate::plan::row::Sheet for $name {
            type Inner = $inner;

            const KEY: &'static str = $table;

            fn id(&self) -> &str {
                &self.id
            }

            fn inner_mut(&mut self) -> &mut Vec<$inner> {
                &mut self.$beside
            }
        })?
    };
}

pub(in crate::plan) use {key, rows};
