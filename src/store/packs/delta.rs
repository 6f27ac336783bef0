//! Differences as git packs them: what to copy from another object, and what to put between.

/// What a difference makes of an object, unless it makes no sense or comes to more than this.
pub(super) fn apply(base: &[u8], delta: &[u8], longest: usize) -> Option<Vec<u8>> {
    let mut rest = delta;
    if size(&mut rest)? != base.len() {
        return None;
    }
    let length = size(&mut rest).filter(|length| *length <= longest)?;
    let mut made = Vec::with_capacity(length);
    while let Some(op) = take(&mut rest) {
        let piece = match op {
            0 => return None,
            1..=0x7f => {
                let (piece, behind) = rest.split_at_checked(usize::from(op))?;
                rest = behind;
                piece
            }
            _ => {
                let from = number(&mut rest, op, 4)?;
                let count = number(&mut rest, op >> 4, 3)?;
                let count = if count == 0 { 0x1_0000 } else { count };
                base.get(from..from.checked_add(count)?)?
            }
        };
        if piece.len() > length - made.len() {
            return None;
        }
        made.extend_from_slice(piece);
    }
    (made.len() == length).then_some(made)
}

/// How long something is, seven bits a byte.
fn size(rest: &mut &[u8]) -> Option<usize> {
    let mut size = 0_usize;
    for shift in (0..usize::BITS).step_by(7) {
        let byte = take(rest)?;
        size |= usize::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(size);
        }
    }
    None
}

/// A number of so many bytes, of which only those are there that are not zero: a bit for each says so.
fn number(rest: &mut &[u8], there: u8, bytes: u8) -> Option<usize> {
    let mut number = 0;
    for byte in (0..bytes).filter(|byte| there >> byte & 1 == 1) {
        number |= usize::from(take(rest)?) << (8 * byte);
    }
    Some(number)
}

fn take(rest: &mut &[u8]) -> Option<u8> {
    let (first, behind) = rest.split_first()?;
    *rest = behind;
    Some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_and_what_is_put_between_follow_one_another() {
        let base = b"one two three";
        // Seven bytes from the start, three new ones, five from the eighth.
        let delta = [
            13,
            15,
            0b1001_0000,
            7,
            3,
            b'2',
            b'b',
            b' ',
            0b1001_0001,
            8,
            5,
        ];
        assert_eq!(apply(base, &delta, 100).unwrap(), b"one two2b three");
        assert_eq!(apply(base, &delta, 14), None, "longer than was asked for");
        assert_eq!(apply(b"another", &delta, 100), None, "another base");
        for end in 0..delta.len() {
            assert_eq!(apply(base, &delta[..end], 100), None, "cut at {end}");
        }
    }

    #[test]
    fn no_count_stands_for_the_most_and_nothing_is_copied_from_beyond() {
        let base = vec![7; 0x1_0000];
        let whole = [0x80, 0x80, 4, 0x80, 0x80, 4, 0x80];
        assert_eq!(apply(&base, &whole, 0x1_0000).unwrap(), base);
        let beyond = [0x80, 0x80, 4, 0x80, 0x80, 4, 0x81, 1];
        assert_eq!(apply(&base, &beyond, 0x1_0000), None);
        assert_eq!(
            apply(b"", &[0, 1, 0], 9),
            None,
            "an order that means nothing"
        );
    }
}
