//! Enums of words: each variant has its word in files and, where people see it, a message that names it.

/// Enums of words. The word of a variant is its name in small letters with hyphens, or what its `#[strum(serialize)]` says;
/// behind the sign of equality stands the message with the name shown to people.
macro_rules! words {
    (@named $name:ident { $($variant:ident,)* }) => {};
    (@named $name:ident { $($variant:ident $message:literal,)* }) => {
        impl $name {
            /// The name shown to people.
            pub fn name(self) -> $crate::i18n::Message {
                $crate::i18n::Message::new(match self { $($name::$variant => $message,)* })
            }
        }
    };
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $variant:ident $(= $message:literal)?,)* })*) => {$(
        #[derive(strum::EnumIter, strum::EnumString, strum::IntoStaticStr, strum::VariantNames)]
        #[strum(serialize_all = "kebab-case")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $(#[$doc])*
        pub enum $name { $($(#[$about])* $variant,)* }

        impl $name {
            /// The word in files, on the command line and in what programs read.
            pub fn slug(self) -> &'static str {
                self.into()
            }
        }

        $crate::plan::words!(@named $name { $($variant $($message)?,)* });
    )*};
}

pub(crate) use words;
