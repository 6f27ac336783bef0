//! What stands before an object in a pack, as it is written.

use git2::ObjectType;

/// A difference to an object that stands so far before it.
pub(super) const DIFFERENCE: u8 = 6;

/// The number that stands for a kind in packs.
pub(in crate::store) fn number_of(kind: ObjectType) -> u8 {
    match kind {
        ObjectType::Commit => 1,
        ObjectType::Tree => 2,
        ObjectType::Tag => 4,
        ObjectType::Blob | ObjectType::Any => 3,
    }
}

/// The kind and the size of an object, seven bits a byte, the first of which holds four and the kind.
pub(in crate::store) fn headed(out: &mut Vec<u8>, kind: u8, size: usize) {
    let low = |size: usize, bits: usize| u8::try_from(size & bits).unwrap_or(0);
    let (mut byte, mut rest) = (kind << 4 | low(size, 0x0f), size >> 4);
    while rest > 0 {
        out.push(byte | 0x80);
        (byte, rest) = (low(rest, 0x7f), rest >> 7);
    }
    out.push(byte);
}

/// How far back another object stands, seven bits a byte. Each but the last counts one more than it says, so that no distance
/// can be written in two ways.
pub(super) fn back(out: &mut Vec<u8>, distance: u64) {
    let low = |number: u64| u8::try_from(number & 0x7f).unwrap_or(0);
    let mut bytes = vec![low(distance)];
    let mut rest = distance >> 7;
    while rest > 0 {
        rest -= 1;
        bytes.push(low(rest) | 0x80);
        rest >>= 7;
    }
    out.extend(bytes.iter().rev());
}
