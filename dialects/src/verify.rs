//! The way from an operation's C++ verifier to the Rust function of its dialect.
use crate::{
    context::verify_in,
    ir::{Invalid, OpView},
};
use mlir_sys::MlirOperation;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Called from C++ for every operation of Kiln's. A panic must not unwind into C++, so it becomes a diagnostic too.
#[unsafe(no_mangle)]
extern "C" fn kiln_verify_op(op: MlirOperation) -> bool {
    // SAFETY: MLIR verifies live operations.
    let op: OpView<'_> = unsafe { OpView::from_raw(op) };
    let namespace = op.name().split('.').next().unwrap_or_default();
    match catch_unwind(AssertUnwindSafe(|| verify_in(namespace, op))) {
        Ok(Ok(())) => true,
        Ok(Err(Invalid(message))) => {
            op.error(message);
            false
        }
        Err(payload) => {
            op.error(format!("verifier panicked: {}", panic_text(&*payload)));
            false
        }
    }
}

/// What a panic said.
pub(crate) fn panic_text(payload: &(dyn std::any::Any + Send)) -> String {
    payload
        .downcast_ref::<&str>()
        .map(|s| (*s).to_owned())
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".into())
}
