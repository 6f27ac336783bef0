//! An error says itself by its message.

/// That it does so in English, for logs and tests; people are answered through their language's catalogue.
macro_rules! spoken {
    ($error:ty) => {
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.message(), f)
            }
        }

        impl std::error::Error for $error {}
    };
}
pub(crate) use spoken;
