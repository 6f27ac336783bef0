//! A sentence by name, with its arguments: what code says, before any language.

/// A value a sentence speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Text shown as it is; whoever writes the sentence out makes it safe to display.
    Text(String),
    /// A number, which the sentence may inflect by the language's plural rules.
    Number(i64),
    /// Another sentence or word, said in the same language.
    Message(Message),
}

/// The longest text that a brief sentence quotes, in letters.
const LONGEST: usize = 240;

/// The id of a Fluent message and its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Message {
    /// The id in the `.ftl` files.
    pub id: &'static str,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The message of this id, without arguments yet.
    pub fn new(id: &'static str) -> Self {
        Message {
            id,
            args: Vec::new(),
        }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same with no text in it that is too long to be read: what stands in a damaged file may be as long as the file.
    #[must_use]
    pub fn brief(mut self) -> Self {
        for (_, arg) in &mut self.args {
            match arg {
                Arg::Text(text) => {
                    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
                        text.truncate(end);
                        text.push('…');
                    }
                }
                Arg::Message(message) => *message = std::mem::take(message).brief(),
                Arg::Number(_) => {}
            }
        }
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(i64::from(number))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Arg::Message(message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_sentence_quotes_no_more_than_can_be_read() {
        let long = "é".repeat(3 * LONGEST);
        let inner = Message::new("b").with("text", long.as_str());
        let outer = Message::new("a").with("inner", inner).with("text", "short");
        let brief = outer.brief();
        let Some((_, Arg::Message(inner))) = brief.args.first() else {
            panic!("{brief:?}");
        };
        let quoted = inner.args.first().cloned();
        let cut = "é".repeat(LONGEST) + "…";
        assert_eq!(quoted, Some(("text", Arg::Text(cut))));
        assert_eq!(brief.args.last(), Some(&("text", "short".into())));
    }
}
