//! What a file says of itself to programs, beside its words: properties that a program gave it, with their values.

use super::refused::Refused;
use super::xml::{Token, Xml};

/// The most of them that are read.
const MOST: usize = 256;

/// The properties and their values, in the order of the part.
///
/// # Errors
/// Where the part is no XML.
pub fn read(text: Option<&str>) -> Result<Vec<(String, String)>, Refused> {
    let mut found: Vec<(String, String)> = Vec::new();
    let Some(text) = text else { return Ok(found) };
    let mut xml = Xml::new(text);
    loop {
        match xml.next()? {
            Token::Open(open) if open.name() == "property" => {
                if found.len() >= MOST {
                    return Ok(found);
                }
                let name = open.value("name").unwrap_or_default();
                found.push((name, String::new()));
            }
            Token::Text(text) => {
                if let Some((_, value)) = found.last_mut() {
                    value.push_str(&text);
                }
            }
            Token::Open(_) | Token::Close => {}
            Token::End => return Ok(found),
        }
    }
}
