//! The parameters of `Col2Im`.

use kiln_algebra::Ix;

use crate::onnx::{
    InferCx, InferError, OnnxNode,
    support::{Inputs, exprs, need, window::Window},
};

/// An image and the blocks that it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Spatial extents.
    pub extents: Vec<Ix>,
    /// Channels.
    pub channels: Ix,
    /// The windows that the blocks lay in.
    pub window: Window,
}

impl Image {
    /// Reads the operands and attributes of a node.
    ///
    /// # Errors
    /// Extents that are not known before the model runs, or do not fit each other.
    pub fn of(node: &OnnxNode, inputs: Inputs<'_, '_>, cx: &InferCx) -> Result<Self, InferError> {
        let x = need(node, inputs, 0)?;
        let missing = |what: &str| node.invalid(format!("the {what} is missing"));
        let extents = exprs(node, inputs, 1, "image_shape")?.ok_or_else(|| missing("image shape"))?;
        let block = exprs(node, inputs, 2, "block_shape")?.ok_or_else(|| missing("block shape"))?;
        if x.rank() != 3 || extents.len() != block.len() {
            return Err(node.invalid(format!("blocks {} do not fit an image of {} dimensions", x.ty(), extents.len())));
        }
        let window = Window::of(node, &extents, &block, cx)?;
        let taps = block.iter().fold(Ix::konst(1), |p, d| p.times(d));
        let channels = cx.canon(&super::contents::quotient(&x.dims[1], &taps));
        Ok(Image { extents, channels, window })
    }
}
