//! What a sentence is looked up by. Read by `src/build.rs` as well, which makes the table of all sentences, perhaps on another
//! machine than the program runs on: so it is the same everywhere.

/// A number for an id (FNV-1a). Two ids may have the same.
pub fn of(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The id of the message that begins in this line: one does in every line that begins with a letter.
pub fn id(line: &str) -> Option<&str> {
    let letter = line.starts_with(|it: char| it.is_ascii_alphabetic());
    letter.then(|| line.split([' ', '=', '\n']).next().unwrap_or_default())
}
