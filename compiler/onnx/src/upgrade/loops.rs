//! Scan, which had a batch axis and sequence lengths in its first version.

use super::{Context, Step};
use crate::error::OnnxError;
use crate::model::Node;

pub(crate) const STEPS: &[Step] = &[Step { op: "Scan", below: 9, apply: batched_scan }];

fn batched_scan(node: &mut Node, _: &mut Context<'_>) -> Result<(), OnnxError> {
    Err(OnnxError::unsupported(
        node.site(),
        "the batched Scan of opset 8 is not supported; export the model for opset 9 or newer",
    ))
}
