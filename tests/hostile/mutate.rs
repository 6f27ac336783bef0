//! What damages and what malice do to bytes that once made sense: bits that flip, ends that are missing, parts that stand
//! elsewhere or many times over, nesting without end, numbers nobody can hold, lengths that lie. Shared by every reader's
//! trial, within the library and without.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// One thing that happens to bytes.
#[derive(Clone, Debug)]
pub enum Mutation {
    /// A bit is another.
    Flip(Index, u8),
    /// A byte is another.
    Byte(Index, u8),
    /// All that follows is gone.
    Cut(Index),
    /// So many bytes are gone.
    Lose(Index, u8),
    /// A part stands at another place as well.
    Splice(Index, u16, Index),
    /// A part stands many times.
    Repeat(Index, u8, u16),
    /// Something stands there that means something to some reader.
    Put(Index, usize),
    /// Something opens so many times.
    Nest(Index, usize, u16),
    /// A number is another: of digits where there is one, else of bytes.
    Number(Index, usize),
}

/// What means something to some reader.
const TELLING: [&[u8]; 26] = [
    b"\0",
    b"\n",
    b"\r\n",
    b"\"",
    b"'''",
    b"\"\"\"",
    b"\\u0000",
    b"\\",
    b"\x1b[2J",
    b"\xc2\x9b",
    b"\xe2\x80\xae",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x91\xa9\xe2\x80\x8d",
    b"#",
    b"=",
    b"[[",
    b"{",
    b"}",
    b"&#x0;",
    b"<!DOCTYPE a [<!ENTITY b \"c\">]>",
    b"]]>",
    b"../../",
    b"HTTP/1.1\r\n",
    b";",
];

/// What opens something.
const OPENING: [&[u8]; 8] = [
    b"[", b"{a=", b"{\"a\":", b"<w:p>", b"(", b"a.", b"\x1b[", b"\"",
];

/// Numbers that nobody expects.
const NUMBERS: [&[u8]; 9] = [
    b"0",
    b"-1",
    b"4294967296",
    b"9223372036854775808",
    b"99999999999999999999999999999999999999",
    b"1e999",
    b"-0.0",
    b"nan",
    b"0x7fffffff",
];

/// The same for readers of bytes: lengths that lie.
const LENGTHS: [[u8; 4]; 4] = [[0xff; 4], [0, 0, 0, 0x80], [0; 4], [0xff, 0xff, 0xff, 0x7f]];

/// A few of them, one after the other.
pub fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let at = any::<Index>;
    let one = prop_oneof![
        (at(), 0..8_u8).prop_map(|(at, bit)| Mutation::Flip(at, bit)),
        (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Byte(at, byte)),
        at().prop_map(Mutation::Cut),
        (at(), any::<u8>()).prop_map(|(at, count)| Mutation::Lose(at, count)),
        (at(), 1..2000_u16, at()).prop_map(|(from, long, to)| Mutation::Splice(from, long, to)),
        (at(), 1..64_u8, 1..400_u16)
            .prop_map(|(at, long, times)| Mutation::Repeat(at, long, times)),
        (at(), 0..TELLING.len()).prop_map(|(at, what)| Mutation::Put(at, what)),
        (at(), 0..OPENING.len(), 1..20_000_u16)
            .prop_map(|(at, what, deep)| Mutation::Nest(at, what, deep)),
        (at(), 0..NUMBERS.len()).prop_map(|(at, what)| Mutation::Number(at, what)),
    ];
    vec(one, 1..6)
}

/// The bytes after these mutations.
pub fn mutated(bytes: &[u8], mutations: &[Mutation]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for mutation in mutations {
        happen(&mut bytes, mutation);
    }
    bytes
}

fn happen(bytes: &mut Vec<u8>, mutation: &Mutation) {
    // There is always a place, also in nothing.
    let place = |bytes: &Vec<u8>, at: &Index| at.index(bytes.len() + 1);
    let part = |bytes: &Vec<u8>, from: usize, long: usize| {
        bytes[from..(from + long).min(bytes.len())].to_vec()
    };
    let put = |bytes: &mut Vec<u8>, at: usize, new: Vec<u8>| {
        bytes.splice(at..at, new);
    };
    match mutation {
        Mutation::Flip(at, bit) => {
            let at = place(bytes, at);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << bit;
            }
        }
        Mutation::Byte(at, new) => {
            let at = place(bytes, at);
            if let Some(byte) = bytes.get_mut(at) {
                *byte = *new;
            }
        }
        Mutation::Cut(at) => {
            let at = place(bytes, at);
            bytes.truncate(at);
        }
        Mutation::Lose(at, count) => {
            let at = place(bytes, at);
            let end = (at + usize::from(*count)).min(bytes.len());
            bytes.drain(at..end);
        }
        Mutation::Splice(from, long, to) => {
            let (from, to) = (place(bytes, from), place(bytes, to));
            let part = part(bytes, from, usize::from(*long));
            put(bytes, to, part);
        }
        Mutation::Repeat(at, long, times) => {
            let at = place(bytes, at);
            let part = part(bytes, at, usize::from(*long));
            put(bytes, at, part.repeat(usize::from(*times)));
        }
        Mutation::Put(at, what) => {
            let at = place(bytes, at);
            put(bytes, at, TELLING[*what].to_vec());
        }
        Mutation::Nest(at, what, deep) => {
            let at = place(bytes, at);
            put(bytes, at, OPENING[*what].repeat(usize::from(*deep)));
        }
        Mutation::Number(at, what) => number(bytes, at, *what),
    }
}

fn number(bytes: &mut Vec<u8>, at: &Index, what: usize) {
    let digits: Vec<usize> = (0..bytes.len())
        .filter(|at| bytes[*at].is_ascii_digit())
        .collect();
    if !digits.is_empty() && what > 0 {
        let at = digits[at.index(digits.len())];
        bytes.splice(at..=at, NUMBERS[what].iter().copied());
    } else if bytes.len() > 4 {
        let at = at.index(bytes.len() - 4);
        bytes.splice(at..at + 4, LENGTHS[what % LENGTHS.len()]);
    }
}
