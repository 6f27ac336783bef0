//! How paragraphs are read by formats that have no marks for a line's end and no items of their own making.

use super::model::{Block, Paragraph, Revision, Role, Run};

/// What a line begins with that is an item.
const SIGN: &str = "- ";

impl Paragraph {
    /// Whether it has no word.
    pub fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.is_empty())
    }

    /// What became of all its words alike; nothing where some differ or stay.
    fn alike(&self) -> Option<Revision> {
        let mut runs = self.runs.iter().filter(|run| !run.text.is_empty());
        let first = runs.next()?.revision?;
        let same = |run: &Run| run.revision.is_some_and(|own| own.kind == first.kind);
        runs.all(same).then_some(first)
    }

    /// The words of an item without its sign; nothing where it is none. The sign of one that was put in or struck went the way
    /// of all its words.
    pub fn item(&self) -> Option<Vec<Run>> {
        let is_text = matches!(self.role, Role::Text | Role::Cell);
        let (first, rest) = self.runs.split_first().filter(|_| is_text)?;
        let text = first.text.strip_prefix(SIGN)?;
        if first.revision.is_some() && self.alike().is_none() {
            return None;
        }
        let first = Run {
            text: text.to_owned(),
            revision: first.revision,
        };
        Some(std::iter::once(first).chain(rest.iter().cloned()).collect())
    }

    /// The words as they are once every change is accepted.
    pub fn accepted(&self) -> String {
        use super::model::Change;
        let stays = |run: &&Run| !run.revision.is_some_and(|own| own.kind == Change::Deleted);
        let runs = self.runs.iter().filter(stays);
        runs.map(|run| run.text.as_str()).collect()
    }
}

/// What became of a paragraph's end, where no word beside it tells: two paragraphs made one, or one divided.
pub fn end(
    before: Option<&Paragraph>,
    one: &Paragraph,
    after: Option<&Paragraph>,
) -> Option<Revision> {
    let mark = one.mark?;
    let same = |other: Option<Revision>| other.is_some_and(|own| own.kind == mark.kind);
    let told = match one.is_blank() {
        true => same(before.and_then(|one| one.mark)) || same(after.and_then(Paragraph::alike)),
        false => same(one.alike()),
    };
    (!told).then_some(mark)
}

/// The paragraph in a block, if it is one.
pub fn paragraph(block: Option<&Block>) -> Option<&Paragraph> {
    match block? {
        Block::Paragraph(one) => Some(one),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::super::model::Change;
    use super::*;

    fn by(kind: Change) -> Option<Revision> {
        Some(Revision { kind, by: 0 })
    }

    #[test]
    fn an_item_is_one_whatever_became_of_its_words() {
        let new = by(Change::Inserted);
        let words = |pieces: &[(&str, Option<Revision>)]| {
            let all = lines(pieces, None, true);
            all[0]
                .item()
                .map(|runs| runs.into_iter().map(|run| run.text).collect::<String>())
        };
        assert_eq!(words(&[("- a ", None), ("b", new)]).as_deref(), Some("a b"));
        assert_eq!(words(&[("- a", new)]).as_deref(), Some("a"));
        assert_eq!(words(&[("- ", new), ("a", None)]), None);
        assert_eq!(words(&[("a - b", None)]), None);
    }

    #[test]
    fn ends_are_told_where_no_word_tells_them() {
        let (new, gone) = (by(Change::Inserted), by(Change::Deleted));
        let ends = |pieces: &[(&str, Option<Revision>)]| -> String {
            let all = lines(pieces, None, true);
            let at = |at: usize| all.get(at);
            let told =
                (0..all.len()).map(|it| end(it.checked_sub(1).and_then(at), &all[it], at(it + 1)));
            told.map(|end| if end.is_some() { '¶' } else { '.' })
                .collect()
        };
        assert_eq!(ends(&[("a", None), ("\nb\n\nc", new)]), "....");
        assert_eq!(ends(&[("a", None), ("\n", new), ("b", None)]), "¶.");
        assert_eq!(ends(&[("a", None), ("\n", gone), ("b", None)]), "¶.");
        assert_eq!(ends(&[("a\n", None), ("\n", new), ("b", None)]), ".¶.");
    }
}
