//! Splitting a text into the words that are compared and attributed.
//!
//! UAX #29 says where words end. On top of it, what an editor would mark as one word stays one word: hyphenated
//! compounds, numbers with their separators, dotted abbreviations. A French elision (`l'`, `qu'`) is a word of
//! its own, so that `l'État` and `l'Union` differ by one word. A boundary never lies inside a grapheme cluster.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The tokens of a text: words, runs of spaces, single punctuation marks, and runs of newlines. Put together
/// again they are the text.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    Words {
        text,
        at: 0,
        line_end: 0,
        atoms: Atoms {
            line: "",
            offset: 0,
            bounds: None,
        },
    }
}

struct Words<'a> {
    text: &'a str,
    at: usize,
    line_end: usize,
    atoms: Atoms<'a>,
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let start = self.at;
        let rest = self.text.get(start..).filter(|rest| !rest.is_empty())?;
        let breaks = newlines(rest);
        let end = if breaks > 0 {
            start + breaks
        } else {
            if start >= self.line_end {
                let line = line(rest);
                self.line_end = start + line.len();
                self.atoms = Atoms::of(line, start);
            }
            self.atoms.offset + self.atoms.token_end(start - self.atoms.offset)
        };
        self.at = end;
        self.text.get(start..end)
    }
}

/// Length of the run of line ends that a text begins with.
fn newlines(text: &str) -> usize {
    // Mostly there is none, which the first byte says.
    if !matches!(text.as_bytes().first(), Some(b'\n' | b'\r')) {
        return 0;
    }
    let mut rest = text;
    while let Some(next) = rest
        .strip_prefix('\n')
        .or_else(|| rest.strip_prefix("\r\n"))
    {
        rest = next;
    }
    text.len() - rest.len()
}

/// The text up to its first line end.
fn line(text: &str) -> &str {
    let line = text.split('\n').next().unwrap_or(text);
    let ended = line.len() < text.len();
    if ended {
        line.strip_suffix('\r').unwrap_or(line)
    } else {
        line
    }
}

/// The smallest pieces of one line: runs of letters and digits, and single other characters.
struct Atoms<'a> {
    line: &'a str,
    offset: usize,
    /// Where atoms end; `None` for plain Latin text, where it can be seen from the characters.
    bounds: Option<Vec<usize>>,
}

impl<'a> Atoms<'a> {
    fn of(line: &'a str, offset: usize) -> Self {
        let plain = line.bytes().all(|b| matches!(b, b' '..=b'~')) || line.chars().all(is_plain);
        let bounds = if plain { None } else { Some(bounds(line)) };
        Atoms {
            line,
            offset,
            bounds,
        }
    }

    fn rest(&self, at: usize) -> &'a str {
        self.line.get(at..).unwrap_or("")
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.rest(at).chars().next()
    }

    fn end(&self, at: usize) -> usize {
        if let Some(bounds) = &self.bounds {
            let next = bounds.partition_point(|bound| *bound <= at);
            return bounds.get(next).copied().unwrap_or(self.line.len());
        }
        let rest = self.rest(at);
        let ascii = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if ascii > 0 && rest.as_bytes().get(ascii) == Some(&b' ') {
            return at + ascii;
        }
        match rest.find(|c| !is_wordy(c)) {
            Some(0) => at + rest.chars().next().map_or(0, char::len_utf8),
            Some(length) => at + length,
            None => self.line.len(),
        }
    }

    /// The end of the letters and digits that begin here, if any do.
    fn word_end(&self, at: usize) -> Option<usize> {
        self.char_at(at)
            .filter(|c| is_wordy(*c))
            .map(|_| self.end(at))
    }

    /// The single character, no letter or digit, that stands here alone, and where it ends.
    fn mark(&self, at: usize) -> Option<(char, usize)> {
        let c = self.char_at(at).filter(|c| !is_wordy(*c))?;
        let end = at + c.len_utf8();
        (self.bounds.is_none() || self.end(at) == end).then_some((c, end))
    }

    fn piece(&self, range: Range<usize>) -> &'a str {
        self.line.get(range).unwrap_or("")
    }

    fn token_end(&self, start: usize) -> usize {
        let Some(first) = self.char_at(start) else {
            return self.line.len();
        };
        let mut end = self.end(start);
        if is_space(first) {
            while self.char_at(end).is_some_and(is_space) {
                end = self.end(end);
            }
            return end;
        }
        if !is_wordy(first) {
            return end;
        }
        // Most words: nothing joins across a plain space.
        if self.bounds.is_none() && self.line.as_bytes().get(end) == Some(&b' ') {
            return end;
        }
        if let Some(end) = self.dotted(start) {
            return end;
        }
        let mut part = start;
        while let Some((mark, after)) = self.mark(end) {
            match self.joint(start..end, part, mark, after) {
                Joint::None => break,
                Joint::Last(end) => return end,
                Joint::Word(next) => (part, end) = (after, next),
            }
        }
        end
    }

    /// `U.N.`, `e.g.`: two single letters or more with dots between.
    fn dotted(&self, start: usize) -> Option<usize> {
        let (mut at, mut letters) = (start, 0);
        loop {
            let end = self.word_end(at)?;
            let mut piece = self.piece(at..end).chars();
            let single = piece.next().is_some_and(char::is_alphabetic) && piece.next().is_none();
            if !single {
                return None;
            }
            letters += 1;
            let Some(('.', after)) = self.mark(end) else {
                return (letters > 1).then_some(end);
            };
            if self.word_end(after).is_none() {
                return (letters > 1).then_some(after);
            }
            at = after;
        }
    }

    /// What a mark after the letters and digits of `word` does; `part` is where the last of its parts begins.
    fn joint(&self, word: Range<usize>, part: usize, mark: char, after: usize) -> Joint {
        let next = self.word_end(after);
        let left = self.piece(word.clone()).chars().next_back().unwrap_or(' ');
        let right = self.char_at(after).unwrap_or(' ');
        let digits = left.is_numeric() && right.is_numeric();
        match (mark, next) {
            ('-' | '\u{2010}' | '\u{2011}', Some(next)) => Joint::Word(next),
            ('.' | ',' | ':' | '/', Some(next)) if digits => Joint::Word(next),
            ('.', Some(next)) if left.is_alphabetic() && right.is_lowercase() => Joint::Word(next),
            ('.', _) if self.abbreviates(word.clone(), after) => Joint::Last(after),
            ('\u{a0}' | '\u{202f}' | '\u{2009}', Some(next)) if digits => {
                let group = self.piece(after..next);
                let three = group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
                let first = self.piece(part..word.end).len() <= 3;
                if three && first {
                    Joint::Word(next)
                } else {
                    Joint::None
                }
            }
            ('%' | '\u{2030}', _) if left.is_numeric() => Joint::Last(after),
            ('\'' | '\u{2019}', Some(next)) => {
                if right.is_alphabetic() && is_elision(self.piece(part..word.end)) {
                    Joint::Last(after)
                } else {
                    Joint::Word(next)
                }
            }
            ('\'' | '\u{2019}', None) if left == 's' && right == ' ' && after < self.line.len() => {
                Joint::Last(after)
            }
            _ => Joint::None,
        }
    }

    fn abbreviates(&self, word: Range<usize>, after: usize) -> bool {
        let word = self.piece(word).to_lowercase();
        if ABBREVIATIONS.contains(&word.as_str()) {
            return true;
        }
        let mut rest = self.rest(after).chars();
        NUMBERED.contains(&word.as_str())
            && rest.next().is_some_and(is_space)
            && rest.next().is_some_and(char::is_numeric)
    }
}

enum Joint {
    None,
    /// The token goes on to here and may go on further.
    Word(usize),
    /// The token ends here.
    Last(usize),
}

/// Abbreviations whose dot belongs to them wherever they stand.
const ABBREVIATIONS: &[&str] = &[
    "approx", "arts", "cf", "dr", "dra", "etc", "incl", "mr", "mrs", "nos", "núm", "pp", "prof",
    "resp", "sra", "vol", "vs",
];

/// Abbreviations that are words as well: only before a number does the dot belong to them.
const NUMBERED: &[&str] = &[
    "al", "art", "cap", "chap", "fig", "inc", "no", "num", "n", "p", "par", "para", "sec", "sect",
];

fn is_elision(word: &str) -> bool {
    const ELISIONS: [&str; 13] = [
        "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s", "t",
    ];
    let word = word.to_lowercase();
    ELISIONS.contains(&word.as_str())
}

fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\n'
}

fn is_wordy(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || (!c.is_ascii() && c.is_alphanumeric())
}

/// Characters for which UAX #29 can be read off the character: each is a grapheme cluster of its own beside
/// any other of them, and words are runs of letters and digits.
fn is_plain(c: char) -> bool {
    match c {
        '\u{0}'..='\u{7f}' => c != '\r',
        '\u{ad}' | '\u{b2}' | '\u{b3}' | '\u{b9}' | '\u{bc}'..='\u{be}' => false,
        '\u{a0}'..='\u{24f}' | '\u{2009}' | '\u{2010}'..='\u{2027}' | '\u{202f}' => true,
        '\u{2030}' | '\u{20ac}' | '\u{2212}' => true,
        _ => false,
    }
}

/// Ends of atoms by UAX #29, never inside a grapheme cluster; whatever is no letter or digit stands alone.
fn bounds(line: &str) -> Vec<usize> {
    let mut word_starts = line.split_word_bound_indices().map(|(at, _)| at).peekable();
    let mut bounds = Vec::new();
    let mut before = false;
    for (at, cluster) in line.grapheme_indices(true) {
        while word_starts.next_if(|start| *start < at).is_some() {}
        let wordy = cluster.chars().next().is_some_and(is_wordy);
        if at > 0 && (!wordy || !before || word_starts.peek() == Some(&at)) {
            bounds.push(at);
        }
        before = wordy;
    }
    bounds.push(line.len());
    bounds
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str) -> String {
        words(text).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn keeps_together_what_an_editor_marks_as_one_word() {
        for (text, tokens) in [
            (
                "community-based schemes, too.",
                "community-based| |schemes|,| |too|.",
            ),
            ("sécurité-sociale", "sécurité-sociale"),
            (
                "non\u{2011}contributory x\u{2010}y",
                "non\u{2011}contributory| |x\u{2010}y",
            ),
            (
                "1,234.5 and 3.5% in 2003/04",
                "1,234.5| |and| |3.5%| |in| |2003/04",
            ),
            (
                "12\u{a0}000 ou 1\u{202f}234\u{202f}567 F",
                "12\u{a0}000| |ou| |1\u{202f}234\u{202f}567| |F",
            ),
            (
                "en 2003\u{a0}100 personnes",
                "en| |2003|\u{a0}|100| |personnes",
            ),
            ("the U.N., e.g. here", "the| |U.N.|,| |e.g.| |here"),
            (
                "No. 102 and art. 5; no. Yes",
                "No.| |102| |and| |art.| |5|;| |no|.| |Yes",
            ),
            ("schemes etc. remain", "schemes| |etc.| |remain"),
            (
                "l'État et qu’il, aujourd'hui",
                "l'|État| |et| |qu’|il|,| |aujourd'hui",
            ),
            (
                "workers' rights don't lapse",
                "workers'| |rights| |don't| |lapse",
            ),
            ("[Alt 1: x]", "[|Alt| |1|:| |x|]"),
            ("see www.ilo.org now.Then", "see| |www.ilo.org| |now|.|Then"),
            ("a\n\nb\n", "a|\n\n|b|\n"),
            ("a\r\nb", "a|\r\n|b"),
            ("ශ්‍රී ලංකා", "ශ්‍රී| |ලංකා"),
            ("நல்ல சமூகம்", "நல்ல| |சமூகம்"),
            ("الضمان الاجتماعي", "الضمان| |الاجتماعي"),
            ("a👩‍👩‍👧b", "a|👩‍👩‍👧|b"),
            ("", ""),
        ] {
            assert_eq!(split(text), tokens);
        }
    }

    fn check(text: &str) -> Result<(), TestCaseError> {
        prop_assert_eq!(words(text).collect::<String>(), text);
        let clusters: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
        let mut at = 0;
        for word in words(text) {
            prop_assert!(!word.is_empty());
            prop_assert!(
                clusters.binary_search(&at).is_ok(),
                "{word:?} at {at} splits a cluster"
            );
            at += word.len();
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn tokens_are_the_text_and_never_split_a_cluster(text in any::<String>()) {
            check(&text)?;
        }

        #[test]
        fn nor_in_text_full_of_marks(text in "[a-cක-ඳා-ෟ\u{dca}\u{200d}\u{301}\u{d4e}\u{e33}👩🇲🇱\u{1f3fd}\r\n .,'0-9-]{0,40}") {
            check(&text)?;
        }

        #[test]
        fn plain_text_needs_no_tables(line in "[a-zA-Zéœ'’.,:;/%0-9_ \u{a0}\u{202f}()«»–€-]{0,40}") {
            let plain = Atoms { line: &line, offset: 0, bounds: None };
            let full = Atoms { line: &line, offset: 0, bounds: Some(bounds(&line)) };
            let mut at = 0;
            while at < line.len() {
                prop_assert_eq!(plain.token_end(at), full.token_end(at));
                at = full.token_end(at);
            }
        }
    }
}
