//! Editing a list element by element: the comments and lines in it stay with the elements they stand beside.

use super::changes::changes;
use crate::plan::quote;
use std::borrow::Cow;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// A list as it is written: the bracket with what follows it on its line, the elements, and what stands before the
/// closing bracket.
struct List<'t> {
    open: &'t str,
    elements: Vec<Element>,
    close: String,
    /// Whether a comma stands behind the last element.
    trailing: bool,
}

/// One element with what stands before it since the line of the one before, and behind it on its own line.
#[derive(Clone)]
struct Element {
    /// What it means, in one spelling.
    meaning: String,
    lead: String,
    value: String,
    tail: String,
}

impl Element {
    /// What stands above it: what speaks of more than it, to an empty line, and the lines directly above it.
    fn above(&self) -> (&str, &str) {
        let end = self.lead.rfind("\n\n").map_or(0, |end| end + 2);
        self.lead.split_at_checked(end).unwrap_or_default()
    }
}

/// The elements that leave their place in a list and come again elsewhere in it.
struct Moving(Vec<Element>);

impl Moving {
    fn among(
        elements: &[Element],
        wanted: &[String],
        changes: &[(Range<usize>, Range<usize>)],
    ) -> Moving {
        let come: Vec<&String> = changes
            .iter()
            .flat_map(|(_, come)| wanted.get(come.clone()).unwrap_or_default())
            .collect();
        let gone = changes
            .iter()
            .flat_map(|(gone, _)| elements.get(gone.clone()).unwrap_or_default());
        let moved = gone.filter(|gone| come.contains(&&gone.meaning));
        Moving(moved.cloned().collect())
    }

    fn is_moved(&self, meaning: &str) -> bool {
        self.0.iter().any(|one| one.meaning == meaning)
    }

    fn take(&mut self, meaning: &str) -> Option<Element> {
        let at = self.0.iter().position(|one| one.meaning == meaning)?;
        Some(self.0.remove(at))
    }
}

/// The text of a list that was written as `old` and shall mean what `new` means. Nothing where either is no list, or
/// where the list is written too oddly.
pub fn put(old: &str, new: &str) -> Option<String> {
    let mut list = List::read(old)?;
    let items = items(new)?;
    let wanted: Vec<String> = items
        .iter()
        .map(|item| quote::value(item.get_ref()))
        .collect();
    let spelled: Option<Vec<&str>> = items.iter().map(|item| new.get(item.span())).collect();
    let spelled = spelled?;
    let before: Vec<String> = list
        .elements
        .iter()
        .map(|item| item.meaning.clone())
        .collect();
    if before == wanted {
        return Some(old.to_owned());
    }
    let changes = changes(&before, &wanted);
    let mut moving = Moving::among(&list.elements, &wanted, &changes);
    // From the end, so that places before stay what they are.
    for (gone, come) in changes.into_iter().rev() {
        let (wanted, spelled) = (wanted.get(come.clone())?, spelled.get(come)?);
        list.splice(gone, wanted, spelled, &mut moving);
    }
    Some(list.written())
}

/// Whether a list says something beside its elements.
pub fn is_commented(text: &str) -> bool {
    List::read(text).is_some_and(|list| list.open.contains('#') || list.close.contains('#'))
}

fn items(text: &str) -> Option<Vec<Spanned<DeValue<'_>>>> {
    match DeValue::parse(text).ok()?.into_inner() {
        DeValue::Array(items) => Some(items.into_iter().collect()),
        _ => None,
    }
}

impl<'t> List<'t> {
    fn read(text: &'t str) -> Option<List<'t>> {
        let items = items(text)?;
        let inner = text.strip_suffix(']')?;
        let first = items.first().map_or(inner.len(), |item| item.span().start);
        let (open, lead) = line(inner.get(..first)?, 1);
        let mut list = List {
            open,
            elements: Vec::new(),
            close: lead.to_owned(),
            trailing: false,
        };
        for (at, item) in items.iter().enumerate() {
            let end = items
                .get(at + 1)
                .map_or(inner.len(), |next| next.span().start);
            let (comma, tail, rest) = parted(inner.get(item.span().end..end)?);
            list.elements.push(Element {
                meaning: quote::value(item.get_ref()),
                lead: list.close,
                value: inner.get(item.span())?.to_owned(),
                tail: tail.into_owned(),
            });
            list.trailing = comma;
            list.close = rest.into_owned();
        }
        Some(list)
    }

    /// Puts elements in the place of others, spelled like this. What stands beside an element stays with the one that takes
    /// its place, unless one of them comes from elsewhere or goes there: then it takes its own along.
    fn splice(
        &mut self,
        gone: Range<usize>,
        come: &[String],
        spelled: &[&str],
        moving: &mut Moving,
    ) {
        let leaving = self.elements.get(gone.clone()).unwrap_or_default();
        let mut meant = leaving.iter().map(|one| &one.meaning).chain(come);
        let kept = if meant.any(|meaning| moving.is_moved(meaning)) {
            0
        } else {
            gone.len().min(come.len())
        };
        for (at, spelled) in gone.clone().zip(spelled) {
            if let Some(element) = self.elements.get_mut(at) {
                (*spelled).clone_into(&mut element.value);
            }
        }
        for _ in gone.start + kept..gone.end {
            self.remove(gone.start + kept);
        }
        for (at, (meaning, spelled)) in come.iter().zip(spelled).enumerate().skip(kept) {
            self.insert(gone.start + at, meaning, spelled);
            if let Some(from) = moving.take(meaning) {
                self.bring(gone.start + at, &from);
            }
        }
    }

    /// Takes an element away with the lines that stand directly above it and what stands behind it. What stands above
    /// an empty line speaks of more than one.
    fn remove(&mut self, at: usize) {
        if at >= self.elements.len() {
            return;
        }
        let gone = self.elements.remove(at);
        let (above, _) = gone.above();
        let first = if at == 0 && !gone.lead.contains('\n') {
            Some(gone.lead.clone())
        } else {
            None
        };
        if let Some(next) = self.elements.get_mut(at) {
            // Without lines of their own, the elements keep their distance from the bracket.
            let lead = first
                .filter(|_| !next.lead.contains(['\n', '#']))
                .unwrap_or_else(|| next.lead.clone());
            next.lead = format!("{above}{lead}");
        } else if let Some(last) = self.elements.last_mut()
            && !gone.tail.ends_with('\n')
            && !last.tail.contains('#')
        {
            last.tail.clone_from(&gone.tail);
        }
    }

    fn insert(&mut self, at: usize, meaning: &str, spelled: &str) {
        let mut new = Element {
            meaning: meaning.to_owned(),
            lead: " ".to_owned(),
            value: spelled.to_owned(),
            tail: String::new(),
        };
        let indent = self.indent();
        let end = at == self.elements.len();
        match at
            .checked_sub(1)
            .and_then(|before| self.elements.get_mut(before))
        {
            None if self.open.ends_with('\n') => {
                new.lead = indent;
                "\n".clone_into(&mut new.tail);
            }
            None => {
                let first = self.elements.first_mut();
                new.lead = first.map_or_else(String::new, |first| {
                    std::mem::replace(&mut first.lead, " ".to_owned())
                });
            }
            Some(before) if before.tail.ends_with('\n') => {
                new.lead = indent;
                "\n".clone_into(&mut new.tail);
            }
            Some(before) if end && self.open.ends_with('\n') => {
                new.lead = indent;
                new.tail = std::mem::replace(&mut before.tail, "\n".to_owned());
            }
            Some(_) => {}
        }
        self.elements.insert(at, new);
    }

    /// Gives an element that was put in what stood beside it where it comes from.
    fn bring(&mut self, at: usize, from: &Element) {
        let before = at.checked_sub(1).and_then(|it| self.elements.get(it));
        let fresh = before
            .map_or(self.open, |before| &before.tail)
            .ends_with('\n');
        let Some(element) = self.elements.get_mut(at) else {
            return;
        };
        element.value.clone_from(&from.value);
        let (_, lines) = from.above();
        if lines.contains('#') {
            element.lead = format!("{}{lines}", if fresh { "" } else { "\n" });
        }
        if from.tail.contains('#') {
            element.tail.clone_from(&from.tail);
        }
    }

    /// The spaces before an element that stands on a line of its own.
    fn indent(&self) -> String {
        let lead = self.elements.first().map(|first| first.lead.as_str());
        let last = lead.map(|lead| lead.rsplit('\n').next().unwrap_or_default());
        last.map_or_else(|| "  ".to_owned(), str::to_owned)
    }

    fn written(&self) -> String {
        let mut out = self.open.to_owned();
        let last = self.elements.len().saturating_sub(1);
        for (at, element) in self.elements.iter().enumerate() {
            out.push_str(&element.lead);
            out.push_str(&element.value);
            if at < last || self.trailing {
                out.push(',');
            }
            out.push_str(&element.tail);
        }
        out.push_str(&self.close);
        out.push(']');
        out
    }
}

/// What stands on the first line from a place on, its end with it, and the rest. Where there is one line only, all but
/// the first bytes are the rest.
fn line(text: &str, from: usize) -> (&str, &str) {
    let end = text.find('\n').map_or(from, |at| at + 1);
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// What stands between two elements: whether with a comma, what belongs to the first of them, and to the second.
fn parted(gap: &str) -> (bool, Cow<'_, str>, Cow<'_, str>) {
    if let Some(after) = gap.trim_start().strip_prefix(',') {
        let (tail, rest) = line(after, 0);
        return (true, tail.into(), rest.into());
    }
    let (tail, rest) = line(gap, 0);
    match comma(rest) {
        // A comma that begins a later line goes up to the element that it ends, before the comment there.
        Some((before, after)) => (true, tail.into(), format!("{before}{after}").into()),
        // Behind the last element there may be none.
        None => (false, tail.into(), rest.into()),
    }
}

/// What stands before and behind the first comma that is in no comment.
fn comma(text: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let code = line.split('#').next().unwrap_or_default();
        if let Some(comma) = code.find(',') {
            let before = text.get(..at + comma)?;
            return Some((before, text.get(at + comma + 1..)?));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LONG: &str = "[ # who takes part
  'one', # first asked

  # asked for on Monday
  \"two\",
  \"three\" # last
]";

    #[test]
    fn what_stands_beside_an_element_stays_with_it() {
        let with = |new: &str| put(LONG, new).unwrap();
        assert_eq!(
            with(r#"["one", "two", "three", "four"]"#),
            LONG.replace("\"three\" # last\n", "\"three\", # last\n  \"four\"\n")
        );
        assert_eq!(
            with(r#"["zero", "one", "two", "three"]"#),
            LONG.replace("  'one'", "  \"zero\",\n  'one'")
        );
        let without = "[ # who takes part\n  'one', # first asked\n  \"three\" # last\n]";
        assert_eq!(with(r#"["one", "three"]"#), without);
        assert_eq!(with(r#"["one", "2", "three"]"#), LONG.replace("two", "2"));
        assert_eq!(with("[]"), "[ # who takes part\n]");
        assert!(is_commented(LONG) && !is_commented("[ 'a' ] "));
    }

    #[test]
    fn what_stands_beside_an_element_moves_with_it() {
        let old = "[\n  # of one\n  'one',\n  # of two\n  'two', # two\n  # of three\n  'three' # three\n  # end\n]";
        let with = |new: &str| put(old, new).unwrap();
        assert_eq!(
            with("['three', 'one', 'two']"),
            "[\n  # of three\n  'three', # three\n  # of one\n  'one',\n  # of two\n  'two' # two\n  # end\n]"
        );
        assert_eq!(
            with("['three', 'two', 'one']"),
            "[\n  # of three\n  'three', # three\n  # of two\n  'two', # two\n  # of one\n  'one'\n  # end\n]"
        );
        assert_eq!(
            put("['a', 'b' # b\n]", "['b', 'a']").unwrap(),
            "['b', # b\n 'a']"
        );
    }

    #[test]
    fn comments_before_a_comma_stay_with_the_element_it_ends() {
        let old = "[\n    'one'   # first\n    # of two\n  , 'two' # second\n  , 'three'\n]";
        let with = |new: &str| put(old, new).unwrap();
        assert_eq!(with("['one', 'two', 'three']"), old);
        assert_eq!(
            with("['one', 'two', 'three', 'four']"),
            "[\n    'one',   # first\n    # of two\n   'two', # second\n   'three',\n    'four'\n]"
        );
        assert_eq!(
            with("['two', 'three']"),
            "[\n    # of two\n   'two', # second\n   'three'\n]"
        );
        assert_eq!(
            put("['a',# of a\n\t'b' # of b\n\t,]", "['b', 'a']").unwrap(),
            "['b', # of b\n 'a',# of a\n\t]"
        );
        assert_eq!(put("[ 'a' # c, d\n , 'b' ]", "['b']").unwrap(), "[ 'b' ]");
    }

    #[test]
    fn lists_on_one_line_stay_on_it() {
        for (old, new, written) in [
            (r#"["a", "b"]"#, r#"["a", "b", "c"]"#, r#"["a", "b", "c"]"#),
            (r#"[ "a", "b" ]"#, r#"["b"]"#, r#"[ "b" ]"#),
            (r#"[ "a", "b" ]"#, r#"["a"]"#, r#"[ "a" ]"#),
            (
                r#"[ 'a','b', ]"#,
                r#"["0", "a", "b"]"#,
                r#"[ "0", 'a','b', ]"#,
            ),
            ("[]", r#"["a", "b"]"#, r#"["a", "b"]"#),
            ("[\n]", r#"["a", "b"]"#, "[\n  \"a\",\n  \"b\"\n]"),
            (
                "[\n  'a',\n  'b']",
                r#"["a", "b", "c"]"#,
                "[\n  'a',\n  'b',\n  \"c\"]",
            ),
        ] {
            assert_eq!(put(old, new).as_deref(), Some(written), "{old}");
        }
        assert_eq!(put("1", "[]"), None);
    }

    fn lists() -> impl Strategy<Value = Vec<u8>> {
        proptest::collection::vec(0_u8..6, 0..6)
    }

    /// Each element of a list, of which there is one of each, with the comments above and behind it.
    fn commented(written: &str) -> Vec<(String, Vec<String>, String)> {
        let list = List::read(written).unwrap();
        let comment = |line: &str| line.find('#').map(|at| line[at..].to_owned());
        let mut elements: Vec<_> = list
            .elements
            .iter()
            .map(|one| {
                let above = one.above().1.lines().filter_map(comment).collect();
                let behind = comment(one.tail.trim_end()).unwrap_or_default();
                (one.meaning.clone(), above, behind)
            })
            .collect();
        elements.sort();
        elements
    }

    proptest! {
        #[test]
        fn elements_keep_their_comments_in_any_order(
            before in proptest::sample::subsequence((0..6_u8).collect::<Vec<_>>(), 1..6).prop_shuffle(),
            after in proptest::sample::subsequence((0..6_u8).collect::<Vec<_>>(), 1..6).prop_shuffle(),
            styles in proptest::collection::vec(0_usize..3, 6),
        ) {
            let mut old = "[\n".to_owned();
            for (element, style) in before.iter().zip(&styles) {
                old.push_str(&match style {
                    0 => format!("  {element}, # behind {element}\n"),
                    1 => format!("  # above {element}\n  {element},\n"),
                    _ => format!("  # above {element}\n  {element}, # behind {element}\n"),
                });
            }
            old.push(']');
            let wanted: Vec<String> = after.iter().map(ToString::to_string).collect();
            let new = put(&old, &format!("[{}]", wanted.join(", "))).unwrap();
            let stays = |one: &(String, Vec<String>, String)| wanted.contains(&one.0);
            let known = |one: &(String, Vec<String>, String)| before.iter().any(|it| it.to_string() == one.0);
            let (old, found) = (commented(&old), commented(&new));
            let (old, found): (Vec<_>, Vec<_>) =
                (old.iter().filter(|one| stays(one)).collect(), found.iter().filter(|one| known(one)).collect());
            prop_assert_eq!(old, found, "{}", new);
        }

        #[test]
        fn a_list_means_what_it_shall_and_keeps_the_comments_of_what_stays(
            before in lists(), after in lists(), styles in proptest::collection::vec(0_usize..5, 7), open in 0_usize..3,
        ) {
            let mut old = ["[", "[ # open\n", "[ "].get(open).copied().unwrap_or_default().to_owned();
            for (element, style) in before.iter().zip(&styles) {
                let (lead, tail) = [("", ","), (" ", " , "), ("\n  ", ", # t\n"), ("\n# l\n  ", ",\n"), ("", ",")][*style];
                old.push_str(&format!("{lead}{element}{tail}"));
            }
            old.push(']');
            let wanted: Vec<String> = after.iter().map(ToString::to_string).collect();
            let new = put(&old, &format!("[{}]", wanted.join(", "))).unwrap();
            let found: Vec<String> = items(&new).unwrap().iter().map(|item| quote::value(item.get_ref())).collect();
            prop_assert_eq!(&found, &wanted, "{} became {}", old, new);
            prop_assert_eq!(new.contains("# open"), old.contains("# open"));
            if before == after {
                prop_assert_eq!(new, old);
            }
        }
    }
}
