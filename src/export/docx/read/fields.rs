//! Fields: what a program works out, such as a page's number or a table of contents. Their result is text, the formula that
//! leads to it is not.

/// How deep fields may lie in each other; deeper ones are read as text.
const DEEP: usize = 64;

/// The fields that are open, the outermost first.
#[derive(Default)]
pub struct Fields {
    open: Vec<Half>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Formula,
    Result,
}

impl Fields {
    /// A mark of a field: `begin`, `separate` or `end`.
    pub fn mark(&mut self, kind: &str) {
        match kind {
            "begin" if self.open.len() < DEEP => self.open.push(Half::Formula),
            "separate" => {
                if let Some(last) = self.open.last_mut() {
                    *last = Half::Result;
                }
            }
            "end" => {
                self.open.pop();
            }
            _ => {}
        }
    }

    /// Whether what stands here is part of a formula.
    pub fn is_formula(&self) -> bool {
        self.open.contains(&Half::Formula)
    }

    /// A paragraph ends. A formula that is still open is taken for broken: it must not swallow the rest of the document.
    pub fn end_of_paragraph(&mut self) {
        self.open.retain(|half| *half == Half::Result);
    }
}
