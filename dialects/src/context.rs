//! Contexts with every dialect of MLIR's and of Kiln's.
use melior::{
    Context,
    dialect::{DialectHandle, DialectRegistry},
    utility::register_all_dialects,
};
use mlir_sys::*;

unsafe extern "C" {
    fn kilnRegisterTargets(registry: MlirDialectRegistry);
}

include!(concat!(env!("OUT_DIR"), "/dialects.rs"));

/// All upstream dialects, Kiln's, and the translations to LLVM IR.
pub fn registry() -> DialectRegistry {
    let registry = DialectRegistry::new();
    register_all_dialects(&registry);
    for (_, handle) in HANDLES {
        // SAFETY: the generated functions return static handles.
        unsafe { DialectHandle::from_raw(handle()) }.insert_dialect(&registry);
    }
    // SAFETY: the registry is live.
    unsafe { kilnRegisterTargets(registry.to_raw()) };
    registry
}

/// A context in which everything is loaded, so that any pass may create any operation.
///
/// It is single-threaded: Kiln's own parallelism is over kernels, each with a context of its own.
pub fn context() -> Context {
    let context = Context::new_with_registry(&registry(), false);
    context.load_all_available_dialects();
    context
}

/// The handle of a dialect by namespace: Kiln's, or one of upstream's that passes may create operations of.
pub(crate) fn handle(namespace: &str) -> Option<MlirDialectHandle> {
    // SAFETY: all of these return static handles.
    unsafe {
        if let Some((_, handle)) = HANDLES.iter().find(|(name, _)| *name == namespace) {
            return Some(handle());
        }
        Some(match namespace {
            "arith" => mlirGetDialectHandle__arith__(),
            "cf" => mlirGetDialectHandle__cf__(),
            "func" => mlirGetDialectHandle__func__(),
            "gpu" => mlirGetDialectHandle__gpu__(),
            "index" => mlirGetDialectHandle__index__(),
            "llvm" => mlirGetDialectHandle__llvm__(),
            "math" => mlirGetDialectHandle__math__(),
            "memref" => mlirGetDialectHandle__memref__(),
            "nvgpu" => mlirGetDialectHandle__nvgpu__(),
            "nvvm" => mlirGetDialectHandle__nvvm__(),
            "scf" => mlirGetDialectHandle__scf__(),
            "tensor" => mlirGetDialectHandle__tensor__(),
            "vector" => mlirGetDialectHandle__vector__(),
            _ => return None,
        })
    }
}
