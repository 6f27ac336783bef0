//! Writing what is kept block by block, with a checksum at the end. Put together in memory first, a large history or
//! answer would take as long again: memory that is new must be cleared by the system.

use postcard::ser_flavors::Flavor;
use postcard::{Error, Result};
use rustc_hash::FxHasher;
use std::hash::Hasher;
use std::io::Write;

/// So much is summed and written at a time.
const BLOCK: usize = 1 << 16;

/// What is serialised goes to a file.
pub(super) struct Blocks<W> {
    out: W,
    block: Vec<u8>,
    sum: FxHasher,
}

impl<W: Write> Blocks<W> {
    pub(super) fn new(out: W) -> Self {
        Blocks {
            out,
            block: Vec::with_capacity(BLOCK),
            sum: FxHasher::default(),
        }
    }

    fn put(&mut self) -> Result<()> {
        self.sum.write(&self.block);
        let written = self.out.write_all(&self.block);
        self.block.clear();
        written.map_err(|_| Error::SerializeBufferFull)
    }
}

impl<W: Write> Flavor for Blocks<W> {
    type Output = W;

    fn try_extend(&mut self, data: &[u8]) -> Result<()> {
        let mut rest = data;
        while !rest.is_empty() {
            let room = BLOCK - self.block.len();
            let (now, later) = rest.split_at(room.min(rest.len()));
            self.block.extend_from_slice(now);
            rest = later;
            if self.block.len() == BLOCK {
                self.put()?;
            }
        }
        Ok(())
    }

    fn try_push(&mut self, byte: u8) -> Result<()> {
        self.block.push(byte);
        match self.block.len() {
            BLOCK => self.put(),
            _ => Ok(()),
        }
    }

    fn finalize(mut self) -> Result<W> {
        if !self.block.is_empty() {
            self.put()?;
        }
        let sum = self.sum.finish().to_le_bytes();
        let written = self.out.write_all(&sum);
        written.map_err(|_| Error::SerializeBufferFull)?;
        Ok(self.out)
    }
}

/// What was written before its checksum; nothing if they do not agree. Against damage, not against malice: whoever can
/// write here can write the plan as well.
pub(super) fn sound(written: &[u8]) -> Option<&[u8]> {
    let (body, sum) = written.split_last_chunk::<8>()?;
    let mut hasher = FxHasher::default();
    body.chunks(BLOCK).for_each(|block| hasher.write(block));
    (hasher.finish() == u64::from_le_bytes(*sum)).then_some(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_sound_and_what_was_changed_is_not() {
        for length in [0, 1, BLOCK - 3, BLOCK - 2, BLOCK, 3 * BLOCK + 5] {
            let bytes: Vec<u8> = (0..length).map(|at| (at * at % 251) as u8).collect();
            let value = (7_u8, bytes, "end");
            let plain = postcard::to_stdvec(&value).unwrap();
            let blocks = Blocks::new(Vec::new());
            let mut written = postcard::serialize_with_flavor(&value, blocks).unwrap();
            assert_eq!(sound(&written), Some(plain.as_slice()));
            written[length / 2] ^= 1;
            assert_eq!(sound(&written), None);
            written[length / 2] ^= 1;
            written.pop();
            assert_eq!(sound(&written), None);
        }
        assert_eq!(sound(b""), None);
    }
}
