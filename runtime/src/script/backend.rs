//! What a script needs of a device.

use super::pool::Block;
use crate::{error::RuntimeError, plan::Plan};

/// Rows of bytes to be copied: `rows` times `width` bytes, from `from_offset` on every `from_pitch` bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows {
    pub(crate) rows: u64,
    pub(crate) width: u64,
    pub(crate) from_offset: u64,
    pub(crate) from_pitch: u64,
    pub(crate) to_offset: u64,
    pub(crate) to_pitch: u64,
}

impl Rows {
    /// One row.
    pub(crate) fn one(width: u64, from_offset: u64, to_offset: u64) -> Self {
        Self { rows: 1, width, from_offset, from_pitch: width, to_offset, to_pitch: width }
    }

    /// The rows with those that follow each other without a gap on both sides made one, and the addresses; `None` where
    /// there is nothing to copy. An error where a block is too small.
    pub(crate) fn addresses(self, from: &Block, to: &Block) -> Result<Option<(Self, u64, u64)>, RuntimeError> {
        if self.rows == 0 || self.width == 0 {
            return Ok(None);
        }
        let mut this = self;
        let overflow = || RuntimeError::Plan("a copy of more bytes than there are".into());
        if this.rows > 1 && this.from_pitch == this.width && this.to_pitch == this.width {
            this.width = this.width.checked_mul(this.rows).ok_or_else(overflow)?;
            this.rows = 1;
        }
        let span = |pitch: u64| pitch.checked_mul(this.rows - 1).and_then(|n| n.checked_add(this.width)).ok_or_else(overflow);
        let from = from.part(this.from_offset, span(this.from_pitch)?)?;
        let to = to.part(this.to_offset, span(this.to_pitch)?)?;
        Ok(Some((this, from, to)))
    }
}

/// A device with the memory of one caller. All work is in the order of the calls.
pub(crate) trait Backend {
    /// True where reading costs no more than the copy.
    fn is_host(&self) -> bool;

    /// A new block with any contents.
    fn alloc(&mut self, bytes: u64, what: &str) -> Result<Block, RuntimeError>;

    /// A value's memory for bytes of the host's, which live until the run ends.
    fn import(&mut self, bytes: &[u8]) -> Result<Block, RuntimeError>;

    /// Writes an int64 at the beginning of a block.
    fn set_i64(&mut self, to: &mut Block, value: i64) -> Result<(), RuntimeError>;

    /// Copies to the host, and waits for that.
    fn read(&mut self, from: &Block, offset: u64, to: &mut [u8]) -> Result<(), RuntimeError>;

    /// Copies to the host; complete after [`Backend::finish`].
    fn export(&mut self, from: &Block, to: &mut [u8]) -> Result<(), RuntimeError>;

    /// Copies rows between different blocks.
    fn copy(&mut self, from: &Block, to: &Block, rows: Rows) -> Result<(), RuntimeError>;

    /// Runs a segment on tensors of the plan's sizes at these addresses; with `times`, adds the time of every step in
    /// microseconds.
    ///
    /// # Safety
    /// The addresses must be memory of the device of the plan's sizes, the outputs apart from each other and the inputs.
    unsafe fn run(
        &mut self,
        plan: &Plan,
        inputs: &[u64],
        outputs: &[u64],
        times: Option<&mut Vec<f64>>,
    ) -> Result<(), RuntimeError>;

    /// Waits for everything.
    fn finish(&mut self) -> Result<(), RuntimeError>;
}
